//! A session that runs: phases, clock, floor, wall, and what is left of it when the program was away.

use deal_defense::app::{Msg, Overlay};
use deal_defense::domain::course::Dial;
use deal_defense::domain::session::Session;
use deal_defense::domain::{Deal, Kind, Step, current};
use deal_defense::l10n::Language;
use deal_defense::ui::step::Subject;

use crate::desk::{Hands, sample};

/// A full defense of the sample, its result typed, no phase begun.
fn session() -> Hands {
    let mut hands = Hands::sample("switchgear");
    hands.keys("5 <home> <enter> <enter> <enter>").text("Утверждаем карту и мандат");
    hands.keys("<enter> <esc> <esc>");
    hands
}

fn open(hands: &Hands) -> &Session {
    current::session(hands.deal()).expect("a session goes on")
}

/// The phase of the method in which the room is.
fn phase(hands: &Hands) -> String {
    open(hands).phase().map_or_else(String::new, |it| it.phase.text().to_owned())
}

fn dial(hands: &Hands) -> Dial {
    open(hands).dial(hands.clock.get())
}

/// The same file on a machine that has kept these drafts, so many seconds later.
fn again(hands: &Hands, seconds: i64) -> Hands {
    let mut again = Hands::on(Deal::default(), Language::Ru);
    again.clock.set(hands.clock.get() + chrono::Duration::seconds(seconds));
    again.open(hands.deal().clone(), "/deal.json".to_owned());
    again.disk.drafts = hands.disk.drafts.clone();
    for draft in hands.disk.drafts.values() {
        again.tell(Msg::Draft(draft.clone()));
    }
    again
}

/// Goes on until a phase begins.
fn on_to(hands: &mut Hands, wanted: &str) {
    for _ in 0..20 {
        if phase(hands) == wanted {
            return;
        }
        hands.keys("<pgdn>");
    }
    panic!("no phase {wanted}");
}

#[test]
fn one_key_goes_through_all_thirteen_phases_and_then_to_the_closing() {
    let mut hands = session();
    let mut seen = Vec::new();
    for _ in 0..13 {
        hands.keys("<pgdn>");
        hands.pass(60);
        seen.push(phase(&hands));
    }
    let agenda = hands.desk().method.agenda("full").unwrap();
    let planned: Vec<String> = agenda.phases.iter().map(|it| it.id.to_string()).collect();
    assert_eq!(seen, planned);
    hands.keys("<pgdn>");
    assert!(matches!(hands.state().subject(), Some(Subject::Finish(_))));
    assert!(hands.notice().contains("ушло 13 мин из 90"), "{}", hands.notice());
    assert_eq!(open(&hands).whole(hands.clock.get()), Dial { used: 13 * 60, planned: 90 * 60 });
}

#[test]
fn each_phase_puts_its_own_thing_on_the_wall() {
    let mut hands = session();
    let mut at = |wanted: &str| {
        on_to(&mut hands, wanted);
        (hands.desk().step, hands.desk().card.is_some(), hands.desk().room.is_some())
    };
    let wall = (Step::Defense, false, true);
    assert_eq!(at("opening"), wall);
    assert_eq!(at("goals"), wall);
    assert_eq!(at("earlier_assignments"), wall);
    assert!(at("deal_in_five_minutes").1, "the card");
    assert_eq!(at("stakeholder_map"), (Step::Stakeholders, false, false));
    assert_eq!(at("stage_tasks"), (Step::Stage, false, false));
    assert_eq!(at("negotiation_map"), (Step::Negotiation, false, false));
    assert_eq!(at("clarifying_questions"), (Step::Negotiation, false, false));
    for phase in ["silent_writing", "round_of_critique", "answers_and_edits", "verdict"] {
        assert_eq!(at(phase), wall, "{phase}");
    }
}

#[test]
fn the_clock_stands_in_the_first_line_on_every_step_and_costs_no_tick_where_it_stands_still() {
    let mut hands = session();
    assert!(hands.model.tick_in().is_none(), "nothing has begun");
    on_to(&mut hands, "stakeholder_map");
    hands.pass(61);
    for step in ["1", "2", "3", "4", "6", "7"] {
        hands.keys(step);
        let first = hands.screen().lines().next().unwrap().to_owned();
        assert!(first.contains("5/13 ▶ 10:59"), "{first}");
    }
    hands.keys("<ctrl-t>");
    assert!(hands.model.tick_in().is_none(), "the clock is stopped");
    assert!(hands.screen().contains("5/13 ‖ 10:59"));
}

#[test]
fn next_next_back_skip_repeat_then_a_crash_and_forty_minutes_later_all_is_there() {
    let mut hands = session();
    hands.keys("<pgdn>");
    hands.pass(100);
    hands.keys("<pgdn>");
    hands.pass(60);
    hands.keys("<pgup>");
    hands.pass(20);
    hands.keys("<f2>").text("пропустить фазу").keys("<enter>");
    assert_eq!(phase(&hands), "goals");
    hands.pass(15);
    hands.keys("<f2>").text("повторить фазу").keys("<enter>");
    hands.pass(35);
    hands.keys("4 <down> <down> c").text("Предел штрафа никто не");
    hands.pass(5);
    let place = hands.desk().here(&hands.lens());
    let used: Vec<i64> = open(&hands).phases.iter().take(3).map(|it| it.used()).collect();
    assert_eq!(used, [120, 75, 0]);

    let mut later = again(&hands, 40 * 60);
    assert_eq!(later.desk().here(&later.lens()), place);
    let remark = later.desk().remark.as_ref().expect("the remark is open");
    assert_eq!(remark.input.text(), "Предел штрафа никто не");
    assert_eq!(dial(&hands).used, 40);
    assert!(later.notice().contains("не было на экране 40 минут"), "{}", later.notice());
    assert!(later.screen().contains("3/14 ‖ 02:20"), "{}", later.screen());
    later.text(" проверял").keys("<enter>");
    later.pass(60);
    assert_eq!(dial(&hands).used, 40, "an edit does not let a forgotten clock run");
    later.keys("<ctrl-t>");
    later.pass(10);
    assert_eq!(dial(&later).used, 50, "the forty minutes are nobody's");
    assert!(open(&later).phases[0].skipped.is_true());
}

#[test]
fn who_only_looks_at_a_running_session_changes_nothing_in_it() {
    let mut hands = session();
    hands.keys("<pgdn>");
    hands.pass(30);
    let mut other = again(&hands, 600);
    let before = other.deal().clone();
    other.keys("2 <down> 4 0 <esc> z <esc> <f4> <esc>");
    assert_eq!(*other.deal(), before);
}

#[test]
fn two_minutes_more_are_debt_at_the_end() {
    let mut hands = session();
    hands.keys("<pgdn> t");
    assert_eq!(dial(&hands).planned, 300);
    hands.pass(299);
    assert!(hands.screen().contains("00:01"));
    hands.pass(11);
    assert!(hands.screen().contains("−00:10"), "{}", hands.screen());
    assert_eq!(open(&hands).whole(hands.clock.get()).planned, 90 * 60);
}

#[test]
fn the_floor_goes_round_by_function_and_who_is_silent_is_named() {
    let mut hands = session();
    on_to(&mut hands, "round_of_critique");
    let speaker = |hands: &Hands| {
        let session = open(hands);
        let id = session.clock.speaker.get().cloned().expect("somebody has the floor");
        let person = session.people.iter().find(|it| it.id == id).unwrap().clone();
        person.voice().map(|it| deal_defense::domain::choice::Choice::word(it).to_owned())
    };
    let mut order = vec![speaker(&hands).unwrap()];
    let silent = hands.screen();
    assert!(silent.contains("ещё молчат: финансы"), "whatever was said before\n{silent}");
    for _ in 0..20 {
        hands.pass(30);
        hands.keys("<right>");
        let now = speaker(&hands).unwrap();
        if order.last() == Some(&now) && hands.notice().contains("Круг пройден") {
            break;
        }
        order.push(now);
    }
    assert_eq!(order.last().map(String::as_str), Some("client_chair"), "{order:?}");
    assert_eq!(order.first().map(String::as_str), Some("engineering"), "{order:?}");
    assert!(hands.screen().contains("высказались все"), "{}", hands.screen());
    hands.keys("f");
    let session = open(&hands);
    let last = session.turns.iter().find(|it| it.no_remarks.is_true()).expect("it is recorded");
    assert_eq!(last.person, session.clock.speaker);
}

#[test]
fn the_agenda_passes_over_repeats_and_reorders() {
    let mut hands = session();
    hands.keys("<pgdn> i <down> x");
    assert!(open(&hands).phases[1].skipped.is_true());
    hands.keys("x");
    assert!(!open(&hands).phases[1].skipped.is_true());
    let second = open(&hands).phases[1].id.clone();
    hands.keys("<alt-down>");
    assert_eq!(open(&hands).phases[2].id, second);
    hands.keys("<enter>");
    assert!(hands.model.overlay.is_none());
    assert_eq!(open(&hands).clock.phase.get(), Some(&second));
    hands.keys("i r");
    assert_eq!(open(&hands).phases.len(), 14);
    assert_eq!(open(&hands).phases[3].phase, open(&hands).phases[2].phase);
}

#[test]
fn going_through_phases_is_no_step_of_undo_and_undo_leaves_them() {
    let mut hands = session();
    hands.keys("<pgdn> <space>");
    let marked = |hands: &Hands| open(hands).people.iter().filter(|it| it.nda.is_true()).count();
    assert_eq!(marked(&hands), 1);
    hands.keys("<pgdn> u");
    assert_eq!((marked(&hands), phase(&hands).as_str()), (0, "goals"));
}

#[test]
fn a_blank_screen_shows_nothing_and_any_key_brings_it_back() {
    let mut hands = session();
    hands.keys("<pgdn> b");
    assert!(matches!(hands.model.overlay, Some(Overlay::Blank)));
    assert!(hands.screen().trim().is_empty(), "{}", hands.screen());
    hands.keys("<pgdn>");
    assert_eq!(phase(&hands), "opening", "the key only brings it back");
    assert!(hands.screen().contains("Правила"));
}

#[test]
fn what_is_entered_from_the_wall_leads_back_to_it() {
    let mut hands = session();
    on_to(&mut hands, "goals");
    hands.keys("<down> <enter>").text("Идти с мандатом до 80").keys("<enter>");
    assert_eq!(open(&hands).leader_goal.text(), "Идти с мандатом до 80");
    hands.keys("<backspace>");
    assert!(hands.desk().room.is_some());
    assert!(hands.screen().contains("Идти с мандатом до 80"));
}

#[test]
fn those_of_the_last_session_are_expected_with_their_roles_and_confirm_anew() {
    let hands = session();
    let deal = sample("switchgear", Language::Ru);
    let last = deal.sessions.last().unwrap();
    let people = &open(&hands).people;
    assert!(people.len() >= last.people.len());
    for (was, is) in last.people.iter().zip(people) {
        assert_eq!((&was.name, was.role, was.function), (&is.name, is.role, is.function));
        assert!(!is.nda.is_true());
    }
}

#[test]
fn a_remark_from_the_wall_stands_on_it_with_stage_and_object() {
    let mut hands = session();
    on_to(&mut hands, "round_of_critique");
    hands.keys("c").text("Кто подписывает за институт?").keys("<enter>");
    let remark = hands.deal().remarks.last().unwrap().clone();
    assert_eq!(remark.object().unwrap().item, open(&hands).negotiation);
    assert!(hands.desk().room.is_some());
    let screen = hands.screen();
    assert!(screen.contains("Кто подписывает за институт?"), "{screen}");
    assert!(screen.contains("этап 6 · Переговоры"), "{screen}");
    assert_eq!(hands.deal().kind_of(&remark.id), Some(Kind::Remark));
}

#[test]
fn a_company_s_own_kind_of_session_runs_with_its_phases_and_scenes() {
    let mut method = (*deal_defense::method::built_in()).clone();
    let own = r#"{"kind":"price-hour","title":{"ru":"Час цены","en":"Price hour"},
        "needs_negotiation":true,"phases":[
        {"id":"look","title":{"ru":"Смотрим карту","en":"The map"},"minutes":20,"shows":"map"},
        {"id":"talk","title":{"ru":"Спорим","en":"The talk"},"minutes":40,
         "wall":{"ru":"доска с ценой","en":"a board"},"ends":{"ru":"цена названа","en":"it is said"}}]}"#;
    method.sessions.push(serde_json::from_str(own).unwrap());
    let mut hands = Hands::on(sample("switchgear", Language::Ru), Language::Ru);
    hands.open_with(sample("switchgear", Language::Ru), method);
    hands.keys("5 <home> <enter>").text("час цены").keys("<enter> <esc> <esc> <pgdn>");
    assert_eq!((phase(&hands).as_str(), hands.desk().step), ("look", Step::Negotiation));
    hands.keys("<pgdn>");
    let screen = hands.screen();
    assert!(screen.contains("2/2 · Спорим") && screen.contains("доска с ценой"), "{screen}");
    assert!(screen.contains("из 40:00"), "{screen}");
    hands.keys("<esc>");
    assert!(hands.screen().contains("Час цены · 29.11.2026"), "{}", hands.screen());
}

#[test]
fn a_clicker_goes_on_while_somebody_types_and_the_text_waits() {
    let mut hands = session();
    on_to(&mut hands, "goals");
    hands.keys("<down> <enter>").text("Идти с ман").keys("<pgdn>");
    assert_eq!(phase(&hands), "earlier_assignments");
    assert!(hands.screen().contains("Прошлые задания"), "{}", hands.screen());
    hands.keys("<pgup> <down> <enter>");
    assert_eq!(hands.typed(), Some("Идти с ман"));
}

#[test]
fn somebody_who_left_the_team_is_still_expected_by_name() {
    let mut deal = sample("switchgear", Language::Ru);
    let gone = deal.sessions.last().unwrap().people.iter().find_map(|it| it.person.get().cloned());
    deal.team.retain(|it| Some(&it.id) != gone.as_ref());
    let mut hands = Hands::on(deal, Language::Ru);
    hands.keys("5 <home> <enter> <enter>");
    assert!(current::session(hands.deal()).is_some(), "{}", hands.notice());
}

#[test]
fn a_session_closed_long_after_it_was_left_has_not_run_meanwhile() {
    let mut hands = session();
    hands.keys("<pgdn>");
    hands.pass(60);
    let mut later = again(&hands, 3 * 24 * 3600);
    let id = open(&later).id.clone();
    later
        .tell(Msg::Input(deal_defense::input::Input::press(deal_defense::input::Chord::char('6'))));
    close_with_all_it_asks(&mut later, &id);
    assert_eq!(later.deal().sessions.last().unwrap().whole(later.clock.get()).used, 60);
    let closed = later.deal().sessions.last().unwrap().closed.is_known();
    assert!(closed, "{}", later.screen());
    later.keys("u");
    later.pass(1200);
    assert_eq!(open(&later).whole(later.clock.get()).used, 60, "taking it back starts no clock");
    assert!(later.disk.drafts.is_empty(), "{:?}", later.disk.drafts.keys());
}

/// Fills what closing asks for, and closes.
fn close_with_all_it_asks(hands: &mut Hands, id: &deal_defense::domain::Id) {
    use deal_defense::domain::Value;
    use deal_defense::domain::edit::Edit;
    use deal_defense::domain::field::field;
    let mut deal = hands.deal().clone();
    for remark in deal.remarks.iter().map(|it| it.id.clone()).collect::<Vec<_>>() {
        let field = field(Kind::Remark, "answer.kind").unwrap();
        let edit = Edit::Set { id: remark, field, value: Value::Word("accepted") };
        deal = deal.apply(&[edit]).unwrap_or(deal);
    }
    for (key, value) in [
        ("verdict.kind", Value::Word("again")),
        ("verdict.rework", Value::Text("карту".into())),
        ("verdict.no_assignment", Value::Text("нет".into())),
    ] {
        let field = field(Kind::Session, key).unwrap();
        deal = deal.apply(&[Edit::Set { id: id.clone(), field, value }]).unwrap();
    }
    let (drafts, clock) = (hands.disk.drafts.clone(), hands.clock.get());
    *hands = Hands::on(Deal::default(), Language::Ru);
    hands.clock.set(clock);
    hands.open(deal, "/deal.json".to_owned());
    for draft in drafts.values() {
        hands.tell(Msg::Draft(draft.clone()));
    }
    hands.disk.drafts = drafts;
    let close = hands.say("cmd-close-session");
    hands.keys("<f2>").text(&close).keys("<enter> <enter>");
}

#[test]
fn who_opens_a_file_that_another_program_has_open_leaves_its_session_alone() {
    let mut hands = session();
    hands.keys("<pgdn>");
    hands.pass(30);
    let mut other = Hands::on(Deal::default(), Language::Ru);
    other.clock.set(hands.clock.get() + chrono::Duration::seconds(600));
    other.open(hands.deal().clone(), "/deal.json".to_owned());
    other.tell(Msg::Held("held".to_owned()));
    let clock = open(&other).clock.clone();
    other.keys("2 <home> <down> c").text("Замечание").keys("<enter>");
    other.pass(30);
    assert_eq!(open(&other).clock, clock);
    assert!(
        !other.disk.drafts.keys().any(|place| place.contains("seen") || place.contains("left"))
    );
}

#[test]
fn a_wall_without_a_session_is_not_shown() {
    let mut hands = session();
    hands.keys("<pgdn>");
    let mut deal = hands.deal().clone();
    let at = deal.sessions.len() - 1;
    std::sync::Arc::make_mut(&mut deal.sessions[at]).closed =
        deal_defense::domain::Known::Is(hands.clock.get());
    let drafts = hands.disk.drafts.clone();
    let mut again = Hands::on(deal, Language::Ru);
    for draft in drafts.into_values() {
        again.tell(Msg::Draft(draft));
    }
    assert!(again.desk().room.is_none());
    assert!(again.screen().contains("Паспорт") || again.screen().contains("Защита"));
}
