//! What terminals send, byte for byte, and what becomes of it.

use proptest::prelude::*;

use super::Decoder;
use crate::input::{Chord, Input, Key, MouseKind};

fn read(bytes: &[u8]) -> Vec<Input> {
    let mut inputs = Vec::new();
    Decoder::default().feed(bytes, &mut inputs);
    inputs
}

/// Chords alone, of keys only.
fn chords(bytes: &[u8]) -> Vec<Chord> {
    let keys = read(bytes).into_iter().filter_map(|input| match input {
        Input::Key { chord, .. } => Some(chord),
        _ => None,
    });
    keys.collect()
}

#[test]
fn letters_of_both_layouts_are_one_key_and_two_texts() {
    let typed = |text| Input::Key { chord: Chord::char('q'), text: Some(text) };
    assert_eq!(read("qй".as_bytes()), [typed('q'), typed('й')]);
    let upper = Input::Key { chord: Chord::char('q').shift(), text: Some('Й') };
    assert_eq!(read("Й".as_bytes()), [upper]);
}

#[test]
fn modifiers_with_russian_letters_fold_in_every_protocol() {
    let ctrl_c = [Chord::char('c').ctrl()];
    assert_eq!(chords(b"\x03"), ctrl_c);
    assert_eq!(chords(b"\x1b[1089::99;5u"), ctrl_c, "kitty");
    assert_eq!(chords(b"\x1b[1089;5u"), ctrl_c, "kitty without the base key");
    assert_eq!(chords(b"\x1b[27;5;1089~"), ctrl_c, "xterm");
    assert_eq!(chords("\x1bм".as_bytes()), [Chord::char('v').alt()]);
    let ctrl_shift_a = [Chord::char('a').ctrl().shift()];
    assert_eq!(chords(b"\x1b[1092:1060:97;6u"), ctrl_shift_a);
}

#[test]
fn named_keys_arrive_from_every_family_of_terminals() {
    for up in [&b"\x1b[A"[..], b"\x1bOA"] {
        assert_eq!(chords(up), [Chord::plain(Key::Up)]);
    }
    assert_eq!(chords(b"\x1b[1;3A"), [Chord::plain(Key::Up).alt()]);
    assert_eq!(chords(b"\x1b[6;5~"), [Chord::plain(Key::PageDown).ctrl()]);
    assert_eq!(chords(b"\x1b[Z"), [Chord::plain(Key::Tab).shift()]);
    for f4 in [&b"\x1bOS"[..], b"\x1b[14~", b"\x1b[[D"] {
        assert_eq!(chords(f4), [Chord::plain(Key::F(4))]);
    }
    assert_eq!(chords(b"\x1b[24~"), [Chord::plain(Key::F(12))]);
    assert_eq!(chords(b"\r\t\x7f"), [Key::Enter, Key::Tab, Key::Backspace].map(Chord::plain));
}

#[test]
fn a_key_let_go_is_nothing() {
    assert_eq!(chords(b"\x1b[113;1:3u\x1b[1;1:3A"), []);
    assert_eq!(chords(b"\x1b[113;1:2u"), [Chord::char('q')], "a repeat is a press");
}

#[test]
fn a_lone_escape_is_the_key_at_once() {
    assert_eq!(chords(b"\x1b"), [Chord::plain(Key::Esc)]);
    let esc = Chord::plain(Key::Esc);
    assert_eq!(chords(b"\x1b\x1b[A"), [esc, Chord::plain(Key::Up)]);
}

#[test]
fn an_unfinished_sequence_waits_and_then_is_the_key_with_alt() {
    let (mut decoder, mut inputs) = (Decoder::default(), Vec::new());
    decoder.feed(b"\x1b[", &mut inputs);
    assert!(inputs.is_empty() && decoder.patience().is_some());
    decoder.give_up(&mut inputs);
    assert_eq!(inputs, [Input::press(Chord::char('[').alt())]);
    assert_eq!(decoder.patience(), None);
}

#[test]
fn a_paste_is_one_event_without_control_characters() {
    let paste = "\x1b[200~Котов\rЛидер\x1b[31m\0\tи\u{306}\r\nконец\x1b[201~q";
    let expected = Input::Paste("Котов\nЛидер[31m\tй\nконец".into());
    assert_eq!(read(paste.as_bytes()), [expected, Input::press(Chord::char('q'))]);
}

#[test]
fn a_paste_that_never_ends_is_still_delivered() {
    let (mut decoder, mut inputs) = (Decoder::default(), Vec::new());
    decoder.feed(b"\x1b[200~lost\x1b[20", &mut inputs);
    assert!(inputs.is_empty() && decoder.patience().is_some());
    decoder.give_up(&mut inputs);
    assert_eq!(inputs, [Input::Paste("lost[20".into())]);
}

#[test]
fn the_mouse_speaks_in_cells_from_zero() {
    let at = |kind, column, row| Input::Mouse { kind, column, row };
    assert_eq!(read(b"\x1b[<0;5;3M"), [at(MouseKind::Down, 4, 2)]);
    assert_eq!(read(b"\x1b[<0;5;3m"), [at(MouseKind::Up, 4, 2)]);
    assert_eq!(read(b"\x1b[<32;400;3M"), [at(MouseKind::Drag, 399, 2)]);
    assert_eq!(read(b"\x1b[<64;1;1M\x1b[<65;1;1M").len(), 2);
    assert_eq!(read(b"\x1b[<2;5;3M\x1b[<35;5;3M"), [], "other buttons, no button");
}

#[test]
fn focus_and_late_replies() {
    assert_eq!(read(b"\x1b[I\x1b[O"), [Input::Focus(true), Input::Focus(false)]);
    let replies = b"\x1b]11;rgb:1e/1e/1e\x07\x1b[?62;22c\x1bP>|xterm(1)\x1b\\\x1b]4;1;x\x1b\\";
    assert_eq!(read(replies), []);
    assert_eq!(chords(b"\x1b]q"), [Chord::char(']').alt(), Chord::char('q')]);
}

proptest! {
    #[test]
    fn no_bytes_and_no_cut_upset_it(bytes: Vec<u8>, cut: prop::sample::Index) {
        let (mut decoder, mut inputs) = (Decoder::default(), Vec::new());
        let (first, second) = bytes.split_at(cut.index(bytes.len() + 1));
        decoder.feed(first, &mut inputs);
        decoder.feed(second, &mut inputs);
        decoder.give_up(&mut inputs);
        for input in inputs {
            if let Input::Key { text: Some(sign), .. } = input {
                prop_assert!(!sign.is_control());
            }
        }
    }

    #[test]
    fn a_paste_cut_anywhere_is_the_same_paste(text in "[а-я\\r\\n ]{0,40}", cut: prop::sample::Index) {
        let whole = format!("\x1b[200~{text}\x1b[201~").into_bytes();
        // A beginning of one byte is the Escape key: a terminal sends its sequence in one piece.
        let at = 2 + cut.index(whole.len() - 2);
        let (mut decoder, mut inputs) = (Decoder::default(), Vec::new());
        decoder.feed(&whole[..at], &mut inputs);
        decoder.feed(&whole[at..], &mut inputs);
        prop_assert_eq!(inputs, [Input::paste(&text)]);
    }
}
