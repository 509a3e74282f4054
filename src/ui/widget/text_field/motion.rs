//! Where the cursor goes: by grapheme, by word, by row as drawn, by page.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::TextField;
use super::layout::last_offset;

/// A move of the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// A letter back.
    Left,
    /// A letter on.
    Right,
    /// To the beginning of the word, or of the one before.
    WordLeft,
    /// To the beginning of the next word.
    WordRight,
    /// A row up, as drawn.
    Up,
    /// A row down, as drawn.
    Down,
    /// To the beginning of the row; from there to the beginning of the line.
    LineStart,
    /// To the end of the row; from there to the end of the line.
    LineEnd,
    /// To the beginning of the text.
    TextStart,
    /// To the end of the text.
    TextEnd,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
}

impl Motion {
    /// Whether the column is kept for the next move of the kind.
    pub(super) fn is_vertical(self) -> bool {
        matches!(self, Self::Up | Self::Down | Self::PageUp | Self::PageDown)
    }
}

impl TextField {
    /// The byte offset to which a motion leads from the cursor.
    pub(super) fn target(&self, motion: Motion) -> usize {
        let (text, cursor) = (self.text.as_str(), self.cursor);
        let page = self.view.get().height.saturating_sub(1).max(1);
        match motion {
            Motion::Left => previous(text, cursor),
            Motion::Right => next(text, cursor),
            Motion::WordLeft => word_left(text, cursor),
            Motion::WordRight => word_right(text, cursor),
            Motion::Up => self.rows_up(1),
            Motion::Down => self.rows_down(1),
            Motion::PageUp => self.rows_up(page),
            Motion::PageDown => self.rows_down(page),
            Motion::LineStart => self.line_start(),
            Motion::LineEnd => self.line_end(),
            Motion::TextStart => 0,
            Motion::TextEnd => text.len(),
        }
    }

    /// The column that ↑ and ↓ keep.
    pub(super) fn goal_column(&self) -> usize {
        self.goal.unwrap_or_else(|| self.wrapped.borrow().column_of(&self.text, self.cursor))
    }

    fn rows_up(&self, count: usize) -> usize {
        let wrapped = self.wrapped.borrow();
        match wrapped.row_of(self.cursor) {
            0 => self.cursor,
            row => wrapped.offset_at(&self.text, row.saturating_sub(count), self.goal_column()),
        }
    }

    fn rows_down(&self, count: usize) -> usize {
        let wrapped = self.wrapped.borrow();
        let row = wrapped.row_of(self.cursor);
        if row + 1 == wrapped.rows().len() {
            return self.cursor;
        }
        wrapped.offset_at(&self.text, row + count, self.goal_column())
    }

    fn line_start(&self) -> usize {
        let wrapped = self.wrapped.borrow();
        let start = wrapped.rows()[wrapped.row_of(self.cursor)].start;
        if start < self.cursor {
            return start;
        }
        self.text[..self.cursor].rfind('\n').map_or(0, |at| at + 1)
    }

    fn line_end(&self) -> usize {
        let wrapped = self.wrapped.borrow();
        let row = wrapped.rows()[wrapped.row_of(self.cursor)];
        let end = last_offset(&self.text, row);
        if end > self.cursor {
            return end;
        }
        self.text[self.cursor..].find('\n').map_or(self.text.len(), |at| self.cursor + at)
    }
}

/// The boundary of graphemes before an offset.
pub(super) fn previous(text: &str, offset: usize) -> usize {
    GraphemeCursor::new(offset, text.len(), true).prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// The boundary of graphemes after an offset.
pub(super) fn next(text: &str, offset: usize) -> usize {
    GraphemeCursor::new(offset, text.len(), true)
        .next_boundary(text, 0)
        .ok()
        .flatten()
        .unwrap_or(text.len())
}

/// The boundary of graphemes at an offset or before it.
pub(super) fn floor(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let is_boundary = GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0);
    if is_boundary.unwrap_or(true) { at } else { previous(text, at) }
}

/// The boundary of graphemes at an offset or after it; the offset is a boundary of chars.
pub(super) fn ceil(text: &str, offset: usize) -> usize {
    let is_boundary = GraphemeCursor::new(offset, text.len(), true).is_boundary(text, 0);
    if is_boundary.unwrap_or(true) { offset } else { next(text, offset) }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Word,
    Mark,
}

fn class(grapheme: &str) -> Class {
    match grapheme.chars().next() {
        Some(c) if c.is_whitespace() => Class::Space,
        Some(c) if c.is_alphanumeric() || c == '_' => Class::Word,
        _ => Class::Mark,
    }
}

fn word_left(text: &str, cursor: usize) -> usize {
    let mut run = None;
    let mut at = cursor;
    for grapheme in text[..cursor].graphemes(true).rev() {
        let class = class(grapheme);
        match run {
            None if class == Class::Space => {}
            None => run = Some(class),
            Some(run) if run == class => {}
            Some(_) => break,
        }
        at -= grapheme.len();
    }
    at
}

fn word_right(text: &str, cursor: usize) -> usize {
    let mut graphemes = text[cursor..].graphemes(true).peekable();
    let mut at = cursor;
    let Some(run) = graphemes.peek().map(|grapheme| class(grapheme)) else {
        return at;
    };
    while let Some(grapheme) = graphemes.next_if(|grapheme| class(grapheme) == run) {
        at += grapheme.len();
    }
    while let Some(grapheme) = graphemes.next_if(|grapheme| class(grapheme) == Class::Space) {
        at += grapheme.len();
    }
    at
}
