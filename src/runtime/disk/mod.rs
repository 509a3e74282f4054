//! The disk's own thread: opening, saving, drafts, folders, so that no key ever waits for a file.

mod library;
pub mod merges;
mod open_file;
mod slot;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use chrono::{Local, NaiveDate};

use super::folders::Folders;
use super::ids::new_id;
use super::inbox::Sender;
use super::report::Report;
use crate::app::home::Sample;
use crate::app::page::PageOrder;
use crate::app::settings::Setting;
use crate::app::{Draft, Msg, Rebased, ToSave, history};
use crate::domain::Deal;
use crate::l10n::Texts;
use crate::store::lock::{self, Holder, LockState};
use crate::store::merge::Stamp;
use crate::store::read::Opened;
use crate::store::save::{self, SaveError};
use library::Library;
pub use library::opened_deal;
use open_file::OpenFile;
use slot::{Slot, Work};

/// How long leaving waits for the last save.
const LAST_WAIT: Duration = Duration::from_secs(20);

/// Something for the disk besides saves and drafts.
pub enum Job {
    /// Takes over a deal that was read already.
    Adopt(Box<Opened<Deal>>),
    /// Opens a file.
    Open(PathBuf),
    /// Makes a new deal of this name and opens it.
    Create(String),
    /// Opens the copy of a sample, afresh or as it was left.
    Demo(Sample, bool),
    /// Looks whether others have changed the file.
    Look,
    /// Writes a deal into another file than its own.
    Copy(ToSave, PathBuf),
    /// Lists a folder.
    List(PathBuf),
    /// Writes a page and puts it beside its deal.
    Page(Box<PageOrder>),
    /// Lists what was open before.
    Recent,
    /// Remembers a setting.
    Remember(Setting),
    /// Takes a step on the deal as it is now.
    Rebase {
        /// The deal now.
        now: Arc<Deal>,
        /// Its revision.
        revision: u64,
        /// The step.
        taken: history::Taken,
    },
}

impl Job {
    /// Whether another file is open afterwards.
    fn opens(&self) -> bool {
        matches!(self, Self::Adopt(_) | Self::Open(_) | Self::Create(_) | Self::Demo(..))
    }
}

/// What the disk knows of the program that runs.
pub struct World {
    /// The program's own folders.
    pub folders: Option<Folders>,
    /// The texts for what goes wrong.
    pub texts: Mutex<Texts>,
    /// The day that counts as today.
    pub today: NaiveDate,
    /// Nothing is written into the deal.
    pub read_only: bool,
}

/// The main thread's end of the disk.
pub struct Disk {
    queue: Mutex<Queue>,
    woken: Condvar,
    idle: Condvar,
    open: Mutex<Option<OpenFile>>,
    library: Library,
    out: Sender<Msg>,
}

#[derive(Default)]
struct Queue {
    slot: Slot,
    busy: bool,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Disk {
    /// Starts the thread.
    pub fn start(world: World, out: Sender<Msg>) -> std::io::Result<Arc<Self>> {
        let disk = Arc::new(Self {
            queue: Mutex::default(),
            woken: Condvar::new(),
            idle: Condvar::new(),
            open: Mutex::default(),
            library: Library { world },
            out,
        });
        let own = disk.clone();
        thread::Builder::new()
            .name("disk".into())
            .stack_size(512 * 1024)
            .spawn(move || own.run())?;
        Ok(disk)
    }

    /// Hands over a deal to be saved.
    pub fn save(&self, save: ToSave) {
        locked(&self.queue).slot.save(save);
        self.woken.notify_one();
    }

    /// Keeps a half-typed text, or forgets it.
    pub fn draft(&self, place: String, draft: Option<Draft>) {
        locked(&self.queue).slot.draft(place, draft, Instant::now());
        self.woken.notify_one();
    }

    /// Hands over something else.
    pub fn ask(&self, job: Job) {
        locked(&self.queue).slot.ask(job);
        self.woken.notify_one();
    }

    /// Speaks another language from now on.
    pub fn speak(&self, texts: Texts) {
        *locked(&self.library.world.texts) = texts;
    }

    /// Waits until all that was handed over is done; says whether nothing is left.
    pub fn settle(&self) -> bool {
        let mut queue = locked(&self.queue);
        queue.slot.hurry(Instant::now());
        self.woken.notify_one();
        let end = Instant::now() + LAST_WAIT;
        while queue.busy || !queue.slot.is_empty() {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            queue = self.idle.wait_timeout(queue, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }

    /// Brings what was handed over to the disk, from whatever thread this is: the way out when
    /// something broke.
    pub fn rescue(&self) {
        let last = locked(&self.queue).slot.last();
        let mut open = locked(&self.open);
        let Some(open) = open.as_mut() else { return };
        for work in last {
            match work {
                Work::Save(save) => {
                    open.save(&save).ok();
                }
                Work::Drafts(texts) => open.keep(texts),
                Work::Job(_) => {}
            }
        }
    }

    fn run(&self) {
        loop {
            let work = self.next();
            self.work_on(work);
        }
    }

    /// Sleeps until there is something to do.
    fn next(&self) -> Work {
        let mut queue = locked(&self.queue);
        queue.busy = false;
        loop {
            let now = Instant::now();
            if let Some(work) = queue.slot.next(now) {
                queue.busy = true;
                return work;
            }
            self.idle.notify_all();
            queue = match queue.slot.gathers_until() {
                Some(until) => {
                    self.woken
                        .wait_timeout(queue, until.saturating_duration_since(now))
                        .unwrap_or_else(PoisonError::into_inner)
                        .0
                }
                None => self.woken.wait(queue).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }

    fn work_on(&self, work: Work) {
        match work {
            Work::Save(save) => self.do_save(&save),
            Work::Drafts(texts) => {
                if let Some(open) = locked(&self.open).as_ref() {
                    open.keep(texts);
                }
            }
            Work::Job(job) => self.do_job(job),
        }
    }

    fn do_save(&self, save: &ToSave) {
        let mut open = locked(&self.open);
        let Some(open) = open.as_mut() else { return };
        match open.save(save) {
            Ok(Some(saved)) => {
                self.out.send(Msg::Saved(saved));
            }
            Ok(None) => {}
            Err(error) => {
                let why = Report::saving(open.path(), &error).say(self.library.texts());
                self.out.send(Msg::NotSaved(why));
            }
        }
    }

    fn do_job(&self, job: Job) {
        match job {
            Job::Adopt(opened) => self.take_over(*opened),
            Job::Open(path) => self.open(self.library.open(&path)),
            Job::Create(name) => self.create(&name),
            Job::Demo(sample, fresh) => self.open(self.library.demo(sample, fresh)),
            Job::Look => self.look(),
            Job::Copy(save, path) => self.copy(&save, &path),
            Job::List(folder) => {
                if let Some((folder, entries)) = library::list(&folder) {
                    self.out.send(Msg::Folder(folder, entries));
                }
            }
            Job::Page(order) => {
                self.out.send(Msg::Notice(self.library.page(&order)));
            }
            Job::Recent => {
                self.out.send(Msg::Recent(self.library.recent()));
            }
            Job::Remember(setting) => {
                if let Some(words) = self.library.remember(setting) {
                    self.out.send(Msg::Notice(words));
                }
            }
            Job::Rebase { now, revision, taken } => {
                let (from, to) = taken.sides();
                let replayed = save::replay(&**from, &**to, &*now, &mut stamp).ok();
                let deal = replayed.map(|(deal, _)| named(Arc::new(deal)));
                self.out.send(Msg::Rebased(Box::new(Rebased { revision, deal, taken })));
            }
        }
    }

    /// Makes a deal and says where it lies.
    fn create(&self, name: &str) {
        let made = self.library.create(name);
        let place = made.as_ref().ok().map(|opened| self.library.lies_at(&opened.source.path));
        self.open(made);
        if let Some(words) = place {
            self.out.send(Msg::Notice(words));
        }
    }

    /// Tells of a change by others; of our own writing nothing is said.
    fn look(&self) {
        if locked(&self.open).as_ref().is_some_and(OpenFile::is_changed_outside) {
            self.out.send(Msg::Outside);
        }
    }

    fn copy(&self, save: &ToSave, path: &Path) {
        let mut open = locked(&self.open);
        let Some(open) = open.as_mut() else { return };
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let copied = open.copy(save, &path);
        let said = |error: SaveError| Report::saving(&path, &error).say(self.library.texts());
        let copied = copied.map_err(said).map(|()| path.clone());
        self.out.send(Msg::Copied(save.revision, copied));
    }

    fn open(&self, found: Result<Opened<Deal>, String>) {
        match found {
            Ok(opened) => {
                let world = &self.library.world;
                let (folders, texts) = (world.folders.as_ref(), self.library.texts());
                let message = opened_deal(&opened, folders, world.read_only, texts);
                self.out.send(Msg::Opened(Box::new(message)));
                self.take_over(opened);
            }
            Err(words) => {
                self.out.send(Msg::NotOpened(words));
            }
        }
    }

    /// The opened file takes the place of the one before; its lock, its drafts and the list of
    /// recent deals.
    fn take_over(&self, opened: Opened<Deal>) {
        let mut open = locked(&self.open);
        // The lock of the file before is given back first: it may be the same file.
        *open = None;
        let title = opened.deal.title.clone();
        let state = self.library.state();
        let file = open.insert(OpenFile::new(opened, state, self.library.world.read_only));
        let Some(state) = state else { return };
        let since = Local::now().format("%Y-%m-%dT%H:%M:%S%:z").to_string();
        match lock::take(state, file.path(), &Holder::me(since.clone())) {
            LockState::Mine(lock) => file.lock = Some(lock),
            LockState::Other(holder) => {
                // What is half typed there is not finished here.
                library::note(state, file.path(), title, since);
                self.out.send(Msg::Held(self.library.held_by(holder)));
                return;
            }
            LockState::Unknown(_) => {}
        }
        library::note(state, file.path(), title, since);
        for draft in file.drafts() {
            self.out.send(Msg::Draft(draft));
        }
    }
}

fn stamp() -> Stamp {
    Stamp {
        id: new_id().to_string(),
        at: Local::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, false),
    }
}

/// A deal whose nameless items can be pointed at.
pub fn named(mut deal: Arc<Deal>) -> Arc<Deal> {
    Arc::make_mut(&mut deal).name_items();
    deal
}
