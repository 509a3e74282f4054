//! One field for short and long text: wraps at words, never scrolls sideways, undoes by words.
//!
//! The state is the text, the cursor as a byte offset and the undo steps. What drawing learns (the
//! wrapped rows for a width, the first row shown) is kept beside it in a cache that an edit keeps
//! up to date row by row.

mod clean;
mod draw;
mod edit;
mod history;
mod layout;
mod motion;

#[cfg(test)]
mod tests;

use std::cell::{Cell, Ref, RefCell};
use std::ops::Range;

use history::History;
pub use layout::Wrapped;
pub use motion::Motion;

/// Whether a field holds one line or several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// One line: pasted line breaks and tabs become spaces.
    #[default]
    Line,
    /// Several lines.
    Lines,
}

/// What a key asks of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditKey<'a> {
    /// Typed text; it joins the word being typed in one undo step.
    Insert(&'a str),
    /// Pasted text: one undo step.
    Paste(&'a str),
    /// A line break; a field of one line does not take it.
    NewLine,
    /// Moves the cursor.
    Move(Motion),
    /// Moves the cursor and marks what lies between.
    Select(Motion),
    /// Marks everything.
    SelectAll,
    /// Deletes what is marked, else from the cursor as far as the motion goes.
    Delete(Motion),
    /// Takes back the last word, deletion or paste.
    Undo,
    /// Does again what was taken back.
    Redo,
}

/// What came of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handled {
    /// The text is another.
    Changed,
    /// Only the cursor or the marked part is another.
    Moved,
    /// Nothing happened: the key may mean something outside, such as ↑ in the first row.
    Ignored,
}

/// The field.
#[derive(Clone, Debug, Default)]
pub struct TextField {
    mode: Mode,
    text: String,
    /// Always at a boundary of graphemes.
    cursor: usize,
    /// The other end of the marked part.
    anchor: Option<usize>,
    /// The column that ↑ and ↓ try to keep.
    goal: Option<usize>,
    history: History,
    is_hidden: bool,
    wrapped: RefCell<Wrapped>,
    view: Cell<View>,
}

/// The part of the rows that was drawn last.
#[derive(Clone, Copy, Debug, Default)]
struct View {
    top: usize,
    height: usize,
}

impl TextField {
    /// A field with a text, the cursor at its end.
    pub fn new(mode: Mode, text: impl Into<String>) -> Self {
        let text = text.into();
        let cursor = text.len();
        let wrapped = RefCell::new(Wrapped::new(&text, Wrapped::UNKNOWN_WIDTH));
        Self { mode, text, cursor, wrapped, ..Self::default() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// One line or several.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Another text, with the cursor at its end and nothing to undo.
    pub fn set_text(&mut self, text: impl Into<String>) {
        let is_hidden = self.is_hidden;
        let view = Cell::new(self.view.get());
        *self = Self { is_hidden, view, ..Self::new(self.mode, text) };
    }

    /// The same field, drawn as dots: the screen says how much stands in it, not what.
    #[must_use]
    pub fn hidden(mut self) -> Self {
        self.hide();
        self
    }

    /// From now on it is drawn as dots.
    pub fn hide(&mut self) {
        self.is_hidden = true;
    }

    /// Whether it is drawn as dots.
    pub fn is_hidden(&self) -> bool {
        self.is_hidden
    }

    /// The cursor as a byte offset into the text.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Puts the cursor back at a byte offset, or at the letter that holds it.
    pub fn set_cursor(&mut self, offset: usize) {
        self.cursor = motion::floor(&self.text, offset);
        self.anchor = None;
        self.goal = None;
        self.history.close();
    }

    /// The first row shown.
    pub fn top(&self) -> usize {
        self.view.get().top
    }

    /// The marked part, if it is not empty.
    pub fn selection(&self) -> Option<Range<usize>> {
        let anchor = self.anchor.filter(|anchor| *anchor != self.cursor)?;
        Some(anchor.min(self.cursor)..anchor.max(self.cursor))
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// The rows that the text takes in an area of this width; at least one. The last column stays
    /// free for the cursor behind a full row and for the sign that there is more.
    pub fn height(&self, width: u16) -> usize {
        self.layout(width).rows().len()
    }

    /// The rows of the text in an area of this width, kept while text and width are the same.
    pub fn layout(&self, width: u16) -> Ref<'_, Wrapped> {
        self.wrapped.borrow_mut().ensure(&self.text, usize::from(width.saturating_sub(1)).max(1));
        self.wrapped.borrow()
    }
}
