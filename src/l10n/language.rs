//! The two languages of the program and how one is chosen.

use std::str::FromStr;

/// A language of the screen, the reports and the messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Russian, and what is taken when nothing speaks for another.
    #[default]
    Ru,
    /// English.
    En,
}

/// A word that names neither language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("neither ru nor en: {0}")]
pub struct NoSuchLanguage(pub String);

impl Language {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Ru, Self::En];

    /// The word of `--lang` and of the files: `ru` or `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language a single locale string wishes, such as `ru_RU.UTF-8` or `en-GB`. Somebody who
    /// reads neither language gets English; `C`, `POSIX` and an empty string wish nothing.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let word = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match word.to_ascii_lowercase().as_str() {
            "" | "c" | "posix" => None,
            "ru" => Some(Self::Ru),
            _ => Some(Self::En),
        }
    }

    /// The language of the environment: give the values of `LC_ALL`, `LC_MESSAGES` and `LANG` in this
    /// order. As POSIX has it, the first that is not empty decides alone.
    pub fn of_environment<'a>(values: impl IntoIterator<Item = Option<&'a str>>) -> Option<Self> {
        values.into_iter().flatten().find(|value| !value.is_empty()).and_then(Self::of_locale)
    }
}

impl FromStr for Language {
    type Err = NoSuchLanguage;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(word.trim()))
            .ok_or_else(|| NoSuchLanguage(word.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_locale_that_says_something_decides() {
        let of = |values: [Option<&str>; 3]| Language::of_environment(values);
        assert_eq!(of([None, None, Some("ru_RU.UTF-8")]), Some(Language::Ru));
        assert_eq!(of([Some(""), Some("en_GB.UTF-8"), Some("ru_RU.UTF-8")]), Some(Language::En));
        assert_eq!(of([Some("C"), None, Some("ru_RU.UTF-8")]), None);
        assert_eq!(of([None, None, Some("de_DE")]), Some(Language::En));
        assert_eq!(of([None, None, None]), None);
    }

    #[test]
    fn the_command_line_knows_two_words() {
        assert_eq!("RU".parse(), Ok(Language::Ru));
        assert_eq!("en".parse(), Ok(Language::En));
        assert_eq!("de".parse::<Language>(), Err(NoSuchLanguage("de".into())));
    }
}
