//! What can be written on the command line.
//!
//! The comments here are for those who read the code; what people read as help stands in the
//! catalogue and is put in by [`super::help`].

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::builder::PossibleValue;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::l10n::Language;
use crate::report::{PageFormat, Part};
use crate::runtime::samples::Sample;
use crate::ui::theme::Look;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "deal-defense",
    version,
    propagate_version = true,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Line {
    /// The deal to be opened; without one the home screen is.
    pub file: Option<PathBuf>,
    /// What to do instead of opening a file.
    #[command(subcommand)]
    pub task: Option<Task>,
    /// What may stand with every command.
    #[command(flatten)]
    pub shared: Shared,
}

/// What may stand with every command.
#[derive(Debug, Args)]
pub struct Shared {
    /// The language.
    #[arg(long, global = true, value_enum, ignore_case = true)]
    pub lang: Option<Language>,
    /// The theme.
    #[arg(long, global = true, value_enum, ignore_case = true)]
    pub theme: Option<Look>,
    /// Nothing is written into the deal.
    #[arg(long, global = true)]
    pub read_only: bool,
    /// The day that counts as today.
    #[arg(long, global = true, value_parser = day)]
    pub today: Option<NaiveDate>,
    /// The file from which the time is read.
    #[arg(long, global = true, value_name = "FILE")]
    pub clock: Option<PathBuf>,
    /// Shows the help.
    #[arg(long, short = 'h', global = true, action = ArgAction::Help)]
    help: Option<bool>,
    /// Shows the version.
    #[arg(long, short = 'V', global = true, action = ArgAction::Version)]
    version: Option<bool>,
}

/// A subcommand.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Opens a sample deal.
    Demo {
        /// Which one.
        #[arg(value_enum, default_value = "switchgear", ignore_case = true)]
        sample: Sample,
    },
    /// Makes a deal.
    New {
        /// The file to be made.
        file: PathBuf,
    },
    /// Lists the holes of deals.
    Check {
        /// The deals.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// How the holes are written.
        #[arg(long, value_enum, default_value = "text", ignore_case = true)]
        format: Format,
    },
    /// Lists the work assignments of deals.
    Assignments {
        /// The deals.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// How they are written.
        #[arg(long, value_enum, default_value = "text", ignore_case = true)]
        format: ListFormat,
        /// Where to; without it the standard output.
        #[arg(long, short = 'o')]
        output: Option<PathBuf>,
    },
    /// Writes a part of a deal as a page.
    Export {
        /// The deal.
        deal: PathBuf,
        /// What the page is written as.
        #[arg(long, value_enum, ignore_case = true)]
        to: PageFormat,
        /// Which part.
        #[arg(long, value_enum, default_value = "card", ignore_case = true)]
        part: Part,
        /// Of which session, for the extract from the log: its id, or `last`.
        #[arg(long)]
        session: Option<String>,
        /// Where to; without it the standard output.
        #[arg(long, short = 'o')]
        output: Option<PathBuf>,
    },
    /// Prints the JSON Schema of a deal.
    Schema,
}

/// How `check` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// How `assignments` writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For people.
    Text,
    /// For spreadsheets.
    Csv,
    /// For calendars.
    Ics,
}

impl ValueEnum for PageFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()).alias(self.extension()))
    }
}

impl ValueEnum for Part {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()))
    }
}

impl ValueEnum for Language {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.tag()))
    }
}

impl ValueEnum for Look {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()))
    }
}

impl ValueEnum for Sample {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.word()))
    }
}

fn day(text: &str) -> chrono::ParseResult<NaiveDate> {
    text.parse()
}
