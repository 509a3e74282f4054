//! Linux, macOS and their kin.

mod hear;
mod tty;
mod wait;
mod watch;

pub use tty::{cooked, discard_output, is_terminal, mouse, put, raw, size, writable};
pub use wait::{Wait, Waker};

use std::io;

use rustix::process::{Signal, getpid, kill_process};

/// Every terminal here says where a paste begins and ends.
pub const PASTES_AS_KEYS: bool = false;

/// Stops this process as Ctrl-Z would; returns when it is continued.
pub fn stop_myself() -> io::Result<()> {
    Ok(kill_process(getpid(), Signal::STOP)?)
}
