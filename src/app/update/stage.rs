//! The stage: it moves by an act of the client or back for a reason, never without an entry in its
//! log. Beside it what can be ticked: typical errors that were seen, check points of tasks.

use crate::app::history::Done;
use crate::app::place::Place;
use crate::app::{Model, Overlay, Purpose, StageStep};
use crate::domain::edit::Edit;
use crate::domain::field::field;
use crate::domain::{Id, Kind, Value};
use crate::l10n::Arg;
use crate::ui::overlay::chooser::Chooser;
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

/// The stage was chosen: asks for the client's act, or on a step back for the reason.
pub fn ask(model: &mut Model, to: u32) {
    let Some(desk) = &model.desk else { return };
    let from = desk.deal.stage;
    if desk.read_only {
        return model.say("read-only");
    }
    if from == to {
        return model.say("stage-same");
    }
    prompt(model, StageStep { from, to, act: None });
}

fn prompt(model: &mut Model, step: StageStep) {
    let texts = model.settings.texts;
    let about = match (step.is_back(), &step.act) {
        (true, _) => "stage-ask-back",
        (false, None) => "stage-ask-act",
        (false, Some(_)) => "stage-ask-reason",
    };
    let [from, to] = [step.from, step.to].map(|stage| Arg::Count(i64::from(stage)));
    let title = texts.with("stage-step", &[("from", from), ("to", to)]);
    let how = if step.is_back() { "stage-back-how" } else { "stage-act-how" };
    let how = if step.act.is_some() { "stage-reason-how" } else { how };
    let mut chooser = Chooser::new(title, Vec::new()).with_empty(texts.text(how));
    chooser.about = texts.text(about).into_owned();
    chooser.adds = Some(texts.text("stage-take").into_owned());
    model.overlay = Some(Overlay::Choose(Box::new(chooser), Purpose::Stage(step)));
}

/// What was answered: after the act comes the reason, then the move is made.
pub fn told(model: &mut Model, step: StageStep, words: String) {
    match (step.is_back(), &step.act) {
        (true, _) if words.is_empty() => prompt(model, step),
        (true, _) => make(model, &step, None, Some(words)),
        (false, None) => prompt(model, StageStep { act: Some(words), ..step }),
        (false, Some(act)) => {
            let act = Some(act.clone()).filter(|act| !act.is_empty());
            make(model, &step, act, Some(words).filter(|it| !it.is_empty()));
        }
    }
}

/// The move and its entry, as one step.
fn make(model: &mut Model, step: &StageStep, act: Option<String>, reason: Option<String>) {
    let Some(desk) = &model.desk else { return };
    let deal = desk.deal.id.clone();
    let before = desk.here(&desk.lens(&model.settings));
    let today = model.settings.today;
    let Some(stage) = field(Kind::Deal, "stage") else { return };
    let Some((id, mut edits)) = edit::new_item(model, Kind::StageMove, &deal) else { return };
    let proven = act.is_some() || step.is_back();
    let values = [
        ("from", Some(Value::Whole(step.from))),
        ("to", Some(Value::Whole(step.to))),
        ("on", Some(Value::Day(today))),
        ("client_act", act.map(Value::Text)),
        ("reason", reason.map(Value::Text)),
    ];
    for (key, value) in values {
        let set = value.and_then(|value| edit::set_edit(Kind::StageMove, &id, key, value));
        edits.extend(set);
    }
    edits.push(Edit::Set { id: deal.clone(), field: stage, value: Value::Whole(step.to) });
    let done = Done {
        words: "deed-stage",
        name: step.to.to_string(),
        place: Place::field(stage, deal),
        before,
    };
    if edit::try_commit(model, &edits, done) {
        if proven {
            model.say("stage-moved");
        } else {
            let words = model.settings.texts.text("stage-moved-bare").into_owned();
            model.warn(words);
        }
    }
}

/// Space: marks an error as seen, or opens the check points of a task.
pub fn tick(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    match desk.state().subject().cloned() {
        Some(Subject::Error(error)) => mark_error(model, &error),
        Some(Subject::Item(Kind::StageError, id)) => unmark_error(model, &id),
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
    let done = Done { words: "deed-error-seen", name, place, before };
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
    let done = Done { words: "deed-error-not-seen", name, place: place.clone(), before: place };
    let edits = [Edit::Remove { kind: Kind::StageError, id: id.clone() }];
    if edit::try_commit(model, &edits, done) {
        model.say("error-unmarked");
    }
}
