//! What a session changed of the map, as rows: under the remark it was changed for, or apart.

use crate::domain::Kind;
use crate::domain::change::{Board, Moved, Shift, board};
use crate::domain::remark::Remark;
use crate::domain::session::Session;
use crate::l10n::Arg;
use crate::ui::step::{Cell, Row};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The changes of a session, sorted for its rows.
pub struct Changes {
    board: Board,
    /// How many of those without a remark were made before the verdict.
    early: usize,
}

impl Changes {
    /// The changes of a session; those after its verdict last.
    pub fn of(view: &View, session: &Session) -> Self {
        let mut board = board(view.deal, session);
        let closed = session.closed.get().copied();
        let is_late = |it: &Moved| closed.is_some() && it.change.at.get().copied() > closed;
        board.free.sort_by_key(is_late);
        let early = board.free.iter().filter(|it| !is_late(it)).count();
        Self { board, early }
    }

    /// What was changed for a remark.
    pub fn for_remark(&self, view: &View, remark: &Remark) -> Vec<Row> {
        let own = self.board.tied.iter().filter(|it| it.change.remark.get() == Some(&remark.id));
        own.map(|it| row(view, it, 2)).collect()
    }

    /// What was changed for no remark, and what was changed after the verdict.
    pub fn alone(&self, view: &View) -> Vec<Row> {
        let (early, late) = self.board.free.split_at(self.early);
        let mut rows = Vec::new();
        for (id, part) in [("changes-alone", early), ("changes-late", late)] {
            if !part.is_empty() {
                rows.push(Row::heading(view.with(id, &[("count", Arg::from(part.len()))])));
                rows.extend(part.iter().map(|it| row(view, it, 1)));
            }
        }
        rows
    }
}

fn row(view: &View, moved: &Moved, depth: u16) -> Row {
    let (sign, role) = match moved.shift {
        Some(Shift::Bolder) => ("▲", Role::Good),
        Some(Shift::Timider) => ("▼", Role::Warn),
        _ => ("✎", Role::Accent),
    };
    let said = view.voice().change(&moved.change).text().replace('\n', " ");
    let why = moved.change.why.text().replace('\n', " ");
    let words = if why.is_empty() { said } else { format!("{said} — {why}") };
    let cells = vec![Cell::plain(""), Cell::new(sign, role), Cell::plain(words)];
    Row { depth, ..Row::item(Kind::Change, &moved.change.id, cells) }
}
