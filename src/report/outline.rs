//! The one outline of a report: built once from a deal, written by several writers.
//!
//! Every string carries its [`Origin`], so that names and amounts can be covered in one pass,
//! whatever the report is written as.

mod say;
mod table;

use chrono::NaiveDate;

use crate::domain::Id;
use crate::l10n::Language;

pub use say::{Fill, say};
pub use table::{Cell, Column, Table, cell};

/// Where a string of a report comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The name of a person: of the client, or of ours.
    Person(Id),
    /// The name of a company; the deal's own id stands for a client that is named only on the sheet.
    Company(Id),
    /// An amount of money.
    Amount,
    /// A day.
    Date,
    /// A text that a person has written.
    FreeText,
    /// The program's own words, and those of the method.
    Own,
}

/// How a string is set off from what stands beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Not at all.
    #[default]
    Plain,
    /// What the eye must find first.
    Strong,
    /// What is secondary.
    Quiet,
    /// What is good for us.
    Good,
    /// What is missing or does not hold.
    Warn,
    /// What nobody knows.
    Unknown,
    /// The level of fail.
    Fail,
    /// The level of acceptable.
    Acceptable,
    /// The level of ideal.
    Ideal,
}

impl Tone {
    /// The sign before what is said of a level, so that it is told without its colour too.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Fail => "✗ ",
            Self::Acceptable => "○ ",
            Self::Ideal => "● ",
            _ => "",
        }
    }
}

/// A string of one origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The string.
    pub text: String,
    /// Where it comes from.
    pub origin: Origin,
    /// How it is set off.
    pub tone: Tone,
}

impl Span {
    /// A string of this origin.
    pub fn new(text: impl Into<String>, origin: Origin) -> Self {
        Self { text: text.into(), origin, tone: Tone::Plain }
    }

    /// The program's own words.
    pub fn own(text: impl Into<String>) -> Self {
        Self::new(text, Origin::Own)
    }

    /// A text that a person has written.
    pub fn free(text: impl Into<String>) -> Self {
        Self::new(text, Origin::FreeText)
    }

    /// The same in another tone.
    pub fn toned(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }
}

/// Strings that stand one after another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Span>);

impl Line {
    /// A line with the program's own words.
    pub fn own(text: impl Into<String>) -> Self {
        Self(vec![Span::own(text)])
    }

    /// Whether nothing stands on it.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.trim().is_empty())
    }

    /// Its words without what they are.
    pub fn text(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }

    /// The same in another tone where it had none.
    pub fn toned(mut self, tone: Tone) -> Self {
        for span in self.0.iter_mut().filter(|span| span.tone == Tone::Plain) {
            span.tone = tone;
        }
        self
    }

    /// The strings of another line after these.
    pub fn and(mut self, other: impl Into<Self>) -> Self {
        self.0.extend(other.into().0);
        self
    }

    /// Several lines as one, the empty ones left out.
    pub fn join(lines: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut whole = Self::default();
        for line in lines.into_iter().filter(|line| !line.is_empty()) {
            if !whole.0.is_empty() {
                whole.0.push(Span::own(between).toned(Tone::Quiet));
            }
            whole.0.extend(line.0);
        }
        whole
    }
}

impl From<Span> for Line {
    fn from(span: Span) -> Self {
        Self(vec![span])
    }
}

/// A label and what stands beside it: one line, or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The label.
    pub label: Line,
    /// What stands beside it.
    pub lines: Vec<Line>,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the title, and how deep: 1 is a section of the report.
    Heading(u8, Line),
    /// A paragraph.
    Paragraph(Line),
    /// Labels with their values.
    Pairs(Vec<Pair>),
    /// Short facts, side by side where there is room.
    Facts(Vec<Line>),
    /// A list.
    List(Vec<Line>),
    /// A table.
    Table(Table),
    /// A new sheet begins.
    Break,
}

/// How the sheets of a report lie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// Upright, read page by page.
    #[default]
    Portrait,
    /// Across, and set close: all at one glance.
    Landscape,
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// In which language it is.
    pub language: Language,
    /// Its title.
    pub title: Line,
    /// How its sheets lie.
    pub sheet: Sheet,
    /// The day of which it speaks; what is written carries it instead of the day of writing.
    pub day: Option<NaiveDate>,
    /// Its parts.
    pub blocks: Vec<Block>,
}

impl Outline {
    /// A report on upright sheets, of no particular day.
    pub fn new(language: Language, title: Line, blocks: Vec<Block>) -> Self {
        Self { language, title, sheet: Sheet::default(), day: None, blocks }
    }

    /// Every string of it.
    pub fn spans(&self) -> Vec<&Span> {
        let mut lines = vec![&self.title];
        for block in &self.blocks {
            match block {
                Block::Heading(_, line) | Block::Paragraph(line) => lines.push(line),
                Block::Facts(items) | Block::List(items) => lines.extend(items),
                Block::Pairs(pairs) => {
                    for pair in pairs {
                        lines.push(&pair.label);
                        lines.extend(&pair.lines);
                    }
                }
                Block::Table(table) => lines.extend(table.lines()),
                Block::Break => {}
            }
        }
        lines.into_iter().flat_map(|line| &line.0).collect()
    }
}

/// A sign of a text that could steer what shows it, or that nobody sees: left out of reports or
/// shown as what it is.
///
/// Line breaks and tabs stay; every other control sign, and the signs that turn the direction of
/// writing or have no width, become a visible mark.
pub fn seen(sign: char) -> char {
    let is_hidden = matches!(sign,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
    match sign {
        '\n' | '\t' => sign,
        // The half of a line break that other systems write.
        '\r' => ' ',
        _ if sign.is_control() || is_hidden => char::REPLACEMENT_CHARACTER,
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_join_without_the_empty_ones() {
        let line = Line::join([Line::own("a"), Line::default(), Line::own("b")], " · ");
        assert_eq!(line.text(), "a · b");
    }
}
