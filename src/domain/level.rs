//! Levels of an issue and of a whole negotiation (method 5.4): fail, acceptable, ideal.
//!
//! A level is a condition on a scale; what is reached is the best condition that is fully met.

use std::collections::HashMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Id;
use super::choice::Pick;
use super::negotiation::{Better, Issue, Negotiation, Scale, ScaleType};
use super::record::List;
use super::review::{IssueResult, Review};
use super::session::Reached;
use super::words::Weight;

/// A place on a scale; places of one scale are of one kind.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub enum Point {
    /// A number, in the unit of the scale.
    Number(Decimal),
    /// A day.
    Day(NaiveDate),
}

/// The number a text begins with, as people write numbers: "30", "30 %", "84,5", "1 200 000".
pub fn leading_number(text: &str) -> Option<Decimal> {
    let text = text.trim_start_matches(|sign: char| {
        !sign.is_alphanumeric() && !matches!(sign, '-' | '−' | '+' | '.' | ',')
    });
    let (minus, rest) = match text.chars().next()? {
        sign @ ('-' | '−') => (true, &text[sign.len_utf8()..]),
        '+' => (false, &text[1..]),
        _ => (false, text),
    };
    let mut plain = whole_digits(rest);
    let used = plain.1;
    let mut after = rest[used..].chars();
    if let (Some('.' | ','), tail) = (after.next(), after.as_str()) {
        let decimals: &str = &tail[..digits(tail)];
        if !decimals.is_empty() {
            plain.0.push('.');
            plain.0.push_str(decimals);
        }
    }
    let number: Decimal = plain.0.parse().ok()?;
    Some(if minus { -number } else { number })
}

/// The digits before the decimal sign, without the signs between groups, and how long they are.
fn whole_digits(text: &str) -> (String, usize) {
    let mut end = digits(text);
    let mut plain = text[..end].to_owned();
    let mut commas = 0;
    let (before_commas, commas_end) = (plain.clone(), end);
    while let Some(sign) = text[end..].chars().next() {
        let tail = &text[end + sign.len_utf8()..];
        let group = digits(tail) == 3 && (1..=3).contains(&before_commas.len());
        match sign {
            ' ' | '\u{a0}' | '\u{202f}' | '\'' if group && commas == 0 => {}
            ',' if group && (commas > 0 || commas_end == end) => commas += 1,
            _ => break,
        }
        plain.push_str(&tail[..3]);
        end += sign.len_utf8() + 3;
    }
    // A single comma is the decimal sign, unless a point follows it.
    if commas == 1 && !text[end..].starts_with('.') {
        return (before_commas, commas_end);
    }
    (plain, end)
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The day a text names: `2026-12-03` or `03.12.2026`.
pub fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let iso = text.parse().ok();
    iso.or_else(|| NaiveDate::parse_from_str(text, "%d.%m.%Y").ok())
}

impl Scale {
    /// The place of a text on this scale; none for a scale in words.
    pub fn point(&self, text: &str) -> Option<Point> {
        match self.kind.get()? {
            ScaleType::Number => leading_number(text).map(Point::Number),
            ScaleType::Date => day(text).map(Point::Day),
            ScaleType::Text => None,
        }
    }

    /// Whether one place is worse for us than another; none without a direction.
    pub fn is_worse(&self, place: Point, than: Point) -> Option<bool> {
        Some(match self.better.get()? {
            Better::More | Better::Later => place < than,
            Better::Less | Better::Earlier => place > than,
        })
    }

    /// The level of an actual number or day; none in words, without thresholds or a direction.
    pub fn level_of(&self, actual: &str) -> Option<Reached> {
        let actual = self.point(actual)?;
        let acceptable = self.point(self.acceptable.text())?;
        if self.is_worse(actual, acceptable)? {
            return Some(Reached::Fail);
        }
        match self.point(self.ideal.text()) {
            Some(ideal) if !self.is_worse(actual, ideal)? => Some(Reached::Ideal),
            _ => Some(Reached::Acceptable),
        }
    }

    /// The keys of thresholds that contradict one another in the chosen direction: the stop line
    /// is not better than acceptable, acceptable is worse than ideal, the opening is not worse
    /// than acceptable.
    pub fn contradictions(&self, opening: &str) -> Vec<&'static str> {
        let Some(acceptable) = self.point(self.acceptable.text()) else {
            return Vec::new();
        };
        let worse = |place: &str| {
            let place = self.point(place)?;
            Some((self.is_worse(place, acceptable)?, self.is_worse(acceptable, place)?))
        };
        let mut keys = Vec::new();
        if worse(self.stop.text()).is_some_and(|(_, better)| better) {
            keys.push("stop");
        }
        if worse(self.ideal.text()).is_some_and(|(_, better)| !better) {
            keys.push("ideal");
        }
        if worse(opening).is_some_and(|(worse, _)| worse) {
            keys.push("opening");
        }
        keys
    }
}

impl IssueResult {
    /// The level reached: the chosen one, else the computed one; none while nothing is entered.
    pub fn reached(&self, scale: &Scale) -> Option<Reached> {
        let chosen = self.level.get();
        chosen.or_else(|| scale.level_of(self.actual.text()))
    }
}

/// The overall level of issues with their weights.
///
/// None is "not determined": no compulsory issue is at fail and one of them was not discussed, or
/// there is no compulsory issue at all.
pub fn overall<I>(issues: I) -> Option<Reached>
where
    I: IntoIterator<Item = (Pick<Weight>, Option<Reached>)>,
{
    let (mut compulsory, mut open, mut all_ideal) = (false, false, true);
    let (mut fail, mut important_fail) = (false, false);
    for (weight, level) in issues {
        if weight.is(Weight::Compulsory) {
            compulsory = true;
            fail |= level == Some(Reached::Fail);
            open |= matches!(level, None | Some(Reached::NotDiscussed));
            all_ideal &= level == Some(Reached::Ideal);
        } else if weight.is(Weight::Important) {
            important_fail |= level == Some(Reached::Fail);
        }
    }
    match (fail, compulsory && !open, all_ideal && !important_fail) {
        (true, ..) => Some(Reached::Fail),
        (false, false, _) => None,
        (false, true, true) => Some(Reached::Ideal),
        (false, true, false) => Some(Reached::Acceptable),
    }
}

/// The computed overall level of a review, against the issues that were the plan.
pub fn overall_of(plan: &List<Issue>, review: &Review) -> Option<Reached> {
    let results: HashMap<&Id, &IssueResult> =
        review.issues.iter().filter_map(|result| Some((result.issue.get()?, &**result))).collect();
    overall(plan.iter().map(|issue| {
        let result = results.get(&issue.id);
        let level = result.and_then(|result| result.reached(&issue.scale));
        (issue.weight, level)
    }))
}

impl Negotiation {
    /// What all planned concessions cost in this currency; none when it is past counting.
    pub fn concession_cost(&self, currency: &str) -> Option<Decimal> {
        let concessions = self.issues.iter().flat_map(|issue| &issue.concessions);
        concessions
            .filter_map(|it| it.cost.get())
            .filter(|cost| cost.currency == currency)
            .try_fold(Decimal::ZERO, |sum, cost| sum.checked_add(cost.amount))
    }
}

#[cfg(test)]
mod tests;
