//! The qualification from nothing to its close.

use deal_defense::app::Overlay;
use deal_defense::domain::deal::Member;
use deal_defense::domain::field::{Field, field};
use deal_defense::domain::qualification::{DealType, DecisionKind};
use deal_defense::domain::qualify::{Process, Progress, SheetSet};
use deal_defense::domain::words::YesNo;
use deal_defense::domain::{Deal, Id, Kind, Known, Value};
use deal_defense::input::Command;
use deal_defense::input::command::COMMANDS;
use deal_defense::l10n::Language;
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::overlay::decide::Decide;
use deal_defense::ui::step::Subject;

use crate::desk::{Hands, TODAY};

/// An empty deal with one of our people.
fn empty() -> Hands {
    let member = Member {
        id: Id::from("01tm1"),
        name: Known::from("Орлова Анна Сергеевна"),
        ..Member::default()
    };
    let deal = Deal {
        id: Id::from("01deal"),
        title: "Насосы".into(),
        team: vec![member.into()],
        ..Deal::default()
    };
    Hands::on(deal, Language::Ru)
}

/// Runs a command from the palette.
fn run(hands: &mut Hands, command: Command) {
    assert!(COMMANDS.iter().any(|row| row.command == command && row.listed));
    hands.keys("<f2>").choose(command.id(), |it| *it == Payload::Command(command));
    hands.keys("<enter>");
}

fn decide(hands: &Hands) -> &Decide {
    match &hands.model.overlay {
        Some(Overlay::Decide(decide)) => decide,
        other => panic!("no decision is asked for: {other:?}; {}", hands.notice()),
    }
}

fn question(hands: &Hands) -> &'static str {
    decide(hands).question().unwrap().key
}

#[test]
fn a_decision_asks_for_what_it_makes_obligatory_and_is_one_step() {
    let mut hands = empty();
    let opening = hands.deal().clone();
    run(&mut hands, Command::DecideWork);
    assert_eq!(question(&hands), "decision.despite", "the steps before it are not done");
    hands.text("Директор просит ответ сегодня").keys("<enter> 1");
    assert_eq!(question(&hands), "decision.reason");
    hands.text("Есть задача и деньги").keys("<enter>").text("проектный отдел").keys("<enter>");
    assert_eq!(question(&hands), "decision.runs");
    hands.keys("<enter> 2").text("300 тыс").keys("<enter> 1");
    assert_eq!(question(&hands), "decision.control_reason", "asked only after a yes");
    hands.text("Новый рынок").keys("<enter>");
    assert_eq!(question(&hands), "decision.closed_by");
    assert_eq!(*hands.deal(), opening, "nothing is written before the last answer");
    hands.keys("1");
    assert!(hands.model.overlay.is_none());
    let sheet = &hands.deal().qualification;
    assert!(sheet.decision.kind.is(DecisionKind::Work));
    assert!(sheet.decision.deal_type.is(DealType::Project));
    assert!(sheet.decision.control.is(YesNo::Yes));
    assert_eq!(sheet.decision.closed_by.text(), "Орлова Анна Сергеевна");
    assert_eq!(sheet.decision.despite.text(), "Директор просит ответ сегодня");
    assert_eq!(sheet.decision.runs, Known::Is(Id::from("01tm1")));
    assert_eq!(sheet.closed, Known::Is(TODAY.parse().unwrap()));
    assert_eq!(sheet.decision.on, sheet.closed);
    assert_eq!(sheet.decision.defended, Known::Is(false));
    hands.keys("u");
    assert_eq!(*hands.deal(), opening, "one decision is one step");
}

#[test]
fn esc_lays_a_decision_aside_with_its_answers() {
    let mut hands = empty();
    run(&mut hands, Command::DecidePostpone);
    hands.text("Ждать нечего").keys("<enter>").text("1.03").keys("<enter>").text("Новый бюд");
    hands.keys("<esc>");
    assert!(hands.model.overlay.is_none());
    run(&mut hands, Command::DecidePostpone);
    assert_eq!(question(&hands), "decision.return_event");
    hands.text("жет").keys("<enter>").text("Нет денег").keys("<enter>").text("Петров");
    hands.keys("<enter>");
    let given = &hands.deal().qualification.decision;
    assert_eq!(given.return_event.text(), "Новый бюджет");
    assert_eq!(given.return_date, Known::Is("2027-03-01".parse().unwrap()));
    assert_eq!(given.closed_by.text(), "Петров", "a name that is typed is taken as it is");
}

#[test]
fn an_answer_that_is_obligatory_is_neither_left_out_nor_unknown() {
    let mut hands = empty();
    run(&mut hands, Command::DecideForget);
    for keys in ["<enter>", "<f6>"] {
        hands.keys(keys);
        assert_eq!(question(&hands), "decision.despite");
        assert_eq!(decide(&hands).fault.as_deref(), Some(&*hands.say("decide-must")));
    }
    hands.text("Скоринг три из четырнадцати").keys("<enter>").text("Чужой клиент");
    hands.keys("<enter> <shift-tab>");
    assert_eq!(question(&hands), "decision.reason");
}

#[test]
fn what_is_unclear_needs_no_step_before_it_and_closes_nothing() {
    let mut hands = empty();
    run(&mut hands, Command::DecideUnclear);
    hands.text("Кто держит бюджет?").keys("<enter>").text("5.12").keys("<enter>");
    let sheet = &hands.deal().qualification;
    assert!(sheet.decision.kind.is(DecisionKind::Unclear));
    assert_eq!(sheet.decision.questions.text(), "Кто держит бюджет?");
    assert!(!sheet.closed.is_known());
}

#[test]
fn another_decision_asks_for_its_own_reason() {
    let mut hands = empty();
    run(&mut hands, Command::DecideForget);
    hands.text("Срочно").keys("<enter>").text("Чужой клиент").keys("<enter> 1");
    run(&mut hands, Command::DecidePostpone);
    assert_eq!(question(&hands), "decision.despite");
    hands.text("Позвонил директор").keys("<enter>").text("1.03").keys("<enter>");
    hands.text("Бюджет").keys("<enter>");
    assert_eq!(question(&hands), "decision.reason");
}

#[test]
fn the_field_of_the_decision_asks_the_same_questions() {
    let mut hands = empty();
    hands
        .keys("1")
        .row("the close", |row| matches!(row, Subject::Part(part) if part.title == "part-close"));
    hands.keys("<enter>").field(sheet("decision.kind")).keys("<enter> 3");
    assert_eq!(decide(&hands).kind, DecisionKind::Forget);
}

#[test]
fn a_session_on_the_qualification_needs_no_map_and_ends_in_the_decision() {
    let mut hands = empty();
    run(&mut hands, Command::StartSession);
    hands
        .choose("qualification", |it| *it == Payload::Value(Value::Text("qualification".into())))
        .keys("<enter>");
    assert!(hands.deal().sessions[0].negotiation.get().is_none());
    hands.keys("<enter>").text("Решить, брать ли").keys("<enter>");
    hands.keys("<esc> c").text("Кто держит бюджет?").keys("<tab> <tab> 1 <enter>");
    run(&mut hands, Command::CloseSession);
    assert!(!hands.has_question(), "a blocking remark waits");
    hands.keys("a 1");
    run(&mut hands, Command::CloseSession);
    hands.keys("<enter>");
    assert!(!hands.deal().sessions[0].is_open(), "{}", hands.notice());
    hands.choose("forget", |it| *it == Payload::Word("forget")).keys("<enter>");
    assert_eq!(decide(&hands).kind, DecisionKind::Forget);
}

fn sheet(key: &str) -> &'static Field {
    field(Kind::Qualification, key).unwrap()
}

/// The question under the cursor of the list.
fn asked(hands: &Hands) -> &'static str {
    match hands.state().subject() {
        Some(Subject::Part(part)) if part.set.is_some() => part.key(),
        other => panic!("no question: {other:?}"),
    }
}

#[test]
fn a_set_of_the_sheet_counts_only_what_is_answered() {
    let mut hands = empty();
    let screen = hands.keys("1").screen();
    assert!(screen.contains("0 из 7") && screen.contains("0 из 11"), "{screen}");
}

/// Goes to the qualification and on to what it asks for next.
fn next(hands: &mut Hands) -> &mut Hands {
    hands.keys("<esc> <esc> 1 <esc> <home> <down> <down> <enter> <enter>")
}

#[test]
fn scoring_takes_one_key_a_question_and_begins_the_qualification() {
    let mut hands = empty();
    next(&mut hands).keys("1 2 3 4 1 1 1");
    assert!(hands.model.overlay.is_none());
    let scoring = &hands.deal().qualification;
    assert_eq!(scoring.scoring.points(), (9, 1));
    assert_eq!(scoring.started, Known::Is(TODAY.parse().unwrap()));
    let screen = hands.screen();
    assert!(screen.contains("9 из 14, неизвестно: 1"), "{screen}");
}

#[test]
fn a_question_is_answered_weighed_and_concluded_by_tab() {
    let mut hands = empty();
    hands.keys("1").row("start", |row| *row == Subject::Sheet(SheetSet::Start)).keys("<enter>");
    assert_eq!(asked(&hands), "contact");
    hands.keys("<down> <down> <enter> <enter>").text("Снизить простой").keys("<tab> 2");
    hands.text("Лебедев, звонок").keys("<tab>").text("28.11").keys("<tab>");
    hands.text("Считаем потери").keys("<enter>");
    let purpose = &hands.deal().qualification.purpose;
    assert_eq!(purpose.value.text(), "Снизить простой");
    assert_eq!(purpose.certainty.word(), Some("assumption"));
    assert_eq!(purpose.source.text(), "Лебедев, звонок");
    assert_eq!(purpose.source_date, Known::Is("2026-11-28".parse().unwrap()));
    assert_eq!(purpose.conclusion.text(), "Считаем потери");
}

#[test]
fn questions_stay_in_place_while_they_are_answered_and_are_sorted_when_one_comes_back() {
    let mut hands = empty();
    hands.keys("1").row("start", |row| *row == Subject::Sheet(SheetSet::Start)).keys("<enter>");
    hands.keys("<down> <enter> <enter>").text("Насосный завод").keys("<enter> <esc>");
    assert_eq!(asked(&hands), "company", "it stays under the cursor");
    hands.keys("<up>");
    assert_eq!(asked(&hands), "contact");
    hands.keys("<f6> 2 1 <home>");
    hands.row("the first question", |row| matches!(row, Subject::Part(part) if part.set.is_some()));
    assert_eq!(asked(&hands), "contact", "what nobody knows stays first");
    let order: Vec<_> = (0..7)
        .map(|_| {
            let key = asked(&hands);
            hands.keys("<down>");
            key
        })
        .collect();
    assert_eq!(order.last(), Some(&"company"), "what is settled goes last");
    hands.keys("<up> <esc>");
    assert_eq!(hands.state().subject(), Some(&Subject::Sheet(SheetSet::Start)), "Esc folds");
}

#[test]
fn a_goal_shows_its_pattern_and_a_vague_verb_is_caught_as_it_is_typed() {
    let mut hands = empty();
    hands.keys("1 <home> <enter>").field(field(Kind::Deal, "goal.result").unwrap());
    hands.keys("<enter>");
    let example = hands.say("goal-example-1");
    let start: String = example.chars().take(18).collect();
    assert!(hands.screen().contains(&start), "{}", hands.screen());
    hands.text("Обсудить условия");
    assert!(hands.screen().contains("«Обсудить» не проверить"), "{}", hands.screen());
    hands.keys("<ctrl-a>").text("Директор подписывает договор до 1 марта");
    assert!(!hands.screen().contains("не проверить"));
}

#[test]
fn a_transactional_deal_is_offered_the_express_defense_first() {
    let mut hands = Hands::sample("switchgear");
    hands
        .keys("1")
        .row("the close", |row| matches!(row, Subject::Part(part) if part.title == "part-close"));
    hands.keys("<enter>").field(sheet("decision.deal_type")).keys("<enter> 2 5 <home> <enter>");
    assert_eq!(hands.chooser().chosen(), Some(Payload::Value(Value::Text("express".into()))));
    assert_eq!(hands.chooser().about, hands.say("express-enough"));
}

#[test]
fn what_is_unclear_is_open_again_until_it_is_answered() {
    let mut hands = empty();
    run(&mut hands, Command::DecideUnclear);
    hands.text("Кто держит бюджет?").keys("<enter>").text("5.12").keys("<enter>");
    let sheet = &hands.deal().qualification;
    assert!(sheet.more_info.value.is(YesNo::Yes));
    assert_eq!(sheet.more_info.questions.text(), "Кто держит бюджет?");
    assert_eq!(Process::of(hands.deal()).steps[3].progress, Progress::UnderWay);
}

#[test]
fn another_decision_leaves_the_earlier_one_in_the_log() {
    let mut hands = empty();
    run(&mut hands, Command::DecideForget);
    hands.text("Срочно").keys("<enter>").text("Чужой клиент").keys("<enter> 1");
    assert!(hands.deal().stage_log.is_empty());
    run(&mut hands, Command::DecideUnclear);
    hands.text("Кто?").keys("<enter>").text("5.12").keys("<enter>");
    let [entry] = &hands.deal().stage_log[..] else { panic!("one entry") };
    let said = entry.reason.text();
    assert!(said.contains("забыть") && said.contains("Чужой клиент"), "{said}");
}

/// An empty deal is qualified, defended and closed, each step led to by the one before.
#[test]
fn an_empty_deal_is_qualified_from_nothing_to_its_decision() {
    let mut hands = empty();
    next(&mut hands).keys("1 1 1 1 2 1 1");
    next(&mut hands).text("Лебедев Игорь").keys("<enter> <esc> <down> <enter> <enter>");
    hands.text("Насосный завод").keys("<enter> <esc> <down> <enter> <enter>");
    hands.text("Снизить простой").keys("<enter> <esc> <down> <enter> <enter>");
    hands.text("Три насоса").keys("<enter> <esc> <down> <enter> <enter>");
    hands
        .text("24 млн")
        .keys("<enter> <esc> <down> <enter> <enter> 1 <esc> <down> <enter> <enter>");
    hands.keys("<enter>");
    next(&mut hands).text("главный энергетик").keys("<enter>");
    next(&mut hands).text("Простой стоит 2 млн в час").keys("<tab>").text("28.11");
    hands.keys("<tab> <enter>");
    next(&mut hands).text("Заменить до паводка").keys("<enter> <esc> <down> <enter> <enter>");
    hands.text("Авария в октябре").keys("<enter> <esc> <down> <enter> <enter>");
    hands.text("До марта, паводок").keys("<enter> <esc> <down> <enter> <enter> 1");
    hands.keys("<esc> <down> <enter> <enter> 2 <esc> <down> <enter> <enter>");
    hands.text("Оставить как есть").keys("<enter> <esc> <down> <enter> <enter> 1");
    let sheet = &hands.deal().qualification;
    assert_eq!(
        sheet.finished,
        Known::Is(TODAY.parse().unwrap()),
        "{:?}",
        Process::of(hands.deal())
    );
    next(&mut hands);
    assert_eq!(hands.deal().sessions.len(), 1, "{}", hands.screen());
    hands.keys("<enter>").text("Решить, брать ли").keys("<enter>");
    run(&mut hands, Command::CloseSession);
    hands.keys("<enter> 1 1").text("Есть задача и деньги").keys("<enter>");
    hands.text("Проектный отдел").keys("<enter> <enter> 1").text("300 тыс").keys("<enter> 2 1");
    let given = &hands.deal().qualification.decision;
    assert!(given.kind.is(DecisionKind::Work), "{}", hands.screen());
    assert_eq!(given.defended, Known::Is(true));
    assert_eq!(hands.value(self::sheet("decision.despite"), &hands.deal().id), Value::Empty);
    assert!(Process::of(hands.deal()).steps.iter().all(|it| it.progress == Progress::Done));
}
