//! A deal from nothing: a committed script of keys enters twelve people, ten tasks, five issues, six
//! remarks, a verdict and three assignments, and closes the session. It says how many keys that were
//! not text each filled field took.

use std::io::Write as _;

use deal_defense::domain::deal::TaskState;
use deal_defense::domain::field::fields_of;
use deal_defense::domain::shelf::SHELVES;
use deal_defense::domain::{Deal, Id, Kind, Value};
use deal_defense::l10n::Language;

use crate::desk::Hands;

const SCRIPT: &str = include_str!("from-nothing.keys");

/// At most so many keys that are not text per filled field.
const MOST: f64 = 3.0;

/// Plays a script: a line of keys, or, after a bar, a text as it is typed; `#` begins a comment.
fn play(hands: &mut Hands, script: &str) {
    for (at, line) in script.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        // «текст» is typed with its blanks, the rest are keys.
        let mut rest = line;
        while let Some((keys, tail)) = rest.split_once('«') {
            let (text, tail) =
                tail.split_once('»').unwrap_or_else(|| panic!("line {}: no closing mark", at + 1));
            hands.keys(keys).text(text);
            rest = tail;
        }
        hands.keys(rest);
        assert!(!hands.notice().contains('⟦'), "line {}: {}", at + 1, hands.notice());
    }
}

/// Fields that a person filled: everything that stands in the deal but what the program writes.
fn filled(deal: &Deal) -> usize {
    let known = |kind: Kind, id: &Id| {
        fields_of(kind)
            .iter()
            .filter(|field| !matches!((field.read)(deal, id), Value::Empty | Value::Moment(_)))
            .filter(|field| !written_by_the_program(field.kind, field.key))
            .count()
    };
    let mut all = known(Kind::Deal, &deal.id) + known(Kind::Qualification, &deal.id);
    let mut parents = vec![(Kind::Deal, deal.id.clone())];
    while let Some((kind, id)) = parents.pop() {
        for shelf in SHELVES.iter().filter(|shelf| shelf.parent == kind) {
            for child in (shelf.ids)(deal, &id).unwrap_or_default() {
                all += known(shelf.kind, &child);
                parents.push((shelf.kind, child));
            }
        }
    }
    all
}

fn written_by_the_program(kind: Kind, key: &str) -> bool {
    matches!(
        (kind, key),
        (
            Kind::Deal,
            "title" | "stage" | "status.state" | "method.id" | "method.version" | "fictional"
        ) | (Kind::Phase | Kind::Presence, _)
            | (Kind::Remark, "number" | "session" | "kind" | "weight" | "function")
            | (Kind::Session, "date" | "negotiation")
            | (Kind::Task, "task" | "stage")
            | (Kind::Issue, "scale.type" | "weight")
            | (Kind::Assignment, "session")
    )
}

#[allow(clippy::print_stdout, reason = "the figure is to be read")]
#[test]
fn a_deal_is_entered_from_nothing_by_keys_with_few_that_are_not_text() {
    let mut hands = Hands::on(
        deal_defense::runtime::new_deal::empty(Id::from("01new"), "Печь для цеха"),
        Language::Ru,
    );
    play(&mut hands, SCRIPT);
    let deal = hands.deal().clone();
    let screen = hands.screen();
    assert_eq!(deal.stakeholders.len(), 12, "{screen}");
    for person in &deal.stakeholders {
        let name = person.name.text();
        assert!(person.organisation.get().is_some(), "{name}: organisation");
        assert!(!person.roles.is_empty(), "{name}: role");
        assert!(person.influence.word().is_some(), "{name}: influence");
        assert!(person.attitude.word().is_some(), "{name}: attitude");
    }
    let tasks: Vec<_> = deal.tasks.iter().filter(|it| it.person.get().is_some()).collect();
    assert_eq!(tasks.len(), 10, "tasks with a person\n{screen}");
    assert!(tasks.iter().any(|it| it.state.is(TaskState::Done)));
    assert!(tasks.iter().all(|it| it.state.word().is_some()));
    let map = &deal.negotiations[0];
    assert_eq!(map.issues.len(), 5, "{screen}");
    for issue in &map.issues {
        assert!(
            issue.scale.acceptable.has_text() && issue.scale.ideal.has_text(),
            "{}",
            issue.title.text()
        );
    }
    assert_eq!(deal.remarks.len(), 6);
    assert_eq!(deal.assignments.len(), 3);
    assert!(deal.assignments.iter().all(|it| it.is_complete()), "each with person and date");
    let session = &deal.sessions[0];
    assert!(session.verdict.kind.word().is_some(), "{}\n{screen}", hands.notice());
    assert!(!session.is_open(), "{}\n{screen}", hands.notice());
    let (keys, fields) = (hands.keys, filled(&deal));
    let each = keys as f64 / fields as f64;
    let figures = format!(
        "{keys} keys that are not text, {} of text, {fields} fields: {each:.2} a field\n",
        hands.signs
    );
    std::io::stdout().write_all(figures.as_bytes()).ok();
    assert!(each <= MOST, "{each:.2} keys a field");
}
