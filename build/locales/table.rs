//! Lays the rows out as one text and an index of places in it.
//!
//! Places instead of strings: an array of `&str` would have to be patched with addresses when the
//! program starts, which costs time and private memory for texts nobody looks at. The languages lie
//! apart in the text, so that only the one in use is ever read from the disk.

use std::fmt::Write;

use super::Row;

/// Returns the text and the Rust source of `static ROWS: [Row; N]`.
pub fn written(rows: &[Row]) -> (String, String) {
    let mut texts = String::new();
    let mut place = |text: &str| {
        let start = texts.len();
        texts.push_str(text);
        format!("Span({start}, {})", text.len())
    };
    let ids: Vec<_> = rows.iter().map(|row| place(&row.id)).collect();
    let variables: Vec<_> = rows.iter().map(|row| place(&row.variables.join(" "))).collect();
    let ru: Vec<_> = rows.iter().map(|row| place(&row.ru)).collect();
    let en: Vec<_> = rows.iter().map(|row| place(&row.en)).collect();

    let mut index = format!("static ROWS: [Row; {}] = [\n", rows.len());
    for number in 0..rows.len() {
        // Writing to a string cannot fail.
        let _ = writeln!(
            index,
            "    Row {{ id: {}, variables: {}, texts: [{}, {}] }},",
            ids[number], variables[number], ru[number], en[number],
        );
    }
    index.push_str("];\n");
    (texts, index)
}
