//! What only the system can say or do about files: one interface, a Unix and a Windows half.
//!
//! Each half offers the same functions; their contracts stand here, the system's ways there.

#[cfg(unix)]
#[path = "files_unix.rs"]
mod system;
#[cfg(windows)]
#[path = "files_windows.rs"]
mod system;

use std::fs::{File, Metadata, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// How often a rename is tried that another program (a sync client, a virus scanner) holds up.
const RENAME_TRIES: u32 = 6;

/// Opens a file for reading without ever waiting for a pipe or a device.
pub fn open_plain(path: &Path) -> io::Result<File> {
    system::open_plain(path)
}

/// Creates a file that must not exist, readable by its owner only.
pub fn create_private(path: &Path) -> io::Result<File> {
    system::create_private(path)
}

/// Makes sure of a folder (and those above it) that only its owner may enter.
pub fn private_folder(path: &Path) -> io::Result<()> {
    system::private_folder(path)
}

/// How many names the file has.
pub fn links(about: &Metadata) -> u64 {
    system::links(about)
}

/// How long ago the file was last changed; none if the system does not tell, or says: later.
pub fn age(about: &Metadata) -> Option<Duration> {
    about.modified().ok()?.elapsed().ok()
}

/// Whether this user may write to the file.
pub fn writable(path: &Path) -> bool {
    system::writable(path)
}

/// Gives `to` the owner, rights, access list and extended attributes of `from`; an error if one
/// that matters could not be kept.
pub fn carry_over(from: &File, to: &File) -> io::Result<()> {
    system::carry_over(from, to)
}

/// Puts `from` in the place of `to` in one step; tries again while another program is in the way.
pub fn replace(from: &Path, to: &Path) -> io::Result<()> {
    let mut pause = Duration::from_millis(5);
    for _ in 1..RENAME_TRIES {
        match std::fs::rename(from, to) {
            Err(error) if system::in_the_way(&error) => std::thread::sleep(pause),
            outcome => return outcome,
        }
        pause *= 2;
    }
    std::fs::rename(from, to)
}

/// Takes the exclusive lock of a file, waiting for another holder no longer than `patience`; false
/// if it could not be had in that time.
pub fn lock_within(file: &File, patience: Duration) -> io::Result<bool> {
    let start = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if start.elapsed() >= patience => return Ok(false),
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(2)),
        }
    }
}

/// Makes the names in a folder durable, where the file system can.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    system::sync_folder(folder)
}

/// Whether a process of this machine is alive; none if the system does not tell.
pub fn is_alive(pid: u32) -> Option<bool> {
    system::is_alive(pid)
}

/// The name of this machine; empty if the system does not tell.
pub fn machine() -> String {
    system::machine()
}

/// The space in which process numbers of this machine count: its name and its container.
pub fn process_space() -> String {
    system::process_space()
}

/// The name of the user; empty if the system does not tell.
pub fn user() -> String {
    ["USER", "LOGNAME", "USERNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default()
}
