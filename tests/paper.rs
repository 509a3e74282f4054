//! The map and the brief on paper: nothing of a deal is lost, nothing of it acts, and a person can
//! read it.

#![allow(clippy::unwrap_used)]

#[path = "support/full.rs"]
mod full;
#[path = "paper/left_out.rs"]
mod left_out;
#[path = "paper/minutes.rs"]
mod minutes;
#[path = "support/read.rs"]
#[allow(dead_code, reason = "each including program uses a part")]
mod read;
#[path = "support/stage.rs"]
mod stage;

use std::collections::{BTreeMap, BTreeSet};

use deal_defense::domain::edit::Edit;
use deal_defense::domain::{Deal, Value};
use deal_defense::l10n::{Language, Texts};
use deal_defense::method;
use deal_defense::report::hole::Readers;
use deal_defense::report::outline::{Outline, seen};
use deal_defense::report::voice::Voice;
use deal_defense::report::{PageFormat, Part};
use full::{Filled, Full, full};
use left_out::LEFT_OUT;
use read::{text, tight};
use stage::sample;

const SAMPLES: [&str; 4] = ["switchgear", "switchgear-mended", "mining", "saas"];

fn outline(deal: &Deal, part: Part, language: Language) -> Outline {
    let method = method::built_in();
    let texts = Texts::new(language);
    part.outline(
        &Voice { deal, method: &method, texts, readers: Readers::Us, negotiation: None },
        &[],
    )
}

/// What stands in a field, as a report says it.
fn said(deal: &Deal, it: &Filled, language: Language) -> String {
    let method = method::built_in();
    let texts = Texts::new(language);
    let voice = Voice { deal, method: &method, texts, readers: Readers::Us, negotiation: None };
    tight(&voice.value(it.field, &it.id).text())
}

fn marked() -> Full {
    full(&|number| format!("Щит{number:04}"))
}

#[test]
fn a_mark_in_every_field_is_found_in_the_brief_in_every_format() {
    let Full { deal, filled, .. } = marked();
    for language in Language::ALL {
        let brief = outline(&deal, Part::Brief, language);
        for format in PageFormat::ALL {
            let text = text(format, &format.write(&brief));
            for it in filled.iter().filter(|it| it.is_unique) {
                let mark = said(&deal, it, language);
                assert!(text.contains(&mark), "{:?} {mark} in {}", it.field, format.word());
            }
        }
    }
}

/// Whether a page says something else, or nothing, once a field is emptied.
fn speaks_of(deal: &Deal, part: Part, whole: &Outline, it: &Filled) -> bool {
    let empty = Edit::Set { id: it.id.clone(), field: it.field, value: Value::Empty };
    // What cannot be emptied holds another word instead.
    deal.apply(&[empty]).is_ok_and(|deal| outline(&deal, part, whole.language) != *whole)
}

#[test]
fn a_choice_a_link_and_a_flag_of_every_field_is_in_the_brief() {
    let Full { open, filled, .. } = marked();
    let whole = outline(&open, Part::Brief, Language::Ru);
    for it in filled.iter().filter(|it| !it.is_unique) {
        assert!(speaks_of(&open, Part::Brief, &whole, it), "{:?}", it.field);
    }
}

#[test]
fn what_the_map_leaves_out_is_listed_with_its_reason() {
    let Full { open, filled, .. } = marked();
    let map = outline(&open, Part::Map, Language::Ru);
    let text = tight(&map.spans().iter().map(|span| span.text.as_str()).collect::<String>());
    let name = |it: &Filled| (it.field.kind.key(), it.field.key);
    let is_there = |it: &&Filled| {
        if it.is_unique {
            text.contains(&said(&open, it, Language::Ru))
        } else {
            speaks_of(&open, Part::Map, &map, it)
        }
    };
    let there: BTreeSet<_> = filled.iter().filter(is_there).map(name).collect();
    let all: BTreeSet<_> = filled.iter().map(name).collect();
    let mut wrong = Vec::new();
    for (kind, key) in all {
        let is_listed = LEFT_OUT.iter().any(|(listed, keys, reason)| {
            !reason.is_empty()
                && *listed == kind
                && (*keys == "*" || keys.split(' ').any(|it| it == key))
        });
        let is_there = there.contains(&(kind, key));
        if is_listed == is_there {
            wrong.push(format!("{kind}.{key} is on the map: {is_there}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Hostile strings, one class after another in turn, so that neighbours differ in class.
fn hostile() -> Vec<String> {
    let read = |text| serde_json::from_str::<BTreeMap<String, Vec<String>>>(text).unwrap();
    let mut classes = read(include_str!("fixtures/hostile.json"));
    classes.extend(read(include_str!("fixtures/hostile-more.json")));
    let longest = classes.values().map(Vec::len).max().unwrap();
    let turns =
        (0..longest).flat_map(|at| classes.values().map(move |it| it[at % it.len()].clone()));
    turns.collect()
}

#[test]
fn a_text_without_end_is_cut_on_the_map_and_whole_in_the_brief() {
    let endless = "щ".repeat(100_000);
    let text_of = |number: usize| {
        if number.is_multiple_of(50) { endless.clone() } else { "слово".into() }
    };
    let mut deal = full(&text_of).deal;
    deal.title.clone_from(&endless);
    let map = outline(&deal, Part::Map, Language::Ru);
    assert_eq!(read::pages(&PageFormat::Pdf.write(&map)), 1);
    assert!(map.spans().iter().all(|span| span.text.len() < 9_000));
    let brief = outline(&deal, Part::Brief, Language::Ru);
    assert!(text(PageFormat::Html, &PageFormat::Html.write(&brief)).contains(&endless));
    assert!(read::pages(&PageFormat::Pdf.write(&brief)) > 20);
}

/// What a reader sees of a text, word by word.
fn words(text: &str) -> Vec<String> {
    let seen: String = text.chars().map(seen).collect();
    seen.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn hostile_strings_in_every_field_stay_text_in_every_format() {
    let strings = hostile();
    for shift in 0..4 {
        let text_of = |number: usize| strings[(number * 5 + shift) % strings.len()].clone();
        let Full { deal, filled, .. } = full(&text_of);
        for part in [Part::Map, Part::Brief] {
            let outline = outline(&deal, part, Language::En);
            for format in PageFormat::ALL {
                let page = format.write(&outline);
                nothing_acts(format, &page);
                leave(&format!("hostile-{}-{shift}.{}", part.word(), format.extension()), &page);
                if part == Part::Brief {
                    all_is_read(format, &page, &deal, &filled);
                }
            }
        }
    }
}

/// Leaves a page where `.ci/outside` opens it with other programs.
fn leave(name: &str, page: &[u8]) {
    std::fs::write(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), page).unwrap();
}

fn all_is_read(format: PageFormat, page: &[u8], deal: &Deal, filled: &[Filled]) {
    let text = text(format, page);
    for it in filled {
        if let Value::Text(held) = (it.field.read)(deal, &it.id) {
            // White space around a text is none of it.
            for word in words(held.trim()) {
                assert!(text.contains(&word), "{:?} {word:?} {}", it.field, format.word());
            }
        }
    }
}

/// That a page holds nothing which does something when it is opened.
fn nothing_acts(format: PageFormat, page: &[u8]) {
    let utf8 = || std::str::from_utf8(page).unwrap();
    match format {
        PageFormat::Markdown => {
            let marks = read::marks(utf8());
            assert_eq!(marks.iter().find(|mark| !read::is_quiet(mark)), None);
            assert!(!utf8().contains("://") && !utf8().contains("www."));
        }
        PageFormat::Html => {
            let tags = read::tags(utf8());
            assert_eq!(tags.iter().find(|tag| !read::is_of_the_program(tag)), None);
            no_sign_steers(utf8());
        }
        PageFormat::Docx => {
            let document = read::part(page, "word/document.xml");
            let tags = read::tags(&document);
            let is_known = |tag: &&String| {
                let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
                tag.starts_with("?xml") || name.strip_prefix("w:").is_some_and(is_of_texts)
            };
            assert_eq!(tags.iter().find(|tag| !is_known(tag)), None);
            no_sign_steers(&document);
        }
        PageFormat::Pdf => {
            const ACTIVE: &str = "A AA Annots OpenAction JS JavaScript URI Launch GoToR \
                                  EmbeddedFiles AcroForm XFA RichMedia";
            let words = read::words_of_pdf(page);
            let active = words.iter().find(|it| ACTIVE.split_whitespace().any(|act| act == *it));
            assert_eq!(active, None);
        }
    }
}

fn is_of_texts(name: &str) -> bool {
    const NAMES: &str = "document body p pPr pStyle r rPr t br b i color tbl tblPr tblStyle tblW \
                         tblLayout tblGrid gridCol tr trPr cantSplit tblHeader tc tcPr tcW shd \
                         sectPr footerReference pgSz pgMar keepNext";
    NAMES.split_whitespace().any(|it| it == name)
}

fn no_sign_steers(page: &str) {
    let steers = |sign: char| (sign.is_control() && sign != '\n') || seen(sign) != sign;
    assert_eq!(page.chars().find(|sign| steers(*sign)), None);
}

/// The sample with so many issues, each with long texts.
fn with_issues(count: usize) -> Deal {
    let mut deal: serde_json::Value =
        serde_json::from_str(&stage::sample_text("switchgear", Language::Ru)).unwrap();
    for negotiation in deal["negotiations"].as_array_mut().unwrap() {
        let issues = negotiation["issues"].as_array().unwrap().clone();
        let many = (0..count).map(|at| {
            let mut issue = issues.get(at % issues.len().max(1)).cloned().unwrap_or_default();
            issue["id"] = format!("issue-{at}").into();
            issue["our_interest"] = "Не кредитовать поставку и не ждать визы. ".repeat(9).into();
            for list in ["arguments", "concessions", "objections", "questions"] {
                issue.as_object_mut().unwrap().remove(list);
            }
            issue
        });
        negotiation["issues"] = many.collect();
    }
    serde_json::from_value(deal).unwrap()
}

#[test]
fn a_map_of_up_to_twelve_issues_is_one_page_whatever_is_written_in_it() {
    for language in Language::ALL {
        for name in SAMPLES {
            let map = PageFormat::Pdf.write(&outline(&sample(name, language), Part::Map, language));
            assert_eq!(read::pages(&map), 1, "{name} {}", language.tag());
        }
    }
    let twelve = outline(&with_issues(12), Part::Map, Language::Ru);
    assert_eq!(read::pages(&PageFormat::Pdf.write(&twelve)), 1);
    assert!(twelve.spans().iter().any(|span| span.text.contains('…')));
}

#[test]
fn more_issues_than_a_page_holds_go_on_below_the_same_titles() {
    let page = PageFormat::Pdf.write(&outline(&with_issues(40), Part::Map, Language::Ru));
    let pages = read::pages(&page);
    assert!(pages > 1);
    let text = text(PageFormat::Pdf, &page);
    assert!(text.matches("Уступка↔встречноеусловие").count() >= pages - 1, "{pages}");
}

#[test]
fn no_letter_on_paper_is_smaller_than_nine_points() {
    for part in [Part::Map, Part::Brief] {
        let page = PageFormat::Pdf.write(&outline(&with_issues(40), part, Language::Ru));
        let done = read::operations(&page);
        let scales = ["cm", "Tm", "Tz"];
        assert!(!done.iter().any(|(operator, _)| scales.contains(&operator.as_str())));
        let sizes: Vec<f32> =
            done.iter().filter(|(it, _)| it == "Tf").map(|(_, numbers)| numbers[0]).collect();
        assert!(!sizes.is_empty() && sizes.iter().all(|size| *size >= 9.0), "{sizes:?}");
    }
}

#[test]
fn every_russian_word_of_a_map_comes_back_from_its_pdf() {
    for name in SAMPLES {
        let map = outline(&sample(name, Language::Ru), Part::Map, Language::Ru);
        let text = text(PageFormat::Pdf, &PageFormat::Pdf.write(&map));
        for word in map.spans().iter().flat_map(|span| words(&span.text)) {
            assert!(text.contains(&word), "{name}: {word}");
        }
    }
}
