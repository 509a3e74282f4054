//! The room on the page of a map: how wide its columns are and how many rows they get.

use crate::report::outline::{Cell, Column, Line, Sheet};
use crate::report::paper::cut::cut;
use crate::report::paper::face::Faces;
use crate::report::paper::grid::{ink, tracks};
use crate::report::paper::{Style, wrap};

/// What a text leaves free beside itself, so that it keeps its rows where other letters are used.
const SPARE: f32 = 0.97;

/// The room of a page: how many rows a cell of an issue has, and a text on a third of the width.
pub struct Room<'a> {
    faces: &'a Faces,
    style: Style,
    /// How many rows the cells of each issue have.
    pub rows: Vec<usize>,
    thirds: usize,
}

impl<'a> Room<'a> {
    /// The room where the cells of so many issues, and thirds of the width, have so many rows.
    pub fn new(faces: &'a Faces, (rows, thirds): (usize, usize), issues: usize) -> Self {
        Self { faces, style: Style::of(Sheet::Landscape), rows: vec![rows; issues], thirds }
    }

    fn cut(&self, line: &Line, rows: usize, width: f32) -> Line {
        cut(line, rows, width * SPARE, ink(self.faces, self.style.body))
    }

    /// A line across the page.
    pub fn rows(&self, line: &Line, rows: usize) -> Line {
        self.cut(line, rows, self.style.width())
    }

    /// The title, on one row.
    pub fn title(&self, line: &Line) -> Line {
        cut(line, 1, self.style.width() * SPARE, ink(self.faces, self.style.title))
    }

    /// A text on a third of the width.
    pub fn third(&self, line: &Line) -> Line {
        let width = self.style.width() / 3.0 - 2.0 * self.style.side;
        self.cut(line, self.thirds, width)
    }

    /// The lines of a cell, cut so that together they have so many rows: each gets what those
    /// after it do not need, and no less than its share.
    pub fn cell(&self, lines: &[Line], columns: &[Column], at: usize, rows: usize) -> Cell {
        let width = tracks(columns, &self.style)[at].text(&self.style);
        let most = |line: &Line| self.height(&self.cut(line, rows, width), width);
        let needs: Vec<usize> = lines.iter().map(most).collect();
        let mut left = rows;
        let mut cell = Cell::new();
        for (number, line) in lines.iter().enumerate() {
            let later: usize = needs[number + 1..].iter().sum();
            let share = left.div_ceil(lines.len() - number);
            let line = self.cut(line, left.saturating_sub(later).max(share), width);
            left = left.saturating_sub(self.height(&line, width));
            if !line.is_empty() {
                cell.push(line);
            }
        }
        cell
    }

    fn height(&self, line: &Line, width: f32) -> usize {
        wrap::wrap(line, width * SPARE, ink(self.faces, self.style.body)).len()
    }
}
