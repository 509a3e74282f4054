//! The course of a session: in which phase the room is, what its clock says, who has the floor.
//!
//! The phases are advice. Going on, back, passing over, repeating and reordering change a [`Course`]
//! and lose nothing: minutes that were used stay with the phase in which they were used. A clock
//! that runs is kept as the moment since which it runs, so nothing is written while it runs.

use std::sync::Arc;

use chrono::{DateTime, Duration, FixedOffset};

use super::session::{Clock, Phase, Session, Turn};
use super::{Id, Known, List};

/// A moment with its offset.
pub type Now = DateTime<FixedOffset>;

/// The minutes that one key adds to a phase.
pub const MORE_MIN: u32 = 2;
/// The clock warns when this part of a phase is left, in percent.
pub const WARN_PERCENT: i64 = 20;

/// All of a session that its course changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    /// Where the room is.
    pub clock: Clock,
    /// The phases, in the order in which the room goes through them.
    pub phases: List<Phase>,
    /// Who had the floor.
    pub turns: List<Turn>,
}

/// What a clock says, in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dial {
    /// Used.
    pub used: i64,
    /// Planned, with what was added.
    pub planned: i64,
}

impl Dial {
    /// What is left; below nothing when more was used than planned.
    pub fn left(self) -> i64 {
        self.planned - self.used
    }

    /// Whether little is left, or nothing.
    pub fn warns(self) -> bool {
        self.planned > 0 && self.left() * 100 <= self.planned * WARN_PERCENT
    }

    /// Whether more was used than planned.
    pub fn is_over(self) -> bool {
        self.planned > 0 && self.left() < 0
    }
}

impl Phase {
    /// The seconds that are meant for it.
    pub fn planned_s(&self) -> i64 {
        let minutes = |it: &Known<u32>| i64::from(it.get().copied().unwrap_or(0));
        (minutes(&self.planned_min) + minutes(&self.added_min)) * 60
    }

    /// The seconds it took so far.
    pub fn used(&self) -> i64 {
        i64::from(self.used_s.get().copied().unwrap_or(0))
    }
}

impl Session {
    /// The phase in which the room is.
    pub fn phase(&self) -> Option<&Phase> {
        let here = self.clock.phase.get()?;
        self.phases.iter().find(|phase| phase.id == *here).map(AsRef::as_ref)
    }

    /// Whether the clock runs.
    pub fn is_running(&self) -> bool {
        self.is_open() && self.clock.since.is_known()
    }

    /// What the clock of the phase says.
    pub fn dial(&self, now: Now) -> Dial {
        self.phase().map_or_else(Dial::default, |phase| Dial {
            used: phase.used() + self.running_s(now),
            planned: phase.planned_s(),
        })
    }

    /// What the clock of the whole session says: what was added in the room is no plan.
    pub fn whole(&self, now: Now) -> Dial {
        let planned = |it: &Phase| i64::from(it.planned_min.get().copied().unwrap_or(0)) * 60;
        Dial {
            used: self.phases.iter().map(|it| it.used()).sum::<i64>() + self.running_s(now),
            planned: self.phases.iter().map(|it| planned(it)).sum(),
        }
    }

    /// What the clock of the one who has the floor says; `share` is what is meant for each.
    pub fn speech(&self, now: Now, share: i64) -> Option<Dial> {
        let (phase, speaker) = (self.clock.phase.get()?, self.clock.speaker.get()?);
        let turn = self.turn(phase, speaker);
        let used = turn.map_or(0, |it| i64::from(it.used_s.get().copied().unwrap_or(0)));
        Some(Dial { used: used + self.running_s(now), planned: share })
    }

    /// What is kept of a person's floor in a phase.
    pub fn turn(&self, phase: &Id, person: &Id) -> Option<&Turn> {
        let of = |it: &&Arc<Turn>| it.is_of(phase, person);
        self.turns.iter().find(of).map(AsRef::as_ref)
    }

    fn running_s(&self, now: Now) -> i64 {
        running(&self.clock, now)
    }
}

impl Turn {
    fn is_of(&self, phase: &Id, person: &Id) -> bool {
        self.phase.get() == Some(phase) && self.person.get() == Some(person)
    }
}

/// The seconds since which a clock runs; a clock of another machine may be ahead of ours.
fn running(clock: &Clock, now: Now) -> i64 {
    clock.since.get().map_or(0, |since| (now - *since).num_seconds().max(0))
}

impl Course {
    /// The course of a session as it stands.
    pub fn of(session: &Session) -> Self {
        Self {
            clock: session.clock.clone(),
            phases: session.phases.clone(),
            turns: session.turns.clone(),
        }
    }

    /// What ran until a moment stands with the phase and with the one who had the floor, in whole
    /// seconds; returns what is left of the last one, to be counted on.
    fn settle(&mut self, until: Now, turn: &mut dyn FnMut() -> Id) -> Duration {
        let since = self.clock.since.get().copied().unwrap_or(until);
        let seconds = u32::try_from(running(&self.clock, until)).unwrap_or(u32::MAX);
        let rest = (until - since).max(Duration::zero()) - Duration::seconds(seconds.into());
        if seconds == 0 {
            return rest;
        }
        let Some(here) = self.clock.phase.get().cloned() else { return rest };
        if let Some(phase) = self.phases.iter_mut().find(|it| it.id == here) {
            add(&mut Arc::make_mut(phase).used_s, seconds);
        }
        if let Some(speaker) = self.clock.speaker.get().cloned() {
            add(&mut self.turn(&here, &speaker, turn).used_s, seconds);
        }
        rest
    }

    fn turn(&mut self, phase: &Id, person: &Id, id: &mut dyn FnMut() -> Id) -> &mut Turn {
        let found = self.turns.iter().position(|it| it.is_of(phase, person));
        let at = found.unwrap_or_else(|| {
            let turn = Turn {
                id: id(),
                phase: Known::Is(phase.clone()),
                person: Known::Is(person.clone()),
                ..Turn::default()
            };
            self.turns.push(Arc::new(turn));
            self.turns.len() - 1
        });
        Arc::make_mut(&mut self.turns[at])
    }

    fn at(&self) -> Option<usize> {
        let here = self.clock.phase.get()?;
        self.phases.iter().position(|it| it.id == *here)
    }

    /// Goes to a phase; the clock runs there from `now` on.
    pub fn go(&mut self, phase: &Id, now: Now, ids: &mut dyn FnMut() -> Id) {
        let rest = self.settle(now, ids);
        if let Some(phase) = self.phases.iter_mut().find(|it| it.id == *phase)
            && phase.skipped.is_true()
        {
            Arc::make_mut(phase).skipped = Known::NotAsked;
        }
        self.clock = Clock {
            phase: Known::Is(phase.clone()),
            since: Known::Is(now - rest),
            ..Clock::default()
        };
    }

    /// Goes to the next phase that is not passed over; behind the last one the clock stops.
    /// Says whether there was a next one.
    pub fn next(&mut self, now: Now, ids: &mut dyn FnMut() -> Id) -> bool {
        let from = self.at().map_or(0, |at| at + 1);
        let next = self.phases.iter().skip(from).find(|it| !it.skipped.is_true());
        if let Some(next) = next.map(|it| it.id.clone()) {
            self.go(&next, now, ids);
            return true;
        }
        self.pause(now, ids);
        self.clock.over = Known::Is(true);
        false
    }

    /// Goes back to the phase before. Says whether there is one.
    pub fn back(&mut self, now: Now, ids: &mut dyn FnMut() -> Id) -> bool {
        if self.clock.over.is_true() {
            self.resume(now);
            return true;
        }
        let Some(at) = self.at() else { return false };
        let before = self.phases[..at].iter().rev().find(|it| !it.skipped.is_true());
        let Some(before) = before.map(|it| it.id.clone()) else { return false };
        self.go(&before, now, ids);
        true
    }

    /// Passes the phase over, in which the room is, and goes on.
    pub fn skip(&mut self, now: Now, ids: &mut dyn FnMut() -> Id) -> bool {
        let Some(at) = self.at() else { return false };
        let there = self.next(now, ids);
        Arc::make_mut(&mut self.phases[at]).skipped = Known::Is(true);
        there
    }

    /// Goes through the phase once more: another one like it follows, with its own minutes.
    pub fn repeat(&mut self, now: Now, ids: &mut dyn FnMut() -> Id) -> bool {
        let Some(at) = self.at() else { return false };
        let once = &self.phases[at];
        // What is done again was not planned.
        let minutes = once.planned_s() / 60;
        let again = Phase {
            id: ids(),
            phase: once.phase.clone(),
            added_min: Known::Is(u32::try_from(minutes).unwrap_or(0)),
            ..Phase::default()
        };
        let id = again.id.clone();
        self.phases.insert(at + 1, Arc::new(again));
        self.go(&id, now, ids);
        true
    }

    /// Stops the clock.
    pub fn pause(&mut self, now: Now, ids: &mut dyn FnMut() -> Id) {
        self.settle(now, ids);
        self.clock.since = Known::NotAsked;
    }

    /// Lets the clock run.
    pub fn resume(&mut self, now: Now) {
        self.clock.over = Known::NotAsked;
        if !self.clock.since.is_known() {
            self.clock.since = Known::Is(now);
        }
    }

    /// The room was away since it was `seen` last: the time between is nobody's.
    pub fn wake(&mut self, seen: Now, now: Now, ids: &mut dyn FnMut() -> Id) {
        if self.clock.since.is_known() {
            self.settle(seen, ids);
            self.clock.since = Known::Is(now);
        }
    }

    /// Adds minutes to the phase.
    pub fn extend(&mut self, minutes: u32) {
        if let Some(at) = self.at() {
            add(&mut Arc::make_mut(&mut self.phases[at]).added_min, minutes);
        }
    }

    /// Gives a person the floor, or takes it from all.
    pub fn give_floor(&mut self, person: Option<&Id>, now: Now, ids: &mut dyn FnMut() -> Id) {
        let rest = self.settle(now, ids);
        if self.clock.since.is_known() {
            self.clock.since = Known::Is(now - rest);
        }
        self.clock.speaker = person.cloned().into();
        if let (Some(person), Some(phase)) = (person, self.clock.phase.get().cloned()) {
            self.turn(&phase, person, ids);
        }
    }

    /// A person has no remarks, and that is kept.
    pub fn no_remarks(&mut self, person: &Id, ids: &mut dyn FnMut() -> Id) {
        if let Some(phase) = self.clock.phase.get().cloned() {
            self.turn(&phase, person, ids).no_remarks = Known::Is(true);
        }
    }
}

fn add(number: &mut Known<u32>, more: u32) {
    let sum = number.get().copied().unwrap_or(0).saturating_add(more);
    *number = Known::Is(sum);
}

#[cfg(test)]
mod tests;
