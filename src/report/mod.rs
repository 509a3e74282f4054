//! What is true of a deal, told outside the screen: the one outline of a report with its writers,
//! holes and stages in words, pictures of frames.

pub mod card;
mod defended;
pub mod hole;
pub mod html;
pub mod markdown;
pub mod outline;
pub mod picture;
pub mod qualification;
pub mod standing;
pub mod voice;

use crate::domain::sieve::Hole;

use outline::Outline;
use voice::Voice;

/// A part of a deal that can be written as a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The one-minute card.
    Card,
    /// The qualification sheet.
    Qualification,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 2] = [Self::Card, Self::Qualification];

    /// Its word on the command line and in the names of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Qualification => "qualification",
        }
    }

    /// The part of a deal with these holes.
    pub fn outline(self, voice: &Voice, holes: &[Hole]) -> Outline {
        match self {
            Self::Card => card::Card::of(voice, holes).outline(voice),
            Self::Qualification => qualification::outline(voice, holes),
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
}

impl PageFormat {
    /// Every format.
    pub const ALL: [Self; 2] = [Self::Markdown, Self::Html];

    /// Its word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Markdown => "markdown",
            Self::Html => "html",
        }
    }

    /// The end of its files' names.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
        }
    }

    /// Writes an outline.
    pub fn write(self, outline: &Outline) -> String {
        match self {
            Self::Markdown => markdown::write(outline),
            Self::Html => html::write(outline),
        }
    }
}
