//! A row of a list: its words, and what is chosen with it.

use std::path::PathBuf;

use crate::domain::sieve::Jump;
use crate::domain::{Id, Kind, Value};
use crate::input::Command;
use crate::l10n::words::fold_search;
use crate::report::{PageFormat, Part};
use crate::ui::theme::Role;

/// What is chosen with a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Payload {
    /// A place where a hole is mended.
    Jump(Jump),
    /// A command.
    Command(Command),
    /// An item.
    Item(Kind, Id),
    /// A value of the field.
    Value(Value),
    /// A word.
    Word(&'static str),
    /// A file.
    Path(PathBuf),
    /// A place that two programs wrote differently.
    Conflict(Id),
    /// A part of the deal, and what it is written as.
    Page(Part, PageFormat),
    /// What was typed becomes a new item.
    Add(String),
}

/// A row of the list.
#[derive(Clone, Debug)]
pub struct Entry {
    pub(super) sign: Option<(&'static str, Role)>,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) detail: String,
    pub(super) folded: String,
    pub(super) muted: bool,
    /// What is chosen with it.
    pub payload: Payload,
    pub(super) marked: bool,
}

impl Entry {
    /// A row with its words.
    pub fn new(label: impl Into<String>, payload: Payload) -> Self {
        let label = label.into();
        let folded = fold_search(&label);
        Self {
            sign: None,
            label,
            hint: String::new(),
            detail: String::new(),
            folded,
            muted: false,
            payload,
            marked: false,
        }
    }

    /// A heading over the rows below: it is there only as long as nothing is typed.
    pub fn heading(label: impl Into<String>) -> Self {
        let mut entry = Self::new(label, Payload::Word("")).muted();
        entry.folded.clear();
        entry
    }

    /// With a sign before it.
    pub fn sign(mut self, sign: &'static str, role: Role) -> Self {
        self.sign = Some((sign, role));
        self
    }

    /// Said quietly.
    pub fn muted(mut self) -> Self {
        self.muted = true;
        self
    }

    /// With words at the right, which are found too.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self.find_also(&self.hint.clone());
        self
    }

    /// With a line under the list while the cursor stands on it.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self.find_also(&self.detail.clone());
        self
    }

    /// Found by these words too.
    pub fn also(mut self, words: impl AsRef<str>) -> Self {
        self.find_also(words.as_ref());
        self
    }

    fn find_also(&mut self, words: &str) {
        self.folded.push(' ');
        self.folded.push_str(&fold_search(words));
    }
}
