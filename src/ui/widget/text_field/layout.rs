//! The wrapped rows of a text at a width, repaired after an edit instead of computed anew.

use super::super::text::width;
use super::super::wrap::{Row, is_followed, row_at, rows};
use super::motion;

/// The rows of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    width: usize,
    rows: Vec<Row>,
}

impl Default for Wrapped {
    fn default() -> Self {
        Self::new("", Self::UNKNOWN_WIDTH)
    }
}

impl Wrapped {
    /// The width taken before anything was drawn.
    pub(super) const UNKNOWN_WIDTH: usize = 79;

    pub(super) fn new(text: &str, width: usize) -> Self {
        Self { width, rows: rows(text, width).collect() }
    }

    /// The rows, at least one.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The cells a row may take.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The row in which the cursor is drawn at a byte offset.
    pub fn row_of(&self, offset: usize) -> usize {
        self.rows.partition_point(|row| row.start <= offset).saturating_sub(1)
    }

    /// The column of a byte offset in its row; in spaces hanging over the edge it is the edge.
    pub fn column_of(&self, text: &str, offset: usize) -> usize {
        let row = self.rows[self.row_of(offset)];
        width(&text[row.start..offset]).min(self.width)
    }

    /// The byte offset in a row that is nearest to a column.
    pub fn offset_at(&self, text: &str, row: usize, column: usize) -> usize {
        let row = self.rows[row.min(self.rows.len() - 1)];
        let found = super::super::text::head(&text[row.range()], column).len() + row.start;
        found.min(last_offset(text, row))
    }

    pub(super) fn ensure(&mut self, text: &str, width: usize) {
        if self.width != width {
            *self = Self::new(text, width);
        }
    }

    /// Follows an edit: at `at`, `removed` bytes gave way to `inserted` bytes, and the text is now
    /// `text`. Only the rows that can change are wrapped again.
    pub(super) fn follow(&mut self, text: &str, at: usize, removed: usize, inserted: usize) {
        // A word made shorter may fit into the row above, and a mark may join the letter before.
        let first = self.row_of(at).saturating_sub(2);
        let moved = |offset: usize| offset - removed + inserted;
        let mut fresh = Vec::new();
        let mut old = first;
        let mut start = self.rows[first].start;
        let rest = loop {
            let row = row_at(text, start, self.width);
            fresh.push(row);
            if !is_followed(text, row) {
                break self.rows.len();
            }
            start = row.next;
            let is_behind = |row: &Row| row.start < at + removed || moved(row.start) < start;
            while self.rows.get(old).is_some_and(is_behind) {
                old += 1;
            }
            if self.rows.get(old).is_some_and(|row| moved(row.start) == start) {
                break old;
            }
        };
        for row in &mut self.rows[rest..] {
            *row = Row { start: moved(row.start), end: moved(row.end), next: moved(row.next) };
        }
        self.rows.splice(first..rest, fresh);
    }
}

/// The last byte offset that is still drawn in a row.
pub(super) fn last_offset(text: &str, row: Row) -> usize {
    if row.is_broken() || row.next == text.len() {
        return row.end;
    }
    let trimmed = text[row.range()].trim_end().len() + row.start;
    if trimmed < row.end { trimmed } else { motion::previous(text, row.end) }
}
