//! The ten hardest questions, and rules that are switched off: by keys alone, and back again.

use std::collections::HashSet;

use deal_defense::app::Overlay;
use deal_defense::domain::choice::Choice;
use deal_defense::domain::sieve::questions::MOST;
use deal_defense::domain::{Deal, Step};
use deal_defense::l10n::Language;
use deal_defense::report::hole::Readers;
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::question;

use crate::desk::{Hands, sample, squeezed};

const SAMPLES: [&str; 4] = ["switchgear", "switchgear-mended", "mining", "saas"];
const LANGUAGES: [Language; 2] = [Language::Ru, Language::En];

/// Every sample in every language.
fn every_sample(look: impl Fn(&str, &mut Hands)) {
    for name in SAMPLES {
        for language in LANGUAGES {
            let mut hands = Hands::on(sample(name, language), language);
            look(&format!("{name} {}", language.tag()), &mut hands);
        }
    }
}

fn texts(hands: &Hands) -> Vec<String> {
    let lens = hands.lens();
    let view = lens.view();
    view.holes.questions.iter().map(|it| question::text(&view, it)).collect()
}

/// Whether a text has a person of the deal in it, an amount or a day.
fn names(deal: &Deal, text: &str) -> bool {
    let people = deal.stakeholders.iter().flat_map(|it| [it.name.text(), it.position.text()]);
    let mut known = people.filter_map(|name| name.split_whitespace().next());
    let small = text.to_lowercase();
    text.contains(|sign: char| sign.is_ascii_digit())
        || known.any(|name| small.contains(&name.to_lowercase()))
}

#[test]
fn every_question_names_a_person_an_amount_or_a_day_and_stands_on_a_hole_of_its_own() {
    every_sample(|name, hands| {
        let asked = hands.desk().marks.questions.clone();
        assert!((4..=MOST).contains(&asked.len()), "{name}: {}", asked.len());
        let holes: Vec<_> = asked.iter().filter_map(|it| it.hole).collect();
        let distinct: HashSet<_> = holes.iter().collect();
        assert_eq!(distinct.len(), holes.len(), "{name}: two on one hole");
        let weights: Vec<_> = holes.iter().map(|at| hands.holes()[*at].severity).collect();
        assert!(weights.is_sorted(), "{name}: the worst first");
        let said = texts(hands);
        let distinct: HashSet<_> = said.iter().collect();
        assert_eq!(distinct.len(), said.len(), "{name}: a question twice");
        for (it, text) in asked.iter().zip(&said) {
            assert!(it.is_tied() && names(hands.deal(), text), "{name}: {text}");
            assert!(!text.contains(['⟦', '{']) && text.ends_with('?'), "{name}: {text}");
        }
        let voices: HashSet<_> = asked.iter().map(|it| it.voice.word()).collect();
        assert!(voices.len() >= 3, "{name}: {voices:?}");
    });
}

#[test]
fn ten_holes_and_more_give_ten_questions_and_an_empty_deal_none() {
    for name in ["switchgear", "mining", "saas"] {
        assert_eq!(Hands::sample(name).desk().marks.questions.len(), MOST, "{name}");
    }
    let empty = Hands::on(Deal { id: "01deal".into(), ..Deal::default() }, Language::Ru);
    assert!(empty.holes().len() > 5);
    assert!(empty.desk().marks.questions.is_empty(), "nothing to name");
}

#[test]
fn every_question_is_read_whole_on_the_smallest_screen() {
    every_sample(|name, hands| {
        let said = texts(hands);
        hands.keys("<f5>");
        for text in said {
            let screen = squeezed(&hands.screen());
            let whole = squeezed(&text);
            assert!(screen.contains(&whole), "{name}: {whole}\n{}", hands.screen());
            hands.keys("<down>");
        }
    });
}

#[test]
fn every_hole_is_read_whole_on_the_smallest_screen() {
    every_sample(|name, hands| {
        let holes = hands.holes().to_vec();
        hands.keys("<f4>");
        for hole in holes {
            let texts = hands.model.settings.texts;
            let screen = squeezed(&hands.screen());
            let message = squeezed(&deal_defense::report::hole::message(texts, &hole));
            for part in [
                message,
                squeezed(&deal_defense::report::hole::why(texts, &hole, Readers::Us)),
                squeezed(&deal_defense::report::hole::mend(texts, &hole, Readers::Us)),
            ] {
                assert!(screen.contains(&part), "{name}: {part}\n{}", hands.screen());
            }
            hands.keys("<down>");
        }
    });
}

#[test]
fn f5_leads_from_a_question_to_its_hole_and_backspace_to_the_same_question() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("<f5> <down> <down> <down>");
    let Some(Payload::Jump(jump)) = hands.chooser().chosen() else { panic!("a jump") };
    let asked = &hands.desk().marks.questions[3];
    assert_eq!(asked.jump, jump);
    hands.keys("<enter>");
    assert!(hands.model.overlay.is_none());
    hands.keys("<backspace>");
    assert_eq!(hands.chooser().focus(), Some(3));
}

#[test]
fn the_row_that_starts_a_session_shows_what_the_room_will_ask() {
    let mut hands = Hands::sample("switchgear");
    hands.size = (120, 36);
    hands.keys("5");
    assert_eq!(hands.desk().step, Step::Defense);
    let first = texts(&hands).remove(0);
    let start: String = first.chars().take(40).collect();
    assert!(hands.screen().contains(&start), "{start}\n{}", hands.screen());
}

#[test]
fn backspace_after_a_jump_gives_the_list_of_holes_back_at_the_same_row() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4 <f4> <down> <down> <down> <down> <enter>");
    assert_ne!(hands.desk().step, Step::Negotiation);
    hands.keys("<backspace>");
    assert_eq!(hands.chooser().focus(), Some(4));
    assert_eq!(hands.desk().step, Step::Negotiation, "over the step one came from");
    hands.keys("<esc> <f4>").text("вето").keys("<enter> <backspace>");
    assert_eq!(hands.chooser().spot().0, "вето", "what was typed stands there again");
}

#[test]
fn a_rule_is_switched_off_for_a_reason_and_on_again_from_the_list_of_holes() {
    let mut hands = Hands::sample("switchgear");
    let before = hands.deal().clone();
    let holes = hands.holes().to_vec();
    let code = holes[3].code;
    hands.keys("<f4> <down> <down> <down> <f8> <enter>");
    assert_eq!(*hands.deal(), before, "no reason, no switch");
    hands.text("Их ведёт партнёр").keys("<enter>");
    let left: Vec<_> = holes.iter().filter(|hole| hole.code != code).cloned().collect();
    assert_eq!(hands.holes(), left, "only the holes of this rule are gone");
    assert_eq!(hands.chooser().focus(), Some(3), "the list is there again");
    for _ in 0..left.len() {
        hands.keys("<down>");
    }
    let screen = squeezed(&hands.screen());
    assert!(screen.contains("Их ведёт партнёр"), "{screen}");
    let off = hands.deal().clone();
    hands.keys("<f8>");
    assert_eq!(hands.holes(), holes);
    assert_eq!(*hands.deal(), before);
    hands.keys("<esc> u");
    assert_eq!(*hands.deal(), off, "undo takes the switching on back");
    hands.keys("u");
    assert_eq!(*hands.deal(), before, "and the switching off");
}

#[test]
fn esc_at_the_reason_gives_the_list_of_holes_back() {
    let mut hands = Hands::sample("mining");
    hands.keys("<f4> <down> <f8>").text("потому").keys("<esc>");
    assert_eq!(hands.chooser().focus(), Some(1));
    assert!(hands.deal().method.rules_off.is_empty());
    hands.keys("<esc>");
    assert!(!matches!(hands.model.overlay, Some(Overlay::Choose(..))));
}
