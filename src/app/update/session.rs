//! Starting and closing a defense session.

use std::collections::HashSet;

use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::{Deed, Model, Overlay, Purpose};
use crate::domain::choice::Choice;
use crate::domain::closing::{self, Demand};
use crate::domain::edit::Edit;
use crate::domain::field::field;
use crate::domain::method::AgendaPhase;
use crate::domain::qualification::DealType;
use crate::domain::remark::Remark;
use crate::domain::session::{Presence, Session, SessionKind, Snapshot};
use crate::domain::{Deal, Id, Kind, Known, Step, Value, current};
use crate::l10n::Arg;
use crate::ui::overlay::chooser::{Chooser, Entry, Payload};
use crate::ui::speak::label_id;

use super::{choose, decide, edit, room, walk};

/// Asks which kind of session to start; an open one is gone to instead.
pub fn start(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    if desk.read_only {
        model.say("read-only");
        return;
    }
    if let Some(session) = current::session(&desk.deal) {
        let place = Place::item(Kind::Session, session.id.clone());
        model.say("session-goes-on");
        return walk::jump(model, &place);
    }
    choose_kind(model);
}

/// Starts a session of a kind: phases of the method, the people of the room, waiting remarks join.
pub fn begin(model: &mut Model, kind: &str) {
    let Some(desk) = &model.desk else { return };
    let deal = desk.deal.clone();
    let method = desk.method.clone();
    let id = (model.ids)();
    let mut edits = vec![added(Kind::Session, &deal.id, &id)];
    let mut set = |key: &str, value: Value| {
        edits.extend(edit::set_edit(Kind::Session, &id, key, value));
    };
    set("kind", Value::Text(kind.to_owned()));
    set("date", Value::Day(model.settings.today));
    let agenda = method.agenda(kind);
    if agenda.is_some_and(|agenda| agenda.needs_negotiation)
        && let Some(negotiation) = current::negotiation(&deal)
    {
        set("negotiation", Value::Link(negotiation.id.clone()));
    }
    for phase in agenda.into_iter().flat_map(|agenda| &agenda.phases) {
        edits.extend(phase_of(&id, phase, &(model.ids)()));
    }
    for person in room(&deal) {
        edits.extend(presence(&id, &person, &(model.ids)()));
    }
    edits.extend(join(&deal, &id));
    let Some(desk) = &model.desk else { return };
    let place = Place { step: Step::Defense, ..Place::item(Kind::Session, id.clone()) };
    let done = Done {
        act: Act::SessionStarted,
        name: String::new(),
        before: desk.here(&desk.lens(&model.settings)),
        place: place.clone(),
    };
    if edit::try_commit(model, &edits, done) {
        walk::jump(model, &place);
        if let Some(field) = field(Kind::Session, "result")
            && let Some(desk) = &mut model.desk
        {
            let lens = desk.lens(&model.settings);
            desk.go(&lens, &Place { step: Step::Defense, ..Place::field(field, id) });
        }
        model.say("session-started");
    }
}

fn added(kind: Kind, parent: &Id, id: &Id) -> Edit {
    Edit::Add { kind, parent: parent.clone(), at: usize::MAX, id: id.clone() }
}

fn phase_of(session: &Id, phase: &AgendaPhase, id: &Id) -> Vec<Edit> {
    let mut edits = vec![added(Kind::Phase, session, id)];
    let values = [
        ("phase", Value::Text(phase.id.to_string())),
        ("planned_min", Value::Whole(phase.minutes)),
    ];
    for (key, value) in values {
        edits.extend(edit::set_edit(Kind::Phase, id, key, value));
    }
    edits
}

/// Who is expected in the room: those of the last session with their roles, and whoever is new in
/// the team. That the NDA is confirmed is asked anew.
fn room(deal: &Deal) -> Vec<Presence> {
    let last = deal.sessions.iter().rev().find(|session| !session.people.is_empty());
    let mut all: Vec<Presence> =
        last.into_iter().flat_map(|session| &session.people).map(|it| expected(deal, it)).collect();
    for member in &deal.team {
        if all.iter().any(|it| it.person.get() == Some(&member.id)) {
            continue;
        }
        all.push(Presence {
            person: Known::Is(member.id.clone()),
            name: member.name.clone(),
            function: member.function,
            ..Presence::default()
        });
    }
    all
}

/// A person of an earlier session, as one expects him again: who has left the team is a name only.
fn expected(deal: &Deal, it: &Presence) -> Presence {
    let member = it.person.get().filter(|id| deal.has(Kind::Member, id));
    Presence {
        person: member.cloned().into(),
        nda: Known::NotAsked,
        absent: Known::NotAsked,
        ..it.clone()
    }
}

fn presence(session: &Id, person: &Presence, id: &Id) -> Vec<Edit> {
    let mut edits = vec![added(Kind::Presence, session, id)];
    let word = |word: Option<&'static str>| word.map(Value::Word);
    let values = [
        ("person", person.person.get().cloned().map(Value::Link)),
        ("name", person.name.get().cloned().map(Value::Text)),
        ("function", word(person.function.word())),
        ("role", word(person.role.word())),
    ];
    for (key, value) in values {
        edits.extend(value.and_then(|value| edit::set_edit(Kind::Presence, id, key, value)));
    }
    edits
}

/// Remarks that waited join the session. The number under which the room has seen one stays; only
/// one without a number, or with another's, takes the next that is free.
fn join(deal: &Deal, session: &Id) -> Vec<Edit> {
    let waiting: Vec<_> =
        deal.remarks.iter().filter(|remark| remark.session.get().is_none()).collect();
    let last = waiting.iter().filter_map(|remark| remark.number.get().copied()).max();
    let mut next = last.unwrap_or(0) + 1;
    let mut taken = HashSet::new();
    let mut edits = Vec::new();
    for remark in waiting {
        let own = remark.number.get().copied().filter(|number| taken.insert(*number));
        edits.extend(edit::set_edit(
            Kind::Remark,
            &remark.id,
            "session",
            Value::Link(session.clone()),
        ));
        if own.is_none() {
            edits.extend(edit::set_edit(Kind::Remark, &remark.id, "number", Value::Whole(next)));
            next += 1;
        }
    }
    edits
}

/// Closes the open session, or says what is missing and goes there.
pub fn close(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let deal = desk.deal.clone();
    let Some(session) = current::session(&deal) else {
        model.say("session-none");
        return;
    };
    if let Some(secret) = session.sealed.waiting() {
        return room::reveal::ask_of(model, &session.id.clone(), secret);
    }
    if let Some((words, place)) = missing(model, &deal, session) {
        walk::jump(model, &place);
        model.warn(words);
        return;
    }
    let open = said(&deal, session).filter(|remark| remark.is_unanswered()).count();
    let texts = model.settings.texts;
    let mut words = if open > 0 {
        texts.with("ask-close-open", &[("count", Arg::from(open))])
    } else {
        texts.text("ask-close").into_owned()
    };
    if closing::lacks_forecasts(&deal, session) {
        words = format!("{} {words}", texts.text("close-no-forecasts"));
    }
    model.overlay = Some(Overlay::Ask(words, Deed::CloseSession(session.id.clone())));
}

fn said<'a>(deal: &'a Deal, session: &'a Session) -> impl Iterator<Item = &'a Remark> {
    deal.remarks.iter().filter(|it| it.session.get() == Some(&session.id)).map(AsRef::as_ref)
}

/// What keeps the session from closing: the words and the place to mend it.
fn missing(model: &Model, deal: &Deal, session: &Session) -> Option<(String, Place)> {
    let blocked = model.desk.as_ref().is_some_and(|desk| desk.marks.blocked());
    let demand = closing::demands(deal, session, blocked).into_iter().next()?;
    let (field, id) = demand.place(&session.id)?;
    let place = Place { step: Step::Verdict, ..Place::field(field, id) };
    Some((demand_words(model, &demand), place))
}

fn demand_words(model: &Model, demand: &Demand) -> String {
    let texts = model.settings.texts;
    let id = match demand {
        Demand::Reveal(_) => "refusal-sealed",
        Demand::Answer(_) => "close-blocking",
        Demand::NoVerdict => "close-preparation",
        Demand::Condition => "close-conditions",
        Demand::Despite => "close-hole",
        Demand::Fill(field, _) => match field.key {
            "answer.text" => "close-declined",
            "verdict.kind" => "close-verdict",
            "verdict.rework" => "close-rework",
            "verdict.return_event" => "close-return",
            "verdict.no_assignment" => "close-assignment",
            _ => {
                let label = texts.text(&label_id(field));
                return texts.with("fill-to-close", &[("field", Arg::Text(&label))]);
            }
        },
    };
    texts.text(id).into_owned()
}

/// Closes: the rest of the remarks become open, the deal is frozen beside the session.
pub fn close_anyway(model: &mut Model, id: &Id) {
    let now = (model.now)();
    // The clock stops by itself; taking the closing back does not let it run.
    room::stop(model);
    let Some(desk) = &model.desk else { return };
    let deal = desk.deal.clone();
    let Some(session) = deal.sessions.iter().find(|session| session.id == *id) else { return };
    let mut edits: Vec<Edit> = said(&deal, session)
        .filter(|remark| remark.is_unanswered())
        .filter_map(|remark| {
            edit::set_edit(Kind::Remark, &remark.id, "answer.kind", Value::Word("open"))
        })
        .collect();
    let snapshot = Snapshot::of(&deal);
    edits.push(Edit::Close { session: id.clone(), at: now, snapshot });
    let place = Place { step: Step::Verdict, ..Place::item(Kind::Session, id.clone()) };
    let done = Done {
        act: Act::SessionClosed,
        name: String::new(),
        before: desk.here(&desk.lens(&model.settings)),
        place: place.clone(),
    };
    if edit::try_commit(model, &edits, done) {
        if let Some(desk) = &mut model.desk {
            let lens = desk.lens(&model.settings);
            desk.go(&lens, &place);
        }
        room::forget(model);
        model.say("session-closed");
        let qualified = session.is(SessionKind::Qualification);
        if qualified && !session.preparation.is_true() {
            decide::which(model);
        }
    }
}

/// The kinds of sessions that can be started now.
fn choose_kind(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let has_map = current::negotiation(&desk.deal).is_some();
    let is_quick = desk.deal.qualification.decision.deal_type.is(DealType::Transactional);
    let mut agendas: Vec<_> = view.method.sessions.iter().collect();
    // A transactional deal is not worth a full defense: the express one stands first.
    agendas.sort_by_key(|agenda| !(is_quick && &*agenda.kind == SessionKind::Express.word()));
    let entries = agendas
        .into_iter()
        .filter(|agenda| has_map || !agenda.needs_negotiation)
        .map(|agenda| {
            let minutes: u32 = agenda.phases.iter().map(|phase| phase.minutes).sum();
            let minutes = view.with("minutes", &[("count", Arg::Count(i64::from(minutes)))]);
            let kind = Payload::Value(Value::Text(agenda.kind.to_string()));
            Entry::new(view.both(&agenda.title), kind).hint(minutes)
        })
        .collect();
    let mut chooser =
        Chooser::new(view.say("session-title"), entries).with_empty(view.say("chooser-nothing"));
    let about = if is_quick { "express-enough" } else { "session-about" };
    chooser.about = view.say(about).into_owned();
    choose::show(model, chooser, Purpose::Session);
}
