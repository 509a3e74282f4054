//! Links to other sessions, lessons and typical errors; what was changed after the verdict, by whom
//! and why; corrections of the log.

use std::collections::BTreeMap;

use crate::domain::field::{Field, Shape, field};
use crate::domain::known::Text;
use crate::domain::negotiation::Issue;
use crate::domain::remark::Remark;
use crate::domain::session::{Change, Session};
use crate::domain::shelf::Entity as _;
use crate::domain::{Id, Kind, chronicle, current};

use super::{Log, row};
use crate::report::level::on_scale;
use crate::report::outline::{Block, Line, Origin, Pair, Span, Table, Tone};

/// Sessions before and after, lessons, typical errors by key.
pub(super) fn links(log: &Log) -> Vec<Block> {
    let (before, after) = chronicle::neighbours(log.now.deal, &log.session.id);
    let other = |it: Option<&Session>| match it {
        Some(session) => log.now.name(Kind::Session, &session.id),
        None => log.own("minutes-no-such-session").toned(Tone::Quiet),
    };
    let mut rows: Vec<Pair> = Vec::new();
    rows.extend(row(log.own("minutes-before"), other(before)));
    rows.extend(row(log.own("minutes-next-session"), other(after)));
    let negotiation = log.session.negotiation.get();
    let review = negotiation.and_then(|id| current::report_of(log.now.deal, id));
    let lesson = review.map(|it| &it.lesson.conclusion).filter(|it| it.has_text());
    rows.extend(lesson.and_then(|it| row(log.own("minutes-lesson"), log.now.text(it))));
    let errors: Vec<Line> = errors(log);
    if !errors.is_empty() {
        rows.push(Pair { label: log.own("minutes-errors"), lines: errors });
    }
    vec![Block::Pairs(rows)]
}

/// The typical errors that the room cited or that were made, each with where.
fn errors(log: &Log) -> Vec<Line> {
    let mut found: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    for remark in chronicle::said(log.now.deal, &log.session.id) {
        if let Some(key) = remark.error.get() {
            found.entry(key.clone()).or_default().push(log.number(remark));
        }
    }
    let negotiation = log.session.negotiation.get();
    let review = negotiation.and_then(|id| current::report_of(log.now.deal, id));
    for seen in review.map(|it| &it.errors).into_iter().flatten() {
        if let Some(key) = seen.error.get() {
            let text = if seen.text.has_text() {
                log.now.text(&seen.text)
            } else {
                log.own("minutes-error-made")
            };
            found.entry(key.clone()).or_default().push(text);
        }
    }
    let line = |(key, places): (String, Vec<Line>)| {
        let title =
            log.now.method.error(&key).map_or_else(Line::default, |it| log.now.both(&it.title));
        let name = Line::join([Span::free(key).into(), title], " ");
        Line::join([name, Line::join(places, "; ")], ": ")
    };
    found.into_iter().map(line).collect()
}

/// Changes after the verdict and corrections.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let rows: Vec<Vec<Line>> = log.session.changed_after().map(|it| changed(log, it)).collect();
    let mut blocks = if rows.is_empty() {
        log.nothing("minutes-no-changes")
    } else {
        let titles = ["f-change-at", "f-change-by", "minutes-change", "f-change-why"];
        vec![Block::Table(Table::of_lines(titles.map(|id| log.own(id)).to_vec(), rows))]
    };
    let corrections: Vec<Line> = log
        .session
        .corrections
        .iter()
        .map(|it| {
            let at = held(log, Kind::Correction, "at", &it.id);
            let of = it.corrects.get().and_then(|id| Some((log.now.deal.kind_of(id)?, id)));
            let of =
                of.map_or_else(Line::default, |(kind, id)| match Remark::find(log.now.deal, id) {
                    Some(remark) => log.number(remark),
                    None => log.now.name(kind, id),
                });
            Line::join([at, of, log.now.text(&it.text)], " · ")
        })
        .collect();
    if !corrections.is_empty() {
        blocks.push(Block::Heading(2, log.own("list-correction")));
        blocks.push(Block::List(corrections));
    }
    blocks
}

fn held(log: &Log, kind: Kind, key: &str, id: &Id) -> Line {
    field(kind, key).map_or_else(Line::default, |field| log.now.held(field, id))
}

fn changed(log: &Log, it: &Change) -> Vec<Line> {
    let held = |key| held(log, Kind::Change, key, &it.id);
    let by = if it.by.has_text() {
        Span::new(it.by.text().trim(), Origin::Person(it.id.clone())).into()
    } else {
        log.own("minutes-somebody").toned(Tone::Quiet)
    };
    let why =
        if it.why.has_text() { held("why") } else { log.own("minutes-no-why").toned(Tone::Warn) };
    vec![held("at"), by, whole(log, it), why]
}

/// A change with the thing that was changed.
pub(super) fn whole(log: &Log, it: &Change) -> Line {
    let item = it.item.get();
    let thing = item.and_then(|id| Some((log.now.deal.kind_of(id)?, id)));
    let thing = match thing {
        Some((kind, id)) => log.now.name(kind, id),
        None => Span::free(it.title.text().trim()).into(),
    };
    let step = it
        .step
        .get()
        .map(|step| log.own(&crate::report::voice::message_id(&["hole-step", step.key()])));
    let place = Line::join([step.unwrap_or_default().toned(Tone::Quiet), thing], ": ");
    Line::join([place, told(log, it)], " · ")
}

/// What was changed: the field, what stood there, what stands there, for which remark.
pub(super) fn told(log: &Log, it: &Change) -> Line {
    let field = field_of(log, it);
    let label = match field {
        Some(field) => log.now.label(field),
        None => Span::free(it.field.text().trim()).into(),
    };
    let side = |text: &Text| value(log, it, field, text);
    let turn = match (it.from.has_text(), it.to.has_text()) {
        (true, true) => Line::join([side(&it.from), side(&it.to).toned(Tone::Strong)], " → "),
        (false, true) => {
            Line::join([log.own("minutes-put"), side(&it.to).toned(Tone::Strong)], " ")
        }
        (true, false) => Line::join([log.own("minutes-taken"), side(&it.from)], " "),
        (false, false) => log.own("minutes-touched"),
    };
    let remark = it.remark.get().and_then(|id| Remark::find(log.now.deal, id));
    let remark = match remark {
        Some(remark) => {
            Line::own(" (").and(log.number(remark)).and(Span::own(")")).toned(Tone::Quiet)
        }
        None => Line::default(),
    };
    Line::join([label, turn], ": ").and(remark)
}

fn field_of(log: &Log, it: &Change) -> Option<&'static Field> {
    let id = it.item.get()?;
    let kind = log.now.deal.kind_of(id).or_else(|| log.then.deal.kind_of(id))?;
    field(kind, it.field.get()?)
}

/// What stood in a field: on its scale where it is a level.
fn value(log: &Log, it: &Change, field: Option<&Field>, text: &Text) -> Line {
    let issue = it
        .item
        .get()
        .and_then(|id| Issue::find(log.then.deal, id).or_else(|| Issue::find(log.now.deal, id)));
    match issue.filter(|_| field.is_some_and(|it| it.shape == Shape::Threshold)) {
        Some(issue) => on_scale(log.now.texts, &issue.scale, text.text()).into(),
        None => log.now.text(text),
    }
}
