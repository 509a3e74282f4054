//! Cash, to the figure of the worked example.

use super::*;

const COST: &str = "64000000";

fn rubles(amount: &str) -> Money {
    Money::new(amount.parse().unwrap(), "RUB")
}

fn schedule(advance: u32) -> List<Payment> {
    let rest = 100 - advance;
    serde_json::from_str(&format!(
        r#"[{{"direction":"in","month":0,"share":"{advance}"}},
            {{"direction":"in","month":4,"share":"{rest}"}},
            {{"direction":"out","month":0,"amount":{{"amount":"30000000","currency":"RUB"}}}},
            {{"direction":"out","month":1,"amount":{{"amount":"15000000","currency":"RUB"}}}},
            {{"direction":"out","month":2,"amount":{{"amount":"12000000","currency":"RUB"}}}},
            {{"direction":"out","month":3,"amount":{{"amount":"7000000","currency":"RUB"}}}}]"#
    ))
    .unwrap()
}

fn at(price: &str, advance: u32) -> Flow {
    cash(Some(&rubles(price)), Some(&rubles(COST)), &schedule(advance)).unwrap().own
}

fn millions(figures: &[MonthCash]) -> Vec<String> {
    figures
        .iter()
        .map(|month| (month.balance / Decimal::from(1_000_000)).round_dp(1))
        .map(|figure| figure.normalize().to_string())
        .collect()
}

#[test]
fn the_worked_example_comes_out_to_the_figure() {
    let usual = at("81000000", 30);
    assert_eq!(millions(&usual.months), ["-5.7", "-20.7", "-32.7", "-39.7", "17"]);
    assert_eq!(usual.gap, Decimal::from(39_700_000));
    assert_eq!(usual.gap_month, Some(3));
    assert_eq!(at("84000000", 30).gap, Decimal::from(38_800_000));
    let half = at("81000000", 50);
    assert_eq!(millions(&half.months), ["10.5", "-4.5", "-16.5", "-23.5", "17"]);
    assert_eq!((half.gap, half.gap_month), (23_500_000.into(), Some(3)));
}

#[test]
fn shares_of_the_cost_are_counted_too() {
    let rows = serde_json::from_str(r#"[{"direction":"out","month":1,"share":"25"}]"#).unwrap();
    let found = cash(None, Some(&rubles(COST)), &rows).unwrap().own;
    assert_eq!((found.gap, found.gap_month), (16_000_000.into(), Some(1)));
}

#[test]
fn no_figure_is_made_up() {
    let none = cash(Some(&rubles("1")), Some(&rubles("1")), &vec![]);
    assert_eq!(none, Err(Uncounted::NoRows));
    assert_eq!(cash(None, Some(&rubles(COST)), &schedule(30)), Err(Uncounted::NoPrice));
    let euros = Money::new(1.into(), "EUR");
    let mixed = Err(Uncounted::Mixed("EUR".into(), "RUB".into()));
    assert_eq!(cash(Some(&euros), None, &schedule(30)), mixed);
    let rows = serde_json::from_str(r#"[{"direction":"out","share":"25"}]"#).unwrap();
    assert_eq!(cash(None, Some(&rubles(COST)), &rows), Err(Uncounted::NoRows));
    let share = serde_json::from_str(r#"[{"direction":"out","month":0,"share":"25"}]"#).unwrap();
    assert_eq!(cash(Some(&rubles(COST)), None, &share), Err(Uncounted::NoCost));
}

#[test]
fn other_orders_deepen_the_gap_and_leave_the_deals_own_as_it_was() {
    let load = r#"[{"direction":"out","month":2,"parallel":true,"amount":{"amount":"10000000","currency":"RUB"}},
        {"direction":"in","month":5,"parallel":true,"amount":{"amount":"12000000","currency":"RUB"}},
        {"direction":"out","month":9,"parallel":true,"share":"50"}]"#;
    let mut rows = schedule(30);
    rows.extend(serde_json::from_str::<List<Payment>>(load).unwrap());
    let found = cash(Some(&rubles("81000000")), Some(&rubles(COST)), &rows).unwrap();
    assert_eq!(found.own, at("81000000", 30));
    let loaded = found.loaded.clone().unwrap();
    assert_eq!(millions(&loaded.months), ["-5.7", "-20.7", "-42.7", "-49.7", "7", "19"]);
    assert_eq!((loaded.gap, loaded.gap_month), (49_700_000.into(), Some(3)));
    assert_eq!(found.lack(&rubles("45000000")), Some(rubles("4700000")));
    assert_eq!(found.lack(&rubles("50000000")), None);
}

#[test]
fn sums_past_counting_and_months_far_away_do_no_harm() {
    let huge = Money::new(Decimal::MAX, "RUB");
    let rows = serde_json::from_str(
        r#"[{"direction":"out","month":4000000000,"share":"100"},{"direction":"out","month":1,"share":"100"}]"#,
    )
    .unwrap();
    assert_eq!(cash(None, Some(&huge), &rows), Err(Uncounted::TooLarge));
    assert_eq!(
        cash(None, Some(&rubles("5")), &rows).map(|it| it.own.gap_month),
        Ok(Some(4_000_000_000))
    );
}
