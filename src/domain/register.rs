//! The register of concessions of a negotiation (method 5.4): every give has a get, steps shrink
//! towards the limit, the sum stays inside the reserve of the margin.

use rust_decimal::Decimal;

use super::Money;
use super::choice::choice;
use super::economics::Economics;
use super::negotiation::{Concession, Issue, Negotiation};

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
    /// How many have no cost in that currency.
    pub uncounted: usize,
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
        let counts = |it: &&Entry| {
            let own = it.concession.cost.get().map(|it| &it.currency);
            own.is_some() && own == cost.as_ref().map(|it| &it.currency)
        };
        let uncounted = entries.len() - entries.iter().filter(counts).count();
        Self { entries, cost, uncounted, reserve }
    }

    /// How many concessions have this flaw.
    pub fn count(&self, flaw: Flaw) -> usize {
        self.entries.iter().filter(|it| it.flaws.contains(&flaw)).count()
    }
}

fn flaws(concession: &Concession) -> Vec<Flaw> {
    let (steps, end) = ways(&numbers(concession.step.text()));
    let grows = steps.windows(2).any(|two| two[1] >= two[0]);
    let limit = concession.limit.text().trim_start();
    let limit = numbers(limit).first().copied().filter(|_| begins_with_number(limit));
    let past = limit.zip(end).is_some_and(|(limit, end)| end > limit);
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

/// How far each step goes, and how far all together. Numbers that grow, three or more, are the
/// places after each step; others are the steps themselves.
fn ways(numbers: &[Decimal]) -> (Vec<Decimal>, Option<Decimal>) {
    let grow = numbers.windows(2).all(|two| two[1] > two[0]);
    if numbers.len() > 1 && grow {
        let between = |two: &[Decimal]| two[1].saturating_sub(two[0]);
        return (numbers.windows(2).map(between).collect(), numbers.last().copied());
    }
    let sum = numbers.iter().try_fold(Decimal::ZERO, |sum, step| sum.checked_add(*step));
    (numbers.to_vec(), sum.filter(|_| !numbers.is_empty()))
}

fn begins_with_number(text: &str) -> bool {
    text.trim_start_matches(['-', '−', '+']).starts_with(|sign: char| sign.is_ascii_digit())
}

/// The numbers of a text, whichever sign they have: "1; 0,5; 0,25", "−2 / −1", "5 дней, потом 3",
/// "1 000; 500", "3,200 then 1,600".
pub fn numbers(text: &str) -> Vec<Decimal> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|sign: char| sign.is_ascii_digit()) {
        let (digits, after) = number(&rest[at..]);
        found.extend(digits.parse::<Decimal>().ok());
        rest = after;
    }
    found
}

/// The number that a text begins with, as plain digits, and what comes after it.
fn number(text: &str) -> (String, &str) {
    let run = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = run(text);
    let mut digits = text[..end].to_owned();
    while let Some(sign) = text[end..].chars().next() {
        let tail = &text[end + sign.len_utf8()..];
        let is_group = run(tail) == 3 && digits.len() <= 12 && !digits.starts_with('0');
        match sign {
            ' ' | '\u{a0}' | '\u{202f}' | ',' if is_group => digits.push_str(&tail[..3]),
            '.' | ',' if run(tail) > 0 => {
                let decimals = run(tail);
                digits.push('.');
                digits.push_str(&tail[..decimals]);
                return (digits, &tail[decimals..]);
            }
            _ => break,
        }
        end += sign.len_utf8() + 3;
    }
    (digits, &text[end..])
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

    #[test]
    fn steps_are_read_as_people_write_them() {
        let read = |text: &str| numbers(text).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(read("1; 0,5; 0,25"), ["1", "0.5", "0.25"]);
        assert_eq!(read("−2 / −1"), ["2", "1"]);
        assert_eq!(read("5 дней, потом 3"), ["5", "3"]);
        assert_eq!(read("1 000; 500"), ["1000", "500"]);
        assert_eq!(read("3,200 then 1,600"), ["3200", "1600"]);
        assert_eq!(read("0,5, затем 0,3 и 0,2 млн"), ["0.5", "0.3", "0.2"]);
        assert!(read("по обстановке").is_empty());
    }

    #[test]
    fn places_that_are_named_one_after_another_are_steps_too() {
        assert!(flaws(&concession("x", Some(1), "20 %", "10, 17, 20")).is_empty());
        assert_eq!(flaws(&concession("x", Some(1), "20 %", "10, 12, 20")), [Flaw::Growing]);
        assert_eq!(flaws(&concession("x", Some(1), "20 %", "10, 18, 25")), [Flaw::PastLimit]);
        assert!(flaws(&concession("x", Some(1), "не ниже 83", "0,5, затем 0,3")).is_empty());
    }

    #[test]
    fn every_give_has_a_get_and_steps_shrink_towards_the_limit() {
        assert!(flaws(&concession("аванс 50 %", Some(1), "2", "1; 0,5; 0,25")).is_empty());
        assert_eq!(flaws(&concession("", Some(1), "", "")), [Flaw::Free]);
        assert_eq!(flaws(&concession("x", Some(1), "", "1; 1")), [Flaw::Growing]);
        assert_eq!(flaws(&concession("x", Some(1), "2 млн", "2; 1")), [Flaw::PastLimit]);
        assert_eq!(flaws(&concession("x", None, "", "")), [Flaw::Unpriced]);
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
