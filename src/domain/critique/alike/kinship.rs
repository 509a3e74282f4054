//! How much two remarks of a set have in common: what many of them speak of counts little, and one
//! thing in common counts less than several.

use std::collections::HashMap;

use super::lexicon::Lexicon;
use super::reading::{Trait, Traits};

/// How much a class counts that is common in remarks.
const COMMON: f32 = 0.5;
/// So many remarks are thought of where there are fewer, lest nothing be rare among three.
const LEAST_SET: f32 = 12.0;
/// A remark that says less than this share of the usual is compared as if it said so much.
const USUAL: f32 = 1.0;
/// How much it matters that several things are in common.
const SPREAD: f32 = 0.5;

/// What a pair has in common.
#[derive(Clone, Copy, Debug, Default)]
struct Shared {
    sum: f32,
    /// The part of the sum that is not the very words.
    things: f32,
    /// The squares of that part.
    squares: f32,
}

/// How much each two remarks of a set have in common, from 0 to about 1.
#[derive(Debug)]
pub(super) struct Kinship {
    shared: Vec<Shared>,
    /// Of each remark how much it says.
    length: Vec<f32>,
}

impl Kinship {
    /// Compares each with each.
    pub(super) fn of(all: &[Traits], lexicon: &Lexicon) -> Self {
        let count = all.len();
        let mut shared = vec![Shared::default(); count * count];
        let mut length = vec![0.0_f32; count];
        for (what, holders) in holders(all) {
            let rarity = weight(what, holders.len(), count, lexicon);
            for (at, (one, much)) in holders.iter().enumerate() {
                length[*one] += (much * rarity).powi(2);
                for (other, as_much) in &holders[at + 1..] {
                    let common = much * as_much * rarity * rarity;
                    shared[one * count + other].add(what, common);
                }
            }
        }
        Self { shared, length: bounded(&length) }
    }

    /// How much two remarks have in common; the first stands before the other.
    pub(super) fn between(&self, one: usize, other: usize) -> f32 {
        let shared = self.shared[one * self.length.len() + other];
        if shared.squares <= 0.0 {
            return 0.0;
        }
        shared.sum / (self.length[one] * self.length[other]) * shared.count().powf(SPREAD)
    }
}

impl Shared {
    fn add(&mut self, what: &Trait, common: f32) {
        self.sum += common;
        if !matches!(what, Trait::Form(_)) {
            self.things += common;
            self.squares += common * common;
        }
    }

    /// How many things are in common: 1 where one outweighs all others.
    fn count(&self) -> f32 {
        self.things * self.things / self.squares
    }
}

/// Who speaks of what, each with how much, in a fixed order.
fn holders(all: &[Traits]) -> Vec<(&Trait, Vec<(usize, f32)>)> {
    let mut places: HashMap<&Trait, usize> = HashMap::new();
    let mut holders: Vec<(&Trait, Vec<(usize, f32)>)> = Vec::new();
    for (at, traits) in all.iter().enumerate() {
        for (what, much) in traits {
            let place = *places.entry(what).or_insert(holders.len());
            if place == holders.len() {
                holders.push((what, Vec::new()));
            }
            holders[place].1.push((at, *much));
        }
    }
    holders
}

/// How much it says that remarks have something in common that so many of them have: 1 where only
/// one has it.
pub(super) fn rarity(holders: usize, count: usize) -> f32 {
    let all = (count as f32).max(LEAST_SET) + 1.0;
    (all / holders as f32).ln() / all.ln()
}

/// How much it says that two remarks speak of this.
fn weight(what: &Trait, holders: usize, count: usize, lexicon: &Lexicon) -> f32 {
    let rarity = rarity(holders, count);
    match what {
        Trait::Class(class) if lexicon.is_common(*class) => rarity * COMMON,
        _ => rarity,
    }
}

fn bounded(squares: &[f32]) -> Vec<f32> {
    let lengths = || squares.iter().map(|square| square.sqrt());
    let usual = lengths().sum::<f32>() / squares.len().max(1) as f32;
    lengths().map(|length| length.max(usual * USUAL)).collect()
}
