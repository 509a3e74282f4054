//! Every rule of the sieve fires on a deal made for it and is silent on its mended twin.

#![allow(clippy::unwrap_used)]

mod common;

use std::collections::HashSet;

use common::{deal, has_words, holes, place, tell};
use deal_defense::domain::sieve::RULES;
use deal_defense::l10n::{Language, Texts};

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
