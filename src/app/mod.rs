//! What the program does: one model, one way in for everything that happens, effects out.
//!
//! Pure: no thread, no file, no clock. What is to be done in the world is returned as [`Effect`]s;
//! what came of it arrives as a [`Msg`].

pub mod desk;
pub mod draw;
mod hints;
pub mod history;
pub mod home;
pub mod kept;
pub mod page;
pub mod place;
pub mod settings;
pub mod update;

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};

use crate::domain::edit::Edit;
use crate::domain::field::Field;
use crate::domain::method::Method;
use crate::domain::sealed::Secret;
use crate::domain::{Deal, Id, Kind};
use crate::input::Input;
use crate::ui::frame::SaveWords;
use crate::ui::overlay::agenda::Agenda;
use crate::ui::overlay::alike::Alike;
use crate::ui::overlay::chooser::Chooser;
use crate::ui::overlay::decide::Decide;
use crate::ui::overlay::rehearse::Rehearse;
use crate::ui::overlay::wall::Wall;
use crate::ui::overlay::what_if::WhatIf;
use crate::ui::theme::Role;

use desk::Desk;
use home::{Home, Sample};
use page::PageOrder;
use place::{Seek, Spot};
use settings::{Setting, Settings};

/// Something that happened.
#[derive(Debug)]
pub enum Msg {
    /// A person did something.
    Input(Input),
    /// A deal was opened.
    Opened(Box<OpenedDeal>),
    /// A file could not be opened, and why.
    NotOpened(String),
    /// The deal of this revision is on the disk.
    Saved(Saved),
    /// The deal is not on the disk, and why.
    NotSaved(String),
    /// Another program changed the file of the deal.
    Outside,
    /// The deal of this revision stands in another file too, or why it does not.
    Copied(u64, Result<PathBuf, String>),
    /// A step was taken on what came since; without a deal it could not be.
    Rebased(Box<Rebased>),
    /// What stands in a folder.
    Folder(PathBuf, Vec<FolderEntry>),
    /// What the home screen lists.
    Recent(Vec<home::Recent>),
    /// A half-typed text of an earlier run.
    Draft(Draft),
    /// Another program has the file open; what to say of it.
    Held(String),
    /// Something to say in the bottom line.
    Notice(String),
    /// A second is over while a clock runs on the screen.
    Tick,
}

/// An entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FolderEntry {
    /// Its name.
    pub name: String,
    /// Whether it is a folder.
    pub is_folder: bool,
}

/// A deal that was opened.
#[derive(Debug)]
pub struct OpenedDeal {
    /// The deal.
    pub deal: Arc<Deal>,
    /// The method by which it is run.
    pub method: Arc<Method>,
    /// The file.
    pub path: PathBuf,
    /// Whether nothing may be changed.
    pub read_only: bool,
    /// What to say of it.
    pub notice: Option<String>,
}

/// A deal that was saved.
#[derive(Debug)]
pub struct Saved {
    /// Of which revision.
    pub revision: u64,
    /// The deal as it stands on the disk, where others had changed it too.
    pub merged: Option<Arc<Deal>>,
    /// How many times the disk has merged so far; the next save says how many the desk has taken.
    pub merge: u64,
    /// The time of day.
    pub time: String,
}

/// What came of taking a step back, or doing it again, beneath what came from outside since.
#[derive(Debug)]
pub struct Rebased {
    /// The revision that it was made from.
    pub revision: u64,
    /// The deal; none if both do not go together.
    pub deal: Option<Arc<Deal>>,
    /// The step; its place is gone to.
    pub taken: history::Taken,
}

/// A text that is not yet an edit.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Where it was typed.
    pub place: String,
    /// The text.
    pub text: String,
    /// The byte offset of the cursor.
    pub cursor: usize,
    /// What must be added to the deal first, where the text stands in an item that is not in it.
    pub ensure: Vec<Edit>,
}

/// A deal for the disk.
#[derive(Clone, Debug)]
pub struct ToSave {
    /// The deal.
    pub deal: Arc<Deal>,
    /// Its revision.
    pub revision: u64,
    /// How many of the disk's merges stand in it.
    pub merge: u64,
}

/// Something to be done in the world.
#[derive(Debug)]
pub enum Effect {
    /// Bring the deal to the disk.
    Save(ToSave),
    /// Take a step on the deal as it is now.
    Rebase {
        /// The deal now.
        now: Arc<Deal>,
        /// Its revision.
        revision: u64,
        /// The step that is taken back or done again.
        taken: history::Taken,
    },
    /// Write the deal into another file than its own.
    SaveCopy(ToSave, PathBuf),
    /// Keep a half-typed text.
    Draft(Draft),
    /// Forget a half-typed text.
    Undraft(String),
    /// Open a file.
    Open(PathBuf),
    /// Make a new deal and open it.
    Create(String),
    /// Open the copy of a sample.
    Demo {
        /// Which.
        sample: Sample,
        /// Whether the copy is made anew, or opened as it was left.
        fresh: bool,
    },
    /// List a folder.
    List(PathBuf),
    /// List what was open before.
    Recent,
    /// A setting is another from now on, and is remembered.
    Remember(Setting),
    /// Write a page and put it beside the deal.
    Page(Box<PageOrder>),
}

/// A line for the bottom of the screen, until the next key.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The words.
    pub words: String,
    /// Their colour.
    pub role: Role,
}

/// What a list over the step is for.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// Search: a place to go to.
    Go,
    /// Holes, questions: places to go to, and to come back from.
    Seek(Seek),
    /// Why this rule is switched off; the list of holes stood there.
    Silence(&'static str, Spot),
    /// A command to run.
    Run,
    /// The value of a field.
    Fill(Target),
    /// What the method has of a kind, for this negotiation.
    Starters(Kind, Id),
    /// A file to open, from this folder.
    File(PathBuf),
    /// The name of a new deal.
    NewDeal,
    /// The file of a copy.
    Copy,
    /// The page to be written beside the deal.
    Export,
    /// One of the people of a full cell of the map.
    Cell,
    /// How many voted for this remark.
    Votes(Id),
    /// The kind of session to start.
    Session,
    /// The decision that closes the qualification.
    Close,
    /// Places that two programs wrote differently.
    Conflict,
    /// Which side of such a place is kept.
    Decide(Id),
}

/// A field of an item, and what must be added first.
#[derive(Clone, Debug)]
pub struct Target {
    /// The item.
    pub id: Id,
    /// The field.
    pub field: &'static Field,
    /// What must be added to the deal first.
    pub ensure: Vec<Edit>,
    /// Whether the next field opens when this one is filled: one came here by `Tab`.
    pub flow: bool,
}

/// Where one goes from a deal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// To the home screen.
    Home,
    /// Out of the program.
    Program,
}

/// What a question is about.
#[derive(Clone, Debug)]
pub enum Deed {
    /// Edits to be made.
    Edit(Vec<Edit>, history::Done),
    /// A remark from pasted text.
    PasteRemark(String),
    /// All of a sort that was written in secret in a session comes to light.
    Reveal(Id, Secret),
    /// The session is closed although something is missing.
    CloseSession(Id),
    /// A sample is started afresh, whatever stands in its copy.
    Fresh(Sample),
    /// Leave all the same.
    Leave(Exit),
}

/// What lies over the step.
#[derive(Debug)]
pub enum Overlay {
    /// A list to choose from.
    Choose(Box<Chooser>, Purpose),
    /// A question.
    Ask(String, Deed),
    /// Something to be read in full.
    Tell(String),
    /// One thing large.
    Wall(Wall),
    /// Nothing at all: the room looks at the speaker.
    Blank,
    /// The phases of the session.
    Agenda(Agenda),
    /// Two remarks that may say the same.
    Alike(Alike),
    /// The questions of a decision.
    Decide(Box<Decide>),
    /// Places tried on the issues of a map.
    WhatIf(Box<WhatIf>),
    /// Objections and tactics, one after another.
    Rehearse(Box<Rehearse>),
}

/// Makes ids.
pub type Ids = Box<dyn FnMut() -> Id>;
/// Tells the time.
pub type Clock = Box<dyn Fn() -> DateTime<FixedOffset>>;

/// The whole state of the program.
pub struct Model {
    /// Language, colours, keys, the day.
    pub settings: Settings,
    /// The open deal.
    pub desk: Option<Desk>,
    /// The home screen.
    pub home: Home,
    /// What lies over the step.
    pub overlay: Option<Overlay>,
    /// A line to say.
    pub notice: Option<Notice>,
    /// Lines that came while another stood there: each waits for its key.
    pub waiting: VecDeque<Notice>,
    /// The screen.
    pub size: (u16, u16),
    /// Whether the program is to end.
    pub leaving: bool,
    /// Whether the deal that is being opened is to be judged: its card comes first.
    pub(crate) judging: bool,
    pub(crate) interrupted: bool,
    pub(crate) ids: Ids,
    pub(crate) now: Clock,
    pub(crate) effects: Vec<Effect>,
    pub(crate) hits: draw::Hits,
}

impl Model {
    /// A program with nothing open.
    pub fn new(settings: Settings, ids: Ids, now: Clock) -> Self {
        let settings = Settings { now: now(), ..settings };
        Self {
            settings,
            desk: None,
            home: Home::default(),
            overlay: None,
            notice: None,
            waiting: VecDeque::new(),
            size: (80, 24),
            leaving: false,
            judging: false,
            interrupted: false,
            ids,
            now,
            effects: Vec::new(),
            hits: draw::Hits::default(),
        }
    }

    /// Takes something that happened; returns what is to be done.
    pub fn update(&mut self, msg: Msg) -> Vec<Effect> {
        self.settings.now = (self.now)();
        update::take(self, msg);
        std::mem::take(&mut self.effects)
    }

    /// How long it is until a clock on the screen shows another second; nothing where none runs.
    pub fn tick_in(&self) -> Option<Duration> {
        update::tick_in(self)
    }

    /// Before the end: every text that is being typed becomes an edit, as far as it is understood.
    pub fn settle(&mut self) -> Vec<Effect> {
        update::keep_all(self);
        std::mem::take(&mut self.effects)
    }

    /// What to say at the end if the last edits are not on the disk.
    pub fn unsaved(&self) -> Option<String> {
        let desk = self.desk.as_ref().filter(|desk| !desk.is_safe())?;
        let texts = self.settings.texts;
        let late = texts.text("left-late");
        let why = match &desk.save {
            SaveWords::Failed(why) => why,
            _ => &*late,
        };
        Some(texts.with("left-unsaved", &[("why", why.into())]))
    }

    /// Says a line that nobody asked for: it takes no other's place.
    pub(crate) fn note(&mut self, words: String, role: Role) {
        let notice = Notice { words, role };
        let said = self.notice.iter().chain(&self.waiting).any(|it| it.words == notice.words);
        match &self.notice {
            _ if said => {}
            None => self.notice = Some(notice),
            Some(_) => self.waiting.push_back(notice),
        }
    }

    pub(crate) fn say(&mut self, id: &str) {
        let words = self.settings.texts.text(id).into_owned();
        self.tell(words);
    }

    pub(crate) fn tell(&mut self, words: String) {
        self.notice = Some(Notice { words, role: Role::Accent });
    }

    pub(crate) fn warn(&mut self, words: String) {
        self.notice = Some(Notice { words, role: Role::Warn });
    }
}
