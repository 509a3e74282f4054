//! Merging lists: by id where every item has one, else as one value.

use super::object::Indexes;
use super::weave::{agree, weave};
use super::{Merger, Part, Piece, Sides, Step};
use crate::store::json::{Node, same};

impl Merger {
    /// The merged items; none if the lists can only be taken as a whole.
    ///
    /// `mine` and `disk` are given apart because an absent list may stand for an empty one.
    pub(super) fn list<'n>(
        &mut self,
        sides: Sides<'n>,
        mine: &'n Node<'n>,
        disk: &'n Node<'n>,
    ) -> Option<Vec<Part<'n>>> {
        let sides = Sides { mine: Some(mine), disk: Some(disk), ..sides };
        match Indexes::of_lists(sides) {
            Some(ids) => Some(self.list_by_id(&ids)),
            None => self.list_by_place(sides, mine, disk),
        }
    }

    fn list_by_id<'n>(&mut self, ids: &Indexes<'n>) -> Vec<Part<'n>> {
        let mut parts = Vec::new();
        for id in order(ids) {
            let inner = ids.sides(&id);
            let piece = self.at(Step::Id(id.clone()), |merger| merger.value(inner));
            parts.extend(piece.map(|piece| Part { key: None, slot: ids.disk.slot(&id), piece }));
        }
        parts
    }

    /// Items without ids: what only I changed is taken item by item between the unchanged head and
    /// tail, so that unknown fields in the other items live on.
    fn list_by_place<'n>(
        &mut self,
        sides: Sides<'n>,
        mine: &'n Node<'n>,
        disk: &'n Node<'n>,
    ) -> Option<Vec<Part<'n>>> {
        let base = sides.base?.items();
        let (mine, disk) = (mine.items(), disk.items());
        if sides.disk_changed() || base.len() != disk.len() {
            return None;
        }
        let alike = |(a, b): &(&Node, &Node)| same(a, b);
        let head = base.iter().zip(mine).take_while(alike).count();
        let (rest, my_rest) = (&base[head..], &mine[head..]);
        let tail = rest.iter().rev().zip(my_rest.iter().rev()).take_while(alike).count();
        let kept =
            |slot: usize| Part { key: None, slot: Some(slot), piece: Piece::Disk(&disk[slot]) };
        let mut parts: Vec<Part> = (0..head).map(kept).collect();
        let (end, my_end) = (base.len() - tail, mine.len() - tail);
        if end == my_end {
            for slot in head..end {
                let inner = Sides {
                    base: base.get(slot),
                    mine: mine.get(slot),
                    known: disk.get(slot),
                    disk: disk.get(slot),
                    opening: None,
                };
                let piece = self.at(Step::Index(slot), |merger| merger.value(inner));
                parts.extend(piece.map(|piece| Part { key: None, slot: Some(slot), piece }));
            }
        } else {
            let fresh = |item| Part { key: None, slot: None, piece: Piece::Fresh(item) };
            parts.extend(mine[head..my_end].iter().map(fresh));
        }
        parts.extend((end..base.len()).map(kept));
        Some(parts)
    }
}

/// The order of the merged list: the disk's with my newcomers, unless only I (or both of us) moved
/// something; then mine with the disk's newcomers.
fn order(ids: &Indexes) -> Vec<String> {
    let base: Vec<&str> = ids.base.names().collect();
    let mine: Vec<&str> = ids.mine.names().collect();
    let disk: Vec<&str> = ids.disk.names().collect();
    let woven = if agree(&base, &mine) { weave(&disk, &mine) } else { weave(&mine, &disk) };
    woven.into_iter().map(str::to_owned).collect()
}
