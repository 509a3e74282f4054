//! The merges of the disk that the desk may not have taken yet.

use std::sync::Arc;

use super::named;
use crate::app::ToSave;
use crate::domain::Deal;
use crate::store::merge::Stamp;
use crate::store::save::merge_deals;

/// A merge that the desk may not have taken yet: a deal that comes without it is merged again,
/// or what came from outside would look as if it had been deleted here.
#[derive(Debug)]
struct Behind {
    base: Arc<Deal>,
    merged: Arc<Deal>,
}

/// The merges of one open file.
#[derive(Debug, Default)]
pub struct Merges {
    count: u64,
    behind: Option<Behind>,
}

impl Merges {
    /// How many there were.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// The deal with what came from outside and is not in it yet.
    pub fn whole(&mut self, save: &ToSave, stamp: &mut dyn FnMut() -> Stamp) -> Arc<Deal> {
        if save.merge >= self.count {
            self.behind = None;
        }
        let Some(behind) = &self.behind else { return save.deal.clone() };
        match merge_deals(&*behind.base, &*save.deal, &*behind.merged, stamp) {
            Ok((deal, _)) => named(Arc::new(deal)),
            Err(_) => save.deal.clone(),
        }
    }

    /// A whole deal was saved, merged with what others had written where they had: the deal that
    /// the desk has to take, if it is another than its own.
    pub fn note(
        &mut self,
        save: &ToSave,
        whole: Arc<Deal>,
        merged: Option<Arc<Deal>>,
    ) -> Option<Arc<Deal>> {
        let was_behind = !Arc::ptr_eq(&whole, &save.deal);
        let merged = merged.or_else(|| was_behind.then_some(whole))?;
        self.count += 1;
        self.behind = Some(Behind { base: save.deal.clone(), merged: merged.clone() });
        Some(merged)
    }
}
