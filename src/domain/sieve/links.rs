//! Links that lead nowhere: the item was deleted, or a merge or a foreign hand broke them.

use super::{Arg, Draft, Scene};
use crate::domain::assignment::Assignment;
use crate::domain::comparison::Criterion;
use crate::domain::deal::{Contact, Deal, Mean, Task};
use crate::domain::field::field;
use crate::domain::known::Link;
use crate::domain::negotiation::{Issue, Objection, Package, Round, Visit};
use crate::domain::procedure::Seat;
use crate::domain::qualification::Qualification;
use crate::domain::remark::Remark;
use crate::domain::review::Review;
use crate::domain::session::{Change, Condition, Guess, Session};
use crate::domain::shelf::Entity;
use crate::domain::stakeholder::{Organisation, PersonLink, Stakeholder};
use crate::domain::{Id, Kind};

/// One link or several.
trait Linked {
    fn targets(&self) -> &[Id];
}

impl Linked for Link {
    fn targets(&self) -> &[Id] {
        self.get().map_or(&[], std::slice::from_ref)
    }
}

impl Linked for Vec<Id> {
    fn targets(&self) -> &[Id] {
        self
    }
}

/// Declares the links of items: `Type { "path" path: Kind, … }`; of items that stand in the file
/// without an id, with their parent and list: `Parent."key" list Type { … }`.
macro_rules! links {
    (@own $scene:ident $found:ident $($type:ident { $($path:literal $($at:ident).+ : $target:ident),+ })+) => {
        $($type::each($scene.deal, &mut |item| {
            $(if !leads($scene, &item.$($at).+, Kind::$target) {
                $found.push(at(Kind::$type, item.id(), $path));
            })+
        });)+
    };
    (@nested $scene:ident $found:ident $($parent:ident . $key:literal $list:ident $type:ident { $path:ident : $target:ident })+) => {
        $($parent::each($scene.deal, &mut |parent| {
            for item in &parent.$list {
                if leads($scene, &item.$path, Kind::$target) {
                    continue;
                }
                $found.push(if item.id.is_written() {
                    at(Kind::$type, &item.id, stringify!($path))
                } else {
                    let list = Draft::list(Kind::$parent, &parent.id, $key, Kind::$type);
                    named(list, Kind::$type, stringify!($path))
                });
            }
        });)+
    };
}

/// A link to an item that does not exist, or is not of the kind it should be.
pub(super) fn dangling_link(scene: &Scene<'_>) -> Vec<Draft> {
    let mut found = Vec::new();
    links! { @own scene found
        Qualification {
            "contact" contact.stakeholder: Stakeholder, "company.group" company.group: Organisation,
            "collector" collector.person: Member, "rivals" rivals.competitors: Competitor,
            "decision_path.deciders" decision_path.deciders: Stakeholder,
            "target_talk.stakeholder" target_talk.stakeholder: Stakeholder,
            "decision.runs" decision.runs: Member
        }
        Organisation { "part_of" part_of: Organisation }
        Stakeholder {
            "organisation" organisation: Organisation, "reports_to" reports_to: Stakeholder,
            "our_person" our_person: Member, "next_action.who" next_action.who: Member
        }
        PersonLink { "from" from: Stakeholder, "to" to: Stakeholder }
        Contact { "theirs" theirs: Stakeholder, "ours" ours: Member }
        Task { "person" person: Member, "waits_for" waits_for: Task }
        Mean { "who" who: Member }
        Deal { "value.accepted_by" value.accepted_by: Stakeholder }
        Criterion { "whose" whose: Stakeholder }
        Seat { "person" person: Stakeholder }
        Round { "theirs" theirs: Stakeholder }
        Issue { "their_interest.whose" their_interest.whose: Stakeholder, "speaker" speaker: Member }
        Objection { "speaker" speaker: Member }
        Visit { "person" person: Stakeholder, "ours" ours: Member }
        Session { "negotiation" negotiation: Negotiation, "verdict.curator" verdict.curator: Member }
        Condition { "person" person: Member }
        Guess { "issue" issue: Issue }
        Change { "remark" remark: Remark }
        Remark {
            "session" session: Session, "by" by: Member, "assignments" assignments: Assignment,
            "merged_into" merged_into: Remark, "distinct_from" distinct_from: Remark
        }
        Assignment {
            "person" person: Member, "helpers" helpers: Member, "waits_for" waits_for: Assignment,
            "session" session: Session, "remark" remark: Remark,
            "report.accepted_by" report.accepted_by: Member
        }
        Review {
            "negotiation" negotiation: Negotiation, "author" author: Member,
            "next_step.who" next_step.who: Member
        }
    }
    links! { @nested scene found
        Criterion."rivals" rivals RivalScore { competitor: Competitor }
        Round."ours" ours Delegate { person: Member }
        Issue."ours" ours Delegate { person: Member }
        Package."moves" moves Move { issue: Issue }
        Session."people" people Presence { person: Member }
        Session."forecasts" forecasts Forecast { person: Member }
        Session."votes" votes Vote { person: Member }
        Review."issues" issues IssueResult { issue: Issue }
    }
    found
}

fn leads(scene: &Scene<'_>, links: &impl Linked, kind: Kind) -> bool {
    let mut targets = links.targets().iter();
    targets.all(|id| scene.kind_of(id) == Some(kind))
}

/// The hole stands on the step of its item.
fn at(kind: Kind, id: &Id, path: &'static str) -> Draft {
    named(Draft::at(kind, id, path), kind, path)
}

fn named(draft: Draft, kind: Kind, path: &str) -> Draft {
    match field(kind, path) {
        Some(field) => draft.on(field.step()).naming("field", Arg::Field(field)),
        None => draft,
    }
}
