//! The mouse: clicks and wheel do what keys do.

use ratatui::layout::{Position, Rect};

use crate::app::desk::Pane;
use crate::app::{Effect, Model, Overlay};
use crate::domain::Step;
use crate::input::{Command, MouseKind};
use crate::ui::detail::matrix;
use crate::ui::frame;
use crate::ui::step::Subject;

use super::{choose, draft, refresh, room, run, typing, walk};

/// Takes what the mouse did.
pub fn take(model: &mut Model, kind: MouseKind, column: u16, row: u16) {
    if !model.settings.mouse {
        return;
    }
    let place = Position::new(column, row);
    match kind {
        MouseKind::Wheel(by) => wheel(model, by),
        MouseKind::Down => click(model, place),
        MouseKind::Drag | MouseKind::Up => {}
    }
}

fn wheel(model: &mut Model, by: i8) {
    match &mut model.overlay {
        Some(Overlay::Choose(chooser, _)) => return chooser.step(isize::from(by)),
        Some(Overlay::Wall(wall)) => {
            wall.top = wall.top.saturating_add_signed(isize::from(by));
            return;
        }
        Some(Overlay::WhatIf(trial)) => return trial.go(isize::from(by)),
        Some(Overlay::Rehearse(rehearse)) => return rehearse.step(isize::from(by)),
        Some(Overlay::Agenda(_)) => return room::agenda_wheel(model, isize::from(by)),
        Some(
            Overlay::Ask(..)
            | Overlay::Tell(_)
            | Overlay::Decide(_)
            | Overlay::Blank
            | Overlay::Alike(_),
        ) => return,
        None => {}
    }
    let command = match (&model.desk, by > 0) {
        (Some(desk), _) if desk.is_typing() => return,
        (Some(_), true) => Command::Down,
        (Some(_), false) => Command::Up,
        (None, true) => Command::HomeDown,
        (None, false) => Command::HomeUp,
    };
    run(model, command);
}

fn click(model: &mut Model, place: Position) {
    model.notice = None;
    let screen = Rect::new(0, 0, model.size.0, model.size.1);
    match &mut model.overlay {
        Some(Overlay::Choose(chooser, _)) => {
            if !chooser.area(screen).contains(place) {
                model.overlay = None;
            } else if let Some(row) = chooser.row_at(screen, place.y) {
                chooser.go(row);
                choose::accept(model);
            }
            return;
        }
        Some(Overlay::WhatIf(trial)) => return trial.click(place),
        Some(Overlay::Wall(_) | Overlay::Blank) => {
            model.overlay = None;
            return;
        }
        Some(
            Overlay::Ask(..)
            | Overlay::Tell(_)
            | Overlay::Decide(_)
            | Overlay::Rehearse(_)
            | Overlay::Agenda(_)
            | Overlay::Alike(_),
        ) => {
            return;
        }
        None => {}
    }
    if model.desk.is_none() {
        if let Some(row) = model.home.row_at(place.y, model.size.1.saturating_sub(1)) {
            model.home.cursor = row;
            run(model, Command::HomeOpen);
        }
        return;
    }
    on_desk(model, place);
}

fn on_desk(model: &mut Model, place: Position) {
    if place.y == 1 {
        if let Some(step) = step_at(model, place.x)
            && let Some(desk) = &mut model.desk
        {
            desk.card = None;
            desk.room = None;
            desk.turn_to(step);
            refresh(model);
        }
        return;
    }
    let hits = model.hits;
    let Some(desk) = &mut model.desk else { return };
    if desk.room.is_some() {
        return;
    }
    if let Some(card) = &mut desk.card {
        let Some(row) = card.row_at(place.y) else { return };
        if std::mem::replace(&mut card.cursor, row) == row {
            run(model, Command::Open);
        }
        return;
    }
    if desk.remark.is_some() {
        return;
    }
    let lens = desk.lens(&model.settings);
    let beside = hits.list.contains(place) || hits.side.contains(place);
    if (beside || hits.form.contains(place))
        && let Some(row) = desk.state_mut().quick.take()
    {
        model.effects.push(Effect::Undraft(draft::row_key(&row)));
        if desk.leave_row(row) {
            model.say("row-left");
        }
    }
    // What is clicked is noted before what is typed is kept: that can move the rows.
    let clicked = hits.list.contains(place).then(|| row_under(model, place, hits.list)).flatten();
    if beside && !typing::keep(model) {
        return;
    }
    let Some(desk) = &mut model.desk else { return };
    if hits.list.contains(place) {
        if let Some(clicked) = clicked {
            click_list(model, &clicked);
        }
    } else if hits.side.contains(place) {
        let focus = desk.state().person.clone();
        let is_more = matrix::is_more(&lens.view(), hits.side, place, focus.as_ref());
        if let Some(id) = matrix::person_at(&lens.view(), hits.side, place, focus.as_ref()) {
            let same = desk.state().pane == Pane::Side && focus.as_ref() == Some(&id);
            desk.state_mut().pane = Pane::Side;
            walk::show_person(desk, &id);
            if same || is_more {
                walk::open(model);
            }
        }
    } else if hits.form.contains(place) && desk.state().pane == Pane::Form {
        let line = usize::from(place.y - hits.form.y);
        let state = desk.state_mut();
        let typing = state.typing.is_some();
        let Some(frame) = state.frames.last_mut() else { return };
        let Some(at) = frame.row_at(line) else { return };
        let same = frame.cursor == at;
        let view = lens.view();
        let row = frame.rows(&view).get(at).cloned();
        if !same && !typing::keep(model) {
            return;
        }
        let Some(desk) = &mut model.desk else { return };
        let lens = desk.lens(&model.settings);
        if let Some(frame) = desk.state_mut().frames.last_mut() {
            let rows = frame.rows(&lens.view());
            frame.cursor = rows.iter().position(|it| Some(it) == row.as_ref()).unwrap_or(at);
        }
        if same && !typing {
            walk::open(model);
        }
    } else if hits.form.contains(place) {
        walk::open(model);
    }
}

/// A row of the list under the mouse.
struct Clicked {
    subject: Subject,
    /// Whether the cursor was on it.
    same: bool,
}

fn row_under(model: &Model, place: Position, list: Rect) -> Option<Clicked> {
    let state = model.desk.as_ref()?.state();
    let at = state.list.top + usize::from(place.y - list.y);
    let same = state.pane == Pane::List && state.list.cursor == at && state.typing.is_none();
    state.rows.get(at).map(|row| Clicked { subject: row.subject.clone(), same })
}

/// A click goes to the row; on the row of the cursor it opens.
fn click_list(model: &mut Model, clicked: &Clicked) {
    let Some(desk) = &mut model.desk else { return };
    let state = desk.state_mut();
    state.pane = Pane::List;
    state.frames.clear();
    if let Some(at) = state.rows.iter().position(|row| row.subject == clicked.subject) {
        state.list.go(&state.rows, at);
    }
    state.settle_matrix();
    if clicked.same {
        walk::open(model);
    }
}

fn step_at(model: &Model, x: u16) -> Option<Step> {
    let desk = model.desk.as_ref()?;
    let lens = desk.lens(&model.settings);
    let area = Rect::new(0, 1, model.size.0, 1);
    frame::step_places(area, &lens.view(), desk.step)
        .into_iter()
        .find(|(_, (start, width))| (*start..start + width).contains(&x))
        .map(|(step, _)| step)
}
