//! Tables whose cells are edited in place: the levels of the map, the scores of the comparison.

use crate::app::Model;
use crate::app::desk::{Desk, Pane};
use crate::domain::choice::Pick;
use crate::domain::comparison::{Criterion, Side, sides};
use crate::domain::edit::Edit;
use crate::domain::field::{Field, field};
use crate::domain::negotiation::{Issue, ScaleType};
use crate::domain::shelf::Entity as _;
use crate::domain::{Id, Kind, Step, Value};
use crate::ui::speak::LevelColumn;
use crate::ui::step::{Subject, negotiation};

use super::edit;

/// A cell of a table.
pub struct GridCell {
    /// The field it writes.
    pub field: &'static Field,
    /// Its item.
    pub id: Id,
    /// What must be added to the deal first.
    pub ensure: Vec<Edit>,
}

/// The columns of cells that the row in focus has; none where its row is opened as a whole.
pub fn columns(desk: &Desk) -> std::ops::Range<usize> {
    match desk.state().subject() {
        Some(Subject::Item(Kind::Issue, _)) if desk.step == Step::Negotiation => 3..6,
        Some(Subject::Item(Kind::Criterion, _)) => 1..1 + sides(&desk.deal).len(),
        _ => 0..0,
    }
}

/// Goes a column on, or back to the row as a whole; says whether there are columns.
pub(super) fn turn(desk: &mut Desk, by: isize) -> bool {
    let cells = columns(desk);
    if cells.is_empty() {
        return false;
    }
    let list = &mut desk.state_mut().list;
    list.column = match list.column.checked_add_signed(by) {
        Some(to) if to >= cells.end => cells.end - 1,
        Some(to) if cells.contains(&to) => to,
        _ if by > 0 => cells.start,
        _ => 0,
    };
    true
}

/// `Tab` on an issue goes into its levels: the cell in focus, else the first one, or the last one
/// backwards. Says whether the row has such cells.
pub(super) fn enter(desk: &mut Desk, by: isize) -> bool {
    let cells = columns(desk);
    if desk.state().pane != Pane::List || desk.step != Step::Negotiation || cells.is_empty() {
        return false;
    }
    let list = &mut desk.state_mut().list;
    if !cells.contains(&list.column) {
        list.column = if by > 0 { cells.start } else { cells.end - 1 };
    }
    true
}

/// Goes to the cell beside the one in focus, after the last to the first of the next row; says
/// whether there is one.
pub fn beside(desk: &mut Desk, by: isize) -> bool {
    let cells = columns(desk);
    let state = desk.state_mut();
    if let Some(next) = state.list.column.checked_add_signed(by).filter(|it| cells.contains(it)) {
        state.list.column = next;
        return true;
    }
    let from = state.list.cursor;
    state.list.step(&state.rows, by);
    if state.list.cursor == from || columns(desk).is_empty() {
        let state = desk.state_mut();
        state.list.go(&state.rows, from);
        state.list.column = 0;
        return false;
    }
    let cells = columns(desk);
    desk.state_mut().list.column = if by > 0 { cells.start } else { cells.end - 1 };
    true
}

/// The cell in focus.
pub fn cell(model: &mut Model) -> Option<GridCell> {
    let desk = model.desk.as_ref()?;
    let column = desk.state().list.column;
    if !columns(desk).contains(&column) {
        return None;
    }
    match desk.state().subject()? {
        Subject::Item(Kind::Issue, id) => {
            let level = negotiation::LEVEL_COLUMNS.iter().find(|(at, _)| *at == column)?.1;
            let field = level_field(Issue::find(&desk.deal, id)?, level)?;
            Some(GridCell { field, id: id.clone(), ensure: Vec::new() })
        }
        Subject::Item(_, id) => {
            let side = sides(&desk.deal).into_iter().nth(column - 1)?;
            score_cell(model, &id.clone(), &side)
        }
        _ => None,
    }
}

/// What a cell of the map writes: a number typed into "fail" becomes "acceptable from".
fn level_field(issue: &Issue, level: LevelColumn) -> Option<&'static Field> {
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

/// The score of a side; the entry of a rival is made with its first score.
fn score_cell(model: &mut Model, criterion: &Id, side: &Side) -> Option<GridCell> {
    let Side::Rival(rival) = side else {
        let field = field(Kind::Criterion, "ours")?;
        return Some(GridCell { field, id: criterion.clone(), ensure: Vec::new() });
    };
    let field = field(Kind::RivalScore, "score")?;
    let desk = model.desk.as_ref()?;
    if let Some(entry) = Criterion::find(&desk.deal, criterion)?.of_rival(rival) {
        return Some(GridCell { field, id: entry.id.clone(), ensure: Vec::new() });
    }
    let (id, mut ensure) = edit::new_item(model, Kind::RivalScore, criterion)?;
    let link = Value::Link(rival.clone());
    ensure.extend(edit::set_edit(Kind::RivalScore, &id, "competitor", link));
    Some(GridCell { field, id, ensure })
}
