//! The line that says for which remark the map is being changed.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::Id;
use crate::domain::remark::Remark;
use crate::input::Command;
use crate::l10n::Arg;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// Draws the line at the foot of an area and gives the rest of it.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View, remark: &Id) -> Rect {
    let Some(remark) = view.item::<Remark>(remark) else { return area };
    let line = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
    buf.set_style(line, view.theme.style(Role::Overlay));
    let number = remark.number.get().map(ToString::to_string).unwrap_or_default();
    let key = view.key_name(Command::Return);
    let head = view.with("mend-line", &[("number", Arg::Text(&number))]);
    let back = view.with("mend-back", &[("key", Arg::Text(&key))]);
    let back_width = text::width(&back) as u16;
    let end = line.right().saturating_sub(2);
    let mut x = line.x + 2;
    x += text::put(buf, x, line.y, end - x, &head, view.theme.style(Role::AccentStrong)) + 1;
    let room = end.saturating_sub(x + back_width + 2);
    let words = format!("«{}»", remark.text.text().replace('\n', " "));
    text::put(buf, x, line.y, room, &words, view.theme.style(Role::Text));
    text::put_right(buf, end, line.y, back_width, &back, view.theme.style(Role::Muted));
    Rect { height: area.height.saturating_sub(1), ..area }
}
