//! The one-minute card: complete in the smallest usual window whatever the deal, quick to come and
//! go, and a way to every field it tells of.

#![allow(clippy::unwrap_used)]

#[path = "support/stage.rs"]
mod stage;

use deal_defense::domain::{Deal, Id, Step};
use deal_defense::l10n::{Language, Texts};
use deal_defense::report::card::Item;
use deal_defense::runtime::new_deal;
use deal_defense::ui::theme::Look;
use serde_json::Value;
use stage::{Stage, sample, sample_text};

const SAMPLES: [&str; 4] = ["switchgear", "switchgear-mended", "mining", "saas"];

fn lines(stage: &mut Stage) -> Vec<String> {
    let frame = stage.frame();
    let line = |y| (0..frame.area.width).map(|x| frame[(x, y)].symbol()).collect::<String>();
    (0..frame.area.height).map(line).collect()
}

fn opened(deal: Deal, language: Language) -> Stage {
    let mut stage = Stage::home(language, Look::Dark);
    stage.open(deal, "deal.json".to_owned());
    stage
}

/// A sample in which every answer of the sheet is 400 letters long.
fn long(language: Language) -> Deal {
    fn fill(value: &mut Value) {
        match value {
            Value::String(text) if text.contains(' ') => {
                let words = text.clone() + " ";
                *text = words.repeat(400 / words.chars().count() + 1).chars().take(400).collect();
            }
            Value::Array(items) => items.iter_mut().for_each(fill),
            Value::Object(keys) => keys.values_mut().for_each(fill),
            _ => {}
        }
    }
    let mut deal: Value = serde_json::from_str(&sample_text("switchgear", language)).unwrap();
    for key in ["title", "qualification", "organisations", "competitors", "stakeholders", "team"] {
        fill(&mut deal[key]);
    }
    serde_json::from_value(deal).unwrap()
}

#[test]
fn every_item_of_the_card_stands_on_the_smallest_usual_screen() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let mut deals: Vec<Deal> = SAMPLES.iter().map(|name| sample(name, language)).collect();
        deals.push(new_deal::empty(Id::new("deal"), "x"));
        deals.push(long(language));
        for deal in deals {
            let mut stage = opened(deal, language);
            let screen = lines(stage.keys("0"));
            for item in Item::ALL {
                let label = texts.text(item.label());
                let line = screen.iter().find(|line| line.contains(&*label));
                let line = line.unwrap_or_else(|| panic!("{label}\n{}", screen.join("\n")));
                let told = line.split_once(&*label).unwrap().1;
                assert!(!told.trim().is_empty(), "{line}");
            }
            let score = screen.iter().find(|line| line.contains(&*texts.text("card-score")));
            let unknown =
                if language == Language::Ru { "неизвестно: " } else { "unknown: " };
            assert!(score.unwrap().contains(unknown));
            let keys = texts.text("card-key-unclear");
            assert!(screen.iter().any(|line| line.contains(&*keys)), "{}", screen.join("\n"));
            assert!(!screen.concat().contains('⟦'), "{}", screen.join("\n"));
        }
    }
}

#[test]
fn what_is_cut_on_the_card_says_so_and_is_whole_when_it_stands_alone() {
    let deal = long(Language::En);
    let end: String = {
        let purpose = deal.qualification.purpose.value.text();
        purpose.trim_end().chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect()
    };
    let mut stage = opened(deal, Language::En);
    let screen = lines(stage.keys("0"));
    let purpose = screen.iter().find(|line| line.contains("Purpose")).unwrap();
    assert!(purpose.trim_end().ends_with('…'), "{purpose}");
    let company = screen.iter().find(|line| line.contains("Company and group")).unwrap();
    assert!(company.contains("group: "), "{company}");
    let alone = lines(stage.keys("<down> <down> <down> <down> <down> <down> z")).join(" ");
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(&alone).contains(&words(&end)), "{alone}");
}

#[test]
fn the_card_comes_from_any_step_and_goes_back_exactly_where_one_was() {
    for way in ["0", "<esc>", "<backspace>"] {
        for from in ["1 <down> <down>", "2 <down> <enter> <down>", "4 <down> <right>"] {
            let mut stage = Stage::sample("switchgear", Language::Ru);
            let before = stage.keys(from).frame();
            assert_ne!(stage.keys("0 <down> <down>").frame(), before);
            assert_eq!(stage.keys(way).frame(), before, "{from} {way}");
        }
    }
}

#[test]
fn enter_goes_to_the_very_field_and_the_way_back_leads_to_the_card() {
    let mut stage = Stage::sample("switchgear", Language::En);
    stage.keys("0 <down> <down> <down> <down> <down> <down> <down>");
    let card = stage.frame();
    stage.keys("<enter>");
    let desk = stage.model.desk.as_ref().unwrap();
    assert!(desk.card.is_none() && desk.step == Step::Passport);
    let lens = desk.lens(&stage.model.settings);
    assert_eq!(desk.here(&lens).field.unwrap().key, "situation");
    assert_eq!(stage.keys("<backspace>").frame(), card);
    stage.keys("<f4>");
    assert_ne!(stage.frame(), card);
    assert_eq!(stage.keys("<esc>").frame(), card);
}

#[test]
fn a_finished_sheet_without_a_decision_opens_with_its_card() {
    let mut deal = sample("switchgear", Language::En);
    let stage = opened(deal.clone(), Language::En);
    assert!(stage.model.desk.unwrap().card.is_none());
    let mut sheet = (*deal.qualification).clone();
    sheet.decision = deal_defense::domain::qualification::Decision::default();
    deal.qualification = sheet.into();
    let mut stage = opened(deal, Language::En);
    assert!(lines(&mut stage).iter().any(|line| line.contains("waits for it")));
}
