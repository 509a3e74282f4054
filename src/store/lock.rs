//! Who has the file open. The lock only tells: a second opener is told since when and by whom, and
//! merging keeps both.
//!
//! The system's lock on a small file in the state folder decides, so a killed holder leaves nothing
//! behind; who holds it stands in a second file, for on Windows a locked file cannot be read.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::target::nickname;
use super::write::{Readers, write};
use crate::runtime::os::files;

/// How long a save waits for another process of ours to end its own.
const PATIENCE: Duration = Duration::from_secs(3);

/// Who holds a lock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The user's name.
    pub user: String,
    /// The machine's name.
    pub machine: String,
    /// The process.
    pub pid: u32,
    /// Since when, ISO 8601 with offset.
    pub since: String,
}

impl Holder {
    /// This process.
    pub fn me(since: String) -> Self {
        Self { user: files::user(), machine: files::machine(), pid: std::process::id(), since }
    }
}

/// The state of a deal's lock.
#[derive(Debug)]
pub enum LockState {
    /// It is ours, as long as this value lives.
    Mine(Lock),
    /// Another has it open; who, if that could be read.
    Other(Option<Holder>),
    /// The system cannot lock here; work goes on without.
    Unknown(io::Error),
}

/// A lock that is held.
#[derive(Debug)]
pub struct Lock {
    who: PathBuf,
    _file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A note that stays is not believed while the lock is free.
        let _ = std::fs::remove_file(&self.who);
    }
}

/// Takes the lock of a deal in the state folder if it is free.
pub fn take(state: &Path, deal: &Path, me: &Holder) -> LockState {
    let paths = Paths::of(state, deal);
    match paths.try_lock() {
        Ok(Some(file)) => {
            let note = serde_json::to_vec(me).unwrap_or_default();
            // Without the note the other learns only that somebody has the deal open.
            let _ = write(&paths.who, &note, Readers::Owner, &|| true);
            LockState::Mine(Lock { who: paths.who, _file: file })
        }
        Ok(None) => LockState::Other(paths.holder()),
        Err(error) => LockState::Unknown(error),
    }
}

struct Paths {
    folder: PathBuf,
    lock: PathBuf,
    who: PathBuf,
}

impl Paths {
    fn of(state: &Path, deal: &Path) -> Self {
        let folder = state.join("locks");
        let name = nickname(deal);
        let at = |ending| folder.join(format!("{name}.{ending}"));
        Self { lock: at("lock"), who: at("who.json"), folder }
    }

    fn try_lock(&self) -> io::Result<Option<File>> {
        files::private_folder(&self.folder)?;
        let file = lock_file(&self.lock)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn holder(&self) -> Option<Holder> {
        serde_json::from_slice(&std::fs::read(&self.who).ok()?).ok()
    }
}

fn lock_file(path: &Path) -> io::Result<File> {
    match files::create_private(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            OpenOptions::new().read(true).write(true).open(path)
        }
        file => file,
    }
}

/// Keeps two processes of ours from saving the same deal at the same moment. Where it cannot be
/// had, saving goes on: the file is looked at again right before it is replaced.
#[derive(Debug)]
pub(super) struct Guard {
    _file: Option<File>,
}

impl Guard {
    pub(super) fn take(state: &Path, deal: &Path) -> Self {
        Self { _file: Self::lock(state, deal).ok().flatten() }
    }

    fn lock(state: &Path, deal: &Path) -> io::Result<Option<File>> {
        let folder = state.join("locks");
        files::private_folder(&folder)?;
        let file = lock_file(&folder.join(format!("{}.save", nickname(deal))))?;
        Ok(files::lock_within(&file, PATIENCE)?.then_some(file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_opener_learns_who_was_first_and_a_gone_holder_leaves_the_lock_free() {
        let state = tempfile::tempdir().unwrap();
        let deal = state.path().join("deal.json");
        let me = Holder::me("2026-12-03T10:00:00+03:00".into());
        let LockState::Mine(lock) = take(state.path(), &deal, &me) else { panic!() };
        let LockState::Other(Some(who)) = take(state.path(), &deal, &me) else { panic!() };
        assert_eq!(who, me);
        drop(lock);
        assert!(matches!(take(state.path(), &deal, &me), LockState::Mine(_)));
    }

    #[test]
    fn without_a_state_folder_the_lock_is_unknown() {
        let state = tempfile::NamedTempFile::new().unwrap();
        let me = Holder::me(String::new());
        assert!(matches!(take(state.path(), Path::new("d"), &me), LockState::Unknown(_)));
    }
}
