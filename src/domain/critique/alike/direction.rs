//! Whether two remarks of a set point the same way, beside what all of them have in common.

use std::collections::{BTreeSet, HashMap};

use super::kinship::rarity;
use super::letters::{Piece, pieces};
use super::sense::{DIRECTIONS, Parts, Sense};

/// Where each remark of a set points.
#[derive(Debug)]
pub(super) struct Bearings(Vec<Sense>);

/// So many remarks it takes until half of what they have in common is taken away.
const ENOUGH: f32 = 10.0;

impl Bearings {
    /// Where these texts point.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let parts = Parts::shipped();
        let texts: Vec<BTreeSet<usize>> = texts.map(|text| parts_of(text, parts)).collect();
        let mut holders: HashMap<usize, usize> = HashMap::new();
        for part in texts.iter().flatten() {
            *holders.entry(*part).or_default() += 1;
        }
        let weight = |part: &usize| rarity(holders[part], texts.len());
        let sum = |own: &BTreeSet<usize>| {
            let mut sense = [0.0; DIRECTIONS];
            for part in own {
                parts.add(*part, weight(part), &mut sense);
            }
            sense
        };
        Self(set_apart(texts.iter().map(sum).collect()))
    }

    /// How much two remarks point the same way: 1 where exactly, -1 where they point away.
    pub(super) fn between(&self, one: usize, other: usize) -> f32 {
        product(&self.0[one], &self.0[other])
    }
}

fn parts_of(text: &str, parts: &Parts) -> BTreeSet<usize> {
    let words = pieces(text).into_iter().filter_map(|piece| match piece {
        Piece::Word(word) => Some(word),
        Piece::Number(_) => None,
    });
    words.flat_map(|word| parts.of_word(&word)).collect()
}

/// The senses less what all have in common, each of length 1.
fn set_apart(mut senses: Vec<Sense>) -> Vec<Sense> {
    let count = senses.len() as f32;
    let mut common = [0.0; DIRECTIONS];
    for sense in &senses {
        common.iter_mut().zip(sense).for_each(|(sum, own)| *sum += own / (count + ENOUGH));
    }
    for sense in &mut senses {
        sense.iter_mut().zip(&common).for_each(|(own, common)| *own -= common);
        let length = product(sense, sense).sqrt();
        if length > 0.0 {
            for own in sense {
                *own /= length;
            }
        }
    }
    senses
}

fn product(one: &Sense, other: &Sense) -> f32 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}
