//! What the log of a session is made of: what was said in it, what was given out, what was changed
//! in it and after it, and which session came before and after.

use std::sync::Arc;

use super::assignment::Assignment;
use super::remark::Remark;
use super::session::{Change, Session};
use super::{Deal, Id, Known};

/// The remarks of a session by their number; those without one last.
pub fn said<'a>(deal: &'a Deal, session: &Id) -> Vec<&'a Remark> {
    let all = deal.remarks.iter().map(AsRef::as_ref);
    let mut own: Vec<&Remark> =
        all.filter(|it: &&Remark| it.session.get() == Some(session)).collect();
    own.sort_by_key(|it| it.number.get().copied().unwrap_or(u32::MAX));
    own
}

/// The remarks for which another one speaks.
pub fn merged_into<'a>(deal: &'a Deal, remark: &Id) -> Vec<&'a Remark> {
    let all = deal.remarks.iter().map(AsRef::as_ref);
    let own = |it: &&Remark| it.merged_into.get() == Some(remark) && it.id != *remark;
    all.filter(own).collect()
}

/// The assignments that a session gave out, by function, then by day.
pub fn given<'a>(deal: &'a Deal, session: &Id) -> Vec<&'a Assignment> {
    let all = deal.assignments.iter().map(AsRef::as_ref);
    let mut own: Vec<&Assignment> =
        all.filter(|it: &&Assignment| it.session.get() == Some(session)).collect();
    own.sort_by_key(|it| {
        let function = it.function_in(deal).map_or(u8::MAX, |function| function as u8);
        (function, it.due.get().copied().unwrap_or(chrono::NaiveDate::MAX))
    });
    own
}

/// The assignments that sessions before this one gave out: with their reports it began.
pub fn earlier<'a>(deal: &'a Deal, session: &Id) -> Vec<&'a Assignment> {
    let before = deal.sessions.iter().take_while(|it| it.id != *session);
    before.flat_map(|it| given(deal, &it.id)).collect()
}

/// The session that is told of when none is named: the last closed one, else the open one.
pub fn last(deal: &Deal) -> Option<&Session> {
    let closed = deal.sessions.iter().rev().find(|it| !it.is_open());
    closed.or(deal.sessions.last()).map(AsRef::as_ref)
}

/// The sessions before and after one, as the deal had them.
pub fn neighbours<'a>(deal: &'a Deal, session: &Id) -> (Option<&'a Session>, Option<&'a Session>) {
    let Some(at) = deal.sessions.iter().position(|it| it.id == *session) else {
        return (None, None);
    };
    let other = |at: Option<usize>| at.and_then(|at| deal.sessions.get(at)).map(AsRef::as_ref);
    (other(at.checked_sub(1)), other(Some(at + 1)))
}

impl Session {
    /// What was changed while it went on.
    pub fn changed_in(&self) -> impl Iterator<Item = &Change> {
        self.split_changes(false)
    }

    /// What was changed after it was closed.
    pub fn changed_after(&self) -> impl Iterator<Item = &Change> {
        self.split_changes(true)
    }

    fn split_changes(&self, after: bool) -> impl Iterator<Item = &Change> {
        let is_after = |it: &Arc<Change>| match (&it.at, &self.closed) {
            (Known::Is(at), Known::Is(closed)) => at > closed,
            _ => false,
        };
        self.changes.iter().filter(move |it| is_after(it) == after).map(AsRef::as_ref)
    }

    /// The deal as it was frozen when the session closed; none without a snapshot that can be read.
    pub fn frozen(&self) -> Option<Deal> {
        let mut deal: Deal = serde_json::from_str(self.snapshot.deal.as_ref()?.0.get()).ok()?;
        deal.name_items();
        Some(deal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEAL: &str = r#"{"sessions": [
        {"id": "s1", "closed": "2026-11-20T16:30:00+03:00", "changes": [
            {"id": "a", "at": "2026-11-20T16:00:00+03:00"},
            {"id": "b", "at": "2026-11-20T16:31:00+03:00"},
            {"id": "c"}]},
        {"id": "s2"}],
        "remarks": [
            {"id": "r9", "session": "s1", "number": 9}, {"id": "r2", "session": "s1", "number": 2},
            {"id": "r3", "session": "s1", "number": 3, "merged_into": "r2"}, {"id": "r0"}]}"#;

    fn deal() -> Deal {
        serde_json::from_str(DEAL).unwrap()
    }

    #[test]
    fn what_was_changed_after_the_verdict_is_told_apart() {
        let deal = deal();
        let ids = |changes: &mut dyn Iterator<Item = &Change>| {
            changes.map(|it| it.id.to_string()).collect::<String>()
        };
        let session = &deal.sessions[0];
        assert_eq!(ids(&mut session.changed_in()), "ac");
        assert_eq!(ids(&mut session.changed_after()), "b");
    }

    #[test]
    fn the_last_closed_session_is_told_of_with_those_before_and_after_it() {
        let deal = deal();
        assert_eq!(last(&deal).unwrap().id.as_str(), "s1");
        let (before, after) = neighbours(&deal, &Id::new("s1"));
        assert!(before.is_none());
        assert_eq!(after.unwrap().id.as_str(), "s2");
    }

    #[test]
    fn remarks_stand_by_number_and_know_those_they_speak_for() {
        let deal = deal();
        let ids: Vec<&str> = said(&deal, &Id::new("s1")).iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["r2", "r3", "r9"]);
        let merged = merged_into(&deal, &Id::new("r2"));
        assert_eq!(merged.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["r3"]);
    }
}
