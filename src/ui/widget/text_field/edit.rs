//! What the keys do to the text.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::clean::clean;
use super::history::{Cause, Step};
use super::{EditKey, Handled, Mode, Motion, TextField, motion};

impl TextField {
    /// Does what a key asks.
    pub fn handle(&mut self, key: EditKey<'_>) -> Handled {
        match key {
            EditKey::Insert(text) => self.insert(&clean(text, self.mode), Cause::Typing),
            EditKey::Paste(text) => self.insert(&clean(text, self.mode), Cause::Whole),
            EditKey::NewLine if self.mode == Mode::Line => Handled::Ignored,
            EditKey::NewLine => self.insert("\n", Cause::Typing),
            EditKey::Move(motion) => self.walk(motion),
            EditKey::Select(motion) => self.select(motion),
            EditKey::SelectAll => self.select_all(),
            EditKey::Delete(motion) => self.delete(motion),
            EditKey::Undo => self.undo(),
            EditKey::Redo => self.redo(),
        }
    }

    fn insert(&mut self, text: &str, cause: Cause) -> Handled {
        let range = self.selection().unwrap_or(self.cursor..self.cursor);
        if text.is_empty() && range.is_empty() {
            return Handled::Ignored;
        }
        // A mark typed after its letter becomes one character with it.
        let before = motion::previous(&self.text, range.start);
        let letter = &self.text[before..range.start];
        let joined: String = letter.chars().chain(text.chars()).nfc().collect();
        match joined.strip_prefix(letter) {
            Some(text) => self.replace(range, text, cause),
            None => self.replace(before..range.end, &joined, cause),
        }
    }

    fn walk(&mut self, motion: Motion) -> Handled {
        let side = match (self.selection(), motion) {
            (Some(range), Motion::Left) => Some(range.start),
            (Some(range), Motion::Right) => Some(range.end),
            _ => None,
        };
        let was_marked = self.anchor.take().is_some_and(|anchor| anchor != self.cursor);
        let target = side.unwrap_or_else(|| self.target(motion));
        let handled = self.go(motion, target);
        if was_marked { Handled::Moved } else { handled }
    }

    fn select(&mut self, motion: Motion) -> Handled {
        self.anchor.get_or_insert(self.cursor);
        let target = self.target(motion);
        self.go(motion, target)
    }

    fn select_all(&mut self) -> Handled {
        self.anchor = Some(0);
        let end = self.text.len();
        self.go(Motion::TextEnd, end);
        Handled::Moved
    }

    fn go(&mut self, motion: Motion, target: usize) -> Handled {
        self.goal = motion.is_vertical().then(|| self.goal_column());
        self.history.close();
        if std::mem::replace(&mut self.cursor, target) == target {
            Handled::Ignored
        } else {
            Handled::Moved
        }
    }

    fn delete(&mut self, motion: Motion) -> Handled {
        if let Some(range) = self.selection() {
            return self.replace(range, "", Cause::Whole);
        }
        let target = self.target(motion);
        let range = self.cursor.min(target)..self.cursor.max(target);
        let by_letter = matches!(motion, Motion::Left | Motion::Right);
        let cause = if by_letter { Cause::Erasing } else { Cause::Whole };
        if range.is_empty() {
            return Handled::Ignored;
        }
        self.replace(range, "", cause)
    }

    fn replace(&mut self, range: Range<usize>, text: &str, cause: Cause) -> Handled {
        let is_marked = self.anchor.take().is_some_and(|anchor| anchor != self.cursor);
        let step = Step {
            cause,
            at: range.start,
            removed: self.text[range.clone()].to_owned(),
            inserted: text.to_owned(),
            cursor_before: self.cursor,
            cursor_after: 0,
        };
        self.exchange(range.clone(), text);
        self.cursor = motion::ceil(&self.text, range.start + text.len());
        if is_marked {
            self.history.close();
        }
        self.history.record(Step { cursor_after: self.cursor, ..step });
        Handled::Changed
    }

    fn exchange(&mut self, range: Range<usize>, text: &str) {
        self.text.replace_range(range.clone(), text);
        self.wrapped.get_mut().follow(&self.text, range.start, range.len(), text.len());
        self.anchor = None;
        self.goal = None;
    }

    fn undo(&mut self) -> Handled {
        let Some(step) = self.history.undo() else {
            return Handled::Ignored;
        };
        self.exchange(step.at..step.at + step.inserted.len(), &step.removed);
        self.cursor = step.cursor_before;
        Handled::Changed
    }

    fn redo(&mut self) -> Handled {
        let Some(step) = self.history.redo() else {
            return Handled::Ignored;
        };
        self.exchange(step.at..step.at + step.removed.len(), &step.inserted);
        self.cursor = step.cursor_after;
        Handled::Changed
    }
}
