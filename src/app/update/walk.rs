//! Walking the deal: steps, panes, lists, forms, the map of people.

use crate::app::desk::{Desk, Pane};
use crate::app::history::Done;
use crate::app::place::Place;
use crate::app::{Model, Overlay, Purpose, Target};
use crate::domain::choice::Pick;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, Shape, field};
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Id, Kind, Step, Value};
use crate::input::Command;
use crate::ui::detail::matrix;
use crate::ui::editor::form::{FormRow, Frame};
use crate::ui::editor::quick::Quick;
use crate::ui::editor::typing::Typing;
use crate::ui::overlay;
use crate::ui::overlay::wall::Wall;
use crate::ui::step::{Subject, negotiation, spec};

use super::{edit, remark, session, typing};

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
        Command::Defense => step_to(model, Step::Defense),
        Command::Verdict => step_to(model, Step::Verdict),
        Command::Review => step_to(model, Step::Review),
        Command::NextStep | Command::On => beside(model, 1),
        Command::PreviousStep | Command::Off => beside(model, -1),
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
        Command::New => new(model),
        Command::Delete => delete(model),
        Command::MoveUp => shift(model, 0, -1),
        Command::MoveDown => shift(model, 0, 1),
        Command::MoveLeft => shift(model, -1, 0),
        Command::MoveRight => shift(model, 1, 0),
        Command::Undo => edit::undo(model, false),
        Command::Redo => edit::undo(model, true),
        Command::Remark => remark::open(model),
        Command::Answer => answer(model),
        Command::Unknown => unknown(model),
        Command::Wall => wall(model),
        Command::Holes => super::choose::holes(model),
        Command::Search | Command::SearchSign => super::choose::search(model),
        Command::StartSession => session::start(model),
        Command::CloseSession => session::close(model),
        Command::Conflicts => super::choose::conflicts(model),
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

/// The state of the shown step with its rows taken out, for the time of a closure.
fn with_rows(
    desk: &mut Desk,
    change: impl FnOnce(&mut crate::app::desk::StepState, &[crate::ui::step::Row]),
) {
    let state = desk.state_mut();
    let rows = std::mem::take(&mut state.rows);
    change(state, &rows);
    state.rows = rows;
    state.settle_matrix();
}

fn up_down(model: &mut Model, by: isize) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    match desk.state().pane {
        Pane::List => with_rows(desk, |state, rows| state.list.step(rows, by)),
        Pane::Form => {
            if let Some(frame) = desk.state_mut().frames.last_mut() {
                frame.step(&lens.view(), by);
            }
        }
        Pane::Side => to_nearest(model, if by < 0 { Arrow::Up } else { Arrow::Down }),
    }
}

#[derive(Clone, Copy)]
enum Arrow {
    Up,
    Down,
    Left,
    Right,
}

/// On the map the arrow goes to the nearest person in its direction; the list follows.
fn to_nearest(model: &mut Model, arrow: Arrow) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let places = matrix::places(&lens.view());
    let here = desk.state().person.clone();
    let Some(from) =
        places.iter().find(|(id, _)| Some(id) == here.as_ref()).map(|(_, place)| *place)
    else {
        if let Some((id, _)) = places.first() {
            show_person(desk, id);
        }
        return;
    };
    let points: Vec<_> = places.iter().map(|(_, place)| *place).collect();
    let direction = match arrow {
        Arrow::Up => crate::ui::widget::matrix::Direction::Up,
        Arrow::Down => crate::ui::widget::matrix::Direction::Down,
        Arrow::Left => crate::ui::widget::matrix::Direction::Left,
        Arrow::Right => crate::ui::widget::matrix::Direction::Right,
    };
    if let Some(at) = crate::ui::widget::matrix::nearest(from, direction, &points) {
        show_person(desk, &places[at].0);
    }
}

/// Puts list and map on a person.
pub fn show_person(desk: &mut Desk, id: &Id) {
    let id = id.clone();
    with_rows(desk, |state, rows| {
        let subject = Subject::Item(Kind::Stakeholder, id.clone());
        if let Some(at) = rows.iter().position(|row| row.subject == subject) {
            state.list.go(rows, at);
        }
        state.person = Some(id);
    });
}

fn left_right(model: &mut Model, by: isize) {
    let Some(desk) = &mut model.desk else { return };
    match desk.state().pane {
        Pane::Side => to_nearest(model, if by < 0 { Arrow::Left } else { Arrow::Right }),
        Pane::Form if by < 0 => leave(model),
        Pane::List if on_issue(desk) => {
            let list = &mut desk.state_mut().list;
            let columns = [0, 3, 4, 5];
            let at = columns.iter().position(|column| *column == list.column).unwrap_or(0);
            list.column = columns[at.saturating_add_signed(by).min(3)];
        }
        Pane::List if by > 0 => open(model),
        Pane::List | Pane::Form => {}
    }
}

fn on_issue(desk: &Desk) -> bool {
    desk.step == Step::Negotiation
        && matches!(desk.state().subject(), Some(Subject::Item(Kind::Issue, _)))
}

/// The field of the level under the cursor of the map's table.
pub fn level_field(desk: &Desk) -> Option<(&'static Field, Id)> {
    let Some(Subject::Item(Kind::Issue, id)) = desk.state().subject() else { return None };
    let column = desk.state().list.column;
    let level = negotiation::LEVEL_COLUMNS.iter().find(|(at, _)| *at == column)?.1;
    let issue =
        <crate::domain::negotiation::Issue as crate::domain::shelf::Entity>::find(&desk.deal, id)?;
    Some((cell_field(issue, level)?, id.clone()))
}

/// What a cell of the table writes: a number typed into "fail" becomes "acceptable from".
fn cell_field(
    issue: &crate::domain::negotiation::Issue,
    level: crate::ui::speak::LevelColumn,
) -> Option<&'static Field> {
    use crate::domain::negotiation::ScaleType;
    use crate::ui::speak::LevelColumn;
    let measured = matches!(issue.scale.kind, Pick::Is(ScaleType::Number | ScaleType::Date));
    field(
        Kind::Issue,
        match level {
            LevelColumn::Fail if !measured => "scale.fail",
            LevelColumn::Fail | LevelColumn::Acceptable => "scale.acceptable",
            LevelColumn::Ideal => "scale.ideal",
        },
    )
}

/// `Enter`: opens the row, or edits the field.
pub fn open(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    match desk.state().pane {
        Pane::List => open_row(model),
        Pane::Side => {
            desk.state_mut().pane = Pane::List;
            open_row(model);
        }
        Pane::Form => open_form_row(model),
    }
}

fn open_row(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    if desk.step == Step::Negotiation
        && let Some((field, id)) = level_field(desk)
    {
        return begin(model, field, id, Vec::new());
    }
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
        Subject::Item(kind, id) => Frame::new(kind, id),
        Subject::Part(part) => Frame::part(part, desk.deal.id.clone()),
        Subject::Empty(..) => return new(model),
        Subject::Task(number) => return open_task(model, &number),
        Subject::Control(number) => return open_control(model, &number),
        Subject::Result(review, issue) => return open_result(model, &review, &issue),
        Subject::Start => return session::start(model),
        Subject::Finish(_) => return session::close(model),
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

fn open_task(model: &mut Model, number: &str) {
    let Some((id, mut ensure)) = new_at_deal(model, Kind::Task) else { return };
    ensure.truncate(1);
    ensure.extend(edit::set_edit(Kind::Task, &id, "task", Value::Text(number.to_owned())));
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
        Some(FormRow::Field(field)) => begin(model, field, id, ensure),
        Some(FormRow::Folded(_)) => frame.unfolded = true,
        Some(FormRow::List(kind, 0)) => {
            desk.state_mut().quick = Some(Quick { ensure, ..Quick::new(kind, id) });
        }
        Some(FormRow::List(..)) => frame.step(&view, 1),
        Some(FormRow::Item(kind, id)) => {
            let mut inner = Frame::new(kind, id);
            inner.seek_first_unfilled(&view);
            desk.state_mut().frames.push(inner);
        }
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
    if field.shape == Shape::Moment {
        model.say("moment-not-typed");
        return;
    }
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    if let Some(chooser) = overlay::picker(&view, field, &id) {
        let target = Target { id, field, ensure, flow };
        model.overlay = Some(Overlay::Choose(Box::new(chooser), Purpose::Fill(target)));
        return;
    }
    let typing = desk.unpark(field, &id).unwrap_or_else(|| Typing::open(&view, field, id, ensure));
    desk.state_mut().typing = Some(typing);
}

/// `Esc`: one level out.
pub fn leave(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let state = desk.state_mut();
    match state.pane {
        Pane::Form => {
            state.frames.pop();
            if state.frames.is_empty() {
                state.pane = Pane::List;
            }
        }
        Pane::Side => state.pane = Pane::List,
        Pane::List => state.list.column = 0,
    }
}

/// Back to where one was before a jump.
fn go_back(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    let Some(place) = desk.trail.pop() else { return leave(model) };
    let lens = desk.lens(&model.settings);
    desk.go(&lens, &place);
}

/// Goes somewhere and remembers the way back.
pub fn jump(model: &mut Model, place: &Place) {
    let Some(desk) = &mut model.desk else { return };
    let here = desk.here(&desk.lens(&model.settings));
    desk.trail.push(here);
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
            return open(model);
        }
        Pane::Form => Pane::Form,
    };
}

/// `n`: a quick row for what the cursor stands in.
pub fn new(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    if desk.read_only {
        model.say("read-only");
        return;
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
        state.quick = Some(quick);
    }
}

fn what_to_add(desk: &Desk, view: &crate::ui::view::View) -> Option<(Kind, Id)> {
    let deal = &desk.deal;
    let state = desk.state();
    if state.pane == Pane::Form {
        let frame = state.frames.last()?;
        let of = match frame.current(view)? {
            FormRow::List(kind, _) | FormRow::Item(kind, _) => Some(kind),
            _ => crate::domain::shelf::SHELVES
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
        Some(Subject::Item(Kind::Issue, _)) => negotiation::chosen(view, desk.negotiation.as_ref())
            .map(|it| (Kind::Issue, it.id.clone())),
        Some(Subject::Item(Kind::Organisation, _)) => at_deal(Kind::Stakeholder),
        Some(Subject::Item(Kind::Remark, _)) if desk.step == Step::Verdict => {
            at_deal(Kind::Assignment)
        }
        Some(Subject::Item(Kind::Session, id)) if desk.step == Step::Verdict => {
            Some((Kind::Condition, id.clone()))
        }
        Some(Subject::Item(Kind::IssueResult, _)) => at_deal(Kind::Review),
        // The obvious next act after a new negotiation is its first issue.
        Some(Subject::Item(Kind::Negotiation, id)) if deal.ids(Kind::Issue, id).is_empty() => {
            Some((Kind::Issue, id.clone()))
        }
        Some(Subject::Item(kind, id)) => {
            let (parent, _) = deal.place_of(*kind, id)?;
            Some((*kind, parent))
        }
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
pub fn item_in_focus(desk: &Desk, view: &crate::ui::view::View) -> Option<(Kind, Id)> {
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

fn delete(model: &mut Model) {
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
fn shift(model: &mut Model, across: isize, down: isize) {
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
fn neighbour(
    desk: &Desk,
    lens: &crate::app::desk::Lens,
    kind: Kind,
    id: &Id,
    by: isize,
) -> Option<Id> {
    let state = desk.state();
    let shown: Vec<Option<Id>> =
        if let (Pane::Form, Some(frame)) = (state.pane, state.frames.last()) {
            let of = |row| match row {
                FormRow::Item(other, id) if other == kind => Some(id),
                _ => None,
            };
            frame.rows(&lens.view()).into_iter().map(of).collect()
        } else {
            let of = |row: &crate::ui::step::Row| match &row.subject {
                Subject::Item(other, id) if *other == kind => Some(id.clone()),
                _ => None,
            };
            state.rows.iter().map(of).collect()
        };
    let at = shown.iter().position(|it| it.as_ref() == Some(id))?;
    let next = if by > 0 { at.checked_add(1)? } else { at.checked_sub(1)? };
    let (parent, _) = desk.deal.place_of(kind, id)?;
    let other = shown.get(next)?.clone()?;
    let (its, _) = desk.deal.place_of(kind, &other)?;
    (its == parent).then_some(other)
}

fn shift_person(model: &mut Model, across: isize, down: isize) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(id) = desk.state().person.clone() else { return };
    let Some(person) = view.item::<Stakeholder>(&id) else { return };
    let (column, row) = matrix::cell_of(person);
    let to_column = column.saturating_add_signed(across).min(matrix::ATTITUDES.len() - 1);
    let to_row = row.saturating_add_signed(down).min(matrix::INFLUENCES.len() - 1);
    let (key, value) = if across == 0 {
        ("influence", pick_value(matrix::INFLUENCES[to_row]))
    } else {
        ("attitude", pick_value(matrix::ATTITUDES[to_column]))
    };
    let Some(field) = field(Kind::Stakeholder, key) else { return };
    if (column, row) == (to_column, to_row) {
        return;
    }
    let place = Place { step: Step::Stakeholders, ..Place::item(Kind::Stakeholder, id.clone()) };
    let name = view.brief_name(&id);
    let done = Done { words: "deed-moved", name, place: place.clone(), before: place };
    let label = view.label(field).into_owned();
    if edit::try_commit(model, &[Edit::Set { id: id.clone(), field, value }], done)
        && let Some(desk) = &mut model.desk
    {
        show_person(desk, &id);
        let lens = desk.lens(&model.settings);
        let word = lens.view().value(field, &id);
        model.tell(format!("{label}: {word}"));
    }
}

fn pick_value<T: crate::domain::choice::Choice>(pick: Pick<T>) -> Value {
    match pick {
        Pick::Is(choice) => Value::Word(choice.word()),
        Pick::Unknown | Pick::NotAsked => Value::Unknown,
    }
}

/// `F6`: nobody knows.
fn unknown(model: &mut Model) {
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
    match level_field(desk) {
        Some((field, id)) => edit::unknown(model, &id, field, &[]),
        None => model.say("unknown-where"),
    }
}

/// `a`: answers the remark in focus.
fn answer(model: &mut Model) {
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
fn wall(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let state = desk.state();
    let part = match (state.pane, state.frames.first(), state.subject()) {
        (Pane::Form, Some(frame), _) => frame.part,
        (_, _, Some(Subject::Part(part))) => Some(*part),
        _ => None,
    };
    let thing = match part {
        Some(part) => Some((part.kind, desk.deal.id.clone())),
        None => item_in_focus(desk, &lens.view()),
    };
    match thing {
        Some((kind, id)) => model.overlay = Some(Overlay::Wall(Wall { kind, id, part, top: 0 })),
        None => model.say("wall-what"),
    }
}
