//! Each sign warns where the method says so, and is not known where nothing was counted.

use chrono::NaiveDate;

use super::super::super::{Deal, Id};
use super::{Figures, Sign, SignKind, signs};

fn sign(kind: SignKind, deal: &str) -> Sign {
    let deal: Deal = serde_json::from_str(deal).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let all = signs(&deal, &Id::new("ss"), today);
    assert_eq!(all.len(), 6);
    *all.iter().find(|sign| sign.kind == kind).unwrap()
}

fn of_session(kind: SignKind, session: &str, remarks: &str) -> Sign {
    sign(kind, &format!(r#"{{"sessions":[{{"id":"ss"{session}}}],"remarks":[{remarks}]}}"#))
}

#[test]
fn a_session_of_which_nothing_is_known_warns_of_nothing() {
    for kind in SignKind::ALL {
        let sign = of_session(kind, "", "");
        assert_eq!((sign.figures, sign.warns()), (None, false), "{kind:?}");
    }
}

#[test]
fn remarks_without_an_edit_are_a_sign() {
    let remark = r#"{"id":"r","session":"ss"}"#;
    let none = of_session(SignKind::Edits, "", remark);
    assert_eq!(none.figures, Some(Figures::Edits { made: 0, for_remarks: 0 }));
    assert!(none.warns());
    let changes = r#","closed":"2026-11-20T16:00:00+03:00","changes":[
        {"id":"a","at":"2026-11-20T15:00:00+03:00","step":"negotiation","remark":"r"},
        {"id":"b","at":"2026-11-20T15:01:00+03:00","step":"stakeholders"},
        {"id":"c","at":"2026-11-20T15:02:00+03:00","step":"verdict"},
        {"id":"d","at":"2026-11-21T15:00:00+03:00","step":"negotiation"}]"#;
    let some = of_session(SignKind::Edits, changes, remark);
    assert_eq!(some.figures, Some(Figures::Edits { made: 2, for_remarks: 1 }));
    assert!(!some.warns());
}

#[test]
fn only_minor_remarks_or_one_function_are_a_sign() {
    let remark = |id: &str, weight: &str, function: &str| {
        format!(r#"{{"id":"{id}","session":"ss","weight":"{weight}","function":"{function}"}}"#)
    };
    let of = |all: &[String]| of_session(SignKind::Remarks, "", &all.join(","));
    let minor = of(&[remark("a", "minor", "legal"), remark("b", "minor", "finance")]);
    assert_eq!(minor.figures, Some(Figures::Remarks { all: 2, minor: 2, voices: 2 }));
    assert!(minor.warns());
    assert!(of(&[remark("a", "blocking", "legal"), remark("b", "minor", "legal")]).warns());
    assert!(!of(&[remark("a", "blocking", "legal"), remark("b", "minor", "finance")]).warns());
}

fn with_verdicts(verdicts: &[&str]) -> Sign {
    let session = |(at, kind): (usize, &&str)| {
        format!(
            r#"{{"id":"s{at}","verdict":{{"kind":"{kind}"}},"closed":"2026-11-{:02}T10:00:00Z"}}"#,
            at + 1
        )
    };
    let all: Vec<String> = verdicts.iter().enumerate().map(session).collect();
    sign(SignKind::Verdicts, &format!(r#"{{"sessions":[{},{{"id":"ss"}}]}}"#, all.join(",")))
}

#[test]
fn verdicts_that_are_all_defended_are_a_sign_once_they_are_a_habit() {
    assert!(with_verdicts(&["defended", "defended", "defended"]).warns());
    assert!(!with_verdicts(&["defended", "defended"]).warns());
    assert!(!with_verdicts(&["defended", "again", "defended"]).warns());
}

#[test]
fn only_the_last_ten_verdicts_count() {
    let mut verdicts = vec!["again"];
    verdicts.extend(["defended"; 10]);
    let sign = with_verdicts(&verdicts);
    assert_eq!(sign.figures, Some(Figures::Verdicts { all: 10, defended: 10 }));
    assert!(sign.warns());
}

#[test]
fn assignments_without_a_report_or_with_an_empty_one_are_a_sign() {
    let of = |all: &str| {
        sign(
            SignKind::Assignments,
            &format!(r#"{{"sessions":[{{"id":"ss"}}],"assignments":[{all}]}}"#),
        )
    };
    let good = r#"{"id":"a","due":"2026-11-01","report":{"state":"done","understood":"x"}}"#;
    let later = r#"{"id":"b","due":"2026-12-20"}"#;
    let due = r#"{"id":"c","due":"2026-11-30"}"#;
    let empty = r#"{"id":"d","due":"2026-12-20","report":{"state":"done"}}"#;
    assert!(!of(&[good, later].join(",")).warns());
    assert!(of(&[good, due].join(",")).warns());
    assert!(of(&[good, empty].join(",")).warns());
    let all = of(&[good, later, due, empty].join(","));
    let figures = Figures::Assignments { all: 3, overdue: 1, without_words: 1 };
    assert_eq!(all.figures, Some(figures));
    assert_eq!(of(later).figures, None);
}

#[test]
fn a_leader_who_spoke_longer_than_all_others_is_a_sign() {
    let of = |leader: u32, legal: u32, finance: u32| {
        let session = format!(
            r#","people":[{{"id":"l","role":"leader"}},{{"id":"x","role":"critic"}},
            {{"id":"y","role":"critic"}}],"turns":[{{"id":"1","person":"l","used_s":{leader}}},
            {{"id":"2","person":"x","used_s":{legal}}},
            {{"id":"3","person":"y","used_s":{finance}}}]"#
        );
        of_session(SignKind::Speaking, &session, "")
    };
    assert!(of(300, 100, 100).warns());
    assert!(!of(200, 100, 101).warns());
    assert_eq!(of(200, 90, 30).figures, Some(Figures::Speaking { leader_s: 200, rest_s: 120 }));
    assert_eq!(of(0, 0, 0).figures, None);
}

#[test]
fn guesses_that_do_not_differ_are_a_sign() {
    let of = |levels: &[&str]| {
        let all: Vec<String> = levels
            .iter()
            .enumerate()
            .map(|(at, level)| format!(r#"{{"id":"{at}","level":"{level}"}}"#))
            .collect();
        let session = format!(r#","forecasts":[{}]"#, all.join(","));
        of_session(SignKind::Guesses, &session, "")
    };
    assert!(of(&["fail", "fail", "fail"]).warns());
    assert!(!of(&["fail", "ideal", "fail"]).warns());
    assert_eq!(of(&["fail"]).figures, None);
}
