//! From bytes to text: which encodings are read, and which are named as the cause.

use super::{Place, place_of};

/// Why bytes are not a text that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotText {
    /// Nothing but white space, or nothing at all.
    Empty,
    /// UTF-16, as some editors of Windows write.
    Utf16,
    /// Cyrillic of Windows (code page 1251), by its looks.
    Cp1251(Place),
    /// Bytes that are no UTF-8.
    NotUtf8(Place),
    /// Zero bytes, as a torn write or a bad medium leaves them.
    Zeros(Place),
}

/// The text of a file; a UTF-8 byte order mark stays in it.
pub fn decode(bytes: Vec<u8>) -> Result<String, NotText> {
    let body = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    if body.iter().all(u8::is_ascii_whitespace) {
        return Err(NotText::Empty);
    }
    if is_utf16(&bytes) {
        return Err(NotText::Utf16);
    }
    match String::from_utf8(bytes) {
        Ok(text) => match text.find('\0') {
            Some(at) => Err(NotText::Zeros(place_of(&text, at))),
            None => Ok(text),
        },
        Err(error) => Err(foreign(error.as_bytes(), error.utf8_error().valid_up_to())),
    }
}

/// By the mark, or by a first character that is one byte and a zero.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => true,
        [a, 0, b, 0, ..] | [0, a, 0, b, ..] => *a != 0 && *b != 0,
        _ => false,
    }
}

fn foreign(bytes: &[u8], valid: usize) -> NotText {
    let place = place_of(&String::from_utf8_lossy(&bytes[..valid]), valid);
    if looks_like_cp1251(bytes) { NotText::Cp1251(place) } else { NotText::NotUtf8(place) }
}

/// In code page 1251 the Russian letters are 0xC0..=0xFF (and ё, Ё apart): when nearly all bytes
/// above ASCII lie there, somebody saved Russian text in it.
fn looks_like_cp1251(bytes: &[u8]) -> bool {
    let high = bytes.iter().filter(|&&b| b >= 0x80).count();
    let letters = bytes.iter().filter(|&&b| b >= 0xc0 || b == 0xa8 || b == 0xb8).count();
    letters >= 3 && letters * 10 >= high * 8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(bytes: &[u8]) -> Result<String, NotText> {
        super::decode(bytes.to_vec())
    }

    #[test]
    fn each_encoding_is_named() {
        assert_eq!(decode(b""), Err(NotText::Empty));
        assert_eq!(decode(b" \n\t"), Err(NotText::Empty));
        assert_eq!(decode(b"\xef\xbb\xbf"), Err(NotText::Empty));
        assert_eq!(decode(b"\xff\xfe{\0}\0"), Err(NotText::Utf16));
        assert_eq!(decode(b"\0{\0}"), Err(NotText::Utf16));
        assert_eq!(decode(b"{\0}\0"), Err(NotText::Utf16));
        let place = |line, column| Place { line, column };
        assert_eq!(decode(b"{}\n\0\0\0"), Err(NotText::Zeros(place(2, 1))));
        assert_eq!(decode(b"\0\0\0\0"), Err(NotText::Zeros(place(1, 1))));
        let moscow = b"{\"a\": \"\xcc\xee\xf1\xea\xe2\xe0\"}";
        assert_eq!(decode(moscow), Err(NotText::Cp1251(place(1, 8))));
        assert_eq!(decode(b"{\"a\": \"\x81\"}"), Err(NotText::NotUtf8(place(1, 8))));
        assert_eq!(decode(b"\xef\xbb\xbf{}"), Ok("\u{feff}{}".to_owned()));
    }
}
