//! Shelves: in which list of which parent each kind of item stands.
//!
//! One row a list. Finding, adding, removing and moving are written once, over the rows.

use std::sync::Arc;

use super::assignment::Assignment;
use super::comparison::{Criterion, RivalScore};
use super::deal::{
    Competitor, Contact, Control, DateMove, EvidenceItem, Mean, Member, Payment, RuleOff,
    StageError, StageMove, Task,
};
use super::economics::Guarantee;
use super::index::Shelved;
use super::negotiation::{
    Argument, Concession, Delegate, Issue, Move, Negotiation, Objection, Package, Question, Round,
    ServedTask, Tactic, Visit,
};
use super::procedure::Seat;
use super::remark::Remark;
use super::review::{ErrorSeen, IssueResult, Review};
use super::session::{
    Change, Condition, Correction, Forecast, Guess, Phase, Presence, Session, Vote,
};
use super::stakeholder::{Organisation, PersonLink, Stakeholder};
use super::{Deal, Id, Kind, List};

/// Something with an id that stands somewhere in a deal.
pub trait Entity: Sized + 'static {
    /// Its id.
    fn id(&self) -> &Id;
    /// Shows every one of its kind.
    fn each<'a>(deal: &'a Deal, see: &mut dyn FnMut(&'a Self));
    /// The one with this id, to be changed.
    fn find_mut<'a>(deal: &'a mut Deal, id: &Id) -> Option<&'a mut Self>;

    /// The one with this id.
    fn find<'a>(deal: &'a Deal, id: &Id) -> Option<&'a Self>;
}

impl Entity for Deal {
    fn id(&self) -> &Id {
        &self.id
    }

    fn each<'a>(deal: &'a Deal, see: &mut dyn FnMut(&'a Self)) {
        see(deal);
    }

    fn find_mut<'a>(deal: &'a mut Deal, _: &Id) -> Option<&'a mut Self> {
        deal.index.forget();
        Some(deal)
    }

    fn find<'a>(deal: &'a Deal, _: &Id) -> Option<&'a Self> {
        Some(deal)
    }
}

/// An entity that can be put into a list.
pub trait Item: Entity + Clone + Default {
    /// An empty one with this id.
    fn empty(id: Id) -> Self;
}

/// Looks at an item of a shelf: its parent, its place in the list, its id.
type See<'a> = dyn FnMut(&Id, usize, &Id) + 'a;

/// A list of a parent, and what can be done with it.
pub struct Shelf {
    /// What stands on it.
    pub kind: Kind,
    /// Whose list it is.
    pub parent: Kind,
    /// The key of the list in the file.
    pub key: &'static str,
    /// The ids on the list of this parent; nothing when there is no such parent.
    pub ids: fn(&Deal, &Id) -> Option<Vec<Id>>,
    /// Shows every item.
    pub(super) each: fn(&Deal, &mut See),
    holds: fn(&Deal, &Id) -> bool,
    insert: fn(&mut Deal, &Id, usize, Id) -> bool,
    remove: fn(&mut Deal, &Id, &Id) -> bool,
    shift: fn(&mut Deal, &Id, &Id, usize) -> bool,
    name_all: fn(&mut Deal),
}

impl Shelf {
    /// Where the item stands if it stands on this shelf.
    fn search(&'static self, deal: &Deal, id: &Id) -> Option<Shelved> {
        let mut found = None;
        (self.each)(deal, &mut |parent, at, item| {
            if found.is_none() && item == id {
                found = Some(Shelved { shelf: self, parent: parent.clone(), at });
            }
        });
        found
    }
}

fn position<T: Entity>(list: &List<T>, id: &Id) -> Option<usize> {
    list.iter().position(|item| item.id() == id)
}

/// The item in the lists of all parents of a kind: where the index says, else by a search.
fn find_in<'a, P: Entity, T: Entity>(
    deal: &'a Deal,
    id: &Id,
    list: fn(&P) -> &List<T>,
) -> Option<&'a T> {
    if let Some(index) = deal.index.known() {
        let Shelved { parent, at, .. } = index.get(id)?;
        let item = list(P::find(deal, parent)?).get(*at)?;
        return (item.id() == id).then_some(&**item);
    }
    let mut found = None;
    P::each(deal, &mut |parent| {
        found = found.or_else(|| list(parent).iter().find(|item| item.id() == id));
    });
    found.map(|item| &**item)
}

/// The parent of a kind on whose list the item stands.
fn owner<P: Entity, T: Entity>(deal: &Deal, id: &Id, list: fn(&P) -> &List<T>) -> Option<Id> {
    let holds = |parent: &P| position(list(parent), id).is_some();
    if let Some(index) = deal.index.known() {
        let Shelved { parent, .. } = index.get(id)?;
        return P::find(deal, parent).is_some_and(holds).then(|| parent.clone());
    }
    let mut found = None;
    P::each(deal, &mut |parent| {
        if found.is_none() && holds(parent) {
            found = Some(parent.id().clone());
        }
    });
    found
}

/// Gives the nameless items of every list of this shelf a positional id.
fn name_nameless<P: Entity, T: Item>(
    deal: &mut Deal,
    key: &str,
    list: fn(&P) -> &List<T>,
    list_mut: fn(&mut P) -> &mut List<T>,
    set: fn(&mut T, Id),
) {
    let mut parents = Vec::new();
    P::each(deal, &mut |parent| {
        if list(parent).iter().any(|item| item.id().as_str().is_empty()) {
            parents.push(parent.id().clone());
        }
    });
    for id in parents {
        let Some(parent) = P::find_mut(deal, &id) else {
            continue;
        };
        for (index, item) in list_mut(parent).iter_mut().enumerate() {
            if item.id().as_str().is_empty() {
                set(Arc::make_mut(item), Id::positional(&id, key, index));
            }
        }
    }
}

/// The type of a kind of item.
macro_rules! shelf_type {
    (Evidence) => {
        EvidenceItem
    };
    ($kind:ident) => {
        $kind
    };
}

/// Declares the shelves: the item, its parents and the list in each.
macro_rules! shelves {
    ($($kind:ident : $parent:ident . $key:literal $($path:ident).+ ;)+) => {
        /// Every list of a deal; a parent stands before what hangs on it.
        pub static SHELVES: &[Shelf] = &[$(Shelf {
            kind: Kind::$kind,
            parent: Kind::$parent,
            key: $key,
            ids: |deal, parent| {
                let parent = <shelf_type!($parent)>::find(deal, parent)?;
                Some(parent.$($path).+.iter().map(|item| item.id.clone()).collect())
            },
            holds: |deal, id| <shelf_type!($kind)>::find(deal, id).is_some(),
            each: |deal, see| {
                <shelf_type!($parent)>::each(deal, &mut |parent| {
                    for (at, item) in parent.$($path).+.iter().enumerate() {
                        see(parent.id(), at, &item.id);
                    }
                });
            },
            insert: |deal, parent, at, id| {
                let Some(parent) = <shelf_type!($parent)>::find_mut(deal, parent) else { return false };
                let list = &mut parent.$($path).+;
                list.insert(at.min(list.len()), Arc::new(<shelf_type!($kind)>::empty(id)));
                true
            },
            remove: |deal, parent, id| {
                let Some(parent) = <shelf_type!($parent)>::find_mut(deal, parent) else { return false };
                let list = &mut parent.$($path).+;
                let Some(at) = position(list, id) else { return false };
                list.remove(at);
                true
            },
            shift: |deal, parent, id, to| {
                let Some(parent) = <shelf_type!($parent)>::find_mut(deal, parent) else { return false };
                let list = &mut parent.$($path).+;
                let Some(from) = position(list, id) else { return false };
                let item = list.remove(from);
                list.insert(to.min(list.len()), item);
                true
            },
            name_all: |deal| name_nameless::<shelf_type!($parent), shelf_type!($kind)>(
                deal, $key, |p| &p.$($path).+, |p| &mut p.$($path).+, |item, id| item.id = id,
            ),
        }),+];
    };
}

/// Declares how the items of a type are found.
macro_rules! entity {
    ($($type:ident in $($parent:ident . $($path:ident).+),+ ;)+) => {$(
        impl Entity for $type {
            fn id(&self) -> &Id {
                &self.id
            }

            fn each<'a>(deal: &'a Deal, see: &mut dyn FnMut(&'a Self)) {
                $(<$parent>::each(deal, &mut |parent| {
                    for item in &parent.$($path).+ {
                        see(item);
                    }
                });)+
            }

            fn find<'a>(deal: &'a Deal, id: &Id) -> Option<&'a Self> {
                $(if let Some(found) = find_in::<$parent, Self>(deal, id, |it| &it.$($path).+) {
                    return Some(found);
                })+
                None
            }

            fn find_mut<'a>(deal: &'a mut Deal, id: &Id) -> Option<&'a mut Self> {
                $(if let Some(parent) = owner::<$parent, Self>(deal, id, |it| &it.$($path).+) {
                    let list = &mut <$parent>::find_mut(deal, &parent)?.$($path).+;
                    let at = position(list, id)?;
                    return list.get_mut(at).map(Arc::make_mut);
                })+
                None
            }
        }

        impl Item for $type {
            fn empty(id: Id) -> Self {
                Self { id, ..Self::default() }
            }
        }
    )+};
}

entity! {
    RuleOff in Deal.method.rules_off;
    DateMove in Deal.dates.moves;
    Organisation in Deal.organisations;
    Stakeholder in Deal.stakeholders;
    PersonLink in Deal.links;
    Task in Deal.tasks;
    EvidenceItem in Task.evidence, Control.evidence;
    Control in Deal.controls;
    StageMove in Deal.stage_log;
    StageError in Deal.errors_seen;
    Competitor in Deal.competitors;
    Criterion in Deal.criteria;
    RivalScore in Criterion.rivals;
    Guarantee in Deal.economics.guarantees;
    Seat in Deal.procedure.committee;
    Payment in Deal.payments;
    Mean in Deal.means;
    Member in Deal.team;
    Contact in Deal.contacts;
    Negotiation in Deal.negotiations;
    Round in Negotiation.rounds;
    Delegate in Round.ours, Issue.ours;
    ServedTask in Negotiation.tasks;
    Tactic in Negotiation.tactics;
    Visit in Negotiation.visits;
    Package in Negotiation.packages;
    Move in Package.moves;
    Issue in Negotiation.issues;
    Argument in Issue.arguments;
    Question in Issue.questions, Negotiation.questions;
    Concession in Issue.concessions;
    Objection in Issue.objections;
    Session in Deal.sessions;
    Presence in Session.people;
    Phase in Session.phases;
    Forecast in Session.forecasts;
    Guess in Forecast.issues;
    Vote in Session.votes;
    Condition in Session.verdict.conditions;
    Correction in Session.corrections;
    Change in Session.changes;
    Remark in Deal.remarks;
    Assignment in Deal.assignments;
    Review in Deal.reviews;
    IssueResult in Review.issues;
    ErrorSeen in Review.errors;
}

shelves! {
    RuleOff: Deal."rules_off" method.rules_off;
    DateMove: Deal."moves" dates.moves;
    Organisation: Deal."organisations" organisations;
    Stakeholder: Deal."stakeholders" stakeholders;
    PersonLink: Deal."links" links;
    Task: Deal."tasks" tasks;
    Control: Deal."controls" controls;
    Evidence: Task."evidence" evidence;
    Evidence: Control."evidence" evidence;
    StageMove: Deal."stage_log" stage_log;
    StageError: Deal."errors_seen" errors_seen;
    Competitor: Deal."competitors" competitors;
    Criterion: Deal."criteria" criteria;
    RivalScore: Criterion."rivals" rivals;
    Payment: Deal."payments" payments;
    Guarantee: Deal."guarantees" economics.guarantees;
    Mean: Deal."means" means;
    Seat: Deal."committee" procedure.committee;
    Member: Deal."team" team;
    Contact: Deal."contacts" contacts;
    Negotiation: Deal."negotiations" negotiations;
    Round: Negotiation."rounds" rounds;
    Delegate: Round."ours" ours;
    ServedTask: Negotiation."tasks" tasks;
    Tactic: Negotiation."tactics" tactics;
    Visit: Negotiation."visits" visits;
    Question: Negotiation."questions" questions;
    Package: Negotiation."packages" packages;
    Move: Package."moves" moves;
    Issue: Negotiation."issues" issues;
    Delegate: Issue."ours" ours;
    Argument: Issue."arguments" arguments;
    Question: Issue."questions" questions;
    Concession: Issue."concessions" concessions;
    Objection: Issue."objections" objections;
    Session: Deal."sessions" sessions;
    Presence: Session."people" people;
    Phase: Session."phases" phases;
    Forecast: Session."forecasts" forecasts;
    Guess: Forecast."issues" issues;
    Vote: Session."votes" votes;
    Condition: Session."conditions" verdict.conditions;
    Correction: Session."corrections" corrections;
    Change: Session."changes" changes;
    Remark: Deal."remarks" remarks;
    Assignment: Deal."assignments" assignments;
    Review: Deal."reviews" reviews;
    IssueResult: Review."issues" issues;
    ErrorSeen: Review."errors" errors;
}

/// The shelves on which items of a kind may stand.
pub fn shelves_of(kind: Kind) -> impl Iterator<Item = &'static Shelf> {
    SHELVES.iter().filter(move |shelf| shelf.kind == kind)
}

impl Deal {
    /// The list of a kind that hangs on a parent.
    pub fn ids(&self, kind: Kind, parent: &Id) -> Vec<Id> {
        shelves_of(kind).find_map(|shelf| (shelf.ids)(self, parent)).unwrap_or_default()
    }

    /// The ids of every item of a kind, wherever it stands; the deal's own for the deal and its
    /// qualification.
    pub fn all_ids(&self, kind: Kind) -> Vec<Id> {
        if matches!(kind, Kind::Deal | Kind::Qualification) {
            return vec![self.id.clone()];
        }
        let mut all = Vec::new();
        for shelf in shelves_of(kind) {
            for parent in self.all_ids(shelf.parent) {
                all.extend((shelf.ids)(self, &parent).unwrap_or_default());
            }
        }
        all
    }

    /// Where an item of a kind stands.
    pub fn shelved(&self, kind: Kind, id: &Id) -> Option<Shelved> {
        if let Some(index) = self.index.known() {
            return index.get(id).filter(|it| it.shelf.kind == kind).cloned();
        }
        shelves_of(kind).find_map(|shelf| shelf.search(self, id))
    }

    /// What kind of item has this id.
    pub fn kind_of(&self, id: &Id) -> Option<Kind> {
        let found = match self.index.known() {
            Some(index) => index.get(id).cloned(),
            None => SHELVES.iter().find_map(|shelf| shelf.search(self, id)),
        };
        found.map(|it| it.shelf.kind)
    }

    /// Whether the item stands in the deal.
    pub fn has(&self, kind: Kind, id: &Id) -> bool {
        match kind {
            Kind::Deal | Kind::Qualification => true,
            _ => shelves_of(kind).next().is_some_and(|shelf| (shelf.holds)(self, id)),
        }
    }

    /// Gives every item that has no id in the file a positional one.
    pub fn name_items(&mut self) {
        for shelf in SHELVES {
            (shelf.name_all)(self);
        }
    }

    pub(super) fn insert_item(&mut self, kind: Kind, parent: &Id, at: usize, id: &Id) -> bool {
        shelves_of(kind)
            .find(|shelf| (shelf.ids)(self, parent).is_some())
            .is_some_and(|shelf| (shelf.insert)(self, parent, at, id.clone()))
    }

    pub(super) fn remove_item(&mut self, kind: Kind, id: &Id) -> bool {
        self.shelved(kind, id).is_some_and(|it| (it.shelf.remove)(self, &it.parent, id))
    }

    pub(super) fn shift_item(&mut self, kind: Kind, id: &Id, to: usize) -> bool {
        self.shelved(kind, id).is_some_and(|it| (it.shelf.shift)(self, &it.parent, id, to))
    }
}
