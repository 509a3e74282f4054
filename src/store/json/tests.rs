//! The scanner against `serde_json`, and the place of every kind of mistake.

use proptest::prelude::*;

use super::*;

fn fault(text: &str) -> (FaultKind, usize, usize) {
    let fault = Tree::parse(text).unwrap_err();
    (fault.kind, fault.place.line, fault.place.column)
}

#[test]
fn a_mistake_is_named_at_the_start_of_its_token() {
    use FaultKind as K;
    let cases = [
        ("{\"имя\": Котов}", K::Expected(Expected::Value), 1, 9),
        ("{\n  имя: 1}", K::Expected(Expected::Key), 2, 3),
        ("{\"a\" 1}", K::Expected(Expected::Colon), 1, 6),
        ("{\"a\": 1 \"b\": 2}", K::Expected(Expected::CommaOrBrace), 1, 9),
        ("{\"a\": 1,}", K::Expected(Expected::Key), 1, 9),
        ("[1 2]", K::Expected(Expected::CommaOrBracket), 1, 4),
        ("[1,]", K::Expected(Expected::Value), 1, 4),
        ("{\"a\": [1, 2", K::UnexpectedEnd, 1, 12),
        ("{} x", K::Trailing, 1, 4),
        ("[\"Ж\", \"незакрытая\n]", K::UnclosedString, 1, 7),
        ("[\"a\tb\"]", K::ControlInString, 1, 4),
        ("[\"Ж\\x\"]", K::BadEscape, 1, 4),
        ("[\"\\ud800\"]", K::LoneSurrogate, 1, 3),
        ("[\"\\udc00\"]", K::LoneSurrogate, 1, 3),
        ("[1, 012]", K::BadNumber, 1, 5),
        ("[1.]", K::BadNumber, 1, 2),
        ("{ // note\n}", K::Comment, 1, 3),
    ];
    for (text, kind, line, column) in cases {
        assert_eq!(fault(text), (kind, line, column), "{text}");
    }
}

#[test]
fn a_duplicate_key_tells_both_places() {
    let (kind, line, column) = fault("{\"цена\": 1,\n \"\\u0446ена\": 2}");
    let first = Place { line: 1, column: 2 };
    assert_eq!(kind, FaultKind::DuplicateKey { key: "цена".into(), first });
    assert_eq!((line, column), (2, 2));
    let many: Vec<String> = (0..40).map(|n| format!("\"k{}\":0", n % 39)).collect();
    assert!(matches!(fault(&format!("{{{}}}", many.join(","))).0, FaultKind::DuplicateKey { .. }));
}

#[test]
fn limits_hold_before_memory_is_taken() {
    let deep = |n: usize| "[".repeat(n) + &"]".repeat(n);
    assert!(Tree::parse(&deep(MAX_DEPTH)).is_ok());
    assert_eq!(fault(&deep(MAX_DEPTH + 1)), (FaultKind::TooDeep, 1, MAX_DEPTH + 1));
    assert_eq!(fault(&"[".repeat(100_000)).0, FaultKind::TooDeep);
    let wide = format!("[{}0]", "0,".repeat(MAX_NODES));
    assert_eq!(fault(&wide).0, FaultKind::TooManyValues);
    let long = |n: usize| format!("[\"{}\"]", "x".repeat(n));
    assert!(Tree::parse(&long(MAX_STRING)).is_ok());
    assert_eq!(fault(&long(MAX_STRING + 1)).0, FaultKind::StringTooLong);
}

#[test]
fn nodes_know_their_slices() {
    let text = "\u{feff} { \"a\" : [1.50, \"\\u0416\"] } ";
    let tree = Tree::parse(text).unwrap();
    let list = tree.root.get("a").unwrap();
    assert_eq!(list.src, "[1.50, \"\\u0416\"]");
    assert_eq!(list.items()[0].src, "1.50");
    assert_eq!(list.items()[1].text().unwrap(), "Ж");
    assert_eq!(&text[list.at..list.end()], list.src);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn accepts_what_serde_json_accepts(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1", "-0.5e3", "01", "true", "null",
            " ", "\n", "\"\\ud83d\\ude00\"", "\"\\n\"", "nul", "\"Ж\"", "-", "1e", "{}", "[]",
            "\"a\":1", "[1,2]", "{\"k\":[]}", "+", "\"\\u00zz\"",
        ]), 0..9),
    ) {
        let text = pieces.concat();
        let theirs = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
        match Tree::parse(&text) {
            Ok(tree) => { prop_assert!(theirs); prop_assert_eq!(tree.root.src, text.trim()); }
            Err(Fault { kind: FaultKind::DuplicateKey { .. }, .. }) => {}
            Err(_) => prop_assert!(!theirs, "{}", text),
        }
    }
}
