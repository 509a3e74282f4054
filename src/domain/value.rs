//! Values: what a field holds, in the one form that forms, tables, search and reports share.

use std::collections::HashSet;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rust_decimal::Decimal;

use super::choice::{Choice, Pick, Picks, UNKNOWN};
use super::known::Known;
use super::{Id, Money};

/// What a field holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing yet.
    #[default]
    Empty,
    /// Asked, and nobody knows.
    Unknown,
    /// A person's text.
    Text(String),
    /// One word of a choice.
    Word(&'static str),
    /// Several words of a choice.
    Words(Vec<&'static str>),
    /// A day.
    Day(NaiveDate),
    /// An amount of money.
    Money(Money),
    /// A decimal number.
    Number(Decimal),
    /// A whole number.
    Whole(u32),
    /// Yes or no.
    Flag(bool),
    /// Another item.
    Link(Id),
    /// Several other items.
    Links(Vec<Id>),
    /// A moment.
    Moment(DateTime<FixedOffset>),
}

impl Value {
    /// The items it links to.
    pub fn links(&self) -> &[Id] {
        match self {
            Self::Link(link) => std::slice::from_ref(link),
            Self::Links(links) => links,
            _ => &[],
        }
    }

    /// The value without links to these items; nothing where it has none of them.
    pub fn without(&self, gone: &HashSet<Id>) -> Option<Self> {
        let left: Vec<Id> =
            self.links().iter().filter(|link| !gone.contains(*link)).cloned().collect();
        match left.len() {
            kept if kept == self.links().len() => None,
            0 => Some(Self::Empty),
            _ => Some(Self::Links(left)),
        }
    }

    /// Whether there is nothing yet.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Words(words) => words.is_empty(),
            Self::Links(links) => links.is_empty(),
            _ => false,
        }
    }

    /// Whether there is something one can act on: neither empty nor unknown.
    pub fn is_known(&self) -> bool {
        !self.is_empty() && *self != Self::Unknown
    }
}

/// The value does not fit the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the value does not fit the field")]
pub struct Mismatch;

/// A place of a record that holds a value.
pub trait Slot {
    /// What it holds.
    fn read(&self) -> Value;
    /// Takes a value, or says that it does not fit.
    fn write(&mut self, value: Value) -> Result<(), Mismatch>;
}

/// Declares how a plain value goes into and out of its slot.
macro_rules! slot {
    ($type:ty, $variant:ident) => {
        impl Slot for Known<$type> {
            fn read(&self) -> Value {
                match self {
                    Self::NotAsked => Value::Empty,
                    Self::Unknown => Value::Unknown,
                    Self::Is(value) => Value::$variant(value.clone()),
                }
            }

            fn write(&mut self, value: Value) -> Result<(), Mismatch> {
                *self = match value {
                    value if value.is_empty() => Self::NotAsked,
                    Value::Unknown => Self::Unknown,
                    Value::$variant(value) => Self::Is(value),
                    _ => return Err(Mismatch),
                };
                Ok(())
            }
        }
    };
}

slot!(String, Text);
slot!(NaiveDate, Day);
slot!(Money, Money);
slot!(Decimal, Number);
slot!(u32, Whole);
slot!(bool, Flag);
slot!(Id, Link);
slot!(DateTime<FixedOffset>, Moment);

impl<T: Choice> Slot for Pick<T> {
    fn read(&self) -> Value {
        match self {
            Self::NotAsked => Value::Empty,
            Self::Unknown => Value::Unknown,
            Self::Is(choice) => Value::Word(choice.word()),
        }
    }

    fn write(&mut self, value: Value) -> Result<(), Mismatch> {
        *self = match value {
            Value::Empty => Self::NotAsked,
            Value::Unknown | Value::Word(UNKNOWN) => Self::Unknown,
            Value::Word(word) => Self::Is(T::from_word(word).ok_or(Mismatch)?),
            _ => return Err(Mismatch),
        };
        Ok(())
    }
}

impl<T: Choice> Slot for Picks<T> {
    fn read(&self) -> Value {
        if self.is_empty() {
            Value::Empty
        } else {
            Value::Words(self.iter().map(|choice| choice.word()).collect())
        }
    }

    fn write(&mut self, value: Value) -> Result<(), Mismatch> {
        self.0 = match value {
            Value::Empty => Vec::new(),
            Value::Words(words) => {
                words.into_iter().map(T::from_word).collect::<Option<_>>().ok_or(Mismatch)?
            }
            _ => return Err(Mismatch),
        };
        Ok(())
    }
}

impl Slot for Vec<Id> {
    fn read(&self) -> Value {
        if self.is_empty() { Value::Empty } else { Value::Links(self.clone()) }
    }

    fn write(&mut self, value: Value) -> Result<(), Mismatch> {
        *self = match value {
            Value::Empty => Self::new(),
            Value::Links(links) => links,
            _ => return Err(Mismatch),
        };
        Ok(())
    }
}

/// Texts of a list, a line each.
impl Slot for Vec<String> {
    fn read(&self) -> Value {
        if self.is_empty() { Value::Empty } else { Value::Text(self.join("\n")) }
    }

    fn write(&mut self, value: Value) -> Result<(), Mismatch> {
        *self = match value {
            Value::Empty => Self::new(),
            Value::Text(text) => {
                text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
            }
            _ => return Err(Mismatch),
        };
        Ok(())
    }
}

/// The plain texts of the deal itself.
impl Slot for String {
    fn read(&self) -> Value {
        if self.is_empty() { Value::Empty } else { Value::Text(self.clone()) }
    }

    fn write(&mut self, value: Value) -> Result<(), Mismatch> {
        *self = match value {
            Value::Empty => Self::new(),
            Value::Text(text) => text,
            _ => return Err(Mismatch),
        };
        Ok(())
    }
}

/// The stage and the version of the deal itself.
impl Slot for u32 {
    fn read(&self) -> Value {
        Value::Whole(*self)
    }

    fn write(&mut self, value: Value) -> Result<(), Mismatch> {
        let Value::Whole(number) = value else {
            return Err(Mismatch);
        };
        *self = number;
        Ok(())
    }
}

/// The plain yes or no of the deal itself.
impl Slot for bool {
    fn read(&self) -> Value {
        Value::Flag(*self)
    }

    fn write(&mut self, value: Value) -> Result<(), Mismatch> {
        *self = match value {
            Value::Empty => false,
            Value::Flag(flag) => flag,
            _ => return Err(Mismatch),
        };
        Ok(())
    }
}
