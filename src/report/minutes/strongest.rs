//! Which remarks the first page tells.

use crate::domain::chronicle;
use crate::domain::remark::{Fate, Remark, RemarkKind, RemarkWeight};

use super::Log;

/// So many stand on the first page.
const MANY: usize = 3;

/// The strongest remarks: blocking before important, those that came true first.
pub(super) fn of<'a>(log: &Log<'a>) -> Vec<&'a Remark> {
    let mut said = chronicle::said(log.now.deal, &log.session.id);
    said.retain(|it| !it.is_merged() && !it.kind.is(RemarkKind::Strength));
    said.sort_by_key(|it| {
        let weight = match it.weight.get() {
            Some(RemarkWeight::Blocking) => 0,
            Some(RemarkWeight::Important) => 1,
            Some(RemarkWeight::Minor) | None => 2,
        };
        let votes = it.votes.get().copied().unwrap_or(0);
        (weight, std::cmp::Reverse(votes), !it.fate.is(Fate::CameTrue), it.edits.is_empty())
    });
    said.truncate(MANY);
    said
}
