//! Work assignments: what is agreed becomes obligatory, with one person and a day.

use super::Id;
use super::choice::{Pick, choice};
use super::known::{Day, Link, Text};
use super::record::record;
use super::words::Function;

choice! {
    /// How an assignment ended.
    ReportState = "report-state" { Done = "done", Differently = "differently", NotDone = "not_done" }
}

record! {
    /// The report on an assignment.
    Report {
        /// Done, done differently, not done.
        state: Pick<ReportState>,
        /// What was understood.
        understood: Text,
        /// What got in the way.
        hindered: Text,
        /// Who accepted it.
        accepted_by: Link,
        /// The curator's comment.
        comment: Text,
        /// When.
        on: Day,
    }
}

record! {
    /// A work assignment.
    Assignment {
        /// The item's id.
        id: Id,
        /// What is to be done.
        what: Text,
        /// Why.
        why: Text,
        /// The one person who answers for it.
        person: Link,
        /// Who helps.
        helpers: Vec<Id>,
        /// Which function.
        function: Pick<Function>,
        /// By which day.
        due: Day,
        /// How one sees that it is done.
        sign_of_done: Text,
        /// The assignments that come first.
        waits_for: Vec<Id>,
        /// The session it came from.
        session: Link,
        /// The remark it came from.
        remark: Link,
        /// The report.
        report: Report,
    }
}

impl Assignment {
    /// Whether a person answers for it by a day.
    pub fn is_complete(&self) -> bool {
        self.what.has_text() && self.person.is_known() && self.due.is_known()
    }

    /// Whether a report is there.
    pub fn is_reported(&self) -> bool {
        self.report.state.is_known()
    }
}
