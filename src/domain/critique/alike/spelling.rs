//! Words typed wrong: one letter off a word that is known, and taken for it.

use std::collections::{BTreeSet, HashMap};

use super::letters::{Piece, pieces};
use super::lexicon::Lexicon;

/// Words shorter than this are left alone.
const LEAST: usize = 6;
/// Letters at the beginning that have to be right.
const RIGHT: usize = 2;

/// What the mistyped words of some texts stand for.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    mended: HashMap<String, String>,
}

impl Spelling {
    /// What the words of these texts stand for that the lexicon does not know: first one of its
    /// beginnings, else another strange word of the same texts.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>, lexicon: &Lexicon) -> Self {
        let mut known = by_start(lexicon.beginnings());
        let mut mended = HashMap::new();
        for word in strange(texts, lexicon) {
            let same_start = known.entry(start(&word)).or_default();
            let meant = same_start.iter().filter(|meant| begins_nearly(&word, meant));
            match meant.max_by_key(|meant| meant.len()).cloned() {
                Some(meant) => _ = mended.insert(word, meant),
                None => same_start.push(word),
            }
        }
        Self { mended }
    }

    /// The word as it was meant.
    pub(super) fn mended<'w>(&'w self, word: &'w str) -> &'w str {
        self.mended.get(word).map_or(word, String::as_str)
    }
}

fn by_start<'l>(words: impl Iterator<Item = &'l str>) -> HashMap<String, Vec<String>> {
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    let sorted: BTreeSet<&str> = words.filter(|word| is_long(word)).collect();
    for word in sorted {
        all.entry(start(word)).or_default().push(word.to_owned());
    }
    all
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

fn start(word: &str) -> String {
    word.chars().take(RIGHT).collect()
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
