//! What reaches the terminal: nothing it should not, and little of it.

use std::io;

use ratatui::Terminal;
use ratatui::layout::Position;
use ratatui::style::{Color, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{Drawn, Outlet, Painter, draw, has_backlog, redraw, send_backlog};

/// A terminal that takes as much as it is told to.
struct Paper {
    written: Vec<u8>,
    room: usize,
    sends: usize,
    size: (u16, u16),
}

impl Outlet for &mut Paper {
    fn send(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(self.room);
        self.room -= taken;
        self.sends += 1;
        self.written.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn size(&self) -> (u16, u16) {
        self.size
    }
}

fn paper() -> Paper {
    Paper { written: Vec::new(), room: usize::MAX, sends: 0, size: (160, 45) }
}

fn rows(marked: u16) -> Paragraph<'static> {
    let row = |y: u16| {
        let style = if y == marked { Style::new().reversed() } else { Style::new() };
        Line::styled(format!("{:<160}", format!("row {y:04} Котов, главный инженер")), style)
    };
    Paragraph::new((0..45).map(row).collect::<Vec<_>>())
}

/// Everything an emulator sees, as text.
fn shown(paper: &Paper) -> String {
    let (columns, lines) = paper.size;
    let (lines, columns) = (lines.try_into().unwrap(), columns.try_into().unwrap());
    let mut emulator = vt100::Parser::new(lines, columns, 0);
    emulator.process(&paper.written);
    emulator.screen().contents()
}

#[test]
fn a_moved_row_costs_two_rows_and_little_more() {
    let mut paper = paper();
    let mut screen = Terminal::new(Painter::new(&mut paper)).unwrap();
    for marked in 0..2 {
        assert_eq!(
            draw(&mut screen, |frame| frame.render_widget(rows(marked), frame.area())),
            Drawn::Shown
        );
    }
    drop(screen);
    let frames: Vec<_> = paper.written.split(|&byte| byte == b'h').collect();
    let last = frames.last().unwrap();
    // Two rows of 160 signs, 20 of them Cyrillic of two bytes each; 45 bytes around them.
    assert!(last.len() <= 2 * 180 + 45, "{} bytes", last.len());
    assert_eq!(paper.sends, 2, "one write a frame");
    assert!(shown(&paper).contains("row 0044 Котов"));
}

#[test]
fn a_frame_without_a_change_costs_nothing() {
    let mut paper = paper();
    let mut screen = Terminal::new(Painter::new(&mut paper)).unwrap();
    let mut bytes = Vec::new();
    for _ in 0..3 {
        let drawn = draw(&mut screen, |frame| {
            frame.render_widget("Ничего нового", frame.area());
            frame.set_cursor_position(Position { x: 3, y: 1 });
        });
        assert_eq!(drawn, Drawn::Shown);
        bytes.push(screen.backend().outlet().written.len());
    }
    assert!(bytes[0] > 0 && bytes[0] == bytes[2], "{bytes:?}");
}

#[test]
fn a_slow_terminal_gets_the_newest_frame_after_the_one_it_chews() {
    let mut paper = paper();
    paper.room = 100;
    let mut screen = Terminal::new(Painter::new(&mut paper)).unwrap();
    let try_row = |screen: &mut Terminal<Painter<&mut Paper>>, marked| {
        draw(screen, |frame| {
            frame.render_widget(rows(marked), frame.area());
        })
    };
    assert_eq!(try_row(&mut screen, 1), Drawn::Shown);
    assert!(has_backlog(&screen));
    assert_eq!(try_row(&mut screen, 2), Drawn::PutOff);
    screen.backend_mut().outlet_mut().room = usize::MAX;
    assert_eq!(send_backlog(&mut screen), Drawn::Shown);
    assert!(!has_backlog(&screen));
    assert_eq!(try_row(&mut screen, 3), Drawn::Shown);
    drop(screen);
    assert_eq!(shown(&paper).lines().count(), 45);
}

#[test]
fn no_hostile_character_reaches_the_terminal() {
    let mut paper = paper();
    let mut screen = Terminal::new(Painter::new(&mut paper)).unwrap();
    let drawn = draw(&mut screen, |frame| {
        let spans = ["1\u{202e}0", "a\u{200b}б", "\u{e0041}x", "e\u{301}", "👨\u{200d}👩"];
        frame.render_widget(Line::from(spans.map(Span::raw).to_vec()), frame.area());
        let buffer = frame.buffer_mut();
        buffer[(0, 1)].set_symbol("\x1b]0;x\x07");
        buffer[(1, 1)].set_symbol(&format!("а{}", "\u{301}".repeat(5_000)));
        buffer[(2, 1)].set_symbol("\u{ad}");
        buffer[(3, 1)].set_symbol("\u{9b}");
    });
    assert_eq!(drawn, Drawn::Shown);
    drop(screen);
    let text = String::from_utf8(paper.written).unwrap();
    for hidden in ['\u{202e}', '\u{200b}', '\u{e0041}', '\u{ad}', '\u{9b}', '\x07'] {
        assert!(!text.contains(hidden), "{hidden:?} in {text:?}");
    }
    assert!(!text.contains("\x1b]"), "{text:?}");
    assert!(text.contains("e\u{301}") && text.contains("👨\u{200d}👩"), "{text:?}");
    assert!(text.contains(&format!("а{}", "\u{301}".repeat(7))), "cut to eight code points");
    assert!(!text.contains(&"\u{301}".repeat(8)));
}

#[test]
fn styles_are_told_once_and_in_short_sequences() {
    let mut paper = paper();
    let mut screen = Terminal::new(Painter::new(&mut paper)).unwrap();
    let style = Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Indexed(200)).bold().underlined();
    let drawn = draw(&mut screen, |frame| {
        frame.render_widget(Line::styled("abc", style), frame.area());
    });
    assert_eq!(drawn, Drawn::Shown);
    redraw(&mut screen);
    drop(screen);
    let text = String::from_utf8(paper.written).unwrap();
    assert!(text.contains("\x1b[1;4;38;2;1;2;3;48;5;200mabc"), "{text:?}");
}
