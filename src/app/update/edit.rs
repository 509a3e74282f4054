//! Edits: committing, taking back, adding, deleting, moving.

use std::sync::Arc;

use crate::app::desk::StepState;
use crate::app::history::{Act, Done, Taken};
use crate::app::place::Place;
use crate::app::{Deed, Effect, Model, Overlay};
use crate::domain::edit::{Edit, Refusal};
use crate::domain::field::{Field, field};
use crate::domain::shelf::SHELVES;
use crate::domain::{Deal, Id, Kind, Value};
use crate::l10n::Arg;
use crate::ui::step::Subject;

use super::{qualify, tell};

/// Makes edits as one step and hands the deal to the disk.
pub fn commit(model: &mut Model, edits: &[Edit], done: Done) {
    try_commit(model, edits, done);
}

/// The same; says whether they were made.
pub fn try_commit(model: &mut Model, edits: &[Edit], done: Done) -> bool {
    let Some(desk) = &mut model.desk else { return false };
    if desk.read_only {
        model.say("read-only");
        return false;
    }
    let before = desk.revision;
    let edits = qualify::with_days(&desk.deal, edits, model.settings.today).into_owned();
    let edits = tell::with_changes(model, edits);
    let Some(desk) = &mut model.desk else { return false };
    let outcome = desk.commit(&model.settings, &edits, done);
    match outcome {
        Ok(()) => {
            if model.desk.as_ref().is_some_and(|desk| desk.revision != before) {
                super::save(model);
                tell::say_frozen(model, &edits);
            }
            true
        }
        Err(refusal) => {
            let words = refusal_words(model, &refusal);
            model.warn(words);
            false
        }
    }
}

fn refusal_words(model: &Model, refusal: &Refusal) -> String {
    let texts = model.settings.texts;
    let id = match refusal {
        Refusal::Gone(_) => "refusal-gone",
        Refusal::Mismatch(_) => "refusal-mismatch",
        Refusal::Dangling(_) => "refusal-dangling",
        Refusal::Circle(_) => "refusal-circle",
        Refusal::Closed => "refusal-closed",
        Refusal::Sealed => "refusal-sealed",
        Refusal::Taken => "refusal-taken",
        Refusal::Unfit => "refusal-unfit",
    };
    texts.text(id).into_owned()
}

/// Sets a field; what must be added first is added with it.
pub fn set(
    model: &mut Model,
    id: &Id,
    field: &'static Field,
    value: Value,
    ensure: &[Edit],
) -> bool {
    set_with(model, id, field, value, ensure, &[])
}

/// The same with more that goes with it, as one step.
pub fn set_with(
    model: &mut Model,
    id: &Id,
    field: &'static Field,
    value: Value,
    ensure: &[Edit],
    more: &[Edit],
) -> bool {
    let Some(desk) = &model.desk else { return false };
    if super::stage::is_stage(field)
        && let Value::Whole(to) = value
    {
        super::stage::ask(model, to);
        return false;
    }
    if tell::tells_itself(field) {
        model.say("change-tells-itself");
        return false;
    }
    let lens = desk.lens(&model.settings);
    let is_new = !lens.deal.has(field.kind, id);
    if is_new && value == Value::Empty {
        // Nothing is written into it: it does not come into being.
        return true;
    }
    if is_new
        && super::stage::deed(ensure).is_some()
        && let Some(why) = super::stage::refuses(&desk.deal, ensure, field, &value)
    {
        model.say(why);
        return false;
    }
    let bare = is_new && super::stage::deed(ensure).is_some() && value == Value::Unknown;
    let mut edits: Vec<Edit> = if is_new { ensure.to_vec() } else { Vec::new() };
    let answered = field.kind == Kind::Remark && field.key == "answer.kind" && value.is_known();
    let reported = value.is_known();
    edits.push(Edit::Set { id: id.clone(), field, value });
    edits.extend_from_slice(more);
    if field.kind == Kind::Assignment && field.key == "report.state" && reported {
        edits.extend(set_edit(Kind::Assignment, id, "report.on", Value::Day(model.settings.today)));
    }
    if answered {
        edits.extend(set_edit(Kind::Remark, id, "answer.at", Value::Moment((model.now)())));
    }
    let done = super::stage::deed(ensure).filter(|_| is_new).unwrap_or_else(|| Done {
        act: Act::Set,
        name: lens.view().label(field).into_owned(),
        place: Place { step: field.step(), ..Place::field(field, id.clone()) },
        before: desk.here(&lens),
    });
    let from = desk.state().subject().cloned();
    let made = try_commit(model, &edits, done);
    if is_new && made {
        stay_on(model, from.as_ref(), field.kind, id);
    }
    keep_on(model, id, field);
    if made && bare {
        let words = model.settings.texts.text("stage-moved-bare").into_owned();
        model.warn(words);
    }
    made
}

/// An item that came into being with its first value can stand elsewhere in the list than the row
/// it was made from; where that row is gone, the cursor goes with the item.
fn stay_on(model: &mut Model, from: Option<&Subject>, kind: Kind, id: &Id) {
    let Some(desk) = &mut model.desk else { return };
    let StepState { rows, list, .. } = desk.state_mut();
    if rows.iter().any(|row| Some(&row.subject) == from) {
        return;
    }
    if let Some(at) = rows.iter().position(|row| row.subject.item() == Some((kind, id))) {
        list.go(rows, at);
    }
}

/// A value can bring other rows to the form or take them away; the cursor stays on the field.
fn keep_on(model: &mut Model, id: &Id, field: &'static Field) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let Some(frame) = desk.state_mut().frames.last_mut() else { return };
    if frame.kind == field.kind && frame.id == *id {
        frame.seek(&lens.view(), field);
    }
}

/// Takes back the last step, or does it again.
pub fn undo(model: &mut Model, again: bool) {
    if again && super::typing::regain(model) {
        return;
    }
    let Some(desk) = &mut model.desk else { return };
    desk.left_text = None;
    let Some(taken) = desk.history.take(again) else {
        model.say(if again { "redo-nothing" } else { "undo-nothing" });
        return;
    };
    let (from, to) = taken.sides();
    if *desk.deal == **from {
        let to = to.clone();
        desk.adopt(&model.settings, to);
        super::save(model);
        show_taken(model, &taken);
        return;
    }
    let effect = Effect::Rebase { now: Arc::clone(&desk.deal), revision: desk.revision, taken };
    model.effects.push(effect);
}

/// Goes to where a step was and names it.
pub fn show_taken(model: &mut Model, taken: &Taken) {
    let done = &taken.step.done;
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let there = lens.deal.has(done.place.kind, &done.place.id);
    let place = if there { done.place.clone() } else { done.before.clone() };
    desk.go(&lens, &place);
    let texts = model.settings.texts;
    let what = texts.with(done.act.text(), &[("name", Arg::Text(&short(&done.name)))]);
    model.tell(texts.with(taken.text(), &[("what", Arg::Text(&what))]));
}

/// A name for one line.
fn short(name: &str) -> String {
    crate::ui::widget::text::fit(&name.replace('\n', " "), 40).into_owned()
}

/// Deletes an item: at once when nothing hangs on it, else after a question.
pub fn delete(model: &mut Model, kind: Kind, id: &Id) {
    if kind == Kind::Change {
        return model.say("change-tells-itself");
    }
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let name = lens.view().name(kind, id);
    let mut before = desk.here(&desk.lens(&model.settings));
    if let Some(it) = lens.deal.shelved(kind, id)
        && it.shelf.parent != Kind::Deal
    {
        before = Place { step: desk.step, ..Place::item(it.shelf.parent, it.parent) };
    }
    let place = Place { step: desk.step, ..Place::item(kind, id.clone()) };
    let done = Done { act: Act::Removed, name: name.clone(), place, before };
    let edits = vec![Edit::Remove { kind, id: id.clone() }];
    let hanging = children(&lens.deal, kind, id);
    let remarks = lens.view().holes.remarks_on(id);
    let texts = model.settings.texts;
    let name = short(&name);
    if hanging + remarks > 0 {
        let args = [
            ("name", Arg::Text(&name)),
            ("children", Arg::from(hanging)),
            ("remarks", Arg::from(remarks)),
        ];
        let words = texts.with("ask-delete", &args);
        model.overlay = Some(Overlay::Ask(words, Deed::Edit(edits, done)));
        return;
    }
    if try_commit(model, &edits, done) {
        model.tell(texts.with("deleted", &[("name", Arg::Text(&name))]));
    }
}

fn children(deal: &Deal, kind: Kind, id: &Id) -> usize {
    let own = SHELVES.iter().filter(|shelf| shelf.parent == kind);
    own.map(|shelf| (shelf.ids)(deal, id).map_or(0, |ids| ids.len())).sum()
}

/// Moves an item to the place of another of its list.
pub fn shift(model: &mut Model, kind: Kind, id: &Id, other: &Id) {
    let Some(desk) = &model.desk else { return };
    let Some(to) = desk.deal.shelved(kind, other).map(|it| it.at) else { return };
    let lens = desk.lens(&model.settings);
    let place = Place { step: desk.step, ..Place::item(kind, id.clone()) };
    let done =
        Done { act: Act::Moved, name: lens.view().name(kind, id), before: place.clone(), place };
    if try_commit(model, &[Edit::Shift { kind, id: id.clone(), to }], done) {
        let texts = model.settings.texts;
        let place = (to + 1).to_string();
        model.tell(texts.with("moved-to", &[("place", Arg::Text(&place))]));
    }
}

/// Enters "nobody knows" into a field.
pub fn unknown(model: &mut Model, id: &Id, field: &'static Field, ensure: &[Edit]) {
    set(model, id, field, Value::Unknown, ensure);
}

/// The edits that add an item with what such items begin with.
pub fn new_item(model: &mut Model, kind: Kind, parent: &Id) -> Option<(Id, Vec<Edit>)> {
    let desk = model.desk.as_ref()?;
    let lens = desk.lens(&model.settings);
    let id = (model.ids)();
    let mut edits =
        vec![Edit::Add { kind, parent: parent.clone(), at: usize::MAX, id: id.clone() }];
    edits.extend(crate::ui::editor::quick::defaults(&lens.view(), kind, &id));
    Some((id, edits))
}

/// A field by its key, for edits that the program makes itself.
pub fn set_edit(kind: Kind, id: &Id, key: &str, value: Value) -> Option<Edit> {
    field(kind, key).map(|field| Edit::Set { id: id.clone(), field, value })
}
