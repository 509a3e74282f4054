//! What the method says of the room: sessions with their phases, remarks, verdicts, tactics.

use serde::Serialize;

use super::parts::part;
use super::{Both, Phrase};
use crate::domain::choice::{Pick, choice};

choice! {
    /// What a phase puts on the wall (method 6.3).
    Scene = "scene" {
        Rules = "rules", Goals = "goals", Reports = "reports", Card = "card",
        Stakeholders = "stakeholders", Stage = "stage", Map = "map", Questions = "questions",
        Silent = "silent", Round = "round", Answers = "answers", Changes = "changes",
        Verdict = "verdict", Assignments = "assignments", Passport = "passport",
        Review = "review", Log = "log",
    }
}

part! {
    /// A kind of session with its phases.
    Agenda {
        /// The word of the deal file.
        kind: Phrase,
        /// What it is called.
        title: Both,
        /// Whether it prepares or reviews a negotiation.
        needs_negotiation: bool,
        /// Its phases, in order.
        phases: Vec<AgendaPhase>,
    }
}

part! {
    /// A phase of a session.
    AgendaPhase {
        /// Its id, unique within its session.
        id: Phrase,
        /// What it is called.
        title: Both,
        /// Who speaks.
        speaks: Both,
        /// How long, in minutes.
        minutes: u32,
        /// What is on the wall.
        wall: Both,
        /// Which of the program's scenes that is.
        shows: Pick<Scene>,
        /// What ends it.
        ends: Both,
    }
}

part! {
    /// A kind of remark.
    RemarkNeed {
        /// The word of the deal file.
        id: Phrase,
        /// The digit that chooses it.
        key: Phrase,
        /// What it is called.
        title: Both,
        /// What such a remark must say.
        needs: Both,
    }
}

part! {
    /// A verdict.
    VerdictMeaning {
        /// The word of the deal file.
        id: Phrase,
        /// What it is called.
        title: Both,
        /// What it means.
        means: Both,
        /// What it obliges to.
        obliges: Both,
    }
}

part! {
    /// A trick of the other side.
    TacticAnswer {
        /// Its id.
        id: Phrase,
        /// What they do.
        title: Both,
        /// What we do.
        answer: Both,
    }
}

impl Agenda {
    /// How long the session takes, in minutes.
    pub fn minutes(&self) -> u32 {
        self.phases.iter().map(|phase| phase.minutes).sum()
    }
}
