//! The silent writing: one question, and how much each has written; never what. When all is
//! revealed, the remarks themselves.

use std::sync::Arc;

use crate::domain::Kind;
use crate::domain::remark::Remark;
use crate::domain::sealed::Secret;
use crate::domain::session::Session;
use crate::l10n::Arg;
use crate::ui::room::board::{Board, BoardLine};
use crate::ui::theme::Role;
use crate::ui::view::View;

use super::{round, writers};

/// The cells of a mark.
const MARGIN: u16 = 3;

pub fn board(view: &View, session: &Session) -> Board {
    let mut lines = revealed(view, session);
    let people = writers::lines(view, session, Secret::Slips);
    if lines.is_empty() {
        lines = people;
    } else {
        // All has been said: nobody is waited for.
        lines.extend(people.into_iter().map(writers::at_rest));
    }
    let unsigned = session.unsigned_slips();
    let (mark, role) = if unsigned > 0 { ("✓", Role::Good) } else { ("", Role::Muted) };
    let written = view.with("written-slip", &[("count", Arg::from(unsigned))]);
    let unsigned_line = BoardLine::new(view.say("secret-unsigned"), Role::Muted)
        .marked(mark, role)
        .and(if unsigned > 0 { written } else { String::new() }, role)
        .of(Kind::Session, &session.id);
    lines.push(unsigned_line.airy());
    Board { lines, foot: foot(view, session), margin: MARGIN, ..Board::default() }
}

/// How many lie there, and what reveals them.
fn foot(view: &View, session: &Session) -> Vec<BoardLine> {
    let count = session.sealed.count(Secret::Slips);
    if count == 0 {
        return vec![BoardLine::new(view.say("silent-each"), Role::Muted)];
    }
    let words = view.with("waits-slip", &[("count", Arg::from(count))]);
    vec![BoardLine::new(words, Role::Accent)]
}

/// The remarks that came to light and have not been sorted yet.
fn revealed(view: &View, session: &Session) -> Vec<BoardLine> {
    if session.sealed.count(Secret::Slips) > 0 {
        return Vec::new();
    }
    let own = |it: &&Arc<Remark>| it.session.get() == Some(&session.id) && !it.kind.is_known();
    view.deal.remarks.iter().filter(own).map(|it| round::remark(view, it)).collect()
}
