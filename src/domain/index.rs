//! Where every item of a deal stands, by its id: worked out once for a deal that is read much.
//!
//! The deal on the screen is asked for its index when it comes there, and whoever shows it keeps the
//! index. As long as it is kept, finding an item of that deal, its kind and its parent takes no
//! search. The door for changes forgets it where items move, and a copy, which is made to be changed,
//! has none.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, Weak};

use super::shelf::{SHELVES, Shelf};
use super::{Deal, Id, Kind};

/// Where an item stands.
#[derive(Clone)]
pub struct Shelved {
    /// On which shelf.
    pub shelf: &'static Shelf,
    /// Whose list it is.
    pub parent: Id,
    /// At which place of the list.
    pub at: usize,
}

/// Where every item of a deal stands.
pub struct Index {
    items: HashMap<Id, Shelved>,
    /// An id stands twice, as no file may have it: such a deal is searched.
    is_ambiguous: bool,
}

impl Index {
    fn of(deal: &Deal) -> Self {
        let mut count = 0;
        for shelf in SHELVES {
            (shelf.each)(deal, &mut |_, _, _| count += 1);
        }
        let mut index = Self { items: HashMap::with_capacity(count), is_ambiguous: false };
        for shelf in SHELVES {
            (shelf.each)(deal, &mut |parent, at, id| match index.items.entry(id.clone()) {
                Entry::Occupied(_) => index.is_ambiguous = true,
                Entry::Vacant(free) => {
                    free.insert(Shelved { shelf, parent: parent.clone(), at });
                }
            });
        }
        index
    }

    /// Where an item stands.
    pub fn get(&self, id: &Id) -> Option<&Shelved> {
        self.items.get(id)
    }

    /// What kind of item has this id.
    pub fn kind_of(&self, id: &Id) -> Option<Kind> {
        self.get(id).map(|it| it.shelf.kind)
    }
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("items", &self.items.len()).finish_non_exhaustive()
    }
}

/// What a deal knows of its index. It is no part of what the deal says: deals are equal whether
/// they know it or not.
#[derive(Default)]
pub struct Indexed(RwLock<Weak<Index>>);

impl Indexed {
    /// The index, if somebody keeps it.
    pub(super) fn known(&self) -> Option<Arc<Index>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).upgrade()
    }

    /// The items stand as in another deal.
    pub(super) fn take_over(&mut self, other: &Self) {
        let known = other.0.read().unwrap_or_else(PoisonError::into_inner).clone();
        self.0 = RwLock::new(known);
    }

    /// The deal is about to change.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}

impl Clone for Indexed {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Indexed {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Indexed {}

impl fmt::Debug for Indexed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.known().is_some() { "known" } else { "unknown" })
    }
}

impl Deal {
    /// The index of the deal as it is now; while it is kept, the deal finds its items by it.
    pub fn index(&self) -> Arc<Index> {
        if let Some(index) = self.index.known() {
            return index;
        }
        let index = Arc::new(Index::of(self));
        if !index.is_ambiguous {
            let mut known = self.index.0.write().unwrap_or_else(PoisonError::into_inner);
            *known = Arc::downgrade(&index);
        }
        index
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Value;
    use crate::domain::edit::Edit;
    use crate::domain::field::field;
    use crate::domain::negotiation::{Argument, Issue, Negotiation};
    use crate::domain::shelf::Entity;

    fn deal() -> Deal {
        let argument = |id: &str| Arc::new(Argument { id: id.into(), ..Argument::default() });
        let issue =
            |id: &str, arguments| Arc::new(Issue { id: id.into(), arguments, ..Issue::default() });
        let issues = vec![issue("i1", vec![argument("a1")]), issue("i2", vec![argument("a2")])];
        let map = Negotiation { id: "n1".into(), issues, ..Negotiation::default() };
        Deal { id: "d".into(), negotiations: vec![Arc::new(map)], ..Deal::default() }
    }

    #[test]
    fn what_is_found_by_the_index_is_what_a_search_finds() {
        let (searched, deal) = (deal(), deal());
        let index = deal.index();
        for id in ["n1", "i1", "i2", "a1", "a2", "d", "nobody"].map(Id::from) {
            assert_eq!(deal.kind_of(&id), searched.kind_of(&id), "{id}");
            assert_eq!(index.kind_of(&id), searched.kind_of(&id), "{id}");
            assert_eq!(Argument::find(&deal, &id), Argument::find(&searched, &id), "{id}");
            assert_eq!(Issue::find(&deal, &id), Issue::find(&searched, &id), "{id}");
            let place =
                |deal: &Deal| deal.shelved(Kind::Argument, &id).map(|it| (it.parent, it.at));
            assert_eq!(place(&deal), place(&searched), "{id}");
        }
    }

    #[test]
    fn a_deal_that_is_changed_does_not_believe_its_old_index() {
        let deal = deal();
        let kept = deal.index();
        let id = Id::from("a1");
        let gone = deal.apply(&[Edit::Remove { kind: Kind::Argument, id: id.clone() }]).unwrap();
        assert_eq!(Argument::find(&gone, &id), None);
        assert_eq!(gone.index().kind_of(&id), None);
        assert_eq!(kept.kind_of(&id), Some(Kind::Argument));
        let name = field(Kind::Argument, "text").unwrap();
        let set =
            Edit::Set { id: id.clone(), field: name, value: Value::Text("слово".into()) };
        let said = deal.apply(&[set]).unwrap();
        assert!(Arc::ptr_eq(&said.index(), &kept), "nothing has moved");
        let mut own = deal;
        own.insert_item(Kind::Argument, &"i1".into(), 0, &"a0".into());
        assert_eq!(own.shelved(Kind::Argument, &id).map(|it| it.at), Some(1));
    }

    #[test]
    fn a_deal_with_an_id_that_stands_twice_is_searched() {
        let mut deal = deal();
        let again = Arc::new(Issue { id: "a1".into(), ..Issue::default() });
        Arc::make_mut(&mut deal.negotiations[0]).issues.push(again);
        let _kept = deal.index();
        assert!(Issue::find(&deal, &"a1".into()).is_some());
        assert!(Argument::find(&deal, &"a1".into()).is_some());
    }
}
