//! The command line: one file a subcommand; what goes wrong ends as a sentence and an exit status.

pub mod args;
pub mod assignments;
pub mod check;
pub mod demo;
pub mod desk;
pub mod export;
pub mod help;
pub mod language;
mod line;
pub mod new;
pub mod open;
pub mod out;
pub mod schema;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Command, CommandFactory as _, FromArgMatches as _};

use crate::l10n::Texts;
use crate::runtime::folders::Folders;
use crate::runtime::locale;
use crate::runtime::report::Report;
use args::{Line, Task};
use desk::Desk;

/// Carries out a command line, the program's own name first, and says with which status to end.
pub fn run(arguments: &[OsString]) -> u8 {
    let folders = Folders::of_user();
    let (config, faults) = desk::configuration(folders.as_ref());
    let language = language::asked(arguments).or(config.language).or_else(locale::language);
    let texts = Texts::new(language.unwrap_or_default());
    let outcome = match line(arguments, texts) {
        Ok(Line { file, task, shared }) => {
            let desk = Desk { texts, folders, config, faults, shared };
            carry_out(desk, file, task)
        }
        Err(error) => answered(&error),
    };
    outcome.unwrap_or_else(|report| {
        out::complain(&report.say(texts));
        report.status()
    })
}

/// Reads the line. Only help and mistakes need the words of a language, so it is read with them only
/// when one of these comes of it.
fn line(arguments: &[OsString], texts: Texts) -> Result<Line, clap::Error> {
    let read = |command: Command| {
        let matches = command.try_get_matches_from(arguments)?;
        Line::from_arg_matches(&matches)
    };
    read(Line::command()).or_else(|_| read(help::command(texts)))
}

fn carry_out(
    desk: Desk,
    file: Option<std::path::PathBuf>,
    task: Option<Task>,
) -> Result<u8, Report> {
    match (task, file) {
        (Some(_), Some(file)) => Err(Report::file_and_task(&file)),
        (None, file) => open::run(desk, file.as_deref()),
        (Some(Task::Demo { sample }), None) => demo::run(desk, sample),
        (Some(Task::New { file }), None) => new::run(desk, &file),
        (Some(Task::Check { files, format }), None) => Ok(check::run(&desk, &files, format)),
        (Some(Task::Assignments { files, format, output }), None) => {
            assignments::run(&desk, &files, format, output.as_deref())
        }
        (Some(Task::Export { deal, to, part, session, output }), None) => {
            let what = export::What { part, session, format: to };
            export::run(&desk, &deal, &what, output.as_deref())
        }
        (Some(Task::Schema), None) => Ok(schema::run()),
    }
}

/// Help and version are answers; everything else that ends the reading of the line is a mistake.
fn answered(error: &clap::Error) -> Result<u8, Report> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            out::say(&error.to_string());
            Ok(0)
        }
        _ => Err(Report::line(error)),
    }
}
