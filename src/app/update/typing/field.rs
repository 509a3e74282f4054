//! A field that is typed: its keys, and how its text becomes a value.

use crate::app::desk::Pane;
use crate::app::place::Place;
use crate::app::update::{draft, edit, walk};
use crate::app::{Effect, Model};
use crate::domain::Value;
use crate::domain::negotiation::Issue;
use crate::input::{Chord, Command};
use crate::l10n::Arg;
use crate::ui::editor::form::FormRow;
use crate::ui::editor::typing::Typing;
use crate::ui::speak::LevelColumn;
use crate::ui::widget::text_field::EditKey;

use super::feed;

/// A key while a field is typed.
pub(super) fn key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    match command {
        Some(Command::Accept) => accept(model, 0),
        Some(Command::Redo) => changed(model, |typing| {
            typing.input.handle(EditKey::Redo);
        }),
        Some(Command::NextField) => accept(model, 1),
        Some(Command::PreviousField) => accept(model, -1),
        Some(Command::Restore) => restore(model),
        Some(Command::Unknown) => unknown(model),
        Some(Command::FullField) => {
            if let Some(typing) =
                model.desk.as_mut().and_then(|desk| desk.state_mut().typing.as_mut())
            {
                typing.full ^= true;
            }
        }
        Some(Command::LineBreak) => changed(model, |typing| {
            typing.input.handle(EditKey::NewLine);
        }),
        _ => changed(model, |typing| {
            feed(&mut typing.input, chord, text);
        }),
    }
}

/// Changes the text that is typed and keeps it as a draft.
fn changed(model: &mut Model, change: impl FnOnce(&mut Typing)) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let Some(typing) = &mut desk.state_mut().typing else { return };
    let before = typing.input.text().to_owned();
    let cursor = typing.input.cursor();
    change(typing);
    if (&*before, cursor) == (typing.input.text(), typing.input.cursor()) {
        return;
    }
    typing.listen(&lens.view());
    model.effects.push(Effect::Draft(draft::of(typing)));
}

/// A paste into the text.
pub(super) fn paste(model: &mut Model, text: &str) {
    changed(model, |typing| {
        typing.input.handle(EditKey::Paste(text));
    });
}

/// Keeps what was typed; `on` leads to the next or the previous field.
fn accept(model: &mut Model, on: isize) {
    let Some(desk) = &mut model.desk else { return };
    let Some(typing) = desk.state_mut().typing.clone() else { return };
    if !finish(model, &typing) {
        return;
    }
    if on == 0 {
        return;
    }
    let Some(desk) = &mut model.desk else { return };
    match desk.state().pane {
        Pane::Form => next_in_form(model, on),
        _ => next_in_table(model, on),
    }
}

/// Makes the typed text the value of its field; says whether it was taken.
pub(super) fn finish(model: &mut Model, typing: &Typing) -> bool {
    let place = Place::field(typing.field, typing.id.clone());
    if typing.is_changed() {
        match typing.value() {
            Err(fault) => {
                let fault = fault.clone();
                model.warn(fault);
                return false;
            }
            Ok(value) => {
                if !set(model, typing, value.clone()) {
                    return false;
                }
                tell_threshold(model, typing);
            }
        }
    }
    model.effects.push(Effect::Undraft(place.key()));
    if let Some(desk) = &mut model.desk {
        desk.state_mut().typing = None;
    }
    true
}

/// The value goes into the deal, and with it what it says of its scale.
pub(super) fn set(model: &mut Model, typing: &Typing, value: Value) -> bool {
    let beside = if value.is_known() { typing.beside() } else { &[] };
    edit::set_with(model, &typing.id, typing.target(), value, &typing.ensure, beside)
}

/// A number typed into the cell "fail" is where the acceptable level begins; that is said, and so
/// is what else a level says of its scale.
fn tell_threshold(model: &mut Model, typing: &Typing) {
    let Some(desk) = &model.desk else { return };
    let in_cell = desk.state().pane == Pane::List && desk.state().list.column == 3;
    if !in_cell || typing.target().key != "scale.acceptable" {
        if !typing.beside().is_empty() && !typing.told().is_empty() {
            model.tell(typing.told().to_owned());
        }
        return;
    }
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(issue) = view.item::<Issue>(&typing.id) else { return };
    let value = view.level_phrase(&issue.scale, LevelColumn::Acceptable);
    let words = model.settings.texts.with("level-became", &[("value", Arg::Text(&value))]);
    model.tell(words);
}

/// `Tab` in a form opens the next field.
pub fn next_in_form(model: &mut Model, on: isize) {
    let Some(desk) = &mut model.desk else { return };
    if desk.state().pane != Pane::Form {
        return;
    }
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(frame) = desk.state_mut().frames.last_mut() else { return };
    let Some(at) = frame.neighbour(&view, on) else { return };
    frame.cursor = at;
    let (id, ensure) = (frame.id.clone(), frame.ensure.clone());
    if let Some(FormRow::Field(field)) = frame.current(&view) {
        walk::begin_in(model, field, id, ensure, true);
    }
}

/// `Tab` in a table: the next cell, after the last the first of the next row; after the last row one
/// stays on it.
fn next_in_table(model: &mut Model, on: isize) {
    let Some(desk) = &mut model.desk else { return };
    if !walk::grid::beside(desk, on) {
        return;
    }
    if let Some(cell) = walk::grid::cell(model) {
        walk::begin(model, cell.field, cell.id, cell.ensure);
        select_all(model);
    }
}

/// What stands in the cell is marked, as in every table: what is typed takes its place.
pub fn select_all(model: &mut Model) {
    let typing = model.desk.as_mut().and_then(|desk| desk.state_mut().typing.as_mut());
    if let Some(typing) = typing.filter(|typing| !typing.is_changed()) {
        typing.input.handle(EditKey::SelectAll);
    }
}

/// `Esc`: the old value stays; the typed text can be had again by one redo of the field.
fn restore(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let Some(typing) = desk.state_mut().typing.take() else { return };
    let place = Place::field(typing.field, typing.id.clone());
    model.effects.push(Effect::Undraft(place.key()));
    if typing.is_changed() {
        if let Some(desk) = &mut model.desk {
            desk.left_text = Some(draft::of(&typing));
        }
        let key = model.settings.keymap.keys(Command::Redo).first().map(ToString::to_string);
        let words = model
            .settings
            .texts
            .with("typing-left", &[("key", Arg::Text(&key.unwrap_or_default()))]);
        model.tell(words);
    }
}

/// `F6` while typing: nobody knows.
pub fn unknown(model: &mut Model) {
    let Some(typing) = model.desk.as_ref().and_then(|desk| desk.state().typing.clone()) else {
        return;
    };
    if !edit::set(model, &typing.id, typing.field, Value::Unknown, &typing.ensure) {
        return;
    }
    model.effects.push(Effect::Undraft(draft::key(&typing)));
    if let Some(desk) = &mut model.desk {
        desk.state_mut().typing = None;
    }
}
