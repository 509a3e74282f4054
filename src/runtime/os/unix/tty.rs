//! The terminal device: opened by us a second time, so that neither reading nor writing ever
//! waits and the shell's own descriptors keep their settings.

use std::io::{self, IsTerminal};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::Errno;
use rustix::termios::{
    OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcgetwinsize, tcsetattr, ttyname,
};

/// What is taken for the size where the terminal tells none.
const USUAL_SIZE: (u16, u16) = (80, 24);

pub(super) struct Tty {
    pub(super) input: OwnedFd,
    pub(super) output: OwnedFd,
    /// The settings found at the start, kept while ours are in force.
    found: Mutex<Option<Termios>>,
}

/// The one terminal of this process, opened when first asked for.
pub(super) fn tty() -> io::Result<&'static Tty> {
    static TTY: OnceLock<Tty> = OnceLock::new();
    if let Some(tty) = TTY.get() {
        return Ok(tty);
    }
    let input = again(io::stdin().as_fd(), OFlags::RDONLY)?;
    let output = again(io::stdout().as_fd(), OFlags::WRONLY)?;
    Ok(TTY.get_or_init(|| Tty { input, output, found: Mutex::new(None) }))
}

/// The device once more, not blocking. Another user's device (after `su`) may not be opened by
/// name but as `/dev/tty`; where that fails too, what we were given has to do.
fn again(given: BorrowedFd<'_>, access: OFlags) -> io::Result<OwnedFd> {
    let flags = access | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let by_name = ttyname(given, Vec::new()).and_then(|name| open(name, flags, Mode::empty()));
    if matches!(by_name, Err(Errno::NOTTY)) {
        return Err(Errno::NOTTY.into());
    }
    let opened = by_name.or_else(|_| open("/dev/tty", flags, Mode::empty()));
    opened.or_else(|_| given.try_clone_to_owned().map_err(|_| Errno::BADF)).map_err(Into::into)
}

/// Whether a person sits at both ends: keys come from a terminal and pictures go to one.
pub fn is_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Keys one by one and unchanged from here on. Repeated, it sets the same again (after a stop) and
/// still remembers what was found first.
pub fn raw() -> io::Result<()> {
    let tty = tty()?;
    let mut found = tty.found.lock().unwrap_or_else(PoisonError::into_inner);
    let now = tcgetattr(&tty.input)?;
    let mut ours = found.clone().unwrap_or_else(|| now.clone());
    ours.make_raw();
    tcsetattr(&tty.input, OptionalActions::Now, &ours)?;
    found.get_or_insert(now);
    Ok(())
}

/// The mouse is switched on by its sequence alone.
pub fn mouse() -> io::Result<()> {
    Ok(())
}

/// The settings found at the start. Goes by the input side: it works when output is dead.
pub fn cooked() {
    let Ok(tty) = tty() else { return };
    let found = tty.found.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(found) = found {
        // A terminal that is gone has no settings to restore.
        tcsetattr(&tty.input, OptionalActions::Now, &found).ok();
    }
}

/// Columns and rows of the window.
pub fn size() -> (u16, u16) {
    match tty().and_then(|tty| Ok(tcgetwinsize(&tty.output)?)) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col, size.ws_row),
        _ => USUAL_SIZE,
    }
}

/// Gives bytes to the terminal: how many it took now, which may be none.
pub fn put(bytes: &[u8]) -> io::Result<usize> {
    match rustix::io::write(&tty()?.output, bytes) {
        Ok(taken) => Ok(taken),
        Err(Errno::AGAIN | Errno::INTR) => Ok(0),
        Err(error) => Err(error.into()),
    }
}

/// Waits until the terminal takes bytes again; false when it did not in time.
pub fn writable(limit: Duration) -> bool {
    let Ok(tty) = tty() else { return false };
    let limit = Timespec::try_from(limit).ok();
    let mut fds = [PollFd::new(&tty.output, PollFlags::OUT)];
    poll(&mut fds, limit.as_ref()).is_ok() && fds[0].revents().contains(PollFlags::OUT)
}

/// Throws away what the terminal was given and has not yet shown.
pub fn discard_output() {
    if let Ok(tty) = tty() {
        tcflush(&tty.output, QueueSelector::OFlush).ok();
    }
}
