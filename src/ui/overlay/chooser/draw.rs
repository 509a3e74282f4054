//! Drawing a list: over a screen or in something else, and what is read below it.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::ui::theme::{Role, Theme};
use crate::ui::widget::text;

use super::{Below, Chooser, Entry};

impl Chooser {
    /// The area the list takes on a screen.
    pub fn area(&self, screen: Rect) -> Rect {
        let width = screen.width.saturating_sub(6).min(100).max(screen.width.min(30));
        let below = match self.below {
            Below::Whole => 9,
            Below::Detail => 6 + u16::from(screen.height > 20),
        };
        let rows = u16::try_from(self.entries.len().max(1)).unwrap_or(u16::MAX);
        let wanted = rows.saturating_add(below);
        let height = wanted.min(screen.height.saturating_sub(4)).max(8.min(screen.height));
        Rect {
            x: screen.x + (screen.width - width) / 2,
            y: screen.y + (screen.height.saturating_sub(height)) / 2,
            width,
            height,
        }
    }

    /// The row under a place of the screen.
    pub fn row_at(&self, screen: Rect, y: u16) -> Option<usize> {
        let area = self.area(screen);
        let list = self.list_area(area);
        (y >= list.y && y < list.bottom())
            .then(|| self.top + usize::from(y - list.y))
            .filter(|at| *at < self.rows())
    }

    /// Draws the list over a screen and says where the cursor stands.
    pub fn draw(&mut self, buf: &mut Buffer, screen: Rect, theme: &Theme) -> Option<(u16, u16)> {
        let area = self.area(screen);
        // The whole rows are cleared: at the sides nothing is left of words but their halves.
        Clear.render(Rect { x: screen.x, width: screen.width, ..area }, buf);
        buf.set_style(Rect { x: screen.x, width: screen.width, ..area }, theme.style(Role::Text));
        buf.set_style(area, theme.style(Role::Overlay));
        let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
        let title =
            text::put(buf, inner.x, area.y, inner.width, &self.title, theme.style(Role::Strong));
        let query = Rect {
            x: inner.x + title + 2,
            y: area.y,
            width: inner.width.saturating_sub(title + 2),
            height: 1,
        };
        let caret = self.query.draw_or(buf, query, theme, true, "…");
        let list = self.list_area(area);
        self.draw_rows(buf, list, theme);
        let y = (list.bottom() + 1).min(area.bottom());
        self.draw_detail(buf, Rect { y, height: area.bottom() - y, ..inner }, theme);
        caret.map(|place| (place.x, place.y))
    }

    /// Draws what was typed and the rows into an area of something else.
    pub fn draw_in(&mut self, buf: &mut Buffer, area: Rect, theme: &Theme) -> Option<(u16, u16)> {
        let query = Rect { height: 1.min(area.height), ..area };
        let caret = self.query.draw_or(buf, query, theme, true, "…");
        let list = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
        self.draw_rows(buf, list, theme);
        caret.map(|place| (place.x, place.y))
    }

    fn draw_rows(&mut self, buf: &mut Buffer, area: Rect, theme: &Theme) {
        let height = usize::from(area.height).max(1);
        if self.cursor < self.top {
            self.top = self.cursor;
        }
        if self.cursor >= self.top + height {
            self.top = self.cursor + 1 - height;
        }
        if self.rows() == 0 {
            text::put(
                buf,
                area.x + 2,
                area.y,
                area.width - 4,
                &self.empty,
                theme.style(Role::Muted),
            );
            return;
        }
        for (line, at) in (self.top..self.rows()).take(height).enumerate() {
            let y = area.y + line as u16;
            if at == self.cursor {
                buf.set_style(Rect { y, height: 1, ..area }, theme.style(Role::Selected));
                text::put(buf, area.x, y, 1, "▌", theme.style(Role::CursorMark));
            }
            if at < self.shown.len() {
                self.draw_entry(buf, Rect { y, ..area }, at, theme);
                continue;
            }
            let add = self.adds.as_deref().unwrap_or_default();
            let words = format!("+ {add} «{}»", self.query.text().trim());
            text::put(buf, area.x + 2, y, area.width - 4, &words, theme.style(Role::Accent));
        }
        let style = theme.style(Role::Muted);
        let x = area.right() - 1;
        if self.top > 0 {
            text::put(buf, x, area.y, 1, "▴", style);
        }
        if self.top + height < self.rows() {
            text::put(buf, x, area.bottom() - 1, 1, "▾", style);
        }
    }

    /// Draws the row at a place of what was found.
    fn draw_entry(&self, buf: &mut Buffer, area: Rect, at: usize, theme: &Theme) {
        let Some(entry) = self.shown.get(at).map(|it| &self.entries[*it]) else { return };
        let y = area.y;
        let mut x = area.x + 2;
        let end = area.right().saturating_sub(2);
        let mut put = |x: u16, words: &str, role: Role| {
            text::put(buf, x, y, end.saturating_sub(x), words, theme.style(role))
        };
        if self.digits && at < 10 {
            let digit = ((at + 1) % 10).to_string();
            x += put(x, &digit, Role::Key) + 1;
        }
        if self.many {
            let sign = if entry.marked { "✓" } else { "·" };
            x += put(x, sign, if entry.marked { Role::Good } else { Role::Muted }) + 1;
        }
        if let Some((sign, role)) = entry.sign {
            x += put(x, sign, role) + 1;
        }
        let hint = hint_width(entry, area.width);
        let room = end.saturating_sub(x).saturating_sub(if hint > 0 { hint + 2 } else { 0 });
        let role = match entry {
            Entry { muted: true, .. } => Role::Muted,
            Entry { marked: true, .. } if !self.many => Role::Strong,
            _ => Role::Text,
        };
        text::put(buf, x, y, room, &entry.label, ink(theme, role));
        if hint > 0 {
            text::put_right(buf, end, y, hint, &entry.hint, ink(theme, Role::Muted));
        }
    }

    /// What stands below the list to be read: the row of the cursor where it was cut, its detail.
    fn reading(&self, width: u16) -> Vec<(&str, Role)> {
        let Some(entry) = self.focus().map(|at| &self.entries[at]) else {
            return Vec::new();
        };
        let room = usize::from(width.saturating_sub(6 + 2 + hint_width(entry, width)));
        let wide = usize::from(width.saturating_sub(4)).max(1);
        let label = text::wrap(&entry.label, wide).into_iter().map(|line| (line, Role::Text));
        let is_cut = text::width(&entry.label) > room;
        let detail = text::wrap(&entry.detail, wide).into_iter().map(|line| (line, Role::Muted));
        label.filter(|_| is_cut).chain(detail).collect()
    }

    /// The rows of the list in its area: below title and a free line, above a free line and what
    /// is read below.
    fn list_area(&self, area: Rect) -> Rect {
        let detail = match (self.below, area.height > 14) {
            (Below::Whole, _) => {
                let needed = self.reading(area.width).len() as u16;
                needed.max(5).min(area.height.saturating_sub(5))
            }
            (Below::Detail, true) => 3,
            (Below::Detail, false) => 2,
        };
        Rect { y: area.y + 2, height: area.height.saturating_sub(3 + detail), ..area }
    }

    fn draw_detail(&self, buf: &mut Buffer, area: Rect, theme: &Theme) {
        if self.below == Below::Whole {
            let lines = self.reading(area.width + 4);
            for (at, (line, role)) in lines.iter().take(usize::from(area.height)).enumerate() {
                let y = area.y + at as u16;
                text::put(buf, area.x, y, area.width, line, ink(theme, *role));
            }
            return;
        }
        let detail = self.shown.get(self.cursor).map(|at| self.entries[*at].detail.as_str());
        let words = detail.filter(|detail| !detail.is_empty()).unwrap_or(&self.about);
        let lines = text::wrap(words, usize::from(area.width).max(1));
        let shown = usize::from(area.height);
        for (at, line) in lines.iter().take(shown).enumerate() {
            let cut = at + 1 == shown && lines.len() > shown;
            let line = if cut {
                text::fit(words_from(words, line), usize::from(area.width))
            } else {
                Cow::Borrowed(*line)
            };
            text::put(buf, area.x, area.y + at as u16, area.width, &line, theme.style(Role::Muted));
        }
    }
}

/// The cells of the words at the right of a row.
fn hint_width(entry: &Entry, width: u16) -> u16 {
    text::width(&entry.hint).min(usize::from(width) * 2 / 5) as u16
}

/// The ink of a role without its ground, so that the row's own ground stays.
pub fn ink(theme: &Theme, role: Role) -> ratatui::style::Style {
    ratatui::style::Style { bg: None, ..theme.style(role) }
}

/// The rest of a text from a line of it on.
fn words_from<'a>(words: &'a str, line: &'a str) -> &'a str {
    words.find(line).map_or(line, |at| &words[at..])
}
