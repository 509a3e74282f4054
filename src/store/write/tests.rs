//! Saves that are stopped at every step, and what must survive a save.

use std::fs;
use std::path::PathBuf;

use super::*;

const OLD: &[u8] = b"{\"old\": true}";
const NEW: &[u8] = b"{\"new\": [1, 2, 3, 4, 5]}";

fn folder_with_deal() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("deal.json");
    fs::write(&target, OLD).unwrap();
    (folder, target)
}

/// Saves and stops at the n-th step; the outcome and how many steps there were.
fn stopped_at(target: &Path, n: usize) -> (Result<(), WriteError>, usize) {
    let mut count = 0;
    let mut watch = |_| {
        count += 1;
        if count > n { Err(io::Error::other("stopped")) } else { Ok(()) }
    };
    let mut save = Save {
        target,
        text: NEW,
        readers: Readers::AsUsual,
        unchanged: &|| true,
        watch: &mut watch,
    };
    (save.run(), count)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_save_stopped_at_any_step_leaves_the_old_or_the_new_text_whole() {
    for n in 0.. {
        let (folder, target) = folder_with_deal();
        let (outcome, _) = stopped_at(&target, n);
        let text = fs::read(&target).unwrap();
        assert!(text == OLD || text == NEW, "step {n}");
        assert_eq!(names(folder.path()), ["deal.json"], "step {n}");
        if outcome.is_ok() {
            assert_eq!(text, NEW);
            assert!(n >= 6);
            return;
        }
    }
}

#[test]
fn a_save_that_fails_before_the_last_step_says_so_and_keeps_the_old_text() {
    for n in 0..5 {
        let (_folder, target) = folder_with_deal();
        let (outcome, _) = stopped_at(&target, n);
        // A failure to carry over rights leads to a rewriting in place, which is stopped too.
        assert!(matches!(outcome, Err(WriteError::Io { .. })), "step {n}");
        assert_eq!(fs::read(&target).unwrap(), OLD, "step {n}");
    }
}

#[test]
fn a_file_that_changed_meanwhile_is_left_alone() {
    let (folder, target) = folder_with_deal();
    let outcome = write(&target, NEW, Readers::AsUsual, &|| false);
    assert!(matches!(outcome, Err(WriteError::Overtaken)));
    assert_eq!(fs::read(&target).unwrap(), OLD);
    assert_eq!(names(folder.path()), ["deal.json"]);
}

#[test]
fn a_file_with_two_names_keeps_both() {
    let (folder, target) = folder_with_deal();
    let twin = folder.path().join("twin.json");
    fs::hard_link(&target, &twin).unwrap();
    write(&target, NEW, Readers::AsUsual, &|| true).unwrap();
    assert_eq!(fs::read(&twin).unwrap(), NEW);
    assert_eq!(names(folder.path()), ["deal.json", "twin.json"]);
}

#[test]
fn a_rewriting_that_fails_is_set_back() {
    let (folder, target) = folder_with_deal();
    fs::hard_link(&target, folder.path().join("twin.json")).unwrap();
    for n in 0..5 {
        let (outcome, _) = stopped_at(&target, n);
        assert!(matches!(outcome, Err(WriteError::Io { .. })), "step {n}");
        assert_eq!(fs::read(&target).unwrap(), OLD, "step {n}");
        assert_eq!(names(folder.path()), ["deal.json", "twin.json"]);
    }
}

#[test]
fn a_rewriting_that_was_cut_is_finished_at_the_next_opening() {
    let (folder, target) = folder_with_deal();
    let copy = in_place::safe_copy(&target, NEW).unwrap();
    let torn = [&NEW[..9], &OLD[9..]].concat();
    fs::write(&target, torn).unwrap();
    // The copy belongs to a living process (this one) until its number says otherwise.
    assert!(!finish_interrupted(&target).unwrap());
    let ours = format!("-{}-", std::process::id());
    let dead = copy.to_str().unwrap().replace(&ours, "-2147483646-");
    fs::rename(copy, dead).unwrap();
    assert!(finish_interrupted(&target).unwrap());
    assert_eq!(fs::read(&target).unwrap(), NEW);
    assert_eq!(names(folder.path()), ["deal.json"]);
}

#[test]
fn only_strays_of_our_own_dead_are_swept() {
    let (folder, _) = folder_with_deal();
    let ours = |pid: u32| format!(".deal-defense-{}-{pid}-0.tmp", temp::space());
    let theirs = ".deal-defense-00000000-2147483646-0.tmp".to_owned();
    let living = ours(std::process::id());
    for name in [&ours(2_147_483_646), &theirs, &living, &".other.tmp".to_owned()] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    remove_strays(folder.path());
    let mut left = vec![theirs, living, ".other.tmp".into(), "deal.json".into()];
    left.sort();
    assert_eq!(names(folder.path()), left);
}

#[test]
fn a_new_file_never_takes_the_place_of_another() {
    let (folder, target) = folder_with_deal();
    assert!(create(&target, NEW).is_err());
    assert_eq!(fs::read(&target).unwrap(), OLD);
    create(&folder.path().join("new.json"), NEW).unwrap();
    assert_eq!(names(folder.path()), ["deal.json", "new.json"]);
}

#[test]
fn rights_are_kept() {
    let (_folder, target) = folder_with_deal();
    let before = {
        let mut rights = fs::metadata(&target).unwrap().permissions();
        rights.set_readonly(true);
        rights
    };
    fs::set_permissions(&target, before.clone()).unwrap();
    // The administrator may write to a read-only file; the file stays read-only all the same.
    match write(&target, NEW, Readers::AsUsual, &|| true) {
        Ok(()) => assert_eq!(fs::metadata(&target).unwrap().permissions(), before),
        Err(error) => assert!(matches!(error, WriteError::ReadOnly)),
    }
}
