//! The qualification as a process: where each of its steps leads, and what follows from a change.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::app::Model;
use crate::app::place::Place;
use crate::domain::edit::Edit;
use crate::domain::field::field;
use crate::domain::qualify::{Lack, Process, QualifyStep, days};
use crate::domain::session::SessionKind;
use crate::domain::{Deal, Kind, current};

use super::{decide, edit, session, walk};

/// Leads to what a step of the process asks for next.
pub fn lead(model: &mut Model, step: QualifyStep) {
    match step {
        QualifyStep::Defense => defense(model),
        QualifyStep::Decision => decide::which(model),
        QualifyStep::Scoring | QualifyStep::Start | QualifyStep::Talk | QualifyStep::Finish => {
            answer(model, step);
        }
    }
}

/// Goes to the first answer that a step lacks, or to its first answer.
fn answer(model: &mut Model, step: QualifyStep) {
    let Some(desk) = &model.desk else { return };
    let deal = desk.deal.clone();
    let process = Process::of(&deal);
    let lack = process.steps.iter().find(|it| it.step == step).and_then(|it| it.lacks.first());
    let first = match step {
        QualifyStep::Scoring => "scoring.S1",
        QualifyStep::Talk => "target_talk",
        QualifyStep::Finish => "purpose2",
        _ => "contact",
    };
    let contact = deal.qualification.contact.stakeholder.get();
    let place = match (lack, contact) {
        (Some(Lack::Answer(field)), _) => Some(Place::field(field, deal.id.clone())),
        (Some(Lack::Position), Some(id)) => {
            field(Kind::Stakeholder, "position").map(|field| Place::field(field, id.clone()))
        }
        _ => field(Kind::Qualification, first).map(|it| Place::field(it, deal.id.clone())),
    };
    let Some(place) = place else { return };
    walk::jump(model, &place);
    if let Some(field) = place.field {
        walk::begin_in(model, field, place.id, Vec::new(), step == QualifyStep::Scoring);
    }
}

/// Goes to the session on the qualification, or starts it.
fn defense(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let held = desk.deal.sessions.iter().rev().find(|it| it.is(SessionKind::Qualification));
    let is_free = current::session(&desk.deal).is_none();
    match held {
        Some(held) => walk::jump(model, &Place::item(Kind::Session, held.id.clone())),
        None if desk.read_only => model.say("read-only"),
        None if is_free => session::begin(model, "qualification"),
        None => session::start(model),
    }
}

/// Edits with the days that follow from them: the first answer begins the qualification, the last
/// finishes it.
pub fn with_days<'a>(deal: &Deal, edits: &'a [Edit], today: NaiveDate) -> Cow<'a, [Edit]> {
    let answers = |edit: &Edit| {
        matches!(edit, Edit::Set { field, value, .. }
            if matches!(field.kind, Kind::Qualification | Kind::Stakeholder) && !value.is_empty())
    };
    if !edits.iter().any(answers) {
        return Cow::Borrowed(edits);
    }
    let Ok(after) = deal.apply(edits) else { return Cow::Borrowed(edits) };
    let more: Vec<Edit> = days(deal, &after, today)
        .into_iter()
        .filter_map(|(key, day)| edit::set_edit(Kind::Qualification, &deal.id, key, day))
        .collect();
    if more.is_empty() { Cow::Borrowed(edits) } else { Cow::Owned([edits, &more].concat()) }
}
