//! The open file without a thread: what others write meanwhile is never lost.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use super::open_file::OpenFile;
use crate::app::{Draft, Saved, ToSave};
use crate::domain::{Deal, Known};
use crate::runtime::new_deal;
use crate::store::{read, save};

/// A file that is open here while others write it.
struct Bench {
    folder: tempfile::TempDir,
    path: PathBuf,
    file: OpenFile,
    deal: Arc<Deal>,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deal.json");
        save::create(&path, new_deal::empty(super::new_id(), "Ячейки")).unwrap();
        let opened = read::open::<Deal>(&path).unwrap();
        let deal = Arc::new(opened.deal.clone());
        let file = OpenFile::new(opened, Some(folder.path()), false);
        Self { folder, path, file, deal }
    }

    /// The deal as it is at the desk after an edit.
    fn edit(&mut self, edit: impl FnOnce(&mut Deal)) -> Arc<Deal> {
        edit(Arc::make_mut(&mut self.deal));
        self.deal.clone()
    }

    fn save(&mut self, deal: &Arc<Deal>, revision: u64, merge: u64) -> Saved {
        let save = ToSave { deal: deal.clone(), revision, merge };
        self.file.save(&save).unwrap().unwrap()
    }

    /// Another program writes the file.
    fn outside(&self, edit: impl FnOnce(&mut Deal)) {
        let mut deal = self.read();
        edit(&mut deal);
        fs::write(&self.path, save::canonical(&deal).unwrap()).unwrap();
    }

    fn read(&self) -> Deal {
        read::open::<Deal>(&self.path).unwrap().deal
    }
}

fn result(text: &str) -> impl FnOnce(&mut Deal) {
    move |deal| deal.goal.result = Known::Is(text.to_owned())
}

#[test]
fn what_is_typed_while_a_merge_comes_back_keeps_both_sides_of_a_conflict() {
    let mut bench = Bench::new();
    let first = bench.edit(|deal| deal.title = "Ячейки и щиты".to_owned());
    bench.outside(result("их итог"));
    let saved = bench.save(&first, 1, 0);
    assert!(saved.merged.is_some());
    // The desk went on without that merge.
    let second = bench.edit(result("наш итог"));
    let merged = bench.save(&second, 2, 0).merged.unwrap();
    assert_eq!(merged.goal.result, Known::Is("наш итог".to_owned()));
    assert_eq!(merged.conflicts.len(), 1, "both sides are noted");
    let file = bench.read();
    assert_eq!(file.conflicts[0].theirs, Some("их итог".into()));
    assert_eq!(file.title, "Ячейки и щиты");
}

#[test]
fn edits_that_know_the_merge_are_saved_as_they_are() {
    let mut bench = Bench::new();
    let first = bench.edit(|deal| deal.title = "Ячейки и щиты".to_owned());
    bench.outside(result("их итог"));
    let saved = bench.save(&first, 1, 0);
    bench.deal = saved.merged.unwrap();
    let second = bench.edit(result("наш итог"));
    assert!(bench.save(&second, 2, saved.merge).merged.is_none());
    let file = bench.read();
    assert_eq!(file.goal.result, Known::Is("наш итог".to_owned()));
    assert!(file.conflicts.is_empty());
}

#[test]
fn drafts_are_found_by_the_file_they_were_typed_in_and_by_no_other() {
    let bench = Bench::new();
    let (place, text) = ("deal//title".to_owned(), "Яче".to_owned());
    let draft = Draft { place, text, cursor: 3, ensure: Vec::new() };
    bench.file.keep([(draft.place.clone(), Some(draft.clone()))].into());
    assert_eq!(bench.file.drafts(), [draft]);
    let other = bench.folder.path().join("other.json");
    fs::copy(&bench.path, &other).unwrap();
    let opened = read::open::<Deal>(&other).unwrap();
    assert_eq!(OpenFile::new(opened, Some(bench.folder.path()), false).drafts(), []);
}
