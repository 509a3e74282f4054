//! Pages of a deal on the disk: put beside it or where a person wants them, whole or not at all.

use std::path::{Path, PathBuf};

use crate::report::{PageFormat, Part};
use crate::runtime::report::Report;
use crate::store::read::OpenError;
use crate::store::target::{TargetError, resolve};
use crate::store::write::{self, Readers, WriteError};

/// Puts a page where a path says, in the place of what stands there; never onto a deal that it is
/// made of.
pub fn put(path: &Path, page: &[u8], deals: &[&Path]) -> Result<(), Report> {
    let target = match resolve(path) {
        Ok(target) => target,
        Err(TargetError::Missing) => path.to_owned(),
        Err(TargetError::Dangling { to }) => to,
        Err(error) => return Err(Report::opening(path, &OpenError::from(error))),
    };
    if deals.iter().any(|deal| resolve(deal).is_ok_and(|deal| deal == target)) {
        return Err(Report::new("export-onto-deal").in_file(path));
    }
    write::write(&target, page, Readers::AsUsual, &|| true)
        .map_err(|error| Report::writing(path, &error))
}

/// Puts a page beside a deal under a name that is free, and says where it is.
pub fn put_beside(
    deal: &Path,
    part: Part,
    format: PageFormat,
    page: &[u8],
) -> Result<PathBuf, Report> {
    let stem = deal.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    for number in 1.. {
        let mut path = deal.with_file_name(part.file_name(&stem, format));
        if number > 1 {
            let end = format!("{}-{number}.{}", part.word(), format.extension());
            path.set_file_name(format!("{stem}-{end}"));
        }
        match write::create(&path, page) {
            Ok(()) => return Ok(path),
            Err(WriteError::Io { source, .. })
                if source.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Report::writing(&path, &error)),
        }
    }
    unreachable!("some number is free")
}
