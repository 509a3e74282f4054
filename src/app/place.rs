//! Places: what the screen can go to, and how it gets there.

use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::readiness::Block;
use crate::domain::sieve::Jump;
use crate::domain::{Deal, Id, Kind, Step, Value};
use crate::ui::editor::form::{FormRow, Frame};
use crate::ui::overlay::log::Grouping;
use crate::ui::overlay::rehearse::Rehearse;
use crate::ui::room::RoomView;
use crate::ui::step::part::{of_block, part_of};
use crate::ui::step::{Row, Subject};

use super::desk::{Desk, Lens, Pane};

/// The way back from a jump: where one was, and the list one jumped from.
#[derive(Clone, Debug)]
pub struct Trail {
    /// Where the screen was.
    pub place: Place,
    /// The list that lay over it.
    pub list: Option<Spot>,
    /// The row of the one-minute card, where that lay over it.
    pub card: Option<usize>,
    /// The wall of the session, where that lay over it.
    pub room: Option<Box<RoomView>>,
    /// The rehearsal that lay over it.
    pub rehearse: Option<Box<Rehearse>>,
}

/// A row of a list that leads to many places.
#[derive(Clone, Debug)]
pub struct Spot {
    /// Which list.
    pub list: Seek,
    /// What was typed into it.
    pub query: String,
    /// The row of the cursor.
    pub row: usize,
}

/// A list that leads to many places, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seek {
    /// Holes.
    Holes,
    /// The hardest questions.
    Questions,
    /// The log of all sessions, put together in one of its ways.
    Log(Grouping),
}

/// A place of a deal.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// On which step.
    pub step: Step,
    /// The kind of the item.
    pub kind: Kind,
    /// The item.
    pub id: Id,
    /// The field, where it is one.
    pub field: Option<&'static Field>,
}

impl Place {
    /// An item on its own step.
    pub fn item(kind: Kind, id: Id) -> Self {
        Self { step: kind.step(), kind, id, field: None }
    }

    /// A field of an item.
    pub fn field(field: &'static Field, id: Id) -> Self {
        Self { step: field.step(), kind: field.kind, id, field: Some(field) }
    }

    /// The place where a hole is mended.
    pub fn of_jump(jump: &Jump) -> Self {
        match jump {
            Jump::Field { id, field, .. } => Self::field(field, id.clone()),
            Jump::List { kind, parent } => {
                Self { step: kind.step(), kind: *kind, id: parent.clone(), field: None }
            }
        }
    }

    /// The place as a key of drafts.
    pub fn key(&self) -> String {
        let field = self.field.map_or("", |field| field.key);
        format!("{}/{}/{field}", self.kind.key(), self.id)
    }

    /// The place of a key of drafts, where it is in this deal.
    pub fn from_key(deal: &Deal, key: &str) -> Option<Self> {
        let (kind, rest) = key.split_once('/')?;
        let (id, field) = rest.rsplit_once('/')?;
        let kind = <Kind as crate::domain::choice::Choice>::from_word(kind)?;
        let id = Id::from(id);
        if !deal.has(kind, &id) {
            return None;
        }
        Some(match crate::domain::field::field(kind, field) {
            Some(field) => Self::field(field, id),
            None => Self::item(kind, id),
        })
    }
}

/// The item with its parents, innermost first, up to the deal.
fn chain(deal: &Deal, kind: Kind, id: &Id) -> Vec<(Kind, Id)> {
    let mut chain = vec![(kind, id.clone())];
    while let Some((kind, id)) = chain.last().cloned() {
        match deal.shelved(kind, &id) {
            Some(it) if it.shelf.parent != Kind::Deal => chain.push((it.shelf.parent, it.parent)),
            _ => break,
        }
    }
    chain
}

fn row_of(rows: &[Row], kind: Kind, id: &Id) -> Option<usize> {
    rows.iter().position(|row| row.subject.item() == Some((kind, id)))
}

/// Whether a row stands for what these edits make an item of.
fn becomes(subject: &Subject, id: &Id, ensure: &[Edit]) -> bool {
    ensure.iter().any(|edit| match (edit, subject) {
        (
            Edit::Set { id: of, value: Value::Text(made), .. },
            Subject::Task(number) | Subject::Control(number),
        ) => of == id && made == number,
        (Edit::Set { id: of, value: Value::Link(made), .. }, Subject::Result(_, issue)) => {
            of == id && made == issue
        }
        _ => false,
    })
}

impl Desk {
    /// Goes to a place: the step, the row, and where it is deeper, the form.
    pub fn go(&mut self, lens: &Lens, place: &Place) {
        self.card = None;
        self.room = None;
        self.turn_to(place.step);
        let open = place.field.map(|field| (field, &place.id));
        if !open.is_some_and(|(field, id)| self.types(field, id)) {
            self.park(lens);
        }
        self.walk_to(lens, place);
        self.resume(place);
    }

    fn walk_to(&mut self, lens: &Lens, place: &Place) {
        self.choose_negotiation(&lens.deal, place);
        self.refresh(lens);
        let view = lens.view();
        if let Some(field) = place.field
            && let Some(part) = part_of(field)
        {
            let unfolded = self.state().sheet.as_ref().map(|sheet| sheet.set);
            if part.set.is_some() && part.set != unfolded {
                self.unfold(lens, part.set);
            }
            let state = self.state_mut();
            if let Some(at) = state.rows.iter().position(|row| row.subject == Subject::Part(part)) {
                state.list.go(&state.rows, at);
            }
            let mut frame = Frame::part(part, lens.deal.id.clone());
            frame.seek(&view, field);
            state.frames = vec![frame];
            state.pane = Pane::Form;
            return;
        }
        if let Some(field) = place.field
            && place.kind == Kind::Negotiation
            && let Some(block) = Block::of(field)
            && !self.shows_whole(place)
        {
            let state = self.state_mut();
            let subject = Subject::Block(place.id.clone(), block);
            let at = state.rows.iter().position(|row| row.subject == subject);
            if let Some(at) = at {
                state.list.go(&state.rows, at);
                let mut frame = Frame::part(of_block(block), place.id.clone());
                frame.seek(&view, field);
                return self.enter(frame);
            }
        }
        if let Some(ensure) = self.made_by(place)
            && self.go_to_be(lens, place, &ensure)
        {
            return;
        }
        if !lens.deal.has(place.kind, &place.id) || place.kind == Kind::Deal {
            self.go_to_list(lens, place);
            return;
        }
        let chain = chain(&lens.deal, place.kind, &place.id);
        let state = self.state_mut();
        let found = chain
            .iter()
            .enumerate()
            .find_map(|(depth, (kind, id))| Some((depth, row_of(&state.rows, *kind, id)?)));
        state.frames.clear();
        state.pane = Pane::List;
        if let Some((depth, at)) = found {
            state.list.go(&state.rows, at);
            if depth > 0 || place.field.is_some() {
                for (kind, id) in chain[..=depth].iter().rev() {
                    if let Some(last) = state.frames.last_mut() {
                        last.seek_item(&view, *kind, Some(id));
                    }
                    state.frames.push(Frame::new(*kind, id.clone()));
                }
                if let (Some(field), Some(frame)) = (place.field, state.frames.last_mut()) {
                    frame.seek(&view, field);
                }
                state.pane = Pane::Form;
            }
        }
        state.settle_matrix();
    }

    /// Whether the open form shows the item of a place whole.
    fn shows_whole(&self, place: &Place) -> bool {
        let state = self.state();
        let frame = state.frames.last().filter(|_| state.pane == Pane::Form);
        frame.is_some_and(|it| it.part.is_none() && it.kind == place.kind && it.id == place.id)
    }

    /// Goes into the form of an item that is not in the deal yet: that of the place, or the one in
    /// whose list the place stands. Says whether there is such an item.
    pub fn go_to_be(&mut self, lens: &Lens, place: &Place, ensure: &[Edit]) -> bool {
        let made = ensure.iter().find_map(|edit| match edit {
            Edit::Add { kind, id, .. } if *id == place.id && !lens.deal.has(*kind, id) => {
                Some(*kind)
            }
            _ => None,
        });
        let (Some(kind), Ok(deal)) = (made, lens.deal.apply(ensure)) else { return false };
        self.turn_to(place.step);
        self.choose_negotiation(&deal, &Place { kind, ..place.clone() });
        self.refresh(lens);
        let state = self.state_mut();
        if let Some(at) = state.rows.iter().position(|row| becomes(&row.subject, &place.id, ensure))
        {
            state.list.go(&state.rows, at);
        }
        let mut frame = Frame::to_be(kind, place.id.clone(), ensure.to_vec());
        match place.field {
            Some(field) => {
                frame.seek(&lens.view(), field);
            }
            None => frame.seek_item(&lens.view(), place.kind, None),
        }
        self.enter(frame);
        true
    }

    /// Goes to the list in which something is missing.
    fn go_to_list(&mut self, lens: &Lens, place: &Place) {
        let view = lens.view();
        let parent_kind = crate::domain::shelf::shelves_of(place.kind)
            .find(|shelf| (shelf.ids)(&lens.deal, &place.id).is_some())
            .map(|shelf| shelf.parent);
        let state = self.state_mut();
        state.frames.clear();
        state.pane = Pane::List;
        // What hangs on parents of several kinds stands in the list of the right one.
        let is_alone = crate::domain::shelf::shelves_of(place.kind).count() == 1;
        let in_list = state.rows.iter().position(|row| match &row.subject {
            Subject::Item(kind, id) => {
                let hangs = || lens.deal.shelved(*kind, id).is_some_and(|it| it.parent == place.id);
                *kind == place.kind && (is_alone || hangs())
            }
            Subject::Empty(kind, parent) => {
                *kind == place.kind && (is_alone || *parent == place.id)
            }
            Subject::Task(_) => place.kind == Kind::Task,
            Subject::Error(_) => place.kind == Kind::StageError,
            _ => false,
        });
        match (in_list, parent_kind) {
            (Some(at), _) => state.list.go(&state.rows, at),
            (None, Some(kind)) if kind != Kind::Deal => {
                if let Some(at) = row_of(&state.rows, kind, &place.id) {
                    state.list.go(&state.rows, at);
                    let mut frame = Frame::new(kind, place.id.clone());
                    frame.seek_item(&view, place.kind, None);
                    state.frames = vec![frame];
                    state.pane = Pane::Form;
                }
            }
            _ => {}
        }
    }

    /// Looks at the negotiation to which a place belongs.
    fn choose_negotiation(&mut self, deal: &Deal, place: &Place) {
        if place.step != Step::Negotiation && place.step != Step::Review {
            return;
        }
        for (kind, id) in chain(deal, place.kind, &place.id) {
            if kind == Kind::Negotiation {
                self.negotiation = Some(id);
            } else if kind == Kind::Review {
                let review = deal.reviews.iter().find(|review| review.id == id);
                let of = review.and_then(|review| review.negotiation.get().cloned());
                self.negotiation = of.or(self.negotiation.take());
            }
        }
    }

    /// Where the screen is now.
    pub fn here(&self, lens: &Lens) -> Place {
        let state = self.state();
        if state.pane == Pane::Form
            && let Some(frame) = state.frames.last()
        {
            let row = |kind, id: &Id, field| Place { step: self.step, kind, id: id.clone(), field };
            return match frame.current(&lens.view()) {
                Some(FormRow::Field(field)) => row(frame.kind, &frame.id, Some(field)),
                // A part has no id of its own; its first field leads back to it.
                _ => row(frame.kind, &frame.id, frame.part.and_then(|it| it.fields().next())),
            };
        }
        match state.list.subject(&state.rows) {
            Some(Subject::Item(kind, id)) => {
                Place { step: self.step, kind: *kind, id: id.clone(), field: None }
            }
            _ => Place { step: self.step, kind: Kind::Deal, id: self.deal.id.clone(), field: None },
        }
    }
}
