//! Saving as a whole: nothing of anybody's is lost, whoever writes when.

use std::fs;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::*;
use crate::store::read::open;

/// A deal in small.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Small {
    pub(super) format: String,
    pub(super) version: u64,
    pub(super) title: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) people: Vec<Person>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) conflicts: Vec<Box<RawValue>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Person {
    pub(super) id: String,
    pub(super) name: String,
}

pub(super) fn person(id: &str, name: &str) -> Person {
    Person { id: id.into(), name: name.into() }
}

pub(super) const TEXT: &str = "{\n\t\"format\": \"deal-defense\",\n\t\"x_first\": [ ],\n\t\"version\": 1,\n\
    \t\"title\": \"Ячейки\",\n\t\"people\": [\n\t\t{\"id\": \"a\", \"name\": \"Котов\", \"x\": 1.50},\n\
    \t\t{\"id\": \"b\", \"name\": \"Белова\"}\n\t]\n}";

pub(super) struct Bench {
    /// Kept as long as it is used; a second bench of the same file has none.
    folder: Option<tempfile::TempDir>,
    stamps: usize,
    pub(super) path: PathBuf,
    pub(super) keeper: Keeper<Small>,
    pub(super) deal: Small,
}

impl Bench {
    pub(super) fn new(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deal.json");
        fs::write(&path, text).unwrap();
        let mut bench = Self::at(&path);
        (bench.folder, bench.stamps) = (Some(folder), 0);
        bench
    }

    /// A second one for the same file.
    pub(super) fn at(path: &Path) -> Self {
        let opened = open::<Small>(path).unwrap();
        let deal = opened.deal.clone();
        let state = path.with_file_name("state");
        let keeper = Keeper::new(opened, Some(&state));
        Self { folder: None, stamps: 1000, path: path.to_owned(), keeper, deal }
    }

    pub(super) fn save(&mut self) -> Result<Saved<Small>, SaveError> {
        let count = &mut self.stamps;
        let mut stamp = || {
            *count += 1;
            let (id, at) = (format!("01cf{count}"), "2026-12-03T10:00:00+03:00".into());
            Stamp { id, at }
        };
        let saved = self.keeper.save(&Arc::new(self.deal.clone()), &mut stamp)?;
        if let Some(merged) = &saved.merged {
            self.deal = Small::clone(merged);
        }
        Ok(saved)
    }

    pub(super) fn text(&self) -> String {
        fs::read_to_string(&self.path).unwrap()
    }
}

#[test]
fn an_unchanged_deal_is_not_written() {
    let mut bench = Bench::new(TEXT);
    assert_eq!(bench.save().unwrap().did, Did::Nothing);
    assert_eq!(bench.text(), TEXT);
}

#[test]
fn an_edit_changes_only_its_own_bytes_and_its_undoing_brings_the_opening_back() {
    let mut bench = Bench::new(TEXT);
    let opening = bench.deal.clone();
    bench.deal.people[1].name = "Белова О.".into();
    assert_eq!(bench.save().unwrap().did, Did::Wrote);
    assert_eq!(bench.text(), TEXT.replace("Белова", "Белова О."));
    bench.deal.people.clear();
    bench.save().unwrap();
    bench.deal = opening;
    bench.save().unwrap();
    assert_eq!(bench.text(), TEXT);
}

#[test]
fn a_person_deleted_and_brought_back_has_the_unknown_fields_again() {
    let mut bench = Bench::new(TEXT);
    bench.deal.title = "Ячейки 10 кВ".into();
    let kotov = bench.deal.people.remove(0);
    bench.save().unwrap();
    bench.deal.people.insert(0, kotov);
    bench.save().unwrap();
    assert_eq!(bench.text(), TEXT.replace("Ячейки", "Ячейки 10 кВ"));
}

#[test]
fn what_another_program_added_is_there_with_what_i_added() {
    let mut bench = Bench::new(TEXT);
    let added = "\"Белова\"},\n\t\t{\"id\": \"c\", \"name\": \"Чужой\"}";
    fs::write(&bench.path, TEXT.replace("\"Белова\"}", added)).unwrap();
    assert!(bench.keeper.is_changed_outside());
    bench.deal.people.push(person("d", "Наш"));
    let saved = bench.save().unwrap();
    assert!(saved.conflicts.is_empty() && saved.merged.is_some());
    let ids: Vec<&str> = bench.deal.people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "d", "c"]);
    assert!(bench.text().contains("\n\t\t{\"id\": \"d\", \"name\": \"Наш\"},\n"));
    assert!(bench.text().contains("\"x\": 1.50"));
    assert!(!bench.keeper.is_changed_outside());
    assert_eq!(bench.save().unwrap().did, Did::Nothing);
}

#[test]
fn a_conflict_keeps_mine_and_notes_both() {
    let mut bench = Bench::new(TEXT);
    fs::write(&bench.path, TEXT.replace("Котов", "Котова")).unwrap();
    bench.deal.people[0].name = "Котов П.".into();
    let saved = bench.save().unwrap();
    assert_eq!(saved.conflicts.len(), 1);
    assert_eq!(bench.deal.people[0].name, "Котов П.");
    let note: serde_json::Value = serde_json::from_str(bench.deal.conflicts[0].get()).unwrap();
    let expected = serde_json::json!({
        "id": "01cf1", "path": "/people/a/name", "base": "Котов", "mine": "Котов П.",
        "theirs": "Котова", "at": "2026-12-03T10:00:00+03:00",
    });
    assert_eq!(note, expected);
    bench.deal.title = "дальше".into();
    assert!(bench.save().unwrap().conflicts.is_empty());
}

#[test]
fn an_unreadable_outside_version_blocks_the_save_and_stays() {
    let newer = TEXT.replace("\"version\": 1", "\"version\": 2");
    let mistyped = TEXT.replace("\"Ячейки\"", "[]");
    for outside in ["", "{", "{\"format\": \"other\"}", newer.as_str(), mistyped.as_str()] {
        let mut bench = Bench::new(TEXT);
        fs::write(&bench.path, outside).unwrap();
        bench.deal.title = "мой".into();
        assert!(matches!(bench.save(), Err(SaveError::Outside(_))), "{outside}");
        assert_eq!(bench.text(), outside);
        fs::write(&bench.path, TEXT).unwrap();
        assert_eq!(bench.save().unwrap().did, Did::Wrote);
    }
}

#[test]
fn a_newer_file_is_never_written_but_can_be_copied() {
    let newer = TEXT.replace("\"version\": 1", "\"version\": 2");
    let mut bench = Bench::new(&newer);
    bench.deal.title = "мой".into();
    assert!(matches!(bench.save(), Err(SaveError::Newer { version: 2 })));
    let copy = bench.path.with_file_name("copy.json");
    bench.keeper.save_copy(&Arc::new(bench.deal.clone()), &copy).unwrap();
    assert_eq!(fs::read_to_string(copy).unwrap(), newer);
}

#[test]
fn a_file_that_has_gone_is_written_anew() {
    let mut bench = Bench::new(TEXT);
    fs::remove_file(&bench.path).unwrap();
    bench.deal.title = "мой".into();
    assert_eq!(bench.save().unwrap().did, Did::WroteAnew);
    assert_eq!(bench.text(), TEXT.replace("Ячейки", "мой"));
}

#[test]
fn two_keepers_of_one_file_lose_nothing() {
    let mut bench = Bench::new(TEXT);
    let opened = open::<Small>(&bench.path).unwrap();
    let mut other = opened.deal.clone();
    let mut second = Keeper::new(opened, None);
    let stamp = &mut || Stamp { id: "01cf".into(), at: String::new() };
    for round in 0..20 {
        bench.deal.people.push(person(&format!("m{round}"), "мой"));
        bench.save().unwrap();
        other.people.push(person(&format!("t{round}"), "их"));
        let saved = second.save(&Arc::new(other.clone()), stamp).unwrap();
        other = Small::clone(saved.merged.as_ref().unwrap());
    }
    let both = open::<Small>(&bench.path).unwrap().deal;
    assert_eq!(both.people.len(), 42);
}

#[test]
fn undo_leaves_what_came_from_outside() {
    let before: Small = serde_json::from_str(TEXT).unwrap();
    let mut after = before.clone();
    after.title = "мой".into();
    let mut now = after.clone();
    now.people.push(person("c", "Чужой"));
    let (undone, conflicts) = replay(&after, &before, &now, &mut stamp).unwrap();
    assert!(conflicts.is_empty());
    assert_eq!(undone.title, "Ячейки");
    assert_eq!(undone.people, now.people);
}

fn stamp() -> Stamp {
    Stamp { id: "01cf".into(), at: "2026-12-03T10:00:00+03:00".into() }
}

#[test]
fn undo_leaves_what_others_made_of_the_same_thing_and_notes_both() {
    let before: Small = serde_json::from_str(TEXT).unwrap();
    let mut after = before.clone();
    after.title = "мой".into();
    let mut now = after.clone();
    now.title = "чужой".into();
    let (undone, conflicts) = replay(&after, &before, &now, &mut stamp).unwrap();
    assert_eq!(undone.title, "чужой");
    assert_eq!(conflicts[0].theirs.as_deref(), Some("\"Ячейки\""));
    assert_eq!(undone.conflicts.len(), 1, "noted in the deal");
}

#[test]
fn a_merge_of_deals_notes_what_both_changed() {
    let base: Small = serde_json::from_str(TEXT).unwrap();
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.title = "мой".into();
    theirs.title = "чужой".into();
    let (merged, _) = merge_deals(&base, &mine, &theirs, &mut stamp).unwrap();
    assert_eq!(merged.title, "мой");
    assert_eq!(merged.conflicts.len(), 1);
}

#[test]
fn a_new_file_is_canonical_and_takes_nobodys_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new.json");
    let deal: Small = serde_json::from_str(TEXT).unwrap();
    let opened = create(&path, deal.clone()).unwrap();
    assert!(opened.source.text.starts_with("{\n  \"format\": \"deal-defense\",\n"));
    assert!(opened.source.text.ends_with("}\n"));
    assert!(create(&path, deal).is_err());
}
