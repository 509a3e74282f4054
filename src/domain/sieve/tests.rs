//! The table of rules, and that no link of the table of fields is forgotten.

use std::collections::HashSet;

use super::*;
use crate::domain::field::{Shape, fields_of};
use crate::domain::shelf::{SHELVES, shelves_of};
use crate::domain::value::Value;
use crate::domain::{Id, Kind};

fn day() -> NaiveDate {
    "2026-11-29".parse().unwrap()
}

fn codes(deal: &Deal) -> Vec<(&'static str, Option<Id>, &'static str)> {
    sift(deal, &Method::default(), day())
        .into_iter()
        .map(|hole| (hole.code, hole.item, hole.field))
        .collect()
}

#[test]
fn rules_stand_in_the_order_of_the_method_and_once() {
    let numbers: Vec<_> = RULES.iter().filter_map(|rule| rule.number).collect();
    assert!(numbers.is_sorted());
    let codes: HashSet<_> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), RULES.len());
}

#[test]
fn every_rule_that_points_at_a_field_points_at_one_that_exists() {
    let scene_deal = Deal::default();
    for hole in sift(&scene_deal, &Method::default(), day()) {
        match hole.jump {
            Jump::Field { field, .. } => assert_eq!(hole.field, field.file_key()),
            Jump::List { kind, .. } => assert!(shelves_of(kind).next().is_some()),
        }
    }
}

/// Puts an item of a kind into the deal, with all it must stand on, and returns its id.
fn plant(deal: &mut Deal, kind: Kind) -> Id {
    if matches!(kind, Kind::Deal | Kind::Qualification) {
        return deal.id.clone();
    }
    let parent = plant(deal, shelves_of(kind).next().unwrap().parent);
    let id = Id::new(format!("01{kind:?}"));
    if !deal.has(kind, &id) {
        deal.insert_item(kind, &parent, 0, &id);
    }
    id
}

#[test]
fn a_broken_link_in_any_field_is_a_hole() {
    let kinds = SHELVES.iter().map(|shelf| shelf.kind);
    let nowhere = Id::new("01nowhere");
    let mut seen = 0;
    for kind in kinds.chain([Kind::Qualification]) {
        for field in fields_of(kind) {
            let value = match field.shape {
                Shape::Link(_) => Value::Link(nowhere.clone()),
                Shape::Links(_) => Value::Links(vec![nowhere.clone()]),
                _ => continue,
            };
            let mut deal = Deal { id: Id::new("01deal"), ..Deal::default() };
            let id = plant(&mut deal, kind);
            (field.write)(&mut deal, &id, value).unwrap();
            let item = (kind != Kind::Qualification).then_some(id);
            let hole = ("dangling-link", item, field.file_key());
            assert!(codes(&deal).contains(&hole), "{field:?}");
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen}");
}

#[test]
fn a_link_to_an_item_of_another_kind_leads_nowhere_too() {
    let mut deal = Deal::default();
    let task = plant(&mut deal, Kind::Task);
    let person = plant(&mut deal, Kind::Stakeholder);
    let field = crate::domain::field::field(Kind::Stakeholder, "organisation").unwrap();
    (field.write)(&mut deal, &person, Value::Link(task)).unwrap();
    let hole = ("dangling-link", Some(person), "organisation");
    assert!(codes(&deal).contains(&hole));
}

#[test]
fn items_without_an_id_are_named_by_their_parent() {
    let deal: Deal = serde_json::from_str(
        r#"{"id":"01deal","negotiations":[{"id":"01ng","rounds":[{"id":"01rd","ours":[{"person":"01tm"}]}]}]}"#,
    )
    .unwrap();
    let holes = sift(&deal, &Method::default(), day());
    let hole = holes.iter().find(|it| it.code == "dangling-link").unwrap();
    assert_eq!(hole.item, Some(Id::new("01rd")));
    assert_eq!(hole.field, "ours");
    assert_eq!(hole.step, Step::Negotiation);
}

#[test]
fn a_text_in_a_message_is_one_line_without_marks_of_its_own() {
    for (text, said) in [
        ("«В прошлый раз прозвучало 105»", "В прошлый раз прозвучало 105"),
        ("“You said 105”", "You said 105"),
        ("«Дон» и «Волга»", "«Дон» и «Волга»"),
        ("  первая\nвторая", "первая"),
        ("«", "«"),
        ("", ""),
    ] {
        assert_eq!(Arg::text(&text.into()), Arg::Text(said.to_owned()), "{text}");
    }
}

#[test]
fn holes_come_worst_first_then_in_the_order_of_the_walk() {
    let deal: Deal = serde_json::from_str(
        r#"{"stage":6,"negotiations":[{"id":"01ng","issues":[{"id":"01is"}]}]}"#,
    )
    .unwrap();
    let holes = sift(&deal, &Method::default(), day());
    assert_eq!(holes[0].code, "level-missing");
    assert!(holes.is_sorted_by_key(|hole| (hole.severity, hole.step)));
}

#[test]
fn a_deal_that_is_closed_has_no_holes() {
    for state in ["won", "lost", "postponed", "left"] {
        let deal = format!(r#"{{"stage":6,"status":{{"state":"{state}"}}}}"#);
        let deal: Deal = serde_json::from_str(&deal).unwrap();
        assert_eq!(sift(&deal, &Method::default(), day()), []);
    }
}
