//! The table of texts that `build.rs` laid out: one text, and for each id the places in it, its own,
//! that of its variables and those of both languages.
//!
//! It holds no addresses, so it stays in the file until a page of it is read.

// The places are written by a program, for a program.
#![allow(clippy::unreadable_literal)]

use std::cmp::Ordering;

use super::Language;

static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/locales.txt"));

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// One message or attribute, by its place in the table.
#[derive(Clone, Copy)]
pub(super) struct Row(usize);

impl Row {
    /// What a column of the row holds: up to where that of the next row begins.
    fn column(self, column: usize) -> &'static str {
        let begin = |row: usize| ROWS.get(row).map_or(0, |begins| begins[column] as usize);
        TEXTS.get(begin(self.0)..begin(self.0 + 1)).unwrap_or_default()
    }

    /// `id` or `id.attribute`.
    pub(super) fn id(self) -> &'static str {
        self.column(0)
    }

    /// The names of the variables; without any, `text` is ready to be shown.
    pub(super) fn variables(self) -> impl Iterator<Item = &'static str> {
        self.column(1).split_ascii_whitespace()
    }

    /// Whether the text has to go through Fluent.
    pub(super) fn is_parsed(self) -> bool {
        !self.column(1).is_empty()
    }

    /// The finished text, or a Fluent pattern from ` =` on.
    pub(super) fn text(self, language: Language) -> &'static str {
        match language {
            Language::Ru => self.column(2),
            Language::En => self.column(3),
        }
    }
}

/// The row of `id` or `id.attribute`.
pub(super) fn find(id: &str) -> Option<Row> {
    position(|known| known.cmp(id))
}

/// The row of an attribute, without gluing the two words together.
pub(super) fn find_attribute(id: &str, name: &str) -> Option<Row> {
    position(|known| known.bytes().cmp(id.bytes().chain([b'.']).chain(name.bytes())))
}

fn position(order: impl Fn(&str) -> Ordering) -> Option<Row> {
    let (mut low, mut high) = (0, ROWS.len() - 1);
    while low < high {
        let middle = usize::midpoint(low, high);
        match order(Row(middle).id()) {
            Ordering::Less => low = middle + 1,
            Ordering::Equal => return Some(Row(middle)),
            Ordering::Greater => high = middle,
        }
    }
    None
}

/// All rows, sorted by id.
pub(super) fn rows() -> impl Iterator<Item = Row> {
    (0..ROWS.len() - 1).map(Row)
}
