//! A deal that holds nothing yet but its name.

use std::path::Path;

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

/// Makes the file of an empty deal, titled as the file is named; a file that is there is refused.
pub fn make(path: &Path) -> Result<Opened<Deal>, SaveError> {
    let title = path.file_stem().unwrap_or_default().to_string_lossy();
    save::create(path, empty(super::ids::new_id(), &title))
}
