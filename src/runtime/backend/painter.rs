//! The drawing end of ratatui: cells that changed become as few bytes as we know how.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use unicode_width::UnicodeWidthStr;

use super::style::Pen;

/// Begin and end of a synchronized update: terminals that know it show the frame at once.
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";
/// More cells than any window has; beyond, memory would be the program's end.
const MOST_CELLS: u32 = 1_000_000;

/// Where bytes go.
pub trait Outlet {
    /// Takes bytes without waiting: how many.
    fn send(&mut self, bytes: &[u8]) -> io::Result<usize>;
    /// Columns and rows of the window.
    fn size(&self) -> (u16, u16);
}

/// Collects a frame's bytes and sends them at its end. It knows what the terminal shows: where the
/// pen stands, its style, the cursor; nothing is said twice.
#[derive(Debug)]
pub struct Painter<O> {
    outlet: O,
    frame: Vec<u8>,
    sent: usize,
    pen: Pen,
    /// Where the next sign would land; None when that is not certain.
    at: Option<Position>,
    cursor: bool,
}

impl<O: Outlet> Painter<O> {
    /// For a terminal just taken: empty, plain, cursor hidden.
    pub fn new(outlet: O) -> Self {
        let frame = Vec::with_capacity(64 << 10);
        Self { outlet, frame, sent: 0, pen: Pen::default(), at: None, cursor: false }
    }

    /// Where the bytes go.
    pub fn outlet(&self) -> &O {
        &self.outlet
    }

    /// The same, to be changed.
    pub fn outlet_mut(&mut self) -> &mut O {
        &mut self.outlet
    }

    /// Whether a frame is not fully sent.
    pub(super) fn has_backlog(&self) -> bool {
        self.sent < self.frame.len()
    }

    /// Sends what is left: whether all is sent.
    pub(super) fn send_backlog(&mut self) -> io::Result<bool> {
        while self.has_backlog() {
            match self.outlet.send(&self.frame[self.sent..])? {
                0 => return Ok(false),
                taken => self.sent += taken,
            }
        }
        self.frame.clear();
        self.sent = 0;
        Ok(true)
    }

    /// Closes the frame and sends it; one in which nothing changed costs nothing.
    pub(super) fn end_frame(&mut self) -> io::Result<()> {
        if !self.frame.is_empty() {
            self.frame.extend_from_slice(END);
        }
        self.send_backlog().map(drop)
    }

    /// Takes the terminal for one just taken: empty, plain, cursor hidden.
    pub(super) fn forget(&mut self) {
        self.frame.clear();
        self.sent = 0;
        self.pen = Pen::default();
        self.at = None;
        self.cursor = false;
    }

    /// The frame's bytes, opened with the first of them.
    fn out(&mut self) -> &mut Vec<u8> {
        if self.frame.is_empty() {
            self.frame.extend_from_slice(BEGIN);
        }
        &mut self.frame
    }

    fn go(&mut self, to: Position) {
        if self.at == Some(to) {
            return;
        }
        let from = self.at.replace(to);
        let (column, row) = (u32::from(to.x) + 1, u32::from(to.y) + 1);
        let out = self.out();
        // Writing to memory does not fail.
        match from {
            Some(from) if from.y == to.y && from.x < to.x => match to.x - from.x {
                1 => out.write_all(b"\x1b[C"),
                gap => write!(out, "\x1b[{gap}C"),
            },
            _ if to.x == 0 => write!(out, "\x1b[{row}H"),
            _ => write!(out, "\x1b[{row};{column}H"),
        }
        .ok();
    }

    fn set_cursor(&mut self, shown: bool) {
        if self.cursor != shown {
            self.cursor = shown;
            self.out().extend_from_slice(if shown { b"\x1b[?25h" } else { b"\x1b[?25l" });
        }
    }
}

/// What the terminal will do with the sign: it steps on by one cell, or we do not rely on it.
fn is_one_wide(symbol: &str) -> bool {
    symbol.len() == 1 || symbol.width() == 1
}

impl<O: Outlet> Backend for Painter<O> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, cells: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let (width, _) = self.outlet.size();
        for (x, y, cell) in cells {
            self.go(Position { x, y });
            let mut pen = self.pen;
            pen.change(cell, self.out());
            self.pen = pen;
            let symbol = cell.symbol();
            self.out().extend_from_slice(symbol.as_bytes());
            // In the last column the pen hangs between two rows.
            let next = (x + 1 < width && is_one_wide(symbol)).then_some(Position { x: x + 1, y });
            self.at = next;
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.set_cursor(false);
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.set_cursor(true);
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.at.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.go(position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        let erase: &[u8] = match region {
            ClearType::All => b"\x1b[m\x1b[2J",
            ClearType::AfterCursor => b"\x1b[m\x1b[J",
            ClearType::BeforeCursor => b"\x1b[m\x1b[1J",
            ClearType::CurrentLine => b"\x1b[m\x1b[2K",
            ClearType::UntilNewLine => b"\x1b[m\x1b[K",
        };
        self.pen = Pen::default();
        self.out().extend_from_slice(erase);
        Ok(())
    }

    fn size(&self) -> io::Result<Size> {
        let (width, height) = self.outlet.size();
        let most = MOST_CELLS / u32::from(width).max(1);
        Ok(Size { width, height: u32::from(height).min(most) as u16 })
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::default() })
    }

    /// Frames are sent by [`draw`](super::draw), whole.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
