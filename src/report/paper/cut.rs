//! Cuts a line that needs more rows than there are, with a sign that says so.

use unicode_segmentation::UnicodeSegmentation as _;

use super::wrap::{Ink, wrap};
use crate::report::outline::{Line, Span, Tone};

/// What stands where a text is cut.
const MORE: &str = "…";

/// No row is read that has more signs than these: what goes on for longer is cut before it is
/// measured.
const LONGEST: usize = 400;

/// The line as it is if it fits so many rows of a width, else its beginning.
pub fn cut(line: &Line, rows: usize, width: f32, ink: Ink) -> Line {
    let longest = rows * LONGEST;
    if line.0.iter().map(|span| span.text.len()).sum::<usize>() > 4 * longest {
        let beginning = first(line, longest);
        let cut = cut(&beginning, rows, width, ink);
        return if cut == beginning { cut.and(Span::own(MORE)) } else { cut };
    }
    let broken = wrap(line, width, ink);
    let (Some(last), true) = (rows.checked_sub(1), broken.len() > rows) else {
        return if rows == 0 { Line::default() } else { line.clone() };
    };
    let from = last.checked_sub(1).map_or(0, |before| broken[before].end);
    let room = width - ink.width(MORE, Tone::Plain);
    let row = &broken[last];
    let mut kept = row.end - from;
    while kept > 0 && ink.width(&signs(line, from, kept), Tone::Strong) > room {
        kept -= last_sign(&signs(line, from, kept));
    }
    first(line, from + kept).and(Span::own(MORE))
}

/// The signs of a line from one place on.
fn signs(line: &Line, from: usize, count: usize) -> String {
    let text: String = line.text().chars().skip(from).take(count).collect();
    text.trim_end().to_owned() + &" ".repeat(count - text.trim_end().chars().count())
}

/// How many signs the last of what a reader takes for one is made of.
fn last_sign(text: &str) -> usize {
    text.graphemes(true).next_back().map_or(1, |last| last.chars().count())
}

/// The first signs of a line, each string with its origin.
fn first(line: &Line, count: usize) -> Line {
    let mut left = count;
    let mut kept = Line::default();
    for span in &line.0 {
        let text: String = span.text.chars().take(left).collect();
        left -= text.chars().count();
        if !text.is_empty() {
            kept.0.push(Span { text, ..span.clone() });
        }
    }
    if let Some(last) = kept.0.last_mut() {
        let trimmed = last
            .text
            .trim_end_matches(|sign: char| sign.is_whitespace() || ",;:—–-".contains(sign));
        last.text.truncate(trimmed.len());
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::paper::face::{Faces, Weight};

    fn cut_to(text: &str, rows: usize, width: f32) -> String {
        let faces = Faces::load();
        let ink = Ink { faces: &faces, size: 9.0, weight: Weight::Regular };
        let line = cut(&Line::from(Span::free(text)), rows, width, ink);
        assert!(wrap(&line, width, ink).len() <= rows.max(1), "{}", line.text());
        line.text()
    }

    #[test]
    fn a_short_text_stays_and_a_long_one_says_that_it_goes_on() {
        assert_eq!(cut_to("Аванс 30 %", 1, 200.0), "Аванс 30 %");
        let long = "Аванс не меньше тридцати процентов, остаток по готовности к отгрузке";
        for rows in 1..4 {
            let cut = cut_to(long, rows, 90.0);
            assert!(cut.ends_with('…') && long.starts_with(cut.trim_end_matches('…')), "{cut}");
        }
        assert_eq!(cut_to("щ".repeat(90).as_str(), 2, 60.0).chars().last(), Some('…'));
    }
}
