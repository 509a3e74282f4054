//! The file that is open: its keeper, its lock, its drafts, and the merges that the screen may not
//! have taken yet. It knows no thread.

use std::path::Path;

use chrono::Local;

use super::merges::Merges;
use super::slot::Texts;
use super::{named, stamp};
use crate::app::{Draft, Saved, ToSave};
use crate::domain::Deal;
use crate::domain::making::Making;
use crate::store::drafts::{self, Drafts};
use crate::store::lock;
use crate::store::read::Opened;
use crate::store::save::{Did, Keeper, SaveError};

/// The file that is open.
pub struct OpenFile {
    keeper: Keeper<Deal>,
    drafts: Option<Drafts>,
    read_only: bool,
    merges: Merges,
    /// Given back when another file is opened.
    pub lock: Option<lock::Lock>,
}

impl OpenFile {
    /// Takes over what was read; `state` is the folder of locks and drafts.
    pub fn new(opened: Opened<Deal>, state: Option<&Path>, read_only: bool) -> Self {
        Self {
            read_only: read_only || opened.newer_version.is_some(),
            drafts: state.map(|state| Drafts::of(state, &opened.source.path)),
            keeper: Keeper::new(opened, state),
            merges: Merges::default(),
            lock: None,
        }
    }

    /// The path that was opened.
    pub fn path(&self) -> &Path {
        self.keeper.path()
    }

    /// Whether others have changed the file since it was read or written here.
    pub fn is_changed_outside(&self) -> bool {
        self.keeper.is_changed_outside()
    }

    /// Saves; what is to be told, if anything.
    pub fn save(&mut self, save: &ToSave) -> Result<Option<Saved>, SaveError> {
        if self.read_only {
            return Ok(None);
        }
        let whole = self.merges.whole(save, &mut stamp);
        let saved = self.keeper.save(&whole, &mut stamp)?;
        let revision = save.revision;
        if saved.did == Did::Nothing && saved.merged.is_none() && revision == 0 {
            return Ok(None);
        }
        let merged = self.merges.note(save, whole, saved.merged.map(named));
        let time = Local::now().format("%H:%M:%S").to_string();
        Ok(Some(Saved { revision, merged, merge: self.merges.count(), time }))
    }

    /// Writes the deal into another file: the way out when its own cannot be written.
    pub fn copy(&mut self, save: &ToSave, path: &Path) -> Result<(), SaveError> {
        let whole = self.merges.whole(save, &mut stamp);
        self.keeper.save_copy(&whole, path)
    }

    /// Half-typed texts of an earlier run, the oldest first.
    pub fn drafts(&self) -> Vec<Draft> {
        let Some(kept) = self.drafts.as_ref().filter(|_| !self.read_only) else {
            return Vec::new();
        };
        let mut list = kept.list();
        list.sort_by(|a, b| a.at.cmp(&b.at));
        list.into_iter()
            .filter_map(|draft| {
                let drafts::Draft { place, text, cursor, ensure, .. } = draft;
                Some(Draft { place, text, cursor, ensure: Making::edits(&ensure)? })
            })
            .collect()
    }

    /// Keeps half-typed texts and forgets others.
    pub fn keep(&self, texts: Texts) {
        let Some(kept) = &self.drafts else { return };
        for (place, draft) in texts {
            match draft {
                Some(Draft { place, text, cursor, ensure }) => {
                    let Some(ensure) = Making::all_of(&ensure) else { continue };
                    let at = Local::now().to_rfc3339();
                    kept.keep(&drafts::Draft { place, text, cursor, at, ensure }).ok();
                }
                None => {
                    kept.remove(&place).ok();
                }
            }
        }
    }
}
