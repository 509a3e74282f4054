//! The proven stage by the method that ships, and that taking away never adds.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::domain::deal::EvidenceItem;
use crate::domain::{Id, Known};

fn method() -> Method {
    static READ: LazyLock<Method> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../../assets/methods/project-sales.json")).unwrap()
    });
    READ.clone()
}

fn evidence() -> EvidenceItem {
    EvidenceItem {
        id: Id::new("01ev"),
        text: Known::Is("Письмо".into()),
        source: Known::Is("Котов".into()),
        date: Known::Is("2026-11-02".parse().unwrap()),
        ..EvidenceItem::default()
    }
}

fn control(id: &str, evidence: Vec<EvidenceItem>) -> Control {
    Control {
        id: Id::new(format!("01ct{id}")),
        control: Known::Is(id.into()),
        evidence: evidence.into_iter().map(Into::into).collect(),
        ..Control::default()
    }
}

fn step(from: u32, to: u32, act: &str) -> StageMove {
    StageMove {
        id: Id::new(format!("01sl{from}{to}")),
        from: Known::Is(from),
        to: Known::Is(to),
        client_act: if act.is_empty() { Known::default() } else { Known::Is(act.into()) },
        ..StageMove::default()
    }
}

/// A deal in which every control is proven and every stage left by an act.
fn whole(method: &Method) -> Deal {
    let controls = method.stages.iter().flat_map(|stage| &stage.controls);
    Deal {
        stage: 7,
        controls: controls.map(|it| control(&it.id, vec![evidence()]).into()).collect(),
        stage_log: (0..7).map(|stage| step(stage, stage + 1, "Позвал").into()).collect(),
        ..Deal::default()
    }
}

fn missing(deal: &Deal) -> (u32, Option<Missing>) {
    let proven = Proven::of(deal, &method());
    (proven.stage, proven.missing)
}

fn open(id: &str) -> Missing {
    Missing::Control(id.into())
}

#[test]
fn the_lowest_stage_with_an_open_control_is_the_proven_one_and_the_first_is_named() {
    let mut deal = whole(&method());
    assert_eq!(missing(&deal), (7, None));
    deal.controls.retain(|it| !["2-2", "2-4", "5-1"].contains(&it.control.text()));
    assert_eq!(missing(&deal), (2, Some(open("2-2"))));
    assert_eq!(missing(&Deal::default()), (0, Some(open("0-1"))));
}

#[test]
fn evidence_counts_only_with_text_source_and_date() {
    let mut deal = whole(&method());
    let place = deal.controls.iter().position(|it| it.control.text() == "3-1").unwrap();
    for spoil in [
        (|it| it.text = Known::default()) as fn(&mut EvidenceItem),
        |it| it.source = Known::Is("  ".into()),
        |it| it.date = Known::Unknown,
    ] {
        let mut weak = evidence();
        spoil(&mut weak);
        deal.controls[place] = control("3-1", vec![weak.clone()]).into();
        assert_eq!(missing(&deal), (3, Some(open("3-1"))));
        deal.controls[place] = control("3-1", vec![weak, evidence()]).into();
        assert_eq!(missing(&deal), (7, None));
    }
    let waived = Control {
        not_needed: Known::Is("Задания не будет: рамочный договор".into()),
        ..control("3-1", Vec::new())
    };
    deal.controls[place] = waived.into();
    assert_eq!(missing(&deal), (7, None));
}

#[test]
fn a_stage_is_left_only_by_an_act_of_the_client() {
    let mut deal = whole(&method());
    deal.stage_log[4] = step(4, 5, "").into();
    assert_eq!(missing(&deal), (4, Some(Missing::Act(4))));
    deal.stage_log.push(step(3, 6, "Прислал договор").into());
    assert_eq!(missing(&deal), (7, None), "one act may lead over several stages");
    deal.stage_log.push(step(7, 2, "").into());
    assert_eq!(missing(&deal), (2, Some(Missing::Act(2))), "a step back takes the acts back");
    deal.stage_log.clear();
    assert_eq!(missing(&deal), (0, Some(Missing::Act(0))));
}

#[test]
fn a_method_without_words_for_what_is_missing_names_the_control() {
    let mut method = method();
    let lack = Missing::Control("2-2".into());
    assert_eq!(&*lack.words(&method).unwrap().en, "no budget holder confirmed");
    method.stages[2].controls[1].missing = Both::default();
    assert_eq!(lack.words(&method), Some(&method.stages[2].controls[1].title));
}

proptest! {
    #[test]
    fn taking_away_evidence_or_an_act_never_raises_the_stage(
        gone in proptest::collection::vec(0..39_usize, 0..12),
    ) {
        let method = method();
        let mut deal = whole(&method);
        let mut before = Proven::of(&deal, &method).stage;
        for at in gone {
            match deal.controls.get_mut(at) {
                Some(entry) => *entry = control(entry.control.text(), Vec::new()).into(),
                None => deal.stage_log[at - 32] = step(at as u32 - 32, at as u32 - 31, "").into(),
            }
            let after = Proven::of(&deal, &method).stage;
            prop_assert!(after <= before);
            before = after;
        }
    }
}
