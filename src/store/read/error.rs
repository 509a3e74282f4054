//! Why a deal cannot be opened, as kinds with data; the sentences stand in the locale files.

use std::io;
use std::path::PathBuf;

use crate::store::json::{Fault, NotText, Place};
use crate::store::target::TargetError;

/// Why a deal cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is nothing at the path.
    #[error("no such file")]
    Missing,
    /// The path is a link to a file that is not there.
    #[error("the link leads to {}, which does not exist", to.display())]
    Dangling {
        /// Where it leads.
        to: PathBuf,
    },
    /// The links lead in a circle.
    #[error("the links lead in a circle")]
    LinkLoop,
    /// It is a folder.
    #[error("a folder")]
    Folder,
    /// It is a pipe, a socket or a device.
    #[error("not a regular file")]
    NotAFile,
    /// This user may not read it.
    #[error("no right to read the file")]
    NoRight,
    /// The system could not read it.
    #[error(transparent)]
    Io(io::Error),
    /// Larger than [`crate::store::json::MAX_BYTES`].
    #[error("too large: {bytes} bytes")]
    TooLarge {
        /// Its size, or how much was read of a file without one.
        bytes: u64,
    },
    /// Empty, or in another encoding than UTF-8.
    #[error("not a text: {0:?}")]
    NotText(NotText),
    /// Git left both versions in the file.
    #[error("git conflict at line {line}")]
    GitConflict {
        /// The line of the first marker.
        line: usize,
    },
    /// Not well-formed JSON.
    #[error(transparent)]
    Syntax(Fault),
    /// JSON, but without the mark of a deal.
    #[error("not a deal")]
    NotADeal,
    /// A newer version of the format, and not even readable as this one.
    #[error("version {version} of the format")]
    NewerVersion {
        /// The version.
        version: u64,
    },
    /// Two list items have the same id.
    #[error("id {id} at lines {} and {}", first.line, second.line)]
    DuplicateId {
        /// The id.
        id: String,
        /// Where it stands first.
        first: Place,
        /// Where it stands again.
        second: Place,
    },
    /// A value that a deal cannot have there.
    #[error("{path} at line {}, column {}: {detail}", place.line, place.column)]
    Mistyped {
        /// The way to the value: keys and numbers of items, `stakeholders[2].influence`.
        path: String,
        /// Where it stands.
        place: Place,
        /// What is wrong with it.
        mistake: Mistake,
        /// The same in the words of the reader, for developers.
        detail: String,
    },
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// A value of another type.
    WrongType,
    /// A key that must be there is absent.
    MissingKey(String),
    /// A word that is not one of the words for this field.
    UnknownWord {
        /// The word.
        word: String,
        /// The words there are.
        words: Vec<String>,
    },
    /// Anything else a field refuses.
    Refused,
}

impl OpenError {
    /// Where in the text the mistake is.
    pub fn place(&self) -> Option<Place> {
        match self {
            Self::NotText(
                NotText::Cp1251(place) | NotText::NotUtf8(place) | NotText::Zeros(place),
            )
            | Self::Mistyped { place, .. }
            | Self::DuplicateId { second: place, .. } => Some(*place),
            Self::GitConflict { line } => Some(Place { line: *line, column: 1 }),
            Self::Syntax(fault) => Some(fault.place),
            _ => None,
        }
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::PermissionDenied => Self::NoRight,
            io::ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Io(error),
        }
    }
}

impl From<TargetError> for OpenError {
    fn from(error: TargetError) -> Self {
        match error {
            TargetError::Missing => Self::Missing,
            TargetError::Dangling { to } => Self::Dangling { to },
            TargetError::LinkLoop => Self::LinkLoop,
            TargetError::Folder => Self::Folder,
            TargetError::NotAFile => Self::NotAFile,
            TargetError::Io(error) => error.into(),
        }
    }
}
