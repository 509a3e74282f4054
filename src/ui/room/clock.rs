//! The clock of a phase: in the first line of the screen, as a bar on the wall, and large.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::circle;
use crate::domain::course::Dial;
use crate::domain::method::Scene;
use crate::domain::session::Session;
use crate::domain::{Kind, current};
use crate::l10n::Arg;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::{large, text};

/// Minutes and seconds; below nothing with a minus.
pub fn time(seconds: i64) -> String {
    let sign = if seconds < 0 { "−" } else { "" };
    let seconds = seconds.abs();
    format!("{sign}{:02}:{:02}", seconds / 60, seconds % 60)
}

/// The colour in which a clock warns, calmly.
pub fn role(dial: Dial) -> Role {
    match (dial.is_over(), dial.warns()) {
        (true, _) => Role::Danger,
        (false, true) => Role::Warn,
        (false, false) => Role::AccentBold,
    }
}

/// What the first line says of the session: whether the clock runs, the phase, what is left of it.
pub fn badge(view: &View) -> Option<(String, Role)> {
    let session = current::session(view.deal)?;
    let here = session.phase()?;
    let at = session.phases.iter().position(|it| it.id == here.id)? + 1;
    let dial = session.dial(view.now);
    let sign = if runs(view, session) { "▶" } else { "‖" };
    let left = time(dial.left());
    Some((format!("{at}/{} {sign} {left}", session.phases.len()), role(dial)))
}

/// Whether the clock runs before this room.
fn runs(view: &View, session: &Session) -> bool {
    session.is_running() && !view.is_away
}

/// Draws the bar of the phase with its time, and beside it that of the one who has the floor.
pub fn draw_bar(buf: &mut Buffer, area: Rect, view: &View, session: &Session) {
    let dial = session.dial(view.now);
    let words = words(view, dial, runs(view, session));
    let speaker = speaker(view, session);
    let taken = text::width(&words) + 2 + speaker.as_ref().map_or(0, |(it, _)| text::width(it) + 3);
    let room = area.width.saturating_sub(taken as u16).clamp(10.min(area.width), 60);
    let full = filled(dial, room);
    let role = role(dial);
    let line = "█".repeat(usize::from(full));
    text::put(buf, area.x, area.y, room, &line, view.theme.style(role));
    let rest = "░".repeat(usize::from(room - full));
    text::put(buf, area.x + full, area.y, room - full, &rest, view.theme.style(Role::Rule));
    let mut x = area.x + room + 2;
    let left = |x: u16| area.right().saturating_sub(x);
    x += text::put(buf, x, area.y, left(x), &words, view.theme.style(role)) + 3;
    if let Some((words, role)) = speaker {
        text::put(buf, x, area.y, left(x), &words, view.theme.style(role));
    }
}

fn filled(dial: Dial, room: u16) -> u16 {
    if dial.planned <= 0 {
        return 0;
    }
    let cells = (dial.used.max(0) * i64::from(room) / dial.planned).min(i64::from(room));
    u16::try_from(cells).unwrap_or(room)
}

/// "04:10 of 14:00", or by how much it is over; and that the clock stands still.
fn words(view: &View, dial: Dial, runs: bool) -> String {
    let (used, planned) = (time(dial.used), time(dial.planned));
    let args = [("used", Arg::Text(&used)), ("planned", Arg::Text(&planned))];
    let words = if dial.is_over() {
        let over = time(-dial.left());
        view.with("clock-over", &[("over", Arg::Text(&over)), ("planned", Arg::Text(&planned))])
    } else {
        view.with("clock-used", &args)
    };
    if runs { words } else { format!("‖ {words} · {}", view.say("clock-stands")) }
}

/// Who has the floor, and for how long of what is meant for each.
fn speaker(view: &View, session: &Session) -> Option<(String, Role)> {
    if super::scene(view, session) != Some(Scene::Round) {
        return None;
    }
    let dial = session.speech(view.now, circle::share(session))?;
    let id = session.clock.speaker.get()?;
    let name = who(view, session, id);
    let (used, share) = (time(dial.used), time(dial.planned));
    let args =
        [("who", Arg::Text(&name)), ("used", Arg::Text(&used)), ("share", Arg::Text(&share))];
    let role = if dial.is_over() { Role::Warn } else { Role::Text };
    Some((view.with("clock-speaker", &args), role))
}

/// A person of the room: for whom, and the name.
pub fn who(view: &View, session: &Session, id: &crate::domain::Id) -> String {
    let person = session.people.iter().find(|it| it.id == *id);
    let voice = person.and_then(|it| it.voice());
    let voice = voice.map(|voice| view.picked(crate::domain::choice::Pick::Is(voice)));
    let name = view.name(Kind::Presence, id);
    match voice {
        Some(voice) => format!("{voice} · {name}"),
        None => name,
    }
}

/// Heading and clock in large letters; what is left of the area.
pub fn draw_large(
    buf: &mut Buffer,
    area: Rect,
    view: &View,
    session: &Session,
    title: &str,
) -> Rect {
    let dial = session.dial(view.now);
    let height = (area.height * 2 / 5).clamp(5, 12);
    let clock = Rect { width: (area.width / 3).max(24).min(area.width), height, ..area };
    let clock = Rect { x: area.right() - clock.width, ..clock };
    let head = Rect { width: area.width.saturating_sub(clock.width + 2), height, ..area };
    super::headline(buf, head, title, view);
    large::draw(buf, clock, &time(dial.left()), view.theme.style(role(dial)));
    let bar = Rect { y: area.y + height, height: 1, ..area };
    draw_bar(buf, bar, view, session);
    let used = height + 2;
    Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_is_told_with_a_minus() {
        assert_eq!([time(75), time(0), time(-90)], ["01:15", "00:00", "−01:30"]);
    }

    #[test]
    fn the_bar_is_full_when_the_time_is_up_and_never_longer() {
        let cells = |used| filled(Dial { used, planned: 100 }, 20);
        assert_eq!([cells(0), cells(50), cells(100), cells(900)], [0, 10, 20, 20]);
        assert_eq!(filled(Dial::default(), 20), 0);
    }
}
