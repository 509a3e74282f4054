//! The deals opened lately, kept in the state folder for the home screen.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::write::{Readers, WriteError, WriteStep, remove_strays, write};
use crate::runtime::os::files;

/// How many deals are remembered.
const MOST: usize = 50;

/// A deal that was open once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecentDeal {
    /// The file, as an absolute path.
    pub path: PathBuf,
    /// The deal's title then.
    pub title: String,
    /// When it was opened last, ISO 8601 with offset.
    pub opened: String,
}

/// The list in the state folder.
#[derive(Debug, Clone)]
pub struct Recent {
    folder: PathBuf,
}

impl Recent {
    /// The list in this state folder.
    pub fn of(state: &Path) -> Self {
        Self { folder: state.to_owned() }
    }

    /// The deals, the latest first; an unreadable list is an empty one.
    pub fn list(&self) -> Vec<RecentDeal> {
        let read = || serde_json::from_slice(&std::fs::read(self.path()).ok()?).ok();
        read().unwrap_or_default()
    }

    /// Puts a deal at the head of the list.
    pub fn note(&self, deal: RecentDeal) -> Result<(), WriteError> {
        let mut deals = self.list();
        deals.retain(|known| known.path != deal.path);
        deals.insert(0, deal);
        deals.truncate(MOST);
        let refused = |source: io::Error| WriteError::Io { step: WriteStep::Create, source };
        files::private_folder(&self.folder).map_err(refused)?;
        remove_strays(&self.folder);
        let text = serde_json::to_vec_pretty(&deals).map_err(|error| refused(error.into()))?;
        write(&self.path(), &text, Readers::Owner, &|| true)
    }

    fn path(&self) -> PathBuf {
        self.folder.join("recent.json")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_stands_first_and_each_once() {
        let state = tempfile::tempdir().unwrap();
        let recent = Recent::of(&state.path().join("state"));
        let deal = |path: &str, opened: &str| RecentDeal {
            path: path.into(),
            title: path.into(),
            opened: opened.into(),
        };
        assert_eq!(recent.list(), []);
        recent.note(deal("/a", "1")).unwrap();
        recent.note(deal("/b", "2")).unwrap();
        recent.note(deal("/a", "3")).unwrap();
        assert_eq!(recent.list(), [deal("/a", "3"), deal("/b", "2")]);
        std::fs::write(state.path().join("state/recent.json"), "broken").unwrap();
        assert_eq!(recent.list(), []);
    }
}
