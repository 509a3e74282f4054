//! Kinds: what an item of a deal is.

use super::Step;
use super::choice::{Choice, choice};

choice! {
    /// What can be pointed at, filled in and remarked on.
    Kind = "kind" {
        Deal = "deal", Qualification = "qualification", DateMove = "date_move",
        Organisation = "organisation", Stakeholder = "stakeholder", PersonLink = "link",
        Task = "task", Evidence = "evidence", Control = "control", StageMove = "stage_move",
        StageError = "stage_error",
        Competitor = "competitor", Payment = "payment", Mean = "mean", Member = "member",
        Contact = "contact", Negotiation = "negotiation", Round = "round", Delegate = "ours",
        ServedTask = "served_task", Tactic = "tactic", Visit = "visit", Package = "package",
        Move = "move", Issue = "issue", Argument = "argument",
        Question = "question", Concession = "concession", Objection = "objection",
        Session = "session", Presence = "presence", Phase = "phase", Forecast = "forecast",
        Vote = "vote", Guess = "guess", Condition = "condition", Correction = "correction",
        Change = "change", Remark = "remark",
        Assignment = "assignment", Review = "review", IssueResult = "issue_result",
        ErrorSeen = "error_seen", Criterion = "criterion", RivalScore = "rival_score",
        Guarantee = "guarantee", Seat = "seat", RuleOff = "rule_off",
    }
}

impl Kind {
    /// The word under which texts are looked up.
    pub fn key(self) -> &'static str {
        self.word()
    }

    /// The step of the walk on which it is looked at.
    pub fn step(self) -> Step {
        match self {
            Self::Deal
            | Self::Qualification
            | Self::DateMove
            | Self::Competitor
            | Self::Payment
            | Self::Mean
            | Self::Criterion
            | Self::RivalScore
            | Self::Guarantee
            | Self::Seat
            | Self::Member
            | Self::RuleOff => Step::Passport,
            Self::Organisation | Self::Stakeholder | Self::PersonLink | Self::Contact => {
                Step::Stakeholders
            }
            Self::Task | Self::Evidence | Self::Control | Self::StageMove | Self::StageError => {
                Step::Stage
            }
            Self::Negotiation
            | Self::Round
            | Self::Delegate
            | Self::ServedTask
            | Self::Tactic
            | Self::Visit
            | Self::Package
            | Self::Move
            | Self::Issue
            | Self::Argument
            | Self::Question
            | Self::Concession
            | Self::Objection => Step::Negotiation,
            Self::Session | Self::Presence | Self::Phase | Self::Remark => Step::Defense,
            Self::Forecast
            | Self::Guess
            | Self::Vote
            | Self::Condition
            | Self::Correction
            | Self::Change
            | Self::Assignment => Step::Verdict,
            Self::Review | Self::IssueResult | Self::ErrorSeen => Step::Review,
        }
    }
}
