//! What is current: the negotiation that is prepared, the session that goes on.

use std::collections::HashSet;

use super::negotiation::Negotiation;
use super::review::Review;
use super::session::Session;
use super::{Deal, Id};

/// The negotiation that is prepared: the earliest without a finished report; those without a day
/// come last.
pub fn negotiation(deal: &Deal) -> Option<&Negotiation> {
    let finished: HashSet<&Id> = deal
        .reviews
        .iter()
        .filter(|review| review.finished.is_true())
        .filter_map(|review| review.negotiation.get())
        .collect();
    deal.negotiations
        .iter()
        .filter(|it| !finished.contains(&it.id))
        .min_by_key(|it| it.first_day().unwrap_or(chrono::NaiveDate::MAX))
        .map(AsRef::as_ref)
}

/// The earliest negotiation that is past and whose report nobody has begun.
pub fn past_without_report(deal: &Deal, today: chrono::NaiveDate) -> Option<&Negotiation> {
    past_without_reports(deal, today).min_by_key(|(day, _)| *day).map(|(_, it)| it)
}

/// The negotiations that are past and whose report nobody has begun, each with its last day.
pub fn past_without_reports(
    deal: &Deal,
    today: chrono::NaiveDate,
) -> impl Iterator<Item = (chrono::NaiveDate, &Negotiation)> {
    let begun: HashSet<&Id> =
        deal.reviews.iter().filter_map(|review| review.negotiation.get()).collect();
    deal.negotiations
        .iter()
        .map(AsRef::as_ref)
        .filter(move |it: &&Negotiation| !begun.contains(&it.id))
        .filter_map(|it| Some((it.last_day()?, it)))
        .filter(move |(day, _)| *day < today)
}

/// The report of a negotiation.
pub fn report_of<'a>(deal: &'a Deal, negotiation: &Id) -> Option<&'a Review> {
    deal.reviews
        .iter()
        .find(|review| review.negotiation.get() == Some(negotiation))
        .map(AsRef::as_ref)
}

/// The session that goes on.
pub fn session(deal: &Deal) -> Option<&Session> {
    deal.sessions.iter().rev().find(|session| session.is_open()).map(AsRef::as_ref)
}

/// The last closed session whose verdict froze the levels of a negotiation.
pub fn plan_session<'a>(deal: &'a Deal, negotiation: &Id) -> Option<&'a Session> {
    deal.sessions
        .iter()
        .rev()
        .filter(|session| session.negotiation.get() == Some(negotiation) && !session.is_open())
        .find(|session| {
            session.verdict.kind.get().is_some_and(super::session::VerdictKind::freezes_levels)
        })
        .map(AsRef::as_ref)
}
