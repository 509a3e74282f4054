//! The way from worker threads to the loop: a queue that wakes the main thread.

use std::sync::mpsc;

use super::os::Waker;

/// The workers' end; cheap to clone.
#[derive(Debug)]
pub struct Sender<T> {
    queue: mpsc::Sender<T>,
    waker: Waker,
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Self {
        Self { queue: self.queue.clone(), waker: self.waker.clone() }
    }
}

impl<T> Sender<T> {
    /// Hands the message over and wakes the loop; false when the loop is no more.
    pub fn send(&self, message: T) -> bool {
        let sent = self.queue.send(message).is_ok();
        self.waker.wake();
        sent
    }
}

/// The loop's end.
#[derive(Debug)]
pub struct Inbox<T>(mpsc::Receiver<T>);

impl<T> Inbox<T> {
    /// Opens a queue whose messages end the wait that `waker` belongs to.
    pub fn open(waker: Waker) -> (Sender<T>, Self) {
        let (queue, inbox) = mpsc::channel();
        (Sender { queue, waker }, Self(inbox))
    }

    /// The messages there are now, in order.
    pub fn drain(&self) -> impl Iterator<Item = T> + '_ {
        self.0.try_iter()
    }
}
