//! Writing one changed setting back: the value is exchanged in the text, so that the user's
//! comments, order and spaces stay as they are.

use std::path::Path;
use std::{fs, io};

use toml::de::{DeTable, DeValue};

use crate::app::settings::Setting;
use crate::store::write::{Readers, WriteError, write};

/// Why a setting is not in the file; it is as it was.
#[derive(Debug, thiserror::Error)]
pub enum WriteBackError {
    /// The file holds mistakes of writing, and a change could make them worse.
    #[error("the configuration is not well formed")]
    NotToml,
    /// The file cannot be read.
    #[error(transparent)]
    Read(#[from] io::Error),
    /// The file cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// The key of a setting and its value as TOML.
fn written(setting: Setting) -> (&'static str, String) {
    match setting {
        Setting::Language(language) => ("language", format!("\"{}\"", language.tag())),
        Setting::Look(look) => ("theme", format!("\"{}\"", look.word())),
        Setting::Mouse(mouse) => ("mouse", mouse.to_string()),
    }
}

/// Puts a setting into the configuration file, which is made if it is not there.
pub fn set(file: &Path, setting: Setting) -> Result<(), WriteBackError> {
    let old = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error.into()),
    };
    let new = with(&old, setting).ok_or(WriteBackError::NotToml)?;
    if new == old {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    // A link to the file (dotfiles) stays a link.
    let target = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    Ok(write(&target, new.as_bytes(), Readers::AsUsual, &|| true)?)
}

/// The text with this setting in it; none if the text is no TOML.
fn with(text: &str, setting: Setting) -> Option<String> {
    let table = DeTable::parse(text).ok()?;
    let (key, value) = written(setting);
    let entries = || table.get_ref().iter();
    if let Some((_, old)) = entries().find(|(name, _)| name.get_ref() == key) {
        let span = old.span();
        return Some(format!("{}{value}{}", &text[..span.start], &text[span.end..]));
    }
    // After the last setting of its kind, which no table of the file has begun before.
    let last = entries().filter(|(_, value)| !matches!(value.get_ref(), DeValue::Table(_)));
    let end = last.map(|(_, value)| value.span().end).max();
    let at = end.map_or(0, |end| text[end..].find('\n').map_or(text.len(), |line| end + line + 1));
    let before = &text[..at];
    let gap = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
    Some(format!("{before}{gap}{key} = {value}\n{}", &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Look;

    #[test]
    fn a_changed_setting_leaves_comments_and_order_alone() {
        let old = "# мой файл\ntheme = \"dark\" # на столе\n\n[keys]\nremark = \"f9\"\n";
        let new = with(old, Setting::Look(Look::Light)).unwrap();
        assert_eq!(new, old.replace("\"dark\"", "\"light\""));
    }

    #[test]
    fn a_new_setting_stands_before_every_table() {
        let mouse = Setting::Mouse(false);
        assert_eq!(with("", mouse).unwrap(), "mouse = false\n");
        assert_eq!(
            with("[user]\nname = \"x\"", mouse).unwrap(),
            "mouse = false\n[user]\nname = \"x\""
        );
        assert_eq!(
            with("language = \"ru\"\n\n[user]\n", mouse).unwrap(),
            "language = \"ru\"\nmouse = false\n\n[user]\n"
        );
        assert_eq!(with("language = \"ru\"", mouse).unwrap(), "language = \"ru\"\nmouse = false\n");
    }

    #[test]
    fn a_file_with_mistakes_is_left_alone() {
        assert_eq!(with("theme = = 1", Setting::Mouse(true)), None);
    }
}
