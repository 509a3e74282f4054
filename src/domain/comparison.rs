//! By what the client compares: criteria, each with a weight and a score for us and for each rival.

use super::choice::Pick;
use super::deal::Competitor;
use super::known::{Day, Link, Text, Whole};
use super::record::{List, record};
use super::shelf::Entity;
use super::words::{Certainty, Weight};
use super::{Deal, Id};

/// The best score; 0 is the worst.
pub const BEST_SCORE: u32 = 5;

record! {
    /// A criterion of the client's choice.
    Criterion {
        /// The item's id.
        id: Id,
        /// What is judged.
        title: Text,
        /// How much it weighs.
        weight: Pick<Weight>,
        /// Who at the client judges by it.
        whose: Vec<Id>,
        /// Our score, 0 to 5.
        ours: Whole,
        /// What it rests on.
        ours_evidence: Text,
        /// The scores of the rivals.
        rivals: List<RivalScore>,
        /// Whose words.
        source: Text,
        /// Of which day.
        source_date: Day,
        /// How sure we are.
        certainty: Pick<Certainty>,
    }
}

record! {
    /// The score of a rival by a criterion.
    RivalScore {
        /// The item's id.
        id: Id,
        /// The rival.
        competitor: Link,
        /// The score, 0 to 5.
        score: Whole,
        /// What it rests on.
        evidence: Text,
    }
}

impl Criterion {
    /// The entry for a rival, where there is one.
    pub fn of_rival(&self, competitor: &Id) -> Option<&RivalScore> {
        let found = self.rivals.iter().find(|it| it.competitor.get() == Some(competitor));
        found.map(AsRef::as_ref)
    }

    /// The score of a side: a known one within the scale.
    pub fn score(&self, side: &Side) -> Option<u32> {
        let score = match side {
            Side::Us => self.ours.get(),
            Side::Rival(id) => self.of_rival(id)?.score.get(),
        };
        score.copied().filter(|score| *score <= BEST_SCORE)
    }
}

/// One of those who are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Side {
    /// We.
    Us,
    /// A rival, leaving all as it is among them.
    Rival(Id),
}

/// How heavily a weight counts in a total.
fn points(weight: Pick<Weight>) -> Option<u32> {
    Some(match weight.get()? {
        Weight::Compulsory => 3,
        Weight::Important => 2,
        Weight::Desirable => 1,
    })
}

/// The weighted total of a side, over what is known of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// Score by weight, summed.
    pub reached: u32,
    /// What the best score by the same criteria would have brought.
    pub best: u32,
    /// The criteria that are not in it: no score known, or no weight.
    pub unknown: usize,
}

/// The total of a side over the criteria of a deal.
pub fn total(deal: &Deal, side: &Side) -> Total {
    let mut total = Total::default();
    for criterion in &deal.criteria {
        match (points(criterion.weight), criterion.score(side)) {
            (Some(weight), Some(score)) => {
                total.reached += weight * score;
                total.best += weight * BEST_SCORE;
            }
            _ => total.unknown += 1,
        }
    }
    total
}

/// Who is compared: we first, then the rivals as they stand in the deal.
pub fn sides(deal: &Deal) -> Vec<Side> {
    let rivals = deal.competitors.iter().map(|it: &std::sync::Arc<Competitor>| it.id().clone());
    std::iter::once(Side::Us).chain(rivals.map(Side::Rival)).collect()
}

#[cfg(test)]
mod tests;
