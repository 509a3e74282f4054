//! What a remark speaks of: the stems of its words, the classes they belong to, its numbers.

use std::collections::BTreeMap;

use super::letters::{Piece, pieces};
use super::lexicon::{Class, Lexicon};
use super::spelling::Spelling;
use super::stem::stem;

/// One thing that two remarks can have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Trait {
    /// A class of words.
    Class(Class),
    /// A word of no class, without its ending.
    Stem(String),
    /// A word of a class, without its ending: that it is the very word.
    Form(String),
    /// A number.
    Number(String),
}

/// What a text speaks of, each with how much.
pub(super) type Traits = BTreeMap<Trait, f32>;

/// How much a word of no class counts.
const STEM: f32 = 0.5;
/// How much it counts beside a class that it is the very word.
const FORM: f32 = 0.2;
/// How much the words of a phrase count beside the phrase.
const WITHIN_PHRASE: f32 = 0.3;
/// How much a number counts.
const NUMBER: f32 = 0.5;

/// Reads texts, and mends their spelling.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) spelling: Spelling,
}

impl Reader<'_> {
    /// Adds what a text speaks of, so much of it.
    pub(super) fn read(&self, text: &str, much: f32, into: &mut Traits) {
        let pieces = pieces(text);
        let mut rest = pieces.as_slice();
        while !rest.is_empty() {
            let phrases = self.lexicon.of_phrase(rest);
            for phrase in &phrases {
                add(into, Trait::Class(phrase.0.class), phrase.0.strength * much);
            }
            let (words, much) =
                phrases.first().map_or((1, much), |it| (it.words(), much * WITHIN_PHRASE));
            rest[..words].iter().for_each(|piece| self.piece(piece, much, into));
            rest = &rest[words..];
        }
    }

    fn piece(&self, piece: &Piece, much: f32, into: &mut Traits) {
        let number = match piece {
            Piece::Number(number) => Some(number.as_str()),
            Piece::Word(word) => self.lexicon.numeral(word),
        };
        match (number, piece) {
            (Some(number), _) => add(into, Trait::Number(number.to_owned()), NUMBER * much),
            (None, Piece::Word(word)) => self.word(self.spelling.mended(word), much, into),
            (None, Piece::Number(_)) => {}
        }
    }

    fn word(&self, word: &str, much: f32, into: &mut Traits) {
        let kin = self.lexicon.of_word(word);
        let shared = much / (kin.len() as f32).sqrt();
        for entry in kin {
            add(into, Trait::Class(entry.class), entry.strength * shared);
        }
        if !self.lexicon.is_empty_word(word) && word.chars().count() > 1 {
            let stem = stem(word);
            if kin.is_empty() {
                add(into, Trait::Stem(stem), STEM * much);
            } else {
                add(into, Trait::Form(stem), FORM * much);
            }
        }
    }
}

fn add(into: &mut Traits, what: Trait, much: f32) {
    let held = into.entry(what).or_insert(0.0);
    *held = held.max(much);
}
