//! The register of concessions of a negotiation (method 5.4): every give has a get, steps shrink
//! towards the limit, the sum stays inside the reserve of the margin.

use rust_decimal::Decimal;

use super::choice::choice;
use super::economics::Economics;
use super::level::leading_number;
use super::negotiation::{Concession, Issue, Negotiation};
use super::{Id, Money};

choice! {
    /// What is wrong with a planned concession.
    Flaw = "concession-flaw" {
        /// Nothing is asked for it.
        Free = "free",
        /// A step is not smaller than the one before.
        Growing = "growing",
        /// The steps go further than the limit.
        PastLimit = "past_limit",
        /// What it costs us is not known.
        Unpriced = "unpriced",
    }
}

/// A planned concession in the register.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The issue on which it is given.
    pub issue: &'a Issue,
    /// The concession.
    pub concession: &'a Concession,
    /// What is wrong with it, the worst first.
    pub flaws: Vec<Flaw>,
}

/// All planned concessions of a negotiation.
#[derive(Clone, Debug)]
pub struct Register<'a> {
    /// One an entry, in the order of the map.
    pub entries: Vec<Entry<'a>>,
    /// What they cost together, in the currency of the reserve, else of the first that has a cost.
    pub cost: Option<Money>,
    /// The reserve of the margin, and what is left of it; below zero it is overdrawn.
    pub reserve: Option<(Money, Money)>,
}

impl<'a> Register<'a> {
    /// The register of a negotiation.
    pub fn of(negotiation: &'a Negotiation, economics: &Economics) -> Self {
        let entries: Vec<Entry> = negotiation
            .issues
            .iter()
            .flat_map(|issue| issue.concessions.iter().map(move |it| (&**issue, &**it)))
            .map(|(issue, concession)| Entry { issue, concession, flaws: flaws(concession) })
            .collect();
        let first = entries.iter().find_map(|it| it.concession.cost.get());
        let reserve = economics.margin_reserve.get();
        let currency = reserve.or(first).map(|it| it.currency.clone());
        let cost = currency.and_then(|currency| {
            Some(Money::new(negotiation.concession_cost(&currency)?, currency))
        });
        let reserve = reserve.zip(cost.as_ref()).and_then(|(reserve, cost)| {
            let left = reserve.amount.checked_sub(cost.amount)?;
            Some((reserve.clone(), Money::new(left, reserve.currency.clone())))
        });
        Self { entries, cost, reserve }
    }

    /// The entry of a concession.
    pub fn entry(&self, id: &Id) -> Option<&Entry<'a>> {
        self.entries.iter().find(|it| it.concession.id == *id)
    }

    /// How many concessions have this flaw.
    pub fn count(&self, flaw: Flaw) -> usize {
        self.entries.iter().filter(|it| it.flaws.contains(&flaw)).count()
    }
}

fn flaws(concession: &Concession) -> Vec<Flaw> {
    let steps = steps(concession.step.text());
    let grows = steps.windows(2).any(|two| two[1] >= two[0]);
    let limit = leading_number(concession.limit.text()).map(|it| it.abs());
    let sum = steps.iter().try_fold(Decimal::ZERO, |sum, step| sum.checked_add(*step));
    let past = limit.zip(sum).is_some_and(|(limit, sum)| steps.len() > 1 && sum > limit);
    [
        (!concession.get.has_text(), Flaw::Free),
        (grows, Flaw::Growing),
        (past, Flaw::PastLimit),
        (!concession.cost.is_known(), Flaw::Unpriced),
    ]
    .into_iter()
    .filter_map(|(is_so, flaw)| is_so.then_some(flaw))
    .collect()
}

/// The steps as people write them: "1; 0,5; 0,25", "−2 / −1", "5 дней, потом 3". How far each
/// goes, whichever sign it has.
pub fn steps(text: &str) -> Vec<Decimal> {
    let mut steps = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|sign: char| sign.is_ascii_digit()) {
        let end = rest[at..]
            .char_indices()
            .find(|(place, sign)| !continues(&rest[at..], *place, *sign))
            .map_or(rest.len(), |(place, _)| at + place);
        let number = rest[at..end].replace(',', ".").parse();
        steps.extend(number.ok().map(|it: Decimal| it.abs()));
        rest = &rest[end..];
    }
    steps
}

/// Whether a sign belongs to the number that a text begins with: a digit, or a decimal sign with a
/// digit on both sides.
fn continues(text: &str, at: usize, sign: char) -> bool {
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    sign.is_ascii_digit()
        || matches!(sign, '.' | ',')
            && !text[..at].contains(['.', ','])
            && is_digit(bytes.get(at + 1))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::Known;

    fn concession(get: &str, cost: Option<i64>, limit: &str, step: &str) -> Arc<Concession> {
        let cost = cost.map(|it| Money::new(it.into(), "RUB"));
        Arc::new(Concession {
            get: get.into(),
            cost: cost.into(),
            limit: limit.into(),
            step: step.into(),
            ..Concession::default()
        })
    }

    fn flaws_of(concession: Arc<Concession>) -> Vec<Flaw> {
        flaws(&concession)
    }

    #[test]
    fn steps_are_read_as_people_write_them() {
        let read = |text: &str| steps(text).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(read("1; 0,5; 0,25"), ["1", "0.5", "0.25"]);
        assert_eq!(read("−2 / −1"), ["2", "1"]);
        assert_eq!(read("5 дней, потом 3"), ["5", "3"]);
        assert_eq!(read("1,2,3"), ["1.2", "3"]);
        assert!(read("по обстановке").is_empty());
    }

    #[test]
    fn every_give_has_a_get_and_steps_shrink_towards_the_limit() {
        assert!(flaws_of(concession("аванс 50 %", Some(1), "2", "1; 0,5; 0,25")).is_empty());
        assert_eq!(flaws_of(concession("", Some(1), "", "")), [Flaw::Free]);
        assert_eq!(flaws_of(concession("x", Some(1), "", "1; 1")), [Flaw::Growing]);
        assert_eq!(flaws_of(concession("x", Some(1), "2 млн", "2; 1")), [Flaw::PastLimit]);
        assert_eq!(flaws_of(concession("x", None, "", "")), [Flaw::Unpriced]);
    }

    #[test]
    fn the_sum_stands_against_the_reserve() {
        let issue = Issue {
            concessions: vec![concession("x", Some(3), "", ""), concession("", Some(4), "", "")],
            ..Issue::default()
        };
        let map = Negotiation { issues: vec![Arc::new(issue)], ..Negotiation::default() };
        let reserve = Known::Is(Money::new(5.into(), "RUB"));
        let economics = Economics { margin_reserve: reserve, ..Economics::default() };
        let register = Register::of(&map, &economics);
        assert_eq!(register.cost, Some(Money::new(7.into(), "RUB")));
        assert_eq!(register.reserve.as_ref().map(|it| it.1.amount), Some((-2).into()));
        assert_eq!(register.count(Flaw::Free), 1);
        let bare = Register::of(&map, &Economics::default());
        assert_eq!((bare.cost.map(|it| it.amount), bare.reserve), (Some(7.into()), None));
    }
}
