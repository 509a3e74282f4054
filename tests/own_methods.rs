//! A company's own methods: found beside the deal, built on a base, told when a version is missing.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use deal_defense::domain::deal::MethodRef;
use deal_defense::method::{LoadError, Notice, Place, check, choose, library, read};
use tempfile::TempDir;

fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let file = folder.join(name);
    fs::write(&file, text).unwrap();
    file
}

fn own(id: &str, version: u32, base: &str, rest: &str) -> String {
    format!(
        r#"{{"format":"deal-defense-method","id":"{id}","version":{version},"base":"{base}"{rest}}}"#
    )
}

fn wanted(id: &str, version: u32) -> MethodRef {
    serde_json::from_str(&format!(r#"{{"id":"{id}","version":{version}}}"#)).unwrap()
}

const LIGHTER: &str = r#","stages":[{"number":6,"tasks":[{"id":"6.3","weight":"desirable"}]}],"thresholds":{"score":10}"#;

#[test]
fn without_own_methods_the_built_in_one_is_used() {
    let chosen = choose(&wanted("project-sales", 1), &[]);
    assert_eq!((chosen.place, chosen.notice), (Place::BuiltIn, None));
    let unnamed = choose(&MethodRef::default(), &[]);
    assert_eq!(unnamed.notice, None);
}

#[test]
fn an_own_method_stands_on_its_base_and_passes_the_check() {
    let folder = TempDir::new().unwrap();
    let text = own("ours", 1, "project-sales", LIGHTER);
    let file = write(folder.path(), "ours.json", &text);
    let chosen = choose(&wanted("ours", 1), &[folder.path().to_owned()]);
    assert_eq!((chosen.place, chosen.notice), (Place::File(file), None));
    let task = chosen.method.task("6.3").unwrap();
    assert_eq!(task.weight.word(), Some("desirable"));
    assert_eq!(task.stage, 6);
    assert_eq!(chosen.method.thresholds.score, 10);
    assert_eq!(chosen.method.thresholds.idle_days, 21);
    assert_eq!(check(&chosen.method), []);
}

#[test]
fn what_lies_beside_the_deal_wins_and_a_method_may_stand_on_an_own_one() {
    let (near, far) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let base = own("project-sales", 2, "project-sales", LIGHTER);
    write(far.path(), "a.json", &base);
    let score = r#","thresholds":{"score":12}"#;
    let first = write(near.path(), "b.json", &own("project-sales", 2, "project-sales", score));
    let folders = [near.path().to_owned(), far.path().to_owned()];
    let chosen = choose(&wanted("project-sales", 2), &folders);
    assert_eq!(chosen.place, Place::File(first));
    assert_eq!(chosen.method.thresholds.score, 12);
    let task = chosen.method.task("6.3").unwrap();
    assert_eq!(task.weight.word(), Some("desirable"));
}

#[test]
fn a_missing_version_gives_way_to_the_newest_with_a_notice() {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "three.json", &own("project-sales", 3, "project-sales", ""));
    let chosen = choose(&wanted("project-sales", 7), &[folder.path().to_owned()]);
    let notice = Notice::OtherVersion { asked: 7, used: 3 };
    assert_eq!(chosen.notice, Some(notice));
    let missing = choose(&wanted("nobodys", 1), &[]);
    let id = "nobodys".to_owned();
    assert_eq!(missing.notice, Some(Notice::NotFound { id }));
    assert_eq!(&*missing.method.id, "project-sales");
}

#[test]
fn a_file_that_cannot_be_used_is_told_and_passed_over() {
    let folder = TempDir::new().unwrap();
    write(folder.path(), "deal.json", r#"{"format":"deal-defense"}"#);
    write(folder.path(), "half.json", r#"{"format":"#);
    let circle = write(folder.path(), "circle.json", &own("round", 1, "round", ""));
    let folders = [folder.path().to_owned()];
    assert!(matches!(read(&circle, &folders), Err(LoadError::NoBase(base)) if base == "round"));
    let shelved = library(&folders);
    assert_eq!(shelved.iter().filter(|it| it.method.is_err()).count(), 3);
    assert_eq!(choose(&MethodRef::default(), &folders).place, Place::BuiltIn);
}
