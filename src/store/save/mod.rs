//! Keeping a deal in its file: read what is there now, merge, write.
//!
//! A keeper belongs to the one who saves (a thread of the runtime); it knows what this program last
//! read or wrote and what the deal was then. It never writes over something it has not merged.

#[cfg(test)]
mod laws;
mod plan;
#[cfg(test)]
mod tests;
mod typed;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub use typed::{canonical, create, merge_deals, merge_texts, replay};

use super::lock::Guard;
use super::merge::{Conflict, Stamp};
use super::read::{OpenError, Opened, Source, read_file};
use super::target::{TargetError, folder_of, resolve};
use super::write::{Readers, WriteError, remove_strays, write};
use plan::{Plan, Print};

/// How often a save starts again because another program wrote in between.
const TRIES: usize = 8;

/// Why a deal is not saved. The file is as it was.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The file is of a newer version of the format; it is only read.
    #[error("version {version} of the format is only read")]
    Newer {
        /// The version.
        version: u64,
    },
    /// What another program left in the file cannot be read, so nothing is written over it.
    #[error("the file was changed outside: {0}")]
    Outside(OpenError),
    /// Both versions can be read, but not what comes of merging them.
    #[error("the merged deal cannot be read: {0}")]
    Unmergeable(OpenError),
    /// The system refused.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The deal cannot be written as JSON.
    #[error(transparent)]
    Serialize(#[from] serde_json::Error),
}

/// What a save did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Did {
    /// The file says it already.
    Nothing,
    /// The file was written.
    Wrote,
    /// The file had gone; it was written anew.
    WroteAnew,
}

/// A save that came to its end.
#[derive(Debug)]
pub struct Saved<D> {
    /// What was done.
    pub did: Did,
    /// The deal that the file holds now, if another program had changed it; none if it is the one
    /// that was given.
    pub merged: Option<Arc<D>>,
    /// What both sides had changed; it stands in the deal's `conflicts` too.
    pub conflicts: Vec<Conflict>,
}

/// The file of an open deal and what is known of it.
#[derive(Debug)]
pub struct Keeper<D> {
    opening: Source,
    /// The opening deal as this program writes it, from the first save on.
    opening_print: Option<Print>,
    /// The text that this program last read or wrote, and the deal in it.
    known: Arc<String>,
    base: Arc<D>,
    /// Nobody else has changed the file since it was opened.
    only_ours: bool,
    newer: Option<u64>,
    /// Where the guards against other processes of ours lie.
    state: Option<PathBuf>,
    swept: bool,
    disk: Trust,
}

/// How far the file can be trusted after the last writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// What stands there lasts.
    Sound,
    /// The last writing failed: whatever stands there is not known to last.
    Unsettled,
    /// It failed in the middle of the file itself.
    Torn,
}

impl<D: Serialize + DeserializeOwned> Keeper<D> {
    /// Takes over an opened deal. `state` is the folder for locks; without it two processes of ours
    /// are kept apart only by looking at the file right before it is replaced.
    pub fn new(opened: Opened<D>, state: Option<&Path>) -> Self {
        let Opened { deal, source, newer_version } = opened;
        Self {
            opening_print: None,
            known: Arc::clone(&source.text),
            opening: source,
            base: Arc::new(deal),
            only_ours: true,
            newer: newer_version,
            state: state.map(Path::to_owned),
            swept: false,
            disk: Trust::Sound,
        }
    }

    /// The path that was opened.
    pub fn path(&self) -> &Path {
        &self.opening.path
    }

    /// Whether the file holds another text than this program last read or wrote; a file that has
    /// gone or cannot be read is changed too.
    pub fn is_changed_outside(&self) -> bool {
        let now = resolve(&self.opening.path).map(|target| read_file(&target));
        !matches!(now, Ok(Ok(text)) if *text == *self.known)
    }

    /// Saves the deal. With a deal that has not changed it only takes in what others changed.
    pub fn save(
        &mut self,
        mine: &Arc<D>,
        stamp: &mut dyn FnMut() -> Stamp,
    ) -> Result<Saved<D>, SaveError> {
        if let Some(version) = self.newer {
            return Err(SaveError::Newer { version });
        }
        if self.opening_print.is_none() {
            self.opening_print = Some(Print::of(&serde_json::to_string(&*self.base)?));
        }
        let _guard = self.state.as_deref().map(|state| Guard::take(state, &self.opening.target));
        for _ in 0..TRIES {
            let (target, now) = self.look()?;
            let disk = now.clone().unwrap_or_else(|| Arc::clone(&self.known));
            let plan = self.plan(&disk, mine, stamp)?;
            if now.as_deref() == Some(&*plan.text) && self.disk == Trust::Sound {
                return Ok(self.adopt(Did::Nothing, plan, mine));
            }
            self.sweep(&target);
            let found = now.as_deref().map(String::as_str);
            let unchanged = || self.disk == Trust::Torn || is_still(&target, found);
            match write(&target, plan.text.as_bytes(), Readers::AsUsual, &unchanged) {
                Err(WriteError::Overtaken) => {}
                Err(error) => {
                    let torn = matches!(error, WriteError::Torn { .. });
                    self.disk = if torn { Trust::Torn } else { Trust::Unsettled };
                    return Err(error.into());
                }
                Ok(()) if now.is_some() => return Ok(self.adopt(Did::Wrote, plan, mine)),
                Ok(()) => return Ok(self.adopt(Did::WroteAnew, plan, mine)),
            }
        }
        Err(WriteError::Overtaken.into())
    }

    /// Writes the deal into a new file, in the hand of this one, unknown fields included; the way
    /// out when the file itself cannot be written.
    pub fn save_copy(&self, mine: &Arc<D>, path: &Path) -> Result<(), SaveError> {
        let none = &mut || Stamp { id: String::new(), at: String::new() };
        let text = match self.newer {
            Some(_) => Arc::clone(&self.opening.text),
            None => self.plan(&self.known, mine, none)?.text,
        };
        Ok(super::write::create(path, text.as_bytes())?)
    }

    /// The file to be written and its present text; none if it has gone.
    fn look(&self) -> Result<(PathBuf, Option<Arc<String>>), SaveError> {
        let outside = |error: OpenError| SaveError::Outside(error);
        let target = match resolve(&self.opening.path) {
            Ok(target) => target,
            Err(TargetError::Missing) => return Ok((self.opening.path.clone(), None)),
            Err(TargetError::Dangling { to }) => return Ok((to, None)),
            Err(error) => return Err(outside(error.into())),
        };
        match read_file(&target) {
            Ok(text) if text == *self.known => Ok((target, Some(Arc::clone(&self.known)))),
            Ok(text) => Ok((target, Some(Arc::new(text)))),
            Err(OpenError::Missing) => Ok((target, None)),
            Err(_) if self.disk == Trust::Torn => Ok((target, Some(Arc::clone(&self.known)))),
            Err(error) => Err(outside(error)),
        }
    }

    fn adopt(&mut self, did: Did, plan: Plan<D>, mine: &Arc<D>) -> Saved<D> {
        let Plan { text, outside, merged, conflicts } = plan;
        self.only_ours &= !outside;
        self.disk = Trust::Sound;
        self.known = text;
        let merged = merged.map(Arc::new);
        self.base = Arc::clone(merged.as_ref().unwrap_or(mine));
        Saved { did, merged, conflicts }
    }

    fn sweep(&mut self, target: &Path) {
        if !std::mem::replace(&mut self.swept, true) {
            remove_strays(folder_of(target));
        }
    }
}

fn is_still(target: &Path, text: Option<&str>) -> bool {
    match (read_file(target), text) {
        (Ok(now), Some(text)) => now == text,
        (Err(OpenError::Missing), None) => true,
        _ => false,
    }
}
