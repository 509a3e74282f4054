//! Lists one comes back to: holes with the rules that are switched off, the hardest questions.

use crate::app::history::{Act, Done};
use crate::app::place::{Place, Seek, Spot};
use crate::app::{Model, Overlay, Purpose};
use crate::domain::edit::Edit;
use crate::domain::sieve::OffBy;
use crate::domain::{Id, Kind, Value};
use crate::ui::overlay;
use crate::ui::overlay::chooser::{Chooser, Payload};

use super::{choose, edit, walk};

/// Opens a list.
pub fn open(model: &mut Model, list: Seek) {
    open_at(model, &Spot { list, query: String::new(), row: 0 });
}

/// Opens a list as it was left.
pub fn open_at(model: &mut Model, spot: &Spot) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let mut chooser = match spot.list {
        Seek::Holes => overlay::holes(&lens.view()),
        Seek::Questions => overlay::questions(&lens.view()),
        Seek::Log(by) => overlay::log::chooser(&lens.view(), by),
    };
    // The log opens below its first heading.
    let is_fresh = spot.query.is_empty() && spot.row == 0;
    if !(is_fresh && matches!(spot.list, Seek::Log(_))) {
        chooser.stand(&spot.query, spot.row);
    }
    choose::show(model, chooser, Purpose::Seek(spot.list));
}

/// `Tab` in the log: put together in another way, what was typed stays.
pub fn regroup(model: &mut Model) {
    let Some((_, spot)) = here(model) else { return };
    if let Seek::Log(by) = spot.list {
        open_at(model, &Spot { list: Seek::Log(by.next()), row: 0, ..spot });
    }
}

/// The list that lies over the step, and where its cursor stands.
fn here(model: &Model) -> Option<(&Chooser, Spot)> {
    match &model.overlay {
        Some(Overlay::Choose(chooser, Purpose::Seek(list))) => {
            let (query, row) = chooser.spot();
            Some((chooser, Spot { list: *list, query, row }))
        }
        _ => None,
    }
}

/// `Enter`: goes where the row leads; the way back leads to the list.
pub fn go(model: &mut Model) {
    let Some((chooser, spot)) = here(model) else { return };
    let place = match chooser.chosen() {
        Some(Payload::Jump(jump)) => Place::of_jump(&jump),
        Some(Payload::Item(kind, id)) => Place::item(kind, id),
        Some(Payload::Word("")) => return,
        Some(Payload::Word(_)) => return model.say("rule-off-by-method"),
        _ => return,
    };
    model.overlay = None;
    walk::jump_from(model, &place, Some(spot));
}

/// Switches the rule of the row off, which asks for the reason, or on again.
pub fn switch(model: &mut Model) {
    let Some((chooser, spot)) = here(model).filter(|(_, spot)| spot.list == Seek::Holes) else {
        return;
    };
    let (Some(at), Some(desk)) = (chooser.focus(), &model.desk) else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    let marks = desk.marks.clone();
    match marks.holes.get(at) {
        Some(hole) => ask_why(model, hole.code, spot),
        None => match marks.off.get(at - marks.holes.len()).map(|off| (off.rule.code, &off.by)) {
            Some((code, OffBy::Deal { .. })) => count_again(model, code, &spot),
            Some((_, OffBy::Method(_))) => model.say("rule-off-by-method"),
            None => {}
        },
    }
}

/// Asks in one line why a rule does not count; without words nothing happens.
fn ask_why(model: &mut Model, code: &'static str, spot: Spot) {
    let texts = model.settings.texts;
    let name = crate::ui::speak::rule(texts, code);
    let mut chooser = Chooser::new(texts.text("rule-off-title"), Vec::new());
    chooser.about = texts.with("rule-off-how", &[("rule", name.as_str().into())]);
    chooser.adds = Some(texts.text("rule-off-because").into_owned());
    choose::show(model, chooser, Purpose::Silence(code, spot));
}

/// Switches a rule off for a reason; the list of holes comes back.
pub fn silence(model: &mut Model, code: &'static str, reason: &str, spot: &Spot) {
    let Some(desk) = &model.desk else { return };
    let parent = desk.deal.id.clone();
    let id = (model.ids)();
    let mut edits = vec![Edit::Add { kind: Kind::RuleOff, parent, at: usize::MAX, id: id.clone() }];
    let values = [
        ("rule", Value::Text(code.to_owned())),
        ("reason", Value::Text(reason.to_owned())),
        ("on", Value::Day(model.settings.today)),
    ];
    edits.extend(
        values
            .into_iter()
            .filter_map(|(key, value)| edit::set_edit(Kind::RuleOff, &id, key, value)),
    );
    commit(model, &edits, Act::RuleOff, code, spot);
}

/// A rule counts again: whatever switched it off in this deal goes.
fn count_again(model: &mut Model, code: &'static str, spot: &Spot) {
    let Some(desk) = &model.desk else { return };
    let off = desk.deal.method.rules_off.iter().filter(|it| it.rule.text() == code);
    let ids: Vec<Id> = off.map(|it| it.id.clone()).collect();
    let edits: Vec<Edit> =
        ids.into_iter().map(|id| Edit::Remove { kind: Kind::RuleOff, id }).collect();
    commit(model, &edits, Act::RuleOn, code, spot);
}

fn commit(model: &mut Model, edits: &[Edit], act: Act, code: &str, spot: &Spot) {
    let Some(desk) = &model.desk else { return };
    let place = desk.here(&desk.lens(&model.settings));
    let name = crate::ui::speak::rule(model.settings.texts, code);
    let done = Done { act, name, before: place.clone(), place };
    edit::commit(model, edits, done);
    open_at(model, spot);
}
