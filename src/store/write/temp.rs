//! Temporary files beside the target: unique names that say whose they are, and sweeping up those
//! of processes that died.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::Readers;
use crate::runtime::os::files;
use crate::store::target::{digest, hex};

const PREFIX: &str = ".deal-defense-";
const SUFFIX: &str = ".tmp";
/// Where the system does not tell who lives, a file is a stray after this time.
const OLD: Duration = Duration::from_secs(24 * 60 * 60);

static COUNT: AtomicU64 = AtomicU64::new(0);

/// A temporary file; it goes with this value unless it has taken its target's place.
#[derive(Debug)]
pub(super) struct Temp {
    pub(super) path: PathBuf,
    pub(super) file: File,
    done: bool,
}

impl Temp {
    pub(super) fn create(folder: &Path, readers: Readers) -> io::Result<Self> {
        loop {
            let count = COUNT.fetch_add(1, Ordering::Relaxed);
            let name = format!("{PREFIX}{}-{}-{count}{SUFFIX}", space(), std::process::id());
            let path = folder.join(name);
            let file = match readers {
                Readers::Owner => files::create_private(&path),
                Readers::AsUsual => OpenOptions::new().write(true).create_new(true).open(&path),
            };
            match file {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                file => {
                    return file.map(|file| Self { path, file, done: false });
                }
            }
        }
    }

    pub(super) fn replace(&mut self, target: &Path) -> io::Result<()> {
        files::replace(&self.path, target)?;
        self.done = true;
        Ok(())
    }
}

impl Drop for Temp {
    fn drop(&mut self) {
        if !self.done {
            // If it stays, the next save of a later process sweeps it up.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Eight digits for the machine (and container) in which our process number counts.
pub(super) fn space() -> String {
    hex(&digest(files::process_space().as_bytes())[..4])
}

/// Removes the temporary files that dead processes of this program and machine left in a folder.
/// What cannot be removed stays; it harms nobody.
pub fn remove_strays(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let age = || files::age(&entry.metadata().ok()?);
        if name.to_str().is_some_and(|name| is_stray(name, age)) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

fn is_stray(name: &str, age: impl Fn() -> Option<Duration>) -> bool {
    let Some(rest) = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix(SUFFIX)) else {
        return false;
    };
    let mut parts = rest.split('-');
    let (Some(space_of), Some(pid), Some(_)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    space_of == space() && pid.parse().is_ok_and(|pid| is_dead(pid, age))
}

/// Whether the process that made a file is gone.
pub(super) fn is_dead(pid: u32, age: impl Fn() -> Option<Duration>) -> bool {
    if pid == std::process::id() {
        return false;
    }
    files::is_alive(pid).map_or_else(|| age().is_some_and(|age| age > OLD), |alive| !alive)
}
