//! What if: places tried on the issues of a map, and what would come of them: the overall level,
//! the margin, what is left of its reserve, the cash. Nothing is written.

use std::sync::Arc;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::cash::{Cash, cash};
use super::deal::{Direction, Payment};
use super::economics::{Margin, Uncounted, margin};
use super::level::overall;
use super::money::Amount;
use super::negotiation::{Issue, IssueKind, Negotiation, Package, Scale, ScaleType};
use super::record::List;
use super::session::Reached;
use super::trade::{Balance, Worth, balance_of};
use super::{Deal, Id, Known, Money};

/// An issue, where it stands and where it is tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The issue.
    pub issue: Id,
    /// Where it stands: where its move in the package begins, else where we begin.
    pub from: String,
    /// Where it is tried.
    pub to: String,
}

impl Tried {
    /// Whether it was moved.
    pub fn is_moved(&self) -> bool {
        self.from != self.to
    }
}

/// Places tried on the issues of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trial {
    /// One an issue, in the order of the map.
    pub tried: Vec<Tried>,
}

/// What would come of a trial.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The level of each issue, in the order of the map.
    pub levels: Vec<Option<Reached>>,
    /// The overall level.
    pub overall: Option<Reached>,
    /// What each move is worth.
    pub worths: Vec<Worth>,
    /// What the moves cost and bring us, and what they cost and bring them.
    pub balances: [Balance; 2],
    /// The price in question.
    pub price: Option<Money>,
    /// The margin at that price, with what the other moves cost and bring.
    pub margin: Result<Margin, Uncounted>,
    /// What of the margin's reserve is left after the moves; none where either is not known.
    pub reserve: Option<Money>,
    /// The cash at that price, advance and deferral.
    pub cash: Result<Cash, Uncounted>,
}

impl Trial {
    /// The map as it stands, or as a package moves it.
    pub fn of(negotiation: &Negotiation, package: Option<&Package>) -> Self {
        let tried = negotiation.issues.iter().map(|issue| {
            let step = package
                .and_then(|it| it.moves.iter().find(|step| step.issue.get() == Some(&issue.id)));
            let standing = begins(issue).to_owned();
            let Some(step) = step else {
                return Tried { issue: issue.id.clone(), to: standing.clone(), from: standing };
            };
            let from = step.from.get().filter(|it| !it.trim().is_empty());
            Tried {
                issue: issue.id.clone(),
                from: from.cloned().unwrap_or(standing),
                to: step.to.text().to_owned(),
            }
        });
        Self { tried: tried.collect() }
    }

    /// Moves an issue by so many steps of its scale, to our good above zero; says whether it moved.
    pub fn step(&mut self, issue: &Issue, by: i32) -> bool {
        let Some(tried) = self.tried.iter_mut().find(|it| it.issue == issue.id) else {
            return false;
        };
        let to = issue.scale.stepped(&tried.to, by);
        let Some(to) = to.filter(|to| *to != tried.to) else { return false };
        tried.to = to;
        true
    }

    /// Whether any issue was moved.
    pub fn is_moved(&self) -> bool {
        self.tried.iter().any(Tried::is_moved)
    }

    /// What would come of it.
    pub fn outcome(&self, deal: &Deal, negotiation: &Negotiation) -> Outcome {
        let at = |issue: &Issue| self.tried.iter().find(|it| it.issue == issue.id);
        let pairs: Vec<(&Issue, &Tried)> =
            negotiation.issues.iter().filter_map(|it| Some((&**it, at(it)?))).collect();
        let levels: Vec<_> =
            pairs.iter().map(|(issue, tried)| issue.scale.level_at(&tried.to)).collect();
        let worths: Vec<Worth> =
            pairs.iter().map(|(issue, it)| issue.worth(&it.from, &it.to, deal.price())).collect();
        let weights = pairs.iter().map(|(issue, _)| issue.weight);
        let overall = overall(weights.zip(levels.iter().copied()));
        let moved = || pairs.iter().zip(&worths).filter(|((_, tried), _)| tried.is_moved());
        let balances = [
            balance_of(moved().map(|(_, worth)| worth.ours.as_ref())),
            balance_of(moved().map(|(_, worth)| worth.theirs.as_ref())),
        ];
        let priced =
            pairs.iter().find_map(|(issue, tried)| issue.price_at(&tried.to, deal.price()));
        let price = priced.or_else(|| deal.price().cloned());
        let others = moved()
            .filter(|((issue, _), _)| !issue.is_price())
            .filter_map(|(_, worth)| worth.ours.as_ref());
        let margin = margin(price.as_ref(), &deal.economics).and_then(|it| with(it, others));
        let reserve = left(&deal.economics.margin_reserve, &balances[0]);
        let schedule = schedule(&deal.payments, deal.price(), &pairs);
        let cash = cash(price.as_ref(), deal.economics.cost.get(), &schedule);
        Outcome { levels, overall, worths, balances, price, margin, reserve, cash }
    }
}

/// Where a trial of an issue begins: where we stand, or in words, which have no place between the
/// levels, at the best level that we name.
fn begins(issue: &Issue) -> &str {
    let is_level =
        !issue.scale.kind.is(ScaleType::Text) || issue.scale.level_at(issue.standing()).is_some();
    let best = || issue.scale.in_words().last().map_or("", |(_, words)| words);
    if is_level { issue.standing() } else { best() }
}

/// The margin with what moves cost and bring beside the price.
fn with<'a>(
    mut margin: Margin,
    moves: impl Iterator<Item = &'a Money>,
) -> Result<Margin, Uncounted> {
    let before = margin.money.amount;
    for worth in moves.filter(|it| it.currency == margin.money.currency) {
        let sum = margin.money.amount.checked_add(worth.amount);
        margin.money.amount = sum.ok_or(Uncounted::TooLarge)?;
    }
    // The percent is of the same price as before.
    let share = margin.percent.and_then(|it| it.checked_mul(margin.money.amount));
    if !before.is_zero() && share.is_some() {
        margin.percent = share.and_then(|it| it.checked_div(before));
    }
    Ok(margin)
}

/// What moves leave of a reserve.
fn left(reserve: &Amount, moves: &Balance) -> Option<Money> {
    let reserve = reserve.get()?;
    let fits = !moves.is_priced() || moves.currency == reserve.currency;
    let left = reserve.amount.checked_add(moves.value())?;
    fits.then(|| Money::new(left, reserve.currency.clone()))
}

/// The schedule with the advance and the deferral that are tried; with a schedule of amounts their
/// shares of the price stand in it.
fn schedule(
    payments: &List<Payment>,
    price: Option<&Money>,
    pairs: &[(&Issue, &Tried)],
) -> List<Payment> {
    let mut rows = payments.clone();
    let tried = |kind| {
        let found = pairs.iter().find(|(issue, _)| issue.kind.is(kind));
        found.filter(|(issue, _)| issue.scale.kind.is(ScaleType::Number))
    };
    if let Some(share) = tried(IssueKind::Advance).and_then(|(_, it)| it.to.parse().ok()) {
        set_advance(&mut rows, price, share);
    }
    if let Some(days) = tried(IssueKind::Deferral).and_then(|(issue, it)| {
        let later = issue.scale.gain(&it.from, &it.to)?;
        issue.scale.is_worse_upwards().map(|less| if less { -later } else { later })
    }) {
        defer(&mut rows, days);
    }
    rows
}

/// The places of the client's payments of this deal, in the order of their months.
fn incoming(rows: &List<Payment>) -> Vec<usize> {
    let is_ours = |it: &Payment| it.direction.is(Direction::In) && !it.parallel.is_true();
    let mut places: Vec<usize> =
        (0..rows.len()).filter(|at| is_ours(&rows[*at]) && rows[*at].month.is_known()).collect();
    places.sort_by_key(|at| rows[*at].month.get().copied());
    places
}

/// The first payment takes this share of the price, the others what is left, as they were to one
/// another.
fn set_advance(rows: &mut List<Payment>, price: Option<&Money>, share: Decimal) {
    let places = incoming(rows);
    let shares: Option<Vec<Decimal>> =
        places.iter().map(|at| share_of(&rows[*at], price)).collect();
    let Some(shares) = shares else { return };
    let Some((&first, others)) = shares.split_first() else { return };
    let rest: Decimal = others.iter().sum();
    if rest.is_zero() {
        return;
    }
    let left = rest + first - share;
    for (at, old) in places.iter().zip(&shares) {
        let new = if at == &places[0] { Some(share) } else { old.checked_mul(left / rest) };
        let row = Arc::make_mut(&mut rows[*at]);
        (row.share, row.amount) = (new.into(), Known::NotAsked);
    }
}

/// What share of the price a payment is, in percent.
fn share_of(row: &Payment, price: Option<&Money>) -> Option<Decimal> {
    if let Some(amount) = row.amount.get() {
        let price = price.filter(|it| it.currency == amount.currency)?;
        return amount.amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(price.amount);
    }
    row.share.get().copied()
}

/// The last payment comes so many days later; a month has thirty.
fn defer(rows: &mut List<Payment>, days: Decimal) {
    let Some(&last) = incoming(rows).last() else { return };
    let months = (days / Decimal::from(30)).round().to_i64().unwrap_or(0);
    let row = Arc::make_mut(&mut rows[last]);
    if let Some(month) = row.month.get() {
        let later = i64::from(*month).saturating_add(months).clamp(0, 1200);
        row.month = Known::Is(later as u32);
    }
}

impl Scale {
    /// The level at a place: computed, or that whose words it has.
    pub fn level_at(&self, place: &str) -> Option<Reached> {
        if !self.kind.is(ScaleType::Text) {
            return self.level_of(place);
        }
        let place = place.trim();
        self.in_words().into_iter().find(|(_, words)| *words == place).map(|(level, _)| level)
    }

    /// The levels of a scale in words that have any, the worst first.
    fn in_words(&self) -> Vec<(Reached, &str)> {
        let levels = [
            (Reached::Fail, &self.fail),
            (Reached::Acceptable, &self.acceptable),
            (Reached::Ideal, &self.ideal),
        ];
        let said = levels.into_iter().filter(|(_, words)| words.has_text());
        said.map(|(level, words)| (level, words.text().trim())).collect()
    }

    /// The place so many steps further, to our good above zero.
    fn stepped(&self, from: &str, by: i32) -> Option<String> {
        if self.kind.is(ScaleType::Text) {
            let words = self.in_words();
            let at = words.iter().position(|(_, it)| *it == from.trim());
            let to = match at {
                Some(at) => at.saturating_add_signed(by as isize).min(words.len().checked_sub(1)?),
                None => 0,
            };
            return words.get(to).map(|(_, it)| (*it).to_owned());
        }
        let from = if self.point(from).is_some() { from } else { self.acceptable.text() };
        self.place_at(from, self.step_size().checked_mul(by.into())?)
    }

    /// A step of the scale: the round number nearest to a sixth of the way from acceptable to
    /// ideal; of days at least one.
    pub fn step_size(&self) -> Decimal {
        let way = self.gain(self.acceptable.text(), self.ideal.text()).unwrap_or_default().abs();
        let sixth = way.to_f64().unwrap_or(0.0) / 6.0;
        let whole = self.kind.is(ScaleType::Date) || sixth <= 0.0;
        let step = if whole { sixth.round().max(1.0) } else { round_number(sixth) };
        Decimal::from_f64_retain(step).map_or(Decimal::ONE, |it| it.round_sf(1).unwrap_or(it))
    }
}

/// The nearest of 1, 2, 5 and 10 times a power of ten.
fn round_number(number: f64) -> f64 {
    let power = 10f64.powf(number.log10().floor());
    let nearest = |one: &f64, other: &f64| {
        let far = |it: &f64| (it * power / number).ln().abs();
        f64::total_cmp(&far(one), &far(other))
    };
    [1.0, 2.0, 5.0, 10.0].into_iter().min_by(nearest).unwrap_or(1.0) * power
}

#[cfg(test)]
mod tests;
