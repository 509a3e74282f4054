//! The review after a negotiation (method 5.5): plan against result.

use super::Id;
use super::choice::Pick;
use super::known::{Day, Flag, Link, Text, Whole};
use super::record::{List, record};
use super::session::Reached;
use super::words::{NextAction, YesNo};

record! {
    /// What came of one issue.
    IssueResult {
        /// The item's id.
        id: Id,
        /// The issue.
        issue: Link,
        /// What was reached: a number, a date or words.
        actual: Text,
        /// The level, where it is chosen by hand.
        level: Pick<Reached>,
        /// How it differs from the plan, and why.
        why: Text,
        /// What we gave.
        gave: Text,
        /// What we got for it.
        got: Text,
        /// Which objections came, and whether the answer worked.
        objections: Text,
        /// What was confirmed or refuted.
        confirmed: Text,
    }
}

record! {
    /// A typical error that was made, without a name.
    ErrorSeen {
        /// The item's id.
        id: Id,
        /// The method's id of the error, such as `6-a`.
        error: Text,
        /// What happened.
        text: Text,
    }
}

record! {
    /// The group's own overall level.
    OverallLevel {
        /// Which one.
        level: Pick<Reached>,
        /// Why it differs from the computed one.
        reason: Text,
    }
}

record! {
    /// What the client promised.
    Promise {
        /// The act.
        act: Text,
        /// By which day.
        date: Day,
        /// Whether it moves the deal.
        moves: Pick<YesNo>,
    }
}

record! {
    /// A lesson for the base.
    Lesson {
        /// The situation.
        situation: Text,
        /// What we did.
        did: Text,
        /// What came of it.
        came: Text,
        /// What follows.
        conclusion: Text,
    }
}

record! {
    /// The review of a negotiation.
    Review {
        /// The item's id.
        id: Id,
        /// Which negotiation.
        negotiation: Link,
        /// When the report was written.
        on: Day,
        /// Who wrote it.
        author: Link,
        /// Who came, who spoke, who was silent.
        came: Text,
        /// How long it took, in minutes.
        length_min: Whole,
        /// The group's overall level.
        overall: OverallLevel,
        /// What the client promised.
        client_promise: Promise,
        /// Whether the confirming letter was sent.
        letter_sent: Pick<YesNo>,
        /// Issue by issue.
        issues: List<IssueResult>,
        /// What worked and why.
        worked: Text,
        /// Typical errors that were made.
        errors: List<ErrorSeen>,
        /// What we learnt.
        new_facts: Text,
        /// What changes in the map of people.
        people_changes: Text,
        /// What we would do otherwise.
        differently: Text,
        /// What comes next.
        next_step: NextAction,
        /// The lesson.
        lesson: Lesson,
        /// What it means for stage and status.
        stage_note: Text,
        /// Whether the review is finished.
        finished: Flag,
    }
}
