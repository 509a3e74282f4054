//! What a field holds as a text that is the same in every language, and back again.

use crate::domain::field::{MethodList, Shape};
use crate::domain::known::{Atom as _, Text};
use crate::domain::{Id, Known, Money, Value};

/// Between several words and several links.
const BETWEEN: &str = ", ";

/// A value as a text of the log: numbers and days as the file has them, a choice by its word, a
/// link by its id.
pub fn plain(value: &Value) -> Text {
    let joined = |links: &[Id]| links.iter().map(Id::as_str).collect::<Vec<_>>().join(BETWEEN);
    Known::Is(match value {
        value if value.is_empty() => return Known::NotAsked,
        Value::Unknown => return Known::Unknown,
        Value::Text(text) => text.clone(),
        Value::Word(word) => (*word).to_owned(),
        Value::Words(words) => words.join(BETWEEN),
        Value::Day(day) => day.to_string(),
        Value::Money(money) => format!("{} {}", money.amount, money.currency),
        Value::Number(number) => number.to_string(),
        Value::Whole(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Link(id) => id.to_string(),
        Value::Links(links) => joined(links),
        Value::Moment(moment) => moment.to_rfc3339(),
        Value::Empty => String::new(),
    })
}

/// The value that a text of the log stands for; what does not fit the shape stays a text.
pub fn value_of(shape: Shape, text: &Text) -> Value {
    match text {
        Known::NotAsked => Value::Empty,
        Known::Unknown => Value::Unknown,
        Known::Is(text) => read(shape, text).unwrap_or_else(|| Value::Text(text.clone())),
    }
}

fn read(shape: Shape, text: &str) -> Option<Value> {
    let word = |words: &[&'static str], text: &str| words.iter().find(|it| **it == text).copied();
    let ids = || text.split(BETWEEN).map(Id::from).collect();
    Some(match shape {
        Shape::Choice(_, words) => Value::Word(word(words, text)?),
        Shape::Choices(_, words) => {
            Value::Words(text.split(BETWEEN).map(|it| word(words, it)).collect::<Option<_>>()?)
        }
        Shape::Day => Value::Day(text.parse().ok()?),
        Shape::Money => {
            let (amount, currency) = text.split_once(' ')?;
            let amount = amount.parse().ok()?;
            Value::Money(Money { amount, currency: currency.to_owned() })
        }
        Shape::Number => Value::Number(text.parse().ok()?),
        Shape::Whole | Shape::Score | Shape::Method(MethodList::Stages) => {
            Value::Whole(text.parse().ok()?)
        }
        Shape::Flag => Value::Flag(text.parse().ok()?),
        Shape::Link(_) => Value::Link(Id::from(text)),
        Shape::Links(_) | Shape::Checks => Value::Links(ids()),
        Shape::Moment => Value::Moment(chrono::DateTime::from_text(text)?),
        Shape::Line | Shape::Prose | Shape::Name(_) | Shape::Method(_) | Shape::Threshold => {
            return None;
        }
    })
}
