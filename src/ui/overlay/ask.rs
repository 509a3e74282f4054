//! A question before something that cannot simply be taken back. `Enter` does it, `Esc` does not.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::ui::theme::{Role, Theme};
use crate::ui::widget::text;

/// Draws a question with what its two keys do.
pub fn draw(buf: &mut Buffer, screen: Rect, theme: &Theme, question: &str, keys: &str) {
    let width = screen.width.saturating_sub(8).min(72);
    let lines = text::wrap(question, usize::from(width.saturating_sub(4)).max(1));
    let height = (lines.len() as u16 + 4).min(screen.height);
    let area = Rect {
        x: screen.x + (screen.width - width) / 2,
        y: screen.y + (screen.height - height) / 2,
        width,
        height,
    };
    // The whole rows are cleared: at the sides nothing is left of words but their halves.
    let rows = Rect { x: screen.x, width: screen.width, ..area };
    Clear.render(rows, buf);
    buf.set_style(rows, theme.style(Role::Text));
    buf.set_style(area, theme.style(Role::Overlay));
    for (at, line) in lines.iter().take(usize::from(height.saturating_sub(3))).enumerate() {
        text::put(
            buf,
            area.x + 2,
            area.y + 1 + at as u16,
            width - 4,
            line,
            theme.style(Role::Text),
        );
    }
    text::put(buf, area.x + 2, area.bottom() - 2, width - 4, keys, theme.style(Role::Key));
}
