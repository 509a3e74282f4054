//! Values of a deal in words, each string with where it comes from.

mod name;
mod value;

use crate::domain::choice::{Choice, Pick, UNKNOWN};
use crate::domain::deal::Member;
use crate::domain::field::Field;
use crate::domain::known::{Day, Text};
use crate::domain::method::{Both, Method};
use crate::domain::money::Amount;
use crate::domain::shelf::Entity;
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Deal, Id, Kind, Known, Money, Step};
use crate::l10n::{Language, Texts};

use super::hole::Readers;
use super::outline::{Fill, Line, Origin, Span, Tone, say};

/// The deal that is told of, its method, and the language in which it is told.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The deal.
    pub deal: &'a Deal,
    /// The method by which it is run.
    pub method: &'a Method,
    /// The texts of the language.
    pub texts: Texts,
    /// Who reads: a room does not see our own money.
    pub readers: Readers,
    /// The negotiation that is told of; without one that which is prepared.
    pub negotiation: Option<&'a Id>,
}

impl Voice<'_> {
    /// A text of the catalogue.
    pub fn own(&self, id: &str) -> Line {
        Line::own(self.texts.text(id))
    }

    /// A message of the catalogue with values in it.
    pub fn with(&self, id: &str, fills: &[(&str, Fill)]) -> Line {
        say(self.texts, id, fills)
    }

    /// A text of the method.
    pub fn both(&self, text: &Both) -> Line {
        Line::own(match self.texts.language() {
            Language::Ru => &*text.ru,
            Language::En => &*text.en,
        })
    }

    /// Somebody asked, and nobody knows.
    pub fn unknown(&self) -> Line {
        self.own("c-unknown").toned(Tone::Unknown)
    }

    /// Nobody has asked yet.
    pub fn not_asked(&self) -> Line {
        self.own("report-not-asked").toned(Tone::Unknown)
    }

    /// The label of a field.
    pub fn label(&self, field: &Field) -> Line {
        self.own(&label_id(field))
    }

    fn known<T>(&self, known: &Known<T>, words: impl FnOnce(&T) -> Line) -> Line {
        match known {
            Known::Is(value) => words(value),
            Known::Unknown => self.unknown(),
            Known::NotAsked => self.not_asked(),
        }
    }

    /// A text that a person has written.
    pub fn text(&self, text: &Text) -> Line {
        self.known(text, |text| {
            if text.trim().is_empty() { self.not_asked() } else { Span::free(text.trim()).into() }
        })
    }

    /// A day.
    pub fn day(&self, day: &Day) -> Line {
        self.known(day, |day| Span::new(self.texts.date(*day), Origin::Date).into())
    }

    /// An amount.
    pub fn amount(&self, amount: &Amount) -> Line {
        self.known(amount, |money| self.money(money).into())
    }

    /// An amount that is there.
    pub fn money(&self, money: &Money) -> Span {
        Span::new(self.texts.money(money.amount, &money.currency), Origin::Amount)
    }

    /// What is chosen.
    pub fn pick<T: Choice>(&self, pick: Pick<T>) -> Line {
        pick.word().map_or_else(|| self.not_asked(), |word| self.word(T::NAME, word))
    }

    fn word(&self, choice: &str, word: &str) -> Line {
        if word == UNKNOWN { self.unknown() } else { self.own(&choice_id(choice, word)) }
    }

    /// A person of the client by family name and initials, or by position where no name is known.
    pub fn brief_person(&self, id: &Id) -> Line {
        let Some(person) = Stakeholder::find(self.deal, id) else { return self.own("dangling") };
        let is_named = person.name.has_text();
        let name = if is_named { person.name.text() } else { person.position.text() };
        if name.trim().is_empty() {
            return self.own("nameless-stakeholder");
        }
        Span::new(brief(name, is_named), Origin::Person(id.clone())).into()
    }

    /// One of our people by family name and initials.
    pub fn brief_member(&self, id: &Id) -> Line {
        match Member::find(self.deal, id).map(|it| it.name.text()) {
            Some(name) if !name.trim().is_empty() => {
                Span::new(brief(name, true), Origin::Person(id.clone())).into()
            }
            _ => self.name(Kind::Member, id),
        }
    }
}

/// An id of the texts from words of the file.
pub fn message_id(parts: &[&str]) -> String {
    parts.join("-").replace(['_', '.'], "-")
}

/// The id of a word of a choice; steps are called as everywhere.
pub fn choice_id(choice: &str, word: &str) -> String {
    let name: &[&str] = if choice == Step::NAME { &["hole", "step"] } else { &["c", choice] };
    message_id(&[name, &[word]].concat())
}

/// The id of a field's label: the entity and the path of keys.
pub fn label_id(field: &Field) -> String {
    let (first, rest) = field.key.split_once('.').unwrap_or((field.key, ""));
    match (field.kind, first) {
        (Kind::Deal, "goal" | "economics" | "status" | "method" | "value" | "procedure")
        | (Kind::Qualification, "decision")
        | (Kind::Session, "verdict") => message_id(&["f", field.key]),
        (Kind::Qualification, "scoring") => message_id(&["f-qualification", rest]).to_lowercase(),
        (Kind::Qualification, _)
            if matches!(rest, "certainty" | "source" | "source_date" | "conclusion") =>
        {
            message_id(&["f-answer", rest])
        }
        _ => message_id(&["f", field.kind.key(), field.key]),
    }
}

/// Family name with initials: «Котов П. А.», "Gusev V."; what is not a name stays as it is.
pub fn brief(name: &str, is_name: bool) -> String {
    let words: Vec<&str> = name.split_whitespace().collect();
    let (Some(at), true) = (family_at(&words), is_name) else { return name.to_owned() };
    let mut out = words[at].to_owned();
    let others = words.iter().enumerate().filter(|(other, _)| *other != at);
    for (_, word) in others.take(2) {
        if let Some(initial) = word.chars().next().filter(|sign| sign.is_uppercase()) {
            out.push(if out.ends_with('.') { '\u{a0}' } else { ' ' });
            out.push(initial);
            out.push('.');
        }
    }
    out
}

/// The family name: the first word; in Latin letters the last of two, or the one after an initial.
pub fn family(name: &str) -> &str {
    let words: Vec<&str> = name.split_whitespace().collect();
    family_at(&words).map_or(name, |at| words[at])
}

fn family_at(words: &[&str]) -> Option<usize> {
    let last = words.len().checked_sub(1)?;
    let cyrillic = |sign: char| matches!(sign, '\u{400}'..='\u{52f}');
    let is_latin = !words.iter().any(|word| word.contains(cyrillic));
    let has_initial = words[..last].iter().any(|word| word.ends_with('.'));
    Some(if is_latin && (last == 1 || has_initial) { last } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shortened_to_its_family_name_whichever_side_it_stands_on() {
        for (name, short) in [
            ("Котов Павел Андреевич", "Котов П.\u{a0}А."),
            ("Gusyeva Maria Viktorovna", "Gusyeva M.\u{a0}V."),
            ("Viktor Gusev", "Gusev V."),
            ("José García", "García J."),
            ("John F. Kennedy", "Kennedy J.\u{a0}F."),
            ("Котов", "Котов"),
        ] {
            assert_eq!(brief(name, true), short);
            assert_eq!(brief(name, false), name);
        }
        assert_eq!((family(""), brief("", true)), ("", String::new()));
    }
}
