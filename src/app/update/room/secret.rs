//! The keys of a line that is written in secret, and what becomes of it.

use std::sync::Arc;

use crate::app::history::{Act, Done};
use crate::app::kept::LineOf;
use crate::app::place::Place;
use crate::app::update::{edit, typing};
use crate::app::{Draft, Effect, Model};
use crate::domain::edit::Edit;
use crate::domain::known::Text;
use crate::domain::remark::{About, Voice};
use crate::domain::sealed::{Sealing, Secret};
use crate::domain::session::{Presence, Session, Slip};
use crate::domain::{Id, Kind, Known, Step, circle, current};
use crate::input::{Chord, Command, Key};
use crate::l10n::Arg;
use crate::ui::room::board::Target;
use crate::ui::room::clock;
use crate::ui::room::secret::SecretLine;
use crate::ui::speak::message_id;
use crate::ui::theme::Role;
use crate::ui::widget::text_field::{EditKey, Handled};

use super::seal;

/// What the wall writes in secret now, and in which session.
pub fn here(model: &Model) -> Option<(Secret, Id)> {
    let desk = model.desk.as_ref()?;
    let session = current::session(&desk.deal)?;
    let secret = desk.room.as_ref()?.secret(&desk.lens(&model.settings).view(), session)?;
    Some((secret, session.id.clone()))
}

/// Opens the line of what is in focus, where the wall writes in secret; says whether it does.
pub fn enter(model: &mut Model) -> bool {
    let Some((secret, session)) = here(model) else { return false };
    let person = match super::focus(model) {
        None => first(model),
        Some(Target { kind: Kind::Presence, id, .. }) => Some(id),
        Some(Target { kind: Kind::Session, .. }) if secret == Secret::Slips => None,
        _ => return false,
    };
    if person.is_none() && secret != Secret::Slips {
        model.say("secret-nobody");
        return true;
    }
    open(model, &LineOf { secret, session, person });
    true
}

fn first(model: &Model) -> Option<Id> {
    let session = current::session(&model.desk.as_ref()?.deal)?;
    circle::writers(session).first().map(|it| it.id.clone())
}

/// Opens a line, with what was kept of it.
fn open(model: &mut Model, of: &LineOf) {
    let Some(desk) = &mut model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    let line = SecretLine::new(of.secret, of.person.clone(), desk.kept.get(of));
    if let Some(room) = &mut desk.room {
        match &of.person {
            Some(id) => room.board.go(Kind::Presence, id),
            None => room.board.go(Kind::Session, &of.session),
        }
        room.line = Some(line);
    }
}

/// Whose line has the keys.
fn of(model: &Model) -> Option<LineOf> {
    let desk = model.desk.as_ref()?;
    let line = desk.secret_line()?;
    let session = current::session(&desk.deal)?.id.clone();
    Some(LineOf { secret: line.secret, session, person: line.person.clone() })
}

fn line(model: &mut Model) -> Option<&mut SecretLine> {
    model.desk.as_mut()?.room.as_mut()?.line.as_mut()
}

/// A key in the line.
pub fn key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    match command {
        Some(Command::Accept) => put_away(model),
        Some(Command::NextField) => pass_on(model, 1),
        Some(Command::PreviousField) => pass_on(model, -1),
        Some(Command::Restore) => leave(model),
        _ if chord.key == Key::Up => pass_on(model, -1),
        _ if chord.key == Key::Down => pass_on(model, 1),
        _ => {
            let handled = line(model).map(|line| typing::feed(&mut line.input, chord, text));
            if handled == Some(Handled::Changed) {
                keep(model);
            }
        }
    }
}

/// A paste into the line.
pub fn paste(model: &mut Model, text: &str) {
    if let Some(line) = line(model) {
        line.input.handle(EditKey::Paste(text));
        keep(model);
    }
}

/// The line is kept as a draft, until it is sealed.
fn keep(model: &mut Model) {
    let Some(of) = of(model) else { return };
    let Some(input) = line(model).map(|line| (line.input.text().to_owned(), line.input.cursor()))
    else {
        return;
    };
    let (text, cursor) = input;
    let effect = if text.is_empty() {
        Effect::Undraft(of.key())
    } else {
        Effect::Draft(of.draft(&text, cursor))
    };
    model.effects.push(effect);
    if let Some(desk) = &mut model.desk {
        desk.kept.keep(of, &text);
    }
}

/// `Esc`: what was typed waits, unseen.
fn leave(model: &mut Model) {
    let left = line(model).is_some_and(|line| !line.input.is_empty());
    if let Some(room) = model.desk.as_mut().and_then(|desk| desk.room.as_mut()) {
        room.line = None;
    }
    if left {
        model.say("secret-left");
    }
}

/// The keyboard goes to the next person, or to the one before.
fn pass_on(model: &mut Model, by: isize) {
    let Some(of) = of(model) else { return };
    let Some(session) = model.desk.as_ref().and_then(|desk| current::session(&desk.deal)) else {
        return;
    };
    let mut all: Vec<Option<Id>> =
        circle::writers(session).iter().map(|it| Some(it.id.clone())).collect();
    all.extend((of.secret == Secret::Slips).then_some(None));
    let at = all.iter().position(|it| *it == of.person).unwrap_or(0) as isize;
    let Some(next) = all.get((at + by).rem_euclid(all.len().max(1) as isize) as usize) else {
        return;
    };
    let person = next.clone();
    open(model, &LineOf { person, ..of });
}

/// A half-typed line of an earlier run waits for its person; says whether the draft is one.
pub fn came(model: &mut Model, draft: &Draft) -> bool {
    let Some(of) = LineOf::from_key(&draft.place) else { return false };
    let Some(desk) = &mut model.desk else { return true };
    if current::session(&desk.deal).is_none_or(|it| it.id != of.session) {
        return true;
    }
    desk.kept.keep(of.clone(), &draft.text);
    // Its person may have begun before the disk told of it.
    let begun = self::of(model).as_ref() == Some(&of);
    if let Some(line) = line(model).filter(|line| begun && line.input.is_empty()) {
        line.input.set_text(draft.text.as_str());
    }
    let words = model.settings.texts.text("secret-found").into_owned();
    model.note(words, Role::Accent);
    true
}

/// `Enter`: what was typed is sealed and nobody sees it until all is revealed.
fn put_away(model: &mut Model) {
    let Some(of) = of(model) else { return };
    let Some(text) = line(model).map(|line| line.input.text().trim().to_owned()) else { return };
    if text.is_empty() {
        return pass_on(model, 1);
    }
    let made = match of.secret {
        Secret::Slips => Some(seal::slip(model, &of, text)),
        Secret::Forecasts => seal::forecast(model, &of, &text),
        Secret::Votes => seal::vote(model, &of, &text),
    };
    let Some(edits) = made else { return };
    if put(model, &of, &edits) {
        sealed(model, &of);
    }
}

/// Makes the edits of something sealed. Its step in the history names who wrote, and no word.
fn put(model: &mut Model, of: &LineOf, edits: &[Edit]) -> bool {
    let name = name(model, of);
    let place = Place { step: Step::Defense, ..Place::item(Kind::Session, of.session.clone()) };
    let done = Done { act: Act::Sealed, name, place: place.clone(), before: place };
    edit::try_commit(model, edits, done)
}

fn name(model: &Model, of: &LineOf) -> String {
    let Some(desk) = &model.desk else { return String::new() };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    match (&of.person, current::session(&desk.deal)) {
        (Some(id), Some(session)) => clock::who(&view, session, id),
        _ => view.say("secret-unsigned").into_owned(),
    }
}

/// The line is empty again; a guess or a vote is followed by that of the next who has given none.
fn sealed(model: &mut Model, of: &LineOf) {
    model.effects.push(Effect::Undraft(of.key()));
    let who = name(model, of);
    let Some(desk) = &mut model.desk else { return };
    desk.kept.keep(of.clone(), "");
    let deal = Arc::clone(&desk.deal);
    let Some(session) = current::session(&deal) else { return };
    let waits = |it: &&Presence| session.written(of.secret, it) == 0;
    let next = circle::speakers(session).into_iter().find(waits).map(|it| it.id.clone());
    let is_slip = of.secret == Secret::Slips;
    match (is_slip, next) {
        (true, _) => open(model, of),
        (false, Some(next)) => open(model, &LineOf { person: Some(next), ..of.clone() }),
        (false, None) => leave_empty(model),
    }
    let id = message_id(&["sealed", of.secret.word()]);
    let count = session.sealed.count(of.secret);
    let args = [("who", Arg::Text(&who)), ("count", Arg::from(count))];
    let words = model.settings.texts.with(&id, &args);
    model.tell(words);
}

fn leave_empty(model: &mut Model) {
    if let Some(room) = model.desk.as_mut().and_then(|desk| desk.room.as_mut()) {
        room.line = None;
    }
}

/// A remark made on something while slips are written is one of them; it is that of the only one who
/// speaks for this function, where there is one.
pub fn put_remark(
    model: &mut Model,
    session: Id,
    voice: Voice,
    about: About,
    text: String,
) -> bool {
    let deal = model.desk.as_ref().map(|desk| Arc::clone(&desk.deal));
    let open = deal.as_deref().and_then(current::session);
    let mut own =
        open.into_iter().flat_map(circle::speakers).filter(|it| it.voice() == Some(voice));
    let person = own.next().map(|it| it.id.clone()).filter(|_| own.next().is_none());
    let slip = Slip {
        id: (model.ids)(),
        person: person.clone().into(),
        function: voice.into(),
        about: vec![about],
        text: Text::Is(text),
        at: Known::Is((model.now)()),
    };
    let of = LineOf { secret: Secret::Slips, session, person };
    let edit = seal::sealing(&of, Sealing::Slip(Box::new(slip)));
    put(model, &of, &[edit])
}

/// In which session a remark that was typed in secret is a slip: until all slips are revealed.
pub fn seals_remarks(model: &Model) -> Option<Id> {
    let open = current::session(&model.desk.as_ref()?.deal)?;
    let waits = open.sealed.count(Secret::Slips) > 0;
    hides_remarks(model).or_else(|| waits.then(|| open.id.clone()))
}

/// In which session the ordinary remark box writes in secret now.
pub fn hides_remarks(model: &Model) -> Option<Id> {
    let desk = model.desk.as_ref()?;
    let session = current::session(&desk.deal)?;
    let lens = desk.lens(&model.settings);
    let is_silent = is_silent(&lens.view(), session);
    let phase = session.clock.phase.get();
    let waits = session.sealed.count(Secret::Slips) > 0;
    let is_open = phase.is_some() && desk.kept.revealed.as_ref() == phase && !waits;
    (is_silent && !is_open).then(|| session.id.clone())
}

fn is_silent(view: &crate::ui::view::View, session: &Session) -> bool {
    crate::ui::room::scene(view, session) == Some(crate::domain::method::Scene::Silent)
}
