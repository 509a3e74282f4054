//! The review: what was reached per issue, beside the plan and what the room guessed.

use crate::domain::field::field;
use crate::domain::negotiation::{Issue, Negotiation};
use crate::domain::plan::Standing;
use crate::domain::review::{IssueResult, Review};
use crate::domain::session::Reached;
use crate::domain::shelf::Entity;
use crate::domain::{Id, Kind, current};
use crate::l10n::Arg;
use crate::ui::editor::table::Column;
use crate::ui::speak::LevelColumn;
use crate::ui::step::plan::Plan;
use crate::ui::step::{Arrangement, Cell, Row, Spec, Subject, hole_cell, remark_cell};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The look of the step.
pub static SPEC: Spec = Spec {
    arrangement: Arrangement::Above(50),
    columns: &[
        Column::fixed(1, 0),
        Column::grow(16, 3, 0),
        Column::grow(14, 3, 1),
        Column::grow(14, 3, 1),
        Column::grow(12, 3, 0),
        Column::fixed(12, 0),
        Column::right(3, 3),
    ],
    titles: &[
        "",
        "column-issue",
        "column-acceptable",
        "column-ideal",
        "column-actual",
        "column-level",
        "",
    ],
    adds: Kind::Review,
};

/// The review that is looked at: that of the chosen negotiation, else the last one.
fn chosen<'a>(view: &View<'a>, negotiation: Option<&Id>) -> Option<&'a Review> {
    negotiation
        .and_then(|id| current::report_of(view.deal, id))
        .or_else(|| view.deal.reviews.last().map(AsRef::as_ref))
}

/// The computed level, the group's, and what the room had guessed.
pub fn lead(view: &View, negotiation: Option<&Id>) -> Vec<Vec<Cell>> {
    let Some(review) = chosen(view, negotiation) else {
        return vec![vec![Cell::muted(view.say("review-none"))]];
    };
    let plan = Plan::of(view, review);
    let computed = plan.and_then(|plan| plan.overall(review));
    let mut line = vec![
        Cell::new(view.name(Kind::Review, &review.id), Role::Strong),
        Cell::muted(view.say("review-computed")),
        Cell::new(view.reached(computed), level_role(computed)),
    ];
    if plan.is_some_and(|plan| !plan.has_compulsory()) {
        line.push(Cell::new(view.say("review-no-compulsory"), Role::Warn));
    }
    if let Some(own) = review.overall.level.get() {
        line.push(Cell::muted(view.say("review-group")));
        line.push(Cell::new(view.reached(Some(own)), level_role(Some(own))));
    }
    let mut lines = vec![line];
    if plan.is_some_and(|plan| !plan.frozen) {
        lines.push(vec![Cell::new(view.say("plan-not-frozen"), Role::Warn)]);
    }
    if let Some(guess) = guesses(view, review) {
        lines.push(vec![Cell::muted(guess)]);
    }
    lines
}

fn guesses(view: &View, review: &Review) -> Option<String> {
    let session = current::plan_session(view.deal, review.negotiation.get()?)?;
    let count = |level| session.forecasts.iter().filter(|it| it.level.is(level)).count() as i64;
    (!session.forecasts.is_empty()).then(|| {
        view.with(
            "review-guessed",
            &[
                ("fail", Arg::Count(count(Reached::Fail))),
                ("acceptable", Arg::Count(count(Reached::Acceptable))),
                ("ideal", Arg::Count(count(Reached::Ideal))),
            ],
        )
    })
}

/// The colour of a level.
pub fn level_role(level: Option<Reached>) -> Role {
    match level {
        Some(Reached::Fail) => Role::Danger,
        Some(Reached::Acceptable) => Role::Warn,
        Some(Reached::Ideal) => Role::Good,
        Some(Reached::NotDiscussed) => Role::Muted,
        None => Role::Unknown,
    }
}

/// Issue by issue, then the review itself, then the other reviews.
pub fn rows(view: &View, negotiation: Option<&Id>) -> Vec<Row> {
    let mut rows = Vec::new();
    let Some(review) = chosen(view, negotiation) else {
        rows.push(Row::empty(view, Kind::Review, &view.deal.id));
        return rows;
    };
    let plan = Plan::of(view, review);
    if review.issues.is_empty() {
        rows.push(Row::empty(view, Kind::IssueResult, &review.id));
    }
    rows.extend(review.issues.iter().map(|result| result_row(view, plan, result)));
    if let Some(plan) = plan {
        unreported(view, review, plan, &mut rows);
    }
    rows.push(Row::heading(view.say("review-whole")));
    let others = view.deal.reviews.iter().filter(|it| it.id != review.id).map(AsRef::as_ref);
    for it in std::iter::once(review).chain(others) {
        let day = it.on.get().map_or_else(String::new, |day| view.texts.date(*day));
        rows.push(
            Row::item(
                Kind::Review,
                &it.id,
                vec![
                    hole_cell(view, &it.id),
                    Cell::plain(view.name(Kind::Review, &it.id)),
                    Cell::muted(day),
                ],
            )
            .flush(),
        );
    }
    rows
}

/// A result in one row, beside what was planned.
fn result_row(view: &View, plan: Option<Plan>, result: &IssueResult) -> Row {
    let issue = result.issue.get();
    let reached = plan.map_or_else(|| result.level.get(), |plan| plan.reached(result));
    let [acceptable, ideal] = planned(view, plan, issue);
    let actual = field(Kind::IssueResult, "actual")
        .map_or_else(String::new, |field| view.value(field, &result.id));
    Row::item(
        Kind::IssueResult,
        &result.id,
        vec![
            hole_cell(view, &result.id),
            Cell::new(view.name(Kind::IssueResult, &result.id), Role::Strong),
            acceptable,
            ideal,
            Cell::value(view, actual),
            Cell::new(view.reached(reached), level_role(reached)),
            remark_cell(view, &result.id),
        ],
    )
    .flush()
}

/// What was planned of an issue: acceptable and ideal. A sign says that the map was changed since.
fn planned(view: &View, plan: Option<Plan>, issue: Option<&Id>) -> [Cell; 2] {
    let (Some(plan), Some(id)) = (plan, issue) else { return [Cell::plain(""), Cell::plain("")] };
    let standing = plan.standing(view, id);
    if standing == Standing::Added {
        return [Cell::new(view.say("plan-none"), Role::Warn), Cell::plain("")];
    }
    let phrase = |column| {
        plan.issue(id).map_or_else(String::new, |issue| view.level_phrase(&issue.scale, column))
    };
    let acceptable = phrase(LevelColumn::Acceptable);
    let acceptable = match standing {
        Standing::Changed => Cell::new(format!("≠ {acceptable}"), Role::Warn),
        _ => Cell::muted(acceptable),
    };
    [acceptable, Cell::muted(phrase(LevelColumn::Ideal))]
}

/// Issues that the review says nothing of yet: those of the plan, and those that the map has now.
fn unreported(view: &View, review: &Review, plan: Plan, rows: &mut Vec<Row>) {
    let now = Negotiation::find(view.deal, &plan.map.id);
    let now = now.into_iter().flat_map(|map| &map.issues);
    let gone = plan.map.issues.iter().filter(|it| view.item::<Issue>(&it.id).is_none());
    for issue in now.chain(gone) {
        if review.issues.iter().any(|it| it.issue.get() == Some(&issue.id)) {
            continue;
        }
        let [acceptable, ideal] = planned(view, Some(plan), Some(&issue.id));
        rows.push(Row {
            subject: Subject::Result(review.id.clone(), issue.id.clone()),
            depth: 0,
            cells: vec![
                Cell::plain(""),
                Cell::muted(issue.title.text()),
                acceptable,
                ideal,
                Cell::new(view.say("review-missing"), Role::Unknown),
            ],
        });
    }
}
