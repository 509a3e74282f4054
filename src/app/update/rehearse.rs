//! The rehearsal: from the map to what is asked, the answer, how it went, and what comes next.
//!
//! Each answer is an edit of its own, so that nothing is lost; those of one rehearsal are one step.

use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::{Model, Overlay};
use crate::domain::edit::Edit;
use crate::domain::field::field;
use crate::domain::rehearsal::{Beginning, Cue, Rehearsal, Tally};
use crate::domain::{Kind, Value};
use crate::input::{Chord, Command, Scope};
use crate::l10n::Arg;
use crate::ui::overlay::rehearse::{self, Phase, Rehearse};
use crate::ui::step::negotiation;

use super::{edit, walk};

/// Rehearses the negotiation that is looked at, what is in focus first.
pub fn open(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(map) = negotiation::chosen(&view, desk.negotiation.as_ref()) else {
        return nothing(model, "rehearse-no-map");
    };
    let focus = walk::item_in_focus(desk, &view).map(|(_, id)| id);
    let from = Beginning { focus: focus.as_ref(), shaky: &desk.shaky };
    match Rehearsal::of(map, from) {
        Some(rehearsal) => {
            let rehearse = Rehearse::new(map.id.clone(), rehearsal);
            model.overlay = Some(Overlay::Rehearse(Box::new(rehearse)));
        }
        None => nothing(model, "rehearse-nothing"),
    }
}

/// Says what would be rehearsed, and which keys add it.
fn nothing(model: &mut Model, id: &str) {
    let chrome = model.settings.chrome();
    let (new, open) = (chrome.key_name(Command::New), chrome.key_name(Command::Open));
    let step = chrome.key_name(Command::Negotiation);
    let keys = [("new", Arg::Text(&new)), ("open", Arg::Text(&open)), ("step", Arg::Text(&step))];
    model.overlay = Some(Overlay::Tell(model.settings.texts.with(id, &keys)));
}

/// A key while something is rehearsed.
pub fn key(model: &mut Model, chord: Chord) {
    let command = model.settings.keymap.command(Scope::Walk, chord);
    let Some(Overlay::Rehearse(rehearse)) = &mut model.overlay else { return };
    match (rehearse.phase(), command) {
        (_, Some(Command::Leave | Command::Quit)) => leave(model),
        (_, Some(Command::Projector)) => model.settings.toggle_projector(),
        (_, Some(Command::Up)) => rehearse.step(-1),
        (_, Some(Command::Down)) => rehearse.step(1),
        (Phase::Asked, Some(Command::Open | Command::Tick | Command::On)) => rehearse.show(),
        (Phase::Answered, Some(Command::Open | Command::On)) => went(model, true),
        (Phase::Answered, Some(Command::Delete | Command::Return | Command::Off)) => {
            went(model, false);
        }
        (Phase::Answered, Some(Command::Answer)) => write(model),
        (Phase::Over, Some(Command::Open)) => go(model),
        (Phase::Over, Some(Command::Rehearse)) => open(model),
        _ => {}
    }
}

fn leave(model: &mut Model) {
    model.overlay = None;
    if let Some(desk) = &mut model.desk {
        desk.history.close();
    }
}

/// An answer held, or it did not: that is counted in the deal, and the next is asked.
fn went(model: &mut Model, held: bool) {
    let Some(Overlay::Rehearse(mut rehearse)) = model.overlay.take() else { return };
    if let (Some(desk), Some(cue)) = (&mut model.desk, rehearse.focus().cloned()) {
        desk.shaky.retain(|id| *id != cue.id);
        if !held {
            desk.shaky.push(cue.id.clone());
        }
        let place = Place::item(Kind::Negotiation, rehearse.negotiation.clone());
        if !desk.history.goes_on(Act::Rehearsed, &place, &desk.deal) {
            rehearse.step = Tally::default();
        }
        rehearse.answer(held);
        count(model, &rehearse, &cue, place, held);
    }
    model.overlay = Some(Overlay::Rehearse(rehearse));
}

fn count(model: &mut Model, rehearse: &Rehearse, cue: &Cue, place: Place, held: bool) {
    let Some(desk) = model.desk.as_ref().filter(|desk| !desk.read_only) else { return };
    let lens = desk.lens(&model.settings);
    let Some(field) = field(cue.kind, if held { "held" } else { "failed" }) else { return };
    let so_far = match (field.read)(&lens.deal, &cue.id) {
        Value::Whole(count) => count,
        _ => 0,
    };
    let value = Value::Whole(so_far.saturating_add(1));
    let done = Done {
        act: Act::Rehearsed,
        name: rehearse::tally(&lens.view(), rehearse.step),
        before: desk.here(&lens),
        place,
    };
    edit::commit(model, &[Edit::Set { id: cue.id.clone(), field, value }], done);
}

/// To the answer, to be written; the way back leads here.
fn write(model: &mut Model) {
    let Some(cue) = focus(model) else { return };
    let Some(field) = field(cue.kind, "answer") else { return };
    walk::jump(model, &Place::field(field, cue.id.clone()));
    walk::begin(model, field, cue.id, Vec::new());
}

/// To what did not hold; the way back leads to the summary.
fn go(model: &mut Model) {
    if let Some(cue) = focus(model) {
        walk::jump(model, &Place::item(cue.kind, cue.id));
    }
}

fn focus(model: &Model) -> Option<Cue> {
    match &model.overlay {
        Some(Overlay::Rehearse(rehearse)) => rehearse.focus().cloned(),
        _ => None,
    }
}
