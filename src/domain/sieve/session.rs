//! Rules on the session that goes on: who is in the room, what it is for, who was heard.

use std::collections::HashSet;

use super::{Arg, Draft, Scene};
use crate::domain::assignment::Assignment;
use crate::domain::choice::Choice;
use crate::domain::session::{Presence, Session};
use crate::domain::words::Function;
use crate::domain::{Kind, current};

/// Rule 1: somebody in the room has not confirmed the NDA; one hole, at the first of them.
pub(super) fn nda_unconfirmed(scene: &Scene<'_>) -> Vec<Draft> {
    let Some(session) = current::session(scene.deal) else {
        return Vec::new();
    };
    let open: Vec<&Presence> =
        session.people.iter().map(AsRef::as_ref).filter(|it| !it.nda.is_true()).collect();
    let Some(first) = open.first() else {
        return Vec::new();
    };
    let names = open.iter().map(|it| name(scene, it)).filter(|name| !name.is_empty());
    let names: Vec<_> = names.collect();
    let draft = Draft::at(Kind::Presence, &first.id, "nda")
        .naming("count", Arg::count(open.len()))
        .naming("total", Arg::count(session.people.len()))
        .naming("who", Arg::Text(names.join(", ")));
    vec![draft]
}

fn name<'a>(scene: &Scene<'a>, presence: &'a Presence) -> &'a str {
    if presence.name.has_text() {
        return presence.name.text().trim();
    }
    presence.person.get().and_then(|id| scene.member(id)).unwrap_or_default()
}

/// Rule 2: a session without the result for which people met.
pub(super) fn no_session_result(scene: &Scene<'_>) -> Vec<Draft> {
    let session = current::session(scene.deal).filter(|session| !session.result.has_text());
    let draft = session.map(|session| Draft::at(Kind::Session, &session.id, "result"));
    draft.into_iter().collect()
}

/// Rule 32: an assignment of an earlier session is due and not reported.
///
/// One without a day is due at once. A reason recorded at the session lets it go on.
pub(super) fn assignments_unreported(scene: &Scene<'_>) -> Vec<Draft> {
    let Some(session) = current::session(scene.deal) else {
        return Vec::new();
    };
    if session.despite_unreported.has_text() {
        return Vec::new();
    }
    let earlier = scene.deal.assignments.iter().map(AsRef::as_ref);
    earlier.filter(|it| is_owed(scene, session, it)).map(|it| owed(scene, it)).collect()
}

fn is_owed(scene: &Scene<'_>, session: &Session, assignment: &Assignment) -> bool {
    let is_earlier = assignment.session.get() != Some(&session.id);
    let is_due = assignment.due.get().is_none_or(|day| *day < scene.today);
    is_earlier && is_due && !assignment.is_reported()
}

fn owed(scene: &Scene<'_>, assignment: &Assignment) -> Draft {
    let person = assignment.person.get().and_then(|id| scene.member(id));
    let draft = Draft::at(Kind::Assignment, &assignment.id, "report.state")
        .naming("what", Arg::text(&assignment.what))
        .naming("who", Arg::Text(person.unwrap_or_default().to_owned()))
        .naming("has", Arg::Word(if person.is_some() { "person" } else { "nobody" }));
    match assignment.due.get() {
        Some(day) => draft.naming("day", Arg::Day(*day)),
        None => draft,
    }
}

/// Rule 33: functions that have made no remark in this session.
///
/// Those are meant that sit in the room and are there to speak; the eight of the method where
/// nobody's function is known.
pub(super) fn function_not_heard(scene: &Scene<'_>) -> Vec<Draft> {
    let Some(session) = current::session(scene.deal) else {
        return Vec::new();
    };
    let remarks = scene.deal.remarks.iter();
    let heard: HashSet<&str> = remarks
        .filter(|remark| remark.session.get() == Some(&session.id))
        .filter_map(|remark| remark.function.word())
        .collect();
    let in_room: HashSet<&str> = session
        .people
        .iter()
        .filter(|it| it.speaks())
        .filter_map(|it| it.function.word())
        .collect();
    let silent: Vec<&'static str> = Function::WORDS
        .iter()
        .copied()
        .filter(|word| in_room.is_empty() || in_room.contains(word))
        .filter(|word| !heard.contains(word))
        .collect();
    if silent.is_empty() {
        return Vec::new();
    }
    let draft = Draft::list(Kind::Deal, &scene.deal.id, "remarks", Kind::Remark)
        .naming("functions", Arg::Words(Function::NAME, silent));
    vec![draft]
}
