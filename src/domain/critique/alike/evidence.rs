//! What beside the words speaks for or against two remarks being one: object, kind, numbers, praise.

use std::collections::BTreeSet;

use super::super::super::Id;
use super::super::super::remark::{Remark, RemarkKind};
use super::letters::{Piece, pieces};
use super::lexicon::Lexicon;

/// The remarks are about the same item.
const SAME_OBJECT: f32 = 1.15;
/// They are about different items.
const OTHER_OBJECT: f32 = 0.9;
/// They are of one kind.
const SAME_KIND: f32 = 1.05;
/// Both have numbers, and none in common.
const OTHER_NUMBERS: f32 = 0.8;
/// One praises and the other does not.
const PRAISE: f32 = 0.6;
/// The same words, said of one and denied by the other.
const DENIED: f32 = 0.6;
/// So near two remarks are the same words.
const SAME_WORDS: f32 = 0.8;

/// What is known of a remark beside what it speaks of.
#[derive(Debug)]
pub(super) struct Evidence<'a> {
    objects: Vec<&'a Id>,
    kind: Option<RemarkKind>,
    numbers: BTreeSet<String>,
    denies: bool,
}

impl<'a> Evidence<'a> {
    /// Of a remark.
    pub(super) fn of(remark: &'a Remark, lexicon: &Lexicon) -> Self {
        let pieces = pieces(remark.text.text());
        Self {
            objects: remark.about.iter().filter_map(|about| about.item.get()).collect(),
            kind: remark.kind.get(),
            numbers: pieces.iter().filter_map(number).collect(),
            denies: pieces.iter().any(|piece| denies(piece, lexicon)),
        }
    }

    /// How near two remarks are that are so near by their words.
    pub(super) fn weigh(&self, other: &Self, near: f32) -> f32 {
        near * self.of_objects(other) * self.of_kinds(other) * self.of_words(other, near)
    }

    fn of_objects(&self, other: &Self) -> f32 {
        if self.objects.is_empty() || other.objects.is_empty() {
            return 1.0;
        }
        let same = self.objects.iter().any(|object| other.objects.contains(object));
        if same { SAME_OBJECT } else { OTHER_OBJECT }
    }

    fn of_kinds(&self, other: &Self) -> f32 {
        let (Some(one), Some(another)) = (self.kind, other.kind) else { return 1.0 };
        let praises = [one, another].iter().filter(|it| **it == RemarkKind::Strength).count();
        match praises {
            1 => PRAISE,
            _ if one == another => SAME_KIND,
            _ => 1.0,
        }
    }

    fn of_words(&self, other: &Self, near: f32) -> f32 {
        let have_numbers = !self.numbers.is_empty() && !other.numbers.is_empty();
        let differ = have_numbers && self.numbers.is_disjoint(&other.numbers);
        let denied = near >= SAME_WORDS && self.denies != other.denies;
        (if differ { OTHER_NUMBERS } else { 1.0 }) * (if denied { DENIED } else { 1.0 })
    }
}

fn number(piece: &Piece) -> Option<String> {
    match piece {
        Piece::Number(number) => Some(number.clone()),
        Piece::Word(_) => None,
    }
}

fn denies(piece: &Piece, lexicon: &Lexicon) -> bool {
    matches!(piece, Piece::Word(word) if lexicon.denies(word))
}
