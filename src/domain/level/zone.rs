//! The zone of agreement: between what is acceptable to us and how far they can go, as we think.

use super::Scale;
use crate::domain::choice::Pick;

/// Where both sides could meet on a scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Zone {
    /// The scale is in words, or says too little to compare.
    Words,
    /// Our acceptable is set, and their limit is not known.
    LimitUnknown,
    /// Their limit is worse than our acceptable.
    Nowhere,
    /// From the lesser place to the greater, as they stand on the scale.
    Between(String, String),
}

impl Scale {
    /// The zone of agreement with a limit of theirs. The direction is the chosen one, else the one
    /// that the levels show.
    pub fn zone(&self, their_limit: &str) -> Zone {
        let mut scale = self.clone();
        if scale.better.get().is_none() {
            scale.better = scale.implied_better().map_or(Pick::NotAsked, Pick::Is);
        }
        let acceptable = scale.acceptable.text();
        let Some(ours) = scale.point(acceptable) else { return Zone::Words };
        let Some(theirs) = scale.point(their_limit) else { return Zone::LimitUnknown };
        match scale.is_worse(theirs, ours) {
            None => Zone::Words,
            Some(true) => Zone::Nowhere,
            Some(false) if theirs < ours => {
                Zone::Between(their_limit.to_owned(), acceptable.to_owned())
            }
            Some(false) => Zone::Between(acceptable.to_owned(), their_limit.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone(kind: &str, better: &str, acceptable: &str, limit: &str) -> Zone {
        let json =
            format!(r#"{{"type":"{kind}","better":"{better}","acceptable":"{acceptable}"}}"#);
        serde_json::from_str::<Scale>(&json).unwrap().zone(limit)
    }

    fn between(from: &str, to: &str) -> Zone {
        Zone::Between(from.to_owned(), to.to_owned())
    }

    #[test]
    fn both_can_meet_between_our_acceptable_and_their_limit_whichever_way_is_better() {
        assert_eq!(zone("number", "more", "30", "35"), between("30", "35"));
        assert_eq!(zone("number", "more", "30", "30"), between("30", "30"));
        assert_eq!(zone("number", "more", "30", "25"), Zone::Nowhere);
        assert_eq!(zone("number", "less", "10", "7"), between("7", "10"));
        assert_eq!(zone("number", "less", "10", "12"), Zone::Nowhere);
    }

    #[test]
    fn days_have_a_zone_in_both_directions() {
        let (early, late) = ("2026-12-10", "2026-12-20");
        assert_eq!(zone("date", "later", early, late), between(early, late));
        assert_eq!(zone("date", "later", late, early), Zone::Nowhere);
        assert_eq!(zone("date", "earlier", late, early), between(early, late));
        assert_eq!(zone("date", "earlier", early, late), Zone::Nowhere);
    }

    #[test]
    fn without_their_limit_or_on_words_there_is_none_to_be_drawn() {
        assert_eq!(zone("number", "more", "30", ""), Zone::LimitUnknown);
        assert_eq!(zone("text", "more", "30", "35"), Zone::Words);
        assert_eq!(zone("number", "", "30", "35"), Zone::Words);
    }
}
