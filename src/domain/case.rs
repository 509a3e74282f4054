//! The value case: what the trouble costs the client, what the change brings, and who of them says
//! so.

use rust_decimal::Decimal;

use super::Money;
use super::choice::{Pick, choice};
use super::known::{Day, Link, Text, Whole};
use super::money::Amount;
use super::record::record;

choice! {
    /// What an amount is counted for.
    Period = "period" { Year = "year", Quarter = "quarter", Month = "month", Once = "once" }
}

record! {
    /// An amount in the client's figures.
    ClientFigure {
        /// The amount.
        amount: Amount,
        /// For which time.
        per: Pick<Period>,
        /// How it was counted.
        text: Text,
        /// Whose figures.
        source: Text,
        /// Of which day.
        source_date: Day,
    }
}

record! {
    /// What the client loses now, what he gains, and who of the client accepted the figures.
    ValueCase {
        /// What the trouble costs the client.
        loss: ClientFigure,
        /// What the change brings.
        effect: ClientFigure,
        /// In how many months it pays back.
        payback_months: Whole,
        /// Who of the client accepted the figures.
        accepted_by: Link,
        /// On which day.
        accepted_on: Day,
        /// What proves it.
        evidence: Text,
    }
}

impl ClientFigure {
    /// The amount for a year; none when it is not known, or counted once.
    pub fn a_year(&self) -> Option<Money> {
        let money = self.amount.get()?;
        let times = match self.per.get()? {
            Period::Year => 1,
            Period::Quarter => 4,
            Period::Month => 12,
            Period::Once => return None,
        };
        let amount = money.amount.checked_mul(Decimal::from(times))?;
        Some(Money::new(amount, money.currency.clone()))
    }
}

impl ValueCase {
    /// Whether somebody of the client accepted the figures, on a day.
    pub fn is_accepted(&self) -> bool {
        self.accepted_by.is_known() && self.accepted_on.is_known()
    }
}
