//! A defense session: who was there, what was guessed, what was decided.

use super::Id;
use super::choice::{Pick, choice};
use super::deal::Raw;
use super::known::{Day, Flag, Link, Moment, Number, Text, Whole};
use super::record::{Blank, List, record};
use super::remark::{About, Voice};
use super::step::Step;
use super::words::{Function, YesNo};

choice! {
    /// The kinds of sessions that every method has (method 6.3, 6.4); a company adds its own.
    SessionKind = "session-kind" {
        Full = "full", Express = "express", Qualification = "qualification", Repeat = "repeat",
        Review = "review", ClosedDeal = "closed_deal",
    }
}

choice! {
    /// What a person does in the room (method 6.1).
    RoomRole = "room-role" {
        Facilitator = "facilitator", Defender = "defender", Curator = "curator",
        Administrator = "administrator", Critic = "critic", ClientChair = "client_chair",
        Scribe = "scribe", Leader = "leader", Expert = "expert", AnotherManager = "another_manager",
    }
}

choice! {
    /// What is reached of an issue, or of the whole.
    Reached = "result-level" {
        Fail = "fail", Acceptable = "acceptable", Ideal = "ideal", NotDiscussed = "not_discussed",
    }
}

choice! {
    /// A vote before the verdict.
    VoteKind = "vote" { For = "for", Conditions = "conditions", Against = "against" }
}

choice! {
    /// The verdicts (method 6.8).
    VerdictKind = "verdict" {
        Defended = "defended", Conditions = "conditions", Again = "again", Postpone = "postpone",
        Leave = "leave",
    }
}

impl VerdictKind {
    /// Whether the levels of the map become the plan.
    pub fn freezes_levels(self) -> bool {
        matches!(self, Self::Defended | Self::Conditions)
    }
}

record! {
    /// A person in the room.
    Presence {
        /// The item's id.
        id: Id,
        /// Which of our people.
        person: Link,
        /// The name.
        name: Text,
        /// For which function the person speaks.
        function: Pick<Function>,
        /// What the person does in the room.
        role: Pick<RoomRole>,
        /// Whether the NDA is confirmed.
        nda: Flag,
        /// Whether the person was invited and did not come.
        absent: Flag,
    }
}

record! {
    /// A phase with its timebox.
    Phase {
        /// The item's id.
        id: Id,
        /// The method's id of the phase.
        phase: Text,
        /// Minutes planned.
        planned_min: Whole,
        /// Minutes added in the room.
        added_min: Whole,
        /// Seconds used.
        used_s: Whole,
        /// Whether the room passed it over.
        skipped: Flag,
    }
}

record! {
    /// Where the room is, and since when its clock runs.
    Clock {
        /// The phase, as it stands among the session's.
        phase: Link,
        /// Since when the clock runs; without it the clock stands still.
        since: Moment,
        /// Who in the room has the floor.
        speaker: Link,
        /// Whether the last phase was ended too.
        over: Flag,
    }
}

record! {
    /// That a person had the floor in a phase.
    Turn {
        /// The item's id.
        id: Id,
        /// In which phase of the session.
        phase: Link,
        /// Who in the room.
        person: Link,
        /// Seconds spoken.
        used_s: Whole,
        /// Whether the person said that there are no remarks.
        no_remarks: Flag,
    }
}

record! {
    /// A remark that nobody sees before all are revealed together.
    Slip {
        /// The item's id.
        id: Id,
        /// Who in the room wrote it; forgotten when it is revealed.
        person: Link,
        /// For which function.
        function: Pick<Voice>,
        /// What it is about, where it was written on something.
        about: Vec<About>,
        /// The words.
        text: Text,
        /// When.
        at: Moment,
    }
}

record! {
    /// What was written in secret and waits to be revealed.
    Sealed {
        /// Remarks of the silent writing.
        slips: List<Slip>,
        /// Guesses of the levels.
        forecasts: List<Forecast>,
        /// Votes.
        votes: List<Vote>,
    }
}

record! {
    /// A change of the deal since the session began: while it went on, or after it was closed.
    Change {
        /// The item's id.
        id: Id,
        /// When.
        at: Moment,
        /// Who changed it, where that is known.
        by: Text,
        /// The remark for which it was changed.
        remark: Link,
        /// The step on which the changed thing stands.
        step: Pick<Step>,
        /// The changed thing.
        item: Link,
        /// Its field; none where the thing itself came or went.
        field: Text,
        /// What the thing was called.
        title: Text,
        /// What stood there.
        from: Text,
        /// What stands there now.
        to: Text,
        /// Why.
        why: Text,
    }
}

record! {
    /// A person's guess of the level of one issue.
    Guess {
        /// The item's id.
        id: Id,
        /// The issue.
        issue: Link,
        /// The level.
        level: Pick<Reached>,
    }
}

record! {
    /// A person's guess of the level of each issue and of the whole.
    Forecast {
        /// The item's id.
        id: Id,
        /// Who.
        person: Link,
        /// The level of the whole.
        level: Pick<Reached>,
        /// How sure, in percent.
        confidence: Number,
        /// The levels of the issues.
        issues: List<Guess>,
    }
}

record! {
    /// A person's vote.
    Vote {
        /// The item's id.
        id: Id,
        /// Who.
        person: Link,
        /// For, with conditions, against.
        vote: Pick<VoteKind>,
        /// Why.
        reason: Text,
    }
}

record! {
    /// A condition of the verdict.
    Condition {
        /// The item's id.
        id: Id,
        /// What must be true.
        text: Text,
        /// Who sees to it.
        person: Link,
        /// By which day.
        date: Day,
    }
}

record! {
    /// The verdict.
    Verdict {
        /// Which one.
        kind: Pick<VerdictKind>,
        /// What must be met.
        conditions: List<Condition>,
        /// Why.
        reason: Text,
        /// Who disagreed and why.
        dissent: Text,
        /// Who announced it and answers for it.
        curator: Link,
        /// What to rework before the repeat.
        rework: Text,
        /// The day of the repeat.
        repeat_on: Day,
        /// What brings a postponed negotiation back.
        return_event: Text,
        /// What we tell the client when we leave.
        tell_client: Text,
        /// Why it stands in spite of a blocking hole.
        despite: Text,
        /// Why no assignment came of it.
        no_assignment: Text,
    }
}

record! {
    /// The deal as it stood when the session closed.
    Snapshot {
        /// SHA-256 of the canonical JSON of `deal`, in hexadecimal.
        sha256: Text,
        /// The deal without sessions, reviews, remarks and conflicts.
        deal: Option<Raw>,
    }
}

record! {
    /// A correction of something in a closed session.
    Correction {
        /// The item's id.
        id: Id,
        /// What it corrects.
        corrects: Link,
        /// The correction.
        text: Text,
        /// When.
        at: Moment,
    }
}

record! {
    /// A defense session.
    Session {
        /// The item's id.
        id: Id,
        /// Which kind, as the method calls it.
        kind: Text,
        /// Which negotiation it prepares.
        negotiation: Link,
        /// When.
        date: Day,
        /// Where.
        place: Text,
        /// A preparation gives no verdict.
        preparation: Flag,
        /// The result for which people met.
        result: Text,
        /// Whether it was reached.
        result_reached: Pick<YesNo>,
        /// Why it is held although earlier assignments are not reported.
        despite_unreported: Text,
        /// What the leader wants of it.
        leader_goal: Text,
        /// What the defender wants of it.
        defender_goal: Text,
        /// Who is in the room.
        people: List<Presence>,
        /// The phases.
        phases: List<Phase>,
        /// Where the room is.
        clock: Clock,
        /// Who had the floor, phase by phase.
        turns: List<Turn>,
        /// What is written and not yet revealed.
        sealed: Sealed,
        /// Guesses of the level.
        forecasts: List<Forecast>,
        /// Votes.
        votes: List<Vote>,
        /// The verdict.
        verdict: Verdict,
        /// When it was closed.
        closed: Moment,
        /// The deal as it stood then.
        snapshot: Snapshot,
        /// Corrections made afterwards.
        corrections: List<Correction>,
        /// Changes of the deal, in the session and after it.
        changes: List<Change>,
    }
}

impl Session {
    /// Whether the session still goes on.
    pub fn is_open(&self) -> bool {
        self.closed.is_blank()
    }

    /// Whether it is of this kind.
    pub fn is(&self, kind: SessionKind) -> bool {
        use super::choice::Choice;
        self.kind.text() == kind.word()
    }
}

impl Snapshot {
    /// The deal as it stands, frozen: canonical JSON without sessions, reviews, remarks and
    /// conflicts, with its SHA-256.
    pub fn of(deal: &super::Deal) -> Self {
        use std::fmt::Write as _;

        use sha2::Digest;
        let mut frozen = deal.clone();
        frozen.sessions.clear();
        frozen.reviews.clear();
        frozen.remarks.clear();
        frozen.conflicts.clear();
        let Ok(text) = serde_json::to_string(&frozen) else { return Self::default() };
        let Ok(raw) = serde_json::value::RawValue::from_string(text) else {
            return Self::default();
        };
        let digest = sha2::Sha256::digest(raw.get().as_bytes());
        let hex = digest.iter().fold(String::with_capacity(64), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        });
        Self { sha256: super::Known::Is(hex), deal: Some(Raw(raw.into())) }
    }
}
