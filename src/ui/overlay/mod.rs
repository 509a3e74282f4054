//! What lies over a step: lists to choose from, the remark box, questions, one thing large.

pub mod agenda;
pub mod alike;
pub mod ask;
pub mod chooser;
pub mod decide;
pub mod export;
pub mod log;
pub mod mend_line;
pub mod rehearse;
pub mod remark_box;
pub mod wall;
pub mod what_if;

use std::sync::Arc;

use crate::domain::choice::Choice;
use crate::domain::field::{Field, MethodList, Shape};
use crate::domain::negotiation::Negotiation;
use crate::domain::qualification::Score;
use crate::domain::shelf::SHELVES;
use crate::domain::sieve::questions::Question;
use crate::domain::sieve::{Hole, Jump, Off, OffBy, Severity};
use crate::domain::{Id, Kind, Value};
use crate::input::Command;
use crate::input::command::COMMANDS;
use crate::ui::chrome::Chrome;
use crate::ui::editor::facts;
use crate::ui::question;
use crate::ui::step::part::{PASSPORT, QUESTIONS};
use crate::ui::step::severity_role;
use crate::ui::theme::Role;
use crate::ui::view::View;

use chooser::{Chooser, Entry, Payload};

/// The list of holes, worst first.
pub fn holes(view: &View) -> Chooser {
    let holes = view.holes.holes.iter().map(|hole| hole_entry(view, hole));
    let off = view.holes.off.iter().map(|off| off_entry(view, off));
    let entries = holes.chain(off).collect();
    Chooser::new(view.say("holes-title"), entries).with_empty(view.say("holes-empty")).to_read()
}

/// A rule that is switched off, with the reason for it.
fn off_entry(view: &View, off: &Off) -> Entry {
    let (payload, why) = match &off.by {
        OffBy::Deal { id, .. } => (Payload::Item(Kind::RuleOff, id.clone()), "rule-off-here"),
        OffBy::Method(_) => (Payload::Word(off.rule.code), "rule-off-in-method"),
    };
    let reason = crate::report::hole::off_reason(view.texts, off).replace('\n', " ");
    let label = format!("{} — {reason}", view.rule(off.rule.code));
    Entry::new(label, payload)
        .sign("○", Role::Muted)
        .muted()
        .hint(view.say("rule-off-hint"))
        .detail(view.say(why))
}

/// The hardest questions the room may ask, as they were picked.
pub fn questions(view: &View) -> Chooser {
    let entries = view.holes.questions.iter().map(|asked| question_entry(view, asked)).collect();
    Chooser::new(view.say("questions-title"), entries)
        .with_empty(view.say("questions-empty"))
        .to_read()
}

fn question_entry(view: &View, asked: &Question) -> Entry {
    let hole = asked.hole.and_then(|at| view.holes.holes.get(at));
    let stands = match hole {
        Some(hole) => format!("{}: {}", view.say("question-stands"), facts::hole_text(view, hole)),
        None => view.say("question-weighs").into_owned(),
    };
    let (sign, role) = hole.map_or(("·", Role::Muted), |hole| severity_sign(hole.severity));
    Entry::new(question::text(view, asked), Payload::Jump(asked.jump.clone()))
        .sign(sign, role)
        .hint(question::voice(view, asked))
        .detail(stands)
}

fn severity_sign(severity: Severity) -> (&'static str, Role) {
    let sign = match severity {
        Severity::Blocks => "■",
        Severity::Serious => "▪",
        Severity::Note => "·",
    };
    (sign, severity_role(severity))
}

fn hole_entry(view: &View, hole: &Hole) -> Entry {
    let step = view.say(&format!("step-{}", hole.step.key()));
    let (sign, role) = severity_sign(hole.severity);
    let severity = view.word(Severity::NAME, hole.severity.word());
    Entry::new(facts::hole_text(view, hole), Payload::Jump(hole.jump.clone()))
        .sign(sign, role)
        .hint(step)
        .detail(format!(
            "{}. {} {}",
            crate::l10n::words::capital(&severity),
            facts::hole_why(view, hole),
            facts::hole_mend(view, hole)
        ))
}

/// The commands of these scopes, in their order; those that matter `first` before all.
pub fn commands(
    chrome: Chrome,
    title: &str,
    scopes: &[crate::input::Scope],
    first: &[Command],
) -> Chooser {
    let mut rows: Vec<_> =
        COMMANDS.iter().filter(|row| row.listed && scopes.contains(&row.scope)).collect();
    rows.sort_by_key(|row| {
        let here = first.iter().position(|command| *command == row.command);
        let scope = scopes.iter().position(|scope| *scope == row.scope);
        (here.unwrap_or(first.len()), scope)
    });
    let entries = rows
        .into_iter()
        .map(|row| {
            let name = chrome.say(&format!("cmd-{}", row.id));
            let keys = chrome.key_names(row.command).join(", ");
            let about = chrome.texts.attr(&format!("cmd-{}", row.id), "about");
            let other = other_language(chrome).text(&format!("cmd-{}", row.id));
            Entry::new(name, Payload::Command(row.command)).hint(keys).detail(about).also(other)
        })
        .collect();
    Chooser::new(chrome.say(title), entries).with_empty(chrome.say("chooser-nothing"))
}

/// Commands are found in either language.
fn other_language(chrome: Chrome) -> crate::l10n::Texts {
    let other = match chrome.texts.language() {
        crate::l10n::Language::Ru => crate::l10n::Language::En,
        crate::l10n::Language::En => crate::l10n::Language::Ru,
    };
    crate::l10n::Texts::new(other)
}

/// Everything of the deal that has words: people, tasks, issues, remarks and all the rest.
pub fn search(view: &View) -> Chooser {
    let mut entries = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for shelf in SHELVES {
        if !seen.insert(shelf.kind) {
            continue;
        }
        for id in every(view, shelf.kind) {
            entries.push(found(view, shelf.kind, &id));
        }
    }
    for part in PASSPORT.iter().chain(QUESTIONS) {
        for field in part.fields() {
            let value = view.value(field, &view.deal.id);
            if !value.is_empty() {
                let place = Payload::Jump(Jump::Field {
                    kind: field.kind,
                    id: view.deal.id.clone(),
                    field,
                });
                entries.push(Entry::new(view.label(field), place).hint(value.replace('\n', " ")));
            }
        }
    }
    Chooser::new(view.say("search-title"), entries).with_empty(view.say("chooser-nothing"))
}

fn every(view: &View, kind: Kind) -> Vec<Id> {
    let mut parents = vec![view.deal.id.clone()];
    for shelf in SHELVES.iter().filter(|shelf| shelf.kind == kind && shelf.parent != Kind::Deal) {
        parents.extend(every(view, shelf.parent));
    }
    parents.iter().flat_map(|parent| view.deal.ids(kind, parent)).collect()
}

fn found(view: &View, kind: Kind, id: &Id) -> Entry {
    let fields = crate::domain::field::fields_of(kind);
    let words: Vec<String> = fields
        .iter()
        .filter(|field| matches!(field.shape, Shape::Line | Shape::Prose | Shape::Link(_)))
        .map(|field| view.value(field, id))
        .filter(|text| !text.is_empty())
        .collect();
    let name = view.name(kind, id).replace('\n', " ");
    let context =
        words.iter().filter(|word| **word != name).cloned().collect::<Vec<_>>().join(" · ");
    Entry::new(name, Payload::Item(kind, id.clone()))
        .hint(view.say(&crate::ui::speak::message_id(&["one", kind.key()])))
        .detail(context.replace('\n', " "))
}

/// The ids and titles of a list of the method.
pub fn method_entries(view: &View, list: MethodList) -> Vec<(String, String)> {
    let title = |both: &crate::domain::method::Both| view.both(both).to_owned();
    match list {
        MethodList::Tasks => view
            .method
            .tasks_for(view.deal.architecture)
            .map(|task| (task.id.to_string(), format!("{} {}", task.id, title(&task.title))))
            .collect(),
        MethodList::Controls => {
            let controls = view.method.stages.iter().flat_map(|stage| &stage.controls);
            controls.map(|it| (it.id.to_string(), title(&it.title))).collect()
        }
        MethodList::Errors => {
            let errors = view.method.stages.iter().flat_map(|stage| &stage.errors);
            errors.map(|it| (it.id.to_string(), title(&it.title))).collect()
        }
        MethodList::Sessions => {
            let kinds = view.method.sessions.iter().map(|it| it.kind.to_string());
            kinds.map(|kind| (kind.clone(), view.session_kind(&kind))).collect()
        }
        MethodList::Phases => {
            let mut seen = std::collections::HashSet::new();
            let phases = view.method.sessions.iter().flat_map(|agenda| &agenda.phases);
            phases
                .filter(|phase| seen.insert(phase.id.clone()))
                .map(|phase| (phase.id.to_string(), title(&phase.title)))
                .collect()
        }
        MethodList::Stages => view
            .method
            .stages
            .iter()
            .map(|stage| {
                (stage.number.to_string(), format!("{} · {}", stage.number, title(&stage.title)))
            })
            .collect(),
        MethodList::Rules => crate::domain::sieve::RULES
            .iter()
            .map(|rule| (rule.code.to_owned(), view.rule(rule.code)))
            .collect(),
        MethodList::Methods => vec![(view.method.id.to_string(), title(&view.method.title))],
    }
}

/// The list from which a field is filled; nothing for fields that are typed.
pub fn picker(view: &View, field: &'static Field, id: &Id) -> Option<Chooser> {
    let value = (field.read)(view.deal, id);
    let entries = match field.shape {
        // Scoring is answered by one key a question, not knowing too.
        Shape::Choice(name @ Score::NAME, words) => words
            .iter()
            .map(|word| word_entry(view, name, word))
            .chain([Entry::new(view.say("c-unknown"), Payload::Value(Value::Unknown))])
            .collect(),
        Shape::Choice(name, words) => {
            words.iter().map(|word| word_entry(view, name, word)).collect()
        }
        Shape::Choices(name, words) => {
            words.iter().map(|word| word_entry(view, name, word)).collect()
        }
        Shape::Flag => vec![
            Entry::new(view.say("c-yes-no-yes"), Payload::Value(Value::Flag(true))),
            Entry::new(view.say("c-yes-no-no"), Payload::Value(Value::Flag(false))),
        ],
        Shape::Link(kind) | Shape::Links(kind) => {
            let there = every(view, kind);
            let offered = there.iter().filter(|other| view.deal.can_link(field, id, other));
            offered.map(|id| link_entry(view, kind, id)).collect()
        }
        Shape::Checks => {
            let task = view.item::<crate::domain::deal::Task>(id)?;
            let task = view.method.task(task.task.text())?;
            let checks = task.check_points();
            checks
                .map(|(id, words)| {
                    Entry::new(view.both(words), Payload::Value(Value::Link(Id::new(id))))
                })
                .collect()
        }
        Shape::Name(kind) => every(view, kind)
            .iter()
            .map(|id| view.name(kind, id))
            .map(|name| Entry::new(name.clone(), Payload::Value(Value::Text(name))))
            .collect(),
        Shape::Method(list) => method_entries(view, list)
            .into_iter()
            .map(|(id, title)| {
                let value = match list {
                    MethodList::Stages => id.parse().map_or(Value::Empty, Value::Whole),
                    _ => Value::Text(id),
                };
                Entry::new(title, Payload::Value(value))
            })
            .collect(),
        _ => return None,
    };
    let mut chooser =
        Chooser::new(view.label(field), entries).with_empty(view.say("chooser-nothing"));
    chooser.about = view.why(field).into_owned();
    chooser.digits = matches!(
        field.shape,
        Shape::Choice(..) | Shape::Choices(..) | Shape::Flag | Shape::Name(_)
    );
    if matches!(field.shape, Shape::Name(_)) {
        chooser.adds = Some(view.say("chooser-add-name").into_owned());
    }
    if let Shape::Link(kind) | Shape::Links(kind) = field.shape {
        chooser.adds = can_be_named(kind).then(|| view.say("chooser-add").into_owned());
        if chooser.adds.is_some() && chooser.is_bare() {
            chooser = chooser.with_empty(view.say("chooser-type-to-add"));
        }
    }
    if matches!(field.shape, Shape::Choices(..) | Shape::Links(_) | Shape::Checks) {
        chooser.mark_many(&value);
    } else {
        chooser.mark_one(&value);
    }
    Some(chooser)
}

/// Whether an item of the kind can be added by its name alone.
fn can_be_named(kind: Kind) -> bool {
    matches!(kind, Kind::Stakeholder | Kind::Organisation | Kind::Member | Kind::Competitor)
}

fn word_entry(view: &View, name: &str, word: &'static str) -> Entry {
    Entry::new(view.word(name, word), Payload::Value(Value::Word(word)))
}

fn link_entry(view: &View, kind: Kind, id: &Id) -> Entry {
    let beside = match kind {
        Kind::Stakeholder => view.item::<crate::domain::stakeholder::Stakeholder>(id).map(|it| {
            let organisation = it
                .organisation
                .get()
                .map(|id| view.name(Kind::Organisation, id))
                .unwrap_or_default();
            format!("{} · {organisation}", it.position.text())
        }),
        Kind::Member => view
            .item::<crate::domain::deal::Member>(id)
            .map(|it| view.picked(it.function).into_owned()),
        // The same issue comes in every round.
        Kind::Issue => {
            let holds = |it: &&Arc<Negotiation>| it.issues.iter().any(|it| it.id == *id);
            let of = view.deal.negotiations.iter().find(holds);
            of.map(|it| view.name(Kind::Negotiation, &it.id))
        }
        _ => None,
    };
    Entry::new(view.name(kind, id).replace('\n', " "), Payload::Value(Value::Link(id.clone())))
        .hint(beside.unwrap_or_default())
}
