//! A deal: the whole of what one file holds.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::assignment::Assignment;
use super::case::ValueCase;
use super::choice::{Pick, choice};
use super::comparison::Criterion;
use super::economics::Economics;
use super::index::Indexed;
use super::known::{Day, Flag, Link, Number, Text, Whole};
use super::money::Amount;
use super::negotiation::Negotiation;
use super::procedure::Procedure;
use super::qualification::Qualification;
use super::record::{List, keyed, record};
use super::remark::Remark;
use super::review::Review;
use super::session::Session;
use super::stakeholder::{Organisation, PersonLink, Stakeholder};
use super::words::{Certainty, Evidence, Function, Weight};
use super::{Blank, Id};

/// The word in `format` of every deal file.
pub const FORMAT: &str = "deal-defense";
/// The newest version of the format that this program writes.
pub const VERSION: u32 = 1;

choice! {
    /// Where the deal has come to.
    DealState = "status" {
        Open = "open", Won = "won", Lost = "lost", Postponed = "postponed", Left = "left",
    }
}

choice! {
    /// The typical structure by which the deal is run.
    Architecture = "architecture" {
        EngineeredEquipment = "engineered-equipment",
        ElectricalViaDesign = "electrical-via-design",
        SaasEnterprise = "saas-enterprise",
    }
}

choice! {
    /// The state of a target task.
    TaskState = "task-state" {
        NotStarted = "not_started", InProgress = "in_progress", Done = "done", NotNeeded = "not_needed",
    }
}

choice! {
    /// Another supplier, or the client leaving all as it is.
    CompetitorKind = "competitor-kind" { Rival = "rival", AsIs = "as_is" }
}

choice! {
    /// Where money goes, seen from us.
    Direction = "direction" { In = "in", Out = "out" }
}

choice! {
    /// The kinds of means a goal needs.
    MeanKind = "mean-kind" {
        Time = "time", Money = "money", Knowledge = "knowledge", Connections = "connections", Own = "own",
    }
}

record! {
    /// Where the deal has come to, since when and why.
    Status {
        /// Open or closed, and how.
        state: Pick<DealState>,
        /// Since which day.
        on: Day,
        /// Why.
        reason: Text,
    }
}

record! {
    /// A rule of the sieve that does not count in this deal.
    RuleOff {
        /// The item's id.
        id: Id,
        /// The word of the rule.
        rule: Text,
        /// Why it does not count; without a reason it counts.
        reason: Text,
        /// Since which day.
        on: Day,
    }
}

record! {
    /// The method by which the deal is run.
    MethodRef {
        /// The method's id.
        id: Text,
        /// Its version.
        version: Whole,
        /// Rules of the sieve that do not count in this deal.
        rules_off: List<RuleOff>,
    }
}

record! {
    /// What this deal must reach.
    Goal {
        /// Who does what by when.
        result: Text,
        /// What the leader wants of it.
        leader: Text,
        /// What the manager wants of it.
        defender: Text,
    }
}

record! {
    /// One shift of the client's decision.
    DateMove {
        /// The item's id.
        id: Id,
        /// The day it stood on before.
        from: Day,
        /// When we learnt it.
        on: Day,
        /// Why it moved.
        reason: Text,
    }
}

record! {
    /// When the client decides.
    Dates {
        /// The day of the client's decision.
        decision: Day,
        /// How it moved.
        moves: List<DateMove>,
    }
}

record! {
    /// The state of one target task in this deal.
    ///
    /// Without `task` it is the deal's own, with a title and a stage.
    Task {
        /// The item's id.
        id: Id,
        /// The method's number of the task, such as `6.3`.
        task: Text,
        /// The title of an own task.
        title: Text,
        /// The stage of an own task, 0 to 7.
        stage: Whole,
        /// How far it is.
        state: Pick<TaskState>,
        /// Why it is not needed.
        reason: Text,
        /// How much it matters in this deal, where the method says otherwise.
        weight: Pick<Weight>,
        /// Which function leads, where the method says otherwise.
        function: Pick<Function>,
        /// Who of us does it.
        person: Link,
        /// By which day, or on which it was done.
        date: Day,
        /// The tasks that come first.
        waits_for: Vec<Id>,
        /// The check points of the method that are met, such as `6.3-1`.
        checks_done: Vec<Id>,
        /// What proves it.
        evidence: List<EvidenceItem>,
        /// A note.
        note: Text,
    }
}

record! {
    /// An evidence in a list.
    EvidenceItem {
        /// The item's id.
        id: Id,
        /// What was said, written or done.
        text: Text,
        /// Whose words, which paper.
        source: Text,
        /// Of which day.
        date: Day,
        /// Where the document is kept.
        reference: Text,
    }
}

impl Task {
    /// Whether nothing is left to be done on it: solved, or not needed for a reason.
    pub fn is_closed(&self) -> bool {
        match self.state.get() {
            Some(TaskState::Done) => true,
            Some(TaskState::NotNeeded) => self.reason.has_text(),
            _ => false,
        }
    }
}

impl EvidenceItem {
    /// Whether it proves anything: text, source and date are all there.
    pub fn proves(&self) -> bool {
        self.text.has_text() && self.source.has_text() && self.date.is_known()
    }

    /// The evidence without its place in a list.
    pub fn content(&self) -> Evidence {
        Evidence {
            text: self.text.clone(),
            source: self.source.clone(),
            date: self.date.clone(),
            reference: self.reference.clone(),
        }
    }
}

record! {
    /// A stage control and what proves it.
    Control {
        /// The item's id.
        id: Id,
        /// The method's number of the control, such as `6-1`.
        control: Text,
        /// What proves it.
        evidence: List<EvidenceItem>,
        /// Why it is not needed.
        not_needed: Text,
    }
}

record! {
    /// One move between stages.
    StageMove {
        /// The item's id.
        id: Id,
        /// From which stage.
        from: Whole,
        /// To which stage.
        to: Whole,
        /// When.
        on: Day,
        /// What the client did that moved it.
        client_act: Text,
        /// Why.
        reason: Text,
    }
}

record! {
    /// A typical error of a stage that was seen in this deal.
    StageError {
        /// The item's id.
        id: Id,
        /// The method's id of the error, such as `6-a`.
        error: Text,
        /// When it was seen.
        on: Day,
        /// What was seen.
        note: Text,
    }
}

record! {
    /// A rival, or leaving all as it is.
    Competitor {
        /// The item's id.
        id: Id,
        /// The rival's name.
        name: Text,
        /// Rival or "leave as is".
        kind: Pick<CompetitorKind>,
        /// The rival's price.
        price: Amount,
        /// The rival's terms.
        terms: Text,
        /// Where the rival is strong.
        strong: Text,
        /// Where the rival is weak.
        weak: Text,
        /// Who at the client is for the rival.
        supporters: Text,
        /// How sure we are.
        certainty: Pick<Certainty>,
        /// Whose words.
        source: Text,
        /// Of which day.
        source_date: Day,
    }
}

record! {
    /// A row of the payment schedule.
    Payment {
        /// The item's id.
        id: Id,
        /// What it is for.
        title: Text,
        /// In or out, seen from us.
        direction: Pick<Direction>,
        /// The month, counted from the contract, 0 the first.
        month: Whole,
        /// Percent of the price (in) or of the cost (out).
        share: Number,
        /// Or a fixed amount.
        amount: Amount,
        /// Whether it belongs to another order that runs meanwhile.
        parallel: Flag,
    }
}

record! {
    /// A means the goal needs.
    Mean {
        /// The item's id.
        id: Id,
        /// Time, money, knowledge, connections or an own kind.
        kind: Pick<MeanKind>,
        /// The name of an own kind.
        title: Text,
        /// What we have.
        have: Text,
        /// What we lack.
        lack: Text,
        /// Who gets it.
        who: Link,
        /// By which day it is needed.
        until: Day,
    }
}

record! {
    /// One of our people.
    Member {
        /// The item's id.
        id: Id,
        /// The person's name.
        name: Text,
        /// The person's function.
        function: Pick<Function>,
        /// The person's position.
        position: Text,
    }
}

record! {
    /// A meeting or a call with people of the client.
    Contact {
        /// The item's id.
        id: Id,
        /// When.
        on: Day,
        /// With whom of theirs.
        theirs: Vec<Id>,
        /// Who of us.
        ours: Vec<Id>,
        /// What was talked about.
        what: Text,
        /// What came of it.
        result: Text,
    }
}

keyed! {
    /// Two versions of one place, until a person decides.
    #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    pub struct Conflict {
        /// The item's id.
        #[serde(default)]
        pub id: Id,
        /// Where in the file.
        #[serde(default)]
        pub path: String,
        /// What both began with.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub base: Option<serde_json::Value>,
        /// What stands in place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mine: Option<serde_json::Value>,
        /// What the other program wrote.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub theirs: Option<serde_json::Value>,
        /// When it was found.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub at: String,
    }
}

keyed! {
    /// A deal: the whole of what one file holds.
    ///
    /// Items are `Eq`, so that two deals that share most of their items are compared by what differs.
    #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
    #[cfg_attr(test, derive(schemars::JsonSchema))]
    #[serde(default)]
    pub struct Deal {
        /// Always [`FORMAT`].
        pub format: String,
        /// The version of the format.
        pub version: u32,
        /// The deal's own id.
        pub id: Id,
        /// What the deal is called.
        pub title: String,
        /// Whether the deal is invented.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub fictional: bool,
        /// Where it has come to.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub status: Status,
        /// The method by which it is run.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub method: MethodRef,
        /// The architecture by which it is run.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub architecture: Pick<Architecture>,
        /// The declared stage of the client's decision cycle, 0 to 7.
        pub stage: u32,
        /// What it must reach.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub goal: Goal,
        /// Its money.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub economics: Economics,
        /// When the client decides.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub dates: Dates,
        /// The qualification sheet.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub qualification: Arc<Qualification>,
        /// The client's companies and those around.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub organisations: List<Organisation>,
        /// The people.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub stakeholders: List<Stakeholder>,
        /// Influences and conflicts among them.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub links: List<PersonLink>,
        /// States of target tasks, and own tasks.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub tasks: List<Task>,
        /// Stage controls with their evidence.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub controls: List<Control>,
        /// Moves between stages.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub stage_log: List<StageMove>,
        /// Typical errors that were seen.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub errors_seen: List<StageError>,
        /// Rivals.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub competitors: List<Competitor>,
        /// By what the client compares us with them.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub criteria: List<Criterion>,
        /// The payment schedule.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub payments: List<Payment>,
        /// Means.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub means: List<Mean>,
        /// What the trouble costs the client, and what the change brings.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub value: ValueCase,
        /// How the client buys.
        #[serde(skip_serializing_if = "Blank::is_blank")]
        pub procedure: Procedure,
        /// Our people.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub team: List<Member>,
        /// Meetings and calls.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub contacts: List<Contact>,
        /// Negotiations with their maps.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub negotiations: List<Negotiation>,
        /// Defense sessions.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub sessions: List<Session>,
        /// Remarks.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub remarks: List<Remark>,
        /// Work assignments.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub assignments: List<Assignment>,
        /// Reviews after negotiations.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub reviews: List<Review>,
        /// What two programs wrote differently.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        pub conflicts: List<Conflict>,
    } beside {
        /// Where its items stand, if that is known.
        pub index: Indexed
    }
}

/// JSON text kept as it was written.
#[derive(Clone, Debug)]
pub struct Raw(pub Arc<RawValue>);

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.get() == other.0.get()
    }
}

impl Eq for Raw {}

impl serde::Serialize for Raw {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Box::<RawValue>::deserialize(deserializer)?.into()))
    }
}
