//! Levels of an issue and of a whole negotiation (method 5.4): fail, acceptable, ideal.
//!
//! A level is a condition on a scale; what is reached is the best condition that is fully met.

mod doubt;
mod reading;
mod zone;

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Id;
use super::choice::Pick;
use super::negotiation::{Better, Issue, Negotiation, Scale, ScaleType};
use super::record::List;
use super::review::{IssueResult, Review};
use super::session::Reached;
use super::words::Weight;

pub use doubt::{LevelDoubt, reserve_left};
pub use reading::{day, leading_number};
pub use zone::Zone;

/// A place on a scale; places of one scale are of one kind.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Point {
    /// A number, in the unit of the scale.
    Number(Decimal),
    /// A day.
    Day(NaiveDate),
}

impl Scale {
    /// The place of a text on this scale; none for a scale in words.
    pub fn point(&self, text: &str) -> Option<Point> {
        match self.kind.get()? {
            ScaleType::Number => leading_number(text).map(Point::Number),
            ScaleType::Date => day(text).map(Point::Day),
            ScaleType::Text => None,
        }
    }

    /// Whether one place is worse for us than another; none without a direction.
    pub fn is_worse(&self, place: Point, than: Point) -> Option<bool> {
        Some(match self.better.get()? {
            Better::More | Better::Later => place < than,
            Better::Less | Better::Earlier => place > than,
        })
    }

    /// The level of an actual number or day; none in words, without thresholds or a direction.
    pub fn level_of(&self, actual: &str) -> Option<Reached> {
        let actual = self.point(actual)?;
        let acceptable = self.point(self.acceptable.text())?;
        if self.is_worse(actual, acceptable)? {
            return Some(Reached::Fail);
        }
        match self.point(self.ideal.text()) {
            Some(ideal) if !self.is_worse(actual, ideal)? => Some(Reached::Ideal),
            _ => Some(Reached::Acceptable),
        }
    }

    /// The keys of thresholds that contradict one another in the chosen direction: the stop line
    /// is not better than acceptable, acceptable is worse than ideal, the opening is not worse
    /// than acceptable.
    pub fn contradictions(&self, opening: &str) -> Vec<&'static str> {
        let Some(acceptable) = self.point(self.acceptable.text()) else {
            return Vec::new();
        };
        let worse = |place: &str| {
            let place = self.point(place)?;
            Some((self.is_worse(place, acceptable)?, self.is_worse(acceptable, place)?))
        };
        let mut keys = Vec::new();
        if worse(self.stop.text()).is_some_and(|(_, better)| better) {
            keys.push("stop");
        }
        if worse(self.ideal.text()).is_some_and(|(_, better)| !better) {
            keys.push("ideal");
        }
        if worse(opening).is_some_and(|(worse, _)| worse) {
            keys.push("opening");
        }
        keys
    }
}

impl IssueResult {
    /// The level reached: the chosen one, else the computed one; none while nothing is entered.
    pub fn reached(&self, scale: &Scale) -> Option<Reached> {
        let chosen = self.level.get();
        chosen.or_else(|| scale.level_of(self.actual.text()))
    }
}

/// The overall level of issues with their weights.
///
/// None is "not determined": no compulsory issue is at fail and one of them was not discussed, or
/// there is no compulsory issue at all.
pub fn overall<I>(issues: I) -> Option<Reached>
where
    I: IntoIterator<Item = (Pick<Weight>, Option<Reached>)>,
{
    let (mut compulsory, mut open, mut all_ideal) = (false, false, true);
    let (mut fail, mut important_fail) = (false, false);
    for (weight, level) in issues {
        if weight.is(Weight::Compulsory) {
            compulsory = true;
            fail |= level == Some(Reached::Fail);
            open |= matches!(level, None | Some(Reached::NotDiscussed));
            all_ideal &= level == Some(Reached::Ideal);
        } else if weight.is(Weight::Important) {
            important_fail |= level == Some(Reached::Fail);
        }
    }
    match (fail, compulsory && !open, all_ideal && !important_fail) {
        (true, ..) => Some(Reached::Fail),
        (false, false, _) => None,
        (false, true, true) => Some(Reached::Ideal),
        (false, true, false) => Some(Reached::Acceptable),
    }
}

/// The computed overall level of a review, against the issues that were the plan.
pub fn overall_of(plan: &List<Issue>, review: &Review) -> Option<Reached> {
    let results: HashMap<&Id, &IssueResult> =
        review.issues.iter().filter_map(|result| Some((result.issue.get()?, &**result))).collect();
    overall(plan.iter().map(|issue| {
        let result = results.get(&issue.id);
        let level = result.and_then(|result| result.reached(&issue.scale));
        (issue.weight, level)
    }))
}

impl Negotiation {
    /// What all planned concessions cost in this currency; none when it is past counting.
    pub fn concession_cost(&self, currency: &str) -> Option<Decimal> {
        let concessions = self.issues.iter().flat_map(|issue| &issue.concessions);
        concessions
            .filter_map(|it| it.cost.get())
            .filter(|cost| cost.currency == currency)
            .try_fold(Decimal::ZERO, |sum, cost| sum.checked_add(cost.amount))
    }
}

#[cfg(test)]
mod tests;
