//! The strongest remarks of a session, for the first page of its minutes.

use std::cmp::Reverse;

use super::super::remark::{Remark, RemarkKind, RemarkWeight};
use super::super::session::Session;
use super::super::shelf::Entity;
use super::super::{Deal, Id};
use super::remarks_of;

/// How many stand on the first page.
pub const STRONGEST: usize = 3;

/// The strongest remarks of a session: the heaviest, of these the ones with most votes, then those
/// of which something came, then those that were made first.
///
/// Questions and strengths are none. A remark that speaks for others is as heavy as the heaviest of
/// them.
pub fn strongest<'a>(deal: &'a Deal, session: &'a Id) -> Vec<&'a Remark> {
    let said: Vec<&Remark> = remarks_of(deal, session).collect();
    let mut all: Vec<&Remark> = said.iter().copied().filter(|remark| weighs(remark)).collect();
    all.sort_by_key(|remark| {
        let votes = remark.votes.get().copied().unwrap_or(0);
        let number = remark.number.get().copied().unwrap_or(u32::MAX);
        (Reverse(weight(remark, &said)), Reverse(votes), !bore_fruit(deal, remark), number)
    });
    all.truncate(STRONGEST);
    all
}

/// Whether it is a judgement that stands for itself.
fn weighs(remark: &Remark) -> bool {
    let is_judgement =
        !remark.kind.is(RemarkKind::Question) && !remark.kind.is(RemarkKind::Strength);
    is_judgement && !remark.is_merged() && remark.text.has_text()
}

fn weight(remark: &Remark, said: &[&Remark]) -> u8 {
    let merged = said.iter().filter(|it| it.merged_into.get() == Some(&remark.id));
    let all = merged.map(|it| own_weight(it));
    all.chain([own_weight(remark)]).max().unwrap_or_default()
}

fn own_weight(remark: &Remark) -> u8 {
    match remark.weight.get() {
        Some(RemarkWeight::Blocking) => 3,
        Some(RemarkWeight::Important) => 2,
        Some(RemarkWeight::Minor) => 1,
        None => 0,
    }
}

/// Whether it was accepted, or an edit or an assignment came of it.
fn bore_fruit(deal: &Deal, remark: &Remark) -> bool {
    let changed = |session: &Session| {
        session.changes.iter().any(|change| change.remark.get() == Some(&remark.id))
    };
    let session = remark.session.get().and_then(|id| Session::find(deal, id));
    remark.is_accepted()
        || !remark.edits.is_empty()
        || !remark.assignments.is_empty()
        || session.is_some_and(changed)
        || deal.assignments.iter().any(|it| it.remark.get() == Some(&remark.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(remarks: &str) -> String {
        let text = format!(r#"{{"sessions":[{{"id":"ss"}}],"remarks":[{remarks}]}}"#);
        let deal: Deal = serde_json::from_str(&text).unwrap();
        let session = Id::new("ss");
        strongest(&deal, &session).iter().map(|it| it.id.to_string()).collect()
    }

    fn remark(id: &str, number: u32, more: &str) -> String {
        format!(r#"{{"id":"{id}","session":"ss","number":{number},"text":"x"{more}}}"#)
    }

    #[test]
    fn weight_comes_before_votes_and_votes_before_what_came_of_it() {
        let all = [
            remark("a", 1, r#","weight":"important","votes":9"#),
            remark("b", 2, r#","weight":"blocking","votes":1"#),
            remark("c", 3, r#","weight":"blocking","votes":4"#),
            remark("d", 4, r#","weight":"blocking","votes":1,"answer":{"kind":"accepted"}"#),
            remark("e", 5, r#","weight":"minor","votes":20"#),
        ];
        assert_eq!(ids(&all.join(",")), "cdb");
    }

    #[test]
    fn of_equal_ones_the_first_comes_first() {
        let all = [remark("a", 3, ""), remark("b", 1, ""), remark("c", 2, ""), remark("d", 4, "")];
        assert_eq!(ids(&all.join(",")), "bca");
    }

    #[test]
    fn questions_strengths_merged_and_empty_remarks_never_count() {
        let all = [
            remark("a", 1, r#","kind":"question","weight":"blocking""#),
            remark("b", 2, r#","kind":"strength","weight":"blocking""#),
            remark("c", 3, r#","kind":"risk","weight":"blocking","merged_into":"d""#),
            remark("d", 4, r#","kind":"risk","weight":"minor""#),
            remark("e", 5, r#","kind":"risk","weight":"important""#),
            r#"{"id":"f","session":"ss","weight":"blocking"}"#.to_owned(),
            r#"{"id":"g","session":"other","text":"x","weight":"blocking"}"#.to_owned(),
        ];
        assert_eq!(ids(&all.join(",")), "de");
    }
}
