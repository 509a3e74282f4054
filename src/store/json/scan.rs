//! The scanner: one pass over the text, limits before memory, the place of every mistake.

use std::borrow::Cow;
use std::collections::HashMap;

use super::place::MARK;
use super::{
    Expected, Fault, FaultKind, Kind, MAX_DEPTH, MAX_NODES, Member, Node, Tree, place_of, unquote,
};

/// Objects longer than this look for duplicate keys through an index.
const SHORT: usize = 16;

pub(super) fn document(text: &str) -> Result<Tree<'_>, Fault> {
    let start = if text.starts_with(MARK) { MARK.len_utf8() } else { 0 };
    let mut scan = Scan { text, bytes: text.as_bytes(), at: start, nodes: 0 };
    let root = scan.value(0)?;
    scan.space();
    if scan.at < text.len() {
        return Err(scan.fault_here(FaultKind::Trailing));
    }
    Ok(Tree { text, root })
}

pub(super) struct Scan<'a> {
    pub(super) text: &'a str,
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    nodes: usize,
}

impl<'a> Scan<'a> {
    fn value(&mut self, depth: usize) -> Result<Node<'a>, Fault> {
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
            Some(b'{') => Kind::Object(self.object(depth)?),
            Some(b'[') => Kind::List(self.list(depth)?),
            Some(b'"') => self.string().map(|_| Kind::String)?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Kind::Bool)?,
            Some(b'f') => self.word("false", Kind::Bool)?,
            Some(b'n') => self.word("null", Kind::Null)?,
            _ => return Err(self.expected(Expected::Value)),
        };
        Ok(Node { at, src: &self.text[at..self.at], kind })
    }

    fn object(&mut self, depth: usize) -> Result<Vec<Member<'a>>, Fault> {
        let mut members: Vec<Member<'a>> = Vec::new();
        let mut seen: HashMap<Cow<'a, str>, usize> = HashMap::new();
        self.at += 1;
        if self.closes(b'}') {
            return Ok(members);
        }
        loop {
            self.space();
            let (key_at, key_src) = match self.peek() {
                Some(b'"') => (self.at, self.string()?),
                _ => return Err(self.expected(Expected::Key)),
            };
            let key = unquote(key_src);
            if let Some(first) = earlier(&members, &mut seen, &key) {
                let first = place_of(self.text, first);
                let key = key.into_owned();
                return Err(self.fault(key_at, FaultKind::DuplicateKey { key, first }));
            }
            self.space();
            if self.peek() != Some(b':') {
                return Err(self.expected(Expected::Colon));
            }
            self.at += 1;
            let value = self.value(depth + 1)?;
            members.push(Member { key, key_at, key_src, value });
            if self.closes(b'}') {
                return Ok(members);
            }
            self.comma(Expected::CommaOrBrace)?;
        }
    }

    fn list(&mut self, depth: usize) -> Result<Vec<Node<'a>>, Fault> {
        let mut items = Vec::new();
        self.at += 1;
        if self.closes(b']') {
            return Ok(items);
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.closes(b']') {
                return Ok(items);
            }
            self.comma(Expected::CommaOrBracket)?;
        }
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
    members: &[Member<'a>],
    seen: &mut HashMap<Cow<'a, str>, usize>,
    key: &str,
) -> Option<usize> {
    if members.len() < SHORT {
        return members.iter().find(|member| member.key == key).map(|member| member.key_at);
    }
    for member in &members[seen.len()..] {
        seen.insert(member.key.clone(), member.key_at);
    }
    seen.get(key).copied()
}
