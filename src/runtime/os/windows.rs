//! Windows: a thread reads the console's events, the main thread waits for its messages.
//!
//! Written from the documentation. The console knows no hang-up: it ends the process. Bracketed
//! paste does not come through; a paste arrives as keys.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crossterm::event::{EnableMouseCapture, poll, read};
use crossterm::{execute, terminal};

use super::{Arrived, console};
use crate::input::Input;

const USUAL_SIZE: (u16, u16) = (80, 24);

/// The console hands a paste over as keys.
pub const PASTES_AS_KEYS: bool = true;

enum Note {
    /// What lay in the console at once.
    Inputs(Vec<Input>),
    Woken,
    Gone,
}

/// Wakes the main thread from any other. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Waker(mpsc::Sender<Note>);

impl Waker {
    /// Ends the main thread's wait, now or, if it does not wait yet, the next one.
    pub fn wake(&self) {
        // Without a receiver there is nobody to wake.
        self.0.send(Note::Woken).ok();
    }
}

/// The main thread's ears; one for each process.
pub struct Wait {
    notes: Receiver<Note>,
    waker: Waker,
}

impl Wait {
    /// Starts reading the console. Fails where standard input or output is no console.
    pub fn new() -> io::Result<Self> {
        if !is_terminal() {
            return Err(io::ErrorKind::Unsupported.into());
        }
        let (sender, notes) = mpsc::channel();
        let keys = sender.clone();
        thread::Builder::new().name("keys".into()).spawn(move || {
            loop {
                let note = match at_once() {
                    Ok(inputs) if inputs.is_empty() => continue,
                    Ok(inputs) => Note::Inputs(inputs),
                    Err(_) => Note::Gone,
                };
                let last = matches!(note, Note::Gone);
                if keys.send(note).is_err() || last {
                    return;
                }
            }
        })?;
        Ok(Self { notes, waker: Waker(sender) })
    }

    /// The file is looked at when it is saved and when the window gets the focus; there is no
    /// notification.
    pub fn watch(&mut self, _: Option<&std::path::Path>) {}

    /// What wakes this wait.
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Sleeps until something comes or `limit` is over; without a limit, for as long as it takes.
    /// Output never has a backlog here.
    pub fn wait(
        &mut self,
        limit: Option<Duration>,
        _backlog: bool,
        arrived: &mut Arrived,
    ) -> io::Result<()> {
        arrived.forget();
        let first = match limit {
            None => self.notes.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(limit) => self.notes.recv_timeout(limit),
        };
        match first {
            Ok(note) => sort(note, arrived),
            Err(RecvTimeoutError::Timeout) => return Ok(()),
            Err(RecvTimeoutError::Disconnected) => arrived.hung_up = true,
        }
        for note in self.notes.try_iter() {
            sort(note, arrived);
        }
        Ok(())
    }
}

/// Waits for an event and takes all that lie behind it.
fn at_once() -> io::Result<Vec<Input>> {
    let mut inputs = Vec::from_iter(console::input(read()?));
    while poll(Duration::ZERO)? {
        inputs.extend(console::input(read()?));
    }
    Ok(inputs)
}

fn sort(note: Note, arrived: &mut Arrived) {
    match note {
        Note::Inputs(inputs) => arrived.inputs.extend(inputs),
        Note::Woken => arrived.woken = true,
        Note::Gone => arrived.hung_up = true,
    }
}

/// Whether a person sits at both ends: keys come from a console and pictures go to one.
pub fn is_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Keys one by one and unchanged from here on, and escape sequences understood.
pub fn raw() -> io::Result<()> {
    if !crossterm::ansi_support::supports_ansi() {
        return Err(io::ErrorKind::Unsupported.into());
    }
    terminal::enable_raw_mode()
}

/// The console's mouse is switched by a call, not by a sequence; ended with [`cooked`].
pub fn mouse() -> io::Result<()> {
    execute!(io::stdout(), EnableMouseCapture)
}

/// The settings found at the start.
pub fn cooked() {
    execute!(io::stdout(), crossterm::event::DisableMouseCapture).ok();
    terminal::disable_raw_mode().ok();
}

/// Columns and rows of the window.
pub fn size() -> (u16, u16) {
    match terminal::size() {
        Ok((width, height)) if width > 0 && height > 0 => (width, height),
        _ => USUAL_SIZE,
    }
}

/// Gives bytes to the console; it takes them all.
pub fn put(bytes: &[u8]) -> io::Result<usize> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()?;
    Ok(bytes.len())
}

/// The console always takes bytes.
pub fn writable(_limit: Duration) -> bool {
    true
}

/// Nothing is kept back here.
pub fn discard_output() {}

/// There is no stopping of a process here.
pub fn stop_myself() -> io::Result<()> {
    Ok(())
}
