//! The phases of a session: planned and used minutes, what is passed over, where the room is.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::domain::current;
use crate::domain::session::{Phase, Session};
use crate::l10n::Arg;
use crate::ui::editor::list::{more_signs, stepped};
use crate::ui::room::clock::time;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// The list on the screen.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    /// The row of the cursor.
    pub cursor: usize,
    top: usize,
}

/// The cells of the times at the right.
const TIMES: u16 = 22;

impl Agenda {
    /// The phases of a session, the cursor where the room is.
    pub fn of(session: &Session) -> Self {
        let here = session.clock.phase.get();
        let at = session.phases.iter().position(|it| Some(&it.id) == here);
        Self { cursor: at.unwrap_or(0), top: 0 }
    }

    /// Moves the cursor.
    pub fn step(&mut self, by: isize, count: usize) {
        self.cursor = stepped(self.cursor, by, count, |_| true);
    }

    /// Draws the list over the step.
    pub fn draw(&mut self, buf: &mut Buffer, area: Rect, view: &View) {
        let Some(session) = current::session(view.deal) else { return };
        Clear.render(area, buf);
        buf.set_style(area, view.theme.style(Role::Text));
        let width = area.width.saturating_sub(4).min(100);
        let inner = Rect { x: area.x + (area.width - width) / 2, width, ..area };
        draw_sum(buf, Rect { height: 1, ..inner }, view, session);
        let list = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
        let height = usize::from(list.height);
        let count = session.phases.len();
        self.cursor = self.cursor.min(count.saturating_sub(1));
        self.top = self.top.clamp((self.cursor + 1).saturating_sub(height), self.cursor);
        for (row, at) in (self.top..count).take(height).enumerate() {
            let line = Rect { y: list.y + row as u16, height: 1, ..list };
            if at == self.cursor {
                buf.set_style(line, view.theme.style(Role::Selected));
                let mark = view.theme.style(Role::CursorMark);
                text::put(buf, line.x.saturating_sub(1), line.y, 1, "▌", mark);
            }
            draw_phase(buf, line, view, session, at);
        }
        more_signs(buf, list, view, self.top > 0, self.top + height < count);
    }
}

fn draw_sum(buf: &mut Buffer, area: Rect, view: &View, session: &Session) {
    let whole = session.whole(view.now);
    let minutes = |seconds: i64| Arg::Count((seconds + 30) / 60);
    let debt = (whole.used - whole.planned).max(0);
    let args = [
        ("used", minutes(whole.used)),
        ("planned", minutes(whole.planned)),
        ("debt", minutes(debt)),
    ];
    let words = view.with("agenda-sum", &args);
    text::put(buf, area.x, area.y, area.width, &words, view.theme.style(Role::Strong));
}

fn draw_phase(buf: &mut Buffer, line: Rect, view: &View, session: &Session, at: usize) {
    let phase = &session.phases[at];
    let is_here = session.clock.phase.get() == Some(&phase.id);
    let (mark, role) = match (is_here, phase.skipped.is_true(), phase.used() > 0) {
        (true, ..) => ("▶", Role::AccentBold),
        (_, true, _) => ("–", Role::Muted),
        (_, _, true) => ("✓", Role::Good),
        _ => ("○", Role::Muted),
    };
    text::put(buf, line.x, line.y, 2, mark, view.theme.style(role));
    let number = (at + 1).to_string();
    text::put_right(buf, line.x + 5, line.y, 3, &number, view.theme.style(Role::Muted));
    let title = view.phase_title(phase.phase.text());
    let title = if phase.skipped.is_true() {
        format!("{title} · {}", view.say("agenda-skipped"))
    } else {
        title
    };
    let words = if is_here {
        Role::Strong
    } else if phase.skipped.is_true() {
        Role::Muted
    } else {
        Role::Text
    };
    let room = line.width.saturating_sub(7 + TIMES);
    text::put(buf, line.x + 7, line.y, room, &title, view.theme.style(words));
    let (times, role) = times(view, session, phase, is_here);
    text::put_right(buf, line.right(), line.y, TIMES, &times, view.theme.style(role));
}

/// "04:10 of 14:00".
fn times(view: &View, session: &Session, phase: &Phase, is_here: bool) -> (String, Role) {
    let used = if is_here { session.dial(view.now).used } else { phase.used() };
    let planned = phase.planned_s();
    let role = if planned > 0 && used > planned { Role::Warn } else { Role::Muted };
    if used == 0 {
        return (time(planned), role);
    }
    let (used, planned) = (time(used), time(planned));
    let args = [("used", Arg::Text(&used)), ("planned", Arg::Text(&planned))];
    (view.with("clock-used", &args), role)
}
