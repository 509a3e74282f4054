//! The configuration: `config.toml` in the folder that `directories` gives.
//!
//! ```toml
//! language = "ru"           # ru, en
//! theme = "high-contrast"   # dark, light, high-contrast, projector
//! mouse = false
//!
//! [keys]                    # a command's id = its key, or several
//! remark = "f9"
//! undo = ["u", "ctrl-z"]
//!
//! [user]
//! name = "Котов П. А."
//! function = "sales"
//! ```
//!
//! Every mistake is told with its line and key, and everything else still counts.

mod fault;
mod read;
mod write;

use std::io;
use std::path::Path;

pub use fault::{ConfigFault, FaultKind};
pub use read::read;
pub use write::{WriteBackError, set};

use crate::domain::words::Function;
use crate::input::Keymap;
use crate::l10n::Language;
use crate::ui::theme::Look;

/// What a configuration can say; what it does not say is none or the default.
#[derive(Clone, Debug)]
pub struct Config {
    /// The language of the screen.
    pub language: Option<Language>,
    /// The look of the screen.
    pub look: Option<Look>,
    /// Whether clicks and the wheel count.
    pub mouse: bool,
    /// The keys.
    pub keymap: Keymap,
    /// Who sits at the keyboard.
    pub user: User,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            language: None,
            look: None,
            mouse: true,
            keymap: Keymap::default(),
            user: User::default(),
        }
    }
}

/// Who sits at the keyboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct User {
    /// The name.
    pub name: Option<String>,
    /// The function, preset for remarks.
    pub function: Option<Function>,
}

/// The configuration in a file; one that is not there says nothing.
pub fn load(file: &Path) -> (Config, Vec<ConfigFault>) {
    match std::fs::read_to_string(file) {
        Ok(text) => read(&text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Default::default(),
        Err(error) => {
            let kind = FaultKind::Unreadable(error.to_string());
            (Config::default(), vec![ConfigFault { line: None, key: String::new(), kind }])
        }
    }
}
