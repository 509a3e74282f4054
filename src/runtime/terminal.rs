//! Taking the terminal and giving it back: from every way out, from any thread, once.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use super::os;

/// The alternate screen; asked for once, since it also remembers where the cursor was.
const OTHER_SCREEN: &[u8] = b"\x1b[?1049h";
/// Empty; cursor hidden; pastes marked; focus told.
const ENTER: &[u8] = b"\x1b[0m\x1b[2J\x1b[H\x1b[?25l\x1b[?2004h\x1b[?1004h";
/// Presses, drags and the wheel, in the coordinates that know wide windows.
const MOUSE: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";
const NO_MOUSE: &[u8] = b"\x1b[?1002l\x1b[?1000l\x1b[?1006l";
/// All we ever switch on, and what might be left by a frame cut in half, switched off.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?1003l\x1b[?1002l\x1b[?1000l\x1b[?1006l\x1b[?1015l\
    \x1b[?1004l\x1b[?2004l\x1b[?1049l\x1b[?25h";

/// A terminal that takes nothing for so long gets its reset after its backlog is thrown away.
const STUCK: Duration = Duration::from_millis(800);

/// Whether the terminal is ours now.
static OURS: AtomicBool = AtomicBool::new(false);
/// Held while bytes go out, so that no frame follows the reset of another thread.
static OUT: Mutex<()> = Mutex::new(());

/// The terminal in our hands. Dropping it gives it back.
#[derive(Debug)]
#[must_use = "dropping it gives the terminal back at once"]
pub struct TerminalGuard {
    mouse: bool,
}

impl TerminalGuard {
    /// Takes the terminal; what was done half is undone on an error.
    pub fn enter(mouse: bool) -> io::Result<Self> {
        let guard = Self { mouse };
        guard.take()?;
        Ok(guard)
    }

    /// Takes it again: after [`TerminalGuard::leave`], or after a stop nobody told us of. Draw all
    /// afterwards, see [`backend::redraw`](super::backend::redraw).
    pub fn take(&self) -> io::Result<()> {
        os::raw()?;
        let taken = {
            let _out = hold();
            let again = OURS.swap(true, Ordering::SeqCst);
            let screen = if again { &[] } else { OTHER_SCREEN };
            push(screen).and_then(|()| push(ENTER)).and_then(|()| self.take_mouse())
        };
        taken.inspect_err(|_| leave())
    }

    fn take_mouse(&self) -> io::Result<()> {
        if !self.mouse {
            return Ok(());
        }
        os::mouse()?;
        push(MOUSE)
    }

    /// Lets the program hear the mouse, or leaves it to the terminal's own selection.
    pub fn set_mouse(&mut self, wanted: bool) -> io::Result<()> {
        self.mouse = wanted;
        let _out = hold();
        match (is_ours(), wanted) {
            (false, _) => Ok(()),
            (true, true) => self.take_mouse(),
            (true, false) => push(NO_MOUSE),
        }
    }

    /// Gives it back, see [`leave`].
    pub fn leave(&self) {
        leave();
    }

    /// Gives it back, stops the process as the shell's Ctrl-Z would, and takes it again when the
    /// process is continued.
    pub fn suspend(&self) -> io::Result<()> {
        leave();
        os::stop_myself()?;
        self.take()
    }
}

impl Drop for TerminalGuard {
    fn drop(&mut self) {
        leave();
    }
}

/// Gives the terminal back. From any thread, any number of times; never fails and never panics: a
/// terminal that is gone needs nothing, and one whose output is dead still gets its settings.
pub fn leave() {
    let out = hold();
    if !OURS.swap(false, Ordering::SeqCst) {
        return;
    }
    if push(LEAVE).is_err_and(|error| error.kind() == io::ErrorKind::TimedOut) {
        os::discard_output();
        push(LEAVE).ok();
    }
    drop(out);
    os::cooked();
}

/// Whether the terminal is ours: nothing is drawn otherwise.
pub fn is_ours() -> bool {
    OURS.load(Ordering::SeqCst)
}

/// Sends what the terminal takes now: how much that was. What comes after [`leave`] is swallowed.
pub(super) fn send(bytes: &[u8]) -> io::Result<usize> {
    let _out = hold();
    if is_ours() { os::put(bytes) } else { Ok(bytes.len()) }
}

/// Sends all of a few bytes, patiently but not for ever.
fn push(mut bytes: &[u8]) -> io::Result<()> {
    let until = Instant::now() + STUCK;
    while !bytes.is_empty() {
        let taken = os::put(bytes)?;
        bytes = &bytes[taken..];
        let left = until.saturating_duration_since(Instant::now());
        if taken == 0 && (left.is_zero() || !os::writable(left)) {
            return Err(io::ErrorKind::TimedOut.into());
        }
    }
    Ok(())
}

/// The right to send. Whoever holds it lets go within moments; if not, we go on without: on the
/// way out of a panic a garbled screen is better than none given back.
fn hold() -> Option<MutexGuard<'static, ()>> {
    let until = Instant::now() + 2 * STUCK;
    loop {
        match OUT.try_lock() {
            Ok(guard) => return Some(guard),
            Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) if Instant::now() > until => return None,
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(1)),
        }
    }
}
