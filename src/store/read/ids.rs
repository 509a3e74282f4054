//! No id twice: the merge and every link rest on it.

use std::borrow::Cow;
use std::collections::HashMap;

use super::OpenError;
use crate::store::json::{Node, Tree, place_of};

/// Parts that repeat the ids of others: the frozen deal of a session, the sides of a conflict.
const REPEATING: [&str; 2] = ["snapshot", "conflicts"];

/// The first id that a second list item has.
pub(super) fn twice(tree: &Tree) -> Option<OpenError> {
    let mut seen = HashMap::new();
    let (id, first, second) = walk(&tree.root, &mut seen)?;
    let place = |at| place_of(tree.text, at);
    Some(OpenError::DuplicateId { id, first: place(first), second: place(second) })
}

type Seen<'a> = HashMap<Cow<'a, str>, usize>;

fn walk<'a>(node: &Node<'a>, seen: &mut Seen<'a>) -> Option<(String, usize, usize)> {
    for item in node.items() {
        if let Some(id) = item.get("id")
            && let Some(word) = id.text()
            && let Some(first) = seen.insert(word.clone(), id.at)
        {
            return Some((word.into_owned(), first, id.at));
        }
    }
    let values = node.members().iter().filter(|member| !REPEATING.contains(&member.key.as_ref()));
    let mut inner = node.items().iter().chain(values.map(|member| &member.value));
    inner.find_map(|inner| walk(inner, seen))
}
