//! Pasted text made safe and plain before anything else sees it.

use unicode_normalization::UnicodeNormalization;

/// Line ends become `\n`, control characters other than `\n` and `\t` go, letters are composed
/// (NFC: `й` is one code point, whatever the clipboard had).
pub fn clean(raw: &str) -> String {
    let mut signs = raw.chars().peekable();
    let lines = std::iter::from_fn(|| {
        let sign = signs.next()?;
        if sign == '\r' {
            signs.next_if_eq(&'\n');
        }
        Some(sign)
    });
    lines.filter_map(plain).nfc().collect()
}

/// U+0085, U+2028 and U+2029 are line ends of other systems.
fn plain(sign: char) -> Option<char> {
    match sign {
        '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\n' | '\t' => Some(sign),
        _ => (!sign.is_control()).then_some(sign),
    }
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn line_ends_of_every_system_become_one() {
        assert_eq!(clean("a\rb\r\nc\nd\r\r\ne"), "a\nb\nc\nd\n\ne");
        assert_eq!(clean("a\u{2028}b\u{85}c"), "a\nb\nc");
    }

    #[test]
    fn control_characters_go_and_tabs_stay() {
        assert_eq!(clean("1\u{1b}[31m\t2\0\u{7f}\u{9b}3"), "1[31m\t23");
    }

    #[test]
    fn split_letters_are_composed() {
        assert_eq!(clean("Андреи\u{306}"), "Андрей");
    }
}
