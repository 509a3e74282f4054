//! Assignments as a table for spreadsheets: a mark of the encoding, a row of titles, days as
//! 2026-12-03.
//!
//! A spreadsheet takes a text that begins with `=`, `+`, `-` or `@` for a formula; such a text gets an
//! apostrophe before it (OWASP ASVS 1.2.10, CWE-1236). Days and numbers are none of these and stay
//! as they are.

use ::csv::{QuoteStyle, Terminator, WriterBuilder};
use chrono::NaiveDate;

use super::{Entry, told};
use crate::l10n::{Language, Texts};
use crate::report::outline::Line;

/// What stands in a cell.
enum Cell {
    Text(Line),
    Day(Option<NaiveDate>),
    Number(Option<i64>),
}

/// A column: the id of its title, and what stands in it.
type Column = (&'static str, fn(&Entry) -> Cell);

const COLUMNS: [Column; 20] = [
    ("f-assignment-function", |it| match it.function() {
        Some(_) => Cell::Text(it.function_name()),
        None => Cell::Text(Line::default()),
    }),
    ("f-assignment-person", |it| held(it, "person")),
    ("f-assignment-what", |it| held(it, "what")),
    ("f-assignment-due", |it| Cell::Day(it.due())),
    ("column-state", |it| Cell::Text(it.state())),
    ("column-overdue-days", |it| Cell::Number(it.days_overdue())),
    ("f-assignment-why", |it| held(it, "why")),
    ("f-assignment-sign-of-done", |it| held(it, "sign_of_done")),
    ("f-assignment-waits-for", |it| Cell::Text(it.waits_for())),
    ("f-assignment-helpers", |it| held(it, "helpers")),
    ("column-deal", |it| Cell::Text(it.voice.deal_title())),
    ("f-assignment-session", |it| held(it, "session")),
    ("column-remark-number", |it| Cell::Number(it.remark().map(i64::from))),
    ("f-assignment-remark", |it| held(it, "remark")),
    ("f-assignment-report-on", |it| Cell::Day(it.it.report.on.get().copied())),
    ("f-assignment-report-understood", |it| held(it, "report.understood")),
    ("f-assignment-report-hindered", |it| held(it, "report.hindered")),
    ("f-assignment-report-accepted-by", |it| held(it, "report.accepted_by")),
    ("f-assignment-report-comment", |it| held(it, "report.comment")),
    ("column-id", |it| Cell::Text(Line::own(it.it.id.as_str()))),
];

fn held(entry: &Entry, key: &str) -> Cell {
    Cell::Text(entry.held(key))
}

/// The table. Spreadsheets split by the sign that lists are written with: where Russian is written
/// that is the semicolon, because the comma stands in numbers.
pub fn write(texts: Texts, entries: &[Entry]) -> Vec<u8> {
    let between = match texts.language() {
        Language::Ru => b';',
        Language::En => b',',
    };
    let mut builder = WriterBuilder::new();
    builder.delimiter(between).terminator(Terminator::CRLF).quote_style(QuoteStyle::NonNumeric);
    let mut writer = builder.from_writer("\u{feff}".as_bytes().to_vec());
    let titles = COLUMNS.iter().map(|(id, _)| texts.text(id).into_owned());
    let rows = entries.iter().map(|it| COLUMNS.iter().map(|(_, read)| read(it).text()).collect());
    for row in std::iter::once(titles.collect::<Vec<String>>()).chain(rows) {
        // Nothing is written but into memory.
        let _ = writer.write_record(&row);
    }
    writer.into_inner().unwrap_or_default()
}

impl Cell {
    fn text(&self) -> String {
        match self {
            Self::Text(line) => harmless(told(line)),
            Self::Day(day) => day.map(|day| day.to_string()).unwrap_or_default(),
            Self::Number(number) => number.map(|it| it.to_string()).unwrap_or_default(),
        }
    }
}

/// A text that no spreadsheet takes for a formula, whatever its letters' width.
fn harmless(text: String) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\0']);
    if is_formula { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_a_spreadsheet_would_reckon_gets_an_apostrophe_and_no_other_does() {
        for text in ["=1+1", "+7 495", "-5", "@SUM(A1)", "＝1"] {
            assert_eq!(harmless(text.to_owned()), format!("'{text}"));
        }
        for text in ["", "Встреча", "a=b", "'=1", "5 − 3"] {
            assert_eq!(harmless(text.to_owned()), text);
        }
        assert_eq!(Cell::Number(Some(-5)).text(), "-5");
    }
}
