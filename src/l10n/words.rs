//! Words compared as people mean them: case, ё and е, and ways of encoding the same letter do not
//! count.

use unicode_normalization::UnicodeNormalization;

/// The form two texts are compared in by search and by matching: small letters, NFC, ё as е.
pub fn fold_search(text: &str) -> String {
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    lower.nfc().map(|letter| if letter == 'ё' { 'е' } else { letter }).collect()
}

/// Words at the beginning of a sentence.
pub fn capital(words: &str) -> String {
    let mut signs = words.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

/// Whether a folded word stands in a list of words from the locale files, where `*` at the end of
/// an entry stands for any ending.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|entry| match entry.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == entry,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn search_does_not_care_how_a_letter_is_encoded() {
        assert_eq!(fold_search("Ковалёв Й"), fold_search("КОВАЛЕ\u{308}В И\u{306}"));
        assert_eq!(fold_search("Семён"), "семен");
    }
}
