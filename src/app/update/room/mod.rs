//! A session that runs: from phase to phase, the clock, the floor, and what the wall shows.

mod agenda;
pub mod reveal;
mod seal;
pub mod secret;
mod wake;

use std::sync::Arc;
use std::time::Duration;

use crate::app::desk::{Desk, Pane};
use crate::app::place::Place;
use crate::app::{Model, Overlay};
use crate::domain::course::{Course, MORE_MIN, Now};
use crate::domain::edit::Edit;
use crate::domain::field::field;
use crate::domain::method::Scene;
use crate::domain::remark::RemarkKind;
use crate::domain::session::Session;
use crate::domain::{Id, Kind, Step, Value, circle, current};
use crate::input::{Chord, Command, Key};
use crate::l10n::Arg;
use crate::ui::room::board::Target;
use crate::ui::room::{self, RoomView, clock};
use crate::ui::step::Subject;

use super::{card, edit, remark, walk};

pub use agenda::{key as agenda_key, open as agenda, wheel as agenda_wheel};
pub use wake::{came, forget, held, keep, opened, tick};

/// Makes ids.
type Ids<'a> = &'a mut dyn FnMut() -> Id;

/// Runs a command while the wall is shown; what the wall does not know leaves it.
pub fn run(model: &mut Model, command: Command) {
    settle(model);
    let Some(view) = model.desk.as_mut().and_then(|desk| desk.room.as_mut()) else { return };
    match command {
        Command::Up | Command::MoveUp => view.step(-1),
        Command::Down | Command::MoveDown => view.step(1),
        Command::PageUp => view.step(-8),
        Command::PageDown => view.step(8),
        Command::First => view.step(isize::MIN / 2),
        Command::Last => view.step(isize::MAX / 2),
        Command::Wall => view.large ^= true,
        Command::Right if reveal::turn(model, 1) => {}
        Command::Left if reveal::turn(model, -1) => {}
        Command::Right => floor(model, true),
        Command::Left => floor(model, false),
        Command::Open if secret::enter(model) => {}
        Command::Open => enter(model),
        Command::Reveal => reveal::ask(model),
        Command::Tick if secret::here(model).is_some() => {}
        Command::Tick => confirm(model),
        Command::Answer => answer(model),
        Command::Remark => remark::open(model),
        Command::New => add(model),
        Command::Mend | Command::Assign | Command::AskAbout
            if focus(model).is_some_and(|it| it.kind == Kind::Remark) =>
        {
            walk::run(model, command);
        }
        Command::Leave | Command::Defense => to_list(model),
        Command::On
        | Command::Off
        | Command::MoreTime
        | Command::Pause
        | Command::Agenda
        | Command::Blank
        | Command::NoRemarks
        | Command::SkipPhase
        | Command::RepeatPhase
        | Command::CloseSession
        | Command::Votes
        | Command::Undo
        | Command::Redo
        | Command::Holes
        | Command::Questions
        | Command::Log
        | Command::Queue
        | Command::Search
        | Command::SearchSign
        | Command::Conflicts
        | Command::Return => walk::run(model, command),
        _ => {
            leave(model);
            walk::run(model, command);
        }
    }
}

/// The cursor stands on something of the wall as it is now, drawn or not.
fn settle(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    if let Some(room) = &mut desk.room {
        room.settle(&lens.view());
    }
}

/// Whether a session runs: it is open and the room has begun with its phases.
pub fn runs(model: &Model) -> bool {
    let session = model.desk.as_ref().and_then(|desk| current::session(&desk.deal));
    session.is_some_and(|session| session.phase().is_some())
}

/// What a clicker means while somebody types and a session runs: on with the phases, or back. A
/// text on the whole screen keeps its pages.
pub fn clicked(model: &Model, chord: Chord) -> Option<Command> {
    let is_full = |desk: &Desk| desk.state().typing.as_ref().is_some_and(|typing| typing.full);
    if !runs(model) || model.desk.as_ref().is_none_or(is_full) {
        return None;
    }
    match (chord == Chord::plain(chord.key), chord.key) {
        (true, Key::PageDown) => Some(Command::On),
        (true, Key::PageUp) => Some(Command::Off),
        _ => None,
    }
}

/// How long until the clock on the screen shows another second.
pub fn tick_in(model: &Model) -> Option<Duration> {
    let desk = model.desk.as_ref().filter(|desk| desk.away.is_none())?;
    let session = current::session(&desk.deal).filter(|session| session.is_running())?;
    let since = session.clock.since.get()?;
    let gone = ((model.now)() - *since).num_milliseconds();
    Some(Duration::from_millis((1000 - gone.rem_euclid(1000)).unsigned_abs()))
}

/// Changes the course of the session. Going through phases is no step of undo.
fn change(model: &mut Model, turn: impl FnOnce(&mut Course, Now, Ids<'_>)) -> bool {
    let now = (model.now)();
    let Some(desk) = &mut model.desk else { return false };
    if desk.read_only {
        model.say("read-only");
        return false;
    }
    let Some(session) = current::session(&desk.deal) else { return false };
    let mut course = Course::of(session);
    if let Some(seen) = desk.away.take() {
        course.wake(seen, now, &mut *model.ids);
    }
    turn(&mut course, now, &mut *model.ids);
    let edit = Edit::Course { session: session.id.clone(), course };
    let Ok(deal) = desk.deal.apply(&[edit]) else { return false };
    desk.adopt(&model.settings, Arc::new(deal));
    super::save(model);
    true
}

/// The next phase, for a clicker too; says whether there is a session to go on with.
pub fn next(model: &mut Model) -> bool {
    go(model, Course::next)
}

/// The phase before.
pub fn back(model: &mut Model) -> bool {
    runs(model) && go(model, Course::back)
}

/// Passes the phase over.
pub fn skip(model: &mut Model) {
    if !runs(model) || !go(model, Course::skip) {
        model.say("session-not-running");
    }
}

/// The phase once more.
pub fn repeat(model: &mut Model) {
    if !runs(model) || !go(model, Course::repeat) {
        model.say("session-not-running");
    }
}

fn go(model: &mut Model, turn: fn(&mut Course, Now, Ids<'_>) -> bool) -> bool {
    let open = model.desk.as_ref().is_some_and(|desk| current::session(&desk.deal).is_some());
    if !open {
        return false;
    }
    let mut went = false;
    if !change(model, |course, now, ids| went = turn(course, now, ids)) {
        return true;
    }
    if went {
        show(model);
    } else {
        end(model);
    }
    keep(model);
    true
}

/// Goes to a phase of the agenda.
fn go_to(model: &mut Model, phase: &Id) {
    if change(model, |course, now, ids| course.go(phase, now, ids)) {
        show(model);
        keep(model);
    }
}

/// Behind the last phase: the time that was used is told, and the session waits to be closed.
fn end(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let Some(session) = current::session(&desk.deal) else { return };
    if !session.clock.over.is_true() {
        return model.say("phase-first");
    }
    let whole = session.whole(model.settings.now);
    let minutes = |seconds: i64| Arg::Count((seconds + 30) / 60);
    let debt = (whole.used - whole.planned).max(0);
    let args = [
        ("used", minutes(whole.used)),
        ("planned", minutes(whole.planned)),
        ("debt", minutes(debt)),
    ];
    let words = model.settings.texts.with("session-over", &args);
    desk.room = None;
    desk.card = None;
    let id = session.id.clone();
    let lens = desk.lens(&model.settings);
    desk.turn_to(Step::Verdict);
    desk.refresh(&lens);
    to_the_list(desk);
    let state = desk.state_mut();
    if let Some(at) = state.rows.iter().position(|row| row.subject == Subject::Finish(id.clone())) {
        state.list.go(&state.rows, at);
    }
    model.tell(words);
}

/// Puts on the wall what the phase shows.
pub fn show(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let deal = lens.deal.clone();
    let Some(session) = current::session(&deal) else { return };
    let scene = room::scene(&lens.view(), session);
    let large = desk.room.as_ref().is_some_and(|room| room.large);
    desk.room = None;
    desk.card = None;
    desk.mending = None;
    let words = room::announce(&lens.view(), session);
    let step = match scene {
        Some(Scene::Card) => {
            card::open(model, 0);
            return model.tell(words);
        }
        Some(Scene::Passport) => Step::Passport,
        Some(Scene::Stakeholders) => Step::Stakeholders,
        Some(Scene::Stage) => Step::Stage,
        Some(Scene::Map | Scene::Questions) => Step::Negotiation,
        Some(Scene::Review) => Step::Review,
        Some(Scene::Log) => Step::Verdict,
        _ => {
            desk.turn_to(Step::Defense);
            // What is half typed there waits for its place.
            desk.park(&lens);
            desk.refresh(&lens);
            desk.room = Some(Box::new(RoomView::new(large)));
            if scene == Some(Scene::Round) && session.clock.speaker.get().is_none() {
                begin_round(model, session);
            }
            return;
        }
    };
    if scene == Some(Scene::Questions) {
        desk.memory.kind = RemarkKind::Question;
    }
    if step == Step::Negotiation
        && let Some(map) = session.negotiation.get()
    {
        desk.negotiation = Some(map.clone());
    }
    desk.turn_to(step);
    desk.refresh(&lens);
    to_the_list(desk);
    model.tell(words);
}

/// A phase shows its step and not the form that somebody left open there; a text that is typed stays.
fn to_the_list(desk: &mut Desk) {
    let state = desk.state_mut();
    if state.typing.is_none() && state.quick.is_none() {
        state.frames.clear();
        state.pane = Pane::List;
    }
}

/// The wall of the phase, or from it to the list of the session.
pub fn toggle(model: &mut Model) {
    let shown = model.desk.as_ref().is_some_and(|desk| desk.room.is_some());
    if shown {
        to_list(model);
    } else {
        show(model);
    }
}

fn leave(model: &mut Model) {
    if let Some(desk) = &mut model.desk {
        desk.room = None;
    }
}

fn to_list(model: &mut Model) {
    leave(model);
    let Some(desk) = &mut model.desk else { return };
    desk.turn_to(Step::Defense);
    super::refresh(model);
}

/// Two minutes more.
pub fn more(model: &mut Model) {
    if !runs(model) {
        return model.say("session-not-running");
    }
    if change(model, |course, _, _| course.extend(MORE_MIN)) {
        let texts = model.settings.texts;
        model.tell(texts.with("time-added", &[("count", Arg::Count(i64::from(MORE_MIN)))]));
    }
}

/// The clock stops, as the session is closed.
pub fn stop(model: &mut Model) {
    if runs(model) {
        change(model, Course::pause);
    }
}

/// Stops the clock, or lets it run.
pub fn pause(model: &mut Model) {
    if !runs(model) {
        return model.say("session-not-running");
    }
    let was_away = model.desk.as_ref().is_some_and(|desk| desk.away.is_some());
    let changed = change(model, |course, now, ids| {
        if course.clock.since.is_known() && !was_away {
            course.pause(now, ids);
        } else {
            course.resume(now);
        }
    });
    if !changed {
        return;
    }
    let session = model.desk.as_ref().and_then(|desk| current::session(&desk.deal));
    let is_running = session.is_some_and(Session::is_running);
    model.say(if is_running { "clock-runs" } else { "clock-stopped" });
}

/// Passes the floor on, or back, where a round goes on.
fn floor(model: &mut Model, on: bool) {
    let Some(desk) = &model.desk else { return };
    let Some(session) = current::session(&desk.deal) else { return };
    let lens = desk.lens(&model.settings);
    if room::scene(&lens.view(), session) != Some(Scene::Round) {
        return;
    }
    let speaker = session.clock.speaker.get();
    let other = match speaker {
        Some(id) if !on => circle::before(session, id),
        _ => circle::after(session, speaker),
    };
    let Some(other) = other.map(|it| it.id.clone()) else {
        return model.say(if on { "round-was-last" } else { "round-was-first" });
    };
    change(model, |course, now, ids| course.give_floor(Some(&other), now, ids));
}

/// The round goes on with the one who had the floor in it last, else it begins.
fn begin_round(model: &mut Model, session: &Session) {
    if let Some(desk) = &mut model.desk
        && desk.memory.kind == RemarkKind::Question
    {
        // Questions of fact have had their phase.
        desk.memory.kind = RemarkKind::Risk;
    }
    let here = session.clock.phase.get();
    let last = session.turns.iter().rev().find(|turn| turn.phase.get() == here);
    match last.and_then(|turn| turn.person.get()) {
        Some(person) => {
            change(model, |course, now, ids| course.give_floor(Some(person), now, ids));
        }
        None => floor(model, true),
    }
}

/// The one who has the floor has no remarks; the next one has it.
pub fn no_remarks(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let session = current::session(&desk.deal);
    let Some(speaker) = session.and_then(|it| it.clock.speaker.get().cloned()) else {
        return model.say("round-nobody");
    };
    let lens = desk.lens(&model.settings);
    let name = session.map_or_else(String::new, |it| clock::who(&lens.view(), it, &speaker));
    if change(model, |course, _, ids| course.no_remarks(&speaker, ids)) {
        floor(model, true);
        let texts = model.settings.texts;
        model.tell(texts.with("round-no-remarks", &[("who", Arg::Text(&name))]));
    }
}

/// Nothing on the screen, until any key.
pub fn blank(model: &mut Model) {
    model.overlay = Some(Overlay::Blank);
}

fn focus(model: &Model) -> Option<Target> {
    model.desk.as_ref()?.room.as_ref()?.focus().cloned()
}

/// Into what is in focus; the way back leads to the wall.
fn enter(model: &mut Model) {
    let Some(Target { kind, id, key }) = focus(model) else { return };
    match field(kind, key) {
        Some(field) => {
            walk::jump(model, &Place::field(field, id.clone()));
            // A text that waited there half typed is open already.
            if !model.desk.as_ref().is_some_and(|desk| desk.types(field, &id)) {
                walk::begin(model, field, id, Vec::new());
            }
        }
        None => walk::jump(model, &Place::item(kind, id)),
    }
}

/// `n`: another of what the wall shows.
fn add(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let deal = lens.deal.clone();
    let Some(session) = current::session(&deal) else { return };
    let list = |step, kind, parent: &Id| Place { step, ..Place::item(kind, parent.clone()) };
    let place = match room::scene(&lens.view(), session) {
        Some(Scene::Rules) => list(Step::Defense, Kind::Presence, &session.id),
        Some(Scene::Assignments | Scene::Reports) => {
            list(Step::Verdict, Kind::Assignment, &deal.id)
        }
        Some(Scene::Verdict) => list(Step::Verdict, Kind::Condition, &session.id),
        _ => return remark::open(model),
    };
    walk::jump(model, &place);
    walk::run(model, Command::New);
}

/// A mark at a person in the room: the NDA is confirmed.
fn confirm(model: &mut Model) {
    let Some(Target { kind: Kind::Presence, id, .. }) = focus(model) else { return };
    let Some(nda) = field(Kind::Presence, "nda") else { return };
    let Some(desk) = &model.desk else { return };
    let is_marked = (nda.read)(&desk.deal, &id) == Value::Flag(true);
    let value = if is_marked { Value::Empty } else { Value::Flag(true) };
    edit::set(model, &id, nda, value, &[]);
}

/// The answer to a remark, or the report on an assignment.
fn answer(model: &mut Model) {
    let Some(target) = focus(model) else { return model.say("answer-where") };
    let key = match target.kind {
        Kind::Remark => "answer.kind",
        Kind::Assignment => "report.state",
        _ => return model.say("answer-where"),
    };
    if let Some(field) = field(target.kind, key) {
        walk::begin(model, field, target.id, Vec::new());
    }
}
