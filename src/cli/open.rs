//! `deal-defense [FILE]`: the deal, or the home screen.

use std::path::Path;

use super::desk::{Desk, read};
use crate::runtime::report::Report;
use crate::runtime::start::Opening;

/// Opens a deal on the screen; a file that cannot be read never gets so far.
pub fn run(desk: Desk, file: Option<&Path>) -> Result<u8, Report> {
    let opening = match file {
        Some(file) => Opening::Deal(Box::new(read(file)?)),
        None => Opening::Home,
    };
    desk.show(opening)
}
