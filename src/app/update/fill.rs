//! A field takes what was chosen from a list, or what was typed into it as a new item.

use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::{Model, Target};
use crate::domain::choice::Choice;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, Shape, field};
use crate::domain::qualification::DecisionKind;
use crate::domain::{Id, Kind, Value};
use crate::l10n::Arg;

use super::{decide, edit, mend, typing, walk};

/// The field takes a value.
pub(super) fn fill(model: &mut Model, target: &Target, value: Value) {
    if let (Kind::Qualification, "decision.kind", Value::Word(word)) =
        (target.field.kind, target.field.key, &value)
        && let Some(kind) = DecisionKind::from_word(word)
    {
        // A decision is more than its word: it asks for what belongs to it.
        return decide::open(model, kind);
    }
    let declined = target.field.kind == Kind::Remark && value == Value::Word("declined");
    let answer = match (target.field.kind, target.field.key, &value) {
        (Kind::Remark, "answer.kind", Value::Word(word)) => Some(*word),
        _ => None,
    };
    if !edit::set(model, &target.id, target.field, value, &target.ensure) {
        return;
    }
    if declined {
        ask_reason(model, &target.id);
    } else if target.flow {
        typing::next_in_form(model, 1);
    } else if let Some(answer) = answer {
        mend::say_next(model, answer);
    }
}

/// A decline needs its reason: its field opens at once.
fn ask_reason(model: &mut Model, remark: &Id) {
    let Some(reason) = field(Kind::Remark, "answer.text") else { return };
    let Some(desk) = &model.desk else { return };
    if (reason.read)(&desk.deal, remark).is_known() {
        return;
    }
    let place = Place { step: desk.step, ..Place::field(reason, remark.clone()) };
    walk::jump(model, &place);
    walk::begin(model, reason, remark.clone(), Vec::new());
}

/// The value of a field by a name that was typed, and the new item it points to, if it is one; it
/// stands with those that the field points to already.
pub fn named(
    model: &mut Model,
    deal: &Id,
    at: &Field,
    beside: Value,
    name: &str,
) -> Option<(Vec<Edit>, Value)> {
    let kind = match at.shape {
        Shape::Name(_) => return Some((Vec::new(), Value::Text(name.to_owned()))),
        Shape::Link(kind) | Shape::Links(kind) => kind,
        _ => return None,
    };
    let (id, mut edits) = edit::new_item(model, kind, deal)?;
    if let Some(field) = field(kind, "name") {
        edits.push(edit_set(&id, field, Value::Text(name.to_owned())));
    }
    let value = match at.shape {
        Shape::Links(_) => {
            let mut ids = match beside {
                Value::Links(ids) => ids,
                _ => Vec::new(),
            };
            ids.push(id);
            Value::Links(ids)
        }
        _ => Value::Link(id),
    };
    Some((edits, value))
}

/// What was typed becomes a new item, and the field points to it: one step.
pub(super) fn add_named(model: &mut Model, target: &Target, beside: Value, name: &str) {
    let Some(desk) = &model.desk else { return };
    let deal = desk.deal.clone();
    let Some((mut edits, value)) = named(model, &deal.id, target.field, beside, name) else {
        return;
    };
    if !deal.has(target.field.kind, &target.id) {
        edits.extend(target.ensure.clone());
    }
    edits.push(edit_set(&target.id, target.field, value));
    let Some(desk) = &model.desk else { return };
    let place = Place::field(target.field, target.id.clone());
    let done = Done {
        act: Act::Added,
        name: name.to_owned(),
        before: desk.here(&desk.lens(&model.settings)),
        place,
    };
    if edit::try_commit(model, &edits, done) {
        if target.flow {
            typing::next_in_form(model, 1);
        }
        let words = model.settings.texts.with("named-added", &[("name", Arg::Text(name))]);
        model.tell(words);
    }
}

fn edit_set(id: &Id, field: &'static Field, value: Value) -> Edit {
    Edit::Set { id: id.clone(), field, value }
}
