//! What is done when the program is wrong about itself: the terminal first, then the deal, then one
//! line for the record that carries a place and no content.

use std::cell::RefCell;
use std::fmt::{self, Display, Formatter};
use std::io::Write;
use std::panic::{AssertUnwindSafe, Location, catch_unwind, set_hook};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use super::terminal;

/// How long "save now" may take before the program ends without it.
const SAVE_LIMIT: Duration = Duration::from_secs(2);

/// Where in the program it happened: a file of the sources and a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    file: String,
    line: u32,
}

impl Place {
    /// The last parts of the path are enough, the rest is the machine it was built on.
    fn of(location: &Location<'_>) -> Self {
        let parts: Vec<&str> = location.file().split(['/', '\\']).collect();
        let kept = parts.len().saturating_sub(4);
        Self {
            file: parts[kept..].join("/"),
            line: location.line(),
        }
    }

    fn unknown() -> Self {
        Self {
            file: "?".into(),
            line: 0,
        }
    }
}

impl Display for Place {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.file, self.line)
    }
}

/// What the program wants done.
pub struct Rescue {
    /// Puts on the disk what is not there yet; runs on a thread of its own, two seconds at most.
    pub save: Arc<dyn Fn() + Send + Sync>,
    /// Tells the loop that a worker thread broke: it must end the program (the screen is gone).
    pub broken: Box<dyn Fn(&Place) + Send + Sync>,
    /// The line for standard error: the place, the version, how to go on.
    pub line: Box<dyn Fn(&Place) -> String + Send + Sync>,
}

static RESCUING: AtomicBool = AtomicBool::new(false);
static RESCUED: AtomicBool = AtomicBool::new(false);

thread_local! {
    /// On a thread whose panics are [`contained`], the places of those there were.
    static CONTAINED: RefCell<Option<Vec<Place>>> = const { RefCell::new(None) };
}

/// Installs the hook. Call it on the main thread, before the terminal is taken.
pub fn install(rescue: Rescue) {
    let main = thread::current().id();
    set_hook(Box::new(move |info| {
        let place = info.location().map_or_else(Place::unknown, Place::of);
        if keep_if_contained(&place) {
            return;
        }
        let on_main = thread::current().id() == main;
        if RESCUING.swap(true, Ordering::SeqCst) {
            // Another thread is at it. The main thread must not end the process before it is done.
            if on_main {
                await_rescue();
            }
            return;
        }
        terminal::leave();
        save(&rescue.save);
        let line = (rescue.line)(&place) + "\n";
        std::io::stderr().write_all(line.as_bytes()).ok();
        RESCUED.store(true, Ordering::SeqCst);
        if !on_main {
            (rescue.broken)(&place);
        }
    }));
}

/// Runs work whose failure must not end the program: the web page, the watcher. A panic inside
/// leaves the screen alone, writes nothing and comes back as its place.
pub fn contained<R>(work: impl FnOnce() -> R) -> Result<R, Place> {
    let outer = CONTAINED.replace(Some(Vec::new()));
    let result = catch_unwind(AssertUnwindSafe(work));
    let places = CONTAINED.replace(outer).unwrap_or_default();
    result.map_err(|_| places.into_iter().last().unwrap_or_else(Place::unknown))
}

/// Whether the panic is contained: its place is noted then.
fn keep_if_contained(place: &Place) -> bool {
    CONTAINED.with_borrow_mut(|contained| match contained {
        Some(places) => {
            places.push(place.clone());
            true
        }
        None => false,
    })
}

/// On another thread: what broke may hold the very lock that saving wants.
fn save(save: &Arc<dyn Fn() + Send + Sync>) {
    let (done, wait) = mpsc::channel();
    let save = Arc::clone(save);
    let started = thread::Builder::new().name("rescue".into()).spawn(move || {
        save();
        done.send(()).ok();
    });
    if started.is_ok() {
        // Ends early when saving itself panics: the sender is dropped.
        wait.recv_timeout(SAVE_LIMIT).ok();
    }
}

fn await_rescue() {
    let until = Instant::now() + SAVE_LIMIT + SAVE_LIMIT;
    while !RESCUED.load(Ordering::SeqCst) && Instant::now() < until {
        thread::sleep(Duration::from_millis(5));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_names_no_machine() {
        let place = Place {
            file: "src/a.rs".into(),
            line: 7,
        };
        assert_eq!(place.to_string(), "src/a.rs:7");
        let here = Place::of(Location::caller());
        assert!(here.file.ends_with("src/runtime/panic.rs") && !here.file.starts_with('/'));
    }

    #[test]
    fn what_does_not_panic_is_handed_through() {
        assert_eq!(contained(|| 7), Ok(7));
    }
}
