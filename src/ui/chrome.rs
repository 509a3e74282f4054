//! What stands around every screen is said and drawn with this much: the language, the colours, the
//! keys. The home screen has no more, for there is no deal.

use std::borrow::Cow;

use crate::input::{Command, Keymap};
use crate::l10n::{Arg, Language, Texts};
use crate::ui::theme::Theme;

/// The language, the colours and the keys of the screen.
#[derive(Clone, Copy)]
pub struct Chrome<'a> {
    /// The texts of the screen's language.
    pub texts: Texts,
    /// The colours.
    pub theme: &'a Theme,
    /// The keys, for hints.
    pub keymap: &'a Keymap,
}

impl Chrome<'_> {
    /// A plain text of the screen's language.
    pub fn say(&self, id: &str) -> Cow<'static, str> {
        self.texts.text(id)
    }

    /// A text with values in it.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.texts.with(id, args)
    }

    /// The keys of a command as the screen shows them.
    pub fn key_names(&self, command: Command) -> Vec<String> {
        let russian = self.texts.language() == Language::Ru;
        let keys = self.keymap.keys(command).iter();
        keys.map(|key| if russian { key.with_twin().to_string() } else { key.to_string() })
            .collect()
    }

    /// The first key of a command as the screen shows it.
    pub fn key_name(&self, command: Command) -> String {
        self.key_names(command).into_iter().next().unwrap_or_default()
    }
}
