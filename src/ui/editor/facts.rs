//! What a form shows besides fields: what the method says of a task, what a remark is about, the
//! one line of an item in a list.

use crate::domain::choice::Choice;
use crate::domain::critique::offer::merged;
use crate::domain::critique::theatre;
use crate::domain::deal::{Payment, Task};
use crate::domain::method::{Both, SheetLine, TargetTask};
use crate::domain::negotiation::{Argument, Concession, Move, Objection, Round, Visit};
use crate::domain::qualification::{DealType, DecisionKind};
use crate::domain::qualify::{Lack, Process, Progress, QualifyStep, StepReport};
use crate::domain::remark::Remark;
use crate::domain::session::{Forecast, Presence, Session, Vote};
use crate::domain::sieve::Hole;
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Blank, Id, Kind, Known};
use crate::l10n::Arg;
use crate::report::hole;
use crate::ui::speak::message_id;
use crate::ui::step::{Part, plan};
use crate::ui::theme::Role;
use crate::ui::view::View;

use super::money;

/// The facts of an item's form, by id.
pub fn keys(view: &View, kind: Kind, id: &Id, part: Option<&Part>) -> Vec<&'static str> {
    match kind {
        Kind::Task => {
            let known =
                view.item::<Task>(id).is_some_and(|it| view.method.task(it.task.text()).is_some());
            let waits = view
                .item::<Task>(id)
                .is_some_and(|it| !crate::ui::step::stage::waits_on(view, it).is_empty());
            let mut facts = if waits { vec!["fact-waits"] } else { Vec::new() };
            if known {
                facts.extend(["fact-why", "fact-checks", "fact-lead"]);
            }
            facts
        }
        Kind::Remark if !merged(view.deal, id).is_empty() => vec!["fact-about", "fact-also"],
        Kind::Remark => vec!["fact-about"],
        Kind::IssueResult if plan::words_on(view, id).is_some() => vec!["fact-plan"],
        Kind::Session => {
            let session = view.item::<Session>(id);
            match session {
                Some(it) if !it.snapshot.sha256.is_blank() => vec!["fact-frozen", "fact-theatre"],
                Some(it) if it.phase().is_some() => vec!["fact-agenda", "fact-theatre"],
                Some(it) if it.is_open() && !it.phases.is_empty() => vec!["fact-agenda"],
                _ => Vec::new(),
            }
        }
        Kind::Stakeholder => {
            let far = view.item::<Stakeholder>(id).is_some_and(|it| {
                !it.contact_depth
                    .get()
                    .is_some_and(crate::domain::stakeholder::ContactDepth::is_contact)
            });
            if far { vec!["fact-way"] } else { Vec::new() }
        }
        Kind::Qualification if part.is_some_and(|part| part.title == "part-scoring") => {
            vec!["fact-score"]
        }
        Kind::Qualification => match part {
            Some(part) if part.set.is_some() => {
                let position = (part.key() == "contact").then_some("fact-position");
                // A question that is its own title is not said twice.
                let line = sheet_line(view, Some(part), |line| &line.title);
                let asked = (line != view.say(part.title)).then_some("fact-question");
                asked.into_iter().chain(["fact-why"]).chain(position).collect()
            }
            Some(part) if part.title == "part-qualification" => {
                let deal_type = view.deal.qualification.decision.deal_type;
                let express = deal_type.is(DealType::Transactional).then_some("fact-express");
                express.into_iter().chain(["fact-days"]).collect()
            }
            _ => Vec::new(),
        },
        Kind::Deal if part.is_some_and(|part| part.title == "part-economics") => {
            vec!["fact-margin", "fact-reserve", "fact-cash"]
        }
        Kind::Deal if part.is_some_and(|part| part.title == "part-value") => vec!["fact-value"],
        Kind::Deal if part.is_some_and(|part| part.title == "part-procedure") => {
            vec!["fact-procedure"]
        }
        _ => Vec::new(),
    }
}

/// What speaks of theatre in a session, a sign a line.
fn theatre_signs(view: &View, id: &Id) -> String {
    let signs = theatre::signs(view.deal, id, view.today);
    let lines = signs.iter().filter_map(|sign| {
        let words = crate::report::theatre::say(view.texts, sign)?;
        let warned = || view.with("theatre-warns", &[("words", Arg::Text(&words))]);
        Some(if sign.warns() { warned() } else { words.clone() })
    });
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() { view.say("theatre-nothing").into_owned() } else { lines.join("\n") }
}

/// A fact: its label and its words.
pub fn fact(view: &View, key: &str, kind: Kind, id: &Id, part: Option<&Part>) -> (String, String) {
    let text = match key {
        "fact-waits" => waits(view, id),
        "fact-question" => sheet_line(view, part, |line| &line.title),
        "fact-why" if kind == Kind::Qualification => sheet_line(view, part, |line| &line.why),
        "fact-days" => days(view),
        "fact-express" => view.say("express-enough").into_owned(),
        "fact-why" | "fact-checks" | "fact-lead" => task_fact(view, key, id),
        "fact-about" => view
            .item::<Remark>(id)
            .map_or_else(String::new, |it| crate::ui::step::defense::about(view, it)),
        "fact-also" => view
            .item::<Remark>(id)
            .map_or_else(String::new, |it| crate::ui::step::alike::also(view, it)),
        "fact-frozen" => view
            .item::<Session>(id)
            .map_or_else(String::new, |it| it.snapshot.sha256.text().chars().take(16).collect()),
        "fact-way" => way(view, id),
        "fact-plan" => plan::words_on(view, id).unwrap_or_default(),
        "fact-agenda" => crate::ui::step::defense::agenda(view, id),
        "fact-theatre" => theatre_signs(view, id),
        "fact-score" => score(view),
        "fact-position" => view
            .deal
            .qualification
            .contact
            .stakeholder
            .get()
            .and_then(|id| view.item::<Stakeholder>(id))
            .map_or_else(
                || view.say("value-empty").into_owned(),
                |it| it.position.text().to_owned(),
            ),
        "fact-cash" => money::cash(view),
        "fact-margin" => money::margin(view),
        "fact-reserve" => money::reserve(view),
        "fact-value" => money::value(view),
        "fact-procedure" => money::procedure(view),
        _ => String::new(),
    };
    (view.say(key).into_owned(), text)
}

/// The open tasks that come first, each with its state.
fn waits(view: &View, id: &Id) -> String {
    let Some(entry) = view.item::<Task>(id) else { return String::new() };
    let first = crate::ui::step::stage::waits_on(view, entry)
        .into_iter()
        .map(|task| format!("{} · {}", view.name(Kind::Task, &task.id), view.picked(task.state)));
    first.collect::<Vec<_>>().join("\n")
}

fn task_fact(view: &View, key: &str, id: &Id) -> String {
    let Some(entry) = view.item::<Task>(id) else { return String::new() };
    let Some(task) = view.method.task(entry.task.text()) else { return String::new() };
    match key {
        "fact-why" => view.both(&task.why).to_owned(),
        "fact-checks" => {
            let checks = task.check_points().map(|(id, check)| {
                let met = entry.checks_done.iter().any(|done| done.as_str() == id);
                format!("{} {}", if met { "✓" } else { "·" }, view.both(check))
            });
            checks.collect::<Vec<_>>().join("\n")
        }
        _ => task_lead(view, task),
    }
}

/// Which function leads, how much it matters, to which sub-stage it belongs.
pub fn task_lead(view: &View, task: &TargetTask) -> String {
    let groups = view.method.stages.iter().flat_map(|stage| &stage.sub_stages);
    let group = groups.into_iter().find(|it| Some(&it.id) == task.sub_stage.as_ref());
    let parts = [
        view.picked(task.function).into_owned(),
        task.weight.get().map_or_else(String::new, |weight| {
            view.say(&message_id(&["task", "weight", weight.word()])).into_owned()
        }),
        group.map_or_else(String::new, |it| view.both(&it.title).to_owned()),
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn way(view: &View, id: &Id) -> String {
    view.holes.ways.to(id).map_or_else(
        || view.say("way-unknown").into_owned(),
        |way| way.iter().map(|id| view.brief_name(id)).collect::<Vec<_>>().join(" → "),
    )
}

/// The points with what the method says of them.
fn score(view: &View) -> String {
    let (points, unknown) = view.deal.qualification.scoring.points();
    let threshold = view.method.thresholds.score;
    // What is not known may still bring two points a question.
    let id = match points {
        _ if points >= threshold => "score-worth",
        _ if points + 2 * unknown >= threshold => "score-open",
        _ => "score-below",
    };
    let verdict = view.with(id, &[("threshold", Arg::Count(i64::from(threshold)))]);
    format!("{} · {verdict}", crate::ui::step::passport::score(view))
}

/// What the method says of a question of the sheet.
fn sheet_line<'a>(
    view: &'a View,
    part: Option<&Part>,
    what: fn(&'a SheetLine) -> &'a Both,
) -> String {
    let key = part.map_or("", Part::key);
    let line = view.method.questionnaire.iter().find(|line| &*line.key == key);
    line.map_or_else(String::new, |line| view.both(what(line)).to_owned())
}

/// How long the qualification takes, or took.
fn days(view: &View) -> String {
    let sheet = &view.deal.qualification;
    let Some(started) = sheet.started.get() else {
        return view.say("days-not-begun").into_owned();
    };
    let (end, id) = match (sheet.closed.get(), sheet.finished.get()) {
        (Some(closed), _) => (*closed, "days-to-close"),
        (None, Some(finished)) => (*finished, "days-to-finish"),
        (None, None) => (view.today, "days-so-far"),
    };
    let days = Arg::Count((end - *started).num_days());
    view.with(id, &[("days", Arg::Text(&view.with("count-days", &[("count", days)])))])
}

/// A step of the qualification: its name with a sign, and what it lacks or came to.
pub fn step(view: &View, step: QualifyStep) -> (String, String, Role) {
    let process = Process::of(view.deal);
    let Some(report) = process.steps.iter().find(|report| report.step == step) else {
        return (String::new(), String::new(), Role::Text);
    };
    let (sign, role) = match report.progress {
        Progress::Done => ("✓", Role::Good),
        Progress::UnderWay => ("●", Role::Accent),
        Progress::Bypassed => ("↷", Role::Warn),
        Progress::NotBegun => ("○", Role::Muted),
    };
    let state = view.word(Progress::NAME, report.progress.word());
    let beside = match (step, report.progress) {
        (QualifyStep::Scoring, Progress::Done) => score(view),
        (QualifyStep::Decision, Progress::NotBegun) if process.is_locked() => {
            view.say("step-decision-locked").into_owned()
        }
        (QualifyStep::Decision, _) => decision(view),
        (QualifyStep::Defense, Progress::NotBegun) => view.say("step-defense-next").into_owned(),
        (_, Progress::Done) => String::new(),
        (_, Progress::Bypassed) => view.deal.qualification.decision.despite.text().to_owned(),
        _ => {
            let is_now = process.current().is_some_and(|now| now.step == step);
            lacks(view, report, is_now || report.progress == Progress::UnderWay)
        }
    };
    let value = if beside.is_empty() { state.into_owned() } else { format!("{state} · {beside}") };
    (format!("{sign} {}", view.word(QualifyStep::NAME, step.word())), value, role)
}

/// How much of a step is done, and of a step that one is at, what is missing first.
fn lacks(view: &View, report: &StepReport, names_them: bool) -> String {
    const FIRST: usize = 3;
    let names: Vec<_> = report
        .lacks
        .iter()
        .take(FIRST)
        .map(|lack| match lack {
            Lack::Answer(field) => view.label(field),
            Lack::Position => view.say("f-qualification-position"),
            Lack::Session => view.say("step-defense-open"),
        })
        .collect();
    if report.step == QualifyStep::Defense {
        return names.join(", ");
    }
    let done = report.asks.saturating_sub(report.lacks.len());
    let mut words =
        view.with("sheet-count", &[("done", Arg::from(done)), ("all", Arg::from(report.asks))]);
    if names_them {
        let what = names.join(", ").to_lowercase();
        words.push_str(&view.with("step-lacks", &[("what", Arg::Text(&what))]));
        let more = report.lacks.len().saturating_sub(FIRST);
        if more > 0 {
            words.push_str(&view.with("step-lacks-more", &[("count", Arg::from(more))]));
        }
    }
    words
}

/// What was decided, by whom and when; or what is to be learnt first, and by which day.
fn decision(view: &View) -> String {
    let given = &view.deal.qualification.decision;
    let day = |day: &crate::domain::known::Day| {
        day.get().map_or_else(String::new, |day| view.texts.date(*day))
    };
    let kind = view.picked(given.kind).into_owned();
    let parts = if given.kind.is(DecisionKind::Unclear) {
        [kind, day(&given.questions_by), given.questions.text().to_owned()]
    } else {
        [kind, day(&given.on), given.closed_by.text().to_owned()]
    };
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// An item of a list in one line: its name and what matters beside it.
pub fn item_line(view: &View, kind: Kind, id: &Id) -> String {
    let name = view.name(kind, id);
    let beside = match kind {
        Kind::Argument => view
            .item::<Argument>(id)
            .filter(|it| it.proof.has_text())
            .map(|it| format!("✓ {}", it.proof.text())),
        Kind::Concession => view.item::<Concession>(id).map(|it| {
            if it.get.has_text() {
                format!("⇄ {}", it.get.text())
            } else {
                view.say("trade-none").into_owned()
            }
        }),
        Kind::Objection => view.item::<Objection>(id).map(|it| {
            if it.answer.has_text() {
                format!("→ {}", it.answer.text())
            } else {
                view.say("answer-none").into_owned()
            }
        }),
        Kind::Presence => view.item::<Presence>(id).map(|it| {
            let nda = view.say(if it.nda.is_true() { "nda-yes" } else { "nda-no" });
            let parts = [view.picked(it.function), view.picked(it.role), nda];
            let said: Vec<_> = parts
                .iter()
                .filter(|part| !part.is_empty())
                .map(|part| format!("· {part}"))
                .collect();
            said.join(" ")
        }),
        Kind::Forecast => view.item::<Forecast>(id).map(|it| {
            let sure = it.confidence.get().map_or_else(String::new, |it| view.percent(*it));
            format!("· {} {sure}", view.picked(it.level))
        }),
        Kind::Vote => view
            .item::<Vote>(id)
            .map(|it| format!("· {} {}", view.picked(it.vote), it.reason.text())),
        Kind::Phase => view.item::<crate::domain::session::Phase>(id).map(|it| {
            let minutes = it.planned_min.get().map_or(0, |it| i64::from(*it));
            format!("· {}", view.with("minutes", &[("count", Arg::Count(minutes))]))
        }),
        Kind::Round => view.item::<Round>(id).map(|it| {
            let theirs: Vec<_> = it.theirs.iter().map(|id| view.brief_name(id)).collect();
            format!("· {}", theirs.join(", "))
        }),
        Kind::Delegate => view
            .item::<crate::domain::negotiation::Delegate>(id)
            .map(|it| format!("· {}", view.picked(it.role))),
        Kind::ServedTask => view
            .item::<crate::domain::negotiation::ServedTask>(id)
            .filter(|it| it.problem.has_text())
            .map(|it| format!("· {}", it.problem.text())),
        Kind::Move => step_of(view, id),
        Kind::Package => crate::ui::detail::trade::worth_of(view, id).map(|it| format!("· {it}")),
        Kind::Visit => view.item::<Visit>(id).map(|it| {
            let who = it.ours.get().map_or_else(String::new, |id| view.brief_member(id));
            let day = it.date.get().map_or_else(String::new, |day| view.texts.date_short(*day));
            let parts = [it.request.text(), &who, &day];
            let said: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            format!("· {}", said.join(" · "))
        }),
        Kind::Tactic => view
            .item::<crate::domain::negotiation::Tactic>(id)
            .map(|it| format!("→ {}", it.answer.text())),
        Kind::Condition => view.item::<crate::domain::session::Condition>(id).map(|it| {
            let person = it.person.get().map_or_else(String::new, |id| view.name(Kind::Member, id));
            let day = it.date.get().map_or_else(String::new, |day| view.texts.date(*day));
            format!("· {person} · {day}")
        }),
        Kind::Evidence => view.item::<crate::domain::deal::EvidenceItem>(id).map(|it| {
            let day = it
                .date
                .get()
                .map_or_else(|| view.say("date-none").into_owned(), |day| view.texts.date(*day));
            format!("· {} · {day}", it.source.text())
        }),
        Kind::RivalScore => view.item::<crate::domain::comparison::RivalScore>(id).map(|it| {
            let score = match &it.score {
                Known::Is(score) => score.to_string(),
                Known::Unknown => "?".to_owned(),
                Known::NotAsked => "—".to_owned(),
            };
            format!("· {score} · {}", it.evidence.text())
        }),
        Kind::Payment => view.item::<Payment>(id).map(|it| view.picked(it.direction).into_owned()),
        _ => None,
    };
    beside.map_or(name.clone(), |beside| format!("{name} {beside}"))
}

/// A move of a package: from where to where, and the level there.
fn step_of(view: &View, id: &Id) -> Option<String> {
    let step = view.item::<Move>(id)?;
    let issue = view.issue_of(Kind::Move, id)?;
    let scale = &issue.scale;
    let from = if step.from.has_text() { step.from.text() } else { issue.standing() };
    let to = view.on_scale(scale, step.to.text());
    let level = view.reached(scale.level_at(step.to.text()));
    Some(format!("{} → {to} · {level}", view.on_scale(scale, from)))
}

/// The message of a hole, with its values in words.
pub fn hole_text(view: &View, hole: &Hole) -> String {
    hole::told(view.texts, hole, readers(view))
}

/// What to do about a hole.
pub fn hole_mend(view: &View, hole: &Hole) -> String {
    hole::mend(view.texts, hole, readers(view))
}

/// Why a hole matters.
pub fn hole_why(view: &View, hole: &Hole) -> String {
    hole::why(view.texts, hole, readers(view))
}

/// Who reads the screen.
pub fn readers(view: &View) -> hole::Readers {
    if view.is_for_room() { hole::Readers::Room } else { hole::Readers::Us }
}
