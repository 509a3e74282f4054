//! The deal as it stood when the session closed: stage, card, people, issues, mandate, payments.

use crate::domain::field::Field;
use crate::domain::known::Text;
use crate::domain::negotiation::Issue;
use crate::domain::proven::Proven;
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Kind, Known};

use super::{Log, fields_with, row, rows_of};
use crate::report::brief::item;
use crate::report::card::Card;
use crate::report::level::{LevelColumn, level_phrase};
use crate::report::outline::{Block, Line, Origin, Pair, Span, Table, Tone};
use crate::report::standing::Standing;

/// The parts of the snapshot.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(kept(log))];
    blocks.push(Block::Pairs(stage(log)));
    blocks.push(Block::Heading(2, log.own("page-card")));
    blocks.extend(card(log));
    for (title, part) in [
        ("list-stakeholder", people(log)),
        ("list-issue", issues(log)),
        ("minutes-mandate", mandate(log)),
        ("list-payment", payments(log)),
    ] {
        if !part.is_empty() {
            blocks.push(Block::Heading(2, log.own(title)));
            blocks.extend(part);
        }
    }
    blocks
}

/// Of which day the snapshot is and how it is known to be untouched.
fn kept(log: &Log) -> Line {
    let snapshot = &log.session.snapshot;
    if log.session.is_open() {
        return log.own("minutes-snapshot-open").toned(Tone::Warn);
    }
    if snapshot.deal.is_none() {
        return log.own("minutes-no-snapshot").toned(Tone::Warn);
    }
    let label = log.own("minutes-snapshot-kept").toned(Tone::Quiet);
    match &snapshot.sha256 {
        Known::Is(sum) => {
            Line::join([label, Span::free(sum.as_str()).toned(Tone::Quiet).into()], " SHA-256 ")
        }
        _ => label,
    }
}

fn stage(log: &Log) -> Vec<Pair> {
    let (deal, voice) = (log.then.deal, &log.then);
    let title =
        voice.method.stage(deal.stage).map_or_else(Line::default, |it| voice.both(&it.title));
    let number = Line::from(Span::free(deal.stage.to_string()));
    let proven = Proven::of(deal, voice.method);
    let standing = Standing::of(voice.texts, voice.method, deal.stage, &proven);
    let line = Line::join([number, title, Line::own(standing.proven(voice.texts))], " · ");
    row(log.own("f-deal-stage"), line).into_iter().collect()
}

/// The lines of the one-minute card.
fn card(log: &Log) -> Vec<Block> {
    let holes = log.holes.as_deref().unwrap_or_default();
    Card::of(&log.then, holes).outline(&log.then).blocks
}

fn people(log: &Log) -> Vec<Block> {
    let people = &log.then.deal.stakeholders;
    let keys = ["position", "organisation", "roles", "influence", "attitude", "lobbies.value"];
    let fields = fields_with(Kind::Stakeholder, &keys);
    let titles = fields.iter().map(|field| log.then.label(field));
    let titles = std::iter::once(log.own("f-stakeholder-name")).chain(titles).collect();
    let rows: Vec<Vec<Line>> = people.iter().map(|it| person(log, it, &fields)).collect();
    if rows.is_empty() { Vec::new() } else { vec![Block::Table(Table::of_lines(titles, rows))] }
}

fn person(log: &Log, it: &Stakeholder, fields: &[&Field]) -> Vec<Line> {
    let name = if it.name.has_text() {
        Span::new(it.name.text().trim(), Origin::Person(it.id.clone())).into()
    } else {
        Line::default()
    };
    let held = fields.iter().map(|field| log.then.held(field, &it.id));
    std::iter::once(name).chain(held).collect()
}

/// Every issue with its levels and why they are what they are.
fn issues(log: &Log) -> Vec<Block> {
    let Some(negotiation) = log.negotiation() else { return Vec::new() };
    negotiation.issues.iter().flat_map(|it| issue(log, it)).collect()
}

fn issue(log: &Log, it: &Issue) -> Vec<Block> {
    let voice = &log.then;
    let weight = voice.pick(it.weight).toned(Tone::Quiet);
    let heading = Line::join([voice.name(Kind::Issue, &it.id), weight], " · ");
    let levels = LevelColumn::ALL.map(|level| {
        let label = log.own(level.title()).and(Span::own(": ")).toned(level.tone());
        let phrase = level_phrase(voice.texts, &it.scale, level);
        label.and(if phrase.is_empty() { voice.not_asked() } else { phrase })
    });
    let why = ["our_interest", "their_interest.text", "their_position.value", "criterion"];
    let said = [
        "title",
        "weight",
        "scale.type",
        "scale.fail",
        "scale.acceptable",
        "scale.ideal",
        "scale.unit",
        "scale.better",
    ];
    let mut blocks = vec![Block::Heading(3, heading), Block::Facts(levels.to_vec())];
    let facts = rows_of(voice, Kind::Issue, &it.id, &[&said[..], &why].concat());
    let mut rows = item::pairs(voice, &fields_with(Kind::Issue, &why), &it.id);
    for (id, lines) in [("list-argument", arguments(log, it)), ("list-concession", trades(log, it))]
    {
        if !lines.is_empty() {
            rows.push(Pair { label: log.own(id), lines });
        }
    }
    blocks.extend((!rows.is_empty()).then_some(Block::Pairs(rows)));
    blocks.extend(item::laid(Kind::Issue, facts));
    blocks
}

/// What we say for an issue, each with its proof.
fn arguments(log: &Log, it: &Issue) -> Vec<Line> {
    let there = |text: &Text| {
        if text.has_text() { log.then.text(text) } else { Line::default() }
    };
    it.arguments.iter().map(|it| Line::join([there(&it.text), there(&it.proof)], " · ")).collect()
}

/// What we give for what.
fn trades(log: &Log, it: &Issue) -> Vec<Line> {
    let side = |text: &Text| log.then.text(text);
    let trades = it.concessions.iter();
    trades.map(|it| Line::join([side(&it.give), side(&it.get)], " ↔ ")).collect()
}

fn mandate(log: &Log) -> Vec<Block> {
    let Some(negotiation) = log.negotiation() else { return Vec::new() };
    let keys = [
        "mandate.limits",
        "mandate.who",
        "mandate.phone",
        "mandate.approved_by",
        "mandate.approved_on",
        "strategic_limits",
    ];
    let fields = fields_with(Kind::Negotiation, &keys);
    let rows = item::pairs(&log.then, &fields, &negotiation.id);
    if rows.is_empty() { Vec::new() } else { vec![Block::Pairs(rows)] }
}

fn payments(log: &Log) -> Vec<Block> {
    let ids: Vec<_> = log.then.deal.payments.iter().map(|it| it.id.clone()).collect();
    if ids.is_empty() { Vec::new() } else { item::list(&log.then, Kind::Payment, &ids, 3) }
}
