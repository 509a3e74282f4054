//! The stage: the buyer's question, the target tasks with their state, debts of earlier stages,
//! controls, tools and typical errors.

use crate::domain::deal::{Task, TaskState};
use crate::domain::method::TargetTask;
use crate::domain::words::Weight;
use crate::domain::{Blank, Id, Kind};
use crate::l10n::Arg;
use crate::ui::editor::table::Column;
use crate::ui::step::{Arrangement, Cell, Row, Spec, Subject, hole_cell, remark_cell};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The look of the step.
pub static SPEC: Spec = Spec {
    arrangement: Arrangement::Beside(56),
    columns: &[
        Column::fixed(1, 0),
        Column::fixed(1, 0),
        Column::grow(24, 5, 0),
        Column::fixed(1, 0),
        Column::fixed(14, 3),
        Column::right(3, 1),
    ],
    titles: &[],
    adds: Kind::Task,
};

/// The stage, how far it is proven, and the buyer's question.
pub fn lead(view: &View) -> Vec<Vec<Cell>> {
    let stage = view.method.stage(view.deal.stage);
    let standing = view.standing().sentence(view.texts);
    let role = if view.holes.proven.stage < view.deal.stage { Role::Warn } else { Role::Good };
    let question = stage.map_or("", |stage| view.both(&stage.question));
    let title = view.with(
        "stage-title",
        &[
            ("number", Arg::Count(i64::from(view.deal.stage))),
            ("title", Arg::Text(&view.stage_title(view.deal.stage))),
        ],
    );
    vec![
        vec![Cell::new(title, Role::Strong)],
        vec![Cell::new(standing, role)],
        vec![Cell::new(view.with("quoted", &[("text", Arg::Text(question))]), Role::Accent)],
    ]
}

/// Tasks, debts, controls, tools, typical errors, moves.
pub fn rows(view: &View) -> Vec<Row> {
    let deal = view.deal;
    let mut rows = vec![Row {
        subject: Subject::Part(&crate::ui::step::part::STAGE),
        depth: 0,
        cells: vec![Cell::plain(""), Cell::plain(""), Cell::plain(view.say("part-stage"))],
    }];
    rows.push(Row::heading(view.say("list-task")));
    let architecture = deal.architecture;
    let tasks = view.method.tasks_of_stage(architecture, deal.stage);
    rows.extend(tasks.map(|task| method_task(view, task)));
    let own = deal.tasks.iter().filter(|task| {
        task.task.is_blank() && task.stage.get().is_none_or(|stage| *stage == deal.stage)
    });
    rows.extend(own.map(|task| task_row(view, task, None)));
    unplaced(view, &mut rows);
    debts(view, &mut rows);
    controls(view, &mut rows);
    library(view, &mut rows);
    let moves = deal.ids(Kind::StageMove, &deal.id);
    rows.push(Row::heading(view.say("list-stage-move")));
    if moves.is_empty() {
        rows.push(Row::empty(view, Kind::StageMove, &deal.id));
    }
    for id in &moves {
        let day = view
            .item::<crate::domain::deal::StageMove>(id)
            .and_then(|it| it.on.get().copied())
            .map_or_else(String::new, |day| view.texts.date(day));
        let mut cells =
            vec![hole_cell(view, id), Cell::plain(""), Cell::plain(view.name(Kind::StageMove, id))];
        cells.extend([Cell::plain(""), Cell::muted(day), remark_cell(view, id)]);
        rows.push(Row::item(Kind::StageMove, id, cells));
    }
    rows
}

/// What is done, or still owed, on the other stages.
fn debts(view: &View, rows: &mut Vec<Row>) {
    let deal = view.deal;
    let mut owed = Vec::new();
    let mut done = Vec::new();
    for stage in 0..8 {
        if stage == deal.stage {
            continue;
        }
        for task in view.method.tasks_of_stage(deal.architecture, stage) {
            let entry = entry_of(view, &task.id);
            let closed = entry.is_some_and(is_closed);
            let compulsory =
                weight_of(entry, Some(task)).is_some_and(|it| it == Weight::Compulsory);
            if stage < deal.stage && compulsory && !closed {
                owed.push(method_task(view, task));
            } else if let Some(entry) = entry {
                done.push(task_row(view, entry, Some(task)));
            }
        }
        let own = deal
            .tasks
            .iter()
            .filter(|task| task.task.is_blank() && task.stage.get() == Some(&stage));
        done.extend(own.map(|task| task_row(view, task, None)));
    }
    if !owed.is_empty() {
        rows.push(Row::heading(view.say("stage-debts")));
        rows.append(&mut owed);
    }
    if !done.is_empty() {
        rows.push(Row::heading(view.say("stage-others")));
        rows.append(&mut done);
    }
}

/// Entries of tasks that the method does not know: they do not vanish.
fn unplaced(view: &View, rows: &mut Vec<Row>) {
    let strange = view.deal.tasks.iter().filter(|task| {
        task.task
            .get()
            .is_some_and(|number| view.method.task_for(view.deal.architecture, number).is_none())
    });
    rows.extend(strange.map(|task| task_row(view, task, None)));
}

fn controls(view: &View, rows: &mut Vec<Row>) {
    let deal = view.deal;
    let Some(stage) = view.method.stage(deal.stage) else { return };
    rows.push(Row::heading(view.say("list-control")));
    for control in &stage.controls {
        let entry = deal.controls.iter().find(|it| it.control.text() == &*control.id);
        rows.push(control_row(view, entry.map(AsRef::as_ref), &control.id));
    }
    let elsewhere: Vec<_> = deal
        .controls
        .iter()
        .filter(|it| !stage.controls.iter().any(|control| it.control.text() == &*control.id))
        .collect();
    if !elsewhere.is_empty() {
        rows.push(Row::heading(view.say("stage-other-controls")));
        rows.extend(elsewhere.iter().map(|it| control_row(view, Some(it), it.control.text())));
    }
}

fn control_row(view: &View, entry: Option<&crate::domain::deal::Control>, number: &str) -> Row {
    let proven = entry.is_some_and(crate::domain::deal::Control::is_closed);
    let (sign, role) = if proven { ("✓", Role::Good) } else { ("·", Role::Muted) };
    let title = view.control_title(number);
    let cells = |id: Option<&Id>| {
        vec![
            id.map_or_else(|| Cell::plain(""), |id| hole_cell(view, id)),
            Cell::new(sign, role),
            Cell::plain(title.clone()),
            Cell::plain(""),
            Cell::plain(""),
            id.map_or_else(|| Cell::plain(""), |id| remark_cell(view, id)),
        ]
    };
    match entry {
        Some(entry) => Row::item(Kind::Control, &entry.id, cells(Some(&entry.id))),
        None => Row { subject: Subject::Control(number.to_owned()), depth: 1, cells: cells(None) },
    }
}

fn library(view: &View, rows: &mut Vec<Row>) {
    let Some(stage) = view.method.stage(view.deal.stage) else { return };
    for (title, list) in [("stage-tools", &stage.tools), ("stage-errors", &stage.errors)] {
        rows.push(Row::heading(view.say(title)));
        rows.extend(list.iter().map(|it| Row {
            subject: Subject::Line(title, it.id.to_string()),
            depth: 1,
            cells: vec![Cell::plain(""), Cell::plain(""), Cell::muted(view.both(&it.title))],
        }));
    }
}

fn method_task(view: &View, task: &TargetTask) -> Row {
    match entry_of(view, &task.id) {
        Some(entry) => task_row(view, entry, Some(task)),
        None => Row {
            subject: Subject::Task(task.id.to_string()),
            depth: 1,
            cells: task_cells(view, None, Some(task)),
        },
    }
}

fn task_row(view: &View, entry: &Task, task: Option<&TargetTask>) -> Row {
    Row::item(Kind::Task, &entry.id, task_cells(view, Some(entry), task))
}

fn task_cells(view: &View, entry: Option<&Task>, task: Option<&TargetTask>) -> Vec<Cell> {
    let (sign, role) = match entry.and_then(|entry| entry.state.get()) {
        Some(TaskState::Done) => ("✓", Role::Good),
        Some(TaskState::InProgress) => ("◐", Role::Accent),
        Some(TaskState::NotNeeded) => ("–", Role::Muted),
        Some(TaskState::NotStarted) | None => ("○", Role::Muted),
    };
    let title = match (entry, task) {
        (Some(entry), _) => view.name(Kind::Task, &entry.id),
        (None, Some(task)) => view.task_title(&task.id),
        (None, None) => String::new(),
    };
    let weight = match weight_of(entry, task) {
        Some(Weight::Compulsory) => Cell::new("!", Role::Warn),
        _ => Cell::plain(""),
    };
    let person = entry
        .and_then(|entry| entry.person.get())
        .map_or_else(String::new, |id| crate::ui::speak::brief(&view.name(Kind::Member, id), true));
    vec![
        entry.map_or_else(|| Cell::plain(""), |entry| hole_cell(view, &entry.id)),
        Cell::new(sign, role),
        Cell::plain(title),
        weight,
        Cell::muted(person),
        entry.map_or_else(|| Cell::plain(""), |entry| remark_cell(view, &entry.id)),
    ]
}

/// The weight of a task in this deal: its own, else the method's.
pub fn weight_of(entry: Option<&Task>, task: Option<&TargetTask>) -> Option<Weight> {
    entry.and_then(|entry| entry.weight.get()).or_else(|| task.and_then(|task| task.weight.get()))
}

fn is_closed(entry: &Task) -> bool {
    match entry.state.get() {
        Some(TaskState::Done) => true,
        Some(TaskState::NotNeeded) => entry.reason.has_text(),
        _ => false,
    }
}

fn entry_of<'a>(view: &View<'a>, number: &str) -> Option<&'a Task> {
    view.deal.tasks.iter().find(|task| task.task.text() == number).map(AsRef::as_ref)
}
