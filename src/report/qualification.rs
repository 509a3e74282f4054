//! The qualification sheet as a page: scoring, both sets with source, certainty and conclusion
//! beside every answer, its defense, the close, its days, and what is still open.

use crate::domain::blind_spot::{Blind, blind_spots};
use crate::domain::field::{Field, field, fields_of};
use crate::domain::sieve::Hole;
use crate::domain::{Kind, Value};

use super::card::score_line;
use super::outline::{Block, Line, Outline, Pair, Span, Table, Tone};
use super::voice::Voice;

/// The answers of the start set, in the order of the method (4.1).
const START: [&str; 7] =
    ["contact", "company", "purpose", "request", "amount", "channel", "collector"];
/// The answers of the finish set (4.2).
const FINISH: [&str; 11] = [
    "purpose2",
    "situation",
    "timing",
    "contact_role",
    "more_info",
    "rivals",
    "estimate",
    "decision_path",
    "money",
    "presale",
    "target_talk",
];
/// What belongs to every answer besides its value.
const BESIDE: [&str; 4] = ["source", "source_date", "certainty", "conclusion"];

/// The sheet of a deal with these holes.
pub fn outline(voice: &Voice, holes: &[Hole]) -> Outline {
    let mut blocks = vec![Block::Pairs(days(voice)), heading(voice, "part-scoring")];
    blocks.push(scoring(voice));
    blocks.push(Block::Paragraph(score_line(voice)));
    for (title, keys) in [("sheet-start", &START[..]), ("sheet-finish", &FINISH[..])] {
        blocks.push(heading(voice, title));
        blocks.push(answers(voice, keys));
    }
    blocks.extend(super::defended::blocks(voice));
    blocks.push(heading(voice, "part-close"));
    blocks.push(Block::Pairs(close(voice)));
    blocks.push(heading(voice, "sheet-open"));
    blocks.push(open(voice, holes));
    let title = Line::join(
        [voice.own("kind-qualification"), Span::free(voice.deal.title.clone()).into()],
        ": ",
    );
    Outline::new(voice.texts.language(), title, blocks)
}

/// The sheet as a part of a larger report: its days, scoring, answers and close, and whatever else
/// stands in it; parts in which nothing stands are left out.
pub fn brief(voice: &Voice) -> Vec<Block> {
    let id = &voice.deal.id;
    let is_filled = |field: &&Field| !(field.read)(voice.deal, id).is_empty();
    let part = |field: &&Field| field.key.split('.').next().unwrap_or_default().to_owned();
    let is_answer = |key: &str| START.contains(&key) || FINISH.contains(&key);
    let mut blocks = Vec::new();
    let rest = fields_of(Kind::Qualification).iter();
    let rest = rest.filter(|field| !is_answer(&part(field)) && part(field) != "scoring");
    let rest: Vec<Pair> = rest.filter(is_filled).map(|field| pair(voice, field)).collect();
    if !rest.is_empty() {
        blocks.push(Block::Pairs(rest));
    }
    let has = |keys: &dyn Fn(&str) -> bool| {
        fields_of(Kind::Qualification).iter().filter(|it| keys(&part(it))).any(|it| is_filled(&it))
    };
    if has(&|key| key == "scoring") {
        blocks.extend([Block::Heading(3, voice.own("part-scoring")), scoring(voice)]);
        blocks.push(Block::Paragraph(score_line(voice)));
    }
    for (title, keys) in [("sheet-start", &START[..]), ("sheet-finish", &FINISH[..])] {
        if has(&|key| keys.contains(&key)) {
            blocks.extend([Block::Heading(3, voice.own(title)), answers(voice, keys)]);
        }
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(2, voice.own("kind-qualification")));
    }
    blocks
}

fn heading(voice: &Voice, id: &str) -> Block {
    Block::Heading(1, voice.own(id))
}

fn of_sheet(key: &str) -> Option<&'static Field> {
    field(Kind::Qualification, key)
}

fn pair(voice: &Voice, field: &Field) -> Pair {
    Pair { label: voice.label(field), lines: vec![voice.value(field, &voice.deal.id)] }
}

fn days(voice: &Voice) -> Vec<Pair> {
    let keys = ["started", "finished", "closed"];
    keys.iter().filter_map(|key| of_sheet(key)).map(|field| pair(voice, field)).collect()
}

fn scoring(voice: &Voice) -> Block {
    let fields = fields_of(Kind::Qualification).iter();
    let questions = fields.filter(|field| field.key.starts_with("scoring."));
    let titles = voice.method.scoring.iter().map(|it| voice.both(&it.title));
    let row =
        |(field, title): (&'static Field, Line)| vec![title, voice.value(field, &voice.deal.id)];
    Block::Table(Table::of_lines(
        vec![voice.own("sheet-question"), voice.own("sheet-answer")],
        questions.zip(titles).map(row).collect(),
    ))
}

fn answers(voice: &Voice, keys: &[&str]) -> Block {
    let titles = [
        "sheet-question",
        "sheet-answer",
        "sheet-source",
        "f-answer-certainty",
        "f-answer-conclusion",
    ];
    Block::Table(Table::of_lines(
        titles.iter().map(|id| voice.own(id)).collect(),
        keys.iter().filter_map(|key| answer(voice, key)).collect(),
    ))
}

/// A row: the question, the answer with what belongs to it, source and day, certainty, conclusion.
fn answer(voice: &Voice, key: &str) -> Option<Vec<Line>> {
    let main = of_sheet(key)?;
    let id = &voice.deal.id;
    let part = |name: &str| {
        let found = of_sheet(&format!("{key}.{name}"));
        let found = found.filter(|field| !(field.read)(voice.deal, id).is_empty());
        found.map_or_else(Line::default, |field| voice.value(field, id))
    };
    let extra = fields_of(Kind::Qualification).iter().filter(|field| {
        let rest = field.key.strip_prefix(key).and_then(|rest| rest.strip_prefix('.'));
        rest.is_some_and(|rest| !BESIDE.contains(&rest)) && !(field.read)(voice.deal, id).is_empty()
    });
    let extra = extra.map(|field| {
        let label = voice.label(field).toned(Tone::Quiet);
        Line::join([label, voice.value(field, id)], ": ")
    });
    let value = Line::join(
        [voice.value(main, id)].into_iter().chain(position(voice, key)).chain(extra),
        "; ",
    );
    let source = Line::join([part("source"), part("source_date")], ", ");
    Some(vec![voice.label(main), value, source, part("certainty"), part("conclusion")])
}

/// The position stands at the contact person, not on the sheet.
fn position(voice: &Voice, key: &str) -> Option<Line> {
    use crate::domain::shelf::Entity as _;
    use crate::domain::stakeholder::Stakeholder;
    let contact =
        voice.deal.qualification.contact.stakeholder.get().filter(|_| key == "contact")?;
    let person = Stakeholder::find(voice.deal, contact)?;
    let label = voice.own("f-qualification-position").toned(Tone::Quiet);
    Some(Line::join([label, voice.text(&person.position)], ": "))
}

/// The close: what must be said of every decision, and what else was said of this one.
fn close(voice: &Voice) -> Vec<Pair> {
    let always = ["decision.kind", "decision.reason", "decision.closed_by", "decision.on"];
    let id = &voice.deal.id;
    fields_of(Kind::Qualification)
        .iter()
        .filter(|field| field.key.starts_with("decision."))
        .filter(|field| {
            let value = (field.read)(voice.deal, id);
            always.contains(&field.key) || value != Value::Empty
        })
        .map(|field| pair(voice, field))
        .collect()
}

/// What nobody knows yet, the worst first, and what the sheet itself wants to ask.
fn open(voice: &Voice, holes: &[Hole]) -> Block {
    let spots = blind_spots(voice.deal, holes);
    let mut lines: Vec<Line> = spots
        .iter()
        .filter(|spot| !matches!(spot.what, Blind::Hole(_)))
        .map(|spot| super::card::blind_line(voice, spot))
        .collect();
    let questions = &voice.deal.qualification.more_info.questions;
    if questions.has_text() {
        lines.insert(0, voice.text(questions));
    }
    if lines.is_empty() {
        return Block::Paragraph(voice.own("card-unknown-none"));
    }
    Block::List(lines)
}
