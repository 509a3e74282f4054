//! Fields of the stage: target tasks, evidence, controls, moves.

use super::fields;
use crate::domain::Blank;
use crate::domain::deal::{Control, EvidenceItem, StageError, StageMove, Task, TaskState};

fields! { TASK: Task, Task {
    "task" task: method(Tasks), may, |it| it.title.is_blank();
    "title" title: line, must, |it| it.task.is_blank();
    "stage" stage: method(Stages), must, |it| it.task.is_blank();
    "state" state: own, must;
    "reason" reason: prose, must, |it| it.state.is(TaskState::NotNeeded);
    "person" person: one(Member), must;
    "date" date: own, must;
    "weight" weight: own, may;
    "function" function: own, may;
    "checks_done" checks_done: checks, may, |it| it.task.has_text();
    "waits_for" waits_for: many(Task), may;
    "note" note: prose, may;
}}

fields! { EVIDENCE: EvidenceItem, Evidence {
    "text" text: prose, must;
    "source" source: line, must;
    "date" date: own, must;
    "reference" reference: line, may;
}}

fields! { CONTROL: Control, Control {
    "control" control: method(Controls), must;
    "not_needed" not_needed: prose, may;
}}

fields! { STAGE_MOVE: StageMove, StageMove {
    "from" from: method(Stages), must;
    "to" to: method(Stages), must;
    "on" on: own, must;
    "client_act" client_act: prose, must;
    "reason" reason: prose, must;
}}

fields! { STAGE_ERROR: StageError, StageError {
    "error" error: method(Errors), must;
    "on" on: own, must;
    "note" note: prose, may;
}}
