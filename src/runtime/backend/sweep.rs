//! The last gate before the terminal: whatever a deal, a file name or a phone in the room put into
//! a text, no cell carries more than a letter.

use ratatui::buffer::{Buffer, Cell};

/// Stands for a character one should know of and cannot see.
const INVISIBLE: &str = "·";
/// Stands for a control character.
const CONTROL: &str = "\u{fffd}";
/// Code points a cell may hold: a letter with its marks, an emoji of a family.
const MOST: usize = 8;

/// Makes every cell of a finished frame safe. Cells of one ASCII sign, nearly all, cost one look.
pub fn sweep(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let symbol = cell.symbol().as_bytes();
        if !matches!(symbol, [b' '..=b'~']) {
            look(cell);
        }
    }
}

fn look(cell: &mut Cell) {
    let symbol = cell.symbol();
    let mut signs = symbol.chars();
    let Some(first) = signs.next() else { return };
    let more = signs.clone().next().is_some();
    if !more && is_letter_of_ours(first) {
        return;
    }
    if symbol.chars().any(char::is_control) {
        cell.set_symbol(CONTROL);
    } else if is_invisible(first) || signs.any(|sign| is_invisible(sign) && !may_join(first, sign))
    {
        cell.set_symbol(INVISIBLE);
    } else if symbol.chars().nth(MOST).is_some() {
        let cut: String = symbol.chars().take(MOST).collect();
        cell.set_symbol(&cut);
    }
}

/// Latin-1 beyond its controls and its soft hyphen, Cyrillic, lines and blocks: by far the most.
fn is_letter_of_ours(sign: char) -> bool {
    let safe = matches!(sign, '\u{a0}'..='\u{ff}' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}');
    (safe && sign != '\u{ad}') || matches!(sign, '\u{2500}'..='\u{259f}')
}

/// Characters without a picture of their own: directions, joiners, fillers, tags, selectors.
fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Joiners and selectors belong to emoji and to Arabic and Indic letters; after a Latin, Greek or
/// Cyrillic one they hide something.
fn may_join(first: char, sign: char) -> bool {
    first >= '\u{590}' && matches!(sign, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}
