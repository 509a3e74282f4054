//! Merging objects: by key, in the order of the disk, new keys at their canonical place.

use super::index::Index;
use super::weave::weave;
use super::{Merger, Part, Piece, Sides, Step};
use crate::store::json::Node;

impl Merger {
    pub(super) fn object<'n>(
        &mut self,
        sides: Sides<'n>,
        mine: &'n Node<'n>,
        disk: &'n Node<'n>,
    ) -> Piece<'n> {
        let keys = Indexes::of_objects(sides);
        let disk_keys: Vec<&str> = keys.disk.names().collect();
        let mine_keys: Vec<&str> = keys.mine.names().collect();
        let mut parts = Vec::with_capacity(disk_keys.len());
        for key in weave(&disk_keys, &mine_keys) {
            let inner = keys.sides(key);
            let piece = self.at(Step::Key(key.to_owned()), |merger| merger.value(inner));
            let slot = keys.disk.slot(key);
            let member = match slot {
                Some(slot) => disk.members().get(slot),
                None => keys.mine.slot(key).and_then(|slot| mine.members().get(slot)),
            };
            if let (Some(piece), Some(member)) = (piece, member) {
                parts.push(Part { key: Some(member.key_src), slot, piece });
            }
        }
        Piece::Group(disk, parts)
    }
}

/// The members of all sides at one place.
pub(super) struct Indexes<'n> {
    pub(super) base: Index<'n>,
    pub(super) mine: Index<'n>,
    pub(super) known: Index<'n>,
    pub(super) disk: Index<'n>,
    opening: Option<(Index<'n>, Index<'n>)>,
}

impl<'n> Indexes<'n> {
    fn of_objects(sides: Sides<'n>) -> Self {
        let of = Index::of_object;
        Self {
            base: of(sides.base),
            mine: of(sides.mine),
            known: of(sides.known),
            disk: of(sides.disk),
            opening: sides.opening.map(|(typed, text)| (of(Some(typed)), of(Some(text)))),
        }
    }

    /// None if an item on any side has no id, or one that is not its own.
    pub(super) fn of_lists(sides: Sides<'n>) -> Option<Self> {
        let of = Index::of_list;
        Some(Self {
            base: of(sides.base)?,
            mine: of(sides.mine)?,
            known: of(sides.known)?,
            disk: of(sides.disk)?,
            opening: sides.opening.and_then(|(typed, text)| of(Some(typed)).zip(of(Some(text)))),
        })
    }

    /// All sides of one member.
    pub(super) fn sides(&self, name: &str) -> Sides<'n> {
        let opening = self.opening.as_ref();
        Sides {
            base: self.base.get(name),
            mine: self.mine.get(name),
            known: self.known.get(name),
            disk: self.disk.get(name),
            opening: opening.and_then(|(typed, text)| typed.get(name).zip(text.get(name))),
        }
    }
}
