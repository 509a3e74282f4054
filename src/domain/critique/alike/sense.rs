//! What parts of words mean, as directions: `assets/lexicon/pieces.bin`. Where the classes of words
//! know nothing, remarks that speak of the same still point one way.

use std::sync::LazyLock;

/// Directions in which a part of a word can point.
pub(super) const DIRECTIONS: usize = 48;
/// Bytes in which they are kept: two a byte.
const ROW: usize = DIRECTIONS / 2;
/// Four bits hold -7 to 7, with this added.
const ZERO: f32 = 8.0;
/// Before the first table stand a mark, the count and the directions.
const HEAD: usize = 12;

/// A meaning.
pub(super) type Sense = [f32; DIRECTIONS];

/// Parts of words with their meanings, sorted; one that begins a word begins with a space.
#[derive(Debug)]
pub(super) struct Parts {
    scales: Vec<f32>,
    ends: Vec<usize>,
    names: &'static [u8],
    rows: &'static [u8],
}

impl Parts {
    /// Those that are built in.
    pub(super) fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<Parts> =
            LazyLock::new(|| Parts::read(include_bytes!("../../../../assets/lexicon/pieces.bin")));
        &SHIPPED
    }

    /// The file: mark, count, directions; a scale a direction, the end of each name, names, rows.
    fn read(file: &'static [u8]) -> Self {
        let word = |at: usize| file[at..at + 4].try_into().map_or(0, u32::from_le_bytes);
        let count = word(4) as usize;
        let scales = (0..DIRECTIONS).map(|at| f32::from_bits(word(HEAD + at * 4))).collect();
        let ends_at = HEAD + DIRECTIONS * 4;
        let ends: Vec<usize> = (0..count).map(|at| word(ends_at + at * 4) as usize).collect();
        let (names, rows) = file[ends_at + count * 4..].split_at(ends.last().copied().unwrap_or(0));
        Self { scales, ends, names, rows }
    }

    fn name(&self, part: usize) -> &'static [u8] {
        let from = part.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.names[from..self.ends[part]]
    }

    /// The parts of a word, the longest first that fits; what fits nowhere is passed over.
    pub(super) fn of_word(&self, word: &str) -> Vec<usize> {
        let text = format!(" {word}");
        let mut rest = text.as_str();
        let mut parts = Vec::new();
        while let Some(sign) = rest.chars().next() {
            let part = self.longest(rest.as_bytes());
            parts.extend(part);
            rest = &rest[part.map_or(sign.len_utf8(), |part| self.name(part).len())..];
        }
        parts
    }

    /// The longest part with which a text begins.
    fn longest(&self, text: &[u8]) -> Option<usize> {
        let mut text = text;
        while !text.is_empty() {
            let part = self.not_after(text)?;
            let same = common(self.name(part), text);
            if same == self.name(part).len() {
                return Some(part);
            }
            text = &text[..same];
        }
        None
    }

    /// The last part that does not come after a text.
    fn not_after(&self, text: &[u8]) -> Option<usize> {
        let (mut low, mut high) = (0, self.ends.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if self.name(middle) <= text { low = middle + 1 } else { high = middle }
        }
        low.checked_sub(1)
    }

    /// Adds so much of what a part means.
    pub(super) fn add(&self, part: usize, much: f32, into: &mut Sense) {
        let row = self.rows[part * ROW..][..ROW].iter().flat_map(|byte| [byte & 15, byte >> 4]);
        for ((sum, kept), scale) in into.iter_mut().zip(row).zip(&self.scales) {
            *sum += (f32::from(kept) - ZERO) * scale * much;
        }
    }
}

/// How many bytes two texts have in common at their beginning.
fn common(one: &[u8], other: &[u8]) -> usize {
    one.iter().zip(other).take_while(|(one, other)| one == other).count()
}
