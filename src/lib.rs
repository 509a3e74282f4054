//! The map of the house.
//!
//! `domain` is what a deal is and what is true of it; `store` keeps it in a file; `method` is what
//! the product knows about selling; `report` carries a deal out of the house; `l10n` speaks both
//! languages; `input` turns keys into commands; `ui` draws and edits; `app` decides; `runtime`
//! touches the world; `cli` is the command line.

pub mod app;
pub mod cli;
pub mod domain;
pub mod input;
pub mod l10n;
pub mod method;
pub mod report;
pub mod runtime;
pub mod store;
pub mod ui;
