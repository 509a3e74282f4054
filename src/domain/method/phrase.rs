//! A text of a method: where it belongs to the method that ships with the program it is not copied.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// The method that ships with the program, as its file without the white space between values.
pub static SHIPPED: &str = include_str!(concat!(env!("OUT_DIR"), "/method.json"));

/// A text of a method. It is cut out of [`SHIPPED`] where it was read from there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Phrase(Cow<'static, str>);

impl Deref for Phrase {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Self {
        Self(shipped(text).map_or_else(|| Cow::Owned(text.to_owned()), Cow::Borrowed))
    }
}

impl<'de> Deserialize<'de> for Phrase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(PhraseVisitor)
    }
}

struct PhraseVisitor;

impl Visitor<'_> for PhraseVisitor {
    type Value = Phrase;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Phrase, E> {
        Ok(text.into())
    }
}

/// The same text as part of the shipped method, if it lies there.
fn shipped(text: &str) -> Option<&'static str> {
    let start = text.as_ptr().addr().checked_sub(SHIPPED.as_ptr().addr())?;
    SHIPPED.get(start..start.checked_add(text.len())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_lies_in_the_shipped_method_is_borrowed_from_it() {
        let part = &SHIPPED[1..9];
        assert!(matches!(Phrase::from(part).0, Cow::Borrowed(text) if text == part));
        assert!(matches!(Phrase::from(&*part.to_owned()).0, Cow::Owned(text) if text == part));
    }
}
