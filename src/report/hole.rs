//! A hole in words: what does not hold, and what to do about it now.

use crate::domain::choice::Choice as _;
use crate::domain::field::Field;
use crate::domain::sieve::{Arg as Value, Hole, Off, OffBy};
use crate::domain::{Money, Step};
use crate::l10n::{Arg, Language, Texts, number};

use super::outline::{self, Fill, Line, Origin, Span};

/// Who reads: we ourselves, or a room that must not see our own money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// We.
    Us,
    /// A room.
    Room,
}

/// The message of a hole.
pub fn message(texts: Texts, hole: &Hole) -> String {
    told(texts, hole, Readers::Us)
}

/// The message of a hole for these readers.
pub fn told(texts: Texts, hole: &Hole, readers: Readers) -> String {
    said(texts, hole, "", readers)
}

/// What to do about a hole.
pub fn mend(texts: Texts, hole: &Hole, readers: Readers) -> String {
    said(texts, hole, ".mend", readers)
}

/// Why a hole matters.
pub fn why(texts: Texts, hole: &Hole, readers: Readers) -> String {
    said(texts, hole, ".why", readers)
}

/// What a rule is called; its word where this version does not know it.
pub fn rule(texts: Texts, code: &str) -> String {
    match crate::domain::sieve::rule(code) {
        Some(rule) => texts.attr(&format!("hole-{}", rule.code), "rule").into_owned(),
        None => code.to_owned(),
    }
}

/// Why a rule is switched off; by the method in the language of the texts.
pub fn off_reason(texts: Texts, off: &Off) -> String {
    match &off.by {
        OffBy::Deal { reason, .. } => reason.clone(),
        OffBy::Method(both) => both.text(texts.language().tag()).to_owned(),
    }
}

/// How heavy a hole is, in a word or a few.
pub fn severity(texts: Texts, hole: &Hole) -> String {
    texts.text(&format!("hole-severity-{}", hole.severity.word())).into_owned()
}

/// The name of a step of the walk.
pub fn step(texts: Texts, step: Step) -> String {
    texts.text(&format!("hole-step-{}", step.key())).into_owned()
}

/// What fills a variable of the message.
enum Word {
    Text(String),
    Count(i64),
}

fn said(texts: Texts, hole: &Hole, part: &str, readers: Readers) -> String {
    fill(texts, &format!("hole-{}{part}", hole.code), &hole.args, readers)
}

/// A text with the values of a hole, or of a question that stands on one.
pub fn fill(texts: Texts, id: &str, values: &[(&str, Value)], readers: Readers) -> String {
    let words = values.iter().map(|(name, value)| (*name, word(texts, value, readers)));
    let words: Vec<(&str, Word)> = words.collect();
    let args: Vec<(&str, Arg)> = words.iter().map(|(name, word)| (*name, word.arg())).collect();
    texts.with(id, &args)
}

impl Word {
    fn arg(&self) -> Arg<'_> {
        match self {
            Self::Text(text) => Arg::Text(text),
            Self::Count(count) => Arg::Count(*count),
        }
    }
}

fn word(texts: Texts, value: &Value, readers: Readers) -> Word {
    Word::Text(match value {
        Value::Count(count) => return Word::Count(i64::try_from(*count).unwrap_or(i64::MAX)),
        Value::Person { name, .. } if name.is_empty() => texts.text("hole-nobody").into_owned(),
        Value::Text(text) => within_quotes(texts.language(), text),
        Value::Person { name, .. } => name.clone(),
        Value::Word(word) => (*word).to_owned(),
        Value::Words(name, words) => {
            let said = |word: &&str| texts.text(&format!("c-{name}-{word}").replace('_', "-"));
            words.iter().map(said).collect::<Vec<_>>().join(", ")
        }
        Value::Field(field) => label(texts, field),
        Value::Tasks(tasks) => tasks.join(", "),
        Value::Number(number) => number::decimal(texts.language(), *number),
        Value::Ours(_) if readers == Readers::Room => texts.text("hidden-on-wall").into_owned(),
        Value::Money(Money { amount, currency }) | Value::Ours(Money { amount, currency }) => {
            texts.money_short(*amount, currency)
        }
        Value::Day(day) => texts.date(*day),
    })
}

/// A text of the deal as it stands within the quotes of a message.
fn within_quotes(language: Language, text: &str) -> String {
    match language {
        Language::Ru => text.replace('«', "„").replace('»', "“"),
        Language::En => text.replace('“', "‘").replace('”', "’"),
    }
}

/// The label of a field. Keys of parts that several entities share are labelled once.
fn label(texts: Texts, field: &Field) -> String {
    let own = |parts: &[&str]| parts.join("-").replace(['_', '.'], "-").to_lowercase();
    let part = field.key.split_once('.').map_or(field.key, |(_, part)| part);
    let ids = [
        own(&["f", field.kind.word(), field.key]),
        own(&["f", field.key]),
        own(&["f", "answer", part]),
        own(&["f", field.kind.word(), part]),
    ];
    let known = ids.iter().find(|id| texts.has(id));
    known.map_or_else(|| field.key.to_owned(), |id| texts.text(id).into_owned())
}

/// The message of a hole, each string with its origin.
pub fn line(texts: Texts, hole: &Hole, readers: Readers) -> Line {
    spoken(texts, hole, "", readers)
}

/// What to do about a hole, each string with its origin.
pub fn mend_line(texts: Texts, hole: &Hole, readers: Readers) -> Line {
    spoken(texts, hole, ".mend", readers)
}

fn spoken(texts: Texts, hole: &Hole, part: &str, readers: Readers) -> Line {
    let fill = |value: &Value| match (value, word(texts, value, readers)) {
        (_, Word::Count(count)) => Fill::Count(count),
        (Value::Word(word), _) => Fill::Word(word),
        (value, Word::Text(text)) => Fill::Span(Span::new(text, origin(value))),
    };
    let fills: Vec<(&str, Fill)> =
        hole.args.iter().map(|(name, value)| (*name, fill(value))).collect();
    outline::say(texts, &format!("hole-{}{part}", hole.code), &fills)
}

fn origin(value: &Value) -> Origin {
    match value {
        Value::Person { name, .. } if name.is_empty() => Origin::Own,
        Value::Person { id, .. } => Origin::Person(id.clone()),
        Value::Money(_) | Value::Ours(_) => Origin::Amount,
        Value::Day(_) => Origin::Date,
        Value::Text(_) | Value::Number(_) => Origin::FreeText,
        Value::Word(_) | Value::Words(..) | Value::Field(_) | Value::Tasks(_) | Value::Count(_) => {
            Origin::Own
        }
    }
}
