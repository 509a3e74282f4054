//! The stage: it moves by an act of the client or back for a reason, never without an entry in its
//! log. Beside it what can be ticked: typical errors that were seen, check points of tasks.

use crate::app::Model;
use crate::app::desk::Pane;
use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, field};
use crate::domain::{Deal, Id, Kind, Value};
use crate::ui::editor::form::Frame;
use crate::ui::step::Subject;

use super::{edit, walk};

/// Asks to which stage the deal moves.
pub fn choose(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let id = desk.deal.id.clone();
    if let Some(field) = field(Kind::Deal, "stage") {
        walk::begin(model, field, id, Vec::new());
    }
}

/// The stage was chosen: a new entry of the log opens at the client's act, on a step back at the
/// reason. The deal moves with the first words kept there; until then nothing has happened.
pub fn ask(model: &mut Model, to: u32) {
    let Some(desk) = &model.desk else { return };
    let (deal, from) = (desk.deal.id.clone(), desk.deal.stage);
    if desk.read_only {
        return model.say("read-only");
    }
    if from == to {
        return model.say("stage-same");
    }
    let today = model.settings.today;
    let Some((id, mut edits)) = edit::new_item(model, Kind::StageMove, &deal) else { return };
    for (key, value) in
        [("from", Value::Whole(from)), ("to", Value::Whole(to)), ("on", Value::Day(today))]
    {
        edits.extend(edit::set_edit(Kind::StageMove, &id, key, value));
    }
    edits.extend(edit::set_edit(Kind::Deal, &deal, "stage", Value::Whole(to)));
    let key = if to < from { "reason" } else { "client_act" };
    let Some(field) = field(Kind::StageMove, key) else { return };
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let mut frame = Frame::to_be(Kind::StageMove, id.clone(), edits.clone());
    frame.seek(&lens.view(), field);
    // Over the form in which the stage was chosen: `Esc` leads back to it.
    match desk.state().pane {
        Pane::Form => desk.state_mut().frames.push(frame),
        Pane::List | Pane::Side => desk.enter(frame),
    }
    walk::begin(model, field, id, edits);
}

/// What a move is called, where these edits make one; undoing it leads to the field of the stage.
pub fn deed(edits: &[Edit]) -> Option<Done> {
    edits.iter().find_map(|edit| match edit {
        Edit::Set { id, field, value: Value::Whole(to) } if is_stage(field) => {
            let place = Place::field(field, id.clone());
            Some(Done { act: Act::StageMoved, name: to.to_string(), before: place.clone(), place })
        }
        _ => None,
    })
}

/// Why these words do not make the move: nothing was said of it, or the deal has moved meanwhile.
pub fn refuses(deal: &Deal, edits: &[Edit], field: &Field, value: &Value) -> Option<&'static str> {
    let told = |key: &str| {
        edits.iter().find_map(|edit| match edit {
            Edit::Set { field, value: Value::Whole(stage), .. }
                if field.kind == Kind::StageMove && field.key == key =>
            {
                Some(*stage)
            }
            _ => None,
        })
    };
    let (from, to) = (told("from"), told("to"));
    let says = match (field.key, value) {
        ("client_act" | "reason", Value::Text(_)) => true,
        ("client_act", Value::Unknown) => from < to,
        _ => false,
    };
    if from != Some(deal.stage) {
        return Some("stage-changed");
    }
    (!says).then_some("stage-words")
}

/// Whether it is the field that only a move changes.
pub fn is_stage(field: &Field) -> bool {
    field.kind == Kind::Deal && field.key == "stage"
}

/// Space: marks an error as seen, or opens the check points of a task.
pub fn tick(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    match desk.state().subject().cloned() {
        Some(Subject::Error(error)) => mark_error(model, &error),
        Some(Subject::Item(Kind::StageError, id)) => unmark_error(model, &id),
        Some(Subject::Block(id, block)) => walk::unknown::cycle(model, &id, block),
        Some(Subject::Item(Kind::Task, id)) => checks(model, id, Vec::new()),
        Some(Subject::Task(number)) => {
            if let Some((id, ensure)) = walk::task_to_be(model, &number) {
                checks(model, id, ensure);
            }
        }
        _ => model.say("tick-nothing"),
    }
}

fn checks(model: &mut Model, id: Id, ensure: Vec<Edit>) {
    if let Some(field) = field(Kind::Task, "checks_done") {
        walk::begin(model, field, id, ensure);
    }
}

/// A typical error of the stage was seen in this deal.
pub fn mark_error(model: &mut Model, error: &str) {
    let Some(desk) = &model.desk else { return };
    let deal = desk.deal.id.clone();
    let lens = desk.lens(&model.settings);
    let before = desk.here(&lens);
    let name = lens.view().error_title(error);
    let Some((id, mut edits)) = edit::new_item(model, Kind::StageError, &deal) else { return };
    let value = Value::Text(error.to_owned());
    edits.extend(edit::set_edit(Kind::StageError, &id, "error", value));
    let place = Place::item(Kind::StageError, id);
    let done = Done { act: Act::ErrorSeen, name, place, before };
    if edit::try_commit(model, &edits, done) {
        model.say("error-marked");
    }
}

/// It was not seen after all; what was noted of it comes back by one undo.
pub fn unmark_error(model: &mut Model, id: &Id) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let name = lens.view().name(Kind::StageError, id);
    let place = Place::item(Kind::StageError, id.clone());
    let done = Done { act: Act::ErrorNotSeen, name, place: place.clone(), before: place };
    let edits = [Edit::Remove { kind: Kind::StageError, id: id.clone() }];
    if edit::try_commit(model, &edits, done) {
        model.say("error-unmarked");
    }
}
