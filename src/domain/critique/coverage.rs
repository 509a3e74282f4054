//! Who looked at what: parts of the deal against functions, so that what nobody looked at shows.

use std::collections::BTreeSet;

use super::super::choice::Choice;
use super::super::negotiation::Negotiation;
use super::super::remark::{About, Remark, Voice};
use super::super::session::{Presence, Session};
use super::super::shelf::Entity;
use super::super::{Deal, Id, Kind, Step, circle, current};
use super::remarks_of;

/// A part of the deal at which the room looks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The passport of the deal.
    Passport,
    /// The people of the client.
    Stakeholders,
    /// Stage, target tasks and controls.
    Stage,
    /// An issue of the session's negotiation.
    Issue(Id),
    /// The negotiation beside its issues, and other negotiations.
    Map,
}

/// How many remarks of one voice each part has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// For whom was spoken; none for remarks that do not say it.
    pub voice: Option<Voice>,
    /// Of each part, in their order; 0 is a blank.
    pub remarks: Vec<usize>,
}

/// Who looked at what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The columns.
    pub parts: Vec<Part>,
    /// Those who speak in the room and all who remarked, in the order of the method.
    pub rows: Vec<Row>,
    /// Remarks on nothing of it: on the defense itself, or on nothing that is named.
    pub elsewhere: usize,
}

impl Coverage {
    /// The parts at which nobody looked.
    pub fn unseen(&self) -> Vec<&Part> {
        let seen = |at: usize| self.rows.iter().any(|row| row.remarks[at] > 0);
        let parts = self.parts.iter().enumerate();
        parts.filter(|(at, _)| !seen(*at)).map(|(_, part)| part).collect()
    }
}

/// Who looked at what in a session.
///
/// A remark on two things counts at both. One that was merged counts for its own function: that the
/// same was seen from two sides is what the table shows.
pub fn coverage(deal: &Deal, session: &Id) -> Coverage {
    let Some(session) = Session::find(deal, session) else { return Coverage::default() };
    let negotiation = negotiation(deal, session);
    let parts = parts(negotiation);
    let remarks: Vec<(&Remark, BTreeSet<Part>)> = remarks_of(deal, &session.id)
        .map(|remark| (remark, seen(deal, negotiation, remark)))
        .collect();
    let rows = voices(session, &remarks).into_iter().map(|voice| row(voice, &parts, &remarks));
    let rows = rows.collect();
    let elsewhere = remarks.iter().filter(|(_, seen)| seen.is_empty()).count();
    Coverage { parts, rows, elsewhere }
}

/// Whose voices in the room have not been heard: neither a remark nor the word that there are none.
pub fn silent(deal: &Deal, session: &Id) -> Vec<Voice> {
    let Some(session) = Session::find(deal, session) else { return Vec::new() };
    let mut voices: Vec<Voice> = Vec::new();
    for voice in circle::silent(deal, session).into_iter().filter_map(Presence::voice) {
        if !voices.contains(&voice) {
            voices.push(voice);
        }
    }
    voices
}

/// The negotiation that the session prepares, else the one that is current.
fn negotiation<'a>(deal: &'a Deal, session: &Session) -> Option<&'a Negotiation> {
    let named = session.negotiation.get().and_then(|id| Negotiation::find(deal, id));
    named.or_else(|| current::negotiation(deal))
}

fn parts(negotiation: Option<&Negotiation>) -> Vec<Part> {
    let issues = negotiation.into_iter().flat_map(|it| it.issues.iter());
    let issues = issues.map(|issue| Part::Issue(issue.id.clone()));
    let before = [Part::Passport, Part::Stakeholders, Part::Stage];
    before.into_iter().chain(issues).chain([Part::Map]).collect()
}

/// The parts that a remark is about.
fn seen(deal: &Deal, negotiation: Option<&Negotiation>, remark: &Remark) -> BTreeSet<Part> {
    remark.about.iter().filter_map(|about| part(deal, negotiation, about)).collect()
}

fn part(deal: &Deal, negotiation: Option<&Negotiation>, about: &About) -> Option<Part> {
    let issue = about.item.get().and_then(|item| issue_above(deal, negotiation?, item));
    if let Some(issue) = issue {
        return Some(Part::Issue(issue));
    }
    let of_item = || Some(deal.kind_of(about.item.get()?)?.step());
    match about.step.get().or_else(of_item)? {
        Step::Passport => Some(Part::Passport),
        Step::Stakeholders => Some(Part::Stakeholders),
        Step::Stage => Some(Part::Stage),
        Step::Negotiation => Some(Part::Map),
        Step::Defense | Step::Verdict | Step::Review => None,
    }
}

/// The issue of the negotiation that the item is, or to which it belongs.
fn issue_above(deal: &Deal, negotiation: &Negotiation, item: &Id) -> Option<Id> {
    let mut item = item.clone();
    loop {
        if negotiation.issues.iter().any(|issue| issue.id == item) {
            return Some(item);
        }
        let place = deal.shelved(deal.kind_of(&item)?, &item)?;
        if place.shelf.parent == Kind::Deal {
            return None;
        }
        item = place.parent;
    }
}

/// The rows: who speaks in the room and who remarked, in the order of the method.
fn voices(session: &Session, remarks: &[(&Remark, BTreeSet<Part>)]) -> Vec<Option<Voice>> {
    let in_room: Vec<Voice> =
        circle::speakers(session).into_iter().filter_map(Presence::voice).collect();
    let said = |voice: Option<Voice>| remarks.iter().any(|(it, _)| it.function.get() == voice);
    let all = Voice::WORDS.iter().filter_map(|word| Voice::from_word(word));
    let mut rows: Vec<Option<Voice>> =
        all.filter(|voice| in_room.contains(voice) || said(Some(*voice))).map(Some).collect();
    rows.extend(said(None).then_some(None));
    rows
}

fn row(voice: Option<Voice>, parts: &[Part], remarks: &[(&Remark, BTreeSet<Part>)]) -> Row {
    let own = || remarks.iter().filter(|(remark, _)| remark.function.get() == voice);
    let count = |part: &Part| own().filter(|(_, seen)| seen.contains(part)).count();
    Row { voice, remarks: parts.iter().map(count).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deal() -> Deal {
        serde_json::from_str(
            r#"{"stakeholders":[{"id":"st"}],"tasks":[{"id":"tk","task":"6.1"}],
            "negotiations":[{"id":"ng","issues":[{"id":"price","arguments":[{"id":"ar"}]},
              {"id":"term"}]},{"id":"other","issues":[{"id":"far"}]}],
            "sessions":[{"id":"ss","negotiation":"ng","people":[
              {"id":"p1","function":"legal","role":"critic"},
              {"id":"p2","function":"finance","role":"critic"},
              {"id":"p3","function":"sales","role":"defender"}]}],
            "remarks":[
              {"id":"r1","session":"ss","function":"finance",
                "about":[{"step":"stakeholders","item":"st"}]},
              {"id":"r2","session":"ss","function":"finance","merged_into":"r1",
                "about":[{"step":"negotiation","item":"ar"}]},
              {"id":"r3","session":"ss","function":"client_chair",
                "about":[{"step":"negotiation","item":"price"},{"step":"stage","item":"tk"}]},
              {"id":"r4","session":"ss","function":"client_chair",
                "about":[{"step":"negotiation","item":"far"}]},
              {"id":"r5","session":"ss","about":[{"step":"negotiation","item":"gone"},
                {"step":"negotiation"}]},
              {"id":"r6","session":"ss","function":"client_chair","about":[{"step":"verdict"}]},
              {"id":"r7","session":"elsewhere","function":"service",
                "about":[{"step":"passport"}]}]}"#,
        )
        .unwrap()
    }

    fn rows(coverage: &Coverage) -> Vec<(Option<Voice>, Vec<usize>)> {
        coverage.rows.iter().map(|row| (row.voice, row.remarks.clone())).collect()
    }

    #[test]
    fn each_remark_counts_where_it_looks_and_for_its_own_function() {
        let coverage = coverage(&deal(), &Id::new("ss"));
        let issue = |id| Part::Issue(Id::new(id));
        assert_eq!(
            coverage.parts,
            [
                Part::Passport,
                Part::Stakeholders,
                Part::Stage,
                issue("price"),
                issue("term"),
                Part::Map
            ]
        );
        assert_eq!(
            rows(&coverage),
            [
                (Some(Voice::Finance), vec![0, 1, 0, 1, 0, 0]),
                (Some(Voice::Legal), vec![0; 6]),
                (Some(Voice::ClientChair), vec![0, 0, 1, 1, 0, 1]),
                (None, vec![0, 0, 0, 0, 0, 1]),
            ]
        );
        assert_eq!(coverage.elsewhere, 1);
    }

    #[test]
    fn what_nobody_looked_at_is_named() {
        let coverage = coverage(&deal(), &Id::new("ss"));
        assert_eq!(coverage.unseen(), [&Part::Passport, &Part::Issue(Id::new("term"))]);
    }

    #[test]
    fn a_voice_is_silent_until_it_remarks_or_says_that_it_has_no_remarks() {
        let mut deal = deal();
        assert_eq!(silent(&deal, &Id::new("ss")), [Voice::Legal]);
        let turn = r#"{"id":"tu","person":"p1","no_remarks":true}"#;
        let session = std::sync::Arc::make_mut(&mut deal.sessions[0]);
        session.turns.push(serde_json::from_str(turn).unwrap());
        // Now that the floor goes round, a remark alone is no turn.
        assert!(!silent(&deal, &Id::new("ss")).contains(&Voice::Legal));
    }

    #[test]
    fn a_session_that_is_not_there_has_no_table() {
        assert_eq!(coverage(&deal(), &Id::new("none")), Coverage::default());
        assert_eq!(silent(&deal(), &Id::new("none")), []);
    }
}
