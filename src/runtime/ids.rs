//! Making ids: 128 bits, the time in front so that they sort by it, as 26 letters and digits.
//!
//! The alphabet is Crockford's base 32 in small letters: no i, l, o, u, so an id can be read aloud.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::domain::Id;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// 26 signs of five bits hold 128 bits; the first sign has two to spare.
const SIGNS: u32 = 26;

/// A new id.
pub fn new_id() -> Id {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let chance = getrandom::u64().unwrap_or_else(|_| u64::from(since.subsec_nanos()));
    let more = getrandom::u32().unwrap_or(std::process::id());
    id_of(since.as_millis() as u64, (u128::from(more) << 64) | u128::from(chance))
}

/// 48 bits of milliseconds, then 80 bits of chance.
fn id_of(milliseconds: u64, chance: u128) -> Id {
    let bits = (u128::from(milliseconds) << 80) | (chance & ((1 << 80) - 1));
    let sign = |place: u32| {
        let five = (bits >> (5 * (SIGNS - 1 - place))) & 31;
        char::from(ALPHABET[five as usize])
    };
    Id::new((0..SIGNS).map(sign).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_ids_sort_after_earlier_ones_and_none_comes_twice() {
        assert!(id_of(1, u128::MAX) < id_of(2, 0));
        assert_eq!(id_of(0, 0).as_str(), "0".repeat(26));
        let (one, other) = (new_id(), new_id());
        assert_ne!(one, other);
        assert_eq!(one.as_str().len(), 26);
    }
}
