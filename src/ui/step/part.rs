//! Parts: forms that show some fields of the deal or its qualification under a title.

use crate::domain::Kind;
use crate::domain::field::{Field, fields_of};

/// A form that shows some fields of one entity.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The id of its title.
    pub title: &'static str,
    /// The entity.
    pub kind: Kind,
    /// The first keys of the fields it shows; a key with a dot is meant exactly.
    keys: &'static [&'static str],
}

impl Part {
    /// The fields of the part, in the order of the table.
    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + '_ {
        fields_of(self.kind).iter().filter(|field| self.holds(field))
    }

    /// Whether the field stands on this part.
    pub fn holds(&self, field: &Field) -> bool {
        let first = field.key.split('.').next().unwrap_or(field.key);
        field.kind == self.kind && self.keys.iter().any(|key| *key == first || *key == field.key)
    }
}

/// The parts of the passport, in its order; who decides and who lobbies stands above them all.
pub static PASSPORT: &[Part] = &[
    Part {
        title: "part-deal",
        kind: Kind::Deal,
        keys: &["title", "goal", "architecture", "dates", "status", "fictional", "method"],
    },
    Part { title: "part-economics", kind: Kind::Deal, keys: &["economics"] },
    Part { title: "part-scoring", kind: Kind::Qualification, keys: &["scoring"] },
    Part {
        title: "part-start",
        kind: Kind::Qualification,
        keys: &[
            "started",
            "contact",
            "company",
            "purpose",
            "request",
            "amount",
            "channel",
            "collector",
        ],
    },
    Part {
        title: "part-finish",
        kind: Kind::Qualification,
        keys: &[
            "finished",
            "purpose2",
            "situation",
            "timing",
            "contact_role",
            "more_info",
            "rivals",
            "estimate",
            "decision_path",
            "money",
            "presale",
            "target_talk",
        ],
    },
    Part { title: "part-close", kind: Kind::Qualification, keys: &["closed", "decision"] },
];

/// The part of the stage step: the declared stage.
pub static STAGE: Part = Part { title: "part-stage", kind: Kind::Deal, keys: &["stage"] };

/// The part that shows a field of the deal or its qualification.
pub fn part_of(field: &Field) -> Option<&'static Part> {
    PASSPORT.iter().chain([&STAGE]).find(|part| part.holds(field))
}
