//! Keys while a text is typed: in a field, in a quick row, in the remark box.

mod field;
mod row;

use crate::app::{Deed, Effect, Model, Overlay};
use crate::input::{Chord, Command, Key};
use crate::ui::widget::text_field::{EditKey, Handled, Motion, TextField};

pub use field::{next_in_form, select_all, unknown};
pub use row::listen as listen_row;

use super::room::secret;
use super::{decide, draft, remark, stage};

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
        Key::Char('u') if chord.ctrl => EditKey::Delete(Motion::LineStart),
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
    } else if desk.secret_line().is_some() {
        secret::key(model, chord, text, command);
    } else if desk.state().quick.is_some() {
        row::key(model, chord, text, command);
    } else {
        field::key(model, chord, text, command);
    }
}

/// Keeps the field that is typed, where one is; says whether it may be left.
pub fn keep(model: &mut Model) -> bool {
    let Some(desk) = &mut model.desk else { return true };
    let Some(typing) = desk.state().typing.clone() else { return true };
    if stage::deed(&typing.ensure).is_some() {
        // A stage moves by `Enter`, never in passing.
        let lens = desk.lens(&model.settings);
        desk.park(&lens);
        return true;
    }
    field::finish(model, &typing)
}

/// Brings every text that is being typed into the deal, before leaving; what is not understood or
/// refused is laid aside, and stays a draft.
pub fn keep_all(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    for typing in desk.take_typings() {
        let value = typing.value().clone();
        let moves = stage::deed(&typing.ensure).is_some();
        let taken = !typing.is_changed()
            || !moves && value.is_ok_and(|value| field::set(model, &typing, value));
        if taken {
            model.effects.push(Effect::Undraft(draft::key(&typing)));
        } else if let Some(desk) = &mut model.desk {
            desk.keep_typing(typing);
        }
    }
    let Some(desk) = &mut model.desk else { return };
    for (step, quick) in desk.take_quicks() {
        if matches!(row::add(model, &quick), Ok(Some(_))) {
            model.effects.push(Effect::Undraft(draft::row_key(&quick)));
        } else if let Some(desk) = &mut model.desk {
            desk.keep_quick(step, quick);
        }
    }
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
    if desk.secret_line().is_some() {
        return secret::paste(model, text);
    }
    if desk.state().quick.is_some() {
        return row::paste(model, text);
    }
    if desk.state().typing.is_some() {
        return field::paste(model, text);
    }
    let words = model.settings.texts.text("ask-paste").into_owned();
    model.overlay = Some(Overlay::Ask(words, Deed::PasteRemark(text.to_owned())));
}

/// Gets back the text that `Esc` left.
pub fn regain(model: &mut Model) -> bool {
    let left = model.desk.as_mut().and_then(|desk| desk.left_text.take());
    left.is_some_and(|left| draft::reopen(model, &left))
}
