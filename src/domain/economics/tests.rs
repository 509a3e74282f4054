//! The margin: what comes off the price, and that nothing is made up.

use super::*;

fn economics(json: &str) -> Economics {
    serde_json::from_str(json).unwrap()
}

fn rubles(amount: &str) -> Money {
    Money::new(amount.parse().unwrap(), "RUB")
}

const COST: &str = r#""cost":{"amount":"64000000","currency":"RUB"}"#;

#[test]
fn without_tax_and_guarantees_it_is_price_less_cost() {
    let found = margin(Some(&rubles("80000000")), &economics(&format!("{{{COST}}}"))).unwrap();
    assert_eq!(found.money, rubles("16000000"));
    assert_eq!(found.percent, Some(20.into()));
    assert_eq!((found.tax, found.unpriced), (None, 0));
}

#[test]
fn tax_is_taken_from_price_and_cost_alike_and_guarantees_come_off_whole() {
    let guarantees = r#""guarantees":[{"kind":"advance","cost":{"amount":"400000","currency":"RUB"}},{"kind":"warranty"}]"#;
    let json = format!(r#"{{{COST},"vat_included":true,"vat_rate":"25",{guarantees}}}"#);
    let found = margin(Some(&rubles("84000000")), &economics(&json)).unwrap();
    assert_eq!(found.tax, Some(4_000_000.into()));
    assert_eq!(found.money, rubles("15600000"));
    assert_eq!(found.unpriced, 1);
    let not_included = json.replace("true", "false");
    let found = margin(Some(&rubles("84000000")), &economics(&not_included)).unwrap();
    assert_eq!((found.money, found.tax), (rubles("19600000"), None));
}

#[test]
fn what_is_missing_or_mixed_is_said() {
    assert_eq!(margin(None, &economics("{}")), Err(Uncounted::NoPrice));
    assert_eq!(margin(Some(&rubles("1")), &economics("{}")), Err(Uncounted::NoCost));
    let euros = economics(r#"{"cost":{"amount":"1","currency":"EUR"}}"#);
    let mixed = Uncounted::Mixed("RUB".into(), "EUR".into());
    assert_eq!(margin(Some(&rubles("1")), &euros), Err(mixed));
    let absurd = economics(&format!(r#"{{{COST},"vat_included":true,"vat_rate":"-100"}}"#));
    assert_eq!(margin(Some(&rubles("1")), &absurd), Err(Uncounted::TooLarge));
}
