//! Finding members by key and items by id without walking the list each time.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::store::json::{Kind, Node};

/// Stands for a list that is not written because it is empty.
pub(super) static EMPTY_LIST: Node<'static> =
    Node { at: 0, src: "[]", kind: Kind::List(Vec::new()) };

/// The members of an object by key, or the items of a list by id.
#[derive(Default)]
pub(super) struct Index<'n> {
    names: Vec<Cow<'n, str>>,
    places: HashMap<Cow<'n, str>, usize>,
    nodes: Vec<&'n Node<'n>>,
}

impl<'n> Index<'n> {
    /// The members of an object; empty for anything else.
    pub(super) fn of_object(node: Option<&'n Node<'n>>) -> Self {
        let members = node.map(Node::members).unwrap_or_default();
        let mut index = Self::default();
        for member in members {
            index.push(Cow::Borrowed(member.key.as_ref()), &member.value);
        }
        index
    }

    /// The items of a list, if each has an id of its own; an absent list has none.
    pub(super) fn of_list(node: Option<&'n Node<'n>>) -> Option<Self> {
        let mut index = Self::default();
        let Some(node) = node else { return Some(index) };
        if !matches!(node.kind, Kind::List(_)) {
            return None;
        }
        for item in node.items() {
            let known = index.push(item.id()?, item);
            if known {
                return None;
            }
        }
        Some(index)
    }

    /// Adds a node; true if the name was there already.
    fn push(&mut self, name: Cow<'n, str>, node: &'n Node<'n>) -> bool {
        let known = self.places.insert(name.clone(), self.names.len()).is_some();
        self.names.push(name);
        self.nodes.push(node);
        known
    }

    /// The node of a name.
    pub(super) fn get(&self, name: &str) -> Option<&'n Node<'n>> {
        self.slot(name).map(|slot| self.nodes[slot])
    }

    /// The number of a name, from zero.
    pub(super) fn slot(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }

    /// The names in their order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(AsRef::as_ref)
    }
}
