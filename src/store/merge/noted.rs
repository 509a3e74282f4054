//! Writing conflicts into the deal: its list `conflicts` keeps both sides until a person decides.

use serde_json::value::RawValue;

use super::{Conflict, Part, Piece, index, pointer};
use crate::store::json::{Kind, Node};

const KEY: &str = "conflicts";
const WRITTEN_KEY: &str = "\"conflicts\"";

/// What a new conflict is called and when it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The id of the entry.
    pub id: String,
    /// The moment, ISO 8601 with offset.
    pub at: String,
}

/// An entry of the list, as it is written.
#[derive(serde::Serialize)]
struct Entry<'c> {
    id: String,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<&'c RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mine: Option<&'c RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    theirs: Option<&'c RawValue>,
    at: String,
}

/// The conflicts as the JSON text of a list.
pub fn entries<'c>(
    conflicts: &'c [Conflict],
    stamp: &mut dyn FnMut() -> Stamp,
) -> serde_json::Result<String> {
    fn raw(text: Option<&String>) -> serde_json::Result<Option<&RawValue>> {
        text.map(|text| serde_json::from_str(text)).transpose()
    }
    let entry = |conflict: &'c Conflict| {
        let Conflict { path, base, mine, theirs } = conflict;
        let Stamp { id, at } = stamp();
        let (base, mine, theirs) =
            (raw(base.as_ref())?, raw(mine.as_ref())?, raw(theirs.as_ref())?);
        Ok(Entry { id, path: pointer(path), base, mine, theirs, at })
    };
    let entries: serde_json::Result<Vec<Entry>> = conflicts.iter().map(entry).collect();
    serde_json::to_string(&entries?)
}

/// The merged deal with the entries of `list` (see [`entries`]) at the end of its `conflicts`.
pub fn with_entries<'n>(root: Piece<'n>, list: &'n Node<'n>) -> Piece<'n> {
    let (node, mut parts) = match root {
        Piece::Disk(node) => (node, parts_of(node)),
        Piece::Group(node, parts) => (node, parts),
        fresh @ Piece::Fresh(_) => return fresh,
    };
    let is_list = |part: &&mut Part| match part.slot.and_then(|slot| node.members().get(slot)) {
        Some(member) => member.key == KEY,
        None => part.key == Some(WRITTEN_KEY),
    };
    if let Some(part) = parts.iter_mut().find(is_list) {
        extend(&mut part.piece, list);
    } else {
        let (key, piece) = (Some(WRITTEN_KEY), Piece::Fresh(list));
        parts.push(Part { key, slot: None, piece });
    }
    Piece::Group(node, parts)
}

fn extend<'n>(piece: &mut Piece<'n>, list: &'n Node<'n>) {
    let fresh = |node: &'n Node<'n>| node.items().iter().map(fresh_part).collect::<Vec<_>>();
    let (node, mut parts) = match piece {
        Piece::Disk(node) => (*node, parts_of(node)),
        Piece::Fresh(node) => (&index::EMPTY_LIST, fresh(node)),
        Piece::Group(node, parts) => (*node, std::mem::take(parts)),
    };
    parts.extend(fresh(list));
    *piece = Piece::Group(node, parts);
}

fn fresh_part<'n>(node: &'n Node<'n>) -> Part<'n> {
    Part { key: None, slot: None, piece: Piece::Fresh(node) }
}

/// The members of a node of the disk, all unchanged.
fn parts_of<'n>(node: &'n Node<'n>) -> Vec<Part<'n>> {
    let part = |key, (slot, node)| Part { key, slot: Some(slot), piece: Piece::Disk(node) };
    match &node.kind {
        Kind::Object(members) => members
            .iter()
            .enumerate()
            .map(|(slot, member)| part(Some(member.key_src), (slot, &member.value)))
            .collect(),
        _ => node.items().iter().enumerate().map(|item| part(None, item)).collect(),
    }
}
