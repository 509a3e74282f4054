//! Every rule of the sieve fires on a deal made for it and is silent on its mended twin.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::HashSet;

use common::{deal, has_words, holes, place, tell};
use deal_defense::domain::deal::RuleOff;
use deal_defense::domain::method::{Both, RuleSilenced};
use deal_defense::domain::sieve::{Hole, RULES, sift, switched_off};
use deal_defense::domain::{Deal, Id};
use deal_defense::l10n::{Language, Texts};
use deal_defense::method;

/// A rule, a deal with the hole, where the holes are, and the deal mended.
struct Case {
    code: &'static str,
    holed: &'static str,
    places: &'static [(&'static str, &'static str)],
    mended: &'static str,
}

const fn case(
    code: &'static str,
    holed: &'static str,
    places: &'static [(&'static str, &'static str)],
    mended: &'static str,
) -> Case {
    Case { code, holed, places, mended }
}

const CASES: &[Case] = &[
    case(
        "nda-unconfirmed",
        r#"{"sessions":[{"id":"01ss","people":[{"id":"01pa","nda":true},{"id":"01pb","name":"Юрин"},{"id":"01pc","nda":false}]}]}"#,
        &[("01pb", "nda")],
        r#"{"sessions":[{"id":"01ss","people":[{"id":"01pa","nda":true}]},{"id":"01sd","closed":"2026-11-20T16:30:00+03:00","people":[{"id":"01pb"}]}]}"#,
    ),
    case(
        "no-session-result",
        r#"{"sessions":[{"id":"01ss"}]}"#,
        &[("01ss", "result")],
        r#"{"sessions":[{"id":"01ss","result":"Решить, с чем идём"},{"id":"01sd","closed":"2026-11-20T16:30:00+03:00"}]}"#,
    ),
    case(
        "stale-facts",
        r#"{"qualification":{"company":{"value":"Завод","source_date":"2026-10-29"},"money":{"value":"бюджет","source_date":"2026-10-01"},"request":{"value":"насосы","source_date":"2026-01-01"}},"stakeholders":[{"id":"01sa","source_date":"2026-10-29"},{"id":"01sb","source_date":"2026-09-29"}],"competitors":[{"id":"01ca","source_date":"2026-05-05"}]}"#,
        &[("-", "money"), ("01sb", "source_date"), ("01ca", "source_date")],
        r#"{"qualification":{"company":{"value":"Завод","source_date":"2026-10-30"},"money":{"unknown":true,"source_date":"2026-10-01"},"request":{"value":"насосы","source_date":"2026-01-01"}},"stakeholders":[{"id":"01sa","source_date":"2026-10-30"},{"id":"01sb"}],"competitors":[{"id":"01ca","source_date":"2026-11-05"}]}"#,
    ),
    case(
        "stage-without-client-act",
        r#"{"stage":3,"stage_log":[{"id":"01sa","from":0,"to":1},{"id":"01sb","from":1,"to":2,"client_act":"подписал отчёт"},{"id":"01sc","from":2,"to":1}]}"#,
        &[("01sa", "client_act"), ("-", "stage_log")],
        r#"{"stage":1,"stage_log":[{"id":"01sb","from":0,"to":2,"client_act":"подписал отчёт"},{"id":"01sc","from":2,"to":1}]}"#,
    ),
    case("stage-without-client-act", r#"{"stage":6}"#, &[("-", "stage_log")], r#"{"stage":0}"#),
    case(
        "assignments-unreported",
        r#"{"sessions":[{"id":"01ss"}],"team":[{"id":"01tm","name":"Юрин"}],"assignments":[{"id":"01aa","due":"2026-11-28","person":"01tm"},{"id":"01ab"},{"id":"01ac","due":"2026-11-29"},{"id":"01ad","session":"01ss"},{"id":"01ae","report":{"state":"not_done"}}]}"#,
        &[("01aa", "report"), ("01ab", "report")],
        r#"{"sessions":[{"id":"01ss","despite_unreported":"сроки сдвинул клиент"}],"assignments":[{"id":"01aa","due":"2026-11-28"}]}"#,
    ),
    case(
        "assignments-unreported",
        r#"{"status":{"state":"lost"},"sessions":[{"id":"01ss"}],"assignments":[{"id":"01aa"}]}"#,
        &[("01aa", "report")],
        r#"{"assignments":[{"id":"01aa","due":"2026-11-28"}]}"#,
    ),
    case(
        "function-not-heard",
        r#"{"sessions":[{"id":"01ss","people":[{"id":"01pa","function":"finance"},{"id":"01pb","function":"legal"},{"id":"01pc","function":"sales","role":"defender"}]}],"remarks":[{"id":"01ra","session":"01ss","function":"finance"},{"id":"01rb","function":"legal"}]}"#,
        &[("-", "remarks")],
        r#"{"sessions":[{"id":"01ss","people":[{"id":"01pa","function":"finance"},{"id":"01pc","function":"sales","role":"defender"}]}],"remarks":[{"id":"01ra","session":"01ss","function":"finance"}]}"#,
    ),
    case(
        "function-not-heard",
        r#"{"sessions":[{"id":"01ss"}]}"#,
        &[("-", "remarks")],
        r#"{"sessions":[{"id":"01ss","closed":"2026-11-20T16:30:00+03:00"}]}"#,
    ),
    case(
        "report-missing",
        r#"{"negotiations":[{"id":"01na","rounds":[{"id":"01ra","date":"2026-11-20"},{"id":"01rb","date":"2026-11-28"}]},{"id":"01nb","rounds":[{"id":"01rc","date":"2026-11-20"},{"id":"01rd","date":"2026-11-29"}]}]}"#,
        &[("-", "reviews")],
        r#"{"negotiations":[{"id":"01na","rounds":[{"id":"01ra","date":"2026-11-28"}]},{"id":"01nb","rounds":[{"id":"01rd","date":"2026-11-29"}]},{"id":"01nc"}],"reviews":[{"id":"01rv","negotiation":"01na"}]}"#,
    ),
    case(
        "report-missing",
        r#"{"status":{"state":"won"},"negotiations":[{"id":"01na","rounds":[{"id":"01ra","date":"2026-11-20"}]}]}"#,
        &[("-", "reviews")],
        r#"{"status":{"state":"won"},"negotiations":[{"id":"01na","rounds":[{"id":"01ra","date":"2026-11-20"}]}],"reviews":[{"id":"01rv","negotiation":"01na"}]}"#,
    ),
    case(
        "vague-goal",
        r#"{"goal":{"result":"Обсудить аванс"},"negotiations":[{"id":"01ng"}]}"#,
        &[("-", "result"), ("01ng", "aim")],
        r#"{"goal":{"result":"Котов подписывает аванс 30 % до пятницы"},"negotiations":[{"id":"01ng","aim":"She signs the minutes by Friday"}]}"#,
    ),
    case(
        "vague-goal",
        r#"{"goal":{"result":{"unknown":true}},"negotiations":[{"id":"01ng","aim":"to improve relations"}]}"#,
        &[("-", "result"), ("01ng", "aim")],
        r#"{"goal":{"result":"Подпись к пятнице"},"negotiations":[{"id":"01ng","aim":"Обсудить"}],"reviews":[{"id":"01rv","negotiation":"01ng","finished":true}]}"#,
    ),
    case(
        "start-minimum",
        r#"{"qualification":{"contact":{"stakeholder":"01st"},"company":{"value":"Завод"},"purpose":{"unknown":true},"request":{"value":"Насосы"},"amount":{"value":{"amount":"5","currency":"RUB"}},"channel":{"value":"unknown"},"collector":{"person":"01tm"}},"stakeholders":[{"id":"01st"}]}"#,
        &[("01st", "position"), ("-", "purpose"), ("-", "channel")],
        r#"{"qualification":{"contact":{"stakeholder":"01st"},"company":{"value":"Завод"},"purpose":{"value":"Замена"},"request":{"value":"Насосы"},"amount":{"value":{"amount":"5","currency":"RUB"}},"channel":{"value":"tender"},"collector":{"person":"01tm"}},"stakeholders":[{"id":"01st","position":"механик"}]}"#,
    ),
    case(
        "start-minimum",
        "{}",
        &[
            ("-", "contact"),
            ("-", "position"),
            ("-", "company"),
            ("-", "purpose"),
            ("-", "request"),
            ("-", "amount"),
            ("-", "channel"),
            ("-", "collector"),
        ],
        r#"{"status":{"state":"lost"}}"#,
    ),
    case(
        "no-conclusion",
        r#"{"qualification":{"timing":{"value":"к июлю"},"rivals":{"competitors":["01cm"]},"channel":{"value":"tender"},"situation":{"unknown":true}}}"#,
        &[("-", "timing"), ("-", "rivals")],
        r#"{"qualification":{"timing":{"value":"к июлю","conclusion":"успеваем"},"rivals":{"competitors":["01cm"],"conclusion":"один всерьёз"}}}"#,
    ),
    case(
        "no-decision-maker",
        r#"{"stakeholders":[{"id":"01st","roles":["decision_maker"],"name":{"unknown":true}}]}"#,
        &[("-", "stakeholders")],
        r#"{"stakeholders":[{"id":"01st","roles":["decision_maker"],"name":"Строгов"}]}"#,
    ),
    case(
        "no-budget-holder",
        r#"{"stage":2,"stakeholders":[{"id":"01st","roles":["endorser"]}]}"#,
        &[("-", "stakeholders")],
        r#"{"stage":2,"stakeholders":[{"id":"01st","roles":["endorser","budget_holder"]}]}"#,
    ),
    case("no-budget-holder", r#"{"stage":7}"#, &[("-", "stakeholders")], r#"{"stage":1}"#),
    case(
        "single-contact",
        r#"{"stakeholders":[{"id":"01sa","contact_depth":"single"},{"id":"01sb","contact_depth":"none"},{"id":"01sc"}]}"#,
        &[("-", "stakeholders")],
        r#"{"stakeholders":[{"id":"01sa","contact_depth":"single"},{"id":"01sb","contact_depth":"several"}]}"#,
    ),
    case(
        "no-proven-champion",
        r#"{"stakeholders":[{"id":"01sa","lobbies":{"value":"yes","evidence":"настоял"}}]}"#,
        &[("-", "stakeholders")],
        r#"{"stakeholders":[{"id":"01sa","lobbies":{"value":"yes","evidence":"настоял","date":"2026-05-12"}}]}"#,
    ),
    case(
        "no-opponents",
        r#"{"stakeholders":[{"id":"01sa","attitude":"neutral"}]}"#,
        &[("-", "stakeholders")],
        r#"{"stakeholders":[{"id":"01sa","attitude":"rather_against"}]}"#,
    ),
    case(
        "influential-not-for-us",
        r#"{"stakeholders":[{"id":"01sa","influence":"high","attitude":"rather_for"},{"id":"01sb","influence":"high","attitude":"opponent"},{"id":"01sc","influence":"low","attitude":"champion"}]}"#,
        &[("-", "stakeholders")],
        r#"{"stakeholders":[{"id":"01sa","influence":"high","attitude":"rather_for"},{"id":"01sb","influence":"medium","attitude":"opponent"}]}"#,
    ),
    case(
        "influential-not-for-us",
        r#"{"stakeholders":[{"id":"01sa","influence":"high","attitude":"neutral"}]}"#,
        &[("-", "stakeholders")],
        r#"{"stakeholders":[{"id":"01sa","influence":"medium","attitude":"neutral"}]}"#,
    ),
    case(
        "influential-unattended",
        r#"{"stakeholders":[{"id":"01sa","influence":"high"},{"id":"01sb","influence":"high","contact_depth":"unknown"},{"id":"01sc","influence":"high","contact_depth":"single","next_action":{"what":"звонок","date":"2026-12-01"}},{"id":"01sd","influence":"low"}]}"#,
        &[("01sa", "contact_depth"), ("01sb", "contact_depth"), ("01sc", "next_action")],
        r#"{"stakeholders":[{"id":"01sc","influence":"high","contact_depth":"single","next_action":{"what":"звонок","who":"01tm","date":"2026-12-01"}}]}"#,
    ),
    case(
        "holding-only-site",
        r#"{"qualification":{"company":{"value":"Завод","group":"01rg"}},"organisations":[{"id":"01rg","level":"managing"},{"id":"01rs","level":"site"}],"stakeholders":[{"id":"01sa","organisation":"01rs"}]}"#,
        &[("-", "stakeholders")],
        r#"{"qualification":{"company":{"value":"Завод","group":"01rg"}},"organisations":[{"id":"01rg","level":"managing"}],"stakeholders":[{"id":"01sa","organisation":"01rg"}]}"#,
    ),
    case(
        "veto-open-worry",
        r#"{"stakeholders":[{"id":"01sa","veto":"yes","worry":"пуск"},{"id":"01sb","veto":"yes","worry":"срок","worry_answered":{"text":"отчёт","source":"стенд"}},{"id":"01sc","veto":"no","worry":"цена"},{"id":"01sd","veto":"yes","worry":{"unknown":true}}]}"#,
        &[("01sa", "worry_answered"), ("01sb", "worry_answered")],
        r#"{"stakeholders":[{"id":"01sa","veto":"yes","worry":"срок","worry_answered":{"text":"отчёт","source":"стенд","date":"2026-11-01"}}]}"#,
    ),
    case(
        "many-assumptions",
        r#"{"qualification":{"timing":{"value":"к июлю","certainty":"fact"}},"stakeholders":[{"id":"01sa","certainty":"assumption"}],"competitors":[{"id":"01cm","certainty":"fact"},{"id":"01cn","certainty":"assumption"}]}"#,
        &[("-", "stakeholders")],
        r#"{"qualification":{"timing":{"value":"к июлю","certainty":"fact"},"money":{"unknown":true,"certainty":"assumption"}},"stakeholders":[{"id":"01sa","certainty":"assumption"}],"competitors":[{"id":"01cm","certainty":"fact"}]}"#,
    ),
    case(
        "stage-debt",
        r#"{"stage":1,"tasks":[{"id":"01ta","task":"0.1","state":"in_progress"},{"id":"01tb","task":"0.3","state":"not_needed"},{"id":"01tc","task":"0.4","state":"done"}]}"#,
        &[("01ta", "state"), ("01tb", "state"), ("-", "tasks")],
        r#"{"stage":1,"tasks":[{"id":"01ta","task":"0.1","state":"done"},{"id":"01tb","task":"0.3","state":"not_needed","reason":"решает сам"},{"id":"01tc","task":"0.4","state":"done"},{"id":"01td","task":"0.7","weight":"desirable"}]}"#,
    ),
    case("stage-debt", r#"{"stage":1}"#, &[("-", "tasks")], r#"{"stage":0}"#),
    case(
        "issue-without-task",
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01is"}]}]}"#,
        &[("01is", "task")],
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01is","task":"6.3"}]}]}"#,
    ),
    case(
        "task-without-issue",
        r#"{"negotiations":[{"id":"01ng","tasks":[{"task":"6.3"},{"task":"6.5"}],"issues":[{"id":"01is","task":"6.3"}]}]}"#,
        &[("01ng", "tasks")],
        r#"{"negotiations":[{"id":"01ng","tasks":[{"task":"6.3"}],"issues":[{"id":"01is","task":"6.3"}]}]}"#,
    ),
    case(
        "level-missing",
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01ia","scale":{"type":"text","ideal":"всё"}},{"id":"01ib","scale":{"type":"number","better":"more","acceptable":"30"}},{"id":"01ic","scale":{"type":"date","better":"later","acceptable":"скоро","ideal":"2026-12-20"}}]}]}"#,
        &[("01ia", "fail"), ("01ia", "acceptable"), ("01ib", "ideal"), ("01ic", "acceptable")],
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01ia","scale":{"type":"text","fail":"ничего","acceptable":"часть","ideal":"всё"}},{"id":"01ib","scale":{"type":"number","better":"more","acceptable":"30 %","ideal":"50"}},{"id":"01ic","scale":{"type":"date","better":"later","acceptable":"2026-12-10","ideal":"2026-12-20"}}]}]}"#,
    ),
    case(
        "levels-contradict",
        r#"{"economics":{"margin_reserve":{"amount":"100","currency":"RUB"}},"negotiations":[{"id":"01ng","issues":[{"id":"01ia","opening":"20","scale":{"type":"number","better":"more","acceptable":"30","ideal":"30","stop":"40"},"concessions":[{"id":"01ca","cost":{"amount":"60","currency":"RUB"}},{"id":"01cb","cost":{"amount":"41","currency":"RUB"}}]}]}]}"#,
        &[("01ia", "stop"), ("01ia", "ideal"), ("01ia", "opening"), ("01ng", "issues")],
        r#"{"economics":{"margin_reserve":{"amount":"100","currency":"RUB"}},"negotiations":[{"id":"01ng","issues":[{"id":"01ia","opening":"60","scale":{"type":"number","better":"more","acceptable":"30","ideal":"50","stop":"30"},"concessions":[{"id":"01ca","cost":{"amount":"60","currency":"RUB"}},{"id":"01cb","cost":{"amount":"40","currency":"RUB"}},{"id":"01cc","cost":{"amount":"40","currency":"EUR"}}]}]}]}"#,
    ),
    case(
        "concession-without-counter",
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01is","concessions":[{"id":"01ca","give":"тележка"}]}]}]}"#,
        &[("01ca", "get")],
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01is","concessions":[{"id":"01ca","give":"тележка","get":"отзыв"}]}]}]}"#,
    ),
    case(
        "objection-unanswered",
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01is","objections":[{"id":"01oa","text":"дорого"},{"id":"01ob","text":"долго","answer":"частями"}]}]}]}"#,
        &[("01oa", "answer"), ("01ob", "speaker")],
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01is","objections":[{"id":"01ob","text":"долго","answer":"частями","speaker":"01tm"}]}]}]}"#,
    ),
    case(
        "their-interest-unknown",
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01ia","their_interest":{"text":{"unknown":true}}},{"id":"01ib"}]}]}"#,
        &[("01ia", "their_interest"), ("01ib", "their_interest")],
        r#"{"negotiations":[{"id":"01ng","issues":[{"id":"01ia","their_interest":{"text":"план"}}]}]}"#,
    ),
    case(
        "no-alternative",
        r#"{"negotiations":[{"id":"01ng"}]}"#,
        &[("01ng", "our_alternative")],
        r#"{"negotiations":[{"id":"01ng","our_alternative":"отдать окно другому заказу"}]}"#,
    ),
    case(
        "no-mandate",
        r#"{"negotiations":[{"id":"01ng","mandate":{"limits":"до 80"}}]}"#,
        &[("01ng", "mandate")],
        r#"{"negotiations":[{"id":"01ng","mandate":{"limits":"до 80","approved_by":"директор"}}]}"#,
    ),
    case(
        "goal-without-means",
        r#"{"means":[]}"#,
        &[("-", "means")],
        r#"{"means":[{"id":"01mn","kind":"time","have":"неделя"}]}"#,
    ),
    case(
        "cash-gap",
        r#"{"economics":{"cost":{"amount":"64","currency":"RUB"},"available_funds":{"amount":"63","currency":"RUB"}},"payments":[{"id":"01pa","direction":"out","month":0,"share":"100"}]}"#,
        &[("-", "payments")],
        r#"{"economics":{"cost":{"amount":"64","currency":"RUB"},"available_funds":{"amount":"64","currency":"RUB"}},"payments":[{"id":"01pa","direction":"out","month":0,"share":"100"}]}"#,
    ),
    case(
        "first-deal-prepayment",
        r#"{"economics":{"first_deal":true},"negotiations":[{"id":"01ng","issues":[{"id":"01is","kind":"advance","scale":{"type":"number","acceptable":"100 %"}}]}]}"#,
        &[("01is", "acceptable")],
        r#"{"economics":{"first_deal":false},"negotiations":[{"id":"01ng","issues":[{"id":"01is","kind":"advance","scale":{"type":"number","acceptable":"100 %"}}]}]}"#,
    ),
    case(
        "first-deal-prepayment",
        r#"{"economics":{"first_deal":true},"negotiations":[{"id":"01ng","issues":[{"id":"01is","kind":"advance","scale":{"type":"number","acceptable":"100"}}]}]}"#,
        &[("01is", "acceptable")],
        r#"{"economics":{"first_deal":true},"negotiations":[{"id":"01ng","issues":[{"id":"01is","kind":"advance","scale":{"type":"number","acceptable":"99"}},{"id":"01it","kind":"price","scale":{"type":"number","acceptable":"100"}}]}]}"#,
    ),
    case(
        "rival-price-unsourced",
        r#"{"competitors":[{"id":"01ca","price":{"amount":"78","currency":"RUB"}},{"id":"01cb","price":{"amount":"78","currency":"RUB"},"source":"коридор"},{"id":"01cc"}]}"#,
        &[("01ca", "source"), ("01cb", "source_date")],
        r#"{"competitors":[{"id":"01cb","price":{"amount":"78","currency":"RUB"},"source":"таблица комиссии","source_date":"2026-11-20"}]}"#,
    ),
    case(
        "accepted-unchanged",
        r#"{"remarks":[{"id":"01ra","kind":"risk","answer":{"kind":"accepted"}},{"id":"01rb","kind":"error","answer":{"kind":"partly"}}]}"#,
        &[("01ra", "assignments"), ("01rb", "assignments")],
        r#"{"remarks":[{"id":"01ra","kind":"strength","answer":{"kind":"accepted"}},{"id":"01rb","kind":"risk","answer":{"kind":"partly"},"edits":["уровень"]},{"id":"01rc","kind":"risk","answer":{"kind":"accepted"},"assignments":["01as"]},{"id":"01rd","kind":"risk","answer":{"kind":"declined"}},{"id":"01re","kind":"question","answer":{"kind":"accepted"}}]}"#,
    ),
    case(
        "dangling-link",
        r#"{"stakeholders":[{"id":"01sa","reports_to":"01sb","our_person":"01tm"}],"team":[{"id":"01tm"}]}"#,
        &[("01sa", "reports_to")],
        r#"{"stakeholders":[{"id":"01sa","reports_to":"01sb"},{"id":"01sb"}]}"#,
    ),
];

fn found(text: &str, code: &str) -> Vec<(String, &'static str)> {
    let holes = holes(&deal(text));
    let of_rule = holes.iter().filter(|hole| hole.code == code);
    of_rule.map(place).collect()
}

/// The holes of a deal in which a rule is switched off, by the deal itself or by its method.
fn without(deal: &Deal, code: &str, by_method: bool) -> Vec<Hole> {
    let (mut deal, mut method) = (deal.clone(), (*method::built_in()).clone());
    if by_method {
        let reason = Both { ru: "не про нас".into(), en: "not for us".into() };
        method.rules_off.push(RuleSilenced { id: code.into(), rule: code.into(), reason });
    } else {
        let off = RuleOff {
            id: Id::new("01ro"),
            rule: code.into(),
            reason: "не про нас".into(),
            ..RuleOff::default()
        };
        deal.method.rules_off.push(off.into());
    }
    let said = switched_off(&deal, &method);
    assert_eq!(said.iter().map(|off| off.rule.code).collect::<Vec<_>>(), [code]);
    sift(&deal, &method, "2026-11-29".parse().unwrap())
}

#[test]
fn switching_a_rule_off_takes_its_holes_away_and_no_other() {
    for case in CASES {
        let deal = deal(case.holed);
        let mut left = holes(&deal);
        left.retain(|hole| hole.code != case.code);
        assert_eq!(without(&deal, case.code, false), left, "{}", case.code);
        assert_eq!(without(&deal, case.code, true), left, "{}", case.code);
    }
}

#[test]
fn a_rule_without_a_reason_is_not_switched_off() {
    let deal = deal(
        r#"{"method":{"rules_off":[{"id":"01ra","rule":"goal-without-means"},{"id":"01rb","rule":"vague-goal","reason":" "},{"id":"01rc","rule":"no-such-rule","reason":"нет такого"}]}}"#,
    );
    let codes: HashSet<_> = holes(&deal).iter().map(|hole| hole.code).collect();
    assert!(codes.contains("goal-without-means") && codes.contains("vague-goal"));
    assert!(switched_off(&deal, &method::built_in()).is_empty());
}

#[test]
fn every_number_of_the_method_has_its_rule() {
    let numbers: Vec<_> = RULES.iter().filter_map(|rule| rule.number).collect();
    assert_eq!(numbers, (1..=35).collect::<Vec<_>>());
}

#[test]
fn every_rule_has_a_case() {
    let cases: HashSet<_> = CASES.iter().map(|case| case.code).collect();
    for rule in RULES {
        assert!(cases.contains(rule.code), "{}", rule.code);
    }
}

#[test]
fn a_rule_fires_on_its_hole_and_is_silent_on_the_mended_twin() {
    for case in CASES {
        let found_here: HashSet<_> = found(case.holed, case.code).into_iter().collect();
        let places: HashSet<_> =
            case.places.iter().map(|(item, field)| ((*item).to_owned(), *field)).collect();
        assert_eq!(found_here, places, "{}: {}", case.code, case.holed);
        assert_eq!(found(case.mended, case.code), [], "{}: {}", case.code, case.mended);
    }
}

#[test]
fn every_hole_is_told_in_both_languages_with_why_and_mend() {
    for texts in Language::ALL.map(Texts::new) {
        for rule in RULES {
            assert!(has_words(texts, rule.code), "{}", rule.code);
        }
        for hole in CASES.iter().flat_map(|case| holes(&deal(case.holed))) {
            tell(texts, &hole);
        }
    }
}

#[test]
fn counted_things_agree_with_their_number_in_russian() {
    for (people, expected) in
        [(1, "1 предположение из"), (3, "3 предположения из"), (11, "11 предположений из")]
    {
        let all: Vec<_> = (0..people)
            .map(|at| format!(r#"{{"id":"01st{at}","certainty":"assumption"}}"#))
            .collect();
        let deal = deal(&format!(r#"{{"stakeholders":[{}]}}"#, all.join(",")));
        let holes = holes(&deal);
        let hole = holes.iter().find(|it| it.code == "many-assumptions").unwrap();
        let [text, ..] = tell(Texts::new(Language::Ru), hole);
        assert!(text.contains(expected), "{text}");
    }
}
