//! The ten hardest questions (method 6.2, 6.5): what the room may ask, before it asks.
//!
//! A question stands on a hole and names a person, an amount or a day of this deal. Where the hole
//! names none, an anchor does: the next negotiation, the client's decision, the amount. A deal
//! without holes is asked about its weight points.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Arg, Hole, Jump, Scene};
use crate::domain::deal::Competitor;
use crate::domain::method::Method;
use crate::domain::negotiation::IssueKind;
use crate::domain::remark::{Remark, Voice};
use crate::domain::shelf::Entity;
use crate::domain::stakeholder::Stakeholder;
use crate::domain::words::Function;
use crate::domain::{Deal, Id, Kind, Money};

mod weigh;

/// How many the room may ask.
pub const MOST: usize = 10;

/// A question that the room may ask.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The word under which its text is found: that of its rule, or of its weight point.
    pub code: &'static str,
    /// The hole it stands on, by its place in the list; none for a weight point.
    pub hole: Option<usize>,
    /// Who would ask it.
    pub voice: Voice,
    /// Where it is answered.
    pub jump: Jump,
    /// What ties it to this deal where its own values do not.
    pub anchor: Option<Anchor>,
    /// The values of its text.
    pub args: Vec<(&'static str, Arg)>,
}

impl Question {
    /// Whether it names a person, an amount or a day.
    pub fn is_tied(&self) -> bool {
        self.anchor.is_some() || self.args.iter().any(|(_, arg)| names(arg))
    }
}

/// A person, an amount or a day.
fn names(arg: &Arg) -> bool {
    match arg {
        Arg::Person { name, .. } => !name.is_empty(),
        Arg::Money(_) | Arg::Ours(_) | Arg::Day(_) => true,
        _ => false,
    }
}

/// What a question hangs on.
#[derive(Clone, Debug, PartialEq)]
pub enum Anchor {
    /// The next round.
    Meeting(NaiveDate),
    /// The client's decision.
    Decision(NaiveDate),
    /// The amount of the deal.
    Worth(Money),
}

/// What a question hangs on first, if the deal says it.
#[derive(Clone, Copy)]
enum First {
    Meeting,
    Decision,
    Worth,
}

/// The ten hardest questions of a deal at most: the heaviest holes first, and among those of one
/// weight what was not asked yet, on steps and by functions that were not heard yet.
pub fn hardest(deal: &Deal, method: &Method, today: NaiveDate, holes: &[Hole]) -> Vec<Question> {
    let scene = Scene::new(deal, method, today);
    if holes.is_empty() {
        let mut asked = weigh::points(&scene);
        asked.retain(Question::is_tied);
        asked.truncate(MOST);
        return asked;
    }
    let issues = issue_kinds(&scene);
    let open = holes.iter().enumerate().filter_map(|(at, hole)| ask(&scene, &issues, at, hole));
    spread(holes, open.filter(Question::is_tied).collect())
}

/// Picks one after the other: the heaviest, then what the picked ones have least of.
fn spread(holes: &[Hole], mut open: Vec<Question>) -> Vec<Question> {
    let mut picked: Vec<Question> = Vec::new();
    while picked.len() < MOST {
        let of = |question: &Question| question.hole.map(|at| &holes[at]);
        let asked = |same: &dyn Fn(&Question) -> bool| picked.iter().filter(|it| same(it)).count();
        let next = open.iter().enumerate().min_by_key(|(at, it)| {
            (
                of(it).map(|hole| hole.severity),
                asked(&|other| other.code == it.code),
                asked(&|other| of(other).map(|hole| hole.step) == of(it).map(|hole| hole.step)),
                asked(&|other| other.voice == it.voice),
                *at,
            )
        });
        let Some(at) = next.map(|(at, _)| at) else { break };
        picked.push(open.remove(at));
    }
    picked
}

/// The question that a hole calls for; none for what only concerns the session or the file.
fn ask(
    scene: &Scene<'_>,
    issues: &HashMap<&Id, Option<IssueKind>>,
    at: usize,
    hole: &Hole,
) -> Option<Question> {
    let (voice, first) = manner(hole.code)?;
    let voice = voice_of(scene, issues, hole).unwrap_or(voice);
    let mut args = hole.args.clone();
    enrich(scene, hole, &mut args);
    let (code, jump) = (hole.code, hole.jump.clone());
    Some(Question { code, hole: Some(at), voice, jump, anchor: anchor(scene, first), args })
}

/// Who asks of a rule's holes, and on what they hang first; in the order of the rules.
static MANNERS: &[(&str, Voice, First)] = &[
    ("vague-goal", Voice::Leader, First::Decision),
    ("start-minimum", Voice::AnotherManager, First::Decision),
    ("no-conclusion", Voice::AnotherManager, First::Decision),
    ("no-decision-maker", Voice::Leader, First::Decision),
    ("no-budget-holder", Voice::Finance, First::Worth),
    ("single-contact", Voice::AnotherManager, First::Meeting),
    ("no-proven-champion", Voice::ClientChair, First::Decision),
    ("no-opponents", Voice::ClientChair, First::Decision),
    ("influential-not-for-us", Voice::Leader, First::Decision),
    ("influential-unattended", Voice::AnotherManager, First::Meeting),
    ("holding-only-site", Voice::Finance, First::Worth),
    ("veto-open-worry", Voice::Engineering, First::Decision),
    ("stale-facts", Voice::Marketing, First::Meeting),
    ("many-assumptions", Voice::Marketing, First::Meeting),
    ("stage-debt", Voice::Engineering, First::Decision),
    ("stage-without-client-act", Voice::Leader, First::Decision),
    ("issue-without-task", Voice::AnotherManager, First::Meeting),
    ("task-without-issue", Voice::AnotherManager, First::Meeting),
    ("level-missing", Voice::AnotherManager, First::Meeting),
    ("levels-contradict", Voice::AnotherManager, First::Meeting),
    ("concession-without-counter", Voice::AnotherManager, First::Meeting),
    ("objection-unanswered", Voice::ClientChair, First::Meeting),
    ("their-interest-unknown", Voice::ClientChair, First::Meeting),
    ("no-alternative", Voice::Leader, First::Meeting),
    ("no-mandate", Voice::Legal, First::Worth),
    ("goal-without-means", Voice::Production, First::Worth),
    ("cash-gap", Voice::Finance, First::Meeting),
    ("first-deal-prepayment", Voice::Finance, First::Meeting),
    ("rival-price-unsourced", Voice::Marketing, First::Worth),
    ("assignments-unreported", Voice::Leader, First::Meeting),
    ("accepted-unchanged", Voice::AnotherManager, First::Meeting),
    ("report-missing", Voice::Leader, First::Meeting),
];

/// Who asks of a rule's holes; nobody of what only concerns the session or the file.
fn manner(code: &str) -> Option<(Voice, First)> {
    let found = MANNERS.iter().find(|(word, ..)| *word == code);
    found.map(|(_, voice, first)| (*voice, *first))
}

/// Who asks of this very hole: the function of its issue, its task or its remark.
fn voice_of(
    scene: &Scene<'_>,
    issues: &HashMap<&Id, Option<IssueKind>>,
    hole: &Hole,
) -> Option<Voice> {
    match hole.code {
        "level-missing" | "levels-contradict" | "concession-without-counter" => {
            match hole.item.as_ref().and_then(|id| issues.get(id)) {
                Some(kind) => (*kind).map(of_issue),
                None => Some(Voice::Finance),
            }
        }
        "stage-debt" | "task-without-issue" => {
            let tasks = hole.args.iter().find_map(|(_, arg)| match arg {
                Arg::Tasks(tasks) => tasks.first(),
                _ => None,
            });
            of_function(scene.method.task(tasks?)?.function.get()?)
        }
        "accepted-unchanged" => Remark::find(scene.deal, hole.item.as_ref()?)?.function.get(),
        _ => None,
    }
}

fn of_issue(kind: IssueKind) -> Voice {
    use IssueKind as Of;
    match kind {
        Of::Price | Of::Advance | Of::Deferral | Of::Indexation => Voice::Finance,
        Of::Delivery | Of::Scope => Voice::Production,
        Of::Penalty | Of::ExitData | Of::Term | Of::Access => Voice::Legal,
        Of::Warranty | Of::Spares | Of::ServiceLevel | Of::Acceptance => Voice::Service,
        Of::Survey | Of::Requirements | Of::Pilot | Of::LossData | Of::Scoring => {
            Voice::Engineering
        }
        Of::Reference => Voice::Marketing,
        Of::BudgetHolder | Of::DecisionDate => Voice::Leader,
        Of::Other => Voice::AnotherManager,
    }
}

/// The voice of a function; sales does not question itself, another manager does.
fn of_function(function: Function) -> Option<Voice> {
    Some(match function {
        Function::Sales => return None,
        Function::Engineering => Voice::Engineering,
        Function::Finance => Voice::Finance,
        Function::Legal => Voice::Legal,
        Function::Production => Voice::Production,
        Function::Service => Voice::Service,
        Function::Marketing => Voice::Marketing,
        Function::Leader => Voice::Leader,
    })
}

/// The kind of the issue to which an item of the map belongs.
fn issue_kinds<'a>(scene: &Scene<'a>) -> HashMap<&'a Id, Option<IssueKind>> {
    let mut kinds = HashMap::new();
    for issue in scene.issues() {
        let kind = issue.kind.get();
        kinds.insert(&issue.id, kind);
        kinds.extend(issue.concessions.iter().map(|it| (&it.id, kind)));
        kinds.extend(issue.objections.iter().map(|it| (&it.id, kind)));
    }
    kinds
}

/// What the deal knows beside the hole: who sits across the table, what the rival asks.
fn enrich(scene: &Scene<'_>, hole: &Hole, args: &mut Vec<(&'static str, Arg)>) {
    match hole.code {
        "objection-unanswered" => {
            let across = across(scene);
            args.push(("seated", Arg::Word(if across.is_some() { "yes" } else { "no" })));
            args.extend(across.map(|person| ("across", Arg::person(person))));
        }
        "rival-price-unsourced" => {
            let rival = hole.item.as_ref().and_then(|id| Competitor::find(scene.deal, id));
            let price = rival.and_then(|rival| rival.price.get());
            args.extend(price.map(|price| ("price", Arg::Money(price.clone()))));
        }
        _ => {}
    }
}

/// The first of theirs at the table of the next round.
fn across<'a>(scene: &Scene<'a>) -> Option<&'a Stakeholder> {
    let rounds = scene.current?.rounds.iter();
    let next = rounds.filter(|round| round.date.get().is_none_or(|day| *day >= scene.today));
    let round = next.min_by_key(|round| round.date.get().copied())?;
    round.theirs.iter().find_map(|id| Stakeholder::find(scene.deal, id))
}

/// What a question hangs on: what it hangs on first, else what the deal says.
fn anchor(scene: &Scene<'_>, first: First) -> Option<Anchor> {
    let meeting = || {
        let rounds = scene.current?.rounds.iter();
        let days = rounds.filter_map(|round| round.date.get().copied());
        days.filter(|day| *day >= scene.today).min().map(Anchor::Meeting)
    };
    let decision = || {
        let day = scene.deal.dates.decision.get().copied()?;
        (day >= scene.today).then_some(Anchor::Decision(day))
    };
    let worth = || scene.deal.price().cloned().map(Anchor::Worth);
    match first {
        First::Meeting => meeting().or_else(decision).or_else(worth),
        First::Decision => decision().or_else(meeting).or_else(worth),
        First::Worth => worth().or_else(decision).or_else(meeting),
    }
}

/// A field of an item, to jump to.
fn at(kind: Kind, id: &Id, key: &str) -> Option<Jump> {
    let field = crate::domain::field::field(kind, key)?;
    Some(Jump::Field { kind, id: id.clone(), field })
}
