//! The rehearsal, key by key: what is asked, what is hidden, what is counted, what comes again.

use std::sync::Arc;

use deal_defense::app::Overlay;
use deal_defense::domain::negotiation::{Issue, Objection, Tactic};
use deal_defense::domain::shelf::Entity as _;
use deal_defense::domain::{Deal, Id, Kind, Known, Step};
use deal_defense::input::{Chord, layout};
use deal_defense::l10n::Language;
use deal_defense::ui::overlay::rehearse::{Phase, Rehearse};
use deal_defense::ui::step::Subject;
use deal_defense::ui::theme::Look;

use crate::desk::{Hands, sample, squeezed};

fn rehearse(hands: &Hands) -> &Rehearse {
    match &hands.model.overlay {
        Some(Overlay::Rehearse(rehearse)) => rehearse,
        other => panic!("nothing is rehearsed: {other:?}"),
    }
}

fn asked(hands: &Hands) -> Id {
    rehearse(hands).rehearsal.cue().unwrap().id.clone()
}

/// How often an answer held and did not, as the deal says.
fn counted(deal: &Deal, id: &Id) -> (u32, u32) {
    let (held, failed) = match Objection::find(deal, id) {
        Some(it) => (&it.held, &it.failed),
        None => Tactic::find(deal, id).map(|it| (&it.held, &it.failed)).unwrap(),
    };
    (held.get().copied().unwrap_or(0), failed.get().copied().unwrap_or(0))
}

/// The sample at its negotiation, rehearsed from the first issue on.
fn rehearsing() -> Hands {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4 r");
    hands
}

#[test]
fn the_answer_is_hidden_until_space_enter_or_the_clicker_shows_it() {
    for key in ["<space>", "<enter>", "<pgdn>"] {
        let mut hands = rehearsing();
        hands.size = (80, 24);
        let screen = hands.screen();
        assert!(screen.contains("1 из 12") && screen.contains("Цена, обязательный"), "{screen}");
        assert!(screen.contains("Отвечает Панов"), "{screen}");
        assert!(!screen.contains("16 кА"), "{screen}");
        hands.keys(key);
        let screen = squeezed(&hands.screen());
        assert!(screen.contains("За ячейку на 16 кА"), "{screen}");
        assert!(screen.contains("Чем подтверждаем: Сравнение по заданию"), "{screen}");
    }
}

#[test]
fn each_answer_is_counted_in_the_deal_at_once_and_the_rehearsal_is_one_step_of_undo() {
    let mut hands = rehearsing();
    let opening = hands.deal().clone();
    let steps = hands.desk().history.len();
    let first = asked(&hands);
    hands.keys("<enter> x");
    assert_eq!(counted(hands.deal(), &first), (0, 1), "an edit before the next is asked");
    let second = asked(&hands);
    hands.keys("<space> <enter>");
    assert_eq!(counted(hands.deal(), &second), (1, 0));
    hands.keys("<pgdn> <pgdn> <enter> <backspace> <enter> <delete> <esc>");
    assert!(hands.model.overlay.is_none());
    assert_eq!(hands.desk().history.len(), steps + 1);
    hands.keys("u");
    assert_eq!(*hands.deal(), opening);
    assert!(hands.notice().contains("репетиция: удержали 2, не удержали 3"), "{}", hands.notice());
}

#[test]
fn what_did_not_hold_comes_again_until_all_have_held() {
    let mut hands = rehearsing();
    let first = asked(&hands);
    hands.keys("<enter> x");
    let all = rehearse(&hands).rehearsal.left();
    assert_eq!(all, 12, "it waits for its turn");
    let mut seen = 0;
    while rehearse(&hands).phase() != Phase::Over {
        seen += usize::from(asked(&hands) == first);
        if asked(&hands) == first {
            assert!(hands.screen().contains("ещё раз"));
        }
        hands.keys("<enter> <enter>");
    }
    assert_eq!((seen, counted(hands.deal(), &first)), (1, (1, 1)));
    hands.size = (120, 36);
    let screen = squeezed(&hands.screen());
    assert!(screen.contains("С первого раза удержали 11 из 12"), "{screen}");
    assert!(screen.contains("«Волга-Щит просит 78,5» · Цена, обязательный"), "{screen}");
    assert!(screen.contains("провал всей встречи. Цена, провал: ниже 80 млн"), "{screen}");
    hands.keys("<enter>");
    assert!(hands.screen().contains("На репетиции не удержали"), "{}", hands.screen());
    hands.keys("<backspace>");
    assert_eq!(rehearse(&hands).phase(), Phase::Over, "the way back leads to the summary");
    hands.keys("<esc>");
    assert!(hands.model.overlay.is_none());
}

#[test]
fn it_begins_with_the_issue_or_the_objection_in_focus_and_next_time_with_what_failed() {
    let mut hands = Hands::sample("switchgear");
    let advance = Id::new("01jd7v00000000000000js0012");
    hands.keys("4").row("the advance", |row| *row == Subject::Item(Kind::Issue, advance.clone()));
    hands.keys("r");
    assert_eq!(asked(&hands).as_str(), "01jd7v00000000000000bj0007");
    hands.keys("<enter> <enter>");
    let shaky = asked(&hands);
    hands.keys("<enter> x <esc> <home> <end> r");
    assert_eq!(asked(&hands), shaky);
    hands.keys("<esc>");
    let objection = Id::new("01jd7v00000000000000bj0012");
    let place = deal_defense::app::place::Place::item(Kind::Objection, objection.clone());
    let lens = hands.lens();
    hands.model.desk.as_mut().unwrap().go(&lens, &place);
    hands.keys("r");
    assert_eq!(asked(&hands), objection, "from its form");
}

#[test]
fn a_missing_answer_is_asked_for_and_backspace_leads_back_to_the_rehearsal() {
    let mut hands = Hands::sample("switchgear");
    let bare = Id::new("01jd7v00000000000000bj0008");
    let delivery = Id::new("01jd7v00000000000000js0013");
    hands.keys("4").row("the delivery", |row| *row == Subject::Item(Kind::Issue, delivery.clone()));
    hands.keys("r <enter>");
    assert_eq!(asked(&hands), bare);
    assert!(squeezed(&hands.screen()).contains("Ответа нет: запишите его"), "{}", hands.screen());
    hands.keys("a").text("Прозвучало без штрафа").keys("<enter>");
    let answer =
        |hands: &Hands| Objection::find(hands.deal(), &bare).unwrap().answer.text().to_owned();
    assert_eq!(answer(&hands), "Прозвучало без штрафа");
    hands.keys("<backspace>");
    assert_eq!(asked(&hands), bare);
    assert!(squeezed(&hands.screen()).to_lowercase().contains("не удержали"), "{}", hands.screen());
    hands.keys("<enter> <esc> u");
    assert!(hands.notice().contains("удержали 1, не удержали 0"), "{}", hands.notice());
    hands.keys("u");
    assert_eq!(answer(&hands), "", "the answer is a step of its own");
}

#[test]
fn what_came_from_outside_meanwhile_ends_the_step_and_its_count() {
    let mut hands = rehearsing();
    hands.keys("<enter> x");
    let mut deal = hands.deal().clone();
    "Другое название".clone_into(&mut deal.title);
    let model = &mut hands.model;
    model.desk.as_mut().unwrap().adopt(&model.settings, Arc::new(deal));
    hands.keys("<enter> <enter> <esc> u");
    assert!(hands.notice().contains("удержали 1, не удержали 0"), "{}", hands.notice());
    assert_eq!(hands.deal().title, "Другое название");
}

#[test]
fn a_deal_for_reading_only_is_rehearsed_without_a_word_written() {
    let mut hands = Hands::sample("switchgear");
    hands.model.desk.as_mut().unwrap().read_only = true;
    let opening = hands.deal().clone();
    hands.keys("4 r");
    let first = asked(&hands);
    hands.keys("<enter> x");
    assert_ne!(asked(&hands), first);
    assert_eq!(rehearse(&hands).rehearsal.tally().failed, 1);
    assert_eq!(*hands.deal(), opening);
    assert_eq!(hands.notice(), "", "no scolding while a room rehearses");
}

#[test]
fn where_there_is_nothing_to_rehearse_a_sentence_says_what_belongs_there_and_which_key_adds_it() {
    for language in [Language::Ru, Language::En] {
        let mut deal = sample("switchgear", language);
        deal.negotiations.clear();
        let mut hands = Hands::on(deal, language);
        hands.keys("4 r");
        let screen = squeezed(&hands.screen());
        let key = if language == Language::Ru { "N (Т)" } else { "N" };
        assert!(matches!(hands.model.overlay, Some(Overlay::Tell(_))), "{screen}");
        assert!(screen.contains(key), "{screen}");
        hands.keys("<enter> n").text("Разговор").keys("<enter> <esc> r");
        assert!(matches!(hands.model.overlay, Some(Overlay::Tell(_))), "{}", hands.screen());
    }
}

#[test]
fn a_russian_layout_rehearses_alike() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4");
    hands.press(Chord::char(layout::to_russian('r').unwrap()));
    let first = asked(&hands);
    hands.keys("<space>");
    hands.press(Chord::char(layout::to_russian('x').unwrap()));
    assert_eq!(counted(hands.deal(), &first), (0, 1));
    assert_eq!(hands.desk().step, Step::Negotiation);
}

#[test]
fn a_long_objection_and_a_long_answer_are_read_in_every_window() {
    let mut deal = sample("switchgear", Language::Ru);
    let map = Arc::make_mut(deal.negotiations.last_mut().unwrap());
    let issue: &mut Issue = Arc::make_mut(&mut map.issues[0]);
    let objection: &mut Objection = Arc::make_mut(&mut issue.objections[0]);
    objection.text = Known::Is("Дорого. ".repeat(60));
    objection.answer = Known::Is("Считаем вместе по годам. ".repeat(300));
    let mut hands = Hands::on(deal, Language::Ru);
    for size in [(80, 24), (160, 45), (60, 20)] {
        for look in [Look::Dark, Look::Projector] {
            hands.size = size;
            hands.model.settings.set_look(look);
            hands.keys("4 r");
            let screen = hands.screen();
            assert!(screen.contains("Дорого"), "{screen}");
            assert!(screen.contains("»") || screen.contains('…'), "a cut is seen\n{screen}");
            hands.keys("<enter>");
            let top = hands.screen();
            hands.keys("<down> <down>");
            assert_ne!(hands.screen(), top, "a long answer scrolls");
            hands.keys("<esc>");
        }
    }
}
