//! What is in focus: another beside it, away with it, a place on, an answer, the wall.

use crate::app::desk::{Desk, Lens, Pane};
use crate::app::{Effect, Model, Overlay};
use crate::domain::deal::Payment;
use crate::domain::field::field;
use crate::domain::shelf::{Entity as _, SHELVES};
use crate::domain::{Id, Kind, Step, Value, current};
use crate::ui::editor::form::FormRow;
use crate::ui::editor::quick::Quick;
use crate::ui::overlay::wall::Wall;
use crate::ui::step::{Row, Subject, negotiation, part, spec};
use crate::ui::view::View;

use super::map::shift_person;
use super::open::begin;
use super::{edit, grid, remark, session};
use crate::app::update::{draft, stage, typing};

/// `n`: a quick row for what the cursor stands in.
pub fn new(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    if desk.read_only {
        model.say("read-only");
        return;
    }
    match desk.state().subject() {
        Some(Subject::Error(_) | Subject::Item(Kind::StageError, _))
            if desk.state().pane == Pane::List =>
        {
            return stage::tick(model);
        }
        _ => {}
    }
    let Some((kind, parent)) = what_to_add(desk, &desk.lens(&model.settings).view()) else {
        return;
    };
    match kind {
        Kind::Session => return session::start(model),
        Kind::Remark => return remark::open(model),
        _ => {}
    }
    if let Some(desk) = &mut model.desk {
        let step = desk.step;
        let mut quick =
            desk.unpark_quick(kind, &parent).unwrap_or_else(|| Quick::new(kind, parent));
        let state = desk.state_mut();
        match (state.pane, state.subject(), state.frames.last()) {
            (Pane::List, Some(Subject::Item(Kind::Remark, id)), _) if kind == Kind::Assignment => {
                quick.remark = Some(id.clone());
            }
            (Pane::Form, _, Some(frame)) => quick.ensure.clone_from(&frame.ensure),
            _ => {}
        }
        let row = draft::of_row(&quick, step);
        let is_begun = !quick.is_empty();
        state.quick = Some(quick);
        if is_begun {
            model.effects.push(Effect::Draft(row));
        }
        typing::listen_row(model);
    }
}

/// What `n` adds where the cursor stands, and to whose list.
pub fn what_to_add(desk: &Desk, view: &View) -> Option<(Kind, Id)> {
    let deal = &desk.deal;
    let state = desk.state();
    if state.pane == Pane::Form {
        let frame = state.frames.last()?;
        let of = match frame.current(view)? {
            FormRow::List(kind, _) | FormRow::Item(kind, _) => Some(kind),
            _ => SHELVES
                .iter()
                .find(|shelf| shelf.parent == frame.kind && frame.part.is_none())
                .map(|shelf| shelf.kind),
        };
        return of
            .filter(|_| deal.has(frame.kind, &frame.id) || !frame.ensure.is_empty())
            .map(|kind| (kind, frame.id.clone()));
    }
    let at_deal = |kind| Some((kind, deal.id.clone()));
    match state.subject() {
        Some(Subject::Empty(kind, parent)) => Some((*kind, parent.clone())),
        Some(Subject::Cash | Subject::UsualPayments) => at_deal(Kind::Payment),
        Some(Subject::Item(Kind::Issue, _)) => negotiation::chosen(view, desk.negotiation.as_ref())
            .map(|it| (Kind::Issue, it.id.clone())),
        Some(Subject::Item(Kind::Organisation, _)) => at_deal(Kind::Stakeholder),
        Some(Subject::Item(Kind::Remark, _)) if desk.step == Step::Verdict => {
            at_deal(Kind::Assignment)
        }
        Some(Subject::Item(Kind::Session, id)) if desk.step == Step::Verdict => {
            Some((Kind::Condition, id.clone()))
        }
        // While a session goes on there is no second one: what is added on its step is a remark.
        Some(Subject::Item(Kind::Session, _)) if current::session(deal).is_some() => {
            at_deal(Kind::Remark)
        }
        Some(Subject::Item(Kind::IssueResult, _)) => at_deal(Kind::Review),
        // The obvious next act after a new negotiation is its first issue.
        Some(Subject::Item(Kind::Negotiation, id)) if deal.ids(Kind::Issue, id).is_empty() => {
            Some((Kind::Issue, id.clone()))
        }
        Some(Subject::Item(kind, id)) => Some((*kind, deal.shelved(*kind, id)?.parent)),
        _ => {
            let kind = spec(desk.step).adds;
            match kind {
                Kind::Issue => negotiation::chosen(view, desk.negotiation.as_ref())
                    .map(|it| (Kind::Issue, it.id.clone()))
                    .or_else(|| at_deal(Kind::Negotiation)),
                kind => at_deal(kind),
            }
        }
    }
}

/// The item in focus: of the form's list, of the form, of the row.
pub fn item_in_focus(desk: &Desk, view: &View) -> Option<(Kind, Id)> {
    if let Some(room) = &desk.room {
        return room.focus().map(|it| (it.kind, it.id.clone()));
    }
    let state = desk.state();
    if state.pane == Pane::Form {
        let frame = state.frames.last()?;
        return match frame.current(view) {
            Some(FormRow::Item(kind, id)) => Some((kind, id)),
            _ if frame.part.is_none() && desk.deal.has(frame.kind, &frame.id) => {
                Some((frame.kind, frame.id.clone()))
            }
            _ => None,
        };
    }
    state.subject()?.item().map(|(kind, id)| (kind, id.clone()))
}

pub(super) fn delete(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let state = desk.state();
    if state.pane == Pane::Form
        && let Some(frame) = state.frames.last()
        && let Some(FormRow::Field(field)) = frame.current(&view)
    {
        let (id, ensure) = (frame.id.clone(), frame.ensure.clone());
        edit::set(model, &id, field, Value::Empty, &ensure);
        return;
    }
    match item_in_focus(desk, &view) {
        Some((kind, id)) => edit::delete(model, kind, &id),
        None => model.say("nothing-to-delete"),
    }
}

/// Moves the item in focus: a place in its list, or a cell on the map.
pub(super) fn shift(model: &mut Model, across: isize, down: isize) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    if desk.state().pane == Pane::Side {
        return shift_person(model, across, down);
    }
    if down == 0 {
        return;
    }
    let Some((kind, id)) = item_in_focus(desk, &lens.view()) else { return };
    let Some(to) = neighbour(desk, &lens, kind, &id, down) else { return };
    edit::shift(model, kind, &id, &to);
    if let Some(desk) = &mut model.desk {
        let lens = desk.lens(&model.settings);
        if let Some(frame) = desk.state_mut().frames.last_mut() {
            frame.seek_item(&lens.view(), kind, Some(&id));
        }
    }
}

/// The thing of the same list that is shown next in a direction.
fn neighbour(desk: &Desk, lens: &Lens, kind: Kind, id: &Id, by: isize) -> Option<Id> {
    let state = desk.state();
    let shown: Vec<Option<Id>> =
        if let (Pane::Form, Some(frame)) = (state.pane, state.frames.last()) {
            let of = |row| match row {
                FormRow::Item(other, id) if other == kind => Some(id),
                _ => None,
            };
            frame.rows(&lens.view()).into_iter().map(of).collect()
        } else {
            let of = |row: &Row| match &row.subject {
                Subject::Item(other, id) if *other == kind => Some(id.clone()),
                _ => None,
            };
            state.rows.iter().map(of).collect()
        };
    let at = shown.iter().position(|it| it.as_ref() == Some(id))?;
    let next = if by > 0 { at.checked_add(1)? } else { at.checked_sub(1)? };
    let other = shown.get(next)?.clone()?;
    let parent = |id| desk.deal.shelved(kind, id).map(|it| it.parent);
    (parent(id)? == parent(&other)? && same_month(desk, kind, id, &other)).then_some(other)
}

/// Payments stand by their months; only within one can they change places.
fn same_month(desk: &Desk, kind: Kind, id: &Id, other: &Id) -> bool {
    let month = |id| Payment::find(&desk.deal, id).map(|it| it.month.clone());
    kind != Kind::Payment || month(id) == month(other)
}

/// `F6`: nobody knows.
pub(super) fn unknown(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    if desk.is_typing() {
        return typing::unknown(model);
    }
    let state = desk.state();
    if state.pane == Pane::Form
        && let Some(frame) = state.frames.last()
        && let Some(FormRow::Field(field)) = frame.current(&lens.view())
    {
        let (id, ensure) = (frame.id.clone(), frame.ensure.clone());
        return edit::unknown(model, &id, field, &ensure);
    }
    let question = match state.subject() {
        Some(Subject::Part(part)) if part.set.is_some() => {
            part.fields().next().map(|field| (field, desk.deal.id.clone()))
        }
        Some(Subject::Block(id, block)) => block.certainty().map(|field| (field, id.clone())),
        _ => None,
    };
    if let Some((field, id)) = question {
        return edit::unknown(model, &id, field, &[]);
    }
    match grid::cell(model) {
        Some(cell) => edit::unknown(model, &cell.id, cell.field, &cell.ensure),
        None => model.say("unknown-where"),
    }
}

/// `a`: answers the remark in focus.
pub(super) fn answer(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let Some((Kind::Remark, id)) = item_in_focus(desk, &lens.view()) else {
        model.say("answer-where");
        return;
    };
    if let Some(field) = field(Kind::Remark, "answer.kind") {
        begin(model, field, id, Vec::new());
    }
}

/// `z`: the item in focus alone, large.
pub(super) fn wall(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let state = desk.state();
    let deal = &desk.deal.id;
    let part = match (state.pane, state.frames.first(), state.subject()) {
        (Pane::Form, Some(frame), _) => frame.part.map(|part| (part, &frame.id)),
        (_, _, Some(Subject::Part(part))) => Some((*part, deal)),
        (_, _, Some(Subject::Block(id, block))) => Some((part::of_block(*block), id)),
        _ => None,
    };
    let thing = match part {
        Some((part, id)) => Some((part.kind, id.clone())),
        None => item_in_focus(desk, &lens.view()),
    };
    let part = part.map(|(part, _)| part);
    match thing {
        Some((kind, id)) => model.overlay = Some(Overlay::Wall(Wall { kind, id, part, top: 0 })),
        None => model.say("wall-what"),
    }
}
