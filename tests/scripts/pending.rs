//! Half-typed texts: each is a draft exactly as long as it is neither kept nor given up, and
//! nothing that is refused is lost.

use deal_defense::domain::Kind;
use deal_defense::domain::field::field;
use deal_defense::ui::step::Subject;

use crate::desk::{Hands, Manner};

/// The names in the open quick row.
fn row(hands: &Hands) -> Vec<String> {
    let quick = hands.state().quick.as_ref();
    quick.iter().flat_map(|it| &it.inputs).map(|input| input.text().to_owned()).collect()
}

/// Leaving while the disk refuses; one thinks better of it.
fn leave_and_stay(hands: &mut Hands) {
    hands.disk.manner = Manner::Refusing;
    hands.keys("<ctrl-c> <ctrl-c>");
    assert!(hands.has_question(), "{}", hands.screen());
    hands.keys("<esc>");
}

/// The field of a person, open.
fn at_position() -> Hands {
    let mut hands = Hands::sample("saas");
    hands
        .keys("2")
        .row("a person", |row| matches!(row, Subject::Item(Kind::Stakeholder, _)))
        .keys("<enter>");
    hands.field(field(Kind::Stakeholder, "position").unwrap()).keys("<enter>");
    assert!(hands.typed().is_some(), "{}", hands.screen());
    hands
}

#[test]
fn a_row_that_leaving_makes_an_item_of_is_no_draft_any_more() {
    let mut hands = Hands::sample("saas");
    let people = hands.deal().stakeholders.len();
    hands.keys("2 n").text("Лука");
    assert_eq!(hands.disk.drafts.len(), 1);
    leave_and_stay(&mut hands);
    assert_eq!(hands.deal().stakeholders.len(), people + 1);
    assert!(hands.disk.drafts.is_empty(), "{:?}", hands.disk.drafts);
}

#[test]
fn a_row_that_becomes_a_pasted_table_is_no_draft_any_more() {
    let mut hands = Hands::sample("saas");
    hands.keys("2 n").text("Лу").paste("Лука\tинженер\nФома\tюрист");
    assert!(hands.disk.drafts.is_empty(), "{:?}", hands.disk.drafts);
}

#[test]
fn a_cell_that_is_pasted_is_a_draft() {
    let mut hands = Hands::sample("saas");
    hands.keys("2 n").paste("Лука");
    assert!(hands.disk.drafts.values().any(|it| it.text.contains("Лука")));
}

#[test]
fn a_row_that_is_not_understood_is_there_again_after_leaving_was_thought_better_of() {
    let mut hands = Hands::sample("saas");
    hands.keys("3 n").text("Смета").keys("<tab> <tab>").text("когда-то");
    let words = row(&hands);
    assert!(words.contains(&"когда-то".to_owned()), "{words:?}");
    // An edit elsewhere, so that there is something the disk refuses.
    hands.disk.manner = Manner::Refusing;
    hands.keys("<ctrl-pgup> n").text("Лука").keys("<enter> <enter>");
    leave_and_stay(&mut hands);
    hands.keys("3 n");
    assert_eq!(row(&hands), words, "{}", hands.screen());
    assert!(hands.disk.drafts.values().any(|it| it.text.contains("когда-то")));
}

#[test]
fn a_pasted_table_that_is_refused_leaves_the_row_as_it_was() {
    let mut hands = Hands::sample("saas");
    hands.keys("2 n").text("Лу");
    hands.model.desk.as_mut().unwrap().read_only = true;
    hands.paste("Лука\tинженер\nФома\tюрист");
    assert_eq!(row(&hands)[0], "Лу");
    assert_eq!(hands.disk.drafts.len(), 1);
}

#[test]
fn two_lists_have_a_draft_each() {
    let mut hands = Hands::sample("saas");
    hands.keys("2 n").text("Лука").keys("<ctrl-pgdn> n").text("Смета");
    assert_eq!(hands.disk.drafts.len(), 2, "{:?}", hands.disk.drafts);
}

#[test]
fn a_text_typed_and_restored_by_hand_is_no_draft_after_leaving() {
    let mut hands = at_position();
    hands.text("ъ");
    assert_eq!(hands.disk.drafts.len(), 1);
    hands.keys("<backspace> <ctrl-c> <ctrl-c>");
    assert!(hands.disk.drafts.is_empty(), "{:?}", hands.disk.drafts);
}

#[test]
fn f6_that_is_refused_leaves_the_text_and_its_draft() {
    let mut hands = at_position();
    hands.text("ъ");
    let typed = hands.typed().map(str::to_owned);
    hands.model.desk.as_mut().unwrap().read_only = true;
    hands.keys("<f6>");
    assert_eq!(hands.typed().map(str::to_owned), typed);
    assert_eq!(hands.disk.drafts.len(), 1);
}

#[test]
fn redo_does_again_what_was_undone_and_not_a_text_left_before() {
    let mut hands = at_position();
    hands.text("ъ").keys("<esc> <esc>");
    let people = hands.deal().stakeholders.len();
    hands.keys("n").text("Лука").keys("<enter> <enter> u");
    assert_eq!(hands.deal().stakeholders.len(), people);
    hands.keys("<ctrl-r>");
    assert_eq!(hands.deal().stakeholders.len(), people + 1);
    assert_eq!(hands.typed(), None);
}
