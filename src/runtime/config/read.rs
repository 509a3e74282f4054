//! From the text of a configuration to what it says, past every mistake.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Config, ConfigFault, FaultKind};
use crate::domain::choice::Choice as _;
use crate::domain::words::Function;
use crate::l10n::Language;
use crate::store::json::place_of;
use crate::ui::theme::Look;

type Value<'t> = Spanned<DeValue<'t>>;

/// What a text says, and every mistake in it in the order of its lines.
pub fn read(text: &str) -> (Config, Vec<ConfigFault>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { text, config: Config::default(), faults: Vec::new() };
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        reader.fault(at, "", FaultKind::Syntax);
    }
    reader.top(table.get_ref());
    let Reader { config, mut faults, .. } = reader;
    faults.sort_by_key(|fault| fault.line);
    // One slip of the pen can make the parser stumble several times in its line.
    faults.dedup_by(|next, fault| {
        next.line == fault.line && [&next.kind, &fault.kind].contains(&&FaultKind::Syntax)
    });
    (config, faults)
}

struct Reader<'t> {
    text: &'t str,
    config: Config,
    faults: Vec<ConfigFault>,
}

impl Reader<'_> {
    fn fault(&mut self, at: usize, key: &str, kind: FaultKind) {
        let line = Some(place_of(self.text, at).line);
        self.faults.push(ConfigFault { line, key: key.to_owned(), kind });
    }

    fn top(&mut self, table: &DeTable) {
        for (name, value) in written(table) {
            let key: &str = name.get_ref();
            match key {
                "language" => self.config.language = self.language(key, value),
                "theme" => self.config.look = self.look(key, value),
                "mouse" => match value.get_ref().as_bool() {
                    Some(mouse) => self.config.mouse = mouse,
                    None => self.fault(value.span().start, key, FaultKind::NotYesNo),
                },
                "keys" => self.table(key, value, Self::keys),
                "user" => self.table(key, value, Self::user),
                _ => self.fault(name.span().start, key, FaultKind::UnknownKey),
            }
        }
    }

    fn table(&mut self, key: &str, value: &Value, inner: fn(&mut Self, &DeTable)) {
        match value.get_ref().as_table() {
            Some(table) => inner(self, table),
            None => self.fault(value.span().start, key, FaultKind::NotATable),
        }
    }

    fn keys(&mut self, table: &DeTable) {
        for (name, value) in written(table) {
            let command: &str = name.get_ref();
            let key = format!("keys.{command}");
            let at = name.span().start;
            match chords(value.get_ref()) {
                None => self.fault(at, &key, FaultKind::NotKeys),
                Some(chords) => {
                    if let Err(fault) = self.config.keymap.rebind(command, &chords) {
                        self.fault(at, &key, FaultKind::Key(fault));
                    }
                }
            }
        }
    }

    fn user(&mut self, table: &DeTable) {
        for (name, value) in written(table) {
            match name.get_ref().as_ref() {
                "name" => {
                    self.config.user.name = self.word("user.name", value).map(Cow::into_owned);
                }
                "function" => {
                    self.config.user.function =
                        self.choice("user.function", value, Function::WORDS, |word| {
                            Function::from_word(word)
                        });
                }
                other => {
                    let key = format!("user.{other}");
                    self.fault(name.span().start, &key, FaultKind::UnknownKey);
                }
            }
        }
    }

    fn language(&mut self, key: &str, value: &Value) -> Option<Language> {
        self.choice(key, value, &Language::ALL.map(Language::tag), |word| word.parse().ok())
    }

    fn look(&mut self, key: &str, value: &Value) -> Option<Look> {
        self.choice(key, value, &Look::ALL.map(Look::word), Look::from_word)
    }

    fn choice<T>(
        &mut self,
        key: &str,
        value: &Value,
        words: &[&'static str],
        find: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let word = self.word(key, value)?;
        let found = find(&word);
        if found.is_none() {
            let kind = FaultKind::NoSuchWord { word: word.into_owned(), words: words.to_vec() };
            self.fault(value.span().start, key, kind);
        }
        found
    }

    fn word<'v>(&mut self, key: &str, value: &'v Value) -> Option<Cow<'v, str>> {
        let word = value.get_ref().as_str();
        if word.is_none() {
            self.fault(value.span().start, key, FaultKind::NotText);
        }
        word.map(Cow::Borrowed)
    }
}

/// The entries that stand in the text. Where a value could not be read the parser puts one of its
/// own, which has no place; that mistake is told already.
fn written<'a, 't>(
    table: &'a DeTable<'t>,
) -> impl Iterator<Item = (&'a Spanned<Cow<'t, str>>, &'a Value<'t>)> {
    table.iter().filter(|(_, value)| !value.span().is_empty())
}

/// One key or several.
fn chords(value: &DeValue) -> Option<Vec<String>> {
    match value.as_array() {
        Some(list) => list.iter().map(|it| it.get_ref().as_str().map(str::to_owned)).collect(),
        None => value.as_str().map(|chord| vec![chord.to_owned()]),
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
