//! Where methods lie and how they are read: `methods/` beside the deal, the configuration folder,
//! built in.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::{fs, io};

use serde_json::Value;

use super::overlay::overlay;
use crate::domain::deal::MethodRef;
use crate::domain::method::{FORMAT, Method, SHIPPED};

/// Where a method lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the program.
    BuiltIn,
    /// In this file.
    File(PathBuf),
}

/// Why a method file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file cannot be read.
    #[error("the method cannot be read: {0}")]
    Io(#[from] io::Error),
    /// It is no JSON, or a key holds the wrong kind of value.
    #[error("the method is not well formed: {0}")]
    Json(#[from] serde_json::Error),
    /// It is JSON of another kind.
    #[error("the file is not a method")]
    NotAMethod,
    /// It builds on a method that is nowhere, or on itself.
    #[error("the method builds on {0}, which is not there")]
    NoBase(String),
}

/// A method among others, read or not.
#[derive(Debug)]
pub struct Shelved {
    /// Where it lies.
    pub place: Place,
    /// The method.
    pub method: Result<Arc<Method>, LoadError>,
}

/// What was done about a method that is not there as named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The version is missing; the newest one is used.
    OtherVersion {
        /// The version the deal names.
        asked: u32,
        /// The version that is used.
        used: u32,
    },
    /// The method is missing; the built-in one is used.
    NotFound {
        /// The id the deal names.
        id: String,
    },
}

/// The method of a deal.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The method.
    pub method: Arc<Method>,
    /// Where it lies.
    pub place: Place,
    /// What was done when it was not there as named.
    pub notice: Option<Notice>,
}

/// The method that ships with the program.
pub fn built_in() -> Arc<Method> {
    static METHOD: LazyLock<Arc<Method>> = LazyLock::new(|| {
        let mut method: Method = serde_json::from_str(SHIPPED).unwrap_or_default();
        method.number_tasks();
        Arc::new(method)
    });
    METHOD.clone()
}

/// The method a deal names, looked for in these folders in order, then among the built-in ones.
///
/// Without a version the newest is meant; a file that cannot be used is passed over.
pub fn choose(wanted: &MethodRef, folders: &[PathBuf]) -> Chosen {
    let id = wanted.id.text();
    let known = library(folders).into_iter().filter_map(|it| {
        let method = it.method.ok()?;
        (id.is_empty() || *method.id == *id).then_some((method, it.place))
    });
    let known: Vec<_> = known.collect();
    let asked = wanted.version.get().copied();
    let exact = known.iter().find(|it| Some(it.0.version) == asked);
    // The first of equals counts: what lies nearer to the deal wins.
    let newest = known.iter().rev().max_by_key(|it| it.0.version);
    let notice = match (exact, newest, asked) {
        (None, Some((method, _)), Some(asked)) => {
            Some(Notice::OtherVersion { asked, used: method.version })
        }
        (None, None, _) => Some(Notice::NotFound { id: id.to_owned() }),
        _ => None,
    };
    let (method, place) = match exact.or(newest) {
        Some((method, place)) => (method.clone(), place.clone()),
        None => (built_in(), Place::BuiltIn),
    };
    Chosen { method, place, notice }
}

/// Every method of these folders in order, the built-in one last.
pub fn library(folders: &[PathBuf]) -> Vec<Shelved> {
    let files = folders.iter().flat_map(|folder| method_files(folder));
    let mut shelved: Vec<_> = files
        .map(|file| Shelved {
            method: read(&file, folders).map(Arc::new),
            place: Place::File(file),
        })
        .collect();
    shelved.push(Shelved { place: Place::BuiltIn, method: Ok(built_in()) });
    shelved
}

/// Reads a method file; its base is looked for in these folders, then among the built-in ones.
pub fn read(file: &Path, folders: &[PathBuf]) -> Result<Method, LoadError> {
    finish(with_base(file, folders, &mut vec![file.to_owned()]))
}

/// The tree of a file over the tree of its base, down to a method without one.
fn with_base(
    file: &Path,
    folders: &[PathBuf],
    used: &mut Vec<PathBuf>,
) -> Result<Value, LoadError> {
    let own = tree(&fs::read_to_string(file)?)?;
    let Some(base) = own.get("base").and_then(Value::as_str).map(str::to_owned) else {
        return Ok(own);
    };
    let has_id = |tree: &Value| tree.get("id").and_then(Value::as_str) == Some(base.as_str());
    let candidates = folders.iter().flat_map(|folder| method_files(folder));
    for candidate in candidates {
        if used.contains(&candidate) {
            continue;
        }
        let text = fs::read_to_string(&candidate).unwrap_or_default();
        if tree(&text).is_ok_and(|tree| has_id(&tree)) {
            used.push(candidate.clone());
            return Ok(overlay(with_base(&candidate, folders, used)?, own));
        }
    }
    match tree(SHIPPED)? {
        shipped if has_id(&shipped) => Ok(overlay(shipped, own)),
        _ => Err(LoadError::NoBase(base)),
    }
}

fn tree(text: &str) -> Result<Value, LoadError> {
    let tree: Value = serde_json::from_str(text)?;
    match tree.get("format").and_then(Value::as_str) {
        Some(FORMAT) => Ok(tree),
        _ => Err(LoadError::NotAMethod),
    }
}

fn finish(tree: Result<Value, LoadError>) -> Result<Method, LoadError> {
    let mut method: Method = serde_json::from_str(&tree?.to_string())?;
    method.number_tasks();
    Ok(method)
}

/// The JSON files of a folder by name; none when there is no such folder.
fn method_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    files.sort();
    files
}
