//! Revealing: one key, one question, and all of a sort comes to light together.

use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::update::edit;
use crate::app::{Deed, Model, Overlay};
use crate::domain::edit::Edit;
use crate::domain::sealed::Secret;
use crate::domain::{Id, Kind, Step, current};
use crate::l10n::Arg;
use crate::ui::room::Part;
use crate::ui::room::board::State;
use crate::ui::speak::message_id;

use super::secret;

/// Asks whether what waits is to be revealed: that of the wall, else the first that waits.
pub fn ask(model: &mut Model) {
    let shown = secret::here(model).map(|(secret, _)| secret);
    let Some(desk) = &model.desk else { return };
    let session = current::session(&desk.deal);
    let waiting = session.and_then(|session| {
        let shown = shown.filter(|it| session.sealed.count(*it) > 0);
        Some((session.id.clone(), shown.or_else(|| session.sealed.waiting())?))
    });
    match waiting {
        Some((session, secret)) => ask_of(model, &session, secret),
        None => model.say("reveal-nothing"),
    }
}

/// Asks whether all of a sort is to be revealed.
pub fn ask_of(model: &mut Model, session: &Id, secret: Secret) {
    let Some(desk) = &model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    let found = desk.deal.sessions.iter().find(|it| it.id == *session);
    let Some(open) = found else { return };
    let count = open.sealed.count(secret);
    let people = if secret == Secret::Slips { open.writers_of_slips() } else { count };
    let args = [("count", Arg::from(count)), ("people", Arg::from(people))];
    let words = model.settings.texts.with(&message_id(&["ask", "reveal", secret.word()]), &args);
    model.overlay = Some(Overlay::Ask(words, Deed::Reveal(session.clone(), secret)));
}

/// All of a sort comes to light.
pub fn reveal(model: &mut Model, session: &Id, secret: Secret) {
    let texts = model.settings.texts;
    let place = Place { step: Step::Defense, ..Place::item(Kind::Session, session.clone()) };
    let name = texts.text(&message_id(&["list", secret.word()])).into_owned();
    let done = Done { act: Act::Revealed, name, place: place.clone(), before: place };
    let edit = Edit::Reveal { session: session.clone(), secret };
    if !edit::try_commit(model, &[edit], done) {
        return;
    }
    let Some(desk) = &mut model.desk else { return };
    let phase = current::session(&desk.deal).and_then(|it| it.clock.phase.get().cloned());
    match secret {
        Secret::Slips => {
            desk.kept.revealed = phase;
            show(model, None);
        }
        Secret::Forecasts => show(model, Some(Part::Forecasts)),
        Secret::Votes => show(model, Some(Part::Votes)),
    }
    model.say(&message_id(&["revealed", secret.word()]));
}

/// What came to light stays on the wall until somebody goes on, from its top.
fn show(model: &mut Model, part: Option<Part>) {
    if let Some(room) = model.desk.as_mut().and_then(|desk| desk.room.as_mut()) {
        room.line = None;
        room.board = State::default();
        room.part = part;
    }
}

/// The part of the last word beside the one that is shown; says whether the wall has such.
pub fn turn(model: &mut Model, by: isize) -> bool {
    use crate::domain::method::Scene;
    let Some(desk) = &mut model.desk else { return false };
    let lens = desk.lens(&model.settings);
    let Some(session) = current::session(&lens.deal) else { return false };
    if crate::ui::room::scene(&lens.view(), session) != Some(Scene::Verdict) {
        return false;
    }
    let Some(room) = &mut desk.room else { return false };
    let at = Part::ALL.iter().position(|it| *it == room.part(session)).unwrap_or(0);
    if let Some(part) = at.checked_add_signed(by).and_then(|to| Part::ALL.get(to)) {
        room.part = Some(*part);
        room.line = None;
    }
    true
}
