//! The sessions in which the qualification was defended: who was there, what was said, what was
//! answered.

use crate::domain::Known;
use crate::domain::field::field;
use crate::domain::remark::Remark;
use crate::domain::session::{Presence, Session, SessionKind};
use crate::domain::{Blank as _, Kind};

use super::outline::{Block, Line, Origin, Pair, Span, Table, Tone};
use super::voice::Voice;

/// The blocks of every such session that is closed, as the file has them; a preparation is none.
pub fn blocks(voice: &Voice) -> Vec<Block> {
    let is_defense = |it: &&std::sync::Arc<Session>| {
        it.is(SessionKind::Qualification) && !it.preparation.is_true() && !it.is_open()
    };
    let sessions = voice.deal.sessions.iter().filter(is_defense);
    sessions.flat_map(|session| of_session(voice, session)).collect()
}

fn of_session(voice: &Voice, session: &Session) -> Vec<Block> {
    let day = if session.date.is_known() { voice.day(&session.date) } else { Line::default() };
    let mut blocks = vec![Block::Heading(1, Line::join([voice.session_kind(session), day], " · "))];
    let mut pairs = Vec::new();
    if session.result.has_text() {
        pairs.extend(labelled(voice, "result", voice.text(&session.result)));
    }
    let people: Vec<Line> = session.people.iter().map(|it| person(voice, it)).collect();
    if !people.is_empty() {
        let label = voice.own("list-presence");
        pairs.push(Pair { label, lines: vec![Line::join(people, "; ")] });
    }
    if !pairs.is_empty() {
        blocks.push(Block::Pairs(pairs));
    }
    let said = voice.deal.remarks.iter().filter(|it| it.session.get() == Some(&session.id));
    let rows: Vec<Vec<Line>> = said.map(|remark| row(voice, remark)).collect();
    if !rows.is_empty() {
        let titles = ["f-remark-text", "f-remark-function", "f-remark-kind", "f-remark-answer"];
        let titles = titles.map(|id| voice.own(id)).to_vec();
        blocks.push(Block::Table(Table::of_lines(titles, rows)));
    }
    blocks
}

fn labelled(voice: &Voice, key: &str, line: Line) -> Option<Pair> {
    let label = voice.label(field(Kind::Session, key)?);
    Some(Pair { label, lines: vec![line] })
}

/// "Панов А. И., продажи".
fn person(voice: &Voice, it: &Presence) -> Line {
    let name = match (it.person.get(), it.name.text().trim()) {
        (Some(id), _) => voice.brief_member(id),
        (None, "") => voice.own("nameless-presence"),
        (None, name) => Span::new(name, Origin::Person(it.id.clone())).into(),
    };
    let function = if it.function.is_blank() { Line::default() } else { voice.pick(it.function) };
    Line::join([name, function], ", ")
}

/// The words of a remark, for whom, of which kind and weight, and its answer.
fn row(voice: &Voice, remark: &Remark) -> Vec<Line> {
    let there =
        |text: &Known<String>| if text.has_text() { voice.text(text) } else { Line::default() };
    let kind = Line::join([voice.pick(remark.kind), voice.pick(remark.weight)], ", ");
    let answer = if remark.answer.kind.is_known() {
        Line::join([voice.pick(remark.answer.kind), there(&remark.answer.text)], ": ")
    } else {
        voice.own("answer-waiting").toned(Tone::Warn)
    };
    vec![voice.text(&remark.text), voice.pick(remark.function), kind, answer]
}
