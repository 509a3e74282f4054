//! Lists over the step: opening them, their keys, and what is done with what is chosen.

use crate::app::hints;
use crate::app::place::Place;
use crate::app::{Effect, Model, Overlay, Purpose};
use crate::domain::Value;
use crate::domain::choice::Choice;
use crate::domain::qualification::DecisionKind;
use crate::input::{Chord, Command, Key, Scope};
use crate::ui::overlay;
use crate::ui::overlay::chooser::{Chooser, Payload};

use super::{conflict, decide, export, file, fill, mend, seek, session, typing, walk};

pub(super) fn show(model: &mut Model, chooser: Chooser, purpose: Purpose) {
    model.overlay = Some(Overlay::Choose(Box::new(chooser), purpose));
}

/// Everything that has words.
pub fn search(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let chooser = overlay::search(&desk.lens(&model.settings).view());
    show(model, chooser, Purpose::Go);
}

/// The keys of this screen.
pub fn help(model: &mut Model) {
    let scopes: &[Scope] = match super::scope(model) {
        Scope::Home => &[Scope::Home, Scope::Everywhere],
        Scope::Typing => &[Scope::Typing, Scope::Everywhere],
        Scope::Card => &[Scope::Card, Scope::Walk, Scope::Everywhere],
        _ => &[Scope::Walk, Scope::Everywhere],
    };
    let first: Vec<Command> = hints::commands(None, model.desk.as_ref())
        .into_iter()
        .map(|(command, _)| command)
        .collect();
    commands(model, "help-title", scopes, &first);
}

/// Every command by name.
pub fn palette(model: &mut Model) {
    let scopes: &[Scope] = match &model.desk {
        Some(_) => &[Scope::Walk, Scope::Everywhere],
        None => &[Scope::Home, Scope::Everywhere],
    };
    commands(model, "palette-title", scopes, &[]);
}

fn commands(model: &mut Model, title: &str, scopes: &[Scope], first: &[Command]) {
    let chooser = overlay::commands(model.settings.chrome(), title, scopes, first);
    show(model, chooser, Purpose::Run);
}

/// A key while a list lies over the step.
pub fn key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    let Some(Overlay::Choose(chooser, _)) = &mut model.overlay else { return };
    if let Some(payload) = text.and_then(|sign| chooser.by_digit(sign)) {
        return if chooser.many {
            chooser.toggle_payload(&payload);
        } else {
            chosen(model, payload);
        };
    }
    match (command, chord.key) {
        (Some(Command::Close), _) => close(model),
        (Some(Command::SwitchRule), _) => seek::switch(model),
        (Some(Command::Choose), _) => accept(model),
        (Some(Command::ChooseOn), _) if chooser.many && chooser.has_found() => {
            chooser.mark_found();
        }
        (Some(Command::ChooseOn), _) => go_on(model),
        (Some(Command::Mark), _) if chooser.many && chooser.query.is_empty() => chooser.toggle(),
        (Some(Command::Unknown), _) => fill_with(model, Value::Unknown),
        (_, Key::Delete) if chooser.query.is_empty() => fill_with(model, Value::Empty),
        _ => {
            if move_or_filter(chooser, chord, text) {
                complete_folder(model);
            }
        }
    }
}

/// Moves in a list or finds in it anew; says whether something was typed.
pub fn move_or_filter(chooser: &mut Chooser, chord: Chord, text: Option<char>) -> bool {
    match chord.key {
        Key::Up => chooser.step(-1),
        Key::Down => chooser.step(1),
        Key::PageUp => chooser.step(-10),
        Key::PageDown => chooser.step(10),
        _ => {
            let before = chooser.query.text().to_owned();
            typing::feed(&mut chooser.query, chord, text);
            if chooser.query.text() != before {
                chooser.filter();
                return true;
            }
        }
    }
    false
}

/// `Esc`: the list goes; a question asked over the list of holes gives it back.
fn close(model: &mut Model) {
    if let Some(Overlay::Choose(_, Purpose::Silence(_, spot))) = model.overlay.take() {
        seek::open_at(model, &spot);
    }
}

/// A path typed into the list of files: a separator at its end lists that folder.
fn complete_folder(model: &mut Model) {
    let Some(Overlay::Choose(chooser, Purpose::File(folder))) = &model.overlay else { return };
    let typed = chooser.query.text();
    if typed.ends_with('/') || typed.ends_with('\\') {
        let path = folder.join(typed);
        model.effects.push(Effect::List(path));
    }
}

/// `Enter`: several are taken as marked, one as the cursor stands.
pub fn accept(model: &mut Model) {
    let Some(Overlay::Choose(chooser, purpose)) = &mut model.overlay else { return };
    if chooser.many {
        let added = chooser.chosen();
        if !chooser.query.is_empty() || !chooser.has_marks() && chooser.takes_bare() {
            chooser.mark();
        }
        let value = chooser.marked();
        if let Purpose::Starters(kind, id) = purpose.clone() {
            model.overlay = None;
            return walk::starters::take(model, kind, &id, &value);
        }
        let Purpose::Fill(target) = purpose.clone() else { return };
        model.overlay = None;
        return match added {
            Some(Payload::Add(name)) => fill::add_named(model, &target, value, &name),
            _ => fill::fill(model, &target, value),
        };
    }
    if let Purpose::Seek(_) = purpose {
        return seek::go(model);
    }
    match chooser.chosen() {
        Some(payload) => chosen(model, payload),
        None => {
            if let Purpose::File(folder) = purpose {
                let path = folder.join(chooser.query.text());
                file::open(model, Effect::Open(path));
            }
        }
    }
}

fn chosen(model: &mut Model, payload: Payload) {
    let Some(Overlay::Choose(_, purpose)) = model.overlay.take() else { return };
    match (purpose, payload) {
        (Purpose::Go, Payload::Jump(jump)) => {
            let place = Place::of_jump(&jump);
            walk::jump(model, &place);
        }
        (Purpose::Conflict, Payload::Conflict(id)) => conflict::decide(model, id),
        (Purpose::Decide(id), Payload::Value(Value::Flag(theirs))) => {
            conflict::decided(model, id, theirs);
        }
        (Purpose::Go | Purpose::Decide(_), Payload::Item(kind, id)) => {
            walk::jump(model, &Place::item(kind, id));
        }
        (Purpose::Cell, Payload::Item(_, id)) => walk::map::open_one(model, &id),
        (Purpose::Run, Payload::Command(command)) => super::run(model, command),
        (Purpose::Fill(target), Payload::Value(value)) => fill::fill(model, &target, value),
        (Purpose::Fill(target), Payload::Add(name)) => {
            fill::add_named(model, &target, Value::Empty, &name);
        }
        (Purpose::Votes(remark), Payload::Add(typed)) => mend::voted(model, &remark, &typed),
        (Purpose::Session, Payload::Value(Value::Text(kind))) => session::begin(model, &kind),
        (Purpose::Close, Payload::Word(word)) => {
            if let Some(kind) = DecisionKind::from_word(word) {
                decide::open(model, kind);
            }
        }
        (Purpose::File(_), Payload::Path(path)) => file::open_path(model, &path),
        (Purpose::Silence(code, spot), Payload::Add(reason)) => {
            seek::silence(model, code, &reason, &spot);
        }
        (Purpose::Export, Payload::Page(part, format)) => export::write(model, part, format),
        (Purpose::Copy, Payload::Add(name)) => file::save_copy(model, &name),
        (Purpose::NewDeal, Payload::Add(name)) => file::open(model, Effect::Create(name)),
        _ => {}
    }
}

/// `Tab`: the next field, or the log put together in another way.
fn go_on(model: &mut Model) {
    match &model.overlay {
        Some(Overlay::Choose(_, Purpose::Seek(_))) => seek::regroup(model),
        _ => accept_and_go_on(model),
    }
}

/// Takes what is chosen and opens the next field.
fn accept_and_go_on(model: &mut Model) {
    let Some(Overlay::Choose(_, Purpose::Fill(target))) = &mut model.overlay else { return };
    target.flow = true;
    accept(model);
}

/// The field that the list is for takes a value that no row stands for.
fn fill_with(model: &mut Model, value: Value) {
    let Some(Overlay::Choose(_, Purpose::Fill(target))) = &model.overlay else { return };
    let target = target.clone();
    model.overlay = None;
    fill::fill(model, &target, value);
}
