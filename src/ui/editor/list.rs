//! The list of a step: rows, one cursor, a window that keeps it in sight.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::table::{Column, Line, Places};
use crate::ui::step::{Row, Spec, Subject};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// Where the cursor and the window of a list stand.
#[derive(Clone, Debug, Default)]
pub struct ListState {
    /// The row of the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub top: usize,
    /// The column of the cursor, in lists whose cells are edited in place.
    pub column: usize,
    /// What the cursor stands on, to find it again when rows change.
    subject: Option<Subject>,
}

impl ListState {
    /// Finds the cursor again in new rows: the same thing, else the nearest row below or above.
    pub fn settle(&mut self, rows: &[Row]) {
        let found = self
            .subject
            .as_ref()
            .and_then(|subject| rows.iter().position(|row| row.subject == *subject));
        if let Some(at) = found {
            self.cursor = at;
        }
        self.cursor = nearest(rows, self.cursor);
        self.remember(rows);
    }

    /// Whether the cursor has not stood on anything yet.
    pub fn is_fresh(&self) -> bool {
        self.subject.is_none()
    }

    fn remember(&mut self, rows: &[Row]) {
        self.subject = rows.get(self.cursor).map(|row| row.subject.clone());
    }

    /// Moves by so many rows over what takes the cursor.
    pub fn step(&mut self, rows: &[Row], by: isize) {
        let takes = |at: usize| rows[at].subject.takes_cursor();
        self.cursor = stepped(self.cursor, by, rows.len(), takes);
        self.remember(rows);
    }

    /// Goes to a row, or the nearest that takes the cursor.
    pub fn go(&mut self, rows: &[Row], at: usize) {
        self.cursor = nearest(rows, at);
        self.remember(rows);
    }

    /// Keeps the cursor in a window of so many rows.
    pub fn scroll(&mut self, rows: usize, height: usize) {
        let height = height.max(1);
        if self.cursor < self.top {
            self.top = self.cursor;
        }
        if self.cursor >= self.top + height {
            self.top = self.cursor + 1 - height;
        }
        self.top = self.top.min(rows.saturating_sub(height));
        if self.cursor == 1 && self.top == 1 {
            self.top = 0;
        }
    }

    /// What the cursor stands on.
    pub fn subject<'a>(&self, rows: &'a [Row]) -> Option<&'a Subject> {
        rows.get(self.cursor).map(|row| &row.subject)
    }
}

/// The row that takes the cursor nearest to a place, below first.
fn nearest(rows: &[Row], at: usize) -> usize {
    let takes = |at: &usize| rows.get(*at).is_some_and(|row| row.subject.takes_cursor());
    (at..rows.len()).find(takes).or_else(|| (0..at.min(rows.len())).rev().find(takes)).unwrap_or(0)
}

/// A list to be drawn.
pub struct ListView<'a> {
    /// Its rows.
    pub rows: &'a [Row],
    /// Its titles.
    pub spec: &'a Spec,
    /// Its columns, as wide as the rows need them.
    pub columns: &'a [Column],
    /// Whether the keys go to it.
    pub focused: bool,
    /// Whether the cursor stands in a column.
    pub by_cell: bool,
    /// The lines left free under the row of the cursor, for a row that is being filled.
    pub gap: u16,
}

impl ListView<'_> {
    /// Whether the list has a line of titles.
    pub fn has_titles(&self) -> bool {
        !self.spec.titles.is_empty()
    }

    /// Draws the list; the state must have been scrolled to this height.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View, state: &ListState) {
        let places = Places::divide(self.columns, area.width.saturating_sub(2));
        let mut y = area.y;
        if self.has_titles() && area.height > 1 {
            self.titles(buf, area, view, &places);
            y += 1;
        }
        let height = usize::from(area.bottom().saturating_sub(y));
        let height = height.saturating_sub(usize::from(self.gap));
        for (at, row) in self.rows.iter().enumerate().skip(state.top).take(height) {
            self.row(buf, area, view, &places, (at == state.cursor).then_some(state), row, y);
            y += if at == state.cursor { 1 + self.gap } else { 1 };
        }
        more_signs(buf, area, view, state.top > 0, state.top + height < self.rows.len());
    }

    fn titles(&self, buf: &mut Buffer, area: Rect, view: &View, places: &Places) {
        let roles = [
            ("column-fail", "✗ ", Role::Danger),
            ("column-acceptable", "○ ", Role::Warn),
            ("column-ideal", "● ", Role::Good),
        ];
        for (at, title) in self.spec.titles.iter().enumerate() {
            let (x, width) = places.of(at);
            if title.is_empty() || width == 0 {
                continue;
            }
            let level = roles.iter().find(|(id, ..)| id == title);
            let (sign, role) = level.map_or(("", Role::Muted), |(_, sign, role)| (*sign, *role));
            let style = view.theme.style(role);
            let words = format!("{sign}{}", view.say(title));
            crate::ui::widget::text::put(buf, area.x + 1 + x, area.y, width, &words, style);
        }
    }

    #[allow(clippy::too_many_arguments, reason = "a row is drawn from what the list knows")]
    fn row(
        &self,
        buf: &mut Buffer,
        area: Rect,
        view: &View,
        places: &Places,
        state: Option<&ListState>,
        row: &Row,
        y: u16,
    ) {
        let mut ground = ratatui::style::Style::new();
        if let Some(state) = state {
            let line = Rect { y, height: 1, ..area };
            if self.focused {
                ground = view.theme.style(Role::Selected);
                buf.set_style(line, ground);
                crate::ui::widget::text::put(
                    buf,
                    area.x,
                    y,
                    1,
                    "▌",
                    view.theme.style(Role::CursorMark),
                );
            } else {
                crate::ui::widget::text::put(buf, area.x, y, 1, "│", view.theme.style(Role::Muted));
            }
            if self.by_cell && self.focused && state.column > 0 {
                let (x, width) = places.of(state.column);
                let cell = Rect { x: area.x + 1 + x, y, width, height: 1 };
                buf.set_style(cell, view.theme.style(Role::Selection));
            }
        }
        Line {
            columns: self.columns,
            places,
            cells: &row.cells,
            indent: if matches!(row.subject, Subject::Heading) { 0 } else { row.depth * 2 },
            ground: ground_only(ground),
        }
        .draw(buf, view.theme, area.x + 1, y, area.width.saturating_sub(1));
    }
}

/// The ground of a style without its ink.
fn ground_only(style: ratatui::style::Style) -> ratatui::style::Style {
    ratatui::style::Style { fg: None, ..style }
}

/// Signs at the right edge that the list goes on.
pub fn more_signs(buf: &mut Buffer, area: Rect, view: &View, above: bool, below: bool) {
    let style = view.theme.style(Role::Muted);
    let x = area.right().saturating_sub(1);
    if above {
        crate::ui::widget::text::put(buf, x, area.y, 1, "▴", style);
    }
    if below {
        crate::ui::widget::text::put(buf, x, area.bottom().saturating_sub(1), 1, "▾", style);
    }
}

/// Where a cursor comes to that moves by so many of the rows that take it, as far as there are any.
pub fn stepped(from: usize, by: isize, rows: usize, takes: impl Fn(usize) -> bool) -> usize {
    let (mut cursor, mut at, mut left) = (from, from, by.unsigned_abs());
    while left > 0 {
        let next = if by > 0 { at + 1 } else { at.wrapping_sub(1) };
        if next >= rows {
            break;
        }
        at = next;
        if takes(at) {
            cursor = at;
            left -= 1;
        }
    }
    cursor
}
