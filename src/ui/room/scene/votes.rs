//! Votes at once: who has voted; when they are revealed, how many for, on conditions, against.

use crate::domain::choice::{Choice as _, Pick};
use crate::domain::sealed::Secret;
use crate::domain::session::{Presence, Session, Vote, VoteKind};
use crate::domain::{Id, circle};
use crate::l10n::Arg;
use crate::ui::room::board::{Board, BoardLine, Words};
use crate::ui::theme::Role;
use crate::ui::view::View;

use super::writers;

/// The cells of a mark.
const MARGIN: u16 = 3;

pub fn board(view: &View, session: &Session) -> Board {
    let mut lines = Vec::new();
    if session.votes.is_empty() || session.sealed.count(Secret::Votes) > 0 {
        lines.push(BoardLine::new(view.say("votes-at-once"), Role::Muted).airy());
        lines.extend(writers::lines(view, session, Secret::Votes));
        let words = writers::given(view, session, Secret::Votes);
        return Board { lines, foot: vec![words], margin: MARGIN, ..Board::default() };
    }
    for kind in kinds() {
        lines.extend(reasons(view, session, kind));
    }
    lines.extend(writers::missing(view, session, Secret::Votes));
    Board { lines, margin: MARGIN, ..Board::default() }
}

fn kinds() -> impl Iterator<Item = VoteKind> {
    VoteKind::WORDS.iter().filter_map(|word| VoteKind::from_word(word))
}

fn role(kind: VoteKind) -> Role {
    match kind {
        VoteKind::For => Role::Good,
        VoteKind::Conditions => Role::Warn,
        VoteKind::Against => Role::Danger,
    }
}

/// "за 4", "с условиями 2", "против 1".
pub fn counted(view: &View, session: &Session) -> Vec<Words> {
    let count = |kind| session.votes.iter().filter(|it| it.vote.is(kind)).count();
    let words = |kind| (format!("{} {}", view.picked(Pick::Is(kind)), count(kind)), role(kind));
    kinds().map(words).collect()
}

/// The votes as counted, when they are revealed.
pub fn headline(view: &View, session: &Session) -> Option<String> {
    let is_shown = !session.votes.is_empty() && session.sealed.count(Secret::Votes) == 0;
    let words: Vec<String> = counted(view, session).into_iter().map(|it| it.0).collect();
    is_shown.then(|| words.join("   "))
}

/// Why, for each function that said why.
fn reasons(view: &View, session: &Session, kind: VoteKind) -> Vec<BoardLine> {
    let mine = session.votes.iter().filter(|it| it.vote.is(kind));
    mine.map(|it| {
        let line = BoardLine::new(by(view, session, it), Role::Text)
            .and(view.picked(it.vote), role(kind))
            .marked("·", role(kind));
        let why = it.reason.text();
        let why = view.with("vote-why", &[("why", Arg::Text(why))]);
        if it.reason.has_text() { line.over(why, Role::Muted) } else { line }
    })
    .collect()
}

/// For which function somebody voted; the name where nobody knows.
fn by(view: &View, session: &Session, vote: &Vote) -> String {
    voice_of(view, session, vote.person.get())
}

/// For which function one of our people speaks in this room; the name where nobody knows.
pub fn voice_of(view: &View, session: &Session, member: Option<&Id>) -> String {
    let Some(member) = member else { return view.say("room-no-function").into_owned() };
    let person = circle::person_of(session, member);
    match person.and_then(Presence::voice) {
        Some(voice) => view.picked(Pick::Is(voice)).into_owned(),
        None => view.name(crate::domain::Kind::Member, member),
    }
}
