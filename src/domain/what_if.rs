//! What if: places tried on the issues of a map, and what would come of them: the overall level,
//! the margin, what is left of its reserve, the cash. Nothing is written.

use std::sync::Arc;

use rust_decimal::prelude::ToPrimitive as _;
use rust_decimal::{Decimal, RoundingStrategy};

use super::cash::{Cash, cash};
use super::deal::{Direction, Payment};
use super::economics::{Margin, Uncounted, margin};
use super::level::{Point, leading_number, overall};
use super::money::Amount;
use super::negotiation::{Issue, IssueKind, Negotiation, Package, Scale, ScaleType};
use super::record::List;
use super::session::Reached;
use super::trade::{Balance, Worth, balance_of};
use super::unit::Unit;
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
    /// Whether an advance or a deferral was moved that the schedule cannot follow: its unit says
    /// no share and no time, or there is no payment to move.
    pub cash_stays: bool,
}

impl Trial {
    /// The map as it stands, or as a package moves it.
    pub fn of(negotiation: &Negotiation, package: Option<&Package>) -> Self {
        let tried = negotiation.issues.iter().map(|issue| {
            let step = package.and_then(|it| it.step(issue));
            let (from, to) = step.unwrap_or((issue.standing(), issue.standing()));
            let [from, to] = [from, to].map(|place| issue.scale.written(place));
            Tried { issue: issue.id.clone(), from, to }
        });
        Self { tried: tried.collect() }
    }

    /// The same issues as the map has now, in its order: what came is tried where it stands.
    pub fn follow(&mut self, negotiation: &Negotiation) {
        let now = Self::of(negotiation, None);
        let kept = |fresh: Tried| {
            self.tried.iter().find(|it| it.issue == fresh.issue).cloned().unwrap_or(fresh)
        };
        self.tried = now.tried.into_iter().map(kept).collect();
    }

    /// The trial before anything was moved.
    pub fn unmoved(&self) -> Self {
        let back = |it: &Tried| Tried { to: it.from.clone(), ..it.clone() };
        Self { tried: self.tried.iter().map(back).collect() }
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
        let (schedule, cash_stays) = schedule(&deal.payments, deal.price(), &pairs);
        let cash = cash(price.as_ref(), deal.economics.cost.get(), &schedule);
        Outcome { levels, overall, worths, balances, price, margin, reserve, cash, cash_stays }
    }
}

/// The margin with what moves cost and bring beside the price.
fn with<'a>(
    mut margin: Margin,
    moves: impl Iterator<Item = &'a Money>,
) -> Result<Margin, Uncounted> {
    for worth in moves {
        let money = &mut margin.money;
        if worth.currency != money.currency {
            return Err(Uncounted::Mixed(money.currency.clone(), worth.currency.clone()));
        }
        money.amount = money.amount.checked_add(worth.amount).ok_or(Uncounted::TooLarge)?;
    }
    margin.percent = margin.share();
    Ok(margin)
}

/// What moves leave of a reserve.
fn left(reserve: &Amount, moves: &Balance) -> Option<Money> {
    let reserve = reserve.get()?;
    let fits = !moves.is_priced() || moves.currency == reserve.currency;
    let left = reserve.amount.checked_add(moves.value())?;
    fits.then(|| Money::new(left, reserve.currency.clone()))
}

/// The schedule with the advance and the deferral that are tried, and whether one of them was moved
/// that it cannot follow. In the schedule payments are shares of the price.
fn schedule(
    payments: &List<Payment>,
    price: Option<&Money>,
    pairs: &[(&Issue, &Tried)],
) -> (List<Payment>, bool) {
    let mut rows = payments.clone();
    let tried = |kind| pairs.iter().find(|(issue, _)| issue.kind.is(kind));
    let mut stays = false;
    if let Some((issue, it)) = tried(IssueKind::Advance) {
        let taken = advance(issue, it).and_then(|share| with_advance(&rows, price, share));
        stays |= taken.is_none() && it.is_moved();
        rows = taken.unwrap_or(rows);
    }
    if let Some((issue, it)) = tried(IssueKind::Deferral) {
        let taken = later(issue, it).and_then(|days| with_deferral(&rows, days));
        stays |= taken.is_none() && it.is_moved();
        rows = taken.unwrap_or(rows);
    }
    (rows, stays)
}

/// The share of the price that is tried as an advance.
fn advance(issue: &Issue, tried: &Tried) -> Option<Decimal> {
    let is_share = Unit::of(issue.scale.unit.text()) == Some(Unit::Percent);
    let share = leading_number(&tried.to)?;
    let is_part = (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&share);
    (is_share && is_part && issue.scale.kind.is(ScaleType::Number)).then_some(share)
}

/// How many days later the last payment is tried.
fn later(issue: &Issue, tried: &Tried) -> Option<Decimal> {
    let way = leading_number(&tried.to)?.checked_sub(leading_number(&tried.from)?)?;
    match Unit::of(issue.scale.unit.text())? {
        Unit::Days(days) if issue.scale.kind.is(ScaleType::Number) => way.checked_mul(days.into()),
        _ => None,
    }
}

/// The places of the client's payments of this deal, in the order of their months.
fn incoming(rows: &List<Payment>) -> Vec<usize> {
    let is_ours = |it: &Payment| it.direction.is(Direction::In) && !it.parallel.is_true();
    let mut places: Vec<usize> =
        (0..rows.len()).filter(|at| is_ours(&rows[*at]) && rows[*at].month.is_known()).collect();
    places.sort_by_key(|at| rows[*at].month.get().copied());
    places
}

/// What comes in the first month is this share of the price; the later payments take what is left,
/// as they were to one another. None where there is nothing that could take it.
fn with_advance(
    rows: &List<Payment>,
    price: Option<&Money>,
    share: Decimal,
) -> Option<List<Payment>> {
    let mut rows = rows.clone();
    let places = incoming(&rows);
    let is_first = |at: usize| rows[at].month.get() == Some(&0);
    let (first, others): (Vec<usize>, Vec<usize>) =
        places.into_iter().partition(|at| is_first(*at));
    let shares = |places: &[usize]| -> Option<Vec<Decimal>> {
        places.iter().map(|at| share_of(&rows[*at], price)).collect()
    };
    let sum =
        |shares: &[Decimal]| shares.iter().try_fold(Decimal::ZERO, |sum, it| sum.checked_add(*it));
    let (now, rest) = (shares(&first)?, shares(&others)?);
    let (before, after) = (sum(&now)?, sum(&rest)?);
    if after.is_zero() {
        return (before == share).then_some(rows);
    }
    let left = after.checked_add(before)?.checked_sub(share)?;
    let times = left.checked_div(after)?;
    let new: Option<Vec<Decimal>> = rest.iter().map(|it| it.checked_mul(times)).collect();
    let set = |row: &mut Arc<Payment>, share: Decimal| {
        let row = Arc::make_mut(row);
        (row.share, row.amount) = (Known::Is(share), Known::NotAsked);
    };
    for (at, share) in others.iter().zip(new?) {
        set(&mut rows[*at], share);
    }
    let mut is_set = false;
    for at in first {
        set(&mut rows[at], if is_set { Decimal::ZERO } else { share });
        is_set = true;
    }
    if !is_set {
        let (direction, month) = (Direction::In.into(), Known::Is(0));
        let share = Known::Is(share);
        rows.push(Arc::new(Payment { direction, month, share, ..Payment::default() }));
    }
    Some(rows)
}

/// What share of the price a payment is, in percent.
fn share_of(row: &Payment, price: Option<&Money>) -> Option<Decimal> {
    if let Some(amount) = row.amount.get() {
        let price = price.filter(|it| it.currency == amount.currency)?;
        return amount.amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(price.amount);
    }
    row.share.get().copied()
}

/// The last payment comes so many days later, in whole months of thirty.
fn with_deferral(rows: &List<Payment>, days: Decimal) -> Option<List<Payment>> {
    let mut rows = rows.clone();
    let last = *incoming(&rows).last()?;
    let months = days.checked_div(30.into())?;
    let months = months.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    let row = Arc::make_mut(&mut rows[last]);
    let month = i64::from(*row.month.get()?).checked_add(months.to_i64()?)?;
    row.month = Known::Is(u32::try_from(month.max(0)).ok()?);
    Some(rows)
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

    /// A place as it is written in a file: numbers without unit and idle zeros, days by year.
    fn written(&self, place: &str) -> String {
        match self.point(place) {
            Some(Point::Number(number)) => number.normalize().to_string(),
            Some(Point::Day(day)) => day.to_string(),
            None => place.to_owned(),
        }
    }

    /// The place so many steps further, to our good above zero.
    fn stepped(&self, from: &str, by: i32) -> Option<String> {
        if self.kind.is(ScaleType::Text) {
            let words = self.in_words();
            let at = words.iter().position(|(_, it)| *it == from.trim());
            let to = match at {
                Some(at) => at.saturating_add_signed(by as isize).min(words.len().checked_sub(1)?),
                None => words.len() / 2,
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
