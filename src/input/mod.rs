//! Keys in, meaning out: what was pressed, on which layout, and what came in by paste or mouse.
//!
//! Everything here is pure: [`decode`] turns the terminal's bytes into [`Input`], [`Chord`] is the
//! key as commands know it and [`layout`] makes a Russian keyboard and a Latin one the same thing.

pub mod burst;
pub mod chord;
pub mod command;
pub mod decode;
pub mod event;
pub mod keymap;
pub mod layout;
pub mod paste;

pub use chord::{Chord, Key};
pub use command::{Command, Scope};
pub use event::{Input, MouseKind};
pub use keymap::Keymap;
