//! Fields of the defense: sessions, remarks, verdict, assignments.

use super::fields;
use crate::domain::Blank;
use crate::domain::assignment::Assignment;
use crate::domain::closing::{
    again, gives_verdict, leaves, nothing_assigned, outvoted, postponed, stands_declined,
};
use crate::domain::remark::Remark;
use crate::domain::session::{
    Change, Condition, Correction, Forecast, Guess, Phase, Presence, Session, VerdictKind, Vote,
};

fields! { SESSION: Session, Session {
    "kind" kind: method(Sessions), must;
    "negotiation" negotiation: one(Negotiation), may;
    "date" date: own, must;
    "result" result: prose, must;
    "leader_goal" leader_goal: prose, may;
    "defender_goal" defender_goal: prose, may;
    "place" place: line, may;
    "preparation" preparation: own, may;
    "result_reached" result_reached: own, may;
    "despite_unreported" despite_unreported: prose, may;
    "verdict.kind" verdict.kind: own, when(gives_verdict);
    "verdict.reason" verdict.reason: prose, when(leaves);
    "verdict.curator" verdict.curator: one(Member), may;
    "verdict.dissent" verdict.dissent: prose, when(outvoted);
    "verdict.rework" verdict.rework: prose, when(again), |it| it.verdict.kind.is(VerdictKind::Again) || !it.verdict.rework.is_blank();
    "verdict.repeat_on" verdict.repeat_on: own, may, |it| it.verdict.kind.is(VerdictKind::Again) || !it.verdict.repeat_on.is_blank();
    "verdict.return_event" verdict.return_event: prose, when(postponed), |it| it.verdict.kind.is(VerdictKind::Postpone) || !it.verdict.return_event.is_blank();
    "verdict.tell_client" verdict.tell_client: prose, may, |it| it.verdict.kind.is(VerdictKind::Leave) || !it.verdict.tell_client.is_blank();
    "verdict.despite" verdict.despite: prose, may;
    "verdict.no_assignment" verdict.no_assignment: prose, when(nothing_assigned);
    "closed" closed: own, may, |it| !it.is_open();
}}

fields! { PRESENCE: Presence, Presence {
    "name" name: line, must;
    "function" function: own, must;
    "role" role: own, must;
    "nda" nda: own, must;
    "person" person: one(Member), may;
    "absent" absent: own, may;
}}

fields! { PHASE: Phase, Phase {
    "phase" phase: method(Phases), must;
    "planned_min" planned_min: own, may;
    "added_min" added_min: own, may;
    "used_s" used_s: own, may;
    "skipped" skipped: own, may;
}}

fields! { FORECAST: Forecast, Forecast {
    "person" person: one(Member), must;
    "level" level: own, must;
    "confidence" confidence: own, may;
}}

fields! { GUESS: Guess, Guess {
    "issue" issue: one(Issue), must;
    "level" level: own, must;
}}

fields! { VOTE: Vote, Vote {
    "person" person: one(Member), must;
    "vote" vote: own, must;
    "reason" reason: prose, may;
}}

fields! { CONDITION: Condition, Condition {
    "text" text: prose, must;
    "person" person: one(Member), must;
    "date" date: own, must;
}}

fields! { CORRECTION: Correction, Correction {
    "text" text: prose, must;
    "at" at: own, may;
}}

fields! { CHANGE: Change, Change {
    "title" title: line, may;
    "from" from: prose, may;
    "to" to: prose, may;
    "why" why: prose, may;
    "remark" remark: one(Remark), may;
    "by" by: line, may;
    "step" step: own, may;
    "field" field: line, may;
    "at" at: own, may;
}}

fields! { REMARK: Remark, Remark {
    "text" text: prose, must;
    "kind" kind: own, must;
    "weight" weight: own, must;
    "function" function: own, must;
    "answer.kind" answer.kind: own, must;
    "answer.text" answer.text: prose, when(stands_declined);
    "assignments" assignments: many(Assignment), may;
    "edits" edits: prose, may;
    "because" because: prose, may;
    "better" better: prose, may;
    "basis" basis: own, may;
    "error" error: method(Errors), may;
    "by" by: one(Member), may;
    "votes" votes: own, may;
    "merged_into" merged_into: one(Remark), may;
    "distinct_from" distinct_from: many(Remark), may;
    "fate" fate: own, may;
    "session" session: one(Session), may;
    "number" number: own, may;
    "at" at: own, may;
    "answer.at" answer.at: own, may, |it| !it.answer.at.is_blank();
}}

fields! { ASSIGNMENT: Assignment, Assignment {
    "what" what: prose, must;
    "person" person: one(Member), must;
    "due" due: own, must;
    "why" why: prose, may;
    "function" function: own, may;
    "sign_of_done" sign_of_done: prose, may;
    "helpers" helpers: many(Member), may;
    "waits_for" waits_for: many(Assignment), may;
    "report.state" report.state: own, may;
    "report.understood" report.understood: prose, may;
    "report.hindered" report.hindered: prose, may;
    "report.accepted_by" report.accepted_by: one(Member), may;
    "report.comment" report.comment: prose, may;
    "report.on" report.on: own, may;
    "session" session: one(Session), may;
    "remark" remark: one(Remark), may;
}}
