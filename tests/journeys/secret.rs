//! The plug is pulled while the room writes in secret: what was sealed and what was half typed is
//! there again, as dots, and nothing that the terminal ever got holds a word of it.

use std::path::Path;

use serde_json::Value;

use super::support::pty::{Pty, Signal};
use super::{Home, has_text, read, until};

/// Words that stand nowhere else.
const SEALED: &str = "Zhuzhelitsa";
const HALF: &str = "Tsokotukha";

fn dots(word: &str) -> String {
    "•".repeat(word.chars().count())
}

fn slips(path: &Path) -> Vec<String> {
    let deal = read(path);
    let sessions = deal["sessions"].as_array().cloned().unwrap_or_default();
    let slips = sessions.last().map(|it| it["sealed"]["slips"].clone());
    let slips = slips.as_ref().and_then(Value::as_array).cloned().unwrap_or_default();
    slips.iter().map(|it| it["text"].as_str().unwrap_or_default().to_owned()).collect()
}

/// Starts a full defense and goes on to its silent writing.
fn to_the_silent_writing(home: &Home, pty: &mut Pty) {
    pty.keys("5 <home> <enter>").until(home.say("Какая сессия", "hich session")).keys("<enter>");
    pty.until(home.say("Сессия началась", "session has begun"));
    for phase in 1..=9 {
        pty.keys("<pgdn>").until(&format!("{phase}/13"));
    }
    pty.until(home.say("пока ничего", "nothing yet"));
}

fn a_plug_is_pulled(language: &'static str) {
    let home = Home::new(language);
    let path = home.deal();
    let mut pty = home.open(&path);
    to_the_silent_writing(&home, &mut pty);
    pty.keys("<enter>").until(home.say("только точки", "only dots"));
    pty.text(SEALED).until(&dots(SEALED)).keys("<enter>");
    until("the slip is in the file", || slips(&path) == [SEALED]);
    pty.keys("<tab>").until(home.say("только точки", "only dots"));
    pty.text(HALF).until(&dots(HALF));
    until("the half-typed line is kept", || has_text(home.path(), HALF));
    let before = pty.bytes();
    pty.signal(Signal::KILL);
    assert!(pty.end().is_err());

    let mut pty = home.open(&path);
    pty.until("9/13").until(home.say("1 запись", "1 slip"));
    assert_eq!(slips(&path), [SEALED], "what was sealed is there");
    // The second of the room goes on under her dots.
    pty.keys("<home> <down> <enter>").until(&dots(HALF)).keys("<enter>");
    until("both are in the file", || slips(&path) == [SEALED, HALF]);
    for bytes in [before, pty.bytes()] {
        let told = String::from_utf8_lossy(&bytes).into_owned();
        for word in [SEALED, HALF] {
            assert!(!told.contains(word), "the terminal got {word}");
        }
    }
    pty.keys("<f9>").until(home.say("Раскрыть 2 записи", "Reveal 2 slips")).keys("<enter>");
    pty.until(SEALED).until(HALF);
    until("they are remarks", || slips(&path).is_empty());
}

#[test]
fn what_is_written_in_secret_outlives_a_pulled_plug_in_russian() {
    a_plug_is_pulled("ru");
}

#[test]
fn what_is_written_in_secret_outlives_a_pulled_plug_in_english() {
    a_plug_is_pulled("en");
}
