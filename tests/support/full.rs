//! A deal in which every list has an item and every field holds something.

use deal_defense::domain::edit::{Edit, Refusal};
use deal_defense::domain::field::{Field, MethodList, Shape, fields_of};
use deal_defense::domain::shelf::SHELVES;
use deal_defense::domain::{Deal, Id, Kind, Money, Value};

/// A field of an item that holds something.
#[derive(Clone)]
pub struct Filled {
    /// The field.
    pub field: &'static Field,
    /// Whose it is.
    pub id: Id,
    /// Whether what it holds stands in no other field.
    pub is_unique: bool,
}

/// A deal in which every field holds something.
pub struct Full {
    /// The deal, its session closed.
    pub deal: Deal,
    /// The same while the session is open and all can be changed.
    pub open: Deal,
    /// All that was filled in.
    pub filled: Vec<Filled>,
}

/// The deal, and all that was filled in; texts come from `text`, by the number of the field.
pub fn full(text: &dyn Fn(usize) -> String) -> Full {
    let mut deal = Deal { id: Id::new("deal"), ..Deal::default() };
    let mut items = vec![(Kind::Deal, deal.id.clone()), (Kind::Qualification, deal.id.clone())];
    let mut at = 0;
    while let Some((parent, owner)) = items.get(at).cloned() {
        at += 1;
        for shelf in SHELVES.iter().filter(|shelf| shelf.parent == parent) {
            let (kind, id) = (shelf.kind, Id::new(format!("id{}", items.len())));
            let add = Edit::Add { kind, parent: owner.clone(), at: 0, id: id.clone() };
            deal = deal.apply(&[add]).unwrap();
            items.push((kind, id));
        }
    }
    // Nothing leads to itself: a second one of those that lead to others of their kind,
    // still empty.
    for kind in [Kind::Stakeholder, Kind::Organisation, Kind::Task, Kind::Assignment, Kind::Remark]
    {
        let add = Edit::Add { kind, parent: deal.id.clone(), at: 9, id: other(kind) };
        deal = deal.apply(&[add]).unwrap();
    }
    let mut filled = Vec::new();
    let mut later = Vec::new();
    for (kind, id) in items {
        for field in fields_of(kind) {
            let number = filled.len() + later.len();
            let (value, is_unique) = value(&deal, &id, field, number, text);
            let it = Filled { field, id: id.clone(), is_unique };
            match field.shape {
                // Closing a session comes last: afterwards it is only read.
                Shape::Moment if kind == Kind::Session => later.push((it, value)),
                _ => {
                    deal = set(&deal, &it, value);
                    filled.push(it);
                }
            }
        }
    }
    let open = deal.clone();
    for (it, value) in later {
        deal = set(&deal, &it, value);
        filled.push(it);
    }
    Full { deal, open, filled }
}

fn other(kind: Kind) -> Id {
    Id::new(format!("other-{}", kind.key()))
}

fn set(deal: &Deal, it: &Filled, value: Value) -> Deal {
    let set = |value| Edit::Set { id: it.id.clone(), field: it.field, value };
    match deal.apply(&[set(value)]) {
        Err(Refusal::Circle(_) | Refusal::Dangling(_)) => {
            let other = other(it.field.kind);
            let is_one = matches!(it.field.shape, Shape::Link(_));
            let value = if is_one { Value::Link(other) } else { Value::Links(vec![other]) };
            deal.apply(&[set(value)]).unwrap_or_else(|refusal| panic!("{:?}: {refusal}", it.field))
        }
        other => other.unwrap_or_else(|refusal| panic!("{:?}: {refusal}", it.field)),
    }
}

fn value(
    deal: &Deal,
    id: &Id,
    field: &Field,
    number: usize,
    text: &dyn Fn(usize) -> String,
) -> (Value, bool) {
    let first = |kind| {
        let mut ids = deal.all_ids(kind).into_iter();
        ids.find(|other| other != id).unwrap_or_else(|| id.clone())
    };
    let day =
        || chrono::NaiveDate::from_ymd_opt(2101, 1, 1).unwrap() + chrono::Days::new(number as u64);
    match field.shape {
        Shape::Method(MethodList::Stages) | Shape::Whole => {
            (Value::Whole(10_000 + number as u32), true)
        }
        Shape::Line | Shape::Prose | Shape::Name(_) | Shape::Threshold | Shape::Method(_) => {
            (Value::Text(text(number)), true)
        }
        Shape::Checks => (Value::Links(vec![Id::new(text(number))]), true),
        // Thresholds of a scale of words are texts.
        Shape::Choice(..) if field.key == "scale.type" => (Value::Word("text"), false),
        Shape::Choice(_, words) => (Value::Word(words[0]), false),
        Shape::Choices(_, words) => (Value::Words(vec![words[0]]), false),
        Shape::Day => (Value::Day(day()), true),
        Shape::Money => (Value::Money(Money::new((7_000_000 + number as u32).into(), "RUB")), true),
        Shape::Number => (Value::Number((40_000 + number as u32).into()), true),
        Shape::Score => (Value::Whole(3), false),
        Shape::Flag => (Value::Flag(true), false),
        Shape::Link(kind) => (Value::Link(first(kind)), false),
        Shape::Links(kind) => (Value::Links(vec![first(kind)]), false),
        Shape::Moment => {
            let noon = day().and_hms_opt(12, 0, 0).unwrap().and_utc();
            (Value::Moment(noon.into()), true)
        }
    }
}
