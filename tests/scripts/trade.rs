//! What if: a trial moves all figures in the same frame, leaves nothing behind, or becomes a
//! package in one step.

use deal_defense::domain::Deal;
use deal_defense::domain::trade::{balances, moves};
use deal_defense::l10n::Language;
use deal_defense::ui::theme::Look;

use crate::desk::{Hands, sample};

fn on_trial(deal: &Deal) -> Hands {
    let mut hands = Hands::on(deal.clone(), Language::Ru);
    hands.keys("4 <home> w");
    hands
}

#[test]
fn a_step_moves_level_margin_and_cash_in_the_same_frame() {
    let mut hands = on_trial(&sample("switchgear", Language::Ru));
    let before = hands.screen();
    hands.keys("<left> <left> <left> <left> <left> <left> <left> <left> <left>");
    let after = hands.screen();
    let line = |screen: &str, label: &str| {
        screen.lines().find(|line| line.contains(label)).map(str::to_owned)
    };
    for label in ["Общий итог", "Маржа", "Запас маржи", "хуже всего"]
    {
        assert_ne!(line(&before, label), line(&after, label), "{label}\n{after}");
    }
    assert!(line(&after, "Общий итог").unwrap().contains("провал: Цена"), "{after}");
}

#[test]
fn a_trial_that_is_left_leaves_nothing_behind() {
    let deal = sample("switchgear", Language::Ru);
    let mut hands = on_trial(&deal);
    hands.keys("<left> <down> <left> <esc>");
    assert_eq!(*hands.deal(), deal);
    hands.keys("u");
    assert_eq!(*hands.deal(), deal);
}

#[test]
fn a_trial_is_taken_as_a_package_in_one_step_and_goes_on_from_there() {
    let deal = sample("switchgear", Language::Ru);
    let there = deal.negotiations.iter().map(|it| it.packages.len()).sum::<usize>();
    let mut hands = on_trial(&deal);
    hands.keys("<left> <left> <down> <left> <enter>");
    let map = hands
        .deal()
        .negotiations
        .iter()
        .find(|it| it.packages.iter().any(|package| package.title.text().starts_with("Проба")));
    let map = map.unwrap_or_else(|| panic!("{}", hands.notice())).clone();
    assert_eq!(
        hands.deal().negotiations.iter().map(|it| it.packages.len()).sum::<usize>(),
        there + 1
    );
    let package = map.packages.last().unwrap();
    let moved = moves(&map, package, hands.deal().price());
    let places: Vec<_> = moved.iter().map(|it| (it.from, it.to)).collect();
    assert_eq!(places, [("84", "83"), ("60", "55")]);
    assert_eq!(balances(&moved)[0].costs.min(1_000_000.into()), 1_000_000.into());
    hands.keys("u");
    assert_eq!(*hands.deal(), deal);
}

#[test]
fn nothing_moved_is_nothing_taken() {
    let deal = sample("switchgear", Language::Ru);
    let mut hands = on_trial(&deal);
    hands.keys("<left> <right> <enter>");
    assert!(hands.notice().contains("Ничего не сдвинуто"), "{}", hands.notice());
    hands.keys("<left> <backspace> <enter> <esc>");
    assert_eq!(*hands.deal(), deal);
}

#[test]
fn a_room_sees_the_levels_and_none_of_our_money() {
    let mut hands = on_trial(&sample("switchgear", Language::Ru));
    hands.keys("<left> <left>");
    let ours = hands.screen();
    assert!(ours.contains("−1,0"), "{ours}");
    hands.model.settings.set_look(Look::Projector);
    let seen = hands.screen();
    let margin = |screen: &str| screen.lines().find(|it| it.contains("Маржа")).unwrap().to_owned();
    assert!(margin(&seen).contains("скрыто"), "{seen}");
    assert!(seen.contains("идеал"), "{seen}");
}

#[test]
fn a_place_is_typed_as_in_the_map() {
    let mut hands = on_trial(&sample("switchgear", Language::Ru));
    hands.text("81,3").keys("<enter>");
    assert!(hands.screen().contains("84 → 81,3"), "{}", hands.screen());
    hands.text("7x").keys("<enter>");
    assert!(!hands.notice().is_empty());
    hands.keys("<esc>");
    assert!(hands.screen().contains("84 → 81,3"), "{}", hands.screen());
    hands.keys("<backspace> <down>").text("45").keys("<down> <enter>");
    let map = hands.deal().negotiations.iter().find(|it| !it.packages.is_empty()).unwrap();
    let tried = map.packages.iter().find(|it| it.title.text().starts_with("Проба")).unwrap();
    let places: Vec<_> = tried.moves.iter().map(|it| it.to.text()).collect();
    assert_eq!(places, ["45"]);
}

#[test]
fn a_package_is_made_by_hand_of_issues_by_their_names() {
    let mut deal = sample("switchgear", Language::Ru);
    for map in &mut deal.negotiations {
        std::sync::Arc::make_mut(map).packages.clear();
    }
    let mut hands = Hands::on(deal, Language::Ru);
    hands.keys("4").row("the empty list of packages", |it| {
        matches!(it, deal_defense::ui::step::Subject::Empty(deal_defense::domain::Kind::Package, _))
    });
    hands.keys("n").text("Срок за аванс").keys("<enter> <esc> <enter>");
    hands.keys("<end> n").text("Аванс").keys("<tab> <tab>").text("50").keys("<enter> <esc>");
    let moved = hands.deal().negotiations.iter().flat_map(|it| &it.packages);
    let moved: Vec<_> = moved.flat_map(|it| &it.moves).collect();
    assert_eq!(moved.len(), 1, "{}\n{}", hands.notice(), hands.screen());
    assert!(moved[0].issue.is_known());
    assert_eq!(moved[0].to.text(), "50");
}

#[test]
fn tab_marks_what_stands_in_a_cell_so_that_typing_takes_its_place() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("4 <home> <tab> <tab>").text("81").keys("<enter>");
    let issues = hands.deal().negotiations.iter().flat_map(|it| &it.issues);
    let prices: Vec<_> = issues.filter(|it| it.is_price()).collect();
    assert!(prices.iter().any(|it| it.scale.acceptable.text() == "81"), "{}", hands.screen());
}
