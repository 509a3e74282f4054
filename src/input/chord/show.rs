//! Chords as the screen shows them: short, Latin capitals, with the Russian twin where wanted.

use std::fmt::{self, Display, Formatter};

use super::{Chord, Key, parse::NAMES};
use crate::input::layout;

/// A chord with the Russian letter of its key beside it: `C (С)`.
#[derive(Debug, Clone, Copy)]
pub struct Hint(Chord);

impl Chord {
    /// The form for a Russian interface: `C (С)`, and as always where the twin says nothing new.
    pub fn with_twin(self) -> Hint {
        Hint(self)
    }

    /// The capital letter a Russian keyboard carries on this key. None with Ctrl or Alt, where
    /// people go by the Latin name, and none for keys that are the same on both layouts.
    pub fn twin(self) -> Option<char> {
        match self.key {
            Key::Char(sign) if !self.ctrl && !self.alt => {
                layout::to_russian(sign)?.to_uppercase().next()
            }
            _ => None,
        }
    }

    /// The form for a configuration: `ctrl-z`, `alt-up`, read back by `parse`.
    pub fn written(self) -> String {
        let name = match self.key {
            Key::F(number) => format!("f{number}"),
            Key::Char(sign) if sign != ' ' => sign.to_string(),
            key => {
                let row = NAMES.iter().find(|(_, named)| *named == key);
                row.map(|(name, _)| (*name).to_owned()).unwrap_or_default()
            }
        };
        let held = [(self.ctrl, "ctrl-"), (self.alt, "alt-"), (self.shift, "shift-")];
        held.iter().filter(|(is, _)| *is).map(|(_, text)| *text).chain([name.as_str()]).collect()
    }
}

impl Display for Chord {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for (held, name) in [(self.ctrl, "Ctrl-"), (self.alt, "Alt-"), (self.shift, "Shift-")] {
            if held {
                out.write_str(name)?;
            }
        }
        Display::fmt(&self.key, out)
    }
}

impl Display for Key {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let name = match self {
            Key::Char(' ') => "Space",
            Key::Char(sign) => return write!(out, "{}", sign.to_uppercase()),
            Key::F(number) => return write!(out, "F{number}"),
            Key::Enter => "Enter",
            Key::Esc => "Esc",
            Key::Tab => "Tab",
            Key::Backspace => "Backspace",
            Key::Delete => "Del",
            Key::Insert => "Ins",
            Key::Up => "↑",
            Key::Down => "↓",
            Key::Left => "←",
            Key::Right => "→",
            Key::Home => "Home",
            Key::End => "End",
            Key::PageUp => "PgUp",
            Key::PageDown => "PgDn",
        };
        out.write_str(name)
    }
}

impl Display for Hint {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        Display::fmt(&self.0, out)?;
        match self.0.twin() {
            Some(twin) => write!(out, " ({twin})"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_are_short() {
        assert_eq!(Chord::char('c').to_string(), "C");
        assert_eq!(Chord::char('z').ctrl().to_string(), "Ctrl-Z");
        assert_eq!(Chord::plain(Key::Up).alt().to_string(), "Alt-↑");
        assert_eq!(Chord::plain(Key::PageDown).to_string(), "PgDn");
        assert_eq!(Chord::plain(Key::Tab).shift().to_string(), "Shift-Tab");
    }

    #[test]
    fn a_russian_hint_carries_the_letter_of_the_key() {
        assert_eq!(Chord::char('c').with_twin().to_string(), "C (С)");
        assert_eq!(Chord::char('[').with_twin().to_string(), "[ (Х)");
        assert_eq!(Chord::char('z').ctrl().with_twin().to_string(), "Ctrl-Z");
        assert_eq!(Chord::plain(Key::F(4)).with_twin().to_string(), "F4");
        assert_eq!(Chord::char('?').with_twin().to_string(), "?");
    }
}
