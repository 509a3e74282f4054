//! Pages of a deal: what is on them, where each string comes from, and that nothing a person has
//! written does anything but be read.

#![allow(clippy::unwrap_used)]

#[path = "export/minutes.rs"]
mod minutes;
#[path = "support/read.rs"]
#[allow(dead_code, reason = "each including program uses a part")]
mod read;
#[path = "support/stage.rs"]
mod stage;

use std::collections::BTreeMap;

use deal_defense::domain::Deal;
use deal_defense::domain::sieve::sift;
use deal_defense::l10n::{Language, Texts};
use deal_defense::method;
use deal_defense::report::hole::Readers;
use deal_defense::report::outline::{Origin, Outline};
use deal_defense::report::voice::Voice;
use deal_defense::report::{PageFormat, Part};
use pulldown_cmark::{Event, Options, Parser};
use read::{is_of_the_program, is_quiet, marks, tags};
use serde_json::Value;
use stage::{SAMPLE_DAY, sample, sample_text};

const SAMPLES: [&str; 4] = ["switchgear", "switchgear-mended", "mining", "saas"];

fn outline(deal: &Deal, part: Part, language: Language) -> Outline {
    let method = method::built_in();
    let holes = sift(deal, &method, SAMPLE_DAY.parse().unwrap());
    let texts = Texts::new(language);
    part.outline(
        &Voice { deal, method: &method, texts, readers: Readers::Us, negotiation: None },
        &holes,
    )
}

fn page(deal: &Deal, part: Part, language: Language, format: PageFormat) -> String {
    assert!(format.is_text());
    String::from_utf8(format.write(&outline(deal, part, language))).unwrap()
}

#[test]
fn the_pages_of_a_sample_are_as_a_person_read_them() {
    // The brief is the field table written out; what is in it has a test of its own.
    for language in Language::ALL {
        for part in [Part::Map, Part::Card, Part::Qualification] {
            let deal = sample("switchgear", language);
            for format in [PageFormat::Markdown, PageFormat::Html] {
                let name =
                    format!("export-{}-{}-{}", part.word(), language.tag(), format.extension());
                insta::assert_snapshot!(name, page(&deal, part, language, format));
            }
        }
    }
}

#[test]
fn no_page_lacks_a_text() {
    for language in Language::ALL {
        for part in Part::ALL {
            let empty = Deal::default();
            let samples = SAMPLES.map(|name| sample(name, language));
            for deal in samples.iter().chain([&empty]) {
                let page = page(deal, part, language, PageFormat::Markdown);
                assert!(!page.contains('⟦'), "{page}");
            }
        }
    }
}

/// Every text of the deal that is long enough to be found again, without words of choices.
fn own_texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains(' ') && text.len() > 14 => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|it| own_texts(it, found)),
        Value::Object(keys) => keys.values().for_each(|it| own_texts(it, found)),
        _ => {}
    }
}

/// All messages of a language, and the method.
fn catalogue(language: Language) -> String {
    let folders = [format!("locales/{}", language.tag()), "methods".to_owned()];
    let folders = folders.map(|it| format!("{}/assets/{it}", env!("CARGO_MANIFEST_DIR")));
    let files = folders.into_iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

#[test]
fn no_string_of_a_deal_goes_for_the_words_of_the_program() {
    for language in Language::ALL {
        let words = catalogue(language);
        for name in SAMPLES {
            let mut texts = Vec::new();
            own_texts(&serde_json::from_str(&sample_text(name, language)).unwrap(), &mut texts);
            let deal = sample(name, language);
            for part in Part::ALL {
                for span in outline(&deal, part, language).spans() {
                    if span.origin != Origin::Own {
                        continue;
                    }
                    // A deal may say something in the very words of the program.
                    let is_foreign = |text: &&String| {
                        span.text.contains(text.as_str()) && !words.contains(text.as_str())
                    };
                    let foreign = texts.iter().find(is_foreign);
                    assert_eq!(foreign, None, "{name} {}", language.tag());
                    // A meeting may last three figures of minutes.
                    let digits = span.text.chars().filter(char::is_ascii_digit).count();
                    let numbers = span.text.split(|sign: char| !sign.is_ascii_digit());
                    let longest = numbers.map(str::len).max().unwrap_or(0);
                    let is_count = longest < 3 || digits == 3;
                    assert!(is_count, "an amount or a day in «{}»", span.text);
                }
            }
        }
    }
}

#[test]
fn a_name_carries_whose_it_is() {
    let deal = sample("switchgear", Language::Ru);
    let card = outline(&deal, Part::Card, Language::Ru);
    let origin = |text: &str| {
        let spans = card.spans();
        let span = spans.iter().find(|span| span.text == text);
        span.unwrap_or_else(|| panic!("{text}")).origin.clone()
    };
    let person = deal.stakeholders.iter().find(|it| it.name.text().starts_with("Лебедев")).unwrap();
    assert_eq!(origin("Лебедев И.\u{a0}К."), Origin::Person(person.id.clone()));
    let group = deal.organisations.iter().find(|it| it.name.text() == "Каменный пояс").unwrap();
    assert_eq!(origin("Каменный пояс"), Origin::Company(group.id.clone()));
    let rival = deal.competitors.iter().find(|it| it.name.text() == "Волга-Щит").unwrap();
    assert_eq!(origin("Волга-Щит"), Origin::Company(rival.id.clone()));
    assert_eq!(origin("18.12.2026"), Origin::Date);
    assert_eq!(origin("84\u{a0}000\u{a0}000\u{a0}₽"), Origin::Amount);
    assert_eq!(origin(deal.qualification.purpose.value.text()), Origin::FreeText);
}

/// The sample with these strings, one after another, in the places of the texts that reach a page.
fn filled_with(texts: &[&str]) -> Deal {
    fn fill<'t>(value: &mut Value, key: &str, texts: &mut impl Iterator<Item = &'t str>) {
        const TEXTS: [&str; 14] = [
            "title",
            "name",
            "position",
            "value",
            "conclusion",
            "source",
            "reason",
            "why",
            "text",
            "questions",
            "route",
            "closed_by",
            "evidence",
            "control_reason",
        ];
        match value {
            Value::String(held) if TEXTS.contains(&key) && held.contains(' ') => {
                texts.next().unwrap().clone_into(held);
            }
            Value::Array(items) => items.iter_mut().for_each(|it| fill(it, key, texts)),
            Value::Object(keys) => keys.iter_mut().for_each(|(key, it)| fill(it, key, texts)),
            _ => {}
        }
    }
    let mut deal = serde_json::from_str(&sample_text("switchgear", Language::En)).unwrap();
    fill(&mut deal, "", &mut texts.iter().copied().cycle());
    serde_json::from_value(deal).unwrap()
}

/// Every hostile string stands in the place of several texts of one of these deals.
fn hostile_deals() -> Vec<(String, Deal)> {
    let all = hostile();
    let texts: Vec<&str> =
        all.iter().map(String::as_str).filter(|it| !it.trim().is_empty()).collect();
    texts.chunks(9).map(|some| (format!("{some:?}"), filled_with(some))).collect()
}

fn hostile() -> Vec<String> {
    let groups: BTreeMap<String, Vec<String>> =
        serde_json::from_str(include_str!("fixtures/hostile.json")).unwrap();
    groups.into_values().flatten().collect()
}

/// The tags of a page; how wide a column is depends on how long its texts are.
fn shape(page: &str) -> Vec<String> {
    let width = |tag: &String| tag.starts_with("col style=\"width:");
    tags(page).into_iter().map(|tag| if width(&tag) { "col".into() } else { tag }).collect()
}

#[test]
fn hostile_strings_change_no_tag_of_a_page() {
    for part in Part::ALL {
        let tame = page(&filled_with(&["plain text"]), part, Language::En, PageFormat::Html);
        assert!(tame.contains("default-src 'none'; style-src 'unsafe-inline'"));
        assert!(!tame.contains("http:") && !tame.contains("https:") && !tame.contains("<script"));
        for (texts, deal) in hostile_deals() {
            let page = page(&deal, part, Language::En, PageFormat::Html);
            // How wide a text is decides in the map and the brief how it is laid out.
            if [Part::Card, Part::Qualification].contains(&part) {
                assert_eq!(shape(&page), shape(&tame), "{texts}");
            }
            let foreign = tags(&page).into_iter().find(|tag| !is_of_the_program(tag));
            assert_eq!(foreign, None, "{texts}");
            let steers = |sign: char| sign.is_control() && sign != '\n';
            assert!(!page.contains(steers), "{texts}");
            assert!(!page.contains(['\u{202e}', '\u{2066}', '\u{200b}']), "{texts}");
        }
    }
}

#[test]
fn a_hostile_string_is_still_read_as_it_was_written() {
    let text = "<img src=x onerror=\"window.__xss=1\"> & [x](javascript:1) *a* | b";
    let html = page(&filled_with(&[text]), Part::Card, Language::En, PageFormat::Html);
    assert!(html.contains(
        "&lt;img src=x onerror=&quot;window.__xss=1&quot;&gt; &amp; [x](javascript:1) *a* | b"
    ));
    let markdown = page(&filled_with(&[text]), Part::Card, Language::En, PageFormat::Markdown);
    let options = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    let read: String = Parser::new_ext(&markdown, options)
        .filter_map(|event| match event {
            Event::Text(text) => Some(text.into_string()),
            _ => None,
        })
        .collect();
    assert!(read.contains(text), "{read}");
}

#[test]
fn hostile_strings_make_nothing_active_in_markdown() {
    for part in Part::ALL {
        let tame =
            marks(&page(&filled_with(&["plain text"]), part, Language::En, PageFormat::Markdown));
        assert!(!tame.iter().any(|mark| mark.starts_with("link") || mark.starts_with("html")));
        for (texts, deal) in hostile_deals() {
            let page = page(&deal, part, Language::En, PageFormat::Markdown);
            let found = marks(&page);
            if [Part::Card, Part::Qualification].contains(&part) {
                assert_eq!(found, tame, "{texts}\n{page}");
            }
            assert_eq!(found.iter().find(|it| !is_quiet(it)), None, "{texts}\n{page}");
            // Bare addresses that some readers make links of.
            assert!(!page.contains("://") && !page.contains("www."), "{texts}");
        }
    }
}

#[test]
fn the_page_of_a_qualification_tells_who_defended_it_what_was_said_and_answered() {
    let mut deal: Value = serde_json::from_str(&sample_text("mining", Language::Ru)).unwrap();
    let session = &mut deal["sessions"][0];
    session["kind"] = "qualification".into();
    let id = session["id"].clone();
    let name = session["people"][0]["name"].as_str().unwrap_or_default().to_owned();
    let said: Vec<Value> = deal["remarks"].as_array().unwrap().clone();
    let said: Vec<&Value> = said.iter().filter(|it| it["session"] == id).collect();
    let deal: Deal = serde_json::from_value(deal).unwrap();
    let page = page(&deal, Part::Qualification, Language::Ru, PageFormat::Markdown);
    let family = name.split(' ').next().unwrap();
    assert!(page.contains("защита квалификации") && page.contains(family), "{page}");
    assert!(!said.is_empty());
    for remark in said {
        let words: String = remark["text"].as_str().unwrap().chars().take(20).collect();
        assert!(page.contains(&words), "{words}\n{page}");
    }
}
