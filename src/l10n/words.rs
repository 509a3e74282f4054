//! Words compared as people mean them: case, ё and е, and ways of encoding the same letter do not
//! count, and a word is known by its beginning.

use unicode_normalization::UnicodeNormalization;

/// The form two texts are compared in by search and by matching: small letters, NFC, ё as е.
pub fn fold_search(text: &str) -> String {
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    lower.nfc().map(|letter| if letter == 'ё' { 'е' } else { letter }).collect()
}

/// Whether a word of the text begins with one of the stems. A stem of several words wants them in a
/// row: all but the last whole, the last by its beginning.
pub fn contains_stem<S: AsRef<str>>(text: &str, stems: &[S]) -> bool {
    find_stem(text, stems).is_some()
}

/// The first stem, in the order given, that begins a word of the text.
pub fn find_stem<'a, S: AsRef<str>>(text: &str, stems: &'a [S]) -> Option<&'a str> {
    let text = fold_search(text);
    let words: Vec<_> = words(&text).collect();
    stems.iter().map(AsRef::as_ref).find(|stem| {
        let stem = fold_search(stem);
        let parts: Vec<_> = self::words(&stem).collect();
        let Some((last, whole)) = parts.split_last() else {
            return false;
        };
        words.windows(parts.len()).any(|run| {
            run.iter().zip(whole).all(|(word, part)| word == part)
                && run.last().is_some_and(|word| word.starts_with(last))
        })
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
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
    fn a_stem_is_found_at_the_beginning_of_a_word_only() {
        let stems = ["обсуд", "держать в курс"];
        assert!(contains_stem("Обсудили условия", &stems));
        assert!(contains_stem("Буду ДЕРЖАТЬ в курсе", &stems));
        assert!(!contains_stem("необсуждаемо", &stems));
        assert!(!contains_stem("держать цену, быть в курсе", &stems));
        assert_eq!(find_stem("ну, обсудим", &stems), Some("обсуд"));
        assert!(!contains_stem("что угодно", &[""]));
    }

    #[test]
    fn search_does_not_care_how_a_letter_is_encoded() {
        assert_eq!(fold_search("Ковалёв Й"), fold_search("КОВАЛЕ\u{308}В И\u{306}"));
        assert_eq!(fold_search("Семён"), "семен");
    }
}
