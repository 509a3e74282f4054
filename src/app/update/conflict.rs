//! Places that two programs wrote differently: the list of them, and which side is kept.

use crate::app::history::{Act, Done};
use crate::app::{Model, Purpose};
use crate::domain::conflict::readable;
use crate::domain::edit::Edit;
use crate::domain::{Id, Value};
use crate::l10n::Texts;
use crate::ui::overlay::chooser::{Chooser, Entry, Payload};

use super::choose::show;
use super::edit;

/// What two programs wrote differently.
pub fn open(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let texts = model.settings.texts;
    let entries = desk
        .deal
        .conflicts
        .iter()
        .map(|conflict| {
            let payload = Payload::Conflict(conflict.id.clone());
            let words = format!(
                "{} ↔ {}",
                side(texts, &conflict.path, conflict.mine.as_ref()),
                side(texts, &conflict.path, conflict.theirs.as_ref())
            );
            Entry::new(words, payload).hint(conflict.path.clone())
        })
        .collect();
    let chooser = Chooser::new(texts.text("conflicts-title"), entries)
        .with_empty(texts.text("conflicts-empty"));
    show(model, chooser, Purpose::Conflict);
}

/// One side of a place, as text; what is written in secret has none.
fn side(texts: Texts, path: &str, value: Option<&serde_json::Value>) -> String {
    let Some(value) = value else { return texts.text("value-empty").into_owned() };
    match readable(path, value) {
        Some(serde_json::Value::String(text)) => text,
        Some(value) => value.to_string(),
        None => texts.text("value-sealed").into_owned(),
    }
}

/// Which side of a place is kept: ours as it stands, or theirs.
pub(super) fn decide(model: &mut Model, id: Id) {
    let Some(desk) = &model.desk else { return };
    let texts = model.settings.texts;
    let Some(conflict) = desk.deal.conflicts.iter().find(|conflict| conflict.id == id) else {
        return;
    };
    let mut entries =
        vec![
            Entry::new(texts.text("conflict-mine"), Payload::Value(Value::Flag(false))).hint(side(
                texts,
                &conflict.path,
                conflict.mine.as_ref(),
            )),
            Entry::new(texts.text("conflict-theirs"), Payload::Value(Value::Flag(true)))
                .hint(side(texts, &conflict.path, conflict.theirs.as_ref())),
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

/// The side that is kept.
pub(super) fn decided(model: &mut Model, conflict: Id, theirs: bool) {
    let Some(desk) = &model.desk else { return };
    let here = desk.here(&desk.lens(&model.settings));
    let done = Done { act: Act::Decided, name: String::new(), place: here.clone(), before: here };
    edit::commit(model, &[Edit::Decide { conflict, theirs }], done);
}
