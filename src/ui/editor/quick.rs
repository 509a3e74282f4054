//! Quick rows: twelve people fast. An empty row in the list itself, a few columns, `Tab` between,
//! `Enter` keeps it and opens the next; lines of a table become items.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::choice::Choice;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, Shape, field};
use crate::domain::{Id, Kind, Step, Value};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;
use crate::ui::widget::text_field::{Mode, TextField};

use super::typing::hear;

/// The keys that a quick row asks for.
pub fn columns(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Stakeholder => &["name", "position", "organisation"],
        Kind::Organisation => &["name", "level"],
        Kind::Task => &["title", "person", "date"],
        Kind::Competitor => &["name", "price", "source"],
        Kind::Payment => &["title", "direction", "month", "share"],
        Kind::Criterion => &["title", "weight", "ours"],
        Kind::RivalScore => &["competitor", "score", "evidence"],
        Kind::Guarantee => &["kind", "share", "cost", "bank"],
        Kind::Seat => &["person", "seat"],
        Kind::Mean => &["kind", "have", "lack"],
        Kind::Member => &["name", "function", "position"],
        Kind::DateMove => &["from", "on", "reason"],
        Kind::RuleOff => &["rule", "reason"],
        Kind::PersonLink => &["from", "to", "kind"],
        Kind::Contact => &["on", "theirs", "what"],
        Kind::StageMove => &["from", "to", "client_act"],
        Kind::Evidence => &["text", "source", "date"],
        Kind::Negotiation => &["title", "client_act"],
        Kind::Round => &["date", "place"],
        Kind::Delegate => &["person", "role"],
        Kind::ServedTask => &["task", "problem"],
        Kind::Tactic | Kind::Objection => &["text", "answer"],
        Kind::Issue => &["title", "scale.unit", "scale.acceptable", "scale.ideal"],
        Kind::Argument => &["text", "proof"],
        Kind::Concession => &["give", "get"],
        Kind::Presence => &["name", "function", "role"],
        Kind::Forecast => &["person", "level", "confidence"],
        Kind::Vote => &["person", "vote"],
        Kind::Phase => &["phase", "planned_min"],
        Kind::Condition => &["text", "person", "date"],
        Kind::Assignment => &["what", "person", "due"],
        Kind::StageError => &["error", "on", "note"],
        Kind::ErrorSeen => &["error", "text"],
        Kind::IssueResult => &["issue", "actual"],
        Kind::Review => &["on", "worked"],
        Kind::Question | Kind::Correction | Kind::Remark => &["text"],
        Kind::Deal | Kind::Qualification | Kind::Control | Kind::Session => &[],
    }
}

/// An open quick row.
#[derive(Clone, Debug)]
pub struct Quick {
    /// What it adds.
    pub kind: Kind,
    /// To which list.
    pub parent: Id,
    /// The fields it asks for.
    pub fields: Vec<&'static Field>,
    /// What stands in them.
    pub inputs: Vec<TextField>,
    /// Which of them has the cursor.
    pub at: usize,
    /// Why the row was not taken.
    pub fault: Option<String>,
    /// What must be added to the deal first: the parent, where it is new.
    pub ensure: Vec<Edit>,
    /// The remark of which an assignment is made.
    pub remark: Option<Id>,
}

impl Quick {
    /// An empty row for a list.
    pub fn new(kind: Kind, parent: Id) -> Self {
        let fields: Vec<_> = columns(kind).iter().filter_map(|key| field(kind, key)).collect();
        let inputs = fields.iter().map(|_| TextField::new(Mode::Line, "")).collect();
        Self { kind, parent, fields, inputs, at: 0, fault: None, ensure: Vec::new(), remark: None }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.inputs.iter().all(|input| input.text().trim().is_empty())
    }

    /// The row as a text to be kept: what it adds where, then a line a column.
    pub fn kept(&self, step: Step) -> String {
        let inputs: Vec<&str> = self.inputs.iter().map(TextField::text).collect();
        format!(
            "{}\n{}\n{}\n{}\n{}",
            step.key(),
            self.kind.key(),
            self.parent,
            self.at,
            inputs.join("\n")
        )
    }

    /// The row that was kept so, and the step it stood on.
    pub fn from_kept(text: &str) -> Option<(Step, Self)> {
        let mut lines = text.split('\n');
        let step = Step::from_word(lines.next()?)?;
        let kind = Kind::from_word(lines.next()?)?;
        let mut quick = Self::new(kind, Id::from(lines.next()?));
        quick.at = lines.next()?.parse().ok().filter(|at| *at < quick.inputs.len())?;
        for (input, text) in quick.inputs.iter_mut().zip(lines) {
            input.set_text(text);
        }
        Some((step, quick))
    }

    /// The lines it takes: itself, and why it was not taken.
    pub fn height(&self) -> u16 {
        1 + u16::from(self.fault.is_some())
    }

    /// Goes to the next or the previous column.
    pub fn turn(&mut self, by: isize) {
        let count = self.inputs.len().max(1) as isize;
        self.at = (self.at as isize + by).rem_euclid(count) as usize;
    }

    /// Draws the row at a place of the list and says where the cursor stands.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View) -> Option<(u16, u16)> {
        let count = self.inputs.len().max(1) as u16;
        let width = area.width / count;
        let mut caret = None;
        for (at, (field, input)) in self.fields.iter().zip(&self.inputs).enumerate() {
            let x = area.x + width * at as u16;
            let rect = Rect { x, y: area.y, width: width.saturating_sub(1), height: 1 };
            buf.set_style(rect, view.theme.style(Role::Input));
            let focused = at == self.at;
            let place = input.draw_or(buf, rect, view.theme, focused, &view.label(field));
            caret = place.map(|place| (place.x, place.y)).or(caret);
        }
        caret
    }

    /// The edits that add the row; ids come from outside.
    pub fn edits(
        &self,
        view: &View,
        ids: &mut dyn FnMut() -> Id,
    ) -> Result<(Id, Vec<Edit>), String> {
        let texts: Vec<&str> = self.inputs.iter().map(TextField::text).collect();
        let (id, mut edits) = add(view, self.kind, &self.parent, &self.fields, &texts, ids)?;
        if let Some(remark) = &self.remark {
            edits.extend(Self::answer(view, remark, &id));
        }
        if view.deal.kind_of(&self.parent).is_none() {
            edits.splice(0..0, self.ensure.iter().cloned());
        }
        Ok((id, edits))
    }

    /// The assignment and the remark that it comes from point at each other.
    fn answer(view: &View, remark: &Id, id: &Id) -> Vec<Edit> {
        let set = |kind, key, id: &Id, value| {
            field(kind, key).map(|field| Edit::Set { id: id.clone(), field, value })
        };
        let mut all =
            match field(Kind::Remark, "assignments").map(|field| (field.read)(view.deal, remark)) {
                Some(Value::Links(links)) => links,
                _ => Vec::new(),
            };
        all.push(id.clone());
        let from = set(Kind::Assignment, "remark", id, Value::Link(remark.clone()));
        let to = set(Kind::Remark, "assignments", remark, Value::Links(all));
        from.into_iter().chain(to).collect()
    }
}

/// The edits that add the lines of a table, an item a line; cells stand apart by tabs, semicolons
/// or, where there are neither, by commas. What cannot be understood stays as text in the first
/// text field that takes it.
pub fn paste(
    view: &View,
    kind: Kind,
    parent: &Id,
    pasted: &str,
    ids: &mut dyn FnMut() -> Id,
) -> Vec<Edit> {
    let fields: Vec<_> = columns(kind).iter().filter_map(|key| field(kind, key)).collect();
    let mut edits = Vec::new();
    let mut made: Vec<(String, Id)> = Vec::new();
    for line in pasted.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let line = line.trim_start_matches(['•', '-', '–', '*']).trim_start();
        let sign = ['\t', ';', ','].into_iter().find(|sign| line.contains(*sign));
        let cells: Vec<&str> = match sign {
            Some(sign) => line.splitn(fields.len(), sign).map(str::trim).collect(),
            None => vec![line],
        };
        edits.extend(
            add_row(view, kind, parent, &fields, &cells, ids, &mut made, false)
                .unwrap_or_default()
                .1,
        );
    }
    edits
}

fn add(
    view: &View,
    kind: Kind,
    parent: &Id,
    fields: &[&'static Field],
    texts: &[&str],
    ids: &mut dyn FnMut() -> Id,
) -> Result<(Id, Vec<Edit>), String> {
    add_row(view, kind, parent, fields, texts, ids, &mut Vec::new(), true)
}

#[allow(
    clippy::too_many_arguments,
    reason = "a row needs its list, its cells and the names made so far"
)]
fn add_row(
    view: &View,
    kind: Kind,
    parent: &Id,
    fields: &[&'static Field],
    texts: &[&str],
    ids: &mut dyn FnMut() -> Id,
    made: &mut Vec<(String, Id)>,
    strict: bool,
) -> Result<(Id, Vec<Edit>), String> {
    let id = ids();
    let mut edits =
        vec![Edit::Add { kind, parent: parent.clone(), at: usize::MAX, id: id.clone() }];
    edits.extend(defaults(view, kind, &id));
    for (field, text) in fields.iter().zip(texts) {
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let level = on_row(view, kind, fields, texts, field, text);
        if let Some((value, unit)) = level {
            edits.extend(unit.map(|(field, value)| Edit::Set { id: id.clone(), field, value }));
            edits.push(Edit::Set { id: id.clone(), field, value });
            continue;
        }
        match understand(view, field, text, ids, made) {
            Ok((before, value)) => {
                edits.splice(0..0, before);
                edits.push(Edit::Set { id: id.clone(), field, value });
            }
            Err(fault) if strict => return Err(format!("{}: {fault}", view.label(field))),
            Err(_) => {}
        }
    }
    Ok((id, edits))
}

/// A level of an issue that has only this row: a number in the unit that stands in the row, or in
/// the one typed with it, which then becomes the issue's.
fn on_row(
    view: &View,
    kind: Kind,
    fields: &[&'static Field],
    texts: &[&str],
    field: &Field,
    text: &str,
) -> Option<(Value, Option<(&'static Field, Value)>)> {
    if kind != Kind::Issue || field.shape != Shape::Threshold {
        return None;
    }
    let at = fields.iter().position(|field| field.key == "scale.unit")?;
    let unit = texts.get(at).map_or("", |unit| unit.trim());
    let number = |number: rust_decimal::Decimal| Value::Text(number.normalize().to_string());
    if unit.is_empty()
        && let Some((value, unit)) = view.texts.read_with_unit(text)
    {
        return Some((number(value), Some((fields[at], Value::Text(unit)))));
    }
    view.texts.read_in_unit(text, unit).ok().map(|value| (number(value), None))
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
        Kind::Issue => vec![
            set("scale.type", Value::Word("number")),
            set("scale.better", Value::Word("more")),
            set("weight", Value::Word("important")),
        ],
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
/// beginning; an organisation that is not there yet is made.
fn understand(
    view: &View,
    field: &'static Field,
    text: &str,
    ids: &mut dyn FnMut() -> Id,
    made: &mut Vec<(String, Id)>,
) -> Result<(Vec<Edit>, Value), String> {
    let plain = |value| Ok((Vec::new(), value));
    if text == view.say("c-unknown") {
        return plain(Value::Unknown);
    }
    match field.shape {
        Shape::Choice(name, words) => word_by_name(view, name, words, text)
            .map_or_else(|| unknown_word(view, text), |word| plain(Value::Word(word))),
        Shape::Link(Kind::Organisation) => {
            if let Some(id) = item_by_name(view, Kind::Organisation, text) {
                return plain(Value::Link(id));
            }
            if let Some((_, id)) = made.iter().find(|(name, _)| name == text) {
                return plain(Value::Link(id.clone()));
            }
            let id = ids();
            made.push((text.to_owned(), id.clone()));
            let mut edits = vec![Edit::Add {
                kind: Kind::Organisation,
                parent: view.deal.id.clone(),
                at: usize::MAX,
                id: id.clone(),
            }];
            if let Some(field) = field_named(Kind::Organisation, "name") {
                edits.push(Edit::Set {
                    id: id.clone(),
                    field,
                    value: Value::Text(text.to_owned()),
                });
            }
            Ok((edits, Value::Link(id)))
        }
        Shape::Link(kind) => item_by_name(view, kind, text)
            .map_or_else(|| unknown_word(view, text), |id| plain(Value::Link(id))),
        Shape::Links(kind) => {
            let found: Vec<Id> =
                text.split(',').filter_map(|name| item_by_name(view, kind, name)).collect();
            if found.is_empty() { unknown_word(view, text) } else { plain(Value::Links(found)) }
        }
        Shape::Method(list) => super::super::overlay::method_entries(view, list)
            .into_iter()
            .find(|(id, title)| id == text || starts(title, text))
            .map_or_else(
                || unknown_word(view, text),
                |(id, _)| {
                    plain(match list {
                        crate::domain::field::MethodList::Stages => {
                            id.parse().map_or(Value::Text(id), Value::Whole)
                        }
                        _ => Value::Text(id),
                    })
                },
            ),
        _ => hear(view, field, &Id::default(), text).value.map(|value| (Vec::new(), value)),
    }
}

fn field_named(kind: Kind, key: &str) -> Option<&'static Field> {
    field(kind, key)
}

fn unknown_word<T>(view: &View, text: &str) -> Result<T, String> {
    Err(view.with("quick-no-word", &[("text", crate::l10n::Arg::Text(text))]))
}

fn starts(whole: &str, beginning: &str) -> bool {
    let fold = crate::l10n::words::fold_search;
    fold(whole).starts_with(&fold(beginning.trim()))
}

/// The word of a choice whose name for people begins so.
fn word_by_name(
    view: &View,
    name: &str,
    words: &[&'static str],
    text: &str,
) -> Option<&'static str> {
    words
        .iter()
        .find(|word| starts(&view.word(name, word), text) || starts(word, text))
        .copied()
        .or_else(|| starts(&view.say("c-unknown"), text).then_some(crate::domain::choice::UNKNOWN))
}

/// The item of a kind whose name begins so.
pub fn item_by_name(view: &View, kind: Kind, text: &str) -> Option<Id> {
    let parent = &view.deal.id;
    view.deal.ids(kind, parent).into_iter().find(|id| starts(&view.name(kind, id), text))
}

/// The line under the list that says why a row was not taken.
pub fn draw_fault(buf: &mut Buffer, area: Rect, view: &View, quick: &Quick) {
    if let Some(fault) = &quick.fault {
        text::put(buf, area.x, area.y, area.width, fault, view.theme.style(Role::Danger));
    }
}
