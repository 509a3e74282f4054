//! How ready the information for a negotiation is: six blocks, each known, assumed or unknown.

use super::Kind;
use super::choice::{Choice as _, Pick, choice};
use super::field::{Field, field};
use super::negotiation::{Readiness, Ready};
use super::words::Certainty;

choice! {
    /// A block of what one has to know before a meeting.
    Block = "readiness-block" {
        People = "people", Criteria = "criteria", Money = "money", Timing = "timing",
        Rivals = "rivals", Decision = "decision",
    }
}

impl Block {
    /// All of them, in their order.
    pub const ALL: [Self; 6] =
        [Self::People, Self::Criteria, Self::Money, Self::Timing, Self::Rivals, Self::Decision];

    /// The field that says how sure we are.
    pub fn certainty(self) -> Option<&'static Field> {
        field(Kind::Negotiation, &format!("readiness.{}.certainty", self.word()))
    }

    /// The block to which a field belongs.
    pub fn of(field: &Field) -> Option<Self> {
        let rest = field.key.strip_prefix("readiness.")?;
        Self::from_word(rest.split('.').next()?)
    }

    /// What comes after a certainty: fact, assumption, then that nobody knows, and round again.
    pub fn after(certainty: Pick<Certainty>) -> Option<Certainty> {
        match certainty {
            Pick::Is(Certainty::Fact) => Some(Certainty::Assumption),
            Pick::Is(Certainty::Assumption) => None,
            Pick::Unknown | Pick::NotAsked => Some(Certainty::Fact),
        }
    }
}

/// How many blocks stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// We know.
    pub known: usize,
    /// We assume.
    pub assumed: usize,
    /// We asked, and nobody knows.
    pub unknown: usize,
    /// Nobody asked.
    pub open: usize,
}

impl Tally {
    /// The share of what is known, in percent.
    pub fn percent(self) -> usize {
        (self.known * 100 + Block::ALL.len() / 2) / Block::ALL.len()
    }
}

impl Readiness {
    /// One of its blocks.
    pub fn of(&self, block: Block) -> &Ready {
        match block {
            Block::People => &self.people,
            Block::Criteria => &self.criteria,
            Block::Money => &self.money,
            Block::Timing => &self.timing,
            Block::Rivals => &self.rivals,
            Block::Decision => &self.decision,
        }
    }

    /// How many blocks stand how.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for block in Block::ALL {
            let count = match self.of(block).certainty {
                Pick::Is(Certainty::Fact) => &mut tally.known,
                Pick::Is(Certainty::Assumption) => &mut tally.assumed,
                Pick::Unknown => &mut tally.unknown,
                Pick::NotAsked => &mut tally.open,
            };
            *count += 1;
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_counted_by_what_is_known_of_them() {
        let readiness: Readiness = serde_json::from_str(
            r#"{"people":{"certainty":"fact"},"criteria":{"certainty":"fact"},
                "money":{"certainty":"assumption"},"timing":{"certainty":"unknown"}}"#,
        )
        .unwrap();
        let tally = readiness.tally();
        assert_eq!(tally, Tally { known: 2, assumed: 1, unknown: 1, open: 2 });
        assert_eq!(tally.percent(), 33);
    }

    #[test]
    fn every_block_has_its_field_and_every_field_its_block() {
        for block in Block::ALL {
            assert_eq!(block.certainty().and_then(Block::of), Some(block));
        }
        assert_eq!(field(Kind::Negotiation, "aim").and_then(Block::of), None);
    }
}
