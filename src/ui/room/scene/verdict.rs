//! The verdict: votes, the curator's word with its conditions, and the levels that are frozen.

use crate::domain::Kind;
use crate::domain::field::field;
use crate::domain::negotiation::{Issue, Negotiation};
use crate::domain::session::Session;
use crate::l10n::Arg;
use crate::report::level::LevelColumn;
use crate::ui::room::board::{Board, BoardLine};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The cells of a mark.
const MARGIN: u16 = 3;

pub fn board(view: &View, session: &Session) -> Board {
    let mut lines = Vec::new();
    lines.extend(votes(view, session));
    lines.extend(decision(view, session));
    lines.extend(conditions(view, session));
    lines.extend(levels(view, session));
    Board { lines, margin: MARGIN, ..Board::default() }
}

/// How many are for, for it on conditions, and against.
fn votes(view: &View, session: &Session) -> Option<BoardLine> {
    if session.votes.is_empty() {
        return None;
    }
    let line = BoardLine::new(view.say("f-session-votes"), Role::Muted).airy();
    let counted = super::votes::counted(view, session).into_iter();
    Some(counted.fold(line, |line, (words, role)| line.and(words, role)))
}

fn decision(view: &View, session: &Session) -> Vec<BoardLine> {
    let verdict = &session.verdict;
    let said = view.picked(verdict.kind);
    let (words, role) = if said.is_empty() {
        (view.say("verdict-open"), Role::Unknown)
    } else {
        (said, Role::Strong)
    };
    let mut lines = vec![
        BoardLine::new(view.say("f-session-verdict"), Role::Muted)
            .and(words, role)
            .of_field(Kind::Session, &session.id, "verdict.kind")
            .airy(),
    ];
    for key in ["verdict.reason", "verdict.dissent", "verdict.rework", "verdict.return_event"] {
        let Some(field) = field(Kind::Session, key) else { continue };
        let words = view.value(field, &session.id);
        if !words.is_empty() {
            let line = BoardLine::new(view.label(field), Role::Muted).over(words, Role::Text);
            lines.push(line.of_field(Kind::Session, &session.id, key).airy());
        }
    }
    lines
}

fn conditions(view: &View, session: &Session) -> Vec<BoardLine> {
    let all = &session.verdict.conditions;
    let line = |it: &crate::domain::session::Condition| {
        let person = it.person.get().map(|id| view.name(Kind::Member, id));
        let day = it.date.get().map(|day| view.texts.date(*day));
        BoardLine::new(view.name(Kind::Condition, &it.id), Role::Strong)
            .marked("◆", Role::Accent)
            .over(person.unwrap_or_else(|| view.say("not-assigned").into_owned()), Role::Accent)
            .over(day.unwrap_or_else(|| view.say("room-no-day").into_owned()), Role::Muted)
            .of(Kind::Condition, &it.id)
    };
    let title = (!all.is_empty()).then(|| BoardLine::heading(view.say("list-condition")));
    title.into_iter().chain(all.iter().map(|it| line(it))).collect()
}

/// The levels of the map that is defended.
fn levels(view: &View, session: &Session) -> Vec<BoardLine> {
    let map = session.negotiation.get().and_then(|id| view.item::<Negotiation>(id));
    let Some(map) = map.filter(|map| !map.issues.is_empty()) else { return Vec::new() };
    let heading = BoardLine::heading(
        view.with("room-levels", &[("what", Arg::Text(&view.name(Kind::Negotiation, &map.id)))]),
    );
    let lines = map.issues.iter().map(|it| issue(view, it));
    [heading].into_iter().chain(lines).collect()
}

fn issue(view: &View, it: &Issue) -> BoardLine {
    let line = BoardLine::new(view.name(Kind::Issue, &it.id), Role::Strong);
    let columns = LevelColumn::ALL.into_iter().zip([Role::Danger, Role::Warn, Role::Good]);
    let line = columns.fold(line, |line, (column, role)| {
        let level = view.level_phrase(&it.scale, column);
        line.over(format!("{} {level}", view.say(column.title())), role)
    });
    line.of(Kind::Issue, &it.id).airy()
}
