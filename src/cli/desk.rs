//! What every command works with: the language, the folders, the configuration, the options that
//! may stand with any of them.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;

use super::args::Shared;
use crate::domain::Deal;
use crate::domain::method::Method;
use crate::l10n::Texts;
use crate::method;
use crate::runtime::config::{self, Config};
use crate::runtime::folders::{Folders, method_places};
use crate::runtime::report::Report;
use crate::runtime::start::{self, Opening, Start};
use crate::store::read::{self, Opened};

/// What every command works with.
#[derive(Debug)]
pub struct Desk {
    /// The texts of the user's language.
    pub texts: Texts,
    /// The program's own folders; none without a home.
    pub folders: Option<Folders>,
    /// The configuration.
    pub config: Config,
    /// What is wrong with the configuration.
    pub faults: Vec<Report>,
    /// The options of the line.
    pub shared: Shared,
}

/// The configuration of this user and what is wrong with it.
pub(super) fn configuration(folders: Option<&Folders>) -> (Config, Vec<Report>) {
    let Some(folders) = folders else { return Default::default() };
    let file = folders.config_file();
    let (config, faults) = config::load(&file);
    let reports = faults.iter().map(|fault| Report::config(&file, fault));
    (config, reports.collect())
}

impl Desk {
    /// The day that counts as today.
    pub fn today(&self) -> NaiveDate {
        self.shared.today.unwrap_or_else(start::today)
    }

    /// The method by which a deal is run: one beside it, one of this user, the built-in one.
    pub fn method_of(&self, opened: &Opened<Deal>) -> Arc<Method> {
        let places = method_places(&opened.source, self.folders.as_ref());
        method::choose(&opened.deal.method, &places).method
    }

    /// Takes the screen for this opening; returns when it is left, with the exit status.
    pub fn show(self, opening: Opening) -> Result<u8, Report> {
        if !start::has_screen() {
            return Err(Report::new("cli-no-terminal"));
        }
        Ok(crate::runtime::run::run(self.start(opening)))
    }

    fn start(self, opening: Opening) -> Start {
        let Self { texts, folders, config, faults, shared } = self;
        Start {
            opening,
            language: texts.language(),
            look: shared.theme.or(config.look).unwrap_or_default(),
            mouse: config.mouse,
            keymap: config.keymap,
            user: config.user,
            today: shared.today,
            clock: shared.clock,
            read_only: shared.read_only,
            folders,
            notices: faults.iter().map(|fault| fault.say(texts)).collect(),
        }
    }
}

/// Opens the deal at a path.
pub(super) fn read(path: &Path) -> Result<Opened<Deal>, Report> {
    start::read_ahead();
    read::open(path).map_err(|error| Report::opening(path, &error))
}
