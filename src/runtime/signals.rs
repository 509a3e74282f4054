//! Signals by their meaning for the loop, which alone decides what is done about them.

/// A signal from outside. [`os::Wait`](super::os::Wait) reports it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Signal {
    /// The window was closed or the line went down: save, end.
    Hangup,
    /// Somebody asks the program to end: save, end.
    Terminate,
    /// The same, sent from outside; typed Ctrl-C is a key.
    Interrupt,
    /// The same, with a wish for haste.
    Quit,
    /// Sent from outside: give the terminal back and stop, see
    /// [`TerminalGuard::suspend`](super::TerminalGuard::suspend).
    Suspend,
    /// Continued after a stop we may not have noticed: take the terminal again, draw all.
    Continue,
    /// The window has another size; reported as input, never to the loop.
    Resize,
}

impl Signal {
    /// The exit status of a program that ends by this signal, 128 and its number; None for signals
    /// that end nothing.
    pub fn exit_status(self) -> Option<u8> {
        match self {
            Signal::Hangup => Some(129),
            Signal::Interrupt => Some(130),
            Signal::Quit => Some(131),
            Signal::Terminate => Some(143),
            Signal::Suspend | Signal::Continue | Signal::Resize => None,
        }
    }
}
