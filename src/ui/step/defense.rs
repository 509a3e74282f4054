//! The defense: the open session first, then all remarks, the newest session first.

use crate::domain::choice::Pick;
use crate::domain::remark::{Remark, RemarkKind, RemarkWeight};
use crate::domain::session::{Presence, Session};
use crate::domain::{Id, Kind, Step, circle, current};
use crate::l10n::Arg;
use crate::ui::editor::table::Column;
use crate::ui::step::{Arrangement, Cell, Row, Spec, Subject, alike};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The look of the step.
pub static SPEC: Spec = Spec {
    arrangement: Arrangement::Above(58),
    columns: &[
        Column::right(3, 0),
        Column::fixed(2, 0),
        Column::grow(36, 6, 0),
        Column::fixed(13, 1),
        Column::fixed(16, 3),
        Column::grow(14, 2, 2),
        Column::right(3, 0),
    ],
    titles: &[],
    adds: Kind::Remark,
};

/// What the session is for.
pub fn lead(view: &View) -> Vec<Vec<Cell>> {
    let Some(session) = current::session(view.deal) else {
        return vec![vec![Cell::muted(view.say("defense-none"))]];
    };
    let title = view.name(Kind::Session, &session.id);
    let result = session.result.text();
    let result = if result.is_empty() {
        Cell::new(view.say("defense-no-result"), Role::Warn)
    } else {
        Cell::plain(result)
    };
    let mut lines = vec![vec![Cell::new(title, Role::Strong), result]];
    lines.extend(silent(view, session));
    if !session.phases.is_empty() {
        let label = format!("{}:", view.say("fact-agenda"));
        lines.push(vec![Cell::muted(label), Cell::plain(agenda(view, &session.id))]);
    }
    lines
}

/// Who of the room has not spoken, once somebody has.
fn silent(view: &View, session: &Session) -> Option<Vec<Cell>> {
    let speaks = session.clock.speaker.is_known() || !said_in(view, session).is_empty();
    let silent = circle::silent(view.deal, session);
    if !speaks || silent.is_empty() {
        return None;
    }
    let names: Vec<String> = silent.iter().map(|it| heard_as(view, it)).collect();
    let label = format!("{}:", view.say("defense-silent"));
    Some(vec![Cell::muted(label), Cell::new(names.join(", "), Role::Warn)])
}

/// For whom somebody speaks; the name where nobody knows.
fn heard_as(view: &View, person: &Presence) -> String {
    match person.voice() {
        Some(voice) => view.picked(Pick::Is(voice)).into_owned(),
        None => view.name(Kind::Presence, &person.id),
    }
}

/// The phases of a session in one line, each with its minutes.
pub fn agenda(view: &View, id: &Id) -> String {
    let phases = view.item::<Session>(id).map(|session| &session.phases);
    let phases = phases.into_iter().flatten().map(|phase| {
        let title = view.name(Kind::Phase, &phase.id);
        let minutes = phase.planned_min.get().map(|minutes| format!(" {minutes}"));
        title + &minutes.unwrap_or_default()
    });
    phases.collect::<Vec<_>>().join(" → ")
}

/// The session, its remarks, what waits for a session, the remarks of earlier sessions.
pub fn rows(view: &View) -> Vec<Row> {
    let mut rows = Vec::new();
    let deal = view.deal;
    let open = current::session(deal);
    match open {
        Some(session) => {
            rows.push(session_row(view, session));
        }
        None => rows.push(Row {
            subject: Subject::Start,
            depth: 0,
            cells: vec![
                Cell::plain(""),
                Cell::new("▸", Role::Accent),
                Cell::new(view.say("defense-start"), Role::Strong),
            ],
        }),
    }
    rows.extend(open.into_iter().flat_map(|session| said_now(view, session)));
    let waiting = |remark: &&std::sync::Arc<Remark>| remark.session.get().is_none();
    let loose: Vec<_> = deal.remarks.iter().filter(waiting).collect();
    if !loose.is_empty() {
        rows.push(Row::heading(view.say("defense-waiting")));
        rows.extend(loose.iter().rev().map(|remark| remark_row(view, remark)));
    }
    let closed = deal.sessions.iter().rev().filter(|session| !session.is_open());
    for session in closed {
        rows.push(session_row(view, session));
        rows.extend(all_rows(view, &said_in(view, session)));
    }
    rows
}

/// The remarks of the open session: what may say the same, questions of fact, then judgements.
fn said_now(view: &View, session: &Session) -> Vec<Row> {
    let said = said_in(view, session);
    if said.is_empty() {
        let heading = Row::heading(view.with("defense-said", &[("count", Arg::Count(0))]));
        return vec![heading, Row::empty(view, Kind::Remark, &view.deal.id)];
    }
    let asks = |it: &&Remark| it.kind.is(RemarkKind::Question) && alike::stands_alone(view, it);
    let (questions, judgements): (Vec<&Remark>, Vec<&Remark>) =
        said.into_iter().filter(|it| alike::stands_alone(view, it)).partition(asks);
    let mut rows = alike::rows(view, 1);
    for (id, part) in [("defense-asked", questions), ("defense-said", judgements)] {
        if !part.is_empty() {
            rows.push(Row::heading(view.with(id, &[("count", Arg::from(part.len()))])));
            rows.extend(all_rows(view, &part));
        }
    }
    rows
}

/// The remarks of a session, the newest first.
fn said_in<'a>(view: &View<'a>, session: &Session) -> Vec<&'a Remark> {
    let all = view.deal.remarks.iter().filter(|it| it.session.get() == Some(&session.id));
    all.rev().map(AsRef::as_ref).collect()
}

/// Rows of remarks, those that were merged under the one that speaks for them.
fn all_rows(view: &View, said: &[&Remark]) -> Vec<Row> {
    let alone = said.iter().filter(|it| alike::stands_alone(view, it));
    alone.flat_map(|it| alike::nested(view, it, &remark_row)).collect()
}

fn session_row(view: &View, session: &Session) -> Row {
    let (sign, role) = if session.is_open() { ("●", Role::Accent) } else { ("▾", Role::Muted) };
    let verdict = session.verdict.kind.word().map_or_else(String::new, |word| {
        view.say(&crate::ui::speak::message_id(&["verdict", "brief", word])).into_owned()
    });
    let people = session.people.len() as i64;
    let people = view.with("session-people", &[("count", Arg::Count(people))]);
    Row {
        subject: Subject::Item(Kind::Session, session.id.clone()),
        depth: 0,
        cells: vec![
            Cell::plain(""),
            Cell::new(sign, role),
            Cell::new(view.name(Kind::Session, &session.id), Role::Strong),
            Cell::plain(""),
            Cell::muted(people),
            Cell::new(verdict, Role::Accent),
        ],
    }
}

/// A remark in one row: number, weight, words, function, kind, what it is about.
pub fn remark_row(view: &View, remark: &Remark) -> Row {
    let number = remark.number.get().map_or_else(String::new, ToString::to_string);
    let cells = vec![
        Cell::muted(number),
        weight_cell(remark),
        Cell::plain(alike::words(view, remark)),
        Cell::new(view.picked(remark.function), Role::Accent),
        Cell::muted(view.picked(remark.kind)),
        Cell::muted(about(view, remark)),
        votes_cell(remark),
    ];
    Row::item(Kind::Remark, &remark.id, cells)
}

/// How many voted for a remark.
pub fn votes_cell(remark: &Remark) -> Cell {
    let votes = remark.votes.get().filter(|votes| **votes > 0);
    votes.map_or_else(|| Cell::plain(""), |votes| Cell::new(format!("+{votes}"), Role::Accent))
}

/// The sign of a remark's weight.
pub fn weight_cell(remark: &Remark) -> Cell {
    match remark.weight.get() {
        Some(RemarkWeight::Blocking) => Cell::new("■", Role::Danger),
        Some(RemarkWeight::Important) => Cell::new("▪", Role::Warn),
        Some(RemarkWeight::Minor) => Cell::muted("·"),
        None => Cell::plain(""),
    }
}

/// What a remark is about: the item as it is called now, or as it was called then.
pub fn about(view: &View, remark: &Remark) -> String {
    remark
        .about
        .iter()
        .map(|about| {
            let step = about.step.get().map(|step: Step| view.say(&format!("step-{}", step.key())));
            let item = about.item.get().and_then(|id| {
                let kind = view.deal.kind_of(id)?;
                Some(match kind {
                    Kind::Stakeholder => view.brief_name(id),
                    _ => view.name(kind, id),
                })
            });
            match (item, about.title.text(), step) {
                (Some(item), _, _) => item,
                (None, "", Some(step)) => step.into_owned(),
                (None, title, _) => title.to_owned(),
            }
        })
        .collect::<Vec<_>>()
        .join(" ↔ ")
}
