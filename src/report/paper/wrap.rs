//! Breaks a line of a report into rows that fit a width, where the rules of writing allow it; a
//! word that is longer than a row breaks between its signs.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation as _;

use super::face::{Faces, Weight};
use crate::report::outline::{Line, Tone, seen};

/// A string of one row, of one tone.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The string.
    pub text: String,
    /// How it is set off.
    pub tone: Tone,
}

/// A row: its strings, and up to which sign of the whole line it reaches.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its strings.
    pub runs: Vec<Run>,
    /// How many signs of the line stand in this row and those before it.
    pub end: usize,
}

/// The letters of a text: their size and how thick those are that nothing sets off.
#[derive(Clone, Copy)]
pub struct Ink<'a> {
    /// The letters.
    pub faces: &'a Faces,
    /// Their size.
    pub size: f32,
    /// How thick they are.
    pub weight: Weight,
}

impl Ink<'_> {
    /// How thick a string of this tone is.
    pub fn weight_of(&self, tone: Tone) -> Weight {
        if tone == Tone::Strong { Weight::Bold } else { self.weight }
    }

    /// How wide a text is.
    pub fn width(&self, text: &str, tone: Tone) -> f32 {
        let face = self.faces.face(self.weight_of(tone));
        text.chars().map(|sign| face.advance(sign) * self.size).sum()
    }
}

/// A line as signs, each with its tone.
struct Signs {
    text: String,
    glyphs: Vec<char>,
    tones: Vec<Tone>,
}

impl Signs {
    fn of(line: &Line) -> Self {
        let mut signs = Self { text: String::new(), glyphs: Vec::new(), tones: Vec::new() };
        for span in &line.0 {
            for sign in span.text.chars().map(seen) {
                let sign = if sign == '\t' { ' ' } else { sign };
                signs.text.push(sign);
                signs.glyphs.push(sign);
                signs.tones.push(span.tone);
            }
        }
        signs
    }

    /// The signs from one place up to another as strings, without white space at the end.
    fn row(&self, from: usize, to: usize) -> Row {
        let mut runs: Vec<Run> = Vec::new();
        let signs = &self.glyphs[from..to.min(self.glyphs.len())];
        let kept = signs.iter().rposition(|sign| !sign.is_whitespace()).map_or(0, |at| at + 1);
        for (sign, tone) in signs[..kept].iter().zip(&self.tones[from..]) {
            match runs.last_mut().filter(|run| run.tone == *tone) {
                Some(run) => run.text.push(*sign),
                None => runs.push(Run { text: sign.to_string(), tone: *tone }),
            }
        }
        Row { runs, end: to }
    }
}

/// A piece of text that is not broken: its first sign, and whether the row ends after it.
struct Piece<'a> {
    text: &'a str,
    must_end: bool,
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut from = 0;
    let mut pieces = Vec::new();
    for (at, kind) in linebreaks(text) {
        let must_end = kind == BreakOpportunity::Mandatory && at < text.len();
        pieces.push(Piece { text: &text[from..at], must_end });
        from = at;
    }
    pieces
}

/// The rows of a line; one empty row for an empty line.
pub fn wrap(line: &Line, width: f32, ink: Ink) -> Vec<Row> {
    let signs = Signs::of(line);
    let mut breaker =
        Breaker { signs: &signs, ink, width, rows: Vec::new(), from: 0, at: 0, used: 0.0 };
    for piece in pieces(&signs.text) {
        breaker.take(piece.text);
        if piece.must_end {
            breaker.end_row();
        }
    }
    if breaker.at > breaker.from || breaker.rows.is_empty() {
        breaker.end_row();
    }
    breaker.rows
}

struct Breaker<'a> {
    signs: &'a Signs,
    ink: Ink<'a>,
    width: f32,
    rows: Vec<Row>,
    from: usize,
    at: usize,
    used: f32,
}

impl Breaker<'_> {
    /// The width of a text that begins at a place.
    fn measure(&self, text: &str, at: usize) -> f32 {
        let signs = text.chars().zip(&self.signs.tones[at..]);
        let advance = |(sign, tone): (char, &Tone)| {
            self.ink.faces.face(self.ink.weight_of(*tone)).advance(sign) * self.ink.size
        };
        signs.map(advance).sum()
    }

    fn take(&mut self, piece: &str) {
        let seen = self.measure(piece.trim_end(), self.at);
        if self.used + seen > self.width && self.at > self.from {
            self.end_row();
        }
        if seen > self.width {
            return self.take_by_signs(piece);
        }
        self.used += self.measure(piece, self.at);
        self.at += piece.chars().count();
    }

    fn take_by_signs(&mut self, piece: &str) {
        for grapheme in piece.graphemes(true) {
            let wide = self.measure(grapheme, self.at);
            if self.used + wide > self.width && self.at > self.from {
                self.end_row();
            }
            self.used += wide;
            self.at += grapheme.chars().count();
        }
    }

    fn end_row(&mut self) {
        self.rows.push(self.signs.row(self.from, self.at));
        self.from = self.at;
        self.used = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::outline::Span;

    fn rows(text: &str, width: f32) -> Vec<String> {
        let faces = Faces::load();
        let ink = Ink { faces: &faces, size: 10.0, weight: Weight::Regular };
        let rows = wrap(&Line::from(Span::free(text)), width, ink);
        rows.iter().map(|row| row.runs.iter().map(|run| run.text.as_str()).collect()).collect()
    }

    #[test]
    fn words_stay_whole_and_no_sign_is_lost() {
        assert_eq!(rows("первый второй третий", 45.0), ["первый", "второй", "третий"]);
        assert_eq!(rows("один\nдва", 500.0), ["один", "два"]);
        assert_eq!(rows("", 500.0), [""]);
    }

    #[test]
    fn what_belongs_together_is_not_torn() {
        assert_eq!(rows("цена 84\u{a0}000 ₽", 48.0), ["цена", "84\u{a0}000 ₽"]);
    }

    #[test]
    fn a_word_that_is_longer_than_a_row_breaks() {
        let rows = rows(&"щ".repeat(40), 60.0);
        assert!(rows.len() > 4);
        assert_eq!(rows.concat(), "щ".repeat(40));
    }
}
