//! The holes that the sieve found in the frozen deal, and what was decided about each.

use crate::domain::chronicle;
use crate::domain::remark::Remark;
use crate::domain::sieve::{Hole, sift};

use super::Log;
use crate::report::hole::{self, Readers};
use crate::report::outline::{Block, Line, Table, Tone};

/// A row for every hole, the worst first.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let Some(holes) = &log.holes else { return log.nothing("minutes-holes-unknown") };
    if holes.is_empty() {
        return log.nothing("minutes-no-holes");
    }
    let still = still(log);
    let rows = holes.iter().map(|it| {
        let texts = log.now.texts;
        let severity = Line::own(hole::severity(texts, it));
        vec![severity, hole::line(texts, it, Readers::Us), decided(log, it, &still)]
    });
    let titles = ["minutes-severity", "minutes-hole", "minutes-decided"];
    let mut blocks =
        vec![Block::Table(Table::of_lines(titles.map(|id| log.own(id)).to_vec(), rows.collect()))];
    let despite = log.rows(&["verdict.despite"]);
    blocks.extend((!despite.is_empty()).then_some(Block::Pairs(despite)));
    blocks
}

/// The holes of the deal as it is now, on the same day: what time alone opened is not meant.
fn still(log: &Log) -> Vec<Hole> {
    let day = super::day_of(log.session);
    day.map(|day| sift(log.now.deal, log.now.method, day)).unwrap_or_default()
}

/// What the room said of the thing with the hole; else that the verdict stands in spite of it;
/// and whether it is mended by now.
fn decided(log: &Log, it: &Hole, still: &[Hole]) -> Line {
    let said = chronicle::said(log.now.deal, &log.session.id);
    let mut lines: Vec<Line> = said
        .into_iter()
        .filter(|remark| is_of(remark, it) && !remark.is_merged())
        .map(|remark| {
            let answer = if remark.answer.kind.is_known() {
                log.now.pick(remark.answer.kind)
            } else {
                log.own("answer-waiting")
            };
            Line::join([log.number(remark), answer], ": ")
        })
        .collect();
    if it.withholds_verdict() && log.session.verdict.despite.has_text() {
        lines.push(log.own("minutes-despite"));
    }
    if lines.is_empty() {
        lines.push(log.own("minutes-undecided").toned(Tone::Quiet));
    }
    let same =
        |other: &Hole| (other.code, &other.item, other.field) == (it.code, &it.item, it.field);
    if !log.session.is_open() && !still.iter().any(same) {
        lines.push(log.own("minutes-mended").toned(Tone::Good));
    }
    Line::join(lines, "; ")
}

/// Whether a remark is about the thing with the hole.
fn is_of(remark: &Remark, hole: &Hole) -> bool {
    let Some(item) = &hole.item else { return false };
    remark.about.iter().any(|about| {
        let field = about.field.text();
        about.item.get() == Some(item) && (field.is_empty() || field.starts_with(hole.field))
    })
}
