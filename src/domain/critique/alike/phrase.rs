//! Entries of the lexicon that are more than a word: words that stand side by side.

use super::letters::Piece;
use super::lexicon::Kin;

/// Letters by which phrases are found.
const KEY: usize = 2;

/// A word of the lexicon: a whole one or a beginning.
#[derive(Debug)]
pub(super) struct Pattern {
    /// Its letters.
    pub(super) text: String,
    /// Whether more may follow.
    pub(super) is_beginning: bool,
}

/// Words that stand side by side, and the class to which they belong together.
#[derive(Debug)]
pub(super) struct Phrase {
    parts: Vec<Pattern>,
    /// The class.
    pub(super) kin: Kin,
}

impl Pattern {
    /// Reads an entry.
    pub(super) fn read(word: &str) -> Self {
        Self { text: word.trim_end_matches('*').to_owned(), is_beginning: word.ends_with('*') }
    }

    fn fits(&self, piece: &Piece) -> bool {
        let (Piece::Word(word) | Piece::Number(word)) = piece;
        if self.is_beginning { word.starts_with(&self.text) } else { *word == self.text }
    }
}

impl Phrase {
    /// Reads an entry; none if it is a single word.
    pub(super) fn read(entry: &str, kin: Kin) -> Option<Self> {
        let parts: Vec<Pattern> = entry.split('_').map(Pattern::read).collect();
        (parts.len() > 1).then_some(Self { parts, kin })
    }

    /// How many words it has.
    pub(super) fn words(&self) -> usize {
        self.parts.len()
    }

    /// By what it is found.
    pub(super) fn key(&self) -> String {
        key(&self.parts[0].text)
    }

    /// Whether these words begin with it.
    pub(super) fn fits(&self, pieces: &[Piece]) -> bool {
        let long = self.parts.len() <= pieces.len();
        long && self.parts.iter().zip(pieces).all(|(part, piece)| part.fits(piece))
    }
}

/// By what a phrase is found that begins with this word.
pub(super) fn key(word: &str) -> String {
    word.chars().take(KEY).collect()
}
