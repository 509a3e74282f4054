//! The terminal is always given back: every way out, in a real pseudo-terminal.

#![cfg(unix)]

mod support;

use std::fs;

use support::pty::{Pty, Signal, Start};

/// Something a person or the world does to a program.
type Way = fn(&mut Pty) -> &mut Pty;

fn probe(mode: &str) -> Start {
    Start::example("guard_probe").arg(mode).arg("mouse")
}

fn ready(start: Start) -> Pty {
    let mut pty = start.start();
    pty.until("probe ready");
    assert!(pty.modes_left().contains(&"1049h".to_owned()), "{:?}", pty.modes_left());
    assert!(!pty.settings_are_back());
    pty
}

/// Ends the probe in some way and checks that nothing is left of it.
fn given_back(status: u32, way: impl FnOnce(&mut Pty) -> &mut Pty) -> String {
    let mut pty = ready(probe("line"));
    way(&mut pty);
    assert_eq!(pty.end(), Ok(status));
    assert_eq!(pty.modes_left(), Vec::<String>::new());
    assert!(pty.settings_are_back());
    pty.screen()
}

#[test]
fn quitting_gives_the_terminal_back() {
    let left = given_back(0, |pty| pty.keys("q"));
    assert_eq!(left, "");
}

#[test]
fn quitting_works_on_the_russian_layout() {
    given_back(0, |pty| pty.keys("й"));
}

#[test]
fn an_error_gives_the_terminal_back() {
    given_back(1, |pty| pty.keys("e"));
}

#[test]
fn a_panic_gives_the_terminal_back_and_says_where_in_one_line() {
    for key in ["p", "w"] {
        let left = given_back(101, |pty| pty.keys(key));
        assert!(left.starts_with("probe 0.1.0 broke at examples/guard_probe.rs:"), "{left}");
        assert_eq!(left.lines().count(), 1, "{left}");
        assert!(!left.contains("canary"));
    }
}

#[test]
fn signals_give_the_terminal_back_and_end_with_their_number() {
    for (signal, status) in
        [(Signal::HUP, 129), (Signal::INT, 130), (Signal::QUIT, 131), (Signal::TERM, 143)]
    {
        let left = given_back(status, |pty| pty.signal(signal));
        assert_eq!(left, "");
    }
}

#[test]
fn what_is_not_saved_is_saved_on_the_way_out() {
    let folder = tempfile::tempdir().unwrap();
    let ways: [(&str, Way); 4] = [
        ("term", |pty| pty.signal(Signal::TERM).signal(Signal::TERM)),
        ("panic", |pty| pty.keys("p")),
        ("worker", |pty| pty.keys("w")),
        ("window", |pty| pty.close()),
    ];
    for (name, way) in ways {
        let path = folder.path().join(name);
        let mut pty = ready(probe("line").env("PROBE_SAVED", &path));
        way(&mut pty);
        let status = pty.end();
        assert!(status.is_ok(), "{name}: {status:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "saved", "{name}");
    }
}

#[test]
fn a_window_that_vanishes_without_a_signal_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("saved");
    let probe = Start::example_path("guard_probe");
    let script = format!("trap '' HUP; '{}' line; echo $? > status", probe.display());
    let shell = Start::program("sh").arg("-c").arg(script);
    let mut pty = shell.folder(folder.path()).env("PROBE_SAVED", &path).start();
    pty.until("probe ready").close();
    pty.end().unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "saved");
    assert_eq!(fs::read_to_string(folder.path().join("status")).unwrap(), "129\n");
}

#[test]
fn saving_that_hangs_does_not_keep_a_broken_program_alive() {
    let mut pty = ready(probe("line").env("PROBE_STUCK", "1"));
    pty.keys("p");
    assert_eq!(pty.end(), Ok(101));
    assert_eq!(pty.modes_left(), Vec::<String>::new());
}

#[test]
fn an_unfinished_key_does_not_keep_a_signal_waiting() {
    let mut pty = ready(probe("echo").size(160, 24));
    pty.raw("\x1b[").until("alt: true");
    pty.raw("\x1b[200~never ended").signal(Signal::TERM);
    assert_eq!(pty.end(), Ok(143));
}

#[test]
fn a_stop_from_outside_gives_the_terminal_back_until_the_program_goes_on() {
    let mut pty = ready(probe("line"));
    for _ in 0..3 {
        pty.signal(Signal::TSTP).until_stopped().until_given_back();
        assert!(pty.settings_are_back());
        pty.signal(Signal::CONT).until("row 0023").until("Continue").keys("x");
    }
    pty.keys("q");
    assert_eq!(pty.end(), Ok(0));
    assert_eq!(pty.modes_left(), Vec::<String>::new());
    assert!(pty.settings_are_back());
}

#[test]
fn keys_arrive_as_chords_and_text() {
    let mut pty = ready(probe("echo").size(160, 24));
    for (script, seen) in [
        ("ф", "Char('a'), ctrl: false, alt: false, shift: false }, text: Some('ф')"),
        ("<alt-up>", "key: Up, ctrl: false, alt: true"),
        ("<ctrl-pgdn>", "key: PageDown, ctrl: true"),
        ("<shift-tab>", "key: Tab, ctrl: false, alt: false, shift: true"),
        ("<f4>", "key: F(4)"),
        ("<esc>", "key: Esc"),
    ] {
        pty.keys(script).until(seen);
    }
    pty.paste("Котов\rЛидер\0").until("Paste(\"Котов\\nЛидер\")");
    pty.click(5, 7).until("Up, column: 5, row: 7");
    pty.wheel(-1, 5, 7).until("Wheel(-1)");
    pty.resize(100, 30).until("Resize { width: 100, height: 30 }");
    pty.keys("q");
    assert_eq!(pty.end(), Ok(0));
}

#[test]
fn no_window_size_ends_the_program() {
    let mut pty = ready(probe("line"));
    for (columns, rows) in [(1, 1), (2, 1), (20, 5), (500, 200), (1000, 1000), (80, 24)] {
        pty.resize(columns, rows).keys("x");
    }
    pty.until("row 0023").keys("q");
    assert_eq!(pty.end(), Ok(0));
}
