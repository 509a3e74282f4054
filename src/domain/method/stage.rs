//! Stages with their target tasks, and the architectures of deals.

use serde::Serialize;

use super::{Both, Phrase, StageControl, Titled};
use crate::domain::choice::Pick;
use crate::domain::deal::Direction;
use crate::domain::known::Number;
use crate::domain::negotiation::IssueKind;
use crate::domain::record::keyed;
use crate::domain::words::{Function, Weight};

keyed! {
    /// A stage of the client's decision cycle.
    #[derive(Clone, Debug, Default, PartialEq, Serialize)]
    #[serde(default)]
    pub struct Stage {
        /// 0 to 7.
        pub number: u32,
        /// The state of the buyer.
        pub title: Both,
        /// What the buyer asks himself.
        pub question: Both,
        /// What we ask ourselves before we go on.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub gate: Option<Both>,
        /// Its sub-stages.
        pub sub_stages: Vec<Titled>,
        /// Its target tasks.
        pub tasks: Vec<TargetTask>,
        /// Its tools.
        pub tools: Vec<Titled>,
        /// What proves that it is passed.
        pub controls: Vec<StageControl>,
        /// Its typical errors.
        pub errors: Vec<Titled>,
    }
}

keyed! {
    /// A target task.
    #[derive(Clone, Debug, Default, PartialEq, Serialize)]
    #[serde(default)]
    pub struct TargetTask {
        /// The number, such as `6.3`, or `A.1` for a task of an architecture.
        pub id: Phrase,
        /// Its stage; inside a stage the file leaves it out and the loader fills it in.
        pub stage: u32,
        /// Which function leads.
        pub function: Pick<Function>,
        /// How much it matters.
        pub weight: Pick<Weight>,
        /// The sub-stage it belongs to.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub sub_stage: Option<Phrase>,
        /// What is to be achieved.
        pub title: Both,
        /// What for, in one line.
        pub why: Both,
        /// The tool that helps with it, such as `6-t2`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub tool: Option<Phrase>,
        /// The typical error that is made on it, such as `6-a`.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub error: Option<Phrase>,
        /// How one sees that it is done.
        pub checks: Vec<Both>,
    }
}

keyed! {
    /// A deal architecture: what a kind of deal adds to the stages.
    #[derive(Clone, Debug, Default, PartialEq, Serialize)]
    #[serde(default)]
    pub struct Pattern {
        /// The word of the deal file.
        pub id: Phrase,
        /// What it is called.
        pub title: Both,
        /// How long such deals take.
        pub cycle: Both,
        /// The stages on which they are won.
        pub decisive_stages: Vec<u32>,
        /// Who else takes part.
        pub people: Vec<Both>,
        /// Its own target tasks, each with its stage.
        pub tasks: Vec<TargetTask>,
        /// The kinds of issues that are usual.
        pub issues: Vec<Pick<IssueKind>>,
        /// The usual schedule of payments.
        pub payments: PaymentPreset,
        /// Where such deals lose money.
        pub trap: Both,
    }
}

keyed! {
    /// A payment schedule to begin with.
    #[derive(Clone, Debug, Default, PartialEq, Serialize)]
    #[serde(default)]
    pub struct PaymentPreset {
        /// What it is called.
        pub title: Both,
        /// Its rows.
        pub rows: Vec<PresetRow>,
    }
}

keyed! {
    /// A row of a payment preset.
    #[derive(Clone, Debug, Default, PartialEq, Serialize)]
    #[serde(default)]
    pub struct PresetRow {
        /// In or out, seen from us.
        pub direction: Pick<Direction>,
        /// The month, 0 the first.
        pub month: u32,
        /// Percent of the price (in) or of the cost (out).
        pub share: Number,
        /// What it is for.
        pub title: Both,
    }
}
