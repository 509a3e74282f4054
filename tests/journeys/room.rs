//! A whole defense of ninety minutes, played by a script with a clock that is handed in: phases,
//! silent writing, the plug pulled in the middle, reveal, round, answers, forecasts, votes, verdict,
//! levels frozen.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, FixedOffset};
use serde_json::Value;

use super::support::pty::{Pty, Signal};
use super::{Home, read};

/// The room: its file, and the clock on its wall.
struct Room {
    home: Home,
    deal: PathBuf,
    clock: PathBuf,
    now: DateTime<FixedOffset>,
}

impl Room {
    fn new(language: &'static str) -> Self {
        let home = Home::new(language);
        let deal = home.deal();
        let clock = home.path().join("clock");
        let now = "2026-11-29T10:00:00+03:00".parse().unwrap();
        let room = Self { home, deal, clock, now };
        room.set();
        room
    }

    fn set(&self) {
        fs::write(&self.clock, self.now.to_rfc3339()).unwrap();
    }

    /// So many minutes go by.
    fn pass(&mut self, minutes: i64) {
        self.now += Duration::minutes(minutes);
        self.set();
    }

    fn open(&self) -> Pty {
        let (deal, clock) = (self.deal.to_str().unwrap(), self.clock.to_str().unwrap());
        let mut pty = self.home.start(&[deal, "--clock", clock]);
        pty.until(self.home.say("Паспорт", "Passport"));
        pty
    }

    fn say(&self, russian: &'static str, english: &'static str) -> &'static str {
        self.home.say(russian, english)
    }

    /// On to the next phase, which the first line names by its number.
    fn on(&self, pty: &mut Pty, number: u32) {
        pty.keys("<pgdn>").until(&format!("{number}/13 "));
    }

    fn session(&self) -> Value {
        let sessions = read(&self.deal)["sessions"].as_array().unwrap().clone();
        sessions.into_iter().next_back().unwrap()
    }
}

/// A full defense begins: its kind, and the result for which people met.
fn begin(room: &Room, pty: &mut Pty) {
    pty.keys("5").until(room.say("Начать сессию", "Start a session")).keys("<home> <enter>");
    pty.until(room.say("Какая сессия", "Which session")).keys("<enter>");
    pty.until(room.say("Какой результат", "What result")).keys("<enter>");
    pty.until(room.say("Esc прежнее", "Esc old")).text("RESULT-1").keys("<enter>");
    room.home.until_saved(pty);
    pty.keys("<esc>").until(room.say("N (Т) +", "N add"));
}

