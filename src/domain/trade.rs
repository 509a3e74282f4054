//! Trading: what moves of issues are worth on either side, one by one and as a package.
//!
//! A move is measured in units of the issue's own scale, to our good above zero; what a unit is
//! worth stands at the issue.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::level::{Point, leading_number};
use super::money::Amount;
use super::negotiation::{Issue, IssueKind, Negotiation, Package, Scale, ScaleType};
use super::session::Reached;
use super::{Id, Money};

impl Scale {
    /// How far it is from one place to another, in units or days: above zero to our good, below it
    /// to theirs. None without a direction, or in words.
    pub fn gain(&self, from: &str, to: &str) -> Option<Decimal> {
        let (from, to) = (self.point(from)?, self.point(to)?);
        let way = match (from, to) {
            (Point::Number(from), Point::Number(to)) => to.checked_sub(from)?,
            (Point::Day(from), Point::Day(to)) => (to - from).num_days().into(),
            _ => return None,
        };
        Some(if self.is_worse(to, from)? { -way.abs() } else { way.abs() })
    }

    /// The place so many units from another, to our good above zero; as it is written in a file.
    pub fn place_at(&self, from: &str, gain: Decimal) -> Option<String> {
        let up = !self.is_worse_upwards()?;
        let way = if up { gain } else { -gain };
        Some(match self.point(from)? {
            Point::Number(from) => from.checked_add(way)?.normalize().to_string(),
            Point::Day(from) => {
                let days = chrono::TimeDelta::try_days(way.round().to_i64()?)?;
                from.checked_add_signed(days)?.to_string()
            }
        })
    }

    /// Whether a higher number or a later day is worse for us.
    pub(super) fn is_worse_upwards(&self) -> Option<bool> {
        let (low, high) = (Point::Number(Decimal::ZERO), Point::Number(Decimal::ONE));
        self.is_worse(high, low)
    }
}

/// What a move is worth: to us, and to them; below zero it costs that side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worth {
    /// To us.
    pub ours: Option<Money>,
    /// To them.
    pub theirs: Option<Money>,
}

impl Issue {
    /// Where we stand on it before anything is traded: the opening position, else ideal, else
    /// acceptable.
    pub fn standing(&self) -> &str {
        let places = [&self.opening, &self.scale.ideal, &self.scale.acceptable];
        places.into_iter().find(|it| it.has_text()).map_or("", |it| it.text())
    }

    /// Whether it is the price, on a scale of numbers.
    pub fn is_price(&self) -> bool {
        self.kind.is(IssueKind::Price) && self.scale.kind.is(ScaleType::Number)
    }

    /// The money that one unit of the price stands for: what a unit is worth to us, where that is
    /// said; else its scale is taken to be in units, thousands, millions or billions, whichever
    /// brings it nearest to the price of the deal.
    fn price_unit(&self, deal: Option<&Money>) -> Option<Money> {
        if !self.is_price() {
            return None;
        }
        if let Some(unit) = self.unit_value.ours.get() {
            return Some(unit.clone());
        }
        let deal = deal?;
        let times = deal.amount.to_f64()? / leading_number(self.standing())?.to_f64()?;
        let far = |unit: i64| (times / unit as f64).ln().abs();
        let units = [1, 1_000, 1_000_000, 1_000_000_000];
        let nearest = units.into_iter().min_by(|one, other| far(*one).total_cmp(&far(*other)))?;
        let is_near = far(nearest) < 1.5;
        is_near.then(|| Money::new(nearest.into(), deal.currency.clone()))
    }

    /// The price at a place of its scale, beside the price of the deal.
    pub fn price_at(&self, place: &str, deal: Option<&Money>) -> Option<Money> {
        let unit = self.price_unit(deal)?;
        let amount = leading_number(place)?.checked_mul(unit.amount)?;
        Some(Money::new(amount, unit.currency))
    }

    /// What a move on it is worth, as far as a unit has a price; that of the price itself is known
    /// from the price of the deal.
    pub fn worth(&self, from: &str, to: &str, deal: Option<&Money>) -> Worth {
        let Some(gain) = self.scale.gain(from, to) else { return Worth::default() };
        let of_price = self.price_unit(deal);
        let times = |unit: &Amount, gain: Decimal| {
            let unit = unit.get().or(of_price.as_ref())?;
            Some(Money::new(unit.amount.checked_mul(gain)?, unit.currency.clone()))
        };
        let Issue { unit_value, .. } = self;
        Worth { ours: times(&unit_value.ours, gain), theirs: times(&unit_value.theirs, -gain) }
    }
}

/// What moves cost one side and what they bring it, in one currency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// The currency; empty while nothing has a price.
    pub currency: String,
    /// What the moves to this side's harm cost, as a sum above zero.
    pub costs: Decimal,
    /// What the moves to its good bring.
    pub brings: Decimal,
    /// How many moves have no price, or one in another currency.
    pub unpriced: usize,
}

impl Balance {
    /// What is left of it all.
    pub fn value(&self) -> Decimal {
        self.brings.saturating_sub(self.costs)
    }

    /// Whether any move has a price.
    pub fn is_priced(&self) -> bool {
        !self.currency.is_empty()
    }

    fn add(&mut self, worth: Option<&Money>) -> Option<()> {
        let worth = worth?;
        if self.is_priced() && self.currency != worth.currency {
            return None;
        }
        let side = if worth.amount < Decimal::ZERO { &mut self.costs } else { &mut self.brings };
        *side = side.checked_add(worth.amount.abs())?;
        self.currency.clone_from(&worth.currency);
        Some(())
    }
}

/// The balance of one side over what each move is worth to it.
pub fn balance_of<'a>(worths: impl Iterator<Item = Option<&'a Money>>) -> Balance {
    let mut balance = Balance::default();
    for worth in worths {
        if balance.add(worth).is_none() {
            balance.unpriced += 1;
        }
    }
    balance
}

/// A move of a package, resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved<'a> {
    /// The move.
    pub id: &'a Id,
    /// The issue.
    pub issue: &'a Issue,
    /// Where it moves from.
    pub from: &'a str,
    /// Where it moves to.
    pub to: &'a str,
    /// What that is worth.
    pub worth: Worth,
    /// The level that is reached there.
    pub level: Option<Reached>,
}

/// The moves of a package of a negotiation, beside the price of the deal; those without an issue of
/// the map are left out.
pub fn moves<'a>(
    negotiation: &'a Negotiation,
    package: &'a Package,
    deal: Option<&Money>,
) -> Vec<Moved<'a>> {
    let resolved = package.moves.iter().filter_map(|it| {
        let issue = negotiation.issues.iter().find(|issue| Some(&issue.id) == it.issue.get())?;
        let from = if it.from.has_text() { it.from.text() } else { issue.standing() };
        let to = it.to.text();
        let worth = issue.worth(from, to, deal);
        Some(Moved { id: &it.id, issue, from, to, worth, level: issue.scale.level_at(to) })
    });
    resolved.collect()
}

/// What a package costs and brings us, and what it costs and brings them.
pub fn balances(moves: &[Moved]) -> [Balance; 2] {
    [
        balance_of(moves.iter().map(|it| it.worth.ours.as_ref())),
        balance_of(moves.iter().map(|it| it.worth.theirs.as_ref())),
    ]
}

impl Negotiation {
    /// The package of this id.
    pub fn package(&self, id: &Id) -> Option<&Package> {
        self.packages.iter().find(|it| it.id == *id).map(AsRef::as_ref)
    }
}

#[cfg(test)]
mod tests;
