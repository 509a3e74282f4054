//! Work assignments of one or several deals outside the session: a list to read, a table for
//! spreadsheets, days for a calendar.

mod csv;
mod ics;
mod text;

use chrono::NaiveDate;

use crate::domain::assignment::{Assignment, ReportState};
use crate::domain::choice::Pick;
use crate::domain::field::field;
use crate::domain::remark::Remark;
use crate::domain::shelf::Entity as _;
use crate::domain::words::Function;
use crate::domain::{Id, Kind};

use super::outline::{Fill, Line, Span, seen};
use super::voice::Voice;

pub use csv::write as csv;
pub use ics::write as ics;
pub use text::write as text;

/// An assignment with the deal that it belongs to.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    voice: Voice<'a>,
    it: &'a Assignment,
    today: NaiveDate,
}

/// The assignments of these deals: by function, then by person and day; those without one last.
pub fn entries<'a>(voices: &[Voice<'a>], today: NaiveDate) -> Vec<Entry<'a>> {
    let of = |voice: Voice<'a>| {
        let own = voice.deal.assignments.iter();
        own.map(move |it| Entry { voice, it, today })
    };
    let mut all: Vec<Entry> = voices.iter().copied().flat_map(of).collect();
    all.sort_by_cached_key(|entry| {
        let function = entry.function();
        let person = entry.it.person.is_known();
        let day = entry.due().unwrap_or(NaiveDate::MAX);
        let function = function.map_or(u8::MAX, |it| it as u8);
        (function, !person, entry.person().text(), day)
    });
    all
}

impl Entry<'_> {
    fn function(&self) -> Option<Function> {
        self.it.function_in(self.voice.deal)
    }

    fn function_name(&self) -> Line {
        self.function().map_or_else(
            || self.voice.own("assignments-no-function"),
            |function| self.voice.pick(Pick::Is(function)),
        )
    }

    /// Whether it has a day.
    pub fn has_day(&self) -> bool {
        self.it.due.is_known()
    }

    fn due(&self) -> Option<NaiveDate> {
        self.it.due.get().copied()
    }

    fn person(&self) -> Line {
        let person = self.it.person.get();
        person.map_or_else(
            || self.voice.own("assignments-no-person"),
            |id| self.voice.name(Kind::Member, id),
        )
    }

    fn what(&self) -> Line {
        self.voice.name(Kind::Assignment, &self.it.id)
    }

    /// What a field holds; nothing where it is empty.
    fn held(&self, key: &str) -> Line {
        let held = |field| self.voice.held(field, &self.it.id);
        field(Kind::Assignment, key).map_or_else(Line::default, held)
    }

    /// The label of a field.
    fn label(&self, key: &str) -> Line {
        let label = |field| self.voice.label(field);
        field(Kind::Assignment, key).map_or_else(Line::default, label)
    }

    /// The assignments that come first, each with who answers for it.
    fn waits_for(&self) -> Line {
        let one = |id: &Id| {
            let what = self.voice.name(Kind::Assignment, id);
            let other = Assignment::find(self.voice.deal, id);
            match other.and_then(|it| it.person.get()) {
                Some(person) => what
                    .and(Span::own(" ("))
                    .and(self.voice.brief_member(person))
                    .and(Span::own(")")),
                None => what,
            }
        };
        Line::join(self.it.waits_for.iter().map(one), "; ")
    }

    /// The number of the remark it came from.
    fn remark(&self) -> Option<u32> {
        Remark::find(self.voice.deal, self.it.remark.get()?)?.number.get().copied()
    }

    /// Since how many days it is overdue.
    fn days_overdue(&self) -> Option<i64> {
        let due = self.due().filter(|_| self.it.is_overdue(self.today))?;
        Some((self.today - due).num_days())
    }

    /// Reported, overdue, or neither, in words.
    fn state(&self) -> Line {
        match (self.it.report.state.get(), self.days_overdue()) {
            (Some(_), _) => self.voice.pick(self.it.report.state),
            (None, Some(days)) => {
                self.voice.with("assignment-overdue", &[("days", Fill::Count(days))])
            }
            (None, None) => self.voice.own("assignment-waits"),
        }
    }

    /// The same as a sign, for what is looked over fast.
    fn sign(&self) -> &'static str {
        match self.it.report.state.get() {
            Some(ReportState::Done) => "✓",
            Some(ReportState::Differently) => "≈",
            Some(ReportState::NotDone) => "✗",
            None if self.it.is_overdue(self.today) => "!",
            None => "○",
        }
    }
}

/// The words of a line with nothing in them that steers what shows them.
fn told(line: &Line) -> String {
    line.text().trim().chars().map(seen).collect()
}

/// The same on one line.
fn flat(line: &Line) -> String {
    told(line).replace(['\n', '\t'], " ")
}
