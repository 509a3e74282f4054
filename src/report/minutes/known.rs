//! What was known, what was assumed and what nobody knew, with sources: written down before the
//! outcome, it is the only guard against "we always knew it".

use crate::domain::field::{Field, Shape, field, fields_of};
use crate::domain::{Id, Kind, Value};

use super::Log;
use crate::report::outline::{Block, Line, Table, Tone};

/// The kinds that say how sure we are.
const KINDS: [Kind; 6] = [
    Kind::Qualification,
    Kind::Stakeholder,
    Kind::Competitor,
    Kind::Criterion,
    Kind::Negotiation,
    Kind::Issue,
];

/// The parts of a value that say where it comes from.
const SOURCES: [&str; 2] = ["source", "source_date"];

/// Something with how sure we are of it.
struct Entry {
    certainty: &'static str,
    what: Line,
    says: Line,
    source: Line,
}

/// Facts, assumptions, unknowns.
pub(super) fn blocks(log: &Log) -> Vec<Block> {
    let entries = entries(log);
    let mut blocks = Vec::new();
    for (word, title) in [("fact", "minutes-facts"), ("assumption", "minutes-assumptions")] {
        let own: Vec<&Entry> = entries.iter().filter(|it| it.certainty == word).collect();
        blocks.push(Block::Heading(2, log.own(title)));
        blocks.extend(table(log, &own));
    }
    blocks.push(Block::Heading(2, log.own("minutes-unknown")));
    blocks.extend(unknown(log, &entries));
    blocks
}

fn table(log: &Log, entries: &[&Entry]) -> Vec<Block> {
    if entries.is_empty() {
        return log.nothing("minutes-none-such");
    }
    let titles = ["minutes-of-what", "minutes-says", "sheet-source"];
    let rows = entries.iter().map(|it| vec![it.what.clone(), it.says.clone(), it.source.clone()]);
    vec![Block::Table(Table::of_lines(titles.map(|id| log.own(id)).to_vec(), rows.collect()))]
}

/// The items of a kind that the session was about.
fn items(log: &Log, kind: Kind) -> Vec<Id> {
    match kind {
        Kind::Qualification => vec![log.then.deal.id.clone()],
        Kind::Negotiation => log.negotiation().map(|it| it.id.clone()).into_iter().collect(),
        Kind::Issue => log
            .negotiation()
            .map(|it| it.issues.iter().map(|issue| issue.id.clone()).collect())
            .unwrap_or_default(),
        _ => log.then.deal.all_ids(kind),
    }
}

fn entries(log: &Log) -> Vec<Entry> {
    let mut all = Vec::new();
    for kind in KINDS {
        let sure = fields_of(kind).iter().filter(|it| it.key.ends_with("certainty"));
        let sure: Vec<&'static Field> = sure.collect();
        for id in items(log, kind) {
            all.extend(sure.iter().filter_map(|field| entry(log, kind, &id, field)));
        }
    }
    all
}

fn entry(log: &Log, kind: Kind, id: &Id, sure: &Field) -> Option<Entry> {
    let Value::Word(certainty) = (sure.read)(log.then.deal, id) else { return None };
    let base = sure.key.strip_suffix("certainty").unwrap_or_default();
    let held =
        |key: String| field(kind, &key).map_or_else(Line::default, |it| log.then.held(it, id));
    let (what, says) = match base.strip_suffix('.') {
        None => (log.then.name(kind, id), whole(log, kind, id)),
        Some(name) => {
            let main = [name.to_owned(), format!("{name}.value"), format!("{name}.note")];
            let main = main.iter().find_map(|key| field(kind, key))?;
            let what = log.then.label(main);
            let what = if kind == Kind::Issue {
                Line::join([log.then.name(kind, id), what], " · ")
            } else {
                what
            };
            (what, log.then.held(main, id))
        }
    };
    let has_source = field(kind, &format!("{base}source")).is_some();
    let source = Line::join(SOURCES.map(|part| held(format!("{base}{part}"))), ", ");
    let source = if source.is_empty() && has_source {
        log.own("minutes-no-source").toned(Tone::Warn)
    } else {
        source
    };
    Some(Entry { certainty, what, says, source })
}

/// What is believed of somebody or something as a whole.
fn whole(log: &Log, kind: Kind, id: &Id) -> Line {
    let keys: &[&str] = match kind {
        Kind::Stakeholder => &["position", "roles", "attitude", "result_wanted", "worry"],
        Kind::Competitor => &["kind", "price", "terms"],
        _ => &[],
    };
    let is_known = |field: &&Field| !is_unknown(log, field, id);
    let fields = keys.iter().filter_map(|key| field(kind, key)).filter(is_known);
    Line::join(fields.map(|field| log.then.held(field, id)), " · ")
}

/// What somebody had asked and nobody knew, what was marked unknown, and what the map says of it.
fn unknown(log: &Log, entries: &[Entry]) -> Vec<Block> {
    let marked = entries
        .iter()
        .filter(|it| it.certainty == "unknown")
        .map(|it| Line::join([it.what.clone(), it.says.clone()], ": "));
    let mut lines: Vec<Line> = marked.collect();
    for kind in KINDS {
        for id in items(log, kind) {
            let fields = fields_of(kind).iter().filter(|it| is_unknown(log, it, &id));
            let labels: Vec<Line> = fields.map(|field| log.then.label(field)).collect();
            if labels.is_empty() {
                continue;
            }
            let labels = Line::join(labels, "; ");
            let is_one = matches!(kind, Kind::Qualification | Kind::Negotiation);
            let name = if is_one { Line::default() } else { log.then.name(kind, &id) };
            lines.push(Line::join([name, labels], ": "));
        }
    }
    let said = log.negotiation().filter(|it| it.main_unknowns.has_text());
    lines.extend(said.map(|it| log.then.text(&it.main_unknowns)));
    if lines.is_empty() { log.nothing("minutes-none-such") } else { vec![Block::List(lines)] }
}

fn is_unknown(log: &Log, field: &Field, id: &Id) -> bool {
    if field.key.ends_with("certainty") {
        return false;
    }
    match ((field.read)(log.then.deal, id), field.shape) {
        (Value::Unknown, _) => true,
        (Value::Word(word), Shape::Choice(..)) => word == crate::domain::choice::UNKNOWN,
        _ => false,
    }
}
