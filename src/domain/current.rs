//! Which negotiation is the current one.

use std::collections::HashSet;

use super::negotiation::Negotiation;
use super::{Deal, Id};

impl Deal {
    /// The earliest negotiation without a finished review; those without a day come last.
    pub fn current_negotiation(&self) -> Option<&Negotiation> {
        let finished: HashSet<&Id> = self
            .reviews
            .iter()
            .filter(|review| review.finished.is_true())
            .filter_map(|review| review.negotiation.get())
            .collect();
        self.negotiations
            .iter()
            .filter(|negotiation| !finished.contains(&negotiation.id))
            .min_by_key(|it| {
                let day = it.first_day();
                (day.is_none(), day)
            })
            .map(|negotiation| &**negotiation)
    }
}
