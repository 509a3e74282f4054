//! What every rule looks at: the deal, the method, the day, and an index of ids made once.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::index::Index;
use crate::domain::method::Method;
use crate::domain::negotiation::{Issue, Negotiation};
use crate::domain::stakeholder::Stakeholder;
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
    index: Arc<Index>,
    members: HashMap<&'a Id, &'a str>,
}

impl<'a> Scene<'a> {
    /// The scene of a deal on a day.
    pub fn new(deal: &'a Deal, method: &'a Method, today: NaiveDate) -> Self {
        let members = deal.team.iter().map(|it| (&it.id, it.name.text().trim())).collect();
        let current = current::negotiation(deal);
        Self { deal, method, today, current, index: deal.index(), members }
    }

    /// The name of one of our people, where one is written.
    pub(super) fn member(&self, id: &Id) -> Option<&'a str> {
        self.members.get(id).copied().filter(|name| !name.is_empty())
    }

    /// What kind of item has this id.
    pub fn kind_of(&self, id: &Id) -> Option<Kind> {
        self.index.kind_of(id)
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
