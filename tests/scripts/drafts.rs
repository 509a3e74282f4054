//! Half-typed texts in items that come into being only when the text is done: kept as drafts, found
//! again after a crash.

use deal_defense::app::{Draft, Msg};
use deal_defense::domain::field::field;
use deal_defense::domain::{Deal, Kind};
use deal_defense::l10n::Language;
use deal_defense::ui::step::Subject;

use crate::desk::{Hands, sample};

/// The same deal opened anew, with the only draft that was on the disk.
fn after_a_crash(hands: &Hands, deal: Deal) -> Hands {
    let drafts: Vec<&Draft> = hands.disk.drafts.values().collect();
    let [draft] = drafts[..] else { panic!("one draft, not {drafts:?}") };
    let mut again = Hands::on(deal, Language::Ru);
    again.tell(Msg::Draft(draft.clone()));
    again
}

/// A sample whose target tasks nobody has touched.
fn untouched() -> Deal {
    let mut deal = sample("switchgear", Language::Ru);
    deal.tasks.clear();
    deal
}

fn on_a_task() -> Hands {
    let mut hands = Hands::on(untouched(), Language::Ru);
    hands
        .keys("3")
        .row("an untouched task", |row| matches!(row, Subject::Task(_)))
        .keys("<enter>")
        .field(field(Kind::Task, "note").unwrap())
        .keys("<enter>")
        .text("Позвонить в проектный ин");
    hands
}

#[test]
fn a_text_half_typed_into_an_untouched_task_is_found_again() {
    let hands = on_a_task();
    let mut again = after_a_crash(&hands, untouched());
    assert_eq!(again.typed(), Some("Позвонить в проектный ин"));
    assert!(again.screen().contains("Позвонить в проектный ин"));
    again.text("ститут").keys("<enter>");
    assert_eq!(again.deal().tasks.len(), 1);
    let made = again.deal().tasks.last().unwrap();
    assert_eq!(made.note.text(), "Позвонить в проектный институт");
    assert!(made.task.has_text(), "it is the task of the method that was open");
}

#[test]
fn evidence_half_typed_under_an_untouched_control_is_found_again() {
    let mut hands = Hands::sample("switchgear");
    hands
        .keys("3")
        .row("an untouched control", |row| matches!(row, Subject::Control(_)))
        .keys("<enter>")
        .text("Протокол от тре");
    let deal = sample("switchgear", Language::Ru);
    let controls = deal.controls.len();
    let mut again = after_a_crash(&hands, deal);
    let kept = again.state().quick.as_ref().unwrap().inputs[0].text();
    assert_eq!(kept, "Протокол от тре");
    again.text("тьего").keys("<enter>");
    assert_eq!(again.deal().controls.len(), controls + 1);
    let made = again.deal().controls.last().unwrap();
    assert_eq!(made.evidence[0].text.text(), "Протокол от третьего");
}

#[test]
fn a_result_half_typed_for_an_issue_is_found_again_and_understood_by_its_scale() {
    let mut deal = sample("switchgear", Language::Ru);
    let review = &mut deal.reviews[0];
    std::sync::Arc::make_mut(review).issues.clear();
    let mut hands = Hands::on(deal.clone(), Language::Ru);
    hands
        .keys("7")
        .row("an issue without a result", |row| matches!(row, Subject::Result(..)))
        .keys("<enter> <enter>")
        .text("3");
    let mut again = after_a_crash(&hands, deal);
    assert_eq!(again.typed(), Some("3"));
    again.text("5").keys("<enter>");
    let made = again.deal().reviews[0].issues.last().unwrap();
    assert_eq!(made.actual.text(), "35");
    assert!(made.issue.get().is_some());
}

#[test]
fn what_esc_left_in_an_untouched_task_can_be_had_again() {
    let mut hands = on_a_task();
    hands.keys("<esc> <ctrl-r>");
    assert_eq!(hands.typed(), Some("Позвонить в проектный ин"));
}

#[test]
fn a_jump_away_from_an_untouched_task_and_back_keeps_its_text_open() {
    let mut hands = on_a_task();
    hands.keys("<f4> <enter> <backspace>");
    assert_eq!(hands.typed(), Some("Позвонить в проектный ин"));
    hands.keys("<enter>");
    assert_eq!(hands.deal().tasks.last().unwrap().note.text(), "Позвонить в проектный ин");
}
