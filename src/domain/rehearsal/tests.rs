//! What comes next in a rehearsal.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::domain::Known;
use crate::domain::negotiation::{Issue, Objection, Tactic};

fn counted(count: u32) -> Whole {
    if count == 0 { Known::NotAsked } else { Known::Is(count) }
}

/// A negotiation with an issue for each list of objections, as (id, held, failed), and one tactic.
fn map(issues: &[&[(&str, u32, u32)]]) -> Negotiation {
    let objection = |(id, held, failed): &(&str, u32, u32)| {
        let (held, failed) = (counted(*held), counted(*failed));
        Arc::new(Objection { id: Id::new(*id), held, failed, ..Objection::default() })
    };
    let issues = issues.iter().enumerate().map(|(at, objections)| {
        let objections = objections.iter().map(objection).collect();
        Arc::new(Issue { id: Id::new(format!("issue{at}")), objections, ..Issue::default() })
    });
    let tactic = Tactic { id: Id::new("tactic"), ..Tactic::default() };
    Negotiation {
        issues: issues.collect(),
        tactics: [Arc::new(tactic)].into_iter().collect(),
        ..Negotiation::default()
    }
}

fn order(rehearsal: &Rehearsal) -> Vec<&str> {
    rehearsal.cues.iter().map(|cue| cue.id.as_str()).collect()
}

#[test]
fn what_failed_before_comes_first_then_what_was_never_asked() {
    let map = map(&[&[("held", 3, 1), ("new", 0, 0)], &[("even", 1, 1), ("worst", 0, 2)]]);
    let rehearsal = Rehearsal::of(&map, Beginning::default()).unwrap();
    assert_eq!(order(&rehearsal), ["worst", "even", "new", "tactic", "held"]);
    let shaky = [Id::new("held")];
    let rehearsal = Rehearsal::of(&map, Beginning { shaky: &shaky, focus: None }).unwrap();
    assert_eq!(order(&rehearsal)[0], "held", "it failed when it was asked last");
}

#[test]
fn it_begins_with_what_is_in_focus() {
    let map = map(&[&[("a", 0, 0), ("b", 0, 0)], &[("c", 2, 0), ("d", 0, 1)]]);
    let first = |focus: &str| {
        let focus = Id::new(focus);
        let from = Beginning { focus: Some(&focus), shaky: &[] };
        let rehearsal = Rehearsal::of(&map, from).unwrap();
        order(&rehearsal)[..2].join(" ")
    };
    assert_eq!(first("issue1"), "d c", "the objections of the issue, what failed first");
    assert_eq!(first("b"), "b d");
    assert_eq!(first("tactic"), "tactic d");
}

#[test]
fn nothing_to_rehearse_is_no_rehearsal() {
    assert!(Rehearsal::of(&Negotiation::default(), Beginning::default()).is_none());
}

#[test]
fn what_did_not_hold_comes_again_after_three_others() {
    let map = map(&[&[("a", 0, 0), ("b", 0, 0), ("c", 0, 0), ("d", 0, 0)]]);
    let mut rehearsal = Rehearsal::of(&map, Beginning::default()).unwrap();
    let mut asked = Vec::new();
    for held in [false, true, true, true, true, true] {
        asked.push(rehearsal.cue().unwrap().id.to_string());
        rehearsal.answer(held);
    }
    assert_eq!(asked.join(" "), "a b c d a tactic");
    assert!(rehearsal.cue().is_none());
    assert_eq!((rehearsal.held_at_once(), rehearsal.asked()), (4, 5));
    assert_eq!(rehearsal.fell().map(|cue| cue.id.as_str()).collect::<Vec<_>>(), ["a"]);
}

#[test]
fn what_was_deleted_meanwhile_is_not_asked() {
    let map = map(&[&[("a", 0, 0), ("b", 0, 0)]]);
    let mut rehearsal = Rehearsal::of(&map, Beginning::default()).unwrap();
    rehearsal.answer(false);
    rehearsal.keep(|cue| cue.id == Id::new("b"));
    rehearsal.answer(true);
    assert!(rehearsal.cue().is_none());
    assert_eq!(rehearsal.fell().count(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn every_answer_holds_in_the_end_and_none_is_asked_twice_in_a_row_while_others_wait(
        counts in prop::collection::vec((0_u32..3, 0_u32..3), 0..9),
        failures in prop::collection::vec(any::<bool>(), 0..60),
    ) {
        let names: Vec<String> = (0..counts.len()).map(|at| format!("o{at}")).collect();
        let rows: Vec<_> =
            names.iter().zip(&counts).map(|(name, (held, failed))| (&**name, *held, *failed)).collect();
        let mut rehearsal = Rehearsal::of(&map(&[&rows]), Beginning::default()).unwrap();
        let all = rehearsal.left();
        prop_assert_eq!(all, counts.len() + 1);
        let mut held = Vec::new();
        let mut failures = failures.into_iter();
        while let Some(cue) = rehearsal.cue().cloned() {
            let (left, fails) = (rehearsal.left(), failures.next().unwrap_or(false));
            prop_assert!(!held.contains(&cue.id), "what held is not asked again");
            rehearsal.answer(!fails);
            if fails {
                prop_assert_eq!(rehearsal.left(), left, "it waits for its turn");
                prop_assert!(left == 1 || rehearsal.cue() != Some(&cue));
            } else {
                held.push(cue.id);
            }
        }
        prop_assert_eq!(held.len(), all);
        prop_assert_eq!(rehearsal.held_at_once() + rehearsal.fell().count(), all);
    }
}
