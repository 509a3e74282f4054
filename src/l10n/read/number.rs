//! Numbers and money as people write them: `84,5 млн`, `$2.5 mln`, `450 т.р.`, `30 %`.

use rust_decimal::Decimal;

use super::around::Around;
use super::{ReadNumberError, digits};
use crate::l10n::Texts;

/// An amount a person typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedMoney {
    /// The amount in whole units of the currency, such as roubles.
    pub amount: Decimal,
    /// The code of ISO 4217.
    pub currency: String,
}

impl Texts {
    /// An amount of money; where the text names no currency the given one is meant.
    pub fn read_money(self, text: &str, currency: &str) -> Result<TypedMoney, ReadNumberError> {
        let (number, mut around) = self.read_parts(text)?;
        let currency = around.currency.take().unwrap_or_else(|| currency.to_owned());
        if let Some(word) = around.foreign(&Around::default()) {
            return Err(ReadNumberError::Unknown(word));
        }
        let amount = scaled(number, around.power.unwrap_or(0))?;
        Ok(TypedMoney { amount, currency })
    }

    /// A number, alone or as a percentage: `30`, `30 %`, `1,5 тыс`.
    pub fn read_number(self, text: &str) -> Result<Decimal, ReadNumberError> {
        self.read_in_unit(text, "%")
    }

    /// A number of a named unit: for `дней` both `45` and `45 дней`; for `млн ₽` `84,5`, `84,5 млн`
    /// and `1,2 млрд`, which is 1200 of them.
    pub fn read_in_unit(self, text: &str, unit: &str) -> Result<Decimal, ReadNumberError> {
        let unit = Around::of(unit).unwrap_or_default();
        let (number, around) = self.read_parts(text)?;
        if let Some(word) = around.foreign(&unit) {
            return Err(ReadNumberError::Unknown(word));
        }
        match around.power {
            None => Ok(number),
            Some(power) => {
                let one = Decimal::from(10_i64.pow(unit.power.unwrap_or(0)));
                Ok((scaled(number, power)? / one).normalize())
            }
        }
    }

    /// A number and the unit written after it: `10 млн ₽` is 10 of `млн ₽`. None where no unit is
    /// written, or something stands before the number.
    pub fn read_with_unit(self, text: &str) -> Option<(Decimal, String)> {
        let (_, around) = self.read_parts(text).ok()?;
        let text = text.trim();
        let signed = text.strip_prefix(['-', '−', '–', '+']).unwrap_or(text);
        let unit = signed.get(digits::length(signed)..)?.trim();
        let number = text.strip_suffix(unit).filter(|_| !unit.is_empty())?;
        let bare = self.read_parts(number).ok()?.0;
        (signed.starts_with(|c: char| c.is_ascii_digit()) && !around.is_empty())
            .then(|| (bare, unit.to_owned()))
    }

    /// Cuts a text into its one number and the words around it.
    fn read_parts(self, text: &str) -> Result<(Decimal, Around), ReadNumberError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(ReadNumberError::Empty);
        }
        let unsigned = text.strip_prefix(['-', '−', '–']);
        let bare = unsigned.or_else(|| text.strip_prefix('+')).unwrap_or(text);
        let start = bare.find(|c: char| c.is_ascii_digit()).ok_or(ReadNumberError::NoNumber)?;
        let (before, rest) = bare.split_at(start);
        let (digits, after) = rest.split_at(digits::length(rest));
        if after.contains(|c: char| c.is_ascii_digit()) {
            return Err(ReadNumberError::Several);
        }
        let around = Around::of(&format!("{before} {after}"))?;
        let number = digits::value(self.language(), digits, around.power.is_some())?;
        Ok((if unsigned.is_some() { -number } else { number }, around))
    }
}

fn scaled(number: Decimal, power: u32) -> Result<Decimal, ReadNumberError> {
    let one = Decimal::from(10_i64.pow(power));
    number.checked_mul(one).map(|number| number.normalize()).ok_or(ReadNumberError::TooLarge)
}
