//! The negotiation: per issue what is fail, acceptable and ideal, and all that prepares the meeting.

mod lead;
mod readiness;
mod section;

pub use lead::lead;

use crate::domain::negotiation::{Issue, Negotiation};
use crate::domain::shelf::Entity;
use crate::domain::words::Weight;
use crate::domain::{Id, Kind, current};
use crate::ui::editor::table::Column;
use crate::ui::speak::LevelColumn;
use crate::ui::step::{Arrangement, Cell, Row, Spec, hole_cell, register, remark_cell};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The look of the step.
pub static SPEC: Spec = Spec {
    arrangement: Arrangement::Above(46),
    columns: &[
        Column::fixed(1, 0),
        Column::fixed(1, 0),
        Column::grow(16, 3, 0),
        Column::grow(15, 3, 0),
        Column::grow(15, 3, 0),
        Column::grow(15, 3, 0),
        Column::right(3, 3),
    ],
    titles: &["", "", "column-issue", "column-fail", "column-acceptable", "column-ideal", ""],
    adds: Kind::Issue,
};

/// The columns of the table that hold levels, by their place in the list.
pub const LEVEL_COLUMNS: [(usize, LevelColumn); 3] =
    [(3, LevelColumn::Fail), (4, LevelColumn::Acceptable), (5, LevelColumn::Ideal)];

/// The negotiation that is looked at: the chosen one, else the current one, else the last.
pub fn chosen<'a>(view: &View<'a>, chosen: Option<&Id>) -> Option<&'a Negotiation> {
    chosen
        .and_then(|id| Negotiation::find(view.deal, id))
        .or_else(|| current::negotiation(view.deal))
        .or_else(|| view.deal.negotiations.last().map(AsRef::as_ref))
}

/// The map itself, its issues; then what belongs to the meeting, section by section; then the
/// negotiation as a whole and the others.
pub fn rows(view: &View, id: Option<&Id>) -> Vec<Row> {
    let mut rows = Vec::new();
    let Some(negotiation) = chosen(view, id) else {
        rows.push(Row::empty(view, Kind::Negotiation, &view.deal.id));
        return rows;
    };
    if negotiation.issues.is_empty() {
        rows.push(Row::empty(view, Kind::Issue, &negotiation.id));
    }
    rows.extend(negotiation.issues.iter().map(|issue| issue_row(view, issue).flush()));
    rows.extend(register::rows(view, negotiation).into_iter().map(section::marked));
    rows.extend(readiness::rows(view, negotiation));
    rows.extend(section::rows(view, negotiation));
    rows
}

/// The sign of an issue's weight.
pub fn weight_cell(issue: &Issue) -> Cell {
    match issue.weight.get() {
        Some(Weight::Compulsory) => Cell::new("!", Role::Warn),
        Some(Weight::Important) => Cell::muted("·"),
        Some(Weight::Desirable) | None => Cell::plain(""),
    }
}

fn issue_row(view: &View, issue: &Issue) -> Row {
    let mut cells = vec![
        hole_cell(view, &issue.id),
        weight_cell(issue),
        Cell::new(view.name(Kind::Issue, &issue.id), Role::Strong),
    ];
    for (column, role) in [
        (LevelColumn::Fail, Role::Danger),
        (LevelColumn::Acceptable, Role::Warn),
        (LevelColumn::Ideal, Role::Good),
    ] {
        let phrase = view.level_phrase(&issue.scale, column);
        cells.push(if phrase.is_empty() {
            Cell::new(view.say("level-not-set"), Role::Placeholder)
        } else if phrase == view.say("c-unknown") {
            Cell::new(phrase, Role::Unknown)
        } else {
            Cell::new(phrase, role)
        });
    }
    cells.push(remark_cell(view, &issue.id));
    Row::item(Kind::Issue, &issue.id, cells)
}
