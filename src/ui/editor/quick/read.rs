//! Reading rows: the cells of one as typed, and lines of a table as pasted, into the edits that add
//! them.

use std::collections::HashSet;

use crate::domain::choice::UNKNOWN;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, MethodList, Shape, field};
use crate::domain::session::Presence;
use crate::domain::{Id, Kind, Value};
use crate::l10n::Arg;
use crate::ui::editor::typing::hear;
use crate::ui::overlay::method_entries;
use crate::ui::view::View;

use super::fields;
use super::scale::RowScale;

/// Reads rows of one list, one after another.
pub(super) struct RowReader<'a> {
    view: &'a View<'a>,
    kind: Kind,
    parent: &'a Id,
    fields: Vec<&'static Field>,
    ids: &'a mut dyn FnMut() -> Id,
    /// The organisations and people that the rows so far make.
    made: Vec<(String, Id)>,
}

/// A row that was read.
pub(super) struct ReadRow {
    /// The item that it becomes.
    pub(super) id: Id,
    /// The edits that add it with all that was understood.
    pub(super) edits: Vec<Edit>,
    /// Why the other cells were not.
    pub(super) faults: Vec<String>,
}

/// What was read of a pasted table.
pub struct Pasted {
    /// The edits that add its lines.
    pub edits: Vec<Edit>,
    /// How many cells were not understood; they are left out.
    pub lost: usize,
}

impl<'a> RowReader<'a> {
    pub(super) fn new(
        view: &'a View<'a>,
        kind: Kind,
        parent: &'a Id,
        ids: &'a mut dyn FnMut() -> Id,
    ) -> Self {
        Self { view, kind, parent, fields: fields(kind), ids, made: Vec::new() }
    }

    /// Reads the cells of a row, in the order of the fields.
    pub(super) fn row(&mut self, cells: &[&str]) -> ReadRow {
        let id = (self.ids)();
        let set = |field, value| Edit::Set { id: id.clone(), field, value };
        let (kind, parent) = (self.kind, self.parent.clone());
        let mut edits = vec![Edit::Add { kind, parent, at: usize::MAX, id: id.clone() }];
        edits.extend(defaults(self.view, kind, &id));
        let mut faults = Vec::new();
        let mut scale = (kind == Kind::Issue).then(|| RowScale::of(self.view, &self.fields, cells));
        for (at, cell) in cells.iter().enumerate().take(self.fields.len()) {
            let (field, text) = (self.fields[at], cell.trim());
            if text.is_empty() || ["-", "–", "—"].contains(&text) {
                continue;
            }
            if let Some(scale) = &mut scale
                && field.shape == Shape::Threshold
            {
                match scale.read(self.view, field, text) {
                    Ok(value) => edits.push(set(field, value)),
                    Err(fault) => faults.push(format!("{}: {fault}", self.view.label(field))),
                }
            } else if field.shape == Shape::Link(Kind::Organisation) {
                let (before, organisation) = self.organisation(text);
                edits.splice(0..0, before);
                edits.push(set(field, organisation));
            } else if field.shape == Shape::Link(Kind::Member)
                && item_by_name(self.view, Kind::Member, text).is_none()
                && let Some(person) = present(self.view, text)
            {
                let (before, member) = self.member(person);
                edits.splice(0..0, before);
                edits.push(set(field, member));
            } else {
                match understand(self.view, field, text) {
                    Ok(value) => edits.push(set(field, value)),
                    Err(fault) => faults.push(format!("{}: {fault}", self.view.label(field))),
                }
            }
        }
        edits.extend(scale.into_iter().flat_map(RowScale::sets).map(|(at, value)| set(at, value)));
        ReadRow { id, edits, faults }
    }

    /// The organisation of a name; one that is not there yet is made.
    fn organisation(&mut self, name: &str) -> (Vec<Edit>, Value) {
        if name == self.view.say("c-unknown") {
            return (Vec::new(), Value::Unknown);
        }
        let made = || self.made.iter().find(|(other, _)| other == name).map(|(_, id)| id.clone());
        if let Some(id) = item_by_name(self.view, Kind::Organisation, name).or_else(made) {
            return (Vec::new(), Value::Link(id));
        }
        let id = (self.ids)();
        self.made.push((name.to_owned(), id.clone()));
        let (kind, parent) = (Kind::Organisation, self.view.deal.id.clone());
        let mut edits = vec![Edit::Add { kind, parent, at: usize::MAX, id: id.clone() }];
        let value = Value::Text(name.to_owned());
        edits.extend(field(kind, "name").map(|field| Edit::Set { id: id.clone(), field, value }));
        (edits, Value::Link(id))
    }

    /// Somebody who was in the room becomes one of our people: he has something to do.
    fn member(&mut self, person: &Presence) -> (Vec<Edit>, Value) {
        let name = person.name.text();
        if let Some((_, id)) = self.made.iter().find(|(other, _)| other == name) {
            return (Vec::new(), Value::Link(id.clone()));
        }
        let id = (self.ids)();
        self.made.push((name.to_owned(), id.clone()));
        let (kind, parent) = (Kind::Member, self.view.deal.id.clone());
        let mut edits = vec![Edit::Add { kind, parent, at: usize::MAX, id: id.clone() }];
        let function = person.function.word().map(Value::Word);
        let values = [("name", Some(Value::Text(name.to_owned()))), ("function", function)];
        for (key, value) in values {
            let set = field(kind, key).zip(value);
            edits.extend(set.map(|(field, value)| Edit::Set { id: id.clone(), field, value }));
        }
        (edits, Value::Link(id))
    }
}

/// Who was in the room under such a name.
fn present<'a>(view: &'a View, text: &str) -> Option<&'a Presence> {
    let sessions = view.deal.sessions.iter().rev();
    let people = sessions.flat_map(|it| it.people.iter()).filter(|it| it.name.has_text());
    found(people.map(|it| (&**it, it.name.text().to_owned())), text)
}

/// Reads the lines of a table, an item a line; cells stand apart by tabs, semicolons or, where
/// there are neither, by commas.
pub fn paste(
    view: &View,
    kind: Kind,
    parent: &Id,
    pasted: &str,
    ids: &mut dyn FnMut() -> Id,
) -> Pasted {
    let mut reader = RowReader::new(view, kind, parent, ids);
    let mut all = Pasted { edits: Vec::new(), lost: 0 };
    for line in pasted.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let line = without_mark(line);
        let sign = ['\t', ';', ','].into_iter().find(|sign| line.contains(*sign));
        let cells: Vec<&str> = match sign {
            Some(sign) => line.splitn(reader.fields.len(), sign).map(str::trim).collect(),
            None => vec![line],
        };
        let row = reader.row(&cells);
        all.edits.extend(row.edits);
        all.lost += row.faults.len();
    }
    all
}

/// A line of a list without its mark: "• ", "- ", "1. ", "2) ".
fn without_mark(line: &str) -> &str {
    let rest = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let digits = line.len() - rest.len();
    let marks: &[char] = if digits == 0 { &['•', '-', '–', '—', '*'] } else { &['.', ')'] };
    let after = rest.strip_prefix(marks).filter(|it| digits <= 3 && it.starts_with(' '));
    after.unwrap_or(line).trim_start_matches(' ')
}

/// What a new item of a kind begins with.
pub fn defaults(view: &View, kind: Kind, id: &Id) -> Vec<Edit> {
    let set = |key: &str, value: Value| {
        field(kind, key).map(|field| Edit::Set { id: id.clone(), field, value })
    };
    let edits = match kind {
        Kind::Task => vec![
            set("stage", Value::Whole(view.deal.stage)),
            set("state", Value::Word("not_started")),
        ],
        Kind::Competitor => vec![set("kind", Value::Word("rival"))],
        Kind::Issue => vec![set("weight", Value::Word("important"))],
        Kind::Assignment => vec![
            crate::domain::current::session(view.deal)
                .and_then(|session| set("session", Value::Link(session.id.clone()))),
        ],
        Kind::PersonLink => vec![set("kind", Value::Word("influences"))],
        Kind::Review => vec![
            set("on", Value::Day(view.today)),
            crate::domain::current::past_without_report(view.deal, view.today)
                .and_then(|it| set("negotiation", Value::Link(it.id.clone()))),
        ],
        Kind::StageMove | Kind::StageError | Kind::Contact | Kind::RuleOff => {
            vec![set("on", Value::Day(view.today))]
        }
        _ => Vec::new(),
    };
    edits.into_iter().flatten().collect()
}

/// A typed text as the value of a field: words of choices and names of items are found by their
/// beginning.
fn understand(view: &View, field: &'static Field, text: &str) -> Result<Value, String> {
    if text == view.say("c-unknown") {
        return Ok(Value::Unknown);
    }
    match field.shape {
        Shape::Choice(name, words) => word_by_name(view, name, words, text)
            .map_or_else(|| unknown_word(view, text), |word| Ok(Value::Word(word))),
        Shape::Link(kind) => item_by_name(view, kind, text)
            .map_or_else(|| unknown_word(view, text), |id| Ok(Value::Link(id))),
        Shape::Links(kind) => {
            let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
            let found: Result<Vec<Id>, String> = names
                .map(|name| {
                    item_by_name(view, kind, name).map_or_else(|| unknown_word(view, name), Ok)
                })
                .collect();
            found.map(Value::Links)
        }
        Shape::Method(list) => method_entry(view, list, text).map_or_else(
            || unknown_word(view, text),
            |(id, _)| {
                Ok(match list {
                    MethodList::Stages => id.parse().map_or(Value::Text(id), Value::Whole),
                    _ => Value::Text(id),
                })
            },
        ),
        _ => hear(view, field, &Id::default(), text).value,
    }
}

/// An entry of the method by its number, else by its title.
fn method_entry(view: &View, list: MethodList, text: &str) -> Option<(String, String)> {
    let entries = method_entries(view, list);
    let by_id = entries.iter().find(|(id, _)| id == text).cloned();
    by_id.or_else(|| found(entries.into_iter().map(|it| (it.clone(), it.1)), text))
}

fn unknown_word<T>(view: &View, text: &str) -> Result<T, String> {
    Err(view.with("quick-no-word", &[("text", Arg::Text(text))]))
}

/// Whether a text, or a word in it, begins as typed.
pub(super) fn begins(whole: &str, typed: &str) -> bool {
    let fold = crate::l10n::words::fold_search;
    let (whole, typed) = (fold(whole), fold(typed.trim()));
    let inside = |at: usize| whole[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    whole.match_indices(&typed).any(|(at, _)| !inside(at))
}

/// The text that is typed whole, else the first that begins so, else the only one with a word that
/// does: between two nobody guesses.
fn found<T>(all: impl Iterator<Item = (T, String)>, typed: &str) -> Option<T> {
    let fold = crate::l10n::words::fold_search;
    let whole = fold(typed.trim());
    let (mut by_start, mut by_word, mut many) = (None, None, false);
    for (it, name) in all {
        if fold(&name) == whole {
            return Some(it);
        } else if starts(&name, typed) {
            by_start = by_start.or(Some(it));
        } else if begins(&name, typed) {
            many |= by_word.is_some();
            by_word = by_word.or(Some(it));
        }
    }
    by_start.or(by_word.filter(|_| !many))
}

fn starts(whole: &str, beginning: &str) -> bool {
    let fold = crate::l10n::words::fold_search;
    fold(whole).starts_with(&fold(beginning.trim()))
}

/// The items of a kind that a cell may name: those of the deal's own list; issues stand on the maps.
fn items(view: &View, kind: Kind) -> Vec<Id> {
    match kind {
        Kind::Issue => view.deal.all_ids(kind),
        _ => view.deal.ids(kind, &view.deal.id),
    }
}

/// The words that a cell of this field takes; nothing where it takes any.
pub(super) fn offers(view: &View, field: &Field) -> Vec<String> {
    match field.shape {
        Shape::Choice(name, words) => {
            words.iter().map(|word| view.word(name, word).into_owned()).collect()
        }
        Shape::Link(kind) | Shape::Links(kind) => {
            let there = items(view, kind).into_iter();
            let mut names: Vec<String> = there.map(|id| view.name(kind, &id)).collect();
            if kind == Kind::Member {
                let mut seen: HashSet<String> = names.iter().cloned().collect();
                let people = view.deal.sessions.iter().flat_map(|it| it.people.iter());
                let people = people.map(|it| it.name.text().to_owned());
                names.extend(people.filter(|it| !it.is_empty() && seen.insert(it.clone())));
            }
            names
        }
        Shape::Method(list) => {
            method_entries(view, list).into_iter().map(|(_, title)| title).collect()
        }
        _ => Vec::new(),
    }
}

/// The word of a choice whose name for people begins so.
fn word_by_name(
    view: &View,
    name: &str,
    words: &[&'static str],
    text: &str,
) -> Option<&'static str> {
    let spoken = words.iter().map(|word| (*word, view.word(name, word).into_owned()));
    let written = words.iter().map(|word| (*word, (*word).to_owned()));
    found(spoken.chain(written), text)
        .or_else(|| starts(&view.say("c-unknown"), text).then_some(UNKNOWN))
}

/// The item of a kind whose name begins so.
pub fn item_by_name(view: &View, kind: Kind, text: &str) -> Option<Id> {
    let named = items(view, kind).into_iter().map(|id| {
        let name = view.name(kind, &id);
        (id, name)
    });
    found(named, text)
}
