//! The negotiation that was prepared: when, who with whom, which act of the client is expected, when
//! we stop.

use crate::domain::Kind;

use super::{Log, fields_with};
use crate::report::brief::item;
use crate::report::outline::{Block, Line};

const KEYS: [&str; 10] = [
    "title",
    "aim",
    "client_act",
    "fallback_act",
    "our_alternative",
    "their_alternative",
    "walk_away",
    "overall.fail",
    "overall.acceptable",
    "overall.ideal",
];

/// The negotiation as it stood in the snapshot.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let Some(negotiation) = log.negotiation() else { return log.nothing("minutes-no-meeting") };
    let voice = &log.then;
    let mut rows = item::pairs(voice, &fields_with(Kind::Negotiation, &KEYS), &negotiation.id);
    let tasks = negotiation.tasks.iter().filter_map(|it| it.task.get());
    let tasks: Vec<Line> = tasks.map(|number| voice.task(number)).collect();
    rows.extend(super::row(log.own("list-served-task"), Line::join(tasks, "; ")));
    let mut blocks = vec![Block::Pairs(rows)];
    let rounds: Vec<_> = negotiation.rounds.iter().map(|it| it.id.clone()).collect();
    if !rounds.is_empty() {
        blocks.push(Block::Heading(2, log.own("list-round")));
        blocks.extend(item::list(voice, Kind::Round, &rounds, 3));
    }
    blocks
}
