//! Whether two values say the same, however they are written.

use std::collections::HashMap;

use super::{Kind, Member, Node};

/// Objects longer than this are compared through an index.
const SHORT: usize = 16;

/// Whether two values are equal as data: the order of keys, escapes in strings and the spelling of
/// numbers (`1.50`, `15e-1`) do not count; the order of a list does.
pub fn same(a: &Node, b: &Node) -> bool {
    if a.src == b.src {
        return true;
    }
    match (&a.kind, &b.kind) {
        (Kind::Number, Kind::Number) => number(a.src) == number(b.src),
        (Kind::String, Kind::String) => a.text() == b.text(),
        (Kind::List(a), Kind::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Kind::Object(a), Kind::Object(b)) => same_members(a, b),
        _ => false,
    }
}

/// The same for values that may be absent; `null` says no more than an absent key.
pub fn same_or_absent(a: Option<&Node>, b: Option<&Node>) -> bool {
    let silent = |node: &&Node| !matches!(node.kind, Kind::Null);
    match (a.filter(silent), b.filter(silent)) {
        (None, None) => true,
        (Some(a), Some(b)) => std::ptr::eq(a, b) || same(a, b),
        _ => false,
    }
}

fn same_members(a: &[Member], b: &[Member]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    if a.iter().zip(b).all(|(a, b)| a.key == b.key) {
        return a.iter().zip(b).all(|(a, b)| same(&a.value, &b.value));
    }
    if a.len() <= SHORT {
        return a.iter().all(|m| {
            b.iter().find(|other| other.key == m.key).is_some_and(|o| same(&m.value, &o.value))
        });
    }
    let index: HashMap<&str, &Node> = b.iter().map(|m| (m.key.as_ref(), &m.value)).collect();
    a.iter().all(|m| index.get(m.key.as_ref()).is_some_and(|other| same(&m.value, other)))
}

/// A number as sign, digits without outer zeros, and the power of ten of the last digit.
fn number(src: &str) -> (bool, String, i64) {
    let (negative, rest) = src.strip_prefix('-').map_or((false, src), |rest| (true, rest));
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let digits = all.trim_start_matches('0');
    let kept = digits.trim_end_matches('0');
    if kept.is_empty() {
        return (false, String::new(), 0);
    }
    let written: i64 = exponent.parse().unwrap_or_else(|_| match exponent.as_bytes().first() {
        Some(b'-') => i64::MIN / 2,
        _ => i64::MAX / 2,
    });
    let zeros = (digits.len() - kept.len()) as i64;
    (negative, kept.to_owned(), written - fraction.len() as i64 + zeros)
}

#[cfg(test)]
mod tests {
    use super::super::Tree;
    use super::*;

    fn equal(a: &str, b: &str) -> bool {
        same(&Tree::parse(a).unwrap().root, &Tree::parse(b).unwrap().root)
    }

    #[test]
    fn spelling_does_not_count_and_values_do() {
        assert!(equal("1.50", "15e-1"));
        assert!(equal("-0", "0.0"));
        assert!(equal("100", "1E2"));
        assert!(!equal("12345678901234567891", "12345678901234567892"));
        assert!(equal(r#""\u0416""#, "\"Ж\""));
        assert!(equal(r#"{"a": 1, "b": [2]}"#, r#"{"b":[2],"a":1}"#));
        assert!(!equal("[1,2]", "[2,1]"));
        assert!(!equal(r#"{"a":1}"#, r#"{"a":1,"b":2}"#));
    }
}
