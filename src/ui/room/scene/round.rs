//! The round of critique: who speaks, what this function is asked, the remarks as they come, and who
//! has not been heard.

use std::sync::Arc;

use crate::domain::choice::{Choice as _, Pick};
use crate::domain::critique::coverage::{Part, Row, coverage};
use crate::domain::remark::{Remark, RemarkWeight, Voice};
use crate::domain::session::Session;
use crate::domain::{Kind, circle};
use crate::l10n::Arg;
use crate::ui::room::board::{Board, BoardLine, Grid};
use crate::ui::room::clock::who;
use crate::ui::step::defense;
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The cells of a remark's number.
const MARGIN: u16 = 4;

pub fn board(view: &View, session: &Session) -> Board {
    let mut lines = head(view, session);
    let said = |it: &&Arc<Remark>| it.session.get() == Some(&session.id) && !it.is_merged();
    let said: Vec<&Remark> = view.deal.remarks.iter().filter(said).map(AsRef::as_ref).collect();
    if said.is_empty() {
        lines.push(BoardLine::new(view.say("empty-remark"), Role::Muted));
    }
    lines.extend(said.iter().rev().map(|it| remark(view, it)));
    Board { lines, foot: foot(view, session), grid: looked(view, session), margin: MARGIN }
}

/// Who has the floor and who comes next; the question of the function.
fn head(view: &View, session: &Session) -> Vec<BoardLine> {
    let speaker = session.clock.speaker.get();
    let all = circle::speakers(session);
    let at = speaker.and_then(|id| all.iter().position(|it| it.id == *id));
    let rest: Vec<String> =
        all.iter().skip(at.map_or(0, |at| at + 1)).map(|it| short(view, it)).collect();
    let next = view.with("round-next", &[("who", Arg::Text(&rest.join(" · ")))]);
    let next = if rest.is_empty() { view.say("round-last").into_owned() } else { next };
    let mut lines = Vec::new();
    match at.map(|at| all[at]) {
        Some(person) => {
            let name = who(view, session, &person.id);
            lines.push(BoardLine::new(name, Role::AccentBold).and(next, Role::Muted));
            let voice = person.voice().map(Voice::word);
            if let Some(prompt) = voice.and_then(|word| view.method.prompt(word)) {
                let words = view.with("round-asked", &[("what", Arg::Text(view.both(prompt)))]);
                lines.push(BoardLine::new(words, Role::Strong).airy());
            }
        }
        None => lines.push(BoardLine::new(next, Role::Muted).airy()),
    }
    lines
}

/// For whom somebody speaks, in one word; the name where nobody knows.
fn short(view: &View, person: &crate::domain::session::Presence) -> String {
    match person.voice() {
        Some(voice) => view.picked(Pick::Is(voice)).into_owned(),
        None => view.name(Kind::Presence, &person.id),
    }
}

/// A remark as the room reads it: with its stage and its object.
pub fn remark(view: &View, it: &Remark) -> BoardLine {
    let number = it.number.get().map(ToString::to_string).unwrap_or_default();
    let line = BoardLine::new(it.text.text(), Role::Strong)
        .marked(number, Role::Muted)
        .over(view.picked(it.function), Role::Accent)
        .over(view.picked(it.kind), Role::Muted);
    let line = match weight(view, it) {
        Some((words, role)) => line.over(words, role),
        None => line,
    };
    line.over(place(view, it), Role::Muted).of(Kind::Remark, &it.id).airy()
}

/// The stage and the object of a remark: "stage 6 · Negotiation · Advance".
pub fn place(view: &View, it: &Remark) -> String {
    let stage = i64::from(view.deal.stage);
    let stage = view.with("stage-number", &[("number", Arg::Count(stage))]);
    let step = it.object().and_then(|it| it.step.get());
    let step = step.map(|step| view.say(&format!("step-{}", step.key())).into_owned());
    let about = defense::about(view, it);
    let mut parts = vec![stage];
    parts.extend(step.filter(|step| *step != about));
    parts.push(about);
    parts.retain(|it| !it.is_empty());
    parts.join(" · ")
}

/// The weight with its sign.
fn weight(view: &View, it: &Remark) -> Option<(String, Role)> {
    let (sign, role) = match it.weight.get()? {
        RemarkWeight::Blocking => ("■", Role::Danger),
        RemarkWeight::Important => ("▪", Role::Warn),
        RemarkWeight::Minor => ("·", Role::Muted),
    };
    Some((format!("{sign} {}", view.picked(it.weight)), role))
}

/// Who looked at what; what nobody looked at shows as dots.
fn looked(view: &View, session: &Session) -> Grid {
    let coverage = coverage(view.deal, &session.id);
    let column = |part: &Part| match part {
        Part::Passport => view.say("step-passport").into_owned(),
        Part::Stakeholders => view.say("step-stakeholders").into_owned(),
        Part::Stage => view.say("step-stage").into_owned(),
        Part::Issue(id) => view.name(Kind::Issue, id),
        Part::Map => view.say("round-rest-of-map").into_owned(),
    };
    let row = |row: &Row| {
        let voice = row.voice.map(|voice| view.picked(Pick::Is(voice)).into_owned());
        (voice.unwrap_or_else(|| view.say("room-no-function").into_owned()), row.remarks.clone())
    };
    Grid {
        title: view.say("round-looked").into_owned(),
        columns: coverage.parts.iter().map(column).collect(),
        rows: coverage.rows.iter().map(row).collect(),
    }
}

/// Who has not been heard.
fn foot(view: &View, session: &Session) -> Vec<BoardLine> {
    let silent = circle::silent(view.deal, session);
    if silent.is_empty() {
        return vec![BoardLine::new(view.say("round-all-heard"), Role::Good)];
    }
    let mut names: Vec<String> = silent.iter().map(|it| short(view, it)).collect();
    names.dedup();
    let words = view.with("round-silent", &[("who", Arg::Text(&names.join(", ")))]);
    vec![BoardLine::new(words, Role::Danger)]
}
