//! What a program has switched on in the terminal and not off again.

use std::collections::BTreeMap;

/// The private modes that differ from a fresh terminal's after these bytes.
pub fn modes_left(bytes: &[u8]) -> Vec<String> {
    let mut modes = BTreeMap::new();
    for start in bytes.windows(3).enumerate().filter(|(_, w)| *w == b"\x1b[?").map(|(at, _)| at + 3)
    {
        let rest = &bytes[start..];
        let Some(end) = rest.iter().position(|byte| !matches!(byte, b'0'..=b'9' | b';')) else {
            continue;
        };
        if matches!(rest[end], b'h' | b'l') {
            for mode in String::from_utf8_lossy(&rest[..end]).split(';') {
                modes.insert(mode.parse::<u16>().unwrap_or(0), rest[end] == b'h');
            }
        }
    }
    let usual = |mode: u16| matches!(mode, 7 | 25);
    let left = modes.into_iter().filter(|(mode, on)| *on != usual(*mode));
    left.map(|(mode, on)| format!("{mode}{}", if on { 'h' } else { 'l' })).collect()
}
