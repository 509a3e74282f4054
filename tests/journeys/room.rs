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

    fn session(&self) -> Value {
        let sessions = read(&self.deal)["sessions"].as_array().unwrap().clone();
        sessions.into_iter().next_back().unwrap()
    }
}

/// On to the next phase, which the first line names by its number.
fn on(pty: &mut Pty, number: u32) {
    pty.keys("<pgdn>").until(&format!("{number}/13 "));
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

/// Two who write in secret, in their own words.
const SECRETS: [&str; 4] = ["Zhuzhelitsa-1", "Zhuzhelitsa-2", "Zhuzhelitsa-3", "Zhuzhelitsa-4"];

/// Opening to questions: each phase takes its minutes, the wall follows.
fn up_to_the_silent_writing(room: &mut Room, pty: &mut Pty) {
    on(pty, 1);
    pty.until(room.say("Правила критики", "Rules of critique")).keys("<space> <down> <space>");
    pty.until(room.say("подтвердили 2 из", "confirmed by 2 of"));
    room.pass(3);
    on(pty, 2);
    pty.until("RESULT-1");
    room.pass(3);
    on(pty, 3);
    pty.until(room.say("Прошлые задания", "Earlier assignments"));
    room.pass(5);
    on(pty, 4);
    pty.until(room.say("Лоббирует за нас", "Lobbies for us"));
    for (minutes, number) in [(5, 5), (12, 6), (8, 7), (13, 8), (5, 9)] {
        room.pass(minutes);
        on(pty, number);
    }
    pty.until(room.say("Переговоры провалились. Почему?", "The talks failed. Why?"));
}

/// Slips of two people; the plug is pulled in the middle of the third.
fn silent_writing(room: &mut Room, pty: &mut Pty) -> Pty {
    pty.keys("<enter>").text(SECRETS[0]).until("•••••").keys("<enter>");
    pty.until(room.say("1 запись", "1 slip")).text(SECRETS[1]).keys("<enter>");
    pty.until(room.say("2 записи", "2 slips")).keys("<tab>").text(SECRETS[2]).keys("<enter>");
    room.home.until_saved(pty);
    pty.text("Zhuzhelitsa-").until("•••••");
    room.pass(2);
    pty.until("9/13 ▶ 03:00");
    let state = room.home.path().join("state");
    hidden(&state, "Zhuzhelitsa-");
    // The program notes every few seconds of its clock that the session is seen.
    hidden(&state, &room.now.to_rfc3339());
    pty.until_screen("no secret is on the wall", |screen| !screen.contains("Zhuzhelitsa"));
    pty.signal(Signal::KILL);
    pty.end().ok();

    room.pass(40);
    let mut again = room.open();
    again.until(room.say("не было на экране", "off the screen")).until("9/13 ‖ 03:00");
    again.keys("<ctrl-t>").until("9/13 ▶ 03:00");
    assert!(!again.screen().contains("Zhuzhelitsa"), "{}", again.screen());
    again
}

/// Waits until a half-typed text lies under a folder.
fn hidden(folder: &Path, text: &str) {
    super::until("the draft is on the disk", || super::has_text(folder, text));
}

/// The half-typed slip is there, and then all come to light together.
fn reveal(room: &mut Room, pty: &mut Pty) {
    pty.keys("<home> <down> <enter>").until("•••••").text("4").keys("<enter>");
    room.home.until_saved(pty);
    assert!(!pty.screen().contains("Zhuzhelitsa"), "{}", pty.screen());
    pty.keys("<f9>").until("Enter").keys("<enter>").until(SECRETS[3]);
    for secret in SECRETS {
        assert!(pty.screen().contains(secret), "{secret}\n{}", pty.screen());
    }
}

/// Who speaks in the round of the sample, the client's chair last.
const SPEAKERS: usize = 7;

/// One remark more, said aloud; one who has none.
fn round(room: &mut Room, pty: &mut Pty) {
    room.pass(3);
    on(pty, 10);
    pty.until(room.say("ещё молчат", "not heard yet")).keys("c");
    pty.until(room.say("Что не так", "What is wrong")).text("ALOUD-1").keys("<enter>");
    pty.until("ALOUD-1");
    room.pass(2);
    pty.keys("<right>").until("00:00 ").keys("f");
    pty.until(room.say("замечаний нет, записано", "no remarks, recorded"));
}

/// The blocking remark is accepted.
fn answers(room: &mut Room, pty: &mut Pty) {
    room.pass(12);
    on(pty, 11);
    pty.until(room.say("Ответов ждут", "wait for an answer")).keys("a");
    pty.until(room.say("2 принято частично", "2 accepted partly")).keys("1");
    pty.until(room.say("блокирующих 0", "0 blocking"));
}

/// Forecasts and votes, each in one hidden line a person, revealed together.
fn ballots(room: &mut Room, pty: &mut Pty) {
    room.pass(7);
    on(pty, 12);
    pty.keys("<enter>").until(room.say("1 провал · 2", "1/f fail"));
    for at in 0..SPEAKERS {
        pty.text("23222222 7").text(&at.to_string()).keys("<enter>");
    }
    pty.keys("<f9>").until("Enter").keys("<enter>");
    pty.until(room.say("от 70 до 76", "from 70 to 76"));
    pty.keys("<right>").until("1").keys("<enter>");
    pty.until(room.say("1 за · 2", "1 for · 2"));
    for _ in 1..SPEAKERS {
        pty.text("1").keys("<enter>");
    }
    pty.text("2").keys("<enter>");
    home_saved(room, pty);
    pty.keys("<f9>").until("Enter").keys("<enter>");
    home_saved(room, pty);
}

fn home_saved(room: &Room, pty: &mut Pty) {
    room.home.until_saved(pty);
}

/// The curator's verdict, and the closing with what it asks for.
fn verdict(room: &mut Room, pty: &mut Pty) {
    pty.keys("<right>").until(room.say("▸ Вердикт", "▸ Verdict")).keys("<home> <enter>");
    pty.until(room.say("1 защищена", "1 defended")).keys("1");
    pty.until_gone(room.say("2 защищена с условиями", "2 defended with conditions"));
    home_saved(room, pty);
    pty.keys("<backspace>").until("12/13");
    room.pass(6);
    on(pty, 13);
    room.pass(4);
    pty.keys("<pgdn>").until(room.say("Все фазы пройдены", "All phases done")).keys("<enter>");
    pty.until(room.say("Нет готового задания", "No complete assignment")).keys("<enter>");
    pty.until(room.say("Esc прежнее", "Esc old")).text("REASON-1").keys("<enter>");
    pty.until(room.say("Enter править", "Enter edit"));
    super::close_the_session(&room.home, pty);
    pty.until(room.say("Закрыть сессию?", "Close the session?"));
    pty.keys("<enter>").until(room.say("Сессия закрыта", "The session is closed"));
    home_saved(room, pty);
}

fn ninety_minutes(language: &'static str) {
    let mut room = Room::new(language);
    let mut pty = room.open();
    begin(&room, &mut pty);
    up_to_the_silent_writing(&mut room, &mut pty);
    let mut pty = silent_writing(&mut room, &mut pty);
    reveal(&mut room, &mut pty);
    round(&mut room, &mut pty);
    answers(&mut room, &mut pty);
    ballots(&mut room, &mut pty);
    verdict(&mut room, &mut pty);
    pty.keys("q");
    assert_eq!(pty.end(), Ok(0), "{}", pty.screen());

    let session = room.session();
    let used: i64 =
        session["phases"].as_array().unwrap().iter().filter_map(|it| it["used_s"].as_i64()).sum();
    assert_eq!(used, 90 * 60, "forty minutes of absence are nobody's: {}", session["phases"]);
    assert!(session["closed"].is_string() && session["sealed"].is_null(), "{session}");
    assert_eq!(session["snapshot"]["sha256"].as_str().map(str::len), Some(64));
    assert_eq!(session["verdict"]["kind"], "defended");
    assert_eq!(session["forecasts"].as_array().map(Vec::len), Some(SPEAKERS));
    assert_eq!(session["votes"].as_array().map(Vec::len), Some(SPEAKERS));
    let said = super::remarks(&read(&room.deal));
    for words in SECRETS.iter().chain(&["ALOUD-1"]) {
        assert!(said.iter().any(|it| it == words), "{words}: {said:?}");
    }
    let quiet = session["turns"].as_array().unwrap().iter().any(|it| it["no_remarks"] == true);
    assert!(quiet, "{}", session["turns"]);
}

#[test]
fn a_whole_defense_of_ninety_minutes_is_played_killed_and_resumed_in_russian() {
    ninety_minutes("ru");
}

#[test]
fn a_whole_defense_of_ninety_minutes_is_played_killed_and_resumed_in_english() {
    ninety_minutes("en");
}
