//! The language that the user's system asks for.

use std::env;

use crate::l10n::Language;

/// The language of the environment, if it speaks for one: POSIX names three variables, the first
/// that is set decides.
pub fn language() -> Option<Language> {
    let values = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| env::var(name).ok());
    Language::of_environment(values.iter().map(Option::as_deref))
}
