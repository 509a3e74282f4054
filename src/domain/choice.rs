//! Choices: a closed set of words, each with one place in the file.

use std::fmt;

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Blank;

/// A closed set of words.
pub trait Choice: Copy + PartialEq + 'static {
    /// The name under which the words are looked up for people.
    const NAME: &'static str;
    /// The words of the file, in the order in which people are offered them.
    const WORDS: &'static [&'static str];
    /// The word of this choice.
    fn word(self) -> &'static str;
    /// The choice of a word.
    fn from_word(word: &str) -> Option<Self>;
}

/// The word of a file for what nobody knows.
pub const UNKNOWN: &str = "unknown";

/// One of a set, asked and not known, or nothing yet.
///
/// A word that this version does not know is read as nothing and stays in the file as it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pick<T> {
    /// Nobody has asked yet.
    #[default]
    NotAsked,
    /// Asked, and nobody knows.
    Unknown,
    /// This one.
    Is(T),
}

impl<T: Copy> Pick<T> {
    /// What is chosen, where something is.
    pub fn get(self) -> Option<T> {
        match self {
            Self::Is(choice) => Some(choice),
            Self::NotAsked | Self::Unknown => None,
        }
    }

    /// Whether something is chosen.
    pub fn is_known(self) -> bool {
        matches!(self, Self::Is(_))
    }
}

impl<T: Choice> Pick<T> {
    /// Whether exactly this is chosen.
    pub fn is(self, choice: T) -> bool {
        self.get() == Some(choice)
    }

    /// The word of the file, where one stands there.
    pub fn word(self) -> Option<&'static str> {
        match self {
            Self::NotAsked => None,
            Self::Unknown => Some(UNKNOWN),
            Self::Is(choice) => Some(choice.word()),
        }
    }
}

impl<T> From<T> for Pick<T> {
    fn from(choice: T) -> Self {
        Self::Is(choice)
    }
}

impl<T> Blank for Pick<T> {
    fn is_blank(&self) -> bool {
        matches!(self, Self::NotAsked)
    }
}

impl<T: Choice> Serialize for Pick<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.word() {
            Some(word) => serializer.serialize_str(word),
            None => serializer.serialize_none(),
        }
    }
}

impl<'de, T: Choice> Deserialize<'de> for Pick<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match deserializer.deserialize_any(WordVisitor(T::WORDS))? {
            Pick::Is(word) => T::from_word(word).map_or(Self::NotAsked, Self::Is),
            Pick::Unknown => Self::Unknown,
            Pick::NotAsked => Self::NotAsked,
        })
    }
}

/// Reads one of these words; the same code for all choices.
struct WordVisitor(&'static [&'static str]);

impl<'de> Visitor<'de> for WordVisitor {
    type Value = Pick<&'static str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of the words {}, {UNKNOWN}", self.0.join(", "))
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<Self::Value, E> {
        Ok(match self.0.iter().find(|known| **known == word) {
            Some(known) => Pick::Is(*known),
            None if word == UNKNOWN => Pick::Unknown,
            None => Pick::NotAsked,
        })
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Pick::NotAsked)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match map.next_entry::<String, bool>()? {
            Some((key, true)) if key == UNKNOWN => Ok(Pick::Unknown),
            _ => Err(de::Error::invalid_type(de::Unexpected::Map, &self)),
        }
    }
}

/// Several of a set, in the order they were given.
///
/// Words that this version does not know are passed over and stay in the file as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picks<T>(pub Vec<T>);

impl<T> Default for Picks<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> std::ops::Deref for Picks<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> Blank for Picks<T> {
    fn is_blank(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Choice> Serialize for Picks<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|choice| choice.word()))
    }
}

impl<'de, T: Choice> Deserialize<'de> for Picks<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let picks = Vec::<Pick<T>>::deserialize(deserializer)?;
        Ok(Self(picks.into_iter().filter_map(Pick::get).collect()))
    }
}

/// Declares a choice: its name for the texts, and its words.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident = $text:literal { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$vdoc])* #[doc = concat!("The word `", $word, "`.")] $variant),+
        }

        impl $crate::domain::choice::Choice for $name {
            const NAME: &'static str = $text;
            const WORDS: &'static [&'static str] = &[$($word),+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use choice;
