//! A grid of equal cells, names in a cell, and the nearest neighbour in a direction.

use std::ops::Range;

use ratatui::layout::{Position, Rect};

/// A grid over an area. The cells are of one size; what is left over stays free at the right and
/// below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grid {
    area: Rect,
    columns: u16,
    rows: u16,
}

impl Grid {
    /// A grid of at least one column and one row.
    pub fn new(area: Rect, columns: u16, rows: u16) -> Self {
        Self { area, columns: columns.max(1), rows: rows.max(1) }
    }

    /// The width and height of a cell.
    pub fn cell_size(&self) -> (u16, u16) {
        (self.area.width / self.columns, self.area.height / self.rows)
    }

    /// The area of a cell, counted from the top left; empty when there is no such cell.
    pub fn cell(&self, column: u16, row: u16) -> Rect {
        if column >= self.columns || row >= self.rows {
            return Rect { width: 0, height: 0, ..self.area };
        }
        let (width, height) = self.cell_size();
        Rect::new(self.area.x + column * width, self.area.y + row * height, width, height)
    }

    /// The column and row of the cell at a place of the screen.
    pub fn at(&self, place: Position) -> Option<(u16, u16)> {
        let (width, height) = self.cell_size();
        if !self.area.contains(place) || width == 0 || height == 0 {
            return None;
        }
        let (column, row) = ((place.x - self.area.x) / width, (place.y - self.area.y) / height);
        (column < self.columns && row < self.rows).then_some((column, row))
    }
}

/// Which of `count` names a cell of `height` rows shows, and how many are left for a last row
/// «+3». The name in focus is always among the shown.
pub fn shown_names(count: usize, height: u16, focused: Option<usize>) -> (Range<usize>, usize) {
    let height = usize::from(height);
    if count <= height {
        return (0..count, 0);
    }
    let room = height.saturating_sub(1).max(usize::from(focused.is_some()));
    let start = focused.map_or(0, |at| (at + 1).saturating_sub(room));
    let end = (start + room).min(count);
    (start..end, count - (end - start))
}

/// A direction on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// ←
    Left,
    /// →
    Right,
    /// ↑
    Up,
    /// ↓
    Down,
}

/// The point to which an arrow leads: the nearest one on that side, where straying sideways counts
/// double. Points are columns and rows of the screen, rows counting as two columns.
pub fn nearest(from: Position, direction: Direction, points: &[Position]) -> Option<usize> {
    let distance = |point: &Position| {
        let right = i32::from(point.x) - i32::from(from.x);
        let down = 2 * (i32::from(point.y) - i32::from(from.y));
        let (ahead, aside) = match direction {
            Direction::Left => (-right, down),
            Direction::Right => (right, down),
            Direction::Up => (-down, right),
            Direction::Down => (down, right),
        };
        (ahead > 0).then_some(ahead + 2 * aside.abs())
    };
    let distances =
        points.iter().enumerate().filter_map(|(at, point)| Some((distance(point)?, at)));
    distances.min().map(|(_, at)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_of_one_size_and_found_by_place() {
        let grid = Grid::new(Rect::new(2, 1, 37, 11), 5, 3);
        assert_eq!(grid.cell(0, 0), Rect::new(2, 1, 7, 3));
        assert_eq!(grid.cell(4, 2), Rect::new(30, 7, 7, 3));
        assert!(grid.cell(5, 0).is_empty());
        assert_eq!(grid.at(Position::new(30, 9)), Some((4, 2)));
        assert_eq!(grid.at(Position::new(38, 9)), None);
        assert_eq!(Grid::new(Rect::new(0, 0, 3, 1), 5, 3).at(Position::new(0, 0)), None);
    }

    #[test]
    fn a_full_cell_counts_the_rest_and_keeps_the_focused_name() {
        assert_eq!(shown_names(3, 3, None), (0..3, 0));
        assert_eq!(shown_names(5, 3, None), (0..2, 3));
        assert_eq!(shown_names(5, 3, Some(4)), (3..5, 3));
        assert_eq!(shown_names(5, 1, None), (0..0, 5));
        assert_eq!(shown_names(5, 1, Some(2)), (2..3, 4));
    }

    #[test]
    fn an_arrow_leads_to_the_nearest_on_its_side() {
        let points = [(10, 2), (20, 2), (20, 6), (10, 7)].map(|(x, y)| Position::new(x, y));
        let from = points[0];
        assert_eq!(nearest(from, Direction::Right, &points), Some(1));
        assert_eq!(nearest(from, Direction::Down, &points), Some(3));
        assert_eq!(nearest(from, Direction::Left, &points), None);
        assert_eq!(nearest(points[2], Direction::Left, &points), Some(3));
    }

    #[test]
    fn every_point_can_be_reached_from_every_other() {
        let points: Vec<_> =
            [(3, 1), (9, 1), (9, 2), (30, 1), (16, 5), (16, 6), (30, 9), (3, 9), (23, 4)]
                .map(|(x, y)| Position::new(x, y))
                .to_vec();
        let arrows = [Direction::Left, Direction::Right, Direction::Up, Direction::Down];
        for start in 0..points.len() {
            let mut reached = vec![start];
            let mut next = 0;
            while let Some(&at) = reached.get(next) {
                for to in arrows.iter().filter_map(|arrow| nearest(points[at], *arrow, &points)) {
                    if !reached.contains(&to) {
                        reached.push(to);
                    }
                }
                next += 1;
            }
            assert_eq!(reached.len(), points.len(), "from {start}");
        }
    }
}
