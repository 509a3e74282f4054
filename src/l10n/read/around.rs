//! The words around a typed number: size, currency, percent, and the rest.

use super::{ReadNumberError, listed, parts};
use crate::l10n::{currency, words};

/// What the words say.
#[derive(Default)]
pub(super) struct Around {
    /// Ten to which power the number is multiplied by.
    pub(super) power: Option<u32>,
    /// The code of ISO 4217.
    pub(super) currency: Option<String>,
    pub(super) percent: bool,
    /// Folded words that mean nothing by themselves.
    pub(super) others: Vec<String>,
}

/// Words of size: a power of ten and the list in the locale files.
const POWERS: [(u32, &str); 4] =
    [(3, "read-thousand"), (6, "read-million"), (9, "read-billion"), (12, "read-trillion")];

impl Around {
    /// Sorts the words of a text by what they mean; two sizes or two currencies are refused.
    pub(super) fn of(text: &str) -> Result<Self, ReadNumberError> {
        let mut around = Self::default();
        for word in parts(&words::fold_search(text)) {
            if word == "%" {
                around.percent = true;
            } else if let Some(power) = power(&word) {
                around.set_power(power)?;
            } else if let Some(code) = code(&word) {
                around.set_currency(code)?;
            } else if let Some((power, code)) = glued(&word) {
                around.set_power(power)?;
                around.set_currency(code)?;
            } else {
                around.others.push(word);
            }
        }
        Ok(around)
    }

    /// Whether no words stand around the number.
    pub(super) fn is_empty(&self) -> bool {
        let nothing = self.power.is_none() && self.currency.is_none() && !self.percent;
        nothing && self.others.is_empty()
    }

    /// The first word or sign that the unit of the field does not have.
    pub(super) fn foreign(&self, unit: &Self) -> Option<String> {
        if self.percent && !unit.percent {
            return Some("%".to_owned());
        }
        let currency = self.currency.iter().filter(|code| unit.currency.as_ref() != Some(*code));
        let others = self.others.iter().filter(|word| !unit.others.contains(word));
        others.chain(currency).next().cloned()
    }

    fn set_power(&mut self, power: u32) -> Result<(), ReadNumberError> {
        match self.power.replace(power) {
            None => Ok(()),
            Some(_) => Err(ReadNumberError::Several),
        }
    }

    /// The same currency twice is no contradiction: `$2.5m USD`.
    fn set_currency(&mut self, code: String) -> Result<(), ReadNumberError> {
        if self.currency.as_ref().is_some_and(|known| *known != code) {
            return Err(ReadNumberError::Several);
        }
        self.currency = Some(code);
        Ok(())
    }
}

fn power(word: &str) -> Option<u32> {
    POWERS.into_iter().find(|(_, id)| listed(id, word)).map(|(power, _)| power)
}

fn code(word: &str) -> Option<String> {
    let mut known = currency::known();
    if let Some((code, _, _)) = known.find(|(_, sign, id)| *sign == word || listed(id, word)) {
        return Some(code.to_owned());
    }
    let capitals = word.to_uppercase();
    currency::is_currency(&capitals).then_some(capitals)
}

/// Size and currency written as one word, as in `тр` for thousands of roubles.
fn glued(word: &str) -> Option<(u32, String)> {
    let mut cuts = word.char_indices().skip(1).map(|(at, _)| word.split_at(at));
    cuts.find_map(|(size, currency)| Some((power(size)?, code(currency)?)))
}
