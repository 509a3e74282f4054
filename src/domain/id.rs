//! Identity: what stays the same when everything else about an item changes.
//!
//! An id is made outside the domain and handed to edits. An item of a foreign file that has none
//! (some small lists are written without) gets a positional one that is never written back.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, LazyLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The sign that opens a positional id; no id of a file begins with it.
const POSITIONAL: char = '~';

/// An item's id, unique in the whole file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// An id with the text of a file.
    pub fn new(text: impl Into<Arc<str>>) -> Self {
        Self(text.into())
    }

    /// The id of an item that has none in the file: its parent, its list and its place in it.
    pub fn positional(parent: &Self, list: &str, index: usize) -> Self {
        Self(format!("{POSITIONAL}{parent}/{list}/{index}").into())
    }

    /// Whether the id stands in the file.
    pub fn is_written(&self) -> bool {
        !self.0.is_empty() && !self.0.starts_with(POSITIONAL)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Id {
    /// No id yet. One empty text for all: each record of a file begins with it.
    fn default() -> Self {
        static EMPTY: LazyLock<Arc<str>> = LazyLock::new(|| Arc::from(""));
        Self(EMPTY.clone())
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

        let Text(text) = Text::deserialize(deserializer)?;
        Ok(Self(text.as_ref().into()))
    }
}
