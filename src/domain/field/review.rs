//! Fields of the review: plan against result.

use super::fields;
use crate::domain::review::{ErrorSeen, IssueResult, Review};

fields! { REVIEW: Review, Review {
    "negotiation" negotiation: one(Negotiation), must;
    "on" on: own, must;
    "author" author: one(Member), must;
    "came" came: prose, may;
    "length_min" length_min: own, may;
    "client_promise.act" client_promise.act: prose, must;
    "client_promise.date" client_promise.date: own, must;
    "client_promise.moves" client_promise.moves: own, may;
    "letter_sent" letter_sent: own, may;
    "worked" worked: prose, must;
    "new_facts" new_facts: prose, may;
    "people_changes" people_changes: prose, may;
    "differently" differently: prose, may;
    "next_step.what" next_step.what: prose, must;
    "next_step.who" next_step.who: one(Member), must;
    "next_step.date" next_step.date: own, must;
    "lesson.situation" lesson.situation: prose, may;
    "lesson.did" lesson.did: prose, may;
    "lesson.came" lesson.came: prose, may;
    "lesson.conclusion" lesson.conclusion: prose, may;
    "overall.level" overall.level: own, may;
    "overall.reason" overall.reason: prose, may;
    "stage_note" stage_note: prose, may;
    "finished" finished: own, may;
}}

fields! { ISSUE_RESULT: IssueResult, IssueResult {
    "issue" issue: one(Issue), must;
    "actual" actual: threshold, must;
    "level" level: own, may;
    "why" why: prose, may;
    "gave" gave: prose, may;
    "got" got: prose, may;
    "objections" objections: prose, may;
    "confirmed" confirmed: prose, may;
}}

fields! { ERROR_SEEN: ErrorSeen, ErrorSeen {
    "error" error: method(Errors), must;
    "text" text: prose, may;
}}
