//! A list that filters as one types: holes, commands, search, links, words of a choice.

use std::borrow::Cow;
use std::path::PathBuf;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::domain::sieve::Jump;
use crate::domain::{Id, Kind, Value};
use crate::input::Command;
use crate::input::layout::wrong_layout;
use crate::l10n::words::fold_search;
use crate::ui::theme::{Role, Theme};
use crate::ui::widget::filter::Filter;
use crate::ui::widget::text;
use crate::ui::widget::text_field::{Mode, TextField};

/// What is chosen with a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Payload {
    /// A place where a hole is mended.
    Jump(Jump),
    /// A command.
    Command(Command),
    /// An item.
    Item(Kind, Id),
    /// A value of the field.
    Value(Value),
    /// A word.
    Word(&'static str),
    /// A file.
    Path(PathBuf),
    /// A place that two programs wrote differently.
    Conflict(Id),
    /// What was typed becomes a new item.
    Add(String),
}

/// A row of the list.
#[derive(Clone, Debug)]
pub struct Entry {
    sign: Option<(&'static str, Role)>,
    label: String,
    hint: String,
    detail: String,
    folded: String,
    muted: bool,
    /// What is chosen with it.
    pub payload: Payload,
    marked: bool,
}

impl Entry {
    /// A row with its words.
    pub fn new(label: impl Into<String>, payload: Payload) -> Self {
        let label = label.into();
        let folded = fold_search(&label);
        Self {
            sign: None,
            label,
            hint: String::new(),
            detail: String::new(),
            folded,
            muted: false,
            payload,
            marked: false,
        }
    }

    /// With a sign before it.
    pub fn sign(mut self, sign: &'static str, role: Role) -> Self {
        self.sign = Some((sign, role));
        self
    }

    /// Said quietly.
    pub fn muted(mut self) -> Self {
        self.muted = true;
        self
    }

    /// With words at the right, which are found too.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self.find_also(&self.hint.clone());
        self
    }

    /// With a line under the list while the cursor stands on it.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self.find_also(&self.detail.clone());
        self
    }

    /// Found by these words too.
    pub fn also(mut self, words: impl AsRef<str>) -> Self {
        self.find_also(words.as_ref());
        self
    }

    fn find_also(&mut self, words: &str) {
        self.folded.push(' ');
        self.folded.push_str(&fold_search(words));
    }
}

/// What stands below the list for the row of the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Below {
    /// Two or three lines of its detail.
    Detail,
    /// All of it, however long.
    Whole,
}

/// The list.
#[derive(Clone, Debug)]
pub struct Chooser {
    /// What is chosen here.
    pub title: String,
    /// Why, in one line.
    pub about: String,
    /// What was typed.
    pub query: TextField,
    /// Whether a digit chooses at once.
    pub digits: bool,
    /// The words of the row that adds what was typed.
    pub adds: Option<String>,
    /// Whether several are chosen.
    pub many: bool,
    below: Below,
    had_marks: bool,
    entries: Vec<Entry>,
    shown: Vec<usize>,
    empty: String,
    cursor: usize,
    top: usize,
}

impl Chooser {
    /// A list of rows.
    pub fn new(title: impl Into<String>, entries: Vec<Entry>) -> Self {
        let shown = (0..entries.len()).collect();
        Self {
            title: title.into(),
            about: String::new(),
            query: TextField::new(Mode::Line, ""),
            digits: false,
            adds: None,
            many: false,
            below: Below::Detail,
            had_marks: false,
            entries,
            shown,
            empty: String::new(),
            cursor: 0,
            top: 0,
        }
    }

    /// With words for when nothing is there.
    pub fn with_empty(mut self, empty: Cow<'static, str>) -> Self {
        self.empty = empty.into_owned();
        self
    }

    /// A list whose row of the cursor is read in full below it, however long.
    pub fn to_read(mut self) -> Self {
        self.below = Below::Whole;
        self
    }

    /// What is typed and the row of the cursor.
    pub fn spot(&self) -> (String, usize) {
        (self.query.text().to_owned(), self.cursor)
    }

    /// Finds what was typed once, and stands on a row as far as there is one.
    pub fn stand(&mut self, query: &str, row: usize) {
        self.query.set_text(query.to_owned());
        self.filter();
        self.go(row);
    }

    /// The row of the cursor by its place among all rows.
    pub fn focus(&self) -> Option<usize> {
        self.shown.get(self.cursor).copied()
    }

    /// Puts the cursor on the value that stands in the field.
    pub fn mark_one(&mut self, value: &Value) {
        let at =
            self.entries.iter().position(|entry| entry.payload == Payload::Value(value.clone()));
        if let Some(at) = at {
            self.cursor = at;
            self.entries[at].marked = true;
        }
    }

    /// Marks the values that stand in the field.
    pub fn mark_many(&mut self, value: &Value) {
        self.many = true;
        for entry in &mut self.entries {
            entry.marked = match (&entry.payload, value) {
                (Payload::Value(Value::Word(word)), Value::Words(words)) => words.contains(word),
                (Payload::Value(Value::Link(id)), Value::Links(ids)) => ids.contains(id),
                _ => false,
            };
        }
        self.had_marks = self.has_marks();
    }

    /// Marks or unmarks the row of the cursor.
    pub fn toggle(&mut self) {
        if let Some(at) = self.shown.get(self.cursor) {
            self.entries[*at].marked ^= true;
        }
    }

    /// Marks the row of the cursor.
    pub fn mark(&mut self) {
        if let Some(at) = self.shown.get(self.cursor) {
            self.entries[*at].marked = true;
        }
    }

    /// Marks the row that was found, and shows all of them again.
    pub fn mark_found(&mut self) {
        self.mark();
        self.query.set_text(String::new());
        self.filter();
    }

    /// Marks or unmarks the row that chooses this.
    pub fn toggle_payload(&mut self, payload: &Payload) {
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.payload == *payload) {
            entry.marked ^= true;
        }
    }

    /// Whether `Enter` without a mark takes the row of the cursor: only where nothing was marked
    /// at the opening, or else the last mark could never be taken off.
    pub fn takes_bare(&self) -> bool {
        !self.had_marks
    }

    /// The value of what is marked.
    pub fn marked(&self) -> Value {
        let mut words = Vec::new();
        let mut links = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.marked) {
            match &entry.payload {
                Payload::Value(Value::Word(word)) => words.push(*word),
                Payload::Value(Value::Link(id)) => links.push(id.clone()),
                _ => {}
            }
        }
        match (words.is_empty(), links.is_empty()) {
            (false, _) => Value::Words(words),
            (true, false) => Value::Links(links),
            (true, true) => Value::Empty,
        }
    }

    /// Whether anything is marked.
    pub fn has_marks(&self) -> bool {
        self.entries.iter().any(|entry| entry.marked)
    }

    /// Finds anew, after a letter.
    pub fn filter(&mut self) {
        let typed = self.query.text().trim().to_owned();
        let twin = wrong_layout(&typed);
        let filter = Filter::new(&[&typed, &twin], fold_search);
        let mut ranked: Vec<_> = self
            .entries
            .iter()
            .enumerate()
            .filter_map(|(at, entry)| Some((filter.rank(&entry.folded)?, at)))
            .collect();
        if !filter.is_empty() {
            ranked.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
        }
        self.shown = ranked.into_iter().map(|(_, at)| at).collect();
        self.cursor = 0;
        self.top = 0;
    }

    /// Moves by so many rows.
    pub fn step(&mut self, by: isize) {
        let last = self.rows().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }

    fn rows(&self) -> usize {
        self.shown.len() + usize::from(self.offers_add())
    }

    fn offers_add(&self) -> bool {
        self.adds.is_some() && !self.query.text().trim().is_empty()
    }

    /// What the row of the cursor chooses.
    pub fn chosen(&self) -> Option<Payload> {
        match self.shown.get(self.cursor) {
            Some(at) => Some(self.entries[*at].payload.clone()),
            None if self.offers_add() => Some(Payload::Add(self.query.text().trim().to_owned())),
            None => None,
        }
    }

    /// What a digit chooses: 1 the first … 9, 0 the tenth; while nothing is typed.
    pub fn by_digit(&self, digit: char) -> Option<Payload> {
        if !self.digits || !self.query.is_empty() {
            return None;
        }
        let number = digit.to_digit(10)? as usize;
        let at = if number == 0 { 9 } else { number - 1 };
        self.entries.get(at).map(|entry| entry.payload.clone())
    }

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

    /// Puts the cursor on a row.
    pub fn go(&mut self, row: usize) {
        self.cursor = row.min(self.rows().saturating_sub(1));
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
            if let Some(entry) = self.shown.get(at) {
                self.draw_entry(buf, area, y, at, &self.entries[*entry], theme);
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

    fn draw_entry(
        &self,
        buf: &mut Buffer,
        area: Rect,
        y: u16,
        at: usize,
        entry: &Entry,
        theme: &Theme,
    ) {
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
