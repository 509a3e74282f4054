//! What a session needs before it can be closed (method 6.8): one list, from which the forms show
//! what is needed and closing says what is missing.

use super::deal::Deal;
use super::field::{Field, field, fields_of};
use super::remark::{AnswerKind, Remark};
use super::sealed::Secret;
use super::session::{Session, SessionKind, VerdictKind, VoteKind};
use super::value::Value;
use super::{Id, Kind};

/// Something that keeps a session from closing.
#[derive(Clone, Debug, PartialEq)]
pub enum Demand {
    /// Something written in secret waits to be revealed.
    Reveal(Secret),
    /// A blocking remark waits for its answer.
    Answer(Id),
    /// A field of the session, of a remark said in it or of a condition is empty.
    Fill(&'static Field, Id),
    /// The verdict has conditions, and none is there.
    Condition,
    /// A preparation gives no verdict, and one is there.
    NoVerdict,
    /// A hole blocks, and nobody says why the verdict stands in spite of it.
    Despite,
}

/// All that keeps a session from closing, in the order in which it is asked for; `blocked` says
/// that a hole of the deal does not let it into a defense.
pub fn demands(deal: &Deal, session: &Session, blocked: bool) -> Vec<Demand> {
    let said = || deal.remarks.iter().filter(|it| it.session.get() == Some(&session.id));
    let sealed = Secret::ALL.into_iter().filter(|it| session.sealed.count(*it) > 0);
    let mut all: Vec<Demand> = sealed.map(Demand::Reveal).collect();
    let blocking = said().filter(|remark| remark.blocks_closing());
    all.extend(blocking.map(|remark| Demand::Answer(remark.id.clone())));
    for remark in said().filter(|remark| stands_declined(deal, remark)) {
        all.extend(empty(deal, Kind::Remark, &remark.id, |key| key == "answer.text"));
    }
    if session.preparation.is_true() && session.verdict.kind.is_known() {
        all.push(Demand::NoVerdict);
    }
    // A session without its result has a blocking hole, and that asks for a word by itself.
    all.extend(empty(deal, Kind::Session, &session.id, |key| key != "result"));
    if session.verdict.kind.is(VerdictKind::Conditions) && gives_verdict(deal, session) {
        if session.verdict.conditions.is_empty() {
            all.push(Demand::Condition);
        }
        for condition in &session.verdict.conditions {
            all.extend(empty(deal, Kind::Condition, &condition.id, |_| true));
        }
    }
    if asks_despite(session, blocked) && !session.verdict.despite.has_text() {
        all.push(Demand::Despite);
    }
    all
}

/// The empty fields of an item that must be filled.
fn empty<'a>(
    deal: &'a Deal,
    kind: Kind,
    id: &'a Id,
    of: fn(&str) -> bool,
) -> impl Iterator<Item = Demand> + 'a {
    let needed = fields_of(kind).iter().filter(move |it| of(it.key) && it.is_needed(deal, id));
    needed
        .filter(|field| (field.read)(deal, id) == Value::Empty)
        .map(|field| Demand::Fill(field, id.clone()))
}

impl Demand {
    /// The item and the field where it is met; what is sealed is revealed, not filled in.
    pub fn place(&self, session: &Id) -> Option<(&'static Field, Id)> {
        let of_session = |key| Some((field(Kind::Session, key)?, session.clone()));
        match self {
            Self::Reveal(_) => None,
            Self::Answer(remark) => Some((field(Kind::Remark, "answer.kind")?, remark.clone())),
            Self::Fill(field, id) => Some((field, id.clone())),
            Self::Condition | Self::NoVerdict => of_session("verdict.kind"),
            Self::Despite => of_session("verdict.despite"),
        }
    }
}

/// Whether the verdict needs a word on why it stands in spite of a blocking hole.
pub fn asks_despite(session: &Session, blocked: bool) -> bool {
    let freezes = session.verdict.kind.get().is_some_and(VerdictKind::freezes_levels);
    blocked && freezes && session.is_open() && !session.preparation.is_true()
}

/// Whether the session has to give a verdict: a preparation and a review give none, and a
/// qualification ends with a decision instead.
pub(super) fn gives_verdict(_: &Deal, session: &Session) -> bool {
    !session.preparation.is_true()
        && ![SessionKind::Qualification, SessionKind::Review, SessionKind::ClosedDeal]
            .into_iter()
            .any(|kind| session.is(kind))
}

pub(super) fn again(_: &Deal, session: &Session) -> bool {
    session.verdict.kind.is(VerdictKind::Again)
}

pub(super) fn postponed(_: &Deal, session: &Session) -> bool {
    session.verdict.kind.is(VerdictKind::Postpone)
}

/// Whether somebody voted against what the verdict lets pass: then the dissent is kept.
pub(super) fn outvoted(_: &Deal, session: &Session) -> bool {
    let passes = session.verdict.kind.get().is_some_and(VerdictKind::freezes_levels);
    passes && session.votes.iter().any(|it| it.vote.is(VoteKind::Against))
}

/// Whether the session gives a verdict and nobody has said what he expects: worth a word, no more.
pub fn lacks_forecasts(deal: &Deal, session: &Session) -> bool {
    gives_verdict(deal, session) && session.forecasts.is_empty()
}

pub(super) fn leaves(_: &Deal, session: &Session) -> bool {
    session.verdict.kind.is(VerdictKind::Leave)
}

/// Whether no assignment with a person and a day came of it.
pub(super) fn nothing_assigned(deal: &Deal, session: &Session) -> bool {
    let mut own = deal.assignments.iter().filter(|it| it.session.get() == Some(&session.id));
    gives_verdict(deal, session) && !own.any(|it| it.is_complete())
}

/// Whether the remark was declined: then it needs the reason.
pub(super) fn stands_declined(_: &Deal, remark: &Remark) -> bool {
    remark.answer.kind.is(AnswerKind::Declined)
}
