//! Undo: thirty edits of every kind, taken back one by one, each where it was made.

use deal_defense::app::place::Place;
use deal_defense::domain::field::field;
use deal_defense::domain::{Deal, Id, Kind, Value};
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::step::Subject;

use crate::desk::{Hands, Manner};

/// A person of the sample by the end of the id.
fn person(hands: &Hands, end: &str) -> Id {
    let people = &hands.deal().stakeholders;
    people.iter().find(|it| it.id.as_str().ends_with(end)).unwrap().id.clone()
}

/// A script and what it does.
type Script<'a> = (&'static str, Box<dyn Fn(&mut Hands) + 'a>);

/// Thirty edits; each script ends in exactly one step of the history.
#[allow(clippy::too_many_lines, reason = "thirty scripts, a line or two each")]
fn edits(hands: &mut Hands) -> Vec<(&'static str, Deal)> {
    let mut made: Vec<(&'static str, Deal)> = Vec::new();
    let lines: Vec<String> =
        (1..=12).map(|at| format!("Человек {at}\tинженер\tФабрика № 2")).collect();
    let lines = lines.join("\n");
    let boss = person(hands, "st0002");
    let on_boss = |hands: &mut Hands| {
        hands
            .keys("2 <esc> <esc>")
            .row("the person", |row| *row == Subject::Item(Kind::Stakeholder, boss.clone()));
    };
    let set = |kind: Kind, key: &'static str, text: &'static str| {
        move |hands: &mut Hands| {
            hands
                .field(field(kind, key).unwrap())
                .keys("<enter> <ctrl-a>")
                .text(text)
                .keys("<enter>");
        }
    };
    let scripts: Vec<Script> = vec![
        (
            "a text",
            Box::new(|h| {
                on_boss(h);
                h.keys("<enter>");
                set(Kind::Stakeholder, "position", "вице-президент")(h);
            }),
        ),
        (
            "a long text",
            Box::new(|h| {
                set(Kind::Stakeholder, "worry", "Кассовый разрыв\nи премия")(
                    h,
                );
            }),
        ),
        (
            "unknown",
            Box::new(|h| {
                h.field(field(Kind::Stakeholder, "source").unwrap()).keys("<f6>");
            }),
        ),
        (
            "a choice by digit",
            Box::new(|h| {
                h.field(field(Kind::Stakeholder, "attitude").unwrap()).keys("<enter> 2");
            }),
        ),
        (
            "a field emptied",
            Box::new(|h| {
                h.field(field(Kind::Stakeholder, "certainty").unwrap()).keys("x");
            }),
        ),
        ("a date", Box::new(|h| set(Kind::Stakeholder, "next_action.date", "+7")(h))),
        (
            "a run on the map",
            Box::new(|h| {
                on_boss(h);
                h.keys("<tab> <shift-right> <shift-right> <shift-down>");
            }),
        ),
        (
            "a row of people",
            Box::new(|h| {
                h.keys("<esc> n").text("Быстрый Человек").keys("<tab> инженер <enter> <esc>");
            }),
        ),
        (
            "twelve lines",
            Box::new(|h| {
                h.keys("n").paste(&lines);
            }),
        ),
        (
            "one deleted",
            Box::new(|h| {
                h.keys("x");
            }),
        ),
        (
            "one with remarks deleted",
            Box::new(|h| {
                on_boss(h);
                h.keys("x");
                assert!(h.has_question(), "deleting what has remarks asks");
                h.keys("<enter>");
            }),
        ),
        (
            "a run in the list",
            Box::new(|h| {
                h.keys("1").row("a rival", |row| matches!(row, Subject::Item(Kind::Competitor, _)));
                h.keys("<alt-down> <alt-down>");
            }),
        ),
        (
            "a rival",
            Box::new(|h| {
                h.keys("n").text("Третий завод").keys("<tab> 80 <tab> письмо <enter> <esc>");
            }),
        ),
        (
            "a payment",
            Box::new(|h| {
                h.row("a payment", |row| matches!(row, Subject::Item(Kind::Payment, _)))
                    .keys("<down> <down> x");
            }),
        ),
        (
            "the result",
            Box::new(|h| {
                h.keys("<home> <enter>");
                set(Kind::Deal, "goal.result", "Подпись до Нового года")(h);
            }),
        ),
        (
            "a method's task",
            Box::new(|h| {
                h.keys("3")
                    .row("a task", |row| matches!(row, Subject::Item(Kind::Task, _)))
                    .keys("<enter>");
                set(Kind::Task, "note", "Ждём письма")(h);
            }),
        ),
        (
            "evidence",
            Box::new(|h| {
                h.keys("<esc>")
                    .row("a control", |row| matches!(row, Subject::Control(_)))
                    .keys("<enter>")
                    .text("Протокол")
                    .keys("<enter> <esc>");
            }),
        ),
        (
            "a task of our own",
            Box::new(|h| {
                h.keys("<esc> <esc>")
                    .row("a task", |row| matches!(row, Subject::Item(Kind::Task, _)))
                    .keys("n")
                    .text("Своя задача")
                    .keys("<enter> <esc>");
            }),
        ),
        (
            "a remark",
            Box::new(|h| {
                h.keys("c").text("А кто сказал, что это сделано?").keys("<enter>");
            }),
        ),
        (
            "a cell",
            Box::new(|h| {
                h.keys("4 <home> <right> <right> <enter> <ctrl-a> 33 <enter>");
            }),
        ),
        (
            "an unknown cell",
            Box::new(|h| {
                h.keys("<right> <f6>");
            }),
        ),
        (
            "an issue",
            Box::new(|h| {
                h.keys("<esc> n")
                    .text("Гарантия")
                    .keys("<tab> мес <tab> 24 <tab> 36 <enter> <esc>");
            }),
        ),
        (
            "an issue with arguments deleted",
            Box::new(|h| {
                h.keys("<home> x");
                assert!(h.has_question(), "deleting what has children asks");
                h.keys("<enter>");
            }),
        ),
        (
            "an argument",
            Box::new(|h| {
                h.keys("<home> <enter> <end> n").text("Довод").keys("<enter> <esc>");
            }),
        ),
        (
            "a session",
            Box::new(|h| {
                h.keys("5 <home> <enter> <enter>");
            }),
        ),
        ("a session's result", Box::new(|h| set(Kind::Session, "result", "Решить, с чем едем")(h))),
        (
            "an answer",
            Box::new(|h| {
                h.keys("6")
                    .row("the remark", |row| matches!(row, Subject::Item(Kind::Remark, _)))
                    .keys("a 1");
            }),
        ),
        (
            "an assignment",
            Box::new(|h| {
                h.keys("n").text("Сверить аванс").keys("<tab> <tab> +3 <enter> <esc>");
            }),
        ),
        (
            "the verdict",
            Box::new(|h| {
                h.row("the session", |row| matches!(row, Subject::Item(Kind::Session, _)))
                    .keys("<enter>");
                h.field(field(Kind::Session, "verdict.kind").unwrap()).keys("<enter>");
                h.choose("again", |it| *it == Payload::Value(Value::Word("again"))).keys("<enter>");
            }),
        ),
        (
            "a remark deleted",
            Box::new(|h| {
                h.keys("<esc> 5 <esc>")
                    .row("a remark", |row| matches!(row, Subject::Item(Kind::Remark, _)))
                    .keys("x");
                if h.has_question() {
                    h.keys("<enter>");
                }
            }),
        ),
    ];
    for (what, script) in scripts {
        let before = hands.desk().history.len();
        script(hands);
        let steps = hands.desk().history.len() - before;
        assert_eq!(steps, 1, "{what} is one step; {}\n{}", hands.notice(), hands.screen());
        made.push((what, hands.deal().clone()));
    }
    made
}

#[test]
fn thirty_edits_of_every_kind_go_back_to_the_opening_deal_each_where_it_was_made_and_forth_again() {
    let mut hands = Hands::sample("switchgear");
    let opening = hands.deal().clone();
    let made = edits(&mut hands);
    assert_eq!(made.len(), 30);
    let last = hands.deal().clone();
    hands.keys("1 <home>");
    for at in (0..made.len()).rev() {
        let (what, _) = made[at];
        let done = hands.desk().history.last().unwrap().done.clone();
        let place = done.place.clone();
        hands.keys("u");
        let before = if at == 0 { &opening } else { &made[at - 1].1 };
        assert_eq!(hands.deal(), before, "{what} is taken back; {}", hands.notice());
        assert!(!hands.notice().is_empty(), "{what}: what was taken back is named");
        at_place(&hands, &place, &done.before, what);
    }
    assert_eq!(*hands.deal(), opening);
    hands.keys("u");
    assert_eq!(hands.notice(), hands.say("undo-nothing"));
    for (what, after) in &made {
        hands.keys("<ctrl-r>");
        assert_eq!(hands.deal(), after, "{what} is done again; {}", hands.notice());
    }
    assert_eq!(*hands.deal(), last);
}

/// The screen stands where the change was, or where it was made from when that has gone.
fn at_place(hands: &Hands, place: &Place, before: &Place, what: &str) {
    let there = hands.deal().has(place.kind, &place.id);
    let place = if there { place } else { before };
    let here = hands.desk().here(&hands.lens());
    assert_eq!(here.step, place.step, "{what}: the step");
    if place.kind != Kind::Deal && hands.deal().has(place.kind, &place.id) {
        assert_eq!((here.kind, &here.id), (place.kind, &place.id), "{what}: the item");
    }
    if let Some(field) = place.field {
        assert_eq!(here.field, Some(field), "{what}: the field");
    }
}

#[test]
fn closing_a_session_is_one_step_that_can_be_taken_back() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("5 <home> <enter> <enter> <esc> 6");
    let session = hands.deal().sessions.iter().find(|it| it.is_open()).unwrap().id.clone();
    let waiting: Vec<_> = hands
        .deal()
        .remarks
        .iter()
        .filter(|it| it.session.get() == Some(&session))
        .cloned()
        .collect();
    for remark in waiting {
        hands
            .row("a remark", |row| *row == Subject::Item(Kind::Remark, remark.id.clone()))
            .keys("a 1");
    }
    hands
        .row("the session", |row| *row == Subject::Item(Kind::Session, session.clone()))
        .keys("<enter>");
    hands.field(field(Kind::Session, "verdict.kind").unwrap()).keys("<enter>");
    hands.choose("again", |it| *it == Payload::Value(Value::Word("again"))).keys("<enter>");
    for (key, text) in [
        ("result", "Понять, готовы ли мы"),
        ("verdict.reason", "Мы не знаем, кто решает"),
        ("verdict.rework", "Найти, кто решает"),
        ("verdict.repeat_on", "+7"),
        ("verdict.no_assignment", "Все заняты тендером"),
    ] {
        hands.field(field(Kind::Session, key).unwrap()).keys("<enter>").text(text).keys("<enter>");
    }
    let open = hands.deal().clone();
    hands.keys("<esc>").row("the closing", |row| matches!(row, Subject::Finish(_))).keys("<enter>");
    assert!(hands.has_question(), "{}", hands.notice());
    hands.keys("<enter>");
    let closed = hands.deal().sessions.iter().find(|it| it.id == session).unwrap();
    assert!(!closed.is_open());
    assert!(!closed.snapshot.sha256.text().is_empty());
    hands.keys("u");
    assert_eq!(*hands.deal(), open);
    hands.keys("<ctrl-y>");
    assert!(hands.deal().sessions.iter().all(|it| !it.is_open()));
}

#[test]
fn undoing_a_run_of_moves_keeps_what_others_wrote_in_its_middle() {
    let mut hands = Hands::sample("switchgear");
    let boss = person(&hands, "st0002");
    hands.keys("2").row("the person", |row| *row == Subject::Item(Kind::Stakeholder, boss.clone()));
    let opening = hands.deal().clone();
    hands.keys("<tab> <shift-right>");
    hands.disk.others_write(|deal| deal.title = "Имя от других".into());
    hands.keys("<shift-down>");
    assert_eq!(hands.deal().title, "Имя от других");
    let merged = hands.deal().clone();
    hands.keys("<shift-left>");
    assert_ne!(*hands.deal(), merged);
    for _ in 0..3 {
        hands.keys("u");
    }
    assert_eq!(hands.deal().title, "Имя от других");
    assert_eq!(hands.deal().stakeholders, opening.stakeholders);
}

#[test]
fn what_is_done_while_a_merge_is_on_its_way_is_merged_onto_it() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2");
    hands.disk.manner = Manner::Slow;
    hands.keys("n").text("Первый").keys("<enter>");
    hands.disk.others_write(|deal| deal.title = "Имя от других".into());
    hands.text("Второй").keys("<enter> <enter>");
    hands.catch_up();
    let names: Vec<_> =
        hands.deal().stakeholders.iter().rev().take(2).map(|it| it.name.text()).collect();
    assert_eq!(names, ["Второй", "Первый"]);
    assert_eq!(hands.deal().title, "Имя от других");
    assert!(hands.desk().is_safe());
}
