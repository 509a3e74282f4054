//! The edits that make an item, in a form that a draft can keep: a text may be typed into an item
//! that comes into being only when the text is done.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::choice::Choice;
use super::edit::Edit;
use super::field::{Field, Shape, field};
use super::value::Value;
use super::{Id, Kind};

/// An edit that makes an item or says what it begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Making {
    /// The item comes to the end of a list.
    Add {
        /// What it is.
        kind: String,
        /// Whose list.
        parent: Id,
        /// Its id.
        id: Id,
    },
    /// A field of it is filled.
    Set {
        /// What the item is.
        kind: String,
        /// Its id.
        id: Id,
        /// The field.
        key: String,
        /// With what.
        value: Plain,
    },
}

/// What a new item's field begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Plain {
    /// A text.
    Text(String),
    /// A word of a choice.
    Word(String),
    /// A whole number.
    Whole(u32),
    /// A day.
    Day(NaiveDate),
    /// Another item.
    Link(Id),
}

impl Making {
    /// All the edits, or nothing where one of them does more than make an item.
    pub fn all_of(edits: &[Edit]) -> Option<Vec<Self>> {
        edits.iter().map(Self::of).collect()
    }

    fn of(edit: &Edit) -> Option<Self> {
        Some(match edit {
            Edit::Add { kind, parent, id, .. } => {
                Self::Add { kind: kind.word().to_owned(), parent: parent.clone(), id: id.clone() }
            }
            Edit::Set { id, field, value } => Self::Set {
                kind: field.kind.word().to_owned(),
                id: id.clone(),
                key: field.key.to_owned(),
                value: Plain::of(value)?,
            },
            _ => return None,
        })
    }

    /// All of them as edits, or nothing where this version does not know one.
    pub fn edits(all: &[Self]) -> Option<Vec<Edit>> {
        all.iter().map(Self::edit).collect()
    }

    fn edit(&self) -> Option<Edit> {
        Some(match self {
            Self::Add { kind, parent, id } => Edit::Add {
                kind: Kind::from_word(kind)?,
                parent: parent.clone(),
                at: usize::MAX,
                id: id.clone(),
            },
            Self::Set { kind, id, key, value } => {
                let field = field(Kind::from_word(kind)?, key)?;
                Edit::Set { id: id.clone(), field, value: value.value(field)? }
            }
        })
    }
}

impl Plain {
    fn of(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Text(text) => Self::Text(text.clone()),
            Value::Word(word) => Self::Word((*word).to_owned()),
            Value::Whole(number) => Self::Whole(*number),
            Value::Day(day) => Self::Day(*day),
            Value::Link(id) => Self::Link(id.clone()),
            _ => return None,
        })
    }

    fn value(&self, field: &Field) -> Option<Value> {
        Some(match self {
            Self::Text(text) => Value::Text(text.clone()),
            Self::Word(word) => {
                let Shape::Choice(_, words) = field.shape else { return None };
                Value::Word(words.iter().find(|it| *it == word)?)
            }
            Self::Whole(number) => Value::Whole(*number),
            Self::Day(day) => Value::Day(*day),
            Self::Link(id) => Value::Link(id.clone()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(kind: Kind, key: &str, value: Value) -> Edit {
        Edit::Set { id: Id::new("01tk"), field: field(kind, key).unwrap(), value }
    }

    #[test]
    fn what_makes_an_item_comes_back_as_it_was() {
        let edits = [
            Edit::Add {
                kind: Kind::Task,
                parent: Id::new("deal"),
                at: usize::MAX,
                id: Id::new("01tk"),
            },
            set(Kind::Task, "task", Value::Text("6.3".to_owned())),
            set(Kind::Task, "state", Value::Word("not_started")),
            set(Kind::Task, "stage", Value::Whole(6)),
            set(Kind::IssueResult, "issue", Value::Link(Id::new("01is"))),
            set(Kind::Review, "on", Value::Day("2026-12-03".parse().unwrap())),
        ];
        let kept = serde_json::to_string(&Making::all_of(&edits).unwrap()).unwrap();
        let back: Vec<Making> = serde_json::from_str(&kept).unwrap();
        assert_eq!(Making::edits(&back).unwrap(), edits);
    }

    #[test]
    fn a_word_of_another_version_makes_nothing() {
        let strange = Making::Set {
            kind: "task".to_owned(),
            id: Id::new("01tk"),
            key: "state".to_owned(),
            value: Plain::Word("half_done".to_owned()),
        };
        assert_eq!(Making::edits(&[strange]), None);
    }
}
