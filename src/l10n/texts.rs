//! The catalogue: ids in, texts out.
//!
//! A plain text is borrowed from the program itself and costs a search in a sorted table; only texts
//! with variables go through Fluent. What is missing shows as `⟦id⟧`, which the tests of the screens
//! look for.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use super::{Language, fluent, table};

/// The texts of one language. A small value: copy it wherever it is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    language: Language,
}

/// What fills a variable of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A count: chooses the plural form and is written with the language's groups.
    Count(i64),
    /// Anything else, formatted already, or a word to select by.
    Text(&'a str),
}

impl Arg<'_> {
    pub(super) fn value(&self) -> FluentValue<'_> {
        match *self {
            Self::Count(count) => FluentValue::from(count),
            Self::Text(text) => FluentValue::from(text),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Texts {
    /// The texts of a language.
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The language of these texts.
    pub const fn language(self) -> Language {
        self.language
    }

    /// The text of a message without variables. An attribute can be named as `id.attribute`.
    pub fn text(self, id: &str) -> Cow<'static, str> {
        self.plain(table::find(id)).unwrap_or_else(|| Cow::Owned(missing(id)))
    }

    /// The text of an attribute without variables.
    pub fn attr(self, id: &str, name: &str) -> Cow<'static, str> {
        self.plain(table::find_attribute(id, name))
            .unwrap_or_else(|| Cow::Owned(missing(&format!("{id}.{name}"))))
    }

    /// The text of a message, or of an attribute named as `id.attribute`, with its variables. One
    /// that was not given makes the whole text missing.
    pub fn with(self, id: &str, args: &[(&str, Arg)]) -> String {
        let filled = table::find(id).and_then(|row| {
            if row.is_parsed() {
                fluent::format(row, self.language, args)
            } else {
                Some(row.text(self.language).to_owned())
            }
        });
        filled.unwrap_or_else(|| missing(id))
    }

    /// Whether there is such a message, or attribute as `id.attribute`. Both languages have the same.
    pub fn has(self, id: &str) -> bool {
        table::find(id).is_some()
    }

    /// The variables of a message, sorted; nothing when there is no such message.
    pub fn variables(self, id: &str) -> Option<Vec<&'static str>> {
        table::find(id).map(|row| row.variables().collect())
    }

    /// Every id, attributes as `id.attribute`, sorted: for tests, help and the search of commands.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        table::rows().map(table::Row::id)
    }

    fn plain(self, row: Option<table::Row>) -> Option<Cow<'static, str>> {
        row.filter(|row| !row.is_parsed()).map(|row| Cow::Borrowed(row.text(self.language)))
    }
}

fn missing(id: &str) -> String {
    format!("⟦{id}⟧")
}
