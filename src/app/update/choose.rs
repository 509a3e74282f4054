//! Lists over the step: opening them, their keys, and what is done with what is chosen.

use std::path::{Path, PathBuf};

use crate::app::hints;
use crate::app::home::Row;
use crate::app::place::Place;
use crate::app::{Deed, Effect, FolderEntry, Model, Overlay, Purpose, Target};
use crate::domain::choice::Choice;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, Shape, field};
use crate::domain::qualification::{DealType, DecisionKind};
use crate::domain::session::SessionKind;
use crate::domain::{Deal, Id, Kind, Value};
use crate::input::{Chord, Command, Key, Scope};
use crate::ui::overlay;
use crate::ui::overlay::chooser::{Chooser, Entry, Payload};
use crate::ui::theme::Role;

use super::{decide, edit, seek, session, typing, walk};

pub(super) fn show(model: &mut Model, chooser: Chooser, purpose: Purpose) {
    model.overlay = Some(Overlay::Choose(Box::new(chooser), purpose));
}

/// Everything that has words.
pub fn search(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let chooser = overlay::search(&desk.lens(&model.settings).view());
    show(model, chooser, Purpose::Go);
}

/// What two programs wrote differently.
pub fn conflicts(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let texts = model.settings.texts;
    let entries = desk
        .deal
        .conflicts
        .iter()
        .map(|conflict| {
            let side = |value: &Option<serde_json::Value>| match value {
                Some(serde_json::Value::String(text)) => text.clone(),
                Some(value) => value.to_string(),
                None => texts.text("value-empty").into_owned(),
            };
            let payload = Payload::Conflict(conflict.id.clone());
            let words = format!("{} ↔ {}", side(&conflict.mine), side(&conflict.theirs));
            Entry::new(words, payload).hint(conflict.path.clone())
        })
        .collect();
    let chooser = Chooser::new(texts.text("conflicts-title"), entries)
        .with_empty(texts.text("conflicts-empty"));
    show(model, chooser, Purpose::Conflict);
}

/// Which side of a place is kept: ours as it stands, or theirs.
fn decide(model: &mut Model, id: Id) {
    let Some(desk) = &model.desk else { return };
    let texts = model.settings.texts;
    let Some(conflict) = desk.deal.conflicts.iter().find(|conflict| conflict.id == id) else {
        return;
    };
    let side = |value: &Option<serde_json::Value>| match value {
        Some(serde_json::Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => texts.text("value-empty").into_owned(),
    };
    let mut entries = vec![
        Entry::new(texts.text("conflict-mine"), Payload::Value(Value::Flag(false)))
            .hint(side(&conflict.mine)),
        Entry::new(texts.text("conflict-theirs"), Payload::Value(Value::Flag(true)))
            .hint(side(&conflict.theirs)),
    ];
    let parts = crate::domain::conflict::parts(&conflict.path);
    let item = parts.into_iter().rev().find_map(|part| {
        let id = Id::new(part);
        desk.deal.kind_of(&id).map(|kind| (kind, id))
    });
    if let Some((kind, id)) = item {
        entries.push(Entry::new(texts.text("conflict-go"), Payload::Item(kind, id)));
    }
    let mut chooser = Chooser::new(texts.text("conflict-title"), entries);
    chooser.about.clone_from(&conflict.path);
    show(model, chooser, Purpose::Decide(id));
}

fn decided(model: &mut Model, conflict: Id, theirs: bool) {
    let Some(desk) = &model.desk else { return };
    let here = desk.here(&desk.lens(&model.settings));
    let done = crate::app::history::Done {
        words: "deed-decided",
        name: String::new(),
        place: here.clone(),
        before: here,
    };
    edit::commit(model, &[crate::domain::edit::Edit::Decide { conflict, theirs }], done);
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
    let nothing = crate::domain::Deal::default();
    let marks = crate::ui::view::Marks::default();
    let method = crate::domain::method::Method::default();
    let view = crate::ui::view::View {
        deal: &nothing,
        method: &method,
        holes: &marks,
        texts: model.settings.texts,
        theme: &model.settings.theme,
        keymap: &model.settings.keymap,
        today: model.settings.today,
        on_wall: false,
    };
    let chooser = overlay::commands(&view, title, scopes, first);
    show(model, chooser, Purpose::Run);
}

/// Opens the row of the home screen.
pub fn open_home_row(model: &mut Model, fresh: bool) {
    match model.home.current() {
        Some(Row::Recent(at)) => {
            if let Some(recent) = model.home.recent.get(at) {
                let path = recent.path.clone();
                open(model, Effect::Open(path));
            }
        }
        Some(Row::Sample(name)) if fresh => {
            let words = model.settings.texts.text("ask-fresh").into_owned();
            model.overlay = Some(Overlay::Ask(words, Deed::Fresh(name.to_owned())));
        }
        Some(Row::Sample(name)) => open(model, Effect::Demo(name.to_owned(), false)),
        Some(Row::New) => new_deal(model),
        Some(Row::File) => model.effects.push(Effect::List(PathBuf::from("."))),
        None => {}
    }
}

/// Asks the disk for a deal: one at a time, and none over another.
pub fn open(model: &mut Model, deal: Effect) {
    if model.desk.is_some() || model.home.opening {
        return;
    }
    model.home.opening = true;
    model.effects.push(deal);
}

/// Opens the deal of the row with its card first.
pub fn judge_home_row(model: &mut Model) {
    model.judging = matches!(model.home.current(), Some(Row::Recent(_) | Row::Sample(_)));
    if model.judging {
        open_home_row(model, false);
    }
}

/// Asks for the name of a new deal.
pub fn new_deal(model: &mut Model) {
    let texts = model.settings.texts;
    let mut chooser = Chooser::new(texts.text("new-deal-title"), Vec::new())
        .with_empty(texts.text("new-deal-how"));
    chooser.adds = Some(texts.text("new-deal-make").into_owned());
    show(model, chooser, Purpose::NewDeal);
}

/// Asks for the file of a copy; a name beside the deal stands there already.
pub fn copy(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let texts = model.settings.texts;
    let stem = desk.path.file_stem().unwrap_or_default().to_string_lossy();
    let beside = desk.path.with_file_name(format!("{stem}-{}.json", texts.text("copy-end")));
    let mut chooser =
        Chooser::new(texts.text("copy-title"), Vec::new()).with_empty(texts.text("copy-how"));
    chooser.adds = Some(texts.text("copy-make").into_owned());
    chooser.query.set_text(beside.display().to_string());
    chooser.filter();
    show(model, chooser, Purpose::Copy);
}

fn save_copy(model: &mut Model, name: &str) {
    typing::keep_all(model);
    let Some(desk) = &model.desk else { return };
    let mut path = PathBuf::from(name);
    if path.extension().is_none() {
        path.set_extension("json");
    }
    let (revision, merge) = (desk.revision, desk.merge);
    model.effects.push(Effect::SaveCopy { deal: desk.deal.clone(), revision, merge, path });
}

/// A folder was listed: choose a file from it.
pub fn folder_came(model: &mut Model, folder: PathBuf, entries: &[FolderEntry]) {
    if model.desk.is_some() {
        return;
    }
    let texts = model.settings.texts;
    let mut rows = Vec::new();
    if let Some(parent) = folder.parent() {
        rows.push(Entry::new("..", Payload::Path(parent.to_owned())).sign("▴", Role::Accent));
    }
    for entry in entries {
        let path = folder.join(&entry.name);
        let (sign, role) =
            if entry.is_folder { ("▸", Role::Accent) } else { ("·", Role::Muted) };
        rows.push(Entry::new(entry.name.clone(), Payload::Path(path)).sign(sign, role));
    }
    let mut chooser =
        Chooser::new(texts.text("file-title"), rows).with_empty(texts.text("file-empty"));
    chooser.about = folder.display().to_string();
    show(model, chooser, Purpose::File(folder));
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
        (Some(Command::ChooseOn), _) if chooser.many && !chooser.query.is_empty() => {
            chooser.mark_found();
        }
        (Some(Command::ChooseOn), _) => accept_and_go_on(model),
        (Some(Command::Mark), _) if chooser.many && chooser.query.is_empty() => chooser.toggle(),
        (Some(Command::Unknown), _) => unknown(model),
        (_, Key::Delete) if chooser.query.is_empty() => clear(model),
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
        if let Some(Payload::Add(name)) = chooser.chosen() {
            return chosen(model, Payload::Add(name));
        }
        if !chooser.query.is_empty() || !chooser.has_marks() && chooser.takes_bare() {
            chooser.mark();
        }
        let value = chooser.marked();
        let Purpose::Fill(target) = purpose.clone() else { return };
        model.overlay = None;
        return fill(model, &target, value);
    }
    if let Purpose::Seek(_) = purpose {
        return seek::go(model);
    }
    match chooser.chosen() {
        Some(payload) => chosen(model, payload),
        None => {
            if let Purpose::File(folder) = purpose {
                let path = folder.join(chooser.query.text());
                open(model, Effect::Open(path));
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
        (Purpose::Conflict, Payload::Conflict(id)) => decide(model, id),
        (Purpose::Decide(id), Payload::Value(Value::Flag(theirs))) => decided(model, id, theirs),
        (Purpose::Go | Purpose::Decide(_), Payload::Item(kind, id)) => {
            walk::jump(model, &Place::item(kind, id));
        }
        (Purpose::Run, Payload::Command(command)) => super::run(model, command),
        (Purpose::Fill(target), Payload::Value(value)) => fill(model, &target, value),
        (Purpose::Fill(target), Payload::Add(name)) => add_named(model, &target, &name),
        (Purpose::Session, Payload::Word(kind)) => session::begin(model, kind),
        (Purpose::Close, Payload::Word(word)) => {
            if let Some(kind) = DecisionKind::from_word(word) {
                decide::open(model, kind);
            }
        }
        (Purpose::File(_), Payload::Path(path)) => open_path(model, &path),
        (Purpose::Silence(code, spot), Payload::Add(reason)) => {
            seek::silence(model, code, &reason, &spot);
        }
        (Purpose::Copy, Payload::Add(name)) => save_copy(model, &name),
        (Purpose::NewDeal, Payload::Add(name)) => open(model, Effect::Create(name)),
        _ => {}
    }
}

fn open_path(model: &mut Model, path: &Path) {
    let is_file = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json"));
    if is_file {
        open(model, Effect::Open(path.to_owned()));
    } else {
        model.effects.push(Effect::List(path.to_owned()));
    }
}

/// Takes what is chosen and opens the next field.
fn accept_and_go_on(model: &mut Model) {
    let Some(Overlay::Choose(_, Purpose::Fill(target))) = &mut model.overlay else { return };
    target.flow = true;
    accept(model);
}

fn fill(model: &mut Model, target: &Target, value: Value) {
    if let (Kind::Qualification, "decision.kind", Value::Word(word)) =
        (target.field.kind, target.field.key, &value)
        && let Some(kind) = DecisionKind::from_word(word)
    {
        // A decision is more than its word: it asks for what belongs to it.
        return decide::open(model, kind);
    }
    let declined = target.field.kind == Kind::Remark && value == Value::Word("declined");
    if !edit::set(model, &target.id, target.field, value, &target.ensure) {
        return;
    }
    if declined {
        ask_reason(model, &target.id);
    } else if target.flow {
        typing::next_in_form(model, 1);
    }
}

/// A decline needs its reason: its field opens at once.
fn ask_reason(model: &mut Model, remark: &Id) {
    let Some(reason) = field(Kind::Remark, "answer.text") else { return };
    let Some(desk) = &model.desk else { return };
    if (reason.read)(&desk.deal, remark).is_known() {
        return;
    }
    let place = Place { step: desk.step, ..Place::field(reason, remark.clone()) };
    walk::jump(model, &place);
    walk::begin(model, reason, remark.clone(), Vec::new());
}

fn unknown(model: &mut Model) {
    let Some(Overlay::Choose(_, Purpose::Fill(target))) = &model.overlay else { return };
    let target = target.clone();
    model.overlay = None;
    fill(model, &target, Value::Unknown);
}

fn clear(model: &mut Model) {
    let Some(Overlay::Choose(_, Purpose::Fill(target))) = &model.overlay else { return };
    let target = target.clone();
    model.overlay = None;
    fill(model, &target, Value::Empty);
}

/// The value of a field by a name that was typed, and the new item it points to, if it is one.
pub fn named(
    model: &mut Model,
    deal: &Deal,
    at: &Field,
    of: &Id,
    name: &str,
) -> Option<(Vec<Edit>, Value)> {
    let kind = match at.shape {
        Shape::Name(_) => return Some((Vec::new(), Value::Text(name.to_owned()))),
        Shape::Link(kind) | Shape::Links(kind) => kind,
        _ => return None,
    };
    let (id, mut edits) = edit::new_item(model, kind, &deal.id)?;
    if let Some(field) = field(kind, "name") {
        edits.push(edit_set(&id, field, Value::Text(name.to_owned())));
    }
    let value = match at.shape {
        Shape::Links(_) => {
            let mut ids = match (at.read)(deal, of) {
                Value::Links(ids) => ids,
                _ => Vec::new(),
            };
            ids.push(id);
            Value::Links(ids)
        }
        _ => Value::Link(id),
    };
    Some((edits, value))
}

/// What was typed becomes a new item, and the field points to it: one step.
fn add_named(model: &mut Model, target: &Target, name: &str) {
    let Some(desk) = &model.desk else { return };
    let deal = desk.deal.clone();
    let Some((mut edits, value)) = named(model, &deal, target.field, &target.id, name) else {
        return;
    };
    if !deal.has(target.field.kind, &target.id) {
        edits.extend(target.ensure.clone());
    }
    edits.push(edit_set(&target.id, target.field, value));
    let Some(desk) = &model.desk else { return };
    let place = Place::field(target.field, target.id.clone());
    let done = crate::app::history::Done {
        words: "deed-added",
        name: name.to_owned(),
        before: desk.here(&desk.lens(&model.settings)),
        place,
    };
    if edit::try_commit(model, &edits, done) && target.flow {
        typing::next_in_form(model, 1);
    }
}

fn edit_set(id: &Id, field: &'static Field, value: Value) -> Edit {
    Edit::Set { id: id.clone(), field, value }
}

/// The kinds of sessions that can be started now.
pub fn session_kinds(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let has_map = crate::domain::current::negotiation(&desk.deal).is_some();
    let is_quick = desk.deal.qualification.decision.deal_type.is(DealType::Transactional);
    let mut agendas: Vec<_> = view.method.sessions.iter().collect();
    // A transactional deal is not worth a full defense: the express one stands first.
    agendas.sort_by_key(|agenda| !(is_quick && &*agenda.kind == SessionKind::Express.word()));
    let entries = agendas
        .into_iter()
        .filter(|agenda| has_map || !agenda.needs_negotiation)
        .filter_map(|agenda| {
            let words =
                <crate::domain::session::SessionKind as crate::domain::choice::Choice>::WORDS;
            let word = words.iter().find(|word| **word == &*agenda.kind)?;
            let minutes: u32 = agenda.phases.iter().map(|phase| phase.minutes).sum();
            let minutes =
                view.with("minutes", &[("count", crate::l10n::Arg::Count(i64::from(minutes)))]);
            Some(Entry::new(view.both(&agenda.title), Payload::Word(word)).hint(minutes))
        })
        .collect();
    let mut chooser =
        Chooser::new(view.say("session-title"), entries).with_empty(view.say("chooser-nothing"));
    let about = if is_quick { "express-enough" } else { "session-about" };
    chooser.about = view.say(about).into_owned();
    show(model, chooser, Purpose::Session);
}
