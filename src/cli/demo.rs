//! `demo`: a sample deal on a copy that is the user's own; on leaving it says where that lies.

use super::desk::{Desk, read};
use super::out::say;
use crate::runtime::report::Report;
use crate::runtime::report::tame;
use crate::runtime::samples::{self, Sample};
use crate::runtime::start::{Opening, has_screen};

/// Opens the sample.
pub fn run(desk: Desk, sample: Sample) -> Result<u8, Report> {
    // Asked first: without a screen no copy is made either.
    if !has_screen() {
        return Err(Report::new("cli-no-terminal"));
    }
    let texts = desk.texts;
    let folders = desk.folders.as_ref().ok_or_else(|| Report::new("cli-no-home"))?;
    let (data, language) = (&folders.data, texts.language());
    let copy = samples::prepare(data, sample, language, desk.today())
        .map_err(|error| Report::writing(&sample.copy_in(data, language), &error))?;
    let opening = Opening::Deal(Box::new(read(&copy)?));
    let status = desk.show(opening)?;
    let shown = tame(&copy.display().to_string());
    say(&texts.with("cli-demo-copy", &[("file", (&shown).into())]));
    Ok(status)
}
