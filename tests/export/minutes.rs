//! The extract from the defense log: a stranger who has only that knows a month later what was
//! decided and why; and nothing that is written in secret is in it.

use deal_defense::domain::Deal;
use deal_defense::l10n::Language;
use deal_defense::report::outline::{Block, Outline};
use deal_defense::report::{PageFormat, Part};
use serde_json::{Value, json};

use crate::read::{self, text, tight};
use crate::stage::{sample, sample_text};
use crate::{outline, page};

/// A question of the month-later test (method 6.9), and what answers it in both languages.
type Asked = (&'static str, [&'static [&'static str]; 2]);

const QUESTIONS: [Asked; 5] = [
    (
        "Why did we go with these levels?",
        [
            &[
                "Пределы посчитаны, размены готовы",
                "Сохранить 16 млн маржи",
                "Стоп-линия: 100 дней → 105 дней (№ 4)",
                "В прошлом заказе согласование чертежей съело девятнадцать дней",
                "Цена от 80, аванс от 30, срок от 110, штраф до 10",
                "115 дней → 110 дней",
                "Производство письмом подтвердило сборку",
            ],
            &[
                "Limits are counted and trades ready",
                "Keep a margin of 16 million",
                "Stop line: 100 days → 105 days (No. 4)",
                "115 days → 110 days",
                "Production confirmed assembly",
            ],
        ],
    ),
    (
        "What did we believe that proved wrong?",
        [
            &[
                "Тридцать вперёд со слов энергетика",
                "Попасть в остановку корпуса, как мы думаем",
                "Закупкам срок безразличен, он важен фабрике",
                "Уровень по плану: провал",
            ],
            &[
                "To hit the building's stop, or so we think",
                "Thirty up front by the engineer's word",
                "Purchasing does not care about delivery, the plant does",
                "Level by the plan: fail",
            ],
        ],
    ),
    (
        "Who warned of what?",
        [
            &[
                "№ 7 · финансы | Финансового директора никто не видел, а он держит бюджет | сбылось",
                "№ 4 · производство",
                "№ 10 · юристы: До распорядителя денег мы так и не дошли",
                "сорок процентов риска по сроку",
            ],
            &[
                "No. 7 · finance | Nobody has seen the finance director, and he holds the budget | came true",
                "No. 10 · legal: We never got as far as the one who gives the money",
            ],
        ],
    ),
    (
        "What did we promise and did we do it?",
        [
            &[
                "Встреча с финансовым директором до переговоров",
                "Два письма остались без ответа, директора фабрики попросить постеснялись",
                "Условие вердикта не выполнено, на встречу пошли всё равно",
                "Спросить Гусеву о первой строке её отчёта | 24.11.2026 | сделано",
            ],
            &[
                "A meeting with the finance director before the negotiation",
                "Two letters went unanswered",
                "The verdict's condition was not met",
            ],
        ],
    ),
    (
        "What would I use in my deal tomorrow?",
        [
            &[
                "Пока нет держателя бюджета, условия о деньгах только спрашиваем",
                "Размен гарантии на предел неустойки: дёшево нам, дорого им",
                "6-e Договориться с тем, кто не решает: № 7",
            ],
            &[
                "Until the budget holder is there, on money terms we only ask",
                "Warranty for the penalty cap: cheap for us, dear to them",
            ],
        ],
    ),
];

#[test]
fn who_has_only_the_extract_can_answer_the_five_questions_a_month_later() {
    for (at, language) in Language::ALL.into_iter().enumerate() {
        let page =
            page(&sample("switchgear", language), Part::Minutes, language, PageFormat::Markdown);
        let page = page.replace(['*', '\\'], "").replace('\u{a0}', " ");
        for (question, answers) in QUESTIONS {
            for answer in answers[at] {
                assert!(page.contains(answer), "{question} {answer}\n{page}");
            }
        }
    }
}

#[test]
fn the_first_page_is_one_page_and_begins_with_the_verdict() {
    for language in Language::ALL {
        let whole = outline(&sample("switchgear", language), Part::Minutes, language);
        let end = whole.blocks.iter().position(|it| *it == Block::Break).unwrap();
        let first = Outline { blocks: whole.blocks[..end].to_vec(), ..whole };
        assert_eq!(read::pages(&PageFormat::Pdf.write(&first)), 1, "{}", language.tag());
    }
}

/// The sample with a session that goes on, in which something is written in secret.
fn with_a_secret(mark: &str) -> Deal {
    let mut deal: Value = serde_json::from_str(&sample_text("switchgear", Language::Ru)).unwrap();
    let member = deal["team"][0]["id"].clone();
    let issue = deal["negotiations"][1]["issues"][0]["id"].clone();
    let session = json!({
        "id": "open", "kind": "full", "negotiation": deal["negotiations"][1]["id"],
        "date": "2026-11-29",
        "people": [{"id": "seat", "person": member, "name": "Панов", "role": "critic"}],
        "sealed": {
            "slips": [{"id": "slip", "person": "seat", "function": "finance", "text": mark,
                "about": [{"step": "negotiation", "item": issue, "title": mark}]}],
            "forecasts": [{"id": "guess", "person": "seat", "level": "fail", "confidence": "77.7",
                "issues": [{"id": "one", "issue": issue, "level": "fail"}]}],
            "votes": [{"id": "vote", "person": "seat", "vote": "against", "reason": mark}]
        }
    });
    deal["sessions"] = json!([session]);
    let mut deal: Deal = serde_json::from_value(deal).unwrap();
    deal.name_items();
    deal
}

#[test]
fn nothing_that_is_written_in_secret_is_in_any_page_in_any_format() {
    let deal = with_a_secret("Щукозверь");
    for language in Language::ALL {
        for part in Part::ALL {
            let whole = outline(&deal, part, language);
            for format in PageFormat::ALL {
                let text = text(format, &format.write(&whole));
                let secret =
                    ["Щукозверь", "77,7", "77.7"].iter().find(|it| text.contains(&tight(it)));
                assert_eq!(secret, None, "{} as {}", part.word(), format.word());
            }
        }
    }
}

#[test]
fn a_session_that_goes_on_is_said_to_be_a_draft() {
    for (language, words) in [(Language::Ru, "Сессия не закрыта"), (Language::En, "not closed")]
    {
        let deal = with_a_secret("x");
        let page = page(&deal, Part::Minutes, language, PageFormat::Markdown);
        assert!(page.lines().take(6).any(|line| line.contains(words)), "{page}");
    }
}

#[test]
fn a_level_that_was_changed_after_the_verdict_is_beside_the_frozen_one() {
    let mut deal = sample("switchgear", Language::Ru);
    let told = |deal: &Deal| page(deal, Part::Minutes, Language::Ru, PageFormat::Markdown);
    let before = told(&deal);
    assert!(
        before.contains("Приемлемый: от 110") && !before.contains("вопроса в карте больше нет")
    );
    let map = std::sync::Arc::make_mut(&mut deal.negotiations[0]);
    let gone = map.issues.remove(3);
    let after = told(&deal);
    assert!(after.contains("вопроса в карте больше нет"), "{}", gone.title.text());
    assert!(after.contains("до 10 % цены"), "the frozen level stays");
}
