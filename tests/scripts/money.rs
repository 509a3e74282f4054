//! Money on the passport: the usual schedule, the comparison's cells, and what no room ever sees.

use deal_defense::app::desk::Pane;
use deal_defense::domain::edit::Edit;
use deal_defense::domain::field::field;
use deal_defense::domain::{Deal, Id, Kind, Money, Value};
use deal_defense::l10n::Language;
use deal_defense::ui::step::Subject;
use deal_defense::ui::theme::Look;
use deal_defense::ui::view::View;

use crate::desk::{Hands, sample};

fn rubles(amount: u32) -> Money {
    Money::new(amount.into(), "RUB")
}

fn set(kind: Kind, id: &Id, key: &str, value: Value) -> Edit {
    let field = field(kind, key).unwrap_or_else(|| panic!("{kind:?} {key}"));
    Edit::Set { id: id.clone(), field, value }
}

#[test]
fn the_usual_schedule_is_one_step_and_asks_where_payments_stand() {
    let mut deal = sample("mining", Language::Ru);
    deal.payments.clear();
    let empty = deal.clone();
    let mut hands = Hands::on(deal, Language::Ru);
    hands.keys("1").row("the usual schedule", |it| *it == Subject::UsualPayments).keys("<enter>");
    let rows: Vec<_> = hands.deal().payments.iter().map(|it| it.title.text().to_owned()).collect();
    assert_eq!(rows.len(), 8, "{}", hands.notice());
    assert_eq!(rows[0], "Аванс");
    assert!(hands.deal().cash().is_ok());
    hands.keys("<f2>").text("обычный график").keys("<enter>");
    assert!(hands.has_question());
    hands.keys("<esc>");
    assert_eq!(hands.deal().payments.len(), 8);
    hands.keys("<f2>").text("обычный график").keys("<enter> <enter>");
    assert_eq!(hands.deal().payments.len(), 16);
    hands.keys("u u");
    assert_eq!(*hands.deal(), empty);
}

#[test]
fn payments_stand_in_the_order_of_their_months() {
    let mut hands = Hands::sample("mining");
    hands.keys("1");
    let shown: Vec<_> = hands
        .state()
        .rows
        .iter()
        .filter_map(|row| match &row.subject {
            Subject::Item(Kind::Payment, id) => Some(id.clone()),
            _ => None,
        })
        .collect();
    let month =
        |id: &Id| hands.deal().payments.iter().find(|it| it.id == *id).map(|it| it.month.clone());
    let months: Vec<_> =
        shown.iter().filter_map(month).filter_map(|it| it.get().copied()).collect();
    assert_eq!(months.len(), hands.deal().payments.len());
    assert!(months.is_sorted(), "{months:?}");
}

#[test]
fn a_score_is_typed_into_its_cell_and_made_unknown_there() {
    let mut deal = sample("switchgear", Language::Ru);
    let criterion = Id::from("01zy0000000000000000000001");
    let add =
        Edit::Add { kind: Kind::Criterion, parent: deal.id.clone(), at: 0, id: criterion.clone() };
    deal = deal.apply(&[add]).unwrap();
    let mut hands = Hands::on(deal.clone(), Language::Ru);
    let here = |it: &Subject| *it == Subject::Item(Kind::Criterion, criterion.clone());
    hands.keys("1").row("the criterion", here).keys("<right> <enter> 4 <tab> 2 <enter>");
    let found = hands.deal().criteria[0].clone();
    assert_eq!(found.ours.get(), Some(&4));
    let rival = &hands.deal().competitors[0].id;
    assert_eq!(found.of_rival(rival).and_then(|it| it.score.get()), Some(&2));
    hands.keys("<enter> <ctrl-a> 6 <enter>");
    assert_eq!(hands.typed(), Some("6"), "a score ends at five");
    hands.keys("<esc> <right> <f6>");
    let rival = &hands.deal().competitors[1].id;
    assert!(hands.deal().criteria[0].of_rival(rival).is_some_and(|it| it.score.is_unknown()));
    hands.keys("u u u");
    assert_eq!(*hands.deal(), deal);
}

/// A deal whose own money are figures that stand nowhere else.
fn with_canaries(language: Language) -> (Deal, Vec<Money>) {
    let deal = sample("switchgear", language);
    let mut edits = vec![
        set(Kind::Deal, &deal.id, "economics.cost", Value::Money(rubles(77_711_113))),
        set(Kind::Deal, &deal.id, "economics.margin_reserve", Value::Money(rubles(1_122_223))),
        set(Kind::Deal, &deal.id, "economics.available_funds", Value::Money(rubles(23_433_334))),
    ];
    let mut money = vec![rubles(77_711_113), rubles(1_122_223), rubles(23_433_334)];
    for guarantee in &deal.economics.guarantees {
        edits.push(set(Kind::Guarantee, &guarantee.id, "cost", Value::Money(rubles(917_713))));
        money.push(rubles(917_713));
    }
    for concession in
        deal.negotiations.iter().flat_map(|it| &it.issues).flat_map(|it| &it.concessions)
    {
        edits.push(set(Kind::Concession, &concession.id, "cost", Value::Money(rubles(5_544_447))));
        money.push(rubles(5_544_447));
    }
    for payment in deal.payments.iter().filter(|it| it.amount.is_known()) {
        edits.push(set(Kind::Payment, &payment.id, "amount", Value::Money(rubles(26_266_669))));
        money.push(rubles(26_266_669));
    }
    let deal = deal.apply(&edits).unwrap();
    money.push(deal.cash().unwrap().gap());
    money.push(deal.margin().unwrap().money);
    let reserve = deal.reserve().unwrap();
    money.extend([reserve.left(), rubles_of(reserve.planned)]);
    (deal, money)
}

fn rubles_of(amount: rust_decimal::Decimal) -> Money {
    Money::new(amount, "RUB")
}

/// Every way in which an amount is written on the screen.
fn ways(view: &View, money: &[Money]) -> Vec<String> {
    let mut ways: Vec<String> =
        money.iter().flat_map(|it| [view.money(it), view.money_short(it)]).collect();
    ways.sort();
    ways.dedup();
    ways
}

/// Shows every row of every step, its form, and what lists lie over the steps.
fn every_frame(
    hands: &mut Hands,
    steps: std::ops::RangeInclusive<u32>,
    open: &str,
    see: &mut dyn FnMut(&str, &str),
) {
    for step in steps {
        hands.keys(&format!("<esc> {step} <home>"));
        for row in 0..200 {
            let before = hands.state().list.cursor;
            see(&format!("step {step} row {row}"), &hands.screen());
            hands.keys(open);
            if hands.model.overlay.is_some() || hands.state().pane == Pane::Form {
                see(&format!("step {step} row {row} {open}"), &hands.screen());
            }
            while hands.model.overlay.is_some() || hands.state().pane != Pane::List {
                hands.keys("<esc>");
            }
            hands.keys("<down>");
            if hands.state().list.cursor == before {
                break;
            }
        }
    }
    hands.keys("0");
    see("card", &hands.screen());
    hands.keys("<esc>");
    for list in ["<f4>", "<f3>"] {
        hands.keys(list);
        for _ in 0..40 {
            see(list, &hands.screen());
            hands.keys("<down> <down> <down>");
        }
        hands.keys("<esc>");
    }
}

#[test]
fn no_room_ever_sees_our_own_money() {
    let rooms = [
        (Look::Projector, "<enter>", Language::Ru),
        (Look::Projector, "<enter>", Language::En),
        (Look::Dark, "z", Language::Ru),
    ];
    for (theme, open, language) in rooms {
        let (deal, money) = with_canaries(language);
        let mut hands = Hands::on(deal, language);
        hands.size = (160, 60);
        hands.model.settings.set_look(theme);
        let lens = hands.lens();
        let ways = ways(&lens.view(), &money);
        every_frame(&mut hands, 1..=7, open, &mut |at, screen| {
            if theme != Look::Projector && !at.ends_with('z') {
                return;
            }
            let plain = screen.replace('\u{a0}', " ");
            let told = ways.iter().find(|way| plain.contains(&way.replace('\u{a0}', " ")));
            assert_eq!(told, None, "read off {at}\n{screen}");
        });
    }
}

#[test]
fn at_the_desk_our_own_money_is_shown() {
    let (deal, money) = with_canaries(Language::Ru);
    let mut hands = Hands::on(deal, Language::Ru);
    hands.size = (160, 60);
    let lens = hands.lens();
    let own: Vec<String> = money[..3].iter().map(|it| lens.view().money(it)).collect();
    let mut all = String::new();
    every_frame(&mut hands, 1..=1, "<enter>", &mut |_, screen| all.push_str(screen));
    for way in own {
        assert!(all.contains(&way), "{way}");
    }
}

#[test]
fn a_field_that_is_hidden_does_not_open() {
    let mut hands = Hands::sample("switchgear");
    hands.model.settings.set_look(Look::Projector);
    let cost = field(Kind::Deal, "economics.cost").unwrap();
    hands.keys("1 <down> <enter>").field(cost).keys("<enter>");
    assert_eq!(hands.typed(), None);
    assert_eq!(hands.notice(), hands.say("hidden-how"));
}
