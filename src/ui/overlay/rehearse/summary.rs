//! The end of a rehearsal: how many answers held at the first go, which did not and why it matters.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::Kind;
use crate::domain::negotiation::Issue;
use crate::domain::rehearsal::{Cue, Rehearsal};
use crate::domain::words::Weight;
use crate::l10n::Arg;
use crate::ui::editor::list::more_signs;
use crate::ui::speak::LevelColumn;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

use super::{Words, belongs};

struct Line {
    words: String,
    role: Role,
    indent: u16,
    /// Which of those that did not hold it speaks of.
    of: usize,
}

/// Draws the summary with the cursor on one of those that did not hold.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View, rehearsal: &Rehearsal, cursor: usize) {
    let counts = [("held", rehearsal.held_at_once().into()), ("asked", rehearsal.asked().into())];
    let title = view.with("rehearse-over", &counts);
    text::put(buf, area.x, area.y + 1, area.width, &title, view.theme.style(Role::AccentBold));
    let lines: Vec<Line> = rehearsal
        .fell()
        .enumerate()
        .flat_map(|(of, cue)| lines(view, cue, of, area.width))
        .collect();
    let under = if lines.is_empty() { "rehearse-all-held" } else { "rehearse-fell" };
    text::put(buf, area.x, area.y + 2, area.width, &view.say(under), view.theme.style(Role::Text));
    let list = Rect { y: area.y + 4, height: area.height.saturating_sub(4), ..area };
    let height = usize::from(list.height);
    // The last line of the cursor's own is in sight.
    let end = lines.iter().rposition(|line| line.of == cursor).unwrap_or(0);
    let top = (end + 1).saturating_sub(height);
    for (at, line) in lines.iter().skip(top).take(height).enumerate() {
        let y = list.y + at as u16;
        if line.of == cursor && !line.words.is_empty() {
            text::put(buf, list.x, y, 1, "▌", view.theme.style(Role::CursorMark));
        }
        let x = list.x + 2 + line.indent;
        let room = list.width.saturating_sub(2 + line.indent);
        text::put(buf, x, y, room, &line.words, view.theme.style(line.role));
    }
    more_signs(buf, list, view, top > 0, top + height < lines.len());
}

fn lines(view: &View, cue: &Cue, of: usize, width: u16) -> Vec<Line> {
    let words = Words::of(view.deal, cue);
    let mut lines = Vec::new();
    let mut put = |words: &str, role: Role, indent: u16| {
        let room = usize::from(width.saturating_sub(2 + indent)).max(1);
        let wrapped = text::wrap(words, room).into_iter();
        lines.extend(wrapped.map(|line| Line { words: line.to_owned(), role, indent, of }));
    };
    put(&format!("{} · {}", words.quoted(view), belongs(view, cue)), Role::Strong, 0);
    put(&matters(view, cue), Role::Text, 2);
    if words.answer.is_empty() {
        put(&view.say("rehearse-no-answer"), Role::Warn, 2);
    }
    put("", Role::Text, 0);
    lines
}

/// Why it matters: what becomes of the meeting if the issue is at fail.
fn matters(view: &View, cue: &Cue) -> String {
    let Some(issue) = cue.issue.as_ref().and_then(|id| view.item::<Issue>(id)) else {
        return view.say("rehearse-why-tactic").into_owned();
    };
    let why = view.say(match issue.weight.get() {
        Some(Weight::Compulsory) => "rehearse-why-compulsory",
        Some(Weight::Important) => "rehearse-why-important",
        Some(Weight::Desirable) => "rehearse-why-desirable",
        None => "rehearse-why-unweighed",
    });
    let fail = view.level_phrase(&issue.scale, LevelColumn::Fail);
    if fail.is_empty() {
        return why.into_owned();
    }
    let name = view.name(Kind::Issue, &issue.id).replace('\n', " ");
    let args = [("issue", Arg::Text(&name)), ("fail", Arg::Text(&fail))];
    format!("{why} {}", view.with("rehearse-fail", &args))
}
