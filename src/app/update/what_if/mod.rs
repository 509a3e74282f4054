//! What if: issues moved to and fro with their outcome in sight. `Esc` leaves nothing behind,
//! `Enter` takes what was moved as a package, one step.

mod typed;

use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::{Model, Overlay};
use crate::domain::edit::Edit;
use crate::domain::negotiation::{Negotiation, Package, ScaleType};
use crate::domain::what_if::Tried;
use crate::domain::{Id, Kind, Value};
use crate::input::{Chord, Command, Scope};
use crate::l10n::Arg;
use crate::ui::overlay::what_if::WhatIf;
use crate::ui::step::{Subject, negotiation};

use super::edit;

/// Opens a trial of the map that is looked at; of the package in focus, where one is.
pub fn open(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let map = negotiation::chosen(&view, desk.negotiation.as_ref());
    let Some(map) = map.filter(|map| !map.issues.is_empty()) else {
        return model.say("what-if-empty");
    };
    let (package, issue) = match desk.state().subject() {
        Some(Subject::Item(Kind::Package, id)) => (map.package(id), None),
        Some(Subject::Item(Kind::Issue, id)) => (None, Some(id)),
        _ => (None, None),
    };
    model.overlay = Some(Overlay::WhatIf(Box::new(WhatIf::new(map, package, issue))));
}

/// A key while a trial is open.
pub fn key(model: &mut Model, chord: Chord, text: Option<char>) {
    if typed::key(model, chord, text) {
        return;
    }
    let command = model.settings.keymap.command(Scope::Walk, chord);
    match command {
        Some(Command::Up | Command::PreviousPane) => go(model, -1),
        Some(Command::Down | Command::NextPane) => go(model, 1),
        Some(Command::Left) => shift(model, -1),
        Some(Command::Right) => shift(model, 1),
        Some(Command::Return | Command::Delete) => put_back(model),
        Some(Command::Projector) => model.settings.toggle_projector(),
        Some(Command::Open) => take(model),
        Some(Command::Leave | Command::WhatIf | Command::Quit) => {
            model.overlay = None;
            model.say("what-if-left-it");
        }
        _ => {}
    }
}

fn go(model: &mut Model, by: isize) {
    if let Some(Overlay::WhatIf(trial)) = &mut model.overlay {
        trial.go(by);
    }
}

/// Moves the issue of the cursor a step, to our good above zero.
fn shift(model: &mut Model, by: i32) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(Overlay::WhatIf(open)) = &mut model.overlay else { return };
    let Some(map) = view.item::<Negotiation>(&open.negotiation) else { return };
    let Some(issue) = open.issue(map) else { return };
    if !open.trial.step(issue, by) {
        let has_way = issue.scale.kind.is(ScaleType::Text) || issue.scale.better.is_known();
        let words = view.say(if has_way { "what-if-end" } else { "what-if-no-scale" });
        model.tell(words.into_owned());
    }
}

/// The issue of the cursor stands again where it stood.
fn put_back(model: &mut Model) {
    let Some(Overlay::WhatIf(open)) = &mut model.overlay else { return };
    if let Some(from) = open.trial.tried.get(open.cursor).map(|it| it.from.clone()) {
        open.put(from);
    }
}

/// Takes what was moved as a package.
fn take(model: &mut Model) {
    let Some(Overlay::WhatIf(open)) = &model.overlay else { return };
    let mut open = open.clone();
    let Some(desk) = &model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    if !open.trial.is_moved() {
        return model.say("what-if-nothing");
    }
    let deal = desk.deal.clone();
    let Some(map) = deal.negotiations.iter().find(|it| it.id == open.negotiation) else { return };
    open.trial.follow(map);
    let before = desk.here(&desk.lens(&model.settings));
    let package = open.package.as_ref().and_then(|id| map.package(id));
    let today = model.settings.today;
    let day = model.settings.texts.date_short(today);
    let fresh = model.settings.texts.with("what-if-name", &[("day", Arg::Text(&day))]);
    let fresh = untaken(map, fresh);
    let name = package.map_or(fresh, |it| it.title.text().to_owned());
    let (id, mut edits) = match package {
        Some(package) => (package.id.clone(), Vec::new()),
        None => new_package(model, &map.id, &name),
    };
    for tried in &open.trial.tried {
        edits.extend(edits_of(model, &id, package, tried));
    }
    let place = Place::item(Kind::Package, id);
    let done = Done { act: Act::Traded, name: name.clone(), before, place: place.clone() };
    if edit::try_commit(model, &edits, done) {
        model.overlay = None;
        if let Some(desk) = &mut model.desk {
            let lens = desk.lens(&model.settings);
            desk.go(&lens, &place);
        }
        model.tell(model.settings.texts.with("what-if-taken", &[("name", Arg::Text(&name))]));
    }
}

/// A name that no package of the map has.
fn untaken(map: &Negotiation, name: String) -> String {
    let is_taken = |name: &String| map.packages.iter().any(|it| it.title.text() == name);
    let numbered = (2..).map(|number| format!("{name} · {number}"));
    std::iter::once(name.clone()).chain(numbered).find(|it| !is_taken(it)).unwrap_or(name)
}

fn new_package(model: &mut Model, map: &Id, name: &str) -> (Id, Vec<Edit>) {
    let id = (model.ids)();
    let add =
        Edit::Add { kind: Kind::Package, parent: map.clone(), at: usize::MAX, id: id.clone() };
    let title = edit::set_edit(Kind::Package, &id, "title", Value::Text(name.to_owned()));
    (id, std::iter::once(add).chain(title).collect())
}

/// What becomes of the move of an issue: it is added, goes elsewhere, or leaves the package.
fn edits_of(model: &mut Model, package: &Id, there: Option<&Package>, tried: &Tried) -> Vec<Edit> {
    let old = there
        .and_then(|it| it.moves.iter().find(|step| step.issue.get() == Some(&tried.issue)))
        .map(|step| step.id.clone());
    let (id, mut edits) = match (old, tried.is_moved()) {
        (Some(id), false) => return vec![Edit::Remove { kind: Kind::Move, id }],
        (None, false) => return Vec::new(),
        (Some(id), true) => (id, Vec::new()),
        (None, true) => {
            let (id, parent) = ((model.ids)(), package.clone());
            let add = Edit::Add { kind: Kind::Move, parent, at: usize::MAX, id: id.clone() };
            let link = Value::Link(tried.issue.clone());
            let issue = edit::set_edit(Kind::Move, &id, "issue", link);
            (id, std::iter::once(add).chain(issue).collect())
        }
    };
    let text = |place: &str| match place {
        "" => Value::Empty,
        place => Value::Text(place.to_owned()),
    };
    edits.extend(edit::set_edit(Kind::Move, &id, "from", text(&tried.from)));
    edits.extend(edit::set_edit(Kind::Move, &id, "to", text(&tried.to)));
    edits
}
