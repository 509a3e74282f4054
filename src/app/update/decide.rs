//! Closing a qualification: a decision of a named person, one question after another.
//!
//! `Esc` lays the answers aside until the same decision is taken up again; the last answer makes
//! all of them one step.

use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::{Effect, Model, Overlay, Purpose};
use crate::domain::choice::Choice;
use crate::domain::edit::Edit;
use crate::domain::field::field;
use crate::domain::qualification::DecisionKind;
use crate::domain::{Blank, Kind, Value, qualify};
use crate::input::{Chord, Command, Key};
use crate::l10n::Arg;
use crate::ui::overlay::chooser::{self, Chooser, Payload};
use crate::ui::overlay::decide::{Decide, Entry};

use super::{choose, draft, edit, fill, typing};

/// Asks which decision it is to be.
pub fn which(model: &mut Model) {
    let texts = model.settings.texts;
    let entries = DecisionKind::WORDS
        .iter()
        .map(|word| {
            let command = texts.text(&format!("cmd-decide-{word}"));
            let about = texts.attr(&format!("cmd-decide-{word}"), "about");
            chooser::Entry::new(command, Payload::Word(word)).detail(about)
        })
        .collect();
    let mut chooser = Chooser::new(texts.text("decide-which"), entries);
    chooser.digits = true;
    model.overlay = Some(Overlay::Choose(Box::new(chooser), Purpose::Close));
}

/// Begins a decision, or goes on with the one that was laid aside.
pub fn open(model: &mut Model, kind: DecisionKind) {
    let Some(desk) = &mut model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    let lens = desk.lens(&model.settings);
    let laid = desk.decision.take().filter(|laid| laid.kind == kind);
    let decide = laid.unwrap_or_else(|| Box::new(Decide::new(&lens.view(), kind)));
    model.overlay = Some(Overlay::Decide(decide));
}

/// A key while the questions are asked.
pub fn key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    let Some(Overlay::Decide(decide)) = &mut model.overlay else { return };
    match (&mut decide.entry, command, chord.key) {
        (_, Some(Command::Close | Command::Restore), _) => lay_aside(model),
        (_, Some(Command::PreviousField), _) | (_, _, Key::Tab) if chord.shift => step_back(model),
        (_, Some(Command::Unknown), _) => answer(model, Value::Unknown),
        (
            _,
            Some(Command::Accept | Command::NextField | Command::Choose | Command::ChooseOn),
            _,
        ) => accept(model),
        (Entry::Type(open), Some(Command::LineBreak), _) => {
            open.input.handle(crate::ui::widget::text_field::EditKey::NewLine);
            listen(model);
        }
        (Entry::Type(open), ..) => {
            typing::feed(&mut open.input, chord, text);
            listen(model);
        }
        (Entry::Choose(chooser), ..) => {
            if let Some(payload) = text.and_then(|sign| chooser.by_digit(sign)) {
                return take(model, payload);
            }
            choose::move_or_filter(chooser, chord, text);
        }
    }
}

/// A paste goes into the answer.
pub fn paste(model: &mut Model, words: &str) {
    let Some(Overlay::Decide(decide)) = &mut model.overlay else { return };
    let paste = crate::ui::widget::text_field::EditKey::Paste(words);
    match &mut decide.entry {
        Entry::Type(open) => {
            open.input.handle(paste);
            listen(model);
        }
        Entry::Choose(chooser) => {
            chooser.query.handle(paste);
            chooser.filter();
        }
    }
}

/// Understands what is typed and keeps it as a draft.
fn listen(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let Some(Overlay::Decide(decide)) = &mut model.overlay else { return };
    decide.fault = None;
    let Entry::Type(open) = &mut decide.entry else { return };
    open.listen(&lens.view());
    model.effects.push(Effect::Draft(draft::of(open)));
}

fn lay_aside(model: &mut Model) {
    let Some(Overlay::Decide(decide)) = model.overlay.take() else { return };
    if let Some(desk) = &mut model.desk {
        desk.decision = Some(decide);
    }
    model.say("decide-laid-aside");
}

fn step_back(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    if let Some(Overlay::Decide(decide)) = &mut model.overlay {
        decide.step(&lens.view(), -1);
    }
}

fn accept(model: &mut Model) {
    let Some(Overlay::Decide(decide)) = &mut model.overlay else { return };
    match &decide.entry {
        Entry::Choose(chooser) => {
            if let Some(payload) = chooser.chosen() {
                take(model, payload);
            }
        }
        Entry::Type(open) => match open.value().clone() {
            Ok(value) => answer(model, value),
            Err(fault) => decide.fault = Some(fault),
        },
    }
}

fn take(model: &mut Model, payload: Payload) {
    match payload {
        Payload::Value(value) => answer(model, value),
        Payload::Add(name) => {
            let Some(Overlay::Decide(decide)) = &model.overlay else { return };
            let Some(question) = decide.question() else { return };
            let deal = decide.deal().clone();
            let beside = (question.read)(&deal, &deal.id);
            let made = fill::named(model, &deal.id, question, beside, &name);
            if let Some((before, value)) = made {
                answer_with(model, before, value);
            }
        }
        _ => {}
    }
}

fn answer(model: &mut Model, value: Value) {
    answer_with(model, Vec::new(), value);
}

fn answer_with(model: &mut Model, before: Vec<Edit>, value: Value) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(Overlay::Decide(decide)) = &mut model.overlay else { return };
    if decide.answer(&view, before, value) && !decide.go_on(&view) {
        finish(model);
    }
}

/// The decision that stood until now, told in the stage log.
fn earlier(model: &mut Model) -> Vec<Edit> {
    let Some(desk) = &model.desk else { return Vec::new() };
    let deal = desk.deal.clone();
    let lens = desk.lens(&model.settings);
    let given = &deal.qualification.decision;
    if given.kind.is_blank() {
        return Vec::new();
    }
    let word = lens.view().picked(given.kind).into_owned();
    let day = given.on.get().map_or_else(String::new, |day| model.settings.texts.date(*day));
    let why = [given.reason.text(), given.questions.text()].concat();
    let args = [
        ("decision", Arg::Text(&word)),
        ("day", Arg::Text(&day)),
        ("why", Arg::Text(&why)),
        ("who", Arg::Text(given.closed_by.text())),
    ];
    let words = model.settings.texts.with("decide-earlier", &args);
    let Some((id, mut edits)) = edit::new_item(model, Kind::StageMove, &deal.id) else {
        return Vec::new();
    };
    for (key, value) in [
        ("from", Value::Whole(deal.stage)),
        ("to", Value::Whole(deal.stage)),
        ("reason", Value::Text(words)),
    ] {
        edits.extend(edit::set_edit(Kind::StageMove, &id, key, value));
    }
    edits
}

/// All is answered: the decision stands in the deal, with its day, as one step.
fn finish(model: &mut Model) {
    let Some(Overlay::Decide(decide)) = model.overlay.take() else { return };
    let Some(desk) = &model.desk else { return };
    let id = desk.deal.id.clone();
    let mut edits = decide.edits();
    let today = Value::Day(model.settings.today);
    let is_closed = decide.kind != DecisionKind::Unclear;
    let defended = Value::Flag(qualify::is_defended(&desk.deal));
    for (key, value) in [
        ("decision.on", today.clone()),
        ("decision.defended", if is_closed { defended } else { Value::Empty }),
        ("closed", if is_closed { today } else { Value::Empty }),
    ] {
        edits.extend(edit::set_edit(Kind::Qualification, &id, key, value));
    }
    if !is_closed {
        // What is unclear is asked again: the sheet is open until it is answered.
        let questions = decide.deal().qualification.decision.questions.text().to_owned();
        for (key, value) in
            [("more_info", Value::Word("yes")), ("more_info.questions", Value::Text(questions))]
        {
            edits.extend(edit::set_edit(Kind::Qualification, &id, key, value));
        }
    }
    edits.extend(earlier(model));
    let Some(desk) = &model.desk else { return };
    let Some(kind) = field(Kind::Qualification, "decision.kind") else { return };
    let texts = model.settings.texts;
    let word = texts.text(&format!("c-decision-{}", decide.kind.word()));
    let done = Done {
        act: Act::Qualified,
        name: word.clone().into_owned(),
        before: desk.here(&desk.lens(&model.settings)),
        place: Place::field(kind, id.clone()),
    };
    if !edit::try_commit(model, &edits, done) {
        model.overlay = Some(Overlay::Decide(decide));
        return;
    }
    for question in decide.questions() {
        model.effects.push(Effect::Undraft(Place::field(question, id.clone()).key()));
    }
    model.tell(texts.with("decide-done", &[("decision", Arg::Text(&word))]));
}
