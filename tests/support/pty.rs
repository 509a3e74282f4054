//! A person at a terminal, for tests: starts a program in a pseudo-terminal, types, looks at the
//! screen until it shows what it should, closes the window.
//!
//! Nothing here sleeps for a time: every look waits for output, at most [`PATIENCE`], and a test
//! that waits in vain fails with the screen in its message.

#![allow(dead_code, reason = "each journey uses its own part")]

mod keys;
mod modes;
mod start;

use std::io::{Read, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, MasterPty, PtySize, native_pty_system};
pub use rustix::process::Signal;
use rustix::process::{Pid, WaitId, WaitIdOptions, kill_process, waitid};

pub use modes::modes_left;
pub use start::Start;

/// How long a screen may take to show what is waited for.
pub const PATIENCE: Duration = Duration::from_secs(20);

struct Seen {
    emulator: vt100::Parser,
    raw: Vec<u8>,
    /// Somebody wants the window closed: the watcher is to let go of it.
    closing: bool,
    ended: bool,
}

type Shared = Arc<(Mutex<Seen>, Condvar)>;

/// A running program and its terminal. Dropped, it is ended.
pub struct Pty {
    /// None once the window is closed.
    window: Option<(Box<dyn MasterPty + Send>, Box<dyn Write + Send>)>,
    child: Box<dyn Child + Send + Sync>,
    seen: Shared,
    settings: String,
}

impl Pty {
    fn start(start: Start) -> Self {
        let (cols, rows) = start.size;
        let pair = native_pty_system().openpty(area(cols, rows)).expect("a pseudo-terminal");
        let settings = format!("{:?}", pair.master.get_termios());
        let child = pair.slave.spawn_command(start.command).expect("the program starts");
        drop(pair.slave);
        let emulator = emulator(cols, rows);
        let seen: Shared = Arc::new((
            Mutex::new(Seen { emulator, raw: Vec::new(), closing: false, ended: false }),
            Condvar::new(),
        ));
        let reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let shared = Arc::clone(&seen);
        thread::spawn(move || watch(reader, &shared));
        Self { window: Some((pair.master, writer)), child, seen, settings }
    }

    // -- typing

    /// Bytes as a terminal would send them.
    pub fn raw(&mut self, bytes: impl AsRef<[u8]>) -> &mut Self {
        let (_, writer) = self.window.as_mut().expect("the window is open");
        writer.write_all(bytes.as_ref()).and_then(|()| writer.flush()).expect("keys go in");
        self
    }

    /// Letters, in any layout.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.raw(text)
    }

    /// A script of keys as people name them: `"n <tab> Котов <enter> <ctrl-pgdn>"`. Words are typed
    /// as they stand; spaces between them are not typed (`<space>` is).
    pub fn keys(&mut self, script: &str) -> &mut Self {
        self.raw(keys::sent_for(script))
    }

    /// A paste, marked as such.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.raw(format!("\x1b[200~{text}\x1b[201~"))
    }

    /// A click of the left button, in cells from 0.
    pub fn click(&mut self, column: u16, row: u16) -> &mut Self {
        let (column, row) = (column + 1, row + 1);
        self.raw(format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"))
    }

    /// A notch of the wheel, −1 up or 1 down.
    pub fn wheel(&mut self, by: i8, column: u16, row: u16) -> &mut Self {
        let button = if by < 0 { 64 } else { 65 };
        self.raw(format!("\x1b[<{button};{};{}M", column + 1, row + 1))
    }

    // -- looking

    /// Waits until the screen contains the text.
    pub fn until(&mut self, text: &str) -> &mut Self {
        self.until_screen(&format!("the screen contains {text:?}"), |screen| screen.contains(text))
    }

    /// Waits until the screen no longer contains the text.
    pub fn until_gone(&mut self, text: &str) -> &mut Self {
        self.until_screen(&format!("{text:?} is gone"), |screen| !screen.contains(text))
    }

    /// Waits until the screen's text pleases; `what` goes into the message when it never does.
    pub fn until_screen(&mut self, what: &str, pleases: impl Fn(&str) -> bool) -> &mut Self {
        self.wait(what, |seen| pleases(&seen.emulator.screen().contents()));
        self
    }

    /// Waits until so many bytes, or more, have come since the start.
    pub fn until_bytes(&mut self, count: usize) -> &mut Self {
        self.wait("bytes", |seen| seen.raw.len() >= count);
        self
    }

    /// The screen's text, a line a row, without blanks at the ends.
    pub fn screen(&self) -> String {
        self.look().emulator.screen().contents()
    }

    /// One row of the screen, from 0.
    pub fn row(&self, row: u16) -> String {
        self.screen().lines().nth(row.into()).unwrap_or_default().to_owned()
    }

    /// The emulator itself, for colours and attributes of cells.
    pub fn with_screen<R>(&self, read: impl FnOnce(&vt100::Screen) -> R) -> R {
        read(self.look().emulator.screen())
    }

    /// Column and row of the cursor from 0; None while it is hidden.
    pub fn cursor(&self) -> Option<(u16, u16)> {
        self.with_screen(|screen| {
            let (row, column) = screen.cursor_position();
            (!screen.hide_cursor()).then_some((column, row))
        })
    }

    /// Every byte the program has written so far.
    pub fn bytes(&self) -> Vec<u8> {
        self.look().raw.clone()
    }

    /// The private modes that differ from a fresh terminal's now: `["25l", "1049h", ...]`.
    pub fn modes_left(&self) -> Vec<String> {
        modes_left(&self.bytes())
    }

    /// Waits until the program has given the terminal back, whatever it does next.
    pub fn until_given_back(&mut self) -> &mut Self {
        self.wait("the terminal is given back", |seen| modes_left(&seen.raw).is_empty());
        self
    }

    /// Whether the line settings are those from before the start.
    pub fn settings_are_back(&self) -> bool {
        let (master, _) = self.window.as_ref().expect("the window is open");
        format!("{:?}", master.get_termios()) == self.settings
    }

    // -- the world around

    /// Another window size.
    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        let (master, _) = self.window.as_ref().expect("the window is open");
        let mut seen = self.look();
        let (lines, cells) = (rows.max(1).try_into(), columns.max(1).try_into());
        seen.emulator.screen_mut().set_size(lines.expect("rows"), cells.expect("columns"));
        master.resize(area(columns, rows)).expect("resizing");
        drop(seen);
        self
    }

    /// A signal to the program.
    pub fn signal(&mut self, signal: Signal) -> &mut Self {
        kill_process(self.pid(), signal).expect("the program is there");
        self
    }

    pub fn pid(&self) -> Pid {
        let id = self.child.process_id().expect("a process id");
        Pid::from_raw(id as i32).expect("not zero")
    }

    /// Waits until the program has been stopped (not ended).
    pub fn until_stopped(&mut self) -> &mut Self {
        waitid(WaitId::Pid(self.pid()), WaitIdOptions::STOPPED).expect("the program stops");
        self
    }

    /// Closes the window: the program loses its terminal. The last thing it sees is a change of
    /// size, which it answers, and with the answer the watcher lets go.
    pub fn close(&mut self) -> &mut Self {
        let (columns, rows) = self.with_screen(|screen| {
            let (rows, columns) = screen.size();
            (columns.get(), rows.get())
        });
        self.look().closing = true;
        self.resize(columns + 1, rows);
        self.wait("the window closes", |seen| seen.ended);
        self.window = None;
        self
    }

    /// Waits for the end: the exit status, or an error text naming the signal that ended it. All
    /// output has been seen then.
    pub fn end(&mut self) -> Result<u32, String> {
        if self.window.is_some() {
            self.wait("the program ends", |seen| seen.ended);
        }
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().expect("a child of ours") {
                return status.signal().map_or(Ok(status.exit_code()), |name| Err(name.to_owned()));
            }
            assert!(Instant::now() < until, "the program does not end\n{}", self.screen());
            // The output has ended already; the process itself follows at once.
            thread::yield_now();
        }
    }

    fn look(&self) -> MutexGuard<'_, Seen> {
        self.seen.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait(&self, what: &str, mut holds: impl FnMut(&Seen) -> bool) {
        let until = Instant::now() + PATIENCE;
        let mut seen = self.look();
        while !holds(&seen) {
            let left = until.saturating_duration_since(Instant::now());
            if seen.ended || left.is_zero() {
                let why = if seen.ended { "the program ended before" } else { "in vain" };
                panic!("{why}: {what}\n{}", seen.emulator.screen().contents());
            }
            let woken = self.seen.1.wait_timeout(seen, left);
            seen = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        self.window = None;
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn watch(mut reader: Box<dyn Read + Send>, seen: &Shared) {
    let mut piece = [0; 16 << 10];
    loop {
        let count = reader.read(&mut piece).unwrap_or(0);
        let mut now = seen.0.lock().unwrap_or_else(PoisonError::into_inner);
        now.emulator.process(&piece[..count]);
        now.raw.extend_from_slice(&piece[..count]);
        now.ended = count == 0 || now.closing;
        seen.1.notify_all();
        if now.ended {
            // Gone before anybody hears of it: a window is closed when nobody holds it.
            drop(reader);
            seen.1.notify_all();
            return;
        }
    }
}

fn area(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

fn emulator(columns: u16, rows: u16) -> vt100::Parser {
    let (rows, columns) = (rows.max(1).try_into(), columns.max(1).try_into());
    vt100::Parser::new(rows.expect("rows"), columns.expect("columns"), 0)
}
