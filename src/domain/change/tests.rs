//! What a change says of itself, in which log, and what stands on the board.

use super::*;
use crate::domain::known::Atom as _;

const AT: &str = "2026-11-20T16:30:00+03:00";

fn deal() -> Deal {
    let mut deal: Deal = serde_json::from_str(
        r#"{"id": "deal",
            "stakeholders": [{"id": "st", "name": "Kotov"}],
            "team": [{"id": "m", "name": "Panov"}],
            "tasks": [{"id": "t", "task": "6.3"}],
            "negotiations": [
                {"id": "n", "title": "Talk", "issues": [{"id": "i", "title": "Advance", "scale":
                    {"type": "number", "better": "more", "acceptable": "30"}}]},
                {"id": "other", "issues": [{"id": "j", "title": "Price"}]}],
            "sessions": [
                {"id": "old", "negotiation": "n", "closed": "2026-11-20T16:30:00+03:00",
                 "verdict": {"kind": "conditions"}}],
            "remarks": [{"id": "r", "session": "open", "number": 7, "text": "x"}]}"#,
    )
    .unwrap();
    deal.name_items();
    deal
}

fn with_open(negotiation: &str) -> Deal {
    let mut deal = deal();
    let session = Session {
        id: Id::new("open"),
        negotiation: Known::Is(Id::new(negotiation)),
        ..Session::default()
    };
    deal.sessions.push(std::sync::Arc::new(session));
    deal
}

fn set(kind: Kind, id: &str, key: &str, value: Value) -> Edit {
    Edit::Set { id: Id::from(id), field: field(kind, key).unwrap(), value }
}

fn level(to: &str) -> Edit {
    set(Kind::Issue, "i", "scale.acceptable", Value::Text(to.to_owned()))
}

/// The deal after these edits with what they tell.
fn after(deal: &Deal, edits: &[Edit], remark: Option<&str>, minute: i64) -> Deal {
    let next = deal.apply(edits).unwrap();
    let at = Now::from_text(AT).unwrap() + TimeDelta::minutes(minute);
    let remark = remark.map(Id::from);
    let mut count = deal.sessions.iter().map(|it| it.changes.len()).sum::<usize>();
    let mut ids = || {
        count += 1;
        Id::new(format!("c{minute}-{count}"))
    };
    let mut pen = Pen { at, remark: remark.as_ref(), ids: &mut ids };
    let told = told(deal, &next, edits, &mut pen);
    let all: Vec<Edit> = edits.iter().cloned().chain(told).collect();
    deal.apply(&all).unwrap()
}

fn log<'a>(deal: &'a Deal, session: &str) -> Vec<(&'a str, &'a str, &'a str, &'a str)> {
    let session = Session::find(deal, &Id::from(session)).unwrap();
    let line = |it: &'a std::sync::Arc<Change>| {
        (it.title.text(), it.field.text(), it.from.text(), it.to.text())
    };
    session.changes.iter().map(line).collect()
}

#[test]
fn a_change_of_the_map_is_told_in_the_open_session_and_nowhere_without_one() {
    let told = after(&with_open("other"), &[level("35")], None, 1);
    assert_eq!(log(&told, "open"), [("Advance", "scale.acceptable", "30", "35")]);
    let mut free = deal();
    free.sessions.clear();
    assert!(after(&free, &[level("35")], None, 1).sessions.is_empty());
}

#[test]
fn what_is_no_part_of_the_map_is_not_told() {
    let edits = [
        set(Kind::Session, "open", "result", Value::Text("x".to_owned())),
        set(Kind::Remark, "r", "text", Value::Text("y".to_owned())),
    ];
    assert!(log(&after(&with_open("n"), &edits, None, 1), "open").is_empty());
}

#[test]
fn what_follows_on_one_field_is_one_change_and_what_went_back_is_none() {
    let once = after(&with_open("n"), &[level("3")], None, 1);
    let twice = after(&once, &[level("35")], None, 2);
    assert_eq!(log(&twice, "open"), [("Advance", "scale.acceptable", "30", "35")]);
    let back = after(&twice, &[level("30")], None, 3);
    assert!(log(&back, "open").is_empty());
}

#[test]
fn a_change_for_a_remark_is_tied_to_it_on_both_sides() {
    let tied = after(&with_open("n"), &[level("35")], Some("r"), 1);
    let change = &Session::find(&tied, &Id::from("open")).unwrap().changes[0];
    assert_eq!(change.remark.get(), Some(&Id::from("r")));
    assert_eq!(tied.remarks[0].edits, [change.id.as_str()]);
    let back = after(&tied, &[level("30")], Some("r"), 2);
    assert!(back.remarks[0].edits.is_empty(), "what went back leaves the remark too");
    let other = after(&tied, &[level("40")], None, 2);
    assert_eq!(log(&other, "open").len(), 2, "for the remark and for none are two");
}

#[test]
fn what_comes_with_its_fields_is_told_once_and_what_goes_by_its_name() {
    let add = Edit::Add { kind: Kind::Issue, parent: Id::from("n"), at: 9, id: Id::from("new") };
    let title = set(Kind::Issue, "new", "title", Value::Text("Penalty".to_owned()));
    let came = after(&with_open("n"), &[add, title], None, 1);
    assert_eq!(log(&came, "open"), [("Penalty", "", "", "Penalty")]);
    let gone = Edit::Remove { kind: Kind::Issue, id: Id::from("i") };
    let went = after(&with_open("n"), &[gone], None, 1);
    assert_eq!(log(&went, "open"), [("Advance", "", "Advance", "")]);
}

#[test]
fn a_task_that_the_method_has_tells_how_it_stands_and_not_that_it_came() {
    let add = Edit::Add { kind: Kind::Task, parent: Id::from("deal"), at: 9, id: Id::from("t2") };
    let edits = [
        add,
        set(Kind::Task, "t2", "task", Value::Text("6.4".to_owned())),
        set(Kind::Task, "t2", "state", Value::Word("done")),
    ];
    assert_eq!(
        log(&after(&with_open("n"), &edits, None, 1), "open"),
        [("6.4", "state", "", "done")]
    );
}

#[test]
fn what_a_verdict_froze_is_told_in_its_log_whenever_it_changes() {
    let once = after(&deal(), &[level("35")], None, 1);
    assert_eq!(log(&once, "old"), [("Advance", "scale.acceptable", "30", "35")]);
    let mandate = set(Kind::Negotiation, "n", "mandate.limits", Value::Text("x".to_owned()));
    assert_eq!(log(&after(&deal(), &[mandate], None, 1), "old").len(), 1);
    let free = [
        set(Kind::Issue, "i", "our_interest", Value::Text("x".to_owned())),
        set(Kind::Issue, "j", "weight", Value::Word("important")),
        set(Kind::Stakeholder, "st", "position", Value::Text("x".to_owned())),
    ];
    assert!(log(&after(&deal(), &free, None, 1), "old").is_empty());
    let late = after(&once, &[level("40")], None, 60);
    assert_eq!(log(&late, "old").len(), 2, "what is old in a closed log stands");
    let back = after(&once, &[level("30")], None, 2);
    assert_eq!(log(&back, "old").len(), 2, "a closed log takes nothing back");
}

#[test]
fn a_defense_of_the_same_map_tells_it_alone_and_another_session_beside_the_frozen_one() {
    let same = after(&with_open("n"), &[level("35")], None, 1);
    assert_eq!((log(&same, "open").len(), log(&same, "old").len()), (1, 0));
    let other = after(&with_open("other"), &[level("35")], None, 1);
    assert_eq!((log(&other, "open").len(), log(&other, "old").len()), (1, 1));
}

#[test]
fn the_board_puts_changes_to_their_remarks_and_says_whether_a_level_moved() {
    let once = after(&with_open("n"), &[level("35")], Some("r"), 1);
    let name = set(Kind::Stakeholder, "st", "position", Value::Text("boss".to_owned()));
    let twice = after(&once, &[name], None, 2);
    let thrice = after(&twice, &[level("25")], Some("r"), 3);
    let session = Session::find(&thrice, &Id::from("open")).unwrap();
    let board = board(&thrice, session);
    assert_eq!((board.tied.len(), board.free.len()), (1, 1));
    let moved = &board.tied[0];
    assert_eq!((moved.number, moved.shift), (Some(7), Some(Shift::Timider)));
    assert_eq!((moved.change.from.text(), moved.change.to.text()), ("30", "25"));
    assert_eq!(moved.issue, Some(Id::from("i")));
    assert_eq!(board.free[0].shift, None);
}

#[test]
fn whether_a_level_is_bolder_follows_the_direction_of_its_scale() {
    let mut scale = deal().negotiations[0].issues[0].scale.clone();
    let of = |scale: &crate::domain::negotiation::Scale, from: &str, to: &str| {
        shift(scale, &Text::from(from), &Text::from(to))
    };
    assert_eq!(of(&scale, "30", "35"), Some(Shift::Bolder));
    assert_eq!(of(&scale, "30", "30.0"), Some(Shift::Same));
    scale.better = crate::domain::negotiation::Better::Less.into();
    assert_eq!(of(&scale, "30", "35"), Some(Shift::Timider));
    assert_eq!(of(&scale, "thirty", "35"), None);
}

#[test]
fn every_value_comes_back_from_its_plain_text() {
    let shapes = [
        (Shape::Day, Value::Day("2026-12-03".parse().unwrap())),
        (Shape::Number, Value::Number("12.50".parse().unwrap())),
        (Shape::Whole, Value::Whole(7)),
        (Shape::Flag, Value::Flag(true)),
        (Shape::Link(Kind::Issue), Value::Link(Id::from("i"))),
        (Shape::Links(Kind::Issue), Value::Links(vec![Id::from("i"), Id::from("j")])),
        (Shape::Moment, Value::Moment(Now::from_text(AT).unwrap())),
        (Shape::Choice("x", &["a", "b"]), Value::Word("b")),
        (Shape::Choices("x", &["a", "b"]), Value::Words(vec!["a", "b"])),
        (Shape::Prose, Value::Text("a\nb".to_owned())),
        (Shape::Line, Value::Unknown),
        (Shape::Line, Value::Empty),
        (
            Shape::Money,
            Value::Money(crate::domain::Money {
                amount: "30.5".parse().unwrap(),
                currency: "RUB".to_owned(),
            }),
        ),
    ];
    for (shape, value) in shapes {
        assert_eq!(value_of(shape, &plain(&value)), value, "{shape:?}");
    }
}
