//! The letters of the program: DejaVu Sans Condensed in two weights, measured.

use ttf_parser::{Face as Parsed, GlyphId};

/// How thick letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Text.
    Regular,
    /// What the eye must find.
    Bold,
}

impl Weight {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The file of its letters.
    pub fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../assets/fonts/DejaVuSansCondensed.ttf"),
            Self::Bold => include_bytes!("../../../assets/fonts/DejaVuSansCondensed-Bold.ttf"),
        }
    }

    /// What it is called in a file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Regular => "DejaVuSansCondensed",
            Self::Bold => "DejaVuSansCondensed-Bold",
        }
    }
}

/// The letters of one weight.
pub struct Face {
    parsed: Option<Parsed<'static>>,
    units: f32,
    stand_in: GlyphId,
    /// The widths of the signs of both languages, by their numbers: lines are broken many times.
    near: Vec<f32>,
}

/// The first sign beyond the Latin and the Cyrillic letters.
const FAR: u32 = 0x530;

impl Face {
    /// Reads the letters of a weight.
    pub fn of(weight: Weight) -> Self {
        let parsed = Parsed::parse(weight.file(), 0).ok();
        let units = parsed.as_ref().map_or(1000.0, |it| f32::from(it.units_per_em()));
        let sign = |sign| parsed.as_ref().and_then(|it| it.glyph_index(sign));
        let stand_in = sign(char::REPLACEMENT_CHARACTER).unwrap_or_default();
        let bare = Self { parsed, units, stand_in, near: Vec::new() };
        let near = (0..FAR).map(|it| char::from_u32(it).map_or(0.0, |sign| bare.measured(sign)));
        Self { near: near.collect(), ..bare }
    }

    /// The glyph of a sign; a visible stand-in where the letters have none.
    pub fn glyph(&self, sign: char) -> GlyphId {
        let own = self.parsed.as_ref().and_then(|it| it.glyph_index(sign));
        own.unwrap_or(self.stand_in)
    }

    /// How wide a sign is, in parts of the letter size.
    pub fn advance(&self, sign: char) -> f32 {
        let near = self.near.get(sign as usize).copied();
        near.unwrap_or_else(|| self.measured(sign))
    }

    fn measured(&self, sign: char) -> f32 {
        let glyph = self.glyph(sign);
        let own = self.parsed.as_ref().and_then(|it| it.glyph_hor_advance(glyph));
        own.map_or(0.6, |units| f32::from(units) / self.units)
    }

    /// The box around all letters, ascent, descent and height of capitals, in thousandths of the
    /// letter size.
    pub fn extent(&self) -> Extent {
        let Some(face) = &self.parsed else { return Extent::default() };
        let scaled = |units: i16| f32::from(units) * 1000.0 / self.units;
        let all = face.global_bounding_box();
        Extent {
            around: [all.x_min, all.y_min, all.x_max, all.y_max].map(scaled),
            ascent: scaled(face.ascender()),
            descent: scaled(face.descender()),
            capitals: scaled(face.capital_height().unwrap_or(face.ascender())),
        }
    }
}

/// What a file says of its letters.
#[derive(Clone, Copy, Debug, Default)]
pub struct Extent {
    /// The box around all letters: left, bottom, right, top.
    pub around: [f32; 4],
    /// How high they reach.
    pub ascent: f32,
    /// How deep they reach, below zero.
    pub descent: f32,
    /// How high capitals are.
    pub capitals: f32,
}

/// Both weights.
pub struct Faces([Face; 2]);

impl Faces {
    /// Reads both.
    pub fn load() -> Self {
        Self(Weight::ALL.map(Face::of))
    }

    /// The letters of a weight.
    pub fn face(&self, weight: Weight) -> &Face {
        &self.0[weight as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_weights_have_every_letter_of_both_languages_and_the_signs_of_levels() {
        for weight in Weight::ALL {
            let face = Face::of(weight);
            let letters =
                ('а'..='я').chain('А'..='Я').chain('!'..='~').chain("ёЁ№«»—–…✗○●→↔₽€".chars());
            for letter in letters {
                assert_ne!(face.glyph(letter), face.stand_in, "{weight:?} {letter}");
                assert!(face.advance(letter) > 0.1, "{weight:?} {letter}");
            }
        }
    }
}
