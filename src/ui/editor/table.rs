//! Columns of a table: how wide each is, and how a row of cells is drawn in them.

use ratatui::buffer::Buffer;
use ratatui::style::Style;

use crate::ui::step::{Cell, Row};
use crate::ui::theme::Theme;
use crate::ui::widget::text;

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    least: u16,
    share: u16,
    /// 0 always stays; the highest number goes first when room is short.
    rank: u8,
    right: bool,
}

impl Column {
    /// The columns as these rows need them: one of a width takes no more than its widest cell, and
    /// no room where it is empty in every row.
    pub fn fitted(columns: &[Self], rows: &[Row], titles: &[String]) -> Vec<Self> {
        let fit = |(at, column): (usize, &Self)| {
            if column.share > 0 {
                return *column;
            }
            let table = rows.iter().filter(|row| row.cells.len() > 1);
            let cells = table.filter_map(|row| row.cells.get(at)).map(|cell| cell.text.as_str());
            let title = titles.get(at).map(String::as_str);
            let widest = cells.chain(title).map(text::width).max().unwrap_or(0) as u16;
            Self { least: column.least.min(widest), ..*column }
        };
        columns.iter().enumerate().map(fit).collect()
    }

    /// A column of one width.
    pub const fn fixed(width: u16, rank: u8) -> Self {
        Self { least: width, share: 0, rank, right: false }
    }

    /// A column that takes its share of what is left.
    pub const fn grow(least: u16, share: u16, rank: u8) -> Self {
        Self { least, share, rank, right: false }
    }

    /// A column of one width with its text at the right.
    pub const fn right(width: u16, rank: u8) -> Self {
        Self { least: width, share: 0, rank, right: true }
    }
}

/// Where each column stands: its first cell and its width; 0 wide means left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places(Vec<(u16, u16)>);

/// The gap between two columns.
const GAP: u16 = 1;

impl Places {
    /// Divides a width among columns.
    pub fn divide(columns: &[Column], width: u16) -> Self {
        let mut kept: Vec<bool> = columns.iter().map(|it| it.least > 0).collect();
        let need = |kept: &[bool]| {
            let shown = columns.iter().zip(kept).filter(|(_, kept)| **kept);
            shown.map(|(column, _)| column.least + GAP).sum::<u16>().saturating_sub(GAP)
        };
        while need(&kept) > width {
            let last = columns
                .iter()
                .enumerate()
                .filter(|(at, column)| kept[*at] && column.rank > 0)
                .max_by_key(|(at, column)| (column.rank, *at));
            let Some((at, _)) = last else { break };
            kept[at] = false;
        }
        let free = width.saturating_sub(need(&kept));
        let shares: u16 =
            columns.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(it, _)| it.share).sum();
        let mut places = Vec::with_capacity(columns.len());
        let (mut x, mut given, mut counted) = (0, 0, 0);
        for (column, kept) in columns.iter().zip(kept) {
            if !kept {
                places.push((x, 0));
                continue;
            }
            counted += column.share;
            let until = (u32::from(free) * u32::from(counted)).checked_div(u32::from(shares));
            let grown = until.map_or(0, |until| until as u16 - given);
            given += grown;
            let own = (column.least + grown).min(width.saturating_sub(x));
            places.push((x, own));
            x += own + GAP;
        }
        Self(places)
    }

    /// The first cell and the width of a column.
    pub fn of(&self, column: usize) -> (u16, u16) {
        self.0.get(column).copied().unwrap_or((0, 0))
    }

    /// The column over a cell.
    pub fn at(&self, x: u16) -> Option<usize> {
        self.0.iter().position(|(start, width)| (*start..start + width).contains(&x))
    }

    /// The last cell that any column takes.
    pub fn end(&self) -> u16 {
        self.0.iter().map(|(start, width)| start + width).max().unwrap_or(0)
    }
}

/// A row of cells drawn into its columns.
pub struct Line<'a> {
    /// The columns.
    pub columns: &'a [Column],
    /// Where they stand.
    pub places: &'a Places,
    /// The cells.
    pub cells: &'a [Cell],
    /// The indent of the first column with text.
    pub indent: u16,
    /// The ground of the row.
    pub ground: Style,
}

impl Line<'_> {
    /// Draws the row at a place.
    pub fn draw(&self, buf: &mut Buffer, theme: &Theme, x: u16, y: u16, width: u16) {
        if let [cell] = self.cells {
            let style = theme.style(cell.role).patch(self.ground);
            text::put(
                buf,
                x + self.indent,
                y,
                width.saturating_sub(self.indent),
                &cell.text,
                style,
            );
            return;
        }
        for (at, cell) in self.cells.iter().enumerate() {
            let (start, own) = self.places.of(at);
            if own == 0 || cell.text.is_empty() {
                continue;
            }
            let style = theme.style(cell.role).patch(self.ground);
            // A column that grows keeps a cell free before the next, so that texts never seem one,
            // and takes the room of the cells beside it that are empty.
            let grows = self.columns.get(at).is_some_and(|column| column.share > 0);
            let own = if grows { self.room_for(at, own, width) } else { own };
            if self.columns.get(at).is_some_and(|column| column.right) {
                text::put_right(buf, x + start + own, y, own, &cell.text, style);
            } else {
                text::put(buf, x + start, y, own, &cell.text, style);
            }
        }
    }
}

impl Line<'_> {
    /// How wide a growing cell is drawn.
    fn room_for(&self, at: usize, own: u16, width: u16) -> u16 {
        let (start, _) = self.places.of(at);
        let is_last = at + 1 == self.cells.len();
        match self.room_of(at) {
            // The last cell of a row that has fewer takes what the others leave.
            _ if is_last && self.cells.len() < self.columns.len() => {
                width.saturating_sub(start + 1)
            }
            Some(room) => room,
            None if is_last => own,
            None => own - 1,
        }
    }

    /// The cells from the start of a column to the next text, less one of air, where figures stand
    /// beside it: a missing figure leaves its room. Columns of words keep theirs, to line up.
    fn room_of(&self, at: usize) -> Option<u16> {
        let (start, _) = self.places.of(at);
        let mut end = None;
        for later in at + 1..self.columns.len() {
            let (x, width) = self.places.of(later);
            if width == 0 {
                continue;
            }
            if !self.columns[later].right {
                return end.and_then(|_: u16| x.checked_sub(start + 2));
            }
            let words = self.cells.get(later).map_or("", |cell| cell.text.as_str());
            let used = (text::width(words) as u16).min(width);
            end = Some(x + width - used);
            if used > 0 {
                return end.and_then(|end| end.checked_sub(start + 1));
            }
        }
        end.and_then(|end| end.checked_sub(start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Column; 3] = [Column::fixed(2, 0), Column::grow(10, 1, 0), Column::right(6, 1)];

    #[test]
    fn what_is_left_goes_to_the_columns_that_grow() {
        let places = Places::divide(&COLUMNS, 40);
        assert_eq!([places.of(0), places.of(1), places.of(2)], [(0, 2), (3, 30), (34, 6)]);
    }

    #[test]
    fn a_column_takes_no_more_than_its_widest_cell_and_none_where_all_are_empty() {
        let row = |cells: [&str; 3]| Row {
            subject: crate::ui::step::Subject::Start,
            depth: 0,
            cells: cells.into_iter().map(Cell::plain).collect(),
        };
        let rows = [row(["", "a", "+30"]), row(["", "b", ""]), Row::heading("a long heading")];
        let fitted = Column::fitted(&COLUMNS, &rows, &[]);
        let places = Places::divide(&fitted, 40);
        assert_eq!([places.of(0), places.of(1), places.of(2)], [(0, 0), (0, 36), (37, 3)]);
    }

    #[test]
    fn the_least_important_column_goes_first() {
        let places = Places::divide(&COLUMNS, 18);
        assert_eq!(places.of(2).1, 0);
        assert_eq!(places.of(1), (3, 15));
    }
}
