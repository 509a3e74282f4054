//! The command line: one file a subcommand, and the one place where an error becomes a sentence and
//! an exit status.

pub mod args;
pub mod help;
pub mod language;
pub mod out;
pub mod report;
