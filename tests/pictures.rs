//! The pictures of screens: that they are drawn at all, and that a sheet holds them.

#[path = "support/png.rs"]
mod png_support;

use deal_defense::report::picture::Paper;
use deal_defense::ui::theme::colour::shown_on_xterm;
use deal_defense::ui::theme::{Depth, Look, Role, Theme};
use deal_defense::ui::widget::text::put;
use png_support::Picture;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const PAPER: Paper =
    Paper { cell: (10, 20), ink: [215; 3], ground: [20; 3], shown: shown_on_xterm };

fn frame(look: Look) -> Buffer {
    let theme = Theme::new(look, Depth::TrueColor);
    let mut buffer = Buffer::empty(Rect::new(0, 0, 60, 4 + Role::COUNT as u16));
    buffer.set_style(buffer.area, theme.style(Role::Text));
    for (at, role) in Role::ALL.into_iter().enumerate() {
        let style = theme.style(role);
        put(&mut buffer, 1, at as u16, 20, &format!("{role:?}"), style);
        put(&mut buffer, 22, at as u16, 38, "Щётка № 7 «да» ★ ▮▮▯ ⚠ ✓ → ─│┌┐ ▂▅█", style);
    }
    for strength in 0..3 {
        for attitude in -2..=2i8 {
            let x = 1 + (attitude + 2) as u16 * 8;
            let y = 3 + Role::COUNT as u16 - strength as u16;
            buffer.set_style(Rect::new(x, y, 8, 1), theme.heat(strength, attitude));
        }
    }
    buffer
}

#[test]
fn a_sheet_of_pictures_is_a_png_with_ink_on_it() {
    let pictures: Vec<_> = Look::ALL
        .into_iter()
        .map(|look| (format!("{look:?}"), Picture::of(&frame(look), &PAPER)))
        .collect();
    assert_eq!((pictures[0].1.width, pictures[0].1.height), (600, 20 * (4 + Role::COUNT as u32)));
    let sheet = Picture::sheet(&pictures, 2, &PAPER, false);
    let png = sheet.png();
    assert!(png.starts_with(b"\x89PNG"));
    let colours: std::collections::HashSet<_> = sheet.pixels.chunks(3).collect();
    assert!(colours.len() > 100, "letters have soft edges");
    if let Some(folder) = std::env::var_os("PICTURES_OUT") {
        std::fs::write(std::path::Path::new(&folder).join("roles.png"), png).expect("written");
    }
    assert_eq!(Picture::sheet(&pictures, 2, &PAPER, true).width, 300 * 2 + 36);
}
