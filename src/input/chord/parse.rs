//! Chords as people write them in a configuration: `ctrl-z`, `F4`, `alt-up`, `shift-tab`, `?`.

use std::str::FromStr;

use thiserror::Error;

use super::{Chord, Key};

/// Why a text is no chord.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ChordError {
    /// Nothing was written.
    #[error("no key is named")]
    Empty,
    /// The part that names the key is not known.
    #[error("no key is called {0:?}")]
    UnknownKey(String),
}

/// Names of keys as they are read; the first of a kind is the one written back.
pub(super) const NAMES: &[(&str, Key)] = &[
    ("enter", Key::Enter),
    ("return", Key::Enter),
    ("esc", Key::Esc),
    ("escape", Key::Esc),
    ("tab", Key::Tab),
    ("backspace", Key::Backspace),
    ("delete", Key::Delete),
    ("del", Key::Delete),
    ("insert", Key::Insert),
    ("ins", Key::Insert),
    ("up", Key::Up),
    ("down", Key::Down),
    ("left", Key::Left),
    ("right", Key::Right),
    ("home", Key::Home),
    ("end", Key::End),
    ("pageup", Key::PageUp),
    ("pgup", Key::PageUp),
    ("pagedown", Key::PageDown),
    ("pgdn", Key::PageDown),
    ("space", Key::Char(' ')),
];

impl FromStr for Chord {
    type Err = ChordError;

    /// Case does not matter and `+` joins as well as `-`; a Russian letter names the key it is on.
    fn from_str(text: &str) -> Result<Self, ChordError> {
        let mut chord = Chord::char(' ');
        let mut rest = text.trim();
        while let Some((modifier, tail)) = split_modifier(rest) {
            match modifier.to_lowercase().as_str() {
                "ctrl" | "control" => chord.ctrl = true,
                "alt" | "option" => chord.alt = true,
                "shift" => chord.shift = true,
                _ => return Err(ChordError::UnknownKey(text.to_owned())),
            }
            rest = tail;
        }
        chord.key = key(rest)?;
        Ok(chord.canonical())
    }
}

/// The text before the first joint, unless the joint itself is the key.
fn split_modifier(text: &str) -> Option<(&str, &str)> {
    let at = text.find(['-', '+']).filter(|&at| at > 0 && at + 1 < text.len())?;
    Some((&text[..at], &text[at + 1..]))
}

fn key(name: &str) -> Result<Key, ChordError> {
    let mut signs = name.chars();
    match (signs.next(), signs.next()) {
        (None, _) => return Err(ChordError::Empty),
        // A bare letter is the key, however it is written: hints show capitals.
        (Some(sign), None) => {
            return Ok(Key::Char(sign.to_lowercase().next().unwrap_or(sign)));
        }
        _ => {}
    }
    let lower = name.to_lowercase();
    if let Some((_, key)) = NAMES.iter().find(|(known, _)| *known == lower) {
        return Ok(*key);
    }
    match lower.strip_prefix('f').and_then(|number| number.parse().ok()) {
        Some(number @ 1..=24) => Ok(Key::F(number)),
        _ => Err(ChordError::UnknownKey(name.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Chord {
        text.parse().unwrap()
    }

    #[test]
    fn chords_are_read_as_people_write_them() {
        assert_eq!(read("ctrl-z"), Chord::char('z').ctrl());
        assert_eq!(read("Ctrl+Z"), Chord::char('z').ctrl());
        assert_eq!(read("F4"), Chord::plain(Key::F(4)));
        assert_eq!(read("alt-up"), Chord::plain(Key::Up).alt());
        assert_eq!(read("shift-tab"), Chord::plain(Key::Tab).shift());
        assert_eq!(read("?"), Chord::char('?'));
        assert_eq!(read("C"), Chord::char('c'));
        assert_eq!(read("shift-c"), Chord::char('c').shift());
        assert_eq!(read("ctrl-pagedown"), Chord::plain(Key::PageDown).ctrl());
        assert_eq!(read("-"), Chord::char('-'));
        assert_eq!(read("ctrl--"), Chord::char('-').ctrl());
        assert_eq!(read("ctrl-с"), Chord::char('c').ctrl(), "a Russian letter in a config");
        assert_eq!(read("space"), Chord::char(' '));
    }

    #[test]
    fn what_names_no_key_is_refused() {
        assert_eq!("".parse::<Chord>(), Err(ChordError::Empty));
        assert_eq!("f99".parse::<Chord>(), Err(ChordError::UnknownKey("f99".into())));
        assert!("hyper-x".parse::<Chord>().is_err());
        assert!("ctrl-".parse::<Chord>().is_err());
        assert!("боком-x".parse::<Chord>().is_err());
    }

    #[test]
    fn the_written_form_is_read_back_as_the_same_chord() {
        for text in ["ctrl-z", "alt-shift-up", "f12", "space", "?", "shift-c", "ctrl--", "["] {
            assert_eq!(read(text).written(), text);
        }
    }
}
