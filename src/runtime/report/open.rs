//! Why a deal cannot be opened, in words.

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDate};
use rust_decimal::Decimal;

use super::Report;
use crate::domain::known::Atom;
use crate::domain::{Id, Money};
use crate::store::json::NotText;
use crate::store::read::{Mistake, OpenError};

impl Report {
    /// A deal at this path that cannot be opened.
    pub fn opening(path: &Path, error: &OpenError) -> Self {
        of(error).in_file(path).at_place(error.place())
    }
}

fn of(error: &OpenError) -> Report {
    match error {
        OpenError::Missing => Report::new("open-missing"),
        OpenError::Dangling { to } => {
            Report::new("open-dangling").filled("to", to.display().to_string())
        }
        OpenError::LinkLoop => Report::new("open-link-loop"),
        OpenError::Folder => Report::new("open-folder"),
        OpenError::NotAFile => Report::new("open-not-a-file"),
        OpenError::NoRight => Report::new("open-no-right"),
        OpenError::Io(error) => Report::new("open-io").filled("reason", error.to_string()),
        OpenError::TooLarge { .. } => Report::new("open-too-large"),
        OpenError::NotText(kind) => Report::new(match kind {
            NotText::Empty => "open-empty",
            NotText::Utf16 => "open-utf16",
            NotText::Cp1251(_) => "open-cp1251",
            NotText::NotUtf8(_) => "open-not-utf8",
            NotText::Zeros(_) => "open-zeros",
        }),
        OpenError::GitConflict { .. } => Report::new("open-git-conflict"),
        OpenError::Syntax(fault) => super::syntax::of(&fault.kind),
        OpenError::NotADeal => Report::new("open-not-a-deal"),
        OpenError::NewerVersion { version } => {
            Report::new("open-newer").filled("version", version.to_string())
        }
        OpenError::DuplicateId { id, first, .. } => {
            Report::new("open-duplicate-id").filled("id", id).filled("line", first.line.to_string())
        }
        OpenError::Mistyped { path, mistake, detail, .. } => mistyped(path, mistake, detail),
    }
}

fn mistyped(path: &str, mistake: &Mistake, detail: &str) -> Report {
    let report = match mistake {
        Mistake::MissingKey(key) => Report::new("open-missing-key").filled("key", key),
        Mistake::UnknownWord { word, words } => {
            Report::new("open-unknown-word").filled("word", word).filled("words", words.join(", "))
        }
        Mistake::WrongType | Mistake::Refused => match detail.rsplit_once(CHOICE) {
            Some((_, words)) => Report::new("open-words").filled("words", words),
            None => match wanted(detail) {
                Some(id) => Report::new("open-wanted").with_message("wanted", id),
                None => Report::new("open-refused"),
            },
        },
    };
    report.filled("path", path).and("open-mend")
}

/// How the reader's sentence begins the words of a choice.
const CHOICE: &str = "one of the words ";

/// What belongs there, from the reader's own words for it.
fn wanted(detail: &str) -> Option<&'static str> {
    let (_, expected) = detail.rsplit_once("expected ")?;
    let atoms = [
        (NaiveDate::EXPECTED, "open-wanted-date"),
        (DateTime::<FixedOffset>::EXPECTED, "open-wanted-moment"),
        (Decimal::EXPECTED, "open-wanted-number"),
        (Money::EXPECTED, "open-wanted-money"),
        (Id::EXPECTED, "open-wanted-id"),
        (u32::EXPECTED, "open-wanted-whole"),
        (bool::EXPECTED, "open-wanted-flag"),
        (String::EXPECTED, "open-wanted-text"),
        // What serde itself says where no atom stands.
        ("a string", "open-wanted-text"),
        ("a borrowed string", "open-wanted-text"),
        ("a boolean", "open-wanted-flag"),
        ("a sequence", "open-wanted-list"),
        ("struct ", "open-wanted-object"),
        ("a map", "open-wanted-object"),
        ("u32", "open-wanted-whole"),
    ];
    let known = atoms.into_iter().find(|(start, _)| expected.starts_with(start));
    known.map(|(_, id)| id)
}
