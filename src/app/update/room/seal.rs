//! What a line that was written in secret becomes: a slip, a guess, a vote.

use std::sync::Arc;

use crate::app::Model;
use crate::app::kept::LineOf;
use crate::app::update::edit;
use crate::domain::choice::Choice as _;
use crate::domain::edit::Edit;
use crate::domain::known::Text;
use crate::domain::remark::About;
use crate::domain::sealed::Sealing;
use crate::domain::session::{Forecast, Guess, Presence, Slip, Vote};
use crate::domain::{Id, Kind, Known, Step, Value, current};
use crate::ui::room::{ballot, secret};

fn presence(model: &Model, of: &LineOf) -> Option<Arc<Presence>> {
    let session = current::session(&model.desk.as_ref()?.deal)?;
    session.people.iter().find(|it| Some(&it.id) == of.person.as_ref()).cloned()
}

/// The edits that put a slip away.
pub fn slip(model: &mut Model, of: &LineOf, text: String) -> Vec<Edit> {
    let voice = presence(model, of).and_then(|it| it.voice());
    let slip = Slip {
        id: (model.ids)(),
        person: of.person.clone().into(),
        function: voice.map_or_else(Default::default, Into::into),
        about: about(model),
        text: Text::Is(text),
        at: Known::Is((model.now)()),
    };
    vec![sealing(of, Sealing::Slip(Box::new(slip)))]
}

/// A slip is about the negotiation whose failure is told.
fn about(model: &Model) -> Vec<About> {
    let Some(desk) = &model.desk else { return Vec::new() };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let map = current::session(&desk.deal).and_then(|it| it.negotiation.get());
    let about = |id: &Id| About {
        step: Step::Negotiation.into(),
        item: Known::Is(id.clone()),
        field: Known::NotAsked,
        title: Known::Is(view.name(Kind::Negotiation, id).replace('\n', " ")),
    };
    map.into_iter().map(about).collect()
}

/// The edit that puts something away.
pub fn sealing(of: &LineOf, sealing: Sealing) -> Edit {
    Edit::Seal { session: of.session.clone(), sealing }
}

/// The edits that put a guess away; none, and a word why, where the line is not whole.
pub fn forecast(model: &mut Model, of: &LineOf, text: &str) -> Option<Vec<Edit>> {
    let issues = issues(model)?;
    let mut guessed = ballot::forecast(text, issues.len() + 1);
    if !guessed.is_whole() {
        model.say("forecast-not-whole");
        return None;
    }
    let level = guessed.levels.pop()?;
    let (person, mut edits) = member(model, of)?;
    let levels = issues.into_iter().zip(guessed.levels).map(|(issue, level)| {
        let (id, issue) = ((model.ids)(), Known::Is(issue));
        Arc::new(Guess { id, issue, level: level.into() })
    });
    let issues = levels.collect();
    let forecast = Forecast {
        id: (model.ids)(),
        person: Known::Is(person),
        level: level.into(),
        confidence: guessed.confidence.map(Into::into).into(),
        issues,
    };
    edits.push(sealing(of, Sealing::Forecast(Box::new(forecast))));
    Some(edits)
}

fn issues(model: &Model) -> Option<Vec<Id>> {
    let desk = model.desk.as_ref()?;
    let lens = desk.lens(&model.settings);
    Some(secret::issues(&lens.view(), current::session(&desk.deal)?))
}

/// The edits that put a vote away; none, and a word why, where it is not understood.
pub fn vote(model: &mut Model, of: &LineOf, text: &str) -> Option<Vec<Edit>> {
    let Some((vote, why)) = ballot::vote(text) else {
        model.say("vote-unread");
        return None;
    };
    let (person, mut edits) = member(model, of)?;
    let vote = Vote {
        id: (model.ids)(),
        person: Known::Is(person),
        vote: vote.into(),
        reason: if why.is_empty() { Known::NotAsked } else { Text::Is(why.to_owned()) },
    };
    edits.push(sealing(of, Sealing::Vote(Box::new(vote))));
    Some(edits)
}

/// Which of our people the line is of; who is in the room only becomes one of them.
fn member(model: &mut Model, of: &LineOf) -> Option<(Id, Vec<Edit>)> {
    let person = presence(model, of)?;
    let deal = Arc::clone(&model.desk.as_ref()?.deal);
    if let Some(id) = person.person.get().filter(|id| deal.has(Kind::Member, id)) {
        return Some((id.clone(), Vec::new()));
    }
    let (id, mut edits) = edit::new_item(model, Kind::Member, &deal.id)?;
    let mut set =
        |kind, id: &Id, key: &str, value| edits.extend(edit::set_edit(kind, id, key, value));
    set(Kind::Member, &id, "name", Value::Text(person.name.text().to_owned()));
    if let Some(function) = person.function.get() {
        set(Kind::Member, &id, "function", Value::Word(function.word()));
    }
    set(Kind::Presence, &person.id, "person", Value::Link(id.clone()));
    Some((id, edits))
}
