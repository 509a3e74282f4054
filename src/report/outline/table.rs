//! Tables of a report: columns that know their share of the width, cells of one line or several.

use super::{Line, Tone};

/// What stands in one place of a table: its lines, one below another.
pub type Cell = Vec<Line>;

/// A cell of one line.
pub fn cell(line: Line) -> Cell {
    vec![line]
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its title.
    pub title: Line,
    /// Its part of the width, against those of the others.
    pub share: u16,
    /// The level it tells of, where it tells of one.
    pub tone: Tone,
}

impl Column {
    /// A column of no particular tone.
    pub fn new(title: Line, share: u16) -> Self {
        Self { title, share, tone: Tone::Plain }
    }

    /// The same, telling of a level: its sign stands before its title.
    pub fn toned(mut self, tone: Tone) -> Self {
        self.title = Line::own(tone.sign()).and(self.title).toned(tone);
        self.tone = tone;
        self
    }
}

/// A table: its columns and its rows, as many cells each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table of one line a cell.
    pub fn of_lines(titles: Vec<Line>, rows: Vec<Vec<Line>>) -> Self {
        let rows: Vec<Vec<Cell>> =
            rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect();
        let of = |at: usize| rows.iter().filter_map(move |row| row.get(at));
        let columns = titles.into_iter().enumerate();
        let column = |(at, title): (usize, Line)| {
            let share = share(&title, of(at));
            Column::new(title, share)
        };
        let columns = columns.map(column).collect();
        Self { columns, rows }
    }

    /// Every line of it.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        let titles = self.columns.iter().map(|column| &column.title);
        titles.chain(self.rows.iter().flatten().flatten())
    }
}

/// How wide a column wants to be, in signs: its longest word whole if that is not too long, and for
/// long texts more, but not all they ask for.
fn share<'a>(title: &Line, cells: impl Iterator<Item = &'a Cell>) -> u16 {
    let texts: Vec<String> = cells.flatten().map(Line::text).chain([title.text()]).collect();
    let longest = texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
    let words = texts.iter().flat_map(|text| text.split_whitespace());
    let word = words.map(|word| word.chars().count()).max().unwrap_or(0);
    let wanted = (longest as u32 * 5).isqrt() as usize;
    wanted.clamp(5, 40).max(word.min(16) + 2) as u16
}
