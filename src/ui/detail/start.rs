//! Before a session: the hardest questions the room may ask, then the kinds of sessions.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::input::Command;
use crate::l10n::Arg;
use crate::ui::question;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

use super::paragraph;

/// Draws them; questions that have no room whole are counted, with the key that shows them all.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View) {
    let width = usize::from(area.width.saturating_sub(2)).max(1);
    let key = view.key_name(Command::Questions);
    let lines = |words: &[(String, Role)]| -> usize {
        words.iter().map(|(words, _)| text::wrap(words, width).len()).sum()
    };
    let mut shown = vec![(view.say("questions-lead").into_owned(), Role::Strong)];
    let asked = &view.holes.questions;
    for (at, it) in asked.iter().enumerate() {
        let words =
            format!("{}. {} — {}", at + 1, question::text(view, it), question::voice(view, it));
        let next = (words, Role::Text);
        let is_last = at + 1 == asked.len();
        let room = usize::from(area.height) - usize::from(!is_last);
        if lines(&shown) + lines(std::slice::from_ref(&next)) > room {
            let args = [("count", Arg::from(asked.len() - at)), ("key", Arg::Text(&key))];
            shown.push((view.with("questions-more", &args), Role::Accent));
            return paragraph(buf, area, view, &shown);
        }
        shown.push(next);
    }
    if asked.is_empty() {
        shown = Vec::new();
    } else {
        shown.push((view.with("questions-all", &[("key", Arg::Text(&key))]), Role::Accent));
        shown.push((String::new(), Role::Text));
    }
    shown.extend(agendas(view));
    paragraph(buf, area, view, &shown);
}

/// How a session is started, and what each kind of session goes through.
fn agendas(view: &View) -> Vec<(String, Role)> {
    let mut words = vec![(view.say("defense-start-how").into_owned(), Role::Muted)];
    for agenda in &view.method.sessions {
        let minutes = view.with("minutes", &[("count", Arg::Count(i64::from(agenda.minutes())))]);
        words.push((String::new(), Role::Text));
        words.push((format!("{} · {minutes}", view.session_kind(&agenda.kind)), Role::Strong));
        let phases: Vec<_> = agenda.phases.iter().map(|phase| view.both(&phase.title)).collect();
        words.push((phases.join(" → "), Role::Text));
    }
    words
}
