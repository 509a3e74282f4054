//! What the door for changes refuses, and what goes with an item that goes.

use super::*;
use crate::domain::field::field;

fn deal() -> Deal {
    let mut deal: Deal = serde_json::from_str(
        r#"{"id": "deal",
            "team": [{"id": "m", "name": "Panov"}],
            "tasks": [{"id": "t1", "title": "a"}, {"id": "t2", "title": "b", "waits_for": ["t1"]}],
            "negotiations": [{"id": "n", "issues": [{"id": "i"}, {"id": "j"}]}],
            "sessions": [
                {"id": "old", "closed": "2026-11-20T16:30:00+03:00",
                 "people": [{"id": "p1", "person": "m"}, {"id": "p2"}]},
                {"id": "open", "negotiation": "n", "people": [{"id": "p3", "person": "m"}]}],
            "remarks": [{"id": "r", "session": "open", "text": "x"},
                        {"id": "closed", "session": "old", "text": "y"}],
            "reviews": [{"id": "w", "negotiation": "n", "issues": [{"id": "k", "issue": "i"}]}],
            "conflicts": [{"id": "c1", "path": "/sessions/old/result", "theirs": "z"},
                          {"id": "c2", "path": "/remarks/closed/text", "theirs": "z"},
                          {"id": "c3", "path": "/remarks/closed/fate", "theirs": "true"}]}"#,
    )
    .unwrap();
    deal.name_items();
    deal
}

fn set(kind: Kind, id: &str, key: &str, value: Value) -> Edit {
    Edit::Set { id: Id::from(id), field: field(kind, key).unwrap(), value }
}

#[test]
fn a_closed_session_is_changed_by_no_kind_of_edit() {
    let edits = [
        set(Kind::Session, "old", "result", Value::Text("z".to_owned())),
        Edit::Add { kind: Kind::Presence, parent: Id::from("old"), at: 0, id: Id::from("new") },
        Edit::Remove { kind: Kind::Presence, id: Id::from("p1") },
        Edit::Shift { kind: Kind::Presence, id: Id::from("p1"), to: 1 },
        set(Kind::Remark, "closed", "text", Value::Text("z".to_owned())),
        set(Kind::Remark, "r", "session", Value::Link(Id::from("old"))),
        Edit::Decide { conflict: Id::from("c1"), theirs: true },
        Edit::Decide { conflict: Id::from("c2"), theirs: true },
    ];
    for edit in edits {
        assert_eq!(deal().apply(std::slice::from_ref(&edit)), Err(Refusal::Closed), "{edit:?}");
    }
}

#[test]
fn what_life_adds_to_a_closed_remark_can_still_be_decided() {
    for conflict in ["c1", "c2", "c3"] {
        let ours = Edit::Decide { conflict: Id::from(conflict), theirs: false };
        assert!(deal().apply(&[ours]).is_ok());
    }
    let fate = Edit::Decide { conflict: Id::from("c3"), theirs: true };
    assert_ne!(deal().apply(&[fate]), Err(Refusal::Closed));
}

#[test]
fn links_to_an_item_and_to_all_that_goes_with_it_are_cut() {
    let gone = Edit::Remove { kind: Kind::Negotiation, id: Id::from("n") };
    let after = deal().apply(&[gone]).unwrap();
    assert!(after.reviews[0].negotiation.get().is_none());
    assert!(after.reviews[0].issues[0].issue.get().is_none());
    assert!(after.sessions[1].negotiation.get().is_none());
}

#[test]
fn a_closed_session_keeps_the_people_it_names() {
    let gone = Edit::Remove { kind: Kind::Member, id: Id::from("m") };
    let after = deal().apply(&[gone]).unwrap();
    assert_eq!(after.sessions[0].people[0].person.get(), Some(&Id::from("m")));
    assert!(after.sessions[1].people[0].person.get().is_none());
}

#[test]
fn nothing_waits_for_itself_over_any_number_of_steps() {
    let circle = set(Kind::Task, "t1", "waits_for", Value::Links(vec![Id::from("t2")]));
    assert!(matches!(deal().apply(&[circle]), Err(Refusal::Circle(_))));
    let nowhere = set(Kind::Task, "t1", "waits_for", Value::Links(vec![Id::from("t9")]));
    assert!(matches!(deal().apply(&[nowhere]), Err(Refusal::Dangling(_))));
}
