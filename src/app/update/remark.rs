//! Remarks: the box, what it is bound to, and the remark itself.

mod objects;

use crate::app::desk::{Desk, Pane};
use crate::app::history::{Act, Done};
use crate::app::{Draft, Effect, Model};
use crate::domain::choice::Pick;
use crate::domain::edit::Edit;
use crate::domain::remark::About;
use crate::domain::{Id, Kind, Known, Step, Value, current};
use crate::input::{Chord, Command, Key};
use crate::l10n::Arg;
use crate::ui::editor::form::FormRow;
use crate::ui::overlay::remark_box::{Part, RemarkBox};
use crate::ui::step::{Subject, part};
use crate::ui::view::View;
use crate::ui::widget::text_field::{EditKey, Handled};

use super::room::secret;
use super::{edit, typing};

/// The place of the draft of a remark.
pub const DRAFT: &str = "remark//";
/// The place of the draft of one that is written in secret.
pub const HIDDEN: &str = "hidden//";

/// Opens the box on what is in focus.
pub fn open(model: &mut Model) {
    let kept = model.desk.as_ref().map(|desk| desk.remark_kept.clone()).unwrap_or_default();
    open_with(model, &kept);
}

/// Opens the box on something that is for another day: the remark waits in the deal's queue.
pub fn queue(model: &mut Model) {
    open(model);
    if let Some(remark) = model.desk.as_mut().and_then(|desk| desk.remark.as_mut()) {
        remark.more.queued = true;
    }
}

/// Opens the box with words.
pub fn open_with(model: &mut Model, words: &str) {
    let Some(desk) = &mut model.desk else { return };
    if desk.read_only {
        model.say("read-only");
        return;
    }
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let about = about(desk, &view);
    desk.keep_tops();
    let (memory, more) = objects::begin(&view, desk, &about);
    let mut remark = RemarkBox::new(about, &words.replace('\n', " "), memory);
    remark.more = more;
    if desk.remark_hidden {
        remark.hide();
    }
    desk.remark = Some(remark);
    hide(model);
}

/// While slips are written, what stands in the box is nobody's to read either.
pub fn hide(model: &mut Model) {
    let is_open = |desk: &Desk| desk.remark.as_ref().is_some_and(|it| !it.input.is_hidden());
    if !model.desk.as_ref().is_some_and(is_open) || secret::hides_remarks(model).is_none() {
        return;
    }
    if let Some(remark) = model.desk.as_mut().and_then(|desk| desk.remark.as_mut()) {
        remark.hide();
        model.effects.push(Effect::Undraft(DRAFT.to_owned()));
        keep_draft(model);
    }
}

/// What the screen's focus is, as a remark says it.
fn about(desk: &Desk, view: &View) -> About {
    if desk.room.is_some() {
        return on_wall(desk, view);
    }
    let state = desk.state();
    let mut item = super::walk::item_in_focus(desk, view);
    let mut field = None;
    if state.pane == Pane::Form
        && let Some(frame) = state.frames.last()
        && let Some(FormRow::Field(at)) = frame.current(view)
    {
        field = Some(at);
    }
    let mut block = None;
    match (state.pane, state.subject(), state.frames.last()) {
        (Pane::List, Some(Subject::Block(id, at)), _) => {
            item = Some((Kind::Negotiation, id.clone()));
            field = at.certainty();
            block = Some(part::of_block(*at));
        }
        (Pane::Form, _, Some(frame)) if frame.kind == Kind::Negotiation => {
            item = item.or_else(|| Some((Kind::Negotiation, frame.id.clone())));
        }
        _ => {}
    }
    if let Some((Kind::Remark, id)) = &item
        && let Some(remark) = desk.deal.remarks.iter().find(|remark| remark.id == *id)
        && let Some(about) = remark.object()
    {
        return about.clone();
    }
    let name = match (&item, state.subject()) {
        (Some((kind, id)), _) => view.name(*kind, id),
        (None, Some(Subject::Part(part))) => view.say(part.title).into_owned(),
        (None, Some(Subject::Task(number))) => view.task_title(number),
        (None, Some(Subject::Control(number))) => view.control_title(number),
        (None, Some(Subject::Error(id))) => view.error_title(id),
        _ => view.say(&format!("step-{}", desk.step.key())).into_owned(),
    };
    let title = match (block, field) {
        (Some(part), _) => view.say(part.title).into_owned(),
        (None, Some(field)) => format!("{} · {}", name.replace('\n', " "), view.label(field)),
        (None, None) => name.replace('\n', " "),
    };
    let step = item.as_ref().map_or(desk.step, |(kind, _)| match desk.step {
        Step::Defense | Step::Verdict => desk.step,
        _ => kind.step(),
    });
    let written = item.take().filter(|(_, id)| id.is_written()).map(|(_, id)| id);
    About {
        step: Pick::Is(step),
        item: written.into(),
        field: field.map(|field| field.file_key().to_owned()).into(),
        title: Known::Is(title),
    }
}

/// On the wall a remark is about the map that is defended, or about the issue or person in focus.
fn on_wall(desk: &Desk, view: &View) -> About {
    let focus = desk.room.as_ref().and_then(|room| room.focus());
    let thing = focus.filter(|it| it.kind == Kind::Issue).map(|it| (it.kind, it.id.clone()));
    let map = || {
        let session = current::session(view.deal)?;
        Some((Kind::Negotiation, session.negotiation.get()?.clone()))
    };
    let thing = thing.or_else(map).filter(|(kind, id)| view.deal.has(*kind, id));
    let (kind, id) = thing.unwrap_or_else(|| (Kind::Deal, view.deal.id.clone()));
    let title = view.name(kind, &id).replace('\n', " ");
    About {
        step: Pick::Is(kind.step()),
        item: Some(id).filter(|id| kind != Kind::Deal && id.is_written()).into(),
        field: Known::NotAsked,
        title: Known::Is(title),
    }
}

/// A key in the box.
pub fn key(model: &mut Model, chord: Chord, text: Option<char>, command: Option<Command>) {
    let Some(desk) = &mut model.desk else { return };
    let Some(remark) = &mut desk.remark else { return };
    match command {
        Some(Command::Accept) => return save(model),
        Some(Command::Restore) => return leave(model),
        Some(Command::NextField) => return remark.turn(1),
        Some(Command::PreviousField) => return remark.turn(-1),
        _ => {}
    }
    let is_text = remark.part == Part::Text;
    if let Some(words) = remark.words() {
        if typing::feed(words, chord, text) == Handled::Changed && is_text {
            keep_draft(model);
        }
        return;
    }
    match (chord.key, text) {
        (Key::Left | Key::Up, _) => remark.shift(-1),
        (Key::Right | Key::Down, _) => remark.shift(1),
        (_, Some(digit)) if digit.is_ascii_digit() => remark.choose(digit),
        (_, Some(letter)) => choose_by_letter(model, letter),
        _ => {}
    }
}

/// A paste goes into the words, wherever the keys go.
pub fn paste(model: &mut Model, text: &str) {
    let Some(remark) = model.desk.as_mut().and_then(|desk| desk.remark.as_mut()) else { return };
    remark.input.handle(EditKey::Paste(text));
    keep_draft(model);
}

fn keep_draft(model: &mut Model) {
    let Some(remark) = model.desk.as_ref().and_then(|desk| desk.remark.as_ref()) else { return };
    let place = if remark.input.is_hidden() { HIDDEN } else { DRAFT };
    let draft = Draft {
        place: place.to_owned(),
        text: remark.input.text().to_owned(),
        cursor: remark.input.cursor(),
        ensure: Vec::new(),
    };
    model.effects.push(Effect::Draft(draft));
}

/// A letter chooses the next word that begins with it.
fn choose_by_letter(model: &mut Model, letter: char) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(remark) = &mut desk.remark else { return };
    let begins = |word: &str| {
        let fold = crate::l10n::words::fold_search;
        let typed = letter.to_string();
        let word = fold(word);
        word.starts_with(&fold(&typed))
            || word.starts_with(&fold(&crate::input::layout::wrong_layout(&typed)))
    };
    let count = remark.options(&view).map_or(0, |(words, _)| words.len());
    for _ in 0..count {
        remark.shift(1);
        let chosen = remark.options(&view).and_then(|(words, at)| words.get(at).cloned());
        if chosen.is_some_and(|word| begins(&word)) {
            return;
        }
    }
}

/// `Esc`: the words are kept for the next time.
fn leave(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    if let Some(remark) = desk.remark.take() {
        desk.memory = remark.memory;
        desk.restore_tops();
        remark.input.text().clone_into(&mut desk.remark_kept);
        desk.remark_hidden = remark.input.is_hidden() && !remark.input.is_empty();
        if !desk.remark_kept.is_empty() {
            model.say("remark-kept");
        }
    }
}

/// `Enter`: the remark is made.
fn save(model: &mut Model) {
    let now = (model.now)();
    let id = (model.ids)();
    let Some(desk) = &mut model.desk else { return };
    let Some(remark) = desk.remark.take() else { return };
    desk.memory = remark.memory;
    let words = remark.input.text().trim().to_owned();
    if words.is_empty() {
        desk.restore_tops();
        return;
    }
    let queued = remark.more.queued;
    let session = current::session(&desk.deal).filter(|_| !queued);
    let session = session.map(|session| session.id.clone());
    // What was typed under dots stays under dots, wherever the room has gone meanwhile.
    if remark.input.is_hidden()
        && let Some(session) = secret::seals_remarks(model).or_else(|| session.clone())
    {
        return seal(model, session, remark, words);
    }
    let Some(desk) = &mut model.desk else { return };
    let edits = make(desk, &remark, &id, words.clone(), session, now);
    let here = desk.here(&desk.lens(&model.settings));
    let done = Done { act: Act::Remarked, name: words.clone(), place: here.clone(), before: here };
    let pane = desk.state().clone();
    if edit::try_commit(model, &edits, done) {
        let texts = model.settings.texts;
        let title = remark.about.title.text().to_owned();
        let words = texts.with("remark-saved", &[("what", Arg::Text(&title))]);
        if let Some(desk) = &mut model.desk {
            desk.remark_kept.clear();
            desk.remark_hidden = false;
            let state = desk.state_mut();
            state.pane = pane.pane;
            state.list.clone_from(&pane.list);
            state.list.settle(&state.rows);
            desk.restore_tops();
            if let Some(room) = &mut desk.room {
                room.board.go(Kind::Remark, &id);
            }
        }
        forget(model);
        model.tell(words);
    } else if let Some(desk) = &mut model.desk {
        desk.remark_kept = words;
    }
}

fn forget(model: &mut Model) {
    for place in [DRAFT, HIDDEN] {
        model.effects.push(Effect::Undraft(place.to_owned()));
    }
}

/// `Enter` while slips are written: the remark is one of them, on the very thing it is about.
fn seal(model: &mut Model, session: Id, remark: RemarkBox, words: String) {
    let title = remark.about.title.text().to_owned();
    let voice = remark.memory.voice;
    if secret::put_remark(model, session, voice, remark.about, words.clone()) {
        if let Some(desk) = &mut model.desk {
            desk.remark_kept.clear();
            desk.remark_hidden = false;
            desk.restore_tops();
        }
        forget(model);
        let texts = model.settings.texts;
        model.tell(texts.with("remark-sealed", &[("what", Arg::Text(&title))]));
    } else if let Some(desk) = &mut model.desk {
        desk.remark_kept = words;
        desk.remark_hidden = true;
    }
}

fn make(
    desk: &Desk,
    remark: &RemarkBox,
    id: &Id,
    words: String,
    session: Option<Id>,
    now: chrono::DateTime<chrono::FixedOffset>,
) -> Vec<Edit> {
    use crate::domain::choice::Choice;
    let number = next_number(desk, session.as_ref());
    let mut edits = vec![Edit::Add {
        kind: Kind::Remark,
        parent: desk.deal.id.clone(),
        at: usize::MAX,
        id: id.clone(),
    }];
    let mut set =
        |key: &str, value: Value| edits.extend(edit::set_edit(Kind::Remark, id, key, value));
    set("text", Value::Text(words));
    set("kind", Value::Word(remark.memory.kind.word()));
    set("weight", Value::Word(remark.memory.weight.word()));
    set("function", Value::Word(remark.memory.voice.word()));
    set("number", Value::Whole(number));
    set("at", Value::Moment(now));
    if let Some(session) = session {
        set("session", Value::Link(session));
    }
    edits.extend(objects::more(remark, id));
    let about = remark.more.about(&remark.about, remark.has_second());
    edits.push(Edit::Point { remark: id.clone(), about });
    edits
}

/// Remarks are numbered by session; those that wait are numbered among themselves.
fn next_number(desk: &Desk, session: Option<&Id>) -> u32 {
    let alike = desk.deal.remarks.iter().filter(|remark| remark.session.get() == session);
    alike.filter_map(|remark| remark.number.get()).max().map_or(1, |last| last + 1)
}
