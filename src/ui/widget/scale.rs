//! A number line: which column a value stands in, and where the levels begin.

use std::ops::Range;

/// A line from one value to another over a number of cells. It may run downwards, where less is
/// better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    from: f64,
    to: f64,
    cells: u16,
}

impl Scale {
    /// A line of `cells` columns.
    pub fn new(from: f64, to: f64, cells: u16) -> Self {
        Self { from, to, cells }
    }

    /// A line on which all the values have room, with a tenth more at both ends, and zero where it
    /// lies near. `better_up` says that the best value stands at the right.
    pub fn around(values: &[f64], better_up: bool, cells: u16) -> Self {
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let most = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if !least.is_finite() || !most.is_finite() {
            return Self::new(0.0, 1.0, cells);
        }
        let span = if most > least { most - least } else { most.abs().max(1.0) };
        let low = least - span / 10.0;
        let low = if least >= 0.0 && low < span { 0.0 } else { low };
        let high = most + span / 10.0;
        if better_up { Self::new(low, high, cells) } else { Self::new(high, low, cells) }
    }

    /// The column of a value, 0 to `cells − 1`; values off the line stand at its end.
    pub fn column(&self, value: f64) -> u16 {
        let share = (value - self.from) / (self.to - self.from);
        let last = self.cells.saturating_sub(1);
        if share.is_finite() {
            (share.clamp(0.0, 1.0) * f64::from(self.cells)).floor().min(f64::from(last)) as u16
        } else {
            0
        }
    }

    /// The parts of the line below acceptable, from acceptable on and from ideal on. A level that
    /// is not known leaves its part to the one before.
    pub fn levels(&self, acceptable: Option<f64>, ideal: Option<f64>) -> [Range<u16>; 3] {
        let ideal = ideal.map_or(self.cells, |value| self.column(value));
        let acceptable = acceptable.map_or(ideal, |value| self.column(value)).min(ideal);
        [0..acceptable, acceptable..ideal, ideal..self.cells]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_in_order_whichever_way_is_better() {
        let up = Scale::new(0.0, 60.0, 90);
        assert_eq!([0.0, 30.0, 50.0, 60.0, 99.0].map(|v| up.column(v)), [0, 45, 75, 89, 89]);
        let down = Scale::around(&[110.0, 130.0], false, 40);
        assert!(down.column(130.0) < down.column(110.0));
        assert_eq!(Scale::around(&[5.0], true, 10), Scale::new(0.0, 5.5, 10));
        assert_eq!(Scale::new(3.0, 3.0, 10).column(3.0), 0);
        assert_eq!(Scale::around(&[], true, 10), Scale::new(0.0, 1.0, 10));
    }

    #[test]
    fn an_unknown_level_leaves_its_part_to_the_one_before() {
        let scale = Scale::new(0.0, 60.0, 60);
        assert_eq!(scale.levels(Some(30.0), Some(50.0)), [0..30, 30..50, 50..60]);
        assert_eq!(scale.levels(None, Some(50.0)), [0..50, 50..50, 50..60]);
        assert_eq!(scale.levels(Some(30.0), None), [0..30, 30..60, 60..60]);
        assert_eq!(scale.levels(None, None), [0..60, 60..60, 60..60]);
    }
}
