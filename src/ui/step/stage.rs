//! The stage: the buyer's question, the target tasks with their state, debts of earlier stages,
//! controls, tools and typical errors.

use crate::domain::deal::{StageError, Task, TaskState};
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
        Column::grow(31, 5, 0),
        Column::fixed(1, 0),
        Column::fixed(2, 2),
        Column::fixed(14, 3),
        Column::fixed(10, 4),
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
    tasks(view, &mut rows);
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
        let line = Line { title: view.name(Kind::StageMove, id), day, ..Line::new("", Role::Text) };
        rows.push(Row::item(Kind::StageMove, id, line.cells(view, Some(id))));
    }
    rows
}

/// The target tasks of the stage, by sub-stage, each with what is done of it.
fn tasks(view: &View, rows: &mut Vec<Row>) {
    let deal = view.deal;
    let mut all: Vec<Placed> = view
        .method
        .tasks_of_stage(deal.architecture, deal.stage)
        .map(|task| Placed { task: Some(task), entry: entry_of(view, &task.id) })
        .collect();
    let own = deal.tasks.iter().filter(|task| {
        task.task.is_blank() && task.stage.get().is_none_or(|stage| *stage == deal.stage)
    });
    all.extend(own.map(|entry| Placed { task: None, entry: Some(entry) }));
    rows.push(Row::heading(counted(view, &view.say("list-task"), all.iter())));
    let groups = view.method.stage(deal.stage).map_or(&[][..], |stage| &stage.sub_stages);
    for group in groups {
        let of = |it: &&Placed| it.sub_stage() == Some(&*group.id);
        if all.iter().any(|it| of(&it)) {
            let title = counted(view, view.both(&group.title), all.iter().filter(of));
            rows.push(Row { depth: 1, ..Row::heading(title) });
            rows.extend(all.iter().filter(of).map(|it| it.row(view)));
        }
    }
    let of = |it: &&Placed| !groups.iter().any(|group| it.sub_stage() == Some(&*group.id));
    let rest = all.iter().filter(of);
    if !groups.is_empty() && rest.clone().next().is_some() {
        let title = counted(view, &view.say("stage-no-group"), rest.clone());
        rows.push(Row { depth: 1, ..Row::heading(title) });
    }
    rows.extend(rest.map(|it| it.row(view)));
}

/// A heading with how many of its tasks are closed.
fn counted<'a>(view: &View, title: &str, tasks: impl Iterator<Item = &'a Placed<'a>>) -> String {
    let (mut done, mut all) = (0_usize, 0_usize);
    for task in tasks {
        all += 1;
        done += usize::from(task.entry.is_some_and(Task::is_closed));
    }
    view.with(
        "stage-group",
        &[("title", Arg::Text(title)), ("done", Arg::from(done)), ("all", Arg::from(all))],
    )
}

/// A target task of the method and what the deal says of it; one of both is there.
struct Placed<'a> {
    task: Option<&'a TargetTask>,
    entry: Option<&'a Task>,
}

impl Placed<'_> {
    fn sub_stage(&self) -> Option<&str> {
        self.task.and_then(|task| task.sub_stage.as_deref())
    }

    fn row(&self, view: &View) -> Row {
        match (self.entry, self.task) {
            (Some(entry), task) => task_row(view, entry, task),
            (None, Some(task)) => method_task(view, task),
            (None, None) => Row::heading(""),
        }
    }
}

/// The open tasks that a task waits for; none where it is closed itself.
pub fn waits_on<'a>(view: &View<'a>, entry: &Task) -> Vec<&'a Task> {
    if entry.is_closed() {
        return Vec::new();
    }
    let first = entry.waits_for.iter().filter_map(|id| view.item::<Task>(id));
    first.filter(|task| !task.is_closed()).collect()
}

/// The number of a task, or its title where it is the deal's own.
fn brief_task(task: &Task) -> String {
    let number = task.task.text();
    if number.is_empty() { task.title.text() } else { number }.to_owned()
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
            let closed = entry.is_some_and(Task::is_closed);
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
    let evidence = entry.map_or(&[][..], |it| &it.evidence);
    let newest = evidence.iter().filter_map(|it| it.date.get()).max();
    let line = Line {
        title: view.control_title(number),
        evidence: evidence.len(),
        day: newest.map_or_else(String::new, |day| view.texts.date(*day)),
        ..Line::new(sign, role)
    };
    match entry {
        Some(entry) => Row::item(Kind::Control, &entry.id, line.cells(view, Some(&entry.id))),
        None => Row {
            subject: Subject::Control(number.to_owned()),
            depth: 1,
            cells: line.cells(view, None),
        },
    }
}

/// A row of this step: every list has the same columns.
struct Line {
    sign: (&'static str, Role),
    title: String,
    weight: &'static str,
    evidence: usize,
    who: (String, Role),
    day: String,
}

impl Line {
    fn new(sign: &'static str, role: Role) -> Self {
        Self {
            sign: (sign, role),
            title: String::new(),
            weight: "",
            evidence: 0,
            who: (String::new(), Role::Muted),
            day: String::new(),
        }
    }

    fn cells(self, view: &View, id: Option<&Id>) -> Vec<Cell> {
        let evidence = match self.evidence {
            0 => String::new(),
            count => format!("+{count}"),
        };
        vec![
            id.map_or_else(|| Cell::plain(""), |id| hole_cell(view, id)),
            Cell::new(self.sign.0, self.sign.1),
            Cell::plain(self.title),
            Cell::new(self.weight, Role::Warn),
            Cell::new(evidence, Role::Good),
            Cell::new(self.who.0, self.who.1),
            Cell::muted(self.day),
            id.map_or_else(|| Cell::plain(""), |id| remark_cell(view, id)),
        ]
    }
}

/// Tools to read, then the typical errors to mark, those of other stages below.
fn library(view: &View, rows: &mut Vec<Row>) {
    let Some(stage) = view.method.stage(view.deal.stage) else { return };
    rows.push(Row::heading(view.say("stage-tools")));
    rows.extend(stage.tools.iter().map(|it| Row {
        subject: Subject::Line("stage-tools", it.id.to_string()),
        depth: 1,
        cells: vec![Cell::plain(""), Cell::plain(""), Cell::muted(view.both(&it.title))],
    }));
    let seen = |id: &str| view.deal.errors_seen.iter().find(|it| it.error.text() == id);
    let count = stage.errors.iter().filter(|it| seen(&it.id).is_some()).count();
    rows.push(Row::heading(view.with("stage-errors-seen", &[("count", Arg::from(count))])));
    rows.extend(stage.errors.iter().map(|it| {
        if let Some(entry) = seen(&it.id) {
            return error_row(view, entry);
        }
        let title = view.both(&it.title).to_owned();
        Row {
            subject: Subject::Error(it.id.to_string()),
            depth: 1,
            cells: Line { title, ..Line::new("·", Role::Muted) }.cells(view, None),
        }
    }));
    let mut met = std::collections::HashSet::new();
    let here = |id: &str| stage.errors.iter().any(|it| &*it.id == id);
    let other: Vec<_> = view
        .deal
        .errors_seen
        .iter()
        .filter(|it| !met.insert(it.error.text()) || !here(it.error.text()))
        .collect();
    if !other.is_empty() {
        rows.push(Row::heading(view.say("stage-other-errors")));
        rows.extend(other.into_iter().map(|it| error_row(view, it)));
    }
}

fn error_row(view: &View, entry: &StageError) -> Row {
    let line = Line {
        title: view.name(Kind::StageError, &entry.id),
        day: entry.on.get().map_or_else(String::new, |day| view.texts.date(*day)),
        ..Line::new("✗", Role::Warn)
    };
    Row::item(Kind::StageError, &entry.id, line.cells(view, Some(&entry.id)))
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
    let waits = entry.map_or_else(Vec::new, |entry| waits_on(view, entry));
    let (sign, role) = match entry.and_then(|entry| entry.state.get()) {
        Some(TaskState::Done) => ("✓", Role::Good),
        Some(TaskState::NotNeeded) => ("–", Role::Muted),
        _ if !waits.is_empty() => ("⊘", Role::Warn),
        Some(TaskState::InProgress) => ("◐", Role::Accent),
        Some(TaskState::NotStarted) | None => ("○", Role::Muted),
    };
    let title = match (entry, task) {
        (Some(entry), _) => view.name(Kind::Task, &entry.id),
        (None, Some(task)) => view.task_title(&task.id),
        (None, None) => String::new(),
    };
    let person = entry
        .and_then(|entry| entry.person.get())
        .map_or_else(String::new, |id| view.brief_member(id));
    let who = if waits.is_empty() {
        (person, Role::Muted)
    } else {
        let tasks: Vec<_> = waits.into_iter().map(brief_task).collect();
        (view.with("task-waits", &[("tasks", Arg::Text(&tasks.join(", ")))]), Role::Warn)
    };
    let day = entry.and_then(|entry| entry.date.get());
    let line = Line {
        title,
        weight: if weight_of(entry, task) == Some(Weight::Compulsory) { "!" } else { "" },
        evidence: entry.map_or(0, |entry| entry.evidence.len()),
        who,
        day: day.map_or_else(String::new, |day| view.texts.date(*day)),
        ..Line::new(sign, role)
    };
    line.cells(view, entry.map(|entry| &entry.id))
}

/// The weight of a task in this deal: its own, else the method's.
pub fn weight_of(entry: Option<&Task>, task: Option<&TargetTask>) -> Option<Weight> {
    entry.and_then(|entry| entry.weight.get()).or_else(|| task.and_then(|task| task.weight.get()))
}

fn entry_of<'a>(view: &View<'a>, number: &str) -> Option<&'a Task> {
    view.deal.tasks.iter().find(|task| task.task.text() == number).map(AsRef::as_ref)
}
