//! Rules on the map of people.

use std::collections::HashMap;

use super::{Arg, Draft, Scene};
use crate::domain::choice::Pick;
use crate::domain::stakeholder::{Attitude, ContactDepth, Role, Stakeholder, Tier};
use crate::domain::words::{Certainty, YesNo};
use crate::domain::{Id, Kind};

/// Somebody is missing on the map.
fn on_the_map(scene: &Scene<'_>) -> Draft {
    Draft::list(Kind::Deal, &scene.deal.id, "stakeholders", Kind::Stakeholder)
}

fn on_the_map_if(scene: &Scene<'_>, missing: bool) -> Vec<Draft> {
    missing.then(|| on_the_map(scene)).into_iter().collect()
}

fn nobody(scene: &Scene<'_>, is: impl Fn(&Stakeholder) -> bool) -> bool {
    !scene.deal.stakeholders.iter().any(|person| is(person))
}

/// Rule 6: nobody known by name decides.
pub(super) fn no_decision_maker(scene: &Scene<'_>) -> Vec<Draft> {
    let missing =
        nobody(scene, |person| person.plays(Role::DecisionMaker) && person.name.has_text());
    on_the_map_if(scene, missing)
}

/// Rule 7: from stage 2 on, nobody holds the budget.
pub(super) fn no_budget_holder(scene: &Scene<'_>) -> Vec<Draft> {
    let missing = scene.deal.stage >= 2 && nobody(scene, |it| it.plays(Role::BudgetHolder));
    on_the_map_if(scene, missing)
}

/// Rule 8: exactly one person we talk to.
pub(super) fn single_contact(scene: &Scene<'_>) -> Vec<Draft> {
    let met = |person: &&_| is_met(person);
    let mut met = scene.deal.stakeholders.iter().map(|it| &**it).filter(met);
    match (met.next(), met.next()) {
        (Some(person), None) => vec![on_the_map(scene).naming("who", Arg::person(person))],
        _ => Vec::new(),
    }
}

fn is_met(person: &Stakeholder) -> bool {
    let depth = person.contact_depth.get();
    depth.is_some_and(ContactDepth::is_contact)
}

/// Rule 9: nobody lobbies for us by an act with a day.
pub(super) fn no_proven_champion(scene: &Scene<'_>) -> Vec<Draft> {
    on_the_map_if(scene, nobody(scene, |it| it.lobbies.is_proven()))
}

/// Rule 10: nobody is against us.
pub(super) fn no_opponents(scene: &Scene<'_>) -> Vec<Draft> {
    on_the_map_if(scene, nobody(scene, is_against))
}

fn is_against(person: &Stakeholder) -> bool {
    person.attitude.get().is_some_and(Attitude::is_against)
}

/// Rule 11: among the influential, those for us are no more than those against.
pub(super) fn influential_not_for_us(scene: &Scene<'_>) -> Vec<Draft> {
    let (mut all, mut for_us, mut against) = (0, 0, 0);
    for person in scene.influential() {
        all += 1;
        for_us += usize::from(person.attitude.get().is_some_and(Attitude::is_for));
        against += usize::from(is_against(person));
    }
    if all == 0 || for_us > against {
        return Vec::new();
    }
    let draft = on_the_map(scene)
        .naming("influential", Arg::count(all))
        .naming("for", Arg::count(for_us))
        .naming("against", Arg::count(against));
    vec![draft]
}

/// Rule 12: an influential person without contact or without a next act.
pub(super) fn influential_unattended(scene: &Scene<'_>) -> Vec<Draft> {
    scene
        .influential()
        .filter_map(|person| {
            let next = &person.next_action;
            let (path, missing) = if !is_met(person) {
                ("contact_depth", "contact")
            } else if !next.what.has_text() {
                ("next_action.what", "action")
            } else if !next.who.is_known() {
                ("next_action.who", "action")
            } else if !next.date.is_known() {
                ("next_action.date", "action")
            } else {
                return None;
            };
            let draft = Draft::at(Kind::Stakeholder, &person.id, path);
            let draft = draft.naming("who", Arg::person(person));
            Some(draft.naming("missing", Arg::Word(missing)))
        })
        .collect()
}

/// Rule 13: a group stands behind the company, and nobody above the site is on the map.
pub(super) fn holding_only_site(scene: &Scene<'_>) -> Vec<Draft> {
    let tiers: HashMap<&Id, Pick<Tier>> = scene
        .deal
        .organisations
        .iter()
        .map(|organisation| (&organisation.id, organisation.level))
        .collect();
    let is_above = |person: &Stakeholder| {
        let tier = person.organisation.get().and_then(|id| tiers.get(id));
        let tier = tier.and_then(|tier| tier.get());
        matches!(tier, Some(Tier::Division | Tier::Managing | Tier::Owner))
    };
    let group = &scene.deal.qualification.company.group;
    on_the_map_if(scene, group.is_known() && nobody(scene, is_above))
}

/// Rule 14: a person with a veto has a worry that nothing closed.
pub(super) fn veto_open_worry(scene: &Scene<'_>) -> Vec<Draft> {
    let people = scene.deal.stakeholders.iter();
    people
        .filter(|person| person.veto.is(YesNo::Yes) && person.worry.has_text())
        .filter_map(|person| {
            let closed = &person.worry_answered;
            let path = if closed.proves() {
                return None;
            } else if !closed.text.has_text() {
                "worry_answered.text"
            } else if !closed.source.has_text() {
                "worry_answered.source"
            } else {
                "worry_answered.date"
            };
            let draft = Draft::at(Kind::Stakeholder, &person.id, path);
            Some(draft.naming("who", Arg::person(person)))
        })
        .collect()
}

/// Rule 16: too much of what we say we know is assumption.
pub(super) fn many_assumptions(scene: &Scene<'_>) -> Vec<Draft> {
    let deal = scene.deal;
    let answers = deal.qualification.answers();
    let answered = answers.iter().filter(|(_, answer)| answer.has_value());
    let sure = answered
        .map(|(_, answer)| answer.certainty())
        .chain(deal.stakeholders.iter().map(|person| person.certainty))
        .chain(deal.competitors.iter().map(|rival| rival.certainty))
        .filter_map(Pick::get);
    let (mut all, mut assumed) = (0, 0);
    for certainty in sure {
        all += 1;
        assumed += usize::from(certainty == Certainty::Assumption);
    }
    // 33 percent is how the method writes a third; a third itself is still fine.
    let too_many = match scene.method.thresholds.assumption_percent as usize {
        33 => assumed * 3 > all,
        percent => assumed * 100 > all * percent,
    };
    if !too_many {
        return Vec::new();
    }
    let draft = on_the_map(scene).naming("count", Arg::count(assumed));
    vec![draft.naming("total", Arg::count(all))]
}
