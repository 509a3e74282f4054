//! Parts: forms that show some fields of the deal or its qualification under a title.

use crate::domain::Kind;
use crate::domain::field::{Field, fields_of};
use crate::domain::qualify::SheetSet;
use crate::domain::readiness::Block;

/// A form that shows some fields of one entity.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The id of its title.
    pub title: &'static str,
    /// The entity.
    pub kind: Kind,
    /// The first keys of the fields it shows; a key with a dot is meant exactly, or
    /// with all below it.
    keys: &'static [&'static str],
    /// The set of the sheet of which it is a question.
    pub set: Option<SheetSet>,
}

const fn part(title: &'static str, kind: Kind, keys: &'static [&'static str]) -> Part {
    Part { title, kind, keys, set: None }
}

/// A question of the sheet: the answer with its certainty, source, day and conclusion.
const fn question(title: &'static str, set: SheetSet, key: &'static [&'static str; 1]) -> Part {
    Part { title, kind: Kind::Qualification, keys: key, set: Some(set) }
}

impl Part {
    /// The key of a question's answer.
    pub fn key(&self) -> &'static str {
        self.keys.first().copied().unwrap_or_default()
    }

    /// The fields of the part, in the order of the table.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + '_ {
        fields_of(self.kind).iter().filter(|field| self.holds(field))
    }

    /// Whether the field stands on this part.
    pub fn holds(&self, field: &Field) -> bool {
        let first = field.key.split('.').next().unwrap_or(field.key);
        let is_below = |key: &str| {
            key.contains('.')
                && field.key.strip_prefix(key).is_some_and(|rest| rest.starts_with('.'))
        };
        let holds = |key: &&str| *key == first || *key == field.key || is_below(key);
        field.kind == self.kind && self.keys.iter().any(holds)
    }
}

/// The parts of the passport, in its order; who decides and who lobbies stands above them all.
pub static PASSPORT: &[Part] = &[
    part(
        "part-deal",
        Kind::Deal,
        &["title", "goal", "architecture", "dates", "status", "fictional", "method"],
    ),
    part("part-economics", Kind::Deal, &["economics"]),
    part("part-qualification", Kind::Qualification, &["started", "finished", "closed"]),
    part("part-scoring", Kind::Qualification, &["scoring"]),
    part("part-close", Kind::Qualification, &["decision"]),
    part("part-value", Kind::Deal, &["value"]),
    part("part-procedure", Kind::Deal, &["procedure"]),
];

/// The questions of the sheet, in its order.
pub static QUESTIONS: &[Part] = &[
    question("f-qualification-contact", SheetSet::Start, &["contact"]),
    question("f-qualification-company", SheetSet::Start, &["company"]),
    question("f-qualification-purpose", SheetSet::Start, &["purpose"]),
    question("f-qualification-request", SheetSet::Start, &["request"]),
    question("f-qualification-amount", SheetSet::Start, &["amount"]),
    question("f-qualification-channel", SheetSet::Start, &["channel"]),
    question("f-qualification-collector", SheetSet::Start, &["collector"]),
    question("f-qualification-purpose2", SheetSet::Finish, &["purpose2"]),
    question("f-qualification-situation", SheetSet::Finish, &["situation"]),
    question("f-qualification-timing", SheetSet::Finish, &["timing"]),
    question("f-qualification-contact-role", SheetSet::Finish, &["contact_role"]),
    question("f-qualification-more-info", SheetSet::Finish, &["more_info"]),
    question("f-qualification-rivals", SheetSet::Finish, &["rivals"]),
    question("f-qualification-estimate", SheetSet::Finish, &["estimate"]),
    question("f-qualification-decision-path", SheetSet::Finish, &["decision_path"]),
    question("f-qualification-money", SheetSet::Finish, &["money"]),
    question("question-presale", SheetSet::Finish, &["presale"]),
    question("question-target-talk", SheetSet::Finish, &["target_talk"]),
];

/// The blocks of information of a negotiation, in their order.
static READINESS: &[Part] = &[
    part("c-readiness-block-people", Kind::Negotiation, &["readiness.people"]),
    part("c-readiness-block-criteria", Kind::Negotiation, &["readiness.criteria"]),
    part("c-readiness-block-money", Kind::Negotiation, &["readiness.money"]),
    part("c-readiness-block-timing", Kind::Negotiation, &["readiness.timing"]),
    part("c-readiness-block-rivals", Kind::Negotiation, &["readiness.rivals"]),
    part("c-readiness-block-decision", Kind::Negotiation, &["readiness.decision"]),
];

/// The part that shows a block of information.
pub fn of_block(block: Block) -> &'static Part {
    &READINESS[block as usize]
}

/// The part of the stage step: the declared stage.
pub static STAGE: Part = part("part-stage", Kind::Deal, &["stage"]);

/// The part that shows a field of the deal or its qualification.
pub fn part_of(field: &Field) -> Option<&'static Part> {
    QUESTIONS.iter().chain(PASSPORT).chain([&STAGE]).find(|part| part.holds(field))
}
