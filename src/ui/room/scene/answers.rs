//! Answers and edits: each remark with its answer and what was changed for it, side by side.

use std::sync::Arc;

use crate::domain::remark::{AnswerKind, Remark, RemarkWeight};
use crate::domain::session::{Change, Session};
use crate::domain::{Kind, Step};
use crate::l10n::Arg;
use crate::ui::room::board::{Board, BoardLine};
use crate::ui::theme::Role;
use crate::ui::view::View;

use super::round;

/// The cells of a remark's number.
const MARGIN: u16 = 4;

/// The remarks by weight with their answers; changes without a remark stand apart.
pub fn board(view: &View, session: &Session) -> Board {
    let said = |it: &&Arc<Remark>| it.session.get() == Some(&session.id) && !it.is_merged();
    let mut said: Vec<&Remark> = view.deal.remarks.iter().filter(said).map(AsRef::as_ref).collect();
    said.sort_by_key(|it| it.weight.get().map_or(9, |weight| weight as u8));
    let waiting = said.iter().filter(|it| it.is_unanswered()).count();
    let blocking = said.iter().filter(|it| it.blocks_closing()).count();
    let args = [
        ("waiting", Arg::from(waiting)),
        ("all", Arg::from(said.len())),
        ("blocking", Arg::from(blocking)),
    ];
    let mut lines = vec![BoardLine::heading(view.with("room-answers", &args))];
    lines.extend(said.iter().map(|it| answered(view, session, it)));
    let loose = session.changes.iter().filter(|it| it.remark.get().is_none());
    let loose: Vec<BoardLine> = loose.map(|it| changed(view, it)).collect();
    if !loose.is_empty() {
        lines.push(BoardLine::heading(view.say("room-loose-changes")));
        lines.extend(loose);
    }
    Board { lines, margin: MARGIN, ..Board::default() }
}

/// What has changed since the defense before this one, and in this one so far.
pub fn since(view: &View, session: &Session) -> Board {
    let before = view.deal.sessions.iter().rev().find(|it| !it.is_open());
    let late = before.into_iter().flat_map(|before| {
        let closed = before.closed.get();
        before.changes.iter().filter(move |it| it.at.get() > closed)
    });
    let all: Vec<BoardLine> = late.chain(&session.changes).map(|it| changed(view, it)).collect();
    let mut lines = vec![BoardLine::heading(view.say(if all.is_empty() {
        "room-nothing-changed"
    } else {
        "room-changed"
    }))];
    lines.extend(all);
    Board { lines, margin: MARGIN, ..Board::default() }
}

fn answered(view: &View, session: &Session, it: &Remark) -> BoardLine {
    let number = it.number.get().map(ToString::to_string).unwrap_or_default();
    let (words, role) = match it.answer.kind.get() {
        Some(AnswerKind::Accepted | AnswerKind::Partly) => {
            (view.picked(it.answer.kind), Role::Good)
        }
        Some(_) => (view.picked(it.answer.kind), Role::Accent),
        None if it.weight.is(RemarkWeight::Blocking) => (view.say("answer-waiting"), Role::Danger),
        None => (view.say("answer-waiting"), Role::Unknown),
    };
    let mut line = BoardLine::new(it.text.text(), Role::Strong)
        .marked(number, Role::Muted)
        .over(words, role)
        .over(it.answer.text.text(), Role::Text)
        .over(round::place(view, it), Role::Muted)
        .of(Kind::Remark, &it.id)
        .airy();
    let own = session.changes.iter().filter(|change| change.remark.get() == Some(&it.id));
    for change in own {
        line = line.over(words_of(view, change), Role::Accent);
    }
    let assigned = it.assignments.len();
    if assigned > 0 {
        let words = view.with("room-assigned", &[("count", Arg::from(assigned))]);
        line = line.over(words, Role::Muted);
    }
    line
}

fn changed(view: &View, it: &Change) -> BoardLine {
    BoardLine::new(words_of(view, it), Role::Text)
        .marked("·", Role::Muted)
        .over(it.why.text(), Role::Muted)
        .of(Kind::Change, &it.id)
}

/// What was changed as the log says it, in the words of the screen; our own money stays hidden.
fn words_of(view: &View, it: &Change) -> String {
    let step = it.step.get().map(|step: Step| view.say(&format!("step-{}", step.key())));
    let said = view.voice().change(it).text().replace('\n', " ");
    match step {
        Some(step) if it.place(view.deal).is_none_or(|(kind, _)| kind != Kind::Issue) => {
            format!("{step} · {said}")
        }
        _ => said,
    }
}
