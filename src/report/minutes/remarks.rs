//! Every remark word for word, with its answer and what came of it; the edits that no remark asked
//! for; who said that there are none.

use crate::domain::assignment::Assignment;
use crate::domain::remark::Remark;
use crate::domain::shelf::Entity as _;
use crate::domain::{Kind, chronicle};

use super::{Log, coverage, fields_with, rows_of, trail};
use crate::report::brief::item;
use crate::report::outline::{Block, Line, Pair, Span, Tone};

/// The fields that the heading, the words and the rows of their own tell.
const TOLD: [&str; 10] = [
    "text",
    "kind",
    "weight",
    "function",
    "number",
    "session",
    "assignments",
    "edits",
    "answer.kind",
    "answer.text",
];

/// The fields that need a line of their own, however short they are.
const WHY: [&str; 4] = ["because", "better", "error", "merged_into"];

/// All that was said in the session.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let said = chronicle::said(log.now.deal, &log.session.id);
    let mut blocks: Vec<Block> = said.iter().flat_map(|it| remark(log, it)).collect();
    if said.is_empty() {
        blocks = log.nothing("minutes-no-remarks");
    }
    blocks.extend(none_said(log));
    let apart = log.session.changed_in().filter(|it| !it.remark.is_known());
    let apart: Vec<Line> = apart.map(|it| trail::whole(log, it)).collect();
    if !apart.is_empty() {
        blocks.push(Block::Heading(2, log.own("minutes-edits-apart")));
        blocks.push(Block::List(apart));
    }
    if let Some(table) = coverage::table(log) {
        blocks.extend([Block::Heading(2, log.own("round-looked")), table]);
    }
    blocks
}

fn remark(log: &Log, it: &Remark) -> Vec<Block> {
    let voice = &log.now;
    let pick = |line: Line, is_there: bool| if is_there { line } else { Line::default() };
    let heading = Line::join(
        [
            log.number(it),
            pick(voice.pick(it.function), it.function.is_known()),
            pick(voice.pick(it.kind), it.kind.is_known()),
            pick(voice.pick(it.weight), it.weight.is_known()),
        ],
        " · ",
    );
    let facts = rows_of(voice, Kind::Remark, &it.id, &[&TOLD[..], &WHY].concat());
    let mut rows: Vec<Pair> = item::about(voice, Kind::Remark, &it.id).into_iter().collect();
    rows.extend(answer(log, it));
    rows.extend(item::pairs(voice, &fields_with(Kind::Remark, &WHY), &it.id));
    rows.extend(several(log, "f-remark-edits", edits(log, it)));
    rows.extend(several(log, "f-remark-assignments", assignments(log, it)));
    rows.extend(several(log, "minutes-merged", merged(log, it)));
    let words = Block::Paragraph(voice.text(&it.text).toned(Tone::Strong));
    let mut blocks = vec![Block::Heading(2, heading), words, Block::Pairs(rows)];
    blocks.extend(item::laid(Kind::Remark, facts));
    blocks
}

fn several(log: &Log, label: &str, lines: Vec<Line>) -> Option<Pair> {
    (!lines.is_empty()).then(|| Pair { label: log.own(label), lines })
}

/// The answer in one line: what, and in which words.
fn answer(log: &Log, it: &Remark) -> Option<Pair> {
    let voice = &log.now;
    if it.is_merged() && !it.answer.kind.is_known() {
        return None;
    }
    let words = &it.answer.text;
    let words = if words.has_text() { voice.text(words) } else { Line::default() };
    let line = if it.answer.kind.is_known() {
        Line::join([voice.pick(it.answer.kind).toned(Tone::Strong), words], ": ")
    } else {
        Line::join([log.own("answer-waiting").toned(Tone::Warn), words], ": ")
    };
    super::row(log.own("minutes-answer"), line)
}

/// What was changed for it: changes of the log, or what somebody wrote of them.
fn edits(log: &Log, it: &Remark) -> Vec<Line> {
    let changes = &log.session.changes;
    let is_change = |text: &&String| !changes.iter().any(|it| it.id.as_str() == text.as_str());
    let written = it.edits.iter().filter(is_change);
    let written = written.map(|text| Line::from(Span::free(text.trim())));
    let tied = changes.iter().filter(|change| {
        let is_named = it.edits.iter().any(|edit| edit.as_str() == change.id.as_str());
        is_named || change.remark.get() == Some(&it.id)
    });
    let tied = tied.map(|change| trail::whole(log, change));
    tied.chain(written).filter(|line| !line.is_empty()).collect()
}

/// What was given out for it, to whom, by when, and how that ended.
fn assignments(log: &Log, it: &Remark) -> Vec<Line> {
    let voice = &log.now;
    let own = it.assignments.iter().map(|id| {
        let Some(given) = Assignment::find(voice.deal, id) else { return voice.own("dangling") };
        let person = given.person.get().map_or_else(Line::default, |id| log.person(id));
        let due = if given.due.is_known() { voice.day(&given.due) } else { Line::default() };
        let state = if given.is_reported() {
            voice.pick(given.report.state)
        } else {
            log.own("assignment-waits")
        };
        Line::join([voice.name(Kind::Assignment, id), person, due, state], " · ")
    });
    own.collect()
}

/// The remarks for which it speaks, with their words and for whom they were said.
fn merged(log: &Log, it: &Remark) -> Vec<Line> {
    let voice = &log.now;
    let own = chronicle::merged_into(voice.deal, &it.id);
    let line = |other: &Remark| {
        let by = other.by.get().map_or_else(Line::default, |id| log.person(id));
        let who = Line::join([log.number(other), voice.pick(other.function), by], " · ");
        Line::join([who, voice.text(&other.text)], ": ")
    };
    own.into_iter().map(line).collect()
}

/// Who said that there are no remarks: that is an answer too.
fn none_said(log: &Log) -> Option<Block> {
    let quiet = log.session.turns.iter().filter(|it| it.no_remarks.is_true());
    let mut names: Vec<Line> = Vec::new();
    for line in quiet.filter_map(|it| it.person.get()).map(|id| log.person(id)) {
        if !names.contains(&line) {
            names.push(line);
        }
    }
    let label = log.own("minutes-none-said").and(Span::own(": ")).toned(Tone::Quiet);
    (!names.is_empty()).then(|| Block::Paragraph(label.and(Line::join(names, "; "))))
}
