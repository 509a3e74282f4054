//! What is wrong with the arguments, in words.

use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::runtime::report::Report;

impl Report {
    /// A mistake on the command line.
    pub fn line(error: &clap::Error) -> Self {
        let argument = name(&text(error, ContextKind::InvalidArg));
        let value = text(error, ContextKind::InvalidValue);
        let report = match error.kind() {
            ErrorKind::InvalidValue if value.is_empty() => Self::new("line-no-value"),
            ErrorKind::InvalidValue => Self::new("line-value")
                .filled("value", value)
                .filled("words", text(error, ContextKind::ValidValue)),
            ErrorKind::ValueValidation => Self::new("line-day").filled("value", value),
            ErrorKind::UnknownArgument => Self::new("line-unknown"),
            ErrorKind::MissingRequiredArgument => Self::new("line-missing"),
            ErrorKind::ArgumentConflict => Self::new("line-twice"),
            ErrorKind::TooManyValues => Self::new("line-surplus").filled("value", value),
            ErrorKind::InvalidUtf8 => Self::new("line-not-text"),
            _ => Self::new("line-other"),
        };
        report.filled("argument", argument).and("line-help")
    }

    /// A file and a command at once.
    pub fn file_and_task(file: &Path) -> Self {
        Self::new("cli-file-and-task").filled("value", file.display().to_string())
    }
}

/// `--theme <THEME>` is known to people as `--theme`, `<FILE>...` as `FILE`.
fn name(argument: &str) -> String {
    let first = argument.split(' ').next().unwrap_or_default();
    first.trim_end_matches('.').trim_matches(['<', '>', '[', ']']).to_owned()
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
