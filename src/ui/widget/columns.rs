//! The columns of a table: who gets how many cells, and who is left out when room is short.

use ratatui::buffer::Buffer;
use ratatui::style::Style;

use super::text::{put, put_right};

/// Which side of a column its texts keep to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Words.
    #[default]
    Left,
    /// Numbers.
    Right,
}

/// What a column asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Cells below which it is left out.
    pub min: u16,
    /// Cells above which it gains nothing.
    pub max: u16,
    /// Its share of the room that is left over; 0 keeps it at its least.
    pub weight: u16,
    /// Columns with a higher number stay longer.
    pub priority: u8,
    /// The side its texts keep to.
    pub align: Align,
}

impl Column {
    /// A column of a fixed width.
    pub const fn fixed(width: u16, priority: u8) -> Self {
        Self { min: width, max: width, weight: 0, priority, align: Align::Left }
    }

    /// A column that grows.
    pub const fn growing(min: u16, weight: u16, priority: u8) -> Self {
        Self { min, max: u16::MAX, weight, priority, align: Align::Left }
    }

    /// The same, growing no further than `max`.
    pub const fn up_to(self, max: u16) -> Self {
        Self { max, ..self }
    }

    /// The same, with its texts at the right.
    pub const fn right(self) -> Self {
        Self { align: Align::Right, ..self }
    }
}

/// Where a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The first cell, counted from the table's left edge.
    pub x: u16,
    /// The cells.
    pub width: u16,
    /// The side its texts keep to.
    pub align: Align,
}

impl Slot {
    /// Writes a text into the column of a row whose table begins at `left`.
    pub fn put(self, buffer: &mut Buffer, left: u16, y: u16, text: &str, style: impl Into<Style>) {
        let x = left.saturating_add(self.x);
        match self.align {
            Align::Left => put(buffer, x, y, self.width, text, style),
            Align::Right => put_right(buffer, x + self.width, y, self.width, text, style),
        };
    }
}

/// Deals `total` cells out to columns that stand `gap` cells apart. Columns that find no room for
/// their least are left out, the lowest priority first; the most important one always stays and
/// takes what there is.
pub fn slots(columns: &[Column], total: u16, gap: u16) -> Vec<Option<Slot>> {
    let mut kept: Vec<usize> = (0..columns.len()).collect();
    while kept.len() > 1 && least(columns, &kept, gap) > u32::from(total) {
        // Of equals the one further right goes.
        let weakest = kept.iter().rev().min_by_key(|at| columns[**at].priority).copied();
        kept.retain(|at| Some(*at) != weakest);
    }
    let mut widths: Vec<u16> = kept.iter().map(|at| columns[*at].min.min(total)).collect();
    let used = least(columns, &kept, gap).min(u32::from(total)) as u16;
    grow(columns, &kept, &mut widths, total - used);
    let mut slots = vec![None; columns.len()];
    let mut x = 0;
    for (&at, &width) in kept.iter().zip(&widths) {
        slots[at] = Some(Slot { x, width, align: columns[at].align });
        x = x.saturating_add(width).saturating_add(gap);
    }
    slots
}

fn least(columns: &[Column], kept: &[usize], gap: u16) -> u32 {
    let gaps = u32::from(gap) * (kept.len().saturating_sub(1)) as u32;
    kept.iter().map(|at| u32::from(columns[*at].min)).sum::<u32>() + gaps
}

/// Shares the spare cells by weight until they are gone or nobody wants more.
fn grow(columns: &[Column], kept: &[usize], widths: &mut [u16], mut spare: u16) {
    while spare > 0 {
        let hungry: Vec<usize> = (0..kept.len())
            .filter(|&at| columns[kept[at]].weight > 0 && widths[at] < columns[kept[at]].max)
            .collect();
        let weights: u32 = hungry.iter().map(|&at| u32::from(columns[kept[at]].weight)).sum();
        if weights == 0 {
            return;
        }
        let pot = u32::from(spare);
        for at in hungry {
            let column = columns[kept[at]];
            let due = (pot * u32::from(column.weight) / weights).max(1) as u16;
            let gain = due.min(column.max - widths[at]).min(spare);
            widths[at] += gain;
            spare -= gain;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn widths(columns: &[Column], total: u16) -> Vec<Option<u16>> {
        slots(columns, total, 1).iter().map(|slot| slot.map(|slot| slot.width)).collect()
    }

    #[test]
    fn spare_room_goes_by_weight_and_short_room_drops_the_least_important() {
        let columns = [
            Column::fixed(2, 9),
            Column::growing(10, 2, 8),
            Column::growing(8, 1, 3).up_to(12),
            Column::fixed(5, 5),
        ];
        assert_eq!(widths(&columns, 28), [Some(2), Some(10), Some(8), Some(5)]);
        assert_eq!(widths(&columns, 40), [Some(2), Some(18), Some(12), Some(5)]);
        assert_eq!(widths(&columns, 60), [Some(2), Some(38), Some(12), Some(5)]);
        assert_eq!(widths(&columns, 27), [Some(2), Some(18), None, Some(5)]);
        assert_eq!(widths(&columns, 13), [Some(2), Some(10), None, None]);
        assert_eq!(widths(&columns, 1), [Some(1), None, None, None]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]
        #[test]
        fn columns_fill_no_more_than_the_room_and_never_overlap(
            asks in prop::collection::vec((1u16..12, 0u16..4, 0u8..4), 1..6), total in 0u16..80,
        ) {
            let columns: Vec<_> = asks.iter().map(|&(min, w, p)| Column::growing(min, w, p)).collect();
            let mut free = 0;
            let slots = slots(&columns, total, 1);
            let shown = slots.iter().flatten().count();
            for (slot, column) in slots.iter().zip(&columns) {
                let Some(slot) = slot else { continue };
                prop_assert!(slot.x >= free && slot.x + slot.width <= total);
                prop_assert!(slot.width >= column.min || shown == 1);
                free = slot.x + slot.width + 1;
            }
        }
    }
}
