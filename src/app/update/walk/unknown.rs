//! What we do not know of a negotiation becomes a question of the map or somebody's assignment.

use crate::app::Model;
use crate::app::desk::{Desk, Pane};
use crate::domain::choice::Choice as _;
use crate::domain::field::{Field, field};
use crate::domain::negotiation::{Issue, Negotiation};
use crate::domain::readiness::Block;
use crate::domain::shelf::Entity as _;
use crate::domain::{Id, Kind, Value};
use crate::l10n::Arg;
use crate::ui::editor::form::FormRow;
use crate::ui::editor::quick::Quick;
use crate::ui::speak::message_id;
use crate::ui::step::Subject;
use crate::ui::view::View;

use super::edit;
use crate::app::update::{mend, typing};

/// Something we do not know, or not for sure.
struct Gap {
    /// Whose list the question joins: the negotiation's or the issue's.
    parent: Id,
    /// What it is about.
    topic: String,
    /// What we know of it, or what there is to ask.
    note: String,
    /// The block of readiness, where it is one.
    block: Option<Block>,
}

impl Gap {
    fn args(&self) -> [(&str, Arg<'_>); 2] {
        [("topic", Arg::Text(&self.topic)), ("note", Arg::Text(&self.note))]
    }
}

/// The fields of an issue that say what we think of the other side.
const THEIRS: [&str; 3] = ["their_interest.text", "their_limit.value", "their_position.value"];

/// `Space` on a block: known, assumed, unknown, and round again.
pub fn cycle(model: &mut Model, negotiation: &Id, block: Block) {
    let Some(desk) = &model.desk else { return };
    let Some(it) = Negotiation::find(&desk.deal, negotiation) else { return };
    let next = Block::after(it.readiness.of(block).certainty);
    let value = next.map_or(Value::Unknown, |next| Value::Word(next.word()));
    if let Some(field) = block.certainty() {
        edit::set(model, negotiation, field, value, &[]);
    }
}

/// The unknown in focus becomes a question that we shall ask.
pub fn ask(model: &mut Model) {
    if mend::ask(model) {
        return;
    }
    let Some(gap) = focus(model) else { return model.say("ask-where") };
    let texts = model.settings.texts;
    let words = match gap.block.filter(|_| gap.note.is_empty()) {
        Some(block) => texts.text(&message_id(&["ask", "block", block.word()])).into_owned(),
        None if gap.note.is_empty() => texts.with("ask-bare", &gap.args()),
        None => texts.with("ask-what", &gap.args()),
    };
    fill(model, Quick::new(Kind::Question, gap.parent), &words);
}

/// The unknown in focus becomes an assignment.
pub fn assign(model: &mut Model) {
    if mend::assign(model) {
        return;
    }
    let Some(gap) = focus(model) else { return model.say("ask-where") };
    let id = if gap.note.is_empty() { "assign-bare" } else { "assign-what" };
    let words = model.settings.texts.with(id, &gap.args());
    let Some(deal) = model.desk.as_ref().map(|desk| desk.deal.id.clone()) else { return };
    fill(model, Quick::new(Kind::Assignment, deal), &words);
}

/// Opens a row with its first cell filled, to be finished by hand.
fn fill(model: &mut Model, mut row: Quick, words: &str) {
    let Some(desk) = &mut model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    row.replace(words);
    desk.state_mut().quick = Some(row);
    typing::listen_row(model);
}

/// What in focus we do not know: a block, a field of an issue about their side, the main unknowns.
fn focus(model: &Model) -> Option<Gap> {
    let desk = model.desk.as_ref()?;
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    match (in_form(desk, &view), desk.state().subject()) {
        (Some((at, id)), _) => of_field(&view, at, &id),
        (None, Some(Subject::Block(id, block))) => of_block(&view, id, *block),
        (None, Some(Subject::Item(Kind::Issue, id))) => {
            let unknown = |at: &&'static Field| !(at.read)(view.deal, id).is_known();
            let mut theirs = THEIRS.iter().filter_map(|key| field(Kind::Issue, key));
            of_field(&view, theirs.find(unknown)?, id)
        }
        _ => None,
    }
}

/// The field of the form's cursor; that of a block stands for the block.
fn in_form(desk: &Desk, view: &View) -> Option<(&'static Field, Id)> {
    let frame = desk.state().frames.last().filter(|_| desk.state().pane == Pane::Form)?;
    match frame.current(view)? {
        FormRow::Field(field) => Some((field, frame.id.clone())),
        _ => None,
    }
}

fn of_field(view: &View, at: &'static Field, id: &Id) -> Option<Gap> {
    match (at.kind, at.key) {
        (Kind::Negotiation, "main_unknowns") => {
            let note = String::new();
            let topic = bare(&view.value(at, id));
            (!topic.is_empty()).then(|| Gap { parent: id.clone(), topic, note, block: None })
        }
        (Kind::Negotiation, _) => of_block(view, id, Block::of(at)?),
        (Kind::Issue, key) if THEIRS.contains(&key) => {
            let issue = view.item::<Issue>(id)?;
            let note = view.label(at).to_lowercase();
            let topic = view.name(Kind::Issue, &issue.id);
            Some(Gap { parent: id.clone(), topic, note, block: None })
        }
        _ => None,
    }
}

fn of_block(view: &View, id: &Id, block: Block) -> Option<Gap> {
    let ready = view.item::<Negotiation>(id)?.readiness.of(block);
    let topic = view.word(Block::NAME, block.word()).into_owned();
    let note = bare(ready.note.text());
    Some(Gap { parent: id.clone(), topic, note, block: Some(block) })
}

/// A text of one line without the sign at its end.
fn bare(text: &str) -> String {
    text.trim().trim_end_matches(['.', '?', '!']).replace('\n', " ")
}
