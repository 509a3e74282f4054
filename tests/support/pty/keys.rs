//! Keys by name, and the bytes xterm sends for them.

#[path = "../script.rs"]
mod script;

use deal_defense::input::{Chord, Key};
use script::{Stroke, strokes};

/// A key script as xterm would send it.
pub(super) fn sent_for(script: &str) -> Vec<u8> {
    let bytes = |stroke| match stroke {
        Stroke::Text(text) => text.into(),
        Stroke::Key(chord) => sent(chord).unwrap_or_else(|| panic!("no terminal sends {chord}")),
    };
    strokes(script).flat_map(bytes).collect()
}

fn sent(chord: Chord) -> Option<Vec<u8>> {
    let held = 1 + u8::from(chord.shift) + 2 * u8::from(chord.alt) + 4 * u8::from(chord.ctrl);
    let lettered = |last: char| match held {
        1 => format!("\x1b[{last}"),
        _ => format!("\x1b[1;{held}{last}"),
    };
    let numbered = |number: u8| match held {
        1 => format!("\x1b[{number}~"),
        _ => format!("\x1b[{number};{held}~"),
    };
    let plain = match chord.key {
        Key::Char(' ') if chord.ctrl => "\0".to_owned(),
        Key::Char(sign @ 'a'..='z') if chord.ctrl => char::from(sign as u8 - b'a' + 1).to_string(),
        Key::Char(_) if chord.ctrl => return None,
        Key::Char(sign) if chord.shift => sign.to_uppercase().to_string(),
        Key::Char(sign) => sign.to_string(),
        Key::Enter => "\r".to_owned(),
        Key::Esc => "\x1b".to_owned(),
        Key::Tab if chord.shift => return Some(b"\x1b[Z".to_vec()),
        Key::Tab => "\t".to_owned(),
        Key::Backspace => "\x7f".to_owned(),
        Key::Up => return Some(lettered('A').into()),
        Key::Down => return Some(lettered('B').into()),
        Key::Right => return Some(lettered('C').into()),
        Key::Left => return Some(lettered('D').into()),
        Key::Home => return Some(lettered('H').into()),
        Key::End => return Some(lettered('F').into()),
        Key::Insert => return Some(numbered(2).into()),
        Key::Delete => return Some(numbered(3).into()),
        Key::PageUp => return Some(numbered(5).into()),
        Key::PageDown => return Some(numbered(6).into()),
        Key::F(number @ 1..=4) if held == 1 => format!("\x1bO{}", char::from(b'O' + number)),
        Key::F(number @ 1..=4) => return Some(lettered(char::from(b'O' + number)).into()),
        Key::F(5) => return Some(numbered(15).into()),
        Key::F(number @ 6..=10) => return Some(numbered(number + 11).into()),
        Key::F(number @ 11..=12) => return Some(numbered(number + 12).into()),
        Key::F(_) => return None,
    };
    let alt = if chord.alt { "\x1b" } else { "" };
    Some(format!("{alt}{plain}").into())
}
