//! The rule on the age of what we say we know.

use chrono::NaiveDate;

use super::passport::part_of_answer;
use super::{Arg, Draft, Scene};
use crate::domain::deal::CompetitorKind;
use crate::domain::{Kind, Step, field};

/// Answers that tell what happened once: they do not grow old.
const HISTORY: [&str; 4] = ["request", "channel", "collector", "target_talk"];

/// Rule 15: facts older than the method allows.
///
/// A list of every old fact would bury the rest, so there is one hole for the sheet, one for the
/// people and one for the rivals: it stands at the oldest fact and counts the others.
pub(super) fn stale_facts(scene: &Scene<'_>) -> Vec<Draft> {
    [sheet(scene), people(scene), rivals(scene)].into_iter().flatten().collect()
}

fn is_stale(scene: &Scene<'_>, day: NaiveDate) -> bool {
    (scene.today - day).num_days() > i64::from(scene.method.thresholds.stale_days)
}

/// The oldest of the stale ones, its day, and how many there are.
fn oldest<T>(
    scene: &Scene<'_>,
    facts: impl Iterator<Item = (Option<NaiveDate>, T)>,
) -> Option<(NaiveDate, T, usize)> {
    let stale =
        facts.filter_map(|(day, fact)| Some((day?, fact))).filter(|(day, _)| is_stale(scene, *day));
    let mut count = 0;
    let found = stale.inspect(|_| count += 1).min_by_key(|(day, _)| *day);
    found.map(|(day, fact)| (day, fact, count))
}

fn told(draft: Draft, shape: &'static str, day: NaiveDate, count: usize) -> Draft {
    draft
        .naming("shape", Arg::Word(shape))
        .naming("day", Arg::Day(day))
        .naming("count", Arg::count(count))
}

fn sheet(scene: &Scene<'_>) -> Option<Draft> {
    let answers = scene.deal.qualification.answers().into_iter();
    let ageing = answers
        .filter(|(key, answer)| !HISTORY.contains(key) && answer.has_value())
        .map(|(key, answer)| (answer.source_date().get().copied(), key));
    let (day, key, count) = oldest(scene, ageing)?;
    let draft = Draft::at(Kind::Qualification, &scene.deal.id, part_of_answer(key, "source_date")?);
    let draft = draft.naming("what", Arg::Field(field::field(Kind::Qualification, key)?));
    Some(told(draft, "sheet", day, count))
}

fn people(scene: &Scene<'_>) -> Option<Draft> {
    let people = scene.deal.stakeholders.iter();
    let dated = people.map(|person| (person.source_date.get().copied(), person));
    let (day, person, count) = oldest(scene, dated)?;
    let draft = Draft::at(Kind::Stakeholder, &person.id, "source_date")
        .on(Step::Stakeholders)
        .naming("what", Arg::person(person));
    Some(told(draft, "people", day, count))
}

/// "Leave as is" makes no new offer.
fn rivals(scene: &Scene<'_>) -> Option<Draft> {
    let rivals = scene.deal.competitors.iter().filter(|it| !it.kind.is(CompetitorKind::AsIs));
    let dated = rivals.map(|rival| (rival.source_date.get().copied(), rival));
    let (day, rival, count) = oldest(scene, dated)?;
    let draft = Draft::at(Kind::Competitor, &rival.id, "source_date")
        .naming("what", Arg::text(&rival.name));
    Some(told(draft, "rivals", day, count))
}
