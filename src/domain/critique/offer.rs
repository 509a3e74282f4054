//! The remarks of the open session that are offered for merging, looked for once a set of remarks.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use super::alike::{Pair, pairs};
use crate::domain::remark::Remark;
use crate::domain::shelf::Entity as _;
use crate::domain::{Deal, Id, current};

/// The offers of a deal; they are looked for when somebody first asks.
#[derive(Debug, Default)]
pub struct Offers {
    said: Vec<Arc<Remark>>,
    pairs: OnceLock<Vec<Pair>>,
}

impl Offers {
    /// The offers of the open session; those of `before` where its remarks are the same.
    pub fn of(deal: &Deal, before: &Arc<Self>) -> Arc<Self> {
        let session = current::session(deal).map(|it| &it.id);
        let here = |it: &&Arc<Remark>| session.is_some() && it.session.get() == session;
        let said: Vec<Arc<Remark>> = deal.remarks.iter().filter(here).cloned().collect();
        if before.is_of(&said) {
            return before.clone();
        }
        Arc::new(Self { said, pairs: OnceLock::new() })
    }

    fn is_of(&self, said: &[Arc<Remark>]) -> bool {
        let same = |(one, other): (&Arc<Remark>, &Arc<Remark>)| Arc::ptr_eq(one, other);
        self.said.len() == said.len() && self.said.iter().zip(said).all(same)
    }

    /// The pairs, best first.
    pub fn pairs(&self) -> &[Pair] {
        self.pairs.get_or_init(|| {
            let said: Vec<&Remark> = self.said.iter().map(AsRef::as_ref).collect();
            pairs(&said)
        })
    }
}

/// The remarks that this one speaks for, in the order of the deal.
pub fn merged<'a>(deal: &'a Deal, into: &Id) -> Vec<&'a Remark> {
    let own = |it: &&Arc<Remark>| it.merged_into.get() == Some(into);
    deal.remarks.iter().filter(own).map(AsRef::as_ref).collect()
}

/// All remarks that were merged, by the one that speaks for them.
pub fn all_merged(deal: &Deal) -> HashMap<&Id, Vec<&Remark>> {
    let mut all: HashMap<&Id, Vec<&Remark>> = HashMap::new();
    for remark in &deal.remarks {
        if let Some(into) = remark.merged_into.get() {
            all.entry(into).or_default().push(remark);
        }
    }
    all
}

/// Which of two remarks speaks for both: the one that was made first.
pub fn in_order<'a>(deal: &'a Deal, one: &Id, other: &Id) -> Option<(&'a Remark, &'a Remark)> {
    let (one, other) = (Remark::find(deal, one)?, Remark::find(deal, other)?);
    let key = |it: &Remark| it.number.get().copied().unwrap_or(u32::MAX);
    Some(if key(other) < key(one) { (other, one) } else { (one, other) })
}
