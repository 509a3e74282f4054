//! Work assignments: what is agreed becomes obligatory, with one person and a day.

use chrono::NaiveDate;

use super::Id;
use super::choice::{Choice as _, Pick, choice};
use super::deal::{Deal, DealState, Member};
use super::known::{Day, Link, Text};
use super::record::record;
use super::shelf::Entity as _;
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

    /// Whether its day is past and nobody has reported.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        !self.is_reported() && self.due.get().is_some_and(|day| *day < today)
    }

    /// For which function it is done: its own, else that of the person who answers for it.
    pub fn function_in(&self, deal: &Deal) -> Option<Function> {
        let of_person = || Member::find(deal, self.person.get()?)?.function.get();
        self.function.get().or_else(of_person)
    }

    /// What presses comes first: overdue, then not reported, then reported; the earlier day first.
    fn press(&self, today: NaiveDate) -> (u8, NaiveDate) {
        let rank = if self.is_overdue(today) { 0 } else { 1 + u8::from(self.is_reported()) };
        (rank, self.due.get().copied().unwrap_or(NaiveDate::MAX))
    }
}

/// How many assignments of a deal are overdue; none once it is won, lost or put off.
pub fn overdue(deal: &Deal, today: NaiveDate) -> usize {
    if deal.status.state.get().is_some_and(|state| state != DealState::Open) {
        return 0;
    }
    deal.assignments.iter().filter(|it| it.is_overdue(today)).count()
}

/// The assignments of a deal by function, those without one last; within it what presses first.
pub fn by_function(deal: &Deal, today: NaiveDate) -> Vec<(Option<Function>, Vec<&Assignment>)> {
    let of = |function: Option<Function>| {
        let all = deal.assignments.iter().map(AsRef::as_ref);
        let mut own: Vec<&Assignment> =
            all.filter(|it: &&Assignment| it.function_in(deal) == function).collect();
        own.sort_by_key(|it| it.press(today));
        (function, own)
    };
    let functions = Function::WORDS.iter().map(|word| Function::from_word(word)).chain([None]);
    functions.map(of).filter(|(_, own)| !own.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deal(text: &str) -> Deal {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_function_falls_back_to_that_of_the_person_and_what_presses_comes_first() {
        let deal = deal(
            r#"{"team":[{"id":"tm","function":"legal"}],"assignments":[
            {"id":"a","function":"finance","due":"2026-12-01","report":{"state":"done"}},
            {"id":"b","function":"finance","due":"2026-12-09"},
            {"id":"c","person":"tm"},
            {"id":"d"},
            {"id":"e","function":"finance","due":"2026-12-02"},
            {"id":"f","function":"finance"}]}"#,
        );
        let today = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap();
        let ids = |own: &[&Assignment]| own.iter().map(|it| it.id.to_string()).collect::<String>();
        let groups = by_function(&deal, today);
        let said: Vec<_> = groups.iter().map(|(function, own)| (*function, ids(own))).collect();
        assert_eq!(
            said,
            [
                (Some(Function::Finance), "ebfa".to_owned()),
                (Some(Function::Legal), "c".to_owned()),
                (None, "d".to_owned()),
            ]
        );
        assert_eq!(overdue(&deal, today), 1);
    }

    #[test]
    fn nothing_is_overdue_on_its_day_nor_in_a_deal_that_is_lost() {
        let text = r#"{"assignments":[{"id":"a","due":"2026-12-03"}]}"#;
        let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
        assert_eq!((overdue(&deal(text), day(3)), overdue(&deal(text), day(4))), (0, 1));
        let lost = text.replacen('{', r#"{"status":{"state":"lost"},"#, 1);
        assert_eq!(overdue(&deal(&lost), day(4)), 0);
    }
}
