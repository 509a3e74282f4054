//! Pictures of screens as PNG: cells drawn with a bundled font, contact sheets of many.
//!
//! Included by `#[path]` from examples and tests. The colours come from `Paper`, the letters from
//! DejaVu Sans Mono; lines and blocks are drawn as shapes, so that they join without gaps.

#![allow(dead_code, reason = "each including program uses a part")]

mod pen;

use deal_defense::report::picture::{Paper, seen};
use pen::Pen;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

/// A picture, three bytes a pixel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green and blue of each pixel, row by row.
    pub pixels: Vec<u8>,
}

impl Picture {
    /// A picture of one colour.
    pub fn new(width: u32, height: u32, [red, green, blue]: [u8; 3]) -> Self {
        let pixels = [red, green, blue].repeat((width * height) as usize);
        Self { width, height, pixels }
    }

    /// A drawn buffer.
    pub fn of(buffer: &Buffer, paper: &Paper) -> Self {
        let area = buffer.area;
        let (width, height) = (u32::from(paper.cell.0), u32::from(paper.cell.1));
        let mut picture =
            Self::new(u32::from(area.width) * width, u32::from(area.height) * height, paper.ground);
        let pen = Pen::new(paper.cell);
        let cells = || {
            let at = |y| (0..area.width).map(move |x| (x, y));
            (0..area.height).flat_map(at).map(|(x, y)| (x, y, &buffer[(area.x + x, area.y + y)]))
        };
        for (x, y, cell) in cells() {
            let (_, ground) = seen(cell, paper);
            picture.fill(u32::from(x) * width, u32::from(y) * height, width, height, ground);
        }
        for (x, y, cell) in cells() {
            let (ink, _) = seen(cell, paper);
            let corner = (u32::from(x) * width, u32::from(y) * height);
            if cell.modifier.contains(Modifier::UNDERLINED) {
                picture.fill(corner.0, corner.1 + height - 3, width, 1, ink);
            }
            pen.draw(&mut picture, corner, cell.symbol(), ink, cell.modifier);
        }
        picture
    }

    /// The picture as a PNG file.
    pub fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().expect("a header in memory");
        writer.write_image_data(&self.pixels).expect("pixels in memory");
        writer.finish().expect("an end in memory");
        bytes
    }

    /// The picture at half its size.
    pub fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut small = Self::new(width, height, [0; 3]);
        for y in 0..height {
            for x in 0..width {
                let sum = |channel: usize| -> u32 {
                    [(0, 0), (1, 0), (0, 1), (1, 1)]
                        .iter()
                        .map(|(dx, dy)| u32::from(self.at(2 * x + dx, 2 * y + dy)[channel]))
                        .sum()
                };
                small.set(x, y, [0, 1, 2].map(|channel| (sum(channel) / 4) as u8));
            }
        }
        small
    }

    /// Many pictures with captions in a grid.
    pub fn sheet(pictures: &[(String, Self)], columns: usize, paper: &Paper, halve: bool) -> Self {
        const GAP: u32 = 12;
        let caption = u32::from(paper.cell.1) + 4;
        let small = |picture: &Self| {
            if halve { picture.halved() } else { picture.clone() }
        };
        let pictures: Vec<_> = pictures.iter().map(|(name, one)| (name, small(one))).collect();
        let columns = columns.clamp(1, pictures.len().max(1));
        let rows: Vec<_> = pictures.chunks(columns).collect();
        let wide = pictures.iter().map(|(_, one)| one.width).max().unwrap_or(0) + GAP;
        let tall = |row: &&[(&String, Self)]| {
            row.iter().map(|(_, one)| one.height).max().unwrap_or(0) + caption + GAP
        };
        let height = rows.iter().map(tall).sum::<u32>() + GAP;
        let mut sheet = Self::new(wide * columns as u32 + GAP, height, [0x60, 0x66, 0x6e]);
        let mut y = GAP;
        for row in &rows {
            for (column, (name, picture)) in row.iter().enumerate() {
                let x = GAP + column as u32 * wide;
                sheet.paste(x, y, &Self::line(name, picture.width, paper));
                sheet.paste(x, y + caption, picture);
            }
            y += tall(row);
        }
        sheet
    }

    /// A line of text as a picture.
    fn line(text: &str, width: u32, paper: &Paper) -> Self {
        let cells = (width / u32::from(paper.cell.0)) as u16;
        let mut buffer = Buffer::empty(Rect::new(0, 0, cells, 1));
        let style = Style::new().fg(Color::Rgb(255, 255, 255)).bg(Color::Rgb(0x60, 0x66, 0x6e));
        buffer.set_style(buffer.area, style);
        buffer.set_stringn(0, 0, text, usize::from(cells), style);
        Self::of(&buffer, paper)
    }

    fn at(&self, x: u32, y: u32) -> [u8; 3] {
        let at = ((y * self.width + x) * 3) as usize;
        [self.pixels[at], self.pixels[at + 1], self.pixels[at + 2]]
    }

    fn set(&mut self, x: u32, y: u32, colour: [u8; 3]) {
        if x < self.width && y < self.height {
            let at = ((y * self.width + x) * 3) as usize;
            self.pixels[at..at + 3].copy_from_slice(&colour);
        }
    }

    pub(crate) fn mix(&mut self, x: u32, y: u32, ink: [u8; 3], share: f32) {
        if x < self.width && y < self.height {
            let ground = self.at(x, y);
            let channel = |at: usize| {
                let (from, to) = (f32::from(ground[at]), f32::from(ink[at]));
                (from + (to - from) * share.clamp(0.0, 1.0)).round() as u8
            };
            self.set(x, y, [0, 1, 2].map(channel));
        }
    }

    pub(crate) fn fill(&mut self, x: u32, y: u32, width: u32, height: u32, colour: [u8; 3]) {
        for y in y..y + height {
            for x in x..x + width {
                self.set(x, y, colour);
            }
        }
    }

    fn paste(&mut self, x: u32, y: u32, other: &Self) {
        for row in 0..other.height {
            for column in 0..other.width {
                self.set(x + column, y + row, other.at(column, row));
            }
        }
    }
}
