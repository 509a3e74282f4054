//! Half-typed texts as drafts, and back on the screen: after a crash, after `Esc`.

use crate::app::place::Place;
use crate::app::{Draft, Effect, Model};
use crate::domain::{Deal, Kind, Step, current};
use crate::ui::editor::quick::Quick;
use crate::ui::editor::typing::Typing;
use crate::ui::theme::Role;
use crate::ui::widget::text_field::EditKey;

use super::{remark, room};

/// How the place of the draft of a quick row begins.
const ROW: &str = "quick//";

/// The place under which is kept where a running session was left.
pub const LEFT: &str = "left//";

/// Where the screen stands, kept while a session runs: it goes on there, on its wall or beside it.
pub fn of_place(place: &Place, on_wall: bool) -> Draft {
    let text = format!("{}/{}", place.step.number(), place.key());
    let cursor = usize::from(on_wall);
    Draft { place: LEFT.to_owned(), text, cursor, ensure: Vec::new() }
}

/// The place of the draft of a field that is typed.
pub fn key(typing: &Typing) -> String {
    Place::field(typing.field, typing.id.clone()).key()
}

/// The place of the draft of a quick row: a list has one.
pub fn row_key(quick: &Quick) -> String {
    format!("{ROW}{}/{}", quick.kind.key(), quick.parent)
}

/// The draft of a field that is typed.
pub fn of(typing: &Typing) -> Draft {
    Draft {
        place: key(typing),
        text: typing.input.text().to_owned(),
        cursor: typing.input.cursor(),
        ensure: typing.ensure.clone(),
    }
}

/// The draft of a row that is filled.
pub fn of_row(quick: &Quick, step: Step) -> Draft {
    let (place, ensure) = (row_key(quick), quick.ensure.clone());
    Draft { place, text: quick.kept(step), cursor: 0, ensure }
}

/// A half-typed text of an earlier run: the field opens with it.
pub fn came(model: &mut Model, draft: &Draft) {
    if room::came(model, draft) || room::secret::came(model, draft) {
        return;
    }
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    if [remark::DRAFT, remark::HIDDEN].contains(&&*draft.place) {
        desk.remark_kept.clone_from(&draft.text);
        desk.remark_hidden = draft.place == remark::HIDDEN;
        if current::session(&lens.deal).is_some() {
            return remark::open(model);
        }
        return note(model, "draft-remark");
    }
    if draft.place == LEFT {
        return go_on_there(model, draft);
    }
    desk.park(&lens);
    let opened =
        if draft.place.starts_with(ROW) { reopen_row(model, draft) } else { reopen(model, draft) };
    if opened {
        note(model, "draft-found");
    }
}

/// A running session goes on where it was left; a remark that was half typed stands open there.
fn go_on_there(model: &mut Model, draft: &Draft) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let box_was_open = desk.remark.take().is_some();
    if let Some(place) = left_at(&lens.deal, &draft.text) {
        desk.go(&lens, &place);
    }
    let goes_on = current::session(&lens.deal).is_some();
    if draft.cursor > 0 && goes_on {
        desk.room = Some(Box::default());
    }
    if box_was_open {
        remark::open(model);
    }
    if !goes_on {
        model.effects.push(Effect::Undraft(LEFT.to_owned()));
    }
}

/// The place where a session was left, as far as it is still there; else its step.
fn left_at(deal: &Deal, text: &str) -> Option<Place> {
    let (step, key) = text.split_once('/')?;
    let step = Step::from_number(step.parse().ok()?)?;
    let deal_itself = || Place::item(Kind::Deal, deal.id.clone());
    let place = Place::from_key(deal, key).unwrap_or_else(deal_itself);
    Some(Place { step, ..place })
}

fn note(model: &mut Model, id: &str) {
    let words = model.settings.texts.text(id).into_owned();
    model.note(words, Role::Accent);
}

fn reopen_row(model: &mut Model, draft: &Draft) -> bool {
    let Some(desk) = &mut model.desk else { return false };
    let Some((step, mut quick)) = Quick::from_kept(&draft.text) else { return false };
    let lens = desk.lens(&model.settings);
    let place = Place { step, kind: quick.kind, id: quick.parent.clone(), field: None };
    if !desk.go_to_be(&lens, &place, &draft.ensure) {
        desk.go(&lens, &place);
    }
    quick.ensure.clone_from(&draft.ensure);
    desk.state_mut().quick = Some(quick);
    true
}

/// Opens the field of a draft with its text; says whether there is such a field.
pub fn reopen(model: &mut Model, draft: &Draft) -> bool {
    let Some(desk) = &mut model.desk else { return false };
    let lens = desk.lens(&model.settings);
    let to_be = lens.deal.apply(&draft.ensure).ok();
    let place = Place::from_key(&lens.deal, &draft.place)
        .or_else(|| Place::from_key(&to_be?, &draft.place));
    let Some((place, field)) = place.and_then(|place| Some((place.clone(), place.field?))) else {
        return false;
    };
    if !desk.go_to_be(&lens, &place, &draft.ensure) {
        desk.go(&lens, &place);
    }
    let ensure = draft.ensure.clone();
    let mut typing = Typing::open(&lens.view(), field, place.id, ensure);
    typing.input.handle(EditKey::SelectAll);
    typing.input.handle(EditKey::Paste(&draft.text));
    typing.input.set_cursor(draft.cursor);
    typing.listen(&lens.view());
    desk.state_mut().typing = Some(typing);
    true
}
