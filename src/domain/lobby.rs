//! Who lobbies for us, who decides, and how to reach a person.

use super::stakeholder::{LinkKind, Role, Stakeholder};
use super::{Deal, Id};

/// The people who decide, named ones only.
pub fn deciders(deal: &Deal) -> Vec<&Id> {
    people(deal, |person| person.plays(Role::DecisionMaker) && person.name.has_text())
}

/// The people who lobby for us in fact, with an act and its date.
pub fn proven_champions(deal: &Deal) -> Vec<&Id> {
    people(deal, |person| person.lobbies.is_proven())
}

fn people(deal: &Deal, test: impl Fn(&Stakeholder) -> bool) -> Vec<&Id> {
    deal.stakeholders.iter().filter(|person| test(person)).map(|person| &person.id).collect()
}

/// The shortest way to a person over people we talk to: each influences the next or reports to him.
///
/// The first of the way is somebody we have contact with; nothing when no way is known.
pub fn way_to(deal: &Deal, target: &Id) -> Option<Vec<Id>> {
    let mut ways = vec![vec![target.clone()]];
    let mut seen = vec![target.clone()];
    while let Some(way) = (!ways.is_empty()).then(|| ways.remove(0)) {
        let here = way.first()?;
        let person = deal.stakeholders.iter().find(|person| person.id == *here)?;
        if way.len() > 1 && person.contact_depth.get().is_some_and(super::stakeholder::ContactDepth::is_contact)
        {
            return Some(way);
        }
        for next in before(deal, here) {
            if !seen.contains(&next) && deal.stakeholders.iter().any(|person| person.id == next) {
                seen.push(next.clone());
                let mut longer = vec![next];
                longer.extend(way.iter().cloned());
                ways.push(longer);
            }
        }
    }
    None
}

/// Those who influence a person, then those who report to him.
fn before(deal: &Deal, person: &Id) -> Vec<Id> {
    let influence = deal
        .links
        .iter()
        .filter(|link| link.kind.is(LinkKind::Influences) && link.to.get() == Some(person))
        .filter_map(|link| link.from.get().cloned());
    let reports = deal
        .stakeholders
        .iter()
        .filter(|other| other.reports_to.get() == Some(person))
        .map(|other| other.id.clone());
    influence.chain(reports).collect()
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
        let way = way_to(&deal(), &Id::from("c")).unwrap();
        assert_eq!(way, ["a", "b", "c"].map(Id::from).to_vec());
        assert_eq!(way_to(&deal(), &Id::from("d")), None);
    }

    #[test]
    fn a_decider_without_a_name_is_not_known() {
        assert_eq!(deciders(&deal()), [&Id::from("c")]);
    }
}
