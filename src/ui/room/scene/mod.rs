//! The scenes: what each phase of a session puts on the wall (method 6.3).

mod answers;
mod assignments;
mod goals;
mod round;
mod rules;
mod silent;
mod verdict;

use crate::domain::method::Scene;
use crate::domain::session::Session;
use crate::ui::theme::Role;
use crate::ui::view::View;

use super::board::{Board, BoardLine};

/// The lines of what a session shows now.
pub fn board(view: &View, session: &Session) -> Board {
    match super::scene(view, session) {
        Some(Scene::Rules) => rules::board(view, session),
        Some(Scene::Goals) => goals::board(view, session),
        Some(Scene::Reports) => assignments::earlier(view, session),
        Some(Scene::Silent) => silent::board(view, session),
        Some(Scene::Round) => round::board(view, session),
        Some(Scene::Answers) => answers::board(view, session),
        Some(Scene::Changes) => answers::since(view, session),
        Some(Scene::Verdict) => verdict::board(view, session),
        Some(Scene::Assignments) => assignments::own(view, session),
        _ => told(view, session),
    }
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
