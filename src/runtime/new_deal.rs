//! A deal that holds nothing yet but its name.

use std::path::{Path, PathBuf};

use crate::domain::deal::{DealState, MethodRef, Status};
use crate::domain::{Deal, Id, Known, deal};
use crate::method;
use crate::store::read::Opened;
use crate::store::save::{self, SaveError};

/// An empty deal, open, on stage 0, run by the method that ships with the program.
pub fn empty(id: Id, title: &str) -> Deal {
    let method = method::built_in();
    Deal {
        format: deal::FORMAT.to_owned(),
        version: deal::VERSION,
        id,
        title: title.to_owned(),
        status: Status { state: DealState::Open.into(), ..Status::default() },
        method: MethodRef {
            id: Known::Is(method.id.to_string()),
            version: Known::Is(method.version),
            ..MethodRef::default()
        },
        ..Deal::default()
    }
}

/// Where a new deal's file goes, and its title: a name goes into the folder of this run, a path
/// where it says; `~` is the user's home.
pub fn place_of(typed: &str) -> (PathBuf, String) {
    let typed = typed.trim();
    let folder = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let home = || std::env::home_dir().filter(|home| !home.as_os_str().is_empty());
    let path = match typed.strip_prefix("~/").and_then(|rest| Some(home()?.join(rest))) {
        Some(path) => path,
        None => folder.join(typed),
    };
    // A title may hold a slash («10/0,4 кВ»): it is a path where it begins as one or where its
    // folder is there.
    let begins = typed.starts_with(['/', '\\', '~', '.']) || typed.get(1..2) == Some(":");
    let parted = typed.contains(['/', '\\']);
    let leads = begins || path.parent().is_some_and(Path::is_dir);
    let is_path = parted && leads || path.extension().is_some_and(is_json);
    if !is_path {
        return (folder.join(format!("{}.json", file_name(typed))), typed.to_owned());
    }
    let path = if path.extension().is_some_and(is_json) {
        path
    } else {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        path.with_file_name(format!("{}.json", file_name(&name)))
    };
    let title = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    (path, title)
}

fn is_json(extension: &std::ffi::OsStr) -> bool {
    extension.eq_ignore_ascii_case("json")
}

/// A path as people write it, the home as `~`.
pub fn shown(path: &Path) -> String {
    let home = std::env::home_dir().filter(|home| home.components().count() > 1);
    match home.and_then(|home| path.strip_prefix(home).ok().map(Path::to_owned)) {
        Some(rest) => format!("~/{}", rest.display()),
        None => path.display().to_string(),
    }
}

/// Makes the file of an empty deal, titled as the file is named; a file that is there is refused.
pub fn make(path: &Path) -> Result<Opened<Deal>, SaveError> {
    let title = path.file_stem().unwrap_or_default().to_string_lossy();
    save::create(path, empty(super::ids::new_id(), &title))
}

/// A title as the name of a file: one component, nothing a system keeps for itself.
fn file_name(title: &str) -> String {
    let safe: String = title
        .chars()
        .map(
            |sign| {
                if sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_') { sign } else { '-' }
            },
        )
        .collect();
    let safe = safe.trim().trim_matches('-').trim();
    let short: String = safe.chars().take(60).collect();
    if short.is_empty() { "deal".to_owned() } else { short }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_goes_into_this_folder_and_a_path_where_it_says() {
        let here = std::env::current_dir().unwrap();
        let (path, title) = place_of("Ячейки: фабрика");
        assert_eq!((path, &*title), (here.join("Ячейки- фабрика.json"), "Ячейки: фабрика"));
        let (path, title) = place_of("Подстанция 10/0,4");
        assert_eq!((path, &*title), (here.join("Подстанция 10-0-4.json"), "Подстанция 10/0,4"));
        let (path, title) = place_of("src/cells");
        assert_eq!((path, &*title), (here.join("src/cells.json"), "cells"));
        let (path, title) = place_of("/tmp/Ячейки.json");
        assert_eq!((path, &*title), (PathBuf::from("/tmp/Ячейки.json"), "Ячейки"));
    }
}
