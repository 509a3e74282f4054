//! Holes for programs: an array with an object a file.

use serde::Serialize;

use super::Checked;
use crate::domain::choice::Choice as _;
use crate::domain::sieve::Hole;
use crate::l10n::Texts;
use crate::report::hole;
use crate::report::standing::Standing;

#[derive(Serialize)]
struct FileHoles {
    file: String,
    holes: Vec<HoleRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    off: Vec<OffRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<StageRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Serialize)]
struct StageRow {
    declared: u32,
    proven: u32,
    missing: Option<String>,
}

#[derive(Serialize)]
struct HoleRow {
    code: &'static str,
    severity: &'static str,
    step: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    field: &'static str,
    message: String,
}

#[derive(Serialize)]
struct OffRow {
    code: &'static str,
    reason: String,
}

/// The array as text.
pub(super) fn of(texts: Texts, checked: &[Checked]) -> String {
    let files: Vec<FileHoles> = checked.iter().map(|one| file(texts, one)).collect();
    serde_json::to_string_pretty(&files).unwrap_or_default()
}

fn file(texts: Texts, checked: &Checked) -> FileHoles {
    let file = checked.file.to_string_lossy().into_owned();
    match &checked.outcome {
        Ok(sifted) => {
            let holes = sifted.holes.iter().map(|it| row(texts, it)).collect();
            let off = sifted
                .off
                .iter()
                .map(|it| OffRow { code: it.rule.code, reason: hole::off_reason(texts, it) });
            let stage = Some(stage(&sifted.standing));
            FileHoles { file, holes, off: off.collect(), stage, error: None }
        }
        Err(report) => {
            let error = Some(report.say(texts));
            FileHoles { file, holes: Vec::new(), off: Vec::new(), stage: None, error }
        }
    }
}

fn stage(it: &Standing) -> StageRow {
    StageRow { declared: it.declared, proven: it.proven, missing: it.missing.clone() }
}

fn row(texts: Texts, it: &Hole) -> HoleRow {
    HoleRow {
        code: it.code,
        severity: it.severity.word(),
        step: it.step.key(),
        item: it.item.as_ref().map(ToString::to_string),
        field: it.field,
        message: hole::message(texts, it),
    }
}
