//! Of thirty remarks with six reworded pairs at least four are offered, and at most two others.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::super::super::remark::Remark;
use super::super::super::{Id, Known};
use super::{Pair, pairs};

/// Thirty remarks on one deal: pairs that say the same, and others.
#[derive(Deserialize)]
struct Set {
    pairs: Vec<[String; 2]>,
    others: Vec<String>,
}

/// What was offered of a set.
struct Found {
    right: usize,
    wrong: Vec<[String; 2]>,
}

macro_rules! set {
    ($name:literal) => {
        serde_json::from_str::<Set>(include_str!(concat!(
            "../../../../tests/fixtures/alike/",
            $name,
            ".json"
        )))
        .unwrap()
    };
}

pub(super) fn remark(number: usize, text: &str) -> Remark {
    Remark { id: Id::new(format!("rm{number:03}")), text: Known::from(text), ..Remark::default() }
}

impl Set {
    /// The remarks as a session brings them: no pair side by side.
    fn remarks(&self) -> Vec<Remark> {
        let firsts = self.pairs.iter().map(|pair| &pair[0]);
        let seconds = self.pairs.iter().rev().map(|pair| &pair[1]);
        let half = self.others.len() / 2;
        let texts =
            self.others[..half].iter().chain(firsts).chain(&self.others[half..]).chain(seconds);
        texts.enumerate().map(|(number, text)| remark(number, text)).collect()
    }

    fn found(&self) -> Found {
        let remarks = self.remarks();
        let refs: Vec<&Remark> = remarks.iter().collect();
        let text = |id: &Id| refs.iter().find(|it| it.id == *id).unwrap().text.text().to_owned();
        let offered = pairs(&refs);
        let offered = offered.iter().map(|pair| [text(&pair.first), text(&pair.second)]);
        let is_right = |pair: &[String; 2]| {
            let one: BTreeSet<&String> = pair.iter().collect();
            self.pairs.iter().any(|meant| meant.iter().collect::<BTreeSet<_>>() == one)
        };
        let (right, wrong): (Vec<_>, Vec<_>) = offered.partition(is_right);
        Found { right: right.len(), wrong }
    }
}

fn keeps_the_promise(set: &Set) {
    assert_eq!((set.pairs.len(), set.others.len()), (6, 18));
    let found = set.found();
    assert!(found.right >= 4, "{} of 6 pairs are offered", found.right);
    assert!(found.wrong.len() <= 2, "false offers: {:#?}", found.wrong);
}

macro_rules! promises {
    ($($test:ident: $name:literal,)+) => {
        $(#[test]
        fn $test() {
            keeps_the_promise(&set!($name));
        })+
    };
}

// The weights and the classes of words were tuned on these.
promises! {
    pairs_are_found_in_full_russian_sentences: "ru-switchgear",
    pairs_are_found_in_russian_slips_with_typing_errors: "ru-conveyors",
    pairs_are_found_in_full_english_sentences: "en-software",
    pairs_are_found_in_english_slips_with_typing_errors: "en-imaging",
}

// These were kept back when the weights were found; they share the classes of words.
promises! {
    pairs_are_found_in_a_russian_deal_that_was_kept_back: "ru-compressors",
    pairs_are_found_in_an_english_deal_that_was_kept_back: "en-warehouse",
}

// Written later by the same hand. Each was met cold first, when from one to five of its six pairs
// were found; then what was missing in the lexicon was added.
promises! {
    pairs_are_found_among_remarks_on_pumps_in_russian: "ru-pumps",
    pairs_are_found_among_remarks_on_pumps_in_english: "en-pumps",
    pairs_are_found_among_remarks_on_software_in_russian: "ru-software",
    pairs_are_found_among_remarks_on_software_in_english: "en-airport",
    pairs_are_found_among_remarks_on_cranes: "ru-cranes",
    pairs_are_found_among_slips_on_a_laboratory: "ru-laboratory",
    pairs_are_found_among_remarks_on_a_press_line: "en-press",
    pairs_are_found_among_slips_on_a_food_group: "en-food",
    pairs_are_found_among_remarks_on_an_accounting_system: "ru-erp",
    pairs_are_found_among_slips_on_buses: "en-buses",
    pairs_are_found_among_remarks_on_a_hotel_chain: "en-hotel",
    pairs_are_found_among_remarks_on_cable: "ru-cable",
    pairs_are_found_among_remarks_on_a_clinic: "ru-clinic",
    pairs_are_found_among_remarks_on_robots: "en-robots",
    pairs_are_found_among_slips_on_claims: "en-claims",
}

// Nothing was added to the lexicon for these; they only helped to choose one weight.
promises! {
    pairs_are_found_among_remarks_on_crushers_without_words_of_their_own: "ru-crushers",
    pairs_are_found_among_remarks_on_analysers_without_words_of_their_own: "en-analysers",
}

// Written when all was done, reworded as a colleague would: met cold, and nothing was changed since.
promises! {
    pairs_are_found_among_remarks_on_transformers_met_cold: "ru-transformers",
    pairs_are_found_among_remarks_on_cooling_met_cold: "en-cooling",
}

/// Two sets written when all was done, with hardly a word in common within a pair: here the promise
/// is not kept. Of their twelve pairs a third is found; the test says so, lest it become less.
#[test]
fn of_two_hard_sets_that_nothing_was_tuned_for_a_third_of_the_pairs_is_found() {
    let found = [set!("ru-boilers").found(), set!("en-forklifts").found()];
    let right: usize = found.iter().map(|it| it.right).sum();
    let wrong: usize = found.iter().map(|it| it.wrong.len()).sum();
    assert!(right >= 4 && wrong <= 8, "{right} right, {wrong} wrong");
}

fn offered(texts: &[&str]) -> Vec<Pair> {
    let remarks: Vec<Remark> = texts.iter().enumerate().map(|(at, it)| remark(at, it)).collect();
    pairs(&remarks.iter().collect::<Vec<_>>())
}

#[test]
fn remarks_in_other_words_score_below_the_same_words() {
    let same = offered(&["Nobody has met the CFO", "nobody has met the CFO!"]);
    let other = offered(&["Nobody has met the CFO", "We never saw the finance director"]);
    assert!(other[0].score < same[0].score, "{other:?} {same:?}");
}

#[test]
fn a_pair_that_people_decided_on_is_not_offered_again_and_no_weaker_one_comes_up() {
    let set = set!("en-software");
    let mut remarks = set.remarks();
    let before = pairs(&remarks.iter().collect::<Vec<_>>());
    let place = |id: &Id| before.iter().position(|it| it.first == *id || it.second == *id);
    let (told, merged) = (&before[0], &before[1]);
    for remark in &mut remarks {
        if remark.id == told.first {
            remark.distinct_from.push(told.second.clone());
        }
        if remark.id == merged.second {
            remark.merged_into = Known::Is(merged.first.clone());
        }
    }
    let after = pairs(&remarks.iter().collect::<Vec<_>>());
    assert!(!after.contains(told) && after.iter().all(|it| it.second != merged.second));
    assert!(after.len() + 2 <= before.len(), "{after:?}");
    assert!(place(&after[0].first).is_some());
}

#[test]
fn one_remark_stands_in_one_pair() {
    let set = set!("ru-switchgear");
    let remarks = set.remarks();
    let offered = pairs(&remarks.iter().collect::<Vec<_>>());
    let ids: Vec<&Id> = offered.iter().flat_map(|it| [&it.first, &it.second]).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn the_order_of_remarks_changes_no_offer() {
    let set = set!("en-imaging");
    let remarks = set.remarks();
    let known = |refs: &[&Remark]| -> BTreeSet<BTreeSet<Id>> {
        let found = pairs(refs);
        found.into_iter().map(|it| BTreeSet::from([it.first, it.second])).collect()
    };
    let mut refs: Vec<&Remark> = remarks.iter().collect();
    let before = known(&refs);
    refs.reverse();
    assert_eq!(known(&refs), before);
}

#[test]
fn no_remarks_and_empty_remarks_give_no_pairs() {
    assert_eq!(offered(&[]), []);
    assert_eq!(offered(&["Аванс мал"]), []);
    assert_eq!(offered(&["", " ", "?"]), []);
}

#[test]
fn numbers_that_differ_keep_two_remarks_apart() {
    let same = offered(&["Аванс 30 % уводит в разрыв", "При авансе 30 % будет разрыв"]);
    let other = offered(&["Аванс 30 % уводит в разрыв", "При авансе 50 % будет разрыв"]);
    assert!(other.first().map_or(0, |it| it.score) < same[0].score);
}
