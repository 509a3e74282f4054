//! A number line as drawn: the three levels as one bar, labels beside their marks.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::text::{put, width};
use crate::ui::theme::{Role, Theme};

/// Draws the three levels as one bar with their labels in them, fail first.
pub fn draw_levels(
    buffer: &mut Buffer,
    area: Rect,
    parts: &[Range<u16>; 3],
    labels: [&str; 3],
    theme: &Theme,
) {
    let roles = [Role::LevelFail, Role::LevelAcceptable, Role::LevelIdeal];
    for ((part, label), role) in parts.iter().zip(labels).zip(roles) {
        let cells = part.end.saturating_sub(part.start);
        let part = Rect::new(area.x.saturating_add(part.start), area.y, cells, area.height);
        let part = part.intersection(area).intersection(buffer.area);
        buffer.set_style(part, theme.style(role));
        if part.width > 2 {
            put(buffer, part.x + 1, part.y, part.width - 1, label, theme.style(role));
        }
    }
}

/// Draws a stretch of the line with its ends and words beside it; the words alone where there is
/// none.
pub fn draw_stretch(
    buffer: &mut Buffer,
    area: Rect,
    span: Option<Range<u16>>,
    words: &str,
    style: Style,
) {
    let Some(span) = span else {
        put(buffer, area.x, area.y, area.width, words, style);
        return;
    };
    let end = span.end.min(area.width);
    let cells = usize::from(end.saturating_sub(span.start));
    let line = match cells {
        0 | 1 => "┃".to_owned(),
        _ => format!("┣{}┫", "━".repeat(cells - 2)),
    };
    put(buffer, area.x + span.start, area.y, area.width - span.start, &line, style);
    let wide = width(words).min(usize::from(area.width)) as u16;
    let right = end + 1;
    let x =
        if right + wide > area.width && span.start > wide { span.start - wide - 1 } else { right };
    put(buffer, area.x + x, area.y, area.width.saturating_sub(x), words, style);
}

/// Where the label of a mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Which of several rows, so that no labels overlap.
    pub row: u16,
    /// The first cell of the label.
    pub x: u16,
    /// Whether it stands at the left of its mark.
    pub is_left: bool,
}

/// Places labels beside their marks on a line of `cells` columns: at the right with a space
/// between, at the left where the line ends, in another row where it would cover a neighbour.
pub fn place_labels(marks: &[(u16, &str)], cells: u16) -> Vec<Label> {
    let mut taken: Vec<Vec<Range<u16>>> = Vec::new();
    let mut labels = Vec::with_capacity(marks.len());
    for &(column, label) in marks {
        let long = width(label).min(usize::from(cells)) as u16;
        let right = column + 2..column + 2 + long;
        let left = column.saturating_sub(long + 1)..column;
        let is_left = right.end > cells && column > long;
        let x = if is_left { left.start } else { right.start };
        let span = if is_left { left.start..column + 2 } else { column..right.end + 1 };
        let is_free = |row: &Vec<Range<u16>>| {
            row.iter().all(|other| other.end <= span.start || span.end <= other.start)
        };
        let row = taken.iter().position(is_free).unwrap_or_else(|| {
            taken.push(Vec::new());
            taken.len() - 1
        });
        taken[row].push(span);
        labels.push(Label { row: row as u16, x, is_left });
    }
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stay_on_the_line_and_cover_no_neighbour() {
        let labels = place_labels(&[(5, "стоп"), (8, "предел"), (28, "начинаем")], 30);
        assert_eq!(labels[0], Label { row: 0, x: 7, is_left: false });
        assert_eq!(labels[1], Label { row: 1, x: 10, is_left: false });
        assert_eq!(labels[2], Label { row: 0, x: 19, is_left: true });
    }

    #[test]
    fn the_words_of_a_stretch_stand_where_there_is_room() {
        let drawn = |span| {
            let area = Rect::new(0, 0, 20, 1);
            let mut buffer = Buffer::empty(area);
            draw_stretch(&mut buffer, area, span, "zone", Style::new());
            (0..20).map(|x| buffer[(x, 0)].symbol()).collect::<String>().trim_end().to_owned()
        };
        assert_eq!(drawn(Some(2..6)), "  ┣━━┫ zone");
        assert_eq!(drawn(Some(14..19)), "         zone ┣━━━┫");
        assert_eq!(drawn(Some(3..4)), "   ┃ zone");
        assert_eq!(drawn(None), "zone");
    }

    #[test]
    fn a_label_too_long_for_its_part_is_cut_inside_it() {
        let area = Rect::new(0, 0, 12, 1);
        let mut buffer = Buffer::empty(area);
        let labels = ["провал", "приемлемый", "идеал"];
        draw_levels(&mut buffer, area, &[0..5, 5..12, 12..12], labels, &Theme::default());
        let line: String = (0..12).map(|x| buffer[(x, 0)].symbol()).collect();
        assert_eq!(line, " про… прием…");
    }
}
