//! The list of phases: going to one, passing one over, once more, another order.

use std::sync::Arc;

use crate::app::{Model, Overlay};
use crate::domain::{Known, current};
use crate::input::{Chord, Command, Scope};
use crate::ui::overlay::agenda::Agenda;

/// Shows the phases of the open session.
pub fn open(model: &mut Model) {
    let session = model.desk.as_ref().and_then(|desk| current::session(&desk.deal));
    match session {
        Some(session) => model.overlay = Some(Overlay::Agenda(Agenda::of(session))),
        None => model.say("session-none"),
    }
}

/// The wheel over the list.
pub fn wheel(model: &mut Model, by: isize) {
    let session = model.desk.as_ref().and_then(|desk| current::session(&desk.deal));
    let count = session.map_or(0, |session| session.phases.len());
    if let Some(Overlay::Agenda(agenda)) = &mut model.overlay {
        agenda.step(by, count);
    }
}

/// A key in the list.
pub fn key(model: &mut Model, chord: Chord) {
    let command = model.settings.keymap.command(Scope::Walk, chord);
    let Some(session) = model.desk.as_ref().and_then(|desk| current::session(&desk.deal)) else {
        model.overlay = None;
        return;
    };
    let count = session.phases.len();
    let Some(Overlay::Agenda(agenda)) = &mut model.overlay else { return };
    let at = agenda.cursor.min(count.saturating_sub(1));
    match command {
        Some(Command::Up) => agenda.step(-1, count),
        Some(Command::Down) => agenda.step(1, count),
        Some(Command::First) => agenda.step(isize::MIN / 2, count),
        Some(Command::Last) => agenda.step(isize::MAX / 2, count),
        Some(Command::Open) => {
            let phase = session.phases.get(at).map(|it| it.id.clone());
            model.overlay = None;
            if let Some(phase) = phase {
                super::go_to(model, &phase);
            }
        }
        Some(Command::MoveUp) => shift(model, at, -1),
        Some(Command::MoveDown) => shift(model, at, 1),
        Some(Command::Delete) => pass_over(model, at),
        Some(Command::Rehearse) => {
            let phase = session.phases.get(at).map(|it| it.id.clone());
            model.overlay = None;
            if let Some(phase) = phase {
                super::go_to(model, &phase);
                super::repeat(model);
            }
        }
        Some(Command::MoreTime) => super::more(model),
        Some(Command::Pause) => super::pause(model),
        Some(Command::Projector) => model.settings.toggle_projector(),
        Some(Command::Agenda | Command::Leave | Command::Return | Command::Quit) => {
            model.overlay = None;
        }
        _ => {}
    }
}

/// The phase takes the place of its neighbour.
fn shift(model: &mut Model, at: usize, by: isize) {
    let Some(to) = at.checked_add_signed(by) else { return };
    super::change(model, |course, _, _| {
        if to < course.phases.len() {
            course.phases.swap(at, to);
        }
    });
    let session = model.desk.as_ref().and_then(|desk| current::session(&desk.deal));
    let count = session.map_or(0, |session| session.phases.len());
    if let Some(Overlay::Agenda(agenda)) = &mut model.overlay {
        agenda.cursor = to.min(count.saturating_sub(1));
    }
}

/// The phase is passed over, or taken up again. The one in which the room is stays.
fn pass_over(model: &mut Model, at: usize) {
    super::change(model, |course, _, _| {
        let here = course.clock.phase.get().cloned();
        let Some(phase) = course.phases.get_mut(at).filter(|it| Some(&it.id) != here.as_ref())
        else {
            return;
        };
        let phase = Arc::make_mut(phase);
        phase.skipped = if phase.skipped.is_true() { Known::NotAsked } else { Known::Is(true) };
    });
}
