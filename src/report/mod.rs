//! What is true of a deal, told outside the screen: the one outline of a report with its writers,
//! holes and stages in words, pictures of frames.

pub mod assignments;
pub mod brief;
pub mod card;
pub mod change;
mod defended;
mod docx;
pub mod hole;
pub mod html;
pub mod level;
pub mod map;
pub mod markdown;
pub mod minutes;
pub mod outline;
pub mod paper;
mod pdf;
pub mod picture;
pub mod qualification;
pub mod standing;
pub mod theatre;
pub mod voice;

use crate::domain::sieve::Hole;

use outline::Outline;
use voice::Voice;

/// A part of a deal that can be written as a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The map of the negotiation, on one page.
    Map,
    /// Everything, for those who prepare.
    Brief,
    /// The one-minute card.
    Card,
    /// The qualification sheet.
    Qualification,
    /// The extract from the defense log.
    Minutes,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 5] =
        [Self::Map, Self::Brief, Self::Card, Self::Qualification, Self::Minutes];

    /// Its word on the command line and in the names of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Brief => "brief",
            Self::Card => "card",
            Self::Qualification => "qualification",
            Self::Minutes => "minutes",
        }
    }

    /// The name of its file beside a deal whose own begins with this.
    pub fn file_name(self, stem: &str, format: PageFormat) -> String {
        format!("{stem}-{}.{}", self.word(), format.extension())
    }

    /// The part of a deal with these holes.
    pub fn outline(self, voice: &Voice, holes: &[Hole]) -> Outline {
        match self {
            Self::Map => map::outline(voice),
            Self::Brief => brief::outline(voice),
            Self::Card => card::Card::of(voice, holes).outline(voice),
            Self::Qualification => qualification::outline(voice, holes),
            Self::Minutes => minutes::outline(voice, holes, minutes::last(voice.deal)),
        }
    }
}

/// What a page is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageFormat {
    /// Text with marks.
    Markdown,
    /// A page for a browser and for paper.
    Html,
    /// A document to write on in.
    Docx,
    /// Sheets of paper.
    Pdf,
}

impl PageFormat {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Markdown, Self::Html, Self::Docx, Self::Pdf];

    /// Its word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }

    /// The end of its files' names.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }

    /// Whether it is text; what is not cannot be read on a terminal.
    pub fn is_text(self) -> bool {
        matches!(self, Self::Markdown | Self::Html)
    }

    /// Writes an outline.
    pub fn write(self, outline: &Outline) -> Vec<u8> {
        match self {
            Self::Markdown => markdown::write(outline).into_bytes(),
            Self::Html => html::write(outline).into_bytes(),
            Self::Docx => docx::write(outline),
            Self::Pdf => pdf::write(outline),
        }
    }
}
