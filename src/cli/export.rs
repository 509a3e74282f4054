//! `export`: a part of a deal as a page, to the standard output or into a file.

use std::path::Path;

use super::desk::{Desk, read};
use super::out::{is_terminal, put, say};
use crate::domain::sieve::sift;
use crate::report::hole::Readers;
use crate::report::voice::Voice;
use crate::report::{PageFormat, Part};
use crate::runtime::page;
use crate::runtime::report::{Report, tame};

/// Writes the page; a file that stands there is replaced as a whole.
pub fn run(
    desk: &Desk,
    deal: &Path,
    part: Part,
    format: PageFormat,
    output: Option<&Path>,
) -> Result<u8, Report> {
    if output.is_none() && !format.is_text() && is_terminal() {
        return Err(Report::new("export-onto-terminal"));
    }
    let mut opened = read(deal)?;
    opened.deal.name_items();
    let method = desk.method_of(&opened);
    let holes = sift(&opened.deal, &method, desk.today());
    let voice = Voice {
        deal: &opened.deal,
        method: &method,
        texts: desk.texts,
        readers: Readers::Us,
        negotiation: None,
    };
    let page = format.write(&part.outline(&voice, &holes));
    let Some(output) = output else {
        put(&page);
        return Ok(0);
    };
    page::put(output, &page, &[&opened.source.target])?;
    let shown = tame(&output.display().to_string());
    say(&desk.texts.with("export-done", &[("file", (&shown).into())]));
    Ok(0)
}
