//! Who looked at what: a blank says that nobody of a function did.

use crate::domain::Kind;
use crate::domain::choice::Pick;
use crate::domain::critique::coverage::{Part, Row, coverage};

use super::Log;
use crate::report::outline::{Block, Line, Span, Table, Tone};

/// Functions against the parts of the deal; nothing where nothing was said.
pub(super) fn table(log: &Log) -> Option<Block> {
    let looked = coverage(log.now.deal, &log.session.id);
    if looked.rows.iter().all(|row| row.remarks.iter().all(|count| *count == 0)) {
        return None;
    }
    let parts = looked.parts.iter().map(|part| title(log, part));
    let titles = std::iter::once(log.own("minutes-who")).chain(parts).collect();
    let rows = looked.rows.iter().map(|row| cells(log, row)).collect();
    Some(Block::Table(Table::of_lines(titles, rows)))
}

fn title(log: &Log, part: &Part) -> Line {
    match part {
        Part::Passport => log.own("hole-step-passport"),
        Part::Stakeholders => log.own("hole-step-stakeholders"),
        Part::Stage => log.own("hole-step-stage"),
        Part::Issue(id) => log.now.name(Kind::Issue, id),
        Part::Map => log.own("hole-step-negotiation"),
    }
}

fn cells(log: &Log, row: &Row) -> Vec<Line> {
    let voice = match row.voice {
        Some(voice) => log.now.pick(Pick::Is(voice)),
        None => log.now.not_asked(),
    };
    let count = |count: &usize| match count {
        0 => Line::own("—").toned(Tone::Quiet),
        _ => Span::free(count.to_string()).into(),
    };
    std::iter::once(voice).chain(row.remarks.iter().map(count)).collect()
}
