//! The defense: the open session first, then all remarks, the newest session first.

use crate::domain::remark::{Remark, RemarkWeight};
use crate::domain::session::Session;
use crate::domain::{Id, Kind, Step, current};
use crate::l10n::Arg;
use crate::ui::editor::table::Column;
use crate::ui::step::{Arrangement, Cell, Row, Spec, Subject};
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
    if !session.phases.is_empty() {
        let label = format!("{}:", view.say("fact-agenda"));
        lines.push(vec![Cell::muted(label), Cell::plain(agenda(view, &session.id))]);
    }
    lines
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
            rows.push(heading(view, "defense-said", &session.id));
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
    let waiting = |remark: &&std::sync::Arc<Remark>| remark.session.get().is_none();
    let here = |remark: &&std::sync::Arc<Remark>| {
        open.is_some_and(|session| remark.session.get() == Some(&session.id))
    };
    let now: Vec<_> = deal.remarks.iter().filter(here).collect();
    if open.is_some() && now.is_empty() {
        rows.push(Row::empty(view, Kind::Remark, &deal.id));
    }
    rows.extend(now.iter().rev().map(|remark| remark_row(view, remark)));
    let loose: Vec<_> = deal.remarks.iter().filter(waiting).collect();
    if !loose.is_empty() {
        rows.push(Row::heading(view.say("defense-waiting")));
        rows.extend(loose.iter().rev().map(|remark| remark_row(view, remark)));
    }
    let closed = deal.sessions.iter().rev().filter(|session| !session.is_open());
    for session in closed {
        rows.push(session_row(view, session));
        let said = deal.remarks.iter().filter(|it| it.session.get() == Some(&session.id));
        let mut said: Vec<_> = said.collect();
        said.reverse();
        rows.extend(said.into_iter().map(|remark| remark_row(view, remark)));
    }
    rows
}

fn heading(view: &View, id: &str, session: &Id) -> Row {
    let count = view.deal.remarks.iter().filter(|it| it.session.get() == Some(session)).count();
    Row::heading(view.with(id, &[("count", Arg::Count(count as i64))]))
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
        Cell::plain(remark.text.text().replace('\n', " ")),
        Cell::new(view.picked(remark.function), Role::Accent),
        Cell::muted(view.picked(remark.kind)),
        Cell::muted(about(view, remark)),
    ];
    Row::item(Kind::Remark, &remark.id, cells)
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
