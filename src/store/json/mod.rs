//! A lossless tree over the text of a JSON document.
//!
//! Every node knows the exact slice it was read from, objects keep the order of their keys, numbers
//! stay as they are written. It is a scanner of our own because `serde_json` offers spans only one
//! level at a time (`RawValue`, which reads every level's text again) and neither duplicate keys
//! nor limits before building; here one linear pass gives all of it. Who only wants to know what a
//! text is makes something smaller than a tree of it: [`Make`].

mod fault;
mod place;
mod same;
mod scan;
#[cfg(test)]
mod tests;
mod text;
mod token;
mod tree;

use std::borrow::Cow;

pub use fault::{Expected, Fault, FaultKind};
pub use place::{MARK, Place, conflict_marker, place_of};
pub use same::{same, same_or_absent};
pub use scan::{Key, Make, Token, scan};
pub use text::{NotText, decode};

/// The largest text that is read, in bytes.
pub const MAX_BYTES: u64 = 32 * 1024 * 1024;
/// The most values one document may hold.
pub const MAX_NODES: usize = 200_000;
/// The deepest nesting of lists and objects.
pub const MAX_DEPTH: usize = 64;
/// The longest string as it is written, in bytes.
pub const MAX_STRING: usize = 1024 * 1024;

/// A document: its whole text (byte order mark included) and its one value.
#[derive(Debug)]
pub struct Tree<'a> {
    /// The whole text.
    pub text: &'a str,
    /// The value of the document.
    pub root: Node<'a>,
}

/// One value.
#[derive(Debug)]
pub struct Node<'a> {
    /// Where it begins, in bytes from the start of the text.
    pub at: usize,
    /// Its text, without the white space around it.
    pub src: &'a str,
    /// What it is.
    pub kind: Kind<'a>,
}

/// The kinds of values.
#[derive(Debug)]
pub enum Kind<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number, as it is written.
    Number,
    /// A string; its content is [`Node::text`].
    String,
    /// A list.
    List(Vec<Node<'a>>),
    /// An object, in the order of the text.
    Object(Vec<Member<'a>>),
}

/// A key and its value.
#[derive(Debug)]
pub struct Member<'a> {
    /// The key, decoded.
    pub key: Cow<'a, str>,
    /// Where the key begins, in bytes from the start of the text.
    pub key_at: usize,
    /// The key as it is written, with its quotes.
    pub key_src: &'a str,
    /// The value.
    pub value: Node<'a>,
}

impl<'a> Tree<'a> {
    /// Reads a document; a byte order mark before it is accepted.
    pub fn parse(text: &'a str) -> Result<Self, Fault> {
        Ok(Self { text, root: scan(text, &mut tree::Builder)? })
    }
}

impl<'a> Node<'a> {
    /// Where the value ends, in bytes from the start of the text.
    pub fn end(&self) -> usize {
        self.at + self.src.len()
    }

    /// The members of an object; nothing for any other kind.
    pub fn members(&self) -> &[Member<'a>] {
        match &self.kind {
            Kind::Object(members) => members,
            _ => &[],
        }
    }

    /// The items of a list; nothing for any other kind.
    pub fn items(&self) -> &[Node<'a>] {
        match &self.kind {
            Kind::List(items) => items,
            _ => &[],
        }
    }

    /// The value of a key of an object.
    pub fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.members().iter().find(|member| member.key == key).map(|member| &member.value)
    }

    /// The decoded content of a string.
    pub fn text(&self) -> Option<Cow<'a, str>> {
        matches!(self.kind, Kind::String).then(|| unquote(self.src))
    }

    /// The `id` of a list item.
    pub fn id(&self) -> Option<Cow<'a, str>> {
        self.get("id").and_then(Node::text)
    }

    /// Whether it is a list or an object.
    pub fn is_container(&self) -> bool {
        matches!(self.kind, Kind::List(_) | Kind::Object(_))
    }
}

/// The content of a string that the scanner has passed.
fn unquote(quoted: &str) -> Cow<'_, str> {
    let inner = quoted.get(1..quoted.len() - 1).unwrap_or_default();
    if inner.contains('\\') {
        serde_json::from_str(quoted).map_or(Cow::Borrowed(inner), Cow::Owned)
    } else {
        Cow::Borrowed(inner)
    }
}
