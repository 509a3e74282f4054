//! `new FILE`: makes a deal and opens it; without a terminal it only makes it.

use std::path::Path;

use super::desk::Desk;
use super::out::say;
use crate::runtime::new_deal;
use crate::runtime::report::Report;
use crate::runtime::report::tame;
use crate::runtime::start::{Opening, has_screen};

/// Makes the deal.
pub fn run(desk: Desk, file: &Path) -> Result<u8, Report> {
    let opened = new_deal::make(file).map_err(|error| Report::saving(file, &error))?;
    if has_screen() {
        return desk.show(Opening::Deal(Box::new(opened)));
    }
    let shown = tame(&file.display().to_string());
    say(&desk.texts.with("cli-made", &[("file", (&shown).into())]));
    Ok(0)
}
