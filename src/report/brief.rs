//! The brief: everything that the file says of a deal, for those who prepare.
//!
//! It walks the table of fields and the shelves, so that a new field or a new list is in it without
//! a word here.

pub(super) mod item;

use crate::domain::Step;
use crate::domain::field::{Field, fields_of};
use crate::domain::negotiation::Negotiation;
use crate::domain::shelf::{SHELVES, Shelf};
use crate::domain::{Id, Kind};

use super::outline::{Block, Line, Outline, Pair};
use super::voice::{Voice, message_id};
use item::{list, pairs};

/// The parts of the deal's own fields: the first of their keys, and the title of the part.
const PARTS: [(&str, &str); 3] =
    [("economics", "part-economics"), ("value", "part-value"), ("procedure", "part-procedure")];

/// The brief of a deal.
pub fn outline(voice: &Voice) -> Outline {
    let title = Line::join([voice.own("paper-brief"), voice.deal_title()], ": ");
    let blocks = Step::ALL.iter().flat_map(|step| of_step(voice, *step)).collect();
    let day = super::map::looked_at(voice).and_then(Negotiation::first_day);
    Outline { day, ..Outline::new(voice.texts.language(), title, blocks) }
}

/// What belongs to a step of the walk, under its name.
fn of_step(voice: &Voice, step: Step) -> Vec<Block> {
    let mut blocks = Vec::new();
    if step == Step::Passport {
        blocks.extend(deal(voice));
        blocks.extend(super::qualification::brief(voice));
    }
    for shelf in SHELVES.iter().filter(|it| it.parent == Kind::Deal && it.kind.step() == step) {
        blocks.extend(shelf_of(voice, shelf));
    }
    if !blocks.is_empty() {
        let name = voice.own(&message_id(&["hole-step", step.key()]));
        blocks.insert(0, Block::Heading(1, name));
    }
    blocks
}

/// The deal's own fields, part by part.
fn deal(voice: &Voice) -> Vec<Block> {
    let part_of = |field: &Field| {
        let first = field.key.split('.').next().unwrap_or_default();
        PARTS.iter().position(|(key, _)| *key == first)
    };
    let titles = [None].into_iter().chain((0..PARTS.len()).map(Some));
    let mut blocks = Vec::new();
    for part in titles {
        let fields: Vec<&Field> =
            fields_of(Kind::Deal).iter().filter(|field| part_of(field) == part).collect();
        let rows = pairs(voice, &fields, &voice.deal.id);
        if rows.is_empty() {
            continue;
        }
        let title = part.map_or("part-deal", |at| PARTS[at].1);
        blocks.push(Block::Heading(2, voice.own(title)));
        blocks.push(Block::Pairs(rows));
    }
    blocks
}

/// A list of the deal under its title; nothing where it is empty.
fn shelf_of(voice: &Voice, shelf: &Shelf) -> Vec<Block> {
    let ids = (shelf.ids)(voice.deal, &voice.deal.id).unwrap_or_default();
    if ids.is_empty() {
        return Vec::new();
    }
    let title = voice.own(&message_id(&["list", shelf.kind.key()]));
    let mut blocks = vec![Block::Heading(2, title)];
    blocks.extend(list(voice, shelf.kind, &ordered(voice, shelf.kind, ids), 3));
    blocks
}

/// The negotiation that is prepared comes first; all else stands as in the file.
fn ordered(voice: &Voice, kind: Kind, mut ids: Vec<Id>) -> Vec<Id> {
    let current = super::map::looked_at(voice).filter(|_| kind == Kind::Negotiation);
    if let Some(at) = current.and_then(|it| ids.iter().position(|id| *id == it.id)) {
        ids[..=at].rotate_right(1);
    }
    ids
}

/// A label and a line beside it.
fn pair(label: Line, line: Line) -> Pair {
    Pair { label, lines: vec![line] }
}
