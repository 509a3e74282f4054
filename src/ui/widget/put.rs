//! Writing texts into cells: never outside the room given, cut with «…» where they must be.

use ratatui::buffer::Buffer;
use ratatui::style::Style;

use super::text::{cells, fit, shortened, signs, width};

/// Writes a text of one line into at most `max_width` cells, cut with «…» where it must be.
/// Returns the cells used. Whatever lies outside the buffer is not drawn.
pub fn put(
    buffer: &mut Buffer,
    x: u16,
    y: u16,
    max_width: u16,
    text: &str,
    style: impl Into<Style>,
) -> u16 {
    let area = buffer.area;
    if y < area.top() || y >= area.bottom() || x < area.left() || x >= area.right() {
        return 0;
    }
    let room = max_width.min(area.right() - x);
    let style = style.into();
    let mut used = 0;
    for (_, sign, cells) in signs(&fit(text, usize::from(room))) {
        used += put_sign(buffer, x + used, y, (sign, cells as u16), style);
    }
    used
}

/// Writes a text so that it ends before the column `right`, within at most `max_width` cells.
/// Returns the cells used.
pub fn put_right(
    buffer: &mut Buffer,
    right: u16,
    y: u16,
    max_width: u16,
    text: &str,
    style: impl Into<Style>,
) -> u16 {
    let room = max_width.min(right.saturating_sub(buffer.area.left()));
    let text = fit(text, usize::from(room));
    let used = width(&text) as u16;
    put(buffer, right.saturating_sub(used), y, used, &text, style)
}

/// Writes a run of styled texts one after another, cut with «…» where the room ends. Returns the
/// cells used.
pub fn put_spans(
    buffer: &mut Buffer,
    x: u16,
    y: u16,
    max_width: u16,
    spans: &[(&str, Style)],
) -> u16 {
    let mut used = 0;
    for (at, (text, style)) in spans.iter().enumerate() {
        let room = max_width.saturating_sub(used);
        let is_followed = spans[at + 1..].iter().any(|(text, _)| width(text) > 0);
        if is_followed && room > 0 && width(text) >= usize::from(room) {
            let last = shortened(text, usize::from(room));
            return used + put(buffer, x + used, y, room, &last, *style);
        }
        used += put(buffer, x + used, y, room, text, *style);
    }
    used
}

/// Writes one grapheme and returns the cells it takes; a wide one at the right edge of the buffer
/// is left out.
pub(super) fn put_grapheme(
    buffer: &mut Buffer,
    x: u16,
    y: u16,
    grapheme: &str,
    style: Style,
) -> u16 {
    put_sign(buffer, x, y, (grapheme, cells(grapheme) as u16), style)
}

/// Writes one grapheme of so many cells and returns the cells it takes.
fn put_sign(
    buffer: &mut Buffer,
    x: u16,
    y: u16,
    (grapheme, taken): (&str, u16),
    style: Style,
) -> u16 {
    if taken == 0 || x + taken > buffer.area.right() {
        return 0;
    }
    let symbol = if grapheme == "\t" { " " } else { grapheme };
    if let Some(cell) = buffer.cell_mut((x, y)) {
        cell.set_symbol(symbol).set_style(style);
    }
    for right in 1..taken {
        if let Some(cell) = buffer.cell_mut((x + right, y)) {
            cell.set_symbol(" ").set_style(style);
        }
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratatui::layout::Rect;

    fn line(buffer: &Buffer) -> String {
        (0..buffer.area.width).map(|x| buffer[(x, 0)].symbol()).collect()
    }

    #[test]
    fn a_text_put_at_the_right_ends_before_the_column() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 10, 1));
        assert_eq!(put_right(&mut buffer, 9, 0, 5, "14:02:11", Style::new()), 5);
        assert_eq!(line(&buffer), "    14:0… ");
    }

    #[test]
    fn spans_end_with_one_mark_where_the_room_ends() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 1));
        let plain = Style::new();
        put_spans(&mut buffer, 0, 0, 8, &[("цена ", plain), ("84 млн", plain), (" ₽", plain)]);
        assert_eq!(line(&buffer), "цена 84…    ");
        put_spans(&mut buffer, 0, 0, 8, &[("цена ", plain), ("840", plain)]);
        assert_eq!(line(&buffer), "цена 840    ");
        put_spans(&mut buffer, 0, 0, 8, &[("цена 840", plain), (" млн", plain)]);
        assert_eq!(line(&buffer), "цена 84…    ");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn nothing_is_drawn_outside_the_room(
            text in ".{0,30}", x in 0u16..14, y in 0u16..3, room in 0u16..20,
        ) {
            let mut buffer = Buffer::empty(Rect::new(2, 1, 8, 1));
            let used = put(&mut buffer, x, y, room, &text, Style::new());
            prop_assert!(used <= room);
            for column in 2..10 {
                if column < x || column >= x + room || y != 1 {
                    prop_assert_eq!(buffer[(column, 1)].symbol(), " ");
                }
            }
        }
    }
}
