//! The extract from the log: what a deal holds of a session is in it, in every format.

use std::collections::BTreeSet;

use deal_defense::l10n::Language;
use deal_defense::report::{PageFormat, Part};

use crate::full::{Filled, Full};
use crate::read::{text, tight};
use crate::{marked, outline, said, speaks_of};

/// Where it is at home.
const BRIEF: &str = "of the deal, not of this session: the brief has it";

/// The kind, the keys of its fields (all of them: `*`), the reason.
const LEFT_OUT: &[(&str, &str, &str)] = &[
    (
        "deal",
        "architecture economics.available_funds economics.cost economics.first_deal \
         economics.margin_reserve economics.vat_included economics.vat_rate fictional \
         goal.defender goal.leader goal.result method.id method.version procedure.announced \
         procedure.choice procedure.contract_by procedure.kind procedure.law procedure.number \
         procedure.offers_until procedure.opening procedure.platform procedure.questions_until \
         procedure.security status.on status.reason status.state value.accepted_by \
         value.accepted_on value.effect.amount value.effect.per value.effect.source \
         value.effect.source_date value.effect.text value.evidence value.loss.amount \
         value.loss.per value.loss.source value.loss.source_date value.loss.text \
         value.payback_months",
        BRIEF,
    ),
    (
        "qualification",
        "channel.conclusion closed collector.conclusion collector.on decision.defended \
         decision.despite decision.hours decision.questions decision.questions_by \
         decision.return_date decision.return_event finished money.conclusion \
         more_info.conclusion more_info.questions presale.hours request.conclusion started \
         target_talk.conclusion target_talk.on target_talk.stakeholder",
        "the card has what the judgement hangs on; the sheet has the rest",
    ),
    ("date_move", "on", "the card says how often the date moved and why"),
    ("competitor", "strong supporters weak", BRIEF),
    ("criterion", "ours ours_evidence weight whose", BRIEF),
    ("mean", "*", BRIEF),
    ("rival_score", "*", BRIEF),
    ("guarantee", "*", BRIEF),
    ("seat", "*", BRIEF),
    ("member", "function position", "ours know each other"),
    ("rule_off", "*", BRIEF),
    ("organisation", "alias kind level part_of", BRIEF),
    (
        "stakeholder",
        "alias can_lobby change contact_depth criterion influence_evidence next_action.date \
         next_action.what next_action.who our_person personal_win reports_to route should_lobby \
         supports touched veto worry_answered.date worry_answered.reference \
         worry_answered.source worry_answered.text",
        BRIEF,
    ),
    ("link", "*", BRIEF),
    ("contact", "*", BRIEF),
    ("task", "*", "the stage with its proof stands in the snapshot; the brief has the way to it"),
    ("evidence", "*", BRIEF),
    ("control", "*", BRIEF),
    ("stage_move", "*", "one that is older than the session: the log tells what came after it"),
    ("stage_error", "*", BRIEF),
    ("negotiation", "opening our_alternative_better resources", BRIEF),
    ("served_task", "problem", BRIEF),
    ("tactic", "*", BRIEF),
    ("visit", "*", BRIEF),
    ("package", "*", BRIEF),
    ("move", "*", BRIEF),
    ("question", "*", BRIEF),
    ("objection", "*", BRIEF),
    ("concession", "cost limit step value", BRIEF),
    (
        "issue",
        "scale.type scale.better scale.unit",
        "said by the levels themselves where they are measured: the test has a scale of words",
    ),
    ("presence", "person", "named by the name that was written down"),
    ("phase", "used_s", "told in minutes and seconds"),
    ("assignment", "function", "the heading over it; the test's person has the same function"),
];

fn is_listed(kind: &str, key: &str) -> bool {
    LEFT_OUT.iter().any(|(listed, keys, reason)| {
        !reason.is_empty()
            && *listed == kind
            && (*keys == "*" || keys.split(' ').any(|it| it == key))
    })
}

fn name(it: &Filled) -> (&'static str, &'static str) {
    (it.field.kind.key(), it.field.key)
}

#[test]
fn what_the_extract_from_the_log_leaves_out_is_listed_with_its_reason() {
    let Full { deal, open, filled } = marked();
    let whole = outline(&deal, Part::Minutes, Language::Ru);
    let text = tight(&whole.spans().iter().map(|span| span.text.as_str()).collect::<String>());
    let whole = outline(&open, Part::Minutes, Language::Ru);
    let is_there = |it: &&Filled| {
        if it.is_unique {
            text.contains(&said(&deal, it, Language::Ru))
        } else {
            speaks_of(&open, Part::Minutes, &whole, it)
        }
    };
    let there: BTreeSet<_> = filled.iter().filter(is_there).map(name).collect();
    let all: BTreeSet<_> = filled.iter().map(name).collect();
    let wrong: Vec<String> = all
        .into_iter()
        .filter(|it| is_listed(it.0, it.1) == there.contains(it))
        .map(|it| format!("{}.{} is in it: {}", it.0, it.1, there.contains(&it)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_mark_in_every_field_of_a_session_is_found_in_its_extract_in_every_format() {
    let Full { deal, filled, .. } = marked();
    for language in Language::ALL {
        let whole = outline(&deal, Part::Minutes, language);
        for format in PageFormat::ALL {
            let text = text(format, &format.write(&whole));
            for it in filled.iter().filter(|it| it.is_unique) {
                let (kind, key) = name(it);
                let mark = said(&deal, it, language);
                let is_there = is_listed(kind, key) || text.contains(&mark);
                assert!(is_there, "{:?} {mark} in {}", it.field, format.word());
            }
        }
    }
}
