//! The one-minute card: over the steps, and back exactly where one was.

use crate::app::Model;
use crate::app::place::Place;
use crate::domain::choice::Choice;
use crate::domain::deal::DealState;
use crate::domain::field::field;
use crate::domain::qualification::DecisionKind;
use crate::domain::{Blank, Deal, Kind, Value};
use crate::input::Command;
use crate::ui::card::CardView;

use super::{edit, remark, walk};

/// Whether the deal waits to be judged: its sheet is finished and nothing is decided.
pub fn waits(deal: &Deal) -> bool {
    let sheet = &deal.qualification;
    let is_open = deal.status.state.get().is_none_or(|state| state == DealState::Open);
    is_open && sheet.finished.is_known() && sheet.decision.kind.is_blank()
}

/// Opens the card with the cursor on a row.
pub fn open(model: &mut Model, row: usize) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let mut card = Box::new(CardView::at(row));
    card.refresh(&lens.view(), desk.revision);
    desk.card = Some(card);
}

/// Runs a command while the card is shown; what the card does not know leaves it.
pub fn run(model: &mut Model, command: Command) {
    let Some(card) = model.desk.as_mut().and_then(|desk| desk.card.as_mut()) else { return };
    match command {
        Command::Up | Command::MoveUp => card.step(-1),
        Command::Down | Command::MoveDown => card.step(1),
        Command::PageUp => card.step(-10),
        Command::PageDown => card.step(10),
        Command::First => card.step(isize::MIN / 2),
        Command::Last => card.step(isize::MAX / 2),
        Command::Wall => {
            card.large ^= true;
            card.top = 0;
        }
        Command::Leave if card.large => card.large = false,
        Command::Card | Command::Leave | Command::Return => close(model),
        Command::Open => go(model),
        Command::CardWork => decide(model, DecisionKind::Work),
        Command::CardPostpone => decide(model, DecisionKind::Postpone),
        Command::CardForget => decide(model, DecisionKind::Forget),
        Command::CardUnclear => decide(model, DecisionKind::Unclear),
        Command::Remark => {
            go(model);
            remark::open(model);
        }
        Command::Undo
        | Command::Redo
        | Command::Holes
        | Command::Search
        | Command::SearchSign
        | Command::Conflicts => walk::run(model, command),
        Command::Left
        | Command::Right
        | Command::NextPane
        | Command::PreviousPane
        | Command::MoveLeft
        | Command::MoveRight
        | Command::New
        | Command::Delete
        | Command::Answer
        | Command::Unknown => model.say("card-open-row"),
        _ => {
            close(model);
            walk::run(model, command);
        }
    }
}

fn close(model: &mut Model) {
    if let Some(desk) = &mut model.desk {
        desk.card = None;
    }
}

/// To the field of the row; the way back leads to the card.
fn go(model: &mut Model) {
    let row = model.desk.as_ref().and_then(|desk| desk.card.as_ref()?.row());
    let Some(place) = row.map(|row| Place::of_jump(&row.jump)) else { return };
    walk::jump(model, &place);
}

/// Takes a decision and asks for what it cannot do without; the way back leads to the card.
fn decide(model: &mut Model, kind: DecisionKind) {
    let Some(desk) = &model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    let id = desk.deal.id.clone();
    let asked = match kind {
        DecisionKind::Work | DecisionKind::Forget => "decision.reason",
        DecisionKind::Postpone => "decision.return_date",
        DecisionKind::Unclear => "decision.questions",
    };
    let on_sheet = |key| field(Kind::Qualification, key);
    let given = desk.deal.qualification.decision.kind.get();
    let (Some(decision), Some(asked)) = (on_sheet("decision.kind"), on_sheet(asked)) else {
        return;
    };
    // What is decided already is changed where it stands, not by one letter.
    if given.is_some_and(|given| given != kind) {
        return walk::jump(model, &Place::field(decision, id));
    }
    edit::set(model, &id, decision, Value::Word(kind.word()), &[]);
    walk::jump(model, &Place::field(asked, id.clone()));
    walk::begin(model, asked, id, Vec::new());
}
