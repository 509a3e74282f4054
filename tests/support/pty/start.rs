//! How a program is started in its terminal.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use portable_pty::CommandBuilder;

use super::Pty;

/// How a program is to be started.
pub struct Start {
    pub(super) command: CommandBuilder,
    pub(super) size: (u16, u16),
}

impl Start {
    /// The program, 80 by 24, with an environment of its own.
    pub fn program(path: impl AsRef<Path>) -> Self {
        let mut command = CommandBuilder::new(path.as_ref());
        command.cwd(std::env::current_dir().expect("a current folder"));
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        command.env_remove("COLORTERM");
        Self { command, size: (80, 24) }
    }

    /// The binary of this crate.
    pub fn deal_defense() -> Self {
        Self::program(env!("CARGO_BIN_EXE_deal-defense"))
    }

    /// An example of this crate.
    pub fn example(name: &str) -> Self {
        Self::program(Self::example_path(name))
    }

    /// Where an example lies, built together with the tests.
    pub fn example_path(name: &str) -> PathBuf {
        let tests = std::env::current_exe().expect("the test's own path");
        let built = tests.parent().and_then(Path::parent).expect("target/<profile>");
        let example = built.join("examples").join(name);
        assert!(example.exists(), "first: cargo build --example {name}");
        example
    }

    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn folder(mut self, path: impl AsRef<Path>) -> Self {
        self.command.cwd(path.as_ref());
        self
    }

    /// Columns and rows.
    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    pub fn start(self) -> Pty {
        Pty::start(self)
    }
}
