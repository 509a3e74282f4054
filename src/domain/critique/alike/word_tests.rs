//! How words are read: taken apart, cut, mended, found in the lexicon, given a direction.

use super::direction::Bearings;
use super::letters::{Piece, pieces};
use super::lexicon::{Class, Lexicon};
use super::offers::{Candidate, offers};
use super::sense::Parts;
use super::spelling::Spelling;
use super::stem::stem;

fn words(text: &str) -> Vec<String> {
    let text_of = |piece| match piece {
        Piece::Word(word) | Piece::Number(word) => word,
    };
    pieces(text).into_iter().map(text_of).collect()
}

#[test]
fn numbers_are_written_one_way_and_words_folded() {
    assert_eq!(words("Ещё 110дней, 2 800 ч"), ["еще", "110", "дней", "2800", "ч"]);
    assert_eq!(words("97,4 % or 2,800 h; 0.125"), ["97.4", "or", "2800", "h", "0.125"]);
    assert_eq!(words("The client’s lawyers don't"), ["the", "client", "lawyers", "dont"]);
    assert_eq!(words("30 50"), ["30", "50"]);
}

#[test]
fn forms_of_a_word_meet() {
    for forms in [
        ["конвейера", "конвейеров", "конвейерами"],
        ["приводы", "приводом", "приводах"],
        ["shipping", "ships", "shipped"],
        ["batteries", "battery", "batteries"],
    ] {
        let stems: Vec<String> = forms.iter().map(|form| stem(form)).collect();
        assert!(stems.iter().all(|it| *it == stems[0]), "{stems:?}");
    }
    assert_ne!(stem("привод"), stem("провод"));
}

fn classes(lexicon: &Lexicon, word: &str) -> Vec<Class> {
    lexicon.of_word(word).iter().map(|entry| entry.class).collect()
}

#[test]
fn the_longest_entry_of_a_word_counts_and_a_name_may_come_twice() {
    let lexicon =
        Lexicon::read("# note\na: fin* fix\n.b: ~finance* two_words*\na: final\n-: the\n= 2: two");
    assert_eq!(classes(&lexicon, "fine"), [0]);
    assert_eq!(classes(&lexicon, "financed"), [1]);
    assert_eq!(classes(&lexicon, "final"), [0]);
    assert!(classes(&lexicon, "fixed").is_empty());
    assert!((lexicon.of_word("finance")[0].strength - 0.5).abs() < f32::EPSILON);
    assert!(lexicon.is_common(1) && !lexicon.is_common(0));
    assert!(lexicon.is_empty_word("the"));
    assert_eq!(lexicon.numeral("two"), Some("2"));
}

#[test]
fn words_side_by_side_are_a_phrase() {
    let lexicon = Lexicon::read("a: no_one\nb: no_one_has*");
    let phrases = |text: &str| -> Vec<Class> {
        lexicon.of_phrase(&pieces(text)).iter().map(|it| it.0.class).collect()
    };
    assert_eq!(phrases("no one came"), [0]);
    assert_eq!(phrases("no one hasn't"), [1]);
    assert!(phrases("no, none").is_empty());
}

#[test]
fn the_shipped_lexicon_is_written_as_words_are_folded() {
    let file = include_str!("../../../../assets/lexicon/alike.txt");
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (_, entries) = line.split_once(':').unwrap_or_else(|| panic!("no class: {line}"));
        for word in entries.split_whitespace() {
            let parts = word.trim_start_matches('~').split('_');
            for part in parts.map(|part| part.trim_end_matches('*')) {
                assert_eq!(words(part), [part], "{word}");
            }
        }
    }
}

#[test]
fn a_word_that_is_one_letter_off_is_mended() {
    let lexicon = Lexicon::shipped();
    let texts = ["финасового conveyer неустойкка пердоплата гидроцилиндр гидроциллиндр"];
    let spelling = Spelling::of(texts.into_iter(), lexicon);
    let class = |word: &str| classes(lexicon, spelling.mended(word));
    assert_eq!(class("финасового"), classes(lexicon, "финансового"));
    assert_eq!(class("conveyer"), classes(lexicon, "conveyor"));
    assert_eq!(spelling.mended("гидроциллиндр"), "гидроцилиндр");
    assert_eq!(spelling.mended("срок"), "срок");
}

#[test]
fn every_word_falls_into_known_parts() {
    let parts = Parts::shipped();
    for word in ["финансовый", "конвейера", "procurement", "шефмонтаж", "gearbox"]
    {
        assert!(!parts.of_word(word).is_empty(), "{word}");
    }
    assert_eq!(parts.of_word("банк"), parts.of_word("банк"));
    assert_ne!(parts.of_word("банк"), parts.of_word("бланк"));
}

#[test]
fn remarks_on_one_thing_point_the_same_way() {
    let texts = ["В больнице нет врачей", "Клинике не хватает докторов", "Дорогу размыло дождём"];
    let bearings = Bearings::of(texts.into_iter());
    assert!(bearings.between(0, 1) > bearings.between(0, 2) + 0.2);
}

fn candidate(one: usize, other: usize, near: f32) -> Candidate {
    Candidate { places: (one, other), near }
}

fn places(all: &[Candidate], remarks: usize, decided: usize) -> Vec<(usize, usize)> {
    offers(all, remarks, decided).iter().map(|it| it.places).collect()
}

#[test]
fn a_strong_pair_is_offered_whatever_else_is_and_a_weak_one_while_there_is_room() {
    let all = [
        candidate(0, 1, 0.9),
        candidate(0, 2, 0.8),
        candidate(3, 4, 0.4),
        candidate(4, 5, 0.35),
        candidate(6, 7, 0.3),
        candidate(8, 9, 0.05),
    ];
    assert_eq!(places(&all, 20, 0), [(0, 1), (0, 2), (3, 4), (6, 7)]);
    assert_eq!(places(&all, 10, 0), [(0, 1), (0, 2)]);
    assert_eq!(places(&all, 20, 4), [(0, 1), (0, 2)]);
}
