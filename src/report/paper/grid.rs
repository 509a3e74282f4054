//! A table on paper: the widths of its columns, its cells broken into rows.

use super::face::Faces;
use super::style::{Style, Type};
use super::wrap::{Ink, Row, wrap};
use crate::report::outline::{Cell, Column, Line, Table};

/// Where a column stands and how wide its text may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Track {
    /// Its left edge.
    pub x: f32,
    /// Its width, with the room at its sides.
    pub width: f32,
}

/// The columns of a table across a width; the room at the outer sides is none.
pub fn tracks(columns: &[Column], style: &Style) -> Vec<Track> {
    let all: f32 = columns.iter().map(|column| f32::from(column.share.max(1))).sum();
    let unit = style.width() / all.max(1.0);
    let mut x = style.margin;
    let mut tracks = Vec::with_capacity(columns.len());
    for column in columns {
        let width = unit * f32::from(column.share.max(1));
        tracks.push(Track { x, width });
        x += width;
    }
    tracks
}

impl Track {
    /// How wide its text may be.
    pub fn text(&self, style: &Style) -> f32 {
        self.width - 2.0 * style.side
    }
}

/// The text rows of every cell of a row.
pub type Broken = Vec<Vec<Row>>;

/// Breaks the cells of one row.
pub fn broken(cells: &[Cell], tracks: &[Track], style: &Style, faces: &Faces) -> Broken {
    let ink = ink(faces, style.body);
    let of = |(cell, track): (&Cell, &Track)| {
        cell.iter().flat_map(|line| wrap(line, track.text(style), ink)).collect()
    };
    cells.iter().zip(tracks).map(of).collect()
}

/// Breaks the titles of the columns.
pub fn titles(table: &Table, tracks: &[Track], style: &Style, faces: &Faces) -> Broken {
    let quiet = |line: &Line| line.clone().toned(crate::report::outline::Tone::Quiet);
    let cells: Vec<Cell> = table.columns.iter().map(|column| vec![quiet(&column.title)]).collect();
    broken(&cells, tracks, style, faces)
}

/// The letters of a type.
pub fn ink(faces: &Faces, kind: Type) -> Ink<'_> {
    Ink { faces, size: kind.size, weight: kind.weight }
}
