//! The verdict: every remark answered, conditions, work assignments, the log of all sessions.

use std::borrow::Cow;

use std::sync::Arc;

use crate::domain::assignment::{self, Assignment, ReportState};
use crate::domain::choice::Pick;
use crate::domain::remark::{AnswerKind, Remark};
use crate::domain::session::Session;
use crate::domain::{Kind, current};
use crate::l10n::Arg;
use crate::l10n::words::capital;
use crate::ui::editor::table::Column;
use crate::ui::step::defense::{votes_cell, weight_cell};
use crate::ui::step::{
    Arrangement, Cell, Row, Spec, Subject, alike, changes, hole_cell, remark_cell,
};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The look of the step.
pub static SPEC: Spec = Spec {
    arrangement: Arrangement::Above(58),
    columns: &[
        Column::fixed(1, 0),
        Column::fixed(2, 0),
        Column::grow(24, 6, 0),
        Column::fixed(24, 1),
        Column::right(13, 2),
        Column::right(3, 0),
        Column::right(3, 0),
    ],
    titles: &[],
    adds: Kind::Assignment,
};

/// How many remarks wait, and the verdict.
pub fn lead(view: &View) -> Vec<Vec<Cell>> {
    let session =
        current::session(view.deal).or_else(|| view.deal.sessions.last().map(AsRef::as_ref));
    let Some(session) = session else {
        return vec![vec![Cell::muted(view.say("verdict-none"))]];
    };
    let waiting = view
        .deal
        .remarks
        .iter()
        .filter(|it| it.session.get() == Some(&session.id) && it.is_unanswered())
        .count();
    let verdict = view.picked(session.verdict.kind);
    let verdict = if verdict.is_empty() {
        Cell::new(view.say("verdict-open"), Role::Unknown)
    } else {
        Cell::new(verdict, Role::Accent)
    };
    vec![vec![
        Cell::muted(view.name(Kind::Session, &session.id)),
        verdict,
        Cell::muted(view.with("verdict-waiting", &[("count", Arg::Count(waiting as i64))])),
    ]]
}

/// The open session: verdict, remarks, conditions; assignments; the log of closed sessions.
pub fn rows(view: &View) -> Vec<Row> {
    let mut rows = Vec::new();
    let deal = view.deal;
    if let Some(session) = current::session(deal) {
        session_rows(view, session, &mut rows);
        rows.push(Row {
            subject: Subject::Finish(session.id.clone()),
            depth: 0,
            cells: vec![
                Cell::plain(""),
                Cell::new("▸", Role::Accent),
                Cell::new(view.say("verdict-close"), Role::Strong),
            ],
        });
        rows.extend(alike::rows(view, 1));
    }
    rows.push(Row::heading(view.say("list-assignment")));
    if deal.assignments.is_empty() {
        rows.push(Row::empty(view, Kind::Assignment, &deal.id));
    }
    assignment_rows(view, &mut rows);
    let closed: Vec<_> = deal.sessions.iter().rev().filter(|it| !it.is_open()).collect();
    if !closed.is_empty() {
        rows.push(Row::heading(view.say("verdict-log")));
    }
    for session in closed {
        session_rows(view, session, &mut rows);
    }
    rows
}

fn session_rows(view: &View, session: &Session, rows: &mut Vec<Row>) {
    let verdict = view.picked(session.verdict.kind);
    let verdict = if verdict.is_empty() { view.say("verdict-open") } else { verdict };
    rows.push(Row {
        subject: Subject::Item(Kind::Session, session.id.clone()),
        depth: 0,
        cells: vec![
            hole_cell(view, &session.id),
            Cell::new(if session.is_open() { "●" } else { "▾" }, Role::Accent),
            Cell::new(view.name(Kind::Session, &session.id), Role::Strong),
            Cell::new(verdict, Role::Accent),
            Cell::plain(""),
            remark_cell(view, &session.id),
        ],
    });
    let of = |it: &&Arc<Remark>| it.session.get() == Some(&session.id);
    let said = view.deal.remarks.iter().filter(of).map(AsRef::as_ref);
    let mut said: Vec<&Remark> = said.filter(|it| alike::stands_alone(view, it)).collect();
    if session.is_open() {
        // By weight alone: an answer must not move the row away under the cursor.
        said.sort_by_key(|it| it.weight.get().map_or(9, |weight| weight as u8));
    }
    let changes = changes::Changes::of(view, session);
    for remark in said {
        rows.extend(alike::nested(view, remark, &answer_row));
        rows.extend(changes.for_remark(view, remark));
    }
    rows.extend(changes.alone(view));
    for condition in &session.verdict.conditions {
        let person =
            condition.person.get().map_or_else(String::new, |id| view.name(Kind::Member, id));
        let day = condition.date.get().map_or_else(String::new, |day| view.texts.date(*day));
        rows.push(Row::item(
            Kind::Condition,
            &condition.id,
            vec![
                hole_cell(view, &condition.id),
                Cell::new("◆", Role::Accent),
                Cell::plain(view.name(Kind::Condition, &condition.id)),
                Cell::muted(person),
                Cell::muted(day),
                remark_cell(view, &condition.id),
            ],
        ));
    }
}

fn answer_row(view: &View, remark: &Remark) -> Row {
    let answer = match remark.answer.kind.get() {
        Some(AnswerKind::Accepted) => Cell::new(view.picked(remark.answer.kind), Role::Good),
        Some(AnswerKind::Declined) if !remark.answer.text.has_text() => {
            Cell::new(view.say("answer-no-reason"), Role::Warn)
        }
        Some(AnswerKind::Declined) => Cell::new(view.picked(remark.answer.kind), Role::Text),
        Some(_) => Cell::new(view.picked(remark.answer.kind), Role::Accent),
        None if remark.is_merged() => Cell::muted(merged_with(view, remark)),
        None => Cell::new(view.say("answer-waiting"), Role::Unknown),
    };
    let assigned = remark.assignments.len();
    let count = if assigned == 0 { String::new() } else { format!("→{assigned}") };
    Row::item(
        Kind::Remark,
        &remark.id,
        vec![
            hole_cell(view, &remark.id),
            weight_cell(remark),
            Cell::plain(numbered(view, remark)),
            answer,
            Cell::muted(view.picked(remark.function)),
            Cell::muted(count),
            votes_cell(remark),
        ],
    )
}

/// The assignments by function; what presses first.
fn assignment_rows(view: &View, rows: &mut Vec<Row>) {
    for (function, own) in assignment::by_function(view.deal, view.today) {
        let name = function.map_or_else(
            || view.say("assignments-no-function"),
            |function| Cow::Owned(capital(&view.picked(Pick::Is(function)))),
        );
        let cells = vec![Cell::plain(""), Cell::plain(""), Cell::muted(name)];
        rows.push(Row { subject: Subject::Heading, depth: 1, cells });
        rows.extend(own.into_iter().map(|it| assignment_row(view, it)));
    }
}

/// The words of a remark after its number: answers and changes name it by that.
fn numbered(view: &View, remark: &Remark) -> String {
    let words = alike::words(view, remark);
    let number = alike::number(remark);
    if number.is_empty() { words } else { format!("{number} · {words}") }
}

fn merged_with(view: &View, remark: &Remark) -> String {
    let other = remark.merged_into.get().and_then(|id| view.item::<Remark>(id));
    let number = other.map(alike::number).unwrap_or_default();
    view.with("alike-with", &[("number", Arg::Text(&number))])
}

fn assignment_row(view: &View, assignment: &Assignment) -> Row {
    let late = assignment.is_overdue(view.today);
    let (sign, role) = match assignment.report.state.get() {
        Some(ReportState::Done) => ("✓", Role::Good),
        Some(ReportState::Differently) => ("≈", Role::Accent),
        Some(ReportState::NotDone) => ("✗", Role::Danger),
        None if late => ("!", Role::Danger),
        None => ("○", Role::Muted),
    };
    let person = assignment.person.get().map_or_else(
        || Cell::new(view.say("not-assigned"), Role::Unknown),
        |id| Cell::muted(view.brief_member(id)),
    );
    let day = assignment.due.get().map_or_else(String::new, |day| view.texts.date(*day));
    Row::item(
        Kind::Assignment,
        &assignment.id,
        vec![
            hole_cell(view, &assignment.id),
            Cell::new(sign, role),
            Cell::plain(view.name(Kind::Assignment, &assignment.id).replace('\n', " ")),
            person,
            Cell::new(day, if late { Role::Danger } else { Role::Muted }),
            remark_cell(view, &assignment.id),
        ],
    )
}
