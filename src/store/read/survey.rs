//! What a text is, before anything is built of it: the mark and the version of a deal, and the ids of
//! its list items. No id may stand twice: the merge and every link rest on it.

use std::borrow::Cow;
use std::collections::HashMap;

use super::OpenError;
use crate::store::json::{Fault, Key, Kind, Make, Token, place_of, scan};

/// Parts that repeat the ids of others: the frozen deal of a session, the sides of a conflict.
const REPEATING: [&str; 2] = ["snapshot", "conflicts"];

/// What a text says of itself.
pub(super) struct Survey<'a> {
    text: &'a str,
    head: Head<'a>,
    /// The ids of list items; those of a subtree stand together, at the end when it is closed.
    ids: Vec<Token<'a>>,
}

/// The keys of an object that are looked at.
#[derive(Clone, Copy, Default)]
pub(super) struct Head<'a> {
    id: Option<Token<'a>>,
    format: Option<Token<'a>>,
    version: Option<Token<'a>>,
}

/// What is kept of a value.
pub(super) enum Seen<'a> {
    String(Token<'a>),
    Object(Head<'a>),
    Other(Token<'a>),
}

impl<'a> Survey<'a> {
    /// Passes the whole text.
    pub(super) fn of(text: &'a str) -> Result<Self, Fault> {
        let mut survey = Self { text, head: Head::default(), ids: Vec::new() };
        if let Seen::Object(head) = scan(text, &mut survey)? {
            survey.head = head;
        }
        Ok(survey)
    }

    /// The mark of the file's format.
    pub(super) fn format(&self) -> Option<Cow<'a, str>> {
        self.head.format.as_ref().map(Token::text)
    }

    /// The version of the format.
    pub(super) fn version(&self) -> Option<u64> {
        self.head.version?.src.parse().ok()
    }

    /// The first id that a second list item has.
    pub(super) fn twice(mut self) -> Option<OpenError> {
        self.ids.sort_unstable_by_key(|id| id.at);
        let mut seen = HashMap::with_capacity(self.ids.len());
        let mut again = |id: &Token<'a>| Some((seen.insert(id.text(), id.at)?, *id));
        let (first, second) = self.ids.iter().find_map(&mut again)?;
        let place = |at| place_of(self.text, at);
        let id = second.text().into_owned();
        Some(OpenError::DuplicateId { id, first: place(first), second: place(second.at) })
    }
}

impl<'a> Make<'a> for Survey<'a> {
    type Value = Seen<'a>;
    type List = ();
    type Object = Head<'a>;

    fn leaf(&mut self, token: Token<'a>, kind: Kind<'a>) -> Seen<'a> {
        match kind {
            Kind::String => Seen::String(token),
            _ => Seen::Other(token),
        }
    }

    fn item(&mut self, (): &mut (), item: Seen<'a>) {
        if let Seen::Object(Head { id: Some(id), .. }) = item {
            self.ids.push(id);
        }
    }

    fn list(&mut self, token: Token<'a>, (): ()) -> Seen<'a> {
        Seen::Other(token)
    }

    fn member(&mut self, object: &mut Head<'a>, key: Key<'a>, value: Seen<'a>) {
        match (&*key.text, value) {
            ("id", Seen::String(id)) => object.id = Some(id),
            ("format", Seen::String(format)) => object.format = Some(format),
            ("version", Seen::Other(version)) => object.version = Some(version),
            (key_text, _) if REPEATING.contains(&key_text) => {
                while self.ids.pop_if(|id| id.at > key.token.at).is_some() {}
            }
            _ => {}
        }
    }

    fn object(&mut self, _: Token<'a>, object: Head<'a>) -> Seen<'a> {
        Seen::Object(object)
    }
}
