//! The built-in method passes; a method with gaps is told where they are.

use super::*;
use crate::domain::method::Agenda;
use crate::method::built_in;

#[test]
fn the_built_in_method_has_no_fault() {
    assert_eq!(check(&built_in()), []);
}

#[test]
fn the_built_in_method_is_whole() {
    let method = built_in();
    for stage in &method.stages {
        assert_eq!(stage.tasks.len(), 7, "stage {}", stage.number);
        assert_eq!(stage.controls.len(), 4, "stage {}", stage.number);
        assert_eq!(stage.errors.len(), 5, "stage {}", stage.number);
    }
    let minutes: Vec<_> = method.sessions.iter().map(Agenda::minutes).collect();
    assert_eq!(minutes, [90, 45, 15, 30, 40, 45]);
    assert_eq!(method.architectures.len(), 3);
}

#[test]
fn a_method_with_gaps_is_told_where_they_are() {
    let mut method = Method::clone(&built_in());
    method.stages[6].tasks[2].why.en = "".into();
    method.stages[6].tasks[3].id = "6.1".into();
    method.stages[2].tasks[0].checks.truncate(1);
    method.roles[0].id = "janitor".into();
    method.sessions[1].phases[0].minutes = 0;
    method.thresholds.score = 15;
    let found = check(&method);
    for (place, kind) in [
        ("stages.6.tasks.2.why.en", FaultKind::NoText),
        ("stages.6.1", FaultKind::Twice),
        ("tasks.2.1.checks", FaultKind::Count),
        ("roles.janitor", FaultKind::Word),
        ("roles.facilitator", FaultKind::Count),
        ("sessions.express.opening", FaultKind::Bounds),
        ("thresholds", FaultKind::Bounds),
    ] {
        let place = place.to_owned();
        assert!(found.contains(&Fault { place, kind }), "{kind:?} in {found:#?}");
    }
    assert_eq!(found.len(), 7, "{found:#?}");
}
