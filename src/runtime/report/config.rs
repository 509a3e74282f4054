//! What is wrong with the configuration, in words.

use std::path::Path;

use super::Report;
use crate::input::keymap::KeyFault;
use crate::runtime::config::{ConfigFault, FaultKind, WriteBackError};

impl Report {
    /// A mistake in the configuration file.
    pub fn config(file: &Path, fault: &ConfigFault) -> Self {
        let report = match &fault.kind {
            FaultKind::Unreadable(reason) => {
                Self::new("config-unreadable").filled("reason", reason)
            }
            FaultKind::Syntax => Self::new("config-syntax"),
            FaultKind::UnknownKey => Self::new("config-unknown-key"),
            FaultKind::NoSuchWord { word, words } => {
                Self::new("config-word").filled("word", word).filled("words", words.join(", "))
            }
            FaultKind::NotYesNo => Self::new("config-not-yes-no"),
            FaultKind::NotText => Self::new("config-not-text"),
            FaultKind::NotKeys => Self::new("config-not-keys"),
            FaultKind::NotATable => Self::new("config-not-a-table"),
            FaultKind::Key(KeyFault::NoCommand(_)) => Self::new("config-no-command"),
            FaultKind::Key(KeyFault::NoKey(text)) => {
                Self::new("config-no-key").filled("word", text)
            }
            FaultKind::Key(KeyFault::Taken(chord, command)) => Self::new("config-key-taken")
                .filled("word", chord.written())
                .filled("command", command.id()),
        };
        report.filled("key", &fault.key).in_file(file).at_line(fault.line)
    }

    /// A setting that could not be written back into the configuration file.
    pub fn write_back(file: &Path, error: &WriteBackError) -> Self {
        match error {
            WriteBackError::NotToml => Self::new("config-not-toml").in_file(file),
            WriteBackError::Read(error) => {
                Self::new("save-io").filled("reason", error.to_string()).in_file(file)
            }
            WriteBackError::Write(error) => Self::writing(file, error),
        }
    }
}
