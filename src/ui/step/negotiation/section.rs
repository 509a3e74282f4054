//! The sections under the issues: what each list of a negotiation holds, a line an item.

use super::lead::{ours, signed, theirs};
use crate::domain::negotiation::{Negotiation, Question, Round, ServedTask, Tactic, Visit};
use crate::domain::{Id, Kind, current};
use crate::l10n::Arg;
use crate::ui::editor::facts;
use crate::ui::speak::{family, message_id};
use crate::ui::step::{Cell, Row, Subject, hole_cell};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The lists of a negotiation, as they follow one another.
const LISTS: [Kind; 6] =
    [Kind::ServedTask, Kind::Question, Kind::Visit, Kind::Tactic, Kind::Package, Kind::Round];

/// All sections below readiness.
pub(super) fn rows(view: &View, negotiation: &Negotiation) -> Vec<Row> {
    let mut rows = Vec::new();
    for kind in LISTS {
        rows.push(heading(&view.say(&message_id(&["list", kind.key()]))));
        let ids = view.deal.ids(kind, &negotiation.id);
        if ids.is_empty() {
            rows.push(Row::empty(view, kind, &negotiation.id).flush());
        }
        rows.extend(ids.iter().map(|id| item(view, negotiation, kind, id)));
    }
    rows.push(heading(&view.say("map-whole")));
    rows.push(negotiation_row(view, negotiation));
    rows.push(heading(&view.say("map-others")));
    let others = view.deal.negotiations.iter().filter(|other| other.id != negotiation.id);
    rows.extend(others.map(|other| negotiation_row(view, other)));
    if view.deal.negotiations.len() < 2 {
        let subject = Subject::Empty(Kind::Negotiation, view.deal.id.clone());
        let cells = vec![Cell::muted(view.say("map-no-others"))];
        rows.push(Row { subject, depth: 0, cells });
    }
    rows
}

/// The heading of a section, to be found at a glance.
pub(super) fn heading(words: &str) -> Row {
    marked(Row::heading(words))
}

/// A row as it is, a heading as headings are here.
pub(super) fn marked(mut row: Row) -> Row {
    if row.subject == Subject::Heading {
        row.cells.iter_mut().for_each(|cell| cell.role = Role::Accent);
    }
    row
}

fn item(view: &View, negotiation: &Negotiation, kind: Kind, id: &Id) -> Row {
    match kind {
        Kind::ServedTask => task(view, negotiation, id),
        Kind::Visit => visit(view, id),
        Kind::Tactic => tactic(view, id),
        Kind::Round => round(view, id),
        Kind::Package => package(view, id),
        _ => {
            let text = view.item::<Question>(id).map_or("", |it| it.text.text());
            line(view, kind, id, None, Cell::plain(text))
        }
    }
}

/// A row whose last cell takes what is left of the line; the remarks on the item stand before it.
fn line(view: &View, kind: Kind, id: &Id, name: Option<String>, rest: Cell) -> Row {
    let remarks = view.holes.remarks_on(id);
    let said = if remarks > 0 { format!("«{remarks}» ") } else { String::new() };
    let Cell { text, role } = rest;
    let rest = Cell::new(said + &text.replace('\n', " "), role);
    let mut cells = vec![hole_cell(view, id), Cell::plain("")];
    cells.extend(name.map(|name| Cell::new(name, Role::Strong)));
    cells.push(rest);
    Row::item(kind, id, cells).flush()
}

/// A target task, the problem it removes, and the issues that serve it.
fn task(view: &View, negotiation: &Negotiation, id: &Id) -> Row {
    let Some(served) = view.item::<ServedTask>(id) else { return Row::heading("") };
    let issues = negotiation.issues.iter().filter(|issue| served.task == issue.task);
    let names: Vec<_> = issues.map(|issue| view.name(Kind::Issue, &issue.id)).collect();
    let mut parts = vec![view.name(Kind::ServedTask, id)];
    if served.problem.has_text() {
        parts.push(view.with("map-removes", &[("problem", Arg::Text(served.problem.text()))]));
    }
    let is_idle = names.is_empty() || !served.task.has_text();
    let serve = if is_idle {
        view.say("map-task-idle").into_owned()
    } else {
        view.with("map-serve", &[("issues", Arg::Text(&names.join(", ")))])
    };
    // What is wrong stands first: the end of a line may be cut.
    parts.insert(if is_idle { 0 } else { parts.len() }, serve);
    let role = if is_idle { Role::Warn } else { Role::Text };
    line(view, Kind::ServedTask, id, None, Cell::new(parts.join(" · "), role))
}

fn visit(view: &View, id: &Id) -> Row {
    let Some(visit) = view.item::<Visit>(id) else { return Row::heading("") };
    let who = visit.person.get().map(|id| signed(view, id));
    let who = who.unwrap_or_else(|| view.name(Kind::Visit, id));
    let ours = visit.ours.get().map(|id| family(&view.name(Kind::Member, id)).to_owned());
    let day = visit.date.get().map(|day| view.texts.date(*day));
    let parts = [Some(visit.request.text().to_owned()), ours, day, outcome(view, visit)];
    let parts: Vec<_> = parts.into_iter().flatten().filter(|it| !it.is_empty()).collect();
    line(view, Kind::Visit, id, Some(who), Cell::plain(parts.join(" · ")))
}

fn outcome(view: &View, visit: &Visit) -> Option<String> {
    let text = visit.outcome.text();
    visit.outcome.has_text().then(|| view.with("visit-outcome", &[("text", Arg::Text(text))]))
}

fn tactic(view: &View, id: &Id) -> Row {
    let Some(tactic) = view.item::<Tactic>(id) else { return Row::heading("") };
    let rest = if tactic.answer.has_text() {
        Cell::plain(format!("{} → {}", tactic.text.text(), tactic.answer.text()))
    } else {
        let none = view.say("answer-none");
        Cell::new(format!("{} {none}", tactic.text.text()), Role::Warn)
    };
    line(view, Kind::Tactic, id, None, rest)
}

fn package(view: &View, id: &Id) -> Row {
    let words = facts::item_line(view, Kind::Package, id);
    line(view, Kind::Package, id, None, Cell::plain(words))
}

fn round(view: &View, id: &Id) -> Row {
    let Some(round) = view.item::<Round>(id) else { return Row::heading("") };
    let ours = ours(view, round);
    let ours = if ours.is_empty() {
        String::new()
    } else {
        view.with("map-ours", &[("who", Arg::Text(&ours))])
    };
    let parts = [theirs(view, &round.theirs), ours, round.place.text().to_owned()];
    let parts: Vec<_> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    let name = Some(view.name(Kind::Round, id));
    line(view, Kind::Round, id, name, Cell::plain(parts.join(" · ")))
}

/// A negotiation by its name, its day, and in words whether it is prepared now and reported.
fn negotiation_row(view: &View, negotiation: &Negotiation) -> Row {
    let id = &negotiation.id;
    let day = negotiation.first_day().map(|day| view.texts.date(day));
    let is_now = current::negotiation(view.deal).is_some_and(|it| it.id == *id);
    let now = is_now.then(|| view.say("map-now").into_owned());
    let is_past = negotiation.last_day().is_some_and(|day| day < view.today);
    let report = match (current::report_of(view.deal, id).is_some(), is_past) {
        (true, _) => "map-past",
        (false, true) => "map-not-reported",
        (false, false) => "map-ahead",
    };
    let parts = [Some(view.name(Kind::Negotiation, id)), day, now, Some(view.say(report).into())];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    line(view, Kind::Negotiation, id, None, Cell::plain(parts.join(" · ")))
}
