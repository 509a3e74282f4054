//! The one place where the main thread sleeps: until a key, a message, a signal, or the end of the
//! terminal. No timer, no second thread: an idle program is not woken at all.

use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use super::hear::Signals;
use super::tty::{Tty, size, tty};
use super::watch::Watch;
use crate::input::{Input, decode::Decoder};
use crate::runtime::{Signal, os::Arrived};

/// What a terminal holds for us at most.
const PIECE: usize = 4096;
/// Pieces read before the loop gets a turn.
const PIECES: usize = 16;

/// Wakes the main thread from any other. Cheap to clone; waking twice wakes once.
#[derive(Debug, Clone)]
pub struct Waker {
    pipe: Arc<UnixStream>,
    called: Arc<AtomicBool>,
}

impl Waker {
    /// Ends the main thread's wait, now or, if it does not wait yet, the next one.
    pub fn wake(&self) {
        if !self.called.swap(true, Ordering::SeqCst) {
            // A pipe that is full wakes as well; one that is closed has nobody to wake.
            (&*self.pipe).write_all(&[1]).ok();
        }
    }
}

/// The main thread's ears; one for each process.
pub struct Wait {
    tty: &'static Tty,
    decoder: Decoder,
    bell: UnixStream,
    waker: Waker,
    signals: Signals,
    piece: Box<[u8; PIECE]>,
    watch: Option<Watch>,
}

impl Wait {
    /// Opens the terminal and begins to hear signals: they no longer end the process by themselves.
    /// Fails where standard input or output is no terminal.
    pub fn new() -> io::Result<Self> {
        let tty = tty()?;
        let (bell, pipe) = UnixStream::pair()?;
        bell.set_nonblocking(true)?;
        pipe.set_nonblocking(true)?;
        let signals = Signals::new(&pipe)?;
        let waker = Waker { pipe: Arc::new(pipe), called: Arc::default() };
        Ok(Self {
            tty,
            decoder: Decoder::default(),
            bell,
            waker,
            signals,
            piece: Box::new([0; PIECE]),
            watch: None,
        })
    }

    /// What wakes this wait.
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Hears from now on when this file is written or replaced, and no other; costs nothing while
    /// nothing happens to it.
    pub fn watch(&mut self, file: Option<&Path>) {
        self.watch = file.and_then(Watch::open);
    }

    /// Sleeps until something comes or `limit` is over; without a limit, for as long as it takes.
    /// With `backlog` it also returns when the terminal takes output again.
    pub fn wait(
        &mut self,
        limit: Option<Duration>,
        backlog: bool,
        arrived: &mut Arrived,
    ) -> io::Result<()> {
        arrived.forget();
        let until = limit.map(|limit| Instant::now() + limit);
        while arrived.is_empty() {
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            let patience = self.decoder.patience();
            let span = left.into_iter().chain(patience).min();
            let happened = self.sleep(span, backlog, arrived)?;
            if !happened && patience.is_some() && span == patience {
                self.decoder.give_up(&mut arrived.inputs);
            } else if !happened && left.is_some_and(|left| left.is_zero()) {
                break;
            }
        }
        Ok(())
    }

    /// One look at everything, at most `span` long: whether anything happened.
    fn sleep(
        &mut self,
        span: Option<Duration>,
        backlog: bool,
        arrived: &mut Arrived,
    ) -> io::Result<bool> {
        let output = if backlog { PollFlags::OUT } else { PollFlags::empty() };
        let (watched, about) = match &self.watch {
            Some(watch) => (watch.fd(), PollFlags::IN),
            None => (self.bell.as_fd(), PollFlags::empty()),
        };
        let mut fds = [
            PollFd::new(&self.tty.input, PollFlags::IN),
            PollFd::new(&self.bell, PollFlags::IN),
            PollFd::new(&self.tty.output, output),
            PollFd::from_borrowed_fd(watched, about),
        ];
        let span = span.and_then(|span| Timespec::try_from(span).ok());
        match poll(&mut fds, span.as_ref()) {
            Ok(0) => return Ok(false),
            Ok(_) => {}
            // A signal: its byte is in the pipe, the next look finds it.
            Err(Errno::INTR) => return Ok(true),
            Err(error) => return Err(error.into()),
        }
        let [keys, bell, output, file] = fds.map(|fd| fd.revents());
        // First of all: a terminal that is gone is readable for ever and has nothing to say.
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        arrived.hung_up = keys.intersects(gone) || output.intersects(gone);
        arrived.writable = output.contains(PollFlags::OUT);
        if file.contains(PollFlags::IN) {
            arrived.touched = self.watch.as_ref().is_some_and(Watch::take);
        }
        if bell.contains(PollFlags::IN) {
            self.answer_bell(arrived);
        }
        if keys.contains(PollFlags::IN) && !arrived.hung_up {
            self.read_keys(arrived);
        }
        Ok(true)
    }

    fn answer_bell(&mut self, arrived: &mut Arrived) {
        let mut rung = [0; 64];
        while matches!((&self.bell).read(&mut rung), Ok(count) if count == rung.len()) {}
        // After the pipe is empty and before the inbox is read: no call is lost in between.
        arrived.woken = self.waker.called.swap(false, Ordering::SeqCst);
        for signal in self.signals.take() {
            if signal == Signal::Resize {
                let (width, height) = size();
                arrived.inputs.push(Input::Resize { width, height });
            } else {
                arrived.signals.push(signal);
            }
        }
    }

    fn read_keys(&mut self, arrived: &mut Arrived) {
        for _ in 0..PIECES {
            match rustix::io::read(&self.tty.input, &mut self.piece[..]) {
                Ok(0) => arrived.hung_up = true,
                Ok(count) => {
                    self.decoder.feed(&self.piece[..count], &mut arrived.inputs);
                    if count == PIECE {
                        continue;
                    }
                }
                Err(Errno::AGAIN | Errno::INTR) => {}
                Err(_) => arrived.hung_up = true,
            }
            return;
        }
    }
}
