//! Holes: every one of every sample is one key away, and mended where the key leads.

use deal_defense::app::desk::Pane;
use deal_defense::domain::field::field;
use deal_defense::domain::sieve::{Hole, Jump};
use deal_defense::domain::{Id, Kind, Value};
use deal_defense::ui::editor::form::FormRow;
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::step::Subject;

use crate::desk::Hands;

const SAMPLES: [&str; 4] = ["switchgear", "switchgear-mended", "mining", "saas"];

/// A hole, to be known again when others went.
fn mark(hole: &Hole) -> (&'static str, Option<Id>, &'static str) {
    (hole.code, hole.item.clone(), hole.field)
}

/// Presses F4 and chooses the hole at a place of the list.
fn go(name: &str, at: usize) -> (Hands, Hole) {
    let mut hands = Hands::sample(name);
    let hole = hands.holes()[at].clone();
    hands.keys("<f4>");
    for _ in 0..at {
        hands.keys("<down>");
    }
    hands.keys("<enter>");
    (hands, hole)
}

#[test]
fn f4_and_enter_lead_from_every_hole_of_every_sample_to_its_very_field() {
    for name in SAMPLES {
        for at in 0..Hands::sample(name).holes().len() {
            let (mut hands, hole) = go(name, at);
            let what = format!("{name}: {} at {:?}", hole.code, hole.jump);
            match &hole.jump {
                Jump::Field { id, field, .. } => {
                    assert_eq!(
                        hands.form_row(),
                        Some(FormRow::Field(field)),
                        "{what}\n{}",
                        hands.screen()
                    );
                    assert_eq!(&hands.form().unwrap().id, id, "{what}");
                    let label = hands.lens().view().label(field).into_owned();
                    let start: String = label.chars().take(8).collect();
                    assert!(hands.screen().contains(&start), "{what}\n{}", hands.screen());
                }
                Jump::List { kind, .. } => {
                    let stands =
                        match (hands.state().pane, hands.state().subject(), hands.form_row()) {
                            (
                                Pane::Form,
                                _,
                                Some(FormRow::List(other, _) | FormRow::Item(other, _)),
                            ) => other == *kind,
                            (_, Some(Subject::Item(other, _) | Subject::Empty(other, _)), _) => {
                                other == kind
                            }
                            _ => false,
                        };
                    assert!(stands, "{what}\n{}", hands.screen());
                    hands.keys("n");
                    let quick = hands.state().quick.as_ref().map(|quick| quick.kind);
                    assert_eq!(quick, Some(*kind), "{what}: n adds what is missing");
                }
            }
        }
    }
}

#[test]
fn every_hole_of_every_sample_is_mended_by_keys_where_f4_leads() {
    let mut wrong = Vec::new();
    for name in SAMPLES {
        for at in 0..Hands::sample(name).holes().len() {
            let (mut hands, hole) = go(name, at);
            let opening = hands.deal().clone();
            let mended =
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| mend(&mut hands, &hole)));
            if let Err(why) = mended {
                let why = why.downcast_ref::<String>().cloned().unwrap_or_default();
                wrong.push(format!("{name}: {} at {:?}: {why}", hole.code, hole.jump));
                continue;
            }
            let left = hands.holes().iter().any(|other| mark(other) == mark(&hole));
            if left {
                let screen = hands.screen();
                wrong.push(format!(
                    "{name}: {} at {:?} stays; {}\n{screen}",
                    hole.code,
                    hole.jump,
                    hands.notice()
                ));
            }
            for _ in 0..20 {
                hands.keys("<esc> <esc> u");
            }
            assert_eq!(
                *hands.deal(),
                opening,
                "{name}: {}: undo takes the mending back",
                hole.code
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Mends a hole from where F4 has led.
fn mend(hands: &mut Hands, hole: &Hole) {
    let text = |hands: &mut Hands, words: &str| {
        hands.keys("<enter> <ctrl-a>").text(words).keys("<enter>");
    };
    match hole.code {
        "influential-unattended" => choose(hands, &Value::Word("constant")),
        "stage-debt" => {
            choose(hands, &Value::Word("not_needed"));
            hands.field(field(Kind::Task, "reason").unwrap());
            text(hands, "Заказчик закрыл это приказом ещё до нас");
        }
        "veto-open-worry" => {
            hands
                .keys("<enter> <ctrl-a>")
                .text("Показали протокол испытаний, он согласен")
                .keys("<tab>");
            hands.text("протокол встречи").keys("<tab>").text("20.11").keys("<enter>");
        }
        "accepted-unchanged" => {
            hands.keys("<enter> <space> <enter>");
        }
        "issue-without-task" => {
            hands.keys("<enter> <enter>");
        }
        "rival-price-unsourced" => {
            let is_day =
                matches!(&hole.jump, Jump::Field { field, .. } if field.key == "source_date");
            text(hands, if is_day { "20.11" } else { "письмо закупщика" });
        }
        "report-missing" => {
            hands.keys("n").text("25.11").keys("<tab>").text("Назвали дату").keys("<enter> <esc>");
        }
        "stale-facts" => text(hands, "25.11"),
        "level-missing" => text(hands, "передать данные третьим лицам"),
        "levels-contradict" => contradiction(hands, hole),
        "first-deal-prepayment" => text(hands, "50"),
        "vague-goal" => text(hands, "Подписать протокол с датой пуска 20 марта"),
        "no-mandate" => {
            text(hands, "Цена не ниже 80 млн");
            hands.field(field(Kind::Negotiation, "mandate.approved_by").unwrap());
            text(hands, "коммерческий директор");
        }
        "task-without-issue" => served(hands, hole),
        "cash-gap" => {
            hands.keys("n").text("Ещё аванс").keys("<tab>");
            let word = hands.lens().view().word("direction", "in").into_owned();
            hands.text(&word).keys("<tab> 0 <tab> 40 <enter> <esc>");
        }
        "no-decision-maker" => person(hands, &[("roles", Value::Word("decision_maker"))]),
        "no-budget-holder" => person(hands, &[("roles", Value::Word("budget_holder"))]),
        "no-proven-champion" => champion(hands),
        "influential-not-for-us" => {
            for _ in 0..4 {
                person(
                    hands,
                    &[("influence", Value::Word("high")), ("attitude", Value::Word("champion"))],
                );
            }
        }
        "no-opponents" => person(hands, &[("attitude", Value::Word("opponent"))]),
        "many-assumptions" => facts(hands),
        _ => text(hands, "Договорились о встрече 3 декабря и записали, кто что делает"),
    }
}

/// Chooses a value in the list of the field under the cursor.
fn choose(hands: &mut Hands, value: &Value) {
    hands.keys("<enter>");
    let many = hands.chooser().many;
    hands.choose("the value", |payload| *payload == Payload::Value(value.clone()));
    hands.keys(if many { "<space> <enter>" } else { "<enter>" });
}

/// A new person with some fields.
fn person(hands: &mut Hands, fields: &[(&str, Value)]) {
    hands.keys("n").text("Новый Человек").keys("<enter> <esc> <enter>");
    for (key, value) in fields {
        hands.field(field(Kind::Stakeholder, key).unwrap());
        choose(hands, value);
    }
    hands.keys("<esc>");
}

fn champion(hands: &mut Hands) {
    person(hands, &[("lobbies.value", Value::Word("yes"))]);
    hands.keys("<enter>");
    hands.field(field(Kind::Stakeholder, "lobbies.evidence").unwrap());
    hands
        .keys("<enter>")
        .text("Сам позвал нас на совещание")
        .keys("<tab>")
        .text("20.11")
        .keys("<enter>");
}

/// People, answers and rivals that were guesses become facts.
fn facts(hands: &mut Hands) {
    for id in hands.deal().ids(Kind::Stakeholder, &hands.deal().id.clone()) {
        hands.keys("<esc> <esc> <f3>");
        hands
            .choose("the person", |it| *it == Payload::Item(Kind::Stakeholder, id.clone()))
            .keys("<enter> <enter>");
        hands.field(field(Kind::Stakeholder, "certainty").unwrap());
        if hands.value(field(Kind::Stakeholder, "certainty").unwrap(), &id) != Value::Word("fact") {
            choose(hands, &Value::Word("fact"));
        }
    }
}

/// The ideal is put beyond the acceptable level.
fn contradiction(hands: &mut Hands, hole: &Hole) {
    let Jump::Field { id, .. } = &hole.jump else { panic!("a field") };
    let acceptable = hands.value(field(Kind::Issue, "scale.acceptable").unwrap(), id);
    let better = hands.value(field(Kind::Issue, "scale.better").unwrap(), id);
    let Value::Text(text) = acceptable else { panic!("{acceptable:?}") };
    if let Ok(day) = text.parse::<chrono::NaiveDate>() {
        let on = if better == Value::Word("later") { day.succ_opt() } else { day.pred_opt() };
        let words = on.unwrap().format("%d.%m.%Y").to_string();
        hands.keys("<enter> <ctrl-a>").text(&words).keys("<enter>");
        return;
    }
    let number: f64 = text.parse().unwrap_or_else(|_| panic!("{text} as a number"));
    let ideal = if better == Value::Word("more") { number + 1.0 } else { number - 1.0 };
    hands.keys("<enter> <ctrl-a>").text(&ideal.to_string().replace('.', ",")).keys("<enter>");
}

/// A task of the meeting that no issue serves: the meeting lets go of it, or an issue takes it.
fn served(hands: &mut Hands, hole: &Hole) {
    if let Some(FormRow::Item(..)) = hands.form_row() {
        hands.keys("x");
        return;
    }
    let Jump::List { parent, .. } = &hole.jump else { panic!("a list") };
    let map = hands.deal().negotiations.iter().find(|it| it.id == *parent).unwrap().clone();
    let served = |number: &str| map.issues.iter().any(|issue| issue.task.text() == number);
    for task in map.tasks.iter().filter(|task| !served(task.task.text())) {
        hands.keys("<esc> <esc> <home> n").text("Ещё вопрос").keys("<enter> <esc> <enter>");
        hands.field(field(Kind::Issue, "task").unwrap());
        choose(hands, &Value::Text(task.task.text().to_owned()));
    }
}
