//! The few texts that need Fluent: those with variables and plural forms.
//!
//! A message is parsed the first time it is shown and kept. Each thread keeps its own, so that
//! drawing never waits for a lock.

use std::cell::RefCell;
use std::collections::HashMap;

use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;

use super::table::Row;
use super::texts::Arg;
use super::{Language, number};

thread_local! {
    static KEPT: RefCell<[Option<Kept>; 2]> = const { RefCell::new([None, None]) };
}

/// A language in use on this thread: its plural rules, and the messages parsed so far by the address
/// of their id.
struct Kept {
    bundle: FluentBundle<FluentResource>,
    parsed: HashMap<&'static str, FluentResource>,
}

/// The text of a row with its variables filled in, or nothing when one of them was not given.
pub(super) fn format(row: Row, language: Language, args: &[(&str, Arg)]) -> Option<String> {
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        values.set(*name, arg.value());
    }
    KEPT.with_borrow_mut(|kept| {
        let kept = kept[language as usize].get_or_insert_with(|| Kept::new(language));
        kept.format(row, language, &values)
    })
}

impl Kept {
    fn new(language: Language) -> Self {
        let locale = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        // The marks around a filled-in value are invisible in a browser and boxes in a terminal.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Ru => count_in_russian,
            Language::En => count_in_english,
        }));
        Self { bundle, parsed: HashMap::new() }
    }

    fn format(&mut self, row: Row, language: Language, args: &FluentArgs) -> Option<String> {
        let resource = self.parsed.entry(row.id()).or_insert_with(|| {
            let source = format!("m{}", row.text(language));
            FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource)
        });
        let ast::Entry::Message(message) = resource.get_entry(0)? else {
            return None;
        };
        let pattern = message.value.as_ref()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }
}

fn count_in_russian<M: MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    count(Language::Ru, value)
}

fn count_in_english<M: MemoizerKind>(value: &FluentValue, _: &M) -> Option<String> {
    count(Language::En, value)
}

/// Counts are written as all other numbers of the program are. They come from whole numbers only.
fn count(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(count) => Some(number::whole(language, count.value as i64)),
        _ => None,
    }
}
