//! The two streams of the command line. A reader that has gone away (`check ... | head`) is no
//! mistake of ours and ends nothing.

use std::io::{self, IsTerminal as _, Write as _};

/// Writes a line, or several, to the standard output.
pub fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush());
}

/// Writes a page to the standard output as it is.
pub fn put(page: &[u8]) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(page).and_then(|()| out.flush());
}

/// Whether the standard output is a terminal.
pub fn is_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Writes a line, or several, to the standard error.
pub fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", text.trim_end());
}
