//! What the journeys share: reading deals, sifting them, putting holes into words.

#![allow(dead_code)]

use deal_defense::domain::deal::Deal;
use deal_defense::domain::sieve::{Arg, Hole, sift};
use deal_defense::l10n::{self as texts, Texts};
use deal_defense::method;

/// The file of a path in the project.
pub fn file(path: &str) -> String {
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The deal of a text.
pub fn deal(text: &str) -> Deal {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

/// The holes of a deal by the built-in method.
pub fn holes(deal: &Deal) -> Vec<Hole> {
    holes_on(deal, "2026-11-29")
}

/// The holes of a deal on a day.
pub fn holes_on(deal: &Deal, day: &str) -> Vec<Hole> {
    sift(deal, &method::built_in(), day.parse().unwrap())
}

/// Where a hole is: its item, or a dash, and the key of the field.
pub fn place(hole: &Hole) -> (String, &'static str) {
    let item = hole.item.as_ref().map_or("-".to_owned(), ToString::to_string);
    (item, hole.field)
}

/// Whether a rule has its message, its why and its mend.
pub fn has_words(texts: Texts, code: &str) -> bool {
    let ids = ["", ".why", ".mend", ".rule"].map(|part| format!("hole-{code}{part}"));
    ids.iter().all(|id| texts.has(id))
}

/// Message, why and mend of a hole; nothing in them may be left open.
pub fn tell(texts: Texts, hole: &Hole) -> [String; 3] {
    let values: Vec<_> = hole.args.iter().map(|(name, arg)| (*name, value(arg))).collect();
    let args: Vec<_> = values
        .iter()
        .map(|(name, value)| match value {
            Ok(count) => (*name, texts::Arg::Count(*count)),
            Err(text) => (*name, texts::Arg::Text(text)),
        })
        .collect();
    ["", ".why", ".mend"].map(|part| {
        let text = texts.with(&format!("hole-{}{part}", hole.code), &args);
        assert!(!text.contains(['{', '⟦', '\n']), "{}{part}: {text}", hole.code);
        text
    })
}

/// A count, or the text it stands for.
fn value(arg: &Arg) -> Result<i64, String> {
    Err(match arg {
        Arg::Count(count) => return Ok(i64::try_from(*count).unwrap_or(i64::MAX)),
        Arg::Text(text) | Arg::Person { name: text, .. } => text.clone(),
        Arg::Word(word) => (*word).to_owned(),
        Arg::Words(_, words) => words.join(", "),
        Arg::Field(field) => field.key.to_owned(),
        Arg::Tasks(tasks) => tasks.join(", "),
        Arg::Number(number) => number.to_string(),
        Arg::Money(money) | Arg::Ours(money) => money.amount.to_string(),
        Arg::Day(day) => day.to_string(),
    })
}
