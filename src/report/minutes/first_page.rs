//! The first page: what was decided, on which conditions, what spoke most against it, the levels
//! with what became of them, who does what by when.

use crate::domain::critique::strongest::strongest;
use crate::domain::remark::{Fate, Remark};
use crate::domain::session::{Condition, VerdictKind};
use crate::domain::{Kind, chronicle};

use super::{Log, levels, row};
use crate::report::outline::{Block, Column, Line, Pair, Span, Table, Tone, cell};

/// The first page.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(under_title(log))];
    if log.session.is_open() {
        blocks.push(Block::Paragraph(log.own("minutes-open").toned(Tone::Warn)));
    }
    blocks.push(Block::Heading(1, log.own("minutes-verdict-short")));
    blocks.push(Block::Pairs(verdict(log)));
    blocks.push(Block::Heading(1, log.own("minutes-strongest")));
    blocks.extend(remarks(log));
    blocks.push(Block::Heading(1, log.own("minutes-levels")));
    blocks.extend(levels::blocks(log));
    blocks.push(Block::Heading(1, log.own("list-assignment")));
    blocks.extend(assignments(log));
    blocks
}

/// Which session it was, and when.
fn under_title(log: &Log) -> Line {
    let session = log.session;
    let negotiation = session.negotiation.get();
    let negotiation =
        negotiation.map_or_else(Line::default, |id| log.now.name(Kind::Negotiation, id));
    let parts = [log.now.session_kind(session), log.held("date"), log.held("place"), negotiation];
    Line::join(parts, " · ").toned(Tone::Quiet)
}

fn verdict(log: &Log) -> Vec<Pair> {
    let verdict = &log.session.verdict;
    let tone = match verdict.kind.get() {
        Some(VerdictKind::Defended) => Tone::Good,
        Some(VerdictKind::Leave | VerdictKind::Postpone | VerdictKind::Again) => Tone::Warn,
        Some(VerdictKind::Conditions) | None => Tone::Strong,
    };
    let said = match verdict.kind.get() {
        Some(_) => log.now.pick(verdict.kind).toned(tone),
        None => log.own("verdict-open").toned(Tone::Unknown),
    };
    let mut rows: Vec<Pair> = row(log.own("f-verdict-kind"), said).into_iter().collect();
    rows.extend(log.rows(&["verdict.curator", "verdict.reason", "verdict.dissent"]));
    let lines: Vec<Line> = verdict.conditions.iter().map(|it| condition(log, it)).collect();
    if !lines.is_empty() {
        rows.push(Pair { label: log.own("list-condition"), lines });
    }
    rows
}

/// What must be true, who sees to it, by which day.
fn condition(log: &Log, it: &Condition) -> Line {
    let person = it.person.get().map_or_else(Line::default, |id| log.person(id));
    let day = if it.date.is_known() { log.now.day(&it.date) } else { Line::default() };
    Line::join([log.now.text(&it.text), person, day], " · ")
}

fn remarks(log: &Log) -> Vec<Block> {
    let strongest = strongest(log.now.deal, &log.session.id);
    if strongest.is_empty() {
        return log.nothing("minutes-no-remarks");
    }
    vec![Block::Pairs(strongest.into_iter().map(|it| remark(log, it)).collect())]
}

/// A remark with its answer and what became of it.
fn remark(log: &Log, it: &Remark) -> Pair {
    let voice = &log.now;
    let who = Line::join([log.number(it), voice.pick(it.function)], " · ");
    let answer = if it.answer.kind.is_known() {
        let text = &it.answer.text;
        let words = if text.has_text() { voice.text(text) } else { Line::default() };
        Line::join([voice.pick(it.answer.kind), words], ": ")
    } else {
        log.own("answer-waiting").toned(Tone::Warn)
    };
    let label = |id: &str| log.own(id).and(Span::own(": ")).toned(Tone::Quiet);
    let mut end = vec![label("minutes-answer").and(answer)];
    if matches!(it.fate.get(), Some(Fate::CameTrue | Fate::DidNot)) {
        end.push(label("f-remark-fate").and(voice.pick(it.fate)));
    }
    let lines = vec![voice.text(&it.text).toned(Tone::Strong), Line::join(end, " · ")];
    Pair { label: who, lines }
}

/// The columns of the assignments with their shares of the width.
const TASKS: [(&str, u16); 4] = [
    ("f-assignment-person", 20),
    ("f-assignment-what", 50),
    ("f-assignment-due", 14),
    ("f-assignment-report", 16),
];

/// By person, then by day.
fn assignments(log: &Log) -> Vec<Block> {
    let voice = &log.now;
    let mut given = chronicle::given(voice.deal, &log.session.id);
    if given.is_empty() {
        return log.nothing("minutes-no-tasks");
    }
    given.sort_by_cached_key(|it| {
        let name = it.person.get().map(|id| voice.name(Kind::Member, id).text());
        (name.is_none(), name, it.due.get().copied().unwrap_or(chrono::NaiveDate::MAX))
    });
    let rows = given.into_iter().map(|it| {
        let person = it.person.get().map_or_else(|| voice.not_asked(), |id| log.person(id));
        let due = if it.due.is_known() { voice.day(&it.due) } else { voice.not_asked() };
        let report = if it.is_reported() {
            voice.pick(it.report.state)
        } else {
            log.own("assignment-waits").toned(Tone::Unknown)
        };
        [person, voice.text(&it.what), due, report].map(cell).to_vec()
    });
    let columns = TASKS.map(|(id, share)| Column::new(log.own(id), share)).to_vec();
    vec![Block::Table(Table { columns, rows: rows.collect() })]
}
