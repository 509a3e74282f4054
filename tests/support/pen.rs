//! Letters, lines and blocks of a cell, drawn with the bundled font.

use ab_glyph::{Font, FontRef, Glyph, PxScale, ScaleFont, point};
use ratatui::style::Modifier;

use super::Picture;

static REGULAR: &[u8] = include_bytes!("../../assets/fonts/DejaVuSansMono.ttf");
static BOLD: &[u8] = include_bytes!("../../assets/fonts/DejaVuSansMono-Bold.ttf");

/// The two weights of the font at the size of a cell.
pub struct Pen {
    regular: FontRef<'static>,
    bold: FontRef<'static>,
    scale: PxScale,
    baseline: f32,
    cell: (u32, u32),
}

impl Pen {
    /// A pen for cells of this width and height in pixels.
    pub fn new((width, height): (u16, u16)) -> Self {
        let regular = FontRef::try_from_slice(REGULAR).expect("the bundled font");
        let bold = FontRef::try_from_slice(BOLD).expect("the bundled font");
        // The letters of a monospaced font are as wide as the cell; what is left over in height
        // goes above and below.
        let unit = regular.as_scaled(PxScale::from(100.0));
        let advance = unit.h_advance(regular.glyph_id('M')) / 100.0;
        let scale = PxScale::from(f32::from(width) / advance);
        let scaled = regular.as_scaled(scale);
        let baseline = (f32::from(height) - scaled.height()) / 2.0 + scaled.ascent();
        let cell = (u32::from(width), u32::from(height));
        Self { scale, baseline: baseline.round(), cell, regular, bold }
    }

    /// Draws what stands in a cell whose upper left corner is given.
    pub fn draw(
        &self,
        picture: &mut Picture,
        corner: (u32, u32),
        symbol: &str,
        ink: [u8; 3],
        modifier: Modifier,
    ) {
        let Some(sign) = symbol.chars().next().filter(|sign| !sign.is_whitespace()) else {
            return;
        };
        if let Some(shapes) = shapes(sign, self.cell) {
            for [x, y, width, height] in shapes {
                picture.fill(corner.0 + x, corner.1 + y, width, height, ink);
            }
            return;
        }
        let font = if modifier.contains(Modifier::BOLD) { &self.bold } else { &self.regular };
        for letter in symbol.chars() {
            let glyph = font.glyph_id(letter);
            if glyph.0 == 0 {
                if letter == sign {
                    self.draw_unknown(picture, corner, ink);
                }
                continue;
            }
            let place = point(corner.0 as f32, corner.1 as f32 + self.baseline);
            let glyph: Glyph = glyph.with_scale_and_position(self.scale, place);
            let Some(outline) = font.outline_glyph(glyph) else {
                continue;
            };
            let bounds = outline.px_bounds();
            outline.draw(|x, y, share| {
                let (x, y) = (bounds.min.x + x as f32, bounds.min.y + y as f32);
                if x >= 0.0 && y >= 0.0 {
                    picture.mix(x as u32, y as u32, ink, share);
                }
            });
        }
    }

    /// An empty box for what the font does not have.
    fn draw_unknown(&self, picture: &mut Picture, corner: (u32, u32), ink: [u8; 3]) {
        let (width, height) = (self.cell.0 - 2, self.cell.1 - 6);
        let (x, y) = (corner.0 + 1, corner.1 + 3);
        picture.fill(x, y, width, 1, ink);
        picture.fill(x, y + height - 1, width, 1, ink);
        picture.fill(x, y, 1, height, ink);
        picture.fill(x + width - 1, y, 1, height, ink);
    }
}

/// Lines and blocks as rectangles in a cell: x, y, width, height.
fn shapes(sign: char, (width, height): (u32, u32)) -> Option<Vec<[u32; 4]>> {
    let (middle, centre) = (width / 2, height / 2);
    let eighth = |count: u32| height * count / 8;
    let arms = |left: bool, right: bool, up: bool, down: bool, thick: u32| {
        let mut arms = Vec::new();
        let from = if left { 0 } else { middle };
        let to = if right { width } else { middle + thick };
        if left || right {
            arms.push([from, centre, to - from, thick]);
        }
        let from = if up { 0 } else { centre };
        let to = if down { height } else { centre + thick };
        if up || down {
            arms.push([middle, from, thick, to - from]);
        }
        arms
    };
    let shapes = match sign {
        '█' => vec![[0, 0, width, height]],
        '▀' => vec![[0, 0, width, centre]],
        '▌' => vec![[0, 0, middle, height]],
        '▐' => vec![[middle, 0, width - middle, height]],
        '▁'..='▇' => {
            let tall = eighth(sign as u32 - 0x2580);
            vec![[0, height - tall, width, tall]]
        }
        '▉'..='▏' => vec![[0, 0, width * (0x2590 - sign as u32) / 8, height]],
        '─' => arms(true, true, false, false, 1),
        '━' => arms(true, true, false, false, 2),
        '│' => arms(false, false, true, true, 1),
        '┃' => arms(false, false, true, true, 2),
        '┌' | '╭' => arms(false, true, false, true, 1),
        '┐' | '╮' => arms(true, false, false, true, 1),
        '└' | '╰' => arms(false, true, true, false, 1),
        '┘' | '╯' => arms(true, false, true, false, 1),
        '├' => arms(false, true, true, true, 1),
        '┤' => arms(true, false, true, true, 1),
        '┬' => arms(true, true, false, true, 1),
        '┴' => arms(true, true, true, false, 1),
        '┼' => arms(true, true, true, true, 1),
        _ => return None,
    };
    Some(shapes)
}
