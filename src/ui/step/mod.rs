//! The seven steps of the walk: what each lists, and beside what.
//!
//! A step is mostly a function from the deal to rows; list, form, table and their keys are the
//! same everywhere.

pub mod alike;
pub mod changes;
pub mod defense;
pub mod negotiation;
pub mod part;
pub mod passport;
pub mod plan;
pub mod register;
pub mod review;
pub mod sheet;
pub mod stage;
pub mod stakeholders;
pub mod verdict;

use crate::domain::qualify::SheetSet;
use crate::domain::readiness::Block;
use crate::domain::sieve::Severity;
use crate::domain::{Id, Kind, Step};
use crate::ui::editor::table::Column;
use crate::ui::theme::Role;
use crate::ui::view::View;

pub use part::Part;

/// What a row of a list stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// A heading over the rows below.
    Heading,
    /// An item of the deal.
    Item(Kind, Id),
    /// A part of the passport or another form without an item of its own.
    Part(&'static Part),
    /// A block of information of a negotiation.
    Block(Id, Block),
    /// A set of the qualification sheet.
    Sheet(SheetSet),
    /// The place where the first item of a list is added.
    Empty(Kind, Id),
    /// A target task of the method that the deal has no entry for.
    Task(String),
    /// A stage control of the method that the deal has no entry for.
    Control(String),
    /// A typical error of the stage that was not seen.
    Error(String),
    /// A line to read: a tool.
    Line(&'static str, String),
    /// An issue of the map without a result in this review.
    Result(Id, Id),
    /// The cash of the deal, month by month.
    Cash,
    /// The row that takes the usual payment schedule.
    UsualPayments,
    /// Two remarks that may say the same.
    Alike(Id, Id),
    /// The row that starts a session.
    Start,
    /// The row that closes the open session.
    Finish(Id),
}

impl Subject {
    /// Whether the cursor can stand on it.
    pub fn takes_cursor(&self) -> bool {
        !matches!(self, Self::Heading)
    }

    /// The item it stands for.
    pub fn item(&self) -> Option<(Kind, &Id)> {
        match self {
            Self::Item(kind, id) => Some((*kind, id)),
            _ => None,
        }
    }
}

/// A cell of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Its text.
    pub text: String,
    /// Its colour.
    pub role: Role,
}

impl Cell {
    /// A cell in a colour.
    pub fn new(text: impl Into<String>, role: Role) -> Self {
        Self { text: text.into(), role }
    }

    /// A plain cell.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(text, Role::Text)
    }

    /// A cell that steps back.
    pub fn muted(text: impl Into<String>) -> Self {
        Self::new(text, Role::Muted)
    }

    /// A value: unknown says so in its colour.
    pub fn value(view: &View, text: impl Into<String>) -> Self {
        let text = text.into();
        let role = if text == view.say("c-unknown") { Role::Unknown } else { Role::Text };
        Self::new(text, role)
    }
}

/// A row of a step's list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it stands for.
    pub subject: Subject,
    /// How deep it is indented.
    pub depth: u16,
    /// Its cells, one a column; a heading has one over all.
    pub cells: Vec<Cell>,
}

impl Row {
    /// A heading.
    pub fn heading(text: impl Into<String>) -> Self {
        Self { subject: Subject::Heading, depth: 0, cells: vec![Cell::muted(text)] }
    }

    /// A row of an item.
    pub fn item(kind: Kind, id: &Id, cells: Vec<Cell>) -> Self {
        Self { subject: Subject::Item(kind, id.clone()), depth: 1, cells }
    }

    /// The row that says what belongs into an empty list.
    pub fn empty(view: &View, kind: Kind, parent: &Id) -> Self {
        let text = view.say(&crate::ui::speak::message_id(&["empty", kind.key()]));
        Self {
            subject: Subject::Empty(kind, parent.clone()),
            depth: 1,
            cells: vec![Cell::muted(text)],
        }
    }

    /// The same row without indent.
    pub fn flush(mut self) -> Self {
        self.depth = 0;
        self
    }
}

/// How a step divides its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// List left, detail right; the list takes this many of 100 columns.
    Beside(u16),
    /// List above, detail below; the list takes this many of 100 rows.
    Above(u16),
}

/// What a step's list looks like.
pub struct Spec {
    /// How the screen is divided.
    pub arrangement: Arrangement,
    /// The columns of the list.
    pub columns: &'static [Column],
    /// Ids of the column titles; empty for none.
    pub titles: &'static [&'static str],
    /// The kind that `n` adds where no other is meant.
    pub adds: Kind,
}

/// What a step's list looks like.
pub fn spec(step: Step) -> &'static Spec {
    match step {
        Step::Passport => &passport::SPEC,
        Step::Stakeholders => &stakeholders::SPEC,
        Step::Stage => &stage::SPEC,
        Step::Negotiation => &negotiation::SPEC,
        Step::Defense => &defense::SPEC,
        Step::Verdict => &verdict::SPEC,
        Step::Review => &review::SPEC,
    }
}

/// The rows of a step's list; `chosen` is the negotiation that is looked at.
pub fn rows(step: Step, view: &View, chosen: Option<&Id>) -> Vec<Row> {
    match step {
        Step::Passport => passport::rows(view),
        Step::Stakeholders => stakeholders::rows(view),
        Step::Stage => stage::rows(view),
        Step::Negotiation => negotiation::rows(view, chosen),
        Step::Defense => defense::rows(view),
        Step::Verdict => verdict::rows(view),
        Step::Review => review::rows(view, chosen),
    }
}

/// The lines above a step's list: what one must know before anything else.
pub fn lead(step: Step, view: &View, chosen: Option<&Id>) -> Vec<Vec<Cell>> {
    match step {
        Step::Passport => passport::lead(view),
        Step::Stakeholders => Vec::new(),
        Step::Stage => stage::lead(view),
        Step::Negotiation => negotiation::lead(view, chosen),
        Step::Defense => defense::lead(view),
        Step::Verdict => verdict::lead(view),
        Step::Review => review::lead(view, chosen),
    }
}

/// The sign before an item with holes.
pub fn hole_cell(view: &View, id: &Id) -> Cell {
    match view.holes.at(id) {
        Some((_, severity)) => Cell::new("⚠", severity_role(severity)),
        None => Cell::plain(""),
    }
}

/// The count of remarks on an item, as a cell.
pub fn remark_cell(view: &View, id: &Id) -> Cell {
    match view.holes.remarks_on(id) {
        0 => Cell::plain(""),
        count => Cell::new(format!("«{count}»"), Role::Accent),
    }
}

/// The colour of a severity.
pub fn severity_role(severity: Severity) -> Role {
    match severity {
        Severity::Blocks => Role::Danger,
        Severity::Serious => Role::Warn,
        Severity::Note => Role::Muted,
    }
}
