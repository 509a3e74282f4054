//! What can be wrong in a configuration, as kinds with data.

use crate::input::keymap::KeyFault;

/// A mistake in the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigFault {
    /// Its line, from one; none if the whole file cannot be read.
    pub line: Option<usize>,
    /// The key it stands at, with its table: `keys.remark`; empty where there is none.
    pub key: String,
    /// What.
    pub kind: FaultKind,
}

/// The kinds of mistakes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// The system could not read the file, and why.
    Unreadable(String),
    /// Not written as TOML.
    Syntax,
    /// There is no such setting.
    UnknownKey,
    /// The value is none of these words.
    NoSuchWord {
        /// What stands there.
        word: String,
        /// What can stand there.
        words: Vec<&'static str>,
    },
    /// `true` or `false` belongs here.
    NotYesNo,
    /// A text in quotes belongs here.
    NotText,
    /// A text, or a list of texts, belongs here.
    NotKeys,
    /// A table belongs here.
    NotATable,
    /// The key of a command cannot be had.
    Key(KeyFault),
}
