//! A number line: values to columns, the three levels as parts of a bar, labels beside their marks.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::text::{put, width};
use crate::ui::theme::{Role, Theme};

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
        let span = if most > least {
            most - least
        } else {
            most.abs().max(1.0)
        };
        let low = least - span / 10.0;
        let low = if least >= 0.0 && low < span { 0.0 } else { low };
        let high = most + span / 10.0;
        if better_up {
            Self::new(low, high, cells)
        } else {
            Self::new(high, low, cells)
        }
    }

    /// The column of a value, 0 to `cells − 1`; values off the line stand at its end.
    pub fn column(&self, value: f64) -> u16 {
        let share = (value - self.from) / (self.to - self.from);
        let last = self.cells.saturating_sub(1);
        if share.is_finite() {
            (share.clamp(0.0, 1.0) * f64::from(self.cells))
                .floor()
                .min(f64::from(last)) as u16
        } else {
            0
        }
    }

    /// The parts of the line below acceptable, from acceptable on and from ideal on. A level that
    /// is not known leaves its part to the one before.
    pub fn levels(&self, acceptable: Option<f64>, ideal: Option<f64>) -> [Range<u16>; 3] {
        let ideal = ideal.map_or(self.cells, |value| self.column(value));
        let acceptable = acceptable
            .map_or(ideal, |value| self.column(value))
            .min(ideal);
        [0..acceptable, acceptable..ideal, ideal..self.cells]
    }
}

/// Draws the three levels as one bar with their labels in them, fail first.
pub fn draw_levels(
    buffer: &mut Buffer,
    area: Rect,
    parts: &[Range<u16>; 3],
    labels: [&str; 3],
    theme: &Theme,
) {
    let roles = [Role::LevelFail, Role::LevelAcceptable, Role::LevelIdeal];
    for ((part, label), role) in parts.iter().zip(labels).zip(roles) {
        let cells = part.end.saturating_sub(part.start);
        let part = Rect::new(
            area.x.saturating_add(part.start),
            area.y,
            cells,
            area.height,
        );
        let part = part.intersection(area).intersection(buffer.area);
        buffer.set_style(part, theme.style(role));
        if part.width > 2 {
            put(
                buffer,
                part.x + 1,
                part.y,
                part.width - 1,
                label,
                theme.style(role),
            );
        }
    }
}

/// Draws how much of a whole is used, as time in a timebox.
pub fn draw_meter(buffer: &mut Buffer, area: Rect, share: f64, theme: &Theme) {
    let area = area.intersection(buffer.area);
    let share = if share.is_finite() {
        share.clamp(0.0, 1.0)
    } else {
        0.0
    };
    let full = (share * f64::from(area.width)).round() as u16;
    buffer.set_style(area, theme.style(Role::MeterRest));
    buffer.set_style(
        Rect {
            width: full,
            ..area
        },
        theme.style(Role::MeterFull),
    );
}

/// Where the label of a mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Which of several rows, so that no labels overlap.
    pub row: u16,
    /// The first cell of the label.
    pub x: u16,
    /// Whether it stands at the left of its mark.
    pub is_left: bool,
}

/// Places labels beside their marks on a line of `cells` columns: at the right with a space
/// between, at the left where the line ends, in another row where it would cover a neighbour.
pub fn place_labels(marks: &[(u16, &str)], cells: u16) -> Vec<Label> {
    let mut taken: Vec<Vec<Range<u16>>> = Vec::new();
    let mut labels = Vec::with_capacity(marks.len());
    for &(column, label) in marks {
        let long = width(label) as u16;
        let right = column + 2..column + 2 + long;
        let left = column.saturating_sub(long + 1)..column;
        let is_left = right.end > cells && column > long;
        let x = if is_left { left.start } else { right.start };
        let span = if is_left {
            left.start..column + 2
        } else {
            column..right.end + 1
        };
        let is_free = |row: &Vec<Range<u16>>| {
            row.iter()
                .all(|other| other.end <= span.start || span.end <= other.start)
        };
        let row = taken.iter().position(is_free).unwrap_or_else(|| {
            taken.push(Vec::new());
            taken.len() - 1
        });
        taken[row].push(span);
        labels.push(Label {
            row: row as u16,
            x,
            is_left,
        });
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_in_order_whichever_way_is_better() {
        let up = Scale::new(0.0, 60.0, 90);
        assert_eq!(
            [0.0, 30.0, 50.0, 60.0, 99.0].map(|v| up.column(v)),
            [0, 45, 75, 89, 89]
        );
        let down = Scale::around(&[110.0, 130.0], false, 40);
        assert!(down.column(130.0) < down.column(110.0));
        assert_eq!(Scale::around(&[5.0], true, 10), Scale::new(0.0, 5.5, 10));
        assert_eq!(Scale::new(3.0, 3.0, 10).column(3.0), 0);
        assert_eq!(Scale::around(&[], true, 10), Scale::new(0.0, 1.0, 10));
    }

    #[test]
    fn an_unknown_level_leaves_its_part_to_the_one_before() {
        let scale = Scale::new(0.0, 60.0, 60);
        assert_eq!(
            scale.levels(Some(30.0), Some(50.0)),
            [0..30, 30..50, 50..60]
        );
        assert_eq!(scale.levels(None, Some(50.0)), [0..50, 50..50, 50..60]);
        assert_eq!(scale.levels(Some(30.0), None), [0..30, 30..60, 60..60]);
        assert_eq!(scale.levels(None, None), [0..60, 60..60, 60..60]);
    }

    #[test]
    fn labels_stay_on_the_line_and_cover_no_neighbour() {
        let labels = place_labels(&[(5, "стоп"), (8, "предел"), (28, "начинаем")], 30);
        assert_eq!(
            labels[0],
            Label {
                row: 0,
                x: 7,
                is_left: false
            }
        );
        assert_eq!(
            labels[1],
            Label {
                row: 1,
                x: 10,
                is_left: false
            }
        );
        assert_eq!(
            labels[2],
            Label {
                row: 0,
                x: 19,
                is_left: true
            }
        );
    }

    #[test]
    fn a_label_too_long_for_its_part_is_cut_inside_it() {
        let area = Rect::new(0, 0, 12, 1);
        let mut buffer = Buffer::empty(area);
        let labels = ["провал", "приемлемый", "идеал"];
        draw_levels(
            &mut buffer,
            area,
            &[0..5, 5..12, 12..12],
            labels,
            &Theme::default(),
        );
        let line: String = (0..12).map(|x| buffer[(x, 0)].symbol()).collect();
        assert_eq!(line, " про… прием…");
    }
}
