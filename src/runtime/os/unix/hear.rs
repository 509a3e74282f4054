//! Signals heard: each sets its flag and writes into the waker's pipe, nothing else happens until
//! the loop looks. So a second and a third signal change nothing.

use std::io;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::{flag, low_level::pipe};

use crate::runtime::Signal;

/// In the order the loop wants them: what ends the program first.
const HEARD: [(i32, Signal); 7] = [
    (SIGHUP, Signal::Hangup),
    (SIGTERM, Signal::Terminate),
    (SIGINT, Signal::Interrupt),
    (SIGQUIT, Signal::Quit),
    (SIGTSTP, Signal::Suspend),
    (SIGCONT, Signal::Continue),
    (SIGWINCH, Signal::Resize),
];

pub(super) struct Signals {
    flags: [(Signal, Arc<AtomicBool>); 7],
}

impl Signals {
    /// Hears from now on; `wake` is where a byte goes at each.
    pub(super) fn new(wake: &UnixStream) -> io::Result<Self> {
        let flags = HEARD.map(|(_, signal)| (signal, Arc::new(AtomicBool::new(false))));
        for ((number, _), (_, came)) in HEARD.iter().zip(&flags) {
            // Actions run in the order they are registered: the flag is up before the byte is in.
            flag::register(*number, Arc::clone(came))?;
            pipe::register(*number, wake.try_clone()?)?;
        }
        Ok(Self { flags })
    }

    /// The signals since the last look.
    pub(super) fn take(&self) -> impl Iterator<Item = Signal> + '_ {
        let came = |(_, came): &&(Signal, Arc<AtomicBool>)| came.swap(false, Ordering::SeqCst);
        self.flags.iter().filter(came).map(|(signal, _)| *signal)
    }
}
