use super::*;

fn at(second: i64) -> Now {
    let start: Now = "2026-12-01T10:00:00+03:00".parse().unwrap();
    start + chrono::Duration::seconds(second)
}

fn ids() -> impl FnMut() -> Id {
    let mut made = 0;
    move || {
        made += 1;
        Id::new(format!("made{made}"))
    }
}

fn course(minutes: &[u32]) -> Course {
    let phase = |(at, minutes): (usize, &u32)| {
        let name = format!("ph{at}");
        Arc::new(Phase {
            id: Id::new(name.clone()),
            phase: Known::Is(name),
            planned_min: Known::Is(*minutes),
            ..Phase::default()
        })
    };
    Course { phases: minutes.iter().enumerate().map(phase).collect(), ..Course::default() }
}

fn session(course: Course) -> Session {
    let Course { clock, phases, turns } = course;
    Session { phases, clock, turns, ..Session::default() }
}

fn here(course: &Course) -> &str {
    course.clock.phase.get().unwrap().as_str()
}

fn used(course: &Course) -> Vec<i64> {
    course.phases.iter().map(|it| it.used()).collect()
}

#[test]
fn next_next_back_skip_repeat_keep_every_second_where_it_was_used() {
    let (mut it, mut ids) = (course(&[3, 3, 5]), ids());
    it.next(at(0), &mut ids);
    it.next(at(100), &mut ids);
    it.next(at(160), &mut ids);
    it.back(at(170), &mut ids);
    assert_eq!((here(&it), used(&it)), ("ph1", vec![100, 60, 10]));
    it.skip(at(175), &mut ids);
    assert_eq!(here(&it), "ph2");
    it.repeat(at(200), &mut ids);
    assert_eq!((here(&it), used(&it)), ("made1", vec![100, 65, 35, 0]));
    assert_eq!(session(it.clone()).dial(at(230)), Dial { used: 30, planned: 300 });
    assert!(!it.next(at(240), &mut ids), "there is nothing behind the last phase");
    assert_eq!(used(&it), [100, 65, 35, 40]);
    assert_eq!(session(it).whole(at(999)), Dial { used: 240, planned: 660 });
}

#[test]
fn a_pause_costs_nobody_a_second() {
    let (mut it, mut ids) = (course(&[3]), ids());
    it.next(at(0), &mut ids);
    it.pause(at(50), &mut ids);
    it.resume(at(500));
    assert_eq!(session(it).dial(at(520)).used, 70);
}

#[test]
fn the_time_in_which_the_program_was_not_there_is_not_used_time() {
    let (mut it, mut ids) = (course(&[3]), ids());
    it.next(at(0), &mut ids);
    it.wake(at(60), at(2460), &mut ids);
    assert_eq!(session(it.clone()).dial(at(2460)).used, 60);
    assert_eq!(session(it).dial(at(2470)).used, 70);
}

#[test]
fn the_clock_warns_when_a_fifth_is_left_and_counts_on_below_nothing() {
    let dial = |used| Dial { used, planned: 300 };
    assert_eq!([dial(239).warns(), dial(240).warns()], [false, true]);
    assert_eq!((dial(300).is_over(), dial(301).is_over(), dial(390).left()), (false, true, -90));
}

#[test]
fn two_minutes_more_are_no_plan() {
    let (mut it, mut ids) = (course(&[3]), ids());
    it.next(at(0), &mut ids);
    it.extend(MORE_MIN);
    let session = session(it);
    assert_eq!(session.dial(at(10)).planned, 300);
    assert_eq!(session.whole(at(10)).planned, 180);
}

#[test]
fn each_has_his_own_seconds_and_no_remarks_is_kept() {
    let (mut it, mut ids) = (course(&[14]), ids());
    let (anna, boris) = (Id::new("anna"), Id::new("boris"));
    it.next(at(0), &mut ids);
    it.give_floor(Some(&anna), at(10), &mut ids);
    it.give_floor(Some(&boris), at(70), &mut ids);
    it.no_remarks(&boris, &mut ids);
    let session = session(it);
    let phase = Id::new("ph0");
    assert_eq!(session.turn(&phase, &anna).unwrap().used_s, Known::Is(60));
    assert_eq!(session.speech(at(75), 120), Some(Dial { used: 5, planned: 120 }));
    assert!(session.turn(&phase, &boris).unwrap().no_remarks.is_true());
}

#[test]
fn who_goes_to_a_phase_that_was_passed_over_takes_it_up_again() {
    let (mut it, mut ids) = (course(&[3, 3, 3]), ids());
    it.next(at(0), &mut ids);
    it.skip(at(5), &mut ids);
    it.next(at(10), &mut ids);
    it.back(at(15), &mut ids);
    assert_eq!(here(&it), "ph1");
    assert!(!it.back(at(16), &mut ids), "the first one was passed over");
    let first = Id::new("ph0");
    it.go(&first, at(20), &mut ids);
    assert!(!it.phases[0].skipped.is_true());
}

#[test]
fn no_part_of_a_second_is_lost_when_the_floor_goes_round() {
    let (mut it, mut ids) = (course(&[14]), ids());
    it.next(at(0), &mut ids);
    let half = chrono::Duration::milliseconds(500);
    for turn in 1..=10 {
        it.give_floor(Some(&Id::new("anna")), at(0) + half * (2 * turn - 1), &mut ids);
        it.give_floor(Some(&Id::new("boris")), at(turn.into()), &mut ids);
    }
    assert_eq!(session(it).dial(at(10)).used, 10);
}
