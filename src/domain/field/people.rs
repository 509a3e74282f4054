//! Fields of the people: organisations, stakeholders, ties, contacts.

use super::fields;
use crate::domain::deal::Contact;
use crate::domain::stakeholder::{Organisation, PersonLink, Stakeholder, Tier};

fields! { ORGANISATION: Organisation, Organisation {
    "name" name: line, must;
    "level" level: own, must;
    "kind" kind: own, may, |it| it.level.is(Tier::External);
    "part_of" part_of: one(Organisation), may;
    "alias" alias: line, may;
}}

fields! { STAKEHOLDER: Stakeholder, Stakeholder {
    "name" name: line, must;
    "position" position: line, must;
    "organisation" organisation: one(Organisation), must;
    "roles" roles: own, must;
    "influence" influence: own, must;
    "attitude" attitude: own, must;
    "contact_depth" contact_depth: own, must;
    "our_person" our_person: one(Member), must;
    "veto" veto: own, must;
    "should_lobby" should_lobby: own, must;
    "can_lobby" can_lobby: own, must;
    "lobbies.value" lobbies.value: own, must;
    "lobbies.evidence" lobbies.evidence: prose, may;
    "lobbies.date" lobbies.date: own, may;
    "next_action.what" next_action.what: prose, may;
    "next_action.who" next_action.who: one(Member), may;
    "next_action.date" next_action.date: own, may;
    "certainty" certainty: own, must;
    "source" source: line, must;
    "source_date" source_date: own, must;
    "reports_to" reports_to: one(Stakeholder), may;
    "route" route: own, may;
    "influence_evidence" influence_evidence: prose, may;
    "result_wanted" result_wanted: prose, may;
    "worry" worry: prose, may;
    "worry_answered.text" worry_answered.text: prose, may;
    "worry_answered.source" worry_answered.source: line, may;
    "worry_answered.date" worry_answered.date: own, may;
    "worry_answered.reference" worry_answered.reference: line, may;
    "personal_win" personal_win: prose, may;
    "criterion" criterion: prose, may;
    "supports" supports: own, may;
    "change" change: own, may;
    "touched" touched: prose, may;
    "alias" alias: line, may;
}}

fields! { PERSON_LINK: PersonLink, PersonLink {
    "kind" kind: own, must;
    "from" from: one(Stakeholder), must;
    "to" to: one(Stakeholder), must;
    "strength" strength: own, may;
    "evidence" evidence: prose, may;
}}

fields! { CONTACT: Contact, Contact {
    "on" on: own, must;
    "theirs" theirs: many(Stakeholder), must;
    "ours" ours: many(Member), may;
    "what" what: prose, must;
    "result" result: prose, may;
}}
