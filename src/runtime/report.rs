//! The one report of what went wrong, at the edge of the program: every kind of error becomes a
//! sentence in the user's language that says what is wrong, where, and what to do, and an exit
//! status.

mod config;
mod open;
mod save;
mod syntax;
#[cfg(test)]
mod tests;

use std::path::Path;

use crate::l10n::{Arg, Texts};
use crate::store::json::Place;

/// The status of a line that could not be carried out: bad arguments, a file that cannot be read.
pub const FAILED: u8 = 2;

/// What went wrong, ready to be said in either language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The file it is about.
    file: Option<String>,
    /// Where in the file.
    place: Option<Spot>,
    /// What is wrong and what to do, a message each.
    sentences: Vec<Sentence>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spot {
    Line(usize),
    Place(Place),
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Sentence {
    id: &'static str,
    values: Vec<(&'static str, Value)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Value {
    Text(String),
    /// A message that is set into another.
    Message(&'static str),
}

impl Report {
    /// What is wrong, as a message of the catalogue without values.
    pub fn new(id: &'static str) -> Self {
        let sentences = vec![Sentence { id, values: Vec::new() }];
        Self { file: None, place: None, sentences }
    }

    /// A value of the last message.
    pub(crate) fn filled(self, name: &'static str, text: impl Into<String>) -> Self {
        self.valued(name, Value::Text(tame(&text.into())))
    }

    /// A message as a value of the last message.
    fn with_message(self, name: &'static str, id: &'static str) -> Self {
        self.valued(name, Value::Message(id))
    }

    fn valued(mut self, name: &'static str, value: Value) -> Self {
        if let Some(last) = self.sentences.last_mut() {
            last.values.push((name, value));
        }
        self
    }

    /// One more message: what to do.
    pub(crate) fn and(mut self, id: &'static str) -> Self {
        self.sentences.push(Sentence { id, values: Vec::new() });
        self
    }

    /// In which file.
    pub(crate) fn in_file(self, file: &Path) -> Self {
        Self { file: Some(tame(&file.display().to_string())), ..self }
    }

    fn at_place(self, place: Option<Place>) -> Self {
        Self { place: place.map(Spot::Place), ..self }
    }

    fn at_line(self, line: Option<usize>) -> Self {
        Self { place: line.map(Spot::Line), ..self }
    }

    /// The exit status of the program that ends with this.
    pub fn status(&self) -> u8 {
        FAILED
    }

    /// The sentences in a language, the file and the place before them.
    pub fn say(&self, texts: Texts) -> String {
        let said: Vec<String> = self.sentences.iter().map(|it| it.say(texts)).collect();
        let said = said.join(" ");
        let Some(file) = &self.file else { return said };
        let (id, line, column) = match self.place {
            None => ("report-in-file", String::new(), String::new()),
            Some(Spot::Line(line)) => ("report-at-line", line.to_string(), String::new()),
            Some(Spot::Place(Place { line, column })) => {
                ("report-at-place", line.to_string(), column.to_string())
            }
        };
        let args: [(&str, Arg); 4] = [
            ("file", file.into()),
            ("line", (&line).into()),
            ("column", (&column).into()),
            ("said", (&said).into()),
        ];
        texts.with(id, &args)
    }
}

/// A text that comes from outside (a path, an argument), made safe to be shown: what could steer a
/// terminal is shown as a sign for what cannot be shown.
pub fn tame(text: &str) -> String {
    let harmless = |sign: char| if sign.is_control() { char::REPLACEMENT_CHARACTER } else { sign };
    text.chars().map(harmless).collect()
}

impl Sentence {
    fn say(&self, texts: Texts) -> String {
        let values = self.values.iter().map(|(name, value)| (*name, value.say(texts)));
        let values: Vec<(&str, String)> = values.collect();
        let args: Vec<(&str, Arg)> =
            values.iter().map(|(name, text)| (*name, text.into())).collect();
        texts.with(self.id, &args)
    }
}

impl Value {
    fn say(&self, texts: Texts) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Message(id) => texts.text(id).into_owned(),
        }
    }
}
