//! A forecast or a vote in one hidden line: what was typed, understood without being shown.
//!
//! A level is its digit, or the beginning of its word in either language, typed in either layout.
//! «п» alone begins both «провал» and «приемлемый» and is therefore none of them.

use crate::domain::choice::Choice;
use crate::domain::session::{Reached, VoteKind};
use crate::input::layout::wrong_layout;
use crate::l10n::words::fold_search;
use crate::l10n::{Language, Texts};
use crate::ui::speak::message_id;

/// What a line of a forecast says so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guessed {
    /// The levels of the issues in their order, then that of the whole.
    pub levels: Vec<Reached>,
    /// How many levels there are to guess.
    pub wanted: usize,
    /// How sure, in percent.
    pub confidence: Option<u8>,
    /// What was not understood.
    pub fault: Option<Fault>,
}

/// Why a line of a forecast is not understood; it says where, never what stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The level of this place, counted from one.
    Level(usize),
    /// There are more levels than issues and the whole.
    TooMany,
    /// The percentage.
    Percent,
}

impl Guessed {
    /// Whether nothing is missing.
    pub fn is_whole(&self) -> bool {
        self.levels.len() == self.wanted && self.confidence.is_some() && self.fault.is_none()
    }

    fn level(&mut self, level: Option<Reached>) {
        match level {
            _ if self.fault.is_some() => {}
            None => self.fault = Some(Fault::Level(self.levels.len() + 1)),
            Some(_) if self.levels.len() == self.wanted => self.fault = Some(Fault::TooMany),
            Some(level) => self.levels.push(level),
        }
    }

    fn percent(&mut self, digits: &str) {
        self.confidence = digits.parse().ok().filter(|it| *it <= 100);
        if self.confidence.is_none() {
            self.fault = self.fault.or(Some(Fault::Percent));
        }
    }
}

/// Reads the line of a forecast: `wanted` levels, then a percentage.
pub fn forecast(text: &str, wanted: usize) -> Guessed {
    let mut guessed = Guessed { wanted, ..Guessed::default() };
    let text = text.replace(" %", "%");
    let mut words: Vec<&str> = text.split([' ', ',', ';', '/', '\u{a0}', '\t']).collect();
    words.retain(|it| !it.is_empty());
    let percent = words.last().copied().filter(|_| words.len() > 1).and_then(percent_sign);
    if percent.is_some() {
        words.pop();
    }
    for word in words {
        match whole_word(word) {
            Some(level) => guessed.level(Some(level)),
            None => sign_by_sign(&mut guessed, word, percent.is_none()),
        }
    }
    if let Some(digits) = percent {
        guessed.percent(digits);
    }
    guessed
}

/// The digits of a word that can only be a percentage: two or more of them, or a sign behind.
fn percent_sign(word: &str) -> Option<&str> {
    let digits = word.strip_suffix('%').unwrap_or(word);
    let is_number = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
    (is_number && (digits.len() > 1 || digits.len() < word.len())).then_some(digits)
}

/// A level by more than its first letter.
fn whole_word(word: &str) -> Option<Reached> {
    (word.chars().count() > 1).then(|| begun::<Reached>(word)).flatten()
}

/// Levels typed without a gap, and behind the last of them the percentage.
fn sign_by_sign(guessed: &mut Guessed, word: &str, with_percent: bool) {
    for (at, sign) in word.char_indices() {
        if with_percent
            && guessed.levels.len() == guessed.wanted
            && let Some(rest) = percent_sign(&word[at..])
        {
            return guessed.percent(rest);
        }
        guessed.level(level(sign));
    }
}

fn level(sign: char) -> Option<Reached> {
    match sign {
        '1' => Some(Reached::Fail),
        '2' => Some(Reached::Acceptable),
        '3' => Some(Reached::Ideal),
        '0' | '-' | '–' | '—' | '.' | '?' => Some(Reached::NotDiscussed),
        _ => begun(sign.encode_utf8(&mut [0; 4])),
    }
}

/// Reads the line of a vote: the vote, and behind it why.
pub fn vote(text: &str) -> Option<(VoteKind, &str)> {
    let text = text.trim_start();
    let end = text.find(|sign: char| !sign.is_alphabetic()).unwrap_or(text.len());
    let sign = text.chars().next()?;
    let (vote, end) = match sign {
        '1' | '+' => (VoteKind::For, 1),
        '2' => (VoteKind::Conditions, 1),
        '3' | '-' | '–' | '—' => (VoteKind::Against, sign.len_utf8()),
        _ => (begun(&text[..end])?, end),
    };
    let why = text[end..].trim_matches(|sign: char| " .,:;—–-".contains(sign));
    Some((vote, why))
}

/// The only choice whose word begins so, in either language; else as if typed in the other layout.
fn begun<T: Choice>(typed: &str) -> Option<T> {
    only(&fold_search(typed)).or_else(|| only(&fold_search(&wrong_layout(typed))))
}

fn only<T: Choice>(typed: &str) -> Option<T> {
    let mut begun = T::WORDS.iter().filter(|word| {
        let own = [Language::Ru, Language::En]
            .map(|it| fold_search(&Texts::new(it).text(&message_id(&["c", T::NAME, word]))));
        word.starts_with(typed) || own.iter().any(|own| own.starts_with(typed))
    });
    let first = begun.next()?;
    begun.next().is_none().then(|| T::from_word(first)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Reached::{Acceptable as A, Fail as F, Ideal as I, NotDiscussed as N};

    fn said(text: &str, wanted: usize) -> (Vec<Reached>, Option<u8>, Option<Fault>) {
        let it = forecast(text, wanted);
        (it.levels, it.confidence, it.fault)
    }

    #[test]
    fn digits_letters_and_words_are_understood_in_both_languages_and_layouts() {
        let whole = (vec![I, A, A, F, A], Some(70), None);
        for text in [
            "3 2 2 1 2 70",
            "32212 70%",
            "3221270",
            "i a a f a 70",
            "iaafa70",
            "I, A, A, F, A, 70 %",
            "ш ф ф а ф 70",
            "идеал приемлемый при провал при 70",
            "bltfk ghb ghb ghjdfk ghb 70",
        ] {
            assert_eq!(said(text, 5), whole, "{text}");
        }
    }

    #[test]
    fn a_russian_letter_that_begins_two_levels_is_neither() {
        assert_eq!(said("п", 2), (vec![], None, Some(Fault::Level(1))));
        assert_eq!(said("3 п 60", 2), (vec![I], Some(60), Some(Fault::Level(2))));
        assert_eq!(said("пр 3 60", 2), (vec![], Some(60), Some(Fault::Level(1))));
    }

    #[test]
    fn a_dash_a_dot_and_a_nought_say_that_nobody_can_tell() {
        assert_eq!(said("- . 0 н 2 50", 5), (vec![N, N, N, N, A], Some(50), None));
    }

    #[test]
    fn what_is_missing_is_known_and_what_is_too_much_is_refused() {
        assert_eq!(said("2 2", 4), (vec![A, A], None, None));
        assert_eq!(said("2 2 1 3", 3), (vec![A, A, F], None, Some(Fault::TooMany)));
        assert_eq!(said("2 2 2 170", 3), (vec![A, A, A], None, Some(Fault::Percent)));
        assert_eq!(said("", 3), (vec![], None, None));
        assert!(!forecast("2 2 2", 3).is_whole());
        assert!(forecast("2 2 2 5%", 3).is_whole());
    }

    #[test]
    fn a_vote_is_a_sign_or_a_word_and_behind_it_why() {
        for text in ["1", "+", "за", "p", "з", "f", "For", "а"] {
            assert_eq!(vote(text).map(|it| it.0), Some(VoteKind::For), "{text}");
        }
        for text in ["2", "с", "c", "усл", "with", "conditions"] {
            let expected = (text != "усл").then_some(VoteKind::Conditions);
            assert_eq!(vote(text).map(|it| it.0), expected, "{text}");
        }
        for text in ["3", "-", "против", "п", "against", "ф"] {
            assert_eq!(vote(text).map(|it| it.0), Some(VoteKind::Against), "{text}");
        }
        assert_eq!(vote("против: график сырой"), Some((VoteKind::Against, "график сырой")));
        assert_eq!(vote("3 no schedule"), Some((VoteKind::Against, "no schedule")));
        assert_eq!(vote(" "), None);
    }
}
