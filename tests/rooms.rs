//! The rooms are kept apart: who may know whom, what only some rooms may touch, and where words for
//! people may stand. Each complaint names a file, a line and the rule.
//!
//! A line that breaks a rule is a sign that it stands in the wrong room, or that a room is missing.

#[path = "rooms/path.rs"]
mod path;
#[path = "rooms/source.rs"]
mod source;

use path::{Path, paths};
use source::Source;

/// A room and the rooms it may know besides itself.
const KNOWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("input", &[]),
    ("l10n", &[]),
    // The system stands in one room; what it says of files is all that the store asks of it.
    ("store", &["domain", "runtime::os::files"]),
    ("method", &["domain"]),
    ("report", &["domain", "l10n"]),
    ("ui", &["domain", "input", "l10n", "report"]),
    ("app", &["domain", "input", "l10n", "report", "ui"]),
    ("runtime", &["app", "domain", "input", "l10n", "method", "report", "store", "ui"]),
    ("cli", &["domain", "input", "l10n", "method", "report", "runtime", "store", "ui"]),
];

/// Something of the world, and the only places that may touch it.
struct Touch {
    what: &'static str,
    /// How its paths begin.
    paths: &'static [&'static str],
    /// Names that give it away wherever they stand in a path.
    names: &'static [&'static str],
    only: &'static [&'static str],
}

const TOUCHES: &[Touch] = &[
    Touch {
        what: "threads",
        paths: &["std::thread", "thread::spawn", "thread::Builder", "thread::sleep"],
        names: &[],
        only: &["src/runtime/"],
    },
    Touch { what: "sockets", paths: &["std::net"], names: &[], only: &["src/runtime/"] },
    Touch {
        what: "the terminal",
        paths: &["crossterm"],
        names: &["crossterm", "stdin"],
        only: &["src/runtime/"],
    },
    Touch {
        what: "standard output",
        paths: &[],
        names: &["stdout", "stderr"],
        only: &["src/runtime/", "src/cli/"],
    },
    Touch {
        what: "the clock",
        paths: &["chrono::Local", "chrono::Utc", "Local::now", "Utc::now"],
        names: &["SystemTime", "Instant"],
        only: &["src/runtime/"],
    },
    Touch {
        what: "signals, randomness, the user's folders",
        paths: &["signal_hook", "getrandom", "directories"],
        names: &[],
        only: &["src/runtime/"],
    },
    Touch {
        what: "the system",
        paths: &["std::os", "libc", "nix", "rustix", "windows_sys", "winapi"],
        names: &[],
        only: &["src/runtime/os/"],
    },
    Touch {
        what: "files, processes, the environment",
        paths: &["std::fs", "std::env", "std::process"],
        names: &[],
        only: &["src/store/", "src/method/", "src/runtime/", "src/cli/", "src/main.rs"],
    },
    Touch { what: "the command line", paths: &["clap"], names: &[], only: &["src/cli/"] },
    Touch {
        what: "the drawing of a screen",
        paths: &["ratatui"],
        names: &[],
        only: &["src/ui/", "src/app/", "src/report/picture.rs", "src/runtime/"],
    },
];

/// What no code of the program calls.
const NEVER: &[&str] =
    &["println!", "print!", "eprintln!", "eprint!", "dbg!", "todo!", "unimplemented!", ".unwrap()"];

/// Where letters stand that nobody reads on a screen: those of keyboards, the drawings of large
/// ones, the beginnings of the units that people type, and the endings of words.
const LETTERS: &[&str] = &[
    "src/input/layout",
    "src/ui/widget/large/letters",
    "src/domain/unit",
    "src/domain/critique/alike/stem",
];

fn complaints(rule: impl Fn(&Source) -> Vec<(usize, String)>) -> Vec<String> {
    let sources = source::all();
    assert!(sources.len() > 100, "the sources are not found: {}", sources.len());
    let mut all = Vec::new();
    for source in &sources {
        let said = rule(source);
        all.extend(said.into_iter().map(|(line, rule)| format!("{}:{line}: {rule}", source.path)));
    }
    all
}

fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

fn strangers(source: &Source) -> Vec<(usize, String)> {
    let Some(room) = source.module.first() else { return Vec::new() };
    let row = KNOWS.iter().find(|(name, _)| name == room);
    let Some((_, known)) = row else {
        return vec![(1, format!("the room `{room}` has no row in KNOWS: say whom it may know"))];
    };
    let is_room = |name: &str| KNOWS.iter().any(|(room, _)| *room == name);
    let stranger = |path: &Path| {
        let names = path.below_root(&source.module)?;
        let other = names.first().filter(|other| *other != room && is_room(other))?;
        let names = names.join("::");
        let may = known.iter().any(|way| names == *way || names.starts_with(&format!("{way}::")));
        (!may).then(|| (path.line, format!("`{room}` does not know `{other}` ({names})")))
    };
    paths(source).iter().filter_map(stranger).collect()
}

fn touched(source: &Source) -> Vec<(usize, String)> {
    let here = |touch: &&Touch| !touch.only.iter().any(|place| source.path.starts_with(place));
    let mut said = Vec::new();
    for path in paths(source) {
        for touch in TOUCHES.iter().filter(here) {
            let begins = touch.paths.iter().any(|with| path.begins(with));
            if begins || touch.names.iter().any(|name| path.has(name)) {
                let (what, only) = (touch.what, touch.only.join(", "));
                let names = path.names.join("::");
                said.push((path.line, format!("{what} ({names}) only in {only}")));
            }
        }
    }
    said
}

fn systems(source: &Source) -> Vec<(usize, String)> {
    if source.path.starts_with("src/runtime/os/") {
        return Vec::new();
    }
    let mut said = Vec::new();
    let mut tokens = source.tokens.iter().peekable();
    while let Some(token) = tokens.next() {
        if token.text != "cfg" && token.text != "cfg_attr" {
            continue;
        }
        let line = token.line;
        // Up to the end of the attribute or of the call.
        let within: Vec<&str> =
            tokens.by_ref().map(|it| it.text.as_str()).take_while(|text| *text != ")").collect();
        let system = ["unix", "windows", "target_os", "target_family", "target_arch"];
        if let Some(word) = within.iter().find(|word| system.contains(word)) {
            said.push((line, format!("cfg({word}) only in src/runtime/os/")));
        }
    }
    said
}

fn never(source: &Source) -> Vec<(usize, String)> {
    let text = |at: usize| source.tokens.get(at).map_or("", |token| token.text.as_str());
    let mut said = Vec::new();
    for (at, token) in source.tokens.iter().enumerate() {
        for word in NEVER {
            let is = match word.strip_suffix('!') {
                Some(name) => token.text == name && text(at + 1) == "!" && text(at + 2) != "=",
                None => {
                    [".", "unwrap", "(", ")"].into_iter().zip(at..).all(|(it, at)| text(at) == it)
                }
            };
            if is {
                said.push((token.line, format!("`{word}` stands in tests only")));
            }
        }
    }
    said
}

fn words(source: &Source) -> Vec<(usize, String)> {
    if LETTERS.iter().any(|place| source.path.starts_with(place)) {
        return Vec::new();
    }
    let is_russian = |text: &str| text.chars().any(|sign| matches!(sign, '\u{400}'..='\u{4ff}'));
    let texts = source.tokens.iter().filter(|it| it.text.contains('"') && is_russian(&it.text));
    texts.map(|it| (it.line, format!("{}: texts stand in assets/locales/", it.text))).collect()
}

#[test]
fn each_room_knows_only_the_rooms_it_may_know() {
    none(&complaints(strangers));
}

#[test]
fn the_world_is_touched_in_its_own_rooms_only() {
    none(&complaints(touched));
}

#[test]
fn the_system_stands_in_one_room() {
    none(&complaints(systems));
}

#[test]
fn nothing_is_printed_past_the_screen_and_nothing_is_left_to_chance() {
    none(&complaints(never));
}

#[test]
fn no_text_for_people_stands_in_code() {
    none(&complaints(words));
}

/// A room with planted breaches, and what a rule says of it: the lines.
fn lines(rule: fn(&Source) -> Vec<(usize, String)>, text: &str) -> Vec<usize> {
    let source = Source::read("src/domain/cash.rs", &["domain", "cash"], text);
    rule(&source).into_iter().map(|(line, _)| line).collect()
}

#[test]
fn a_stranger_is_found_however_it_is_named() {
    let text = "use crate::ui::Theme;\nuse crate::{domain::Id, l10n::Texts};\nuse super::Deal;\n\
        fn f() { super::super::store::read(); }\nuse crate::domain::store;\n\
        #[cfg(test)]\nmod tests { use crate::ui; }\n/// [`crate::ui`]\nstruct S;";
    assert_eq!(lines(strangers, text), [1, 2, 4]);
}

#[test]
fn a_breach_of_every_rule_is_found_outside_tests() {
    let text = "use std::{fmt, time::Instant};\nuse std::thread;\n#[cfg(unix)]\nfn f() {}\n\
        fn g() { todo!(); a.unwrap(); }\nconst A: &str = \"сделка\";\n\
        #[cfg(test)]\nmod tests { use std::fs; fn f() { println!(\"да\"); } }\n// сделка\n";
    assert_eq!(lines(touched, text), [1, 2]);
    assert_eq!(lines(systems, text), [3]);
    assert_eq!(lines(never, text), [5, 5]);
    assert_eq!(lines(words, text), [6]);
}
