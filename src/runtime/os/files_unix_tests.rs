//! What a save keeps on Unix: mode, owner, attributes, links; and what is never opened.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::time::Instant;

use rustix::fs::{FileType, Mode, XattrFlags};

use super::*;
use crate::store::read::{OpenError, open};
use crate::store::target::{TargetError, resolve};
use crate::store::write::{Readers, write};

const NEW: &[u8] = b"{\"new\": true}";

fn folder_with_deal() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().canonicalize().unwrap().join("deal.json");
    fs::write(&target, "{}").unwrap();
    (folder, target)
}

fn save(target: &Path) {
    write(target, NEW, Readers::AsUsual, &|| true).unwrap();
    assert_eq!(fs::read(target).unwrap(), NEW);
}

#[test]
fn mode_and_owner_are_kept() {
    let (_folder, target) = folder_with_deal();
    fs::set_permissions(&target, Permissions::from_mode(0o640)).unwrap();
    // Only the administrator can give a file away.
    let _ = std::os::unix::fs::chown(&target, Some(1000), Some(1000));
    let before = fs::metadata(&target).unwrap();
    save(&target);
    let after = fs::metadata(&target).unwrap();
    assert_eq!(
        (after.mode(), after.uid(), after.gid()),
        (before.mode(), before.uid(), before.gid())
    );
    assert_ne!(after.ino(), before.ino());
}

#[test]
#[cfg(target_os = "linux")]
fn attributes_are_kept_where_there_are_any() {
    let (_folder, target) = folder_with_deal();
    let name = "user.deal-defense.test";
    let file = File::open(&target).unwrap();
    if rustix::fs::fsetxattr(&file, name, "кто".as_bytes(), XattrFlags::empty()).is_err() {
        return;
    }
    save(&target);
    let mut value = [0; 16];
    let length = rustix::fs::getxattr(&target, name, &mut value[..]).unwrap();
    assert_eq!(&value[..length], "кто".as_bytes());
}

#[test]
fn a_link_stays_a_link_and_its_file_is_replaced() {
    let (folder, target) = folder_with_deal();
    let chain = [folder.path().join("one"), folder.path().join("two")];
    symlink("deal.json", &chain[0]).unwrap();
    symlink("one", &chain[1]).unwrap();
    assert_eq!(resolve(&chain[1]).unwrap(), target);
    save(&resolve(&chain[1]).unwrap());
    assert!(fs::symlink_metadata(&chain[1]).unwrap().is_symlink());
    assert_eq!(fs::read(&chain[1]).unwrap(), NEW);
}

#[test]
fn links_to_nothing_and_in_circles_are_named() {
    let (folder, _) = folder_with_deal();
    let at = |name: &str| folder.path().join(name);
    symlink("gone.json", at("dangling")).unwrap();
    symlink("b", at("a")).unwrap();
    symlink("a", at("b")).unwrap();
    let Err(TargetError::Dangling { to }) = resolve(&at("dangling")) else { panic!() };
    assert_eq!(to, at("gone.json"));
    assert!(matches!(resolve(&at("a")), Err(TargetError::LinkLoop)));
}

#[test]
fn a_pipe_or_a_device_is_refused_at_once() {
    let (folder, _) = folder_with_deal();
    let pipe = folder.path().join("pipe");
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, FileType::Fifo, Mode::RWXU, 0).unwrap();
    let start = Instant::now();
    for path in [pipe.as_path(), Path::new("/dev/zero"), Path::new("/dev/null")] {
        let opened = open::<serde_json::Value>(path);
        assert!(matches!(opened, Err(OpenError::NotAFile)), "{}", path.display());
    }
    assert!(open_plain(&pipe).is_ok(), "a pipe without a writer does not hold the reader");
    assert!(start.elapsed().as_millis() < 200);
}

#[test]
fn private_things_are_private_whatever_the_user_s_settings() {
    let (folder, _) = folder_with_deal();
    let state = folder.path().join("state/deep");
    private_folder(&state).unwrap();
    drop(create_private(&state.join("draft")).unwrap());
    let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
    assert_eq!((mode(&state), mode(&state.join("draft"))), (0o700, 0o600));
}

#[test]
fn the_living_are_told_from_the_dead() {
    assert_eq!(is_alive(std::process::id()), Some(true));
    assert_eq!(is_alive(2_147_483_646), Some(false));
    assert!(!machine().is_empty());
}
