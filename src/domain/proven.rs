//! The proven stage: how far the deal has come by what is on record, whatever it declares.
//!
//! A stage is passed when each of its controls is closed and the last move over its end went
//! forward by an act of the client. A control is closed by one evidence with text, source and date,
//! or by a reason why it is not needed. The proven stage is the lowest one that is not passed; what
//! is missing first on it is named. A step back in the log takes the acts behind it back, because
//! it crosses the same ends again.

use std::collections::HashSet;

use super::deal::{Control, Deal, StageMove};
use super::method::{Both, Method, Phrase};

/// How far a deal has come by its evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proven {
    /// The stage, 0 to 7.
    pub stage: u32,
    /// What keeps it from the next one; nothing where all is proven.
    pub missing: Option<Missing>,
}

/// What is missing first on the proven stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A control is open; its id in the method.
    Control(Phrase),
    /// Every control is closed, but no act of the client led out of this stage.
    Act(u32),
}

impl Missing {
    /// The method's words for an open control; an act has none there.
    pub fn words<'m>(&self, method: &'m Method) -> Option<&'m Both> {
        match self {
            Self::Control(id) => method.control(id).map(|control| {
                if control.missing == Both::default() { &control.title } else { &control.missing }
            }),
            Self::Act(_) => None,
        }
    }
}

impl Control {
    /// Whether it counts: an evidence that proves, or a reason why none is needed.
    pub fn is_closed(&self) -> bool {
        self.not_needed.has_text() || self.evidence.iter().any(|it| it.proves())
    }
}

impl Proven {
    /// How far the deal has come.
    pub fn of(deal: &Deal, method: &Method) -> Self {
        let closed: HashSet<&str> =
            deal.controls.iter().filter(|it| it.is_closed()).map(|it| it.control.text()).collect();
        for stage in &method.stages {
            let open = stage.controls.iter().find(|it| !closed.contains(&*it.id));
            if let Some(control) = open {
                return Self {
                    stage: stage.number,
                    missing: Some(Missing::Control(control.id.clone())),
                };
            }
            let is_last = method.stages.last().is_some_and(|last| last.number == stage.number);
            if !is_last && !is_left(deal, stage.number) {
                return Self { stage: stage.number, missing: Some(Missing::Act(stage.number)) };
            }
        }
        Self { stage: method.stages.last().map_or(0, |stage| stage.number), missing: None }
    }
}

/// Whether the last move over the end of a stage went forward by an act of the client.
fn is_left(deal: &Deal, stage: u32) -> bool {
    let crosses = |it: &&StageMove| {
        let (from, to) = (it.from.get().copied(), it.to.get().copied());
        let (Some(from), Some(to)) = (from, to) else { return false };
        from.min(to) <= stage && stage < from.max(to)
    };
    let mut moves = deal.stage_log.iter().map(AsRef::as_ref);
    let last = moves.rfind(crosses);
    last.is_some_and(|it| it.to.get() > it.from.get() && it.client_act.has_text())
}

#[cfg(test)]
mod tests;
