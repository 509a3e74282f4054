//! The sieve (method 5.6): a deal passes through it and its holes show.
//!
//! A rule is a pure function of deal, method and day. All of them stand in one table, [`RULES`];
//! the step bar, the list of holes, `check` and the opening of a defense read the same holes.

mod age;
mod hole;
mod links;
mod negotiation;
mod off;
mod passport;
mod people;
pub mod questions;
mod review;
mod scene;
mod session;
mod stage;
mod verdict;

use std::collections::HashSet;

use chrono::NaiveDate;

pub use hole::{Arg, Draft, Hole, Jump, Severity};
pub use off::{Off, OffBy, switched_off};
pub use scene::Scene;

use super::deal::DealState;
use super::method::Method;
use super::{Deal, Step};

/// A row of the table of rules.
pub struct Rule {
    /// Its number in the method (5.6), where it has one.
    pub number: Option<u8>,
    /// The word under which its holes are known.
    pub code: &'static str,
    /// How heavy its holes are.
    pub severity: Severity,
    /// The step on which its holes are shown, unless a hole says otherwise.
    pub step: Step,
    /// Whether it speaks of reports, and so of a deal that is closed, too.
    pub of_reports: bool,
    /// Finds the holes.
    pub find: fn(&Scene<'_>) -> Vec<Draft>,
}

/// Declares the rows: number, code, severity, step, function; `reports` if it speaks of reports.
macro_rules! rules {
    ($([$($number:literal)?] $code:literal $severity:ident $step:ident $($find:ident)::+ $(, $reports:ident)? ;)+) => {
        &[$(Rule {
            number: rules!(@number $($number)?),
            code: $code,
            severity: Severity::$severity,
            step: Step::$step,
            of_reports: rules!(@reports $($reports)?),
            find: $($find)::+,
        }),+]
    };
    (@number) => { None };
    (@number $number:literal) => { Some($number) };
    (@reports) => { false };
    (@reports reports) => { true };
}

/// The rule whose holes do not withhold a verdict.
pub(super) const NDA_UNCONFIRMED: &str = "nda-unconfirmed";

/// Every rule, in the order of the method.
pub static RULES: &[Rule] = rules! {
    [1] "nda-unconfirmed" Blocks Defense session::nda_unconfirmed;
    [2] "no-session-result" Blocks Defense session::no_session_result;
    [3] "vague-goal" Serious Passport passport::vague_goal;
    [4] "start-minimum" Serious Passport passport::start_minimum;
    [5] "no-conclusion" Note Passport passport::no_conclusion;
    [6] "no-decision-maker" Serious Stakeholders people::no_decision_maker;
    [7] "no-budget-holder" Serious Stakeholders people::no_budget_holder;
    [8] "single-contact" Serious Stakeholders people::single_contact;
    [9] "no-proven-champion" Serious Stakeholders people::no_proven_champion;
    [10] "no-opponents" Note Stakeholders people::no_opponents;
    [11] "influential-not-for-us" Serious Stakeholders people::influential_not_for_us;
    [12] "influential-unattended" Serious Stakeholders people::influential_unattended;
    [13] "holding-only-site" Serious Stakeholders people::holding_only_site;
    [14] "veto-open-worry" Serious Stakeholders people::veto_open_worry;
    [15] "stale-facts" Note Passport age::stale_facts;
    [16] "many-assumptions" Serious Stakeholders people::many_assumptions;
    [17] "stage-debt" Serious Stage stage::stage_debt;
    [18] "stage-without-client-act" Serious Stage stage::stage_without_client_act;
    [19] "issue-without-task" Note Negotiation negotiation::issue_without_task;
    [20] "task-without-issue" Serious Negotiation negotiation::task_without_issue;
    [21] "level-missing" Blocks Negotiation negotiation::level_missing;
    [22] "levels-contradict" Blocks Negotiation negotiation::levels_contradict;
    [23] "concession-without-counter" Serious Negotiation negotiation::concession_without_counter;
    [24] "objection-unanswered" Serious Negotiation negotiation::objection_unanswered;
    [25] "their-interest-unknown" Serious Negotiation negotiation::their_interest_unknown;
    [26] "no-alternative" Serious Negotiation negotiation::no_alternative;
    [27] "no-mandate" Serious Negotiation negotiation::no_mandate;
    [28] "goal-without-means" Serious Passport passport::goal_without_means;
    [29] "cash-gap" Serious Passport passport::cash_gap;
    [30] "first-deal-prepayment" Note Negotiation negotiation::first_deal_prepayment;
    [31] "rival-price-unsourced" Note Passport passport::rival_price_unsourced;
    [32] "assignments-unreported" Blocks Verdict session::assignments_unreported, reports;
    [33] "function-not-heard" Note Defense session::function_not_heard;
    [34] "accepted-unchanged" Serious Verdict verdict::accepted_unchanged;
    [35] "report-missing" Serious Review review::report_missing, reports;
    [] "dangling-link" Serious Passport links::dangling_link;
};

/// The rule of a word.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}

/// The holes of a deal on a day: the worst first, then in the order of the walk.
///
/// Of a deal that is closed only the rules on reports count: the rest is past mending. A rule that
/// is switched off finds nothing.
pub fn sift(deal: &Deal, method: &Method, today: NaiveDate) -> Vec<Hole> {
    let is_closed = deal.status.state.get().is_some_and(|state| state != DealState::Open);
    let off: HashSet<&str> = switched_off(deal, method).iter().map(|off| off.rule.code).collect();
    let scene = Scene::new(deal, method, today);
    let mut seen = HashSet::new();
    let mut holes: Vec<Hole> = RULES
        .iter()
        .filter(|rule| (rule.of_reports || !is_closed) && !off.contains(rule.code))
        .flat_map(|rule| {
            let drafts = (rule.find)(&scene);
            drafts.into_iter().filter_map(|draft| draft.settle(rule))
        })
        .filter(|hole| seen.insert((hole.code, hole.item.clone(), hole.field)))
        .collect();
    holes.sort_by_key(|hole| (hole.severity, hole.step));
    holes
}

#[cfg(test)]
mod tests;
