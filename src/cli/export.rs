//! `export`: a part of a deal as a page, to the standard output or into a file.

use std::path::Path;

use super::desk::{Desk, read};
use super::out::{is_terminal, put, say};
use crate::domain::Deal;
use crate::domain::session::Session;
use crate::domain::sieve::{Hole, sift};
use crate::report::hole::Readers;
use crate::report::outline::Outline;
use crate::report::voice::Voice;
use crate::report::{PageFormat, Part, minutes};
use crate::runtime::page;
use crate::runtime::report::{Report, tame};

/// The word for the session that is told of when none is named.
const LAST: &str = "last";

/// What is to be written.
#[derive(Debug)]
pub struct What {
    /// Which part.
    pub part: Part,
    /// Of which session.
    pub session: Option<String>,
    /// Written as what.
    pub format: PageFormat,
}

/// Writes the page; a file that stands there is replaced as a whole.
pub fn run(desk: &Desk, deal: &Path, what: &What, output: Option<&Path>) -> Result<u8, Report> {
    if output.is_none() && !what.format.is_text() && is_terminal() {
        return Err(Report::new("export-onto-terminal"));
    }
    if what.session.is_some() && what.part != Part::Minutes {
        return Err(Report::new("export-session-of-minutes"));
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
    let page = what.format.write(&outline(&voice, &holes, what)?);
    let Some(output) = output else {
        put(&page);
        return Ok(0);
    };
    page::put(output, &page, &[&opened.source.target])?;
    let shown = tame(&output.display().to_string());
    say(&desk.texts.with("export-done", &[("file", (&shown).into())]));
    Ok(0)
}

fn outline(voice: &Voice, holes: &[Hole], what: &What) -> Result<Outline, Report> {
    match &what.session {
        Some(name) if name != LAST => {
            let session = named(voice.deal, name).ok_or_else(|| unknown(voice, name))?;
            Ok(minutes::outline(voice, holes, Some(session)))
        }
        _ => Ok(what.part.outline(voice, holes)),
    }
}

fn named<'a>(deal: &'a Deal, name: &str) -> Option<&'a Session> {
    deal.sessions.iter().find(|it| it.id.as_str() == name).map(AsRef::as_ref)
}

/// There is no such session: which ones there are.
fn unknown(voice: &Voice, name: &str) -> Report {
    let ids: Vec<&str> = voice.deal.sessions.iter().map(|it| it.id.as_str()).collect();
    let id = if ids.is_empty() { "export-no-sessions" } else { "export-no-session" };
    Report::new(id).filled("value", name).filled("words", ids.join(", "))
}
