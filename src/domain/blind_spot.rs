//! Blind spots: what nobody knows among the things that decide, the worst first.
//!
//! Who decides comes first, then whose money it is, then why anything should happen at all and by
//! when; after these the other answers of the qualification sheet (method 4.1, 4.2), what the
//! people want, the scoring, what is only assumed, and last what is known and not settled.

use super::field::{Field, field};
use super::lobby;
use super::sieve::{Hole, Jump};
use super::stakeholder::Role;
use super::words::Certainty;
use super::{Deal, Kind, Value};

/// Something nobody knows.
#[derive(Clone, Debug, PartialEq)]
pub struct BlindSpot<'a> {
    /// What it is.
    pub what: Blind<'a>,
    /// Where it is mended.
    pub jump: Jump,
}

/// What nobody knows.
#[derive(Clone, Debug, PartialEq)]
pub enum Blind<'a> {
    /// Who plays a role that decides.
    Role(Role),
    /// An answer: it was asked and nobody knows.
    Unknown(&'static Field),
    /// An answer: nobody has asked.
    NotAsked(&'static Field),
    /// An answer that is only assumed.
    Assumed(&'static Field),
    /// What the sieve found missing.
    Hole(&'a Hole),
}

impl BlindSpot<'_> {
    /// Whether it is known, and only not settled.
    pub fn is_open(&self) -> bool {
        matches!(self.what, Blind::Hole(hole) if OPEN.contains(&hole.code))
    }
}

/// The answers that decide, the weightiest first.
const DECIDE: [&str; 5] = ["money", "purpose", "situation", "timing", "rivals"];

/// The other answers of the sheet.
const ANSWERS: [&str; 9] = [
    "decision_path",
    "amount",
    "contact",
    "contact_role",
    "company",
    "request",
    "estimate",
    "target_talk",
    "channel",
];

/// The hole that is a person's mind we do not know.
const MIND: &str = "their-interest-unknown";

/// The holes that are known and heavy, and not settled.
const OPEN: [&str; 2] = ["veto-open-worry", "rival-price-unsourced"];

const SCORING: [&str; 7] = [
    "scoring.S4",
    "scoring.S5",
    "scoring.S1",
    "scoring.S3",
    "scoring.S6",
    "scoring.S2",
    "scoring.S7",
];

/// The blind spots of a deal with these holes, the worst first.
pub fn blind_spots<'a>(deal: &Deal, holes: &'a [Hole]) -> Vec<BlindSpot<'a>> {
    let mut spots: Vec<BlindSpot<'a>> = Vec::new();
    spots.extend(role(deal, Role::DecisionMaker));
    spots.extend(role(deal, Role::BudgetHolder));
    spots.extend(DECIDE[..3].iter().filter_map(|key| answer(deal, Kind::Qualification, key)));
    spots.extend(answer(deal, Kind::Deal, "dates.decision"));
    spots.extend(DECIDE[3..].iter().filter_map(|key| answer(deal, Kind::Qualification, key)));
    spots.extend(found(holes, MIND));
    spots.extend(ANSWERS.iter().filter_map(|key| answer(deal, Kind::Qualification, key)));
    spots.extend(SCORING.iter().filter_map(|key| answer(deal, Kind::Qualification, key)));
    spots.extend(assumed(deal));
    spots.extend(OPEN.iter().flat_map(|&code| found(holes, code)));
    spots
}

/// Nobody with a name plays the role.
fn role<'a>(deal: &Deal, role: Role) -> Option<BlindSpot<'a>> {
    let is_known = match role {
        Role::DecisionMaker => !lobby::deciders(deal).is_empty(),
        _ => deal.stakeholders.iter().any(|person| person.plays(role) && person.name.has_text()),
    };
    let jump = Jump::List { kind: Kind::Stakeholder, parent: deal.id.clone() };
    (!is_known).then_some(BlindSpot { what: Blind::Role(role), jump })
}

fn answer<'a>(deal: &Deal, kind: Kind, key: &str) -> Option<BlindSpot<'a>> {
    let field = field(kind, key)?;
    let what = match (field.read)(deal, &deal.id) {
        Value::Unknown => Blind::Unknown(field),
        value if value.is_empty() => Blind::NotAsked(field),
        _ => return None,
    };
    Some(BlindSpot { what, jump: Jump::Field { kind, id: deal.id.clone(), field } })
}

fn found<'a>(holes: &'a [Hole], code: &'static str) -> impl Iterator<Item = BlindSpot<'a>> {
    let of = holes.iter().filter(move |hole| hole.code == code);
    of.map(|hole| BlindSpot { what: Blind::Hole(hole), jump: hole.jump.clone() })
}

/// What decides and is only assumed.
fn assumed<'a>(deal: &Deal) -> Vec<BlindSpot<'a>> {
    let answers = deal.qualification.answers();
    let is_assumed = |key: &&str| {
        let answer = answers.iter().find(|(other, _)| other == key);
        answer.is_some_and(|(_, it)| it.has_value() && it.certainty().is(Certainty::Assumption))
    };
    let keys = ["decision_path"].into_iter().chain(DECIDE).filter(is_assumed);
    let fields = keys.filter_map(|key| field(Kind::Qualification, key));
    let spot = |field| {
        let jump = Jump::Field { kind: Kind::Qualification, id: deal.id.clone(), field };
        BlindSpot { what: Blind::Assumed(field), jump }
    };
    fields.map(spot).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whats(json: &str) -> Vec<String> {
        let deal: Deal = serde_json::from_str(json).unwrap();
        let name = |spot: BlindSpot| match spot.what {
            Blind::Role(role) => format!("{role:?}"),
            Blind::Unknown(field) => format!("unknown {}", field.key),
            Blind::NotAsked(field) => format!("not asked {}", field.key),
            Blind::Assumed(field) => format!("assumed {}", field.key),
            Blind::Hole(hole) => hole.code.to_owned(),
        };
        blind_spots(&deal, &[]).into_iter().map(name).collect()
    }

    #[test]
    fn of_an_empty_deal_nobody_knows_who_decides_who_pays_and_whose_money_it_is() {
        let all = whats("{}");
        assert_eq!(all[..3], ["DecisionMaker", "BudgetHolder", "not asked money"]);
    }

    #[test]
    fn what_is_known_and_not_settled_comes_after_all_that_nobody_knows() {
        let deal = Deal::default();
        let hole = |code| Hole {
            code,
            severity: crate::domain::sieve::Severity::Serious,
            step: crate::domain::Step::Stakeholders,
            kind: Kind::Stakeholder,
            item: None,
            field: "",
            jump: Jump::List { kind: Kind::Stakeholder, parent: deal.id.clone() },
            args: Vec::new(),
        };
        let holes = [hole(OPEN[0]), hole(MIND)];
        let spots = blind_spots(&deal, &holes);
        let place = |hole| spots.iter().position(|it| it.what == Blind::Hole(hole)).unwrap();
        assert!(place(&holes[1]) < place(&holes[0]));
        assert!(spots.last().unwrap().is_open());
    }

    #[test]
    fn what_is_known_is_no_blind_spot_and_what_is_unknown_says_that_it_was_asked() {
        let all = whats(
            r#"{"stakeholders": [{"id": "a", "name": "A", "roles": ["decision_maker", "budget_holder"]}],
                "qualification": {"money": {"unknown": true}, "purpose": {"value": "x"},
                    "decision_path": {"value": "y", "certainty": "assumption"}}}"#,
        );
        assert_eq!(all[..2], ["unknown money", "not asked situation"]);
        assert!(!all.iter().any(|it| it.contains("purpose") && !it.contains("purpose2")));
        assert_eq!(all.last().unwrap(), "assumed decision_path");
    }
}
