//! The money of a deal: price, cost, tax, reserve, guarantees, and what is left of it.

use rust_decimal::Decimal;

use super::choice::{Pick, choice};
use super::known::{Day, Flag, Number, Text};
use super::money::Amount;
use super::record::{List, record};
use super::{Deal, Id, Money, current};

choice! {
    /// What a guarantee promises the client.
    GuaranteeKind = "guarantee-kind" {
        Advance = "advance", Performance = "performance", Warranty = "warranty", Tender = "tender",
    }
}

record! {
    /// A guarantee that a bank gives for us, and what it costs.
    Guarantee {
        /// The item's id.
        id: Id,
        /// What it promises the client.
        kind: Pick<GuaranteeKind>,
        /// How much it promises.
        amount: Amount,
        /// Or percent of the price.
        share: Number,
        /// What we pay for it.
        cost: Amount,
        /// Until which day it stands.
        until: Day,
        /// Who gives it.
        bank: Text,
    }
}

record! {
    /// The money of the deal.
    Economics {
        /// What the contract brings.
        contract_amount: Amount,
        /// Whether the amounts hold the value added tax.
        vat_included: Flag,
        /// The rate of the value added tax, percent.
        vat_rate: Number,
        /// What it costs us.
        cost: Amount,
        /// What may be given away in the talks.
        margin_reserve: Amount,
        /// What we can spend before the client pays.
        available_funds: Amount,
        /// Whether the client has never bought from us.
        first_deal: Flag,
        /// The guarantees we give.
        guarantees: List<Guarantee>,
    }
}

/// What the deal leaves us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Margin {
    /// The margin, below zero when we lose.
    pub money: Money,
    /// Percent of the price without the tax; none when the price is nothing.
    pub percent: Option<Decimal>,
    /// The price without the tax.
    pub net_price: Decimal,
    /// What the guarantees cost, as far as it is known.
    pub guarantees: Decimal,
    /// The tax that is taken out of price and cost; none where the amounts hold none.
    pub tax: Option<Decimal>,
    /// How many guarantees have no cost yet.
    pub unpriced: usize,
}

/// Why a figure of the deal cannot be counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Uncounted {
    /// There is nothing to count: no row of the schedule has month, direction and sum.
    NoRows,
    /// The price is missing.
    NoPrice,
    /// The cost is missing.
    NoCost,
    /// The amounts stand in these two currencies.
    Mixed(String, String),
    /// The sums are past counting.
    TooLarge,
}

/// The margin: price less cost, both without the tax, less what the guarantees cost.
///
/// Where `vat_included` is set, price and cost both hold the tax, and what we owe the state is the
/// tax on their difference; so both are divided by `1 + rate`. What banks take for a guarantee
/// bears no such tax.
pub fn margin(price: Option<&Money>, economics: &Economics) -> Result<Margin, Uncounted> {
    let price = price.ok_or(Uncounted::NoPrice)?;
    let cost = economics.cost.get().ok_or(Uncounted::NoCost)?;
    let same = |other: &Money| {
        if other.currency == price.currency {
            Ok(other.amount)
        } else {
            Err(Uncounted::Mixed(price.currency.clone(), other.currency.clone()))
        }
    };
    let gross =
        same(cost).and_then(|cost| price.amount.checked_sub(cost).ok_or(Uncounted::TooLarge))?;
    let mut guarantees = Decimal::ZERO;
    for fee in economics.guarantees.iter().filter_map(|it| it.cost.get()) {
        guarantees = guarantees.checked_add(same(fee)?).ok_or(Uncounted::TooLarge)?;
    }
    let rate = economics.vat_rate.get().filter(|_| economics.vat_included.is_true());
    let without_tax = |sum: Decimal| match rate {
        Some(rate) => {
            let whole = Decimal::ONE_HUNDRED.checked_add(*rate)?;
            sum.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
        }
        None => Some(sum),
    };
    let net = without_tax(gross).ok_or(Uncounted::TooLarge)?;
    let net_price = without_tax(price.amount).ok_or(Uncounted::TooLarge)?;
    let left = net.checked_sub(guarantees).ok_or(Uncounted::TooLarge)?;
    let mut margin = Margin {
        money: Money::new(left, price.currency.clone()),
        percent: None,
        net_price,
        guarantees,
        tax: rate.map(|_| gross - net),
        unpriced: economics.guarantees.iter().filter(|it| !it.cost.is_known()).count(),
    };
    margin.percent = margin.share();
    Ok(margin)
}

impl Margin {
    /// Percent of the price without the tax; none when the price is nothing.
    pub(super) fn share(&self) -> Option<Decimal> {
        self.money.amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(self.net_price)
    }
}

/// The reserve of the margin against what the planned concessions cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reserve {
    /// What may be given away.
    pub reserve: Money,
    /// What the concessions planned for the current negotiation cost.
    pub planned: Decimal,
}

impl Reserve {
    /// What is left of it; below zero when more is planned than may be given away.
    pub fn left(&self) -> Money {
        let left = self.reserve.amount.saturating_sub(self.planned);
        Money::new(left, self.reserve.currency.clone())
    }
}

impl Deal {
    /// The price by which the deal is reckoned: the contract amount, else the preliminary amount.
    pub fn price(&self) -> Option<&Money> {
        let contract = self.economics.contract_amount.get();
        contract.or_else(|| self.qualification.amount.value.get())
    }

    /// What the deal leaves us at its own price and cost.
    pub fn margin(&self) -> Result<Margin, Uncounted> {
        margin(self.price(), &self.economics)
    }

    /// The reserve against the concessions of the current negotiation; none where either is
    /// missing, or where a concession stands in another currency.
    pub fn reserve(&self) -> Option<Reserve> {
        let reserve = self.economics.margin_reserve.get()?;
        let planned = current::negotiation(self)?.concession_cost(&reserve.currency)?;
        Some(Reserve { reserve: reserve.clone(), planned })
    }
}

#[cfg(test)]
mod tests;
