//! Fields of the passport: the deal, its qualification, rivals and criteria, money, means, the
//! purchase, our people.

use super::fields;
use crate::domain::Blank;
use crate::domain::comparison::{Criterion, RivalScore};
use crate::domain::deal::{
    Competitor, DateMove, Deal, DealState, Mean, MeanKind, Member, Payment, RuleOff,
};
use crate::domain::economics::Guarantee;
use crate::domain::procedure::Seat;
use crate::domain::qualification::{DecisionKind, Qualification};
use crate::domain::words::YesNo;

fields! { DEAL: Deal, Deal {
    "title" title: line, must;
    "goal.result" goal.result: prose, must;
    "goal.leader" goal.leader: prose, may;
    "goal.defender" goal.defender: prose, may;
    "architecture" architecture: own, must;
    "stage" stage: method(Stages), must;
    "dates.decision" dates.decision: own, must;
    "economics.contract_amount" economics.contract_amount: own, from(4);
    "economics.vat_included" economics.vat_included: own, may;
    "economics.vat_rate" economics.vat_rate: own, may;
    "economics.cost" economics.cost: own, from(4);
    "economics.margin_reserve" economics.margin_reserve: own, from(6);
    "economics.available_funds" economics.available_funds: own, from(2);
    "economics.first_deal" economics.first_deal: own, may;
    "value.loss.amount" value.loss.amount: own, from(2);
    "value.loss.per" value.loss.per: own, may;
    "value.loss.text" value.loss.text: prose, may;
    "value.loss.source" value.loss.source: line, may;
    "value.loss.source_date" value.loss.source_date: own, may;
    "value.effect.amount" value.effect.amount: own, from(2);
    "value.effect.per" value.effect.per: own, may;
    "value.effect.text" value.effect.text: prose, may;
    "value.effect.source" value.effect.source: line, may;
    "value.effect.source_date" value.effect.source_date: own, may;
    "value.payback_months" value.payback_months: own, may;
    "value.accepted_by" value.accepted_by: one(Stakeholder), from(2);
    "value.accepted_on" value.accepted_on: own, from(2);
    "value.evidence" value.evidence: prose, may;
    "procedure.kind" procedure.kind: own, from(3);
    "procedure.platform" procedure.platform: line, may;
    "procedure.number" procedure.number: line, may;
    "procedure.law" procedure.law: line, may;
    "procedure.announced" procedure.announced: own, may;
    "procedure.questions_until" procedure.questions_until: own, may;
    "procedure.offers_until" procedure.offers_until: own, from(4);
    "procedure.opening" procedure.opening: own, may;
    "procedure.choice" procedure.choice: own, from(4);
    "procedure.contract_by" procedure.contract_by: own, may;
    "procedure.security" procedure.security: own, may;
    "status.state" status.state: own, must;
    "status.on" status.on: own, may, |deal| !deal.status.state.is(DealState::Open);
    "status.reason" status.reason: prose, may, |deal| !deal.status.state.is(DealState::Open);
    "fictional" fictional: flag, may;
    "method.id" method.id: method(Methods), may;
    "method.version" method.version: own, may;
}}

fields! { DATE_MOVE: DateMove, DateMove {
    "from" from: own, must;
    "on" on: own, must;
    "reason" reason: prose, must;
}}

fields! { QUALIFICATION: Qualification, Qualification {
    "contact" contact: one(Stakeholder), must;
    "contact.certainty" contact.certainty: own, may;
    "contact.source" contact.source: line, may;
    "contact.source_date" contact.source_date: own, may;
    "contact.conclusion" contact.conclusion: prose, may;
    "company" company: line, must;
    "company.group" company.group: one(Organisation), may;
    "company.certainty" company.certainty: own, may;
    "company.source" company.source: line, may;
    "company.source_date" company.source_date: own, may;
    "company.conclusion" company.conclusion: prose, may;
    "purpose" purpose: prose, must;
    "purpose.certainty" purpose.certainty: own, may;
    "purpose.source" purpose.source: line, may;
    "purpose.source_date" purpose.source_date: own, may;
    "purpose.conclusion" purpose.conclusion: prose, may;
    "request" request: prose, must;
    "request.certainty" request.certainty: own, may;
    "request.source" request.source: line, may;
    "request.source_date" request.source_date: own, may;
    "request.conclusion" request.conclusion: prose, may;
    "amount" amount: own, must;
    "amount.to" amount.to: own, may;
    "amount.certainty" amount.certainty: own, may;
    "amount.source" amount.source: line, may;
    "amount.source_date" amount.source_date: own, may;
    "amount.conclusion" amount.conclusion: prose, may;
    "channel" channel: own, must;
    "channel.certainty" channel.certainty: own, may;
    "channel.source" channel.source: line, may;
    "channel.source_date" channel.source_date: own, may;
    "channel.conclusion" channel.conclusion: prose, may;
    "collector" collector: one(Member), must;
    "collector.on" collector.on: own, may;
    "collector.certainty" collector.certainty: own, may;
    "collector.source" collector.source: line, may;
    "collector.source_date" collector.source_date: own, may;
    "collector.conclusion" collector.conclusion: prose, may;
    "purpose2" purpose2: prose, from(1);
    "purpose2.certainty" purpose2.certainty: own, may;
    "purpose2.source" purpose2.source: line, may;
    "purpose2.source_date" purpose2.source_date: own, may;
    "purpose2.conclusion" purpose2.conclusion: prose, may;
    "situation" situation: prose, from(1);
    "situation.certainty" situation.certainty: own, may;
    "situation.source" situation.source: line, may;
    "situation.source_date" situation.source_date: own, may;
    "situation.conclusion" situation.conclusion: prose, may;
    "timing" timing: prose, from(1);
    "timing.certainty" timing.certainty: own, may;
    "timing.source" timing.source: line, may;
    "timing.source_date" timing.source_date: own, may;
    "timing.conclusion" timing.conclusion: prose, may;
    "contact_role" contact_role: own, from(1);
    "contact_role.text" contact_role.text: prose, may;
    "contact_role.certainty" contact_role.certainty: own, may;
    "contact_role.source" contact_role.source: line, may;
    "contact_role.source_date" contact_role.source_date: own, may;
    "contact_role.conclusion" contact_role.conclusion: prose, may;
    "more_info" more_info: own, may;
    "more_info.questions" more_info.questions: prose, may;
    "more_info.certainty" more_info.certainty: own, may;
    "more_info.source" more_info.source: line, may;
    "more_info.source_date" more_info.source_date: own, may;
    "more_info.conclusion" more_info.conclusion: prose, may;
    "rivals" rivals: many(Competitor), from(1);
    "rivals.certainty" rivals.certainty: own, may;
    "rivals.source" rivals.source: line, may;
    "rivals.source_date" rivals.source_date: own, may;
    "rivals.conclusion" rivals.conclusion: prose, may;
    "estimate" estimate: own, from(1);
    "estimate.why" estimate.why: prose, may;
    "estimate.certainty" estimate.certainty: own, may;
    "estimate.source" estimate.source: line, may;
    "estimate.source_date" estimate.source_date: own, may;
    "estimate.conclusion" estimate.conclusion: prose, may;
    "decision_path" decision_path: prose, may;
    "decision_path.deciders" decision_path.deciders: many(Stakeholder), may;
    "decision_path.certainty" decision_path.certainty: own, may;
    "decision_path.source" decision_path.source: line, may;
    "decision_path.source_date" decision_path.source_date: own, may;
    "decision_path.conclusion" decision_path.conclusion: prose, may;
    "money" money: prose, may;
    "money.certainty" money.certainty: own, may;
    "money.source" money.source: line, may;
    "money.source_date" money.source_date: own, may;
    "money.conclusion" money.conclusion: prose, may;
    "presale" presale: own, may;
    "presale.hours" presale.hours: own, may;
    "presale.certainty" presale.certainty: own, may;
    "presale.source" presale.source: line, may;
    "presale.source_date" presale.source_date: own, may;
    "presale.conclusion" presale.conclusion: prose, may;
    "target_talk" target_talk: prose, may;
    "target_talk.on" target_talk.on: own, may;
    "target_talk.stakeholder" target_talk.stakeholder: one(Stakeholder), may;
    "target_talk.certainty" target_talk.certainty: own, may;
    "target_talk.source" target_talk.source: line, may;
    "target_talk.source_date" target_talk.source_date: own, may;
    "target_talk.conclusion" target_talk.conclusion: prose, may;
    "started" started: own, may;
    "finished" finished: own, may;
    "closed" closed: own, may;
    "scoring.S1" scoring.s1: own, may;
    "scoring.S2" scoring.s2: own, may;
    "scoring.S3" scoring.s3: own, may;
    "scoring.S4" scoring.s4: own, may;
    "scoring.S5" scoring.s5: own, may;
    "scoring.S6" scoring.s6: own, may;
    "scoring.S7" scoring.s7: own, may;
    "decision.kind" decision.kind: own, from(1);
    "decision.reason" decision.reason: prose, from(1);
    "decision.despite" decision.despite: prose, may, |sheet| !sheet.decision.despite.is_blank();
    "decision.deal_type" decision.deal_type: own, from(1);
    "decision.route" decision.route: line, may;
    "decision.runs" decision.runs: one(Member), may;
    "decision.control" decision.control: own, may;
    "decision.control_reason" decision.control_reason: prose, may, |sheet| sheet.decision.control.is(YesNo::Yes);
    "decision.return_date" decision.return_date: own, may, |sheet| sheet.decision.kind.is(DecisionKind::Postpone);
    "decision.return_event" decision.return_event: prose, may, |sheet| sheet.decision.kind.is(DecisionKind::Postpone);
    "decision.class" decision.class: own, may;
    "decision.hours" decision.hours: own, may;
    "decision.limit" decision.limit: own, may;
    "decision.defended" decision.defended: own, may;
    "decision.questions" decision.questions: prose, may, |sheet| sheet.decision.kind.is(DecisionKind::Unclear);
    "decision.questions_by" decision.questions_by: own, may, |sheet| sheet.decision.kind.is(DecisionKind::Unclear);
    "decision.closed_by" decision.closed_by: name(Member), may;
    "decision.on" decision.on: own, may;
}}

fields! { COMPETITOR: Competitor, Competitor {
    "name" name: line, must;
    "kind" kind: own, must;
    "price" price: own, from(4);
    "terms" terms: prose, may;
    "strong" strong: prose, may;
    "weak" weak: prose, may;
    "supporters" supporters: prose, may;
    "certainty" certainty: own, must;
    "source" source: line, must;
    "source_date" source_date: own, must;
}}

fields! { PAYMENT: Payment, Payment {
    "title" title: line, must;
    "direction" direction: own, must;
    "month" month: own, must;
    "share" share: own, must, |payment| !payment.amount.is_known() && !payment.parallel.is_true();
    "amount" amount: own, may, |payment| !payment.share.is_known() || payment.parallel.is_true();
    "parallel" parallel: own, may;
}}

fields! { CRITERION: Criterion, Criterion {
    "title" title: line, must;
    "weight" weight: own, must;
    "whose" whose: many(Stakeholder), may;
    "ours" ours: score, must;
    "ours_evidence" ours_evidence: prose, may;
    "certainty" certainty: own, may;
    "source" source: line, must;
    "source_date" source_date: own, must;
}}

fields! { RIVAL_SCORE: RivalScore, RivalScore {
    "competitor" competitor: one(Competitor), must;
    "score" score: score, must;
    "evidence" evidence: prose, may;
}}

fields! { GUARANTEE: Guarantee, Guarantee {
    "kind" kind: own, must;
    "amount" amount: own, may, |it| !it.share.is_known();
    "share" share: own, may, |it| !it.amount.is_known();
    "cost" cost: own, must;
    "until" until: own, may;
    "bank" bank: line, may;
}}

fields! { SEAT: Seat, Seat {
    "person" person: one(Stakeholder), must;
    "seat" seat: own, must;
}}

fields! { MEAN: Mean, Mean {
    "kind" kind: own, must;
    "title" title: line, may, |mean| mean.kind.is(MeanKind::Own);
    "have" have: prose, must;
    "lack" lack: prose, may;
    "who" who: one(Member), may;
    "until" until: own, may, |mean| mean.lack.has_text();
}}

fields! { MEMBER: Member, Member {
    "name" name: line, must;
    "function" function: own, must;
    "position" position: line, may;
}}

fields! { RULE_OFF: RuleOff, RuleOff {
    "rule" rule: method(Rules), must;
    "reason" reason: prose, must;
    "on" on: own, may;
}}
