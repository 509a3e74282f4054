//! Where the program keeps what is not a deal: the places that `directories` gives on each system.

use std::path::PathBuf;

use directories::ProjectDirs;

use crate::store::read::Source;
use crate::store::target::folder_of;

/// The program's own folders. None of them need exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// `config.toml` and a company's own methods.
    pub config: PathBuf,
    /// Copies of the sample deals.
    pub data: PathBuf,
    /// Locks, drafts, the list of recent deals.
    pub state: PathBuf,
}

impl Folders {
    /// The folders of this user; none where the system names no home.
    pub fn of_user() -> Option<Self> {
        let places = ProjectDirs::from("", "", "deal-defense")?;
        let state = places.state_dir().unwrap_or_else(|| places.data_local_dir());
        Some(Self {
            config: places.config_dir().to_owned(),
            data: places.data_dir().to_owned(),
            state: state.to_owned(),
        })
    }

    /// The configuration file.
    pub fn config_file(&self) -> PathBuf {
        self.config.join("config.toml")
    }

    /// Where methods of one's own lie.
    fn methods(&self) -> PathBuf {
        self.config.join("methods")
    }
}

/// Where the method of a deal is looked for: beside its file, where a link to it leads, then among
/// the user's own.
pub fn method_places(source: &Source, folders: Option<&Folders>) -> Vec<PathBuf> {
    let beside = folder_of(&source.target).join("methods");
    [beside].into_iter().chain(folders.map(Folders::methods)).collect()
}
