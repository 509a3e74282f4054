//! The scenes: what each phase of a session puts on the wall (method 6.3).

mod answers;
mod assignments;
mod forecasts;
mod goals;
mod round;
mod rules;
mod silent;
mod verdict;
mod votes;
mod writers;

use crate::domain::method::Scene;
use crate::domain::session::Session;
use crate::ui::theme::Role;
use crate::ui::view::View;

use super::Part;
use super::board::{Board, BoardLine};
pub use writers::sealed;

/// The lines of what a session shows now.
pub fn board(view: &View, session: &Session, part: Part) -> Board {
    match super::scene(view, session) {
        Some(Scene::Rules) => rules::board(view, session),
        Some(Scene::Goals) => goals::board(view, session),
        Some(Scene::Reports) => assignments::earlier(view, session),
        Some(Scene::Silent) => silent::board(view, session),
        Some(Scene::Round) => round::board(view, session),
        Some(Scene::Answers) => answers::board(view, session),
        Some(Scene::Changes) => answers::since(view, session),
        Some(Scene::Verdict) => last_word(view, session, part),
        Some(Scene::Assignments) => assignments::own(view, session),
        _ => told(view, session),
    }
}

/// What stands over the lines, large: the question of the silent writing, the votes as counted.
pub fn headline(view: &View, session: &Session, part: Part) -> Option<String> {
    match super::scene(view, session)? {
        Scene::Silent => Some(view.say("silent-question").into_owned()),
        Scene::Verdict if part == Part::Votes => votes::headline(view, session),
        _ => None,
    }
}

/// The last word: guesses, votes, verdict, one after another, with a line that says where the room
/// stands.
fn last_word(view: &View, session: &Session, part: Part) -> Board {
    let mut board = match part {
        Part::Forecasts => forecasts::board(view, session),
        Part::Votes => votes::board(view, session),
        Part::Verdict => verdict::board(view, session),
    };
    let titles = ["list-forecast", "list-vote", "f-session-verdict"];
    let line = Part::ALL.into_iter().zip(titles).fold(BoardLine::gap(), |line, (it, title)| {
        let is_here = it == part;
        let sign = if is_here { "▸ " } else { "" };
        let role = if is_here { Role::AccentBold } else { Role::Muted };
        line.and(format!("{sign}{}", view.say(title)), role)
    });
    board.lines.insert(0, line.airy());
    board
}

/// What the method says of a phase for which the program has no scene; before the first phase, what
/// there is to begin with.
fn told(view: &View, session: &Session) -> Board {
    let Some(phase) = super::phase(view, session) else { return rules::board(view, session) };
    let line = |label: &str, words: &str| {
        BoardLine::new(view.say(label), Role::Muted).over(words, Role::Strong).airy()
    };
    Board {
        lines: vec![
            line("room-on-wall", view.both(&phase.wall)),
            line("room-ends", view.both(&phase.ends)),
        ],
        ..Board::default()
    }
}
