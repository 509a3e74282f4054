//! The seven steps of the walk, always in the same order.

use super::choice::{Choice, choice};

choice! {
    /// The seven steps of the walk, as holes and remarks name them.
    Step = "step" {
        Passport = "passport", Stakeholders = "stakeholders", Stage = "stage",
        Negotiation = "negotiation", Defense = "defense", Verdict = "verdict", Review = "review",
    }
}

impl Step {
    /// All seven, in order.
    pub const ALL: [Self; 7] = [
        Self::Passport,
        Self::Stakeholders,
        Self::Stage,
        Self::Negotiation,
        Self::Defense,
        Self::Verdict,
        Self::Review,
    ];

    /// Its digit, 1 to 7.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The step of a digit.
    pub fn from_number(number: usize) -> Option<Self> {
        Self::ALL.get(number.wrapping_sub(1)).copied()
    }

    /// The step after this one.
    pub fn next(self) -> Option<Self> {
        Self::from_number(self.number() + 1)
    }

    /// The step before this one.
    pub fn previous(self) -> Option<Self> {
        Self::from_number(self.number() - 1)
    }

    /// The word of the file.
    pub fn key(self) -> &'static str {
        self.word()
    }
}
