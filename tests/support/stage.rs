//! The program without a terminal: a deal on the desk, keys in, frames and saved deals out.
//!
//! Included by `#[path]` from tests and examples. Ids are counted, the clock stands, the day is the
//! samples' own, so that every run draws the same.

#![allow(dead_code, reason = "each including program uses a part")]

#[path = "script.rs"]
pub mod script;

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};
use deal_defense::app::settings::Settings;
use deal_defense::app::{Effect, Model, Msg, OpenedDeal, Rebased, Saved, ToSave};
use deal_defense::domain::{Deal, Id};
use deal_defense::input::{Chord, Input};
use deal_defense::l10n::Language;
use deal_defense::method;
use deal_defense::runtime::new_deal;
use deal_defense::store::merge::Stamp;
use deal_defense::store::save::replay;
use deal_defense::ui::theme::{Depth, Look};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use script::{Stroke, strokes};

/// The day on which the samples stand.
pub const SAMPLE_DAY: &str = "2026-11-29";
/// The moment at which the clock stands.
const NOW: &str = "2026-11-29T14:02:11+03:00";

/// A running program that nobody sees.
pub struct Stage {
    /// Everything the program knows.
    pub model: Model,
    /// The deal that was saved last.
    pub saved: Option<Arc<Deal>>,
    /// What else was asked of the world.
    pub effects: Vec<Effect>,
    size: (u16, u16),
}

impl Stage {
    /// The home screen.
    pub fn home(language: Language, look: Look) -> Self {
        let day: NaiveDate = SAMPLE_DAY.parse().expect("a day");
        let now: DateTime<FixedOffset> = NOW.parse().expect("a moment");
        let settings = Settings::new(language, look, Depth::TrueColor, day);
        let mut count = 0u32;
        let ids = move || {
            count += 1;
            Id::new(format!("new{count:04}"))
        };
        let model = Model::new(settings, Box::new(ids), Box::new(move || now));
        Self { model, saved: None, effects: Vec::new(), size: (80, 24) }
    }

    /// A sample on the desk, in the language of the screen.
    pub fn sample(name: &str, language: Language) -> Self {
        let path = format!("{name}.{}.json", language.tag());
        let mut stage = Self::home(language, Look::Dark);
        stage.open(sample(name, language), path);
        stage
    }

    /// An empty new deal on the desk.
    pub fn empty(language: Language) -> Self {
        let title = match language {
            Language::Ru => "Новая сделка",
            Language::En => "A new deal",
        };
        let mut stage = Self::home(language, Look::Dark);
        stage.open(new_deal::empty(Id::new("deal"), title), "new.json".to_owned());
        stage
    }

    /// Puts a deal on the desk.
    pub fn open(&mut self, mut deal: Deal, path: String) {
        deal.name_items();
        let opened = OpenedDeal {
            deal: Arc::new(deal),
            method: method::built_in(),
            path: PathBuf::from(path),
            read_only: false,
            notice: None,
        };
        self.send(Msg::Opened(Box::new(opened)));
    }

    /// The same in other colours.
    pub fn look(mut self, look: Look) -> Self {
        self.model.settings.set_look(look);
        self
    }

    /// The same in a window of this size.
    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self.frame();
        self
    }

    /// Something happens. What is saved is on the disk at once.
    pub fn send(&mut self, msg: Msg) {
        let effects = self.model.update(msg);
        for effect in effects {
            match effect {
                Effect::Save(ToSave { deal, revision, merge }) => {
                    self.saved = Some(deal);
                    let time = "14:02:11".to_owned();
                    self.send(Msg::Saved(Saved { revision, merged: None, merge, time }));
                }
                Effect::Rebase { now, revision, taken } => {
                    let (from, to) = taken.sides();
                    let deal = replay(&**from, &**to, &*now, &mut stamp).ok();
                    let deal = deal.map(|(deal, _)| Arc::new(deal));
                    self.send(Msg::Rebased(Box::new(Rebased { revision, deal, taken })));
                }
                other => self.effects.push(other),
            }
        }
    }

    /// A person types a script of keys; after each the screen is drawn.
    pub fn keys(&mut self, script: &str) -> &mut Self {
        for stroke in strokes(script) {
            match stroke {
                Stroke::Key(chord) => self.press(chord),
                Stroke::Text(text) => text.chars().for_each(|sign| self.press(Chord::char(sign))),
            }
        }
        self
    }

    /// A person types a text, spaces too.
    pub fn text(&mut self, text: &str) -> &mut Self {
        text.chars().for_each(|sign| self.press(Chord::char(sign)));
        self
    }

    fn press(&mut self, chord: Chord) {
        self.send(Msg::Input(Input::press(chord)));
        self.frame();
    }

    /// The screen as it is drawn now.
    pub fn frame(&mut self) -> Buffer {
        let (width, height) = self.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        self.model.draw(&mut buffer);
        buffer
    }
}

/// The text of a sample deal.
pub fn sample_text(name: &str, language: Language) -> String {
    let folder = env!("CARGO_MANIFEST_DIR");
    let path = format!("{folder}/sample-data/{name}.{}.json", language.tag());
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A sample deal.
pub fn sample(name: &str, language: Language) -> Deal {
    serde_json::from_str(&sample_text(name, language)).expect("a sample is a deal")
}

/// What a conflict is called here.
fn stamp() -> Stamp {
    Stamp { id: "conflict".to_owned(), at: NOW.to_owned() }
}
