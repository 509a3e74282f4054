use std::sync::Arc;

use super::*;
use crate::domain::Id;
use crate::domain::Known;
use crate::domain::edit::Edit;

fn set(deal: &Deal, key: &str, value: Value) -> Deal {
    let field = field(Kind::Qualification, key).unwrap();
    deal.apply(&[Edit::Set { id: deal.id.clone(), field, value }]).unwrap()
}

fn progress(deal: &Deal) -> Vec<Progress> {
    Process::of(deal).steps.iter().map(|step| step.progress).collect()
}

#[test]
fn an_empty_deal_has_begun_nothing_and_its_decision_is_locked() {
    let process = Process::of(&Deal::default());
    assert!(process.steps.iter().all(|step| step.progress == Progress::NotBegun));
    assert!(process.is_locked());
    assert_eq!(process.current().unwrap().step, QualifyStep::Scoring);
    assert_eq!(process.steps[1].lacks.len(), START_MINIMUM.len());
}

#[test]
fn seven_answers_make_a_scoring_and_not_knowing_is_one() {
    let mut deal = Deal::default();
    for key in SCORES {
        assert_ne!(progress(&deal)[0], Progress::Done);
        deal = set(&deal, key, Value::Word("unknown"));
    }
    assert_eq!(progress(&deal)[0], Progress::Done);
    assert_eq!(deal.qualification.scoring.points(), (0, 7));
}

#[test]
fn the_start_is_not_done_by_not_knowing() {
    let deal = set(&Deal::default(), "purpose", Value::Unknown);
    let start = &Process::of(&deal).steps[1];
    assert_eq!(start.progress, Progress::UnderWay);
    assert!(start.lacks.contains(&Lack::Answer(field(Kind::Qualification, "purpose").unwrap())));
}

#[test]
fn a_reason_opens_the_decision_and_passes_the_steps_by() {
    let deal = set(&Deal::default(), "decision.despite", Value::Text("срочно".into()));
    let process = Process::of(&deal);
    assert!(!process.is_locked());
    assert!(process.steps[..5].iter().all(|step| step.progress == Progress::Bypassed));
    assert_eq!(process.current().unwrap().step, QualifyStep::Decision);
}

#[test]
fn only_a_closed_session_on_the_qualification_is_its_defense() {
    let mut deal = Deal::default();
    let mut session = crate::domain::session::Session {
        id: Id::from("s"),
        kind: Known::Is("qualification".to_owned()),
        ..Default::default()
    };
    deal.sessions = vec![Arc::new(session.clone())];
    assert_eq!(progress(&deal)[4], Progress::UnderWay);
    session.closed = crate::domain::Known::Is("2026-11-29T10:00:00+03:00".parse().unwrap());
    deal.sessions = vec![Arc::new(session.clone())];
    assert_eq!(progress(&deal)[4], Progress::Done);
    session.kind = Known::Is("full".to_owned());
    deal.sessions = vec![Arc::new(session)];
    assert_eq!(progress(&deal)[4], Progress::NotBegun);
}

#[test]
fn what_is_unclear_leaves_the_decision_open() {
    let deal = set(&Deal::default(), "decision.kind", Value::Word("unclear"));
    assert_eq!(progress(&deal)[5], Progress::UnderWay);
}
