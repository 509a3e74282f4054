//! The table of texts that `build.rs` laid out: one text, and for each id the places in it.
//!
//! It holds no addresses, so it stays in the file until a page of it is read.

// The places are written by a program, for a program.
#![allow(clippy::unreadable_literal)]

use std::cmp::Ordering;

use super::Language;

static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/locales.txt"));

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Start and length in bytes.
#[derive(Clone, Copy)]
struct Span(u32, u32);

/// One message or attribute.
pub(super) struct Row {
    id: Span,
    variables: Span,
    texts: [Span; 2],
}

impl Span {
    fn text(self) -> &'static str {
        let start = self.0 as usize;
        TEXTS.get(start..start + self.1 as usize).unwrap_or_default()
    }
}

impl Row {
    /// `id` or `id.attribute`.
    pub(super) fn id(&self) -> &'static str {
        self.id.text()
    }

    /// The names of the variables; without any, `text` is ready to be shown.
    pub(super) fn variables(&self) -> impl Iterator<Item = &'static str> {
        self.variables.text().split_ascii_whitespace()
    }

    /// Whether the text has to go through Fluent.
    pub(super) fn is_parsed(&self) -> bool {
        self.variables.1 > 0
    }

    /// The finished text, or a Fluent pattern from ` =` on.
    pub(super) fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Ru => self.texts[0].text(),
            Language::En => self.texts[1].text(),
        }
    }
}

/// The row of `id` or `id.attribute`.
pub(super) fn find(id: &str) -> Option<&'static Row> {
    position(|known| known.cmp(id))
}

/// The row of an attribute, without gluing the two words together.
pub(super) fn find_attribute(id: &str, name: &str) -> Option<&'static Row> {
    position(|known| known.bytes().cmp(id.bytes().chain([b'.']).chain(name.bytes())))
}

fn position(order: impl Fn(&str) -> Ordering) -> Option<&'static Row> {
    let index = ROWS.binary_search_by(|row| order(row.id())).ok()?;
    ROWS.get(index)
}

/// All rows, sorted by id.
pub(super) fn rows() -> &'static [Row] {
    &ROWS
}
