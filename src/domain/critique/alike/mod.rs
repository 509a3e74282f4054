//! Remarks that say the same in other words, offered for merging; nothing is merged by itself.
//!
//! Each remark is read as stems, numbers and classes of words that mean nearly the same, Russian and
//! English alike (`assets/lexicon/alike.txt`). What is rare in the set counts most. No dictionary of
//! stems is linked: endings cut by hand are enough where the classes carry the sense.

mod evidence;
mod kinship;
mod letters;
mod lexicon;
mod offers;
mod phrase;
mod reading;
mod spelling;
mod stem;
#[cfg(test)]
mod tests;

use super::super::Id;
use super::super::remark::Remark;
use evidence::Evidence;
use kinship::Kinship;
use lexicon::Lexicon;
use offers::Candidate;
use reading::{Reader, Traits};
use spelling::Spelling;

/// Two remarks that may say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The one that stands first.
    pub first: Id,
    /// The other.
    pub second: Id,
    /// How near they are, from 1 to 100.
    pub score: u8,
}

/// How much the reasons of a remark count beside its words.
const REASONS: f32 = 0.35;

/// The pairs among these remarks that are worth offering for merging, best first.
///
/// `apart` says of two remarks that people have decided on them already; they are not offered, and
/// fewer weak pairs are, so that deciding does not bring ever weaker ones up.
pub fn pairs(remarks: &[&Remark], apart: impl Fn(&Remark, &Remark) -> bool) -> Vec<Pair> {
    let lexicon = Lexicon::shipped();
    let kinship = kinship(remarks, lexicon);
    let evidence: Vec<Evidence<'_>> = remarks.iter().map(|it| Evidence::of(it, lexicon)).collect();
    let (mut decided, mut candidates) = (0, Vec::new());
    for other in 1..remarks.len() {
        for one in 0..other {
            if apart(remarks[one], remarks[other]) {
                decided += 1;
                continue;
            }
            let near = kinship.between(one, other);
            if near > 0.0 {
                let near = evidence[one].weigh(&evidence[other], near);
                candidates.push(Candidate { places: (one, other), near });
            }
        }
    }
    let offers = offers::offers(&candidates, remarks.len(), decided);
    offers.iter().map(|offer| pair(remarks, offer)).collect()
}

fn kinship(remarks: &[&Remark], lexicon: &Lexicon) -> Kinship {
    let texts = remarks.iter().flat_map(|it| [it.text.text(), it.because.text(), it.better.text()]);
    let reader = Reader { lexicon, spelling: Spelling::of(texts, lexicon) };
    let traits: Vec<Traits> = remarks.iter().map(|it| traits(&reader, it)).collect();
    Kinship::of(&traits, lexicon)
}

fn traits(reader: &Reader<'_>, remark: &Remark) -> Traits {
    let mut traits = Traits::new();
    reader.read(remark.text.text(), 1.0, &mut traits);
    reader.read(remark.because.text(), REASONS, &mut traits);
    reader.read(remark.better.text(), REASONS, &mut traits);
    traits
}

fn pair(remarks: &[&Remark], offer: &Candidate) -> Pair {
    let (one, other) = offer.places;
    let score = (offer.near * 100.0).clamp(1.0, 100.0) as u8;
    Pair { first: remarks[one].id.clone(), second: remarks[other].id.clone(), score }
}
