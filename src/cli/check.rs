//! `check`: the holes of deals, without a screen.

mod json;
mod text;

use std::path::{Path, PathBuf};

use super::args::Format;
use super::desk::{Desk, read};
use super::out::say;
use crate::domain::Deal;
use crate::domain::proven::Proven;
use crate::domain::sieve::{Hole, Off, Severity, sift, switched_off};
use crate::report::standing::Standing;
use crate::runtime::report::{FAILED, Report};

/// A file and what the sieve says of it.
struct Checked<'p> {
    file: &'p Path,
    outcome: Result<Sifted, Report>,
}

/// A deal that went through the sieve.
struct Sifted {
    title: String,
    is_newer: bool,
    standing: Standing,
    holes: Vec<Hole>,
    off: Vec<Off>,
}

/// Checks the deals and says what was found; the status is the highest of all.
pub fn run(desk: &Desk, files: &[PathBuf], format: Format) -> u8 {
    let checked: Vec<Checked> =
        files.iter().map(|file| Checked { file, outcome: sifted(desk, file) }).collect();
    match format {
        Format::Text => text::tell(desk.texts, &checked),
        Format::Json => say(&json::of(desk.texts, &checked)),
    }
    checked.iter().map(Checked::status).max().unwrap_or_default()
}

impl Checked<'_> {
    /// 2: it cannot be read; 1: a hole keeps the deal from its defense.
    fn status(&self) -> u8 {
        let blocks = |hole: &Hole| hole.severity == Severity::Blocks;
        match &self.outcome {
            Err(_) => FAILED,
            Ok(sifted) => u8::from(sifted.holes.iter().any(blocks)),
        }
    }
}

fn sifted(desk: &Desk, file: &Path) -> Result<Sifted, Report> {
    let opened = read(file)?;
    let method = desk.method_of(&opened);
    let deal: Deal = opened.deal;
    let holes = sift(&deal, &method, desk.today());
    let off = switched_off(&deal, &method);
    let proven = Proven::of(&deal, &method);
    let standing = Standing::of(desk.texts, &method, deal.stage, &proven);
    let is_newer = opened.newer_version.is_some();
    Ok(Sifted { title: deal.title, is_newer, standing, holes, off })
}
