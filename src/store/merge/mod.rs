//! The one merge: what was read, what stands here, what is on the disk now.
//!
//! Objects go by key, lists by the `id` of their items. What one side changed is taken, the same
//! change is taken once; where both changed the same thing, mine stays in place and both are told.
//! The merged tree points into the texts it came from, so that [`super::emit`] can copy what nobody
//! touched byte for byte.

mod conflict;
mod index;
mod list;
mod noted;
mod object;
mod weave;

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;

pub use conflict::{Conflict, Step, pointer};
pub use noted::{Stamp, entries, with_entries};

use super::json::{Kind, Node, same, same_or_absent};

/// The five texts of a merge. `base` and `mine` are written by this program and know only known
/// fields; `known` and `disk` are what stood and stands in the file, unknown fields included.
#[derive(Debug, Clone, Copy)]
pub struct Trees<'n> {
    /// My last known state as this program writes it.
    pub base: &'n Node<'n>,
    /// My state as this program writes it.
    pub mine: &'n Node<'n>,
    /// The text that `base` was read from.
    pub known: &'n Node<'n>,
    /// The text in the file now.
    pub disk: &'n Node<'n>,
    /// The file as it was opened: as this program writes it, and its text. From it a thing that was
    /// deleted and brought back takes its unknown fields.
    pub opening: Option<(&'n Node<'n>, &'n Node<'n>)>,
}

/// The outcome of a merge.
#[derive(Debug)]
pub struct Merged<'n> {
    /// The merged value.
    pub root: Piece<'n>,
    /// What both sides changed, in the order of the merged text.
    pub conflicts: Vec<Conflict>,
    /// Whether a list or an object was put in that the disk did not have.
    pub fresh: bool,
}

/// A part of a merged tree.
#[derive(Debug)]
pub enum Piece<'n> {
    /// Unchanged: its text is copied.
    Disk(&'n Node<'n>),
    /// New here: it is written in the style of the file.
    Fresh(&'n Node<'n>),
    /// A list or an object of the disk with changes inside.
    Group(&'n Node<'n>, Vec<Part<'n>>),
}

/// A member of a group.
#[derive(Debug)]
pub struct Part<'n> {
    /// The key as it is written, with its quotes; none in a list.
    pub key: Option<&'n str>,
    /// Its number among the members of the group's node on the disk, if it was there.
    pub slot: Option<usize>,
    /// The value.
    pub piece: Piece<'n>,
}

/// Merges three texts of equal standing (`deal-defense merge`, undo, a version conflict).
pub fn merge<'n>(base: &'n Node<'n>, mine: &'n Node<'n>, theirs: &'n Node<'n>) -> Merged<'n> {
    merge_trees(Trees { base, mine, known: base, disk: theirs, opening: None })
}

/// Merges what stands here with what is on the disk.
pub fn merge_trees(trees: Trees<'_>) -> Merged<'_> {
    let mut merger = Merger::default();
    let root = merger.value(Sides {
        base: Some(trees.base),
        mine: Some(trees.mine),
        known: Some(trees.known),
        disk: Some(trees.disk),
        opening: trees.opening,
    });
    let root = root.unwrap_or(Piece::Disk(trees.disk));
    Merged { root, conflicts: merger.conflicts, fresh: merger.fresh }
}

/// One place of the tree, seen from all sides.
#[derive(Clone, Copy, Default)]
struct Sides<'n> {
    base: Option<&'n Node<'n>>,
    mine: Option<&'n Node<'n>>,
    known: Option<&'n Node<'n>>,
    disk: Option<&'n Node<'n>>,
    opening: Option<(&'n Node<'n>, &'n Node<'n>)>,
}

impl Sides<'_> {
    fn mine_changed(&self) -> bool {
        !same_or_absent(self.base, self.mine)
    }

    fn disk_changed(&self) -> bool {
        !same_or_absent(self.known, self.disk)
    }
}

#[derive(Default)]
struct Merger {
    path: Vec<Step>,
    conflicts: Vec<Conflict>,
    fresh: bool,
}

impl Merger {
    /// What stands at this place afterwards, if anything.
    fn value<'n>(&mut self, sides: Sides<'n>) -> Option<Piece<'n>> {
        if !sides.mine_changed() {
            return sides.disk.map(Piece::Disk);
        }
        match (sides.mine, sides.disk) {
            (None, None) => None,
            (Some(mine), Some(disk)) if same(mine, disk) => Some(Piece::Disk(disk)),
            (Some(mine), Some(disk)) => Some(self.changed(sides, mine, disk)),
            (None, Some(disk)) => self.deleted_here(sides, disk),
            (Some(mine), None) => self.absent_there(sides, mine),
        }
    }

    fn changed<'n>(
        &mut self,
        sides: Sides<'n>,
        mine: &'n Node<'n>,
        disk: &'n Node<'n>,
    ) -> Piece<'n> {
        match (&mine.kind, &disk.kind) {
            (Kind::Object(_), Kind::Object(_)) => self.object(sides, mine, disk),
            (Kind::List(_), Kind::List(_)) => match self.list(sides, mine, disk) {
                Some(parts) => Piece::Group(disk, parts),
                None => self.replaced(sides, mine),
            },
            _ => self.replaced(sides, mine),
        }
    }

    /// A single value that I changed; the disk has another one.
    fn replaced<'n>(&mut self, sides: Sides<'n>, mine: &'n Node<'n>) -> Piece<'n> {
        if sides.disk_changed() && !sides.disk.is_some_and(|disk| matches!(disk.kind, Kind::Null)) {
            self.report(sides);
        }
        Piece::Fresh(mine)
    }

    fn deleted_here<'n>(&mut self, sides: Sides<'n>, disk: &'n Node<'n>) -> Option<Piece<'n>> {
        if !sides.disk_changed() {
            return None;
        }
        // An empty list is not written: its absence says that I removed its items, no more.
        if matches!(disk.kind, Kind::List(_))
            && let Some(parts) = self.list(sides, &index::EMPTY_LIST, disk)
        {
            return (!parts.is_empty()).then_some(Piece::Group(disk, parts));
        }
        self.report(sides);
        Some(Piece::Disk(disk))
    }

    fn absent_there<'n>(&mut self, sides: Sides<'n>, mine: &'n Node<'n>) -> Option<Piece<'n>> {
        if sides.disk_changed() {
            if matches!(mine.kind, Kind::List(_))
                && let Some(parts) = self.list(sides, mine, &index::EMPTY_LIST)
            {
                return (!parts.is_empty()).then_some(Piece::Group(&index::EMPTY_LIST, parts));
            }
            self.report(sides);
        }
        Some(self.brought_back(sides, mine))
    }

    /// A value that the disk does not have: new, or one that the file had before.
    fn brought_back<'n>(&mut self, sides: Sides<'n>, mine: &'n Node<'n>) -> Piece<'n> {
        self.fresh |= mine.is_container();
        let before = sides.base.zip(sides.known).or(sides.opening);
        let Some((base, disk)) = before.filter(|_| mine.is_container()) else {
            return Piece::Fresh(mine);
        };
        let (base, disk) = (Some(base), Some(disk));
        let then = Sides { base, mine: sides.mine, known: disk, disk, opening: None };
        self.value(then).unwrap_or(Piece::Fresh(mine))
    }

    fn report(&mut self, sides: Sides) {
        let source = |node: Option<&Node>| node.map(|node| node.src.to_owned());
        self.conflicts.push(Conflict {
            path: self.path.clone(),
            base: source(sides.base.or(sides.known)),
            mine: source(sides.mine),
            theirs: source(sides.disk),
        });
    }

    fn at<T>(&mut self, step: Step, inside: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let outcome = inside(self);
        self.path.pop();
        outcome
    }
}
