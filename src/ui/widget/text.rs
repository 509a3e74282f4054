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

/// The cells that a text of one line takes.
pub fn width(text: &str) -> usize {
    if text.bytes().all(|byte| (b' '..0x7f).contains(&byte)) {
        return text.len();
    }
    text.graphemes(true).map(cells).sum()
}

/// The longest beginning of a text that takes at most `width` cells.
pub fn head(text: &str, width: usize) -> &str {
    let mut used = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used += cells(grapheme);
        if used > width {
            return &text[..at];
        }
    }
    text
}

/// The text if it fits into `width` cells, else as much as fits with «…» at the end.
pub fn fit(text: &str, width: usize) -> Cow<'_, str> {
    if head(text, width).len() == text.len() {
        text.into()
    } else if width == 0 {
        "".into()
    } else {
        shortened(text, width).into()
    }
}

/// As much as fits into `width` cells with «…» at the end, whether it must be cut or not.
pub(super) fn shortened(text: &str, width: usize) -> String {
    format!(
        "{}{ELLIPSIS}",
        head(text, width.saturating_sub(1)).trim_end()
    )
}

/// The lines of a text wrapped at words to `width` cells, without the spaces at their ends.
pub fn wrap(text: &str, width: usize) -> Vec<&str> {
    rows(text, width)
        .map(|row| text[row.range()].trim_end())
        .collect()
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

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_fitted_text_is_never_wider_than_its_room(text in ".{0,40}", room in 0usize..30) {
            prop_assert!(width(&fit(&text, room)) <= room);
        }
    }
}
