//! Classes of words that mean nearly the same in a remark: `assets/lexicon/alike.txt`, read when it
//! is first asked for.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::letters::Piece;
use super::phrase::{Pattern, Phrase, key};

/// A class of words, by its place in the file.
pub(super) type Class = u16;

/// A class to which a word belongs, and how much.
pub(super) type Kin = (Class, f32);

/// How much a word belongs to a class to which it only leans.
const LEANING: f32 = 0.5;

/// What the program knows of words.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    whole: HashMap<String, Vec<Kin>>,
    beginnings: HashMap<String, Vec<Kin>>,
    phrases: HashMap<String, Vec<Phrase>>,
    empty: HashSet<String>,
    denials: HashSet<String>,
    numerals: HashMap<String, String>,
    names: Vec<String>,
    /// Of each class, whether it is common in remarks.
    common: Vec<bool>,
}

impl Lexicon {
    /// The one that is built in.
    pub(super) fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<Lexicon> =
            LazyLock::new(|| Lexicon::read(include_str!("../../../../assets/lexicon/alike.txt")));
        &SHIPPED
    }

    /// Reads the lines of a lexicon.
    pub(super) fn read(text: &str) -> Self {
        let mut all = Self::default();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        for (name, words) in lines.filter_map(|line| line.split_once(':')) {
            all.line(name, words.split_whitespace());
        }
        all
    }

    fn line<'a>(&mut self, name: &str, words: impl Iterator<Item = &'a str>) {
        if name == "-" {
            self.empty.extend(words.map(str::to_owned));
        } else if name == "!" {
            self.denials.extend(words.map(str::to_owned));
        } else if let Some(number) = name.strip_prefix("= ") {
            self.numerals.extend(words.map(|word| (word.to_owned(), number.to_owned())));
        } else {
            let class = self.class(name);
            words.for_each(|word| self.entry(word, class));
        }
    }

    /// The class of a name; lines of one name are one class.
    fn class(&mut self, name: &str) -> Class {
        let known = self.names.iter().position(|known| *known == name.trim_start_matches('.'));
        known.unwrap_or_else(|| {
            self.names.push(name.trim_start_matches('.').to_owned());
            self.common.push(name.starts_with('.'));
            self.names.len() - 1
        }) as Class
    }

    fn entry(&mut self, word: &str, class: Class) {
        let kin = (class, if word.starts_with('~') { LEANING } else { 1.0 });
        let word = word.trim_start_matches('~');
        if let Some(phrase) = Phrase::read(word, kin) {
            self.phrases.entry(phrase.key()).or_default().push(phrase);
            return;
        }
        let pattern = Pattern::read(word);
        let table = if pattern.is_beginning { &mut self.beginnings } else { &mut self.whole };
        table.entry(pattern.text).or_default().push(kin);
    }

    /// The classes of a word: those of the longest entry that it is or begins with.
    pub(super) fn of_word(&self, word: &str) -> &[Kin] {
        if let Some(kin) = self.whole.get(word) {
            return kin;
        }
        let ends = word.char_indices().map(|(at, sign)| at + sign.len_utf8()).rev();
        let found = ends.into_iter().find_map(|end| self.beginnings.get(&word[..end]));
        found.map_or(&[], Vec::as_slice)
    }

    /// The longest of the phrases that begin here.
    pub(super) fn of_phrase(&self, pieces: &[Piece]) -> Vec<&Phrase> {
        let Some(Piece::Word(first)) = pieces.first() else { return Vec::new() };
        let Some(phrases) = self.phrases.get(&key(first)) else { return Vec::new() };
        let mut fitting: Vec<&Phrase> = phrases.iter().filter(|it| it.fits(pieces)).collect();
        let longest = fitting.iter().map(|it| it.words()).max().unwrap_or_default();
        fitting.retain(|it| it.words() == longest);
        fitting
    }

    /// Whether a word says nothing of what a remark is about.
    pub(super) fn is_empty_word(&self, word: &str) -> bool {
        self.empty.contains(word)
    }

    /// Whether a word denies what is said.
    pub(super) fn denies(&self, word: &str) -> bool {
        self.denials.contains(word)
    }

    /// The number that a word stands for.
    pub(super) fn numeral(&self, word: &str) -> Option<&str> {
        self.numerals.get(word).map(String::as_str)
    }

    /// Whether sharing a class says little.
    pub(super) fn is_common(&self, class: Class) -> bool {
        self.common[usize::from(class)]
    }

    /// Whether a word is one that the lexicon knows.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.is_empty_word(word) || self.numeral(word).is_some() || !self.of_word(word).is_empty()
    }

    /// All beginnings of words.
    pub(super) fn beginnings(&self) -> impl Iterator<Item = &str> {
        self.beginnings.keys().map(String::as_str)
    }
}
