//! The way of everything that happens: by area, the innermost first.

mod alike;
mod card;
mod choose;
mod conflict;
mod decide;
mod draft;
mod edit;
mod export;
mod file;
mod fill;
mod leave;
mod mend;
mod mouse;
mod qualify;
mod rehearse;
mod remark;
mod room;
mod seek;
mod session;
mod stage;
mod tell;
mod typing;
pub(super) mod walk;
mod what_if;

pub use mend::Mending;
pub use room::tick_in;
pub use typing::keep_all;

use std::path::PathBuf;

use crate::domain::qualification::DecisionKind;
use crate::input::{Chord, Command, Input, Key, Scope};
use crate::l10n::Arg;
use crate::report::{PageFormat, Part};
use crate::ui::frame::SaveWords;
use crate::ui::overlay::decide::Entry;
use crate::ui::theme::Role;

use super::desk::Desk;
use super::settings::Setting;
use super::{Deed, Effect, Exit, Model, Msg, Overlay, Rebased, Saved};

/// Takes something that happened.
pub fn take(model: &mut Model, msg: Msg) {
    match msg {
        Msg::Input(input) => input_came(model, input),
        Msg::Opened(opened) => {
            let notice = opened.notice.clone();
            model.desk = Some(Desk::open(*opened, &model.settings));
            room::opened(model);
            model.home.opening = false;
            model.overlay = None;
            model.notice = None;
            let judged = std::mem::take(&mut model.judging);
            if judged || model.desk.as_ref().is_some_and(|desk| card::waits(&desk.deal)) {
                card::open(model, 0);
            }
            if let Some(notice) = notice {
                model.note(notice, Role::Warn);
            }
        }
        Msg::NotOpened(why) => {
            model.home.opening = false;
            model.judging = false;
            model.overlay = Some(Overlay::Tell(why));
        }
        Msg::Saved(saved) => {
            was_saved(model, saved);
            leave::answered(model);
        }
        Msg::NotSaved(why) => {
            if let Some(desk) = &mut model.desk {
                desk.save = SaveWords::Failed(why);
            }
            leave::answered(model);
        }
        Msg::Outside => look_outside(model),
        Msg::Copied(revision, copied) => was_copied(model, revision, copied),
        Msg::Rebased(rebased) => was_rebased(model, *rebased),
        Msg::Folder(folder, entries) => file::folder_came(model, folder, &entries),
        Msg::Recent(recent) => {
            model.home.recent = recent;
            model.home.step(0);
        }
        Msg::Draft(draft) => draft::came(model, &draft),
        Msg::Notice(words) => model.note(words, Role::Accent),
        Msg::Held(words) => room::held(model, words),
        Msg::Tick => room::tick(model),
    }
    remark::hide(model);
}

fn was_saved(model: &mut Model, saved: Saved) {
    let Some(desk) = &mut model.desk else { return };
    if desk.revision == saved.revision {
        desk.save = SaveWords::Saved(saved.time);
        desk.safe = saved.revision;
    }
    // A newer deal is on its way to the disk without this merge; the disk merges it again.
    if desk.revision == saved.revision
        && let Some(merged) = saved.merged
    {
        let new_conflicts = merged.conflicts.len().saturating_sub(desk.deal.conflicts.len());
        desk.adopt(&model.settings, merged);
        desk.merge = saved.merge;
        desk.safe = desk.revision;
        if new_conflicts > 0 {
            warn_conflicts(model, "outside-conflicts", new_conflicts);
        } else {
            model.say("outside-merged");
        }
    }
}

/// What stands in a copy is safe, whatever becomes of the file.
fn was_copied(model: &mut Model, revision: u64, copied: Result<PathBuf, String>) {
    match copied {
        Ok(path) => {
            let file = path.display().to_string();
            let words = model.settings.texts.with("copy-made", &[("file", Arg::Text(&file))]);
            model.tell(words);
            if let Some(desk) = &mut model.desk {
                desk.safe = desk.safe.max(revision);
            }
        }
        Err(why) => model.overlay = Some(Overlay::Tell(why)),
    }
}

fn was_rebased(model: &mut Model, rebased: Rebased) {
    let Rebased { revision, deal, taken } = rebased;
    let Some(desk) = &mut model.desk else { return };
    let Some(deal) = deal else {
        desk.history.give_back(&taken);
        return model.say("undo-unmergeable");
    };
    if desk.revision != revision {
        let (now, revision) = (desk.deal.clone(), desk.revision);
        model.effects.push(Effect::Rebase { now, revision, taken });
        return;
    }
    let new_conflicts = deal.conflicts.len().saturating_sub(desk.deal.conflicts.len());
    desk.adopt(&model.settings, deal);
    save(model);
    edit::show_taken(model, &taken);
    if new_conflicts > 0 {
        warn_conflicts(model, "undone-conflicts", new_conflicts);
    }
}

fn warn_conflicts(model: &mut Model, words: &str, count: usize) {
    let words = model.settings.texts.with(words, &[("count", count.into())]);
    model.warn(words);
}

/// Hands the deal to the disk.
pub(super) fn save(model: &mut Model) {
    let Some(desk) = &mut model.desk else { return };
    desk.save = SaveWords::Writing;
    let effect = Effect::Save(desk.to_save());
    model.effects.push(effect);
}

fn input_came(model: &mut Model, input: Input) {
    match input {
        Input::Key { chord, text } => {
            model.notice = None;
            key(model, chord, text);
            if model.notice.is_none() {
                model.notice = model.waiting.pop_front();
            }
        }
        Input::Paste(text) => {
            model.notice = None;
            typing::paste(model, &text);
        }
        Input::Mouse { kind, column, row } => mouse::take(model, kind, column, row),
        Input::Resize { width, height } => model.size = (width, height),
        Input::Focus(true) => look_outside(model),
        Input::Focus(false) => {}
    }
}

/// Takes in what others did to the file, by a save; one that is under way does it anyway.
fn look_outside(model: &mut Model) {
    if let Some(desk) = &model.desk
        && desk.save != SaveWords::Writing
        && !desk.read_only
    {
        let effect = Effect::Save(desk.to_save());
        model.effects.push(effect);
    }
}

/// The scope in which a key is looked up now.
pub(super) fn scope(model: &Model) -> Scope {
    match (&model.overlay, &model.desk) {
        (Some(Overlay::Choose(..)), _) => Scope::Chooser,
        (Some(Overlay::Decide(decide)), _) => match decide.entry {
            Entry::Choose(_) => Scope::Chooser,
            Entry::Type(_) => Scope::Typing,
        },
        (_, None) => Scope::Home,
        (_, Some(desk)) if desk.card.is_some() => Scope::Card,
        (_, Some(desk)) if desk.is_typing() => Scope::Typing,
        (_, Some(_)) => Scope::Walk,
    }
}

fn key(model: &mut Model, chord: Chord, text: Option<char>) {
    let scope = scope(model);
    let command = model.settings.keymap.command(scope, chord);
    if command != Some(Command::Interrupt) {
        model.interrupted = false;
    }
    let leaves = matches!(command, Some(Command::Interrupt | Command::Quit | Command::GoHome));
    if !leaves && let Some(desk) = &mut model.desk {
        // Somebody goes on working instead.
        desk.leaving = None;
    }
    match &model.overlay {
        Some(Overlay::Ask(..)) => return answer(model, chord),
        Some(Overlay::Tell(_)) => {
            if matches!(chord.key, Key::Enter | Key::Esc) {
                model.overlay = None;
            }
            return;
        }
        Some(Overlay::Wall(_)) => return wall(model, chord),
        Some(Overlay::Blank) => {
            model.overlay = None;
            return;
        }
        Some(Overlay::Agenda(_)) => return room::agenda_key(model, chord),
        Some(Overlay::Alike(_)) => return alike::key(model, chord),
        Some(Overlay::WhatIf(_)) => return what_if::key(model, chord, text),
        Some(Overlay::Choose(..)) => return choose::key(model, chord, text, command),
        Some(Overlay::Decide(_)) => return decide::key(model, chord, text, command),
        Some(Overlay::Rehearse(_)) => return rehearse::key(model, chord),
        None => {}
    }
    if let Some(command) = command.filter(|command| anywhere(*command)) {
        return run(model, command);
    }
    if scope == Scope::Typing
        && let Some(command) = room::clicked(model, chord)
    {
        return run(model, command);
    }
    match scope {
        Scope::Typing => typing::key(model, chord, text, command),
        _ => {
            if let Some(command) = command {
                run(model, command);
            }
        }
    }
}

/// Commands that work while something is typed.
fn anywhere(command: Command) -> bool {
    matches!(
        command,
        Command::Help
            | Command::Palette
            | Command::Search
            | Command::Holes
            | Command::Questions
            | Command::Reveal
            | Command::NextStep
            | Command::PreviousStep
            | Command::Interrupt
    )
}

/// Runs a command.
pub(super) fn run(model: &mut Model, command: Command) {
    match command {
        Command::Interrupt => interrupt(model),
        Command::Help | Command::HelpSign | Command::HomeHelp => choose::help(model),
        Command::Palette | Command::PaletteSign | Command::HomePalette => choose::palette(model),
        Command::Language | Command::HomeLanguage => {
            let language = model.settings.toggle_language();
            model.effects.push(Effect::Remember(Setting::Language(language)));
            refresh(model);
        }
        Command::Theme | Command::HomeTheme => {
            let look = model.settings.next_look();
            model.effects.push(Effect::Remember(Setting::Look(look)));
            model.say(&format!("look-{}", look.word()));
        }
        Command::Projector => model.settings.toggle_projector(),
        Command::Mouse => {
            model.settings.mouse ^= true;
            let on = model.settings.mouse;
            model.effects.push(Effect::Remember(Setting::Mouse(on)));
            model.say(if on { "mouse-on" } else { "mouse-off" });
        }
        Command::HomeUp => model.home.step(-1),
        Command::HomeDown => model.home.step(1),
        Command::HomeOpen => file::open_home_row(model, false),
        Command::HomeCard => file::judge_home_row(model),
        Command::Export => export::open(model),
        Command::CardMarkdown => export::write(model, Part::Card, PageFormat::Markdown),
        Command::CardHtml => export::write(model, Part::Card, PageFormat::Html),
        Command::SheetMarkdown => export::write(model, Part::Qualification, PageFormat::Markdown),
        Command::SheetHtml => export::write(model, Part::Qualification, PageFormat::Html),
        Command::HomeFresh => file::open_home_row(model, true),
        Command::HomeNew => file::new_deal(model),
        Command::HomeFile => model.effects.push(Effect::List(std::path::PathBuf::from("."))),
        Command::DecideWork => decide::open(model, DecisionKind::Work),
        Command::DecidePostpone => decide::open(model, DecisionKind::Postpone),
        Command::DecideForget => decide::open(model, DecisionKind::Forget),
        Command::DecideUnclear => decide::open(model, DecisionKind::Unclear),
        Command::Quit | Command::HomeQuit => leave::leave(model, Exit::Program),
        Command::SaveCopy => file::copy(model),
        Command::GoHome => leave::leave(model, Exit::Home),
        _ if model.desk.as_ref().is_some_and(|desk| desk.card.is_some()) => {
            card::run(model, command);
        }
        _ if model.desk.as_ref().is_some_and(|desk| desk.room.is_some()) => {
            room::run(model, command);
        }
        _ => walk::run(model, command),
    }
}

/// Makes the rows anew after something but the deal changed.
pub(super) fn refresh(model: &mut Model) {
    if let Some(desk) = &mut model.desk {
        let lens = desk.lens(&model.settings);
        desk.refresh(&lens);
    }
}

/// The first Ctrl-C names the leaving key, the second leaves.
fn interrupt(model: &mut Model) {
    if model.interrupted {
        return leave::leave(model, Exit::Program);
    }
    model.interrupted = true;
    model.say("interrupt-once");
}

fn answer(model: &mut Model, chord: Chord) {
    let Some(Overlay::Ask(words, deed)) = model.overlay.take() else { return };
    match chord.key {
        Key::Enter => match deed {
            Deed::Edit(edits, done) => edit::commit(model, &edits, done),
            Deed::PasteRemark(text) => remark::open_with(model, &text),
            Deed::Reveal(session, secret) => room::reveal::reveal(model, &session, secret),
            Deed::CloseSession(id) => session::close_anyway(model, &id),
            Deed::Fresh(sample) => file::open(model, Effect::Demo { sample, fresh: true }),
            Deed::Leave(exit) => leave::out(model, exit),
        },
        Key::Esc => {}
        _ => model.overlay = Some(Overlay::Ask(words, deed)),
    }
}

fn wall(model: &mut Model, chord: Chord) {
    let command = model.settings.keymap.command(Scope::Walk, chord);
    let Some(Overlay::Wall(wall)) = &mut model.overlay else { return };
    match command {
        Some(Command::Down | Command::PageDown | Command::On) => wall.top += 1,
        Some(Command::Up | Command::PageUp | Command::Off) => wall.top = wall.top.saturating_sub(1),
        Some(Command::Projector) => model.settings.toggle_projector(),
        Some(Command::Remark) => {
            model.overlay = None;
            remark::open(model);
        }
        Some(Command::Wall | Command::Leave | Command::Open | Command::Return | Command::Quit) => {
            model.overlay = None;
        }
        _ => {}
    }
}
