//! Plain bytes: letters in UTF-8, and the control codes old terminals send for keys.

use super::Step;
use crate::input::{Chord, Input, Key};

/// Reads one sign or control code.
pub(super) fn step(bytes: &[u8]) -> Step {
    let chord = match bytes[0] {
        b'\r' => Chord::plain(Key::Enter),
        b'\t' => Chord::plain(Key::Tab),
        0x7f => Chord::plain(Key::Backspace),
        0 => Chord::char(' ').ctrl(),
        code @ 0x01..=0x1a => Chord::char(char::from(code - 1 + b'a')).ctrl(),
        code @ 0x1c..=0x1f => Chord::char(char::from(code - 0x1c + b'4')).ctrl(),
        code @ 0x20..=0x7e => Chord::char(char::from(code)),
        lead => return letter(bytes, lead),
    };
    Step::Took(1, Some(Input::press(chord)))
}

/// A letter beyond ASCII; bytes that are no UTF-8 and control characters are dropped.
fn letter(bytes: &[u8], lead: u8) -> Step {
    let length = match lead {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return Step::Took(1, None),
    };
    let present = bytes.len().min(length);
    if let Some(broken) = (1..present).find(|&at| !matches!(bytes[at], 0x80..=0xbf)) {
        return Step::Took(broken, None);
    }
    let Some(whole) = bytes.get(..length) else {
        return Step::More;
    };
    let sign = std::str::from_utf8(whole).ok().and_then(|text| text.chars().next());
    let typed = sign.filter(|sign| !sign.is_control());
    Step::Took(length, typed.map(|sign| Input::press(Chord::char(sign))))
}
