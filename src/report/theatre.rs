//! The signs of theatre in words: figures of a session for its curator, never of a person.

use crate::domain::critique::theatre::{Figures, Sign};
use crate::l10n::{Arg, Texts};

/// A sign with its figures; nothing where there is nothing to count.
pub fn say(texts: Texts, sign: &Sign) -> Option<String> {
    let minutes = |seconds: u64| Arg::Count(i64::try_from((seconds + 30) / 60).unwrap_or(i64::MAX));
    Some(match sign.figures? {
        Figures::Edits { made, for_remarks } => {
            texts.with("theatre-edits", &[("made", made.into()), ("remarks", for_remarks.into())])
        }
        Figures::Remarks { all, minor, voices } => {
            let args = [("all", all.into()), ("minor", minor.into()), ("voices", voices.into())];
            texts.with("theatre-remarks", &args)
        }
        Figures::Verdicts { all, defended } => {
            texts.with("theatre-verdicts", &[("all", all.into()), ("defended", defended.into())])
        }
        Figures::Assignments { all, overdue, without_words } => {
            let args =
                [("all", all.into()), ("overdue", overdue.into()), ("bare", without_words.into())];
            texts.with("theatre-assignments", &args)
        }
        Figures::Speaking { leader_s, rest_s } => {
            let args = [("leader", minutes(leader_s)), ("rest", minutes(rest_s))];
            texts.with("theatre-speaking", &args)
        }
        Figures::Guesses { all, different } => {
            texts.with("theatre-guesses", &[("all", all.into()), ("different", different.into())])
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::critique::theatre::SignKind;
    use crate::l10n::Language;

    #[test]
    fn what_cannot_be_counted_is_not_told() {
        let texts = Texts::new(Language::Ru);
        let sign = |figures| Sign { kind: SignKind::Edits, figures };
        assert_eq!(say(texts, &sign(None)), None);
        let none = sign(Some(Figures::Edits { made: 0, for_remarks: 0 }));
        assert_eq!(say(texts, &none).unwrap(), "Правок карты: 0, из них по замечаниям 0");
    }
}
