//! Trading: the trade of the worked example, and what holds of any moves.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::domain::Known;
use crate::domain::negotiation::{Better, Move, ScaleType, UnitValue};

fn issue(id: &str, better: Better, unit: (i64, i64)) -> Issue {
    let mut issue = Issue { id: Id::new(id), ..Issue::default() };
    issue.scale.kind = ScaleType::Number.into();
    issue.scale.better = better.into();
    let money = |amount: i64| Known::Is(Money::new(amount.into(), "RUB"));
    (issue.unit_value.ours, issue.unit_value.theirs) = (money(unit.0), money(unit.1));
    issue
}

fn step(issue: &str, from: &str, to: &str) -> Arc<Move> {
    let issue = Known::Is(Id::new(issue));
    Arc::new(Move { id: Id::new("mv"), issue, from: from.into(), to: to.into() })
}

fn worths(issues: Vec<Issue>, steps: Vec<Arc<Move>>) -> [Balance; 2] {
    let map =
        Negotiation { issues: issues.into_iter().map(Arc::new).collect(), ..Default::default() };
    let package = Package { moves: steps, ..Package::default() };
    balances(&moves(&map, &package, None))
}

#[test]
fn a_million_for_twenty_points_of_advance_is_worth_what_its_moves_are() {
    let price = issue("price", Better::More, (1_000_000, 1_000_000));
    let advance = issue("advance", Better::More, (90_000, 60_000));
    let steps = vec![step("price", "84", "83"), step("advance", "30", "50")];
    let [ours, theirs] = worths(vec![price, advance], steps);
    assert_eq!((ours.costs, ours.brings), (1_000_000.into(), 1_800_000.into()));
    assert_eq!((theirs.costs, theirs.brings), (1_200_000.into(), 1_000_000.into()));
    assert_eq!([ours.value(), theirs.value()], [800_000.into(), (-200_000).into()]);
}

#[test]
fn a_move_without_a_beginning_begins_at_the_opening_position() {
    let mut penalty = issue("penalty", Better::Less, (300_000, 100_000));
    penalty.opening = "5".into();
    let [ours, theirs] = worths(vec![penalty], vec![step("penalty", "", "7")]);
    assert_eq!([ours.costs, theirs.brings], [600_000.into(), 200_000.into()]);
}

#[test]
fn what_has_no_price_or_another_currency_is_counted_apart() {
    let mut dear = issue("dear", Better::More, (1, 1));
    dear.unit_value.ours = Known::Is(Money::new(5.into(), "EUR"));
    let mut bare = issue("bare", Better::More, (1, 1));
    bare.unit_value = UnitValue::default();
    let steps = vec![step("plain", "1", "2"), step("dear", "1", "2"), step("bare", "1", "2")];
    let [ours, theirs] = worths(vec![issue("plain", Better::More, (1, 1)), dear, bare], steps);
    assert_eq!((ours.brings, ours.unpriced), (1.into(), 2));
    assert_eq!(theirs.unpriced, 1);
}

#[test]
fn a_move_of_the_price_needs_no_unit_value() {
    let mut price = issue("price", Better::More, (1, 1));
    price.unit_value = UnitValue::default();
    price.kind = IssueKind::Price.into();
    price.opening = "84".into();
    price.scale.unit = "млн".into();
    let deal = Money::new(84_000_000.into(), "RUB");
    let worth = price.worth("84", "83", Some(&deal));
    assert_eq!(worth.ours, Some(Money::new((-1_000_000).into(), "RUB")));
    assert_eq!(worth.theirs, Some(Money::new(1_000_000.into(), "RUB")));
    assert_eq!(price.worth("84", "83", None), Worth::default());
}

#[test]
fn days_are_units_too() {
    let mut scale = issue("day", Better::Earlier, (1, 1)).scale;
    scale.kind = ScaleType::Date.into();
    assert_eq!(scale.gain("2026-12-20", "2026-12-10"), Some(10.into()));
    assert_eq!(scale.place_at("2026-12-20", 10.into()).as_deref(), Some("2026-12-10"));
}

fn place() -> impl Strategy<Value = i32> {
    -1000..1000
}

proptest! {
    #[test]
    fn the_value_of_a_package_is_the_sum_of_its_moves(
        steps in proptest::collection::vec((place(), place(), -50i64..50, any::<bool>()), 1..9)
    ) {
        let mut issues = Vec::new();
        let mut moved = Vec::new();
        let mut sum = Decimal::ZERO;
        for (at, (from, to, unit, more)) in steps.into_iter().enumerate() {
            let better = if more { Better::More } else { Better::Less };
            let id = format!("i{at}");
            let one = issue(&id, better, (unit, -unit));
            let worth = one.worth(&from.to_string(), &to.to_string(), None);
            sum += worth.ours.as_ref().map_or(Decimal::ZERO, |it| it.amount);
            moved.push(step(&id, &from.to_string(), &to.to_string()));
            issues.push(one);
        }
        let [ours, theirs] = worths(issues, moved);
        prop_assert_eq!(ours.value(), sum);
        prop_assert_eq!(theirs.value(), sum);
    }

    #[test]
    fn a_move_and_the_way_back_are_worth_nothing(from in place(), to in place(), more in any::<bool>()) {
        let one = issue("i", if more { Better::More } else { Better::Less }, (7, 3));
        let (from, to) = (from.to_string(), to.to_string());
        let [there, back] = [one.worth(&from, &to, None), one.worth(&to, &from, None)];
        prop_assert_eq!(there.ours.unwrap().amount + back.ours.unwrap().amount, Decimal::ZERO);
        let gain = one.scale.gain(&from, &to).unwrap();
        prop_assert_eq!(one.scale.place_at(&from, gain), Some(to));
    }

    #[test]
    fn the_mirrored_direction_mirrors_the_worth(from in place(), to in place()) {
        let [more, less] = [Better::More, Better::Less].map(|it| issue("i", it, (7, 3)));
        let (there, mirrored) = (
            more.worth(&from.to_string(), &to.to_string(), None),
            less.worth(&(-from).to_string(), &(-to).to_string(), None),
        );
        prop_assert_eq!(there, mirrored);
    }
}
