//! Rules on what came of the remarks.

use super::{Arg, Draft, Scene};
use crate::domain::Kind;
use crate::domain::remark::{Remark, RemarkKind};

/// Rule 34: a remark was accepted and nothing changed.
///
/// A strength, a resource and a question ask for no change.
pub(super) fn accepted_unchanged(scene: &Scene<'_>) -> Vec<Draft> {
    let remarks = scene.deal.remarks.iter();
    remarks
        .filter(|remark| remark.is_accepted() && asks_for_change(remark))
        .filter(|remark| remark.assignments.is_empty() && remark.edits.is_empty())
        .map(|remark| {
            Draft::at(Kind::Remark, &remark.id, "assignments")
                .naming("remark", Arg::text(&remark.text))
        })
        .collect()
}

fn asks_for_change(remark: &Remark) -> bool {
    !matches!(
        remark.kind.get(),
        Some(RemarkKind::Strength | RemarkKind::Resource | RemarkKind::Question)
    )
}
