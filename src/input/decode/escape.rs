//! What begins with Escape: the key itself, Alt with a key, the short function keys, replies.

use super::{Step, csi};
use crate::input::{Chord, Input, Key};

/// A reply longer than this is no reply.
const REPLY_LIMIT: usize = 4096;

/// Reads one thing from bytes that begin with Escape.
pub(super) fn step(bytes: &[u8]) -> Step {
    match bytes {
        [_] => Step::More,
        [_, b'[', ..] => csi::step(bytes),
        [_, b'O', ..] => function_key(bytes),
        [_, 0x1b, ..] => Step::Took(1, Some(Input::press(Chord::plain(Key::Esc)))),
        [_, kind @ (b']' | b'P' | b'_'), ..] => reply(bytes, *kind),
        _ => with_alt(bytes),
    }
}

/// What an unfinished beginning means by itself: Escape, or Alt with the key behind it.
pub(super) fn cut_short(bytes: &[u8]) -> Option<Input> {
    match bytes {
        [0x1b] => Some(Input::press(Chord::plain(Key::Esc))),
        [0x1b, sign @ (b'[' | b'O' | b']' | b'P' | b'_')] => {
            Some(Input::press(Chord::char(char::from(*sign)).alt()))
        }
        _ => None,
    }
}

/// `ESC O x`, as terminals in application mode name arrows and F1 to F4.
fn function_key(bytes: &[u8]) -> Step {
    let Some(&last) = bytes.get(2) else {
        return Step::More;
    };
    let key = if last == b'M' { Some(Key::Enter) } else { csi::lettered(last) };
    match key {
        Some(key) => Step::Took(3, Some(Input::press(Chord::plain(key)))),
        None => Step::Took(2, Some(Input::press(Chord::char('O').alt()))),
    }
}

/// Alt is an Escape before the key.
fn with_alt(bytes: &[u8]) -> Step {
    match super::step(&bytes[1..]) {
        Step::Took(taken, Some(Input::Key { chord, .. })) => {
            Step::Took(taken + 1, Some(Input::press(chord.alt())))
        }
        Step::Took(taken, other) => Step::Took(taken + 1, other),
        step => step,
    }
}

/// A terminal's answer to a question (a late one, asked by whoever ran before us): swallowed, or
/// its digits would be taken for commands. A key follows `Alt-]` in other ways.
fn reply(bytes: &[u8], kind: u8) -> Step {
    let Some(&next) = bytes.get(2) else {
        return Step::More;
    };
    let is_reply = match kind {
        b']' => next.is_ascii_digit(),
        b'P' => next.is_ascii_digit() || b">!|$+".contains(&next),
        _ => next == b'G',
    };
    if !is_reply {
        return with_alt(bytes);
    }
    let end = bytes.iter().enumerate().skip(2).find_map(|(at, &byte)| match byte {
        0x07 => Some(at + 1),
        b'\\' if bytes[at - 1] == 0x1b => Some(at + 1),
        _ => None,
    });
    match end {
        Some(end) => Step::Took(end, None),
        None if bytes.len() > REPLY_LIMIT => Step::Took(bytes.len(), None),
        None => Step::More,
    }
}
