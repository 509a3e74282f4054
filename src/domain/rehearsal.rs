//! A rehearsal: one objection or tactic after another, until every answer has held.
//!
//! What did not hold comes again, after others; what failed before comes first.

use std::collections::VecDeque;

use super::known::Whole;
use super::negotiation::Negotiation;
use super::{Id, Kind};

/// How many others come before what did not hold is asked again.
const LATER: usize = 3;

/// What the other side says or does, to be answered aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// An objection or a tactic.
    pub kind: Kind,
    /// Which.
    pub id: Id,
    /// The issue it belongs to; a tactic belongs to the whole negotiation.
    pub issue: Option<Id>,
}

/// How often answers held and did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How often they held.
    pub held: u32,
    /// How often they did not.
    pub failed: u32,
}

impl Tally {
    /// What was counted so far in the fields of an item.
    fn of(held: &Whole, failed: &Whole) -> Self {
        let count = |counted: &Whole| counted.get().copied().unwrap_or(0);
        Self { held: count(held), failed: count(failed) }
    }

    /// Counts one more answer.
    pub fn count(&mut self, held: bool) {
        let counted = if held { &mut self.held } else { &mut self.failed };
        *counted = counted.saturating_add(1);
    }

    /// Where it comes in a round: what failed as often as it held, then what was never asked, then
    /// what held.
    fn turn(self) -> (u8, u32) {
        match self {
            Self { held: 0, failed: 0 } => (1, 0),
            Self { held, failed } if failed >= held => (0, u32::MAX - (failed - held)),
            Self { held, failed } => (2, held - failed),
        }
    }
}

/// What one begins with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beginning<'a> {
    /// The issue, objection or tactic in focus: it comes before all others.
    pub focus: Option<&'a Id>,
    /// What did not hold when it was asked last.
    pub shaky: &'a [Id],
}

impl Beginning<'_> {
    fn is_focus(&self, cue: &Cue) -> bool {
        self.focus.is_some_and(|id| cue.id == *id || cue.issue.as_ref() == Some(id))
    }
}

/// A rehearsal on its way.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    cues: Vec<Cue>,
    /// The places of those that have not held yet, in the order in which they are asked.
    waiting: VecDeque<usize>,
    /// Whether the first answer to each held.
    first: Vec<Option<bool>>,
    tally: Tally,
}

fn cues(negotiation: &Negotiation) -> impl Iterator<Item = (Cue, Tally)> {
    let objections = negotiation.issues.iter().flat_map(|issue| {
        issue.objections.iter().map(|it| {
            let issue = Some(issue.id.clone());
            let cue = Cue { kind: Kind::Objection, id: it.id.clone(), issue };
            (cue, Tally::of(&it.held, &it.failed))
        })
    });
    let tactics = negotiation.tactics.iter().map(|it| {
        let cue = Cue { kind: Kind::Tactic, id: it.id.clone(), issue: None };
        (cue, Tally::of(&it.held, &it.failed))
    });
    objections.chain(tactics)
}

impl Rehearsal {
    /// All objections and tactics of a negotiation; nothing where there are none.
    pub fn of(negotiation: &Negotiation, from: Beginning) -> Option<Self> {
        let mut cues: Vec<(Cue, Tally)> = cues(negotiation).collect();
        cues.sort_by_key(|(cue, tally)| {
            (!from.is_focus(cue), !from.shaky.contains(&cue.id), tally.turn())
        });
        let cues: Vec<Cue> = cues.into_iter().map(|(cue, _)| cue).collect();
        let (waiting, first) = ((0..cues.len()).collect(), vec![None; cues.len()]);
        (!cues.is_empty()).then_some(Self { cues, waiting, first, tally: Tally::default() })
    }

    /// What is asked now; nothing when every answer has held.
    pub fn cue(&self) -> Option<&Cue> {
        self.waiting.front().map(|at| &self.cues[*at])
    }

    /// The place of what is asked, from 1, and of how many.
    pub fn place(&self) -> (usize, usize) {
        (self.waiting.front().map_or(self.cues.len(), |at| at + 1), self.cues.len())
    }

    /// Every answer so far.
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// How many have not held yet.
    pub fn left(&self) -> usize {
        self.waiting.len()
    }

    /// Whether what is asked was asked before in this rehearsal.
    pub fn is_again(&self) -> bool {
        self.waiting.front().is_some_and(|at| self.first[*at].is_some())
    }

    /// The answer held, or it did not: then it is asked again after others.
    pub fn answer(&mut self, held: bool) {
        let Some(at) = self.waiting.pop_front() else { return };
        self.first[at].get_or_insert(held);
        self.tally.count(held);
        if !held {
            self.waiting.insert(LATER.min(self.waiting.len()), at);
        }
    }

    /// Leaves out what is in the deal no more.
    pub fn keep(&mut self, is_there: impl Fn(&Cue) -> bool) {
        let Self { cues, waiting, first, .. } = self;
        waiting.retain(|at| is_there(&cues[*at]));
        for (cue, first) in cues.iter().zip(first) {
            if !is_there(cue) {
                *first = None;
            }
        }
    }

    /// How many held at the first go.
    pub fn held_at_once(&self) -> usize {
        self.first.iter().filter(|first| **first == Some(true)).count()
    }

    /// How many were asked.
    pub fn asked(&self) -> usize {
        self.first.iter().flatten().count()
    }

    /// What did not hold at the first go, in the order in which it was asked.
    pub fn fell(&self) -> impl Iterator<Item = &Cue> {
        let both = self.cues.iter().zip(&self.first);
        both.filter(|(_, first)| **first == Some(false)).map(|(cue, _)| cue)
    }
}

#[cfg(test)]
mod tests;
