//! The only room that touches the world: the terminal, signals, threads, the clock.
//!
//! [`TerminalGuard`] takes the terminal and gives it back from every way out, [`backend`] draws,
//! [`os::Wait`] is where the main thread sleeps until something happens, [`inbox`] is how worker
//! threads reach it, [`mod@panic`] is what is done when we are wrong. System calls stand in [`os`] only.

pub mod backend;
mod clock;
pub mod config;
pub mod disk;
pub mod folders;
pub mod ids;
pub mod inbox;
pub mod locale;
pub mod new_deal;
pub mod os;
pub mod page;
pub mod panic;
pub mod report;
pub mod run;
pub mod samples;
pub mod signals;
pub mod start;
pub mod terminal;

pub use inbox::{Inbox, Sender};
pub use signals::Signal;
pub use terminal::TerminalGuard;
