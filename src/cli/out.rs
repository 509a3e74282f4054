//! The two streams of the command line. A reader that has gone away (`check ... | head`) is no
//! mistake of ours and ends nothing.

use std::io::{self, Write as _};

/// Writes a line, or several, to the standard output.
pub fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush());
}

/// Writes a line, or several, to the standard error.
pub fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", text.trim_end());
}

/// A text that comes from outside (a path, an argument), made safe to be shown: what could steer a
/// terminal is shown as a sign for what cannot be shown.
pub fn tame(text: &str) -> String {
    let harmless = |sign: char| if sign.is_control() { char::REPLACEMENT_CHARACTER } else { sign };
    text.chars().map(harmless).collect()
}
