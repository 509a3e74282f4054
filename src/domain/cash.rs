//! The cash of a deal by month (method 5.6, money block): price, cost and schedule in, balance and
//! largest gap out.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Money;
use super::deal::{Deal, Direction, Payment};
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

/// The cash of a deal. Months in which nothing moves are left out: their balance is the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cash {
    /// The currency of all figures.
    pub currency: String,
    /// The months in which money moves, in order.
    pub months: Vec<MonthCash>,
    /// The most we lay out from our own, 0 when we never do.
    pub gap: Decimal,
    /// The month of the largest gap.
    pub gap_month: Option<u32>,
}

impl Cash {
    /// The largest gap as money.
    pub fn gap(&self) -> Money {
        Money::new(self.gap, self.currency.clone())
    }
}

/// The cash of a schedule at this price and this cost.
///
/// A row without month, direction or sum does not count yet. None when the schedule has no row
/// that counts, when a share has nothing to be a share of, when currencies mix, or when the sums
/// are past counting.
pub fn cash(price: Option<&Money>, cost: Option<&Money>, schedule: &List<Payment>) -> Option<Cash> {
    let mut currency: Option<&str> = None;
    let mut months: BTreeMap<u32, MonthCash> = BTreeMap::new();
    for row in schedule {
        let (Some(&month), Some(direction)) = (row.month.get(), row.direction.get()) else {
            continue;
        };
        let whole = match direction {
            Direction::In => price,
            Direction::Out => cost,
        };
        let (sum, of) = match (row.amount.get(), row.share.get()) {
            (Some(money), _) => (money.amount, money.currency.as_str()),
            (None, Some(share)) => {
                let whole = whole?;
                let part = whole.amount.checked_mul(*share)?.checked_div(100.into())?;
                (part, whole.currency.as_str())
            }
            (None, None) => continue,
        };
        if *currency.get_or_insert(of) != of {
            return None;
        }
        let entry = months.entry(month).or_insert(MonthCash { month, ..MonthCash::default() });
        let place = match direction {
            Direction::In => &mut entry.incoming,
            Direction::Out => &mut entry.outgoing,
        };
        *place = place.checked_add(sum)?;
    }
    balance(currency?.to_owned(), months.into_values().collect())
}

/// Runs through the months and finds the largest gap.
fn balance(currency: String, mut months: Vec<MonthCash>) -> Option<Cash> {
    let mut hand = Decimal::ZERO;
    let (mut gap, mut gap_month) = (Decimal::ZERO, None);
    for month in &mut months {
        let moved = month.incoming.checked_sub(month.outgoing)?;
        hand = hand.checked_add(moved)?;
        month.balance = hand;
        if -hand > gap {
            (gap, gap_month) = (-hand, Some(month.month));
        }
    }
    Some(Cash { currency, months, gap, gap_month })
}

impl Deal {
    /// The price by which the deal is reckoned: the contract amount, else the preliminary amount.
    pub fn price(&self) -> Option<&Money> {
        let contract = self.economics.contract_amount.get();
        contract.or_else(|| self.qualification.amount.value.get())
    }

    /// The cash of the deal at its own price and cost.
    pub fn cash(&self) -> Option<Cash> {
        cash(self.price(), self.economics.cost.get(), &self.payments)
    }
}

#[cfg(test)]
mod tests;
