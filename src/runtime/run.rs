//! The loop: wait, take what came, draw once. The only place where the model meets the world.

use std::io::{self, Write as _};
use std::sync::{Arc, Mutex};

use super::backend::{self, Drawn, Screen};
use super::clock;
use super::disk::{Disk, Job, World, opened_deal};
use super::os::{self, Arrived, Wait};
use super::panic::{self, Rescue};
use super::start::{Opening, Start};
use super::{Inbox, Signal, TerminalGuard};
use crate::app::desk::Desk;
use crate::app::settings::{Setting, Settings};
use crate::app::{Effect, Model, Msg};
use crate::domain::choice::Choice;
use crate::domain::remark::Voice;
use crate::input::burst;
use crate::l10n::Texts;
use crate::store::target::resolve;
use crate::ui::theme::{Depth, Terminal};

/// The status of a program whose terminal went away (128 + SIGHUP).
const HUNG_UP: u8 = 129;
/// The status of a program that was left while the last edits could not be saved.
pub const NOT_SAVED: u8 = 3;

/// Runs the screen until it is left and says with which status the program ends.
pub fn run(start: Start) -> u8 {
    run_program(start).unwrap_or(1)
}

fn run_program(start: Start) -> io::Result<u8> {
    let mut wait = Wait::new()?;
    let (sender, inbox) = Inbox::open(wait.waker());
    let texts = Texts::new(start.language);
    let world = World {
        folders: start.folders.clone(),
        texts: Mutex::new(texts),
        today: start.today(),
        read_only: start.read_only,
    };
    let disk = Disk::start(world, sender)?;
    let rescue = disk.clone();
    panic::install(Rescue {
        save: Arc::new(move || rescue.rescue()),
        line: Box::new(move |place| {
            let place = place.to_string();
            texts.with(
                "broke-at",
                &[("place", (&place).into()), ("version", env!("CARGO_PKG_VERSION").into())],
            )
        }),
    });
    let mouse = start.mouse;
    let (mut model, adopt) = model_of(start, texts, &disk);
    let mut guard = TerminalGuard::enter(mouse)?;
    // However the loop ends, what is typed is kept and the disk is waited for.
    let status = run_loop(&mut wait, &inbox, &disk, adopt, &mut model, &mut guard);
    let effects = model.settle();
    carry_out(effects, &disk, &mut model, &mut guard);
    guard.leave();
    settle(&inbox, &disk, &mut model, &mut guard);
    Ok(tell_unsaved(&model, status.unwrap_or(1)))
}

fn run_loop(
    wait: &mut Wait,
    inbox: &Inbox<Msg>,
    disk: &Disk,
    mut adopt: Option<Job>,
    model: &mut Model,
    guard: &mut TerminalGuard,
) -> io::Result<u8> {
    let mut screen = backend::open()?;
    let mut arrived = Arrived::default();
    let mut status = None;
    let mut dirty = true;
    let mut watched = None;
    while status.is_none() {
        let drawn =
            if dirty { draw(&mut screen, model) } else { backend::send_backlog(&mut screen) };
        dirty &= drawn == Drawn::PutOff;
        // The lock, the drafts and the list of recent deals come after the first frame, not beside it.
        if let Some(adopt) = adopt.take() {
            disk.ask(adopt);
        }
        if drawn == Drawn::Lost || arrived.hung_up {
            status = Some(HUNG_UP);
            break;
        }
        let path = model.desk.as_ref().map(|desk| desk.path.clone());
        if path != watched {
            let file = path.as_deref().and_then(|path| resolve(path).ok());
            wait.watch(file.as_deref());
            watched = path;
        }
        wait.wait(model.tick_in(), backend::has_backlog(&screen), &mut arrived)?;
        if arrived.is_empty() {
            dirty = true;
            let effects = model.update(Msg::Tick);
            carry_out(effects, disk, model, guard);
        }
        for signal in arrived.signals.drain(..) {
            dirty = true;
            match signal {
                Signal::Suspend => guard.suspend()?,
                Signal::Continue => guard.take()?,
                signal => status = status.or(signal.exit_status()),
            }
            backend::redraw(&mut screen);
        }
        if arrived.touched {
            disk.ask(Job::Look);
        }
        for message in inbox.drain() {
            dirty = true;
            let effects = model.update(message);
            carry_out(effects, disk, model, guard);
        }
        if os::PASTES_AS_KEYS && model.desk.as_ref().is_some_and(Desk::is_typing) {
            arrived.inputs = burst::with_pastes(std::mem::take(&mut arrived.inputs));
        }
        for input in arrived.inputs.drain(..) {
            dirty = true;
            let effects = model.update(Msg::Input(input));
            carry_out(effects, disk, model, guard);
        }
        if model.leaving {
            status = Some(0);
        }
    }
    Ok(status.unwrap_or(0))
}

/// Waits for the disk, takes its answers, and once more if these asked for something.
fn settle(inbox: &Inbox<Msg>, disk: &Disk, model: &mut Model, guard: &mut TerminalGuard) {
    while disk.settle() {
        let effects: Vec<Effect> =
            inbox.drain().flat_map(|message| model.update(message)).collect();
        if effects.is_empty() {
            return;
        }
        carry_out(effects, disk, model, guard);
    }
}

/// Says if the last edits are not on the disk; the status then tells it too, unless a signal has
/// one of its own.
fn tell_unsaved(model: &Model, status: u8) -> u8 {
    let Some(words) = model.unsaved() else { return status };
    std::io::stderr().write_all((words + "\n").as_bytes()).ok();
    if status == 0 { NOT_SAVED } else { status }
}

fn draw(screen: &mut Screen, model: &mut Model) -> Drawn {
    backend::draw(screen, |frame| {
        let caret = model.draw(frame.buffer_mut());
        if let Some((x, y)) = caret {
            frame.set_cursor_position((x, y));
        }
    })
}

/// The model of the first frame, and the deal on it as the disk has to take it over.
fn model_of(start: Start, texts: Texts, disk: &Disk) -> (Model, Option<Job>) {
    let today = start.today();
    let mut settings = Settings::new(start.language, start.look, depth(), today);
    settings.keymap = Arc::new(start.keymap);
    settings.mouse = start.mouse;
    settings.voice = start.user.function.and_then(|function| Voice::from_word(function.word()));
    let now = clock::reading(start.clock);
    let mut model = Model::new(settings, Box::new(super::ids::new_id), now);
    model.size = os::size();
    let adopt = match start.opening {
        Opening::Home => {
            disk.ask(Job::Recent);
            None
        }
        Opening::Deal(opened) => {
            let message = opened_deal(&opened, start.folders.as_ref(), start.read_only, texts);
            model.update(Msg::Opened(Box::new(message)));
            Some(Job::Adopt(opened))
        }
    };
    for notice in start.notices {
        model.update(Msg::Notice(notice));
    }
    (model, adopt)
}

/// The depth of colour of this terminal, as its environment says.
fn depth() -> Depth {
    let value = |name: &str| std::env::var(name).ok();
    let (colorterm, term) = (value("COLORTERM"), value("TERM"));
    Depth::of(Terminal {
        no_color: value("NO_COLOR").as_deref(),
        colorterm: colorterm.as_deref(),
        term: term.as_deref(),
        wt_session: value("WT_SESSION").as_deref(),
    })
}

fn carry_out(effects: Vec<Effect>, disk: &Disk, model: &mut Model, guard: &mut TerminalGuard) {
    for effect in effects {
        match effect {
            Effect::Save(save) => disk.save(save),
            Effect::Rebase { now, revision, taken } => {
                disk.ask(Job::Rebase { now, revision, taken });
            }
            Effect::SaveCopy(save, path) => disk.ask(Job::Copy(save, path)),
            Effect::Draft(draft) => disk.draft(draft.place.clone(), Some(draft)),
            Effect::Undraft(place) => disk.draft(place, None),
            Effect::Open(path) => disk.ask(Job::Open(path)),
            Effect::Create(name) => disk.ask(Job::Create(name)),
            Effect::Demo { sample, fresh } => disk.ask(Job::Demo(sample, fresh)),
            Effect::List(folder) => disk.ask(Job::List(folder)),
            Effect::Recent => disk.ask(Job::Recent),
            Effect::Page(order) => disk.ask(Job::Page(order)),
            Effect::Remember(setting) => {
                match setting {
                    Setting::Language(_) => disk.speak(model.settings.texts),
                    Setting::Mouse(on) => {
                        guard.set_mouse(on).ok();
                    }
                    Setting::Look(_) => {}
                }
                disk.ask(Job::Remember(setting));
            }
        }
    }
}
