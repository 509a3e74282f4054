//! Lines and columns, counted as a person counts them: from one, in characters.

use serde::Serialize;

/// The byte order mark, which has no column of its own.
pub const MARK: char = '\u{feff}';

/// A place in a text: line and column from one, the column in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column in characters.
    pub column: usize,
}

/// The place of a byte offset.
pub fn place_of(text: &str, at: usize) -> Place {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Place {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().filter(|&c| c != MARK).count() + 1,
    }
}

/// The line of the first conflict marker that git left, if there is one.
///
/// Such a marker cannot stand at the start of a line of well-formed JSON, so this is asked only
/// when reading failed.
pub fn conflict_marker(text: &str) -> Option<usize> {
    let is_marker = |line: &str| {
        line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") || line.trim_end() == "======="
    };
    text.lines().position(is_marker).map(|index| index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters() {
        let text = "{\n  \"имя\": x";
        let at = text.find('x').unwrap();
        assert_eq!(place_of(text, at), Place { line: 2, column: 10 });
    }

    #[test]
    fn the_byte_order_mark_has_no_column() {
        assert_eq!(place_of("\u{feff}{", 3), Place { line: 1, column: 1 });
    }
}
