//! A quick row that is filled: its keys, how it becomes an item, lines of a table pasted into it.

use crate::app::desk::Pane;
use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::update::{draft, edit, mend};
use crate::app::{Effect, Model};
use crate::domain::edit::Edit;
use crate::domain::{Kind, Value};
use crate::input::{Chord, Command, Key};
use crate::l10n::Arg;
use crate::ui::editor::quick::{self, Pasted, Quick};
use crate::ui::widget::text_field::EditKey;

use super::feed;

/// A key while a row is filled.
pub(super) fn key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    change_row(model, |model| cell_key(model, chord, text, command));
}

/// Does something to the row that is filled. Its draft lives as long as words stand in it.
fn change_row(model: &mut Model, change: impl FnOnce(&mut Model)) {
    let row = |model: &Model| model.desk.as_ref().and_then(|desk| desk.state().quick.clone());
    let Some(before) = row(model) else { return };
    change(model);
    listen(model);
    let Some(desk) = &model.desk else { return };
    model.effects.push(match desk.state().quick.as_ref().filter(|quick| !quick.is_empty()) {
        Some(quick) => Effect::Draft(draft::of_row(quick, desk.step)),
        None => Effect::Undraft(draft::row_key(&before)),
    });
}

/// Finds what is offered for the cell of the cursor.
pub fn listen(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    if let Some(quick) = &mut desk.state_mut().quick {
        quick.listen(&lens.view());
    }
}

fn cell_key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    let Some(desk) = &mut model.desk else { return };
    let Some(quick) = &mut desk.state_mut().quick else { return };
    if command != Some(Command::Accept) {
        quick.fault = None;
    }
    match command {
        Some(Command::NextField) => quick.turn(1),
        Some(Command::PreviousField) => quick.turn(-1),
        Some(Command::Restore) => leave(model),
        Some(Command::Accept) if quick.is_empty() => desk.state_mut().quick = None,
        Some(Command::Accept) => {
            if accept(model)
                && let Some(desk) = &mut model.desk
                && let Some(quick) = &mut desk.state_mut().quick
            {
                let remark = quick.remark.take();
                *quick = Quick { remark, ..Quick::new(quick.kind, quick.parent.clone()) };
            }
        }
        Some(Command::Unknown) => {
            let words = model.settings.texts.text("c-unknown").into_owned();
            quick.replace(&words);
            quick.turn(1);
        }
        _ => match chord.key {
            Key::Down => offer(model, 1),
            Key::Up => offer(model, -1),
            _ => {
                if let Some(input) = quick.inputs.get_mut(quick.at) {
                    feed(input, chord, text);
                }
            }
        },
    }
}

/// `Esc`: the row goes; what stood in it comes back with the next row of this list.
fn leave(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let left = desk.state_mut().quick.take();
    if left.is_some_and(|row| desk.leave_row(row)) {
        model.say("row-left");
    }
}

/// Puts the next of the words that the cell takes into it.
fn offer(model: &mut Model, by: isize) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    if let Some(quick) = &mut desk.state_mut().quick {
        quick.turn_offer(&lens.view(), by);
    }
}

/// Makes an item of the quick row; says whether it was taken.
fn accept(model: &mut Model) -> bool {
    let Some(quick) = model.desk.as_ref().and_then(|desk| desk.state().quick.clone()) else {
        return false;
    };
    match add(model, &quick) {
        Err(fault) => {
            if let Some(desk) = &mut model.desk
                && let Some(quick) = &mut desk.state_mut().quick
            {
                quick.fault = Some(fault.clone());
            }
            model.warn(fault);
            false
        }
        Ok(None) => false,
        Ok(Some(place)) => {
            if !follow(model, &place) {
                tell_added(model, &quick);
            }
            true
        }
    }
}

/// Makes an item of a row: its place, nothing when it was refused, or why it is not understood.
pub(super) fn add(model: &mut Model, quick: &Quick) -> Result<Option<Place>, String> {
    let Some(desk) = &model.desk else { return Ok(None) };
    let lens = desk.lens(&model.settings);
    let before = desk.here(&lens);
    let step = desk.step;
    let (id, mut edits) = quick.edits(&lens.view(), &mut model.ids)?;
    if quick.kind == Kind::Correction {
        edits.extend(edit::set_edit(Kind::Correction, &id, "at", Value::Moment((model.now)())));
    }
    let name = quick.inputs.first().map(|input| input.text().to_owned()).unwrap_or_default();
    let place = Place { step, ..Place::item(quick.kind, id) };
    let done = Done { act: Act::Added, name, before, place: place.clone() };
    let made = mend::for_remark(model, quick.remark.as_ref(), |model| {
        edit::try_commit(model, &edits, done)
    });
    Ok(made.then_some(place))
}

/// Puts the list on what was just added, without entering it; says whether it is in sight.
fn follow(model: &mut Model, place: &Place) -> bool {
    let Some(desk) = &mut model.desk else { return false };
    if desk.state().pane == Pane::Form {
        return true;
    }
    let state = desk.state_mut();
    let is_it = |row: &crate::ui::step::Row| row.subject.item() == Some((place.kind, &place.id));
    let at = state.rows.iter().position(is_it);
    if let Some(at) = at {
        state.list.go(&state.rows, at);
    }
    state.settle_matrix();
    at.is_some()
}

/// What was added stands on another page: that is said.
fn tell_added(model: &mut Model, quick: &Quick) {
    let name = quick.inputs.first().map_or("", |input| input.text());
    let words = model.settings.texts.with("named-added", &[("name", Arg::Text(name))]);
    model.tell(words);
}

/// A paste into the row: a text into its cell, lines of a table as items.
pub(super) fn paste(model: &mut Model, text: &str) {
    let many = text.lines().filter(|line| !line.trim().is_empty()).count() > 1;
    if many || text.contains('\t') {
        change_row(model, |model| paste_rows(model, text));
    } else {
        change_row(model, |model| paste_cell(model, text));
    }
}

fn paste_cell(model: &mut Model, text: &str) {
    let quick = model.desk.as_mut().and_then(|desk| desk.state_mut().quick.as_mut());
    if let Some(quick) = quick
        && let Some(input) = quick.inputs.get_mut(quick.at)
    {
        input.handle(EditKey::Paste(text));
    }
}

/// Lines of a table become items, in one step.
fn paste_rows(model: &mut Model, text: &str) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let Some(quick) = desk.state().quick.clone() else { return };
    let Pasted { mut edits, lost } =
        quick::paste(&lens.view(), quick.kind, &quick.parent, text, &mut model.ids);
    if lens.deal.kind_of(&quick.parent).is_none() {
        edits.splice(0..0, quick.ensure.iter().cloned());
    }
    let added = edits.iter().filter_map(|edit| match edit {
        Edit::Add { kind, id, .. } if *kind == quick.kind => Some(id.clone()),
        _ => None,
    });
    let added: Vec<_> = added.collect();
    let Some(last) = added.last().cloned() else { return };
    let place = Place { step: desk.step, ..Place::item(quick.kind, last) };
    let name = added.len().to_string();
    let done = Done {
        act: Act::Pasted,
        name: name.clone(),
        before: desk.here(&desk.lens(&model.settings)),
        place: place.clone(),
    };
    if edit::try_commit(model, &edits, done) {
        if let Some(desk) = &mut model.desk
            && let Some(row) = desk.state_mut().quick.take()
        {
            desk.leave_row(row);
        }
        follow(model, &place);
        let texts = model.settings.texts;
        let mut words = texts.with("pasted", &[("count", Arg::from(added.len()))]);
        if lost > 0 {
            words.push_str(". ");
            words.push_str(&texts.with("pasted-lost", &[("count", Arg::from(lost))]));
        }
        model.tell(words);
    }
}
