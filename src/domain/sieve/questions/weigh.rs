//! Weight points: what a deal without holes is still asked about. Each is true of this deal.

use super::{Anchor, First, Question, anchor, at};
use crate::domain::Kind;
use crate::domain::deal::{Competitor, CompetitorKind};
use crate::domain::remark::Voice;
use crate::domain::sieve::{Arg, Jump, Scene};
use crate::domain::stakeholder::{Role, Stakeholder};
use crate::domain::words::YesNo;

/// The questions, the weightiest first.
pub(super) fn points(scene: &Scene<'_>) -> Vec<Question> {
    [decider(scene), cash(scene), budget(scene), rival(scene), veto(scene), moved(scene)]
        .into_iter()
        .chain([opponent(scene), reserve(scene)])
        .flatten()
        .collect()
}

fn question(
    scene: &Scene<'_>,
    code: &'static str,
    voice: Voice,
    jump: Option<Jump>,
    args: Vec<(&'static str, Arg)>,
) -> Option<Question> {
    let anchor = anchor(scene, First::Decision);
    Some(Question { code, hole: None, voice, jump: jump?, anchor, args })
}

/// The first person of whom something is true.
fn person<'a>(scene: &Scene<'a>, is: impl Fn(&Stakeholder) -> bool) -> Option<&'a Stakeholder> {
    let mut people = scene.deal.stakeholders.iter().map(AsRef::as_ref);
    people.find(|person| person.name.has_text() && is(person))
}

fn about(
    scene: &Scene<'_>,
    code: &'static str,
    voice: Voice,
    key: &str,
    is: impl Fn(&Stakeholder) -> bool,
) -> Option<Question> {
    let person = person(scene, is)?;
    let jump = at(Kind::Stakeholder, &person.id, key);
    question(scene, code, voice, jump, vec![("who", Arg::person(person))])
}

/// Who decides.
fn decider(scene: &Scene<'_>) -> Option<Question> {
    about(scene, "weigh-decider", Voice::Leader, "next_action.what", |it| {
        it.plays(Role::DecisionMaker)
    })
}

/// Who holds the budget.
fn budget(scene: &Scene<'_>) -> Option<Question> {
    about(scene, "weigh-budget", Voice::ClientChair, "next_action.what", |it| {
        it.plays(Role::BudgetHolder) && !it.plays(Role::DecisionMaker)
    })
}

/// Who can stop the deal alone.
fn veto(scene: &Scene<'_>) -> Option<Question> {
    about(scene, "weigh-veto", Voice::Engineering, "worry_answered.text", |it| {
        it.veto.is(YesNo::Yes) && !it.plays(Role::DecisionMaker)
    })
}

/// Who is against us.
fn opponent(scene: &Scene<'_>) -> Option<Question> {
    about(scene, "weigh-opponent", Voice::AnotherManager, "next_action.what", |it| {
        it.attitude.get().is_some_and(crate::domain::stakeholder::Attitude::is_against)
    })
}

/// The month in which most of our own money is out.
fn cash(scene: &Scene<'_>) -> Option<Question> {
    let cash = scene.deal.cash().ok()?;
    let month = cash.whole().gap_month?;
    let jump = Jump::List { kind: Kind::Payment, parent: scene.deal.id.clone() };
    let args = vec![("month", Arg::Count(month.into())), ("amount", Arg::Ours(cash.gap()))];
    question(scene, "weigh-cash", Voice::Finance, Some(jump), args)
}

/// The cheapest rival that asks less than we do.
fn rival(scene: &Scene<'_>) -> Option<Question> {
    let ours = scene.deal.price()?;
    let price = |it: &Competitor| it.price.get().filter(|it| it.currency == ours.currency).cloned();
    let rivals = scene.deal.competitors.iter().filter(|it| !it.kind.is(CompetitorKind::AsIs));
    let cheaper = rivals
        .filter_map(|it| Some((price(it)?, it)))
        .filter(|(price, _)| price.amount < ours.amount);
    let (price, rival) = cheaper.min_by_key(|(price, _)| price.amount)?;
    let args = vec![
        ("rival", Arg::text(&rival.name)),
        ("price", Arg::Money(price)),
        ("ours", Arg::Money(ours.clone())),
    ];
    let jump = at(Kind::Competitor, &rival.id, "weak");
    question(scene, "weigh-rival", Voice::Marketing, jump, args)
}

/// A decision that moved already.
fn moved(scene: &Scene<'_>) -> Option<Question> {
    let last = scene.deal.dates.moves.iter().filter_map(|it| it.from.get()).max()?;
    let jump = at(Kind::Deal, &scene.deal.id, "dates.decision");
    let args = vec![("day", Arg::Day(*last))];
    let asked = question(scene, "weigh-moved", Voice::Production, jump, args)?;
    matches!(asked.anchor, Some(Anchor::Decision(_))).then_some(asked)
}

/// What may be given away.
fn reserve(scene: &Scene<'_>) -> Option<Question> {
    let reserve = scene.deal.economics.margin_reserve.get()?;
    let jump = at(Kind::Deal, &scene.deal.id, "economics.margin_reserve");
    let args = vec![("reserve", Arg::Ours(reserve.clone()))];
    question(scene, "weigh-reserve", Voice::Legal, jump, args)
}
