//! Why a file is not on the disk, in words.

use std::io::ErrorKind;
use std::path::Path;

use super::Report;
use crate::store::save::SaveError;
use crate::store::write::WriteError;

impl Report {
    /// A deal that could not be saved. The file is as it was.
    pub fn saving(path: &Path, error: &SaveError) -> Self {
        match error {
            SaveError::Newer { version } => {
                Self::new("save-newer").filled("version", version.to_string()).in_file(path)
            }
            SaveError::Outside(error) => {
                Self { place: None, ..Self::opening(path, error) }.and("save-outside")
            }
            SaveError::Unmergeable(_) => Self::new("save-unmergeable").in_file(path),
            SaveError::Write(error) => Self::writing(path, error),
            SaveError::Serialize(error) => {
                Self::new("save-io").filled("reason", error.to_string()).in_file(path)
            }
        }
    }

    /// A file that could not be written.
    pub fn writing(path: &Path, error: &WriteError) -> Self {
        let report = match error {
            WriteError::ReadOnly => Self::new("save-read-only"),
            WriteError::Overtaken => Self::new("save-overtaken"),
            WriteError::Torn { copy, .. } => {
                Self::new("save-torn").filled("copy", copy.display().to_string())
            }
            WriteError::Io { source, .. } => match source.kind() {
                ErrorKind::AlreadyExists => Self::new("save-exists"),
                ErrorKind::NotFound | ErrorKind::NotADirectory => Self::new("save-no-folder"),
                ErrorKind::PermissionDenied => Self::new("save-no-right"),
                ErrorKind::ReadOnlyFilesystem => Self::new("save-read-only-disk"),
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::new("save-full"),
                _ => Self::new("save-io").filled("reason", source.to_string()),
            },
        };
        report.in_file(path)
    }
}
