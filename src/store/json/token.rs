//! The scanner's tokens: strings, numbers, words.

use super::scan::Scan;
use super::{Expected, Fault, FaultKind, Kind, MAX_STRING};

impl<'a> Scan<'a> {
    /// Passes a string and returns it with its quotes.
    pub(super) fn string(&mut self) -> Result<&'a str, Fault> {
        let start = self.at;
        self.at += 1;
        loop {
            self.at += plain(&self.bytes[self.at..]);
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(b'\n' | b'\r') | None => {
                    return Err(self.fault(start, FaultKind::UnclosedString));
                }
                Some(_) => return Err(self.fault_here(FaultKind::ControlInString)),
            }
        }
        self.at += 1;
        if self.at - start > MAX_STRING + 2 {
            return Err(self.fault(start, FaultKind::StringTooLong));
        }
        Ok(&self.text[start..self.at])
    }

    fn escape(&mut self) -> Result<(), Fault> {
        let start = self.at;
        match self.bytes.get(start + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.at += 2,
            Some(b'u') => {
                let unit = self.hex(start)?;
                if (0xdc00..0xe000).contains(&unit) {
                    return Err(self.fault(start, FaultKind::LoneSurrogate));
                }
                if (0xd800..0xdc00).contains(&unit) {
                    let low = (self.bytes.get(self.at..self.at + 2) == Some(b"\\u"))
                        .then(|| self.hex(self.at))
                        .transpose()?;
                    if !low.is_some_and(|low| (0xdc00..0xe000).contains(&low)) {
                        return Err(self.fault(start, FaultKind::LoneSurrogate));
                    }
                }
            }
            _ => return Err(self.fault(start, FaultKind::BadEscape)),
        }
        Ok(())
    }

    /// The four digits of the `\u` escape at `start`.
    fn hex(&mut self, start: usize) -> Result<u32, Fault> {
        let digits = self.text.get(start + 2..start + 6).filter(|d| !d.starts_with('+'));
        let unit = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        self.at = start + 6;
        unit.ok_or_else(|| self.fault(start, FaultKind::BadEscape))
    }

    pub(super) fn number(&mut self) -> Result<Kind<'a>, Fault> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        let leading_zero = self.peek() == Some(b'0');
        let whole = self.digits();
        let mut good = whole == 1 || (whole > 1 && !leading_zero);
        if self.peek() == Some(b'.') {
            self.at += 1;
            good &= self.digits() > 0;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            good &= self.digits() > 0;
        }
        good &= !self.peek().is_some_and(|b| b.is_ascii_alphanumeric() || b == b'.');
        if good { Ok(Kind::Number) } else { Err(self.fault(start, FaultKind::BadNumber)) }
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - start
    }

    pub(super) fn word(&mut self, word: &str, kind: Kind<'a>) -> Result<Kind<'a>, Fault> {
        let rest = &self.text[self.at..];
        let next = rest.as_bytes().get(word.len());
        if rest.starts_with(word) && !next.is_some_and(u8::is_ascii_alphanumeric) {
            self.at += word.len();
            return Ok(kind);
        }
        Err(self.expected(Expected::Value))
    }
}

/// How many bytes come before the next quote, backslash or control character. Most of a file is texts
/// of people: they are looked at eight bytes at a time.
fn plain(bytes: &[u8]) -> usize {
    let (words, _) = bytes.as_chunks::<8>();
    let whole = words.iter().take_while(|word| marks(u64::from_le_bytes(**word)) == 0).count() * 8;
    let rest = &bytes[whole..];
    let is_mark = |&byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    whole + rest.iter().position(is_mark).unwrap_or(rest.len())
}

/// Not zero where one of the eight bytes is a quote, a backslash or a control character.
fn marks(word: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const TOPS: u64 = ONES << 7;
    // A byte below `limit` borrows from its top bit, which was not set.
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word & TOPS;
    let equal = |byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    below(word, 0x20) | equal(b'"') | equal(b'\\')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_found_wherever_it_stands() {
        for mark in (0..0x20).chain([b'"', b'\\']) {
            for at in 0..24 {
                let mut text = "текст с буквами 09~ ".as_bytes().to_vec();
                text[at] = mark;
                assert_eq!(plain(&text), at, "{mark:#x} at {at}");
            }
        }
        let whole = "ни кавычек, ни черт \u{7f}!#[]\u{80}\u{a0}";
        assert_eq!(plain(whole.as_bytes()), whole.len());
    }
}
