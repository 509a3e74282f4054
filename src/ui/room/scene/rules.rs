//! The opening: the rules of critique, and who is in the room with which function.

use crate::domain::Kind;
use crate::domain::session::{Presence, Session};
use crate::l10n::Arg;
use crate::ui::room::board::{Board, BoardLine};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The cells of a mark.
const MARGIN: u16 = 3;

pub fn board(view: &View, session: &Session) -> Board {
    let mut lines = vec![BoardLine::heading(view.say("room-rules"))];
    lines.extend(view.method.rules.iter().enumerate().map(|(at, rule)| {
        BoardLine::new(view.both(rule), Role::Text).marked((at + 1).to_string(), Role::Muted)
    }));
    lines.push(BoardLine::gap());
    let marked = session.people.iter().filter(|it| it.nda.is_true()).count();
    let args = [("marked", Arg::from(marked)), ("all", Arg::from(session.people.len()))];
    lines.push(BoardLine::heading(view.with("room-people", &args)));
    if session.people.is_empty() {
        lines.push(
            BoardLine::new(view.say("empty-presence"), Role::Muted).of(Kind::Session, &session.id),
        );
    }
    lines.extend(session.people.iter().map(|it| person(view, it)));
    Board { lines, margin: MARGIN, ..Board::default() }
}

fn person(view: &View, person: &Presence) -> BoardLine {
    let name = view.name(Kind::Presence, &person.id);
    let (mark, role) = if person.absent.is_true() {
        ("·", Role::Muted)
    } else if person.nda.is_true() {
        ("✓", Role::Good)
    } else {
        ("?", Role::Warn)
    };
    let line = BoardLine::new(name, Role::Strong)
        .marked(mark, role)
        .and(view.picked(person.function), Role::Accent)
        .and(view.picked(person.role), Role::Muted)
        .of(Kind::Presence, &person.id);
    if person.absent.is_true() {
        return line.and(view.say("room-absent"), Role::Muted);
    }
    if person.nda.is_true() { line } else { line.and(view.say("room-no-nda"), Role::Warn) }
}
