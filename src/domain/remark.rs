//! Remarks: what the room said about one thing, word for word (method 6.7).

use super::Id;
use super::choice::{Pick, choice};
use super::known::{Link, Moment, Text, Whole};
use super::record::{Blank, record};
use super::step::Step;

choice! {
    /// The ten kinds, in the order of their digits 1 to 9 and 0.
    RemarkKind = "remark-kind" {
        Question = "question", MissingData = "missing_data", Assumption = "assumption",
        Risk = "risk", Error = "error", Contradiction = "contradiction", Level = "level",
        Proposal = "proposal", Strength = "strength", Resource = "resource",
    }
}

choice! {
    /// How heavy a remark is.
    RemarkWeight = "remark-weight" { Blocking = "blocking", Important = "important", Minor = "minor" }
}

choice! {
    /// For which function the author speaks.
    Voice = "function" {
        Sales = "sales", Engineering = "engineering", Finance = "finance", Legal = "legal",
        Production = "production", Service = "service", Marketing = "marketing", Leader = "leader",
        AnotherManager = "another_manager", ClientChair = "client_chair",
    }
}

choice! {
    /// On what a remark rests.
    Basis = "basis" { Fact = "fact", Experience = "experience", Guess = "guess" }
}

choice! {
    /// The defender's answers.
    AnswerKind = "answer" {
        Accepted = "accepted", Partly = "partly", Declined = "declined",
        CheckClient = "check_client", Open = "open",
    }
}

choice! {
    /// What became of a remark after the negotiation.
    Fate = "fate" { CameTrue = "came_true", DidNot = "did_not", Untested = "untested" }
}

record! {
    /// What a remark is about.
    About {
        /// The step.
        step: Pick<Step>,
        /// The item, where it is about one.
        item: Link,
        /// The field, where it is about one.
        field: Text,
        /// What the item was called.
        title: Text,
    }
}

record! {
    /// The defender's answer.
    RemarkAnswer {
        /// Which one.
        kind: Pick<AnswerKind>,
        /// In words; a decline needs its reason.
        text: Text,
        /// When.
        at: Moment,
    }
}

record! {
    /// A remark.
    Remark {
        /// The item's id.
        id: Id,
        /// The session it was made in; none while it waits for the next.
        session: Link,
        /// Its number in the session.
        number: Whole,
        /// What it is about; two things for a contradiction.
        about: Vec<About>,
        /// The words.
        text: Text,
        /// Which kind.
        kind: Pick<RemarkKind>,
        /// How heavy.
        weight: Pick<RemarkWeight>,
        /// For which function the author speaks.
        function: Pick<Voice>,
        /// Who said it, where the person agreed to be named.
        by: Link,
        /// On what it rests.
        basis: Pick<Basis>,
        /// The typical error it cites, such as `6-a`.
        error: Text,
        /// Why.
        because: Text,
        /// What would be better.
        better: Text,
        /// The defender's answer.
        answer: RemarkAnswer,
        /// Work assignments that came of it.
        assignments: Vec<Id>,
        /// What was changed because of it.
        edits: Vec<String>,
        /// How many in the room voted for it.
        votes: Whole,
        /// The remark that says the same and speaks for both.
        merged_into: Link,
        /// Remarks that look alike and were found to be others.
        distinct_from: Vec<Id>,
        /// What became of it.
        fate: Pick<Fate>,
        /// When it was made.
        at: Moment,
    }
}

impl Remark {
    /// Whether it waits for an answer; what was merged is answered with the remark that speaks
    /// for it.
    pub fn is_unanswered(&self) -> bool {
        self.answer.kind.is_blank() && !self.is_merged()
    }

    /// Whether another remark speaks for it.
    pub fn is_merged(&self) -> bool {
        self.merged_into.is_known()
    }

    /// Whether it keeps a session from closing.
    pub fn blocks_closing(&self) -> bool {
        self.weight.is(RemarkWeight::Blocking) && self.is_unanswered()
    }

    /// Whether it was accepted, wholly or partly.
    pub fn is_accepted(&self) -> bool {
        matches!(self.answer.kind.get(), Some(AnswerKind::Accepted | AnswerKind::Partly))
    }

    /// The main thing it is about.
    pub fn object(&self) -> Option<&About> {
        self.about.first()
    }
}
