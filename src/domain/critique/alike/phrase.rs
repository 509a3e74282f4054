//! Entries of the lexicon that are more than a word: words that stand side by side.

use super::letters::Piece;
use super::lexicon::Entry;

/// Words that stand side by side, such as `без_запас*`, and the class to which they belong together.
#[derive(Debug)]
pub(super) struct Phrase(pub(super) Entry);

impl Phrase {
    /// How many words it has.
    pub(super) fn words(&self) -> usize {
        self.0.text.split('_').count()
    }

    /// Whether these words begin with it.
    pub(super) fn fits(&self, pieces: &[Piece]) -> bool {
        let mut pieces = pieces.iter();
        self.0.text.split('_').all(|part| pieces.next().is_some_and(|piece| fits(part, piece)))
    }
}

/// Whether a word is the part of a phrase, or begins with it.
fn fits(part: &str, piece: &Piece) -> bool {
    let (Piece::Word(word) | Piece::Number(word)) = piece;
    part.strip_suffix('*').map_or(part == word, |beginning| word.starts_with(beginning))
}
