//! Deals of the sizes that are measured: a sample with its people, tasks, issues, remarks and
//! sessions multiplied under fresh ids.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};
use deal_defense::app::settings::Settings;
use deal_defense::app::{Effect, Model, Msg};
use deal_defense::domain::session::Snapshot;
use deal_defense::domain::{Deal, Id};
use deal_defense::input::{Chord, Input};
use deal_defense::l10n::{Language, Texts};
use deal_defense::runtime::disk::opened_deal;
use deal_defense::store::read::{self, Opened, Source};
use deal_defense::ui::theme::{Depth, Look};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use serde_json::Value;

/// How often each list of the sample is added once more.
struct Copies {
    people: usize,
    tasks: usize,
    issues: usize,
    remarks: usize,
    sessions: usize,
}

/// The deals that are measured: their name and the text of their file.
pub fn deals() -> [(&'static str, String); 2] {
    let small = Copies { people: 1, tasks: 0, issues: 1, remarks: 1, sessions: 0 };
    let large = Copies { people: 20, tasks: 4, issues: 6, remarks: 220, sessions: 10 };
    [("200KB", written(&multiplied(&small))), ("5MB", written(&multiplied(&large)))]
}

/// A deal of 200 people and 500 tasks.
pub fn crowd() -> String {
    let copies = Copies { people: 14, tasks: 9, issues: 0, remarks: 0, sessions: 0 };
    let mut deal = multiplied(&copies);
    for (list, length) in [("stakeholders", 200), ("tasks", 500)] {
        let items = deal[list].as_array_mut().expect("a list");
        assert!(items.len() >= length, "{list} are only {}", items.len());
        items.truncate(length);
    }
    written(&deal)
}

/// The day of the sample.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 17).expect("a day")
}

fn multiplied(copies: &Copies) -> Value {
    let sample = include_str!("../../sample-data/mining.ru.json");
    let mut deal: Value = serde_json::from_str(sample).expect("the sample");
    let frozen = frozen(sample);
    let mut batch = 0;
    for (list, times) in [
        ("/stakeholders", copies.people),
        ("/tasks", copies.tasks),
        ("/negotiations/1/issues", copies.issues),
        ("/remarks", copies.remarks),
    ] {
        multiply(&mut deal, list, times, &mut batch);
    }
    multiply(&mut deal, "/sessions", copies.sessions, &mut batch);
    if copies.sessions > 0 {
        for session in deal["sessions"].as_array_mut().expect("sessions") {
            session["snapshot"].clone_from(&frozen);
        }
        spread(&mut deal);
    }
    deal
}

fn written(deal: &Value) -> String {
    serde_json::to_string_pretty(deal).expect("a text") + "\n"
}

/// What a closed session keeps of the deal.
fn frozen(sample: &str) -> Value {
    let deal: Deal = serde_json::from_str(sample).expect("a deal");
    serde_json::to_value(Snapshot::of(&deal)).expect("a snapshot")
}

/// Appends the items of a list so often, under fresh ids.
fn multiply(deal: &mut Value, list: &str, times: usize, batch: &mut usize) {
    let list = deal.pointer_mut(list).and_then(Value::as_array_mut).expect("a list");
    let original = list.clone();
    for _ in 0..times {
        *batch += 1;
        let mut names = HashMap::new();
        let mut copy = original.clone();
        for item in &copy {
            collect(item, *batch, &mut names);
        }
        for item in &mut copy {
            rename(item, &names);
        }
        list.append(&mut copy);
    }
}

fn collect(value: &Value, batch: usize, names: &mut HashMap<String, String>) {
    match value {
        Value::Object(fields) => {
            if let Some(id) = fields.get("id").and_then(Value::as_str) {
                names.insert(id.to_owned(), format!("{}{batch:06}{}", &id[..8], &id[14..]));
            }
            fields.values().for_each(|value| collect(value, batch, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, batch, names)),
        _ => {}
    }
}

fn rename(value: &mut Value, names: &HashMap<String, String>) {
    match value {
        Value::Object(fields) => fields.values_mut().for_each(|value| rename(value, names)),
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, names)),
        Value::String(text) => {
            if let Some(name) = names.get(text.as_str()) {
                text.clone_from(name);
            }
        }
        _ => {}
    }
}

/// Divides the remarks among the sessions.
fn spread(deal: &mut Value) {
    let sessions: Vec<Value> =
        deal["sessions"].as_array().expect("sessions").iter().map(|it| it["id"].clone()).collect();
    for (at, remark) in deal["remarks"].as_array_mut().expect("remarks").iter_mut().enumerate() {
        remark["session"].clone_from(&sessions[at % sessions.len()]);
        remark["number"] = Value::from(at / sessions.len() + 1);
    }
}

/// Reads a file's text as opening it does.
pub fn opened(text: &str) -> Opened<Deal> {
    let checked = read::check(text).expect("a deal");
    let path = PathBuf::from("bench.json");
    let source = Source { path: path.clone(), target: path, text: Arc::new(text.to_owned()) };
    Opened { deal: checked.deal, source, newer_version: checked.newer_version }
}

/// The program with a deal open, and the screen it draws on.
pub struct Desk {
    model: Model,
    buffer: Buffer,
}

impl Desk {
    /// Opens a deal: read, its items named, its holes found.
    pub fn open(text: &str) -> Self {
        let settings = Settings::new(Language::Ru, Look::Dark, Depth::TrueColor, today());
        let mut made = 0u32;
        let ids = Box::new(move || {
            made += 1;
            Id::from(format!("bench{made:021}").as_str())
        });
        let now: DateTime<FixedOffset> = "2026-11-17T12:00:00+03:00".parse().expect("a moment");
        let mut model = Model::new(settings, ids, Box::new(move || now));
        let message = opened_deal(&opened(text), None, false, Texts::new(Language::Ru));
        model.update(Msg::Opened(Box::new(message)));
        Self { model, buffer: Buffer::empty(Rect::new(0, 0, 120, 36)) }
    }

    /// Takes a key; returns what is to be done in the world.
    pub fn key(&mut self, chord: Chord) -> Vec<Effect> {
        self.model.update(Msg::Input(Input::press(chord)))
    }

    /// Draws a frame.
    pub fn draw(&mut self) -> Option<(u16, u16)> {
        self.buffer.reset();
        self.model.draw(&mut self.buffer)
    }

    /// The deal as it stands.
    pub fn deal(&self) -> Arc<Deal> {
        Arc::clone(&self.model.desk.as_ref().expect("an open deal").deal)
    }

    /// The text of the screen, to see that the measured thing is what is meant.
    pub fn shown(&self) -> String {
        let width = usize::from(self.buffer.area.width);
        let lines = self.buffer.content.chunks(width);
        lines
            .map(|line| line.iter().map(ratatui::buffer::Cell::symbol).collect::<String>() + "\n")
            .collect()
    }
}
