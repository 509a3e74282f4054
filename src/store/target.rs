//! From the path a person gave to the file that is read and replaced.
//!
//! A symbolic link is followed to its end, so that saving replaces the file and not the link.

use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

/// More links than this in a row are taken for a loop, as systems do.
const MAX_LINKS: usize = 40;

/// Why a path leads to no file.
#[derive(Debug, thiserror::Error)]
pub enum TargetError {
    /// There is nothing at the path.
    #[error("no such file")]
    Missing,
    /// The path is a link to a file that is not there.
    #[error("the link leads to {}, which does not exist", to.display())]
    Dangling {
        /// Where it leads.
        to: PathBuf,
    },
    /// The links lead in a circle.
    #[error("the links lead in a circle")]
    LinkLoop,
    /// It is a folder.
    #[error("a folder")]
    Folder,
    /// It is a pipe, a socket or a device.
    #[error("not a regular file")]
    NotAFile,
    /// The system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Follows the links of `path` to the regular file it means; the result is absolute where the
/// system can tell.
pub fn resolve(path: &Path) -> Result<PathBuf, TargetError> {
    let end = follow(path)?;
    match std::fs::metadata(&end) {
        Ok(about) if about.is_dir() => Err(TargetError::Folder),
        Ok(about) if !about.is_file() => Err(TargetError::NotAFile),
        Ok(_) => Ok(std::fs::canonicalize(&end).unwrap_or(end)),
        Err(error) if absent(&error) && end != path => Err(TargetError::Dangling { to: end }),
        Err(error) if absent(&error) => Err(TargetError::Missing),
        Err(error) => Err(error.into()),
    }
}

fn absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn follow(path: &Path) -> Result<PathBuf, TargetError> {
    let mut end = path.to_path_buf();
    for _ in 0..MAX_LINKS {
        match std::fs::symlink_metadata(&end) {
            Ok(about) if about.is_symlink() => {
                let next = std::fs::read_link(&end)?;
                end = folder_of(&end).join(next);
            }
            _ => return Ok(end),
        }
    }
    Err(TargetError::LinkLoop)
}

/// The folder a path lies in; `.` for a bare name.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A short name for a file that locks and drafts can carry: 128 bits of the hash of its path, in
/// hexadecimal. Two ways to the same file give the same name.
pub fn nickname(path: &Path) -> String {
    let path = resolve(path).or_else(|_| std::path::absolute(path)).unwrap_or(path.to_path_buf());
    hex(&Sha256::digest(path.as_os_str().as_encoded_bytes())[..16])
}

/// The SHA-256 of bytes.
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Bytes as hexadecimal text.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
