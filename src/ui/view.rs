//! What every drawing and every list is made from: the deal as it stands, and how it is spoken of.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::closing;
use crate::domain::course::Now;
use crate::domain::critique::offer::Offers;
use crate::domain::field::Field;
use crate::domain::index::Index;
use crate::domain::lobby::Ways;
use crate::domain::method::Method;
use crate::domain::plan::Plans;
use crate::domain::proven::Proven;
use crate::domain::remark::Remark;
use crate::domain::shelf::Entity;
use crate::domain::sieve::questions::Question;
use crate::domain::sieve::{Hole, Jump, Off, Severity};
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Deal, Id, Kind};
use crate::input::{Command, Keymap};
use crate::l10n::{Arg, Language, Texts};
use crate::report::standing::Standing;
use crate::ui::chrome::Chrome;
use crate::ui::detail::matrix;
use crate::ui::theme::{Look, Theme};

/// The deal, its method, its holes, and the language and colours of the screen.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The deal.
    pub deal: &'a Deal,
    /// The method by which it is run.
    pub method: &'a Method,
    /// The holes of the deal, worst first.
    pub holes: &'a Marks,
    /// The texts of the screen's language.
    pub texts: Texts,
    /// The colours.
    pub theme: &'a Theme,
    /// The keys, for hints.
    pub keymap: &'a Keymap,
    /// The day it is.
    pub today: NaiveDate,
    /// The moment it is.
    pub now: Now,
    /// Whether a session that runs waits for somebody to go on with it.
    pub is_away: bool,
    /// Whether one thing is shown alone, for a room.
    pub on_wall: bool,
}

impl<'a> View<'a> {
    /// A plain text of the screen's language.
    pub fn say(&self, id: &str) -> Cow<'static, str> {
        self.texts.text(id)
    }

    /// A text with values in it.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.texts.with(id, args)
    }

    /// The part of it that knows no deal.
    pub fn chrome(&self) -> Chrome<'a> {
        Chrome { texts: self.texts, theme: self.theme, keymap: self.keymap }
    }

    /// The first key of a command as the screen shows it.
    pub fn key_name(&self, command: Command) -> String {
        self.chrome().key_name(command)
    }

    /// The declared stage beside the proven one, in words.
    pub fn standing(&self) -> Standing {
        Standing::of(self.texts, self.method, self.deal.stage, &self.holes.proven)
    }

    /// The language of the screen.
    pub fn language(&self) -> Language {
        self.texts.language()
    }

    /// Whether a field must be filled, as the deal and its holes stand.
    pub fn needs(&self, field: &Field, id: &Id) -> bool {
        let despite = || {
            field.kind == Kind::Session
                && field.key == "verdict.despite"
                && self
                    .item(id)
                    .is_some_and(|session| closing::asks_despite(session, self.holes.blocked()))
        };
        field.is_needed(self.deal, id) || despite()
    }

    /// Whether a room reads the screen: one thing is on the wall, or the colours are those of the
    /// projector. Then our own money is hidden.
    pub fn is_for_room(&self) -> bool {
        self.on_wall || self.theme.look() == Look::Projector
    }

    /// Whether what this field of this item holds is hidden now.
    pub fn hides(&self, field: &Field, id: &Id) -> bool {
        self.is_for_room() && field.is_secret(self.deal, id)
    }

    /// An item of the deal.
    pub fn item<T: Entity>(&self, id: &Id) -> Option<&'a T> {
        T::find(self.deal, id)
    }
}

/// Holes and remarks counted by the item they stand at.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    /// Every hole, worst first.
    pub holes: Vec<Hole>,
    /// The holes of an item, by their place in the list; those shown at it and those mended at it.
    by_item: HashMap<Id, Vec<usize>>,
    by_jump: HashMap<Id, Vec<usize>>,
    /// Kept here, so that the deal finds its items by it.
    index: Option<Arc<Index>>,
    /// The remarks on an item, by their place in the deal.
    remarks: HashMap<Id, Vec<usize>>,
    /// The people of each cell of the map, by their place in the deal.
    people: HashMap<(usize, usize), Vec<usize>>,
    /// The ways to people.
    pub ways: Ways,
    /// The maps as they were defended.
    pub plans: Plans,
    /// Remarks of the open session that may say the same.
    pub alike: Arc<Offers>,
    /// The stage that the evidence proves.
    pub proven: Proven,
    /// The rules that are switched off.
    pub off: Vec<Off>,
    /// The hardest questions the room may ask.
    pub questions: Vec<Question>,
    by_step: [(usize, Option<Severity>); 7],
}

impl Marks {
    /// Counts the holes of a deal and the remarks on its items, and how far it is proven.
    pub fn count(deal: &Deal, method: &Method, holes: Vec<Hole>) -> Self {
        let mut marks = Self::default();
        for (at, hole) in holes.iter().enumerate() {
            if let Some(item) = &hole.item {
                marks.by_item.entry(item.clone()).or_default().push(at);
            }
            if let Jump::Field { id, .. } = &hole.jump {
                marks.by_jump.entry(id.clone()).or_default().push(at);
            }
            let (count, worst) = &mut marks.by_step[hole.step.number() - 1];
            *count += 1;
            *worst = Some(worst.map_or(hole.severity, |other| other.min(hole.severity)));
        }
        for (at, remark) in deal.remarks.iter().enumerate() {
            for item in remark.about.iter().filter_map(|about| about.item.get()) {
                marks.remarks.entry(item.clone()).or_default().push(at);
            }
        }
        for (at, person) in deal.stakeholders.iter().enumerate() {
            marks.people.entry(matrix::cell_of(person)).or_default().push(at);
        }
        marks.ways = Ways::of(deal);
        marks.proven = Proven::of(deal, method);
        marks.index = Some(deal.index());
        marks.holes = holes;
        marks
    }

    /// With the questions that stand on the holes.
    pub fn with_questions(self, questions: Vec<Question>) -> Self {
        Self { questions, ..self }
    }

    /// With the rules that are switched off.
    pub fn with_off(self, off: Vec<Off>) -> Self {
        Self { off, ..self }
    }

    /// How many holes stand at an item, and the worst of them.
    pub fn at(&self, item: &Id) -> Option<(usize, Severity)> {
        let holes = self.by_item.get(item)?;
        let worst = holes.iter().map(|at| self.holes[*at].severity).min()?;
        Some((holes.len(), worst))
    }

    /// How many remarks are on an item.
    pub fn remarks_on(&self, item: &Id) -> usize {
        self.remarks.get(item).map_or(0, Vec::len)
    }

    /// The remarks on an item of the deal that was counted.
    pub fn remarks_at<'a>(
        &'a self,
        deal: &'a Deal,
        item: &Id,
    ) -> impl DoubleEndedIterator<Item = &'a Remark> {
        let mut places = self.remarks.get(item).cloned().unwrap_or_default();
        places.dedup();
        places.into_iter().filter_map(|at| deal.remarks.get(at).map(AsRef::as_ref))
    }

    /// The people of the deal that was counted who stand in a cell of the map.
    pub fn people_at<'a>(&self, deal: &'a Deal, column: usize, row: usize) -> Vec<&'a Stakeholder> {
        let places = self.people.get(&(column, row)).into_iter().flatten();
        places.filter_map(|at| deal.stakeholders.get(*at).map(AsRef::as_ref)).collect()
    }

    /// How many holes a step has, and the worst of them.
    pub fn of_step(&self, step: crate::domain::Step) -> (usize, Option<Severity>) {
        self.by_step[step.number() - 1]
    }

    /// The holes at an item.
    pub fn holes_at<'a>(&'a self, item: &'a Id) -> impl Iterator<Item = &'a Hole> {
        self.by_item.get(item).into_iter().flatten().map(|at| &self.holes[*at])
    }

    /// Whether a hole withholds a verdict by which the levels become the plan.
    pub fn blocked(&self) -> bool {
        self.holes.iter().any(Hole::withholds_verdict)
    }

    /// The holes at one field of an item.
    pub fn hole_at_field<'a>(
        &'a self,
        kind: Kind,
        id: &'a Id,
        key: &'a str,
    ) -> impl Iterator<Item = &'a Hole> {
        let here = self.by_jump.get(id).into_iter().flatten().map(|at| &self.holes[*at]);
        here.filter(move |hole| match &hole.jump {
            Jump::Field { kind: at, field, .. } => *at == kind && field.key == key,
            Jump::List { .. } => false,
        })
    }
}
