//! The map as a workbench: levels in place, readiness, starter issues, the page of an issue.

use deal_defense::app::desk::Pane;
use deal_defense::domain::choice::Pick;
use deal_defense::domain::negotiation::{Better, Issue, ScaleType, TheirInterest};
use deal_defense::domain::readiness::Block;
use deal_defense::domain::words::Certainty;
use deal_defense::domain::{Deal, Kind};
use deal_defense::l10n::Language;
use deal_defense::ui::editor::form::FormRow;
use deal_defense::ui::step::Subject;

use crate::desk::{Hands, sample};

/// A sample whose map is empty.
fn empty_map() -> Hands {
    let mut deal = sample("switchgear", Language::Ru);
    let map = std::sync::Arc::make_mut(&mut deal.negotiations[1]);
    map.issues.clear();
    map.tactics.clear();
    Hands::on(deal, Language::Ru)
}

fn issues(deal: &Deal) -> Vec<&Issue> {
    deal.negotiations[1].issues.iter().map(AsRef::as_ref).collect()
}

/// Kind, unit, direction, acceptable and ideal, as words.
fn scale(issue: &Issue) -> [&str; 5] {
    let scale = &issue.scale;
    let words = [scale.kind.word(), Some(scale.unit.text()), scale.better.word()];
    let [kind, unit, better] = words.map(Option::unwrap_or_default);
    [kind, unit, better, scale.acceptable.text(), scale.ideal.text()]
}

#[test]
fn six_issues_with_all_their_levels_need_no_form() {
    let mut hands = empty_map();
    hands.keys("4 n");
    for title in ["Цена", "Аванс", "Штраф", "Гарантия", "Пуск", "Приёмка"]
    {
        hands.text(title).keys("<enter>");
    }
    hands.keys("<enter>").row("the first", |row| matches!(row, Subject::Item(Kind::Issue, _)));
    hands.keys("<tab>");
    for levels in [
        ["80 млн ₽", "", "83"],
        ["30 %", "", "50"],
        ["10 %", "", "5"],
        ["24 месяца", "", "12"],
        ["20.12.2026", "", "10.12.2026"],
        ["без срока", "молчание 10 дней", "молчание 5 дней"],
    ] {
        for level in levels {
            assert_eq!(hands.state().pane, Pane::List, "no form");
            if !level.is_empty() {
                hands.text(level);
            }
            hands.keys("<tab>");
        }
    }
    assert!(!hands.desk().is_typing(), "the last cell ends the walk");
    let all: Vec<_> = issues(hands.deal()).into_iter().map(scale).collect();
    let expected = [
        ["number", "млн ₽", "more", "80", "83"],
        ["number", "%", "more", "30", "50"],
        ["number", "%", "less", "10", "5"],
        ["number", "месяца", "less", "24", "12"],
        ["date", "", "earlier", "2026-12-20", "2026-12-10"],
        ["text", "", "", "молчание 10 дней", "молчание 5 дней"],
    ];
    assert_eq!(all, expected);
    assert_eq!(issues(hands.deal())[5].scale.fail.text(), "без срока");
}

#[test]
fn the_quick_row_of_an_issue_says_its_scale_whole() {
    for (row, expected) in [
        (["Цена", "млн", "80", "83"], ["number", "млн", "more", "80", "83"]),
        (["Штраф", "", "10 %", "5 %"], ["number", "%", "less", "10", "5"]),
        (
            ["Срок", "", "20.12.2026", "30.12.2026"],
            ["date", "", "later", "2026-12-20", "2026-12-30"],
        ),
        (["Приёмка", "", "за 10 дней", "за 5"], ["text", "", "", "за 10 дней", "за 5"]),
    ] {
        let mut hands = empty_map();
        hands.keys("4 n");
        for cell in row {
            hands.text(cell).keys("<tab>");
        }
        hands.keys("<enter> <enter>");
        assert_eq!(scale(issues(hands.deal())[0]), expected, "{}", hands.notice());
    }
}

#[test]
fn shift_tab_walks_the_cells_back_and_esc_leaves_them() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4 <home> <tab> <tab> <tab> <tab>");
    assert_eq!(hands.state().list.column, 3);
    hands.keys("<shift-tab>");
    assert_eq!(hands.state().list.column, 5, "the ideal of the issue above");
    let typed = hands.typed().map(str::to_owned);
    assert!(typed.is_some());
    hands.keys("<esc> <esc>");
    assert!(!hands.desk().is_typing());
    assert_eq!(hands.state().list.column, 0);
}

#[test]
fn a_level_that_contradicts_is_doubted_while_it_is_typed_and_taken_all_the_same() {
    for size in [(80, 24), (120, 36)] {
        let mut hands = empty_map();
        hands.size = size;
        hands.keys("4 n").text("Аванс").keys("<tab>").text("%").keys("<tab> 30 <tab> 50 <enter>");
        hands.keys("<enter> <tab> <tab> <tab> <ctrl-a> 20");
        let screen = hands.screen();
        assert!(screen.contains("Идеал 20 не лучше приемлемого 30 %"), "{screen}");
        hands.keys("<enter>");
        assert_eq!(issues(hands.deal())[0].scale.ideal.text(), "20");
        hands.keys("<enter> <ctrl-a>").text("50 дней");
        let screen = hands.screen();
        assert!(screen.contains("У вопроса единица «%», а не «дней»"), "{screen}");
    }
}

#[test]
fn a_direction_that_nobody_chose_is_seen_in_the_levels_and_said() {
    let mut hands = empty_map();
    hands.keys("4 n").text("Штраф").keys("<tab>").text("%").keys("<tab> 10 <enter> <enter>");
    assert_eq!(issues(hands.deal())[0].scale.better, Pick::NotAsked);
    hands.keys("<tab> <tab> <tab> 5");
    assert!(hands.screen().contains("чем меньше, тем лучше"), "{}", hands.screen());
    hands.keys("<enter>");
    assert!(hands.notice().contains("чем меньше, тем лучше"), "{}", hands.notice());
    let scale = &issues(hands.deal())[0].scale;
    assert!(scale.better.is(Better::Less) && scale.kind.is(ScaleType::Number));
    hands.keys("u");
    assert_eq!(issues(hands.deal())[0].scale.better, Pick::NotAsked, "one step with the level");
}

/// The sample on a block of information.
fn on_block(block: Block) -> Hands {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4").row("the block", |row| matches!(row, Subject::Block(_, it) if *it == block));
    hands
}

fn certainty(hands: &Hands, block: Block) -> Pick<Certainty> {
    hands.deal().negotiations[1].readiness.of(block).certainty
}

#[test]
fn space_turns_a_block_and_f6_says_that_nobody_knows() {
    let mut hands = on_block(Block::Rivals);
    hands.keys("<f6>");
    assert_eq!(certainty(&hands, Block::Rivals), Pick::Unknown);
    for expected in [Pick::Is(Certainty::Fact), Pick::Is(Certainty::Assumption), Pick::Unknown] {
        hands.keys("<space>");
        assert_eq!(certainty(&hands, Block::Rivals), expected);
    }
    let screen = hands.screen();
    assert!(screen.contains("? Конкуренты") && screen.contains("не знаем"), "{screen}");
    hands.keys("<enter>");
    let at = hands.form_row();
    assert!(
        matches!(at, Some(FormRow::Field(it)) if Block::of(it) == Some(Block::Rivals)),
        "{at:?}"
    );
}

#[test]
fn an_unknown_becomes_a_question_of_the_map_by_one_key() {
    let mut hands = on_block(Block::People);
    let note = hands.deal().negotiations[1].readiness.people.note.text().to_owned();
    let before = hands.deal().negotiations[1].questions.len();
    hands.keys("s");
    assert!(hands.screen().contains("Люди"), "{}", hands.screen());
    hands.keys("<enter> <enter>");
    let questions = &hands.deal().negotiations[1].questions;
    assert_eq!(questions.len(), before + 1);
    let text = questions.last().unwrap().text.text();
    let known = note.trim_end_matches('.');
    assert!(text.starts_with("Люди") && text.contains(known) && text.ends_with('?'), "{text}");
    assert!(matches!(hands.state().subject(), Some(Subject::Item(Kind::Question, _))));
}

#[test]
fn an_unknown_becomes_an_assignment_by_one_key() {
    let mut hands = on_block(Block::Money);
    let before = hands.deal().assignments.len();
    hands.keys("d <enter> <enter>");
    assert_eq!(hands.deal().assignments.len(), before + 1);
    let what = hands.deal().assignments.last().unwrap().what.text();
    assert!(what.starts_with("Узнать") && what.contains("Деньги"), "{what}");
}

#[test]
fn an_issue_of_which_we_do_not_know_their_interest_is_asked_about() {
    let mut deal = sample("switchgear", Language::Ru);
    let map = std::sync::Arc::make_mut(&mut deal.negotiations[1]);
    let issue = std::sync::Arc::make_mut(&mut map.issues[0]);
    issue.their_interest = TheirInterest::default();
    let before = issue.questions.len();
    let mut hands = Hands::on(deal, Language::Ru);
    hands.keys("4 <home> s <enter> <enter>");
    let issue = issues(hands.deal())[0];
    assert_eq!(issue.questions.len(), before + 1);
    let asked = issue.questions.last().unwrap().text.text();
    assert!(asked.contains("их интерес"), "{asked}");
}

#[test]
fn each_section_says_what_belongs_there_and_n_adds_it() {
    let mut hands = empty_map();
    hands.keys("4");
    for kind in [Kind::ServedTask, Kind::Question, Kind::Visit, Kind::Tactic, Kind::Package] {
        let of = |row: &Subject| match row {
            Subject::Item(other, _) | Subject::Empty(other, _) => *other == kind,
            _ => false,
        };
        let count = |hands: &Hands| {
            let deal = hands.deal();
            deal.ids(kind, &deal.negotiations[1].id).len()
        };
        let before = count(&hands);
        let cell = match kind {
            Kind::ServedTask => "6.1",
            Kind::Visit => "Котов",
            _ => "Слово",
        };
        hands.row("of the section", of).keys("n").text(cell).keys("<enter> <enter>");
        assert_eq!(count(&hands), before + 1, "{kind:?}: {}", hands.notice());
        assert!(hands.state().subject().is_some_and(of), "{kind:?}");
    }
}

#[test]
fn the_end_of_the_list_adds_negotiations_and_says_which_one_is_prepared() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4 <end>");
    hands.size = (120, 36);
    let screen = hands.screen();
    assert!(screen.contains("готовим сейчас") && screen.contains("прошли, отчёт есть"), "{screen}");
    let before = hands.deal().negotiations.len();
    hands.keys("n").text("Третий раунд").keys("<enter> <enter>");
    assert_eq!(hands.deal().negotiations.len(), before + 1);
}

#[test]
fn starter_issues_are_marked_and_taken_as_one_step() {
    let mut hands = empty_map();
    let opening = hands.deal().clone();
    hands.keys("4 <home> <enter> <space> <down> <space> <down> <down> <down> <space>");
    hands.keys("<enter>");
    let all: Vec<_> = issues(hands.deal()).into_iter().map(|it| it.title.text()).collect();
    assert_eq!(all, ["Цена", "Аванс", "Предел штрафа за просрочку"], "{}", hands.notice());
    let penalty = issues(hands.deal())[2];
    assert_eq!(scale(penalty)[..3], ["number", "% цены", "less"]);
    assert_eq!(penalty.kind.word(), Some("penalty"));
    hands.keys("u");
    assert_eq!(*hands.deal(), opening);
}

#[test]
fn the_usual_tactics_come_with_their_answers() {
    let mut hands = empty_map();
    hands.keys("4").row("of tactics", |row| matches!(row, Subject::Empty(Kind::Tactic, _)));
    hands.keys("<enter> <space> <down> <space> <enter>");
    let tactics = &hands.deal().negotiations[1].tactics;
    assert_eq!(tactics.len(), 2);
    assert!(tactics.iter().all(|it| it.answer.has_text()));
}

#[test]
fn an_issue_opens_as_a_page_with_its_ladder_and_the_zone_of_agreement() {
    for (size, language, zone) in [
        ((80, 24), Language::Ru, "зона соглашения 80–82 млн ₽"),
        ((120, 36), Language::Ru, "зона соглашения 80–82 млн ₽"),
        ((120, 36), Language::En, "agreement zone 80–82"),
    ] {
        let mut hands = Hands::on(sample("switchgear", language), language);
        hands.size = size;
        let list = hands.keys("4 <home>").screen();
        hands.keys("<enter>");
        let screen = hands.screen();
        assert!(screen.contains(zone), "{screen}");
        assert!(!screen.contains(&hands.say("column-fail")), "the list gives way\n{screen}");
        hands.keys("<esc>");
        assert_eq!(hands.screen(), list);
    }
}
