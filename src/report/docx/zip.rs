//! The container of a document: a ZIP archive of packed parts, without the time of writing.

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::io::Write as _;

/// An archive that is being written.
#[derive(Default)]
pub struct Zip {
    parts: Vec<u8>,
    index: Vec<u8>,
    count: u16,
}

/// The first day that the format can say; every part carries it.
const DAY: u16 = 1 << 5 | 1;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;
const DEFLATE: u16 = 8;
/// The version of the format that is needed to read it.
const NEEDS: u16 = 20;

impl Zip {
    /// Puts a part in.
    pub fn put(&mut self, name: &str, text: &str) {
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
        // Writing into memory does not fail.
        let _ = packer.write_all(text.as_bytes());
        let deflated = packer.finish().unwrap_or_default();
        let about = about(text.as_bytes(), &deflated, name);
        let at = size(self.parts.len());
        self.parts.extend(0x0403_4b50_u32.to_le_bytes());
        self.parts.extend(&about);
        self.parts.extend(name.as_bytes());
        self.parts.extend(deflated);
        self.index.extend(0x0201_4b50_u32.to_le_bytes());
        self.index.extend(NEEDS.to_le_bytes());
        self.index.extend(&about);
        // No comment, the first disk, no attributes.
        self.index.extend([0; 10]);
        self.index.extend(at.to_le_bytes());
        self.index.extend(name.as_bytes());
        self.count += 1;
    }

    /// The whole archive.
    pub fn finish(self) -> Vec<u8> {
        let (at, long) = (size(self.parts.len()), size(self.index.len()));
        let mut whole = self.parts;
        whole.extend(self.index);
        whole.extend(0x0605_4b50_u32.to_le_bytes());
        whole.extend([0; 4]);
        whole.extend(self.count.to_le_bytes());
        whole.extend(self.count.to_le_bytes());
        whole.extend(long.to_le_bytes());
        whole.extend(at.to_le_bytes());
        whole.extend([0; 2]);
        whole
    }
}

/// What the part and its entry in the index both say.
fn about(text: &[u8], packed: &[u8], name: &str) -> Vec<u8> {
    let mut sum = Crc::new();
    sum.update(text);
    let mut about = Vec::new();
    for half in [NEEDS, UTF8, DEFLATE, 0, DAY] {
        about.extend(half.to_le_bytes());
    }
    for whole in [sum.sum(), size(packed.len()), size(text.len())] {
        about.extend(whole.to_le_bytes());
    }
    about.extend(u16::try_from(name.len()).unwrap_or_default().to_le_bytes());
    about.extend([0; 2]);
    about
}

/// A size as the format writes it; parts of four gigabytes are not made here.
fn size(size: usize) -> u32 {
    u32::try_from(size).unwrap_or(u32::MAX)
}
