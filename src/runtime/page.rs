//! Pages of a deal on the disk: put beside it or where a person wants them, whole or not at all.

use std::path::Path;

use crate::runtime::report::Report;
use crate::store::read::OpenError;
use crate::store::target::{TargetError, resolve};
use crate::store::write::{self, Readers};

/// Puts a page where a path says, in the place of what stands there; never onto the deal itself.
pub fn put(path: &Path, page: &str, deal: &Path) -> Result<(), Report> {
    let target = match resolve(path) {
        Ok(target) => target,
        Err(TargetError::Missing) => path.to_owned(),
        Err(TargetError::Dangling { to }) => to,
        Err(error) => return Err(Report::opening(path, &OpenError::from(error))),
    };
    if resolve(deal).is_ok_and(|deal| deal == target) {
        return Err(Report::new("export-onto-deal").in_file(path));
    }
    write::write(&target, page.as_bytes(), Readers::AsUsual, &|| true)
        .map_err(|error| Report::writing(path, &error))
}
