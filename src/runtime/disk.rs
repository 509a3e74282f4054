//! The disk's own thread: opening, saving, drafts, folders, so that no key ever waits for a file.
//!
//! What is to be saved stands in a slot of one: a newer deal takes the place of an older one that
//! was not begun yet. Drafts are gathered for less than half a second.

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use chrono::{Local, NaiveDate};

use super::folders::Folders;
use super::ids::new_id;
use super::inbox::Sender;
use super::report::Report;
use super::samples::{self, Sample};
use super::{config, new_deal};
use crate::app::home::Recent;
use crate::app::{Draft, FolderEntry, Msg, OpenedDeal, Rebased, Saved, history};
use crate::domain::Deal;
use crate::domain::making::Making;
use crate::l10n::{Arg, Texts};
use crate::method;
use crate::store::drafts::{self, Drafts};
use crate::store::lock::{self, Holder, LockState};
use crate::store::merge::Stamp;
use crate::store::read::{self, Opened};
use crate::store::recent;
use crate::store::save::{self, Did, Keeper};

/// How long drafts are gathered before they are written.
const GATHER: Duration = Duration::from_millis(400);
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
    Demo(String, bool),
    /// Looks whether others have changed the file.
    Look,
    /// Lists a folder.
    List(PathBuf),
    /// Lists what was open before.
    Recent,
    /// Remembers a setting.
    Remember(config::Setting),
    /// Merges two lines of change.
    Rebase {
        /// What both began with.
        base: Arc<Deal>,
        /// One line.
        mine: Arc<Deal>,
        /// The other.
        theirs: Arc<Deal>,
        /// The revision it is asked for.
        revision: u64,
        /// The step that is taken back.
        undone: history::Done,
    },
}

/// A deal to be saved.
struct ToSave {
    deal: Arc<Deal>,
    revision: u64,
    /// How many of the disk's merges stand in it.
    merge: u64,
}

/// A merge that the desk may not have taken yet: a deal that comes without it is merged again,
/// or what came from outside would look as if it had been deleted here.
struct Behind {
    base: Arc<Deal>,
    merged: Arc<Deal>,
}

#[derive(Default)]
struct Queue {
    save: Option<ToSave>,
    drafts: HashMap<String, Option<Draft>>,
    gather_until: Option<Instant>,
    jobs: VecDeque<Job>,
    busy: bool,
    stop: bool,
}

/// What the thread has open.
#[derive(Default)]
struct Open {
    keeper: Option<Keeper<Deal>>,
    lock: Option<lock::Lock>,
    drafts: Option<Drafts>,
    read_only: bool,
    merges: u64,
    behind: Option<Behind>,
}

impl Open {
    /// The deal with what came from outside and is not in it yet.
    fn whole(&mut self, save: &ToSave) -> Arc<Deal> {
        if save.merge >= self.merges {
            self.behind = None;
        }
        let Some(behind) = &self.behind else { return save.deal.clone() };
        match save::merge_deals(&*behind.base, &*save.deal, &*behind.merged, &mut stamp) {
            Ok((deal, _)) => named(Arc::new(deal)),
            Err(_) => save.deal.clone(),
        }
    }
}

/// What stays the same for a run.
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
    open: Mutex<Open>,
    world: World,
    out: Sender<Msg>,
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
            world,
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
    pub fn save(&self, deal: Arc<Deal>, revision: u64, merge: u64) {
        locked(&self.queue).save = Some(ToSave { deal, revision, merge });
        self.woken.notify_one();
    }

    /// Keeps a half-typed text, or forgets it.
    pub fn draft(&self, place: String, draft: Option<Draft>) {
        let mut queue = locked(&self.queue);
        queue.drafts.insert(place, draft);
        queue.gather_until.get_or_insert_with(|| Instant::now() + GATHER);
        self.woken.notify_one();
    }

    /// Hands over something else.
    pub fn ask(&self, job: Job) {
        locked(&self.queue).jobs.push_back(job);
        self.woken.notify_one();
    }

    /// Speaks another language from now on.
    pub fn speak(&self, texts: Texts) {
        *locked(&self.world.texts) = texts;
    }

    /// Waits until all that was handed over is done; says whether nothing is left.
    pub fn settle(&self) -> bool {
        let mut queue = locked(&self.queue);
        queue.stop = true;
        queue.gather_until = queue.gather_until.map(|_| Instant::now());
        self.woken.notify_one();
        let end = Instant::now() + LAST_WAIT;
        while queue.busy
            || queue.save.is_some()
            || !queue.jobs.is_empty()
            || !queue.drafts.is_empty()
        {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            queue = self.idle.wait_timeout(queue, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }

    /// Brings the last deal that was handed over to the disk, from whatever thread this is: the
    /// way out when something broke.
    pub fn rescue(&self) {
        let (save, drafts) = {
            let mut queue = locked(&self.queue);
            (queue.save.take(), std::mem::take(&mut queue.drafts))
        };
        let mut open = locked(&self.open);
        write_drafts(&open, drafts);
        if let Some(save) = save {
            let deal = open.whole(&save);
            if let Some(keeper) = open.keeper.as_mut() {
                keeper.save(&deal, &mut stamp).ok();
            }
        }
    }

    fn texts(&self) -> Texts {
        *locked(&self.world.texts)
    }

    fn run(&self) {
        loop {
            let mut queue = locked(&self.queue);
            queue.busy = false;
            loop {
                if let Some(save) = queue.save.take() {
                    queue.busy = true;
                    drop(queue);
                    self.do_save(&save);
                    break;
                }
                if let Some(job) = queue.jobs.pop_front() {
                    queue.busy = true;
                    drop(queue);
                    self.do_job(job);
                    break;
                }
                let now = Instant::now();
                if queue.gather_until.is_some_and(|until| until <= now) {
                    queue.busy = true;
                    queue.gather_until = None;
                    let drafts = std::mem::take(&mut queue.drafts);
                    drop(queue);
                    write_drafts(&locked(&self.open), drafts);
                    break;
                }
                self.idle.notify_all();
                queue = match queue.gather_until {
                    Some(until) => {
                        self.woken
                            .wait_timeout(queue, until - now)
                            .unwrap_or_else(PoisonError::into_inner)
                            .0
                    }
                    None => self.woken.wait(queue).unwrap_or_else(PoisonError::into_inner),
                };
            }
        }
    }

    fn do_save(&self, save: &ToSave) {
        let mut open = locked(&self.open);
        if open.read_only {
            return;
        }
        let revision = save.revision;
        let whole = open.whole(save);
        let Some(keeper) = open.keeper.as_mut() else { return };
        match keeper.save(&whole, &mut stamp) {
            Ok(saved) => {
                if matches!(saved.did, Did::Nothing) && saved.merged.is_none() && revision == 0 {
                    return;
                }
                let behind = !Arc::ptr_eq(&whole, &save.deal);
                let merged = saved.merged.map(named).or_else(|| behind.then(|| whole.clone()));
                let time = Local::now().format("%H:%M:%S").to_string();
                if let Some(merged) = &merged {
                    open.merges += 1;
                    open.behind = Some(Behind { base: save.deal.clone(), merged: merged.clone() });
                }
                self.out.send(Msg::Saved(Saved { revision, merged, merge: open.merges, time }));
            }
            Err(error) => {
                let path = keeper.path().to_owned();
                let why = Report::saving(&path, &error).say(self.texts());
                self.out.send(Msg::NotSaved(why));
            }
        }
    }

    fn do_job(&self, job: Job) {
        match job {
            Job::Adopt(opened) => {
                self.take_over(*opened);
            }
            Job::Open(path) => self.open_file(&path),
            Job::Create(name) => self.create(&name),
            Job::Demo(name, fresh) => self.demo(&name, fresh),
            Job::Look => self.look(),
            Job::List(folder) => self.list(&folder),
            Job::Recent => self.recent(),
            Job::Remember(setting) => {
                if let Some(folders) = &self.world.folders {
                    config::set(&folders.config_file(), setting).ok();
                }
            }
            Job::Rebase { base, mine, theirs, revision, undone } => {
                if let Ok((deal, _)) = save::replay(&*base, &*mine, &*theirs, &mut stamp) {
                    let deal = named(Arc::new(deal));
                    let rebased = Rebased { revision, base, mine, deal, undone };
                    self.out.send(Msg::Rebased(Box::new(rebased)));
                }
            }
        }
    }

    /// Tells of a change by others; of our own writing nothing is said.
    fn look(&self) {
        let open = locked(&self.open);
        if open.keeper.as_ref().is_some_and(Keeper::is_changed_outside) {
            self.out.send(Msg::Outside);
        }
    }

    fn open_file(&self, path: &Path) {
        match read::open::<Deal>(path) {
            Ok(opened) => {
                let message = opened_deal(
                    &opened,
                    self.world.folders.as_ref(),
                    self.world.read_only,
                    self.texts(),
                );
                self.out.send(Msg::Opened(Box::new(message)));
                self.take_over(opened);
            }
            Err(error) => {
                let words = Report::opening(path, &error).say(self.texts());
                self.out.send(Msg::NotOpened(words));
            }
        }
    }

    /// Locks, drafts and the list of recent deals of an opened deal.
    fn take_over(&self, opened: Opened<Deal>) {
        let mut open = locked(&self.open);
        let path = opened.source.path.clone();
        let title = opened.deal.title.clone();
        open.read_only = self.world.read_only || opened.newer_version.is_some();
        open.lock = None;
        open.merges = 0;
        open.behind = None;
        let state = self.world.folders.as_ref().map(|folders| folders.state.clone());
        open.keeper = Keeper::new(opened, state.as_deref()).ok();
        let Some(state) = state else { return };
        let since = Local::now().format("%Y-%m-%dT%H:%M:%S%:z").to_string();
        match lock::take(&state, &path, &Holder::me(since.clone())) {
            LockState::Mine(lock) => open.lock = Some(lock),
            LockState::Other(holder) => self.tell_lock(holder),
            LockState::Free | LockState::Unknown(_) => {}
        }
        recent::Recent::of(&state)
            .note(recent::RecentDeal { path: absolute(&path), title, opened: since })
            .ok();
        let kept = Drafts::of(&state, &path);
        if !open.read_only {
            let mut list = kept.list();
            list.sort_by(|a, b| a.at.cmp(&b.at));
            for draft in list {
                let drafts::Draft { place, text, cursor, ensure, .. } = draft;
                let Some(ensure) = Making::edits(&ensure) else { continue };
                self.out.send(Msg::Draft(Draft { place, text, cursor, ensure }));
            }
        }
        open.drafts = Some(kept);
    }

    fn tell_lock(&self, holder: Option<Holder>) {
        let texts = self.texts();
        let words = match holder {
            Some(holder) => {
                let since = holder.since.get(11..16).unwrap_or(&holder.since).to_owned();
                let who = format!("{} ({})", holder.user, holder.machine);
                texts.with("lock-other", &[("who", Arg::Text(&who)), ("since", Arg::Text(&since))])
            }
            None => texts.text("lock-somebody").into_owned(),
        };
        self.out.send(Msg::Notice(words));
    }

    /// Makes a deal of a name in this folder, or of a path where one was typed, and says where.
    fn create(&self, name: &str) {
        let (path, title) = new_deal::place_of(name);
        match save::create(&path, new_deal::empty(new_id(), &title)) {
            Ok(_) => {
                self.open_file(&path);
                let path = new_deal::shown(&path);
                let words = self.texts().with("new-deal-at", &[("path", Arg::Text(&path))]);
                self.out.send(Msg::Notice(words));
            }
            Err(error) => {
                let words = Report::saving(&path, &error).say(self.texts());
                self.out.send(Msg::NotOpened(words));
            }
        }
    }

    fn demo(&self, name: &str, fresh: bool) {
        let Some(folders) = &self.world.folders else { return };
        let Some(sample) = Sample::ALL.into_iter().find(|sample| sample.word() == name) else {
            return;
        };
        let language = self.texts().language();
        let copy = if fresh {
            samples::afresh(&folders.data, sample, language, self.world.today)
        } else {
            samples::prepare(&folders.data, sample, language, self.world.today)
        };
        match copy {
            Ok(path) => self.open_file(&path),
            Err(error) => {
                let path = sample.copy_in(&folders.data, language);
                let words = Report::writing(&path, &error).say(self.texts());
                self.out.send(Msg::NotOpened(words));
            }
        }
    }

    fn list(&self, folder: &Path) {
        let folder = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        let Ok(entries) = std::fs::read_dir(&folder) else { return };
        let mut found: Vec<FolderEntry> = entries
            .filter_map(Result::ok)
            .filter_map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                let is_folder = std::fs::metadata(entry.path()).is_ok_and(|it| it.is_dir());
                let is_deal =
                    Path::new(&name).extension().is_some_and(|it| it.eq_ignore_ascii_case("json"));
                (!name.starts_with('.') && (is_folder || is_deal))
                    .then_some(FolderEntry { name, is_folder })
            })
            .collect();
        found.sort_by(|a, b| (!a.is_folder, &a.name).cmp(&(!b.is_folder, &b.name)));
        self.out.send(Msg::Folder(folder, found));
    }

    fn recent(&self) {
        let Some(folders) = &self.world.folders else { return };
        let texts = self.texts();
        let recent = recent::Recent::of(&folders.state)
            .list()
            .into_iter()
            .filter(|deal| deal.path.exists())
            .map(|deal| {
                let day = deal.opened.get(..10).and_then(|day| day.parse().ok());
                let opened = day.map_or_else(String::new, |day| texts.date(day));
                Recent { path: deal.path, title: deal.title, opened }
            })
            .collect();
        self.out.send(Msg::Recent(recent));
    }
}

fn write_drafts(open: &Open, drafts: HashMap<String, Option<Draft>>) {
    let Some(kept) = &open.drafts else { return };
    for (place, draft) in drafts {
        match draft {
            Some(Draft { place, text, cursor, ensure }) => {
                let Some(ensure) = Making::all_of(&ensure) else { continue };
                let at = Local::now().to_rfc3339();
                kept.keep(&drafts::Draft { place, text, cursor, at, ensure }).ok();
            }
            None => {
                kept.remove(&place).ok();
            }
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

/// What the screen is told of an opened deal.
pub fn opened_deal(
    opened: &Opened<Deal>,
    folders: Option<&Folders>,
    read_only: bool,
    texts: Texts,
) -> OpenedDeal {
    let beside = opened.source.path.parent().map(|folder| folder.join("methods"));
    let places: Vec<PathBuf> = beside.into_iter().chain(folders.map(Folders::methods)).collect();
    let chosen = method::choose(&opened.deal.method, &places);
    let newer = opened.newer_version.map(|version| {
        texts.with("newer-version", &[("version", Arg::Text(&version.to_string()))])
    });
    let method_notice = chosen.notice.map(|_| texts.text("method-other").into_owned());
    OpenedDeal {
        deal: named(Arc::new(opened.deal.clone())),
        method: chosen.method,
        path: opened.source.path.clone(),
        read_only: read_only || opened.newer_version.is_some(),
        notice: newer.or(method_notice),
    }
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}
