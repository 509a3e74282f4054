//! Sizes of letters, margins and distances of a sheet, in points.

use super::face::Weight;
use crate::report::outline::Sheet;

/// The smallest letters that are ever printed.
pub const SMALLEST: f32 = 9.0;

/// How one kind of text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Type {
    /// The size of its letters.
    pub size: f32,
    /// From one line to the next.
    pub leading: f32,
    /// How thick it is.
    pub weight: Weight,
    /// The room above it.
    pub above: f32,
    /// Whether it stands back.
    pub is_quiet: bool,
}

impl Type {
    const fn new(size: f32, weight: Weight, above: f32) -> Self {
        Self { size, leading: size * 1.22, weight, above, is_quiet: false }
    }
}

/// How a sheet is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    /// Its width and height.
    pub sheet: (f32, f32),
    /// The margin on every side.
    pub margin: f32,
    /// The title.
    pub title: Type,
    /// Headings, by their depth.
    pub headings: [Type; 5],
    /// Text.
    pub body: Type,
    /// The room between two blocks.
    pub gap: f32,
    /// The room above and below a row of a table.
    pub row: f32,
    /// The room at each side of a cell.
    pub side: f32,
    /// How wide labels are, of the whole width.
    pub labels: f32,
}

const A4: (f32, f32) = (595.28, 841.89);

impl Style {
    /// The style of a sheet.
    pub fn of(sheet: Sheet) -> Self {
        match sheet {
            Sheet::Portrait => Self {
                sheet: A4,
                margin: 42.0,
                title: Type::new(17.0, Weight::Bold, 0.0),
                headings: [
                    Type::new(13.5, Weight::Bold, 18.0),
                    Type::new(11.5, Weight::Bold, 13.0),
                    Type::new(10.5, Weight::Bold, 9.0),
                    Type { is_quiet: true, ..Type::new(9.5, Weight::Regular, 5.0) },
                    Type::new(9.5, Weight::Bold, 6.0),
                ],
                body: Type::new(9.5, Weight::Regular, 0.0),
                gap: 5.0,
                row: 2.5,
                side: 4.0,
                labels: 0.27,
            },
            Sheet::Landscape => Self {
                sheet: (A4.1, A4.0),
                margin: 26.0,
                title: Type::new(14.0, Weight::Bold, 0.0),
                headings: [Type::new(10.0, Weight::Bold, 4.0); 5],
                body: Type::new(SMALLEST, Weight::Regular, 0.0),
                gap: 4.0,
                row: 1.8,
                side: 3.5,
                labels: 0.12,
            },
        }
    }

    /// The width between the margins.
    pub fn width(&self) -> f32 {
        self.sheet.0 - 2.0 * self.margin
    }

    /// Where text ends at the foot of a sheet.
    pub fn bottom(&self) -> f32 {
        self.sheet.1 - self.margin
    }

    /// How a heading of this depth is set; the deepest take turns, title of a list and item.
    pub fn heading(&self, depth: u8) -> Type {
        let at = usize::from(depth.max(1) - 1);
        let turns = if at < 5 { at } else { 3 + (at - 3) % 2 };
        self.headings[turns]
    }
}
