//! What every rule looks at: the deal, the method, the day, and an index of ids made once.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::assignment::Assignment;
use crate::domain::deal::{
    Competitor, Contact, Control, DateMove, EvidenceItem, Mean, Member, Payment, RuleOff,
    StageError, StageMove, Task,
};
use crate::domain::method::Method;
use crate::domain::negotiation::{
    Argument, Concession, Delegate, Issue, Negotiation, Objection, Question, Round, ServedTask,
    Tactic,
};
use crate::domain::remark::Remark;
use crate::domain::review::{ErrorSeen, IssueResult, Review};
use crate::domain::session::{Condition, Correction, Forecast, Phase, Presence, Session, Vote};
use crate::domain::shelf::Entity;
use crate::domain::stakeholder::{Organisation, PersonLink, Stakeholder};
use crate::domain::{Deal, Id, Kind, current};

/// What every rule looks at.
pub struct Scene<'a> {
    /// The deal.
    pub deal: &'a Deal,
    /// Its method.
    pub method: &'a Method,
    /// The day.
    pub today: NaiveDate,
    /// The negotiation that is prepared now.
    pub current: Option<&'a Negotiation>,
    kinds: HashMap<&'a Id, Kind>,
    members: HashMap<&'a Id, &'a str>,
}

impl<'a> Scene<'a> {
    /// The scene of a deal on a day.
    pub fn new(deal: &'a Deal, method: &'a Method, today: NaiveDate) -> Self {
        let members = deal.team.iter().map(|it| (&it.id, it.name.text().trim())).collect();
        let current = current::negotiation(deal);
        Self { deal, method, today, current, kinds: kinds(deal), members }
    }

    /// The name of one of our people, where one is written.
    pub(super) fn member(&self, id: &Id) -> Option<&'a str> {
        self.members.get(id).copied().filter(|name| !name.is_empty())
    }

    /// What kind of item has this id.
    pub fn kind_of(&self, id: &Id) -> Option<Kind> {
        self.kinds.get(id).copied()
    }

    /// The people whose word weighs much.
    pub(super) fn influential(&self) -> impl Iterator<Item = &'a Stakeholder> {
        let people = self.deal.stakeholders.iter().map(|person| &**person);
        people.filter(|person| person.is_influential())
    }

    /// The issues of the negotiation that is prepared now.
    pub(super) fn issues(&self) -> impl Iterator<Item = &'a Issue> {
        let issues = self.current.into_iter().flat_map(|it| &it.issues);
        issues.map(|issue| &**issue)
    }
}

/// Every id of the deal with the kind of its item.
pub fn kinds(deal: &Deal) -> HashMap<&Id, Kind> {
    let mut kinds = HashMap::new();
    macro_rules! index {
        ($($type:ident $kind:ident),+ $(,)?) => {
            $($type::each(deal, &mut |item| {
                kinds.insert(&item.id, Kind::$kind);
            });)+
        };
    }
    index! {
        DateMove DateMove, Organisation Organisation, Stakeholder Stakeholder,
        PersonLink PersonLink, Task Task, EvidenceItem Evidence, Control Control,
        StageMove StageMove, StageError StageError, Competitor Competitor, Payment Payment, Mean Mean, Member Member,
        Contact Contact, Negotiation Negotiation, Round Round, Delegate Delegate,
        ServedTask ServedTask, Tactic Tactic, Issue Issue, Argument Argument, Question Question,
        Concession Concession, Objection Objection, Session Session, Presence Presence,
        Phase Phase, Forecast Forecast, Vote Vote, Condition Condition, Correction Correction,
        Remark Remark, Assignment Assignment, Review Review, IssueResult IssueResult,
        ErrorSeen ErrorSeen, RuleOff RuleOff,
    }
    kinds
}
