//! Places the blocks of an outline on pages, one after another.

use super::face::{Faces, Weight};
use super::grid::{self, Broken, Track, ink};
use super::style::{SMALLEST, Style, Type};
use super::wrap::{Row, Run, wrap};
use crate::report::outline::{Block, Line, Outline, Pair, Table, Tone};

/// What is drawn on a page; places are counted from its upper left corner, in points.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// A row of text.
    Text {
        /// Its left edge.
        x: f32,
        /// The line its letters stand on.
        y: f32,
        /// The size of its letters.
        size: f32,
        /// How thick they are.
        weight: Weight,
        /// Its strings.
        runs: Vec<Run>,
    },
    /// A thin line across.
    Rule {
        /// Its left edge.
        x: f32,
        /// Where it is.
        y: f32,
        /// Its width.
        width: f32,
    },
    /// A ground of a level's colour.
    Ground {
        /// Its left edge.
        x: f32,
        /// Its upper edge.
        y: f32,
        /// Its width.
        width: f32,
        /// Its height.
        height: f32,
        /// The level.
        tone: Tone,
    },
}

/// A page: what is drawn on it, in this order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page(pub Vec<Piece>);

/// So many facts stand side by side.
const FACTS: usize = 3;
/// So many rows of what it heads stay with a heading.
const KEPT: f32 = 7.0;

/// The pages of an outline.
pub fn lay_out(outline: &Outline, faces: &Faces) -> Vec<Page> {
    let style = Style::of(outline.sheet);
    let mut flow =
        Flow { style, faces, pages: vec![Page::default()], y: style.margin, is_fresh: true };
    flow.text(&outline.title, style.title, style.margin, style.width());
    for block in &outline.blocks {
        flow.block(block);
    }
    flow.number();
    for Page(pieces) in &mut flow.pages {
        // Grounds lie below everything.
        pieces.sort_by_key(|piece| !matches!(piece, Piece::Ground { .. }));
    }
    flow.pages
}

struct Flow<'a> {
    style: Style,
    faces: &'a Faces,
    pages: Vec<Page>,
    /// Where the next block begins.
    y: f32,
    /// Whether nothing stands on the page yet.
    is_fresh: bool,
}

impl Flow<'_> {
    /// Numbers the pages where there are several.
    fn number(&mut self) {
        let (style, count) = (self.style, self.pages.len());
        if count == 1 {
            return;
        }
        let kind = Type { size: SMALLEST, ..style.body };
        for (at, page) in self.pages.iter_mut().enumerate() {
            let text = format!("{} / {count}", at + 1);
            let x = style.sheet.0 - style.margin - ink(self.faces, kind).width(&text, Tone::Quiet);
            let y = style.sheet.1 - style.margin / 2.0;
            let runs = vec![Run { text, tone: Tone::Quiet }];
            page.0.push(Piece::Text { x, y, size: kind.size, weight: kind.weight, runs });
        }
    }

    fn draw(&mut self, piece: Piece) {
        if let Some(page) = self.pages.last_mut() {
            page.0.push(piece);
        }
        self.is_fresh = false;
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = self.style.margin;
        self.is_fresh = true;
    }

    fn room(&self) -> f32 {
        self.style.bottom() - self.y
    }

    /// Begins a page where so much does not fit on this one.
    fn need(&mut self, height: f32) {
        if height > self.room() && !self.is_fresh {
            self.turn();
        }
    }

    fn skip(&mut self, height: f32) {
        if !self.is_fresh {
            self.y += height;
        }
    }

    fn block(&mut self, block: &Block) {
        let (style, body) = (self.style, self.style.body);
        match block {
            Block::Heading(depth, words) => self.heading(words, style.heading(*depth)),
            Block::Paragraph(words) => {
                self.skip(style.gap / 2.0);
                self.text(words, body, style.margin, style.width());
            }
            Block::Pairs(pairs) => {
                self.skip(style.gap / 2.0);
                for pair in pairs {
                    self.pair(pair);
                }
            }
            Block::Facts(facts) => {
                self.skip(style.gap / 4.0);
                self.facts(facts);
                self.y += 1.5;
            }
            Block::List(items) => {
                self.skip(style.gap / 2.0);
                for item in items {
                    self.item(item);
                }
            }
            Block::Table(table) => {
                self.skip(style.gap);
                self.table(table);
            }
            Block::Break if self.is_fresh => {}
            Block::Break => self.turn(),
        }
    }

    /// A heading stays with the beginning of what it heads.
    fn heading(&mut self, words: &Line, kind: Type) {
        self.need(kind.above + kind.leading + KEPT * self.style.body.leading);
        self.skip(kind.above);
        let words = if kind.is_quiet { words.clone().toned(Tone::Quiet) } else { words.clone() };
        self.text(&words, kind, self.style.margin, self.style.width());
    }

    /// Text, going on to the next page where it must.
    fn text(&mut self, line: &Line, kind: Type, x: f32, width: f32) {
        for row in wrap(line, width, ink(self.faces, kind)) {
            self.need(kind.leading);
            self.row(row, kind, x, self.y);
            self.y += kind.leading;
        }
    }

    /// A row of text whose upper edge is at a height.
    fn row(&mut self, row: Row, kind: Type, x: f32, top: f32) {
        if row.runs.is_empty() {
            return;
        }
        let y = top + kind.leading * 0.5 + kind.size * 0.36;
        self.draw(Piece::Text { x, y, size: kind.size, weight: kind.weight, runs: row.runs });
    }

    fn pair(&mut self, pair: &Pair) {
        let (style, body) = (self.style, self.style.body);
        let labels = style.width() * style.labels;
        let label = pair.label.clone().toned(Tone::Quiet);
        let label = wrap(&label, labels - 2.0 * style.side, ink(self.faces, body));
        let value: Vec<Row> = pair
            .lines
            .iter()
            .flat_map(|line| wrap(line, style.width() - labels, ink(self.faces, body)))
            .collect();
        self.need(body.leading * label.len().max(value.len().min(3)) as f32);
        let (mut label, mut value) = (label.into_iter(), value.into_iter());
        loop {
            let (left, right) = (label.next(), value.next());
            if left.is_none() && right.is_none() {
                break;
            }
            self.need(body.leading);
            let y = self.y;
            self.row(left.unwrap_or_default(), body, style.margin, y);
            self.row(right.unwrap_or_default(), body, style.margin + labels, y);
            self.y += body.leading;
        }
        self.y += 1.5;
    }

    /// Facts side by side; one that is wide takes the room of two.
    fn facts(&mut self, facts: &[Line]) {
        let mut row: Vec<(usize, &Line)> = Vec::new();
        let mut used = 0;
        for fact in facts {
            let span = self.span(fact);
            if used + span > FACTS {
                self.facts_row(&row);
                (row, used) = (Vec::new(), 0);
            }
            row.push((used, fact));
            used += span;
        }
        self.facts_row(&row);
    }

    /// How many places of a row a fact takes.
    fn span(&self, fact: &Line) -> usize {
        let (ink, room) = (ink(self.faces, self.style.body), self.style.width() / FACTS as f32);
        let wide: f32 = fact.0.iter().map(|span| ink.width(&span.text, span.tone)).sum();
        if wide > room - 2.0 * self.style.side { 2 } else { 1 }
    }

    fn facts_row(&mut self, row: &[(usize, &Line)]) {
        let (style, body) = (self.style, self.style.body);
        let place = style.width() / FACTS as f32;
        let ends = row.iter().skip(1).map(|(at, _)| *at).chain([FACTS]);
        let broken: Vec<(f32, Vec<Row>)> = row
            .iter()
            .zip(ends)
            .map(|((at, fact), end)| {
                let width = place * (end - at) as f32 - 2.0 * style.side;
                (style.margin + place * *at as f32, wrap(fact, width, ink(self.faces, body)))
            })
            .collect();
        let tall = broken.iter().map(|(_, rows)| rows.len()).max().unwrap_or(0) as f32;
        self.need(body.leading * tall);
        for (x, rows) in broken {
            for (down, row) in rows.into_iter().enumerate() {
                self.row(row, body, x, self.y + body.leading * down as f32);
            }
        }
        self.y += body.leading * tall;
    }

    fn item(&mut self, item: &Line) {
        let (style, body) = (self.style, self.style.body);
        let inner = 10.0;
        self.need(body.leading);
        let dot = Run { text: "•".to_owned(), tone: Tone::Quiet };
        self.row(Row { runs: vec![dot], end: 0 }, body, style.margin, self.y);
        self.text(item, body, style.margin + inner, style.width() - inner);
        self.y += 1.0;
    }

    fn table(&mut self, table: &Table) {
        let tracks = grid::tracks(&table.columns, &self.style);
        let titles = grid::titles(table, &tracks, &self.style, self.faces);
        let tones: Vec<Tone> = table.columns.iter().map(|column| column.tone).collect();
        let first = table
            .rows
            .first()
            .map_or(0, |row| tallest(&grid::broken(row, &tracks, &self.style, self.faces)).min(4));
        self.need(self.height(tallest(&titles)) + self.height(first));
        self.band(&titles, &tracks, &tones);
        for row in &table.rows {
            let broken = grid::broken(row, &tracks, &self.style, self.faces);
            self.table_row(broken, &titles, &tracks, &tones);
        }
    }

    fn height(&self, rows: usize) -> f32 {
        rows as f32 * self.style.body.leading + 2.0 * self.style.row
    }

    /// A row of a table: whole on one page if it fits one, else over several.
    fn table_row(&mut self, mut row: Broken, titles: &Broken, tracks: &[Track], tones: &[Tone]) {
        let page = self.style.bottom() - self.style.margin - self.height(tallest(titles));
        loop {
            let tall = tallest(&row);
            let fits = ((self.room() - 2.0 * self.style.row) / self.style.body.leading).floor();
            let fits = if fits < 1.0 { 0 } else { fits as usize };
            if tall <= fits {
                return self.band(&row, tracks, tones);
            }
            if fits >= 3 && self.height(tall) > page {
                let rest: Broken =
                    row.iter_mut().map(|cell| cell.split_off(fits.min(cell.len()))).collect();
                self.band(&row, tracks, tones);
                row = rest;
            }
            self.turn();
            self.band(titles, tracks, tones);
        }
    }

    /// One band of a table with its grounds and the rule below it.
    fn band(&mut self, cells: &Broken, tracks: &[Track], tones: &[Tone]) {
        let (style, top) = (self.style, self.y);
        let height = self.height(tallest(cells));
        for (track, tone) in tracks.iter().zip(tones) {
            if !tone.sign().is_empty() {
                let (x, width) = (track.x, track.width - 1.5);
                self.draw(Piece::Ground { x, y: top, width, height, tone: *tone });
            }
        }
        for ((cell, track), tone) in cells.iter().zip(tracks).zip(tones) {
            let inset = if tone.sign().is_empty() { 0.0 } else { style.side };
            for (at, row) in cell.iter().enumerate() {
                let y = top + style.row + at as f32 * style.body.leading;
                self.row(row.clone(), style.body, track.x + inset, y);
            }
        }
        self.y = top + height;
        self.draw(Piece::Rule { x: style.margin, y: self.y, width: style.width() });
    }
}

fn tallest(row: &Broken) -> usize {
    row.iter().map(Vec::len).max().unwrap_or(0)
}
