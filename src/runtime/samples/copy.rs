//! The copy of a sample: opened again once somebody has worked on it, else brought up to today.
//!
//! Beside the copy lies the hash of what this program wrote; while the copy still has it, nobody
//! has touched it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::{Sample, shifted};
use crate::l10n::Language;
use crate::runtime::os::files;
use crate::store::target::{digest, folder_of, hex};
use crate::store::write::{Readers, WriteError, WriteStep, write};

/// The copy of a sample in the data folder, ready to be opened.
pub fn prepare(
    data: &Path,
    sample: Sample,
    language: Language,
    today: NaiveDate,
) -> Result<PathBuf, WriteError> {
    let copy = sample.copy_in(data, language);
    if is_touched(&copy) { Ok(copy) } else { afresh(data, sample, language, today) }
}

/// The copy of a sample as if nobody had ever worked on it; what stood in it is gone.
pub fn afresh(
    data: &Path,
    sample: Sample,
    language: Language,
    today: NaiveDate,
) -> Result<PathBuf, WriteError> {
    let copy = sample.copy_in(data, language);
    let text = shifted(sample.text(language), today);
    let refused = |source| WriteError::Io { step: WriteStep::Create, source };
    files::private_folder(folder_of(&copy)).map_err(refused)?;
    // The hash first: a copy without its hash would count as touched for ever.
    write(&mark_of(&copy), hash(text.as_bytes()).as_bytes(), Readers::AsUsual, &|| true)?;
    write(&copy, text.as_bytes(), Readers::AsUsual, &|| true)?;
    Ok(copy)
}

/// Whether somebody has changed the copy since it was written. One that cannot be read is left for
/// the opening to complain of.
fn is_touched(copy: &Path) -> bool {
    match fs::read(copy) {
        Ok(text) => fs::read_to_string(mark_of(copy)).ok() != Some(hash(&text)),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}

fn mark_of(copy: &Path) -> PathBuf {
    copy.with_extension("sha256")
}

fn hash(text: &[u8]) -> String {
    hex(&digest(text)) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_untouched_copy_follows_the_calendar_and_a_touched_one_stays() {
        let data = tempfile::tempdir().unwrap();
        let day = |day| NaiveDate::from_ymd_opt(2027, 3, day).unwrap();
        let open = |day| prepare(data.path(), Sample::Saas, Language::En, day).unwrap();
        let copy = open(day(1));
        assert!(copy.ends_with("samples/saas.en.json"));
        let first = fs::read_to_string(&copy).unwrap();
        assert_eq!(open(day(2)), copy);
        let second = fs::read_to_string(&copy).unwrap();
        assert_ne!(first, second);
        let touched = second.replace("2027-03-06", "2027-03-07");
        fs::write(&copy, &touched).unwrap();
        open(day(3));
        assert_eq!(fs::read_to_string(&copy).unwrap(), touched);
        afresh(data.path(), Sample::Saas, Language::En, day(1)).unwrap();
        assert_eq!(fs::read_to_string(&copy).unwrap(), first);
    }
}
