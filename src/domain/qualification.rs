//! The qualification sheet (method 4): scoring, start, finish and close.
//!
//! Every answer carries certainty, source, its day and a conclusion: the point is the conclusion,
//! not the question.

use std::sync::{Arc, LazyLock};

use super::choice::{Pick, choice};
use super::field::{Shape, Shaped};
use super::known::{Day, Flag, Link, Number, Text};
use super::money::Amount;
use super::record::record;
use super::shelf::Entity;
use super::value::{Mismatch, Slot, Value};
use super::words::{Certainty, YesNo};
use super::{Blank, Deal, Id};

choice! {
    /// Answers of the scoring: 2, 1, 0, and 0 counted apart.
    Score = "score" { Yes = "yes", Partly = "partly", No = "no" }
}

choice! {
    /// How the request came.
    Channel = "channel" {
        Inbound = "inbound", Outbound = "outbound", Referral = "referral", Tender = "tender"
    }
}

choice! {
    /// What the contact person does in the discussion.
    ContactRole = "contact-role" {
        Initiator = "initiator", CollectsOffers = "collects_offers", Expert = "expert",
        Influences = "influences", Decides = "decides", PassesOn = "passes_on"
    }
}

choice! {
    /// The manager's estimate of prospects.
    Estimate = "estimate" { High = "high", Medium = "medium", Low = "low" }
}

choice! {
    /// What the qualification ends with.
    DecisionKind = "decision" {
        Work = "work", Postpone = "postpone", Forget = "forget", Unclear = "unclear",
    }
}

choice! {
    /// The kind of sale.
    DealType = "deal-type" { Project = "project", Transactional = "transactional", Mixed = "mixed" }
}

choice! {
    /// The class that sets the effort.
    DealClass = "deal-class" { A = "a", B = "b", C = "c" }
}

record! {
    /// The seven scoring questions.
    Scoring {
        /// A task, not just a price request.
        s1 as "S1": Pick<Score>,
        /// Our profile of client.
        s2 as "S2": Pick<Score>,
        /// A date with a reason.
        s3 as "S3": Pick<Score>,
        /// Money or a path to it.
        s4 as "S4": Pick<Score>,
        /// Access to those who decide.
        s5 as "S5": Pick<Score>,
        /// We can deliver.
        s6 as "S6": Pick<Score>,
        /// The presale is worth it.
        s7 as "S7": Pick<Score>,
    }
}

impl Scoring {
    /// All seven, in order.
    pub fn all(&self) -> [Pick<Score>; 7] {
        [self.s1, self.s2, self.s3, self.s4, self.s5, self.s6, self.s7]
    }

    /// Points of 14 and the number of answers nobody knows or gave (method 4.0).
    pub fn points(&self) -> (u32, u32) {
        self.all().iter().fold((0, 0), |(points, unknown), answer| match answer.get() {
            Some(Score::Yes) => (points + 2, unknown),
            Some(Score::Partly) => (points + 1, unknown),
            Some(Score::No) => (points, unknown),
            None => (points, unknown + 1),
        })
    }
}

/// What every answer of the sheet has besides its value.
pub trait Answered {
    /// Whether nobody knows.
    fn is_unknown(&self) -> bool;
    /// Whether there is a value.
    fn has_value(&self) -> bool;
    /// Whether it says "unknown" and a value at once, which a file may not.
    fn contradicts(&self) -> bool;
    /// How sure we are.
    fn certainty(&self) -> Pick<Certainty>;
    /// Of which day the words are.
    fn source_date(&self) -> &Day;
    /// What follows from it.
    fn conclusion(&self) -> &Text;
}

/// Declares an answer: its value first, then what belongs to it.
macro_rules! answer {
    ($(#[$doc:meta])* $name:ident { $main:ident : $type:ty $(, $extra:ident : $etype:ty)* $(,)? }) => {
        record! {
            $(#[$doc])*
            $name {
                /// Asked, and nobody knows.
                unknown: bool,
                /// The answer.
                $main: $type,
                $(
                    /// What belongs to the answer.
                    $extra: $etype,
                )*
                /// How sure we are.
                certainty: Pick<Certainty>,
                /// Whose words.
                source: Text,
                /// Of which day.
                source_date: Day,
                /// What follows from it.
                conclusion: Text,
            }
        }

        impl Slot for $name {
            fn read(&self) -> Value {
                if self.unknown { Value::Unknown } else { self.$main.read() }
            }

            fn write(&mut self, value: Value) -> Result<(), Mismatch> {
                let unknown = value == Value::Unknown;
                self.$main.write(if unknown { Value::Empty } else { value })?;
                self.unknown = unknown;
                Ok(())
            }
        }

        impl Shaped for $name where $type: Shaped {
            const SHAPE: Shape = <$type as Shaped>::SHAPE;
        }

        impl Answered for $name {
            fn is_unknown(&self) -> bool {
                self.unknown
            }

            fn has_value(&self) -> bool {
                self.read().is_known()
            }

            fn contradicts(&self) -> bool {
                self.unknown && !self.$main.is_blank()
            }

            fn certainty(&self) -> Pick<Certainty> {
                self.certainty
            }

            fn source_date(&self) -> &Day {
                &self.source_date
            }

            fn conclusion(&self) -> &Text {
                &self.conclusion
            }
        }
    };
}

answer! {
    /// An answer in words.
    TextAnswer { value: Text }
}
answer! {
    /// The contact person.
    ContactAnswer { stakeholder: Link }
}
answer! {
    /// The company and its group.
    CompanyAnswer { value: Text, group: Link }
}
answer! {
    /// The preliminary amount, or its range.
    AmountAnswer { value: Amount, to: Amount }
}
answer! {
    /// The channel.
    ChannelAnswer { value: Pick<Channel> }
}
answer! {
    /// Who qualifies, since when.
    CollectorAnswer { person: Link, on: Day }
}
answer! {
    /// The contact's role in the discussion.
    ContactRoleAnswer { value: Pick<ContactRole>, text: Text }
}
answer! {
    /// Whether more information is needed, and which.
    MoreInfoAnswer { value: Pick<YesNo>, questions: Text }
}
answer! {
    /// Which rivals are considered.
    RivalsAnswer { competitors: Vec<Id> }
}
answer! {
    /// The manager's estimate and why.
    EstimateAnswer { value: Pick<Estimate>, why: Text }
}
answer! {
    /// Who decides and how.
    DecisionPathAnswer { value: Text, deciders: Vec<Id> }
}
answer! {
    /// What the presale costs.
    PresaleAnswer { value: Amount, hours: Number }
}
answer! {
    /// The talk with the target contact.
    TargetTalkAnswer { value: Text, on: Day, stakeholder: Link }
}

record! {
    /// The close: a named person's decision.
    Decision {
        /// Forget, postpone, into work, or more information first.
        kind: Pick<DecisionKind>,
        /// Why, in one sentence.
        reason: Text,
        /// Why it was taken although steps before it were not done.
        despite: Text,
        /// The kind of sale.
        deal_type: Pick<DealType>,
        /// Where it is passed to.
        route: Text,
        /// Who runs it.
        runs: Link,
        /// Whether the deal is under special control.
        control: Pick<YesNo>,
        /// Why it is.
        control_reason: Text,
        /// When a postponed deal returns.
        return_date: Day,
        /// What brings it back.
        return_event: Text,
        /// The class of the deal.
        class: Pick<DealClass>,
        /// The effort norm in hours.
        hours: Number,
        /// What the presale may cost.
        limit: Amount,
        /// Whether the qualification was defended.
        defended: Flag,
        /// What must be learnt first.
        questions: Text,
        /// By which day.
        questions_by: Day,
        /// Who closed.
        closed_by: Text,
        /// When.
        on: Day,
    }
}

record! {
    /// The qualification sheet.
    Qualification {
        /// When it was started.
        started: Day,
        /// When it was finished.
        finished: Day,
        /// When it was closed.
        closed: Day,
        /// Step zero.
        scoring: Scoring,
        /// Start: the contact person.
        contact: ContactAnswer,
        /// Start: the company.
        company: CompanyAnswer,
        /// Start: the purpose of the purchase.
        purpose: TextAnswer,
        /// Start: the initial request.
        request: TextAnswer,
        /// Start: the preliminary amount.
        amount: AmountAnswer,
        /// Start: how the request came.
        channel: ChannelAnswer,
        /// Start: who qualifies.
        collector: CollectorAnswer,
        /// Finish: the purpose in detail.
        purpose2: TextAnswer,
        /// Finish: what changed and why now.
        situation: TextAnswer,
        /// Finish: when the business task must be solved.
        timing: TextAnswer,
        /// Finish: the contact's role.
        contact_role: ContactRoleAnswer,
        /// Finish: is more information needed.
        more_info: MoreInfoAnswer,
        /// Finish: who else is considered.
        rivals: RivalsAnswer,
        /// Finish: the manager's estimate.
        estimate: EstimateAnswer,
        /// Finish: who decides and how.
        decision_path: DecisionPathAnswer,
        /// Finish: the source of money.
        money: TextAnswer,
        /// Finish: the cost of the presale.
        presale: PresaleAnswer,
        /// Finish: the talk with the target contact.
        target_talk: TargetTalkAnswer,
        /// Close.
        decision: Decision,
    }
}

impl Qualification {
    /// Every answer under its key, in the order of the sheet.
    pub fn answers(&self) -> [(&'static str, &dyn Answered); 18] {
        [
            ("contact", &self.contact),
            ("company", &self.company),
            ("purpose", &self.purpose),
            ("request", &self.request),
            ("amount", &self.amount),
            ("channel", &self.channel),
            ("collector", &self.collector),
            ("purpose2", &self.purpose2),
            ("situation", &self.situation),
            ("timing", &self.timing),
            ("contact_role", &self.contact_role),
            ("more_info", &self.more_info),
            ("rivals", &self.rivals),
            ("estimate", &self.estimate),
            ("decision_path", &self.decision_path),
            ("money", &self.money),
            ("presale", &self.presale),
            ("target_talk", &self.target_talk),
        ]
    }

    /// An answer that says "unknown" and a value at once, which a file may not.
    pub fn contradiction(&self) -> Option<&'static str> {
        self.answers().into_iter().find(|(_, answer)| answer.contradicts()).map(|(key, _)| key)
    }
}

/// The sheet has no id: there is one in a deal.
impl Entity for Qualification {
    fn id(&self) -> &Id {
        static NONE: LazyLock<Id> = LazyLock::new(Id::default);
        &NONE
    }

    fn each<'a>(deal: &'a Deal, see: &mut dyn FnMut(&'a Self)) {
        see(&deal.qualification);
    }

    fn find_mut<'a>(deal: &'a mut Deal, _: &Id) -> Option<&'a mut Self> {
        Some(Arc::make_mut(&mut deal.qualification))
    }

    fn find<'a>(deal: &'a Deal, _: &Id) -> Option<&'a Self> {
        Some(&deal.qualification)
    }
}

/// The answers that are worth nothing without a conclusion.
pub const CONCLUDED: [&str; 10] = [
    "purpose",
    "request",
    "purpose2",
    "situation",
    "timing",
    "contact_role",
    "rivals",
    "estimate",
    "decision_path",
    "money",
];

/// The eight answers of the start minimum (method 4.1); `position` is a view of the contact.
pub const START_MINIMUM: [&str; 8] =
    ["contact", "position", "company", "purpose", "request", "amount", "channel", "collector"];
