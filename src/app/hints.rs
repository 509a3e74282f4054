//! The keys that matter now, for the bottom line: the most needed first.

use crate::app::desk::{Desk, Pane};
use crate::app::place::Seek;
use crate::app::update::walk;
use crate::app::{Overlay, Purpose};
use crate::domain::{Kind, Step, current};
use crate::input::Command;
use crate::l10n::Arg;
use crate::ui::chrome::Chrome;
use crate::ui::frame::Hint;
use crate::ui::frame::SaveWords;
use crate::ui::overlay::rehearse::{Phase, Rehearse};
use crate::ui::speak::message_id;
use crate::ui::step::Subject;
use crate::ui::view::View;

/// The hints for what the screen shows.
pub fn hints(overlay: Option<&Overlay>, desk: Option<(&Desk, &View)>, chrome: Chrome) -> Vec<Hint> {
    commands(overlay, desk.map(|(desk, _)| desk))
        .into_iter()
        .map(|(command, words)| {
            let new = desk.filter(|_| command == Command::New);
            let added = new.and_then(|(desk, view)| added(desk, view));
            let (words, brief) = match added {
                Some(what) => {
                    let with = |id| chrome.with(id, &[("what", Arg::Text(&what))]);
                    (with("new-what"), Some(with("new-brief")))
                }
                None => (chrome.say(words).into_owned(), None),
            };
            let stays = command == Command::Help;
            Hint { key: chrome.key_name(command), words, brief, stays }
        })
        .collect()
}

/// What a new item would be where the cursor stands.
fn added(desk: &Desk, view: &View) -> Option<String> {
    let (kind, _) = walk::what_to_add(desk, view)?;
    let on_remark = matches!(desk.state().subject(), Some(Subject::Item(Kind::Remark, _)));
    let in_list = desk.state().pane == Pane::List;
    Some(if kind == Kind::Assignment && on_remark && in_list {
        view.say("add-from-remark").into_owned()
    } else {
        view.say(&message_id(&["add", kind.key()])).into_owned()
    })
}

/// The commands that matter now, the most needed first, with the texts that say what they do here.
pub fn commands(overlay: Option<&Overlay>, desk: Option<&Desk>) -> Vec<(Command, &'static str)> {
    match (overlay, desk) {
        (Some(Overlay::Choose(chooser, _)), _) if chooser.many => vec![
            (Command::Choose, "hint-take"),
            (Command::Mark, "hint-mark"),
            (Command::ChooseOn, "hint-next-field"),
            (Command::Close, "hint-close"),
        ],
        (Some(Overlay::Choose(_, Purpose::Fill(_))), _) => vec![
            (Command::Choose, "hint-choose"),
            (Command::ChooseOn, "hint-next-field"),
            (Command::Unknown, "hint-unknown"),
            (Command::Close, "hint-close"),
        ],
        (Some(Overlay::Choose(chooser, Purpose::Seek(Seek::Holes))), Some(desk)) => {
            let holes = desk.marks.holes.len();
            let switch = match chooser.focus() {
                Some(at) if at < holes => Some((Command::SwitchRule, "hint-rule-off")),
                Some(_) => Some((Command::SwitchRule, "hint-rule-on")),
                None => None,
            };
            let go = [(Command::Choose, "hint-go")];
            go.into_iter().chain(switch).chain([(Command::Close, "hint-close")]).collect()
        }
        (Some(Overlay::Choose(_, Purpose::Seek(Seek::Log(_)))), _) => vec![
            (Command::Choose, "hint-go"),
            (Command::ChooseOn, "hint-regroup"),
            (Command::Close, "hint-close"),
        ],
        (Some(Overlay::Choose(_, Purpose::Seek(_))), _) => {
            vec![(Command::Choose, "hint-go"), (Command::Close, "hint-close")]
        }
        (Some(Overlay::Choose(_, Purpose::Silence(..))), _) => {
            vec![(Command::Choose, "hint-rule-off"), (Command::Close, "hint-back")]
        }
        (Some(Overlay::Choose(..)), _) => {
            vec![(Command::Choose, "hint-choose"), (Command::Close, "hint-close")]
        }
        (Some(Overlay::Decide(_)), _) => vec![
            (Command::Choose, "hint-next-question"),
            (Command::PreviousField, "hint-question-before"),
            (Command::Unknown, "hint-unknown"),
            (Command::Close, "hint-leave"),
        ],
        (Some(Overlay::Tell(_)), _) => vec![(Command::Choose, "hint-read")],
        (Some(Overlay::Ask(..)), _) => {
            vec![(Command::Choose, "hint-yes"), (Command::Close, "hint-no")]
        }
        (Some(Overlay::Wall(_)), _) => vec![
            (Command::Wall, "hint-wall-off"),
            (Command::Projector, "hint-projector"),
            (Command::Remark, "hint-remark"),
        ],
        (Some(Overlay::Blank), _) => Vec::new(),
        (Some(Overlay::Alike(_)), _) => vec![
            (Command::Open, "hint-merge"),
            (Command::Delete, "hint-apart"),
            (Command::Leave, "hint-back"),
        ],
        (Some(Overlay::Agenda(_)), _) => vec![
            (Command::Open, "hint-go"),
            (Command::MoveDown, "hint-reorder"),
            (Command::Delete, "hint-skip"),
            (Command::Rehearse, "hint-once-more"),
            (Command::MoreTime, "hint-more-time"),
            (Command::Pause, "hint-pause"),
            (Command::Leave, "hint-close"),
        ],
        (Some(Overlay::WhatIf(_)), _) => vec![
            (Command::Right, "hint-step-better"),
            (Command::Left, "hint-step-worse"),
            (Command::Open, "hint-take-package"),
            (Command::Leave, "hint-close"),
            (Command::Return, "hint-put-back"),
        ],
        (Some(Overlay::Rehearse(rehearse)), desk) => in_rehearsal(rehearse, desk),
        (None, Some(desk)) => on_desk(desk),
        (None, None) => vec![
            (Command::HomeOpen, "hint-open"),
            (Command::HomeCard, "hint-card"),
            (Command::HomeNew, "hint-new-deal"),
            (Command::HomeFile, "hint-file"),
            (Command::HomeFresh, "hint-fresh"),
            (Command::HomeLanguage, "hint-language"),
            (Command::HomeTheme, "hint-theme"),
            (Command::Help, "hint-keys"),
            (Command::HomeQuit, "hint-quit"),
        ],
    }
}

fn in_rehearsal(rehearse: &Rehearse, desk: Option<&Desk>) -> Vec<(Command, &'static str)> {
    let has_answer = |desk: &Desk| rehearse.has_answer(&desk.deal);
    match rehearse.phase() {
        Phase::Asked => vec![
            (Command::Open, "hint-show-answer"),
            (Command::Leave, "hint-end"),
            (Command::Projector, "hint-projector"),
        ],
        Phase::Answered => vec![
            (Command::Open, "hint-held"),
            (Command::Delete, "hint-not-held"),
            (
                Command::Answer,
                if desk.is_some_and(has_answer) { "hint-edit" } else { "hint-write-answer" },
            ),
            (Command::Leave, "hint-end"),
            (Command::Projector, "hint-projector"),
        ],
        Phase::Over => {
            let fell = rehearse.rehearsal.fell().next().map(|_| (Command::Open, "hint-go"));
            let rest = [
                (Command::Rehearse, "hint-once-more"),
                (Command::Leave, "hint-end"),
                (Command::Projector, "hint-projector"),
            ];
            fell.into_iter().chain(rest).collect()
        }
    }
}

fn on_desk(desk: &Desk) -> Vec<(Command, &'static str)> {
    let state = desk.state();
    if matches!(desk.save, SaveWords::Failed(_)) && !desk.is_typing() && !desk.is_safe() {
        return vec![(Command::SaveCopy, "hint-save-copy"), (Command::Help, "hint-keys")];
    }
    if desk.room.is_some() && !desk.is_typing() {
        return on_wall(desk);
    }
    if desk.secret_line().is_some() && desk.remark.is_none() {
        return vec![
            (Command::Accept, "hint-seal"),
            (Command::NextField, "hint-pass-on"),
            (Command::Restore, "hint-leave"),
            (Command::Reveal, "hint-reveal"),
        ];
    }
    if desk.card.is_some() {
        return vec![
            (Command::Open, "hint-to-field"),
            (Command::Card, "hint-back"),
            (Command::Wall, "hint-wall"),
            (Command::Holes, "hint-holes"),
            (Command::Help, "hint-keys"),
            (Command::Projector, "hint-projector"),
            (Command::Remark, "hint-remark"),
        ];
    }
    if desk.remark.is_some() {
        return vec![
            (Command::Accept, "hint-save-remark"),
            (Command::NextField, "hint-kind"),
            (Command::Restore, "hint-leave"),
        ];
    }
    if state.quick.is_some() {
        return vec![
            (Command::Accept, "hint-keep-next"),
            (Command::NextField, "hint-next-column"),
            (Command::Restore, "hint-end"),
        ];
    }
    if let Some(typing) = &state.typing {
        let mut hints =
            vec![(Command::Accept, "hint-keep"), (Command::NextField, "hint-next-field")];
        hints.push((Command::Restore, "hint-old-value"));
        let lines = typing.input.mode() == crate::ui::widget::text_field::Mode::Lines;
        if lines {
            hints.push((Command::FullField, "hint-full"));
        }
        hints.push((Command::Unknown, "hint-unknown"));
        if lines {
            hints.push((Command::LineBreak, "hint-line-break"));
        }
        return hints;
    }
    match state.pane {
        Pane::Form => vec![
            (Command::Open, "hint-edit"),
            (Command::Remark, "hint-remark"),
            (Command::Leave, "hint-back"),
            (Command::Unknown, "hint-unknown"),
            (Command::New, "hint-new"),
            (Command::Delete, "hint-delete"),
            (Command::Holes, "hint-holes"),
            (Command::Help, "hint-keys"),
        ],
        Pane::Side => vec![
            (Command::Open, "hint-open"),
            (Command::MoveRight, "hint-move-person"),
            (Command::Remark, "hint-remark"),
            (Command::NextPane, "hint-pane"),
            (Command::Help, "hint-keys"),
        ],
        Pane::List => in_list(desk),
    }
}

/// On the wall of a session: on with the phases first.
fn on_wall(desk: &Desk) -> Vec<(Command, &'static str)> {
    let has_floor = current::session(&desk.deal).is_some_and(|it| it.clock.speaker.is_known());
    let focus = desk.room.as_ref().and_then(|room| room.focus());
    if desk.room.as_ref().is_some_and(|room| room.writes.is_some()) {
        return vec![
            (Command::Open, "hint-write"),
            (Command::Reveal, "hint-reveal"),
            (Command::On, "hint-next-phase"),
            (Command::MoreTime, "hint-more-time"),
            (Command::Wall, "hint-large"),
            (Command::Blank, "hint-blank"),
            (Command::Help, "hint-keys"),
        ];
    }
    let mut hints = vec![(Command::On, "hint-next-phase"), (Command::Remark, "hint-remark")];
    if has_floor {
        hints.push((Command::Right, "hint-next-speaker"));
        hints.push((Command::NoRemarks, "hint-no-remarks"));
    }
    match focus.map(|it| it.kind) {
        Some(Kind::Remark) => hints.push((Command::Answer, "hint-answer")),
        Some(Kind::Assignment) => hints.push((Command::Answer, "hint-report")),
        Some(Kind::Presence) => hints.push((Command::Tick, "hint-nda")),
        _ => {}
    }
    hints.extend([
        (Command::MoreTime, "hint-more-time"),
        (Command::Agenda, "hint-agenda"),
        (Command::Help, "hint-keys"),
        (Command::Wall, "hint-large"),
        (Command::Projector, "hint-projector"),
        (Command::Blank, "hint-blank"),
        (Command::Leave, "hint-back"),
    ]);
    hints
}

fn in_list(desk: &Desk) -> Vec<(Command, &'static str)> {
    let mut hints = Vec::new();
    match desk.state().subject() {
        Some(Subject::Start) => {
            hints.push((Command::Open, "hint-start"));
            hints.push((Command::Questions, "hint-questions"));
        }
        Some(Subject::Finish(_)) => hints.push((Command::Open, "hint-close-session")),
        Some(Subject::Alike(..)) => hints.push((Command::Open, "hint-compare")),
        Some(Subject::Item(Kind::Remark, _)) => hints.extend([
            (Command::Answer, "hint-answer"),
            (Command::Mend, "hint-mend"),
            (Command::Assign, "hint-assign"),
        ]),
        Some(Subject::Error(_)) => hints.push((Command::Open, "hint-tick-error")),
        Some(Subject::Item(Kind::StageError, _)) => {
            hints.push((Command::Open, "hint-untick-error"));
            hints.push((Command::NextPane, "hint-note"));
        }
        Some(Subject::Item(Kind::Task, _) | Subject::Task(_)) if desk.step == Step::Stage => {
            hints.push((Command::Open, "hint-open"));
            hints.push((Command::Tick, "hint-checks"));
        }
        Some(Subject::Block(..)) => {
            hints.push((Command::Tick, "hint-ready"));
            hints.push((Command::AskAbout, "hint-ask"));
            hints.push((Command::Assign, "hint-assign"));
        }
        Some(Subject::Part(_)) if desk.step == Step::Stage => {
            hints.push((Command::MoveStage, "hint-move-stage"));
        }
        Some(Subject::Item(Kind::Issue, _)) if desk.state().list.column > 0 => {
            hints.push((Command::Open, "hint-edit"));
        }
        _ => {}
    }
    hints.push((Command::Remark, "hint-remark"));
    if !hints.iter().any(|(command, _)| *command == Command::Open) {
        hints.push((Command::Open, "hint-open"));
    }
    hints.push((Command::New, "hint-new"));
    hints.push((Command::Holes, "hint-holes"));
    hints.push((Command::Help, "hint-keys"));
    hints.push((Command::Card, "hint-card"));
    if desk.step == Step::Stakeholders {
        hints.push((Command::NextPane, "hint-map"));
    }
    let on_issue = matches!(desk.state().subject(), Some(Subject::Item(Kind::Issue, _)));
    if desk.step == Step::Negotiation && on_issue {
        hints.push((Command::NextPane, "hint-levels"));
        hints.push((Command::WhatIf, "hint-what-if"));
        hints.push((Command::Rehearse, "hint-rehearse"));
    }
    hints.push((Command::Wall, "hint-wall"));
    hints.push((Command::Undo, "hint-undo"));
    let phases = current::session(&desk.deal).is_some();
    hints.push((Command::On, if phases { "hint-next-phase" } else { "hint-next-step" }));
    hints.push((Command::Quit, "hint-quit"));
    hints
}
