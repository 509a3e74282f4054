//! The letters that a file needs: only those that stand in it, each sign under its own number.

use std::collections::HashMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish as _, Name, Rect, Ref, Str};
use subsetter::{GlyphRemapper, subset};

use super::{File, packed};
use crate::report::paper::face::{Faces, Weight};

/// The signs of both weights that were written, in the order in which they came.
pub struct Letters<'a> {
    faces: &'a Faces,
    used: [Used; 2],
}

#[derive(Default)]
struct Used {
    numbers: HashMap<char, u16>,
    signs: Vec<char>,
}

impl Used {
    /// The number of a sign; the first stands for none.
    fn number(&mut self, sign: char) -> u16 {
        let next = u16::try_from(self.signs.len() + 1);
        match (self.numbers.get(&sign), next) {
            (Some(number), _) => *number,
            (None, Ok(next)) => {
                self.signs.push(sign);
                self.numbers.insert(sign, next);
                next
            }
            (None, Err(_)) => 0,
        }
    }
}

impl<'a> Letters<'a> {
    /// No sign yet.
    pub fn of(faces: &'a Faces) -> Self {
        Self { faces, used: <[Used; 2]>::default() }
    }

    /// A text in the numbers of its signs.
    pub fn spell(&mut self, weight: Weight, text: &str) -> Vec<u8> {
        let used = &mut self.used[weight as usize];
        text.chars().flat_map(|sign| used.number(sign).to_be_bytes()).collect()
    }

    /// Writes the letters of both weights into a file.
    pub fn write(&self, file: &mut File) -> Vec<Ref> {
        Weight::ALL.iter().map(|weight| self.write_one(*weight, file)).collect()
    }

    fn write_one(&self, weight: Weight, file: &mut File) -> Ref {
        let face = self.faces.face(weight);
        let signs = &self.used[weight as usize].signs;
        let mut kept = GlyphRemapper::new();
        let glyphs: Vec<u16> = signs.iter().map(|sign| kept.remap(face.glyph(*sign).0)).collect();
        // Letters that ship with the program are sound; were they not, all of them go in.
        let letters = subset(weight.file(), 0, &kept).unwrap_or_else(|_| weight.file().to_vec());
        let letters = file.stream_of_letters(&letters);
        let map: Vec<u8> =
            [0].iter().chain(&glyphs).flat_map(|it: &u16| it.to_be_bytes()).collect();
        let map = file.stream(&map);
        let texts = file.signs_of_numbers(signs);
        let descriptor = self.descriptor(weight, letters, file);
        let cid = file.number();
        let mut font = file.pdf.cid_font(cid);
        font.subtype(CidFontType::Type2).base_font(Name(called(weight).as_bytes()));
        font.system_info(system()).font_descriptor(descriptor).cid_to_gid_map_stream(map);
        let widths = signs.iter().map(|sign| face.advance(*sign) * 1000.0);
        font.widths().consecutive(1, widths);
        font.finish();
        let id = file.number();
        let mut whole = file.pdf.type0_font(id);
        whole.base_font(Name(called(weight).as_bytes()));
        whole.encoding_predefined(Name(b"Identity-H")).descendant_font(cid).to_unicode(texts);
        whole.finish();
        id
    }

    fn descriptor(&self, weight: Weight, letters: Ref, file: &mut File) -> Ref {
        let extent = self.faces.face(weight).extent();
        let [left, bottom, right, top] = extent.around;
        let id = file.number();
        let mut descriptor = file.pdf.font_descriptor(id);
        descriptor.name(Name(called(weight).as_bytes())).flags(FontFlags::SYMBOLIC);
        descriptor.bbox(Rect::new(left, bottom, right, top)).italic_angle(0.0).stem_v(80.0);
        descriptor.ascent(extent.ascent).descent(extent.descent).cap_height(extent.capitals);
        descriptor.font_file2(letters);
        id
    }
}

fn system() -> SystemInfo<'static> {
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 }
}

/// The name of letters of which not all are there begins with six letters.
fn called(weight: Weight) -> String {
    format!("DEALAA+{}", weight.name())
}

impl File {
    fn stream_of_letters(&mut self, letters: &[u8]) -> Ref {
        let id = self.number();
        let bytes = packed(letters);
        let mut stream = self.pdf.stream(id, &bytes);
        stream.filter(Filter::FlateDecode);
        stream.pair(Name(b"Length1"), i32::try_from(letters.len()).unwrap_or_default());
        stream.finish();
        id
    }

    /// Which sign each number is.
    fn signs_of_numbers(&mut self, signs: &[char]) -> Ref {
        let mut map: UnicodeCmap<u16> = UnicodeCmap::new(Name(b"Text"), system());
        for (number, sign) in (1..).zip(signs) {
            map.pair(number, *sign);
        }
        let map = map.finish();
        self.stream(&map)
    }
}
