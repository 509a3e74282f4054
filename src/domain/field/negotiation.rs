//! Fields of the negotiation map.

use super::fields;
use crate::domain::Blank;
use crate::domain::negotiation::{
    Argument, Concession, Delegate, Issue, Move, Negotiation, Objection, Package, Question, Round,
    ScaleType, ServedTask, Tactic, Visit,
};

fields! { NEGOTIATION: Negotiation, Negotiation {
    "title" title: line, must;
    "aim" aim: prose, must;
    "client_act" client_act: prose, must;
    "fallback_act" fallback_act: prose, may;
    "our_alternative" our_alternative: prose, must;
    "our_alternative_better" our_alternative_better: prose, may;
    "their_alternative" their_alternative: prose, may;
    "mandate.limits" mandate.limits: prose, must;
    "mandate.approved_by" mandate.approved_by: line, must;
    "mandate.approved_on" mandate.approved_on: own, may;
    "mandate.who" mandate.who: line, may;
    "mandate.phone" mandate.phone: line, may;
    "strategic_limits" strategic_limits: prose, may;
    "main_unknowns" main_unknowns: prose, may;
    "overall.fail" overall.fail: prose, may;
    "overall.acceptable" overall.acceptable: prose, may;
    "overall.ideal" overall.ideal: prose, may;
    "walk_away" walk_away: prose, may;
    "opening" opening: prose, may;
    "resources" resources: prose, may;
    "readiness.people.certainty" readiness.people.certainty: own, may;
    "readiness.people.note" readiness.people.note: line, may;
    "readiness.criteria.certainty" readiness.criteria.certainty: own, may;
    "readiness.criteria.note" readiness.criteria.note: line, may;
    "readiness.money.certainty" readiness.money.certainty: own, may;
    "readiness.money.note" readiness.money.note: line, may;
    "readiness.timing.certainty" readiness.timing.certainty: own, may;
    "readiness.timing.note" readiness.timing.note: line, may;
    "readiness.rivals.certainty" readiness.rivals.certainty: own, may;
    "readiness.rivals.note" readiness.rivals.note: line, may;
    "readiness.decision.certainty" readiness.decision.certainty: own, may;
    "readiness.decision.note" readiness.decision.note: line, may;
}}

fields! { ROUND: Round, Round {
    "date" date: own, must;
    "place" place: line, may;
    "format" format: own, may;
    "length_min" length_min: own, may;
    "theirs" theirs: many(Stakeholder), must;
}}

fields! { DELEGATE: Delegate, Delegate {
    "person" person: one(Member), must;
    "role" role: own, must;
}}

fields! { SERVED_TASK: ServedTask, ServedTask {
    "task" task: method(Tasks), must;
    "problem" problem: prose, may;
}}

fields! { TACTIC: Tactic, Tactic {
    "text" text: prose, must;
    "answer" answer: prose, must;
    "held" held: own, may, |it| !it.held.is_blank() || !it.failed.is_blank();
    "failed" failed: own, may, |it| !it.held.is_blank() || !it.failed.is_blank();
}}

fields! { VISIT: Visit, Visit {
    "person" person: one(Stakeholder), must;
    "request" request: prose, must;
    "ours" ours: one(Member), must;
    "date" date: own, must;
    "outcome" outcome: prose, may;
}}

fields! { PACKAGE: Package, Package {
    "title" title: line, must;
    "condition" condition: prose, may;
}}

fields! { MOVE: Move, Move {
    "issue" issue: one(Issue), must;
    "from" from: threshold, may;
    "to" to: threshold, must;
}}

fields! { ISSUE: Issue, Issue {
    "title" title: line, must;
    "scale.type" scale.kind: own, must;
    "scale.fail" scale.fail: threshold, must, |it| it.scale.kind.is(ScaleType::Text) || !it.scale.fail.is_blank();
    "scale.acceptable" scale.acceptable: threshold, must;
    "scale.ideal" scale.ideal: threshold, must;
    "scale.unit" scale.unit: line, must, |it| it.scale.kind.is(ScaleType::Number) || !it.scale.unit.is_blank();
    "scale.better" scale.better: own, must, |it| !it.scale.kind.is(ScaleType::Text) || !it.scale.better.is_blank();
    "weight" weight: own, must;
    "task" task: method(Tasks), must;
    "their_interest.text" their_interest.text: prose, must;
    "their_interest.whose" their_interest.whose: many(Stakeholder), may;
    "our_interest" our_interest: prose, must;
    "opening" opening: threshold, may;
    "scale.stop" scale.stop: threshold, may, |it| !it.scale.kind.is(ScaleType::Text) || !it.scale.stop.is_blank();
    "speaker" speaker: one(Member), may;
    "kind" kind: own, may;
    "their_position.value" their_position.value: prose, may;
    "their_position.certainty" their_position.certainty: own, may;
    "their_limit.value" their_limit.value: threshold, may;
    "their_limit.certainty" their_limit.certainty: own, may;
    "criterion" criterion: prose, may;
    "package" package: line, may;
    "unit_value.ours" unit_value.ours: own, may, |it| !it.scale.kind.is(ScaleType::Text) || !it.unit_value.ours.is_blank();
    "unit_value.theirs" unit_value.theirs: own, may, |it| !it.scale.kind.is(ScaleType::Text) || !it.unit_value.theirs.is_blank();
}}

fields! { ARGUMENT: Argument, Argument {
    "text" text: prose, must;
    "proof" proof: line, must;
}}

fields! { QUESTION: Question, Question {
    "text" text: prose, must;
}}

fields! { CONCESSION: Concession, Concession {
    "give" give: prose, must;
    "get" get: prose, must;
    "cost" cost: own, may;
    "value" value: own, may;
    "limit" limit: line, may;
    "step" step: line, may;
}}

fields! { OBJECTION: Objection, Objection {
    "text" text: prose, must;
    "answer" answer: prose, must;
    "speaker" speaker: one(Member), must;
    "proof" proof: line, may;
    "held" held: own, may, |it| !it.held.is_blank() || !it.failed.is_blank();
    "failed" failed: own, may, |it| !it.held.is_blank() || !it.failed.is_blank();
}}
