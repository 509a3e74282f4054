//! A merged tree as text in the file's own hand.
//!
//! What nobody changed is copied from the disk's text, white space included; what is new is written
//! with the indent, line ends and spacing found there. A tree without changes gives the same bytes.

mod hand;

use super::json::{Kind, Node, Tree};
use super::merge::{Part, Piece};
use hand::{Frame, Style, between, indent_of};

/// The merged text for the file whose present text is `disk`.
pub fn emit(disk: &Tree, root: &Piece) -> String {
    let mut text = String::with_capacity(disk.text.len() + 1024);
    text.push_str(&disk.text[..disk.root.at]);
    let mut writer = Writer { style: Style::of(&disk.root), text };
    writer.piece(root, "", !writer.style.one_line);
    writer.text.push_str(&disk.text[disk.root.end()..]);
    writer.text
}

struct Writer<'n> {
    style: Style<'n>,
    text: String,
}

impl Writer<'_> {
    /// Writes a value; `indent` is that of the line it begins on.
    fn piece(&mut self, piece: &Piece, indent: &str, lines: bool) {
        match piece {
            Piece::Disk(node) => self.text.push_str(node.src),
            Piece::Fresh(node) => self.fresh(node, indent, lines),
            Piece::Group(node, parts) if parts.is_empty() => self.empty(node),
            Piece::Group(node, parts) => match Frame::of(node) {
                frame if frame.leads.is_empty() => self.filled(node, parts, indent, lines),
                frame => self.group(node, &frame, parts, indent),
            },
        }
    }

    /// A list or an object that has members on the disk.
    fn group(&mut self, node: &Node, frame: &Frame, parts: &[Part], indent: &str) {
        let is_list = matches!(node.kind, Kind::List(_));
        let flat_items = node.items().first().is_some_and(on_one_line);
        let (open, close) = brackets(node);
        self.text.push(open);
        for (n, part) in parts.iter().enumerate() {
            if n > 0 {
                self.text.push(',');
            }
            let own = part.slot.filter(|&slot| (slot == 0) == (n == 0));
            let lead = own.map_or_else(|| frame.lead(n == 0, self.style), |slot| frame.leads[slot]);
            self.text.push_str(lead);
            let inner = indent_of(lead).unwrap_or(indent);
            let value = part.slot.and_then(|slot| member_value(node, slot));
            let flat = if is_list { flat_items } else { value.is_some_and(on_one_line) };
            self.key(node, part);
            self.piece(&part.piece, inner, lead.contains('\n') && !flat);
            let last = frame.tails.len() - 1;
            if let Some(slot) = part.slot.filter(|&slot| slot < last && n + 1 < parts.len()) {
                self.text.push_str(frame.tails[slot]);
            }
        }
        self.text.push_str(frame.tails.last().copied().unwrap_or_default());
        self.text.push(close);
    }

    fn key(&mut self, node: &Node, part: &Part) {
        let Some(key) = part.key else { return };
        let style_of = node.members().get(part.slot.unwrap_or(0));
        let colon = style_of.map(|member| between(node, member));
        self.text.push_str(key);
        self.text.push_str(colon.unwrap_or(self.style.colon));
    }

    /// A list or an object that is empty on the disk and gets members.
    fn filled(&mut self, node: &Node, parts: &[Part], indent: &str, lines: bool) {
        let (open, close) = brackets(node);
        let inner = format!("{indent}{}", self.style.unit);
        self.text.push(open);
        for (n, part) in parts.iter().enumerate() {
            self.separate(n, &inner, lines);
            self.key(node, part);
            self.piece(&part.piece, &inner, lines);
        }
        self.finish(indent, lines);
        self.text.push(close);
    }

    fn fresh(&mut self, node: &Node, indent: &str, lines: bool) {
        if node.items().is_empty() && node.members().is_empty() {
            return self.text.push_str(node.src);
        }
        let (open, close) = brackets(node);
        let inner = format!("{indent}{}", self.style.unit);
        self.text.push(open);
        for (n, item) in node.items().iter().enumerate() {
            self.separate(n, &inner, lines);
            self.fresh(item, &inner, lines);
        }
        for (n, member) in node.members().iter().enumerate() {
            self.separate(n, &inner, lines);
            self.text.push_str(member.key_src);
            self.text.push_str(self.style.colon);
            self.fresh(&member.value, &inner, lines);
        }
        self.finish(indent, lines);
        self.text.push(close);
    }

    fn separate(&mut self, n: usize, inner: &str, lines: bool) {
        if n > 0 {
            self.text.push(',');
        }
        if lines {
            self.text.push_str(self.style.end);
            self.text.push_str(inner);
        } else if n > 0 {
            self.text.push_str(self.style.gap);
        }
    }

    fn finish(&mut self, indent: &str, lines: bool) {
        if lines {
            self.text.push_str(self.style.end);
            self.text.push_str(indent);
        }
    }

    fn empty(&mut self, node: &Node) {
        let (open, close) = brackets(node);
        self.text.push(open);
        self.text.push(close);
    }
}

fn brackets(node: &Node) -> (char, char) {
    if matches!(node.kind, Kind::List(_)) { ('[', ']') } else { ('{', '}') }
}

fn member_value<'a>(node: &'a Node<'a>, slot: usize) -> Option<&'a Node<'a>> {
    node.members().get(slot).map(|member| &member.value)
}

/// Whether it is a list or an object with members, written on one line.
fn on_one_line(node: &Node) -> bool {
    node.is_container() && node.src.len() > 2 && !node.src.contains('\n')
}
