//! Puts the newcomers of one order into another, each after its left neighbour.

use std::collections::{HashMap, HashSet};

/// The words of `order`, and after each of them those of `other` that are not in `order` and stand
/// behind it there. What has no left neighbour in `order` comes first.
pub(super) fn weave<'w>(order: &[&'w str], other: &[&'w str]) -> Vec<&'w str> {
    let have: HashSet<&str> = order.iter().copied().collect();
    let mut behind: HashMap<Option<&str>, Vec<&'w str>> = HashMap::new();
    let mut neighbour = None;
    for &word in other {
        if have.contains(word) {
            neighbour = Some(word);
        } else {
            behind.entry(neighbour).or_default().push(word);
        }
    }
    let mut woven = behind.remove(&None).unwrap_or_default();
    for &word in order {
        woven.push(word);
        woven.extend(behind.remove(&Some(word)).unwrap_or_default());
    }
    woven
}

/// Whether the words that both orders have stand in the same order in both.
pub(super) fn agree(a: &[&str], b: &[&str]) -> bool {
    let in_a: HashSet<&str> = a.iter().copied().collect();
    let in_b: HashSet<&str> = b.iter().copied().collect();
    let left = a.iter().filter(|word| in_b.contains(**word));
    let right = b.iter().filter(|word| in_a.contains(**word));
    left.eq(right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn newcomers_stand_after_their_left_neighbour() {
        assert_eq!(weave(&["a", "t"], &["x", "a", "m", "n"]), ["x", "a", "m", "n", "t"]);
        assert_eq!(weave(&[], &["x", "y"]), ["x", "y"]);
        assert!(agree(&["a", "b", "x"], &["a", "y", "b"]));
        assert!(!agree(&["a", "b"], &["b", "a"]));
    }
}
