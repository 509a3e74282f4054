//! What items are called in a report.
//!
//! The first field of an item names it, apart from those that need two to be told from others.

use super::{Voice, message_id};
use crate::domain::choice::{Choice as _, Pick};
use crate::domain::deal::{Competitor, CompetitorKind, Contact, Mean, Member, StageMove, Task};
use crate::domain::field::{Field, fields_of};
use crate::domain::known::{Link, Text};
use crate::domain::session::{Change, Session, SessionKind};
use crate::domain::shelf::Entity;
use crate::domain::stakeholder::{Organisation, PersonLink, Stakeholder};
use crate::domain::{Deal, Id, Kind};
use crate::report::outline::{Line, Origin, Span};

impl Voice<'_> {
    /// What an item is called; says so where it is not in the deal, or has no name.
    pub fn name(&self, kind: Kind, id: &Id) -> Line {
        if !self.deal.has(kind, id) {
            return self.own("dangling");
        }
        let name = self.own_name(kind, id);
        if name.is_empty() { self.own(&message_id(&["nameless", kind.key()])) } else { name }
    }

    /// The names of several.
    pub fn names(&self, kind: Kind, ids: &[Id]) -> Line {
        Line::join(ids.iter().map(|id| self.name(kind, id)), "; ")
    }

    fn own_name(&self, kind: Kind, id: &Id) -> Line {
        match kind {
            Kind::Qualification => self.own("kind-qualification"),
            Kind::Stakeholder => self.of(id, |it: &Stakeholder| {
                let name = if it.name.has_text() { &it.name } else { &it.position };
                called(name, Origin::Person(id.clone()))
            }),
            Kind::Member => self.of(id, |it: &Member| called(&it.name, Origin::Person(id.clone()))),
            Kind::Organisation => {
                self.of(id, |it: &Organisation| called(&it.name, Origin::Company(id.clone())))
            }
            Kind::Competitor => self.of(id, |it: &Competitor| {
                let is_nameless = !it.name.has_text() && it.kind.is(CompetitorKind::AsIs);
                let named = || called(&it.name, Origin::Company(id.clone()));
                if is_nameless { self.pick(it.kind) } else { named() }
            }),
            Kind::Task => self.of(id, |it: &Task| match it.task.get() {
                Some(number) => self.task(number),
                None => called(&it.title, Origin::FreeText),
            }),
            Kind::PersonLink => self.of(id, |it: &PersonLink| {
                let end = |link: &Link| link.get().map_or_else(open, |id| self.brief_person(id));
                end(&it.from).and(Span::own(" → ")).and(end(&it.to))
            }),
            Kind::StageMove => self.of(id, |it: &StageMove| {
                let stage = |it: Option<&u32>| it.map_or_else(open, |it| Line::own(it.to_string()));
                stage(it.from.get()).and(Span::own(" → ")).and(stage(it.to.get()))
            }),
            Kind::Session => self.of(id, |it: &Session| {
                let day = if it.date.is_known() { self.day(&it.date) } else { Line::default() };
                Line::join([self.session_kind(it), day], " · ")
            }),
            Kind::Mean => self.of(id, |it: &Mean| {
                if it.title.has_text() {
                    called(&it.title, Origin::FreeText)
                } else {
                    self.pick(it.kind)
                }
            }),
            Kind::Contact => self.of(id, |it: &Contact| called(&it.what, Origin::FreeText)),
            Kind::Change => self.of(id, |it: &Change| self.change(it)),
            _ => fields_of(kind).first().map_or_else(Line::default, |field| self.held(field, id)),
        }
    }

    fn of<T: Entity>(&self, id: &Id, words: impl FnOnce(&T) -> Line) -> Line {
        T::find(self.deal, id).map_or_else(Line::default, words)
    }

    /// What a field holds; nothing where it is empty.
    pub fn held(&self, field: &Field, id: &Id) -> Line {
        if (field.read)(self.deal, id).is_empty() {
            return Line::default();
        }
        self.value(field, id)
    }

    /// The kind of a session: the program's word for those it knows, else the method's title.
    pub fn session_kind(&self, session: &Session) -> Line {
        let Some(kind) = session.kind.get() else { return Line::default() };
        if let Some(kind) = SessionKind::from_word(kind) {
            return self.pick(Pick::Is(kind));
        }
        let agenda = self.method.agenda(kind);
        Self::of_method(kind, agenda.map(|it| self.both(&it.title)), false)
    }

    /// A target task by its number: the number and its title.
    pub fn task(&self, number: &str) -> Line {
        let known = self.method.task(number);
        Self::of_method(number, known.map(|task| self.both(&task.title)), true)
    }

    /// What the method calls something; its word where the method does not know it.
    pub(super) fn of_method(word: &str, title: Option<Line>, numbered: bool) -> Line {
        match title {
            Some(title) if numbered => Line::own(word).and(Span::own(" ")).and(title),
            Some(title) => title,
            None => Span::free(word).into(),
        }
    }
}

fn called(name: &Text, origin: Origin) -> Line {
    let name = name.text().trim();
    if name.is_empty() { Line::default() } else { Span::new(name, origin).into() }
}

fn open() -> Line {
    Line::own("?")
}

/// The deal itself is there, and so is its sheet.
impl Voice<'_> {
    /// The title of the deal.
    pub fn deal_title(&self) -> Line {
        let Deal { title, .. } = self.deal;
        if title.trim().is_empty() {
            return self.own("nameless-deal");
        }
        Span::free(title.trim()).into()
    }
}
