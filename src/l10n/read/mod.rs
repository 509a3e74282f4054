//! Reading what people type: numbers and money, dates. What could be meant in two ways is refused with
//! a reason, never guessed.
//!
//! Words of both languages are understood whatever the language of the screen; only marks that mean
//! different things (the comma in `84,500`) are read by it.

mod around;
mod date;
mod date_words;
mod digits;
mod error;
mod number;

pub use date::Toward;
pub use error::{ReadDateError, ReadNumberError};
pub use number::TypedMoney;

use super::{Language, Texts, words};

/// Whether a folded word stands in this list of the locale files, in either language.
fn listed(id: &str, word: &str) -> bool {
    Language::ALL.into_iter().any(|language| words::listed(&Texts::new(language).text(id), word))
}

/// Words and single signs of a text; white space, points and commas only part them.
fn parts(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut word = String::new();
    for letter in text.chars().chain([' ']) {
        if letter.is_alphabetic() {
            word.push(letter);
            continue;
        }
        if !word.is_empty() {
            parts.push(std::mem::take(&mut word));
        }
        if !letter.is_whitespace() && letter != '.' && letter != ',' {
            parts.push(letter.to_string());
        }
    }
    parts
}
