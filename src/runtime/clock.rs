//! The clock: the machine's own, or one that is handed in as a file, for a session that is rehearsed
//! or played by a script.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, Local};

/// Tells the time; a file that holds no moment such as `2026-12-01T10:00:00+03:00` tells that of the
/// machine.
pub fn reading(file: Option<PathBuf>) -> Box<dyn Fn() -> DateTime<FixedOffset>> {
    Box::new(move || {
        let text = file.as_ref().and_then(|file| std::fs::read_to_string(file).ok());
        let moment = text.and_then(|text| DateTime::parse_from_rfc3339(text.trim()).ok());
        moment.unwrap_or_else(|| Local::now().fixed_offset())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_goes_as_its_file_says() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clock");
        let clock = reading(Some(file.clone()));
        let year_of = |text: &str| {
            std::fs::write(&file, text).unwrap();
            clock().to_rfc3339()
        };
        assert_eq!(year_of("2026-12-01T10:00:00+03:00\n"), "2026-12-01T10:00:00+03:00");
        assert_eq!(year_of("2026-12-01T11:30:00+03:00"), "2026-12-01T11:30:00+03:00");
        assert_ne!(year_of("no moment"), "2026-12-01T11:30:00+03:00");
    }
}
