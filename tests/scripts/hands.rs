//! "Hands on the keys", sentence by sentence.

use deal_defense::app::desk::Pane;
use deal_defense::domain::field::{Field, field};
use deal_defense::domain::{Id, Kind, Known, Step, Value};
use deal_defense::input::layout;
use deal_defense::ui::editor::form::FormRow;
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::overlay::remark_box::Part;
use deal_defense::ui::step::Subject;
use deal_defense::ui::widget::text_field::TextField;

use deal_defense::l10n::Language;

use crate::desk::Hands;

fn row_field(kind: Kind, key: &str) -> &'static Field {
    field(kind, key).unwrap()
}

fn end(hands: &Hands, kind: Kind, end: &str) -> Id {
    let deal = hands.deal();
    let all: Vec<Id> = match kind {
        Kind::Issue => deal
            .negotiations
            .iter()
            .flat_map(|it| it.issues.iter().map(|it| it.id.clone()))
            .collect(),
        kind => deal.ids(kind, &deal.id),
    };
    all.into_iter()
        .find(|id| id.as_str().ends_with(end))
        .unwrap_or_else(|| panic!("no {kind:?} …{end}"))
}

/// The sample with a person's field open, on the stakeholder step.
fn at_field(key: &str) -> (Hands, Id) {
    let mut hands = Hands::sample("switchgear");
    let id = end(&hands, Kind::Stakeholder, "st0002");
    hands
        .keys("2")
        .row("the person", |row| *row == Subject::Item(Kind::Stakeholder, id.clone()))
        .keys("<enter>");
    hands.field(row_field(Kind::Stakeholder, key));
    (hands, id)
}

// 1. Twelve people fast.

#[test]
fn twelve_people_are_typed_row_after_row_and_an_empty_row_ends() {
    let mut hands = Hands::sample("switchgear");
    let before = hands.deal().stakeholders.len();
    hands.keys("2 n");
    for at in 1..=12 {
        hands
            .text(&format!("Человек {at}"))
            .keys("<tab>")
            .text("инженер")
            .keys("<tab>")
            .text("Новый завод")
            .keys("<enter>");
    }
    assert_eq!(hands.deal().stakeholders.len(), before + 12);
    hands.keys("<enter>");
    assert!(!hands.desk().is_typing(), "Enter on an empty row ends");
    let new = &hands.deal().stakeholders[before..];
    assert!(
        new.iter()
            .all(|it| it.position.text() == "инженер" && it.organisation == new[0].organisation)
    );
    let organisations = &hands.deal().organisations;
    assert_eq!(
        organisations.iter().filter(|it| it.name.text() == "Новый завод").count(),
        1,
        "made once"
    );
}

#[test]
fn twelve_lines_pasted_become_twelve_people_in_one_step() {
    let mut hands = Hands::sample("switchgear");
    let opening = hands.deal().clone();
    let lines: Vec<String> =
        (1..=12).map(|at| format!("Человек {at}\tинженер\tНовый завод")).collect();
    hands.keys("2 n").paste(&lines.join("\r\n"));
    assert_eq!(hands.deal().stakeholders.len(), opening.stakeholders.len() + 12);
    hands.keys("u");
    assert_eq!(*hands.deal(), opening);
}

#[test]
fn pasted_cells_that_are_not_understood_stay_empty_and_are_counted() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("1").row("of rivals", |row| match row {
        Subject::Item(kind, _) | Subject::Empty(kind, _) => *kind == Kind::Competitor,
        _ => false,
    });
    hands.keys("n").paste("Завод «Запад»\tнедорого\nЗавод «Восток»\t85 млн");
    assert!(hands.notice().contains("1 ячейка не понята"), "{}", hands.notice());
    let [.., west, east] = &hands.deal().competitors[..] else { panic!("two rivals") };
    assert!(west.price.get().is_none() && east.price.get().is_some(), "{west:?}");
}

#[test]
fn tasks_issues_rivals_and_assignments_are_typed_and_pasted_alike() {
    for (step, kind, lines) in [
        ("3", Kind::Task, "Собрать письма\nПозвонить юристу"),
        ("4", Kind::Issue, "Гарантия\tмес\t24\t36\nШеф-монтаж\tдней\t10\t5"),
        ("1", Kind::Competitor, "Завод «Запад»\t80 млн\nЗавод «Восток»\t85 млн"),
        ("6", Kind::Assignment, "Позвонить директору\nНаписать протокол"),
    ] {
        let mut hands = Hands::sample("switchgear");
        hands.keys(step).row("of the kind", |row| match row {
            Subject::Item(other, _) | Subject::Empty(other, _) => *other == kind,
            _ => false,
        });
        let count = |hands: &Hands| match kind {
            Kind::Issue => hands.deal().negotiations.iter().map(|it| it.issues.len()).sum(),
            kind => hands.deal().ids(kind, &hands.deal().id).len(),
        };
        let before = count(&hands);
        hands.keys("n").text("Напечатано").keys("<enter>");
        assert_eq!(count(&hands), before + 1, "{kind:?}; {}", hands.notice());
        hands.paste(lines);
        assert_eq!(count(&hands), before + 3, "{kind:?}; {}", hands.notice());
        hands.keys("u u");
        assert_eq!(count(&hands), before, "{kind:?}");
    }
}

#[test]
fn f6_in_a_quick_row_enters_that_nobody_knows() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 n").text("Человек").keys("<tab> <f6> <enter> <enter>");
    let person = hands.deal().stakeholders.last().unwrap();
    assert_eq!(hands.value(row_field(Kind::Stakeholder, "position"), &person.id), Value::Unknown);
}

// 2. Leaving a text half typed.

/// Leaves the half-typed text in some way and comes back.
fn half_typed(leave: impl Fn(&mut Hands), back: impl Fn(&mut Hands)) {
    let (mut hands, id) = at_field("worry");
    let opening = hands.deal().clone();
    hands.keys("<enter> <ctrl-a>").text("Половина фразы о премии").keys("<ctrl-left>");
    let cursor = hands.state().typing.as_ref().unwrap().input.cursor();
    leave(&mut hands);
    hands.screen();
    assert_eq!(*hands.deal(), opening, "nothing is written yet");
    back(&mut hands);
    hands.screen();
    let typing = hands.state().typing.as_ref().expect("the field is open");
    assert_eq!((typing.input.text(), typing.input.cursor()), ("Половина фразы о премии", cursor));
    assert_eq!(hands.form_row(), Some(FormRow::Field(row_field(Kind::Stakeholder, "worry"))));
    hands.keys("<enter>");
    assert_eq!(
        hands.value(row_field(Kind::Stakeholder, "worry"), &id),
        Value::Text("Половина фразы о премии".into())
    );
}

#[test]
fn a_step_change_keeps_the_half_typed_text_and_its_cursor() {
    half_typed(
        |h| {
            h.keys("<ctrl-pgdn>");
        },
        |h| {
            h.keys("<ctrl-pgup>");
        },
    );
    half_typed(
        |h| {
            h.keys("<ctrl-pgup>");
        },
        |h| {
            h.keys("2");
        },
    );
}

#[test]
fn a_click_on_another_step_keeps_the_half_typed_text() {
    half_typed(
        |h| {
            h.size = (120, 36);
            h.screen();
            h.click(3, 1);
            assert_eq!(h.desk().step, Step::Passport);
        },
        |h| {
            h.keys("2");
        },
    );
}

#[test]
fn f4_to_another_step_and_to_the_same_step_keeps_the_half_typed_text() {
    let to = |step: Step| {
        move |h: &mut Hands| {
            h.keys("<f4>");
            let holes = h.holes().to_vec();
            let at = holes.iter().position(|hole| match &hole.jump {
                deal_defense::domain::sieve::Jump::Field { field, .. } => field.step() == step,
                deal_defense::domain::sieve::Jump::List { kind, .. } => kind.step() == step,
            });
            for _ in 0..at.unwrap() {
                h.keys("<down>");
            }
            h.keys("<enter>");
            assert_eq!(h.desk().step, step);
        }
    };
    half_typed(to(Step::Negotiation), |h| {
        h.keys("<esc> <esc> 2");
    });
    half_typed(to(Step::Negotiation), |h| {
        h.keys("<backspace>");
    });
    half_typed(to(Step::Stakeholders), |h| {
        h.keys("<backspace>");
    });
}

#[test]
fn a_half_typed_text_is_a_draft_until_it_is_kept_or_given_up() {
    let (mut hands, _) = at_field("worry");
    hands.keys("<enter>").text("Половина");
    assert!(hands.disk.drafts.values().any(|draft| draft.text.contains("Половина")));
    hands.keys("<enter>");
    assert!(hands.disk.drafts.is_empty());
    hands.keys("c").text("Слово");
    assert!(hands.disk.drafts.values().any(|draft| draft.text == "Слово"));
    hands.keys("<enter>");
    assert!(hands.disk.drafts.is_empty());
}

// 3. Remark box.

#[test]
fn a_remark_needs_only_the_text_and_enter_and_nothing_moves() {
    let mut hands = Hands::sample("switchgear");
    let id = end(&hands, Kind::Stakeholder, "st0007");
    hands.keys("2").row("the person", |row| *row == Subject::Item(Kind::Stakeholder, id.clone()));
    hands.screen();
    let before = (
        hands.state().list.cursor,
        hands.state().list.top,
        hands.state().pane,
        hands.state().list.column,
    );
    let name = hands.lens().view().brief_name(&id);
    let family = name.split(' ').next().unwrap().to_owned();
    hands.keys("c").text("Кто с ним говорил в 2026 году?");
    let screen = hands.screen();
    let row =
        screen.lines().position(|line| line.contains(&family)).expect("the item stays in sight");
    let title =
        screen.lines().collect::<Vec<_>>().iter().rposition(|line| line.contains(&family)).unwrap();
    assert!(row < title, "and the box names it below\n{screen}");
    hands.keys("<enter>");
    hands.screen();
    let after = (
        hands.state().list.cursor,
        hands.state().list.top,
        hands.state().pane,
        hands.state().list.column,
    );
    assert_eq!(before, after);
    let remark = hands.deal().remarks.last().unwrap();
    assert_eq!(remark.text.text(), "Кто с ним говорил в 2026 году?", "a digit is text");
    assert_eq!(remark.about[0].item.get(), Some(&id));
}

#[test]
fn tab_leads_to_kind_weight_and_function_where_one_key_chooses_and_enter_saves_from_anywhere() {
    for tabs in 0..4 {
        let mut hands = Hands::sample("switchgear");
        hands.keys("2 c").text("Текст");
        for _ in 0..tabs {
            hands.keys("<tab> 2");
        }
        hands.keys("<enter>");
        let remark = hands.deal().remarks.last().unwrap();
        assert_eq!(remark.text.text(), "Текст");
        let (kind, weight) = (remark.kind.word(), remark.weight.word());
        hands.keys("c").text("Ещё").keys("<enter>");
        let next = hands.deal().remarks.last().unwrap();
        assert_eq!(
            (next.kind.word(), next.weight.word()),
            (kind, weight),
            "the last choice is remembered"
        );
    }
}

#[test]
fn esc_keeps_the_remark_and_the_next_c_offers_it() {
    let mut hands = Hands::sample("switchgear");
    let count = hands.deal().remarks.len();
    hands.keys("2 c").text("Полмысли").keys("<esc>");
    assert_eq!(hands.deal().remarks.len(), count);
    assert_eq!(hands.notice(), hands.say("remark-kept"));
    hands.keys("c");
    let remark = hands.desk().remark.as_ref().unwrap();
    assert_eq!((remark.input.text(), remark.part), ("Полмысли", Part::Text));
}

#[test]
fn a_step_change_keeps_an_open_remark_on_its_step() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 c").text("Полмысли").keys("<ctrl-pgdn>");
    assert!(hands.desk().remark.is_none(), "another step has other things in focus");
    hands.keys("<ctrl-pgup>");
    assert_eq!(hands.desk().remark.as_ref().unwrap().input.text(), "Полмысли");
}

#[test]
fn digits_are_steps_where_nothing_is_typed() {
    let mut hands = Hands::sample("switchgear");
    for step in Step::ALL {
        hands.keys(&step.number().to_string());
        assert_eq!(hands.desk().step, step);
    }
}

// 4. Long text.

#[test]
fn a_long_text_takes_at_most_half_the_screen_and_the_whole_on_ctrl_e() {
    let (mut hands, _) = at_field("worry");
    let words = "слово ".repeat(400);
    hands.keys("<enter> <ctrl-a>").paste(&words);
    let (screen, caret) = hands.frame();
    assert!(caret.is_some(), "the cursor is in sight");
    let lines = screen.lines().filter(|line| line.contains("слово слово")).count();
    assert!((4..=12).contains(&lines), "{lines} lines\n{screen}");
    hands.keys("<ctrl-e>");
    let screen = hands.screen();
    assert!(screen.lines().filter(|line| line.contains("слово слово")).count() >= 18, "{screen}");
    assert!(screen.contains("Котов"), "the item's name is on top\n{screen}");
}

// 5. Paste.

#[test]
fn a_paste_is_one_step_and_never_a_command() {
    let (mut hands, _) = at_field("worry");
    hands.keys("<enter> <ctrl-a>").paste("qx\nu1");
    assert_eq!(hands.typed(), Some("qx\nu1"), "lines stay lines in a long text");
    hands.keys("<ctrl-z>");
    assert_ne!(hands.typed(), Some("qx\nu1"));
    hands.keys("<esc>");
    hands
        .field(row_field(Kind::Stakeholder, "position"))
        .keys("<enter> <ctrl-a>")
        .paste("директор\nпо всему");
    assert_eq!(hands.typed(), Some("директор по всему"), "and spaces in a short one");
}

#[test]
fn a_paste_outside_a_field_asks_whether_it_is_a_remark() {
    let mut hands = Hands::sample("switchgear");
    let opening = hands.deal().clone();
    hands.keys("2").paste("xxx\nвставка из письма");
    assert!(hands.has_question());
    hands.keys("<esc>");
    assert_eq!(*hands.deal(), opening);
    hands.paste("вставка из письма").keys("<enter> <enter>");
    assert_eq!(hands.deal().remarks.last().unwrap().text.text(), "вставка из письма");
}

// 6. Esc and undo.

#[test]
fn esc_puts_the_old_value_back_and_redo_brings_the_typed_one() {
    for redo in ["<ctrl-r>", "<ctrl-y>"] {
        let (mut hands, id) = at_field("position");
        let old = hands.value(row_field(Kind::Stakeholder, "position"), &id);
        hands.keys("<enter> <ctrl-a>").text("советник по делам").keys("<esc>");
        assert_eq!(hands.value(row_field(Kind::Stakeholder, "position"), &id), old);
        assert!(
            hands.notice().contains("trl"),
            "the line says how to get it again: {}",
            hands.notice()
        );
        hands.keys(redo);
        assert_eq!(hands.typed(), Some("советник по делам"));
    }
}

#[test]
fn ctrl_z_in_a_field_takes_back_words() {
    let (mut hands, _) = at_field("position");
    hands.keys("<enter> <ctrl-a>").text("один два").keys("<ctrl-z>");
    assert_ne!(hands.typed(), Some("один два"));
    assert!(hands.desk().is_typing());
}

#[test]
fn one_u_is_one_thing_a_person_would_name() {
    let mut hands = Hands::sample("switchgear");
    let id = end(&hands, Kind::Stakeholder, "st0002");
    hands
        .keys("2")
        .row("the person", |row| *row == Subject::Item(Kind::Stakeholder, id.clone()))
        .keys("x <enter>");
    assert!(!hands.deal().has(Kind::Stakeholder, &id));
    hands.keys("1 u");
    assert!(hands.notice().contains("Котов"), "{}", hands.notice());
    assert_eq!(hands.state().subject(), Some(&Subject::Item(Kind::Stakeholder, id)));
}

// 7. List and detail.

#[test]
fn arrows_change_the_detail_at_once_and_enter_goes_to_what_is_required_and_empty() {
    let mut hands = Hands::sample("switchgear");
    let id = end(&hands, Kind::Stakeholder, "st0002");
    hands.keys("2").row("the person", |row| *row == Subject::Item(Kind::Stakeholder, id.clone()));
    assert!(
        hands.screen().lines().skip(12).any(|line| line.contains("Котов")),
        "{}",
        hands.screen()
    );
    for key in ["<enter>", "<right>"] {
        let row = hands.state().list.cursor;
        hands.keys(key);
        let Some(FormRow::Field(field)) = hands.form_row() else { panic!("a field") };
        assert_eq!((field.read)(hands.deal(), &id), Value::Empty, "{field:?}");
        assert!(field.is_needed(hands.deal(), &id));
        hands.keys(if key == "<enter>" { "<esc>" } else { "<left>" });
        assert_eq!(
            (hands.state().pane, hands.state().list.cursor),
            (Pane::List, row),
            "back to the same row"
        );
    }
}

#[test]
fn backspace_returns_from_a_hole_and_from_a_search() {
    for way in ["<f4> <enter>", "<f3> Лебедев <enter>"] {
        let (mut hands, id) = at_field("veto");
        hands.keys(way).keys("<backspace>");
        assert_eq!(
            hands.form_row(),
            Some(FormRow::Field(row_field(Kind::Stakeholder, "veto"))),
            "{way}"
        );
        assert_eq!(hands.form().unwrap().id, id);
    }
}

// 8. Matrix and order.

#[test]
fn shift_and_an_arrow_move_the_person_a_cell_and_a_run_is_one_undo() {
    let mut hands = Hands::sample("switchgear");
    let id = end(&hands, Kind::Stakeholder, "st0004");
    let opening = hands.deal().clone();
    hands
        .keys("2")
        .row("the person", |row| *row == Subject::Item(Kind::Stakeholder, id.clone()))
        .keys("<tab>");
    assert_eq!(hands.state().pane, Pane::Side);
    let attitude = row_field(Kind::Stakeholder, "attitude");
    let before = hands.value(attitude, &id);
    hands.keys("<shift-right>");
    assert_ne!(hands.value(attitude, &id), before);
    let word = hands.lens().view().value(attitude, &id);
    assert!(hands.notice().contains(&word), "the change is named: {}", hands.notice());
    hands.keys("<shift-right> <shift-right> <shift-right> <shift-right> <shift-right>");
    assert_eq!(hands.value(attitude, &id), Value::Unknown, "unknown has a column of its own");
    hands.keys("u");
    assert_eq!(*hands.deal(), opening);
}

#[test]
fn arrows_on_the_map_go_to_somebody_and_the_list_follows() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 <home> <tab>");
    for key in ["<right>", "<down>", "<left>", "<up>"] {
        hands.keys(key);
        let person = hands.state().person.clone().unwrap();
        assert_eq!(hands.state().subject(), Some(&Subject::Item(Kind::Stakeholder, person)));
    }
}

#[test]
fn shift_and_an_arrow_in_a_list_move_the_row_a_place_as_it_is_seen() {
    let mut hands = Hands::sample("switchgear");
    let shown = |hands: &Hands| -> Vec<Id> {
        hands
            .state()
            .rows
            .iter()
            .filter_map(|row| match &row.subject {
                Subject::Item(Kind::Stakeholder, id) => Some(id.clone()),
                _ => None,
            })
            .collect()
    };
    hands.keys("2");
    let before = shown(&hands);
    hands
        .row("the second", |row| *row == Subject::Item(Kind::Stakeholder, before[1].clone()))
        .keys("<shift-up>");
    let after = shown(&hands);
    assert_eq!((&after[0], &after[1]), (&before[1], &before[0]), "{}", hands.screen());
    assert_eq!(hands.state().subject(), Some(&Subject::Item(Kind::Stakeholder, before[1].clone())));
    hands.keys("4 <home> <enter> <end>");
    while !matches!(hands.form_row(), Some(FormRow::Item(Kind::Argument, _))) {
        hands.keys("<up>");
    }
    let moved = hands.form_row();
    hands.keys("<alt-up> <alt-up>");
    assert_eq!(hands.form_row(), moved, "the cursor stays on what moves");
}

// 9. Link and search are one picker.

#[test]
fn the_wrong_layout_finds_a_person_and_e_is_yo() {
    for typed in ["rjnjd", "котов", "КОТОВ", "финансовый"] {
        let mut hands = Hands::sample("switchgear");
        let id = end(&hands, Kind::Stakeholder, "st0002");
        hands.keys("2 <f3>").text(typed);
        let screen = hands.screen();
        assert!(screen.contains("Котов"), "{typed}\n{screen}");
        hands
            .choose("Котов", |it| *it == Payload::Item(Kind::Stakeholder, id.clone()))
            .keys("<enter>");
        assert_eq!(hands.state().subject(), Some(&Subject::Item(Kind::Stakeholder, id)));
    }
}

#[test]
fn a_link_is_found_by_the_wrong_layout_and_its_last_row_adds_a_new_person() {
    let (mut hands, id) = at_field("reports_to");
    hands.keys("<enter>").text("ktt,tltd").keys("<esc> <enter>").text("ukfdysq");
    assert!(!hands.screen().is_empty());
    hands.keys("<esc> <enter>").text("Совсем Новый").keys("<enter>");
    let person = hands.deal().stakeholders.last().unwrap();
    assert_eq!(person.name.text(), "Совсем Новый");
    let new = person.id.clone();
    assert_eq!(hands.value(row_field(Kind::Stakeholder, "reports_to"), &id), Value::Link(new));
    hands.keys("u");
    assert!(
        hands.deal().stakeholders.iter().all(|it| it.name.text() != "Совсем Новый"),
        "one step"
    );
}

#[test]
fn esc_returns_from_the_search_to_where_one_was() {
    let (mut hands, _) = at_field("veto");
    hands.keys("<f3> Лебедев <esc>");
    assert_eq!(hands.form_row(), Some(FormRow::Field(row_field(Kind::Stakeholder, "veto"))));
}

// The table of the map.

#[test]
fn tab_walks_fail_acceptable_ideal_and_the_next_issue() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4 <home> <right>");
    let first = hands.state().list.cursor;
    hands.keys("<enter>");
    let mut seen = Vec::new();
    for _ in 0..4 {
        seen.push((hands.state().list.cursor - first, hands.state().list.column));
        assert!(hands.typed().is_some());
        hands.keys("<tab>");
    }
    assert_eq!(seen, [(0, 3), (0, 4), (0, 5), (1, 3)]);
}

#[test]
fn a_number_typed_into_fail_becomes_acceptable_from_and_that_is_said() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4").row("a number", |row| matches!(row, Subject::Item(Kind::Issue, _)));
    let Some(Subject::Item(_, id)) = hands.state().subject().cloned() else { panic!("an issue") };
    hands.keys("<right> <enter> <ctrl-a> 31 <enter>");
    assert_eq!(
        hands.value(row_field(Kind::Issue, "scale.acceptable"), &id),
        Value::Text("31".into())
    );
    assert!(hands.notice().contains("31"), "{}", hands.notice());
}

// 10. q and resizing.

#[test]
fn resizing_keeps_focus_and_top_row() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 <end>");
    hands.screen();
    let before = (hands.state().list.cursor, hands.state().list.top);
    hands.size = (100, 24);
    hands.screen();
    assert_eq!((hands.state().list.cursor, hands.state().list.top), before);
}

#[test]
fn q_in_a_running_session_shows_one_line_and_enter_leaves() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("5 <home> <enter> <enter> <esc> q");
    assert!(hands.has_question());
    hands.keys("<esc>");
    assert!(!hands.model.leaving);
    hands.keys("q <enter>");
    assert!(hands.model.leaving);
}

#[test]
fn leaving_that_was_thought_better_of_loses_no_half_typed_text() {
    let (mut hands, _) = at_field("source_date");
    hands
        .keys("<enter> <ctrl-a>")
        .text("когда-то")
        .keys("<ctrl-pgdn> 5 <home> <enter> <enter> <esc> q");
    assert!(hands.has_question(), "{}", hands.screen());
    hands.keys("<esc> 2");
    hands.keys("<f3>");
    let id = end(&hands, Kind::Stakeholder, "st0002");
    hands.choose("him", |it| *it == Payload::Item(Kind::Stakeholder, id.clone())).keys("<enter>");
    if hands.state().pane == Pane::List {
        hands.keys("<enter>");
    }
    hands.field(row_field(Kind::Stakeholder, "source_date")).keys("<enter>");
    assert_eq!(hands.typed(), Some("когда-то"));
}

// 11. Amounts and dates as people write them.

#[test]
fn what_was_understood_stands_beside_before_the_field_is_left() {
    for (typed, seen, day) in [
        ("3.12", "3 декабря", "2026-12-03"),
        ("пт", "4 декабря", "2026-12-04"),
        ("+7", "6 декабря", "2026-12-06"),
    ] {
        let (mut hands, id) = at_field("next_action.date");
        hands.keys("<enter> <ctrl-a>").text(typed);
        let screen = hands.screen().replace('\u{a0}', " ");
        assert!(screen.contains(seen), "{typed}\n{screen}");
        hands.keys("<enter>");
        let field = row_field(Kind::Stakeholder, "next_action.date");
        assert_eq!(hands.value(field, &id), Value::Day(day.parse().unwrap()), "{typed}");
    }
    let mut hands = Hands::sample("switchgear");
    hands
        .keys("1")
        .row(
            "economics",
            |row| matches!(row, Subject::Part(part) if part.title == "part-economics"),
        )
        .keys("<enter>");
    hands
        .field(row_field(Kind::Deal, "economics.contract_amount"))
        .keys("<enter> <ctrl-a>")
        .text("84,5 млн");
    assert!(hands.screen().contains("84\u{a0}500\u{a0}000"), "{}", hands.screen());
    hands.keys("<enter>");
    let amount = hands.deal().economics.contract_amount.get().unwrap().amount;
    assert_eq!(amount.normalize().to_string(), "84500000");
}

// Both layouts.

#[test]
fn every_letter_command_works_by_its_russian_twin() {
    let scripts: Vec<&str> = vec![
        "2 j j j k",
        "2 l",
        "2 l h",
        "2 z",
        "2 p",
        "2 n",
        "2 c",
        "2 x",
        "2 j x u",
        "2 g",
        "2 G",
        "5 j j a",
        "2 ]",
        "2 [",
        "q",
        "2 : ",
        "2 ?",
        "2 <ctrl-d>",
        "2 <ctrl-u>",
        "2 <ctrl-f>",
        "2 <ctrl-p>",
        "2 j j x <enter> <ctrl-z>",
        "2 j j x <enter> <ctrl-z> <ctrl-r>",
        "2 j j x <enter> <ctrl-z> <ctrl-y>",
    ];
    for script in scripts {
        let twin: Vec<String> = script.split_whitespace().map(twin_of).collect();
        let (mut latin, mut russian) = (Hands::sample("switchgear"), Hands::sample("switchgear"));
        latin.keys(script);
        russian.keys(&twin.join(" "));
        assert_eq!(latin.deal(), russian.deal(), "{script}");
        if script.contains(['?']) {
            continue;
        }
        assert_eq!(latin.screen(), russian.screen(), "{script} and {}", twin.join(" "));
    }
}

/// The same keys with the Russian layout switched on.
fn twin_of(word: &str) -> String {
    let twin = |sign: char| layout::to_russian(sign).unwrap_or(sign);
    match word.strip_prefix("<ctrl-").and_then(|word| word.strip_suffix('>')) {
        Some(letter) if letter.chars().count() == 1 => {
            format!("<ctrl-{}>", letter.chars().map(twin).collect::<String>())
        }
        _ if word.starts_with('<') => word.to_owned(),
        _ => word.chars().map(twin).collect(),
    }
}

#[test]
fn a_unit_typed_with_a_level_becomes_the_unit_of_the_issue() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4 n").text("Аванс").keys("<tab> <tab>").text("10 млн ₽").keys("<enter> <enter>");
    let made = hands.deal().negotiations.iter().flat_map(|it| &it.issues).last().unwrap();
    assert_eq!((made.scale.acceptable.text(), made.scale.unit.text()), ("10", "млн ₽"));
    hands.keys("n").text("Срок").keys("<enter> <enter>");
    let id = hands.deal().negotiations.iter().flat_map(|it| &it.issues).last().unwrap().id.clone();
    hands.row("the issue", |row| *row == Subject::Item(Kind::Issue, id.clone()));
    hands.keys("<right> <right> <enter>").text("45 дней");
    assert!(hands.screen().contains("45 дней"), "{}", hands.screen());
    hands.keys("<enter>");
    let made = hands.deal().negotiations.iter().flat_map(|it| &it.issues).last().unwrap();
    assert_eq!((made.scale.acceptable.text(), made.scale.unit.text()), ("45", "дней"));
    hands.keys("u");
    let made = hands.deal().negotiations.iter().flat_map(|it| &it.issues).last().unwrap();
    assert_eq!((made.scale.acceptable.text(), made.scale.unit.text()), ("", ""), "one step");
}

#[test]
fn the_row_being_filled_covers_no_other_row() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4");
    let first: Vec<String> = hands.screen().lines().map(str::to_owned).collect();
    hands.keys("n");
    let screen = hands.screen();
    let cursor = first.iter().position(|line| line.contains('▌')).unwrap();
    let next: String = first[cursor + 1].trim().chars().take(12).collect();
    assert!(screen.lines().any(|line| line.contains(&next)), "{next}\n{screen}");
}

#[test]
fn the_bottom_line_says_what_n_adds() {
    let mut hands = Hands::sample("switchgear");
    hands.size = (120, 36);
    hands.keys("2");
    assert!(hands.screen().contains("добавить стейкхолдера"), "{}", hands.screen());
    hands.keys("6 <home>");
    assert!(hands.screen().contains("добавить"), "{}", hands.screen());
}

#[test]
fn a_row_says_which_words_its_cell_takes_and_down_goes_through_them() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("1").row("the criteria", |row| matches!(row, Subject::Item(Kind::Criterion, _)));
    hands.keys("n").text("Гарантия").keys("<tab>");
    let screen = hands.screen();
    assert!(screen.contains("обязательный · важный · желательный"), "{screen}");
    hands.keys("<down> <down>");
    assert!(hands.screen().contains("обязательный · важный"), "all of them stay in sight");
    assert_eq!(hands.state().quick.as_ref().unwrap().inputs[1].text(), "важный");
    hands.keys("<enter>");
    let criterion = hands.deal().criteria.last().unwrap();
    assert_eq!(criterion.weight.word(), Some("important"));
}

#[test]
fn a_word_in_the_middle_of_a_choice_is_found() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("1").row("a member", |row| matches!(row, Subject::Item(Kind::Member, _)));
    hands.keys("n").text("Гай").keys("<tab>").text("менедж").keys("<enter>");
    assert!(hands.deal().team.last().unwrap().function.is_known(), "{}", hands.notice());
}

#[test]
fn esc_lays_a_row_aside_and_the_next_one_in_that_list_begins_with_it() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 n").text("Иванов").keys("<tab>").text("механик").keys("<esc>");
    assert!(hands.state().quick.is_none());
    assert_eq!(hands.notice(), hands.say("row-left"));
    hands.keys("4 n").text("Гарантия").keys("<esc> 2 n");
    let texts: Vec<&str> =
        hands.state().quick.as_ref().unwrap().inputs.iter().map(TextField::text).collect();
    assert_eq!(texts, ["Иванов", "механик", ""]);
}

#[test]
fn somebody_who_was_in_the_room_can_be_given_an_assignment() {
    let mut hands = Hands::sample("switchgear");
    let mut deal = hands.deal().clone();
    let mut session = deal.sessions[0].as_ref().clone();
    let mut guest = session.people[0].as_ref().clone();
    (guest.id, guest.name) = (Id::new("guest"), Known::Is("Котов Илья".into()));
    session.people.push(guest.into());
    deal.sessions[0] = session.into();
    hands = Hands::on(deal, Language::Ru);
    hands.keys("6").row("an assignment", |row| matches!(row, Subject::Item(Kind::Assignment, _)));
    hands.keys("n").text("Позвонить").keys("<tab>").text("Кот").keys("<enter>");
    let (member, given) = (hands.deal().team.last().unwrap(), hands.deal().assignments.last());
    assert_eq!(member.name.text(), "Котов Илья");
    assert_eq!(given.unwrap().person.get(), Some(&member.id));
}

#[test]
fn tab_goes_on_into_the_folded_fields() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2");
    hands.keys("n").text("Новый").keys("<enter> <esc> <enter> <enter>");
    for _ in 0..40 {
        hands.keys("<tab>");
        if hands.state().frames.last().unwrap().unfolded {
            let Some(FormRow::Field(field)) = hands.form_row() else { panic!("on a field") };
            let value = hands.value(field, &hands.state().frames.last().unwrap().id.clone());
            assert_eq!(value, Value::Empty, "the first of the folded: {field:?}");
            return;
        }
    }
    panic!("the fold stays shut: {}", hands.screen());
}

/// A map with twelve people in one cell.
fn crowded() -> Hands {
    let mut hands = Hands::sample("switchgear");
    let mut deal = hands.deal().clone();
    deal.stakeholders = (0..12)
        .map(|at| {
            let mut person = deal.stakeholders[0].as_ref().clone();
            person.id = Id::new(format!("p{at}"));
            person.name = Known::Is(format!("Человек{at} Иван"));
            person.reports_to = Known::NotAsked;
            person.into()
        })
        .collect();
    deal.links.clear();
    hands = Hands::on(deal, Language::Ru);
    hands.keys("2 <tab>");
    hands
}

#[test]
fn a_full_cell_opens_a_list_and_enter_there_goes_into_the_person() {
    let mut hands = crowded();
    assert!(hands.screen().contains('+'), "{}", hands.screen());
    hands.keys("<enter>");
    let screen = hands.screen();
    assert!(screen.contains("Человек0 Иван") && screen.contains("Человек11 Иван"), "{screen}");
    hands.keys("<down> <down> <enter>");
    assert_eq!(hands.state().pane, Pane::Form);
    assert_eq!(hands.state().frames.last().unwrap().id, Id::new("p2"));
}

#[test]
fn a_click_on_another_field_keeps_what_was_typed() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("1 <home> <enter> <enter>").text(" ночью");
    let before = hands.deal().title.clone();
    let line = hands.screen().lines().position(|line| line.contains("Дата решения")).unwrap();
    hands.click(60, line as u16);
    assert_ne!(hands.deal().title, before);
    assert!(hands.typed().is_none());
    let there = Some(FormRow::Field(row_field(Kind::Deal, "dates.decision")));
    assert_eq!(hands.form_row(), there);
}

#[test]
fn the_numbers_of_a_pasted_list_are_no_part_of_the_names() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 n").paste("1. Иванов Иван\n2) Петрова Анна\n• Сидоров");
    let names: Vec<_> = hands.deal().stakeholders.iter().rev().take(3).collect();
    let names: Vec<&str> = names.iter().map(|it| it.name.text()).collect();
    assert_eq!(names, ["Сидоров", "Петрова Анна", "Иванов Иван"]);
}

#[test]
fn a_word_that_two_names_have_is_no_answer() {
    let mut hands = Hands::sample("switchgear");
    let mut deal = hands.deal().clone();
    for (at, name) in ["Котов Павел", "Иванов Павел"].into_iter().enumerate() {
        let mut member = deal.team[0].as_ref().clone();
        (member.id, member.name) = (Id::new(format!("m{at}")), Known::Is(name.into()));
        deal.team.push(member.into());
    }
    hands = Hands::on(deal, Language::Ru);
    hands.keys("6").row("an assignment", |row| matches!(row, Subject::Item(Kind::Assignment, _)));
    let before = hands.deal().assignments.len();
    hands.keys("n").text("Позвонить").keys("<tab>").text("Павел").keys("<enter>");
    assert_eq!(hands.deal().assignments.len(), before, "{}", hands.notice());
    hands.keys("<backspace> <backspace> <backspace> <backspace> <backspace>").text("Котов");
    hands.keys("<enter>");
    let given = hands.deal().assignments.last().unwrap();
    assert_eq!(given.person.get(), Some(&Id::new("m0")));
}

#[test]
fn a_dash_alone_is_an_empty_cell_and_no_mark_of_a_list() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 n").paste("—\tДиректор\nИванов\t—");
    let people = &hands.deal().stakeholders;
    let [first, second] = [&people[people.len() - 2], &people[people.len() - 1]];
    assert!(!first.name.has_text() && first.position.text() == "Директор");
    assert!(second.name.text() == "Иванов" && !second.position.has_text());
}
