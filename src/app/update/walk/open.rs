//! Into a row, into a form, into a field.

use crate::app::desk::{Desk, Lens, Pane};
use crate::app::place::Place;
use crate::app::{Model, Overlay, Purpose, Target};
use crate::domain::deal::Control;
use crate::domain::economics::Uncounted;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, Shape, field};
use crate::domain::qualify::SheetSet;
use crate::domain::{Id, Kind, Step, Value};
use crate::ui::editor::form::{FormRow, Frame};
use crate::ui::editor::quick::Quick;
use crate::ui::editor::typing::Typing;
use crate::ui::overlay;
use crate::ui::step::{Subject, part};
use crate::ui::view::View;

use super::item::new;
use super::{edit, grid, map, qualify, session, starters, usual};
use crate::app::update::{alike, stage, tell, typing};

/// `Enter`: opens the row, or edits the field.
pub fn open(model: &mut Model) {
    let Some(pane) = model.desk.as_ref().map(|desk| desk.state().pane) else { return };
    match pane {
        Pane::List => open_row(model),
        Pane::Side if map::open_crowd(model) => {}
        Pane::Side => open_person(model),
        Pane::Form => open_form_row(model),
    }
}

/// From the map into the form of the person in focus.
pub fn open_person(model: &mut Model) {
    if let Some(desk) = &mut model.desk {
        desk.state_mut().pane = Pane::List;
        open_row(model);
    }
}

fn open_row(model: &mut Model) {
    if let Some(cell) = grid::cell(model) {
        return begin(model, cell.field, cell.id, cell.ensure);
    }
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(subject) = desk.state().subject().cloned() else { return };
    let mut frame = match subject {
        Subject::Item(Kind::Negotiation, id) => {
            desk.negotiation = Some(id.clone());
            desk.refresh(&lens);
            Frame::new(Kind::Negotiation, id)
        }
        Subject::Item(Kind::Remark, id) if desk.step == Step::Verdict => {
            let mut frame = Frame::new(Kind::Remark, id);
            if let Some(field) = field(Kind::Remark, "answer.kind") {
                frame.seek(&view, field);
            }
            desk.enter(frame);
            return;
        }
        Subject::Item(Kind::Control, id) => {
            let bare = view.item::<Control>(&id).is_some_and(|it| it.evidence.is_empty());
            let mut frame = Frame::new(Kind::Control, id.clone());
            frame.seek_item(&view, Kind::Evidence, None);
            desk.enter(frame);
            if bare && !desk.read_only {
                desk.state_mut().quick = Some(Quick::new(Kind::Evidence, id));
            }
            return;
        }
        Subject::Item(Kind::StageError, id) => return stage::unmark_error(model, &id),
        Subject::Item(kind, id) => Frame::new(kind, id),
        Subject::Part(part) => Frame::part(part, desk.deal.id.clone()),
        Subject::Block(id, block) => Frame::part(part::of_block(block), id),
        Subject::Sheet(set) => return turn_sheet(desk, &lens, set),
        Subject::Empty(kind @ (Kind::Issue | Kind::Tactic), _) => {
            return starters::offer(model, kind);
        }
        Subject::Empty(..) => return new(model),
        Subject::Task(number) => return open_task(model, &number),
        Subject::Control(number) => return open_control(model, &number),
        Subject::Result(review, issue) => return open_result(model, &review, &issue),
        Subject::Alike(first, second) => return alike::open(model, first, second),
        Subject::Start => return session::start(model),
        Subject::Finish(_) => return session::close(model),
        Subject::Error(error) => return stage::mark_error(model, &error),
        Subject::Cash => return open_cash(model),
        Subject::UsualPayments => return usual::take(model),
        Subject::Heading | Subject::Line(..) => return,
    };
    frame.seek_first_unfilled(&view);
    if desk.step == Step::Verdict
        && frame.kind == Kind::Session
        && let Some(field) = field(Kind::Session, "verdict.kind")
    {
        frame.seek(&view, field);
    }
    desk.enter(frame);
}

/// Where the cash cannot be counted, to the field that is missing; else to our own funds.
fn open_cash(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let key = match desk.deal.cash() {
        Err(Uncounted::NoPrice) => "economics.contract_amount",
        Err(Uncounted::NoCost) => "economics.cost",
        Err(Uncounted::NoRows) => return new(model),
        Err(_) | Ok(_) => "economics.available_funds",
    };
    let Some(field) = field(Kind::Deal, key) else { return };
    let place = Place::field(field, desk.deal.id.clone());
    super::jump(model, &place);
}

/// `Enter` on a set of the sheet unfolds it and goes to its first question, or folds it.
fn turn_sheet(desk: &mut Desk, lens: &Lens, set: SheetSet) {
    let is_open = desk.state().sheet.as_ref().is_some_and(|sheet| sheet.set == set);
    desk.unfold(lens, (!is_open).then_some(set));
    if !is_open {
        let state = desk.state_mut();
        let at = state.rows.iter().position(|row| row.subject == Subject::Sheet(set));
        state.list.go(&state.rows, at.map_or(0, |at| at + 1));
    }
}

/// The entry that a target task of the method gets with the first edit.
pub fn task_to_be(model: &mut Model, number: &str) -> Option<(Id, Vec<Edit>)> {
    let (id, mut ensure) = new_at_deal(model, Kind::Task)?;
    ensure.truncate(1);
    ensure.extend(edit::set_edit(Kind::Task, &id, "task", Value::Text(number.to_owned())));
    Some((id, ensure))
}

/// `Tab` and right on an error that was seen: its note.
pub fn enter_error(model: &mut Model, id: Id) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let mut frame = Frame::new(Kind::StageError, id);
    frame.seek_first_unfilled(&lens.view());
    desk.enter(frame);
}

fn open_task(model: &mut Model, number: &str) {
    let Some((id, ensure)) = task_to_be(model, number) else { return };
    enter_new(model, Kind::Task, id, ensure, "state");
}

fn open_control(model: &mut Model, number: &str) {
    let Some((id, mut ensure)) = new_at_deal(model, Kind::Control) else { return };
    ensure.extend(edit::set_edit(Kind::Control, &id, "control", Value::Text(number.to_owned())));
    let Some(desk) = &mut model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    let lens = desk.lens(&model.settings);
    let mut frame = Frame::to_be(Kind::Control, id.clone(), ensure.clone());
    frame.seek_item(&lens.view(), Kind::Evidence, None);
    desk.enter(frame);
    desk.state_mut().quick = Some(Quick { ensure, ..Quick::new(Kind::Evidence, id) });
}

fn open_result(model: &mut Model, review: &Id, issue: &Id) {
    let Some((id, mut ensure)) = edit::new_item(model, Kind::IssueResult, review) else { return };
    ensure.extend(edit::set_edit(Kind::IssueResult, &id, "issue", Value::Link(issue.clone())));
    enter_new(model, Kind::IssueResult, id, ensure, "actual");
}

fn new_at_deal(model: &mut Model, kind: Kind) -> Option<(Id, Vec<Edit>)> {
    let deal = model.desk.as_ref()?.deal.id.clone();
    edit::new_item(model, kind, &deal)
}

fn enter_new(model: &mut Model, kind: Kind, id: Id, ensure: Vec<Edit>, key: &str) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let mut frame = Frame::to_be(kind, id, ensure);
    if let Some(field) = field(kind, key) {
        frame.seek(&lens.view(), field);
    }
    desk.enter(frame);
}

impl Desk {
    /// Enters a form from the list.
    pub fn enter(&mut self, frame: Frame) {
        let state = self.state_mut();
        state.frames = vec![frame];
        state.pane = Pane::Form;
    }
}

fn open_form_row(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(frame) = desk.state_mut().frames.last_mut() else { return };
    let (id, ensure) = (frame.id.clone(), frame.ensure.clone());
    match frame.current(&view) {
        // One scoring question leads to the next: a digit each.
        Some(FormRow::Field(field)) => {
            begin_in(model, field, id, ensure, field.key.starts_with("scoring."));
        }
        Some(FormRow::Folded(_)) => frame.unfolded = true,
        Some(FormRow::List(kind, 0)) => {
            desk.state_mut().quick = Some(Quick { ensure, ..Quick::new(kind, id) });
            typing::listen_row(model);
        }
        Some(FormRow::List(..)) => frame.step(&view, 1),
        Some(FormRow::Item(kind, id)) => {
            let mut inner = Frame::new(kind, id);
            inner.seek_first_unfilled(&view);
            desk.state_mut().frames.push(inner);
        }
        Some(FormRow::Step(step)) => qualify::lead(model, step),
        Some(FormRow::Fact(_)) | None => {}
    }
}

/// Begins to edit a field: a list to choose from, or a text.
pub fn begin(model: &mut Model, field: &'static Field, id: Id, ensure: Vec<Edit>) {
    begin_in(model, field, id, ensure, false);
}

/// The same; `flow` says that one came by `Tab`, and that a choice leads on to the next field.
pub fn begin_in(model: &mut Model, field: &'static Field, id: Id, ensure: Vec<Edit>, flow: bool) {
    let Some(desk) = &mut model.desk else { return };
    if desk.read_only {
        model.say("read-only");
        return;
    }
    if tell::tells_itself(field) {
        return model.say("change-tells-itself");
    }
    if field.shape == Shape::Moment {
        model.say("moment-not-typed");
        return;
    }
    let lens = desk.lens(&model.settings);
    let is_new = !ensure.is_empty() && !lens.deal.has(field.kind, &id);
    let preview = is_new.then(|| lens.deal.apply(&ensure).ok()).flatten();
    let view = lens.view();
    let view = preview.as_ref().map_or(view, |deal| View { deal, ..view });
    if view.hides(field, &id) {
        model.say("hidden-how");
        return;
    }
    if let Some(chooser) = overlay::picker(&view, field, &id) {
        let target = Target { id, field, ensure, flow };
        model.overlay = Some(Overlay::Choose(Box::new(chooser), Purpose::Fill(target)));
        return;
    }
    let typing = desk.unpark(field, &id).unwrap_or_else(|| Typing::open(&view, field, id, ensure));
    desk.state_mut().typing = Some(typing);
}
