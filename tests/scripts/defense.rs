//! The session from its first remark to its closing.

use deal_defense::domain::closing::{Demand, demands};
use deal_defense::domain::field::field;
use deal_defense::domain::{Id, Kind, Value, current};
use deal_defense::input::Command;
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::step::Subject;

use crate::desk::Hands;

/// A sample with two remarks and an open session, on step 6.
fn in_session() -> Hands {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 c").text("Кто проверял?").keys("<enter> c").text("Откуда срок?").keys("<enter>");
    hands.keys("5 <home> <enter> <enter> 6");
    assert!(current::session(hands.deal()).is_some());
    hands
}

fn said_last(hands: &Hands) -> Id {
    hands.deal().remarks.last().unwrap().id.clone()
}

#[test]
fn declining_a_remark_leads_into_its_reason() {
    let mut hands = in_session();
    let remark = said_last(&hands);
    let subject = Subject::Item(Kind::Remark, remark.clone());
    hands.row("the remark", |row| *row == subject).keys("a 3");
    assert_eq!(hands.typed(), Some(""), "the field of the reason is open");
    hands.text("Срок подтвердил завод").keys("<enter> <esc>");
    let reason = field(Kind::Remark, "answer.text").unwrap();
    assert_eq!(hands.value(reason, &remark), Value::Text("Срок подтвердил завод".to_owned()));
}

#[test]
fn a_decline_without_its_reason_shows_in_its_row_and_is_asked_for_at_closing() {
    let mut hands = in_session();
    let subject = Subject::Item(Kind::Remark, said_last(&hands));
    hands.row("the remark", |row| *row == subject).keys("a 3 <esc> <esc>");
    assert!(hands.screen().contains("отклонено: почему?"), "{}", hands.screen());
    let session = current::session(hands.deal()).unwrap();
    let asked = demands(hands.deal(), session, false);
    let reason = field(Kind::Remark, "answer.text").unwrap();
    assert!(asked.contains(&Demand::Fill(reason, said_last(&hands))), "{asked:?}");
}

#[test]
fn closing_asks_for_what_the_form_of_the_session_shows_as_needed() {
    let mut hands = in_session();
    let session = current::session(hands.deal()).unwrap().id.clone();
    for kind in ["defended", "conditions", "again", "postpone", "leave"] {
        let verdict = field(Kind::Session, "verdict.kind").unwrap();
        hands
            .keys("6")
            .row("the session", |row| *row == Subject::Item(Kind::Session, session.clone()))
            .keys("<enter>")
            .field(verdict)
            .keys("<enter>")
            .choose(kind, |payload| *payload == Payload::Value(Value::Word(kind)))
            .keys("<enter>");
        let lens = hands.lens();
        let view = lens.view();
        let session = current::session(hands.deal()).unwrap();
        let asked = demands(hands.deal(), session, view.holes.blocked());
        // The result is asked for by a hole of its own, which a word of why can pass.
        let fields = deal_defense::domain::field::fields_of(Kind::Session).iter();
        for field in fields.filter(|field| field.key != "result") {
            let shown = view.needs(field, &session.id)
                && (field.read)(hands.deal(), &session.id) == Value::Empty;
            let fill = asked.contains(&Demand::Fill(field, session.id.clone()))
                || field.key == "verdict.despite" && asked.contains(&Demand::Despite);
            assert_eq!(shown, fill, "{kind}: {field:?}");
        }
        hands.keys("<esc> <esc>");
    }
}

#[test]
fn the_number_of_a_remark_stays_when_its_session_starts() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 c").text("Первое").keys("<enter> c").text("Второе").keys("<enter>");
    let numbers = |hands: &Hands| -> Vec<Option<u32>> {
        hands.deal().remarks.iter().map(|it| it.number.get().copied()).collect()
    };
    let last = said_last(&hands);
    hands.keys("5").row("the last", |row| *row == Subject::Item(Kind::Remark, last.clone()));
    hands.keys("<down> x");
    let before = numbers(&hands);
    hands.keys("<home> <enter> <enter>");
    assert!(current::session(hands.deal()).is_some());
    assert_eq!(numbers(&hands), before);
}

#[test]
fn help_begins_with_the_keys_of_the_screen() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 <f1>");
    let first = hands.chooser().chosen();
    assert_eq!(first, Some(Payload::Command(Command::Remark)));
    hands.keys("<esc> <f2>");
    assert!(hands.chooser().chosen().is_some());
}
