//! Who lobbies for us, who decides, and how to reach a person.

use std::collections::{HashMap, HashSet, VecDeque};

use super::stakeholder::{ContactDepth, LinkKind, Role, Stakeholder};
use super::words::YesNo;
use super::{Deal, Id};

/// The people who decide, named ones only.
pub fn deciders(deal: &Deal) -> Vec<&Id> {
    people(deal, |person| person.plays(Role::DecisionMaker) && person.name.has_text())
}

/// The people who lobby for us in fact, with an act and its date.
pub fn proven_champions(deal: &Deal) -> Vec<&Id> {
    people(deal, |person| person.lobbies.is_proven())
}

/// The people of whom it is said that they lobby for us, without an act and its date.
pub fn unproven_champions(deal: &Deal) -> Vec<&Id> {
    people(deal, |person| person.lobbies.value.is(YesNo::Yes) && !person.lobbies.is_proven())
}

/// The people whom the sheet names as those who decide, though on the map they do not.
pub fn deciders_on_paper(deal: &Deal) -> Vec<&Id> {
    let named = &deal.qualification.decision_path.deciders;
    people(deal, |person| {
        named.contains(&person.id) && person.name.has_text() && !person.plays(Role::DecisionMaker)
    })
}

fn people(deal: &Deal, test: impl Fn(&Stakeholder) -> bool) -> Vec<&Id> {
    deal.stakeholders.iter().filter(|person| test(person)).map(|person| &person.id).collect()
}

/// Who leads to whom: each influences the next or reports to him.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    people: HashSet<Id>,
    contacts: HashSet<Id>,
    /// Those who influence a person, then those who report to him.
    before: HashMap<Id, Vec<Id>>,
}

impl Ways {
    /// The ways of a deal.
    pub fn of(deal: &Deal) -> Self {
        let mut ways = Self::default();
        let influences = deal.links.iter().filter(|link| link.kind.is(LinkKind::Influences));
        for link in influences {
            ways.lead(link.from.get(), link.to.get());
        }
        for person in &deal.stakeholders {
            ways.lead(Some(&person.id), person.reports_to.get());
            ways.people.insert(person.id.clone());
            if person.contact_depth.get().is_some_and(ContactDepth::is_contact) {
                ways.contacts.insert(person.id.clone());
            }
        }
        ways
    }

    fn lead(&mut self, from: Option<&Id>, to: Option<&Id>) {
        if let (Some(from), Some(to)) = (from, to) {
            self.before.entry(to.clone()).or_default().push(from.clone());
        }
    }

    /// The shortest way to a person over people we talk to.
    ///
    /// The first of the way is somebody we have contact with; nothing when no way is known.
    pub fn to(&self, target: &Id) -> Option<Vec<Id>> {
        self.people.get(target)?;
        let mut ways = VecDeque::from([vec![target.clone()]]);
        let mut seen = HashSet::from([target.clone()]);
        while let Some(way) = ways.pop_front() {
            let here = way.first()?;
            if way.len() > 1 && self.contacts.contains(here) {
                return Some(way);
            }
            for next in self.before.get(here).into_iter().flatten() {
                if self.people.contains(next) && seen.insert(next.clone()) {
                    let mut longer = vec![next.clone()];
                    longer.extend(way.iter().cloned());
                    ways.push_back(longer);
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deal() -> Deal {
        serde_json::from_str(
            r#"{"stakeholders": [
                {"id": "a", "name": "A", "contact_depth": "several"},
                {"id": "b", "name": "B", "reports_to": "c"},
                {"id": "c", "name": "C", "roles": ["decision_maker"]},
                {"id": "d", "roles": ["decision_maker"]}],
             "links": [{"id": "l", "kind": "influences", "from": "a", "to": "b"}]}"#,
        )
        .unwrap()
    }

    #[test]
    fn the_way_to_a_person_begins_with_somebody_we_talk_to() {
        let ways = Ways::of(&deal());
        let way = ways.to(&Id::from("c")).unwrap();
        assert_eq!(way, ["a", "b", "c"].map(Id::from).to_vec());
        assert_eq!(ways.to(&Id::from("d")), None);
    }

    #[test]
    fn a_decider_without_a_name_is_not_known() {
        assert_eq!(deciders(&deal()), [&Id::from("c")]);
    }
}
