//! The negotiation: who meets whom, and per issue what is fail, acceptable and ideal.

use crate::domain::negotiation::{Issue, Negotiation};
use crate::domain::shelf::Entity;
use crate::domain::words::Weight;
use crate::domain::{Id, Kind, current};
use crate::l10n::Arg;
use crate::ui::editor::table::Column;
use crate::ui::speak::{LevelColumn, family};
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

/// The meeting and the client's act.
pub fn lead(view: &View, id: Option<&Id>) -> Vec<Vec<Cell>> {
    let Some(negotiation) = chosen(view, id) else {
        return Vec::new();
    };
    vec![meeting(view, negotiation), act(view, negotiation)]
}

fn meeting(view: &View, negotiation: &Negotiation) -> Vec<Cell> {
    let round = negotiation
        .rounds
        .iter()
        .find(|round| round.date.get().is_some_and(|day| *day >= view.today))
        .or_else(|| negotiation.rounds.last());
    let mut line = Vec::new();
    let title = negotiation.title.text();
    if let Some(round) = round {
        if let Some(day) = round.date.get() {
            line.push(Cell::new(view.texts.date_short(*day), Role::Strong));
        }
        let theirs: Vec<_> = round.theirs.iter().map(|id| view.brief_name(id)).collect();
        if !theirs.is_empty() {
            line.push(Cell::new(theirs.join(", "), Role::Strong));
        }
        let ours: Vec<_> = round
            .ours
            .iter()
            .map(|delegate| {
                let name = delegate.person.get().map_or_else(
                    || "?".to_owned(),
                    |id| family(&view.name(Kind::Member, id)).to_owned(),
                );
                format!("{name} {}", view.picked(delegate.role)).trim().to_owned()
            })
            .collect();
        if !ours.is_empty() {
            line.push(Cell::muted(view.with("map-ours", &[("who", Arg::Text(&ours.join(", ")))])));
        }
    }
    if line.is_empty() {
        line.push(Cell::new(title, Role::Strong));
    }
    line
}

fn act(view: &View, negotiation: &Negotiation) -> Vec<Cell> {
    let act = negotiation.client_act.text();
    let act = if act.is_empty() {
        Cell::new(view.say("map-no-act"), Role::Warn)
    } else {
        Cell::plain(act)
    };
    vec![Cell::muted(view.say("map-act")), act]
}

/// The map itself, its issues, then the meetings and the other negotiations.
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
    rows.extend(register::rows(view, negotiation));
    rows.push(Row::heading(view.say("map-whole")));
    rows.push(
        Row::item(
            Kind::Negotiation,
            &negotiation.id,
            name_cells(view, Kind::Negotiation, &negotiation.id),
        )
        .flush(),
    );
    for other in view.deal.negotiations.iter().filter(|other| other.id != negotiation.id) {
        rows.push(
            Row::item(Kind::Negotiation, &other.id, name_cells(view, Kind::Negotiation, &other.id))
                .flush(),
        );
    }
    rows
}

fn name_cells(view: &View, kind: Kind, id: &Id) -> Vec<Cell> {
    let mut cells = vec![hole_cell(view, id), Cell::plain(""), Cell::plain(view.name(kind, id))];
    let negotiation = Negotiation::find(view.deal, id);
    let day = negotiation
        .and_then(Negotiation::first_day)
        .map_or_else(String::new, |day| view.texts.date(day));
    cells.push(Cell::muted(day));
    let reported = current::report_of(view.deal, id).is_some();
    cells.push(Cell::muted(view.say(if reported { "map-past" } else { "map-ahead" })));
    cells.push(Cell::plain(""));
    cells.push(remark_cell(view, id));
    cells
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
