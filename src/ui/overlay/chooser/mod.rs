//! A list that filters as one types: holes, commands, search, links, words of a choice.

mod draw;
mod entry;

use std::borrow::Cow;

use crate::domain::Value;
use crate::input::layout::wrong_layout;
use crate::l10n::words::fold_search;
use crate::ui::widget::filter::Filter;
use crate::ui::widget::text_field::{Mode, TextField};

pub use draw::ink;
pub use entry::{Entry, Payload};

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

    /// Whether there is nothing to choose from.
    pub fn is_bare(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether the cursor is on a row that was found by what was typed.
    pub fn has_found(&self) -> bool {
        !self.query.is_empty() && self.cursor < self.shown.len()
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

    /// Puts the cursor on a row.
    pub fn go(&mut self, row: usize) {
        self.cursor = row.min(self.rows().saturating_sub(1));
    }
}
