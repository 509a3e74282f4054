//! Rules on the goal, the qualification, the money and the rivals.

use super::{Arg, Draft, Scene};
use crate::domain::known::Text;
use crate::domain::qualification::{CONCLUDED, START_MINIMUM};
use crate::domain::shelf::Entity;
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Kind, Step, field};

/// Rule 3: a goal that cannot be checked.
pub(super) fn vague_goal(scene: &Scene<'_>) -> Vec<Draft> {
    let deal = scene.deal;
    let goal = vague(scene, &deal.goal.result, || Draft::at(Kind::Deal, &deal.id, "goal.result"));
    let aim = scene.current.and_then(|negotiation| {
        vague(scene, &negotiation.aim, || {
            Draft::at(Kind::Negotiation, &negotiation.id, "aim").on(Step::Negotiation)
        })
    });
    goal.into_iter().chain(aim).collect()
}

fn vague(scene: &Scene<'_>, text: &Text, draft: impl Fn() -> Draft) -> Option<Draft> {
    if !text.has_text() {
        return Some(draft().naming("state", Arg::Word("empty")));
    }
    let word = scene.method.vague_verbs.find(text.text())?;
    let draft = draft().naming("state", Arg::Word("vague"));
    Some(draft.naming("word", Arg::Text(word.to_owned())))
}

/// Rule 4: the eight answers without which a qualification does not start.
pub(super) fn start_minimum(scene: &Scene<'_>) -> Vec<Draft> {
    START_MINIMUM
        .into_iter()
        .filter_map(|key| match key {
            "position" => no_position(scene),
            _ if is_answered(scene, key) => None,
            _ => Some((Draft::at(Kind::Qualification, &scene.deal.id, key), key)),
        })
        .map(|(draft, key)| {
            let kind = match key {
                "position" => Kind::Stakeholder,
                _ => Kind::Qualification,
            };
            match field::field(kind, key) {
                Some(answer) => draft.naming("answer", Arg::Field(answer)),
                None => draft,
            }
        })
        .collect()
}

/// The position is a view of the contact person; without one it is missing at the deal.
fn no_position(scene: &Scene<'_>) -> Option<(Draft, &'static str)> {
    let contact = scene.deal.qualification.contact.stakeholder.get();
    let person = contact.and_then(|id| Stakeholder::find(scene.deal, id));
    let draft = match person {
        Some(person) if person.position.has_text() => return None,
        Some(person) => Draft::at(Kind::Stakeholder, &person.id, "position"),
        None => Draft::list(Kind::Qualification, &scene.deal.id, "position", Kind::Stakeholder),
    };
    Some((draft, "position"))
}

/// Whether an answer of the sheet has a value.
fn is_answered(scene: &Scene<'_>, key: &str) -> bool {
    let answers = scene.deal.qualification.answers();
    let answer = answers.into_iter().find(|(name, _)| *name == key);
    answer.is_some_and(|(_, answer)| answer.has_value())
}

/// Rule 5: an answer without a conclusion.
pub(super) fn no_conclusion(scene: &Scene<'_>) -> Vec<Draft> {
    let open = scene.deal.qualification.answers().into_iter();
    open.filter(|(key, answer)| {
        CONCLUDED.contains(key) && answer.has_value() && !answer.conclusion().has_text()
    })
    .filter_map(|(key, _)| {
        let answer = field::field(Kind::Qualification, key)?;
        let conclusion = part_of_answer(key, "conclusion")?;
        let draft = Draft::at(Kind::Qualification, &scene.deal.id, conclusion);
        Some(draft.naming("answer", Arg::Field(answer)))
    })
    .collect()
}

/// The path of what belongs to an answer: its conclusion, the day of its source.
pub(super) fn part_of_answer(key: &str, part: &str) -> Option<&'static str> {
    field::fields_of(Kind::Qualification)
        .iter()
        .map(|field| field.key)
        .find(|path| path.split_once('.') == Some((key, part)))
}

/// Rule 28: a goal without means.
pub(super) fn goal_without_means(scene: &Scene<'_>) -> Vec<Draft> {
    let deal = scene.deal;
    let missing = deal.means.is_empty();
    let draft = missing.then(|| Draft::list(Kind::Deal, &deal.id, "means", Kind::Mean));
    draft.into_iter().collect()
}

/// Rule 29: the schedule of payments opens a gap larger than our funds, with the orders that run
/// meanwhile where there are any.
pub(super) fn cash_gap(scene: &Scene<'_>) -> Vec<Draft> {
    let deal = scene.deal;
    let found = deal
        .cash()
        .ok()
        .zip(deal.economics.available_funds.get())
        .filter(|(cash, funds)| cash.lack(funds).is_some());
    let draft = found.map(|(cash, funds)| {
        Draft::list(Kind::Deal, &deal.id, "payments", Kind::Payment)
            .naming("amount", Arg::Ours(cash.gap()))
            .naming("month", Arg::Count(cash.whole().gap_month.unwrap_or(0).into()))
            .naming("funds", Arg::Ours(funds.clone()))
    });
    draft.into_iter().collect()
}

/// Rule 31: a rival's price without source or day.
pub(super) fn rival_price_unsourced(scene: &Scene<'_>) -> Vec<Draft> {
    let priced = scene.deal.competitors.iter();
    priced
        .filter(|rival| rival.price.is_known())
        .filter_map(|rival| {
            let missing = match (rival.source.has_text(), rival.source_date.is_known()) {
                (false, _) => "source",
                (true, false) => "source_date",
                (true, true) => return None,
            };
            let draft = Draft::at(Kind::Competitor, &rival.id, missing);
            let rival = Arg::text(&rival.name);
            let missing = Arg::Word(missing);
            Some(draft.naming("rival", rival).naming("missing", missing))
        })
        .collect()
}
