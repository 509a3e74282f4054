//! Signs that a session was theatre (method 6.10), as figures for the curator. They judge the
//! session, not people: nobody is named, nobody is ranked.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use super::super::choice::Choice;
use super::super::remark::RemarkWeight;
use super::super::session::{Change, RoomRole, Session, VerdictKind};
use super::super::shelf::Entity;
use super::super::{Deal, Id, Step};
use super::remarks_of;

/// The signs, in the order of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignKind {
    /// Whether the deal was changed at all.
    Edits,
    /// Whether remarks had weight and came from several functions.
    Remarks,
    /// Whether any verdict was ever another than "defended".
    Verdicts,
    /// Whether work assignments are reported.
    Assignments,
    /// Whether the leader spoke longer than the rest.
    Speaking,
    /// Whether people guessed differently.
    Guesses,
}

impl SignKind {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Edits,
        Self::Remarks,
        Self::Verdicts,
        Self::Assignments,
        Self::Speaking,
        Self::Guesses,
    ];

    /// The word under which its texts are looked up.
    pub fn word(self) -> &'static str {
        match self {
            Self::Edits => "edits",
            Self::Remarks => "remarks",
            Self::Verdicts => "verdicts",
            Self::Assignments => "assignments",
            Self::Speaking => "speaking",
            Self::Guesses => "guesses",
        }
    }
}

/// The figures of a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// Edits of the deal while the session went on.
    Edits {
        /// How many.
        made: usize,
        /// How many of them were made for a remark.
        for_remarks: usize,
    },
    /// What remarks were made.
    Remarks {
        /// How many.
        all: usize,
        /// How many of them are minor.
        minor: usize,
        /// For how many functions was spoken.
        voices: usize,
    },
    /// The verdicts of the last closed sessions, [`VERDICTS`] at most.
    Verdicts {
        /// How many there are.
        all: usize,
        /// How many say "defended", without conditions.
        defended: usize,
    },
    /// The work assignments that should be reported, or are said to be.
    Assignments {
        /// How many.
        all: usize,
        /// How many are due and have no report.
        overdue: usize,
        /// How many are closed with a report that says nothing.
        without_words: usize,
    },
    /// Seconds spoken.
    Speaking {
        /// By the leader.
        leader_s: u64,
        /// By all others together.
        rest_s: u64,
    },
    /// Guesses of the overall level.
    Guesses {
        /// How many.
        all: usize,
        /// How many different ones.
        different: usize,
    },
}

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// Which one.
    pub kind: SignKind,
    /// Its figures; none where there is nothing to count.
    pub figures: Option<Figures>,
}

/// So many verdicts are looked at.
pub const VERDICTS: usize = 10;
/// Fewer verdicts than this are no habit.
const HABIT: usize = 3;

impl Sign {
    /// Whether the figures speak of theatre; never where nothing is known.
    pub fn warns(&self) -> bool {
        match self.figures {
            None => false,
            Some(Figures::Edits { made, .. }) => made == 0,
            Some(Figures::Remarks { all, minor, voices }) => minor == all || voices == 1,
            Some(Figures::Verdicts { all, defended }) => all >= HABIT && defended == all,
            Some(Figures::Assignments { overdue, without_words, .. }) => {
                overdue + without_words > 0
            }
            Some(Figures::Speaking { leader_s, rest_s }) => leader_s > rest_s,
            Some(Figures::Guesses { different, .. }) => different == 1,
        }
    }
}

/// The signs of a session, all of them, in the order of the method.
pub fn signs(deal: &Deal, session: &Id, today: NaiveDate) -> Vec<Sign> {
    let Some(session) = Session::find(deal, session) else { return Vec::new() };
    let sign = |kind| Sign { kind, figures: figures(kind, deal, session, today) };
    SignKind::ALL.into_iter().map(sign).collect()
}

fn figures(kind: SignKind, deal: &Deal, session: &Session, today: NaiveDate) -> Option<Figures> {
    match kind {
        SignKind::Edits => edits(deal, session),
        SignKind::Remarks => remarks(deal, session),
        SignKind::Verdicts => verdicts(deal),
        SignKind::Assignments => assignments(deal, today),
        SignKind::Speaking => speaking(session),
        SignKind::Guesses => guesses(session),
    }
}

/// Known as soon as something was said: before that there is nothing to edit.
fn edits(deal: &Deal, session: &Session) -> Option<Figures> {
    let changes: Vec<&Arc<Change>> =
        session.changes.iter().filter(|change| is_edit(session, change)).collect();
    let has_begun = remarks_of(deal, &session.id).next().is_some() || !session.is_open();
    let for_remarks = changes.iter().filter(|change| change.remark.is_known()).count();
    let figures = Figures::Edits { made: changes.len(), for_remarks };
    (has_begun || !changes.is_empty()).then_some(figures)
}

/// Whether a change is one of the deal that was made before the session closed.
fn is_edit(session: &Session, change: &Change) -> bool {
    let is_after = match (change.at.get(), session.closed.get()) {
        (Some(at), Some(closed)) => at > closed,
        _ => false,
    };
    let is_of_session =
        matches!(change.step.get(), Some(Step::Defense | Step::Verdict | Step::Review));
    !is_after && !is_of_session
}

fn remarks(deal: &Deal, session: &Session) -> Option<Figures> {
    let all = remarks_of(deal, &session.id).count();
    let minor = remarks_of(deal, &session.id).filter(|it| it.weight.is(RemarkWeight::Minor));
    let voices: BTreeSet<&str> =
        remarks_of(deal, &session.id).filter_map(|it| Some(it.function.get()?.word())).collect();
    let figures = Figures::Remarks { all, minor: minor.count(), voices: voices.len() };
    (all > 0).then_some(figures)
}

fn verdicts(deal: &Deal) -> Option<Figures> {
    let closed = deal.sessions.iter().filter(|it| !it.is_open());
    let mut given: Vec<_> =
        closed.filter_map(|it| Some((it.closed.get()?, it.verdict.kind.get()?))).collect();
    given.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    given.truncate(VERDICTS);
    let defended = given.iter().filter(|(_, kind)| *kind == VerdictKind::Defended).count();
    (!given.is_empty()).then_some(Figures::Verdicts { all: given.len(), defended })
}

fn assignments(deal: &Deal, today: NaiveDate) -> Option<Figures> {
    let all = || deal.assignments.iter().map(AsRef::as_ref);
    let overdue = all().filter(|it| it.is_overdue(today)).count();
    let reported = all().filter(|it| it.is_reported()).count();
    let says_nothing = |report: &super::super::assignment::Report| {
        !report.understood.has_text() && !report.hindered.has_text()
    };
    let without_words = all().filter(|it| it.is_reported() && says_nothing(&it.report)).count();
    let figures = Figures::Assignments { all: overdue + reported, overdue, without_words };
    (overdue + reported > 0).then_some(figures)
}

/// Known where a leader is in the room and the clock ran for speakers.
fn speaking(session: &Session) -> Option<Figures> {
    let leading: Vec<&Id> = session
        .people
        .iter()
        .filter(|it| it.role.is(RoomRole::Leader) && !it.absent.is_true())
        .map(|it| &it.id)
        .collect();
    let (mut leader_s, mut rest_s) = (0, 0);
    for turn in &session.turns {
        let Some(person) = turn.person.get() else { continue };
        let seconds = u64::from(turn.used_s.get().copied().unwrap_or(0));
        *(if leading.contains(&person) { &mut leader_s } else { &mut rest_s }) += seconds;
    }
    let is_known = !leading.is_empty() && leader_s + rest_s > 0;
    is_known.then_some(Figures::Speaking { leader_s, rest_s })
}

fn guesses(session: &Session) -> Option<Figures> {
    let levels: Vec<&str> =
        session.forecasts.iter().filter_map(|it| Some(it.level.get()?.word())).collect();
    let different = levels.iter().collect::<BTreeSet<_>>().len();
    (levels.len() > 1).then_some(Figures::Guesses { all: levels.len(), different })
}

#[cfg(test)]
mod tests;
