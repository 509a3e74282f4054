//! What was done, to be taken back: one step is one thing a person would name.

use std::sync::Arc;

use crate::domain::Deal;

use super::place::Place;

/// What a person can do to a deal in one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// A field took a value.
    Set,
    /// Something was added.
    Added,
    /// Something was deleted.
    Removed,
    /// Something took another place.
    Moved,
    /// Lines of a table were added.
    Pasted,
    /// The usual payment schedule was added.
    Usual,
    /// Issues or tactics of the method were taken.
    Starters,
    /// A remark was made.
    Remarked,
    /// The qualification was closed.
    Qualified,
    /// The deal moved to another stage.
    StageMoved,
    /// A typical error was marked.
    ErrorSeen,
    /// A mark was taken off.
    ErrorNotSeen,
    /// Something written in secret was put away.
    Sealed,
    /// What was written in secret came to light.
    Revealed,
    /// A session was started.
    SessionStarted,
    /// A session was closed.
    SessionClosed,
    /// A rule was switched off.
    RuleOff,
    /// A rule was switched on again.
    RuleOn,
    /// What was tried on the map became a package.
    Traded,
    /// A side was taken where two programs wrote differently.
    Decided,
    /// Answers were rehearsed.
    Rehearsed,
    /// Two remarks were merged.
    Merged,
    /// Two remarks were found to be different.
    ToldApart,
}

impl Act {
    /// The id of the text that names it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Set => "deed-set",
            Self::Added => "deed-added",
            Self::Removed => "deed-removed",
            Self::Moved => "deed-moved",
            Self::Pasted => "deed-pasted",
            Self::Usual => "deed-usual",
            Self::Starters => "deed-starters",
            Self::Remarked => "deed-remarked",
            Self::Qualified => "deed-qualified",
            Self::StageMoved => "deed-stage",
            Self::ErrorSeen => "deed-error-seen",
            Self::ErrorNotSeen => "deed-error-not-seen",
            Self::Sealed => "deed-sealed",
            Self::Revealed => "deed-revealed",
            Self::SessionStarted => "deed-session-started",
            Self::SessionClosed => "deed-session-closed",
            Self::RuleOff => "deed-rule-off",
            Self::RuleOn => "deed-rule-on",
            Self::Traded => "deed-traded",
            Self::Decided => "deed-decided",
            Self::Rehearsed => "deed-rehearsed",
            Self::Merged => "deed-merged",
            Self::ToldApart => "deed-told-apart",
        }
    }

    /// Whether a run of it in one place is one step.
    fn joins(self) -> bool {
        matches!(self, Self::Moved | Self::Rehearsed)
    }
}

/// A thing that was done, and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// What was done.
    pub act: Act,
    /// What it was done to.
    pub name: String,
    /// Where.
    pub place: Place,
    /// Where the screen was before.
    pub before: Place,
}

/// A step and the deal on both sides of it.
#[derive(Clone, Debug)]
pub struct Step {
    /// The deal before.
    pub before: Arc<Deal>,
    /// The deal after.
    pub after: Arc<Deal>,
    /// What was done.
    pub done: Done,
}

/// A step that was taken back, or done again.
#[derive(Clone, Debug)]
pub struct Taken {
    /// The step.
    pub step: Step,
    /// Whether it was done again.
    pub again: bool,
}

impl Taken {
    /// The deal it leads from, and the one it leads to.
    pub fn sides(&self) -> (&Arc<Deal>, &Arc<Deal>) {
        let Step { before, after, .. } = &self.step;
        if self.again { (before, after) } else { (after, before) }
    }

    /// The id of the text that tells it.
    pub fn text(&self) -> &'static str {
        if self.again { "redone" } else { "undone" }
    }
}

/// Everything done since the deal was opened.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    /// Whether the last step may grow by another of its kind.
    open: bool,
}

impl History {
    /// Adds a step. A run of what joins is one step with the last name.
    pub fn push(&mut self, step: Step) {
        self.undone.clear();
        let joins = self.goes_on(step.done.act, &step.done.place, &step.before);
        self.open = true;
        match self.done.last_mut() {
            Some(last) if joins => {
                last.after = step.after;
                last.done.name = step.done.name;
            }
            _ => self.done.push(step),
        }
    }

    /// Whether what is done now would be one step with the last, as long as nothing else came
    /// between: what others changed meanwhile is no part of it.
    pub fn goes_on(&self, act: Act, place: &Place, now: &Arc<Deal>) -> bool {
        let last = self.done.last().filter(|_| self.open && act.joins());
        last.is_some_and(|last| {
            last.done.act == act && last.done.place == *place && Arc::ptr_eq(&last.after, now)
        })
    }

    /// Ends a run: something else was done.
    pub fn close(&mut self) {
        self.open = false;
    }

    /// Takes back the last step, or does again the last that was taken back.
    pub fn take(&mut self, again: bool) -> Option<Taken> {
        self.open = false;
        let (from, to) = self.sides(again);
        let step = from.pop()?;
        to.push(step.clone());
        Some(Taken { step, again })
    }

    /// The step could not be taken: it stands where it stood before.
    pub fn give_back(&mut self, taken: &Taken) {
        let (from, to) = self.sides(taken.again);
        let same = |step: &Step| Arc::ptr_eq(&step.after, &taken.step.after);
        if let Some(at) = to.iter().rposition(same) {
            from.push(to.remove(at));
        }
    }

    fn sides(&mut self, again: bool) -> (&mut Vec<Step>, &mut Vec<Step>) {
        let Self { done, undone, .. } = self;
        if again { (undone, done) } else { (done, undone) }
    }

    /// The last step that was done.
    pub fn last(&self) -> Option<&Step> {
        self.done.last()
    }

    /// How many steps can be taken back.
    pub fn len(&self) -> usize {
        self.done.len()
    }

    /// Whether nothing can be taken back.
    pub fn is_empty(&self) -> bool {
        self.done.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Id, Kind};

    fn moved(before: &Arc<Deal>, after: &Arc<Deal>) -> Step {
        let place = Place::item(Kind::Stakeholder, Id::new("a"));
        let done =
            Done { act: Act::Moved, name: String::new(), place: place.clone(), before: place };
        Step { before: before.clone(), after: after.clone(), done }
    }

    #[test]
    fn a_run_of_moves_is_one_step_until_something_came_from_outside() {
        let [opening, once, twice, merged, thrice] = [(); 5].map(|()| Arc::new(Deal::default()));
        let mut history = History::default();
        history.push(moved(&opening, &once));
        history.push(moved(&once, &twice));
        assert_eq!(history.len(), 1);
        history.push(moved(&merged, &thrice));
        assert_eq!(history.len(), 2);
        let last = history.take(false).unwrap();
        assert!(
            Arc::ptr_eq(&last.step.before, &merged),
            "what came from outside is before the step"
        );
    }

    #[test]
    fn a_step_that_could_not_be_taken_back_can_be_tried_again() {
        let [opening, once] = [(); 2].map(|()| Arc::new(Deal::default()));
        let mut history = History::default();
        history.push(moved(&opening, &once));
        let taken = history.take(false).unwrap();
        assert!(history.is_empty());
        history.give_back(&taken);
        assert_eq!(history.len(), 1);
        assert!(history.take(true).is_none());
    }
}
