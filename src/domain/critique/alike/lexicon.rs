//! Classes of words that mean nearly the same in a remark: `assets/lexicon/alike.txt`, read when it
//! is first asked for. Its words stay where they lie in the program.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::letters::Piece;
use super::phrase::Phrase;

/// A class of words, by its place in the file.
pub(super) type Class = u16;

/// How much a word belongs to a class to which it only leans.
const LEANING: f32 = 0.5;
/// Letters by which entries are found.
const START: usize = 2;

/// A word or a beginning of words, and a class to which it belongs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// Its letters.
    pub(super) text: &'static str,
    /// The class.
    pub(super) class: Class,
    /// How much it belongs there.
    pub(super) strength: f32,
}

/// What the program knows of words.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    whole: Vec<Entry>,
    beginnings: Vec<Entry>,
    /// Phrases whose first word is a whole one, and those that begin with a beginning.
    phrases: [Vec<Phrase>; 2],
    empty: HashSet<&'static str>,
    denials: HashSet<&'static str>,
    numerals: HashMap<&'static str, &'static str>,
    names: HashMap<&'static str, Class>,
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
    pub(super) fn read(text: &'static str) -> Self {
        let mut all = Self::default();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        for (name, words) in lines.filter_map(|line| line.split_once(':')) {
            all.line(name, words.split_whitespace());
        }
        in_order(&mut all.whole);
        in_order(&mut all.beginnings);
        all.phrases.iter_mut().for_each(|phrases| phrases.sort_by_key(|phrase| phrase.0.text));
        all
    }

    fn line(&mut self, name: &'static str, words: impl Iterator<Item = &'static str>) {
        match (name, name.strip_prefix("= ")) {
            ("-", _) => self.empty.extend(words),
            ("!", _) => self.denials.extend(words),
            (_, Some(number)) => self.numerals.extend(words.map(|word| (word, number))),
            (_, None) => {
                let class = self.class(name);
                words.for_each(|word| self.entry(word, class));
            }
        }
    }

    /// The class of a name; lines of one name are one class.
    fn class(&mut self, name: &'static str) -> Class {
        let next = self.common.len() as Class;
        let class = *self.names.entry(name.trim_start_matches('.')).or_insert(next);
        if class == next {
            self.common.push(name.starts_with('.'));
        }
        class
    }

    fn entry(&mut self, word: &'static str, class: Class) {
        let strength = if word.starts_with('~') { LEANING } else { 1.0 };
        let text = word.trim_start_matches('~');
        let entry = Entry { text: text.trim_end_matches('*'), class, strength };
        if let Some((first, _)) = text.split_once('_') {
            let is_open = first.ends_with('*');
            self.phrases[usize::from(is_open)].push(Phrase(Entry { text, ..entry }));
        } else if text.ends_with('*') {
            self.beginnings.push(entry);
        } else {
            self.whole.push(entry);
        }
    }

    /// The entries of a word: those of the longest that it is or begins with, one a class.
    pub(super) fn of_word(&self, word: &str) -> &[Entry] {
        let whole = equal(&self.whole, word);
        if !whole.is_empty() {
            return whole;
        }
        longest(&self.beginnings, word.as_bytes()).map_or(&[], |text| equal(&self.beginnings, text))
    }

    /// The longest of the phrases that begin here.
    pub(super) fn of_phrase(&self, pieces: &[Piece]) -> Vec<&Phrase> {
        let Some(Piece::Word(first) | Piece::Number(first)) = pieces.first() else {
            return Vec::new();
        };
        let [whole, open] = &self.phrases;
        let whole = starting(whole, &format!("{first}_"), |phrase| phrase.0.text);
        let open = starting(open, start(first), |phrase| phrase.0.text);
        let mut fitting: Vec<&Phrase> =
            whole.iter().chain(open).filter(|it| it.fits(pieces)).collect();
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
    pub(super) fn numeral(&self, word: &str) -> Option<&'static str> {
        self.numerals.get(word).copied()
    }

    /// Whether sharing a class says little.
    pub(super) fn is_common(&self, class: Class) -> bool {
        self.common[usize::from(class)]
    }

    /// Whether a word is one that the lexicon knows.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.is_empty_word(word) || self.numeral(word).is_some() || !self.of_word(word).is_empty()
    }

    /// The beginnings of words whose first letters are those of a word.
    pub(super) fn like(&self, word: &str) -> &[Entry] {
        starting(&self.beginnings, start(word), |entry| entry.text)
    }
}

/// Sorts entries, those of one word side by side, and keeps one of a word and a class.
fn in_order(entries: &mut Vec<Entry>) {
    entries.sort_by_key(|entry| (entry.text, entry.class));
    entries.dedup_by_key(|entry| (entry.text, entry.class));
}

/// The first letters, by which entries are found.
pub(super) fn start(word: &str) -> &str {
    word.char_indices().nth(START).map_or(word, |(end, _)| &word[..end])
}

fn equal<'a>(entries: &'a [Entry], text: &str) -> &'a [Entry] {
    let from = entries.partition_point(|entry| entry.text < text);
    let count = entries[from..].iter().take_while(|entry| entry.text == text).count();
    &entries[from..from + count]
}

/// The longest of sorted entries with which a text begins.
fn longest(entries: &[Entry], text: &[u8]) -> Option<&'static str> {
    let mut text = text;
    while !text.is_empty() {
        let after = entries.partition_point(|entry| entry.text.as_bytes() <= text);
        let entry = entries[..after].last()?.text;
        let same = entry.bytes().zip(text).take_while(|(one, other)| one == *other).count();
        if same == entry.len() {
            return Some(entry);
        }
        text = &text[..same];
    }
    None
}

/// Of a sorted list what starts with this.
fn starting<'a, T>(all: &'a [T], start: &str, text: impl Fn(&T) -> &'static str) -> &'a [T] {
    let from = all.partition_point(|it| text(it) < start);
    let count = all[from..].partition_point(|it| text(it).starts_with(start));
    &all[from..from + count]
}
