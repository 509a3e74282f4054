//! Files on Windows, by the standard library alone.
//!
//! `std::fs::rename` replaces the target in one step (`MoveFileExW` with replacement, or the POSIX
//! rename of newer systems); `File::sync_all` is `FlushFileBuffers`. A folder cannot be flushed.
//! The replaced file takes its access list from the folder, as files there normally do.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

/// Another program has the file open (`ERROR_SHARING_VIOLATION`, `ERROR_LOCK_VIOLATION`), or a
/// scanner makes the system say `ERROR_ACCESS_DENIED` for a moment.
const PASSING: [i32; 3] = [32, 33, 5];

pub(super) fn open_plain(path: &Path) -> io::Result<File> {
    File::open(path)
}

/// Private by its place: the state folder lies in the user's profile.
pub(super) fn create_private(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create_new(true).open(path)
}

pub(super) fn private_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)
}

/// The standard library does not tell; a second name of the file keeps the old text.
pub(super) fn links(_about: &Metadata) -> u64 {
    1
}

pub(super) fn writable(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|about| !about.permissions().readonly())
}

pub(super) fn carry_over(from: &File, to: &File) -> io::Result<()> {
    let rights = from.metadata()?.permissions();
    if rights.readonly() { to.set_permissions(rights) } else { Ok(()) }
}

pub(super) fn in_the_way(error: &io::Error) -> bool {
    error.raw_os_error().is_some_and(|code| PASSING.contains(&code))
}

pub(super) fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

pub(super) fn is_alive(_pid: u32) -> Option<bool> {
    None
}

pub(super) fn machine() -> String {
    std::env::var("COMPUTERNAME").unwrap_or_default()
}

pub(super) fn process_space() -> String {
    machine()
}
