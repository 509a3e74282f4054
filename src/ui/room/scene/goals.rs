//! What people met for: the result of the session and the goals of the leader and the defender.

use crate::domain::field::field;
use crate::domain::session::Session;
use crate::domain::{Kind, Value};
use crate::ui::room::board::{Board, BoardLine};
use crate::ui::theme::Role;
use crate::ui::view::View;

pub fn board(view: &View, session: &Session) -> Board {
    let keys = ["result", "leader_goal", "defender_goal", "negotiation"];
    let lines = keys.into_iter().filter_map(|key| {
        let field = field(Kind::Session, key)?;
        let value = (field.read)(view.deal, &session.id);
        let label = BoardLine::new(view.label(field), Role::Muted);
        let line = match value {
            Value::Empty if key == "negotiation" => return None,
            Value::Empty => label.over(view.say("room-not-said"), Role::Warn),
            Value::Unknown => label.over(view.say("c-unknown"), Role::Unknown),
            _ => label.over(view.value(field, &session.id), Role::Strong),
        };
        Some(line.of_field(Kind::Session, &session.id, key).airy())
    });
    Board { lines: lines.collect(), ..Board::default() }
}
