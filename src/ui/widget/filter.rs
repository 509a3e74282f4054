//! Finding by typing: every word must occur, in any order, in any of the readings of the query.

use std::ops::Range;

/// A query made ready. The readings are what may have been meant: as typed, and as it would read on
/// the other keyboard layout.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    readings: Vec<Vec<String>>,
}

/// How well a text matches; the lower the better.
pub type Rank = u32;

impl Filter {
    /// A filter for any of the readings of a query. `fold` makes equal what should count as equal
    /// (case, ё = е); the texts must be folded in the same way.
    pub fn new(readings: &[&str], fold: impl Fn(&str) -> String) -> Self {
        let words = |reading: &&str| -> Vec<String> {
            fold(reading).split_whitespace().map(str::to_owned).collect()
        };
        let mut readings: Vec<_> = readings.iter().map(words).collect();
        readings.retain(|words| !words.is_empty());
        readings.dedup();
        Self { readings }
    }

    /// Whether nothing is asked: then everything is found.
    pub fn is_empty(&self) -> bool {
        self.readings.is_empty()
    }

    /// How well a folded text is found: each word counts 0 at the beginning of the text, 1 at the
    /// beginning of a word, 2 inside one; a later reading counts a little behind an earlier.
    pub fn rank(&self, folded: &str) -> Option<Rank> {
        if self.is_empty() {
            return Some(0);
        }
        let ranks = self.readings.iter().enumerate().filter_map(|(at, words)| {
            let sum: Option<Rank> = words.iter().map(|word| word_rank(folded, word)).sum();
            sum.map(|sum| sum * self.readings.len() as Rank + at as Rank)
        });
        ranks.min()
    }

    /// The parts of a folded text that were found, in order and without overlaps, as byte ranges
    /// of that folded text.
    pub fn found(&self, folded: &str) -> Vec<Range<usize>> {
        let is_all = |words: &&Vec<String>| words.iter().all(|word| folded.contains(word.as_str()));
        let Some(words) = self.readings.iter().find(is_all) else {
            return Vec::new();
        };
        let mut found: Vec<Range<usize>> = words
            .iter()
            .filter_map(|word| folded.find(word.as_str()).map(|at| at..at + word.len()))
            .collect();
        found.sort_by_key(|range| (range.start, range.end));
        found.dedup_by(|next, kept| {
            let overlaps = next.start < kept.end;
            if overlaps {
                kept.end = kept.end.max(next.end);
            }
            overlaps
        });
        found
    }
}

fn word_rank(folded: &str, word: &str) -> Option<Rank> {
    folded
        .match_indices(word)
        .map(|(at, _)| match folded[..at].chars().next_back() {
            None => 0,
            Some(before) if !before.is_alphanumeric() => 1,
            Some(_) => 2,
        })
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        text.to_lowercase().replace('ё', "е")
    }

    #[test]
    fn all_words_must_occur_in_any_order() {
        let filter = Filter::new(&["дир кот"], fold);
        assert!(filter.rank(&fold("Котов Павел, финансовый директор")).is_some());
        assert_eq!(filter.rank(&fold("Котов Павел, главный инженер")), None);
        assert!(Filter::new(&["  "], fold).rank("что угодно").is_some());
    }

    #[test]
    fn a_query_on_the_wrong_layout_is_found_by_its_other_reading() {
        let filter = Filter::new(&["rjnjd", "котов"], fold);
        assert!(filter.rank(&fold("Котов")) > Filter::new(&["котов"], fold).rank("котов"));
    }

    #[test]
    fn beginnings_rank_before_middles() {
        let rank = |text| Filter::new(&["лев"], fold).rank(&fold(text));
        assert!(rank("Левин") < rank("Пётр Левин"));
        assert!(rank("Пётр Левин") < rank("Королев"));
        assert_eq!(rank("Котов"), None);
    }

    #[test]
    fn found_parts_come_in_order_and_joined() {
        let filter = Filter::new(&["рек дире"], fold);
        assert_eq!(filter.found("-директор"), vec![1.."-дирек".len()]);
        let filter = Filter::new(&["б а"], fold);
        assert_eq!(filter.found("а б"), [0..2, 3..5]);
    }
}
