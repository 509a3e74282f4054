//! The program without a terminal: a deal on the desk, keys in, frames and saved deals out.
//!
//! Included by `#[path]` from tests and examples. Ids are counted, the clock stands, the day is the
//! samples' own, so that every run draws the same.

#![allow(dead_code, reason = "each including program uses a part")]

#[path = "disk.rs"]
pub mod disk;
#[path = "script.rs"]
pub mod script;

use std::cell::Cell;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};
use deal_defense::app::settings::Settings;
use deal_defense::app::{Effect, Model, Msg, OpenedDeal};
use deal_defense::domain::method::Method;
use deal_defense::domain::{Deal, Id};
use deal_defense::input::{Chord, Input};
use deal_defense::l10n::Language;
use deal_defense::method;
use deal_defense::runtime::new_deal;
use deal_defense::ui::theme::{Depth, Look};
use disk::{Disk, Outcome};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use script::{Stroke, strokes};

/// The day on which the samples stand.
pub const SAMPLE_DAY: &str = "2026-11-29";
/// The moment at which the clock stands.
pub const NOW: &str = "2026-11-29T14:02:11+03:00";

/// A running program that nobody sees.
pub struct Stage {
    /// Everything the program knows.
    pub model: Model,
    /// The disk.
    pub disk: Disk,
    /// What else was asked of the world.
    pub asked: Vec<Effect>,
    /// Columns and rows of the window.
    pub size: (u16, u16),
    /// The clock; it stands until a test moves it.
    pub clock: Rc<Cell<DateTime<FixedOffset>>>,
}

impl Stage {
    /// The home screen.
    pub fn home(language: Language, look: Look) -> Self {
        let day: NaiveDate = SAMPLE_DAY.parse().expect("a day");
        let now: DateTime<FixedOffset> = NOW.parse().expect("a moment");
        let clock = Rc::new(Cell::new(now));
        let hand = clock.clone();
        let settings = Settings::new(language, look, Depth::TrueColor, day);
        let mut count = 0u64;
        let ids = move || {
            count += 1;
            Id::new(format!("01zz{count:022}"))
        };
        let model = Model::new(settings, Box::new(ids), Box::new(move || hand.get()));
        Self { model, disk: Disk::default(), asked: Vec::new(), size: (80, 24), clock }
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
    pub fn open(&mut self, deal: Deal, path: String) {
        self.put(deal, path, method::built_in());
    }

    /// Puts a deal on the desk that is run by another method.
    pub fn open_with(&mut self, deal: Deal, method: Method) {
        self.put(deal, "/deal.json".to_owned(), Arc::new(method));
    }

    fn put(&mut self, mut deal: Deal, path: String, method: Arc<Method>) {
        deal.name_items();
        let deal = Arc::new(deal);
        self.disk.open(&deal);
        let opened =
            OpenedDeal { deal, method, path: PathBuf::from(path), read_only: false, notice: None };
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

    /// Something happens, and what it asks of the world is done.
    pub fn send(&mut self, msg: Msg) {
        for effect in self.model.update(msg) {
            match self.disk.take(effect) {
                Outcome::Answer(answer) => self.send(answer),
                Outcome::Silent => {}
                Outcome::NotMine(other) => self.asked.push(other),
            }
        }
    }

    /// So many seconds go by, one after another.
    pub fn pass(&mut self, seconds: i64) {
        for _ in 0..seconds {
            self.clock.set(self.clock.get() + chrono::Duration::seconds(1));
            if self.model.tick_in().is_some() {
                self.send(Msg::Tick);
            }
        }
    }

    /// The slow disk does what waits for it.
    pub fn catch_up(&mut self) {
        if let Some(answer) = self.disk.catch_up() {
            self.send(answer);
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
    let text = sample_text(name, language);
    let mut deal: Deal = serde_json::from_str(&text).expect("a sample is a deal");
    deal.name_items();
    deal
}
