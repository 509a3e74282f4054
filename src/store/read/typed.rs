//! From the tree to the typed deal, with the place of a value that does not fit.

use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use super::{Mistake, OpenError};
use crate::store::json::{Node, Tree, place_of};

/// Reads the deal; an error stands at the value it speaks of.
pub(super) fn read<D: DeserializeOwned>(tree: &Tree) -> Result<D, OpenError> {
    let mut reader = serde_json::Deserializer::from_str(tree.root.src);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let node = find(&tree.root, error.path());
        let detail = sentence(error.inner());
        OpenError::Mistyped {
            path: error.path().to_string(),
            place: place_of(tree.text, node.at),
            mistake: mistake(&detail),
            detail,
        }
    })
}

/// The node of a path, or the nearest above it.
fn find<'n>(root: &'n Node<'n>, path: &Path) -> &'n Node<'n> {
    path.iter().fold(root, |node, segment| {
        let inner = match segment {
            Segment::Seq { index } => node.items().get(*index),
            Segment::Map { key } => node.get(key),
            _ => None,
        };
        inner.unwrap_or(node)
    })
}

/// The reader's sentence without its line and column, which count bytes from the wrong start.
fn sentence(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rfind(" at line ")
        .map_or(text.as_str(), |end| &text[..end])
        .to_owned()
}

/// The kind of mistake, from the sentences that serde has for its own kinds.
fn mistake(detail: &str) -> Mistake {
    let quoted: Vec<String> = detail
        .split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect();
    match quoted.split_first() {
        Some((key, _)) if detail.starts_with("missing field") => Mistake::MissingKey(key.clone()),
        Some((word, words)) if detail.starts_with("unknown variant") => Mistake::UnknownWord {
            word: word.clone(),
            words: words.to_vec(),
        },
        _ if detail.starts_with("invalid type") => Mistake::WrongType,
        _ => Mistake::Refused,
    }
}
