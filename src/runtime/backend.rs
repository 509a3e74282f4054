//! From a drawn frame to bytes on the terminal: one sweep, one difference, one write.
//!
//! A frame goes out whole, between the marks of a synchronized update. A slow terminal never holds
//! the program: what it did not take stays as a backlog, nothing new is drawn meanwhile, and when
//! the backlog is gone the newest state is drawn.

mod painter;
mod style;
mod sweep;

use std::io;

use ratatui::{Frame, Terminal};

pub use painter::{Outlet, Painter};
pub use sweep::sweep;

use super::{os, terminal};

/// The terminal as something to draw on.
pub type Screen = Terminal<Painter<Device>>;

/// What became of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "a frame put off must be drawn later, a lost terminal ends the program"]
pub enum Drawn {
    /// It is on the terminal, or on its way there.
    Shown,
    /// The terminal is still busy with an earlier one: draw again when it is `writable`.
    PutOff,
    /// The terminal takes nothing any more: save and end, as after a hang-up.
    Lost,
}

/// The real terminal.
#[derive(Debug, Clone, Copy)]
pub struct Device;

impl Outlet for Device {
    fn send(&mut self, bytes: &[u8]) -> io::Result<usize> {
        terminal::send(bytes)
    }

    fn size(&self) -> (u16, u16) {
        os::size()
    }
}

/// A screen over the terminal that [`TerminalGuard`](super::TerminalGuard) has taken.
pub fn open() -> io::Result<Screen> {
    Terminal::new(Painter::new(Device))
}

/// Draws one frame. No control, direction or invisible character of any text gets through.
pub fn draw<O: Outlet>(
    screen: &mut Terminal<Painter<O>>,
    render: impl FnOnce(&mut Frame<'_>),
) -> Drawn {
    let before = send_backlog(screen);
    if before != Drawn::Shown {
        return before;
    }
    let drawn = screen.draw(|frame| {
        render(frame);
        sweep(frame.buffer_mut());
    });
    match drawn.map(drop).and_then(|()| screen.backend_mut().end_frame()) {
        Ok(()) => Drawn::Shown,
        Err(_) => Drawn::Lost,
    }
}

/// Whether part of a frame still waits for the terminal: then wait with `backlog`.
pub fn has_backlog<O: Outlet>(screen: &Terminal<Painter<O>>) -> bool {
    screen.backend().has_backlog()
}

/// Gives the terminal more of what it has not taken yet: `Shown` when that was all.
pub fn send_backlog<O: Outlet>(screen: &mut Terminal<Painter<O>>) -> Drawn {
    match screen.backend_mut().send_backlog() {
        Ok(true) => Drawn::Shown,
        Ok(false) => Drawn::PutOff,
        Err(_) => Drawn::Lost,
    }
}

/// Forgets what is on the terminal, so that the next frame is drawn in full: after the terminal was
/// taken again.
pub fn redraw<O: Outlet>(screen: &mut Terminal<Painter<O>>) {
    screen.backend_mut().forget();
    // Only notes what to send: cannot fail.
    screen.clear().ok();
}

#[cfg(test)]
mod tests;
