//! What reaches the program from outside, after the border: one type for every terminal.

use super::{Chord, Key, paste};

/// One thing a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key went down or repeated.
    Key {
        /// What commands are looked up by: layout folded, see [`Chord::canonical`].
        chord: Chord,
        /// What goes into a text, as typed on the person's own layout.
        text: Option<char>,
    },
    /// A text was pasted: lines end in `\n`, no other control characters but `\t`, NFC.
    Paste(String),
    /// The mouse, in cells from the upper left corner, from 0.
    Mouse {
        /// What it did.
        kind: MouseKind,
        /// Cell from the left.
        column: u16,
        /// Cell from the top.
        row: u16,
    },
    /// The window has a new size, in cells.
    Resize {
        /// Cells in a row.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// The window was given the focus, or lost it.
    Focus(bool),
}

/// What the mouse did; only its left button and its wheel count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MouseKind {
    /// The button went down.
    Down,
    /// The mouse moved while the button was down.
    Drag,
    /// The button was let go.
    Up,
    /// One notch of the wheel: −1 up, towards the beginning, 1 down.
    Wheel(i8),
}

impl Input {
    /// A key as the terminal named it, letters as typed.
    ///
    /// AltGr arrives on Windows as Ctrl with Alt: where it made a sign that is on no key of its own
    /// (`@`, `€`, `ł`), the sign is text.
    pub fn press(typed: Chord) -> Self {
        let typed = match typed.key {
            Key::Char(sign) if typed.ctrl && typed.alt && made_by_alt_gr(sign) => Chord::char(sign),
            _ => typed,
        };
        Input::Key { chord: typed.canonical(), text: typed.typed() }
    }

    /// A paste as the terminal delivered it, cleaned.
    pub fn paste(raw: &str) -> Self {
        Input::Paste(paste::clean(raw))
    }
}

fn made_by_alt_gr(sign: char) -> bool {
    let own_key = sign.is_ascii_alphanumeric() || super::layout::to_latin(sign).is_some();
    !own_key && !sign.is_whitespace() && !sign.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_keeps_the_folded_chord_and_the_typed_letter() {
        assert_eq!(
            Input::press(Chord::char('Й').shift()),
            Input::Key { chord: Chord::char('q').shift(), text: Some('Й') }
        );
        assert_eq!(
            Input::press(Chord::char('ц').ctrl()),
            Input::Key { chord: Chord::char('w').ctrl(), text: None }
        );
    }

    #[test]
    fn a_sign_made_with_alt_gr_is_text() {
        assert_eq!(
            Input::press(Chord::char('@').ctrl().alt()),
            Input::Key { chord: Chord::char('@'), text: Some('@') }
        );
        assert_eq!(
            Input::press(Chord::char('c').ctrl().alt()),
            Input::Key { chord: Chord::char('c').ctrl().alt(), text: None }
        );
    }
}
