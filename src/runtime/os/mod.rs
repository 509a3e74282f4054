//! The system below us, one interface for all: where the main thread waits, the terminal's
//! settings and size, its output. No other room makes system calls.

pub mod console;
pub mod files;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
use unix as system;
#[cfg(windows)]
use windows as system;

pub use system::{
    PASTES_AS_KEYS, Wait, Waker, cooked, discard_output, is_terminal, mouse, put, raw, size,
    stop_myself, writable,
};

use super::Signal;
use crate::input::Input;

/// What came while the main thread waited. Kept by the loop and filled anew by each wait.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a thing that came or did not")]
pub struct Arrived {
    /// What people did, in order; a new window size is among them.
    pub inputs: Vec<Input>,
    /// Signals for the loop, the ones that end the program first.
    pub signals: Vec<Signal>,
    /// A worker or a signal woke us: look into the inbox.
    pub woken: bool,
    /// The terminal takes output again (asked for by `backlog`).
    pub writable: bool,
    /// The watched file was written or replaced, by us or by others.
    pub touched: bool,
    /// The terminal is gone for good: save and end, never read or draw again.
    pub hung_up: bool,
}

impl Arrived {
    /// Nothing came: the time was up.
    pub fn is_empty(&self) -> bool {
        let flags = self.woken || self.writable || self.touched || self.hung_up;
        !flags && self.inputs.is_empty() && self.signals.is_empty()
    }

    pub(crate) fn forget(&mut self) {
        self.inputs.clear();
        self.signals.clear();
        (self.woken, self.writable) = (false, false);
        (self.touched, self.hung_up) = (false, false);
    }
}
