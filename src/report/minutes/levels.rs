//! The levels as they were frozen, what was changed in them at the defense, how they stand now.

use std::sync::Arc;

use crate::domain::negotiation::{Issue, ScaleType};
use crate::domain::plan::{self, Standing};
use crate::domain::session::Change;
use crate::domain::shelf::Entity as _;

use super::{Log, trail};
use crate::report::level::{LevelColumn, level_phrase};
use crate::report::outline::{Block, Cell, Column, Line, Span, Table, Tone};

/// The table of the issues, and what became of them.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let Some(negotiation) = log.negotiation().filter(|it| !it.issues.is_empty()) else {
        return log.nothing("minutes-no-issues");
    };
    let changed: Vec<Vec<Line>> =
        negotiation.issues.iter().map(|issue| changes(log, issue)).collect();
    let now: Vec<Vec<Line>> = negotiation.issues.iter().map(|issue| now(log, issue)).collect();
    let with = [&changed, &now].map(|cells| cells.iter().any(|lines| !lines.is_empty()));
    let mut columns = vec![Column::new(log.own("column-issue"), 22)];
    columns
        .extend(LevelColumn::ALL.map(|it| Column::new(log.own(it.title()), 20).toned(it.tone())));
    let more = ["minutes-changed-in", "minutes-changed-since"];
    columns.extend(
        more.iter().zip(with).filter(|(_, with)| *with).map(|(id, _)| Column::new(log.own(id), 26)),
    );
    let rows = negotiation.issues.iter().zip(changed.into_iter().zip(now));
    let rows = rows.map(|(issue, (changed, now))| row(log, issue, [changed, now], with)).collect();
    let mut blocks = vec![Block::Table(Table { columns, rows })];
    blocks.extend(silence(log, with));
    blocks.extend(added(log));
    blocks
}

fn row(log: &Log, issue: &Arc<Issue>, more: [Vec<Line>; 2], with: [bool; 2]) -> Vec<Cell> {
    let voice = &log.then;
    let weight = log.then.pick(issue.weight).toned(Tone::Quiet);
    let name = voice.name(crate::domain::Kind::Issue, &issue.id).toned(Tone::Strong);
    let mut cells: Vec<Cell> = vec![vec![name, weight]];
    let level = |it: LevelColumn| {
        let phrase = level_phrase(voice.texts, &issue.scale, it);
        vec![if phrase.is_empty() { voice.not_asked() } else { phrase }]
    };
    cells.extend(LevelColumn::ALL.map(level));
    cells.extend(more.into_iter().zip(with).filter(|(_, with)| *with).map(|(lines, _)| lines));
    cells
}

/// What was changed in an issue while the session went on.
fn changes(log: &Log, issue: &Issue) -> Vec<Line> {
    let own = |it: &&Change| it.item.get() == Some(&issue.id);
    log.session.changed_in().filter(own).map(|it| trail::told(log, it)).collect()
}

/// How an issue stands now where it is not as it was frozen.
fn now(log: &Log, issue: &Issue) -> Vec<Line> {
    let Some(now) = Issue::find(log.now.deal, &issue.id) else {
        return vec![log.own("minutes-issue-gone").toned(Tone::Warn)];
    };
    let voice = &log.now;
    // Worse than acceptable follows from acceptable, but where the levels are words.
    let follows = |it: LevelColumn| {
        it == LevelColumn::Fail && [issue, now].iter().all(|it| !it.scale.kind.is(ScaleType::Text))
    };
    let mut lines: Vec<Line> = LevelColumn::ALL
        .into_iter()
        .filter(|it| !follows(*it))
        .filter_map(|it| {
            let [was, is] = [issue, now].map(|issue| level_phrase(voice.texts, &issue.scale, it));
            let label = log.own(it.title()).and(Span::own(": ")).toned(Tone::Quiet);
            (was != is).then(|| label.and(is))
        })
        .collect();
    if issue.weight != now.weight {
        lines.push(voice.pick(now.weight));
    }
    let later = log.session.changed_after().filter(|it| it.item.get() == Some(&issue.id));
    let why = later.filter(|it| it.why.has_text());
    lines.extend(why.map(|it| voice.text(&it.why).toned(Tone::Quiet)));
    lines
}

/// Says what a column that is not there would have said.
fn silence(log: &Log, with: [bool; 2]) -> Option<Block> {
    let said = [("minutes-unchanged-in", with[0]), ("minutes-unchanged-since", with[1])];
    let is_frozen = log.session.snapshot.deal.is_some();
    let said =
        said.into_iter().filter(|(id, with)| !with && (is_frozen || *id == "minutes-unchanged-in"));
    let line = Line::join(said.map(|(id, _)| log.own(id)), " ");
    let line = if is_frozen || log.session.is_open() {
        line
    } else {
        Line::join([line, log.own("minutes-no-snapshot").toned(Tone::Warn)], " ")
    };
    (!line.is_empty()).then(|| Block::Paragraph(line.toned(Tone::Quiet)))
}

/// Issues that came to the map after it was frozen.
fn added(log: &Log) -> Option<Block> {
    use crate::domain::negotiation::Negotiation;
    let plan = log.negotiation()?;
    let map = Negotiation::find(log.now.deal, &plan.id)?;
    let new =
        map.issues.iter().filter(|it| plan::standing(plan, &it.id, Some(it)) == Standing::Added);
    let names: Vec<Line> = new.map(|it| log.now.name(crate::domain::Kind::Issue, &it.id)).collect();
    let label = log.own("minutes-issues-added").and(Span::own(": "));
    (!names.is_empty()).then(|| Block::Paragraph(label.and(Line::join(names, "; "))))
}
