//! The stage: what is declared and what is proven, on the screen and by keys.

use deal_defense::app::Msg;
use deal_defense::domain::deal::StageMove;
use deal_defense::domain::field::field;
use deal_defense::domain::{Deal, Kind, Value};
use deal_defense::l10n::Language;
use deal_defense::ui::editor::form::FormRow;
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::step::Subject;

use crate::desk::{Hands, sample};

#[test]
fn a_deleted_evidence_makes_the_proven_stage_fall_in_the_header_and_comes_back_by_undo() {
    let mut hands = Hands::on(sample("switchgear", Language::Ru), Language::Ru);
    hands.size = (120, 36);
    assert!(hands.screen().contains("этап 6, доказан 5"), "{}", hands.screen());
    hands.keys("3");
    let id = hands.deal().controls.iter().find(|it| it.control.text() == "2-2").unwrap().id.clone();
    hands.row("the budget holder", |subject| *subject == Subject::Item(Kind::Control, id.clone()));
    hands.keys("<enter>");
    for _ in 0..20 {
        if matches!(hands.form_row(), Some(FormRow::Item(Kind::Evidence, _))) {
            break;
        }
        hands.keys("<down>");
    }
    hands.keys("x");
    if hands.has_question() {
        hands.keys("<enter>");
    }
    let screen = hands.screen();
    assert!(screen.contains("этап 6, доказан 2"), "{screen}");
    assert!(screen.contains("■■■□□□○·") || screen.contains("■ ■ ■ □ □ □ ○ ·"), "{screen}");
    assert!(screen.contains("держатель бюджета не подтверждён"), "{screen}");
    hands.keys("u");
    assert!(hands.screen().contains("этап 6, доказан 5"), "{}", hands.screen());
}

/// Chooses the stage of this number by keys, from wherever one stands.
fn choose_stage(hands: &mut Hands, to: u32) {
    hands.keys("m");
    hands.choose("the stage", |it| *it == Payload::Value(Value::Whole(to)));
    hands.keys("<enter>");
}

fn last_move(deal: &Deal) -> StageMove {
    StageMove::clone(deal.stage_log.last().unwrap())
}

#[test]
fn a_move_forward_asks_for_the_clients_act_and_is_made_with_it() {
    let mut hands = Hands::sample("switchgear");
    let before = hands.deal().clone();
    choose_stage(&mut hands, 7);
    assert_eq!(hands.deal(), &before, "nothing moves before the act is told");
    hands.text("Гусева подписала договор").keys("<enter>");
    assert_eq!(hands.deal().stage, 7);
    let entry = last_move(hands.deal());
    assert_eq!((entry.from.get(), entry.to.get()), (Some(&6), Some(&7)));
    assert_eq!(entry.on.get().unwrap().to_string(), crate::desk::TODAY);
    assert_eq!(entry.client_act.text(), "Гусева подписала договор");
    hands.keys("u");
    assert_eq!(hands.deal(), &before, "one step takes it back");
}

#[test]
fn after_the_act_tab_leads_to_the_reason() {
    let mut hands = Hands::sample("switchgear");
    choose_stage(&mut hands, 7);
    hands.text("Гусева подписала договор").keys("<tab>").text("Аванс пришёл").keys("<enter>");
    let entry = last_move(hands.deal());
    assert_eq!(entry.client_act.text(), "Гусева подписала договор");
    assert_eq!(entry.reason.text(), "Аванс пришёл");
}

#[test]
fn a_move_without_an_act_has_to_be_said_and_proves_nothing() {
    let mut hands = Hands::sample("switchgear-mended");
    let proven = hands.desk().marks.proven.stage;
    choose_stage(&mut hands, 7);
    hands.keys("<f6>");
    assert_eq!(hands.deal().stage, 7);
    assert!(last_move(hands.deal()).client_act.is_unknown());
    assert_eq!(hands.notice(), hands.say("stage-moved-bare"));
    assert_eq!(hands.desk().marks.proven.stage, proven);
}

#[test]
fn a_step_back_wants_a_reason_and_no_act() {
    let mut hands = Hands::sample("switchgear");
    let before = hands.deal().clone();
    choose_stage(&mut hands, 3);
    hands.keys("<enter>");
    assert_eq!(hands.deal(), &before, "without a reason nobody goes back");
    choose_stage(&mut hands, 3);
    hands.text("Задание переписывают").keys("<enter>");
    assert_eq!(hands.deal().stage, 3);
    let entry = last_move(hands.deal());
    assert_eq!(entry.reason.text(), "Задание переписывают");
    assert!(!entry.client_act.is_known());
    choose_stage(&mut hands, 5);
    hands.keys("<esc>");
    assert_eq!(hands.deal().stage, 3, "leaving the question leaves the stage");
}

#[test]
fn a_half_typed_act_is_there_after_a_crash_and_moves_the_deal_only_then() {
    let mut hands = Hands::sample("switchgear");
    choose_stage(&mut hands, 7);
    hands.text("Гусева подп");
    let draft = hands.disk.drafts.values().next().unwrap().clone();
    let mut again = Hands::sample("switchgear");
    again.tell(Msg::Draft(draft));
    assert_eq!(again.deal().stage, 6);
    again.text("исала").keys("<enter>");
    assert_eq!(again.deal().stage, 7);
    assert_eq!(last_move(again.deal()).client_act.text(), "Гусева подписала");
}

#[test]
fn the_field_of_the_stage_asks_as_the_command_does() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("3 <home> <enter> <enter>");
    hands.choose("the stage", |it| *it == Payload::Value(Value::Whole(7)));
    hands.keys("<enter>");
    assert_eq!(hands.deal().stage, 6);
    hands.text("Подписали").keys("<enter>");
    assert_eq!((hands.deal().stage, last_move(hands.deal()).to.get()), (7, Some(&7)));
}

#[test]
fn an_error_is_marked_and_unmarked_by_enter_space_and_n_each_one_step() {
    for key in ["<enter>", "<space>", "n"] {
        let mut hands = Hands::sample("switchgear");
        hands.keys("3");
        let before = hands.deal().clone();
        let error = Subject::Error("6-a".into());
        hands.row("the error", |subject| *subject == error);
        hands.keys(key);
        let seen = hands.deal().errors_seen.last().unwrap().clone();
        assert_eq!(
            (seen.error.text(), before.errors_seen.len() + 1),
            ("6-a", hands.deal().errors_seen.len())
        );
        assert!(hands.screen().contains("замечены 2"), "{}", hands.screen());
        hands.keys("u");
        assert_eq!(hands.deal(), &before);
        hands.row("the error", |subject| *subject == error);
        hands.keys(key).keys(key);
        assert_eq!(hands.deal().errors_seen, before.errors_seen, "{key} takes the mark off");
    }
}

#[test]
fn tab_on_a_marked_error_leads_to_its_note() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("3");
    hands.row("a marked error", |it| matches!(it, Subject::Item(Kind::StageError, _)));
    let count = hands.deal().errors_seen.len();
    hands.keys("<tab>");
    assert_eq!(hands.form().unwrap().kind, Kind::StageError);
    assert_eq!(hands.deal().errors_seen.len(), count);
}

#[test]
fn space_on_a_task_ticks_its_check_points_even_where_the_deal_has_no_entry_yet() {
    let mut deal = sample("switchgear", Language::Ru);
    deal.tasks.retain(|task| task.task.text() != "6.6");
    let mut hands = Hands::on(deal.clone(), Language::Ru);
    hands.keys("3");
    hands.row("the bare task", |it| *it == Subject::Task("6.6".into()));
    hands.keys("<space> <space> <enter>");
    let task = hands.deal().tasks.iter().find(|task| task.task.text() == "6.6").unwrap();
    assert_eq!(
        task.checks_done.iter().map(deal_defense::domain::Id::as_str).collect::<Vec<_>>(),
        ["6.6-1"]
    );
    hands.keys("u");
    assert_eq!(hands.deal(), &deal);
}

#[test]
fn a_task_that_waits_for_an_open_one_says_so_until_that_one_is_solved() {
    let mut hands = Hands::sample("switchgear");
    hands.size = (120, 36);
    hands.keys("3");
    assert!(hands.screen().contains("ждёт 6.3"), "{}", hands.screen());
    let first = hands.deal().tasks.iter().find(|it| it.task.text() == "6.3").unwrap().id.clone();
    hands.row("the first task", |it| *it == Subject::Item(Kind::Task, first.clone()));
    hands.keys("<enter>");
    hands.field(field(Kind::Task, "state").unwrap()).keys("<enter>");
    hands.choose("done", |it| *it == Payload::Value(Value::Word("done"))).keys("<enter> <esc>");
    assert!(!hands.screen().contains("ждёт 6.3"), "{}", hands.screen());
}

#[test]
fn enter_on_a_control_leads_to_its_evidence() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("3");
    hands.row("an open control", |it| *it == Subject::Control("6-2".into()));
    hands.keys("<enter>").text("Письмо с условиями").keys("<tab>").text("Гусева").keys("<tab>");
    hands.text("20.11.2026").keys("<enter> <enter>");
    let control = hands.deal().controls.iter().find(|it| it.control.text() == "6-2").unwrap();
    assert!(control.is_closed());
}

#[test]
fn the_tool_and_the_typical_error_stand_under_the_field_in_hand() {
    let mut hands = Hands::sample("switchgear");
    hands.size = (120, 36);
    hands.keys("3");
    let id = hands.deal().tasks.iter().find(|it| it.task.text() == "6.4").unwrap().id.clone();
    hands.row("the task", |it| *it == Subject::Item(Kind::Task, id.clone()));
    hands.keys("<enter>");
    let screen = crate::desk::squeezed(&hands.screen());
    assert!(screen.contains("Помогает: Реестр уступок"), "{screen}");
    assert!(screen.contains("Типичная"), "{screen}");
    let aid = hands.lens().view().aid(field(Kind::Task, "state").unwrap(), &id);
    assert!(aid.ends_with("Типичная ошибка: Уступить без встречного условия"), "{aid}");
}

#[test]
fn nothing_but_words_of_an_act_or_a_reason_moves_the_deal() {
    for keys in ["<esc> <delete>", "<space> <enter>", "<esc> <up> <f6>", "<esc> <f6> u"] {
        let mut hands = Hands::sample("switchgear");
        let before = hands.deal().clone();
        choose_stage(&mut hands, 7);
        hands.keys(keys);
        assert_eq!(hands.deal(), &before, "{keys}");
    }
    let mut hands = Hands::sample("switchgear");
    choose_stage(&mut hands, 3);
    hands.keys("<f6>");
    assert_eq!(hands.deal().stage, 6, "a step back has a reason");
}

#[test]
fn a_half_typed_act_never_moves_the_deal_in_passing() {
    let mut hands = Hands::sample("switchgear");
    choose_stage(&mut hands, 7);
    hands.text("Гусева подп");
    hands.click(5, 8);
    assert_eq!(hands.deal().stage, 6, "a click beside it");
    hands.model.settle();
    assert_eq!(hands.deal().stage, 6, "leaving");
    assert!(hands.disk.drafts.values().any(|it| it.text == "Гусева подп"));
}

#[test]
fn a_move_chosen_before_somebody_else_moved_the_deal_is_asked_again() {
    let mut hands = Hands::sample("switchgear");
    choose_stage(&mut hands, 7);
    hands.text("Гусева подписала");
    let draft = hands.disk.drafts.values().next().unwrap().clone();
    let mut deal = sample("switchgear", Language::Ru);
    deal.stage = 5;
    let mut again = Hands::on(deal, Language::Ru);
    again.tell(Msg::Draft(draft));
    again.keys("<enter>");
    assert_eq!(again.deal().stage, 5);
    assert_eq!(again.notice(), again.say("stage-changed"));
    assert_eq!(again.typed(), Some("Гусева подписала"));
}
