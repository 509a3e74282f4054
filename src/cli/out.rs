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
