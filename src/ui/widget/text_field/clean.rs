//! Text as it may enter a field: NFC, no control characters, line breaks as the mode wants them.

use unicode_normalization::UnicodeNormalization;

use super::Mode;

/// Cleans a typed or pasted text.
pub(super) fn clean(text: &str, mode: Mode) -> String {
    let text = text.replace("\r\n", "\n");
    let breaks =
        |c| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    match mode {
        Mode::Line => {
            let lines = text.split(breaks).map(str::trim_end).filter(|line| !line.is_empty());
            let joined = lines.collect::<Vec<_>>().join(" ");
            let joined = if text.contains(breaks) { joined } else { text };
            kept(&joined.replace('\t', " "))
        }
        Mode::Lines => kept(&text.replace(breaks, "\n").replace('\t', "    ")),
    }
}

fn kept(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !is_dropped(*c)).nfc().collect()
}

/// Controls, marks of direction and invisible characters that only spoil search and columns.
fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_text_is_made_fit_for_the_field() {
        assert_eq!(
            clean("Котов\tдиректор\r\nпо закупкам\n", Mode::Line),
            "Котов директор по закупкам"
        );
        assert_eq!(clean("а\rб\r\nв", Mode::Lines), "а\nб\nв");
        assert_eq!(clean("и\u{306}\u{202e}\u{1b}[31m", Mode::Line), "й[31m");
        assert_eq!(clean(" ", Mode::Line), " ");
        assert_eq!(clean("84,5\u{a0}млн", Mode::Line), "84,5\u{a0}млн");
    }
}
