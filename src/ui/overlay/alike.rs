//! Two remarks side by side: the same in other words, or not.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::domain::Id;
use crate::domain::remark::Remark;
use crate::l10n::Arg;
use crate::ui::step::alike::number;
use crate::ui::step::defense::about;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// Two remarks that may say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// The one that would speak for both.
    pub first: Id,
    /// The other.
    pub second: Id,
}

impl Alike {
    /// Draws both over the step.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View) {
        Clear.render(area, buf);
        buf.set_style(area, view.theme.style(Role::Text));
        let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
        let title = view.say("alike-title");
        text::put(buf, inner.x, inner.y, inner.width, &title, view.theme.style(Role::Strong));
        let width = inner.width.saturating_sub(3) / 2;
        let half = Rect { y: inner.y + 2, width, height: inner.height.saturating_sub(5), ..inner };
        draw_remark(buf, half, view, &self.first);
        let other = Rect { x: half.x + width + 3, ..half };
        draw_remark(buf, other, view, &self.second);
        for y in half.y..half.bottom() {
            text::put(buf, half.x + width + 1, y, 1, "│", view.theme.style(Role::Muted));
        }
        let words = self.verdict(view);
        let below = Rect { y: half.bottom() + 1, height: 2, ..inner };
        put_lines(buf, below, view, &words, Role::Muted);
    }

    /// What merging does.
    fn verdict(&self, view: &View) -> String {
        let of = |id| view.item::<Remark>(id).map(number).unwrap_or_default();
        let (first, second) = (of(&self.first), of(&self.second));
        view.with("alike-how", &[("first", Arg::Text(&first)), ("second", Arg::Text(&second))])
    }
}

fn draw_remark(buf: &mut Buffer, area: Rect, view: &View, id: &Id) {
    let Some(remark) = view.item::<Remark>(id) else { return };
    let head = [view.picked(remark.function), view.picked(remark.kind), view.picked(remark.weight)];
    let head = head.iter().filter(|it| !it.is_empty()).map(AsRef::as_ref).collect::<Vec<_>>();
    let head = format!("№{} · {}", number(remark), head.join(" · "));
    let parts = [
        (head, Role::Accent),
        (about(view, remark), Role::Muted),
        (remark.text.text().to_owned(), Role::Strong),
        (remark.because.text().to_owned(), Role::Text),
        (remark.better.text().to_owned(), Role::Text),
    ];
    let mut rest = area;
    for (words, role) in parts.iter().filter(|(words, _)| !words.is_empty()) {
        let used = put_lines(buf, rest, view, words, *role);
        let used = (used + 1).min(rest.height);
        rest = Rect { y: rest.y + used, height: rest.height - used, ..rest };
    }
}

/// Words wrapped into an area; how many lines they took.
fn put_lines(buf: &mut Buffer, area: Rect, view: &View, words: &str, role: Role) -> u16 {
    let lines = text::wrap(words, usize::from(area.width).max(1));
    let shown = lines.iter().take(usize::from(area.height));
    for (at, line) in shown.enumerate() {
        let style = view.theme.style(role);
        text::put(buf, area.x, area.y + at as u16, area.width, line, style);
    }
    (lines.len() as u16).min(area.height)
}
