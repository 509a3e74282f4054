//! Collects the messages and terms of one language from all its files, and finds what no parser can
//! read and what stands twice.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

/// A pattern and where it stands, as `ru/common.ftl:12`.
pub struct Placed {
    pub place: String,
    pub pattern: Pattern<String>,
}

/// What one language has to say. Keys are `id` and `id.attribute`; terms keep their `-`.
#[derive(Default)]
pub struct Lexicon {
    pub language: &'static str,
    pub messages: BTreeMap<String, Placed>,
    pub terms: BTreeMap<String, Placed>,
}

/// Reads every `.ftl` file of `root/language`, in the order of their names.
pub fn folder(root: &Path, language: &'static str, complaints: &mut Vec<String>) -> Lexicon {
    let mut lexicon = Lexicon { language, ..Lexicon::default() };
    let folder = root.join(language);
    let mut files: Vec<_> = match fs::read_dir(&folder) {
        Ok(entries) => entries.filter_map(|entry| Some(entry.ok()?.path())).collect(),
        Err(error) => {
            complaints.push(format!("cannot read the texts in {}: {error}", folder.display()));
            return lexicon;
        }
    };
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{language}/{name}");
        match fs::read_to_string(&file) {
            // A checkout on Windows may end lines its own way; the program must not differ by it.
            Ok(text) => lexicon.add(&name, &text.replace("\r\n", "\n"), complaints),
            Err(error) => complaints.push(format!("{name}: {error}")),
        }
    }
    lexicon
}

impl Lexicon {
    fn add(&mut self, file: &str, text: &str, complaints: &mut Vec<String>) {
        let resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, errors)| {
            complaints.extend(errors.iter().map(|error| {
                let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
                format!("{file}:{line}: not readable as Fluent: {}", error.kind)
            }));
            resource
        });
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes),
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    (id, Some(term.value), term.attributes)
                }
                _ => continue,
            };
            let place = format!("{file}:{}", line_of(text, &id));
            let attributes = attributes
                .into_iter()
                .map(|attribute| (format!("{id}.{}", attribute.id.name), attribute.value));
            let patterns = value.map(|value| (id.clone(), value)).into_iter().chain(attributes);
            for (key, pattern) in patterns {
                self.put(key, Placed { place: place.clone(), pattern }, complaints);
            }
        }
    }

    fn put(&mut self, key: String, placed: Placed, complaints: &mut Vec<String>) {
        let known = if key.starts_with('-') { &mut self.terms } else { &mut self.messages };
        if let Some(first) = known.get(&key) {
            let (second, first) = (&placed.place, &first.place);
            complaints.push(format!("{second}: `{key}` stands already in {first}; remove one"));
        } else {
            known.insert(key, placed);
        }
    }
}

/// The line where a message begins: Fluent's tree does not remember it.
fn line_of(text: &str, id: &str) -> usize {
    let begins = |line: &str| {
        line.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    text.lines().position(begins).map_or(1, |index| index + 1)
}
