//! The log of all sessions of a deal as a list that filters as one types: remarks with what became
//! of them, verdicts, changes, assignments, put together by session, object, function or fate.

use crate::domain::assignment::Assignment;
use crate::domain::choice::Pick;
use crate::domain::critique::offer::all_merged;
use crate::domain::remark::{Remark, RemarkWeight};
use crate::domain::session::{Change, Session};
use crate::domain::{Id, Kind};
use crate::ui::overlay::chooser::{Chooser, Entry, Payload};
use crate::ui::speak::message_id;
use crate::ui::step::alike::{number, stands_alone};
use crate::ui::step::defense::about;
use crate::ui::theme::Role;
use crate::ui::view::View;

/// By what the log is put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// By session, the newest first.
    #[default]
    Session,
    /// By what it is about.
    Object,
    /// By function.
    Function,
    /// By what became of it.
    Fate,
}

impl Grouping {
    /// The next one.
    pub fn next(self) -> Self {
        match self {
            Self::Session => Self::Object,
            Self::Object => Self::Function,
            Self::Function => Self::Fate,
            Self::Fate => Self::Session,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Object => "object",
            Self::Function => "function",
            Self::Fate => "fate",
        }
    }
}

/// A line of the log with the groups it belongs to, by grouping.
struct Line {
    entry: Entry,
    groups: [String; 4],
}

/// The log, put together in one of the ways.
pub fn chooser(view: &View, by: Grouping) -> Chooser {
    let mut groups: Vec<(String, Vec<Entry>)> = Vec::new();
    for Line { entry, groups: of } in lines(view) {
        let group = of[by as usize].clone();
        match groups.iter_mut().find(|(other, _)| *other == group) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((group, vec![entry])),
        }
    }
    // What belongs to no group stands last.
    groups.sort_by_key(|(group, _)| group.is_empty());
    let bare = view.say(&message_id(&["log", "without", by.word()])).into_owned();
    let mut entries = Vec::new();
    for (group, own) in groups {
        let name = if group.is_empty() { bare.clone() } else { group };
        entries.push(Entry::heading(format!("{name} · {}", own.len())));
        entries.extend(own.into_iter().map(|it| it.also(&name)));
    }
    let title = view.say(&message_id(&["log", "by", by.word()]));
    let mut chooser = Chooser::new(title, entries).with_empty(view.say("log-empty")).to_read();
    chooser.stand("", 1);
    chooser
}

/// All lines: the newest session first, what waits for one before it.
fn lines(view: &View) -> Vec<Line> {
    let deal = view.deal;
    let mut all: Vec<Line> = Vec::new();
    let below = all_merged(deal);
    let said = |session: Option<&Id>| -> Vec<Line> {
        let own = deal.remarks.iter().filter(|it| it.session.get() == session);
        let none = Vec::new();
        own.map(|it| of_remark(view, it, below.get(&it.id).unwrap_or(&none))).collect()
    };
    all.extend(said(None));
    for session in deal.sessions.iter().rev() {
        all.extend(of_verdict(view, session));
        all.extend(said(Some(&session.id)));
        all.extend(session.changes.iter().map(|it| of_change(view, session, it)));
    }
    all.extend(deal.assignments.iter().map(|it| of_assignment(view, it)));
    all
}

fn of_session(view: &View, session: Option<&Id>) -> String {
    session
        .map_or_else(|| view.say("defense-waiting").into_owned(), |id| view.name(Kind::Session, id))
}

fn of_remark(view: &View, remark: &Remark, below: &[&Remark]) -> Line {
    let words = remark.text.text().replace('\n', " ");
    let (sign, role) = match remark.weight.get() {
        Some(RemarkWeight::Blocking) => ("■", Role::Danger),
        Some(RemarkWeight::Important) => ("▪", Role::Warn),
        _ => ("·", Role::Muted),
    };
    let label = format!("{} · {words}", number(remark));
    let function = view.picked(remark.function).into_owned();
    let answer = view.picked(remark.answer.kind).into_owned();
    let entry = Entry::new(label, Payload::Item(Kind::Remark, remark.id.clone()))
        .sign(sign, role)
        .hint(joined([function.clone(), answer]))
        .detail(told_of(view, remark, below));
    let groups = [
        of_session(view, remark.session.get()),
        about(view, remark),
        function,
        view.picked(remark.fate).into_owned(),
    ];
    Line { entry, groups }
}

/// All that is known of a remark but its words.
fn told_of(view: &View, remark: &Remark, below: &[&Remark]) -> String {
    let mut parts = vec![
        about(view, remark),
        view.picked(remark.kind).into_owned(),
        remark.because.text().to_owned(),
        remark.better.text().to_owned(),
        remark.answer.text.text().to_owned(),
    ];
    parts.extend(view.voice().edits(remark).iter().map(crate::report::outline::Line::text));
    parts.extend(below.iter().map(|it| it.text.text().to_owned()));
    if !stands_alone(view, remark) {
        parts.push(view.say("log-merged").into_owned());
    }
    joined(parts).replace('\n', " ")
}

fn of_verdict(view: &View, session: &Session) -> Option<Line> {
    let verdict = view.picked(session.verdict.kind).into_owned();
    if verdict.is_empty() {
        return None;
    }
    let name = view.name(Kind::Session, &session.id);
    let reasons = [session.verdict.reason.text(), session.verdict.dissent.text()];
    let entry = Entry::new(verdict, Payload::Item(Kind::Session, session.id.clone()))
        .sign("◆", Role::Accent)
        .hint(name.clone())
        .detail(joined(reasons.map(str::to_owned)));
    let none = String::new;
    Some(Line { entry, groups: [name, none(), none(), none()] })
}

fn of_change(view: &View, session: &Session, change: &Change) -> Line {
    let said = view.voice().change(change).text().replace('\n', " ");
    let day = change.at.get().map(|at| view.texts.date(at.date_naive())).unwrap_or_default();
    let remark = change.remark.get().and_then(|id| view.item::<Remark>(id));
    let entry = Entry::new(said, Payload::Item(Kind::Change, change.id.clone()))
        .sign("✎", Role::Accent)
        .hint(day)
        .detail(change.why.text());
    let object = match change.place(view.deal) {
        Some((kind, id)) => view.name(kind, &id),
        None => change.title.text().to_owned(),
    };
    let function = remark.map_or(Pick::NotAsked, |it| it.function);
    let fate = remark.map_or(Pick::NotAsked, |it| it.fate);
    let groups = [
        view.name(Kind::Session, &session.id),
        object,
        view.picked(function).into_owned(),
        view.picked(fate).into_owned(),
    ];
    Line { entry, groups }
}

fn of_assignment(view: &View, it: &Assignment) -> Line {
    let remark = it.remark.get().and_then(|id| view.item::<Remark>(id));
    let person = it.person.get().map(|id| view.brief_member(id)).unwrap_or_default();
    let day = it.due.get().map(|day| view.texts.date(*day)).unwrap_or_default();
    let report = view.picked(it.report.state).into_owned();
    let words = it.what.text().replace('\n', " ");
    let entry = Entry::new(words, Payload::Item(Kind::Assignment, it.id.clone()))
        .sign("→", Role::Accent)
        .hint(joined([person, day, report]))
        .detail(it.why.text().replace('\n', " "));
    let groups = [
        it.session.get().map(|id| view.name(Kind::Session, id)).unwrap_or_default(),
        remark.map(|it| about(view, it)).unwrap_or_default(),
        view.picked(it.function).into_owned(),
        remark.map(|it| view.picked(it.fate).into_owned()).unwrap_or_default(),
    ];
    Line { entry, groups }
}

fn joined(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}
