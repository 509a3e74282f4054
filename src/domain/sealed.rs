//! What is written in secret: slips of the silent writing, guesses, votes.
//!
//! Until it is revealed it stands apart from everything that is listed, searched, shown or told;
//! then all of one sort come to light together.

use std::sync::Arc;

use super::choice::{Choice, Pick};
use super::known::Link;
use super::remark::{Remark, Voice};
use super::session::{Forecast, Presence, Sealed, Session, Slip, Vote};
use super::{Deal, Id, Kind, Known, List};

/// A sort of what is written in secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// Remarks.
    Slips,
    /// Guesses.
    Forecasts,
    /// Votes.
    Votes,
}

impl Secret {
    /// All sorts, in the order in which a session comes to them.
    pub const ALL: [Self; 3] = [Self::Slips, Self::Forecasts, Self::Votes];

    /// Its name in places and in the ids of texts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Slips => "slip",
            Self::Forecasts => "forecast",
            Self::Votes => "vote",
        }
    }

    /// The sort of a name.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// Something that is put away until all are revealed.
#[derive(Clone, Debug, PartialEq)]
pub enum Sealing {
    /// A remark.
    Slip(Box<Slip>),
    /// A guess; it takes the place of an earlier one of the same person.
    Forecast(Box<Forecast>),
    /// A vote; it takes the place of an earlier one of the same person.
    Vote(Box<Vote>),
}

impl Sealed {
    /// Puts something away.
    pub fn put(&mut self, sealing: &Sealing) {
        match sealing {
            Sealing::Slip(slip) => self.slips.push(Arc::from(slip.clone())),
            Sealing::Forecast(it) => {
                self.forecasts.retain(|other| other.person != it.person);
                self.forecasts.push(Arc::from(it.clone()));
            }
            Sealing::Vote(it) => {
                self.votes.retain(|other| other.person != it.person);
                self.votes.push(Arc::from(it.clone()));
            }
        }
    }

    /// Takes something out again; says whether it was there.
    pub fn take_out(&mut self, id: &Id) -> bool {
        let count = |it: &Self| it.slips.len() + it.forecasts.len() + it.votes.len();
        let before = count(self);
        self.slips.retain(|it| it.id != *id);
        self.forecasts.retain(|it| it.id != *id);
        self.votes.retain(|it| it.id != *id);
        count(self) < before
    }

    /// Whether nothing waits.
    pub fn is_empty(&self) -> bool {
        self.waiting().is_none()
    }

    /// The first sort of which something waits.
    pub fn waiting(&self) -> Option<Secret> {
        Secret::ALL.into_iter().find(|it| self.count(*it) > 0)
    }

    /// Whether one of our people has given a guess or a vote.
    pub fn holds(&self, secret: Secret, member: &Id) -> bool {
        match secret {
            Secret::Slips => false,
            Secret::Forecasts => self.forecasts.iter().any(|it| it.person.get() == Some(member)),
            Secret::Votes => self.votes.iter().any(|it| it.person.get() == Some(member)),
        }
    }

    /// How many of a sort wait.
    pub fn count(&self, secret: Secret) -> usize {
        match secret {
            Secret::Slips => self.slips.len(),
            Secret::Forecasts => self.forecasts.len(),
            Secret::Votes => self.votes.len(),
        }
    }
}

impl Session {
    /// How many slips a person in the room has written.
    pub fn slips_of(&self, person: &Id) -> usize {
        self.sealed.slips.iter().filter(|it| it.person.get() == Some(person)).count()
    }

    /// How much a person in the room has put away of a sort.
    pub fn written(&self, secret: Secret, person: &Presence) -> usize {
        match (secret, person.person.get()) {
            (Secret::Slips, _) => self.slips_of(&person.id),
            (_, Some(member)) => usize::from(self.sealed.holds(secret, member)),
            (_, None) => 0,
        }
    }

    /// Whether a person in the room has given a guess or a vote, sealed or revealed.
    pub fn has_given(&self, secret: Secret, person: &Presence) -> bool {
        let Some(member) = person.person.get() else { return false };
        let is_revealed = match secret {
            Secret::Slips => false,
            Secret::Forecasts => self.forecasts.iter().any(|it| it.person.get() == Some(member)),
            Secret::Votes => self.votes.iter().any(|it| it.person.get() == Some(member)),
        };
        is_revealed || self.sealed.holds(secret, member)
    }

    /// How many slips nobody in the room has signed.
    pub fn unsigned_slips(&self) -> usize {
        self.sealed.slips.iter().filter(|it| it.person.get().is_none()).count()
    }

    /// How many have written slips; those that nobody signed count as one person's.
    pub fn writers_of_slips(&self) -> usize {
        let people: std::collections::HashSet<_> =
            self.sealed.slips.iter().map(|it| it.person.get()).collect();
        people.len()
    }
}

impl Deal {
    /// All of a sort come to light; says whether there is such a session.
    pub(super) fn reveal(&mut self, session: &Id, secret: Secret) -> bool {
        let Some(at) = self.sessions.iter().position(|it| it.id == *session) else { return false };
        let open = Arc::make_mut(&mut self.sessions[at]);
        match secret {
            Secret::Forecasts => {
                let shown = last_of_each(&mut open.sealed.forecasts, |it| &it.person);
                open.forecasts.retain(|it| !shown.iter().any(|new| new.person == it.person));
                open.forecasts.extend(shown);
            }
            Secret::Votes => {
                let shown = last_of_each(&mut open.sealed.votes, |it| &it.person);
                open.votes.retain(|it| !shown.iter().any(|new| new.person == it.person));
                open.votes.extend(shown);
            }
            Secret::Slips => {
                let slips = std::mem::take(&mut open.sealed.slips);
                self.reveal_slips(session, slips.iter().map(AsRef::as_ref).collect());
            }
        }
        self.forget_what_is_gone(at);
        true
    }

    /// While they were sealed no link kept hold of people and issues: guesses of what is gone go.
    fn forget_what_is_gone(&mut self, at: usize) {
        let mut session = Arc::clone(&self.sessions[at]);
        let open = Arc::make_mut(&mut session);
        let is_there = |link: &Link, kind: Kind| link.get().is_none_or(|id| self.has(kind, id));
        for forecast in &mut open.forecasts {
            let is_whole = is_there(&forecast.person, Kind::Member)
                && forecast.issues.iter().all(|it| is_there(&it.issue, Kind::Issue));
            if is_whole {
                continue;
            }
            let forecast = Arc::make_mut(forecast);
            forecast.issues.retain(|it| is_there(&it.issue, Kind::Issue));
            if !is_there(&forecast.person, Kind::Member) {
                forecast.person = Known::NotAsked;
            }
        }
        for vote in &mut open.votes {
            if !is_there(&vote.person, Kind::Member) {
                Arc::make_mut(vote).person = Known::NotAsked;
            }
        }
        self.sessions[at] = session;
    }

    /// Slips become remarks, function by function, so that their order does not tell who wrote
    /// first.
    fn reveal_slips(&mut self, session: &Id, mut slips: Vec<&Slip>) {
        let place = |slip: &Slip| {
            slip.function.word().and_then(|word| Voice::WORDS.iter().position(|it| *it == word))
        };
        slips.sort_by_key(|slip| place(slip).unwrap_or(usize::MAX));
        let own = self.remarks.iter().filter(|it| it.session.get() == Some(session));
        let mut number = own.filter_map(|it| it.number.get().copied()).max().unwrap_or(0);
        for slip in slips {
            number += 1;
            self.remarks.push(Arc::new(revealed(slip, session, number)));
        }
    }
}

/// Takes all out; where two programs each put one of the same person there, the last one counts.
fn last_of_each<T>(sealed: &mut List<T>, person: fn(&T) -> &Link) -> List<T> {
    let all = std::mem::take(sealed);
    let mut kept: List<T> = Vec::with_capacity(all.len());
    for it in all {
        kept.retain(|other| person(other) != person(&it));
        kept.push(it);
    }
    kept
}

/// The remark of a slip: who wrote it is forgotten, for which function stays.
fn revealed(slip: &Slip, session: &Id, number: u32) -> Remark {
    Remark {
        id: slip.id.clone(),
        session: Known::Is(session.clone()),
        number: Known::Is(number),
        about: slip.about.clone(),
        text: slip.text.clone(),
        function: slip.function,
        kind: Pick::NotAsked,
        at: slip.at.clone(),
        ..Remark::default()
    }
}

#[cfg(test)]
mod tests;
