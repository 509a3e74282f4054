//! The plan of a negotiation: its map as it was frozen when the session that defended it closed.
//!
//! A snapshot is kept as text; it is read once, when somebody first asks for the plan.

use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::current;
use super::deal::Raw;
use super::negotiation::{Issue, Negotiation};
use super::{Deal, Id};

/// The frozen plans of a deal's negotiations.
#[derive(Clone, Debug, Default)]
pub struct Plans(Vec<Arc<Frozen>>);

#[derive(Debug)]
struct Frozen {
    negotiation: Id,
    snapshot: Raw,
    map: OnceLock<Option<Negotiation>>,
}

/// What is read of a snapshot.
#[derive(Deserialize)]
struct Maps {
    #[serde(default)]
    negotiations: Vec<Negotiation>,
}

impl Plans {
    /// The plans of a deal; what was read `before` of the same snapshots is not read again.
    pub fn of(deal: &Deal, before: &Self) -> Self {
        let frozen = deal.negotiations.iter().filter_map(|it| {
            let snapshot = current::plan_session(deal, &it.id)?.snapshot.deal.as_ref()?;
            let kept = before.0.iter().find(|kept| kept.is_of(&it.id, snapshot));
            Some(kept.cloned().unwrap_or_else(|| Arc::new(Frozen::new(&it.id, snapshot))))
        });
        Self(frozen.collect())
    }

    /// The map that was defended, where a session froze it.
    pub fn map(&self, negotiation: &Id) -> Option<&Negotiation> {
        self.0.iter().find(|it| it.negotiation == *negotiation)?.map()
    }
}

impl Frozen {
    fn new(negotiation: &Id, snapshot: &Raw) -> Self {
        let (negotiation, snapshot) = (negotiation.clone(), snapshot.clone());
        Self { negotiation, snapshot, map: OnceLock::new() }
    }

    fn is_of(&self, negotiation: &Id, snapshot: &Raw) -> bool {
        self.negotiation == *negotiation && self.snapshot == *snapshot
    }

    fn map(&self) -> Option<&Negotiation> {
        let read = || {
            let maps: Maps = serde_json::from_str(self.snapshot.0.get()).ok()?;
            maps.negotiations.into_iter().find(|it| it.id == self.negotiation)
        };
        self.map.get_or_init(read).as_ref()
    }
}

/// How an issue stands to the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As it was defended.
    Kept,
    /// Its levels or its weight were changed after the defense.
    Changed,
    /// It was added after the defense: there is no plan for it.
    Added,
}

/// How an issue, as it is now, stands to the defended map.
pub fn standing(plan: &Negotiation, id: &Id, now: Option<&Issue>) -> Standing {
    match (plan.issues.iter().find(|it| it.id == *id), now) {
        (None, _) => Standing::Added,
        (Some(plan), Some(now)) if plan.scale != now.scale || plan.weight != now.weight => {
            Standing::Changed
        }
        (Some(_), _) => Standing::Kept,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Known;
    use crate::domain::session::{Session, Snapshot, VerdictKind};

    fn issue(id: &str, acceptable: &str) -> Issue {
        let mut issue = Issue { id: Id::new(id), ..Issue::default() };
        issue.scale.acceptable = Known::Is(acceptable.to_owned());
        issue
    }

    fn defended() -> Deal {
        let map = Negotiation {
            id: Id::new("ng"),
            issues: vec![Arc::new(issue("a", "30"))],
            ..Negotiation::default()
        };
        let mut deal = Deal { negotiations: vec![Arc::new(map)], ..Deal::default() };
        let mut session = Session {
            id: Id::new("ss"),
            negotiation: Known::Is(Id::new("ng")),
            closed: Known::Is("2026-11-20T16:30:00+03:00".parse().unwrap()),
            snapshot: Snapshot::of(&deal),
            ..Session::default()
        };
        session.verdict.kind = VerdictKind::Defended.into();
        deal.sessions = vec![Arc::new(session)];
        deal
    }

    #[test]
    fn the_plan_is_the_map_that_was_defended_whatever_became_of_it() {
        let mut deal = defended();
        let map = Arc::make_mut(&mut deal.negotiations[0]);
        map.issues = vec![Arc::new(issue("a", "40")), Arc::new(issue("b", "1"))];
        let plans = Plans::of(&deal, &Plans::default());
        let plan = plans.map(&Id::new("ng")).unwrap();
        assert_eq!(plan.issues[0].scale.acceptable.text(), "30");
        let at = |id: &str, at: usize| {
            standing(plan, &Id::new(id), deal.negotiations[0].issues.get(at).map(AsRef::as_ref))
        };
        assert_eq!([at("a", 0), at("b", 1)], [Standing::Changed, Standing::Added]);
    }

    #[test]
    fn a_snapshot_is_read_once() {
        let deal = defended();
        let first = Plans::of(&deal, &Plans::default());
        let again = Plans::of(&deal.clone(), &first);
        assert!(Arc::ptr_eq(&first.0[0], &again.0[0]));
    }

    #[test]
    fn what_was_not_defended_is_no_plan() {
        let mut deal = defended();
        Arc::make_mut(&mut deal.sessions[0]).verdict.kind = VerdictKind::Again.into();
        assert!(Plans::of(&deal, &Plans::default()).map(&Id::new("ng")).is_none());
    }
}
