//! The whole program in a pseudo-terminal: a person opens a deal, works, leaves, comes back; the
//! world changes the file, pulls the plug, sends signals. What counts is the file and the screen.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

#[path = "journeys/map.rs"]
mod map;
#[path = "journeys/room.rs"]
mod room;
#[path = "journeys/secret.rs"]
mod secret;
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;
use support::pty::{Pty, Signal, Start};

/// A home of its own for the program, with a deal in it.
struct Home {
    folder: tempfile::TempDir,
    language: &'static str,
}

impl Home {
    fn new(language: &'static str) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), language }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The switchgear sample as a file of this home.
    fn deal(&self) -> PathBuf {
        let path = self.path().join("deal.json");
        let sample =
            format!("{}/sample-data/switchgear.{}.json", env!("CARGO_MANIFEST_DIR"), self.language);
        fs::copy(sample, &path).unwrap();
        path
    }

    fn start(&self, arguments: &[&str]) -> Pty {
        let mut start =
            Start::deal_defense().arg("--lang").arg(self.language).arg("--today").arg("2026-11-29");
        for argument in arguments {
            start = start.arg(argument);
        }
        for (name, folder) in [
            ("HOME", ""),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_STATE_HOME", "state"),
        ] {
            start = start.env(name, self.path().join(folder));
        }
        start.size(100, 30).start()
    }

    fn open(&self, path: &Path) -> Pty {
        let mut pty = self.start(&[path.to_str().unwrap()]);
        pty.until(self.say("Паспорт", "Passport"));
        pty
    }

    fn say(&self, russian: &'static str, english: &'static str) -> &'static str {
        if self.language == "ru" { russian } else { english }
    }

    fn saved(&self) -> &'static str {
        self.say("✓ сохранено", "✓ saved")
    }

    /// Waits until the screen says that all is on the disk.
    fn until_saved<'a>(&self, pty: &'a mut Pty) -> &'a mut Pty {
        pty.until(self.saved())
    }

    /// The only deal under the folder of the program's data.
    fn demo_copy(&self) -> PathBuf {
        let mut folders = vec![self.path().join("data")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|it| it == "json") {
                    return path;
                }
            }
        }
        panic!("no copy of the sample");
    }
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Waits for something in the world outside the terminal; fails when it never comes.
fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(10);
    while !holds() {
        assert!(Instant::now() < end, "in vain: {what}");
        std::thread::yield_now();
    }
}

fn remarks(deal: &Value) -> Vec<String> {
    let all = deal["remarks"].as_array().cloned().unwrap_or_default();
    all.iter().map(|it| it["text"].as_str().unwrap_or_default().to_owned()).collect()
}

/// The command that closes a session, by its name.
fn close_the_session(home: &Home, pty: &mut Pty) {
    pty.keys("<f2>").until(home.say("Команды", "Commands"));
    pty.text(home.say("Закрыть сессию", "Close the session")).keys("<enter>");
}

/// Walks the demo, edits, remarks, answers, closes the session, leaves and comes back.
fn a_session(language: &'static str) {
    let home = Home::new(language);
    let mut pty = home.start(&["demo"]);
    pty.until(home.say("Паспорт", "Passport"));
    for (key, step) in [
        ("2", home.say("Стейкхолдеры", "Stakeholders")),
        ("3", home.say("Этап", "Stage")),
        ("4", home.say("Переговоры", "Negotiation")),
        ("5", home.say("Защита", "Defense")),
        ("6", home.say("Вердикт", "Verdict")),
        ("7", home.say("Разбор", "Review")),
    ] {
        pty.keys(key).until_screen(step, |screen| {
            screen.lines().nth(1).is_some_and(|line| line.contains(step))
        });
    }
    let path = home.demo_copy();
    let name = home.say("Котов", "Kotov");
    pty.keys("2 <f3>").text(name).until(name).keys("<enter> <enter> <home> <down>");
    pty.keys("<enter> <ctrl-a>").text("Proba-1").keys("<enter>");
    home.until_saved(&mut pty);
    pty.keys("<left> c").text("Proba-2").keys("<enter>");
    until("the remark is in the file", || remarks(&read(&path)).contains(&"Proba-2".to_owned()));
    // The session: start it, answer every remark, verdict, close.
    pty.keys("5 <home> <enter>").until(home.say("Какая сессия", "hich session")).keys("<enter>");
    pty.until("●").keys("<enter>").text("Proba-3").keys("<enter> <left>");
    home.until_saved(&mut pty);
    pty.keys("6 <home>");
    let waiting = read(&path)["remarks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["answer"].is_null())
        .count();
    for _ in 0..waiting {
        pty.keys("<home> <down> a 1");
    }
    pty.keys("<home> <enter> <enter> 3 <down> <enter>").text("Proba-4").keys("<enter> <left>");
    close_the_session(&home, &mut pty);
    pty.until(home.say("Нет готового задания", "No complete assignment"))
        .keys("<enter>")
        .until(home.say("Esc прежнее", "Esc old"))
        .text("Proba-5")
        .keys("<enter>");
    pty.until(home.say("Enter править", "Enter edit"));
    close_the_session(&home, &mut pty);
    pty.until(home.say("Закрыть сессию?", "Close the session?")).keys("<enter>");
    until("the session is closed in the file", || {
        let deal = read(&path);
        let sessions = deal["sessions"].as_array().unwrap().clone();
        sessions.iter().all(|it| it["closed"].is_string())
            && sessions.last().unwrap()["snapshot"]["sha256"].is_string()
    });
    home.until_saved(&mut pty);
    pty.keys("q");
    assert_eq!(pty.end(), Ok(0), "{}", pty.screen());
    assert!(pty.settings_are_back());
    let text = fs::read_to_string(&path).unwrap();
    for probe in ["Proba-1", "Proba-2", "Proba-3", "Proba-4", "Proba-5"] {
        assert!(text.contains(probe), "{probe} is in the file");
    }
    let mut again = home.open(&path);
    again.keys("<f3>").text("Proba-2").keys("<enter>").until("Proba-2");
    again.keys("2 <f3>").text("Proba-1").keys("<enter>").until("Proba-1");
}

#[test]
fn a_session_from_the_demo_to_its_closing_is_found_again_in_russian() {
    a_session("ru");
}

#[test]
fn a_session_from_the_demo_to_its_closing_is_found_again_in_english() {
    a_session("en");
}

#[test]
fn what_another_program_adds_meanwhile_is_in_the_file_and_on_the_screen_after_our_next_edit() {
    let home = Home::new("ru");
    let path = home.deal();
    let mut pty = home.open(&path);
    let mut deal = read(&path);
    let theirs = serde_json::json!({"id": "01xxother0000000000000000", "name": "Чужаков Фома", "position": "аудитор"});
    deal["stakeholders"].as_array_mut().unwrap().push(theirs);
    fs::write(&path, serde_json::to_string_pretty(&deal).unwrap()).unwrap();
    // Several edits at once: the merge must survive those that were made before it came back.
    pty.keys("2 n")
        .text("Нашев Лука")
        .keys("<enter>")
        .text("Второй Лука")
        .keys("<enter>")
        .text("Третий Лука")
        .keys("<enter> <enter>");
    home.until_saved(&mut pty);
    pty.keys("<f3>").text("Чужаков").until("аудитор").keys("<enter>").until("Чужаков Фома");
    let names = fs::read_to_string(&path).unwrap();
    for name in ["Чужаков Фома", "Нашев Лука", "Второй Лука", "Третий Лука"]
    {
        assert!(names.contains(name), "{name}");
    }
    pty.keys("n").text("Четвёртый Лука").keys("<enter> <enter>");
    until("the next edit keeps it", || {
        let names = fs::read_to_string(&path).unwrap();
        names.contains("Четвёртый Лука") && names.contains("Чужаков Фома")
    });
}

#[test]
#[cfg(target_os = "linux")]
fn what_another_program_writes_is_on_the_screen_without_a_key() {
    let home = Home::new("ru");
    let path = home.deal();
    let mut pty = home.open(&path);
    pty.keys("2");
    let mut deal = read(&path);
    deal["stakeholders"][0]["name"] = Value::from("Аистова Нина");
    let beside = path.with_extension("new");
    fs::write(&beside, deal.to_string()).unwrap();
    fs::rename(&beside, &path).unwrap();
    pty.until("Аистова");
}

#[test]
fn a_sentence_that_was_being_typed_is_there_after_kill_9() {
    let home = Home::new("ru");
    let path = home.deal();
    let opening = fs::read(&path).unwrap();
    let mut pty = home.open(&path);
    pty.keys("1 <home> <enter> <down> <enter> <ctrl-a>")
        .text("Недописанная мысль о")
        .until("Недописанная мысль о");
    let drafts = home.path().to_owned();
    until("the draft is on the disk", || has_text(&drafts, "Недописанная мысль о"));
    pty.signal(Signal::KILL);
    pty.end().ok();
    assert_eq!(fs::read(&path).unwrap(), opening, "the file is as it was");
    let mut again = home.open(&path);
    again.until("Недописанная мысль о").text(" главном").keys("<enter>");
    until("it is kept", || {
        fs::read_to_string(&path).unwrap().contains("Недописанная мысль о главном")
    });
}

#[test]
fn a_text_typed_into_a_task_nobody_has_touched_is_there_after_kill_9() {
    let home = Home::new("ru");
    let path = home.deal();
    let mut deal = read(&path);
    deal["tasks"] = Value::Array(Vec::new());
    fs::write(&path, deal.to_string()).unwrap();
    let mut pty = home.open(&path);
    pty.keys("3 <enter> <down> <down> <enter>").text("19 дек").until("19 дек");
    let drafts = home.path().to_owned();
    until("the draft is on the disk", || has_text(&drafts, "19 дек"));
    pty.signal(Signal::KILL);
    pty.end().ok();
    let mut again = home.open(&path);
    again.until("19 дек").text("абря").keys("<enter>");
    until("it is kept", || read(&path)["tasks"][0]["date"] == "2026-12-19");
}

/// Whether any file under the folder holds the text; one that is still being written does not count.
fn has_text(folder: &Path, text: &str) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.filter_map(Result::ok).any(|entry| {
        let path = entry.path();
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            return false;
        }
        if path.is_dir() {
            has_text(&path, text)
        } else {
            fs::read_to_string(&path).is_ok_and(|it| it.contains(text))
        }
    })
}

#[test]
fn sigterm_keeps_what_is_typed_saves_and_gives_the_terminal_back() {
    let home = Home::new("ru");
    let path = home.deal();
    let mut pty = home.open(&path);
    pty.keys("1 <home> <enter> <down> <enter> <ctrl-a>")
        .text("Подпись до Нового года")
        .until("Подпись до Нового года");
    pty.signal(Signal::TERM);
    assert_eq!(pty.end(), Ok(143));
    assert!(pty.settings_are_back());
    assert_eq!(pty.modes_left(), Vec::<String>::new());
    assert_eq!(read(&path)["goal"]["result"], "Подпись до Нового года");
}

#[test]
fn thirty_edits_and_thirty_undos_leave_the_opening_bytes() {
    let home = Home::new("ru");
    let path = home.deal();
    let mut text = fs::read_to_string(&path).unwrap();
    // Unknown fields at several depths, in a hand of their own.
    text = text.replacen('{', "{\n  \"x_top\": [1, 2.50, \"три\"],", 1);
    text = text.replacen(
        "\"stakeholders\": [\n    {",
        "\"stakeholders\": [\n    {\n      \"x_deep\": {\"a\": null},",
        1,
    );
    fs::write(&path, &text).unwrap();
    assert_eq!(text.matches("\"x_").count(), 2);
    let mut pty = home.open(&path);
    for round in 0..10 {
        pty.keys("2 n")
            .text(&format!("Человек {round}"))
            .keys("<tab>")
            .text("инженер")
            .keys("<enter> <enter>");
        pty.keys("c").text(&format!("Замечание {round}")).keys("<enter>");
        pty.keys("1 <home> <enter> <down> <enter> <ctrl-a>")
            .text(&format!("Итог {round}"))
            .keys("<enter> <left>");
    }
    pty.until("Итог 9");
    until("all is on the disk", || {
        let text = fs::read_to_string(&path).unwrap();
        text.contains("Итог 9") && text.contains("Замечание 9") && text.contains("Человек 9")
    });
    let now = fs::read_to_string(&path).unwrap();
    assert!(
        now.contains("\"x_top\": [1, 2.50, \"три\"]") && now.contains("\"x_deep\": {\"a\": null}"),
        "unknown fields stay"
    );
    for _ in 0..30 {
        pty.keys("u");
    }
    pty.keys("u").until("Отменять нечего");
    until("the opening bytes", || fs::read_to_string(&path).unwrap() == text);
    pty.keys("q");
    assert_eq!(pty.end(), Ok(0));
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn a_file_of_a_newer_version_opens_read_only_and_stays_as_it_is() {
    let home = Home::new("ru");
    let path = home.deal();
    let text = fs::read_to_string(&path).unwrap().replacen("\"version\": 1", "\"version\": 9", 1);
    fs::write(&path, &text).unwrap();
    let mut pty = home.open(&path);
    pty.until("только чтение").keys("2 n").until("только для чтения").keys("x q");
    assert_eq!(pty.end(), Ok(0));
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn no_frame_says_saved_while_the_file_does_not_hold_the_edit() {
    let home = Home::new("ru");
    let path = home.deal();
    let mut pty = home.open(&path);
    pty.keys("1 <home> <enter> <down>");
    for round in 0..8 {
        let words = format!("Попытка номер {round}");
        pty.keys("<enter> <ctrl-a>").text(&words).until(&words).keys("<enter>");
        // The first frame that shows the field closed and says "saved" must find it in the file.
        pty.until_screen("saved, with the field closed", |screen| {
            let last = screen.lines().last().unwrap_or_default();
            let says = last.contains("сохранено");
            if says && screen.contains(&words) && !last.contains("Esc прежнее") {
                let held = fs::read_to_string(&path).unwrap().contains(&words);
                assert!(held, "the frame says saved:\n{screen}");
                return true;
            }
            false
        });
    }
}

#[test]
fn the_same_journey_goes_by_the_russian_layout() {
    let home = Home::new("ru");
    let path = home.deal();
    let mut pty = home.open(&path);
    pty.keys("2 т").text("Раскладкин Ян").keys("<enter> <enter>");
    pty.keys("с").text("Кто это?").keys("<enter>");
    home.until_saved(&mut pty);
    until("both are in the file", || {
        let deal = read(&path);
        remarks(&deal).contains(&"Кто это?".to_owned())
            && deal["stakeholders"].to_string().contains("Раскладкин Ян")
    });
    pty.keys("г г").until("Отменено: добавлено «Раскладкин").keys("й");
    assert_eq!(pty.end(), Ok(0));
}

#[test]
fn an_empty_deal_is_qualified_defended_and_closed() {
    let home = Home::new("ru");
    let path = home.path().join("pumps.json");
    let mut pty = home.start(&["new", path.to_str().unwrap()]);
    pty.until("Квалификация: начните");
    // A terminal cannot tell `Esc` and a key from `Alt` and the key: the arrow goes back too.
    // From wherever one is, back to the qualification and on to what it asks for next.
    let next = "<left> <left> 1 <left> <home> <down> <down> <enter> <enter>";
    pty.keys(next).until("4 не знаем").keys("1 1 1 1 2 1 1");
    pty.until("неизвестно: 0").until("стоит разбираться");
    pty.keys(next).text("Лебедев Игорь").keys("<enter>");
    for answer in ["Насосный завод", "Снизить простой", "Три насоса", "24 млн"]
    {
        pty.keys("<left> <down> <enter> <enter>").text(answer).until(answer).keys("<enter>");
    }
    pty.keys("<left> <down> <enter> <enter>").until("1 входящий").keys("1");
    pty.keys("<left> <down> <enter> <enter>").text("Орлова Анна").keys("<enter>");
    home.until_saved(&mut pty);
    pty.keys(next).text("главный энергетик").keys("<enter>").until("главный энергетик");
    pty.keys(next).text("Простой стоит 2 млн в час").keys("<tab>").text("28.11");
    pty.keys("<tab>").until("Лебедев Игорь").keys("<enter>").until("1 факт").keys("1 <enter>");
    pty.keys(next).text("Заменить до паводка").keys("<enter>");
    for answer in ["Авария в октябре", "До марта, паводок"] {
        pty.keys("<left> <down> <enter> <enter>").text(answer).until(answer).keys("<enter>");
    }
    pty.keys("<left> <down> <enter> <enter>").until("1 инициатор").keys("1");
    pty.keys("<left> <down> <enter> <enter>").until("2 нет").keys("2");
    pty.keys("<left> <down> <enter> <enter>").text("Оставить как есть").keys("<enter>");
    pty.keys("<left> <down> <enter> <enter>").until("1 высокая").keys("1");
    // The defense: a remark that blocks, its answer, the close.
    pty.keys(next).until("Сессия началась").keys("<enter>").text("Решить, брать ли");
    pty.keys("<enter> <left> <left> c");
    pty.text("Кто держит бюджет?").keys("<tab> <tab> 1 <enter>").until("Кто держит бюджет?");
    pty.keys("<f2>").text("Закрыть сессию").keys("<enter>").until("ждёт ответа");
    pty.keys("a 1 <f2>").text("Закрыть сессию").keys("<enter> <enter>");
    pty.until("Чем кончилась квалификация").keys("1").until("Тип сделки").keys("1");
    pty.text("Есть задача и деньги").keys("<enter>").text("Проектный отдел").keys("<enter>");
    pty.until("Квалифицировал один").keys("<enter> 1").text("300 тыс").keys("<enter> 2 1");
    pty.until("Решение записано").keys("q");
    assert_eq!(pty.end(), Ok(0), "{}", pty.screen());
    let deal = read(&path);
    let sheet = &deal["qualification"];
    assert_eq!(sheet["decision"]["kind"], "work");
    assert_eq!(sheet["decision"]["closed_by"], "Орлова Анна");
    assert_eq!(sheet["decision"]["defended"], true);
    assert_eq!(sheet["closed"], "2026-11-29");
    assert!(sheet["decision"]["despite"].is_null(), "no step was left out");
    assert!(deal["sessions"][0]["closed"].is_string());
    assert_eq!(remarks(&deal), ["Кто держит бюджет?"]);
}

/// A deal whose file others have spoilt, with an edit of ours that cannot be written over it.
fn unsaved(home: &Home) -> (PathBuf, Pty) {
    let path = home.deal();
    let mut pty = home.open(&path);
    fs::write(&path, "spoilt").unwrap();
    pty.keys("2 n").text("Лука Нашев").keys("<enter> <enter>").until("не сохранено");
    (path, pty)
}

#[test]
fn leaving_with_edits_that_cannot_be_saved_asks_and_ends_with_a_status_of_its_own() {
    let home = Home::new("ru");
    let (path, mut pty) = unsaved(&home);
    pty.keys("q").until("Выйти всё равно?").keys("<enter>");
    assert_eq!(pty.end(), Ok(3));
    assert_eq!(fs::read_to_string(&path).unwrap(), "spoilt");
}

#[test]
fn a_copy_saves_the_work_where_the_file_cannot_be_written() {
    let home = Home::new("ru");
    let (path, mut pty) = unsaved(&home);
    pty.keys("<ctrl-s>").until("Копия сделки").keys("<enter>").until("Копия сохранена").keys("q");
    assert_eq!(pty.end(), Ok(0));
    let copy =
        path.with_file_name(format!("{}-копия.json", path.file_stem().unwrap().to_str().unwrap()));
    assert!(fs::read_to_string(copy).unwrap().contains("Лука Нашев"));
}
