//! The wall of a session: what the phase puts before the room, with its clock.
//!
//! A scene is a function from the deal to the lines of a [`board::Board`]; what is shown by a step or by
//! the card has no scene of its own here.

pub mod ballot;
pub mod board;
pub mod clock;
mod scene;
pub mod secret;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::domain::method::{AgendaPhase, Scene};
use crate::domain::sealed::Secret;
use crate::domain::session::Session;
use crate::domain::{Id, current};
use crate::l10n::Arg;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::{large, text};
use board::{State, Target};
use secret::SecretLine;

/// The wall as it stands on the screen.
#[derive(Clone, Debug, Default)]
pub struct RoomView {
    /// The row of the cursor among those that take it, and the first line in sight.
    pub board: State,
    /// Whether heading and clock stand in large letters.
    pub large: bool,
    /// The line that is written in secret.
    pub line: Option<SecretLine>,
    /// Which of the last word's parts was chosen by hand.
    pub part: Option<Part>,
    /// What is written in secret here, as it was drawn last.
    pub writes: Option<Secret>,
    /// Of which phase it was drawn.
    phase: Option<Id>,
}

/// The parts of the last word: guesses, votes, the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Guesses of the levels.
    Forecasts,
    /// Votes.
    Votes,
    /// The curator's word.
    Verdict,
}

impl Part {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Forecasts, Self::Votes, Self::Verdict];

    /// Where the room stands: at the first that is not done.
    pub fn of(session: &Session) -> Self {
        let decided = session.verdict.kind.is_known();
        match (session.forecasts.is_empty(), session.votes.is_empty()) {
            _ if decided => Self::Verdict,
            (true, true) => Self::Forecasts,
            (_, true) => Self::Votes,
            _ => Self::Verdict,
        }
    }

    /// What is written in secret there.
    pub fn secret(self) -> Option<Secret> {
        match self {
            Self::Forecasts => Some(Secret::Forecasts),
            Self::Votes => Some(Secret::Votes),
            Self::Verdict => None,
        }
    }
}

/// The phase in which the room is, as the method has it.
pub fn phase<'a>(view: &View<'a>, session: &'a Session) -> Option<&'a AgendaPhase> {
    view.method.phase(session.kind.text(), session.phase()?.phase.text())
}

/// What the phase puts on the wall.
pub fn scene(view: &View, session: &Session) -> Option<Scene> {
    phase(view, session).and_then(|phase| phase.shows.get())
}

impl RoomView {
    /// The wall as a phase begins.
    pub fn new(large: bool) -> Self {
        Self { large, ..Self::default() }
    }

    /// What is in focus.
    pub fn focus(&self) -> Option<&Target> {
        self.board.focus.as_ref()
    }

    /// The part of the last word that is shown.
    pub fn part(&self, session: &Session) -> Part {
        self.part.unwrap_or_else(|| Part::of(session))
    }

    /// What is written in secret on this wall.
    pub fn secret(&self, view: &View, session: &Session) -> Option<Secret> {
        match scene(view, session)? {
            Scene::Silent => Some(Secret::Slips),
            Scene::Verdict => self.part(session).secret(),
            _ => None,
        }
    }

    /// Moves the cursor.
    pub fn step(&mut self, by: isize) {
        self.board.step(by);
    }

    /// Keeps the cursor on something of what the phase shows.
    pub fn settle(&mut self, view: &View) {
        let view = &View { on_wall: true, ..*view };
        let Some(session) = current::session(view.deal) else { return };
        self.turn_to(view, session);
        self.board.settle(&scene::board(view, session, self.part(session)));
    }

    /// Another phase begins at the top of its board.
    fn turn_to(&mut self, view: &View, session: &Session) {
        let here = session.clock.phase.get();
        if self.phase.as_ref() != here {
            // What was chosen before the first drawing was chosen here.
            if self.phase.is_some() {
                (self.board, self.part) = (State::default(), None);
            }
            self.phase = here.cloned();
        }
        self.writes = self.secret(view, session);
        self.line.take_if(|line| Some(line.secret) != self.writes);
    }

    /// Draws the wall over the whole screen but its head and its last line; says where the cursor of
    /// a secret line stands.
    pub fn draw(&mut self, buf: &mut Buffer, area: Rect, view: &View) -> Option<(u16, u16)> {
        let view = &View { on_wall: true, ..*view };
        Clear.render(area, buf);
        buf.set_style(area, view.theme.style(Role::Text));
        let session = current::session(view.deal)?;
        self.turn_to(view, session);
        let width = area.width.saturating_sub(4).min(130);
        let inner = Rect { x: area.x + (area.width - width) / 2, width, ..area };
        let rest = self.draw_head(buf, inner, view, session);
        let height = self.line.as_ref().map_or(0, |line| line.height(width)).min(rest.height);
        let upper = Rect { height: rest.height - height, ..rest };
        let part = self.part(session);
        let mut board = scene::board(view, session, part);
        board.foot.extend(scene::sealed(view, session, self.writes));
        let upper = match scene::headline(view, session, part) {
            Some(words) => draw_headline(buf, upper, view, &words, board.lines.len()),
            None => upper,
        };
        self.board.draw(buf, upper, view, &board);
        let line = Rect { y: rest.bottom() - height, height, ..rest };
        self.line.as_ref()?.draw(buf, line, view, session)
    }

    /// The phase, who speaks, and the clock; what is left of the area.
    fn draw_head(&self, buf: &mut Buffer, area: Rect, view: &View, session: &Session) -> Rect {
        let title = title(view, session);
        let strong = view.theme.style(Role::Strong);
        let is_large = self.large && area.height >= 20;
        if is_large {
            let here = session.phase().map(|it| view.phase_title(it.phase.text()));
            return clock::draw_large(buf, area, view, session, &here.unwrap_or(title));
        }
        let mut x = area.x + text::put(buf, area.x, area.y, area.width, &title, strong);
        if let Some(phase) = phase(view, session) {
            let who = view.with("room-speaks", &[("who", Arg::Text(view.both(&phase.speaks)))]);
            let room = area.right().saturating_sub(x + 3);
            x += 3;
            text::put(buf, x, area.y, room, &who, view.theme.style(Role::Accent));
        }
        let bar = Rect { y: area.y + 1, height: 1, ..area };
        clock::draw_bar(buf, bar, view, session);
        let used = 3;
        Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area }
    }
}

/// The phase with its place among the others.
pub fn title(view: &View, session: &Session) -> String {
    let Some(here) = session.phase() else { return view.say("room-not-begun").into_owned() };
    let at = session.phases.iter().position(|it| it.id == here.id).unwrap_or(0) + 1;
    let title = view.phase_title(here.phase.text());
    format!("{at}/{} · {title}", session.phases.len())
}

/// The phase in one line, for where a step of the walk shows what it puts on the wall: who speaks,
/// and when it ends.
pub fn announce(view: &View, session: &Session) -> String {
    let title = title(view, session);
    let Some(phase) = phase(view, session) else { return title };
    let args = [
        ("phase", Arg::Text(&title)),
        ("who", Arg::Text(view.both(&phase.speaks))),
        ("ends", Arg::Text(view.both(&phase.ends))),
    ];
    view.with("room-announce", &args)
}

/// Words over the lines of a board, as large as these leave room; what is left of the area.
fn draw_headline(buf: &mut Buffer, area: Rect, view: &View, words: &str, lines: usize) -> Rect {
    let least = 3.min(area.height);
    let room = area.height.saturating_sub(lines as u16 + 3);
    let fits = |height: &u16| large::fits(words, Rect { height: *height, ..area });
    let height = (least..=room).find(fits).map_or(least, |height| height + 1);
    headline(buf, Rect { height: height.saturating_sub(1), ..area }, words, view);
    Rect { y: area.y + height, height: area.height - height, ..area }
}

/// Words in the middle of an area, as large as they find room there.
fn headline(buf: &mut Buffer, area: Rect, words: &str, view: &View) {
    large::draw(buf, area, words, view.theme.style(Role::Strong));
}
