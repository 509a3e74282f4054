//! Keys while a text is typed: in a field, in a quick row, in the remark box.

use crate::app::desk::Pane;
use crate::app::history::Done;
use crate::app::place::Place;
use crate::app::{Deed, Effect, Model, Overlay};
use crate::domain::edit::Edit;
use crate::domain::negotiation::Issue;
use crate::domain::{Kind, Value};
use crate::input::{Chord, Command, Key};
use crate::l10n::Arg;
use crate::ui::editor::form::FormRow;
use crate::ui::editor::quick::{self, Quick};
use crate::ui::editor::typing::Typing;
use crate::ui::speak::LevelColumn;
use crate::ui::widget::text_field::{EditKey, Handled, Motion, TextField};

use super::{decide, draft, edit, remark, walk};

/// Gives a key to a text. Keys that no text takes are ignored by it.
pub fn feed(input: &mut TextField, chord: Chord, text: Option<char>) -> Handled {
    if let Some(sign) = text.filter(|_| !chord.ctrl && !chord.alt) {
        let mut bytes = [0; 4];
        return input.handle(EditKey::Insert(sign.encode_utf8(&mut bytes)));
    }
    let Some(key) = edit_key(chord) else { return Handled::Ignored };
    input.handle(key)
}

fn edit_key(chord: Chord) -> Option<EditKey<'static>> {
    let moved = |motion| if chord.shift { EditKey::Select(motion) } else { EditKey::Move(motion) };
    let by_word = chord.ctrl || chord.alt;
    Some(match chord.key {
        Key::Left if by_word => moved(Motion::WordLeft),
        Key::Right if by_word => moved(Motion::WordRight),
        Key::Left => moved(Motion::Left),
        Key::Right => moved(Motion::Right),
        Key::Up => moved(Motion::Up),
        Key::Down => moved(Motion::Down),
        Key::Home if chord.ctrl => moved(Motion::TextStart),
        Key::End if chord.ctrl => moved(Motion::TextEnd),
        Key::Home => moved(Motion::LineStart),
        Key::End => moved(Motion::LineEnd),
        Key::PageUp => moved(Motion::PageUp),
        Key::PageDown => moved(Motion::PageDown),
        Key::Backspace if by_word => EditKey::Delete(Motion::WordLeft),
        Key::Backspace => EditKey::Delete(Motion::Left),
        Key::Delete if by_word => EditKey::Delete(Motion::WordRight),
        Key::Delete => EditKey::Delete(Motion::Right),
        Key::Char('w') if chord.ctrl => EditKey::Delete(Motion::WordLeft),
        Key::Char('z') if chord.ctrl => EditKey::Undo,
        Key::Char('y' | 'r') if chord.ctrl => EditKey::Redo,
        Key::Char('a') if chord.ctrl => EditKey::SelectAll,
        _ => return None,
    })
}

/// A key while something is typed.
pub fn key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    let Some(desk) = &model.desk else { return };
    if desk.remark.is_some() {
        remark::key(model, chord, text, command);
    } else if desk.state().quick.is_some() {
        quick_key(model, chord, text, command);
    } else {
        field_key(model, chord, text, command);
    }
}

fn field_key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
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
fn finish(model: &mut Model, typing: &Typing) -> bool {
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

/// The value goes into the deal, and with it the unit that was typed beside it.
fn set(model: &mut Model, typing: &Typing, value: Value) -> bool {
    let unit: Vec<Edit> = typing.unit().into_iter().collect();
    edit::set_with(model, &typing.id, typing.field, value, &typing.ensure, &unit)
}

/// A number typed into the cell "fail" is where the acceptable level begins; that is said.
fn tell_threshold(model: &mut Model, typing: &Typing) {
    let Some(desk) = &model.desk else { return };
    let in_cell = desk.state().pane == Pane::List && desk.state().list.column == 3;
    if !in_cell || typing.field.key != "scale.acceptable" {
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

/// `Tab` in a table: the next cell, after the last the first of the next row.
fn next_in_table(model: &mut Model, on: isize) {
    let Some(desk) = &mut model.desk else { return };
    let cells = walk::grid::columns(desk);
    if cells.is_empty() {
        return;
    }
    let state = desk.state_mut();
    let rows = std::mem::take(&mut state.rows);
    match state.list.column.checked_add_signed(on) {
        Some(next) if cells.contains(&next) => state.list.column = next,
        _ => {
            state.list.step(&rows, on);
            state.list.column = if on > 0 { cells.start } else { cells.end - 1 };
        }
    }
    state.rows = rows;
    if let Some(cell) = walk::grid::cell(model) {
        walk::begin(model, cell.field, cell.id, cell.ensure);
    } else if let Some(desk) = &mut model.desk {
        desk.state_mut().list.column = 0;
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

/// Brings every text that is being typed into the deal, before leaving; what is not understood or
/// refused is laid aside, and stays a draft.
pub fn keep_all(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    for typing in desk.take_typings() {
        let value = typing.value().clone();
        let taken = !typing.is_changed() || value.is_ok_and(|value| set(model, &typing, value));
        if taken {
            model.effects.push(Effect::Undraft(draft::key(&typing)));
        } else if let Some(desk) = &mut model.desk {
            desk.keep_typing(typing);
        }
    }
    let Some(desk) = &mut model.desk else { return };
    for (step, quick) in desk.take_quicks() {
        if matches!(add_row(model, &quick), Ok(Some(_))) {
            model.effects.push(Effect::Undraft(draft::row_key(&quick)));
        } else if let Some(desk) = &mut model.desk {
            desk.keep_quick(step, quick);
        }
    }
}

fn quick_key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    change_row(model, |model| quick_row_key(model, chord, text, command));
}

/// Does something to the row that is filled. Its draft lives as long as words stand in it.
fn change_row(model: &mut Model, change: impl FnOnce(&mut Model)) {
    let row = |model: &Model| model.desk.as_ref().and_then(|desk| desk.state().quick.clone());
    let Some(before) = row(model) else { return };
    change(model);
    let Some(desk) = &model.desk else { return };
    model.effects.push(match desk.state().quick.as_ref().filter(|quick| !quick.is_empty()) {
        Some(quick) => Effect::Draft(draft::of_row(quick, desk.step)),
        None => Effect::Undraft(draft::row_key(&before)),
    });
}

fn quick_row_key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    let Some(desk) = &mut model.desk else { return };
    let Some(quick) = &mut desk.state_mut().quick else { return };
    match command {
        Some(Command::NextField) => quick.turn(1),
        Some(Command::PreviousField) => quick.turn(-1),
        Some(Command::Restore) => desk.state_mut().quick = None,
        Some(Command::Accept) if quick.is_empty() => desk.state_mut().quick = None,
        Some(Command::Accept) => {
            if add_quick(model)
                && let Some(desk) = &mut model.desk
                && let Some(quick) = &mut desk.state_mut().quick
            {
                let remark = quick.remark.take();
                *quick = Quick { remark, ..Quick::new(quick.kind, quick.parent.clone()) };
            }
        }
        Some(Command::Unknown) => {
            let words = model.settings.texts.text("c-unknown").into_owned();
            let at = quick.at;
            if let Some(input) = quick.inputs.get_mut(at) {
                input.handle(EditKey::SelectAll);
                input.handle(EditKey::Paste(&words));
            }
            quick.turn(1);
        }
        _ => {
            quick.fault = None;
            let at = quick.at;
            if let Some(input) = quick.inputs.get_mut(at) {
                feed(input, chord, text);
            }
        }
    }
}

/// Makes an item of the quick row; says whether it was taken.
fn add_quick(model: &mut Model) -> bool {
    let Some(quick) = model.desk.as_ref().and_then(|desk| desk.state().quick.clone()) else {
        return false;
    };
    match add_row(model, &quick) {
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
            follow(model, &place);
            true
        }
    }
}

/// Makes an item of a row: its place, nothing when it was refused, or why it is not understood.
fn add_row(model: &mut Model, quick: &Quick) -> Result<Option<Place>, String> {
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
    let done = Done { words: "deed-added", name, before, place: place.clone() };
    Ok(edit::try_commit(model, &edits, done).then_some(place))
}

/// Puts the list on what was just added, without entering it.
fn follow(model: &mut Model, place: &Place) {
    let Some(desk) = &mut model.desk else { return };
    if desk.state().pane == Pane::Form {
        return;
    }
    let state = desk.state_mut();
    let rows = std::mem::take(&mut state.rows);
    if let Some(at) =
        rows.iter().position(|row| row.subject.item() == Some((place.kind, &place.id)))
    {
        state.list.go(&rows, at);
    }
    state.rows = rows;
    state.settle_matrix();
}

/// A paste: one undo step and never a command.
pub fn paste(model: &mut Model, text: &str) {
    if let Some(Overlay::Choose(chooser, _)) = &mut model.overlay {
        chooser.query.handle(EditKey::Paste(text));
        chooser.filter();
        return;
    }
    if matches!(model.overlay, Some(Overlay::Decide(_))) {
        return decide::paste(model, text);
    }
    if model.overlay.is_some() {
        return;
    }
    let Some(desk) = &mut model.desk else { return };
    if desk.remark.is_some() {
        return remark::paste(model, text);
    }
    let many = text.lines().filter(|line| !line.trim().is_empty()).count() > 1;
    if desk.state().quick.is_some() && (many || text.contains('\t')) {
        return change_row(model, |model| paste_rows(model, text));
    }
    if desk.state().quick.is_some() {
        return change_row(model, |model| paste_cell(model, text));
    }
    if desk.state().typing.is_some() {
        return changed(model, |typing| {
            typing.input.handle(EditKey::Paste(text));
        });
    }
    let words = model.settings.texts.text("ask-paste").into_owned();
    model.overlay = Some(Overlay::Ask(words, Deed::PasteRemark(text.to_owned())));
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
    let mut edits = quick::paste(&lens.view(), quick.kind, &quick.parent, text, &mut model.ids);
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
        words: "deed-pasted",
        name: name.clone(),
        before: desk.here(&desk.lens(&model.settings)),
        place: place.clone(),
    };
    if edit::try_commit(model, &edits, done) {
        if let Some(desk) = &mut model.desk {
            desk.state_mut().quick = None;
        }
        follow(model, &place);
        let words = model.settings.texts.with("pasted", &[("count", Arg::from(added.len()))]);
        model.tell(words);
    }
}

/// Gets back the text that `Esc` left.
pub fn regain(model: &mut Model) -> bool {
    let left = model.desk.as_mut().and_then(|desk| desk.left_text.take());
    left.is_some_and(|left| draft::reopen(model, &left))
}
