//! The one door out of a deal: to the home screen, or out of the program. What is not on the disk
//! does not go through it, unless a person says so.

use crate::app::{Deed, Effect, Exit, Model, Overlay};
use crate::domain::current;
use crate::input::Command;
use crate::l10n::Arg;
use crate::ui::frame::SaveWords;

use super::{room, typing};

/// Leaves as soon as all is on the disk; asks if it does not get there.
pub fn leave(model: &mut Model, exit: Exit) {
    typing::keep_all(model);
    let Some(desk) = &mut model.desk else { return out(model, exit) };
    if desk.is_safe() {
        return ask_session(model, exit);
    }
    // Asked for once more: the disk is too slow to be waited for.
    if desk.leaving.replace(exit).is_some() {
        return ask_unsaved(model);
    }
    if desk.save != SaveWords::Writing {
        super::save(model);
    }
    model.say("leave-waits");
}

/// The disk has answered: goes on with leaving, if one wanted to.
pub fn answered(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    match desk.save {
        SaveWords::Failed(_) if desk.leaving.is_some() => ask_unsaved(model),
        _ if desk.is_safe() => {
            if let Some(exit) = desk.leaving.take() {
                ask_session(model, exit);
            }
        }
        _ => {}
    }
}

fn ask_unsaved(model: &mut Model) {
    let Some(exit) = model.desk.as_mut().and_then(|desk| desk.leaving.take()) else { return };
    let key = model.settings.keymap.keys(Command::SaveCopy).first().map(ToString::to_string);
    let key = key.unwrap_or_default();
    let words = model.settings.texts.with("quit-unsaved", &[("key", Arg::Text(&key))]);
    model.overlay = Some(Overlay::Ask(words, Deed::Leave(exit)));
}

/// A session that runs is named before the program is left.
fn ask_session(model: &mut Model, exit: Exit) {
    let runs = model.desk.as_ref().is_some_and(|desk| current::session(&desk.deal).is_some());
    if exit == Exit::Program && runs && !model.interrupted {
        let words = model.settings.texts.text("quit-session").into_owned();
        model.overlay = Some(Overlay::Ask(words, Deed::Leave(exit)));
        return;
    }
    out(model, exit);
}

/// Through the door.
pub fn out(model: &mut Model, exit: Exit) {
    room::keep(model);
    match exit {
        Exit::Program => model.leaving = true,
        Exit::Home => {
            model.desk = None;
            model.effects.push(Effect::Recent);
        }
    }
}
