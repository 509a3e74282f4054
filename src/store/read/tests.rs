//! Every kind of bad input has its own error, and what is good is opened untouched.

use std::fs;

use serde::{Deserialize, Serialize};

use super::*;
use crate::store::json::{FaultKind, NotText, Place};

#[derive(Debug, Serialize, Deserialize)]
struct Small {
    format: String,
    version: u64,
    title: String,
    #[serde(default)]
    people: Vec<Person>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Person {
    id: String,
    influence: Option<Influence>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Influence {
    High,
    Low,
}

fn deal(rest: &str) -> String {
    format!("{{\"format\": \"deal-defense\", \"version\": 1, \"title\": \"Ячейки\"{rest}}}\n")
}

fn refused(bytes: &[u8]) -> OpenError {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.json");
    fs::write(&path, bytes).unwrap();
    let error = open::<Small>(&path).unwrap_err();
    assert_eq!(fs::read(&path).unwrap(), bytes, "the file is never changed");
    error
}

#[test]
fn a_good_file_opens_with_its_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("d.json");
    let text = format!("\u{feff}{}", deal(", \"later\": {\"x\": 1.50}").replace('\n', "\r\n"));
    fs::write(&path, &text).unwrap();
    let opened = open::<Small>(&path).unwrap();
    assert_eq!(*opened.source.text, text);
    assert_eq!((opened.deal.title.as_str(), opened.newer_version), ("Ячейки", None));
}

#[test]
fn each_bad_file_has_its_own_error() {
    assert!(matches!(refused(b""), OpenError::NotText(NotText::Empty)));
    assert!(matches!(refused(b"\xff\xfe{\0}\0"), OpenError::NotText(NotText::Utf16)));
    assert!(matches!(refused(b"{}\0"), OpenError::NotText(NotText::Zeros(_))));
    assert!(matches!(refused(b"{\"format\": 1}"), OpenError::NotADeal));
    assert!(matches!(refused(b"[1]"), OpenError::NotADeal));
    let conflict = b"{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> x\n}";
    assert!(matches!(refused(conflict), OpenError::GitConflict { line: 2 }));
    let OpenError::Syntax(fault) = refused("{\"имя\": }".as_bytes()) else { panic!() };
    assert_eq!(fault.place, Place { line: 1, column: 9 });
    let OpenError::Syntax(fault) = refused(deal(", \"title\": 2").as_bytes()) else { panic!() };
    assert!(matches!(fault.kind, FaultKind::DuplicateKey { .. }));
}

#[test]
fn a_value_that_does_not_fit_is_named_by_path_and_place() {
    let text =
        deal(",\n \"people\": [{\"id\": \"a\"},\n  {\"id\": \"b\", \"influence\": \"huge\"}]");
    let OpenError::Mistyped { path, place, mistake, .. } = refused(text.as_bytes()) else {
        panic!()
    };
    assert_eq!((path.as_str(), place), ("people[1].influence", Place { line: 3, column: 28 }));
    let words = vec!["high".into(), "low".into()];
    assert_eq!(mistake, Mistake::UnknownWord { word: "huge".into(), words });
    let OpenError::Mistyped { mistake, place, .. } = refused(deal(", \"people\": [{}]").as_bytes())
    else {
        panic!()
    };
    assert_eq!(mistake, Mistake::MissingKey("id".into()));
    assert_eq!(place.line, 1);
}

#[test]
fn an_id_that_stands_twice_is_found_with_both_places() {
    let text = deal(",\n\"people\": [{\"id\": \"x\"}],\n\"later\": [{\"q\": [{\"id\": \"x\"}]}]");
    let OpenError::DuplicateId { id, first, second } = refused(text.as_bytes()) else { panic!() };
    assert_eq!((id.as_str(), first.line, second.line), ("x", 2, 3));
    let frozen = deal(", \"people\": [{\"id\": \"x\"}], \"snapshot\": {\"l\": [{\"id\": \"x\"}]}");
    assert!(check::<Small>(&frozen).is_ok());
}

#[test]
fn a_newer_version_opens_for_reading_if_it_can_be_read() {
    let newer = deal("").replace("\"version\": 1", "\"version\": 7");
    assert_eq!(check::<Small>(&newer).unwrap().newer_version, Some(7));
    let alien = newer.replace("\"Ячейки\"", "[]");
    assert!(matches!(refused(alien.as_bytes()), OpenError::NewerVersion { version: 7 }));
}

#[test]
fn what_is_no_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(open::<Small>(folder.path()), Err(OpenError::Folder)));
    let missing = folder.path().join("no.json");
    assert!(matches!(open::<Small>(&missing), Err(OpenError::Missing)));
    let huge = folder.path().join("huge.json");
    fs::File::create(&huge).unwrap().set_len(1 << 30).unwrap();
    assert!(matches!(open::<Small>(&huge), Err(OpenError::TooLarge { bytes: 0x4000_0000 })));
}
