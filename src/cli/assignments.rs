//! `assignments`: the work assignments of deals, without a screen.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::args::ListFormat;
use super::desk::{Desk, read};
use super::out::{complain, put, say};
use crate::domain::Deal;
use crate::domain::method::Method;
use crate::report::assignments::{self, Entry, entries};
use crate::report::hole::Readers;
use crate::report::outline::Line;
use crate::report::voice::Voice;
use crate::runtime::page;
use crate::runtime::report::{FAILED, Report, tame};
use crate::store::read::Opened;

/// Tells the assignments of all deals that can be read; the status is the highest of all.
pub fn run(
    desk: &Desk,
    files: &[PathBuf],
    format: ListFormat,
    output: Option<&Path>,
) -> Result<u8, Report> {
    let mut status = 0;
    let mut deals = Vec::new();
    for file in files {
        match read(file) {
            Ok(opened) => deals.push(prepared(desk, opened)),
            Err(report) => {
                complain(&report.say(desk.texts));
                status = FAILED;
            }
        }
    }
    if deals.is_empty() {
        return Ok(status);
    }
    let voices: Vec<Voice> =
        deals.iter().map(|(opened, method)| voice(desk, &opened.deal, method)).collect();
    let list = written(desk, &voices, format);
    let Some(output) = output else {
        put(&list);
        return Ok(status);
    };
    let sources: Vec<&Path> = deals.iter().map(|(it, _)| it.source.target.as_path()).collect();
    page::put(output, &list, &sources)?;
    let shown = tame(&output.display().to_string());
    say(&desk.texts.with("export-done", &[("file", (&shown).into())]));
    Ok(status)
}

fn prepared(desk: &Desk, mut opened: Opened<Deal>) -> (Opened<Deal>, Arc<Method>) {
    opened.deal.name_items();
    let method = desk.method_of(&opened);
    (opened, method)
}

fn voice<'a>(desk: &Desk, deal: &'a Deal, method: &'a Method) -> Voice<'a> {
    Voice { deal, method, texts: desk.texts, readers: Readers::Us, negotiation: None }
}

fn written(desk: &Desk, voices: &[Voice], format: ListFormat) -> Vec<u8> {
    let (texts, entries) = (desk.texts, entries(voices, desk.today()));
    match format {
        ListFormat::Text => {
            let titles: Vec<Line> = voices.iter().map(Voice::deal_title).collect();
            let mut text = assignments::text(texts, &entries, &titles);
            text.push('\n');
            text.into_bytes()
        }
        ListFormat::Csv => assignments::csv(texts, &entries),
        ListFormat::Ics => {
            without_day(desk, &entries);
            assignments::ics(texts, &entries).into_bytes()
        }
    }
}

/// Says how many assignments a calendar has no place for.
fn without_day(desk: &Desk, entries: &[Entry]) {
    let count = entries.iter().filter(|entry| !entry.has_day()).count();
    if count > 0 {
        complain(&desk.texts.with("assignments-without-day", &[("count", count.into())]));
    }
}
