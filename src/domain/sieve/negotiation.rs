//! Rules on the map of the negotiation that is prepared now.

use std::collections::HashSet;

use rust_decimal::Decimal;

use super::{Arg, Draft, Scene};
use crate::domain::Kind;
use crate::domain::level::leading_number;
use crate::domain::negotiation::{Issue, IssueKind, Negotiation, ScaleType};

/// A hole of an issue, for each issue where the function names a path.
fn per_issue(scene: &Scene<'_>, path: impl Fn(&Issue) -> Option<&'static str>) -> Vec<Draft> {
    let named = |issue| Some(at_issue(issue, path(issue)?));
    scene.issues().filter_map(named).collect()
}

fn at_issue(issue: &Issue, path: &'static str) -> Draft {
    Draft::at(Kind::Issue, &issue.id, path).naming("issue", Arg::text(&issue.title))
}

/// A hole of the negotiation, where the function names a path.
fn at_current(
    scene: &Scene<'_>,
    path: impl Fn(&Negotiation) -> Option<&'static str>,
) -> Vec<Draft> {
    let found = scene.current.and_then(|it| Some((it, path(it)?)));
    let draft = found.map(|(negotiation, path)| {
        Draft::at(Kind::Negotiation, &negotiation.id, path)
            .naming("negotiation", Arg::text(&negotiation.title))
    });
    draft.into_iter().collect()
}

/// Rule 19: an issue that serves no target task.
pub(super) fn issue_without_task(scene: &Scene<'_>) -> Vec<Draft> {
    per_issue(scene, |issue| (!issue.task.has_text()).then_some("task"))
}

/// Rule 20: chosen target tasks that no issue serves.
pub(super) fn task_without_issue(scene: &Scene<'_>) -> Vec<Draft> {
    let Some(negotiation) = scene.current else {
        return Vec::new();
    };
    let served: HashSet<&str> = scene.issues().map(|issue| issue.task.text()).collect();
    let chosen = negotiation.tasks.iter().map(|chosen| chosen.task.text());
    let idle: Vec<String> = chosen
        .filter(|number| !number.is_empty() && !served.contains(number))
        .map(str::to_owned)
        .collect();
    if idle.is_empty() {
        return Vec::new();
    }
    let draft = Draft::list(Kind::Negotiation, &negotiation.id, "tasks", Kind::Issue)
        .naming("negotiation", Arg::text(&negotiation.title))
        .naming("count", Arg::count(idle.len()))
        .naming("tasks", Arg::Tasks(idle));
    vec![draft]
}

/// Rule 21: a level that is not set, or cannot be read on its scale.
pub(super) fn level_missing(scene: &Scene<'_>) -> Vec<Draft> {
    let missing = |issue: &Issue| {
        let scale = &issue.scale;
        let in_words = scale.kind.is(ScaleType::Text);
        let measured = scale.kind.is_known() && !in_words;
        let levels = [
            ("scale.fail", "fail", &scale.fail),
            ("scale.acceptable", "acceptable", &scale.acceptable),
            ("scale.ideal", "ideal", &scale.ideal),
        ];
        levels
            .into_iter()
            .skip(usize::from(!in_words))
            .filter(|(_, _, level)| {
                !level.has_text() || (measured && scale.point(level.text()).is_none())
            })
            .map(|(path, level, _)| at_issue(issue, path).naming("level", Arg::Word(level)))
            .collect::<Vec<_>>()
    };
    scene.issues().flat_map(missing).collect()
}

/// Rule 22: levels that contradict one another, concessions dearer than the reserve.
pub(super) fn levels_contradict(scene: &Scene<'_>) -> Vec<Draft> {
    let crossed = |issue: &Issue| {
        let keys = issue.scale.contradictions(issue.opening.text());
        keys.into_iter()
            .map(|key| {
                let path = match key {
                    "stop" => "scale.stop",
                    "ideal" => "scale.ideal",
                    _ => "opening",
                };
                at_issue(issue, path).naming("shape", Arg::Word(key))
            })
            .collect::<Vec<_>>()
    };
    let mut drafts: Vec<_> = scene.issues().flat_map(crossed).collect();
    drafts.extend(over_reserve(scene));
    drafts
}

fn over_reserve(scene: &Scene<'_>) -> Option<Draft> {
    let negotiation = scene.current?;
    let reserve = scene.deal.economics.margin_reserve.get()?;
    let cost = negotiation.concession_cost(&reserve.currency)?;
    (cost > reserve.amount).then(|| {
        let mut sum = reserve.clone();
        sum.amount = cost;
        Draft::list(Kind::Negotiation, &negotiation.id, "issues", Kind::Issue)
            .naming("shape", Arg::Word("reserve"))
            .naming("issue", Arg::text(&negotiation.title))
            .naming("amount", Arg::Ours(sum))
            .naming("reserve", Arg::Ours(reserve.clone()))
    })
}

/// Rule 23: a concession for nothing.
pub(super) fn concession_without_counter(scene: &Scene<'_>) -> Vec<Draft> {
    let free = |issue: &Issue| {
        let concessions = issue.concessions.iter().filter(|it| !it.get.has_text());
        concessions
            .map(|it| {
                Draft::at(Kind::Concession, &it.id, "get")
                    .naming("concession", Arg::text(&it.give))
                    .naming("issue", Arg::text(&issue.title))
            })
            .collect::<Vec<_>>()
    };
    scene.issues().flat_map(free).collect()
}

/// Rule 24: an objection without an answer or without a speaker.
pub(super) fn objection_unanswered(scene: &Scene<'_>) -> Vec<Draft> {
    let open = |issue: &Issue| {
        issue
            .objections
            .iter()
            .filter_map(|it| {
                let missing = match (it.answer.has_text(), it.speaker.is_known()) {
                    (false, _) => "answer",
                    (true, false) => "speaker",
                    (true, true) => return None,
                };
                let draft = Draft::at(Kind::Objection, &it.id, missing)
                    .naming("objection", Arg::text(&it.text))
                    .naming("issue", Arg::text(&issue.title));
                Some(draft.naming("missing", Arg::Word(missing)))
            })
            .collect::<Vec<_>>()
    };
    scene.issues().flat_map(open).collect()
}

/// Rule 25: we do not know why they want it.
pub(super) fn their_interest_unknown(scene: &Scene<'_>) -> Vec<Draft> {
    per_issue(scene, |issue| {
        (!issue.their_interest.text.has_text()).then_some("their_interest.text")
    })
}

/// Rule 26: nothing to do without an agreement.
pub(super) fn no_alternative(scene: &Scene<'_>) -> Vec<Draft> {
    at_current(scene, |it| (!it.our_alternative.has_text()).then_some("our_alternative"))
}

/// Rule 27: limits that are not written or not approved.
pub(super) fn no_mandate(scene: &Scene<'_>) -> Vec<Draft> {
    at_current(scene, |it| {
        if !it.mandate.limits.has_text() {
            Some("mandate.limits")
        } else if !it.mandate.approved_by.has_text() {
            Some("mandate.approved_by")
        } else {
            None
        }
    })
}

/// Rule 30: a first deal in which nothing but full prepayment is acceptable.
pub(super) fn first_deal_prepayment(scene: &Scene<'_>) -> Vec<Draft> {
    if !scene.deal.economics.first_deal.is_true() {
        return Vec::new();
    }
    per_issue(scene, |issue| {
        let acceptable = leading_number(issue.scale.acceptable.text())?;
        let full = issue.kind.is(IssueKind::Advance) && acceptable >= Decimal::ONE_HUNDRED;
        full.then_some("scale.acceptable")
    })
}
