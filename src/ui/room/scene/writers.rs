//! Who writes in secret: those who speak in the round, and the others of the room; each with a sign
//! of having written, never with what.

use crate::domain::sealed::Secret;
use crate::domain::session::{Presence, Session};
use crate::domain::{Kind, circle};
use crate::l10n::Arg;
use crate::ui::room::board::BoardLine;
use crate::ui::room::clock::who;
use crate::ui::speak::message_id;
use crate::ui::theme::Role;
use crate::ui::view::View;

/// How many remarks each is asked for.
pub const EACH: usize = 2;

/// A line for each who writes.
pub fn lines(view: &View, session: &Session, secret: Secret) -> Vec<BoardLine> {
    circle::writers(session).into_iter().map(|it| line(view, session, secret, it)).collect()
}

fn line(view: &View, session: &Session, secret: Secret, person: &Presence) -> BoardLine {
    let count = session.written(secret, person);
    let asked = if secret == Secret::Slips { EACH } else { 1 };
    let is_asked = person.speaks();
    let (mark, role) = match count {
        count if count >= asked => ("✓", Role::Good),
        0 if !is_asked => ("", Role::Muted),
        _ => ("○", Role::Muted),
    };
    let name = if is_asked { Role::Text } else { Role::Muted };
    let id = message_id(&["written", secret.word()]);
    let words = view.with(&id, &[("count", Arg::from(count))]);
    BoardLine::new(who(view, session, &person.id), name)
        .marked(mark, role)
        .and(if count > 0 || is_asked { words } else { String::new() }, role)
        .of(Kind::Presence, &person.id)
}

/// The line of a person who is not waited for.
pub fn at_rest(line: BoardLine) -> BoardLine {
    let name = line.words.into_iter().take(1).map(|(words, _)| (words, Role::Muted)).collect();
    BoardLine { words: name, mark: None, ..line }
}

/// How many of those who are asked have given theirs.
pub fn given(view: &View, session: &Session, secret: Secret) -> BoardLine {
    let asked = circle::speakers(session);
    let done = asked.iter().filter(|it| session.written(secret, it) > 0).count();
    let args = [("done", Arg::from(done)), ("all", Arg::from(asked.len()))];
    let role = if done == asked.len() { Role::Good } else { Role::Accent };
    BoardLine::new(view.with(&message_id(&["given", secret.word()]), &args), role)
}

/// When all is revealed, those who gave nothing: they still can.
pub fn missing(view: &View, session: &Session, secret: Secret) -> Vec<BoardLine> {
    let asked = circle::speakers(session).into_iter();
    let late: Vec<_> = asked.filter(|it| !session.has_given(secret, it)).collect();
    let title = (!late.is_empty())
        .then(|| BoardLine::heading(view.say(&message_id(&["late", secret.word()]))));
    let lines = late.into_iter().map(|it| line(view, session, secret, it));
    title.into_iter().chain(lines).collect()
}

/// That something written in secret waits, on a wall that does not show it.
pub fn sealed(view: &View, session: &Session, shown: Option<Secret>) -> Vec<BoardLine> {
    let waits = |it: &Secret| Some(*it) != shown && session.sealed.count(*it) > 0;
    let words = |it: Secret| {
        let count = Arg::from(session.sealed.count(it));
        view.with(&message_id(&["waits", it.word()]), &[("count", count)])
    };
    let waiting = Secret::ALL.into_iter().filter(waits);
    waiting.map(|it| BoardLine::new(words(it), Role::Warn)).collect()
}
