//! Shelves: in which list of which parent each kind of item stands.
//!
//! One row a list. Finding, adding, removing and moving are written once, over the rows.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::assignment::Assignment;
use super::choice::{Choice, choice};
use super::comparison::{Criterion, RivalScore};
use super::deal::{
    Competitor, Contact, Control, DateMove, EvidenceItem, Mean, Member, Payment, RuleOff,
    StageError, StageMove, Task,
};
use super::economics::Guarantee;
use super::negotiation::{
    Argument, Concession, Delegate, Issue, Negotiation, Objection, Question, Round, ServedTask,
    Tactic,
};
use super::procedure::Seat;
use super::remark::Remark;
use super::review::{ErrorSeen, IssueResult, Review};
use super::session::{Condition, Correction, Forecast, Phase, Presence, Session, Vote};
use super::stakeholder::{Organisation, PersonLink, Stakeholder};
use super::{Deal, Id, List, Step};

choice! {
    /// What can be pointed at, filled in and remarked on.
    Kind = "kind" {
        Deal = "deal", Qualification = "qualification", DateMove = "date_move",
        Organisation = "organisation", Stakeholder = "stakeholder", PersonLink = "link",
        Task = "task", Evidence = "evidence", Control = "control", StageMove = "stage_move",
        StageError = "stage_error",
        Competitor = "competitor", Payment = "payment", Mean = "mean", Member = "member",
        Contact = "contact", Negotiation = "negotiation", Round = "round", Delegate = "ours",
        ServedTask = "served_task", Tactic = "tactic", Issue = "issue", Argument = "argument",
        Question = "question", Concession = "concession", Objection = "objection",
        Session = "session", Presence = "presence", Phase = "phase", Forecast = "forecast",
        Vote = "vote", Condition = "condition", Correction = "correction", Remark = "remark",
        Assignment = "assignment", Review = "review", IssueResult = "issue_result",
        ErrorSeen = "error_seen", Criterion = "criterion", RivalScore = "rival_score",
        Guarantee = "guarantee", Seat = "seat", RuleOff = "rule_off",
    }
}

impl Kind {
    /// The word under which texts are looked up.
    pub fn key(self) -> &'static str {
        self.word()
    }

    /// The step of the walk on which it is looked at.
    pub fn step(self) -> Step {
        match self {
            Self::Deal
            | Self::Qualification
            | Self::DateMove
            | Self::Competitor
            | Self::Payment
            | Self::Mean
            | Self::Criterion
            | Self::RivalScore
            | Self::Guarantee
            | Self::Seat
            | Self::Member
            | Self::RuleOff => Step::Passport,
            Self::Organisation | Self::Stakeholder | Self::PersonLink | Self::Contact => {
                Step::Stakeholders
            }
            Self::Task | Self::Evidence | Self::Control | Self::StageMove | Self::StageError => {
                Step::Stage
            }
            Self::Negotiation
            | Self::Round
            | Self::Delegate
            | Self::ServedTask
            | Self::Tactic
            | Self::Issue
            | Self::Argument
            | Self::Question
            | Self::Concession
            | Self::Objection => Step::Negotiation,
            Self::Session | Self::Presence | Self::Phase | Self::Remark => Step::Defense,
            Self::Forecast | Self::Vote | Self::Condition | Self::Correction | Self::Assignment => {
                Step::Verdict
            }
            Self::Review | Self::IssueResult | Self::ErrorSeen => Step::Review,
        }
    }
}

/// Something with an id that stands somewhere in a deal.
pub trait Entity: Sized + 'static {
    /// Its id.
    fn id(&self) -> &Id;
    /// Shows every one of its kind.
    fn each<'a>(deal: &'a Deal, see: &mut dyn FnMut(&'a Self));
    /// The one with this id, to be changed.
    fn find_mut<'a>(deal: &'a mut Deal, id: &Id) -> Option<&'a mut Self>;

    /// The one with this id.
    fn find<'a>(deal: &'a Deal, id: &Id) -> Option<&'a Self> {
        let mut found = None;
        Self::each(deal, &mut |item| {
            if found.is_none() && item.id() == id {
                found = Some(item);
            }
        });
        found
    }
}

impl Entity for Deal {
    fn id(&self) -> &Id {
        &self.id
    }

    fn each<'a>(deal: &'a Deal, see: &mut dyn FnMut(&'a Self)) {
        see(deal);
    }

    fn find_mut<'a>(deal: &'a mut Deal, _: &Id) -> Option<&'a mut Self> {
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
    holds: fn(&Deal, &Id) -> bool,
    /// The parent of an item.
    pub parent_of: fn(&Deal, &Id) -> Option<Id>,
    insert: fn(&mut Deal, &Id, usize, Id) -> bool,
    remove: fn(&mut Deal, &Id, &Id) -> bool,
    shift: fn(&mut Deal, &Id, &Id, usize) -> bool,
    name_all: fn(&mut Deal),
}

fn position<T: Entity>(list: &List<T>, id: &Id) -> Option<usize> {
    list.iter().position(|item| item.id() == id)
}

/// The place of an item in a list, looked for around the place where one was found last: whoever
/// reads one field of an item reads more of them, and then its neighbour's.
fn position_near<T: Entity>(list: &List<T>, id: &Id, hint: &AtomicUsize) -> Option<usize> {
    let middle = hint.load(Ordering::Relaxed).min(list.len());
    let (before, after) = list.split_at(middle);
    let mut before = (0..middle).rev().zip(before.iter().rev());
    let mut after = (middle..).zip(after);
    loop {
        let next = [after.next(), before.next()];
        if next.iter().all(Option::is_none) {
            return None;
        }
        if let Some((at, _)) = next.into_iter().flatten().find(|(_, item)| item.id() == id) {
            hint.store(at, Ordering::Relaxed);
            return Some(at);
        }
    }
}

/// The item in the lists of all parents of a kind.
fn find_in<'a, P: Entity, T: Entity>(
    deal: &'a Deal,
    list: fn(&P) -> &List<T>,
    id: &Id,
    hint: &AtomicUsize,
) -> Option<&'a T> {
    let mut found = None;
    P::each(deal, &mut |parent| {
        if found.is_none() {
            let list = list(parent);
            found = position_near(list, id, hint).map(|at| &*list[at]);
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
            parent_of: |deal, id| {
                let mut found = None;
                <shelf_type!($parent)>::each(deal, &mut |parent| {
                    if found.is_none() && position(&parent.$($path).+, id).is_some() {
                        found = Some(parent.id().clone());
                    }
                });
                found
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
                $({
                    static LAST: AtomicUsize = AtomicUsize::new(0);
                    let found = find_in::<$parent, Self>(deal, |it| &it.$($path).+, id, &LAST);
                    if found.is_some() {
                        return found;
                    }
                })+
                None
            }

            fn find_mut<'a>(deal: &'a mut Deal, id: &Id) -> Option<&'a mut Self> {
                $(
                    let mut found = None;
                    <$parent>::each(deal, &mut |parent| {
                        if let (None, Some(at)) = (&found, position(&parent.$($path).+, id)) {
                            found = Some((parent.id().clone(), at));
                        }
                    });
                    if let Some((parent, at)) = found {
                        let parent = <$parent>::find_mut(deal, &parent)?;
                        return parent.$($path).+.get_mut(at).map(Arc::make_mut);
                    }
                )+
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
    Delegate in Round.ours;
    ServedTask in Negotiation.tasks;
    Tactic in Negotiation.tactics;
    Issue in Negotiation.issues;
    Argument in Issue.arguments;
    Question in Issue.questions;
    Concession in Issue.concessions;
    Objection in Issue.objections;
    Session in Deal.sessions;
    Presence in Session.people;
    Phase in Session.phases;
    Forecast in Session.forecasts;
    Vote in Session.votes;
    Condition in Session.verdict.conditions;
    Correction in Session.corrections;
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
    Issue: Negotiation."issues" issues;
    Argument: Issue."arguments" arguments;
    Question: Issue."questions" questions;
    Concession: Issue."concessions" concessions;
    Objection: Issue."objections" objections;
    Session: Deal."sessions" sessions;
    Presence: Session."people" people;
    Phase: Session."phases" phases;
    Forecast: Session."forecasts" forecasts;
    Vote: Session."votes" votes;
    Condition: Session."conditions" verdict.conditions;
    Correction: Session."corrections" corrections;
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

    /// The parent of an item and the item's place in its list.
    pub fn place_of(&self, kind: Kind, id: &Id) -> Option<(Id, usize)> {
        let parent = shelves_of(kind).find_map(|shelf| (shelf.parent_of)(self, id))?;
        let at = self.ids(kind, &parent).iter().position(|other| other == id)?;
        Some((parent, at))
    }

    /// What kind of item has this id.
    pub fn kind_of(&self, id: &Id) -> Option<Kind> {
        SHELVES.iter().find(|shelf| (shelf.parent_of)(self, id).is_some()).map(|shelf| shelf.kind)
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
        shelves_of(kind).any(|shelf| {
            (shelf.parent_of)(self, id).is_some_and(|parent| (shelf.remove)(self, &parent, id))
        })
    }

    pub(super) fn shift_item(&mut self, kind: Kind, id: &Id, to: usize) -> bool {
        shelves_of(kind).any(|shelf| {
            (shelf.parent_of)(self, id).is_some_and(|parent| (shelf.shift)(self, &parent, id, to))
        })
    }
}
