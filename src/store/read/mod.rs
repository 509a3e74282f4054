//! Opening a deal: from a path to a checked deal, or one error that says what, where and why.
//!
//! Nothing is read before the file is known to be a regular one of bearable size, nothing typed
//! before the text is known to be a deal. The file is never changed; only a rewriting that a killed
//! process of this machine left half done is finished first.

mod error;
mod survey;
#[cfg(test)]
mod tests;
mod typed;

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use survey::Survey;

pub use error::{Mistake, OpenError};

use super::json::{Fault, MAX_BYTES, Tree, conflict_marker, decode};
use super::target::resolve;
use super::write::finish_interrupted;
use crate::runtime::os::files;

/// The mark of a deal file.
pub const FORMAT: &str = "deal-defense";
/// The newest version of the format that this program writes.
pub const VERSION: u64 = 1;

/// A deal and the file it came from.
#[derive(Debug)]
pub struct Opened<D> {
    /// The deal.
    pub deal: D,
    /// The file.
    pub source: Source,
    /// The version of the file if it is newer than [`VERSION`]: the deal may be read, not saved.
    pub newer_version: Option<u64>,
}

/// A file as it was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path that was asked for.
    pub path: PathBuf,
    /// The file it leads to, links followed.
    pub target: PathBuf,
    /// The whole text, byte for byte.
    pub text: Arc<String>,
}

/// Opens the deal at a path.
pub fn open<D: DeserializeOwned>(path: &Path) -> Result<Opened<D>, OpenError> {
    let target = resolve(path)?;
    let interrupted = finish_interrupted(&target);
    let text = Arc::new(read_file(&target)?);
    let Checked { deal, newer_version } = match (check(&text), interrupted) {
        // The mistake is ours: half of a text whose other half could not be brought.
        (Err(_), Err(error)) => return Err(OpenError::Io(error)),
        (checked, _) => checked?,
    };
    let source = Source { path: path.to_owned(), target, text };
    Ok(Opened { deal, source, newer_version })
}

/// The text of a regular file of bearable size.
pub(super) fn read_file(target: &Path) -> Result<String, OpenError> {
    let file = files::open_plain(target)?;
    let about = file.metadata()?;
    if about.is_dir() {
        return Err(OpenError::Folder);
    }
    if !about.is_file() {
        return Err(OpenError::NotAFile);
    }
    if about.len() > MAX_BYTES {
        return Err(OpenError::TooLarge { bytes: about.len() });
    }
    let mut bytes = Vec::with_capacity(about.len() as usize + 1);
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(OpenError::TooLarge { bytes: bytes.len() as u64 });
    }
    decode(bytes).map_err(OpenError::NotText)
}

/// A deal read from a text.
#[derive(Debug)]
pub struct Checked<D> {
    /// The deal.
    pub deal: D,
    /// The version if it is newer than [`VERSION`].
    pub newer_version: Option<u64>,
}

/// Reads a deal from a text: well-formed, a deal, no id twice, every value of its type.
pub fn check<D: DeserializeOwned>(text: &str) -> Result<Checked<D>, OpenError> {
    let survey = Survey::of(text).map_err(|fault| not_json(text, fault))?;
    if survey.format().as_deref() != Some(FORMAT) {
        return Err(OpenError::NotADeal);
    }
    let newer_version = survey.version().filter(|&version| version > VERSION);
    if let Some(twice) = survey.twice() {
        return Err(twice);
    }
    match (typed::read(text), newer_version) {
        (Ok(deal), newer_version) => Ok(Checked { deal, newer_version }),
        (Err(_), Some(version)) => Err(OpenError::NewerVersion { version }),
        (Err(error), None) => Err(error),
    }
}

/// The tree of a text.
pub fn parse(text: &str) -> Result<Tree<'_>, OpenError> {
    Tree::parse(text).map_err(|fault| not_json(text, fault))
}

/// Conflict markers of git are named before any mistake they cause.
fn not_json(text: &str, fault: Fault) -> OpenError {
    match conflict_marker(text) {
        Some(line) => OpenError::GitConflict { line },
        None => OpenError::Syntax(fault),
    }
}
