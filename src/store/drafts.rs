//! Half-typed texts, kept in the state folder until their field is left.
//!
//! A draft belongs to a deal file and a place in it; the place is any word the caller understands.
//! Each draft is a file of its own, replaced whole, readable by its owner only.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::target::{digest, hex, nickname};
use super::write::{Readers, WriteError, remove_strays, write};
use crate::domain::making::Making;
use crate::runtime::os::files;

/// A half-typed text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The place in the deal, in the caller's words.
    pub place: String,
    /// The text so far.
    pub text: String,
    /// Where the cursor stood, in the caller's unit.
    pub cursor: usize,
    /// When it was kept, ISO 8601 with offset.
    pub at: String,
    /// What makes the item it stands in, where that is not in the deal.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ensure: Vec<Making>,
}

/// The drafts of one deal.
#[derive(Debug, Clone)]
pub struct Drafts {
    folder: PathBuf,
    deal: String,
}

impl Drafts {
    /// The drafts of a deal file in the state folder.
    pub fn of(state: &Path, deal: &Path) -> Self {
        Self { folder: state.join("drafts"), deal: nickname(deal) }
    }

    /// Keeps a draft in place of an earlier one of the same place.
    pub fn keep(&self, draft: &Draft) -> Result<(), WriteError> {
        files::private_folder(&self.folder).map_err(refused)?;
        let text = serde_json::to_vec(draft).map_err(|error| refused(error.into()))?;
        write(&self.path(&draft.place), &text, Readers::Owner, &|| true)
    }

    /// All drafts of the deal, the latest first; those that cannot be read are passed over.
    pub fn list(&self) -> Vec<Draft> {
        remove_strays(&self.folder);
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let ours = |name: &std::ffi::OsStr| {
            name.to_str().is_some_and(|name| name.starts_with(&format!("{}-", self.deal)))
        };
        let paths = entries.flatten().filter(|entry| ours(&entry.file_name()));
        let mut drafts: Vec<Draft> = paths.filter_map(|entry| read(&entry.path())).collect();
        drafts.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.place.cmp(&b.place)));
        drafts
    }

    /// Removes the draft of a place, if there is one.
    pub fn remove(&self, place: &str) -> io::Result<()> {
        match std::fs::remove_file(self.path(place)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn path(&self, place: &str) -> PathBuf {
        let place = hex(&digest(place.as_bytes())[..16]);
        self.folder.join(format!("{}-{place}.json", self.deal))
    }
}

fn read(path: &Path) -> Option<Draft> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

fn refused(source: io::Error) -> WriteError {
    WriteError::Io { step: super::write::WriteStep::Create, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(place: &str, text: &str, at: &str) -> Draft {
        Draft {
            place: place.into(),
            text: text.into(),
            cursor: 3,
            at: at.into(),
            ensure: Vec::new(),
        }
    }

    #[test]
    fn a_draft_is_found_again_until_it_is_removed() {
        let state = tempfile::tempdir().unwrap();
        let drafts = Drafts::of(state.path(), Path::new("/deals/a.json"));
        let other = Drafts::of(state.path(), Path::new("/deals/b.json"));
        drafts.keep(&draft("title", "Яче", "2026-12-03T10:00:00+03:00")).unwrap();
        drafts.keep(&draft("title", "Ячейк", "2026-12-03T10:00:01+03:00")).unwrap();
        drafts.keep(&draft("goal", "Аванс", "2026-12-03T10:00:02+03:00")).unwrap();
        assert_eq!(other.list(), []);
        let texts: Vec<String> = drafts.list().into_iter().map(|draft| draft.text).collect();
        assert_eq!(texts, ["Аванс", "Ячейк"]);
        drafts.remove("title").unwrap();
        drafts.remove("goal").unwrap();
        drafts.remove("goal").unwrap();
        assert_eq!(drafts.list(), []);
    }
}
