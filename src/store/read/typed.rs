//! From the tree to the typed deal, with the place of a value that does not fit.

use std::fmt::Write as _;

use serde::de::DeserializeOwned;

use super::{Mistake, OpenError};
use crate::store::json::{Kind, MARK, Node, Tree, place_of};

/// Reads the deal of a text that the scanner has passed.
pub(super) fn read<D: DeserializeOwned>(text: &str) -> Result<D, OpenError> {
    let body = text.strip_prefix(MARK).unwrap_or(text);
    serde_json::from_str(body).map_err(|error| match Tree::parse(text) {
        Ok(tree) => mistyped(&tree, text.len() - body.len(), &error),
        Err(fault) => OpenError::Syntax(fault),
    })
}

/// The error, at the value it speaks of; the text that was read begins at `start`.
fn mistyped(tree: &Tree, start: usize, error: &serde_json::Error) -> OpenError {
    let end = start + offset(&tree.text[start..], error.line(), error.column());
    let mut path = String::new();
    let node = find(&tree.root, end, &mut path);
    let detail = sentence(error);
    OpenError::Mistyped {
        path: if path.is_empty() { ".".to_owned() } else { path },
        place: place_of(tree.text, node.at),
        mistake: mistake(&detail),
        detail,
    }
}

/// The byte at which a reader stopped: it counts lines from one, and in a line the bytes it took.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    (start + column).min(text.len())
}

/// The innermost value that the reader had begun where it stopped, and the path to it.
fn find<'n>(node: &'n Node<'n>, end: usize, path: &mut String) -> &'n Node<'n> {
    let holds = |inner: &Node| inner.at < end && end <= inner.at + inner.src.len();
    match &node.kind {
        Kind::List(items) => {
            let Some(at) = items.iter().position(holds) else { return node };
            write!(path, "[{at}]").ok();
            find(&items[at], end, path)
        }
        Kind::Object(members) => {
            let Some(member) = members.iter().find(|member| holds(&member.value)) else {
                return node;
            };
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(&member.key);
            find(&member.value, end, path)
        }
        _ => node,
    }
}

/// The reader's sentence without its line and column, which count bytes from the wrong start.
fn sentence(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rfind(" at line ").map_or(text.as_str(), |end| &text[..end]).to_owned()
}

/// The kind of mistake, from the sentences that serde has for its own kinds.
fn mistake(detail: &str) -> Mistake {
    let quoted: Vec<String> = detail.split('`').skip(1).step_by(2).map(str::to_owned).collect();
    match quoted.split_first() {
        Some((key, _)) if detail.starts_with("missing field") => Mistake::MissingKey(key.clone()),
        Some((word, words)) if detail.starts_with("unknown variant") => {
            Mistake::UnknownWord { word: word.clone(), words: words.to_vec() }
        }
        _ if detail.starts_with("invalid type") => Mistake::WrongType,
        _ => Mistake::Refused,
    }
}
