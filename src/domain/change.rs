//! Changes of the map that tell themselves in the log of a session: what stood there, what stands
//! there now, and for which remark (method 6.9).
//!
//! While a session is open, whatever is changed on the steps before the defense is told in it. What
//! a verdict froze is told in the session that froze it, whenever it is changed afterwards.

mod board;
mod text;

use std::collections::HashSet;

use chrono::{Duration, TimeDelta};

use super::course::Now;
use super::edit::Edit;
use super::field::{Field, Shape, field, fields_of};
use super::known::Text;
use super::session::{Change, Session};
use super::shelf::Entity as _;
use super::{Deal, Id, Kind, Known, Step, Value, current};

pub use board::{Board, Moved, Shift, board, shift};
pub use text::{plain, value_of};

/// A change of a closed session within this time of the one before goes on with it.
const GOES_ON: TimeDelta = Duration::minutes(10);

/// What is needed to write changes down.
pub struct Pen<'a> {
    /// The moment.
    pub at: Now,
    /// The remark that is being answered.
    pub remark: Option<&'a Id>,
    /// Makes ids.
    pub ids: &'a mut dyn FnMut() -> Id,
}

/// A change as it shows between two deals.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// What was changed.
    pub kind: Kind,
    /// Which.
    pub id: Id,
    /// Its field; none where it came or went.
    pub field: Option<&'static Field>,
    /// What it is called.
    pub title: String,
    /// What stood there.
    pub from: Text,
    /// What stands there now.
    pub to: Text,
}

impl Kind {
    /// Whether it is of the deal's map: of what is defended, not of the defense itself nor of those
    /// who defend it.
    pub fn is_of_map(self) -> bool {
        self != Self::Member
            && matches!(
                self.step(),
                Step::Passport | Step::Stakeholders | Step::Stage | Step::Negotiation
            )
    }

    /// Whether the method has it already and the deal only keeps how it stands.
    fn is_entry(self) -> bool {
        matches!(self, Self::Task | Self::Control)
    }
}

/// What these edits changed of the map.
pub fn seen(before: &Deal, after: &Deal, edits: &[Edit]) -> Vec<Seen> {
    let sides = Sides { before, after };
    let mut all: Vec<Seen> = Vec::new();
    for edit in edits {
        match edit {
            Edit::Set { id, field, .. } if field.kind.is_of_map() => {
                all.extend(sides.field(field, id));
            }
            Edit::Add { kind, parent, id, .. } if kind.is_of_map() => {
                all.extend(sides.came(*kind, id, parent));
            }
            Edit::Remove { kind, id } if kind.is_of_map() => all.extend(sides.went(*kind, id)),
            Edit::Decide { conflict, theirs: true } => all.extend(sides.decided(conflict)),
            _ => {}
        }
    }
    let mut told = HashSet::new();
    all.retain(|it| told.insert((it.id.clone(), it.field.map(|field| field.key))));
    all
}

/// The deal on both sides of a step.
struct Sides<'a> {
    before: &'a Deal,
    after: &'a Deal,
}

impl Sides<'_> {
    /// A field of an item that was there, or of an entry that the method has.
    fn field(&self, field: &'static Field, id: &Id) -> Option<Seen> {
        let (from, to) = ((field.read)(self.before, id), (field.read)(self.after, id));
        let was_there = self.before.has(field.kind, id);
        let names_entry = field.kind.is_entry() && matches!(field.key, "task" | "control");
        let counts = was_there || (field.kind.is_entry() && !names_entry);
        (counts && from != to && self.after.has(field.kind, id)).then(|| Seen {
            kind: field.kind,
            id: id.clone(),
            field: Some(field),
            title: title(self.after, field.kind, id),
            from: plain(&from),
            to: plain(&to),
        })
    }

    /// Something that came; what came with its parent is not told by itself.
    fn came(&self, kind: Kind, id: &Id, parent: &Id) -> Option<Seen> {
        let alone = self.before.has_item(parent) || self.is_entry(parent);
        let stands = alone && !kind.is_entry() && self.after.has(kind, id);
        stands.then(|| {
            let title = title(self.after, kind, id);
            let to = Known::Is(title.clone());
            Seen { kind, id: id.clone(), field: None, title, from: Known::NotAsked, to }
        })
    }

    fn is_entry(&self, id: &Id) -> bool {
        self.after.kind_of(id).is_some_and(Kind::is_entry)
    }

    fn went(&self, kind: Kind, id: &Id) -> Option<Seen> {
        self.before.has(kind, id).then(|| {
            let title = title(self.before, kind, id);
            let from = Known::Is(title.clone());
            Seen { kind, id: id.clone(), field: None, title, from, to: Known::NotAsked }
        })
    }

    /// What another program's version of a place changed.
    fn decided(&self, conflict: &Id) -> Vec<Seen> {
        let conflict = self.before.conflicts.iter().find(|it| it.id == *conflict);
        let parts = conflict.map(|it| super::conflict::parts(&it.path)).unwrap_or_default();
        let item = parts.iter().rev().find_map(|part| {
            let id = Id::new(part.as_str());
            Some((self.before.kind_of(&id).or_else(|| self.after.kind_of(&id))?, id))
        });
        match item {
            Some((kind, _)) if !kind.is_of_map() => Vec::new(),
            Some((kind, id)) if !self.before.has(kind, &id) => {
                let deal = self.after.id.clone();
                self.came(kind, &id, &deal).into_iter().collect()
            }
            Some((kind, id)) if !self.after.has(kind, &id) => {
                self.went(kind, &id).into_iter().collect()
            }
            Some((kind, id)) => self.fields(kind, &id),
            None => [Kind::Deal, Kind::Qualification]
                .into_iter()
                .flat_map(|kind| self.fields(kind, &self.after.id))
                .collect(),
        }
    }

    fn fields(&self, kind: Kind, id: &Id) -> Vec<Seen> {
        fields_of(kind).iter().filter_map(|field| self.field(field, id)).collect()
    }
}

impl Deal {
    /// Whether an item with this id stands here; the deal itself does.
    fn has_item(&self, id: &Id) -> bool {
        *id == self.id || self.kind_of(id).is_some()
    }

    /// The negotiation to which an item belongs.
    pub fn negotiation_of(&self, kind: Kind, id: &Id) -> Option<Id> {
        self.ancestor(kind, id, Kind::Negotiation)
    }

    /// The item itself or what it hangs on, where that is of a kind.
    pub fn ancestor(&self, kind: Kind, id: &Id, wanted: Kind) -> Option<Id> {
        let (mut kind, mut id) = (kind, id.clone());
        while kind != wanted {
            let shelved = self.shelved(kind, &id)?;
            (kind, id) = (shelved.shelf.parent, shelved.parent);
        }
        Some(id)
    }
}

/// What an item is called, whatever the language: a name or words that people wrote, or a number
/// of the method.
pub fn title(deal: &Deal, kind: Kind, id: &Id) -> String {
    if matches!(kind, Kind::Deal | Kind::Qualification) {
        return String::new();
    }
    let words = fields_of(kind).iter().find_map(|it| match (it.shape, (it.read)(deal, id)) {
        (Shape::Choice(..), _) | (_, Value::Empty | Value::Unknown) => None,
        (Shape::Link(other), Value::Link(to)) if other != kind => Some(title(deal, other, &to)),
        (_, value) => Some(plain(&value).text().to_owned()),
    });
    words.unwrap_or_default()
}

/// The edits that tell what these edits changed: in the session that goes on, or in that of the
/// remark that is answered, and in the session whose verdict froze what was changed.
pub fn told(before: &Deal, after: &Deal, edits: &[Edit], pen: &mut Pen) -> Vec<Edit> {
    let open = current::session(before).and_then(|it| Session::find(after, &it.id));
    let open = open.filter(|it| it.is_open());
    let answered = pen.remark.and_then(|id| session_of(after, id));
    let Some(ear) = Ear::of(after, open.or(answered)) else { return Vec::new() };
    let seen = seen(before, after, edits);
    let mut all = Vec::new();
    for it in &seen {
        let frozen = frozen_by(before, after, it);
        let main = ear.session;
        if let Some(session) = main {
            all.push(entry(session, it, pen.remark, pen));
        }
        let covers = |session: &Session| {
            main.is_some_and(|main| {
                main.id == session.id || (main.is_open() && main.negotiation == session.negotiation)
            })
        };
        if let Some(session) = frozen.filter(|session| !covers(session)) {
            all.push(entry(session, it, None, pen));
        }
    }
    all
}

/// Who listens to changes: a session, and those that froze levels.
struct Ear<'a> {
    session: Option<&'a Session>,
}

impl<'a> Ear<'a> {
    /// None where nobody listens: then nothing has to be looked at.
    fn of(deal: &Deal, session: Option<&'a Session>) -> Option<Self> {
        let frozen =
            || deal.negotiations.iter().any(|it| current::plan_session(deal, &it.id).is_some());
        (session.is_some() || frozen()).then_some(Self { session })
    }
}

fn session_of<'a>(deal: &'a Deal, remark: &Id) -> Option<&'a Session> {
    let remark = super::remark::Remark::find(deal, remark)?;
    Session::find(deal, remark.session.get()?)
}

/// The session whose verdict froze what was changed: a level, the weight or the presence of an
/// issue, the mandate.
fn frozen_by<'a>(before: &Deal, after: &'a Deal, seen: &Seen) -> Option<&'a Session> {
    let key = seen.field.map_or("", |it| it.key);
    let is_frozen = match seen.kind {
        Kind::Issue => key.is_empty() || key == "weight" || key.starts_with("scale."),
        Kind::Negotiation => key.starts_with("mandate."),
        _ => false,
    };
    let at = |deal: &Deal| deal.negotiation_of(seen.kind, &seen.id);
    let negotiation = is_frozen.then(|| at(after).or_else(|| at(before))).flatten()?;
    current::plan_session(after, &negotiation)
}

/// The change as the log takes it: a new one, or the last one gone on with.
fn entry(session: &Session, seen: &Seen, remark: Option<&Id>, pen: &mut Pen) -> Edit {
    let mut change = Change {
        id: Id::default(),
        at: Known::Is(pen.at),
        by: Known::NotAsked,
        remark: remark.cloned().into(),
        step: seen.field.map_or(seen.kind.step(), Field::step).into(),
        item: Some(seen.id.clone()).filter(Id::is_written).into(),
        field: seen.field.map(|it| it.key.to_owned()).into(),
        title: Some(seen.title.clone()).filter(|it| !it.is_empty()).into(),
        from: seen.from.clone(),
        to: seen.to.clone(),
        why: Known::NotAsked,
    };
    match session.changes.last().filter(|last| goes_on(session, last, &change)) {
        Some(last) => {
            change.id = last.id.clone();
            change.from = last.from.clone();
        }
        None => change.id = (pen.ids)(),
    }
    Edit::Tell { session: session.id.clone(), change: Box::new(change) }
}

/// Whether a change goes on with the last one: the same field for the same remark. What a closed
/// session has told for a while, or with its reason, stands.
fn goes_on(session: &Session, last: &Change, next: &Change) -> bool {
    let same = last.item.is_known()
        && last.item == next.item
        && last.field.is_known()
        && last.field == next.field
        && last.remark == next.remark
        && last.to == next.from;
    let fresh = || match (last.at.get(), next.at.get()) {
        (Some(last), Some(next)) => (*next - *last) < GOES_ON,
        _ => false,
    };
    same && !last.why.has_text() && (session.is_open() || (fresh() && last.from != next.to))
}

impl Change {
    /// Whether it says nothing: a field that holds again what it held.
    pub fn is_void(&self) -> bool {
        self.field.is_known() && self.from == self.to
    }

    /// What it changed, where that still stands in the deal.
    pub fn place(&self, deal: &Deal) -> Option<(Kind, Id)> {
        let id = self.item.get()?;
        if *id != deal.id {
            return Some((deal.kind_of(id)?, id.clone()));
        }
        let of_deal = field(Kind::Deal, self.field.text()).is_some();
        Some((if of_deal { Kind::Deal } else { Kind::Qualification }, id.clone()))
    }

    /// The field it changed; of an item that is gone, a field of that key on its step.
    pub fn field_in(&self, deal: &Deal) -> Option<&'static Field> {
        let key = self.field.get()?;
        if let Some((kind, _)) = self.place(deal) {
            return field(kind, key);
        }
        let kinds = super::shelf::SHELVES.iter().map(|shelf| shelf.kind);
        let mut on_step = kinds.filter(|kind| Some(kind.step()) == self.step.get());
        on_step.find_map(|kind| field(kind, key))
    }
}

#[cfg(test)]
mod tests;
