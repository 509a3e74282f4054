//! The one-minute card: over the steps, and back exactly where one was.

use crate::app::Model;
use crate::app::place::Place;
use crate::domain::deal::DealState;
use crate::domain::qualification::DecisionKind;
use crate::domain::{Blank, Deal};
use crate::input::Command;
use crate::ui::card::CardView;

use super::{decide, remark, walk};

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
        Command::CardWork => decide::open(model, DecisionKind::Work),
        Command::CardPostpone => decide::open(model, DecisionKind::Postpone),
        Command::CardForget => decide::open(model, DecisionKind::Forget),
        Command::CardUnclear => decide::open(model, DecisionKind::Unclear),
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
