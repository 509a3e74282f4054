//! Checking a method: is every text there in both languages, does everything add up.

mod texts;

use std::collections::HashSet;

use rust_decimal::Decimal;

use crate::domain::Kind;
use crate::domain::choice::{Choice, Pick};
use crate::domain::deal::Direction;
use crate::domain::field::field;
use crate::domain::method::{Method, TargetTask};
use crate::domain::remark::{AnswerKind, Fate, RemarkKind, RemarkWeight};
use crate::domain::session::{RoomRole, SessionKind, VerdictKind};
use crate::domain::sieve;
use crate::domain::stakeholder::Role;
use crate::domain::words::Function;

/// Something in a method that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, as keys and places, such as `stages.6.tasks.2.why.en`.
    pub place: String,
    /// What.
    pub kind: FaultKind,
}

/// What can be wrong with a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// A text is missing in one language.
    NoText,
    /// There are too few or too many.
    Count,
    /// A word that the deal file does not know, or knows and misses here.
    Word,
    /// The same id twice.
    Twice,
    /// A number out of its bounds: minutes, thresholds, stages, shares.
    Bounds,
    /// A reference to something that is not there.
    Nowhere,
}

/// Everything that is wrong with a method; nothing for one that can be used.
pub fn check(method: &Method) -> Vec<Fault> {
    let mut faults = Faults::default();
    faults.texts(method);
    faults.words(method);
    faults.stages(method);
    faults.aids(method);
    faults.architectures(method);
    faults.sessions(method);
    faults.thresholds(method);
    faults.rules_off(method);
    faults.0
}

#[derive(Default)]
struct Faults(Vec<Fault>);

impl Faults {
    fn note(&mut self, place: impl Into<String>, kind: FaultKind) {
        let place = place.into();
        self.0.push(Fault { place, kind });
    }

    fn unless(&mut self, holds: bool, place: impl Into<String>, kind: FaultKind) {
        if !holds {
            self.note(place, kind);
        }
    }

    /// The lists that answer to the words of the deal file: each word once, no other.
    fn words(&mut self, method: &Method) {
        self.list::<Function>("functions", method.functions.iter().map(|it| &*it.id));
        self.list::<RoomRole>("roles", method.roles.iter().map(|it| &*it.id));
        self.list::<Role>("decision_roles", method.decision_roles.iter().map(|it| &*it.id));
        self.kinds_of_session(method);
        self.list::<RemarkKind>("remark_kinds", method.remark_kinds.iter().map(|it| &*it.id));
        let weights = method.remark_weights.iter().map(|it| &*it.id);
        self.list::<RemarkWeight>("remark_weights", weights);
        self.list::<AnswerKind>("answers", method.answers.iter().map(|it| &*it.id));
        self.list::<Fate>("fates", method.fates.iter().map(|it| &*it.id));
        self.list::<VerdictKind>("verdicts", method.verdicts.iter().map(|it| &*it.id));
        self.unless(method.scoring.len() == 7, "scoring", FaultKind::Count);
        self.unless(!method.rules.is_empty(), "rules", FaultKind::Count);
        let scoring = method.scoring.iter().map(|it| &*it.id);
        let tactics = method.tactics.iter().map(|it| &*it.id);
        let keys = method.remark_kinds.iter().map(|it| &*it.key);
        let sheet = method.questionnaire.iter().map(|it| &*it.key);
        self.once("scoring", scoring);
        self.once("tactics", tactics);
        self.once("remark_kinds", keys);
        self.once("questionnaire", sheet);
        for line in &method.questionnaire {
            let known = matches!(&*line.set, "start" | "finish" | "close");
            self.unless(known, format!("questionnaire.{}", line.key), FaultKind::Word);
        }
        for (index, issue) in method.starter_issues.iter().enumerate() {
            let place = format!("starter_issues.{index}");
            let known = issue.kind.is_known() && issue.scale.is_known();
            self.unless(known, &place, FaultKind::Word);
            let stages = !issue.stages.is_empty() && issue.stages.iter().all(|it| *it <= 7);
            self.unless(stages, &place, FaultKind::Bounds);
            let ours = method.architectures.iter().map(|it| &it.id);
            let owner = issue.architecture.as_ref();
            let there = owner.is_none_or(|id| ours.into_iter().any(|it| it == id));
            self.unless(there, place, FaultKind::Nowhere);
        }
        let mut seen = HashSet::new();
        for issue in &method.starter_issues {
            let kind = issue.kind.word().unwrap_or_default();
            if !seen.insert((kind, issue.architecture.as_deref())) {
                self.note(format!("starter_issues.{kind}"), FaultKind::Twice);
            }
        }
    }

    fn list<'a, T: Choice>(&mut self, place: &str, ids: impl Iterator<Item = &'a str>) {
        let ids: Vec<_> = ids.collect();
        for id in ids.iter().filter(|id| T::from_word(id).is_none()) {
            self.note(format!("{place}.{id}"), FaultKind::Word);
        }
        for word in T::WORDS.iter().filter(|word| !ids.contains(word)) {
            self.note(format!("{place}.{word}"), FaultKind::Count);
        }
        self.once(place, ids.into_iter());
    }

    fn once<'a>(&mut self, place: &str, ids: impl Iterator<Item = &'a str>) {
        let mut seen = HashSet::new();
        for id in ids.filter(|id| !seen.insert(*id)) {
            self.note(format!("{place}.{id}"), FaultKind::Twice);
        }
    }

    fn stages(&mut self, method: &Method) {
        let numbers = method.stages.iter().map(|stage| stage.number);
        self.unless(numbers.eq(0..8), "stages", FaultKind::Count);
        for stage in &method.stages {
            let place = format!("stages.{}", stage.number);
            let full =
                [stage.tasks.len(), stage.tools.len(), stage.controls.len(), stage.errors.len()];
            self.unless(!full.contains(&0), &place, FaultKind::Count);
            for task in &stage.tasks {
                self.task(task);
                let sub = task.sub_stage.as_ref();
                let there = sub.is_none_or(|id| stage.sub_stages.iter().any(|it| it.id == *id));
                self.unless(there, format!("{place}.{}", task.id), FaultKind::Nowhere);
            }
        }
        let tasks = method.stages.iter().flat_map(|it| &it.tasks);
        let own = method.architectures.iter().flat_map(|it| &it.tasks);
        let tasks = tasks.chain(own).map(|task| &*task.id);
        let titled = method.stages.iter().flat_map(|it| {
            let lists = [&it.sub_stages, &it.tools, &it.errors];
            lists.into_iter().flatten()
        });
        let controls = method.stages.iter().flat_map(|it| &it.controls).map(|it| &*it.id);
        self.once("stages", tasks.chain(titled.map(|it| &*it.id)).chain(controls));
    }

    /// Tools and errors that belong to tasks, lines and fields are there, and the fields too.
    fn aids(&mut self, method: &Method) {
        let staged = method.stages.iter().flat_map(|it| &it.tasks);
        let tasks = staged.chain(method.architectures.iter().flat_map(|it| &it.tasks));
        let tasks = tasks.map(|it| (format!("tasks.{}", it.id), &it.tool, &it.error));
        let sheet = method.questionnaire.iter();
        let sheet = sheet.map(|it| (format!("questionnaire.{}", it.key), &it.tool, &it.error));
        let fields = method.field_aids.iter();
        let fields = fields.map(|it| (format!("field_aids.{}", it.id), &it.tool, &it.error));
        for (place, tool, error) in tasks.chain(sheet).chain(fields) {
            let tool = tool.as_ref().is_none_or(|id| method.tool(id).is_some());
            let error = error.as_ref().is_none_or(|id| method.error(id).is_some());
            self.unless(tool && error, place, FaultKind::Nowhere);
        }
        self.once("field_aids", method.field_aids.iter().map(|it| &*it.id));
        for aid in &method.field_aids {
            let known = aid.id.split_once('.').is_some_and(|(kind, key)| {
                Kind::from_word(kind).is_some_and(|kind| field(kind, key).is_some())
            });
            self.unless(known, format!("field_aids.{}", aid.id), FaultKind::Word);
        }
    }

    fn task(&mut self, task: &TargetTask) {
        let known = task.function.is_known() && task.weight.is_known();
        self.unless(known, format!("tasks.{}", task.id), FaultKind::Word);
        let checks = (2..=4).contains(&task.checks.len());
        self.unless(checks, format!("tasks.{}.checks", task.id), FaultKind::Count);
    }

    fn architectures(&mut self, method: &Method) {
        let ids = method.architectures.iter().map(|it| &*it.id);
        self.unless(!method.architectures.is_empty(), "architectures", FaultKind::Count);
        self.once("architectures", ids);
        for pattern in &method.architectures {
            let place = format!("architectures.{}", pattern.id);
            let mut stages: Vec<u32> = pattern.tasks.iter().map(|task| task.stage).collect();
            stages.extend(&pattern.decisive_stages);
            self.unless(stages.iter().all(|it| *it <= 7), &place, FaultKind::Bounds);
            for task in &pattern.tasks {
                self.task(task);
            }
            let starters = |kind: &Pick<_>| method.starter_issues.iter().any(|it| it.kind == *kind);
            let there = pattern.issues.iter().all(starters);
            self.unless(there, format!("{place}.issues"), FaultKind::Nowhere);
            for direction in [Direction::In, Direction::Out] {
                let rows = pattern.payments.rows.iter();
                let shares = rows.filter(|row| row.direction.is(direction));
                let sum: Decimal = shares.filter_map(|row| row.share.get()).sum();
                let whole = sum.is_zero() || sum == Decimal::ONE_HUNDRED;
                self.unless(whole, format!("{place}.payments"), FaultKind::Bounds);
            }
        }
    }

    /// Every kind that the program knows, and whatever the company adds.
    fn kinds_of_session(&mut self, method: &Method) {
        let there = |word: &str| method.sessions.iter().any(|it| *it.kind == *word);
        for word in SessionKind::WORDS.iter().filter(|word| !there(word)) {
            self.note(format!("sessions.{word}"), FaultKind::Count);
        }
        self.once("sessions", method.sessions.iter().map(|it| &*it.kind));
    }

    fn sessions(&mut self, method: &Method) {
        for agenda in &method.sessions {
            let place = format!("sessions.{}", agenda.kind);
            self.unless(!agenda.phases.is_empty(), &place, FaultKind::Count);
            self.once(&place, agenda.phases.iter().map(|phase| &*phase.id));
            for phase in &agenda.phases {
                let minutes = (1..=240).contains(&phase.minutes);
                self.unless(minutes, format!("{place}.{}", phase.id), FaultKind::Bounds);
            }
        }
    }

    /// A rule is switched off by its word; the reason is a text like the others.
    fn rules_off(&mut self, method: &Method) {
        for silenced in &method.rules_off {
            let place = format!("rules_off.{}", silenced.id);
            self.unless(sieve::rule(&silenced.rule).is_some(), place, FaultKind::Word);
        }
        self.once("rules_off", method.rules_off.iter().map(|it| &*it.rule));
    }

    fn thresholds(&mut self, method: &Method) {
        let it = &method.thresholds;
        let score = it.score > 0 && it.score <= it.score_max;
        let percent = (1..=100).contains(&it.assumption_percent);
        let days = it.stale_days > 0 && it.idle_days > 0;
        self.unless(score && percent && days, "thresholds", FaultKind::Bounds);
        self.unless(!method.id.is_empty() && method.version > 0, "id", FaultKind::Bounds);
        self.unless(method.status.is_known(), "status", FaultKind::Word);
    }
}

#[cfg(test)]
mod tests;
