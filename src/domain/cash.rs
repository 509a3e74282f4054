//! The cash of a deal by month (method 5.6, money block): price, cost and schedule in, balance and
//! largest gap out; beside it the same with the other orders that run meanwhile (C5).

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Money;
use super::deal::{Deal, Direction, Payment};
use super::economics::Uncounted;
use super::record::List;

/// What moves in a month, and what is on hand after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MonthCash {
    /// The month, counted from the contract, 0 the first.
    pub month: u32,
    /// What comes in.
    pub incoming: Decimal,
    /// What goes out.
    pub outgoing: Decimal,
    /// What is on hand at its end; below zero we pay with our own.
    pub balance: Decimal,
}

/// A run through the months. Months in which nothing moves are left out: their balance is the one
/// before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// The months in which money moves, in order.
    pub months: Vec<MonthCash>,
    /// The most we lay out from our own, 0 when we never do.
    pub gap: Decimal,
    /// The month of the largest gap.
    pub gap_month: Option<u32>,
}

impl Flow {
    /// What is on hand at the end of a month.
    pub fn balance_at(&self, month: u32) -> Decimal {
        let until = self.months.partition_point(|it| it.month <= month);
        until.checked_sub(1).map_or(Decimal::ZERO, |at| self.months[at].balance)
    }
}

/// The cash of a deal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cash {
    /// The currency of all figures.
    pub currency: String,
    /// This deal alone.
    pub own: Flow,
    /// This deal with the other orders that run meanwhile, where there are any.
    pub loaded: Option<Flow>,
}

impl Cash {
    /// The run that counts against our funds: with the other orders where there are any.
    pub fn whole(&self) -> &Flow {
        self.loaded.as_ref().unwrap_or(&self.own)
    }

    /// The largest gap as money.
    pub fn gap(&self) -> Money {
        Money::new(self.whole().gap, self.currency.clone())
    }

    /// What is lacking when we have so much of our own; none when it is enough, or when the funds
    /// stand in another currency.
    pub fn lack(&self, funds: &Money) -> Option<Money> {
        let missing = self.whole().gap.checked_sub(funds.amount)?;
        let lacks = self.currency == funds.currency && missing > Decimal::ZERO;
        lacks.then(|| Money::new(missing, self.currency.clone()))
    }
}

/// The cash of a schedule at this price and this cost.
///
/// A row without month, direction or sum does not count yet; of another order only an amount
/// counts, as it has no share in this price. Nothing is made up: where a share has nothing to be a
/// share of, where currencies mix, where sums are past counting, the reason comes back.
pub fn cash(
    price: Option<&Money>,
    cost: Option<&Money>,
    schedule: &List<Payment>,
) -> Result<Cash, Uncounted> {
    let mut currency: Option<&str> = None;
    let (mut own, mut other) = (Months::default(), Months::default());
    for row in schedule {
        let (Some(&month), Some(direction)) = (row.month.get(), row.direction.get()) else {
            continue;
        };
        let whole = match direction {
            Direction::In => price.ok_or(Uncounted::NoPrice),
            Direction::Out => cost.ok_or(Uncounted::NoCost),
        };
        let (sum, of) = match (row.amount.get(), row.share.get()) {
            (Some(money), _) => (money.amount, money.currency.as_str()),
            (None, Some(share)) if !row.parallel.is_true() => {
                let whole = whole?;
                let part = whole.amount.checked_mul(*share).ok_or(Uncounted::TooLarge)?;
                (part / Decimal::ONE_HUNDRED, whole.currency.as_str())
            }
            _ => continue,
        };
        let first = *currency.get_or_insert(of);
        if first != of {
            return Err(Uncounted::Mixed(first.to_owned(), of.to_owned()));
        }
        let months = if row.parallel.is_true() { &mut other } else { &mut own };
        months.add(month, direction, sum).ok_or(Uncounted::TooLarge)?;
    }
    let currency = currency.ok_or(Uncounted::NoRows)?.to_owned();
    let run = |months: Months| months.run().ok_or(Uncounted::TooLarge);
    let loaded = if other.0.is_empty() {
        None
    } else {
        Some(run(own.with(&other).ok_or(Uncounted::TooLarge)?)?)
    };
    Ok(Cash { currency, own: run(own)?, loaded })
}

/// What moves, by month.
#[derive(Clone, Debug, Default)]
struct Months(BTreeMap<u32, MonthCash>);

impl Months {
    fn add(&mut self, month: u32, direction: Direction, sum: Decimal) -> Option<()> {
        let entry = self.0.entry(month).or_insert(MonthCash { month, ..MonthCash::default() });
        let place = match direction {
            Direction::In => &mut entry.incoming,
            Direction::Out => &mut entry.outgoing,
        };
        *place = place.checked_add(sum)?;
        Some(())
    }

    fn with(&self, other: &Self) -> Option<Self> {
        let mut both = self.clone();
        for month in other.0.values() {
            both.add(month.month, Direction::In, month.incoming)?;
            both.add(month.month, Direction::Out, month.outgoing)?;
        }
        Some(both)
    }

    /// Runs through the months and finds the largest gap.
    fn run(self) -> Option<Flow> {
        let mut flow = Flow { months: self.0.into_values().collect(), ..Flow::default() };
        let mut hand = Decimal::ZERO;
        for month in &mut flow.months {
            let moved = month.incoming.checked_sub(month.outgoing)?;
            hand = hand.checked_add(moved)?;
            month.balance = hand;
            if -hand > flow.gap {
                (flow.gap, flow.gap_month) = (-hand, Some(month.month));
            }
        }
        Some(flow)
    }
}

impl Deal {
    /// The cash of the deal at its own price and cost.
    pub fn cash(&self) -> Result<Cash, Uncounted> {
        cash(self.price(), self.economics.cost.get(), &self.payments)
    }
}

#[cfg(test)]
mod tests;
