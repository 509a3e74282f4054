//! Lays the rows out as one text and an index of places in it.
//!
//! Places instead of strings: an array of `&str` would have to be patched with addresses when the
//! program starts, which costs time and private memory for texts nobody looks at. The languages lie
//! apart in the text, so that only the one in use is ever read from the disk.

use std::fmt::Write;

use super::Row;

/// Returns the text and the Rust source of `static ROWS: [[u32; 4]; N + 1]`: where in the text the id,
/// the variables and both languages of each row begin. Each ends where that of the next row begins,
/// so the last is no row but the end of all.
pub fn written(rows: &[Row]) -> (String, String) {
    let mut texts = String::new();
    let mut lay_out = |part: fn(&Row) -> String| -> Vec<usize> {
        let mut begins = vec![texts.len()];
        for row in rows {
            texts.push_str(&part(row));
            begins.push(texts.len());
        }
        begins
    };
    let ids = lay_out(|row| row.id.clone());
    let variables = lay_out(|row| row.variables.join(" "));
    let ru = lay_out(|row| row.ru.clone());
    let en = lay_out(|row| row.en.clone());

    let mut index = format!("static ROWS: [[u32; 4]; {}] = [\n", ids.len());
    for (((id, variables), ru), en) in ids.iter().zip(variables).zip(ru).zip(en) {
        // Writing to a string cannot fail.
        let _ = writeln!(index, "    [{id}, {variables}, {ru}, {en}],");
    }
    index.push_str("];\n");
    (texts, index)
}
