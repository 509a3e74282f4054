//! Trading: what moves of issues are worth on either side, one by one and as a package.
//!
//! A move is measured in units of the issue's own scale, to our good above zero; what a unit is
//! worth stands at the issue.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::known::Text;
use super::level::{Point, leading_number};
use super::money::Amount;
use super::negotiation::{Issue, IssueKind, Negotiation, Package, Scale, ScaleType};
use super::unit::Unit;
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
    /// acceptable. Of a scale in words only its levels are places.
    pub fn standing(&self) -> &str {
        let places = [&self.opening, &self.scale.ideal, &self.scale.acceptable];
        let in_words = self.scale.kind.is(ScaleType::Text);
        let is_place =
            |it: &&&Text| it.has_text() && (!in_words || self.scale.level_at(it.text()).is_some());
        places.iter().find(is_place).map_or("", |it| it.text())
    }

    /// Whether it is the price, on a scale of numbers.
    pub fn is_price(&self) -> bool {
        self.kind.is(IssueKind::Price) && self.scale.kind.is(ScaleType::Number)
    }

    /// The money that one unit of the price stands for: what a unit is worth to us, where that is
    /// said, else what the words of the unit say, in the currency of the deal.
    fn price_unit(&self, deal: Option<&Money>) -> Option<Money> {
        if !self.is_price() {
            return None;
        }
        let said = self.unit_value.ours.get().cloned();
        said.or_else(|| Unit::of(self.scale.unit.text())?.money(&deal?.currency))
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
    /// The issue.
    pub issue: &'a Issue,
    /// Where it moves from.
    pub from: &'a str,
    /// Where it moves to.
    pub to: &'a str,
    /// What that is worth.
    pub worth: Worth,
}

impl Package {
    /// Where an issue moves in it, from and to; an issue moves once.
    pub fn step<'a>(&'a self, issue: &'a Issue) -> Option<(&'a str, &'a str)> {
        let step = self.moves.iter().find(|it| it.issue.get() == Some(&issue.id))?;
        let from = if step.from.has_text() { step.from.text() } else { issue.standing() };
        Some((from, step.to.text()))
    }
}

/// The moves of a package of a negotiation in the order of its issues, beside the price of the
/// deal.
pub fn moves<'a>(
    negotiation: &'a Negotiation,
    package: &'a Package,
    deal: Option<&Money>,
) -> Vec<Moved<'a>> {
    let moved = negotiation.issues.iter().filter_map(|issue| {
        let (from, to) = package.step(issue)?;
        Some(Moved { issue, from, to, worth: issue.worth(from, to, deal) })
    });
    moved.collect()
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
