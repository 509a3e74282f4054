//! Styles as the terminal is told them: only what changes, in sequences short enough for all.

use std::io::Write;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// Some terminals drop a sequence with more numbers.
const MOST_NUMBERS: usize = 10;

const ATTRIBUTES: [(Modifier, u8); 9] = [
    (Modifier::BOLD, 1),
    (Modifier::DIM, 2),
    (Modifier::ITALIC, 3),
    (Modifier::UNDERLINED, 4),
    (Modifier::SLOW_BLINK, 5),
    (Modifier::RAPID_BLINK, 6),
    (Modifier::REVERSED, 7),
    (Modifier::HIDDEN, 8),
    (Modifier::CROSSED_OUT, 9),
];

/// The style the terminal writes in now. Coloured underlines are not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Pen {
    fg: Color,
    bg: Color,
    attributes: Modifier,
}

impl Pen {
    /// Takes the style of a cell and tells the terminal the difference.
    pub(super) fn change(&mut self, cell: &Cell, out: &mut Vec<u8>) {
        let wanted = Self { fg: cell.fg, bg: cell.bg, attributes: cell.modifier };
        if *self == wanted {
            return;
        }
        let before = std::mem::replace(self, wanted);
        if wanted == Self::default() {
            out.extend_from_slice(b"\x1b[m");
            return;
        }
        let mut words = Words { out, numbers: 0 };
        // There is no taking back of one attribute that all terminals know: begin anew.
        let anew = !wanted.attributes.contains(before.attributes);
        let before = if anew { Self::default() } else { before };
        if anew {
            words.say(&[0]);
        }
        for (attribute, number) in ATTRIBUTES {
            if (wanted.attributes - before.attributes).contains(attribute) {
                words.say(&[number]);
            }
        }
        if wanted.fg != before.fg {
            words.say_color(wanted.fg, 30);
        }
        if wanted.bg != before.bg {
            words.say_color(wanted.bg, 40);
        }
        words.end();
    }
}

/// Numbers of one or several `ESC [ ... m`.
struct Words<'a> {
    out: &'a mut Vec<u8>,
    numbers: usize,
}

impl Words<'_> {
    /// Numbers that belong together.
    fn say(&mut self, numbers: &[u8]) {
        if self.numbers + numbers.len() > MOST_NUMBERS {
            self.end();
        }
        for number in numbers {
            let joint = if self.numbers == 0 { "\x1b[" } else { ";" };
            // Writing to memory does not fail.
            write!(self.out, "{joint}{number}").ok();
            self.numbers += 1;
        }
    }

    fn end(&mut self) {
        if self.numbers > 0 {
            self.out.push(b'm');
            self.numbers = 0;
        }
    }

    /// `base` is 30 for letters and 40 for the ground behind them.
    fn say_color(&mut self, color: Color, base: u8) {
        let bright = base + 60;
        let number = match color {
            Color::Reset => base + 9,
            Color::Black => base,
            Color::Red => base + 1,
            Color::Green => base + 2,
            Color::Yellow => base + 3,
            Color::Blue => base + 4,
            Color::Magenta => base + 5,
            Color::Cyan => base + 6,
            Color::Gray => base + 7,
            Color::DarkGray => bright,
            Color::LightRed => bright + 1,
            Color::LightGreen => bright + 2,
            Color::LightYellow => bright + 3,
            Color::LightBlue => bright + 4,
            Color::LightMagenta => bright + 5,
            Color::LightCyan => bright + 6,
            Color::White => bright + 7,
            Color::Indexed(index) => return self.say(&[base + 8, 5, index]),
            Color::Rgb(red, green, blue) => return self.say(&[base + 8, 2, red, green, blue]),
        };
        self.say(&[number]);
    }
}
