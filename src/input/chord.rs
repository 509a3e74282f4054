//! A key with its modifiers: what commands are bound to, read from configuration, shown in hints.

mod parse;
mod show;

pub use parse::ChordError;
pub use show::Hint;

use super::layout;

/// A key of the keyboard without modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// A sign: in a canonical chord the Latin lower-case letter of that key, see [`Chord::canonical`].
    Char(char),
    /// Return, also on the number pad.
    Enter,
    /// Escape.
    Esc,
    /// Tabulator; with `shift` it is what terminals call back-tab.
    Tab,
    /// Delete to the left.
    Backspace,
    /// Delete to the right.
    Delete,
    /// Insert.
    Insert,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// A page up; a presenter's "back".
    PageUp,
    /// A page down; a presenter's "on".
    PageDown,
    /// A function key, from 1.
    F(u8),
}

/// A key pressed together with modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Chord {
    /// The key itself.
    pub key: Key,
    /// Ctrl was held.
    pub ctrl: bool,
    /// Alt (Option) was held.
    pub alt: bool,
    /// Shift was held; for signs only when the sign is a letter.
    pub shift: bool,
}

impl Chord {
    /// The key alone.
    pub const fn plain(key: Key) -> Self {
        Self { key, ctrl: false, alt: false, shift: false }
    }

    /// A sign alone.
    pub const fn char(sign: char) -> Self {
        Self::plain(Key::Char(sign))
    }

    /// The same chord with Ctrl.
    pub const fn ctrl(self) -> Self {
        Self { ctrl: true, ..self }
    }

    /// The same chord with Alt.
    pub const fn alt(self) -> Self {
        Self { alt: true, ..self }
    }

    /// The same chord with Shift.
    pub const fn shift(self) -> Self {
        Self { shift: true, ..self }
    }

    /// The form commands are compared in: Russian letters become the Latin sign of the same key,
    /// letters are lower case with `shift` saying that they were not, other signs carry no `shift`.
    pub fn canonical(self) -> Self {
        let Key::Char(typed) = self.key else {
            return self;
        };
        let sign = layout::to_latin(typed).unwrap_or(typed);
        if !sign.is_alphabetic() {
            return Self { key: Key::Char(sign), shift: false, ..self };
        }
        let mut lower = sign.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(low), None) => {
                Self { key: Key::Char(low), shift: self.shift || low != sign, ..self }
            }
            _ => Self { key: Key::Char(sign), ..self },
        }
    }

    /// The sign this chord types into a text, if it types any: nothing with Ctrl or Alt.
    pub fn typed(self) -> Option<char> {
        match self.key {
            Key::Char(sign) if !self.ctrl && !self.alt && !sign.is_control() => Some(sign),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_russian_letter_is_the_command_key_under_it() {
        assert_eq!(Chord::char('с').canonical(), Chord::char('c'));
        assert_eq!(Chord::char('я').ctrl().canonical(), Chord::char('z').ctrl());
        assert_eq!(Chord::char('м').alt().canonical(), Chord::char('v').alt());
        assert_eq!(Chord::char('х').canonical(), Chord::char('['));
    }

    #[test]
    fn shift_is_set_for_upper_case_letters_and_only_for_them() {
        assert_eq!(Chord::char('Й').canonical(), Chord::char('q').shift());
        assert_eq!(Chord::char('Й').shift().canonical(), Chord::char('q').shift());
        assert_eq!(Chord::char('Z').canonical(), Chord::char('z').shift());
        assert_eq!(Chord::char('?').shift().canonical(), Chord::char('?'));
        assert_eq!(Chord::char('Ж').shift().canonical(), Chord::char(':'));
        let back_tab = Chord::plain(Key::Tab).shift();
        assert_eq!(back_tab.canonical(), back_tab);
    }

    #[test]
    fn only_a_key_without_ctrl_and_alt_types_text() {
        assert_eq!(Chord::char('Ё').shift().typed(), Some('Ё'));
        assert_eq!(Chord::char('c').ctrl().typed(), None);
        assert_eq!(Chord::plain(Key::Enter).typed(), None);
        assert_eq!(Chord::char('\u{9b}').typed(), None);
    }
}
