//! The rule on what follows a negotiation.

use super::{Arg, Draft, Scene};
use crate::domain::{Kind, current};

/// Rule 35: a negotiation is past and nobody has begun its report.
///
/// Several are one hole, which names the earliest: its report is written first.
pub(super) fn report_missing(scene: &Scene<'_>) -> Vec<Draft> {
    let deal = scene.deal;
    let mut count = 0;
    let past = current::past_without_reports(deal, scene.today).inspect(|_| count += 1);
    let first = past.min_by_key(|(day, _)| *day);
    let draft = first.map(|(day, negotiation)| {
        Draft::list(Kind::Deal, &deal.id, "reviews", Kind::Review)
            .naming("negotiation", Arg::text(&negotiation.title))
            .naming("day", Arg::Day(day))
            .naming("count", Arg::count(count))
    });
    draft.into_iter().collect()
}
