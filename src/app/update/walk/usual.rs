//! The usual payment schedule of an architecture: taken whole, one step.

use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::{Deed, Model, Overlay};
use crate::domain::choice::Choice as _;
use crate::domain::edit::Edit;
use crate::domain::method::PresetRow;
use crate::domain::{Id, Kind, Value};
use crate::l10n::Arg;

use super::edit;

/// Takes the usual schedule; asks first where payments stand already.
pub fn take(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(preset) = view.method.architecture(view.deal.architecture).map(|it| &it.payments)
    else {
        return model.say("usual-no-architecture");
    };
    let title = view.both(&preset.title).to_owned();
    let rows: Vec<(PresetRow, String)> =
        preset.rows.iter().map(|row| (row.clone(), view.both(&row.title).to_owned())).collect();
    let there = desk.deal.payments.len();
    let before = desk.here(&desk.lens(&model.settings));
    let deal = desk.deal.id.clone();
    let mut edits = Vec::new();
    let mut first = None;
    for (row, title) in rows {
        let id = (model.ids)();
        edits.extend(edits_of(&deal, &id, &row, title));
        first.get_or_insert(id);
    }
    let Some(first) = first else { return };
    let place = Place::item(Kind::Payment, first);
    let done = Done { act: Act::Usual, name: title.clone(), before, place: place.clone() };
    if there > 0 {
        let args = [("title", Arg::Text(&title)), ("count", Arg::from(there))];
        let words = model.settings.texts.with("ask-usual", &args);
        model.overlay = Some(Overlay::Ask(words, Deed::Edit(edits, done)));
        return;
    }
    if edit::try_commit(model, &edits, done)
        && let Some(desk) = &mut model.desk
    {
        let lens = desk.lens(&model.settings);
        desk.go(&lens, &place);
        model.tell(model.settings.texts.with("usual-taken", &[("title", Arg::Text(&title))]));
    }
}

/// The edits that add a row of the schedule.
fn edits_of(deal: &Id, id: &Id, row: &PresetRow, title: String) -> Vec<Edit> {
    let mut edits = vec![Edit::Add {
        kind: Kind::Payment,
        parent: deal.clone(),
        at: usize::MAX,
        id: id.clone(),
    }];
    let share = row.share.get().map_or(Value::Empty, |share| Value::Number(*share));
    let direction = row.direction.get().map_or(Value::Empty, |it| Value::Word(it.word()));
    let values = [
        ("title", Value::Text(title)),
        ("direction", direction),
        ("month", Value::Whole(row.month)),
        ("share", share),
    ];
    let set = |(key, value)| edit::set_edit(Kind::Payment, id, key, value);
    edits.extend(values.into_iter().filter_map(set));
    edits
}
