//! Walking the deal: steps, panes and the ways between them.
//!
//! `map` moves on the map of people, `open` goes into rows and fields, `grid` into the cells of a
//! table, `item` does something with what is in focus.

pub mod grid;
mod item;
pub mod map;
mod open;
pub mod starters;
pub mod unknown;
mod usual;

use crate::app::desk::Pane;
use crate::app::place::{Place, Seek, Spot, Trail};
use crate::app::update::typing;
use crate::app::{Model, Overlay};
use crate::domain::{Kind, Step, current};
use crate::input::Command;
use crate::ui::detail::matrix;
use crate::ui::overlay::log::Grouping;
use crate::ui::step::Subject;
use crate::ui::widget::matrix::Direction;

use super::{
    card, choose, conflict, edit, mend, qualify, rehearse, remark, room, seek, session, stage,
    tell, what_if,
};
pub use item::{item_in_focus, what_to_add};
pub use map::show_person;
pub use open::{begin, begin_in, open, task_to_be};

/// Runs a command of the walk.
pub fn run(model: &mut Model, command: Command) {
    if model.desk.is_none() {
        return;
    }
    if !matches!(
        command,
        Command::MoveUp | Command::MoveDown | Command::MoveLeft | Command::MoveRight
    ) && let Some(desk) = &mut model.desk
    {
        desk.history.close();
    }
    match command {
        Command::Passport => step_to(model, Step::Passport),
        Command::Stakeholders => step_to(model, Step::Stakeholders),
        Command::Stage => step_to(model, Step::Stage),
        Command::Negotiation => step_to(model, Step::Negotiation),
        Command::Defense if room::runs(model) => room::toggle(model),
        Command::Defense => step_to(model, Step::Defense),
        Command::Verdict => step_to(model, Step::Verdict),
        Command::Review => step_to(model, Step::Review),
        Command::Card => card::open(model, 0),
        Command::On if room::next(model) => {}
        Command::Off if room::back(model) => {}
        Command::NextStep | Command::On | Command::Ahead => beside(model, 1),
        Command::PreviousStep | Command::Off | Command::Aback => beside(model, -1),
        Command::MoreTime => room::more(model),
        Command::Pause => room::pause(model),
        Command::Agenda => room::agenda(model),
        Command::Blank => room::blank(model),
        Command::Reveal => room::reveal::ask(model),
        Command::NoRemarks => room::no_remarks(model),
        Command::SkipPhase => room::skip(model),
        Command::RepeatPhase => room::repeat(model),
        Command::Up => up_down(model, -1),
        Command::Down => up_down(model, 1),
        Command::PageUp => up_down(model, -10),
        Command::PageDown => up_down(model, 10),
        Command::First => up_down(model, isize::MIN / 2),
        Command::Last => up_down(model, isize::MAX / 2),
        Command::Left => left_right(model, -1),
        Command::Right => left_right(model, 1),
        Command::Open => open(model),
        Command::Leave => leave(model),
        Command::Return => go_back(model),
        Command::NextPane => turn_pane(model, 1),
        Command::PreviousPane => turn_pane(model, -1),
        Command::New => item::new(model),
        Command::Delete => item::delete(model),
        Command::MoveUp => item::shift(model, 0, -1),
        Command::MoveDown => item::shift(model, 0, 1),
        Command::MoveLeft => item::shift(model, -1, 0),
        Command::MoveRight => item::shift(model, 1, 0),
        Command::Undo => edit::undo(model, false),
        Command::Redo => edit::undo(model, true),
        Command::Remark => remark::open(model),
        Command::Answer => item::answer(model),
        Command::Unknown => item::unknown(model),
        Command::Wall => item::wall(model),
        Command::Holes => seek::open(model, Seek::Holes),
        Command::Queue => remark::queue(model),
        Command::Log => seek::open(model, Seek::Log(Grouping::default())),
        Command::Questions => seek::open(model, Seek::Questions),
        Command::Search | Command::SearchSign => choose::search(model),
        Command::Rehearse => rehearse::open(model),
        Command::StartSession => session::start(model),
        Command::CloseSession => session::close(model),
        Command::MoveStage => stage::choose(model),
        Command::Tick => stage::tick(model),
        Command::AskAbout => unknown::ask(model),
        Command::Assign => unknown::assign(model),
        Command::WhyChanged => tell::why(model),
        Command::Mend => mend::start(model),
        Command::Votes => mend::votes(model),
        Command::Conflicts => conflict::open(model),
        Command::UsualPayments => usual::take(model),
        Command::WhatIf => what_if::open(model),
        Command::StarterIssues => starters::offer(model, Kind::Issue),
        Command::UsualTactics => starters::offer(model, Kind::Tactic),
        _ => {}
    }
}

fn step_to(model: &mut Model, step: Step) {
    let Some(desk) = &mut model.desk else { return };
    desk.turn_to(step);
    super::refresh(model);
}

fn beside(model: &mut Model, by: isize) {
    let Some(desk) = &model.desk else { return };
    let next = if by > 0 { desk.step.next() } else { desk.step.previous() };
    if let Some(step) = next {
        step_to(model, step);
    }
}

fn up_down(model: &mut Model, by: isize) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    match desk.state().pane {
        Pane::List => {
            let state = desk.state_mut();
            state.list.step(&state.rows, by);
            state.settle_matrix();
        }
        Pane::Form => {
            if let Some(frame) = desk.state_mut().frames.last_mut() {
                frame.step(&lens.view(), by);
            }
        }
        Pane::Side => map::to_nearest(model, if by < 0 { Direction::Up } else { Direction::Down }),
    }
}

/// Into the row of the cursor: where `Enter` only marks it, to what is noted of it.
fn go_in(model: &mut Model) {
    let subject = model.desk.as_ref().and_then(|desk| desk.state().subject().cloned());
    match subject {
        Some(Subject::Item(Kind::StageError, id)) => open::enter_error(model, id),
        _ => open(model),
    }
}

fn left_right(model: &mut Model, by: isize) {
    let Some(desk) = &mut model.desk else { return };
    if desk.state().pane == Pane::List && grid::turn(desk, by) {
        return;
    }
    match desk.state().pane {
        Pane::Side => {
            map::to_nearest(model, if by < 0 { Direction::Left } else { Direction::Right });
        }
        Pane::Form if by < 0 => leave(model),
        Pane::List if by > 0 => go_in(model),
        Pane::List => fold(model),
        Pane::Form => {}
    }
}

/// `Esc`: one level out.
pub fn leave(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let in_list = desk.state().pane == Pane::List && desk.state().list.column == 0;
    if in_list && desk.ends_mending() {
        return go_back(model);
    }
    let state = desk.state_mut();
    match state.pane {
        Pane::Form => {
            state.frames.pop();
            if state.frames.is_empty() {
                state.pane = Pane::List;
            }
        }
        Pane::Side => state.pane = Pane::List,
        Pane::List => {
            state.list.column = 0;
            fold(model);
        }
    }
}

/// Folds the set of the sheet in which the cursor stands, and stands on it.
fn fold(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let inside = match desk.state().subject() {
        Some(Subject::Part(part)) => part.set,
        Some(Subject::Sheet(set)) => Some(*set),
        _ => None,
    };
    let open = desk.state().sheet.as_ref().map(|sheet| sheet.set);
    if inside.is_none() || inside != open {
        return;
    }
    let lens = desk.lens(&model.settings);
    desk.unfold(&lens, None);
    let at = desk
        .state()
        .rows
        .iter()
        .position(|row| Some(&row.subject) == inside.map(Subject::Sheet).as_ref());
    let state = desk.state_mut();
    state.list.go(&state.rows, at.unwrap_or(0));
    state.settle_matrix();
}

/// Back to where one was before a jump.
fn go_back(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let Some(back) = desk.trail.pop() else { return leave(model) };
    desk.settle_mending();
    let lens = desk.lens(&model.settings);
    desk.go(&lens, &back.place);
    // A text that was left half typed goes before the list that led away from it.
    let is_free = !desk.is_typing();
    desk.room = back.room.filter(|_| current::session(&desk.deal).is_some());
    if let Some(row) = back.card {
        card::open(model, row);
    }
    if let Some(spot) = back.list.as_ref().filter(|_| is_free) {
        seek::open_at(model, spot);
    }
    if let Some(rehearse) = back.rehearse.filter(|_| is_free) {
        model.overlay = Some(Overlay::Rehearse(rehearse));
    }
}

/// Goes somewhere and remembers the way back.
pub fn jump(model: &mut Model, place: &Place) {
    jump_from(model, place, None);
}

/// The same from a list, to which the way back leads.
pub fn jump_from(model: &mut Model, place: &Place, list: Option<Spot>) {
    let Some(desk) = &mut model.desk else { return };
    let here = desk.here(&desk.lens(&model.settings));
    let card = desk.card.as_ref().map(|card| card.cursor);
    let room = desk.room.take();
    let rehearse = match model.overlay.take() {
        Some(Overlay::Rehearse(rehearse)) => Some(rehearse),
        other => {
            model.overlay = other;
            None
        }
    };
    desk.trail.push(Trail { place: here, list, card, room, rehearse });
    if desk.trail.len() > 50 {
        desk.trail.remove(0);
    }
    let lens = desk.lens(&model.settings);
    desk.go(&lens, place);
}

fn turn_pane(model: &mut Model, by: isize) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    if desk.state().pane == Pane::Form {
        if let Some(frame) = desk.state_mut().frames.last_mut() {
            frame.step(&lens.view(), by);
        }
        return;
    }
    if grid::enter(desk, by) {
        open(model);
        return typing::select_all(model);
    }
    let people = desk.step == Step::Stakeholders && !desk.deal.stakeholders.is_empty();
    if people && desk.state().pane == Pane::List {
        let places = matrix::places(&lens.view());
        let here =
            desk.state().person.clone().filter(|id| places.iter().any(|(other, _)| other == id));
        if let Some(id) = here.or_else(|| places.first().map(|(id, _)| id.clone())) {
            show_person(desk, &id);
        }
    }
    let state = desk.state_mut();
    state.pane = match state.pane {
        Pane::List if people => Pane::Side,
        Pane::Side if by < 0 => Pane::List,
        Pane::List | Pane::Side => {
            state.pane = Pane::List;
            return go_in(model);
        }
        Pane::Form => Pane::Form,
    };
}
