//! The desk: the open deal with its history, and beside it where the screen stands in it.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::domain::course::Now;
use crate::domain::critique::offer::Offers;
use crate::domain::edit::{Edit, Refusal};
use crate::domain::field::Field;
use crate::domain::method::Method;
use crate::domain::plan::Plans;
use crate::domain::qualify::SheetSet;
use crate::domain::sieve::questions::hardest;
use crate::domain::sieve::{sift, switched_off};
use crate::domain::{Deal, Id, Kind, Step, current};
use crate::input::Keymap;
use crate::l10n::Texts;
use crate::ui::card::CardView;
use crate::ui::editor::form::Frame;
use crate::ui::editor::list::ListState;
use crate::ui::editor::quick::Quick;
use crate::ui::editor::table::Column;
use crate::ui::editor::typing::Typing;
use crate::ui::frame::SaveWords;
use crate::ui::overlay::decide::Decide;
use crate::ui::overlay::remark_box::{Memory, RemarkBox};
use crate::ui::room::RoomView;
use crate::ui::room::secret::SecretLine;
use crate::ui::step::sheet::{self, Unfolded};
use crate::ui::step::{self, Cell, Row, Subject};
use crate::ui::theme::Theme;
use crate::ui::view::{Marks, View};

use super::history::{Done, History};
use super::kept::Kept;
use super::place::{Place, Trail};
use super::settings::Settings;
use super::update::Mending;
use super::{Draft, Exit, OpenedDeal, ToSave};

/// Which pane of a step has the keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The list.
    #[default]
    List,
    /// What stands beside the list: the map of people.
    Side,
    /// The form of the row in focus.
    Form,
}

/// Where the screen stands in one step.
#[derive(Clone, Debug, Default)]
pub struct StepState {
    /// The rows of the list.
    pub rows: Vec<Row>,
    /// The columns of the list, as wide as its rows need them.
    pub columns: Vec<Column>,
    /// The lines above the list.
    pub lead: Vec<Vec<Cell>>,
    key: Option<(u64, crate::l10n::Language, Option<Id>, bool)>,
    /// Cursor and window of the list.
    pub list: ListState,
    /// Which pane has the keys.
    pub pane: Pane,
    /// The open forms, the innermost last.
    pub frames: Vec<Frame>,
    /// The form shown beside the list, not entered.
    pub peek: Option<Frame>,
    /// The field that is edited.
    pub typing: Option<Typing>,
    /// The quick row that is filled.
    pub quick: Option<Quick>,
    /// The person in focus on the map.
    pub person: Option<Id>,
    /// The set of the qualification sheet that is unfolded.
    pub sheet: Option<Unfolded>,
}

impl StepState {
    /// The person in focus on the map follows the list.
    pub fn settle_matrix(&mut self) {
        if let Some(Subject::Item(Kind::Stakeholder, id)) = self.list.subject(&self.rows) {
            self.person = Some(id.clone());
        }
    }

    /// What the row of the cursor stands for.
    pub fn subject(&self) -> Option<&Subject> {
        self.list.subject(&self.rows)
    }
}

/// Whether a row is of those for which the step is opened: a person, a task.
fn is_main(step: Step, row: &Row) -> bool {
    match &row.subject {
        Subject::Item(kind, _) => *kind == step::spec(step).adds,
        Subject::Task(_) => true,
        _ => false,
    }
}

/// The parts from which a [`View`] is made, shared, so that the desk can change meanwhile.
#[derive(Clone)]
pub struct Lens {
    /// The deal.
    pub deal: Arc<Deal>,
    method: Arc<Method>,
    marks: Arc<Marks>,
    theme: Arc<Theme>,
    keymap: Arc<Keymap>,
    texts: Texts,
    today: NaiveDate,
    now: Now,
    is_away: bool,
}

impl Lens {
    /// The view.
    pub fn view(&self) -> View<'_> {
        View {
            deal: &self.deal,
            method: &self.method,
            holes: &self.marks,
            texts: self.texts,
            theme: &self.theme,
            keymap: &self.keymap,
            today: self.today,
            now: self.now,
            is_away: self.is_away,
            on_wall: false,
        }
    }
}

/// A text that a jump left half typed.
struct Parked {
    place: Place,
    column: usize,
    typing: Option<Typing>,
    quick: Option<Quick>,
    remark: Option<RemarkBox>,
}

/// The open deal.
pub struct Desk {
    /// The deal.
    pub deal: Arc<Deal>,
    /// The method by which it is run.
    pub method: Arc<Method>,
    /// Holes and remarks, counted.
    pub marks: Arc<Marks>,
    /// The file.
    pub path: PathBuf,
    /// Whether nothing may be changed.
    pub read_only: bool,
    /// Counts the changes.
    pub revision: u64,
    /// The last revision that is known to be on the disk.
    pub safe: u64,
    /// Where one goes as soon as the disk has all.
    pub leaving: Option<Exit>,
    /// What the bottom line says of the disk.
    pub save: SaveWords,
    /// What was done.
    pub history: History,
    /// The step of the walk.
    pub step: Step,
    states: [StepState; 7],
    /// The negotiation that is looked at.
    pub negotiation: Option<Id>,
    /// The open remark box.
    pub remark: Option<RemarkBox>,
    /// The first lines in sight of list and form before the box opened.
    pub tops: (usize, usize),
    /// The boxes that stayed open on the other steps.
    remarks_left: [Option<RemarkBox>; 7],
    /// Texts that were left half typed by a jump, to be found again where they were.
    parked: Vec<Parked>,
    /// How many merges of the disk stand in the deal.
    pub merge: u64,
    /// The words of a remark that was left.
    pub remark_kept: String,
    /// Whether they were written in secret.
    pub remark_hidden: bool,
    /// Kind, weight and function of the last remark.
    pub memory: Memory,
    /// The remark for which the map is being changed.
    pub mending: Option<Mending>,
    /// Where one came from, for the way back.
    pub trail: Vec<Trail>,
    /// The one-minute card, where it lies over the steps.
    pub card: Option<Box<CardView>>,
    /// A decision that `Esc` laid aside.
    pub decision: Option<Box<Decide>>,
    /// The wall of the phase, where it lies over the steps.
    pub room: Option<Box<RoomView>>,
    /// When a running session was seen last, until the room goes on with it.
    pub away: Option<Now>,
    /// Whether another program has the file open.
    pub is_held: bool,
    /// When it was last kept that the session is seen.
    pub beat: Option<Now>,
    /// Lines written in secret that are not sealed yet.
    pub kept: Kept,
    /// What did not hold when it was rehearsed last.
    pub shaky: Vec<Id>,
    /// The text that `Esc` left.
    pub left_text: Option<Draft>,
    /// The rows that `Esc` left; the next one in that list begins with it.
    pub left_rows: Vec<Quick>,
}

impl Desk {
    /// A desk with a deal on it.
    pub fn open(opened: OpenedDeal, settings: &Settings) -> Self {
        let memory = Memory {
            voice: settings.voice.unwrap_or(Memory::default().voice),
            ..Memory::default()
        };
        let mut desk = Self {
            deal: opened.deal,
            method: opened.method,
            marks: Arc::default(),
            path: opened.path,
            read_only: opened.read_only,
            revision: 0,
            safe: 0,
            leaving: None,
            save: SaveWords::Untouched,
            history: History::default(),
            step: Step::Passport,
            states: Default::default(),
            negotiation: None,
            remark: None,
            tops: (0, 0),
            remarks_left: Default::default(),
            parked: Vec::new(),
            merge: 0,
            remark_kept: String::new(),
            remark_hidden: false,
            memory,
            mending: None,
            trail: Vec::new(),
            decision: None,
            room: None,
            away: None,
            is_held: false,
            beat: None,
            kept: Kept::default(),
            shaky: Vec::new(),
            card: None,
            left_text: None,
            left_rows: Vec::new(),
        };
        desk.sift(settings.today);
        let lens = desk.lens(settings);
        desk.refresh(&lens);
        desk
    }

    /// The moment that a session's clock shows: while nobody goes on with it, that of the last time
    /// it was seen.
    fn clock(&self, now: Now) -> Now {
        self.away.unwrap_or(now)
    }

    fn sift(&mut self, today: NaiveDate) {
        // Kept by the marks.
        let _index = self.deal.index();
        let holes = sift(&self.deal, &self.method, today);
        let questions = hardest(&self.deal, &self.method, today, &holes);
        let off = switched_off(&self.deal, &self.method);
        let plans = Plans::of(&self.deal, &self.marks.plans);
        let mut marks = Marks::count(&self.deal, &self.method, holes);
        marks.plans = plans;
        marks.alike = Offers::of(&self.deal, &self.marks.alike);
        self.marks = Arc::new(marks.with_questions(questions).with_off(off));
    }

    /// What every list and drawing is made from.
    pub fn lens(&self, settings: &Settings) -> Lens {
        Lens {
            deal: self.deal.clone(),
            method: self.method.clone(),
            marks: self.marks.clone(),
            theme: settings.theme.clone(),
            keymap: settings.keymap.clone(),
            texts: settings.texts,
            today: settings.today,
            now: self.clock(settings.now),
            is_away: self.away.is_some(),
        }
    }

    /// The state of the step that is shown.
    pub fn state(&self) -> &StepState {
        &self.states[self.step.number() - 1]
    }

    /// The state of the step that is shown, to be changed.
    pub fn state_mut(&mut self) -> &mut StepState {
        &mut self.states[self.step.number() - 1]
    }

    /// Makes the rows of the shown step anew where the deal or the language changed.
    pub fn refresh(&mut self, lens: &Lens) {
        let chosen = self.negotiation.clone();
        // What a room must not see is not in the rows either.
        let room = lens.view().is_for_room();
        let key = Some((self.revision, lens.texts.language(), chosen.clone(), room));
        let step = self.step;
        let state = self.state_mut();
        if state.key == key {
            return;
        }
        state.rows = step::rows(step, &lens.view(), chosen.as_ref());
        if let Some(open) = &mut state.sheet {
            sheet::unfold(&mut state.rows, &lens.view(), open);
        }
        let titles = step::spec(step).titles.iter();
        let titles: Vec<String> = titles
            .map(|id| if id.is_empty() { String::new() } else { lens.texts.text(id).into_owned() })
            .collect();
        state.columns = Column::fitted(step::spec(step).columns, &state.rows, &titles);
        state.lead = step::lead(step, &lens.view(), chosen.as_ref());
        let is_first = state.key.is_none() && state.list.is_fresh();
        let StepState { rows, list, .. } = state;
        if is_first && matches!(step, Step::Stakeholders | Step::Stage) {
            list.cursor = rows.iter().position(|row| is_main(step, row)).unwrap_or(0);
        }
        list.settle(rows);
        state.key = key;
        state
            .frames
            .retain(|frame| !frame.ensure.is_empty() || lens.deal.has(frame.kind, &frame.id));
        if state.frames.is_empty() && state.pane == Pane::Form {
            state.pane = Pane::List;
        }
        let gone = |typing: &Typing| {
            typing.ensure.is_empty() && !lens.deal.has(typing.field.kind, &typing.id)
        };
        if state.typing.as_ref().is_some_and(gone) {
            state.typing = None;
        }
        state.settle_matrix();
    }

    /// Makes edits as one step of the history; the deal is another afterwards.
    pub fn commit(
        &mut self,
        settings: &Settings,
        edits: &[Edit],
        done: Done,
    ) -> Result<(), Refusal> {
        let after = Arc::new(self.deal.apply(edits)?);
        if *after == *self.deal {
            return Ok(());
        }
        let before = std::mem::replace(&mut self.deal, after.clone());
        self.left_text = None;
        self.history.push(super::history::Step { before, after, done });
        self.changed(settings);
        Ok(())
    }

    /// Takes a deal that came from elsewhere: an undo, a merge.
    pub fn adopt(&mut self, settings: &Settings, deal: Arc<Deal>) {
        self.deal = deal;
        self.changed(settings);
    }

    fn changed(&mut self, settings: &Settings) {
        self.revision += 1;
        if current::session(&self.deal).is_none() {
            self.room = None;
            self.away = None;
        }
        self.sift(settings.today);
        let lens = self.lens(settings);
        for state in &mut self.states {
            state.key = None;
        }
        self.refresh(&lens);
    }

    /// Unfolds a set of the qualification sheet, or folds what is unfolded.
    pub fn unfold(&mut self, lens: &Lens, set: Option<SheetSet>) {
        let state = self.state_mut();
        state.sheet = set.map(|set| Unfolded::new(&lens.view(), set));
        state.key = None;
        self.refresh(lens);
    }

    /// Goes to a step; a text that is being typed stays open on the step it is typed on.
    pub fn turn_to(&mut self, step: Step) {
        if step == self.step {
            return;
        }
        let left = self.remark.take();
        self.remarks_left[self.step.number() - 1] = left;
        self.step = step;
        // What was answered meanwhile takes its place when one comes back.
        let state = self.state_mut();
        if let Some(sheet) = &mut state.sheet {
            sheet.is_stale = true;
            state.key = None;
        }
        self.remark = self.remarks_left[step.number() - 1].take();
    }

    /// Keeps where list and form begin, before a box takes lines from them.
    pub fn keep_tops(&mut self) {
        let state = self.state();
        self.tops = (state.list.top, state.frames.last().map_or(0, |frame| frame.top));
    }

    /// Puts list and form where they began before the box opened.
    pub fn restore_tops(&mut self) {
        let (list, form) = self.tops;
        let state = self.state_mut();
        state.list.top = list;
        if let Some(frame) = state.frames.last_mut() {
            frame.top = form;
        }
    }

    /// Whether the field is the one that is being typed.
    pub fn types(&self, field: &Field, id: &Id) -> bool {
        self.state().typing.as_ref().is_some_and(|it| it.field == field && it.id == *id)
    }

    /// Lays a half-typed text aside before the screen goes elsewhere on the same step.
    pub fn park(&mut self, lens: &Lens) {
        if !self.is_typing() {
            return;
        }
        let mut place = self.here(lens);
        let remark = self.remark.take();
        let state = self.state_mut();
        let column = state.list.column;
        let (typing, quick) = (state.typing.take(), state.quick.take());
        let typing = typing.filter(Typing::is_changed);
        let quick = quick.filter(|quick| !quick.is_empty());
        if let Some(typing) = &typing {
            place = Place { step: place.step, ..Place::field(typing.field, typing.id.clone()) };
        }
        if typing.is_some() || quick.is_some() || remark.is_some() {
            self.parked.push(Parked { place, column, typing, quick, remark });
        }
    }

    /// What makes the item of a place, where a text was left half typed in one that is not in the
    /// deal yet.
    pub fn made_by(&self, place: &Place) -> Option<Vec<Edit>> {
        self.parked.iter().filter(|it| it.place.id == place.id).find_map(|it| {
            let ensure = it.typing.as_ref().map(|it| &it.ensure);
            ensure.or_else(|| it.quick.as_ref().map(|it| &it.ensure)).cloned()
        })
    }

    /// Opens what was left half typed at a place.
    pub fn resume(&mut self, place: &Place) {
        let same = |it: &Parked| it.place.id == place.id && it.place.step == place.step;
        let found = self
            .parked
            .iter()
            .rposition(|it| same(it) && (it.typing.is_none() || it.place.field == place.field));
        let Some(at) = found.filter(|_| !self.is_typing()) else { return };
        let parked = self.parked.remove(at);
        self.remark = parked.remark;
        let state = self.state_mut();
        state.list.column = parked.column;
        state.typing = parked.typing;
        state.quick = parked.quick;
    }

    /// The text that was left half typed in a field.
    pub fn unpark(&mut self, field: &Field, id: &Id) -> Option<Typing> {
        let of =
            |it: &Parked| it.typing.as_ref().is_some_and(|it| it.field == field && it.id == *id);
        let at = self.parked.iter().position(of)?;
        self.parked.remove(at).typing
    }

    /// The row that was left half filled in a list.
    pub fn unpark_quick(&mut self, kind: Kind, parent: &Id) -> Option<Quick> {
        let of = |it: &Quick| it.kind == kind && it.parent == *parent;
        let parked = self.parked.iter().position(|it| it.quick.as_ref().is_some_and(of));
        if let Some(at) = parked {
            return self.parked.remove(at).quick;
        }
        let left = self.left_rows.iter().position(of)?;
        Some(self.left_rows.remove(left))
    }

    /// Lays a half-filled row aside; says whether anything stood in it.
    pub fn leave_row(&mut self, row: Quick) -> bool {
        if row.is_empty() {
            return false;
        }
        self.left_rows.retain(|it| it.kind != row.kind || it.parent != row.parent);
        self.left_rows.push(row);
        true
    }

    /// Every field that is half typed, taken off the screen.
    pub fn take_typings(&mut self) -> Vec<Typing> {
        let open = self.states.iter_mut().filter_map(|state| state.typing.take());
        let mut all: Vec<Typing> = open.collect();
        all.extend(self.parked.iter_mut().filter_map(|it| it.typing.take()));
        self.parked.retain(|it| it.quick.is_some() || it.remark.is_some());
        all
    }

    /// Lays a text aside that could not be made a value.
    pub fn keep_typing(&mut self, typing: Typing) {
        let place = Place::field(typing.field, typing.id.clone());
        self.parked.push(Parked {
            place,
            column: 0,
            typing: Some(typing),
            quick: None,
            remark: None,
        });
    }

    /// Every row that is half filled, taken off the screen.
    pub fn take_quicks(&mut self) -> Vec<(Step, Quick)> {
        let open = Step::ALL.into_iter().zip(&mut self.states);
        let mut all: Vec<_> =
            open.filter_map(|(step, state)| Some((step, state.quick.take()?))).collect();
        let parked = self.parked.iter_mut();
        all.extend(parked.filter_map(|it| Some((it.place.step, it.quick.take()?))));
        self.parked.retain(|it| it.typing.is_some() || it.remark.is_some());
        all.retain(|(_, quick)| !quick.is_empty());
        all
    }

    /// Lays a row aside of which no item could be made.
    pub fn keep_quick(&mut self, step: Step, quick: Quick) {
        let place = Place { step, ..Place::item(quick.kind, quick.parent.clone()) };
        let quick = Some(quick);
        self.parked.push(Parked { place, column: 0, typing: None, quick, remark: None });
    }

    /// The deal as it goes to the disk.
    pub fn to_save(&self) -> ToSave {
        ToSave { deal: self.deal.clone(), revision: self.revision, merge: self.merge }
    }

    /// Whether nothing would be lost if the deal were closed now.
    pub fn is_safe(&self) -> bool {
        self.safe == self.revision
    }

    /// The line that is written in secret, where it has the keys.
    pub fn secret_line(&self) -> Option<&SecretLine> {
        self.room.as_ref()?.line.as_ref()
    }

    /// Whether the keys go to a text.
    pub fn is_typing(&self) -> bool {
        self.secret_line().is_some()
            || self.remark.is_some()
            || self.state().typing.is_some()
            || self.state().quick.is_some()
    }
}
