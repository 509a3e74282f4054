//! Assignments as days of a calendar (RFC 5545).
//!
//! An assignment becomes an event of a whole day, not a to-do: Outlook and Google Calendar leave the
//! to-dos of a file out without a word. The day is not blocked by it. The id stays the same, so that a
//! file that is imported again changes what is there instead of doubling it.

use chrono::{Days, NaiveDate};

use super::{Entry, flat, told};
use crate::l10n::Texts;
use crate::report::outline::{Line, Span};

/// The octets that a line may have before it is folded.
const LONGEST: usize = 75;

/// The calendar; assignments without a day have no place in it.
pub fn write(texts: Texts, entries: &[Entry]) -> String {
    let mut calendar = Calendar::default();
    calendar.put("BEGIN", "VCALENDAR");
    calendar.put("VERSION", "2.0");
    calendar.put("PRODID", "-//deal-defense//assignments//EN");
    calendar.put("CALSCALE", "GREGORIAN");
    calendar.put("METHOD", "PUBLISH");
    calendar.put_text("X-WR-CALNAME", &texts.text("assignments-title"));
    for entry in entries {
        if let Some(day) = entry.due() {
            calendar.event(entry, day);
        }
    }
    calendar.put("END", "VCALENDAR");
    calendar.0
}

#[derive(Default)]
struct Calendar(String);

impl Calendar {
    fn event(&mut self, entry: &Entry, day: NaiveDate) {
        let after = day.checked_add_days(Days::new(1)).unwrap_or(day);
        self.put("BEGIN", "VEVENT");
        let deal = &entry.voice.deal.id;
        self.put_text("UID", &format!("{}@{deal}.deal-defense", entry.it.id));
        self.put("DTSTAMP", &entry.today.format("%Y%m%dT000000Z").to_string());
        self.put("DTSTART;VALUE=DATE", &day.format("%Y%m%d").to_string());
        self.put("DTEND;VALUE=DATE", &after.format("%Y%m%d").to_string());
        self.put("TRANSP", "TRANSPARENT");
        self.put_text("SUMMARY", &flat(&summary(entry)));
        self.put_text("DESCRIPTION", &description(entry));
        if entry.function().is_some() {
            self.put_text("CATEGORIES", &flat(&entry.function_name()));
        }
        self.put("END", "VEVENT");
    }

    fn put_text(&mut self, name: &str, text: &str) {
        self.put(name, &escaped(text));
    }

    /// A line, folded where it is too long: never inside a letter.
    fn put(&mut self, name: &str, value: &str) {
        let mut octets = 0;
        for sign in name.chars().chain([':']).chain(value.chars()) {
            if octets + sign.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(sign);
            octets += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Who and what; what is overdue or reported says so by its sign.
fn summary(entry: &Entry) -> Line {
    let person = match entry.it.person.get() {
        Some(id) => entry.voice.brief_member(id).and(Span::own(": ")),
        None => Line::default(),
    };
    Line::own(entry.sign()).and(Span::own(" ")).and(person).and(entry.what())
}

fn description(entry: &Entry) -> String {
    let voice = &entry.voice;
    let rows = [
        (voice.own("column-deal"), voice.deal_title()),
        (entry.label("person"), entry.person()),
        (voice.own("column-state"), entry.state()),
        (entry.label("why"), entry.held("why")),
        (entry.label("sign_of_done"), entry.held("sign_of_done")),
        (entry.label("waits_for"), entry.waits_for()),
        (entry.label("helpers"), entry.held("helpers")),
    ];
    let rows = rows.into_iter().filter(|(_, held)| !held.is_empty());
    let lines: Vec<String> =
        rows.map(|(label, held)| format!("{}: {}", flat(&label), told(&held))).collect();
    lines.join("\n")
}

/// A text as the value of a property.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            _ => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_folded_at_75_octets_and_never_inside_a_letter() {
        let mut calendar = Calendar::default();
        let text = "Встретиться с финансовым директором, ".repeat(9);
        calendar.put_text("SUMMARY", &text);
        let lines: Vec<&str> = calendar.0.trim_end().split("\r\n").collect();
        assert!(lines.len() > 5 && lines.iter().all(|line| line.len() <= LONGEST));
        assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
        let whole: String = calendar.0.trim_end().replace("\r\n ", "");
        assert_eq!(whole, format!("SUMMARY:{}", escaped(&text)).trim_end());
    }

    #[test]
    fn what_parts_values_is_escaped() {
        assert_eq!(escaped("a, b; c\\d\r\ne"), "a\\, b\\; c\\\\d\\ne");
    }
}
