//! The qualification as a process (method 4): scoring, the start of the sheet, the talk with the
//! target contact, the finish of the sheet, the internal defense, and only then the decision,
//! because a presale is dear.

use chrono::NaiveDate;

use super::choice::choice;
use super::field::{Field, field};
use super::qualification::{CONCLUDED, DecisionKind, START_MINIMUM};
use super::session::SessionKind;
use super::shelf::Entity;
use super::stakeholder::Stakeholder;
use super::words::{Certainty, YesNo};
use super::{Blank, Deal, Kind, Value};

choice! {
    /// The steps of the process, in their order.
    QualifyStep = "qualify-step" {
        Scoring = "scoring", Start = "start", Talk = "talk", Finish = "finish",
        Defense = "defense", Decision = "decision",
    }
}

choice! {
    /// How far a step is.
    Progress = "progress" {
        NotBegun = "not_begun", UnderWay = "under_way", Done = "done", Bypassed = "bypassed",
    }
}

choice! {
    /// The two sets of the sheet.
    SheetSet = "sheet-set" { Start = "start", Finish = "finish" }
}

choice! {
    /// How an answer of the sheet stands, what needs work first.
    Standing = "standing" {
        Unknown = "unknown", Missing = "missing", Optional = "optional",
        Unweighed = "unweighed", NoConclusion = "no_conclusion", Assumption = "assumption",
        Settled = "settled",
    }
}

impl Standing {
    /// Which of the three groups of the sheet it belongs to: what is open, what does not hold yet,
    /// what is settled.
    pub fn group(self) -> u8 {
        match self {
            Self::Unknown | Self::Missing => 0,
            Self::Optional | Self::Unweighed | Self::NoConclusion | Self::Assumption => 1,
            Self::Settled => 2,
        }
    }
}

/// How the answer under a key of the sheet stands.
pub fn standing(deal: &Deal, key: &str) -> Standing {
    let answers = deal.qualification.answers();
    let Some((_, answer)) = answers.into_iter().find(|(name, _)| *name == key) else {
        return Standing::Missing;
    };
    let is_obligatory =
        START_MINIMUM.contains(&key) || FINISH_SET.contains(&key) || key == "target_talk";
    let asks_more = key == "more_info" && is_unclear(deal);
    match (answer.is_unknown(), answer.has_value()) {
        (true, _) => Standing::Unknown,
        (false, false) if is_obligatory => Standing::Missing,
        (false, false) => Standing::Optional,
        (false, true) if asks_more => Standing::Missing,
        (false, true) if answer.certainty().is(Certainty::Assumption) => Standing::Assumption,
        (false, true) if !CONCLUDED.contains(&key) => Standing::Settled,
        (false, true) if !answer.conclusion().has_text() => Standing::NoConclusion,
        (false, true) if !answer.certainty().is_known() => Standing::Unweighed,
        (false, true) => Standing::Settled,
    }
}

/// Whether the deal was sent back for information that is not there yet.
fn is_unclear(deal: &Deal) -> bool {
    deal.qualification.decision.kind.is(DecisionKind::Unclear)
        && deal.qualification.more_info.value.is(YesNo::Yes)
}

/// The days that follow from a change: the start with the first answer, the finish with the last.
pub fn days(before: &Deal, after: &Deal, today: NaiveDate) -> Vec<(&'static str, Value)> {
    let sheet = &after.qualification;
    let has_answer = |deal: &Deal| {
        let answers = deal.qualification.answers();
        answers.iter().any(|(_, answer)| answer.has_value() || answer.is_unknown())
            || deal.qualification.scoring.all().iter().any(|answer| !answer.is_blank())
    };
    let is_finished = |deal: &Deal| {
        Process::of(deal).steps[..4].iter().all(|step| step.progress == Progress::Done)
    };
    let mut days = Vec::new();
    if sheet.started.is_blank() && !has_answer(before) && has_answer(after) {
        days.push(("started", Value::Day(today)));
    }
    if sheet.finished.is_blank() && !is_finished(before) && is_finished(after) {
        days.push(("finished", Value::Day(today)));
    }
    days
}

/// What a step still lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// An answer.
    Answer(&'static Field),
    /// The position of the contact person, which stands at the person.
    Position,
    /// A session that goes through the qualification, closed.
    Session,
}

/// A step as the deal stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepReport {
    /// Which one.
    pub step: QualifyStep,
    /// How far it is.
    pub progress: Progress,
    /// What it still lacks, in the order of the sheet.
    pub lacks: Vec<Lack>,
    /// How many things it asks for.
    pub asks: usize,
}

impl StepReport {
    /// Whether it keeps the decision locked.
    pub fn is_open(&self) -> bool {
        matches!(self.progress, Progress::NotBegun | Progress::UnderWay)
    }
}

/// The process as the deal stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Process {
    /// The six steps.
    pub steps: [StepReport; 6],
}

/// The seven answers of the finish set (method 4.2): those of the method's author.
pub const FINISH_SET: [&str; 7] =
    ["purpose2", "situation", "timing", "contact_role", "more_info", "rivals", "estimate"];

/// What makes a talk with the target contact one: the day, the person, what was confirmed.
const TALK: [&str; 3] = ["target_talk", "target_talk.on", "target_talk.stakeholder"];

/// The seven scoring questions, by their keys on the sheet.
pub const SCORES: [&str; 7] = [
    "scoring.S1",
    "scoring.S2",
    "scoring.S3",
    "scoring.S4",
    "scoring.S5",
    "scoring.S6",
    "scoring.S7",
];

impl Process {
    /// Looks at a deal.
    pub fn of(deal: &Deal) -> Self {
        let bypassed = deal.qualification.decision.despite.has_text();
        let report = |step, asks, lacks: Vec<Lack>, begun| {
            let progress = match (lacks.is_empty(), begun) {
                (true, _) => Progress::Done,
                (false, _) if bypassed => Progress::Bypassed,
                (false, true) => Progress::UnderWay,
                (false, false) => Progress::NotBegun,
            };
            StepReport { step, progress, lacks, asks }
        };
        let asked = |step, keys: &[&str], is_met: fn(&Value) -> bool| {
            let lacks: Vec<Lack> = keys.iter().filter_map(|key| lack(deal, key, is_met)).collect();
            let begun = keys.iter().any(|key| read(deal, key) != Value::Empty);
            report(step, keys.len(), lacks, begun)
        };
        let mut finish = asked(QualifyStep::Finish, &FINISH_SET, is_asked);
        if is_unclear(deal) {
            // What the deal was sent back for is open again, whatever was decided before.
            finish.lacks.extend(field(Kind::Qualification, "more_info").map(Lack::Answer));
            finish.progress = Progress::UnderWay;
        }
        let goes_on = sessions(deal).any(|closed| !closed);
        let defended = is_defended(deal);
        let defense = if defended { Vec::new() } else { vec![Lack::Session] };
        Self {
            steps: [
                asked(QualifyStep::Scoring, &SCORES, is_asked),
                asked(QualifyStep::Start, &START_MINIMUM, Value::is_known),
                asked(QualifyStep::Talk, &TALK, Value::is_known),
                finish,
                report(QualifyStep::Defense, 1, defense, goes_on),
                decision(deal),
            ],
        }
    }

    /// The first step that is not done; nothing when the qualification is closed.
    pub fn current(&self) -> Option<&StepReport> {
        let [.., decision] = &self.steps;
        self.steps.iter().find(|step| step.is_open()).filter(|_| decision.is_open())
    }

    /// The steps that keep the decision locked.
    pub fn missing(&self) -> impl Iterator<Item = &StepReport> {
        self.steps[..5].iter().filter(|step| step.is_open())
    }

    /// Whether the decision waits for the steps before it.
    pub fn is_locked(&self) -> bool {
        self.missing().next().is_some()
    }
}

/// Whether the qualification went through a session that is closed.
pub fn is_defended(deal: &Deal) -> bool {
    sessions(deal).any(|closed| closed)
}

/// The sessions on the qualification, those that only prepare left out: whether each is closed.
fn sessions(deal: &Deal) -> impl Iterator<Item = bool> + '_ {
    deal.sessions
        .iter()
        .filter(|it| it.is(SessionKind::Qualification) && !it.preparation.is_true())
        .map(|it| !it.is_open())
}

/// Not knowing is an answer.
fn is_asked(value: &Value) -> bool {
    !value.is_empty()
}

fn read(deal: &Deal, key: &str) -> Value {
    field(Kind::Qualification, key).map_or(Value::Empty, |field| (field.read)(deal, &deal.id))
}

fn lack(deal: &Deal, key: &str, is_met: fn(&Value) -> bool) -> Option<Lack> {
    if key == "position" {
        let contact = deal.qualification.contact.stakeholder.get();
        let person = contact.and_then(|id| Stakeholder::find(deal, id));
        return (!person.is_some_and(|it| it.position.has_text())).then_some(Lack::Position);
    }
    let field = field(Kind::Qualification, key)?;
    (!is_met(&(field.read)(deal, &deal.id))).then_some(Lack::Answer(field))
}

/// The last step: a decision that somebody answers for; what is unclear only puts it off.
fn decision(deal: &Deal) -> StepReport {
    let given = &deal.qualification.decision;
    let decided = given.kind.get().is_some_and(|kind| kind != DecisionKind::Unclear);
    let lacks: Vec<Lack> = [
        ("decision.kind", decided),
        ("decision.reason", given.reason.has_text()),
        ("decision.closed_by", given.closed_by.has_text()),
    ]
    .into_iter()
    .filter(|(_, is_met)| !is_met)
    .filter_map(|(key, _)| field(Kind::Qualification, key).map(Lack::Answer))
    .collect();
    let progress = match (lacks.is_empty(), given.kind.is_blank()) {
        (true, _) => Progress::Done,
        (false, false) => Progress::UnderWay,
        (false, true) => Progress::NotBegun,
    };
    StepReport { step: QualifyStep::Decision, progress, lacks, asks: 3 }
}

#[cfg(test)]
mod tests;
