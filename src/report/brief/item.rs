//! Items of a list in the brief: a table where they are small, else one after another with all that
//! hangs on them.

use crate::domain::field::{Field, Shape, fields_of};
use crate::domain::remark::Remark;
use crate::domain::shelf::{Entity as _, SHELVES, Shelf};
use crate::domain::{Id, Kind};

use super::pair;
use crate::report::outline::{Block, Line, Pair, Span, Table, Tone};
use crate::report::voice::{Voice, message_id};

/// With more columns than these a table reads badly.
const COLUMNS: usize = 5;
/// With longer texts than these in all its columns, too.
const LONGEST: usize = 260;
/// So many fields are told apart without their labels.
const IN_A_LINE: usize = 3;
/// The longest label with its value that stands beside others.
const SHORT: usize = 56;

/// The items of a list.
pub fn list(voice: &Voice, kind: Kind, ids: &[Id], depth: u8) -> Vec<Block> {
    if let Some(block) = as_table(voice, kind, ids) {
        return vec![block];
    }
    ids.iter().flat_map(|id| item(voice, kind, id, depth)).collect()
}

/// The lists that hang on items of a kind.
fn lists_of(kind: Kind) -> impl Iterator<Item = &'static Shelf> {
    SHELVES.iter().filter(move |shelf| shelf.parent == kind)
}

/// Whether a list with something in it hangs on any of the items.
fn hangs(voice: &Voice, kind: Kind, ids: &[Id]) -> bool {
    lists_of(kind).any(|shelf| {
        ids.iter().any(|id| (shelf.ids)(voice.deal, id).is_some_and(|ids| !ids.is_empty()))
    })
}

/// The fields that hold something in any of the items.
fn used(voice: &Voice, kind: Kind, ids: &[Id]) -> Vec<&'static Field> {
    let is_used = |it: &&Field| ids.iter().any(|id| !(it.read)(voice.deal, id).is_empty());
    fields_of(kind).iter().filter(is_used).collect()
}

/// Small items on which nothing hangs, as a table; a list where one text is all there is.
fn as_table(voice: &Voice, kind: Kind, ids: &[Id]) -> Option<Block> {
    let fields = used(voice, kind, ids);
    let is_small = !fields.is_empty() && fields.len() <= COLUMNS;
    if hangs(voice, kind, ids) || kind == Kind::Remark || !is_small {
        return None;
    }
    let cells = |id: &Id| fields.iter().map(|field| voice.held(field, id)).collect();
    let rows: Vec<Vec<Line>> = ids.iter().map(cells).collect();
    if fields.len() == 1 {
        return Some(Block::List(rows.into_iter().flatten().collect()));
    }
    let length = |row: &Vec<Line>| row.iter().map(|line| line.text().chars().count()).sum();
    let longest: usize = rows.iter().map(length).max().unwrap_or(0);
    if longest > LONGEST {
        return None;
    }
    let titles = fields.iter().map(|field| voice.label(field)).collect();
    Some(Block::Table(Table::of_lines(titles, rows)))
}

/// An item with its fields and all that hangs on it.
fn item(voice: &Voice, kind: Kind, id: &Id, depth: u8) -> Vec<Block> {
    let name = voice.name(kind, id);
    let said = name.text();
    let mut blocks = vec![Block::Heading(depth, name)];
    let fields: Vec<&Field> =
        fields_of(kind).iter().filter(|it| !names(voice, it, id, &said)).collect();
    let (short, mut rows): (Vec<Pair>, Vec<Pair>) =
        pairs(voice, &fields, id).into_iter().partition(|pair| is_fact(kind, pair));
    blocks.extend(laid(kind, short));
    rows.extend(about(voice, kind, id));
    let mut below = Vec::new();
    for shelf in lists_of(kind) {
        hang(voice, shelf, id, depth + 1, &mut rows, &mut below);
    }
    rows.extend(missing(voice, kind, id));
    if !rows.is_empty() {
        blocks.push(Block::Pairs(rows));
    }
    blocks.extend(below);
    blocks
}

/// A list that hangs on an item: beside its title where it is small, else below a heading.
fn hang(
    voice: &Voice,
    shelf: &Shelf,
    id: &Id,
    depth: u8,
    rows: &mut Vec<Pair>,
    below: &mut Vec<Block>,
) {
    let ids = (shelf.ids)(voice.deal, id).unwrap_or_default();
    if ids.is_empty() {
        return;
    }
    let title = voice.own(&message_id(&["list", shelf.kind.key()]));
    if let Some(lines) = as_lines(voice, shelf.kind, &ids) {
        rows.push(Pair { label: title, lines });
    } else {
        below.push(Block::Heading(depth, title));
        below.extend(list(voice, shelf.kind, &ids, depth + 1));
    }
}

/// Items of few fields on which nothing hangs, a line each.
fn as_lines(voice: &Voice, kind: Kind, ids: &[Id]) -> Option<Vec<Line>> {
    let fields = used(voice, kind, ids);
    let is_bare = |field: &&&Field| {
        matches!(field.shape, Shape::Whole | Shape::Number | Shape::Money | Shape::Threshold)
    };
    let bare = fields.iter().filter(is_bare).count();
    if hangs(voice, kind, ids) || fields.len() > IN_A_LINE || bare > 0 {
        return None;
    }
    let line = |id: &Id| Line::join(fields.iter().map(|field| voice.held(field, id)), " · ");
    Some(ids.iter().map(line).collect())
}

/// Whether a value is so short that others may stand beside it. Those of a negotiation stand one
/// below another: it is read from the top.
pub fn is_fact(kind: Kind, pair: &Pair) -> bool {
    let long: usize = pair.lines.iter().map(|line| line.text().chars().count()).sum();
    kind != Kind::Negotiation && long + pair.label.text().chars().count() <= SHORT
}

/// Short values side by side, then those that need a line of their own.
pub fn laid(kind: Kind, rows: Vec<Pair>) -> Vec<Block> {
    let (short, long): (Vec<Pair>, Vec<Pair>) =
        rows.into_iter().partition(|pair| is_fact(kind, pair));
    let mut blocks = Vec::new();
    if !short.is_empty() {
        blocks.push(Block::Facts(short.into_iter().map(fact).collect()));
    }
    if !long.is_empty() {
        blocks.push(Block::Pairs(long));
    }
    blocks
}

/// A short value after its label.
fn fact(pair: Pair) -> Line {
    let label = pair.label.and(Span::own(": ")).toned(Tone::Quiet);
    label.and(Line::join(pair.lines, "; "))
}

/// Whether the heading has already said all that a field holds.
fn names(voice: &Voice, field: &Field, id: &Id, said: &str) -> bool {
    voice.held(field, id).text() == said
}

/// The fields of an item that hold something.
pub fn pairs(voice: &Voice, fields: &[&'static Field], id: &Id) -> Vec<Pair> {
    let filled = fields.iter().filter(|field| !(field.read)(voice.deal, id).is_empty());
    filled.map(|field| pair(voice.label(field), voice.value(field, id))).collect()
}

/// What must be filled in and is not, in one line.
fn missing(voice: &Voice, kind: Kind, id: &Id) -> Option<Pair> {
    let deal = voice.deal;
    let open = fields_of(kind).iter().filter(|field| {
        (field.shown)(deal, id) && field.is_needed(deal, id) && (field.read)(deal, id).is_empty()
    });
    let open: Vec<Line> = open.map(|field| voice.label(field)).collect();
    let label = voice.own("paper-missing").toned(Tone::Warn);
    (!open.is_empty()).then(|| pair(label, Line::join(open, "; ").toned(Tone::Warn)))
}

/// What a remark is about.
pub fn about(voice: &Voice, kind: Kind, id: &Id) -> Option<Pair> {
    let remark = Remark::find(voice.deal, id).filter(|_| kind == Kind::Remark)?;
    let things = remark.about.iter().map(|about| {
        let step = about.step.get().map(|step| voice.own(&message_id(&["hole-step", step.key()])));
        let thing = about.item.get().and_then(|item| Some((voice.deal.kind_of(item)?, item)));
        let thing = thing.map(|(kind, item)| voice.name(kind, item));
        let title = Span::free(about.title.text());
        let thing = thing.unwrap_or_else(|| title.into());
        Line::join([step.unwrap_or_default(), thing], ": ")
    });
    let line = Line::join(things, "; ");
    (!line.is_empty()).then(|| pair(voice.own("f-remark-about"), line))
}
