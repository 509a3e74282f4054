//! What can be wrong with a text that should be JSON, as kinds with data and a place.

use super::Place;

/// A mistake in the text and where its token begins.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind:?} at line {}, column {}", place.line, place.column)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: FaultKind,
}

/// The kinds of mistakes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The text ends in the middle of a value.
    UnexpectedEnd,
    /// Something else stands where this was expected.
    Expected(Expected),
    /// Something follows after the document's value.
    Trailing,
    /// A string is not closed on its line.
    UnclosedString,
    /// A raw control character in a string.
    ControlInString,
    /// A backslash followed by what is no escape.
    BadEscape,
    /// Half of a surrogate pair, which is no character.
    LoneSurrogate,
    /// A number that is not written as JSON wants it.
    BadNumber,
    /// A comment; JSON has none.
    Comment,
    /// A key that the object already has.
    DuplicateKey {
        /// The key.
        key: String,
        /// Where it stood first.
        first: Place,
    },
    /// Nested deeper than [`super::MAX_DEPTH`].
    TooDeep,
    /// More values than [`super::MAX_NODES`].
    TooManyValues,
    /// A string longer than [`super::MAX_STRING`].
    StringTooLong,
}

/// What the scanner was waiting for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A value.
    Value,
    /// A key in double quotes.
    Key,
    /// A colon after a key.
    Colon,
    /// A comma or the end of the object.
    CommaOrBrace,
    /// A comma or the end of the list.
    CommaOrBracket,
}
