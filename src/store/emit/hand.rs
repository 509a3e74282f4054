//! The hand a file is written in: indent, line ends, spacing, read off the file itself.

use crate::store::json::{Kind, Member, Node};

/// How the file is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style<'n> {
    /// All on one line.
    pub(super) one_line: bool,
    /// One step of indent.
    pub(super) unit: &'n str,
    /// The line end.
    pub(super) end: &'static str,
    /// Between key and value.
    pub(super) colon: &'n str,
    /// Between members on one line.
    pub(super) gap: &'static str,
}

impl<'n> Style<'n> {
    pub(super) fn of(root: &Node<'n>) -> Self {
        let canonical = Self { one_line: false, unit: "  ", end: "\n", colon: ": ", gap: " " };
        let Some(first) = root.members().first() else {
            return canonical;
        };
        let lead = &root.src[1..first.key_at - root.at];
        let colon = between(root, first);
        Self {
            one_line: !lead.contains('\n'),
            unit: indent_of(lead).unwrap_or(canonical.unit),
            end: if lead.contains("\r\n") { "\r\n" } else { "\n" },
            colon,
            gap: if colon.ends_with(' ') { " " } else { "" },
        }
    }
}

/// The text between a key and its value.
pub(super) fn between<'n>(object: &Node<'n>, member: &Member<'n>) -> &'n str {
    let key_end = member.key_at + member.key_src.len();
    &object.src[key_end - object.at..member.value.at - object.at]
}

/// The white space after the last line end, if there is one.
pub(super) fn indent_of(space: &str) -> Option<&str> {
    space.rfind('\n').map(|newline| &space[newline + 1..])
}

/// White space around the members of a list or an object of the disk.
pub(super) struct Frame<'n> {
    /// Before each member: from the bracket or the comma.
    pub(super) leads: Vec<&'n str>,
    /// After each member: up to the comma; after the last one up to the bracket.
    pub(super) tails: Vec<&'n str>,
}

impl<'n> Frame<'n> {
    pub(super) fn of(node: &Node<'n>) -> Self {
        let spans: Vec<(usize, usize)> = match &node.kind {
            Kind::Object(members) => members.iter().map(|m| (m.key_at, m.value.end())).collect(),
            _ => node.items().iter().map(|item| (item.at, item.end())).collect(),
        };
        let mut frame = Self { leads: Vec::new(), tails: Vec::new() };
        let mut after = 1;
        for (n, &(start, end)) in spans.iter().enumerate() {
            let (start, end) = (start - node.at, end - node.at);
            frame.leads.push(&node.src[after..start]);
            let next = spans.get(n + 1).map_or(node.src.len() - 1, |next| next.0 - node.at);
            let space = &node.src[end..next];
            let tail = space.find(',').map_or(space, |comma| &space[..comma]);
            frame.tails.push(tail);
            after = end + tail.len() + 1;
        }
        frame
    }

    /// The white space before a newcomer.
    pub(super) fn lead(&self, first: bool, style: Style) -> &'n str {
        match self.leads.as_slice() {
            [lead, ..] if first => lead,
            [_, lead, ..] => lead,
            [lead] if lead.contains('\n') => lead,
            _ => style.gap,
        }
    }
}
