//! The list of pages that a deal can be written as.

use crate::l10n::{Arg, Texts};
use crate::report::{PageFormat, Part};
use crate::ui::speak::message_id;

use super::chooser::{Chooser, Entry, Payload};

/// Every part of a deal in every format, with the name of its file.
pub fn pages(texts: Texts, stem: &str) -> Chooser {
    let formats = |part: Part| PageFormat::ALL.map(|format| page(texts, stem, part, format));
    let entries = Part::ALL.into_iter().flat_map(formats).collect();
    Chooser::new(texts.text("export-title"), entries).with_empty(texts.text("chooser-nothing"))
}

fn page(texts: Texts, stem: &str, part: Part, format: PageFormat) -> Entry {
    let what = message_id(&["page", part.word()]);
    let format_text = texts.text(&message_id(&["page", "as", format.word()]));
    let args = [("page", Arg::Text(&texts.text(&what))), ("format", Arg::Text(&format_text))];
    let label = texts.with("export-page", &args);
    Entry::new(label, Payload::Page(part, format))
        .hint(part.file_name(stem, format))
        .detail(texts.attr(&what, "about"))
}
