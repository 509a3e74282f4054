//! The worked example of the method: its holes, its cash and its levels come out to the figure.

#![allow(clippy::unwrap_used)]

mod common;

use common::{deal, file, holes, place};
use deal_defense::domain::cash::Cash;
use deal_defense::domain::deal::Deal;
use deal_defense::domain::level::overall_of;
use deal_defense::domain::session::Reached;
use deal_defense::domain::sieve::{Arg, Hole};
use deal_defense::domain::{Known, Money};

fn example() -> Deal {
    deal(&file("tests/fixtures/worked-example.json"))
}

fn of<'a>(holes: &'a [Hole], code: &'a str) -> Vec<&'a Hole> {
    holes.iter().filter(|hole| hole.code == code).collect()
}

fn at_price(millions: u32) -> (Vec<Hole>, Cash) {
    let mut deal = example();
    let price = Money::new((millions * 1_000_000).into(), "RUB");
    deal.economics.contract_amount = Known::Is(price);
    let cash = deal.cash().unwrap();
    (holes(&deal), cash)
}

#[test]
fn two_of_the_influential_are_unattended() {
    let found = holes(&example());
    let places: Vec<_> = of(&found, "influential-unattended").into_iter().map(place).collect();
    let depth = |id: &str| (format!("01exa0000000000000000{id}"), "contact_depth");
    assert_eq!(places, [depth("stk05"), depth("stk06")]);
}

#[test]
fn those_for_us_are_no_more_than_those_against() {
    let found = holes(&example());
    let hole = of(&found, "influential-not-for-us")[0];
    assert_eq!(hole.arg("for"), Some(&Arg::Count(1)));
    assert_eq!(hole.arg("against"), Some(&Arg::Count(1)));
}

#[test]
fn an_issue_without_their_interest_is_a_hole() {
    let found = holes(&example());
    let hole = of(&found, "their-interest-unknown");
    assert_eq!(hole.len(), 1);
    assert_eq!(hole[0].arg("issue"), Some(&Arg::Text("Срок поставки".into())));
}

#[test]
fn the_cash_gap_is_the_one_of_the_price_in_question() {
    for (price, gap) in [(81, 39_700_000), (84, 38_800_000)] {
        let (found, cash) = at_price(price);
        let hole = of(&found, "cash-gap")[0];
        assert_eq!(cash.own.gap, gap.into());
        assert_eq!(hole.arg("month"), Some(&Arg::Count(3)));
        assert_eq!(hole.arg("amount"), Some(&Arg::Ours(Money::new(gap.into(), "RUB"))));
    }
}

#[test]
fn half_in_advance_closes_the_gap() {
    let text = file("tests/fixtures/worked-example.json")
        .replace(r#""share": "30""#, r#""share": "50""#)
        .replace(r#""share": "70""#, r#""share": "50""#);
    assert!(of(&holes(&deal(&text)), "cash-gap").is_empty());
}

#[test]
fn the_overall_level_is_fail_because_a_compulsory_issue_is() {
    let deal = example();
    let issues = &deal.negotiations[0].issues;
    let results = &deal.reviews[0].issues;
    let levels: Vec<_> =
        issues.iter().zip(results).map(|(issue, result)| result.reached(&issue.scale)).collect();
    let expected = [Reached::Acceptable, Reached::Acceptable, Reached::Fail, Reached::Ideal];
    assert_eq!(levels, expected.map(Some));
    assert_eq!(overall_of(issues, &deal.reviews[0]), Some(Reached::Fail));
}
