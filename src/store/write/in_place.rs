//! Rewriting a file in place, for files that must not be replaced: those with several names, and
//! those whose owner or access list a new file could not have.
//!
//! Before the first byte changes, the whole new text stands flushed in a copy beside the file. If
//! the process dies in between, the next opening finds the copy and finishes the work.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::temp::{Temp, is_dead, space};
use super::{Readers, Watch, WriteStep};
use crate::runtime::os::files;
use crate::store::json::{Tree, decode};
use crate::store::target::{digest, folder_of, hex};

const PREFIX: &str = ".deal-defense-";
const SUFFIX: &str = ".whole";
/// A file that changed longer than this after its copy was made was changed by somebody else.
const GRACE: Duration = Duration::from_secs(10);

/// Puts the whole new text beside the target.
pub(super) fn safe_copy(target: &Path, text: &[u8]) -> io::Result<PathBuf> {
    let folder = folder_of(target);
    let name = format!("{PREFIX}{}-{}-{}{SUFFIX}", space(), std::process::id(), mark(target));
    let path = folder.join(name);
    let mut temp = Temp::create(folder, Readers::Owner)?;
    temp.file.write_all(text)?;
    temp.file.sync_all()?;
    temp.replace(&path)?;
    files::sync_folder(folder)?;
    Ok(path)
}

/// Rewrites the target; the copy of [`safe_copy`] stays if this fails, for it may be the only
/// whole text.
pub(super) fn rewrite(target: &Path, text: &[u8], watch: Watch) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(target)?;
    let (first, rest) = text.split_at(text.len() / 2);
    file.write_all(first)?;
    watch(WriteStep::Rewrite)?;
    file.write_all(rest)?;
    file.set_len(text.len() as u64)?;
    file.sync_all()
}

pub(super) fn drop_copy(copy: &Path) {
    // A copy that stays equals the file and is dropped when the deal is opened next.
    let _ = std::fs::remove_file(copy);
}

/// Finishes a rewriting that a dead process of this machine left half done; true if it did.
pub fn finish_interrupted(target: &Path) -> io::Result<bool> {
    let Some(copy) = abandoned_copy(target) else {
        return Ok(false);
    };
    let (text, now) = (std::fs::read(&copy)?, std::fs::read(target)?);
    let changed = |path: &Path| std::fs::metadata(path).and_then(|about| about.modified());
    let later = changed(target)? > changed(&copy)? + GRACE;
    let differs = now != text;
    let is_whole = decode(now).is_ok_and(|text| Tree::parse(&text).is_ok());
    let unfinished = differs && !(later && is_whole);
    if unfinished {
        rewrite(target, &text, &mut |_| Ok(()))?;
    }
    drop_copy(&copy);
    Ok(unfinished)
}

fn abandoned_copy(target: &Path) -> Option<PathBuf> {
    let entries = std::fs::read_dir(folder_of(target)).ok()?;
    let (head, tail) = (format!("{PREFIX}{}-", space()), format!("-{}{SUFFIX}", mark(target)));
    entries.flatten().find_map(|entry| {
        let name = entry.file_name();
        let pid = name.to_str()?.strip_prefix(&head)?.strip_suffix(&tail)?.parse().ok()?;
        let age = || files::age(&entry.metadata().ok()?);
        is_dead(pid, age).then(|| entry.path())
    })
}

/// Eight digits for the name of the target.
fn mark(target: &Path) -> String {
    let name = target.file_name().unwrap_or_default();
    hex(&digest(name.as_encoded_bytes())[..4])
}
