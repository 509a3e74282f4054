//! What if: the worked example to the figure, and what holds of any trial.

use proptest::prelude::*;

use super::*;
use crate::domain::negotiation::Better;

fn example() -> Deal {
    let text = include_str!("../../../tests/fixtures/worked-example.json");
    let mut deal: Deal = serde_json::from_str(text).unwrap();
    deal.name_items();
    deal
}

fn trial(places: &[(IssueKind, &str)]) -> Outcome {
    let deal = example();
    let map = &deal.negotiations[0];
    let mut trial = Trial::of(map, None);
    for (issue, tried) in map.issues.iter().zip(&mut trial.tried) {
        if let Some((_, to)) = places.iter().find(|(kind, _)| issue.kind.is(*kind)) {
            tried.to = (*to).to_owned();
        }
    }
    trial.outcome(&deal, map)
}

fn gap(outcome: &Outcome) -> (Decimal, Option<u32>) {
    let cash = outcome.cash.as_ref().unwrap();
    (cash.whole().gap, cash.whole().gap_month)
}

#[test]
fn the_worked_example_comes_out_to_the_figure() {
    let late = trial(&[
        (IssueKind::Price, "81"),
        (IssueKind::Advance, "30"),
        (IssueKind::Delivery, "105"),
        (IssueKind::Penalty, "5"),
    ]);
    assert_eq!(late.overall, Some(Reached::Fail));
    assert_eq!(late.price, Some(Money::new(81_000_000.into(), "RUB")));
    assert_eq!(late.margin.as_ref().unwrap().money.amount, 17_000_000.into());
    assert_eq!(gap(&late), (39_700_000.into(), Some(3)));
    let kept = trial(&[
        (IssueKind::Price, "81"),
        (IssueKind::Advance, "50"),
        (IssueKind::Delivery, "110"),
        (IssueKind::Penalty, "5"),
    ]);
    assert_eq!(kept.overall, Some(Reached::Acceptable));
    assert_eq!(gap(&kept), (23_500_000.into(), Some(3)));
}

#[test]
fn steps_are_round_and_go_to_our_good_whichever_way_that_is() {
    let deal = example();
    let map = &deal.negotiations[0];
    let mut trial = Trial::of(map, None);
    let steps = |kind: IssueKind| {
        let issue = map.issues.iter().find(|it| it.kind.is(kind)).unwrap();
        (issue, issue.scale.step_size())
    };
    let (price, half) = steps(IssueKind::Price);
    let (penalty, one) = steps(IssueKind::Penalty);
    assert_eq!([half, one], ["0.5".parse().unwrap(), Decimal::ONE]);
    assert_eq!(steps(IssueKind::Advance).1, 5.into());
    let at = |trial: &Trial, issue: &Issue| {
        trial.tried.iter().find(|it| it.issue == issue.id).unwrap().to.clone()
    };
    for (issue, place) in [(price, "81"), (penalty, "8")] {
        trial.tried.iter_mut().find(|it| it.issue == issue.id).unwrap().to = place.into();
        assert!(trial.step(issue, 1));
    }
    assert_eq!([at(&trial, price), at(&trial, penalty)], ["81.5", "7"]);
}

#[test]
fn levels_in_words_are_gone_through_one_by_one() {
    let mut issue = Issue { id: Id::new("i"), ..Issue::default() };
    issue.scale.kind = ScaleType::Text.into();
    issue.scale.fail = "без срока".into();
    issue.scale.acceptable = "10 дней".into();
    issue.scale.ideal = "5 дней".into();
    let map = Negotiation { issues: vec![Arc::new(issue)], ..Negotiation::default() };
    let mut trial = Trial::of(&map, None);
    let issue = &map.issues[0];
    assert_eq!(issue.scale.level_at(&trial.tried[0].to), Some(Reached::Ideal));
    assert!(!trial.step(issue, 1));
    assert!(trial.step(issue, -1) && trial.step(issue, -1) && !trial.step(issue, -1));
    assert_eq!(issue.scale.level_at(&trial.tried[0].to), Some(Reached::Fail));
}

#[test]
fn a_price_in_whole_roubles_is_the_same_price() {
    let mut deal = example();
    let map = Arc::make_mut(&mut deal.negotiations[0]);
    let price = map.issues.iter_mut().find(|it| it.is_price()).unwrap();
    let scale = &mut Arc::make_mut(price).scale;
    (scale.acceptable, scale.ideal) = ("80000000".into(), "83000000".into());
    scale.unit = "₽".into();
    let price = price.clone();
    let at = price.price_at("81000000", deal.price());
    assert_eq!(at, Some(Money::new(81_000_000.into(), "RUB")));
}

fn with_issue(deal: &Deal, kind: IssueKind, change: impl FnOnce(&mut Issue), to: &str) -> Outcome {
    let mut map = (*deal.negotiations[0]).clone();
    for issue in &mut map.issues {
        if issue.kind.is(kind) {
            change(Arc::make_mut(issue));
            break;
        }
    }
    let mut trial = Trial::of(&map, None);
    for (issue, tried) in map.issues.iter().zip(&mut trial.tried) {
        if issue.kind.is(kind) {
            tried.to = to.to_owned();
        }
    }
    trial.outcome(deal, &map)
}

#[test]
fn an_advance_where_nothing_came_before_delivery_closes_part_of_the_gap() {
    let mut deal = example();
    let late: Vec<_> =
        deal.payments.iter().filter(|it| it.direction.is(Direction::Out)).cloned().collect();
    let end = Payment {
        direction: Direction::In.into(),
        month: Known::Is(4),
        share: Known::Is(100.into()),
        ..Payment::default()
    };
    deal.payments = late.into_iter().chain([Arc::new(end)]).collect();
    let half = with_issue(&deal, IssueKind::Advance, |_| {}, "50");
    assert!(gap(&half).0 < deal.cash().unwrap().whole().gap);
    assert!(!half.cash_stays);
}

#[test]
fn a_unit_that_says_no_share_leaves_the_cash_and_says_so() {
    let deal = example();
    let moved = with_issue(&deal, IssueKind::Advance, |it| it.scale.unit = "млн ₽".into(), "25");
    assert!(moved.cash_stays);
    let own = cash(moved.price.as_ref(), deal.economics.cost.get(), &deal.payments).unwrap();
    assert_eq!(gap(&moved).0, own.whole().gap);
}

#[test]
fn a_price_in_a_unit_that_is_no_money_is_not_guessed() {
    let deal = example();
    let odd = with_issue(&deal, IssueKind::Price, |it| it.scale.unit = "% скидки".into(), "40");
    assert_eq!(odd.price.as_ref(), deal.price());
}

#[test]
fn sums_past_counting_are_said_and_never_end_the_program() {
    let mut deal = example();
    let huge = Payment {
        direction: Direction::In.into(),
        month: Known::Is(2),
        share: Known::Is(Decimal::MAX),
        ..Payment::default()
    };
    deal.payments.extend([Arc::new(huge.clone()), Arc::new(huge)]);
    for to in ["50", "79228162514264337593543950335", "-1"] {
        let outcome = with_issue(&deal, IssueKind::Advance, |_| {}, to);
        assert!(outcome.cash.is_err() || outcome.cash_stays, "{to}");
    }
    let price = with_issue(&deal, IssueKind::Price, |_| {}, "79228162514264337593543950335");
    assert_eq!(price.price.as_ref(), deal.price());
}

#[test]
fn a_trial_follows_the_map_when_others_change_it() {
    let deal = example();
    let mut map = (*deal.negotiations[0]).clone();
    let mut trial = Trial::of(&map, None);
    trial.tried[1].to = "45".into();
    let (gone, kept) = (map.issues.remove(0), trial.tried[1].clone());
    trial.follow(&map);
    assert!(trial.tried.iter().all(|it| it.issue != gone.id));
    assert_eq!(trial.tried[0], kept);
}

fn outcome(issue: &Issue, place: &str) -> Option<Reached> {
    let map = Negotiation { issues: vec![Arc::new(issue.clone())], ..Negotiation::default() };
    let mut trial = Trial::of(&map, None);
    trial.tried[0].to = place.to_owned();
    trial.outcome(&Deal::default(), &map).overall
}

fn issue(better: Better, acceptable: i32, ideal: i32) -> Issue {
    let mut issue = Issue { id: Id::new("i"), ..Issue::default() };
    issue.weight = crate::domain::words::Weight::Compulsory.into();
    issue.scale.kind = ScaleType::Number.into();
    issue.scale.better = better.into();
    issue.scale.acceptable = acceptable.to_string().as_str().into();
    issue.scale.ideal = ideal.to_string().as_str().into();
    issue
}

proptest! {
    #[test]
    fn better_never_gives_a_lower_level(
        acceptable in -500..500i32, up in 1..500i32, place in -1500..1500i32, more in 0..500i32
    ) {
        let rank = |level: Option<Reached>| match level.unwrap() {
            Reached::Fail => 0,
            Reached::Acceptable => 1,
            _ => 2,
        };
        let one = issue(Better::More, acceptable, acceptable + up);
        let [here, there] = [place, place + more].map(|it| outcome(&one, &it.to_string()));
        prop_assert!(rank(there) >= rank(here));
    }

    #[test]
    fn the_mirrored_direction_gives_the_mirrored_level(
        acceptable in -500..500i32, up in 1..500i32, place in -1500..1500i32
    ) {
        let more = issue(Better::More, acceptable, acceptable + up);
        let less = issue(Better::Less, -acceptable, -acceptable - up);
        let [here, mirrored] = [(more, place), (less, -place)]
            .map(|(issue, place)| outcome(&issue, &place.to_string()));
        prop_assert_eq!(here, mirrored);
    }

    #[test]
    fn a_step_to_our_good_and_back_ends_where_it_began(place in -500..500i32, by in 1..9i32) {
        let one = issue(Better::Less, 10, 5);
        let map = Negotiation { issues: vec![Arc::new(one.clone())], ..Negotiation::default() };
        let mut trial = Trial::of(&map, None);
        trial.tried[0].to = place.to_string();
        trial.step(&one, by);
        trial.step(&one, -by);
        prop_assert_eq!(&trial.tried[0].to, &place.to_string());
    }
}
