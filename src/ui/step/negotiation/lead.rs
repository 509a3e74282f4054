//! The lines above the map: who meets whom, the client's act, how far our people may go.

use super::chosen;
use crate::domain::negotiation::{Negotiation, Round};
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Id, Kind};
use crate::l10n::Arg;
use crate::ui::speak::family;
use crate::ui::step::Cell;
use crate::ui::step::stakeholders::attitude_sign;
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The meeting, the client's act and the mandate.
pub fn lead(view: &View, id: Option<&Id>) -> Vec<Vec<Cell>> {
    let Some(negotiation) = chosen(view, id) else {
        return Vec::new();
    };
    vec![meeting(view, negotiation), act(view, negotiation), mandate(view, negotiation)]
}

fn meeting(view: &View, negotiation: &Negotiation) -> Vec<Cell> {
    let ahead = |round: &Round| round.date.get().is_some_and(|day| *day >= view.today);
    let mut rounds = negotiation.rounds.iter();
    let round = rounds.find(|round| ahead(round)).or_else(|| negotiation.rounds.last());
    let mut line = Vec::new();
    if let Some(round) = round {
        let day = round.date.get().map(|day| view.texts.date_short(*day));
        line.extend(day.map(|day| Cell::new(day, Role::Strong)));
        let theirs = theirs(view, &round.theirs);
        line.extend((!theirs.is_empty()).then(|| Cell::new(theirs, Role::Strong)));
        let ours = ours(view, round);
        let ours = (!ours.is_empty())
            .then(|| Cell::muted(view.with("map-ours", &[("who", Arg::Text(&ours))])));
        line.extend(ours);
    }
    if line.is_empty() {
        line.push(Cell::new(negotiation.title.text(), Role::Strong));
    }
    line
}

/// Their people, the sign of the attitude before each name.
pub(super) fn theirs(view: &View, people: &[Id]) -> String {
    people.iter().map(|id| signed(view, id)).collect::<Vec<_>>().join(", ")
}

/// A person of theirs with the sign of the attitude.
pub(super) fn signed(view: &View, id: &Id) -> String {
    let sign = view.item::<Stakeholder>(id).map_or("?", |person| attitude_sign(person).0);
    format!("{sign} {}", view.brief_name(id))
}

/// Our people by family name, each with what he does.
pub(super) fn ours(view: &View, round: &Round) -> String {
    let one = |it: &crate::domain::negotiation::Delegate| {
        let name = it
            .person
            .get()
            .map_or_else(|| "?".to_owned(), |id| family(&view.name(Kind::Member, id)).to_owned());
        format!("{name} {}", view.picked(it.role)).trim().to_owned()
    };
    round.ours.iter().map(|it| one(it)).collect::<Vec<_>>().join(", ")
}

fn act(view: &View, negotiation: &Negotiation) -> Vec<Cell> {
    let act = negotiation.client_act.text();
    let act = if act.is_empty() {
        Cell::new(view.say("map-no-act"), Role::Warn)
    } else {
        Cell::plain(act)
    };
    vec![Cell::muted(view.say("map-act")), act]
}

/// The limits, who may change them, and what the leader does not let go of; or what is missing.
fn mandate(view: &View, negotiation: &Negotiation) -> Vec<Cell> {
    let mandate = &negotiation.mandate;
    let mut line = vec![Cell::muted(view.say("map-mandate"))];
    if mandate.limits.has_text() {
        line.push(Cell::plain(mandate.limits.text()));
        if !mandate.approved_by.has_text() {
            line.push(Cell::new(view.say("map-not-approved"), Role::Warn));
        }
    } else {
        line.push(Cell::new(view.say("map-no-mandate"), Role::Warn));
    }
    let rest =
        [("map-mandate-who", &mandate.who), ("map-leader-limits", &negotiation.strategic_limits)];
    for (label, text) in rest.into_iter().filter(|(_, text)| text.has_text()) {
        line.push(Cell::muted(view.say(label)));
        line.push(Cell::plain(text.text()));
    }
    line
}
