//! Where a text breaks into rows: at line breaks, between words, and inside a word only when it is
//! wider than the room.

use std::ops::Range;

use super::text::signs;

/// A row of a wrapped text, as byte offsets. The spaces at its end belong to it and hang over the
/// edge; its line break does not belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Where the next one begins: after the line break if there is one.
    pub next: usize,
}

impl Row {
    /// The bytes of the row.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether a line break ends it.
    pub fn is_broken(self) -> bool {
        self.next > self.end
    }
}

/// All rows of a text at a width; at least one.
pub fn rows(text: &str, width: usize) -> impl Iterator<Item = Row> {
    let mut next = Some(0);
    std::iter::from_fn(move || {
        let row = row_at(text, next?, width);
        next = is_followed(text, row).then_some(row.next);
        Some(row)
    })
}

/// Whether there is another row after this one.
pub(super) fn is_followed(text: &str, row: Row) -> bool {
    row.is_broken() || row.next < text.len()
}

/// The row that begins at a byte offset.
pub(super) fn row_at(text: &str, start: usize, width: usize) -> Row {
    let width = width.max(1);
    // No sign takes more cells than bytes.
    if text.len() - start <= width && !text[start..].contains(['\n', '\r']) {
        return Row { start, end: text.len(), next: text.len() };
    }
    let mut used = 0;
    let mut chance = None;
    let mut after_space = false;
    for (at, grapheme, taken) in signs(&text[start..]) {
        let at = start + at;
        if matches!(grapheme, "\n" | "\r\n" | "\r") {
            return Row { start, end: at, next: at + grapheme.len() };
        }
        let is_space = is_breaking_space(grapheme);
        if after_space && !is_space {
            chance = Some(at);
        }
        after_space = is_space;
        used += taken;
        if used > width && !is_space && at > start {
            let end = chance.unwrap_or(at);
            return Row { start, end, next: end };
        }
        if is_hyphen(grapheme) && used <= width {
            chance = Some(at + grapheme.len());
        }
    }
    Row { start, end: text.len(), next: text.len() }
}

/// A space at which a row may break: not the non-breaking one of «84,5 млн».
pub(super) fn is_breaking_space(grapheme: &str) -> bool {
    let mut chars = grapheme.chars();
    let first = chars.next();
    first.is_some_and(|c| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}'))
        && chars.next().is_none()
}

fn is_hyphen(grapheme: &str) -> bool {
    matches!(grapheme, "-" | "‐" | "—")
}

#[cfg(test)]
mod tests {
    use super::super::text::{width, wrap};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rows_break_between_words_and_after_hyphens() {
        assert_eq!(wrap("не замораживать деньги", 16), ["не замораживать", "деньги"]);
        assert_eq!(wrap("кто-нибудь", 6), ["кто-", "нибудь"]);
        assert_eq!(wrap("цена 84,5\u{a0}млн", 9), ["цена", "84,5\u{a0}млн"]);
        assert_eq!(wrap("а\n\nб\n", 9), ["а", "", "б", ""]);
        assert_eq!(wrap("", 9), [""]);
    }

    #[test]
    fn a_word_wider_than_the_room_is_broken_inside() {
        assert_eq!(wrap("абвгд", 2), ["аб", "вг", "д"]);
        assert_eq!(wrap("я абвгд", 3), ["я", "абв", "гд"]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_row_is_wider_than_the_room_and_no_letter_is_lost(
            text in "[а-яё \\-\n日e\u{301}]{0,80}", room in 2usize..20,
        ) {
            let mut end = 0;
            for row in rows(&text, room) {
                prop_assert_eq!(row.start, end);
                prop_assert!(width(text[row.range()].trim_end()) <= room);
                end = row.next;
            }
            prop_assert_eq!(end, text.len());
        }
    }
}
