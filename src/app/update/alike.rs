//! Two remarks that may say the same: shown side by side, then merged or found to be different.

use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::{Model, Overlay};
use crate::domain::critique::offer::merged;
use crate::domain::edit::Edit;
use crate::domain::remark::Remark;
use crate::domain::shelf::Entity as _;
use crate::domain::{Id, Kind, Value};
use crate::input::{Chord, Command, Scope};
use crate::l10n::Arg;
use crate::ui::overlay::alike::Alike;
use crate::ui::step::alike::number;

use super::edit;

/// Shows a pair.
pub fn open(model: &mut Model, first: Id, second: Id) {
    model.overlay = Some(Overlay::Alike(Alike { first, second }));
}

/// A key while a pair is shown.
pub fn key(model: &mut Model, chord: Chord) {
    let Some(Overlay::Alike(pair)) = &model.overlay else { return };
    let pair = pair.clone();
    match model.settings.keymap.command(Scope::Walk, chord) {
        Some(Command::Open) => merge(model, &pair),
        Some(Command::Delete) => part(model, &pair),
        Some(Command::Leave | Command::Return | Command::Quit) => model.overlay = None,
        Some(Command::Projector) => model.settings.toggle_projector(),
        _ => {}
    }
}

/// The later remark joins the one that was made first, with all that it speaks for; its words stay.
fn merge(model: &mut Model, pair: &Alike) {
    model.overlay = None;
    let Some(desk) = &model.desk else { return };
    let below = merged(&desk.deal, &pair.second);
    let joins = std::iter::once(&pair.second).chain(below.iter().map(|it| &it.id));
    let link =
        |id: &Id| edit::set_edit(Kind::Remark, id, "merged_into", Value::Link(pair.first.clone()));
    let edits: Vec<Edit> = joins.filter_map(link).collect();
    decide(model, pair, &edits, Act::Merged);
}

/// They are different, and are not offered again.
fn part(model: &mut Model, pair: &Alike) {
    model.overlay = None;
    let Some(desk) = &model.desk else { return };
    let Some(remark) = Remark::find(&desk.deal, &pair.first) else { return };
    let all = remark.distinct_from.iter().cloned().chain([pair.second.clone()]).collect();
    let edit = edit::set_edit(Kind::Remark, &pair.first, "distinct_from", Value::Links(all));
    decide(model, pair, edit.as_slice(), Act::ToldApart);
}

fn decide(model: &mut Model, pair: &Alike, edits: &[Edit], act: Act) {
    let Some(desk) = &model.desk else { return };
    let of = |id: &Id| Remark::find(&desk.deal, id).map(number).unwrap_or_default();
    let (first, second) = (of(&pair.first), of(&pair.second));
    let here = desk.here(&desk.lens(&model.settings));
    let place = Place { step: desk.step, ..Place::item(Kind::Remark, pair.first.clone()) };
    let done = Done { act, name: format!("{first} ≈ {second}"), before: here, place };
    let merged = act == Act::Merged;
    if edit::try_commit(model, edits, done) {
        let texts = model.settings.texts;
        let args = [("first", Arg::Text(&first)), ("second", Arg::Text(&second))];
        let words = if merged {
            texts.with("alike-merged", &args)
        } else {
            texts.with("alike-apart", &args)
        };
        model.tell(words);
    }
}
