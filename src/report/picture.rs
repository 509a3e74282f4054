//! A screen as a picture: the cells of a drawn buffer as SVG.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

/// What the picture looks like beside the cells' own colours.
#[derive(Clone, Copy, Debug)]
pub struct Paper {
    /// The width and height of a cell in pixels.
    pub cell: (u16, u16),
    /// The ink of cells that leave it to the terminal.
    pub ink: [u8; 3],
    /// The ground of cells that leave it to the terminal.
    pub ground: [u8; 3],
    /// What a terminal colour looks like; `None` for the terminal's own.
    pub shown: fn(Color) -> Option<[u8; 3]>,
}

/// The ink and ground of a cell as they are seen, reversed where the cell is.
pub fn seen(cell: &Cell, paper: &Paper) -> ([u8; 3], [u8; 3]) {
    let ink = (paper.shown)(cell.fg).unwrap_or(paper.ink);
    let ground = (paper.shown)(cell.bg).unwrap_or(paper.ground);
    if cell.modifier.contains(Modifier::REVERSED) { (ground, ink) } else { (ink, ground) }
}

/// The buffer as an SVG document.
pub fn svg(buffer: &Buffer, paper: &Paper) -> String {
    let (width, height) = paper.cell;
    let (columns, rows) = (u32::from(buffer.area.width), u32::from(buffer.area.height));
    let (across, down) = (columns * u32::from(width), rows * u32::from(height));
    // Writing into a String cannot fail, so the results are let go.
    let mut out = String::new();
    let _ = writeln!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{across}" height="{down}" viewBox="0 0 {across} {down}" font-family="DejaVu Sans Mono, Consolas, Menlo, monospace" font-size="{}" xml:space="preserve">"#,
        u32::from(height) * 4 / 5
    );
    let _ =
        writeln!(out, r#"<rect width="{across}" height="{down}" fill="{}"/>"#, css(paper.ground));
    for row in 0..buffer.area.height {
        let runs = runs(buffer, row, paper);
        for run in &runs {
            write_ground(&mut out, run, row, paper);
        }
        for run in &runs {
            write_text(&mut out, run, row, paper);
        }
    }
    out.push_str("</svg>\n");
    out
}

/// Neighbours in a row that look alike.
struct Run {
    column: u16,
    cells: u16,
    text: String,
    ink: [u8; 3],
    ground: [u8; 3],
    modifier: Modifier,
}

fn runs(buffer: &Buffer, row: u16, paper: &Paper) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for column in 0..buffer.area.width {
        let Some(cell) = buffer.cell((buffer.area.x + column, buffer.area.y + row)) else {
            continue;
        };
        let (ink, ground) = seen(cell, paper);
        let modifier = cell.modifier.difference(Modifier::REVERSED);
        match runs.last_mut() {
            Some(run) if (run.ink, run.ground, run.modifier) == (ink, ground, modifier) => {
                run.cells += 1;
                run.text.push_str(cell.symbol());
            }
            _ => runs.push(Run {
                column,
                cells: 1,
                text: cell.symbol().to_owned(),
                ink,
                ground,
                modifier,
            }),
        }
    }
    runs
}

fn write_ground(out: &mut String, run: &Run, row: u16, paper: &Paper) {
    let (width, height) = (u32::from(paper.cell.0), u32::from(paper.cell.1));
    if run.ground != paper.ground {
        let _ = writeln!(
            out,
            r#"<rect x="{}" y="{}" width="{}" height="{height}" fill="{}"/>"#,
            u32::from(run.column) * width,
            u32::from(row) * height,
            u32::from(run.cells) * width,
            css(run.ground)
        );
    }
}

fn write_text(out: &mut String, run: &Run, row: u16, paper: &Paper) {
    let is_underlined = run.modifier.contains(Modifier::UNDERLINED);
    if run.text.trim().is_empty() && !is_underlined {
        return;
    }
    let (width, height) = (u32::from(paper.cell.0), u32::from(paper.cell.1));
    let weight = if run.modifier.contains(Modifier::BOLD) { r#" font-weight="bold""# } else { "" };
    let line = if is_underlined { r#" text-decoration="underline""# } else { "" };
    let slant =
        if run.modifier.contains(Modifier::ITALIC) { r#" font-style="italic""# } else { "" };
    let _ = writeln!(
        out,
        r#"<text x="{}" y="{}" textLength="{}" fill="{}"{weight}{line}{slant}>{}</text>"#,
        u32::from(run.column) * width,
        u32::from(row) * height + height * 3 / 4,
        u32::from(run.cells) * width,
        css(run.ink),
        escaped(&run.text)
    );
}

fn css([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn escaped(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_control());
    kept.fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // Ordinary spaces at the ends of a text are dropped by some readers.
            ' ' => out.push('\u{a0}'),
            c => out.push(c),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    const PAPER: Paper = Paper {
        cell: (10, 20),
        ink: [0xd7, 0xdc, 0xe2],
        ground: [0x14, 0x17, 0x1c],
        shown: |colour| match colour {
            Color::Rgb(r, g, b) => Some([r, g, b]),
            _ => None,
        },
    };

    #[test]
    fn cells_that_look_alike_are_one_text_and_signs_are_escaped() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 1));
        let bold = Style::new().fg(Color::Rgb(255, 0, 0)).add_modifier(Modifier::BOLD);
        buffer.set_string(0, 0, "<а & б", bold);
        let picture = svg(&buffer, &PAPER);
        assert!(picture.contains("font-weight=\"bold\">&lt;а\u{a0}&amp;\u{a0}б</text>"));
        assert!(picture.contains(r##"textLength="60" fill="#ff0000""##));
        assert_eq!(picture.matches("<rect").count(), 1, "no ground but the page's");
    }

    #[test]
    fn a_reversed_cell_changes_ink_and_ground() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 2, 1));
        buffer.set_string(0, 0, "я", Style::new().add_modifier(Modifier::REVERSED));
        assert_eq!(seen(&buffer[(0, 0)], &PAPER), (PAPER.ground, PAPER.ink));
        let ground = r##"<rect x="0" y="0" width="10" height="20" fill="#d7dce2"/>"##;
        assert!(svg(&buffer, &PAPER).contains(ground));
    }
}
