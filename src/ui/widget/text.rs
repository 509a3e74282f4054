//! Text by what the eye sees: display width and graphemes, never bytes or chars.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

pub use super::put::{put, put_right, put_spans};
use super::wrap::rows;

/// What stands for the part that was cut off.
pub const ELLIPSIS: &str = "…";

/// The cells that a grapheme takes: 0 to 2. A tab is drawn as one space, other control characters
/// are not drawn.
pub fn cells(grapheme: &str) -> usize {
    match grapheme.as_bytes() {
        [b'\t'] => 1,
        [byte] => usize::from(!byte.is_ascii_control()),
        _ if grapheme.starts_with(char::is_control) => 0,
        _ => grapheme.width().min(2),
    }
}

/// Signs of one cell that never join with what stands before or after: Latin, Cyrillic, the signs
/// and lines of our screens. Between two of them there is always a boundary (UAX 29).
const PLAIN: [(char, char); 19] = [
    (' ', '~'),
    ('\u{a0}', '\u{ac}'),
    ('\u{ae}', '\u{17f}'),
    ('\u{400}', '\u{482}'),
    ('\u{48a}', '\u{4ff}'),
    ('\u{2010}', '\u{2027}'),
    ('₽', '₽'),
    ('№', '№'),
    ('\u{2190}', '\u{2193}'),
    ('−', '−'),
    ('≈', '≈'),
    ('\u{2500}', '\u{259f}'),
    ('■', '■'),
    ('▪', '▪'),
    ('▮', '▮'),
    ('▸', '▸'),
    ('▾', '▾'),
    ('●', '●'),
    ('★', '★'),
];

/// A bit for every sign below U+2640: whether it is plain.
static IS_PLAIN: [u64; 0x99] = {
    let mut bits = [0; 0x99];
    let mut range = 0;
    while range < PLAIN.len() {
        let mut sign = PLAIN[range].0 as usize;
        while sign <= PLAIN[range].1 as usize {
            bits[sign / 64] |= 1 << (sign % 64);
            sign += 1;
        }
        range += 1;
    }
    bits
};

fn is_plain(sign: char) -> bool {
    let sign = sign as usize;
    IS_PLAIN.get(sign / 64).is_some_and(|bits| bits >> (sign % 64) & 1 == 1)
}

/// The graphemes of a text: where each begins and the cells it takes.
///
/// Nearly every sign of a screen is plain and stands beside a plain one; only the others are looked
/// up in the tables of Unicode.
pub fn signs(text: &str) -> impl Iterator<Item = (usize, &str, usize)> {
    let mut at = 0;
    let mut chars = text.chars();
    let mut first = chars.next();
    std::iter::from_fn(move || {
        let plain = is_plain(first?);
        let start = at;
        let after = chars.clone();
        let next = chars.next();
        if plain && next.is_none_or(is_plain) {
            at = text.len() - after.as_str().len();
            first = next;
            return Some((start, &text[start..at], 1));
        }
        let sign = text[start..].graphemes(true).next()?;
        at += sign.len();
        chars = text[at..].chars();
        first = chars.next();
        Some((start, sign, cells(sign)))
    })
}

/// The cells that a text of one line takes.
pub fn width(text: &str) -> usize {
    if text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
        return text.len();
    }
    signs(text).map(|(_, _, cells)| cells).sum()
}

/// The longest beginning of a text that takes at most `width` cells.
pub fn head(text: &str, width: usize) -> &str {
    let mut used = 0;
    for (at, _, cells) in signs(text) {
        used += cells;
        if used > width {
            return &text[..at];
        }
    }
    text
}

/// The text if it fits into `width` cells, else as much as fits with «…» at the end.
pub fn fit(text: &str, width: usize) -> Cow<'_, str> {
    // No sign takes more cells than bytes.
    if text.len() <= width || head(text, width).len() == text.len() {
        text.into()
    } else if width == 0 {
        "".into()
    } else {
        shortened(text, width).into()
    }
}

/// As much as fits into `width` cells with «…» at the end, whether it must be cut or not.
pub(super) fn shortened(text: &str, width: usize) -> String {
    format!("{}{ELLIPSIS}", head(text, width.saturating_sub(1)).trim_end())
}

/// The lines of a text wrapped at words to `width` cells, without the spaces at their ends.
pub fn wrap(text: &str, width: usize) -> Vec<&str> {
    rows(text, width).map(|row| text[row.range()].trim_end()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_that_fits_is_left_as_it_is() {
        assert_eq!(fit("Котов", 5), "Котов");
        assert_eq!(fit("финансовый директор", 16), "финансовый дире…");
        assert_eq!(fit("финансовый директор", 12), "финансовый…");
        assert_eq!(fit("Котов", 1), "…");
        assert_eq!(fit("Котов", 0), "");
    }

    #[test]
    fn a_plain_sign_takes_one_cell() {
        let plain = ('\0'..='\u{ffff}').filter(|sign| is_plain(*sign));
        for sign in plain {
            assert_eq!(cells(sign.encode_utf8(&mut [0; 4])), 1, "{sign:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn signs_are_the_graphemes_of_unicode(
            text in "([ -~а-яё«»…№−→★⚠\u{200d}\u{301}\u{fe0f}\r\n日한🇷🇺👩]|\\PC){0,20}",
        ) {
            let ours: Vec<_> = signs(&text).collect();
            let theirs: Vec<_> = text.grapheme_indices(true).map(|(at, it)| (at, it, cells(it))).collect();
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn a_fitted_text_is_never_wider_than_its_room(text in ".{0,40}", room in 0usize..30) {
            prop_assert!(width(&fit(&text, room)) <= room);
        }
    }
}
