//! Work assignments on the wall: those of earlier sessions with their reports, and those of this
//! one by function.

use std::sync::Arc;

use crate::domain::Kind;
use crate::domain::assignment::{Assignment, ReportState};
use crate::domain::choice::{Choice as _, Pick};
use crate::domain::session::Session;
use crate::domain::words::Function;
use crate::l10n::Arg;
use crate::ui::room::board::{Board, BoardLine};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The cells of a mark.
const MARGIN: u16 = 3;

/// The assignments of the sessions before: open ones first.
pub fn earlier(view: &View, session: &Session) -> Board {
    let of_others = |it: &&Arc<Assignment>| it.session.get() != Some(&session.id);
    let mut all: Vec<_> = view.deal.assignments.iter().filter(of_others).collect();
    all.sort_by_key(|it| (it.is_reported(), it.due.get().copied()));
    let open = all.iter().filter(|it| !it.is_reported()).count();
    let mut lines = vec![BoardLine::heading(if all.is_empty() {
        view.say("room-no-earlier").into_owned()
    } else {
        view.with("room-earlier", &[("open", Arg::from(open)), ("all", Arg::from(all.len()))])
    })];
    lines.extend(all.into_iter().map(|it| line(view, it)));
    Board { lines, margin: MARGIN, ..Board::default() }
}

/// The assignments of this session by function, those without one last.
pub fn own(view: &View, session: &Session) -> Board {
    let here = |it: &&Arc<Assignment>| it.session.get() == Some(&session.id);
    let all: Vec<&Assignment> =
        view.deal.assignments.iter().filter(here).map(AsRef::as_ref).collect();
    let mut lines = Vec::new();
    if all.is_empty() {
        lines.push(BoardLine::new(view.say("room-no-own"), Role::Warn).of_field(
            Kind::Session,
            &session.id,
            "verdict.no_assignment",
        ));
    }
    let functions = Function::WORDS.iter().filter_map(|word| Function::from_word(word));
    for function in functions.map(Some).chain([None]) {
        let of = |it: &&&Assignment| function_of(view, it) == function;
        let mut some = all.iter().filter(of).peekable();
        if some.peek().is_none() {
            continue;
        }
        let title = match function {
            Some(function) => view.picked(Pick::Is(function)).into_owned(),
            None => view.say("room-no-function").into_owned(),
        };
        lines.push(BoardLine::new(title, Role::AccentBold));
        lines.extend(some.map(|it| line(view, it)));
    }
    Board { lines, margin: MARGIN, ..Board::default() }
}

/// The function of an assignment, else that of its person.
fn function_of(view: &View, it: &Assignment) -> Option<Function> {
    let of_person = || {
        let member = view.item::<crate::domain::deal::Member>(it.person.get()?)?;
        member.function.get()
    };
    it.function.get().or_else(of_person)
}

fn line(view: &View, it: &Assignment) -> BoardLine {
    let late = !it.is_reported() && it.due.get().is_some_and(|day| *day < view.today);
    let (mark, role) = match it.report.state.get() {
        Some(ReportState::Done) => ("✓", Role::Good),
        Some(ReportState::Differently) => ("≈", Role::Accent),
        Some(ReportState::NotDone) => ("✗", Role::Danger),
        None if late => ("!", Role::Danger),
        None => ("○", Role::Muted),
    };
    let person = it.person.get().map(|id| view.name(Kind::Member, id));
    let person = match person {
        Some(name) => (name, Role::Accent),
        None => (view.say("not-assigned").into_owned(), Role::Warn),
    };
    let due = match it.due.get() {
        Some(day) => (view.texts.date(*day), if late { Role::Danger } else { Role::Muted }),
        None => (view.say("room-no-day").into_owned(), Role::Warn),
    };
    let state = if it.is_reported() {
        (view.picked(it.report.state).into_owned(), role)
    } else if late {
        (view.say("room-late").into_owned(), Role::Danger)
    } else {
        (String::new(), Role::Muted)
    };
    BoardLine::new(view.name(Kind::Assignment, &it.id), Role::Strong)
        .marked(mark, role)
        .over(person.0, person.1)
        .over(due.0, due.1)
        .over(state.0, state.1)
        .of(Kind::Assignment, &it.id)
        .airy()
}
