//! In which language the command line answers, which must be known before it can be read.

use std::ffi::OsString;

use crate::l10n::Language;

/// The language that `--lang` names, if it names one; a mistake in it is reported later.
pub fn asked(arguments: &[OsString]) -> Option<Language> {
    let words = arguments.iter().map(|word| word.to_str().unwrap_or_default());
    let mut words = words.take_while(|word| *word != "--");
    let mut found = None;
    while let Some(word) = words.next() {
        found = match word.strip_prefix("--lang") {
            Some("") => words.next().and_then(|value| value.parse().ok()),
            Some(rest) => rest.strip_prefix('=').and_then(|value| value.parse().ok()),
            None => found,
        };
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &[&str]) -> Option<Language> {
        let words: Vec<OsString> = line.iter().map(Into::into).collect();
        asked(&words)
    }

    #[test]
    fn the_language_is_found_before_anything_else_is_understood() {
        assert_eq!(of(&["--nonsense", "--lang", "en"]), Some(Language::En));
        assert_eq!(of(&["check", "a", "--lang=RU"]), Some(Language::Ru));
        assert_eq!(of(&["--lang", "de"]), None);
        assert_eq!(of(&["--", "--lang", "en"]), None);
        assert_eq!(of(&[]), None);
    }
}
