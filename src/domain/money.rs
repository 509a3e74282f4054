//! Money: decimal text and a currency, never a float.

use rust_decimal::Decimal;
use serde::Serializer;
use serde::ser::SerializeMap;

use super::known::{Atom, Known};

/// An amount in full units of a currency (ISO 4217).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// The amount in full units, with as many decimals as were written.
    pub amount: Decimal,
    /// Three capital letters, such as `RUB`.
    pub currency: String,
}

/// An amount of money that may be unknown.
pub type Amount = Known<Money>;

impl Money {
    /// So much of that currency.
    pub fn new(amount: Decimal, currency: impl Into<String>) -> Self {
        Self { amount, currency: currency.into() }
    }
}

impl Atom for Money {
    const EXPECTED: &'static str =
        "money such as {\"amount\": \"84000000\", \"currency\": \"RUB\"}";

    const KEYS: &'static [&'static str] = &["amount", "currency"];

    fn from_text(_: &str) -> Option<Self> {
        None
    }

    fn from_keys(keys: &[(String, String)]) -> Option<Self> {
        let find = |name| keys.iter().find(|(key, _)| key == name).map(|(_, text)| text);
        Some(Self { amount: find("amount")?.parse().ok()?, currency: find("currency")?.clone() })
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("amount", &self.amount.to_string())?;
        map.serialize_entry("currency", &self.currency)?;
        map.end()
    }
}
