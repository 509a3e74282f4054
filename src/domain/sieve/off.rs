//! Rules that are switched off: by the deal or by the company's method, each for a reason.

use super::{RULES, Rule};
use crate::domain::method::{Both, Method};
use crate::domain::{Deal, Id};

/// Who switched a rule off, and why.
#[derive(Clone, Debug, PartialEq)]
pub enum OffBy {
    /// This deal, by an item of its list.
    Deal {
        /// The item.
        id: Id,
        /// Why.
        reason: String,
    },
    /// The company's method, for all its deals.
    Method(Both),
}

/// A rule that is switched off.
#[derive(Clone)]
pub struct Off {
    /// The rule.
    pub rule: &'static Rule,
    /// Who switched it off, and why.
    pub by: OffBy,
}

impl std::fmt::Debug for Off {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {:?}", self.rule.code, self.by)
    }
}

/// The rules that are switched off, in the order of the method. One without a reason counts on.
pub fn switched_off(deal: &Deal, method: &Method) -> Vec<Off> {
    RULES
        .iter()
        .filter_map(|rule| {
            let by = by_deal(deal, rule.code).or_else(|| by_method(method, rule.code))?;
            Some(Off { rule, by })
        })
        .collect()
}

fn by_deal(deal: &Deal, code: &str) -> Option<OffBy> {
    let mut items = deal.method.rules_off.iter();
    let found = items.find(|it| it.rule.text() == code && it.reason.has_text())?;
    Some(OffBy::Deal { id: found.id.clone(), reason: found.reason.text().to_owned() })
}

fn by_method(method: &Method, code: &str) -> Option<OffBy> {
    let mut items = method.rules_off.iter();
    let has_reason = |both: &Both| !both.ru.trim().is_empty() || !both.en.trim().is_empty();
    let found = items.find(|it| &*it.rule == code && has_reason(&it.reason))?;
    Some(OffBy::Method(found.reason.clone()))
}
