//! Leaving a deal: nothing goes that is not on the disk, unless a person says so.

use deal_defense::app::{Effect, Msg};
use deal_defense::l10n::Language;

use crate::desk::{Hands, Manner};

/// A deal with a person more, which the disk has not taken.
fn with_an_edit(prepare: impl Fn(&mut Hands)) -> Hands {
    let mut hands = Hands::sample("saas");
    prepare(&mut hands);
    hands.keys("2 n").text("Лука").keys("<enter> <enter>");
    hands
}

fn refusing() -> Hands {
    with_an_edit(|hands| hands.disk.manner = Manner::Refusing)
}

fn go_home(hands: &mut Hands) {
    let words = hands.say("cmd-go-home");
    hands.keys("<f2>").text(&words).keys("<enter>");
}

#[test]
fn leaving_asks_while_the_disk_refuses_and_says_so_at_the_end() {
    let mut hands = refusing();
    hands.keys("q");
    assert!(hands.has_question() && !hands.model.leaving);
    hands.keys("<esc> q <enter>");
    assert!(hands.model.leaving);
    assert!(hands.model.unsaved().is_some_and(|words| words.contains("нет места")));
}

#[test]
fn a_text_that_becomes_an_edit_by_leaving_is_asked_for_too() {
    let mut hands = with_an_edit(|_| {});
    hands.disk.manner = Manner::Refusing;
    hands.keys("n").text("Фома").keys("q <esc> <esc> n").text("Фома").keys("<ctrl-c> <ctrl-c>");
    assert!(hands.has_question() && !hands.model.leaving, "{}", hands.screen());
}

#[test]
fn going_home_asks_while_the_disk_refuses() {
    let mut hands = refusing();
    go_home(&mut hands);
    assert!(hands.has_question() && hands.model.desk.is_some());
    hands.keys("<enter>");
    assert!(hands.model.desk.is_none());
}

#[test]
fn leaving_waits_for_a_slow_disk_and_goes_on_when_it_answers() {
    let mut hands = with_an_edit(|hands| hands.disk.manner = Manner::Slow);
    hands.keys("q");
    assert!(!hands.has_question() && !hands.model.leaving);
    assert_eq!(hands.notice(), hands.say("leave-waits"));
    hands.catch_up();
    assert!(hands.model.leaving && hands.model.unsaved().is_none());
}

#[test]
fn a_slow_disk_is_not_waited_for_where_one_asks_again_or_goes_on_working() {
    let mut hands = with_an_edit(|hands| hands.disk.manner = Manner::Slow);
    hands.keys("q q");
    assert!(hands.has_question());
    hands.keys("<esc> q <down>");
    hands.catch_up();
    assert!(!hands.model.leaving);
}

#[test]
fn whoever_goes_home_finds_the_recent_deals_there() {
    let mut hands = with_an_edit(|_| {});
    go_home(&mut hands);
    assert!(hands.model.desk.is_none());
    assert!(hands.asked.iter().any(|effect| matches!(effect, Effect::Recent)));
}

#[test]
fn a_deal_is_opened_once_however_often_it_is_asked_for() {
    let mut hands = Hands::sample("saas");
    go_home(&mut hands);
    hands.keys("<enter> <enter>");
    let opened = |hands: &Hands| {
        hands.asked.iter().filter(|effect| matches!(effect, Effect::Demo { .. })).count()
    };
    assert_eq!(opened(&hands), 1);
    hands.tell(Msg::NotOpened("no".to_owned()));
    hands.keys("<esc> <enter>");
    assert_eq!(opened(&hands), 2);
}

#[test]
fn a_folder_that_is_listed_late_does_not_lie_over_a_deal() {
    let mut hands = Hands::sample("saas");
    hands.tell(Msg::Folder("/deals".into(), Vec::new()));
    assert!(hands.model.overlay.is_none());
}

#[test]
fn notices_that_nobody_asked_for_wait_for_each_other() {
    let mut hands = Hands::sample("saas");
    for words in ["one", "two", "two", "three"] {
        hands.tell(Msg::Notice(words.to_owned()));
    }
    let mut seen = vec![hands.notice()];
    for _ in 0..3 {
        hands.keys("<down>");
        seen.push(hands.notice());
    }
    assert_eq!(seen, ["one", "two", "three", ""]);
}

#[test]
fn a_running_session_goes_on_where_it_was_left() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("5 <home> <enter> <enter> <esc> 2 <down> <down> <down>");
    let place = hands.desk().here(&hands.lens());
    hands.keys("q <enter>");
    assert!(hands.model.leaving);
    let (deal, drafts) = (hands.deal().clone(), hands.disk.drafts.clone());
    let mut again = Hands::on(deal, Language::Ru);
    for draft in drafts.into_values() {
        again.tell(Msg::Draft(draft));
    }
    assert_eq!(again.desk().here(&again.lens()), place);
    assert!(again.disk.drafts.is_empty(), "it is not gone to a second time");
}

#[test]
fn a_deal_without_a_session_opens_at_its_beginning() {
    let mut hands = Hands::sample("switchgear");
    hands.keys("2 <down> q");
    assert!(hands.model.leaving && hands.disk.drafts.is_empty());
}
