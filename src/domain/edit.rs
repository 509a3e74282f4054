//! Edits: everything a person can change, as a value; [`Deal::apply`] is the only door.

use std::collections::HashSet;
use std::sync::Arc;

use super::field::{Field, field as field_of, fields_of};
use super::remark::Remark;
use super::sealed::{Sealing, Secret};
use super::session::Session;
use super::shelf::{Entity as _, SHELVES};
use super::value::Value;
use super::{Deal, Id, Kind};

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// A field takes a value.
    Set {
        /// The item; any id for the deal itself and its qualification.
        id: Id,
        /// The field.
        field: &'static Field,
        /// The value.
        value: Value,
    },
    /// A new, empty item is put into a list.
    Add {
        /// What it is.
        kind: Kind,
        /// Whose list; the deal's own id for a list of the deal.
        parent: Id,
        /// At which place; past the end means last.
        at: usize,
        /// Its id, made outside.
        id: Id,
    },
    /// An item leaves its list, with all that hangs on it.
    Remove {
        /// What it is.
        kind: Kind,
        /// Its id.
        id: Id,
    },
    /// An item takes another place in its list.
    Shift {
        /// What it is.
        kind: Kind,
        /// Its id.
        id: Id,
        /// The place it takes.
        to: usize,
    },
    /// What a remark is about is replaced.
    Point {
        /// The remark.
        remark: Id,
        /// What it is about now.
        about: Vec<super::remark::About>,
    },
    /// A person decides between two versions of a place; then it is no conflict any more.
    Decide {
        /// The conflict.
        conflict: Id,
        /// Whether the other program's version is taken; else ours stays.
        theirs: bool,
    },
    /// The room goes on, back, or to another phase; the clock is stopped or runs.
    Course {
        /// The session.
        session: Id,
        /// Its course from now on.
        course: super::course::Course,
    },
    /// Something written in secret is put away.
    Seal {
        /// The session.
        session: Id,
        /// What.
        sealing: Sealing,
    },
    /// Something written in secret is taken out again, unseen.
    Unseal {
        /// The session.
        session: Id,
        /// What.
        id: Id,
    },
    /// All of a sort that was written in secret come to light.
    Reveal {
        /// The session.
        session: Id,
        /// Which sort.
        secret: Secret,
    },
    /// A change of the deal is told in the log of a session, open or closed, and tied to its remark.
    /// One with the id of a change that is told already stands in its place; what went back to where
    /// it stood is not told any more.
    Tell {
        /// The session.
        session: Id,
        /// The change.
        change: Box<super::session::Change>,
    },
    /// A session closes and the deal is frozen beside it.
    Close {
        /// The session.
        session: Id,
        /// When.
        at: chrono::DateTime<chrono::FixedOffset>,
        /// The frozen deal.
        snapshot: super::session::Snapshot,
    },
}

impl Edit {
    /// Whether every item stands afterwards where it stood.
    fn leaves_places(&self) -> bool {
        matches!(
            self,
            Self::Set { .. }
                | Self::Point { .. }
                | Self::Close { .. }
                | Self::Seal { .. }
                | Self::Unseal { .. }
        )
    }
}

/// Why an edit is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such item any more.
    #[error("there is no {0:?} with this id")]
    Gone(Kind),
    /// The value does not fit the field.
    #[error("the value does not fit {0:?}")]
    Mismatch(&'static Field),
    /// The link would lead nowhere.
    #[error("{0:?} would lead nowhere")]
    Dangling(&'static Field),
    /// Somebody would stand above himself.
    #[error("{0:?} would lead back to itself")]
    Circle(&'static Field),
    /// The session is closed; what it holds is only corrected.
    #[error("the session is closed")]
    Closed,
    /// Something written in secret waits to be revealed.
    #[error("something is sealed")]
    Sealed,
    /// An id is taken.
    #[error("the id is taken")]
    Taken,
    /// The other version of a place does not fit there.
    #[error("the other version does not fit")]
    Unfit,
}

impl Deal {
    /// The deal after these edits, or the reason why not; then nothing has changed.
    pub fn apply(&self, edits: &[Edit]) -> Result<Self, Refusal> {
        let mut deal = self.clone();
        for edit in edits {
            deal.apply_one(edit)?;
        }
        if edits.iter().all(Edit::leaves_places) {
            deal.index.take_over(&self.index);
        }
        Ok(deal)
    }

    fn apply_one(&mut self, edit: &Edit) -> Result<(), Refusal> {
        match edit {
            Edit::Set { id, field, value } => self.set(id, field, value),
            Edit::Add { kind, parent, at, id } => {
                self.refuse_if_closed(*kind, id, Some(parent))?;
                if self.has(*kind, id) {
                    return Err(Refusal::Taken);
                }
                self.insert_item(*kind, parent, *at, id).then_some(()).ok_or(Refusal::Gone(*kind))
            }
            Edit::Remove { kind, id } => {
                self.refuse_if_closed(*kind, id, None)?;
                self.cut_links_to(*kind, id);
                self.remove_item(*kind, id).then_some(()).ok_or(Refusal::Gone(*kind))
            }
            Edit::Shift { kind, id, to } => {
                self.refuse_if_closed(*kind, id, None)?;
                self.shift_item(*kind, id, *to).then_some(()).ok_or(Refusal::Gone(*kind))
            }
            Edit::Point { remark, about } => {
                self.refuse_if_closed(Kind::Remark, remark, None)?;
                let found = Remark::find_mut(self, remark);
                found.ok_or(Refusal::Gone(Kind::Remark))?.about.clone_from(about);
                Ok(())
            }
            Edit::Decide { conflict, theirs } => {
                if *theirs {
                    self.refuse_if_conflict_closed(conflict)?;
                }
                *self = super::conflict::decided(self, conflict, *theirs)?;
                Ok(())
            }
            Edit::Course { session, course } => {
                let found = self.open_session(session)?;
                let course = course.clone();
                (found.clock, found.phases, found.turns) =
                    (course.clock, course.phases, course.turns);
                Ok(())
            }
            Edit::Seal { session, sealing } => {
                self.open_session(session)?.sealed.put(sealing);
                Ok(())
            }
            Edit::Unseal { session, id } => {
                let there = self.open_session(session)?.sealed.take_out(id);
                there.then_some(()).ok_or(Refusal::Gone(Kind::Session))
            }
            Edit::Reveal { session, secret } => {
                self.open_session(session)?;
                self.reveal(session, *secret).then_some(()).ok_or(Refusal::Gone(Kind::Session))
            }
            Edit::Tell { session, change } => self.tell(session, change),
            Edit::Close { session, at, snapshot } => {
                let found = self.open_session(session)?;
                if !found.sealed.is_empty() {
                    return Err(Refusal::Sealed);
                }
                found.closed = super::Known::Is(*at);
                found.snapshot = snapshot.clone();
                Ok(())
            }
        }
    }

    /// A session that is not closed, to be changed.
    fn open_session(&mut self, id: &Id) -> Result<&mut Session, Refusal> {
        self.refuse_if_closed(Kind::Session, id, None)?;
        Session::find_mut(self, id).ok_or(Refusal::Gone(Kind::Session))
    }

    fn tell(&mut self, session: &Id, change: &super::session::Change) -> Result<(), Refusal> {
        let found = Session::find_mut(self, session).ok_or(Refusal::Gone(Kind::Session))?;
        let told = found.changes.iter().position(|it| it.id == change.id);
        match told {
            Some(at) if change.is_void() => drop(found.changes.remove(at)),
            Some(at) => found.changes[at] = Arc::new(change.clone()),
            None => found.changes.push(Arc::new(change.clone())),
        }
        let Some(id) = change.remark.get() else { return Ok(()) };
        let remark = Remark::find_mut(self, id).ok_or(Refusal::Gone(Kind::Remark))?;
        remark.edits.retain(|it| *it != change.id.as_str());
        if !change.is_void() {
            remark.edits.push(change.id.to_string());
        }
        Ok(())
    }

    fn set(&mut self, id: &Id, field: &'static Field, value: &Value) -> Result<(), Refusal> {
        if !self.has(field.kind, id) {
            return Err(Refusal::Gone(field.kind));
        }
        if !field.is_open_after_closing() {
            self.refuse_if_closed(field.kind, id, None)?;
        }
        if let super::field::Shape::Link(kind) | super::field::Shape::Links(kind) = field.shape {
            for target in value.links() {
                if !self.has(kind, target) {
                    return Err(Refusal::Dangling(field));
                }
                self.refuse_link(field, id, target)?;
            }
        }
        (field.write)(self, id, value.clone()).map_err(|_| Refusal::Mismatch(field))
    }

    /// Whether a link of a field to another item can stand.
    pub fn can_link(&self, field: &'static Field, id: &Id, other: &Id) -> bool {
        self.refuse_link(field, id, other).is_ok()
    }

    /// Nothing is said in a session that is closed, and nothing leads back to itself.
    fn refuse_link(&self, field: &'static Field, id: &Id, other: &Id) -> Result<(), Refusal> {
        if field.kind == Kind::Remark && field.key == "session" {
            self.refuse_if_closed(Kind::Session, other, None)?;
        }
        if self.leads_back(field, other, id) { Err(Refusal::Circle(field)) } else { Ok(()) }
    }

    /// Whether following a field that links items of its own kind leads from `start` to `end`:
    /// nobody stands above himself, and nothing waits for itself.
    fn leads_back(&self, field: &Field, start: &Id, end: &Id) -> bool {
        let (super::field::Shape::Link(kind) | super::field::Shape::Links(kind)) = field.shape
        else {
            return false;
        };
        if kind != field.kind {
            return false;
        }
        let mut seen = HashSet::new();
        let mut ahead = vec![start.clone()];
        while let Some(here) = ahead.pop() {
            if here == *end {
                return true;
            }
            if !seen.contains(&here) {
                ahead.extend((field.read)(self, &here).links().iter().cloned());
                seen.insert(here);
            }
        }
        false
    }

    /// Takes off the links to an item that goes and to all that goes with it, so that none leads
    /// nowhere. A closed session keeps what it says.
    fn cut_links_to(&mut self, kind: Kind, id: &Id) {
        let _kept = self.index();
        let mut gone = HashSet::new();
        self.collect_subtree(kind, id, &mut gone);
        let mut cuts = Vec::new();
        let mut owners: Vec<Kind> = SHELVES.iter().map(|shelf| shelf.kind).collect();
        owners.extend([Kind::Deal, Kind::Qualification]);
        owners.dedup();
        for owner in owners {
            let links: Vec<&'static Field> =
                fields_of(owner).iter().filter(|field| field.is_link()).collect();
            if links.is_empty() {
                continue;
            }
            for item in self.all_ids(owner) {
                let cut = links.iter().filter_map(|field| {
                    Some((*field, item.clone(), (field.read)(self, &item).without(&gone)?))
                });
                cuts.extend(cut);
            }
        }
        for (field, item, left) in cuts {
            // A refusal is that of a closed session, whose words stay.
            let _ = self.set(&item, field, &left);
        }
    }

    /// The id of an item and of everything that hangs on it.
    fn collect_subtree(&self, kind: Kind, id: &Id, into: &mut HashSet<Id>) {
        into.insert(id.clone());
        for shelf in SHELVES.iter().filter(|shelf| shelf.parent == kind) {
            for child in (shelf.ids)(self, id).unwrap_or_default() {
                self.collect_subtree(shelf.kind, &child, into);
            }
        }
    }

    /// What another program wrote into a closed session is not taken over either.
    fn refuse_if_conflict_closed(&self, conflict: &Id) -> Result<(), Refusal> {
        let Some(conflict) = self.conflicts.iter().find(|other| other.id == *conflict) else {
            return Ok(());
        };
        match &super::conflict::parts(&conflict.path)[..] {
            [list, id, ..] if list == "sessions" => {
                self.refuse_if_closed(Kind::Session, &Id::from(id.as_str()), None)
            }
            [list, id, field, ..] if list == "remarks" => match field_of(Kind::Remark, field) {
                Some(field) if field.is_open_after_closing() => Ok(()),
                _ => self.refuse_if_closed(Kind::Remark, &Id::from(id.as_str()), None),
            },
            _ => Ok(()),
        }
    }

    /// A closed session and what was said in it are only corrected, never changed.
    fn refuse_if_closed(&self, kind: Kind, id: &Id, parent: Option<&Id>) -> Result<(), Refusal> {
        let session = match kind {
            Kind::Session => Some(id.clone()),
            Kind::Presence | Kind::Phase | Kind::Forecast | Kind::Vote | Kind::Condition => {
                parent.cloned().or_else(|| self.shelved(kind, id).map(|it| it.parent))
            }
            Kind::Guess => {
                let forecast =
                    parent.cloned().or_else(|| self.shelved(kind, id).map(|it| it.parent));
                forecast.and_then(|it| self.shelved(Kind::Forecast, &it)).map(|it| it.parent)
            }
            Kind::Change => self.shelved(kind, id).map(|it| it.parent),
            Kind::Remark => self.session_of_remark(id),
            _ => None,
        };
        let closed = session.is_some_and(|session| {
            self.sessions.iter().any(|other| other.id == session && !other.is_open())
        });
        if closed { Err(Refusal::Closed) } else { Ok(()) }
    }

    fn session_of_remark(&self, id: &Id) -> Option<Id> {
        let remark = self.remarks.iter().find(|remark| remark.id == *id)?;
        remark.session.get().cloned()
    }
}

impl Field {
    /// What life adds to a remark after its session: the fate, the assignments and the edits that
    /// came of it; and to a change of the map, why it was made.
    fn is_open_after_closing(&self) -> bool {
        match self.kind {
            Kind::Remark => matches!(self.key, "fate" | "assignments" | "edits"),
            Kind::Change => self.key == "why",
            _ => false,
        }
    }

    fn is_link(&self) -> bool {
        use super::field::Shape;
        matches!(self.shape, Shape::Link(_) | Shape::Links(_))
    }
}

#[cfg(test)]
mod tests;
