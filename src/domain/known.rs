//! Knowing, not knowing and not having asked: three things, never mixed up.

use std::fmt;
use std::marker::PhantomData;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rust_decimal::Decimal;
use serde::de::{self, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Blank, Id};

/// What is known of one thing.
///
/// In a file: absent, `{"unknown": true}`, or the value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Known<T> {
    /// Nobody has asked yet.
    #[default]
    NotAsked,
    /// Asked, and nobody knows.
    Unknown,
    /// This is it.
    Is(T),
}

/// A text of a person.
pub type Text = Known<String>;
/// A day.
pub type Day = Known<NaiveDate>;
/// A decimal number.
pub type Number = Known<Decimal>;
/// A whole number.
pub type Whole = Known<u32>;
/// An id of another item of the same file.
pub type Link = Known<Id>;
/// Yes or no.
pub type Flag = Known<bool>;
/// A moment with its offset from universal time.
pub type Moment = Known<DateTime<FixedOffset>>;

impl<T> Known<T> {
    /// The value, where there is one.
    pub fn get(&self) -> Option<&T> {
        match self {
            Self::Is(value) => Some(value),
            Self::NotAsked | Self::Unknown => None,
        }
    }

    /// Whether somebody asked and nobody knows.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Whether there is a value.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Is(_))
    }
}

impl Text {
    /// The text, or nothing.
    pub fn text(&self) -> &str {
        self.get().map_or("", String::as_str)
    }

    /// Whether there is a text with something in it.
    pub fn has_text(&self) -> bool {
        !self.text().trim().is_empty()
    }
}

impl Flag {
    /// Whether it is a plain yes.
    pub fn is_true(&self) -> bool {
        matches!(self, Self::Is(true))
    }
}

impl<T> From<Option<T>> for Known<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::NotAsked, Self::Is)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Is(text.to_owned())
    }
}

impl<T> Blank for Known<T> {
    fn is_blank(&self) -> bool {
        matches!(self, Self::NotAsked)
    }
}

/// A value that stands in a file as one text, number or small object.
pub trait Atom: Sized {
    /// What an error says was expected.
    const EXPECTED: &'static str;
    /// Reads the text form.
    fn from_text(text: &str) -> Option<Self>;
    /// Writes the value.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    /// Reads a bare `true` or `false`.
    fn from_bool(_flag: bool) -> Option<Self> {
        None
    }
    /// Reads a bare whole number.
    fn from_whole(_number: i128) -> Option<Self> {
        None
    }
    /// The keys of the object form; most atoms have none.
    const KEYS: &'static [&'static str] = &[];
    /// Reads the object form.
    fn from_keys(_keys: &[(String, String)]) -> Option<Self> {
        None
    }
}

impl Atom for String {
    const EXPECTED: &'static str = "text";

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl Atom for Id {
    const EXPECTED: &'static str = "the id of an item";

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::new(text))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Atom for NaiveDate {
    const EXPECTED: &'static str = "a date such as 2026-12-03";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Atom for DateTime<FixedOffset> {
    const EXPECTED: &'static str = "a moment such as 2026-11-20T16:30:00+03:00";

    fn from_text(text: &str) -> Option<Self> {
        Self::parse_from_rfc3339(text).ok()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, false))
    }
}

impl Atom for Decimal {
    const EXPECTED: &'static str = "a decimal number as text, such as \"12.5\"";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn from_whole(number: i128) -> Option<Self> {
        Self::try_from_i128_with_scale(number, 0).ok()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Atom for u32 {
    const EXPECTED: &'static str = "a whole number";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn from_whole(number: i128) -> Option<Self> {
        number.try_into().ok()
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(*self)
    }
}

impl Atom for bool {
    const EXPECTED: &'static str = "true or false";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn from_bool(flag: bool) -> Option<Self> {
        Some(flag)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

impl<T: Atom> Serialize for Known<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Is(value) => value.write(serializer),
            Self::NotAsked => serializer.serialize_none(),
            Self::Unknown => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("unknown", &true)?;
                map.end()
            }
        }
    }
}

impl<'de, T: Atom> Deserialize<'de> for Known<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KnownVisitor(PhantomData))
    }
}

struct KnownVisitor<T>(PhantomData<T>);

impl<'de, T: Atom> Visitor<'de> for KnownVisitor<T> {
    type Value = Known<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} or {{\"unknown\": true}}", T::EXPECTED)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        T::from_text(text)
            .map(Known::Is)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &T::EXPECTED))
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Self::Value, E> {
        T::from_bool(flag)
            .map(Known::Is)
            .ok_or_else(|| E::invalid_type(de::Unexpected::Bool(flag), &self))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        T::from_whole(number.into())
            .map(Known::Is)
            .ok_or_else(|| E::invalid_type(de::Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        T::from_whole(number.into())
            .map(Known::Is)
            .ok_or_else(|| E::invalid_type(de::Unexpected::Signed(number), &self))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Known::NotAsked)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut unknown = false;
        let mut keys = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            if key == "unknown" {
                unknown = map.next_value()?;
            } else if T::KEYS.contains(&key.as_str()) {
                keys.push((key, map.next_value::<String>()?));
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        match (unknown, keys.is_empty()) {
            (true, true) => Ok(Known::Unknown),
            (true, false) => {
                Err(de::Error::custom("a value and \"unknown\" cannot stand together"))
            }
            (false, _) => T::from_keys(&keys)
                .map(Known::Is)
                .ok_or_else(|| de::Error::invalid_type(de::Unexpected::Map, &self)),
        }
    }
}
