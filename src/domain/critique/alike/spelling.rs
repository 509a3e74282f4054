//! Words typed wrong: one letter off a word that is known, and taken for it.

use std::collections::{BTreeSet, HashMap};

use super::letters::{Piece, pieces};
use super::lexicon::{Lexicon, start};

/// Words shorter than this are left alone.
const LEAST: usize = 6;

/// What the mistyped words of some texts stand for.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    mended: HashMap<String, String>,
}

impl Spelling {
    /// What the words of these texts stand for that the lexicon does not know: first one of its
    /// beginnings, else another strange word of the same texts.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>, lexicon: &Lexicon) -> Self {
        let mut mended = HashMap::new();
        let mut strangers: Vec<String> = Vec::new();
        for word in strange(texts, lexicon) {
            let known = lexicon.like(&word).iter().map(|entry| entry.text);
            let others =
                strangers.iter().map(String::as_str).filter(|it| start(it) == start(&word));
            match meant(&word, known).or_else(|| meant(&word, others)).map(str::to_owned) {
                Some(meant) => _ = mended.insert(word, meant),
                None => strangers.push(word),
            }
        }
        Self { mended }
    }

    /// The word as it was meant.
    pub(super) fn mended<'w>(&'w self, word: &'w str) -> &'w str {
        self.mended.get(word).map_or(word, String::as_str)
    }
}

/// The longest of these with which a word nearly begins.
fn meant<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known.filter(|it| is_long(it) && begins_nearly(word, it)).max_by_key(|it| it.len())
}

/// The words that are long enough to be told apart and that the lexicon does not know.
fn strange<'t>(texts: impl Iterator<Item = &'t str>, lexicon: &Lexicon) -> BTreeSet<String> {
    let words = texts.flat_map(pieces).filter_map(|piece| match piece {
        Piece::Word(word) => Some(word),
        Piece::Number(_) => None,
    });
    words.filter(|word| is_long(word) && !lexicon.knows(word)).collect()
}

fn is_long(word: &str) -> bool {
    word.chars().count() >= LEAST
}

/// Whether a word begins with this but for one letter: wrong, missing, too many, or two turned.
fn begins_nearly(word: &str, beginning: &str) -> bool {
    let (word, meant): (Vec<char>, Vec<char>) =
        (word.chars().collect(), beginning.chars().collect());
    let same = word.iter().zip(&meant).take_while(|(one, other)| one == other).count();
    let (here, there) = (&word[same..], &meant[same..]);
    let goes_on = |from: usize, meant_from: usize| match (here.get(from..), there.get(meant_from..))
    {
        (Some(rest), Some(meant)) => rest.starts_with(meant),
        _ => false,
    };
    let is_turned = matches!((here, there), ([a, b, ..], [c, d, ..]) if a == d && b == c);
    there.is_empty()
        || goes_on(1, 1)
        || goes_on(0, 1)
        || goes_on(1, 0)
        || (is_turned && goes_on(2, 2))
}
