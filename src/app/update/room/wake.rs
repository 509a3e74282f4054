//! A session that the program left, or that left the program: since when nobody saw it, and how it
//! goes on.
//!
//! While a clock runs the program notes every few seconds that it is there. What runs between the
//! last note and the moment when somebody goes on belongs to nobody.

use chrono::Duration;

use crate::app::update::draft;
use crate::app::{Draft, Effect, Model, Notice};
use crate::domain::course::Now;
use crate::domain::session::Session;
use crate::domain::{Deal, current};
use crate::l10n::Arg;
use crate::ui::theme::Role;

/// The place under which is kept when a session was seen last.
const SEEN: &str = "seen//";
/// How often that is kept.
const BEAT: Duration = Duration::seconds(5);
/// A gap between two seconds in which the machine slept.
const ASLEEP: Duration = Duration::minutes(15);
/// An absence that is worth a word.
const LONG: Duration = Duration::seconds(30);

/// A deal is on the desk: a clock that runs in it stands still until somebody goes on.
pub fn opened(model: &mut Model) {
    let now = model.settings.now;
    let Some(desk) = &mut model.desk else { return };
    let session = current::session(&desk.deal).filter(|it| it.is_running());
    desk.away = session.map(|session| last_trace(&desk.deal, session).min(now));
}

/// The latest moment that the deal itself tells of a session.
fn last_trace(deal: &Deal, session: &Session) -> Now {
    let since = session.clock.since.get().copied();
    let remarks = deal.remarks.iter().filter(|it| it.session.get() == Some(&session.id));
    let said = remarks.flat_map(|it| [it.at.get(), it.answer.at.get()]);
    let changed = session.changes.iter().map(|it| it.at.get());
    let traces = said.chain(changed).flatten().copied();
    traces.chain(since).max().unwrap_or_default()
}

/// When the session was seen last, as this machine has kept it; says whether the draft is that.
pub fn came(model: &mut Model, draft: &Draft) -> bool {
    if draft.place != SEEN {
        return false;
    }
    let now = model.settings.now;
    let Some(desk) = &mut model.desk else { return true };
    let Some(kept) = desk.away else { return true };
    if let Ok(seen) = Now::parse_from_rfc3339(&draft.text) {
        desk.away = Some(seen.max(kept).min(now));
    }
    tell(model);
    true
}

/// Says how long nobody was there.
fn tell(model: &mut Model) {
    let now = model.settings.now;
    let Some(seen) = model.desk.as_ref().and_then(|desk| desk.away) else { return };
    if now - seen < LONG {
        return;
    }
    let minutes = ((now - seen).num_seconds() + 30) / 60;
    let words = model.settings.texts.with("session-was-away", &[("count", Arg::Count(minutes))]);
    // What else was found waits: this is what one must know first.
    let first = Notice { words, role: Role::Accent };
    if let Some(other) = model.notice.replace(first) {
        model.waiting.push_front(other);
    }
}

/// The session is closed: nobody waits for it.
pub fn forget(model: &mut Model) {
    model.effects.push(Effect::Undraft(SEEN.to_owned()));
    model.effects.push(Effect::Undraft(draft::LEFT.to_owned()));
}

/// Another program has the file open: the session is led there, here it is only looked at.
pub fn held(model: &mut Model, words: String) {
    if let Some(desk) = &mut model.desk {
        desk.is_held = true;
        desk.away = None;
    }
    model.note(words, Role::Accent);
}

/// A second is over.
pub fn tick(model: &mut Model) {
    let now = model.settings.now;
    let Some(desk) = &mut model.desk else { return };
    match desk.beat {
        // The lid was closed: nobody was there.
        Some(beat) if now - beat > ASLEEP => {
            desk.away = Some(beat);
            tell(model);
        }
        Some(beat) if now - beat < BEAT && now >= beat => {}
        _ => keep(model),
    }
}

/// Keeps that the session is seen now, and where the screen stands in it.
pub fn keep(model: &mut Model) {
    let now = model.settings.now;
    let Some(desk) = &mut model.desk else { return };
    if desk.read_only || desk.is_held || current::session(&desk.deal).is_none() {
        return;
    }
    let place = desk.here(&desk.lens(&model.settings));
    let on_wall = desk.room.is_some();
    model.effects.push(Effect::Draft(draft::of_place(&place, on_wall)));
    let is_running = current::session(&desk.deal).is_some_and(Session::is_running);
    if desk.away.is_some() || !is_running {
        // Nobody has gone on with it: it was seen when it was seen.
        return;
    }
    desk.beat = Some(now);
    let seen =
        Draft { place: SEEN.to_owned(), text: now.to_rfc3339(), cursor: 0, ensure: Vec::new() };
    model.effects.push(Effect::Draft(seen));
}
