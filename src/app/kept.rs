//! Lines that are written in secret and not sealed yet: each waits for its person, and shows itself
//! to nobody.

use std::fmt;

use crate::domain::Id;
use crate::domain::sealed::Secret;

use super::Draft;

/// How the place of such a line begins among the drafts.
const SEALED: &str = "sealed";
/// Who writes a slip that nobody signs.
const NOBODY: &str = "-";

/// Whose line it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineOf {
    /// What is written.
    pub secret: Secret,
    /// In which session.
    pub session: Id,
    /// Who in the room; nobody for a slip without a name.
    pub person: Option<Id>,
}

impl LineOf {
    /// The place as a key of drafts.
    pub fn key(&self) -> String {
        let person = self.person.as_ref().map_or(NOBODY, Id::as_str);
        format!("{SEALED}/{}/{}/{person}", self.secret.word(), self.session)
    }

    /// The place of a key of drafts.
    pub fn from_key(key: &str) -> Option<Self> {
        let mut parts = key.split('/');
        let is_sealed = parts.next()? == SEALED;
        let secret = Secret::from_word(parts.next()?)?;
        let (session, person) = (parts.next()?, parts.next()?);
        let person = (person != NOBODY).then(|| Id::new(person));
        is_sealed.then(|| Self { secret, session: Id::new(session), person })
    }

    /// The line as a draft.
    pub fn draft(&self, text: &str, cursor: usize) -> Draft {
        Draft { place: self.key(), text: text.to_owned(), cursor, ensure: Vec::new() }
    }
}

/// The lines that wait.
#[derive(Clone, Default)]
pub struct Kept {
    lines: Vec<(LineOf, String)>,
    /// The phase whose slips were revealed: what is remarked in it from then on is said openly.
    pub revealed: Option<Id>,
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} lines", self.lines.len())
    }
}

impl Kept {
    /// Keeps a line in place of an earlier one; an empty one is forgotten.
    pub fn keep(&mut self, of: LineOf, text: &str) {
        self.lines.retain(|(other, _)| *other != of);
        if !text.is_empty() {
            self.lines.push((of, text.to_owned()));
        }
    }

    /// What was kept of a line.
    pub fn get(&self, of: &LineOf) -> &str {
        self.lines.iter().find(|(other, _)| other == of).map_or("", |(_, text)| text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_of_a_line_is_found_again_from_its_key() {
        for person in [Some(Id::new("anna")), None] {
            for secret in Secret::ALL {
                let of = LineOf { secret, session: Id::new("ss"), person: person.clone() };
                assert_eq!(LineOf::from_key(&of.key()), Some(of));
            }
        }
        assert_eq!(LineOf::from_key("vote/v1/reason"), None);
        assert_eq!(LineOf::from_key("remark//"), None);
    }

    #[test]
    fn kept_words_do_not_stand_in_what_a_panic_could_tell() {
        let mut kept = Kept::default();
        let of = LineOf { secret: Secret::Slips, session: Id::new("ss"), person: None };
        kept.keep(of.clone(), "Тайное");
        assert_eq!((format!("{kept:?}").as_str(), kept.get(&of)), ("1 lines", "Тайное"));
    }
}
