//! The scanner: one pass over the text, limits before memory, the place of every mistake.

use std::borrow::Cow;
use std::collections::HashMap;

use super::place::MARK;
use super::{Expected, Fault, FaultKind, Kind, MAX_DEPTH, MAX_NODES, place_of, unquote};

/// Objects longer than this look for duplicate keys through an index.
const SHORT: usize = 64;

/// What is made of the values that the scanner passes; from the innermost outwards.
pub trait Make<'a> {
    /// What is made of a value.
    type Value;
    /// What gathers the items of a list.
    type List: Default;
    /// What gathers the members of an object.
    type Object: Default;

    /// Makes a value that is neither list nor object.
    fn leaf(&mut self, token: Token<'a>, kind: Kind<'a>) -> Self::Value;
    /// Takes an item of a list.
    fn item(&mut self, list: &mut Self::List, item: Self::Value);
    /// Makes a list of its items.
    fn list(&mut self, token: Token<'a>, list: Self::List) -> Self::Value;
    /// Takes a member of an object.
    fn member(&mut self, object: &mut Self::Object, key: Key<'a>, value: Self::Value);
    /// Makes an object of its members.
    fn object(&mut self, token: Token<'a>, object: Self::Object) -> Self::Value;
}

/// A piece of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// Where it begins, in bytes from the start of the text.
    pub at: usize,
    /// The piece as it is written.
    pub src: &'a str,
}

impl<'a> Token<'a> {
    /// The content of a string.
    pub fn text(&self) -> Cow<'a, str> {
        unquote(self.src)
    }
}

/// The key of a member.
pub struct Key<'a> {
    /// The key, decoded.
    pub text: Cow<'a, str>,
    /// The key as it is written, with its quotes.
    pub token: Token<'a>,
}

/// Passes a document and makes something of its value; a byte order mark before it is accepted.
pub fn scan<'a, M: Make<'a>>(text: &'a str, make: &mut M) -> Result<M::Value, Fault> {
    let start = if text.starts_with(MARK) { MARK.len_utf8() } else { 0 };
    let bytes = text.as_bytes();
    let mut scan = Scan { text, bytes, at: start, nodes: 0, keys: Vec::new() };
    let root = scan.value(make, 0)?;
    scan.space();
    if scan.at < text.len() {
        return Err(scan.fault_here(FaultKind::Trailing));
    }
    Ok(root)
}

pub(super) struct Scan<'a> {
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    nodes: usize,
    /// The keys of the objects that are open, and where they stand.
    keys: Vec<(Cow<'a, str>, usize)>,
}

impl<'a> Scan<'a> {
    fn value<M: Make<'a>>(&mut self, make: &mut M, depth: usize) -> Result<M::Value, Fault> {
        self.space();
        let at = self.at;
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(self.fault(at, FaultKind::TooManyValues));
        }
        let kind = match self.peek() {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => {
                return Err(self.fault(at, FaultKind::TooDeep));
            }
            Some(b'{') => {
                let object = self.object(make, depth)?;
                return Ok(make.object(self.token(at), object));
            }
            Some(b'[') => {
                let list = self.list(make, depth)?;
                return Ok(make.list(self.token(at), list));
            }
            Some(b'"') => self.string().map(|_| Kind::String)?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Kind::Bool)?,
            Some(b'f') => self.word("false", Kind::Bool)?,
            Some(b'n') => self.word("null", Kind::Null)?,
            _ => return Err(self.expected(Expected::Value)),
        };
        Ok(make.leaf(self.token(at), kind))
    }

    fn object<M: Make<'a>>(&mut self, make: &mut M, depth: usize) -> Result<M::Object, Fault> {
        let mut object = M::Object::default();
        let first = self.keys.len();
        let mut seen = HashMap::new();
        self.at += 1;
        if self.closes(b'}') {
            return Ok(object);
        }
        loop {
            let key = self.key(first, &mut seen)?;
            self.space();
            if self.peek() != Some(b':') {
                return Err(self.expected(Expected::Colon));
            }
            self.at += 1;
            let value = self.value(make, depth + 1)?;
            make.member(&mut object, key, value);
            if self.closes(b'}') {
                self.keys.truncate(first);
                return Ok(object);
            }
            self.comma(Expected::CommaOrBrace)?;
        }
    }

    /// The next key of the object whose keys begin at `first`.
    fn key(
        &mut self,
        first: usize,
        seen: &mut HashMap<Cow<'a, str>, usize>,
    ) -> Result<Key<'a>, Fault> {
        self.space();
        let token = match self.peek() {
            Some(b'"') => Token { at: self.at, src: self.string()? },
            _ => return Err(self.expected(Expected::Key)),
        };
        let text = unquote(token.src);
        if let Some(earlier) = earlier(&self.keys[first..], seen, &text) {
            let first = place_of(self.text, earlier);
            let key = text.into_owned();
            return Err(self.fault(token.at, FaultKind::DuplicateKey { key, first }));
        }
        self.keys.push((text.clone(), token.at));
        Ok(Key { text, token })
    }

    fn list<M: Make<'a>>(&mut self, make: &mut M, depth: usize) -> Result<M::List, Fault> {
        let mut list = M::List::default();
        self.at += 1;
        if self.closes(b']') {
            return Ok(list);
        }
        loop {
            let item = self.value(make, depth + 1)?;
            make.item(&mut list, item);
            if self.closes(b']') {
                return Ok(list);
            }
            self.comma(Expected::CommaOrBracket)?;
        }
    }

    fn token(&self, at: usize) -> Token<'a> {
        Token { at, src: &self.text[at..self.at] }
    }

    fn comma(&mut self, expected: Expected) -> Result<(), Fault> {
        if self.peek() == Some(b',') {
            self.at += 1;
            return Ok(());
        }
        Err(self.expected(expected))
    }

    fn closes(&mut self, bracket: u8) -> bool {
        self.space();
        let closes = self.peek() == Some(bracket);
        self.at += usize::from(closes);
        closes
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn expected(&self, what: Expected) -> Fault {
        let rest = &self.text[self.at..];
        self.fault_here(match rest.as_bytes() {
            [] => FaultKind::UnexpectedEnd,
            [b'/', b'/' | b'*', ..] => FaultKind::Comment,
            _ => FaultKind::Expected(what),
        })
    }

    pub(super) fn fault_here(&self, kind: FaultKind) -> Fault {
        self.fault(self.at, kind)
    }

    pub(super) fn fault(&self, at: usize, kind: FaultKind) -> Fault {
        Fault { place: place_of(self.text, at), kind }
    }
}

/// Where the key stood before; long objects get an index on the way.
fn earlier<'a>(
    keys: &[(Cow<'a, str>, usize)],
    seen: &mut HashMap<Cow<'a, str>, usize>,
    key: &str,
) -> Option<usize> {
    if keys.len() < SHORT {
        return keys.iter().find(|(other, _)| other == key).map(|(_, at)| *at);
    }
    seen.extend(keys[seen.len()..].iter().cloned());
    seen.get(key).copied()
}
