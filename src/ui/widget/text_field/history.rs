//! What a field can take back: words typed, words deleted, pastes.

/// How a change came about, and so what it may join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// Typed letters.
    Typing,
    /// Letters deleted one by one.
    Erasing,
    /// A paste, a deleted word, a replaced part: always a step of its own.
    Whole,
}

/// A change of the text: at `at` the text `removed` gave way to `inserted`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) cause: Cause,
    pub(super) at: usize,
    pub(super) removed: String,
    pub(super) inserted: String,
    pub(super) cursor_before: usize,
    pub(super) cursor_after: usize,
}

/// Steps done and taken back.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    is_open: bool,
}

impl History {
    /// Keeps a step, joined to the last one while the same word goes on.
    pub(super) fn record(&mut self, step: Step) {
        self.undone.clear();
        let is_open = std::mem::replace(&mut self.is_open, step.cause != Cause::Whole);
        let is_joined = is_open && self.done.last_mut().is_some_and(|last| last.join(&step));
        if !is_joined {
            self.done.push(step);
        }
    }

    /// Ends the word: the next change is a step of its own.
    pub(super) fn close(&mut self) {
        self.is_open = false;
    }

    pub(super) fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// The step to take back.
    pub(super) fn undo(&mut self) -> Option<Step> {
        self.is_open = false;
        let step = self.done.pop()?;
        self.undone.push(step.clone());
        Some(step)
    }

    /// The step to do again.
    pub(super) fn redo(&mut self) -> Option<Step> {
        self.is_open = false;
        let step = self.undone.pop()?;
        self.done.push(step.clone());
        Some(step)
    }
}

impl Step {
    fn join(&mut self, next: &Self) -> bool {
        let is_joined = match (self.cause, next.cause) {
            (Cause::Typing, Cause::Typing) => self.join_typing(next),
            (Cause::Erasing, Cause::Erasing) => self.join_erasing(next),
            _ => false,
        };
        if is_joined {
            self.cursor_after = next.cursor_after;
        }
        is_joined
    }

    fn join_typing(&mut self, next: &Self) -> bool {
        let follows = next.at == self.at + self.inserted.len() && next.removed.is_empty();
        if !follows || begins_word(&self.inserted, &next.inserted) {
            return false;
        }
        self.inserted.push_str(&next.inserted);
        true
    }

    fn join_erasing(&mut self, next: &Self) -> bool {
        if next.at + next.removed.len() == self.at && !begins_word(&next.removed, &self.removed) {
            self.at = next.at;
            self.removed.insert_str(0, &next.removed);
            true
        } else if next.at == self.at && !begins_word(&self.removed, &next.removed) {
            self.removed.push_str(&next.removed);
            true
        } else {
            false
        }
    }
}

/// Whether a new word begins where `right` follows `left`.
fn begins_word(left: &str, right: &str) -> bool {
    left.ends_with(char::is_whitespace) && !right.starts_with(char::is_whitespace)
}
