//! The merge for whole deals and whole texts: undo, what was typed while a save ran, the command
//! `merge`; and making a new file.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::SaveError;
use super::plan::finish;
use crate::store::json::Tree;
use crate::store::merge::{Conflict, Stamp, merge};
use crate::store::read::{OpenError, Opened, Source, parse};
use crate::store::target::resolve;
use crate::store::write;

/// A deal as this program writes a new file: two spaces, LF, a line end at the end.
pub fn canonical<D: Serialize>(deal: &D) -> serde_json::Result<String> {
    // A tree is laid out with spaces, not the deal itself: one writer of deals is enough.
    let tree: serde_json::Value = serde_json::from_str(&serde_json::to_string(deal)?)?;
    serde_json::to_string_pretty(&tree).map(|text| text + "\n")
}

/// Makes a file for a deal where none is yet.
pub fn create<D: Serialize>(path: &Path, deal: D) -> Result<Opened<D>, SaveError> {
    let text: Arc<String> = Arc::new(canonical(&deal)?);
    write::create(path, text.as_bytes())?;
    let target = resolve(path).map_err(|error| SaveError::Outside(error.into()))?;
    let source = Source { path: path.to_owned(), target, text };
    Ok(Opened { deal, source, newer_version: None })
}

/// Merges three deals; where both sides changed the same thing, mine stands in the deal and both
/// are noted in its `conflicts`.
pub fn merge_deals<D: Serialize + DeserializeOwned>(
    base: &D,
    mine: &D,
    theirs: &D,
    stamp: &mut dyn FnMut() -> Stamp,
) -> Result<(D, Vec<Conflict>), SaveError> {
    let text = |deal: &D| serde_json::to_string(deal);
    let (base, mine, theirs) = (text(base)?, text(mine)?, text(theirs)?);
    if base == theirs {
        return Ok((serde_json::from_str(&mine)?, Vec::new()));
    }
    let tree = |text| Tree::parse(text).map_err(|f| SaveError::Unmergeable(OpenError::Syntax(f)));
    let (base, mine, theirs) = (tree(&base)?, tree(&mine)?, tree(&theirs)?);
    let merged = merge(&base.root, &mine.root, &theirs.root);
    let (text, conflicts) = finish(&theirs, merged, stamp)?;
    Ok((serde_json::from_str(&text)?, conflicts))
}

/// Takes the step from `from` to `to` on a deal that has changed since: a step back is
/// `replay(after, before, now)`. What was changed since stands where both changed the same thing,
/// and what the step would have put there is noted in `conflicts`.
pub fn replay<D: Serialize + DeserializeOwned>(
    from: &D,
    to: &D,
    now: &D,
    stamp: &mut dyn FnMut() -> Stamp,
) -> Result<(D, Vec<Conflict>), SaveError> {
    merge_deals(from, now, to, stamp)
}

/// Merges the texts of three files, unknown fields of all of them included, in the hand of
/// `theirs`; conflicts are noted in the text.
pub fn merge_texts(
    base: &str,
    mine: &str,
    theirs: &str,
    stamp: &mut dyn FnMut() -> Stamp,
) -> Result<(String, Vec<Conflict>), SaveError> {
    let tree = |text| parse(text).map_err(SaveError::Outside);
    let (base, mine, theirs) = (tree(base)?, tree(mine)?, tree(theirs)?);
    let merged = merge(&base.root, &mine.root, &theirs.root);
    finish(&theirs, merged, stamp)
}
