//! The plan that a review looks back on: the map as it was defended, or, where nothing was frozen,
//! as it stands.

use crate::domain::negotiation::{Issue, Negotiation};
use crate::domain::plan::{Standing, standing};
use crate::domain::review::{IssueResult, Review};
use crate::domain::session::Reached;
use crate::domain::shelf::Entity;
use crate::domain::words::Weight;
use crate::domain::{Id, level};
use crate::l10n::Arg;
use crate::ui::speak::LevelColumn;
use crate::ui::view::View;

/// The plan of a review.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    /// The map.
    pub map: &'a Negotiation,
    /// Whether it is frozen; else it is the map as it stands.
    pub frozen: bool,
}

impl<'a> Plan<'a> {
    /// The plan of a review, where it names its negotiation.
    pub fn of(view: &View<'a>, review: &Review) -> Option<Self> {
        let negotiation = review.negotiation.get()?;
        match view.holes.plans.map(negotiation) {
            Some(map) => Some(Self { map, frozen: true }),
            None => Some(Self { map: Negotiation::find(view.deal, negotiation)?, frozen: false }),
        }
    }

    /// The issue as it was planned.
    pub fn issue(&self, id: &Id) -> Option<&'a Issue> {
        self.map.issues.iter().find(|it| it.id == *id).map(AsRef::as_ref)
    }

    /// How an issue stands to the plan.
    pub fn standing(&self, view: &View, id: &Id) -> Standing {
        if self.frozen { standing(self.map, id, view.item(id)) } else { Standing::Kept }
    }

    /// The level that a result reached, by the plan; without one only what people chose.
    pub fn reached(&self, result: &IssueResult) -> Option<Reached> {
        let planned = result.issue.get().and_then(|id| self.issue(id));
        planned.map_or_else(|| result.level.get(), |issue| result.reached(&issue.scale))
    }

    /// Whether the plan has an issue without which the whole cannot be told.
    pub fn has_compulsory(&self) -> bool {
        self.map.issues.iter().any(|it| it.weight.is(Weight::Compulsory))
    }

    /// The level of the whole, by the plan.
    pub fn overall(&self, review: &Review) -> Option<Reached> {
        level::overall_of(&self.map.issues, review)
    }
}

/// What has to be said of a result's plan: that the map was changed since, or that there is none.
pub fn words_on(view: &View, result: &Id) -> Option<String> {
    let item: &IssueResult = view.item(result)?;
    let id = item.issue.get()?;
    let review = view.deal.reviews.iter().find(|it| it.issues.iter().any(|it| it.id == *result))?;
    let plan = Plan::of(view, review)?;
    match plan.standing(view, id) {
        Standing::Kept => None,
        Standing::Added => Some(view.say("plan-added").into_owned()),
        Standing::Changed => {
            let now = view.item::<Issue>(id)?;
            let levels = |issue: &Issue| {
                [LevelColumn::Acceptable, LevelColumn::Ideal]
                    .map(|column| view.level_phrase(&issue.scale, column))
                    .join(" / ")
            };
            let (was, is) = (levels(plan.issue(id)?), levels(now));
            Some(view.with("plan-changed", &[("was", Arg::Text(&was)), ("now", Arg::Text(&is))]))
        }
    }
}
