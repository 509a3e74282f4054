//! Control sequences, `ESC [ ... x`: named keys with modifiers, focus, mouse, the beginning of a
//! paste, and keys of the kitty and xterm "modify other keys" protocols.

use super::Step;
use crate::input::{Chord, Input, Key, MouseKind};

/// No key's sequence is longer.
const LIMIT: usize = 64;

/// Reads one control sequence.
pub(super) fn step(bytes: &[u8]) -> Step {
    match bytes {
        [_, _] | [_, _, b'['] => return Step::More,
        // The Linux console names F1 to F5 by `ESC [ [ A` ... `E`.
        [_, _, b'[', last, ..] => {
            let number = last.wrapping_sub(b'A').saturating_add(1);
            return Step::Took(4, (number <= 5).then(|| press(Key::F(number))));
        }
        // The mouse protocol of 1984, three raw bytes behind; never asked for.
        [_, _, b'M', ..] => {
            return if bytes.len() < 6 { Step::More } else { Step::Took(6, None) };
        }
        _ => {}
    }
    let body = &bytes[2..];
    let Some(at) = body.iter().position(|byte| !matches!(byte, 0x20..=0x3f)) else {
        return if bytes.len() > LIMIT { Step::Took(bytes.len(), None) } else { Step::More };
    };
    let last = body[at];
    if !matches!(last, 0x40..=0x7e) {
        // Broken off by something else, which is read next.
        return Step::Took(at + 2, None);
    }
    let taken = at + 3;
    let Ok(text) = std::str::from_utf8(&body[..at]) else {
        return Step::Took(taken, None);
    };
    if (text, last) == ("200", b'~') {
        return Step::Paste(taken);
    }
    Step::Took(taken, meaning(text, last))
}

/// Keys named by the last letter, alike after `ESC [` and `ESC O`.
pub(super) fn lettered(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        b'P'..=b'S' => Key::F(last - b'P' + 1),
        _ => return None,
    })
}

fn press(key: Key) -> Input {
    Input::press(Chord::plain(key))
}

fn meaning(text: &str, last: u8) -> Option<Input> {
    if let Some(mouse) = text.strip_prefix('<') {
        return pointer(mouse, last);
    }
    if text.starts_with(['?', '>', '=']) {
        return None;
    }
    let fields: Vec<Vec<u32>> = text
        .split(';')
        .map(|field| field.split(':').map(|number| number.parse().unwrap_or(0)).collect())
        .collect();
    let number = |field: usize, part: usize| {
        fields.get(field).and_then(|parts| parts.get(part)).copied().unwrap_or(0)
    };
    match last {
        b'I' => return Some(Input::Focus(true)),
        b'O' => return Some(Input::Focus(false)),
        _ => {}
    }
    if number(1, 1) == 3 {
        return None; // the key was let go
    }
    let held = number(1, 0).saturating_sub(1);
    let (ctrl, alt) = (held & 4 != 0, held & 2 != 0);
    let key = match last {
        b'Z' => return Some(Input::press(Chord::plain(Key::Tab).shift())),
        b'~' if number(0, 0) == 27 => coded(number(2, 0))?,
        b'~' => numbered(number(0, 0))?,
        b'u' => {
            // The sign of the key on the basic layout, where the terminal tells it.
            let base = number(0, 2);
            coded(if (ctrl || alt) && base != 0 { base } else { number(0, 0) })?
        }
        _ => lettered(last)?,
    };
    let shift = held & 1 != 0;
    let key = match key {
        Key::Char(sign) if shift && !ctrl && !alt => shifted(sign, number(0, 1)),
        key => key,
    };
    Some(Input::press(Chord { key, ctrl, alt, shift }))
}

/// What Shift makes of a sign: what the terminal says, or its capital.
fn shifted(sign: char, told: u32) -> Key {
    let capital = sign.to_uppercase().next().unwrap_or(sign);
    Key::Char(char::from_u32(told).filter(|told| !told.is_control()).unwrap_or(capital))
}

fn coded(code: u32) -> Option<Key> {
    Some(match code {
        9 => Key::Tab,
        13 => Key::Enter,
        27 => Key::Esc,
        8 | 127 => Key::Backspace,
        57_344..=63_743 => return None, // private use: media keys and the like
        _ => Key::Char(char::from_u32(code).filter(|sign| !sign.is_control())?),
    })
}

fn numbered(code: u32) -> Option<Key> {
    Some(match code {
        1 | 7 => Key::Home,
        2 => Key::Insert,
        3 => Key::Delete,
        4 | 8 => Key::End,
        5 => Key::PageUp,
        6 => Key::PageDown,
        11..=15 => Key::F((code - 10) as u8),
        17..=21 => Key::F((code - 11) as u8),
        23..=26 => Key::F((code - 12) as u8),
        28 | 29 => Key::F((code - 13) as u8),
        31..=34 => Key::F((code - 14) as u8),
        _ => return None,
    })
}

/// `ESC [ < button ; column ; row M`, `m` at the end when the button is let go.
fn pointer(text: &str, last: u8) -> Option<Input> {
    let mut numbers = text.split(';').map(str::parse::<u16>);
    let mut next = || numbers.next()?.ok();
    let (button, column, row) = (next()?, next()?, next()?);
    let kind = match (button & !0b1_1100, last) {
        (0, b'M') => MouseKind::Down,
        (0, b'm') => MouseKind::Up,
        (32, b'M') => MouseKind::Drag,
        (64, b'M') => MouseKind::Wheel(-1),
        (65, b'M') => MouseKind::Wheel(1),
        _ => return None,
    };
    Some(Input::Mouse { kind, column: column.saturating_sub(1), row: row.saturating_sub(1) })
}
