//! What the one-page map leaves out, and why: kinds with the keys of their fields. All of it stands
//! in the brief.

/// Where it is at home.
const PASSPORT: &str = "of the deal, not of this meeting: the passport and the brief have it";
const PEOPLE: &str = "who these people are is prepared before; the map names them with their roles";
const STAGE: &str = "the way to this stage; the map names only the tasks that the meeting serves";
const DEFENSE: &str = "said among ourselves at the defense, not to be laid on the client's table";
const REVIEW: &str = "written after the meeting";
const SPOKEN: &str = "learnt before the meeting: with it, no map of seven issues fits one page";
const PREPARED: &str = "for those who prepare; at the table only its result counts";

/// The kind, the keys of its fields (all of them: `*`), the reason.
pub const LEFT_OUT: &[(&str, &str, &str)] = &[
    (
        "deal",
        "architecture dates.decision economics.available_funds economics.contract_amount \
         economics.cost economics.first_deal economics.margin_reserve economics.vat_included \
         economics.vat_rate fictional goal.defender goal.leader goal.result method.id \
         method.version procedure.announced procedure.choice procedure.contract_by procedure.kind \
         procedure.law procedure.number procedure.offers_until procedure.opening \
         procedure.platform procedure.questions_until procedure.security stage status.on \
         status.reason status.state value.accepted_by value.accepted_on value.effect.amount \
         value.effect.per value.effect.source value.effect.source_date value.effect.text \
         value.evidence value.loss.amount value.loss.per value.loss.source value.loss.source_date \
         value.loss.text value.payback_months",
        PASSPORT,
    ),
    ("qualification", "*", PASSPORT),
    ("date_move", "*", PASSPORT),
    ("competitor", "*", PASSPORT),
    ("payment", "*", PASSPORT),
    ("mean", "*", PASSPORT),
    ("criterion", "*", PASSPORT),
    ("rival_score", "*", PASSPORT),
    ("guarantee", "*", PASSPORT),
    ("seat", "*", PASSPORT),
    ("member", "function position", "ours know each other; their part in the meeting stands there"),
    ("rule_off", "*", PASSPORT),
    ("organisation", "*", PEOPLE),
    (
        "stakeholder",
        "alias attitude can_lobby certainty change contact_depth criterion influence \
         influence_evidence lobbies.date lobbies.evidence lobbies.value next_action.date \
         next_action.what next_action.who organisation our_person personal_win position \
         reports_to result_wanted route should_lobby source source_date supports touched veto \
         worry worry_answered.date worry_answered.reference worry_answered.source \
         worry_answered.text",
        PEOPLE,
    ),
    ("link", "*", PEOPLE),
    ("contact", "*", PEOPLE),
    ("task", "*", STAGE),
    ("evidence", "*", STAGE),
    ("control", "*", STAGE),
    ("stage_move", "*", STAGE),
    ("stage_error", "*", STAGE),
    (
        "negotiation",
        "readiness.criteria.certainty readiness.criteria.note readiness.decision.certainty \
         readiness.decision.note readiness.money.certainty readiness.money.note \
         readiness.people.certainty readiness.people.note readiness.rivals.certainty \
         readiness.rivals.note readiness.timing.certainty readiness.timing.note main_unknowns \
         resources strategic_limits mandate.approved_by mandate.approved_on",
        PREPARED,
    ),
    ("negotiation", "our_alternative_better their_alternative opening", SPOKEN),
    ("served_task", "problem", PREPARED),
    ("tactic", "*", SPOKEN),
    ("visit", "*", "paid before the meeting"),
    ("package", "*", "tried out before the meeting; what is agreed on stands in the concessions"),
    ("move", "*", "tried out before the meeting; what is agreed on stands in the concessions"),
    (
        "issue",
        "scale.type scale.better scale.unit",
        "said by the levels themselves where they are measured: the test has a scale of words",
    ),
    (
        "issue",
        "scale.stop their_limit.certainty their_limit.value unit_value.ours unit_value.theirs",
        "would give us away if the page stayed on the table",
    ),
    (
        "issue",
        "criterion kind package task their_interest.whose their_position.certainty \
         their_position.value",
        SPOKEN,
    ),
    ("argument", "*", SPOKEN),
    ("question", "*", SPOKEN),
    ("objection", "*", SPOKEN),
    ("concession", "cost limit step value", "reckoned before; the pair is what is said aloud"),
    ("session", "*", DEFENSE),
    ("presence", "*", DEFENSE),
    ("phase", "*", DEFENSE),
    ("forecast", "*", DEFENSE),
    ("vote", "*", DEFENSE),
    ("condition", "*", DEFENSE),
    ("guess", "*", DEFENSE),
    ("correction", "*", DEFENSE),
    ("change", "*", DEFENSE),
    ("remark", "*", DEFENSE),
    ("assignment", "*", DEFENSE),
    ("review", "*", REVIEW),
    ("issue_result", "*", REVIEW),
    ("error_seen", "*", REVIEW),
];
