//! What is done when the program is wrong about itself: the terminal first, then the deal, then one
//! line for the record that carries a place and no content.

use std::fmt::{self, Display, Formatter};
use std::io::Write;
use std::panic::{Location, set_hook};
use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use super::terminal;

/// How long "save now" may take before the program ends without it.
const SAVE_LIMIT: Duration = Duration::from_secs(2);

/// The exit status of a program that broke.
pub const BROKEN: i32 = 101;

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
        Self { file: parts[kept..].join("/"), line: location.line() }
    }

    fn unknown() -> Self {
        Self { file: "?".into(), line: 0 }
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
    /// The line for standard error: the place, the version, how to go on.
    pub line: Box<dyn Fn(&Place) -> String + Send + Sync>,
}

static RESCUING: AtomicBool = AtomicBool::new(false);

/// Installs the hook. Call it before the terminal is taken.
///
/// A panic on any thread ends the program: the terminal is given back, the deal saved, one line
/// written, the exit status is [`BROKEN`]. No stack is unwound.
pub fn install(rescue: Rescue) {
    set_hook(Box::new(move |info| {
        if RESCUING.swap(true, Ordering::SeqCst) {
            // Somebody is at it already, or saving itself broke: the first one ends the program.
            loop {
                thread::park();
            }
        }
        let place = info.location().map_or_else(Place::unknown, Place::of);
        terminal::leave();
        save(&rescue.save);
        let line = (rescue.line)(&place) + "\n";
        std::io::stderr().write_all(line.as_bytes()).ok();
        exit(BROKEN);
    }));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_names_no_machine() {
        let place = Place { file: "src/a.rs".into(), line: 7 };
        assert_eq!(place.to_string(), "src/a.rs:7");
        let here = Place::of(Location::caller());
        assert!(here.file.ends_with("src/runtime/panic.rs") && !here.file.starts_with('/'));
    }
}
