//! Remarks that say the same in other words, offered for merging; nothing is merged by itself.
//!
//! Each remark is read as stems, numbers and classes of words that mean nearly the same, Russian and
//! English alike (`assets/lexicon/alike.txt`). What is rare in the set counts most. Where the classes
//! know nothing, parts of words still say in which direction a remark points (`pieces.bin` beside
//! them). No dictionary of stems is linked: endings cut by hand are enough where the classes carry
//! the sense.

mod direction;
mod evidence;
mod kinship;
mod letters;
mod lexicon;
mod offers;
mod phrase;
mod reading;
mod sense;
mod spelling;
mod stem;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod word_tests;

use super::super::remark::Remark;
use super::super::{Deal, Id};
use super::remarks_of;
use direction::Bearings;
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

/// How much it counts that two remarks point the same way beside what they have in common.
const BEARING: f32 = 0.3;
/// So near a pair has half the score; the same words have more than twice as much.
const HALF: f32 = 0.4;
/// How much the reasons of a remark count beside its words.
const REASONS: f32 = 0.35;

/// The pairs among these remarks that are worth offering for merging, best first.
///
/// Pairs that people told apart are not offered again, nor are remarks that were merged; and fewer
/// weak pairs are offered then, so that deciding does not bring ever weaker ones up.
pub fn pairs(remarks: &[&Remark]) -> Vec<Pair> {
    let lexicon = Lexicon::shipped();
    let kinship = kinship(remarks, lexicon);
    let bearings = Bearings::of(remarks.iter().map(|it| it.text.text()));
    let evidence: Vec<Evidence<'_>> = remarks.iter().map(|it| Evidence::of(it, lexicon)).collect();
    let candidate = |places: (usize, usize)| {
        let (one, other) = places;
        let near = kinship.between(one, other) + BEARING * bearings.between(one, other);
        let near = evidence[one].weigh(&evidence[other], near);
        Candidate { places, near }
    };
    let places = (1..remarks.len()).flat_map(|other| (0..other).map(move |one| (one, other)));
    let open = |(one, other): &(usize, usize)| !is_decided(remarks[*one], remarks[*other]);
    let candidates: Vec<Candidate> =
        places.filter(open).map(candidate).filter(|it| it.near > 0.0).collect();
    let offers = offers::offers(&candidates, remarks.len(), decided(remarks));
    offers.iter().map(|offer| pair(remarks, offer)).collect()
}

/// The pairs of a session that are worth offering for merging, best first.
pub fn of_session(deal: &Deal, session: &Id) -> Vec<Pair> {
    pairs(&remarks_of(deal, session).collect::<Vec<_>>())
}

/// Whether people have decided on a pair: one of them was merged, or they were told apart.
fn is_decided(one: &Remark, other: &Remark) -> bool {
    let is_merged = one.is_merged() || other.is_merged();
    is_merged || one.distinct_from.contains(&other.id) || other.distinct_from.contains(&one.id)
}

/// On how many pairs people have decided.
fn decided(remarks: &[&Remark]) -> usize {
    let told_apart = |one: &Remark, other: &Remark| !one.is_merged() && is_decided(one, other);
    let before = |at: usize| remarks[..at].iter().filter(move |it| !it.is_merged());
    let of = |(at, remark): (usize, &&Remark)| {
        if remark.is_merged() { 1 } else { before(at).filter(|it| told_apart(it, remark)).count() }
    };
    remarks.iter().enumerate().map(of).sum()
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
    let score = (100.0 * offer.near / (offer.near + HALF)).clamp(1.0, 100.0) as u8;
    Pair { first: remarks[one].id.clone(), second: remarks[other].id.clone(), score }
}
