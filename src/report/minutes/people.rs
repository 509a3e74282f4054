//! Where and when the session was, for how long, who was there; its result and its goals.

use crate::domain::field::field;
use crate::domain::session::{Phase, Presence};
use crate::domain::{Id, Kind};

use super::{Log, row};
use crate::report::outline::{Block, Fill, Line, Origin, Pair, Span, Table, Tone};

/// Date, place, kind, minutes; the people.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let keys =
        ["kind", "date", "place", "negotiation", "preparation", "despite_unreported", "closed"];
    let mut rows = log.rows(&keys);
    rows.extend(minutes(log));
    let mut blocks = vec![Block::Pairs(rows)];
    blocks.extend(phases(log));
    blocks.push(Block::Heading(2, log.own("list-presence")));
    blocks.extend(seats(log, false).or_else(|| log.nothing("minutes-nobody").pop()));
    if let Some(absent) = seats(log, true) {
        blocks.extend([Block::Heading(2, log.own("minutes-absent")), absent]);
    }
    blocks
}

/// What people met for, whether they reached it, what leader and defender wanted.
pub(super) fn goals(log: &Log) -> Vec<Block> {
    let rows = log.rows(&["result", "result_reached", "leader_goal", "defender_goal"]);
    if rows.is_empty() { log.nothing("minutes-no-result") } else { vec![Block::Pairs(rows)] }
}

/// Minutes planned and used, and what was owed at the end.
fn minutes(log: &Log) -> Option<Pair> {
    let phases = &log.session.phases;
    let planned: i64 = phases.iter().map(|it| planned(it)).sum();
    let used: i64 = phases.iter().map(|it| it.used()).sum();
    if planned == 0 && used == 0 {
        return None;
    }
    let debt = used - planned;
    let fill = |seconds: i64| Fill::Span(Span::free(clock(seconds.abs())));
    let said = log.now.with("minutes-used", &[("planned", fill(planned)), ("used", fill(used))]);
    let owed = match debt {
        0 => Line::default(),
        ..0 => log.now.with("minutes-spared", &[("time", fill(debt))]),
        _ => log.now.with("minutes-debt", &[("time", fill(debt))]).toned(Tone::Warn),
    };
    row(log.own("minutes-time"), Line::join([said, owed], ", "))
}

fn planned(phase: &Phase) -> i64 {
    i64::from(phase.planned_min.get().copied().unwrap_or(0)) * 60
}

/// Minutes and seconds.
fn clock(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Every phase with its minutes.
fn phases(log: &Log) -> Option<Block> {
    let phases = &log.session.phases;
    let titles = [
        "f-phase-phase",
        "f-phase-planned-min",
        "f-phase-added-min",
        "minutes-phase-used",
        "minutes-phase-debt",
    ];
    let rows: Vec<Vec<Line>> = phases.iter().map(|it| phase(log, it)).collect();
    (!rows.is_empty())
        .then(|| Block::Table(Table::of_lines(titles.map(|id| log.own(id)).to_vec(), rows)))
}

fn phase(log: &Log, it: &Phase) -> Vec<Line> {
    let held = |key| held(log, Kind::Phase, key, &it.id);
    let used = if it.skipped.is_true() {
        log.own("f-phase-skipped").toned(Tone::Quiet)
    } else if it.used_s.is_known() {
        Span::free(clock(it.used())).into()
    } else {
        Line::default()
    };
    let over = it.used() - it.planned_s();
    let debt =
        if over > 0 { Span::free(clock(over)).toned(Tone::Warn).into() } else { Line::default() };
    vec![held("phase"), held("planned_min"), held("added_min"), used, debt]
}

fn held(log: &Log, kind: Kind, key: &str, id: &Id) -> Line {
    field(kind, key).map_or_else(Line::default, |field| log.now.held(field, id))
}

/// Who was there, or who was invited and did not come.
fn seats(log: &Log, absent: bool) -> Option<Block> {
    let people = log.session.people.iter().filter(|it| it.absent.is_true() == absent);
    let titles = ["f-presence-name", "f-presence-function", "f-presence-role", "f-presence-nda"];
    let rows: Vec<Vec<Line>> = people.map(|it| seat(log, it)).collect();
    (!rows.is_empty())
        .then(|| Block::Table(Table::of_lines(titles.map(|id| log.own(id)).to_vec(), rows)))
}

fn seat(log: &Log, it: &Presence) -> Vec<Line> {
    let held = |key| held(log, Kind::Presence, key, &it.id);
    let name = it.name.text().trim();
    let name = match it.person.get() {
        _ if !name.is_empty() => Span::new(name, Origin::Person(it.id.clone())).into(),
        Some(id) => log.now.name(Kind::Member, id),
        None => log.own("nameless-presence"),
    };
    let nda = if it.nda.is_true() {
        log.own("minutes-nda").toned(Tone::Good)
    } else {
        log.own("minutes-no-nda").toned(Tone::Warn)
    };
    vec![name, held("function"), held("role"), nda]
}
