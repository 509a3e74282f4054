//! Rules on the stage and its target tasks.

use std::collections::HashMap;

use super::{Arg, Draft, Scene};
use crate::domain::Kind;
use crate::domain::deal::{StageMove, Task, TaskState};
use crate::domain::words::Weight;

/// Rule 17: a compulsory task of an earlier stage is open.
///
/// A task that stands in the deal is a hole of its own; those that nobody has marked are one.
pub(super) fn stage_debt(scene: &Scene<'_>) -> Vec<Draft> {
    let deal = scene.deal;
    let mut entries: HashMap<&str, &Task> = HashMap::new();
    for task in &deal.tasks {
        let Some(number) = task.task.get() else {
            continue;
        };
        let entry = entries.entry(number).or_insert(task);
        if is_settled(task) {
            *entry = task;
        }
    }
    let mut debts = Vec::new();
    let mut unmarked = Vec::new();
    let tasks = scene.method.tasks_for(deal.architecture);
    for target in tasks.filter(|target| target.stage < deal.stage) {
        let entry = entries.get(&*target.id);
        let weight = entry.and_then(|task| task.weight.get());
        if weight.or(target.weight.get()) != Some(Weight::Compulsory) {
            continue;
        }
        match entry {
            None => unmarked.push(target.id.to_string()),
            Some(task) if is_settled(task) => {}
            Some(task) => debts.push(
                Draft::at(Kind::Task, &task.id, "state")
                    .naming("shape", Arg::Word("task"))
                    .naming("task", Arg::Tasks(vec![target.id.to_string()]))
                    .naming("stage", Arg::Count(target.stage.into())),
            ),
        }
    }
    if !unmarked.is_empty() {
        debts.push(
            Draft::list(Kind::Deal, &deal.id, "tasks", Kind::Task)
                .naming("shape", Arg::Word("unmarked"))
                .naming("count", Arg::count(unmarked.len()))
                .naming("tasks", Arg::Tasks(unmarked)),
        );
    }
    debts
}

/// Whether a task is done, or not needed for a reason.
fn is_settled(task: &Task) -> bool {
    match task.state.get() {
        Some(TaskState::Done) => true,
        Some(TaskState::NotNeeded) => task.reason.has_text(),
        _ => false,
    }
}

/// Rule 18: the stage was moved on and no act of the client stands behind it.
///
/// Each move on without an act is a hole at the move; a declared stage to which no move leads is
/// one at the log.
pub(super) fn stage_without_client_act(scene: &Scene<'_>) -> Vec<Draft> {
    let deal = scene.deal;
    let bare = deal.stage_log.iter().filter(|it| is_forward(it) && !it.client_act.has_text());
    let mut drafts: Vec<_> = bare
        .map(|it| {
            let draft = Draft::at(Kind::StageMove, &it.id, "client_act")
                .naming("shape", Arg::Word("move"))
                .naming("stage", Arg::Count(it.to.get().copied().unwrap_or_default().into()));
            match it.on.get() {
                Some(day) => draft.naming("day", Arg::Day(*day)),
                None => draft,
            }
        })
        .collect();
    let reached = deal.stage_log.iter().rev().find_map(|it| it.to.get());
    if deal.stage > reached.copied().unwrap_or(0) {
        drafts.push(
            Draft::list(Kind::Deal, &deal.id, "stage_log", Kind::StageMove)
                .naming("shape", Arg::Word("log"))
                .naming("stage", Arg::Count(deal.stage.into())),
        );
    }
    drafts
}

fn is_forward(it: &StageMove) -> bool {
    it.to.get().is_some_and(|to| it.from.get().is_none_or(|from| to > from))
}
