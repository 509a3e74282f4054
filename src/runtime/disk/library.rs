//! The deals on the disk: finding them, opening them, making new ones, and which were open before.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::folders::{Folders, method_places};
use super::super::ids::new_id;
use super::super::page;
use super::super::report::{Report, tame};
use super::super::samples::{self, Sample};
use super::super::{config, new_deal};
use super::{World, locked, named};
use crate::app::home::Recent;
use crate::app::page::PageOrder;
use crate::app::settings::Setting;
use crate::app::{FolderEntry, OpenedDeal};
use crate::domain::Deal;
use crate::l10n::{Arg, Texts};
use crate::method;
use crate::store::lock::Holder;
use crate::store::read::{self, Opened};
use crate::store::{recent, save};

/// The deals on the disk.
pub struct Library {
    /// What is known of the program that runs.
    pub world: World,
}

impl Library {
    /// The texts of the language that is spoken now.
    pub fn texts(&self) -> Texts {
        *locked(&self.world.texts)
    }

    /// The folder of locks, drafts and recent deals.
    pub fn state(&self) -> Option<&Path> {
        self.world.folders.as_ref().map(|folders| &*folders.state)
    }

    /// Reads a file; or says why it cannot be opened.
    pub fn open(&self, path: &Path) -> Result<Opened<Deal>, String> {
        read::open(path).map_err(|error| Report::opening(path, &error).say(self.texts()))
    }

    /// Makes a deal of a name in the working folder, or of a path where one was typed.
    pub fn create(&self, name: &str) -> Result<Opened<Deal>, String> {
        let (path, title) = new_deal::place_of(name);
        save::create(&path, new_deal::empty(new_id(), &title))
            .map_err(|error| Report::saving(&path, &error).say(self.texts()))?;
        self.open(&path)
    }

    /// Where a new deal lies, in words.
    pub fn lies_at(&self, path: &Path) -> String {
        let path = new_deal::shown(path);
        self.texts().with("new-deal-at", &[("path", Arg::Text(&path))])
    }

    /// The copy of a sample, afresh or as it was left.
    pub fn demo(&self, sample: Sample, fresh: bool) -> Result<Opened<Deal>, String> {
        let texts = self.texts();
        let no_home = || Report::new("cli-no-home").say(texts);
        let folders = self.world.folders.as_ref().ok_or_else(no_home)?;
        let language = texts.language();
        let copy = if fresh {
            samples::afresh(&folders.data, sample, language, self.world.today)
        } else {
            samples::prepare(&folders.data, sample, language, self.world.today)
        };
        let path = copy.map_err(|error| {
            let path = sample.copy_in(&folders.data, language);
            Report::writing(&path, &error).say(texts)
        })?;
        self.open(&path)
    }

    /// Writes a page, puts it beside its deal and says where it lies, or why it does not.
    pub fn page(&self, order: &PageOrder) -> String {
        match page::put_beside(&order.path, order.part, order.format, &order.write()) {
            Ok(path) => {
                let path = tame(&path.display().to_string());
                self.texts().with("export-done", &[("file", Arg::Text(&path))])
            }
            Err(report) => report.say(self.texts()),
        }
    }

    /// What was open before and is still there.
    pub fn recent(&self) -> Vec<Recent> {
        let Some(state) = self.state() else { return Vec::new() };
        let texts = self.texts();
        recent::Recent::of(state)
            .list()
            .into_iter()
            .filter(|deal| deal.path.exists())
            .map(|deal| {
                let day = deal.opened.get(..10).and_then(|day| day.parse().ok());
                let opened = day.map_or_else(String::new, |day| texts.date(day));
                Recent { path: deal.path, title: deal.title, opened }
            })
            .collect()
    }

    /// Remembers a setting; or says why it will be forgotten.
    pub fn remember(&self, setting: Setting) -> Option<String> {
        let file = self.world.folders.as_ref()?.config_file();
        let error = config::set(&file, setting).err()?;
        Some(Report::write_back(&file, &error).say(self.texts()))
    }

    /// Who else has the deal open, in words.
    pub fn held_by(&self, holder: Option<Holder>) -> String {
        let texts = self.texts();
        match holder {
            Some(holder) => {
                let since = holder.since.get(11..16).unwrap_or(&holder.since).to_owned();
                let who = format!("{} ({})", holder.user, holder.machine);
                texts.with("lock-other", &[("who", Arg::Text(&who)), ("since", Arg::Text(&since))])
            }
            None => texts.text("lock-somebody").into_owned(),
        }
    }
}

/// Notes that a deal was opened.
pub fn note(state: &Path, path: &Path, title: String, opened: String) {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    recent::Recent::of(state).note(recent::RecentDeal { path, title, opened }).ok();
}

/// The folders and deals of a folder; nothing when it cannot be read.
pub fn list(folder: &Path) -> Option<(PathBuf, Vec<FolderEntry>)> {
    let folder = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let mut found: Vec<FolderEntry> = std::fs::read_dir(&folder)
        .ok()?
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_folder = std::fs::metadata(entry.path()).is_ok_and(|it| it.is_dir());
            let is_deal =
                Path::new(&name).extension().is_some_and(|it| it.eq_ignore_ascii_case("json"));
            (!name.starts_with('.') && (is_folder || is_deal))
                .then_some(FolderEntry { name, is_folder })
        })
        .collect();
    found.sort_by(|a, b| (!a.is_folder, &a.name).cmp(&(!b.is_folder, &b.name)));
    Some((folder, found))
}

/// What the screen is told of an opened deal.
pub fn opened_deal(
    opened: &Opened<Deal>,
    folders: Option<&Folders>,
    read_only: bool,
    texts: Texts,
) -> OpenedDeal {
    let places = method_places(&opened.source, folders);
    let chosen = method::choose(&opened.deal.method, &places);
    let newer = opened.newer_version.map(|version| {
        texts.with("newer-version", &[("version", Arg::Text(&version.to_string()))])
    });
    let method_notice = chosen.notice.map(|_| texts.text("method-other").into_owned());
    OpenedDeal {
        deal: named(Arc::new(opened.deal.clone())),
        method: chosen.method,
        path: opened.source.path.clone(),
        read_only: read_only || opened.newer_version.is_some(),
        notice: newer.or(method_notice),
    }
}
