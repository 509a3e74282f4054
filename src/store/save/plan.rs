//! What a save would write, worked out before anything is written.

use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Keeper, SaveError};
use crate::store::emit::emit;
use crate::store::json::Tree;
use crate::store::merge::{Conflict, Merged, Stamp, Trees, entries, merge_trees, with_entries};
use crate::store::read::{OpenError, check, parse};
use crate::store::target::digest;

/// The outcome of a save that has not been written yet.
pub(super) struct Plan<D> {
    /// The text to be written.
    pub(super) text: Arc<String>,
    /// Whether somebody else changed the file.
    pub(super) outside: bool,
    /// The deal in the text, if it is not the one that was given.
    pub(super) merged: Option<D>,
    /// What both sides changed.
    pub(super) conflicts: Vec<Conflict>,
}

/// A text that can be recognised without being kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Print {
    length: usize,
    hash: [u8; 32],
}

impl Print {
    pub(super) fn of(text: &str) -> Self {
        Self { length: text.len(), hash: digest(text.as_bytes()) }
    }

    fn is_of(&self, text: &str) -> bool {
        self.length == text.len() && *self == Self::of(text)
    }
}

impl<D: Serialize + DeserializeOwned> Keeper<D> {
    /// Merges `mine` into the text `disk`.
    pub(super) fn plan(
        &self,
        disk: &Arc<String>,
        mine: &Arc<D>,
        stamp: &mut dyn FnMut() -> Stamp,
    ) -> Result<Plan<D>, SaveError> {
        let outside = *disk != self.known;
        if outside {
            readable::<D>(disk)?;
        }
        let texts = Texts { mine: serde_json::to_string(&**mine)?, known: &self.known, disk };
        let opening = self.opening_print.as_ref();
        if !outside && self.only_ours && opening.is_some_and(|print| print.is_of(&texts.mine)) {
            // Everything is undone: the bytes of the opening, whatever happened in between.
            let text = Arc::clone(&self.opening.text);
            return Ok(Plan { text, outside, merged: None, conflicts: Vec::new() });
        }
        let base = serde_json::to_string(&*self.base)?;
        let (text, conflicts) = self.merge(&base, &texts, stamp)?;
        if !outside {
            parse(&text).map_err(SaveError::Unmergeable)?;
            return Ok(Plan { text: Arc::new(text), outside, merged: None, conflicts });
        }
        let merged = check(&text).map_err(SaveError::Unmergeable)?.deal;
        Ok(Plan { text: Arc::new(text), outside, merged: Some(merged), conflicts })
    }

    fn merge(
        &self,
        base: &str,
        texts: &Texts,
        stamp: &mut dyn FnMut() -> Stamp,
    ) -> Result<(String, Vec<Conflict>), SaveError> {
        let tree = |text| Tree::parse(text).map_err(own_fault);
        let (base, mine, disk) = (tree(base)?, tree(&texts.mine)?, tree(texts.disk)?);
        let known = if texts.known == texts.disk { None } else { Some(tree(texts.known)?) };
        let trees = Trees {
            base: &base.root,
            mine: &mine.root,
            known: known.as_ref().map_or(&disk.root, |known| &known.root),
            disk: &disk.root,
            opening: None,
        };
        let merged = merge_trees(trees);
        // What is new here may be something that was deleted and brought back: the file as it was
        // opened knows its unknown fields.
        if !merged.fresh || *self.opening.text == *texts.known {
            return finish(&disk, merged, stamp);
        }
        let typed: D = check(&self.opening.text).map_err(SaveError::Outside)?.deal;
        let typed = serde_json::to_string(&typed)?;
        let (typed, opening) = (tree(&typed)?, tree(&self.opening.text)?);
        let trees = Trees { opening: Some((&typed.root, &opening.root)), ..trees };
        finish(&disk, merge_trees(trees), stamp)
    }
}

struct Texts<'t> {
    mine: String,
    known: &'t str,
    disk: &'t str,
}

/// The merged text, its conflicts noted in it.
pub(super) fn finish(
    disk: &Tree,
    merged: Merged,
    stamp: &mut dyn FnMut() -> Stamp,
) -> Result<(String, Vec<Conflict>), SaveError> {
    let Merged { root, conflicts, .. } = merged;
    if conflicts.is_empty() {
        return Ok((emit(disk, &root), conflicts));
    }
    let list = entries(&conflicts, stamp)?;
    let list = Tree::parse(&list).map_err(own_fault)?;
    Ok((emit(disk, &with_entries(root, &list.root)), conflicts))
}

/// A text of another program must be a deal of our version before anything is merged into it.
fn readable<D: DeserializeOwned>(text: &str) -> Result<(), SaveError> {
    let newer = check::<D>(text).map_err(SaveError::Outside)?.newer_version;
    match newer {
        Some(version) => Err(SaveError::Outside(OpenError::NewerVersion { version })),
        None => Ok(()),
    }
}

/// A deal that grew beyond the limits of a file.
fn own_fault(fault: crate::store::json::Fault) -> SaveError {
    SaveError::Unmergeable(OpenError::Syntax(fault))
}
