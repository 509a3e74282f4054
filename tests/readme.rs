//! The two READMEs against the program: the key table, the command line, the configuration, the
//! files they name. `UPDATE_README=1 cargo test --test readme` writes the generated parts anew.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use deal_defense::cli::help;
use deal_defense::input::Scope;
use deal_defense::input::command::{COMMANDS, Row};
use deal_defense::l10n::{Language, Texts};
use deal_defense::runtime::config;

/// Above each table: where its keys count.
const SCOPES: [(Scope, [&str; 2]); 6] = [
    (Scope::Everywhere, ["Везде, даже посреди набора", "Everywhere, even while typing"]),
    (Scope::Walk, ["На шагах сделки", "On the steps of a deal"]),
    (Scope::Card, ["На карточке сделки", "On the one-minute card"]),
    (Scope::Typing, ["При наборе", "While typing"]),
    (Scope::Chooser, ["В списке выбора", "In a list to choose from"]),
    (Scope::Home, ["На начальном экране", "On the home screen"]),
];

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn file(language: Language) -> &'static str {
    match language {
        Language::Ru => "README.ru.md",
        Language::En => "README.md",
    }
}

fn text(path: &str) -> String {
    let text = std::fs::read_to_string(root(path));
    text.unwrap_or_else(|error| panic!("{path}: {error}")).replace("\r\n", "\n")
}

fn pick(language: Language, words: [&'static str; 2]) -> &'static str {
    words[usize::from(language == Language::En)]
}

/// The table of all commands, a part a scope.
fn keys(language: Language) -> String {
    let texts = Texts::new(language);
    let head = pick(
        language,
        [
            "| клавиши | команда | что делает | в `[keys]` |",
            "| keys | command | what it does | in `[keys]` |",
        ],
    );
    let mut table = String::new();
    for (scope, title) in SCOPES {
        let _ =
            write!(table, "\n**{}**\n\n{head}\n| --- | --- | --- | --- |\n", pick(language, title));
        for row in COMMANDS.iter().filter(|row| row.scope == scope) {
            let message = format!("cmd-{}", row.id);
            let (name, about) = (texts.text(&message), texts.attr(&message, "about"));
            assert!(!name.contains('⟦') && !about.contains('⟦'), "{message}");
            let _ =
                writeln!(table, "| {} | {name} | {about} | `{}` |", chords(language, row), row.id);
        }
    }
    table + "\n"
}

fn chords(language: Language, row: &Row) -> String {
    if row.keys.is_empty() {
        return pick(language, ["через `F2`", "by `F2`"]).to_owned();
    }
    let chord = |chord: &deal_defense::input::Chord| match language {
        Language::Ru => format!("`{}`", chord.with_twin()),
        Language::En => format!("`{chord}`"),
    };
    row.keys.iter().map(chord).collect::<Vec<_>>().join(", ")
}

/// What `--help` says.
fn line(language: Language) -> String {
    let help = help::command(Texts::new(language)).render_help().to_string();
    let lines: Vec<&str> = help.trim_end().lines().map(str::trim_end).collect();
    format!("\n```text\n{}\n```\n\n", lines.join("\n"))
}

/// Compares what stands between two marks, or writes it anew.
fn agree(language: Language, mark: &str, made: &str) {
    let path = file(language);
    let readme = text(path);
    let (open, close) = (format!("<!-- {mark} -->\n"), format!("<!-- /{mark} -->"));
    let start = readme.find(&open).unwrap_or_else(|| panic!("{path}: no {open}")) + open.len();
    let end = readme.find(&close).unwrap_or_else(|| panic!("{path}: no {close}"));
    if readme[start..end] == *made {
        return;
    }
    assert!(
        std::env::var_os("UPDATE_README").is_some(),
        "{path}: `{mark}` is not what the program says; run UPDATE_README=1 cargo test --test readme"
    );
    let whole = format!("{}{made}{}", &readme[..start], &readme[end..]);
    std::fs::write(root(path), whole).expect("the README can be written");
}

// One test for both parts: they are written into the same files.
#[test]
fn the_generated_parts_are_what_the_program_says() {
    for language in Language::ALL {
        agree(language, "keys", &keys(language));
        agree(language, "help", &line(language));
    }
}

#[test]
fn the_example_of_a_configuration_is_read_without_a_complaint() {
    for language in Language::ALL {
        let readme = text(file(language));
        let (_, rest) = readme.split_once("```toml\n").expect("an example");
        let (example, _) = rest.split_once("```").expect("its end");
        let (config, faults) = config::read(example);
        assert_eq!(faults, [], "{}", file(language));
        assert_eq!(config.language, Some(language));
        assert!(config.user.name.is_some() && config.user.function.is_some());
    }
}

#[test]
fn both_say_the_two_commands_and_what_is_checked_runs_the_second() {
    for language in Language::ALL {
        let readme = text(file(language));
        let said =
            |command: &str| readme.lines().any(|line| line.split("  ").next() == Some(command));
        assert!(said("cargo run --release -- demo") && said("cargo test"), "{}", file(language));
    }
    assert!(text(".ci/run").lines().any(|line| line == "cargo test"));
}

#[test]
fn every_file_they_lead_to_is_there() {
    for path in ["README.md", "README.ru.md", "CONTRIBUTING.md", "ARCHITECTURE.md"] {
        let text = text(path);
        for (at, _) in text.match_indices("](") {
            let target = text[at + 2..].split([')', '#']).next().unwrap_or_default();
            let is_drawn = target.starts_with("pictures/") && !root("pictures").exists();
            if target.is_empty() || target.starts_with("http") || is_drawn {
                continue;
            }
            assert!(root(target).exists(), "{path}: {target}");
        }
    }
}
