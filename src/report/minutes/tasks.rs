//! Work assignments by function, each with its report and what got in the way.

use crate::domain::assignment::Assignment;
use crate::domain::choice::Pick;
use crate::domain::remark::Remark;
use crate::domain::shelf::Entity as _;
use crate::domain::{Kind, chronicle};

use super::{Log, fields_with, rows_of};
use crate::l10n::words::capital;
use crate::report::brief::item;
use crate::report::outline::{Block, Line, Tone};

/// The fields that need a line of their own, however short they are.
const WHY: [&str; 6] =
    ["why", "sign_of_done", "waits_for", "report.understood", "report.hindered", "report.comment"];

/// The assignments of the session, and those of earlier ones with whose reports it began.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let given = chronicle::given(log.now.deal, &log.session.id);
    let mut blocks = by_function(log, &given);
    if given.is_empty() {
        let why = log.rows(&["verdict.no_assignment"]);
        blocks.extend(log.nothing("minutes-no-tasks"));
        blocks.extend((!why.is_empty()).then_some(Block::Pairs(why)));
    }
    let earlier = chronicle::earlier(log.now.deal, &log.session.id);
    if !earlier.is_empty() {
        blocks.push(Block::Heading(2, log.own("minutes-earlier-tasks")));
        blocks.extend(earlier.into_iter().flat_map(|it| assignment(log, it)));
    }
    blocks
}

fn by_function(log: &Log, given: &[&Assignment]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut last = None;
    for it in given {
        let function = it.function_in(log.now.deal);
        if last != Some(function) {
            let name = function.map_or_else(
                || log.own("assignments-no-function"),
                |function| Line::own(capital(&log.now.pick(Pick::Is(function)).text())),
            );
            blocks.push(Block::Heading(2, name));
            last = Some(function);
        }
        blocks.extend(assignment(log, it));
    }
    blocks
}

fn assignment(log: &Log, it: &Assignment) -> Vec<Block> {
    let voice = &log.now;
    let told = [&["what", "function", "session", "remark"], &WHY[..]].concat();
    let mut facts = rows_of(voice, Kind::Assignment, &it.id, &told);
    if !it.is_reported() {
        let waits = log.own("assignment-waits").toned(Tone::Warn);
        facts.extend(super::row(log.own("f-assignment-report"), waits));
    }
    let mut rows = item::pairs(voice, &fields_with(Kind::Assignment, &WHY), &it.id);
    let remark = it.remark.get().and_then(|id| Remark::find(voice.deal, id));
    let said = remark.map(|it| Line::join([log.number(it), voice.text(&it.text)], ": "));
    rows.extend(said.and_then(|line| super::row(log.own("f-assignment-remark"), line)));
    let mut blocks = vec![Block::Heading(3, voice.name(Kind::Assignment, &it.id))];
    blocks.extend(item::laid(Kind::Assignment, facts));
    blocks.extend((!rows.is_empty()).then_some(Block::Pairs(rows)));
    blocks
}
