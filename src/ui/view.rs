//! What every drawing and every list is made from: the deal as it stands, and how it is spoken of.

use std::borrow::Cow;
use std::collections::HashMap;

use chrono::NaiveDate;

use crate::domain::method::Method;
use crate::domain::shelf::Entity;
use crate::domain::sieve::{Hole, Severity};
use crate::domain::{Deal, Id, Kind};
use crate::input::Keymap;
use crate::l10n::{Arg, Language, Texts};
use crate::ui::theme::Theme;

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

    /// The language of the screen.
    pub fn language(&self) -> Language {
        self.texts.language()
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
    by_item: HashMap<Id, (usize, Severity)>,
    remarks: HashMap<Id, usize>,
    by_step: [(usize, Option<Severity>); 7],
}

impl Marks {
    /// Counts the holes of a deal and the remarks on its items.
    pub fn count(deal: &Deal, holes: Vec<Hole>) -> Self {
        let mut marks = Self::default();
        for hole in &holes {
            if let Some(item) = &hole.item {
                let entry = marks.by_item.entry(item.clone()).or_insert((0, hole.severity));
                entry.0 += 1;
                entry.1 = entry.1.min(hole.severity);
            }
            let (count, worst) = &mut marks.by_step[hole.step.number() - 1];
            *count += 1;
            *worst = Some(worst.map_or(hole.severity, |other| other.min(hole.severity)));
        }
        for remark in &deal.remarks {
            for item in remark.about.iter().filter_map(|about| about.item.get()) {
                *marks.remarks.entry(item.clone()).or_default() += 1;
            }
        }
        marks.holes = holes;
        marks
    }

    /// How many holes stand at an item, and the worst of them.
    pub fn at(&self, item: &Id) -> Option<(usize, Severity)> {
        self.by_item.get(item).copied()
    }

    /// How many remarks are on an item.
    pub fn remarks_on(&self, item: &Id) -> usize {
        self.remarks.get(item).copied().unwrap_or(0)
    }

    /// How many holes a step has, and the worst of them.
    pub fn of_step(&self, step: crate::domain::Step) -> (usize, Option<Severity>) {
        self.by_step[step.number() - 1]
    }

    /// The holes at an item.
    pub fn holes_at<'a>(&'a self, item: &'a Id) -> impl Iterator<Item = &'a Hole> {
        self.holes.iter().filter(move |hole| hole.item.as_ref() == Some(item))
    }

    /// The holes at one field of an item.
    pub fn hole_at_field<'a>(
        &'a self,
        kind: Kind,
        id: &'a Id,
        key: &'a str,
    ) -> impl Iterator<Item = &'a Hole> {
        self.holes.iter().filter(move |hole| match &hole.jump {
            crate::domain::sieve::Jump::Field { kind: at, id: item, field } => {
                *at == kind && item == id && field.key == key
            }
            crate::domain::sieve::Jump::List { .. } => false,
        })
    }
}
