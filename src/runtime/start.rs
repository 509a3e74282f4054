//! With what the program starts: everything the command line, the configuration and the system
//! have to say, settled before the screen is taken.

use std::path::PathBuf;
use std::thread;

use chrono::NaiveDate;

use super::clock::reading;
use super::config::User;
use super::folders::Folders;
use crate::domain::Deal;
use crate::input::Keymap;
use crate::l10n::Language;
use crate::method;
use crate::store::read::Opened;
use crate::ui::theme::Look;

/// With what the program starts.
#[derive(Debug)]
pub struct Start {
    /// What is opened first.
    pub opening: Opening,
    /// The language of the screen.
    pub language: Language,
    /// The look of the screen.
    pub look: Look,
    /// Whether clicks and the wheel count.
    pub mouse: bool,
    /// The keys, the user's own over the defaults.
    pub keymap: Keymap,
    /// Who sits at the keyboard.
    pub user: User,
    /// The day that counts as today, if it was named; else the clock is asked.
    pub today: Option<NaiveDate>,
    /// The file from which the time is read; else the machine's clock is asked.
    pub clock: Option<PathBuf>,
    /// Nothing is written into the deal.
    pub read_only: bool,
    /// The program's own folders; without a home nothing is remembered.
    pub folders: Option<Folders>,
    /// What is wrong with the configuration, in the user's language.
    pub notices: Vec<String>,
}

/// What is opened first.
#[derive(Debug)]
pub enum Opening {
    /// The home screen.
    Home,
    /// A deal that was read already.
    Deal(Box<Opened<Deal>>),
}

impl Start {
    /// The day that counts as today.
    pub fn today(&self) -> NaiveDate {
        let by_clock = || self.clock.clone().map(|file| reading(Some(file))().date_naive());
        self.today.or_else(by_clock).unwrap_or_else(today)
    }
}

/// The day on this machine's calendar.
pub fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

/// Begins to read the method that ships with the program, on a thread of its own: whoever reads a
/// deal meanwhile finds it ready. Without the thread it is read when it is asked for.
pub fn read_ahead() {
    let thread = thread::Builder::new().name("method".into()).stack_size(512 * 1024);
    thread.spawn(method::built_in).ok();
}

/// Whether there is a terminal to be taken: a screen and a keyboard.
pub fn has_screen() -> bool {
    super::os::is_terminal()
}
