//! The silent writing: one question, and how much each has written; never what.

use crate::domain::session::Session;
use crate::domain::{Kind, circle};
use crate::l10n::Arg;
use crate::ui::room::board::{Board, BoardLine};
use crate::ui::room::clock::who;
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The cells of a mark.
const MARGIN: u16 = 3;
/// How many remarks each is asked for.
const EACH: usize = 2;

pub fn board(view: &View, session: &Session) -> Board {
    let mut lines = vec![BoardLine::new(view.say("silent-question"), Role::Strong).airy()];
    lines.extend(circle::speakers(session).into_iter().map(|it| {
        let count = session.slips_of(&it.id);
        let (mark, role) = if count >= EACH { ("✓", Role::Good) } else { ("○", Role::Muted) };
        let written = view.with("silent-written", &[("count", Arg::from(count))]);
        BoardLine::new(who(view, session, &it.id), Role::Text)
            .marked(mark, role)
            .and(written, role)
            .of(Kind::Presence, &it.id)
    }));
    Board { lines, margin: MARGIN, ..Board::default() }
}
