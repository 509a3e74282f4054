//! After the negotiation: what was reached against the plan, what became of each remark, what was
//! learnt, what comes next.

use crate::domain::level::overall_of;
use crate::domain::negotiation::Issue;
use crate::domain::review::{IssueResult, Review};
use crate::domain::{Kind, chronicle, current};

use super::{Log, fields_with, row, rows_of, verdict};
use crate::report::brief::item;
use crate::report::level::{LevelColumn, level_phrase};
use crate::report::outline::{Block, Line, Pair, Table, Tone};

/// The report of the negotiation beside what was planned.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let negotiation = log.session.negotiation.get();
    let review = negotiation.and_then(|id| current::report_of(log.now.deal, id));
    let mut blocks = match review {
        Some(review) => report(log, review),
        None => log.nothing("minutes-no-review"),
    };
    blocks.extend(fates(log));
    blocks.extend(moves(log));
    blocks
}

fn report(log: &Log, review: &Review) -> Vec<Block> {
    let about = ["on", "author", "came", "length_min", "letter_sent"];
    let mut rows = fields(log, review, &about);
    rows.extend(overall(log, review));
    let mut blocks = vec![Block::Pairs(rows)];
    blocks.extend(results(log, review));
    let guesses = verdict::guessed(log);
    if !guesses.is_empty() {
        blocks.extend([Block::Heading(2, log.own("minutes-guessed")), Block::Pairs(guesses)]);
    }
    let learnt = [
        "worked",
        "new_facts",
        "people_changes",
        "differently",
        "lesson.situation",
        "lesson.did",
        "lesson.came",
        "lesson.conclusion",
    ];
    let next = [
        "next_step.what",
        "next_step.who",
        "next_step.date",
        "client_promise.act",
        "client_promise.date",
        "client_promise.moves",
        "stage_note",
        "finished",
    ];
    for (title, keys) in [("minutes-lessons", &learnt[..]), ("minutes-next", &next[..])] {
        let rows = fields(log, review, keys);
        if !rows.is_empty() {
            blocks.extend([Block::Heading(2, log.own(title)), Block::Pairs(rows)]);
        }
    }
    blocks
}

fn fields(log: &Log, review: &Review, keys: &[&str]) -> Vec<Pair> {
    item::pairs(&log.now, &fields_with(Kind::Review, keys), &review.id)
}

/// The level that the plan's rule gives, and the one the group named, with its reason.
fn overall(log: &Log, review: &Review) -> Vec<Pair> {
    let computed = log.negotiation().map(|plan| overall_of(&plan.issues, review));
    let computed = computed.map(|level| match level {
        Some(level) => log.now.pick(level.into()),
        None => log.own("minutes-undetermined").toned(Tone::Unknown),
    });
    let mut rows: Vec<Pair> =
        computed.and_then(|line| row(log.own("minutes-computed"), line)).into_iter().collect();
    rows.extend(fields(log, review, &["overall.level", "overall.reason"]));
    rows
}

/// Issue by issue: the plan, what was reached, and what was learnt on it.
fn results(log: &Log, review: &Review) -> Vec<Block> {
    review.issues.iter().flat_map(|it| result(log, it)).collect()
}

fn result(log: &Log, it: &IssueResult) -> Vec<Block> {
    let voice = &log.now;
    let plan = it.issue.get().and_then(|id| {
        log.negotiation()?.issues.iter().find(|issue| issue.id == *id).map(AsRef::as_ref)
    });
    let name =
        it.issue.get().map_or_else(|| voice.not_asked(), |id| log.then.name(Kind::Issue, id));
    let mut rows: Vec<Pair> = plan.and_then(|plan| planned(log, plan)).into_iter().collect();
    let level = plan.and_then(|plan| it.reached(&plan.scale));
    rows.extend(level.and_then(|level| row(log.own("minutes-reached"), voice.pick(level.into()))));
    rows.extend(rows_of(voice, Kind::IssueResult, &it.id, &["issue", "level"]));
    vec![Block::Heading(3, name), Block::Pairs(rows)]
}

/// What acceptable and ideal were.
fn planned(log: &Log, plan: &Issue) -> Option<Pair> {
    let levels = [LevelColumn::Acceptable, LevelColumn::Ideal].map(|it| {
        let phrase = level_phrase(log.then.texts, &plan.scale, it);
        if phrase.is_empty() { phrase } else { Line::join([log.own(it.title()), phrase], ": ") }
    });
    row(log.own("minutes-planned"), Line::join(levels, "; "))
}

/// What became of each remark.
fn fates(log: &Log) -> Vec<Block> {
    let voice = &log.now;
    let said = chronicle::said(voice.deal, &log.session.id);
    let told: Vec<Vec<Line>> = said
        .into_iter()
        .filter(|it| it.fate.is_known())
        .map(|it| {
            let who = Line::join([log.number(it), voice.pick(it.function)], " · ");
            vec![who, voice.text(&it.text), voice.pick(it.fate)]
        })
        .collect();
    if told.is_empty() {
        return Vec::new();
    }
    let titles = ["minutes-who", "f-remark-text", "f-remark-fate"].map(|id| log.own(id)).to_vec();
    vec![Block::Heading(2, log.own("minutes-fates")), Block::Table(Table::of_lines(titles, told))]
}

/// The moves of the stage since the session.
fn moves(log: &Log) -> Vec<Block> {
    let since = log.session.date.get();
    let later =
        |on: Option<&chrono::NaiveDate>| since.zip(on).is_none_or(|(since, on)| on >= since);
    let moves = log.now.deal.stage_log.iter().filter(|it| later(it.on.get()));
    let ids: Vec<_> = moves.map(|it| it.id.clone()).collect();
    if ids.is_empty() || log.session.is_open() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(2, log.own("list-stage-move"))];
    blocks.extend(item::list(&log.now, Kind::StageMove, &ids, 3));
    blocks
}
