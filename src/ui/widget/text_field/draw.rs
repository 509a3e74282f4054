//! The field on the screen.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use super::super::put::{put, put_grapheme};
use super::super::text::{cells, width};
use super::super::wrap::Row;
use super::{Handled, TextField, View};
use crate::ui::theme::{Role, Theme};

/// What stands for a letter that is not to be read.
const DOT: &str = "•";

impl TextField {
    /// Draws the field. With the focus it has the ground of a field, keeps the cursor in view and
    /// returns where the terminal's cursor belongs; without, it shows its beginning.
    pub fn draw(
        &self,
        buffer: &mut Buffer,
        area: Rect,
        theme: &Theme,
        focused: bool,
    ) -> Option<Position> {
        self.draw_or(buffer, area, theme, focused, "")
    }

    /// The same, with words that stand in the field while it is empty.
    pub fn draw_or(
        &self,
        buffer: &mut Buffer,
        area: Rect,
        theme: &Theme,
        focused: bool,
        placeholder: &str,
    ) -> Option<Position> {
        let area = area.intersection(buffer.area);
        if area.is_empty() {
            return None;
        }
        if focused {
            buffer.set_style(area, theme.style(Role::Input));
        }
        if self.text.is_empty() {
            let style = theme.style(Role::Placeholder);
            put(buffer, area.x, area.y, area.width, placeholder, style);
        }
        let top = self.scroll(area, focused);
        for (row, y) in self.layout(area.width).rows()[top..].iter().zip(area.top()..area.bottom())
        {
            self.draw_row(buffer, area, y, *row, theme);
        }
        self.draw_signs(buffer, area, top, theme, focused);
        focused.then(|| self.draw_cursor(buffer, area, top, theme))
    }

    /// Moves the cursor to the letter drawn at a place of the screen, as a click does.
    pub fn click(&mut self, area: Rect, place: Position) -> Handled {
        if !area.contains(place) {
            return Handled::Ignored;
        }
        let row = self.top() + usize::from(place.y - area.y);
        let column = usize::from(place.x - area.x);
        let offset = self.layout(area.width).offset_at(&self.text, row, column);
        self.set_cursor(offset);
        Handled::Moved
    }

    /// The first row to draw: the one drawn before, moved no further than the cursor needs.
    fn scroll(&self, area: Rect, focused: bool) -> usize {
        if !focused {
            return 0;
        }
        let height = usize::from(area.height);
        let wrapped = self.layout(area.width);
        let row = wrapped.row_of(self.cursor);
        let last = wrapped.rows().len().saturating_sub(height);
        let top = self.top().clamp((row + 1).saturating_sub(height), row).min(last);
        self.view.set(View { top, height });
        top
    }

    fn draw_row(&self, buffer: &mut Buffer, area: Rect, y: u16, row: Row, theme: &Theme) {
        let marked = self.selection().unwrap_or_default();
        let mut x = area.x;
        for (at, grapheme) in self.text[row.range()].grapheme_indices(true) {
            let is_marked = marked.contains(&(row.start + at));
            let style = if is_marked { theme.style(Role::Selection) } else { Style::new() };
            if x + cells(grapheme) as u16 >= area.right().max(area.x + 2) {
                break;
            }
            x += self.put(buffer, (x, y), grapheme, style);
        }
    }

    /// Puts a letter, or as many dots as it takes cells; a gap between words stays a gap.
    fn put(&self, buffer: &mut Buffer, (x, y): (u16, u16), grapheme: &str, style: Style) -> u16 {
        let is_gap = grapheme.chars().all(char::is_whitespace);
        if !self.is_hidden || is_gap {
            return put_grapheme(buffer, x, y, grapheme, style);
        }
        let taken = cells(grapheme) as u16;
        (0..taken).map(|cell| put_grapheme(buffer, x + cell, y, DOT, style)).sum()
    }

    /// Says at the right edge that there is more above or below.
    fn draw_signs(
        &self,
        buffer: &mut Buffer,
        area: Rect,
        top: usize,
        theme: &Theme,
        focused: bool,
    ) {
        let wrapped = self.layout(area.width);
        let shown = usize::from(area.height);
        let is_above = top > 0;
        let is_below = top + shown < wrapped.rows().len();
        let right = area.right() - 1;
        let style = theme.style(Role::Accent);
        let mut sign = |x, y, sign| put(buffer, x, y, 1, sign, style);
        if !focused && is_below {
            let row = wrapped.rows()[top + shown - 1];
            let text = self.text[row.range()].trim_end();
            sign((area.x + width(text) as u16).min(right), area.bottom() - 1, "…");
        } else if is_above && is_below && area.height == 1 {
            sign(right, area.y, "↕");
        } else {
            if is_above {
                sign(right, area.y, "▲");
            }
            if is_below {
                sign(right, area.bottom() - 1, "▼");
            }
        }
    }

    fn draw_cursor(&self, buffer: &mut Buffer, area: Rect, top: usize, theme: &Theme) -> Position {
        let wrapped = self.layout(area.width);
        let column = wrapped.column_of(&self.text, self.cursor) as u16;
        let row = wrapped.row_of(self.cursor) - top;
        let place = Position::new((area.x + column).min(area.right() - 1), area.y + row as u16);
        if let Some(cell) = buffer.cell_mut(place) {
            cell.set_style(theme.style(Role::CursorCell));
        }
        place
    }
}
