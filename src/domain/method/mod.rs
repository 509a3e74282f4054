//! The method: what the product knows about selling, as data in both languages.
//!
//! The types of the file, and how a stage, a task, a phase are found in it. Where the file lies
//! and how it is read is the matter of the room `method`.

mod find;
mod parts;
mod phrase;
mod room;
mod stage;

use serde::Serialize;

pub use parts::{
    Change, DecisionRole, FieldAid, FunctionVoice, Prompted, RuleSilenced, SheetLine, StageControl,
    StarterIssue, Thresholds, Titled, VagueVerbs,
};
pub use phrase::{Phrase, SHIPPED};
pub use room::{Agenda, AgendaPhase, RemarkNeed, Scene, TacticAnswer, VerdictMeaning};
pub use stage::{Pattern, PaymentPreset, PresetRow, Stage, TargetTask};

use super::choice::{Pick, choice};
use super::record::keyed;

/// The word in `format` of every method file.
pub const FORMAT: &str = "deal-defense-method";

choice! {
    /// How far a method is from daily use.
    MethodStatus = "method-status" { Draft = "draft", Trial = "trial", InUse = "in_use" }
}

keyed! {
    /// A text in both languages.
    #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
    #[serde(default)]
    pub struct Both {
        /// In Russian.
        pub ru: Phrase,
        /// In English.
        pub en: Phrase,
    }
}

impl Both {
    /// The text in the language of this code; anything but `ru` is English.
    pub fn text(&self, language: &str) -> &str {
        if language == "ru" { &self.ru } else { &self.en }
    }
}

keyed! {
    /// A method.
    #[derive(Clone, Debug, Default, PartialEq, Serialize)]
    #[serde(default)]
    pub struct Method {
        /// Always [`FORMAT`].
        pub format: Phrase,
        /// The method's id.
        pub id: Phrase,
        /// Its version.
        pub version: u32,
        /// What it is called.
        pub title: Both,
        /// The id of the method it builds on.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub base: Option<Phrase>,
        /// Draft, trial or in use.
        pub status: Pick<MethodStatus>,
        /// Who wrote it.
        pub authors: Vec<Phrase>,
        /// What changed, by version.
        pub changes: Vec<Change>,
        /// Where counting turns into a hole.
        pub thresholds: Thresholds,
        /// Rules of the sieve that do not count, each with its reason.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub rules_off: Vec<RuleSilenced>,
        /// The eight functions, each with its prompt for the round.
        pub functions: Vec<FunctionVoice>,
        /// The roles of the room.
        pub roles: Vec<Prompted>,
        /// The eight stages of the client's decision cycle.
        pub stages: Vec<Stage>,
        /// The typical structures of deals.
        pub architectures: Vec<Pattern>,
        /// The scoring questions.
        pub scoring: Vec<Titled>,
        /// The lines of the qualification sheet.
        pub questionnaire: Vec<SheetLine>,
        /// What helps with other fields.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub field_aids: Vec<FieldAid>,
        /// The roles of people in a decision.
        pub decision_roles: Vec<DecisionRole>,
        /// Issues to begin a map with.
        pub starter_issues: Vec<StarterIssue>,
        /// The kinds of sessions with their phases.
        pub sessions: Vec<Agenda>,
        /// The rules of critique.
        pub rules: Vec<Both>,
        /// The kinds of remarks.
        pub remark_kinds: Vec<RemarkNeed>,
        /// The weights of remarks.
        pub remark_weights: Vec<Titled>,
        /// The answers to remarks.
        pub answers: Vec<Titled>,
        /// What becomes of a remark.
        pub fates: Vec<Titled>,
        /// The verdicts.
        pub verdicts: Vec<VerdictMeaning>,
        /// Tricks of the other side, each with an answer.
        pub tactics: Vec<TacticAnswer>,
        /// Stems of verbs with which nothing can be checked.
        pub vague_verbs: VagueVerbs,
    }
}
