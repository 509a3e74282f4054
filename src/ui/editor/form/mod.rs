//! The form of an item: its fields, required ones first, then the lists that hang on it.
//!
//! Here stands what its rows are and where the cursor goes among them; `laid` makes them text of a
//! width, `draw` draws them. Empty optional fields fold into one row. Values are wrapped, never cut.

mod draw;
mod laid;

pub use draw::FormView;
use laid::Laid;

use crate::domain::edit::Edit;
use crate::domain::field::{Field, fields_of};
use crate::domain::qualify::{Process, QualifyStep};
use crate::domain::shelf::SHELVES;
use crate::domain::{Id, Kind, Value};
use crate::ui::step::Part;
use crate::ui::view::View;

use super::facts;
use super::list::stepped;

/// A row of a form.
#[derive(Clone, Debug, PartialEq)]
pub enum FormRow {
    /// A field.
    Field(&'static Field),
    /// So many empty optional fields.
    Folded(usize),
    /// A list that hangs on the item: what it holds, how many.
    List(Kind, usize),
    /// An item of such a list.
    Item(Kind, Id),
    /// A step of the qualification; it leads to what it lacks.
    Step(QualifyStep),
    /// Something to read.
    Fact(&'static str),
}

impl FormRow {
    /// Whether the cursor can stand on it.
    pub fn takes_cursor(&self) -> bool {
        !matches!(self, Self::Fact(_))
    }
}

/// An open form.
#[derive(Clone, Debug)]
pub struct Frame {
    /// What it shows.
    pub kind: Kind,
    /// The item.
    pub id: Id,
    /// The part of the entity, where it does not show the whole.
    pub part: Option<&'static Part>,
    /// The row of the cursor.
    pub cursor: usize,
    /// The first line in sight.
    pub top: usize,
    /// Whether empty optional fields are shown.
    pub unfolded: bool,
    /// What must be added to the deal before the first edit: the item itself, where it is new.
    pub ensure: Vec<Edit>,
    laid: Laid,
}

impl Frame {
    /// The form of an item.
    pub fn new(kind: Kind, id: Id) -> Self {
        Self {
            kind,
            id,
            part: None,
            cursor: 0,
            top: 0,
            unfolded: false,
            ensure: Vec::new(),
            laid: Laid::default(),
        }
    }

    /// The form of a part.
    pub fn part(part: &'static Part, deal: Id) -> Self {
        // A question shows the answer with all that belongs to it.
        Self { part: Some(part), unfolded: part.set.is_some(), ..Self::new(part.kind, deal) }
    }

    /// The form of an item that is added with the first edit.
    pub fn to_be(kind: Kind, id: Id, ensure: Vec<Edit>) -> Self {
        Self { ensure, ..Self::new(kind, id) }
    }

    fn fields(&self) -> Vec<&'static Field> {
        match self.part {
            Some(part) => part.fields().collect(),
            None => fields_of(self.kind).iter().collect(),
        }
    }

    /// The rows as the deal stands.
    pub fn rows(&self, view: &View) -> Vec<FormRow> {
        match self.preview(view) {
            Some(deal) => self.rows_of(&View { deal: &deal, ..*view }),
            None => self.rows_of(view),
        }
    }

    /// The deal as it will be with the new item, while it is not in it.
    fn preview(&self, view: &View) -> Option<crate::domain::Deal> {
        super::to_be::preview(view, self.kind, &self.id, &self.ensure)
    }

    fn rows_of(&self, view: &View) -> Vec<FormRow> {
        let mut rows: Vec<FormRow> = facts::keys(view, self.kind, &self.id, self.part)
            .into_iter()
            .map(FormRow::Fact)
            .collect();
        if self.part.is_some_and(|part| part.title == "part-qualification") {
            rows.extend(Process::of(view.deal).steps.iter().map(|it| FormRow::Step(it.step)));
        }
        let mut folded = 0;
        for field in self.fields() {
            let is_new = !view.deal.has(field.kind, &self.id);
            let shown = is_new || (field.shown)(view.deal, &self.id);
            let filled = (field.read)(view.deal, &self.id) != Value::Empty;
            if shown && (view.needs(field, &self.id) || filled || self.unfolded) {
                rows.push(FormRow::Field(field));
            } else if shown {
                folded += 1;
            }
        }
        if folded > 0 {
            rows.push(FormRow::Folded(folded));
        }
        if self.part.is_none() {
            self.lists(view, &mut rows);
        }
        rows
    }

    fn lists(&self, view: &View, rows: &mut Vec<FormRow>) {
        let own = SHELVES.iter().filter(|shelf| {
            shelf.parent == self.kind
                && !matches!(shelf.kind, Kind::Issue | Kind::IssueResult)
                && (shelf.kind != Kind::Correction || is_closed_session(view, &self.id))
        });
        for shelf in own {
            let ids = (shelf.ids)(view.deal, &self.id).unwrap_or_default();
            rows.push(FormRow::List(shelf.kind, ids.len()));
            rows.extend(ids.into_iter().map(|id| FormRow::Item(shelf.kind, id)));
        }
    }

    /// The row of the cursor.
    pub fn current(&self, view: &View) -> Option<FormRow> {
        self.rows(view).get(self.cursor).cloned()
    }

    /// Puts the cursor on a field; unfolds where it is folded.
    pub fn seek(&mut self, view: &View, field: &'static Field) -> bool {
        for unfold in [false, true] {
            self.unfolded |= unfold;
            if let Some(at) = self.rows(view).iter().position(|row| *row == FormRow::Field(field)) {
                self.cursor = at;
                return true;
            }
        }
        false
    }

    /// Puts the cursor on an item of a list, or on the heading of the list.
    pub fn seek_item(&mut self, view: &View, kind: Kind, id: Option<&Id>) {
        let rows = self.rows(view);
        let found = rows.iter().position(|row| match (row, id) {
            (FormRow::Item(_, other), Some(id)) => other == id,
            (FormRow::List(other, _), None) => *other == kind,
            _ => false,
        });
        self.cursor = found.unwrap_or(self.cursor);
    }

    /// Puts the cursor on the first required field that is empty, else on the first field.
    pub fn seek_first_unfilled(&mut self, view: &View) {
        let rows = self.rows(view);
        let now = Process::of(view.deal).current().map(|report| report.step);
        let is_question = self.part.is_some_and(|part| part.set.is_some());
        let first = rows.iter().position(|row| match row {
            FormRow::Field(field) => {
                (is_question || view.needs(field, &self.id))
                    && (field.read)(view.deal, &self.id) == Value::Empty
            }
            FormRow::Step(step) => Some(*step) == now,
            _ => false,
        });
        let any = rows.iter().position(|row| matches!(row, FormRow::Field(_)));
        self.cursor = first.or(any).unwrap_or(0);
    }

    /// Moves the cursor by so many rows.
    pub fn step(&mut self, view: &View, by: isize) {
        let rows = self.rows(view);
        self.cursor = stepped(self.cursor, by, rows.len(), |at| rows[at].takes_cursor());
        if !rows.get(self.cursor).is_some_and(FormRow::takes_cursor) {
            self.cursor = rows.iter().position(FormRow::takes_cursor).unwrap_or(0);
        }
    }

    /// The next field from the cursor on, in a direction; a fold on the way is opened, and
    /// its first field is the next.
    pub fn neighbour(&mut self, view: &View, by: isize) -> Option<usize> {
        let rows = self.rows(view);
        let mut at = self.cursor;
        loop {
            at = if by > 0 { at + 1 } else { at.wrapping_sub(1) };
            match rows.get(at)? {
                FormRow::Field(_) => return Some(at),
                FormRow::Folded(_) if by > 0 => {
                    self.unfolded = true;
                    let new = self.rows(view);
                    let is_new =
                        |row: &FormRow| matches!(row, FormRow::Field(_)) && !rows.contains(row);
                    return new.iter().position(is_new);
                }
                _ => {}
            }
        }
    }
}

/// Corrections are made only in a session that is closed.
fn is_closed_session(view: &View, id: &Id) -> bool {
    view.item::<crate::domain::session::Session>(id).is_some_and(|session| !session.is_open())
}
