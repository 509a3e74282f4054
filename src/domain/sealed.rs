//! What is written in secret: slips of the silent writing, guesses, votes.
//!
//! Until it is revealed it stands apart from everything that is listed, searched, shown or told;
//! then all of one sort come to light together.

use std::sync::Arc;

use super::choice::{Choice, Pick};
use super::remark::{Remark, Voice};
use super::session::{Forecast, Sealed, Session, Slip, Vote};
use super::{Deal, Id, Known};

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
}

impl Deal {
    /// All of a sort come to light; says whether there is such a session.
    pub(super) fn reveal(&mut self, session: &Id, secret: Secret) -> bool {
        let Some(at) = self.sessions.iter().position(|it| it.id == *session) else { return false };
        let open = Arc::make_mut(&mut self.sessions[at]);
        match secret {
            Secret::Forecasts => {
                let shown = std::mem::take(&mut open.sealed.forecasts);
                open.forecasts.retain(|it| !shown.iter().any(|new| new.person == it.person));
                open.forecasts.extend(shown);
            }
            Secret::Votes => {
                let shown = std::mem::take(&mut open.sealed.votes);
                open.votes.retain(|it| !shown.iter().any(|new| new.person == it.person));
                open.votes.extend(shown);
            }
            Secret::Slips => {
                let slips = std::mem::take(&mut open.sealed.slips);
                self.reveal_slips(session, slips.iter().map(AsRef::as_ref).collect());
            }
        }
        true
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
mod tests {
    use super::*;

    fn slip(id: &str, function: Voice, text: &str) -> Sealing {
        Sealing::Slip(Box::new(Slip {
            id: Id::new(id),
            person: Known::Is(Id::new(format!("who-{id}"))),
            function: function.into(),
            text: Known::Is(text.to_owned()),
            ..Slip::default()
        }))
    }

    fn deal(sealings: &[Sealing]) -> Deal {
        let mut session = Session { id: Id::new("ss"), ..Session::default() };
        for it in sealings {
            session.sealed.put(it);
        }
        Deal { sessions: vec![Arc::new(session)], ..Deal::default() }
    }

    #[test]
    fn slips_come_to_light_together_by_function_and_nobody_is_named() {
        let mut deal = deal(&[
            slip("b", Voice::Legal, "Штраф без предела"),
            slip("a", Voice::Finance, "Разрыв в мае"),
        ]);
        deal.remarks.push(Arc::new(Remark {
            number: Known::Is(4),
            session: Known::Is(Id::new("ss")),
            ..Remark::default()
        }));
        assert!(deal.reveal(&Id::new("ss"), Secret::Slips));
        let seen: Vec<_> =
            deal.remarks[1..].iter().map(|it| (it.text.text(), &it.number)).collect();
        assert_eq!(seen, [("Разрыв в мае", &Known::Is(5)), ("Штраф без предела", &Known::Is(6))]);
        assert!(deal.remarks.iter().all(|it| it.by.get().is_none()));
        assert_eq!(deal.sessions[0].sealed.count(Secret::Slips), 0);
    }

    #[test]
    fn a_second_guess_takes_the_place_of_the_first() {
        let guess = |id: &str, sure: u32| {
            Sealing::Forecast(Box::new(Forecast {
                id: Id::new(id),
                person: Known::Is(Id::new("anna")),
                confidence: Known::Is(sure.into()),
                ..Forecast::default()
            }))
        };
        let mut deal = deal(&[guess("a", 60), guess("b", 70)]);
        assert_eq!(deal.sessions[0].sealed.count(Secret::Forecasts), 1);
        deal.reveal(&Id::new("ss"), Secret::Forecasts);
        let shown = &deal.sessions[0].forecasts;
        assert_eq!((shown.len(), shown[0].confidence.clone()), (1, Known::Is(70.into())));
    }
}
