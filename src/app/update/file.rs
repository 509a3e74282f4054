//! Files: what the home screen opens, new deals, copies, folders.

use std::path::{Path, PathBuf};

use crate::app::home::Row;
use crate::app::{Deed, Effect, FolderEntry, Model, Overlay, Purpose};
use crate::ui::overlay::chooser::{Chooser, Entry, Payload};
use crate::ui::theme::Role;

use super::choose::show;
use super::typing;

/// Opens the row of the home screen.
pub fn open_home_row(model: &mut Model, fresh: bool) {
    match model.home.current() {
        Some(Row::Recent(at)) => {
            if let Some(recent) = model.home.recent.get(at) {
                let path = recent.path.clone();
                open(model, Effect::Open(path));
            }
        }
        Some(Row::Sample(sample)) if fresh => {
            let words = model.settings.texts.text("ask-fresh").into_owned();
            model.overlay = Some(Overlay::Ask(words, Deed::Fresh(sample)));
        }
        Some(Row::Sample(sample)) => open(model, Effect::Demo { sample, fresh }),
        Some(Row::New) => new_deal(model),
        Some(Row::File) => model.effects.push(Effect::List(PathBuf::from("."))),
        None => {}
    }
}

/// Asks the disk for a deal: one at a time, and none over another.
pub fn open(model: &mut Model, deal: Effect) {
    if model.desk.is_some() || model.home.opening {
        return;
    }
    model.home.opening = true;
    model.effects.push(deal);
}

/// Opens the deal of the row with its card first.
pub fn judge_home_row(model: &mut Model) {
    model.judging = matches!(model.home.current(), Some(Row::Recent(_) | Row::Sample(_)));
    if model.judging {
        open_home_row(model, false);
    }
}

/// Asks for the name of a new deal.
pub fn new_deal(model: &mut Model) {
    let texts = model.settings.texts;
    let mut chooser = Chooser::new(texts.text("new-deal-title"), Vec::new())
        .with_empty(texts.text("new-deal-how"));
    chooser.adds = Some(texts.text("new-deal-make").into_owned());
    show(model, chooser, Purpose::NewDeal);
}

/// Asks for the file of a copy; a name beside the deal stands there already.
pub fn copy(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let texts = model.settings.texts;
    let stem = desk.path.file_stem().unwrap_or_default().to_string_lossy();
    let beside = desk.path.with_file_name(format!("{stem}-{}.json", texts.text("copy-end")));
    let mut chooser =
        Chooser::new(texts.text("copy-title"), Vec::new()).with_empty(texts.text("copy-how"));
    chooser.adds = Some(texts.text("copy-make").into_owned());
    chooser.query.set_text(beside.display().to_string());
    chooser.filter();
    show(model, chooser, Purpose::Copy);
}

/// Writes the deal into another file too.
pub(super) fn save_copy(model: &mut Model, name: &str) {
    typing::keep_all(model);
    let Some(desk) = &model.desk else { return };
    let mut path = PathBuf::from(name);
    if path.extension().is_none() {
        path.set_extension("json");
    }
    model.effects.push(Effect::SaveCopy(desk.to_save(), path));
}

/// A folder was listed: choose a file from it.
pub fn folder_came(model: &mut Model, folder: PathBuf, entries: &[FolderEntry]) {
    if model.desk.is_some() {
        return;
    }
    let texts = model.settings.texts;
    let mut rows = Vec::new();
    if let Some(parent) = folder.parent() {
        rows.push(Entry::new("..", Payload::Path(parent.to_owned())).sign("▴", Role::Accent));
    }
    for entry in entries {
        let path = folder.join(&entry.name);
        let (sign, role) =
            if entry.is_folder { ("▸", Role::Accent) } else { ("·", Role::Muted) };
        rows.push(Entry::new(entry.name.clone(), Payload::Path(path)).sign(sign, role));
    }
    let mut chooser =
        Chooser::new(texts.text("file-title"), rows).with_empty(texts.text("file-empty"));
    chooser.about = folder.display().to_string();
    show(model, chooser, Purpose::File(folder));
}

/// Opens a file of the list, or lists a folder of it.
pub(super) fn open_path(model: &mut Model, path: &Path) {
    let is_file = path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json"));
    if is_file {
        open(model, Effect::Open(path.to_owned()));
    } else {
        model.effects.push(Effect::List(path.to_owned()));
    }
}
