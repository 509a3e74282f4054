//! The one outline of a report: built once from a deal, written by several writers.
//!
//! Every string carries its [`Origin`], so that names and amounts can be covered in one pass,
//! whatever the report is written as.

use crate::domain::Id;
use crate::l10n::{Arg, Language, Texts};

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
    /// A heading below the title.
    Heading(Line),
    /// A paragraph.
    Paragraph(Line),
    /// Labels with their values.
    Pairs(Vec<Pair>),
    /// A list.
    List(Vec<Line>),
    /// A table: its titles and its rows, as many cells each.
    Table {
        /// The titles of the columns.
        titles: Vec<Line>,
        /// The rows.
        rows: Vec<Vec<Line>>,
    },
}

/// A report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// In which language it is.
    pub language: Language,
    /// Its title.
    pub title: Line,
    /// Its parts.
    pub blocks: Vec<Block>,
}

impl Outline {
    /// Every string of it.
    pub fn spans(&self) -> Vec<&Span> {
        let mut lines = vec![&self.title];
        for block in &self.blocks {
            match block {
                Block::Heading(line) | Block::Paragraph(line) => lines.push(line),
                Block::List(items) => lines.extend(items),
                Block::Pairs(pairs) => {
                    for pair in pairs {
                        lines.push(&pair.label);
                        lines.extend(&pair.lines);
                    }
                }
                Block::Table { titles, rows } => {
                    lines.extend(titles);
                    lines.extend(rows.iter().flatten());
                }
            }
        }
        lines.into_iter().flat_map(|line| &line.0).collect()
    }
}

/// What fills a variable of a message that becomes a line.
#[derive(Clone, Debug)]
pub enum Fill<'a> {
    /// A count: chooses the plural form.
    Count(i64),
    /// A word that the message chooses by.
    Word(&'a str),
    /// A string that keeps its origin.
    Span(Span),
}

/// The first of the signs that hold a place in a message; they stand for nothing in any text of
/// the catalogue.
const PLACE: u32 = 0xE000;

/// A message as a line: what fills it keeps its origin, the rest is the program's own.
pub fn say(texts: Texts, id: &str, fills: &[(&str, Fill)]) -> Line {
    let place = |at: usize| char::from_u32(PLACE + at as u32).map_or_else(String::new, Into::into);
    let places: Vec<String> = (0..fills.len()).map(place).collect();
    let args: Vec<(&str, Arg)> = fills
        .iter()
        .zip(&places)
        .map(|((name, fill), place)| {
            let arg = match fill {
                Fill::Count(count) => Arg::Count(*count),
                Fill::Word(word) => Arg::Text(word),
                Fill::Span(_) => Arg::Text(place),
            };
            (*name, arg)
        })
        .collect();
    let said = texts.with(id, &args);
    let mut line = Line::default();
    let mut rest = said.as_str();
    let fill_of = |sign: char| {
        let at = (sign as u32).checked_sub(PLACE)?;
        match &fills.get(at as usize)?.1 {
            Fill::Span(span) => Some(span),
            Fill::Count(_) | Fill::Word(_) => None,
        }
    };
    while let Some((at, sign, span)) =
        rest.char_indices().find_map(|(at, sign)| Some((at, sign, fill_of(sign)?)))
    {
        if at > 0 {
            line.0.push(Span::own(&rest[..at]));
        }
        line.0.push(span.clone());
        rest = &rest[at + sign.len_utf8()..];
    }
    if !rest.is_empty() {
        line.0.push(Span::own(rest));
    }
    line
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
        _ if sign.is_control() || is_hidden => char::REPLACEMENT_CHARACTER,
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fills_a_message_keeps_its_origin() {
        let texts = Texts::new(Language::En);
        let day = Span::new("3 Dec 2026", Origin::Date);
        let line = say(texts, "passport-decides-on", &[("day", Fill::Span(day.clone()))]);
        assert_eq!(line.0, [Span::own("decision on "), day]);
    }

    #[test]
    fn a_count_chooses_the_plural_form() {
        let texts = Texts::new(Language::En);
        let one = say(texts, "passport-moved", &[("count", Fill::Count(1))]);
        assert_ne!(one, say(texts, "passport-moved", &[("count", Fill::Count(2))]));
    }

    #[test]
    fn lines_join_without_the_empty_ones() {
        let line = Line::join([Line::own("a"), Line::default(), Line::own("b")], " · ");
        assert_eq!(line.text(), "a · b");
    }
}
