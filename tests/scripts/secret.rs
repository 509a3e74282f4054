//! What is written in secret: slips, forecasts, votes, from the first dot to the reveal.

use deal_defense::app::history::Act;
use deal_defense::app::{Msg, Overlay};
use deal_defense::domain::sealed::Secret;
use deal_defense::domain::session::{Session, VoteKind};
use deal_defense::domain::{current, deal::Member};
use deal_defense::l10n::Language;

use crate::desk::{Hands, sample};

/// A word that stands nowhere else.
const WORD: &str = "Жужелица";

/// A session of the sample whose room has gone to a phase, and whose wall is shown.
pub fn in_phase(phase: &str) -> Hands {
    let mut hands = Hands::on(sample("switchgear", Language::Ru), Language::Ru);
    hands.size = (100, 30);
    hands.keys("5 <home> <enter> <enter> <esc>");
    assert!(current::session(hands.deal()).is_some(), "{}", hands.screen());
    for _ in 0..20 {
        let here = session(&hands).phase().map(|it| it.phase.text().to_owned());
        if here.as_deref() == Some(phase) {
            hands.screen();
            return hands;
        }
        hands.keys("<pgdn>");
    }
    panic!("no phase {phase}: {:?}", session(&hands).phases);
}

fn session(hands: &Hands) -> &Session {
    current::session(hands.deal()).unwrap()
}

fn sealed(hands: &Hands, secret: Secret) -> usize {
    session(hands).sealed.count(secret)
}

fn silent() -> Hands {
    in_phase("silent_writing")
}

#[test]
fn a_slip_is_dots_until_all_are_revealed_and_then_a_remark_of_nobody() {
    let mut hands = silent();
    hands.keys("<enter>").text("Разрыв: Жужелица в мае");
    let shown = hands.screen();
    assert!(shown.contains("••••••• •••••••• • •••"), "{shown}");
    hands.keys("<enter> <tab>").text("Штраф без Жужелица").keys("<enter>");
    assert_eq!(sealed(&hands, Secret::Slips), 2);
    assert!(!hands.screen().contains(WORD), "{}", hands.screen());
    hands.keys("<f9>");
    assert!(hands.has_question(), "{}", hands.screen());
    hands.keys("<esc>");
    assert_eq!(sealed(&hands, Secret::Slips), 2, "Esc reveals nothing");
    hands.keys("<f9> <enter>");
    assert_eq!(sealed(&hands, Secret::Slips), 0);
    let said: Vec<_> = hands.deal().remarks.iter().rev().take(2).collect();
    assert!(said.iter().all(|it| it.text.text().contains(WORD) && it.by.get().is_none()));
    assert!(hands.screen().contains(WORD), "the room sees them\n{}", hands.screen());
}

#[test]
fn undo_takes_the_last_slip_out_and_names_who_wrote_but_no_word() {
    let mut hands = silent();
    hands.keys("<enter>").text(WORD).keys("<enter> <esc> u");
    assert_eq!(sealed(&hands, Secret::Slips), 0);
    assert!(hands.notice().contains("запись втайне"), "{}", hands.notice());
    assert!(!hands.notice().contains(WORD));
    hands.keys("<ctrl-r>");
    assert_eq!(sealed(&hands, Secret::Slips), 1);
    assert!(!hands.screen().contains(WORD), "{}", hands.screen());
    assert_eq!(hands.desk().history.last().unwrap().done.act, Act::Sealed);
}

#[test]
fn a_line_that_was_left_waits_for_its_person_and_comes_back_as_dots() {
    let mut hands = silent();
    hands.keys("<enter>").text(WORD).keys("<tab>").text("другое").keys("<shift-tab>");
    let line = hands.desk().secret_line().unwrap();
    assert_eq!(line.input.text(), WORD);
    assert!(line.input.is_hidden());
    hands.keys("<esc> 1 5").screen();
    hands.keys("<home> <enter>");
    assert_eq!(hands.desk().secret_line().unwrap().input.text(), WORD);
    assert!(!hands.screen().contains(WORD));
}

#[test]
fn a_half_typed_line_of_an_earlier_run_is_told_and_not_shown() {
    let mut hands = silent();
    hands.keys("<enter>").text(WORD);
    let drafts: Vec<_> = hands.disk.drafts.values().cloned().collect();
    let deal = hands.deal().clone();
    let mut again = Hands::on(deal, Language::Ru);
    for draft in drafts {
        again.tell(Msg::Draft(draft));
    }
    assert!(!again.screen().contains(WORD), "{}", again.screen());
    if again.desk().room.is_none() {
        again.keys("5");
    }
    again.keys("<home> <enter>");
    assert_eq!(again.desk().secret_line().map(|it| it.input.text()), Some(WORD));
    assert!(!again.screen().contains(WORD), "{}", again.screen());
}

#[test]
fn a_remark_on_a_thing_is_a_slip_on_that_thing_while_slips_are_written() {
    let mut hands = silent();
    hands.keys("2 <home> <down> c").text(WORD);
    assert!(!hands.screen().contains(WORD), "{}", hands.screen());
    hands.keys("<enter>");
    assert_eq!(sealed(&hands, Secret::Slips), 1);
    let slip = session(&hands).sealed.slips[0].clone();
    assert_eq!(slip.text.text(), WORD);
    assert!(slip.about[0].item.get().is_some(), "{slip:?}");
    assert!(!hands.notice().contains(WORD));
    hands.keys("c").text("ещё").keys("<esc> c");
    assert!(!hands.screen().contains("ещё"), "{}", hands.screen());
}

#[test]
fn a_paste_outside_a_field_shows_no_word_while_slips_are_written() {
    let mut hands = silent();
    hands.paste(WORD);
    assert!(hands.has_question() && !hands.screen().contains(WORD));
    hands.keys("<enter>");
    assert!(!hands.screen().contains(WORD), "{}", hands.screen());
    hands.keys("<enter>");
    assert_eq!(sealed(&hands, Secret::Slips), 1);
}

#[test]
fn after_the_reveal_a_remark_is_said_openly() {
    let mut hands = silent();
    hands.keys("<enter>").text("Раз").keys("<enter> <f9> <enter> <esc> c").text("Открыто");
    assert!(hands.screen().contains("Открыто"), "{}", hands.screen());
}

/// How many levels a forecast of the session has.
fn levels(hands: &Hands) -> usize {
    let map = session(hands).negotiation.get().unwrap();
    hands.deal().negotiations.iter().find(|it| it.id == *map).unwrap().issues.len() + 1
}

/// Where the keys go: a line a person, each followed by the next.
fn voting(lines: &[&str]) -> Hands {
    let mut hands = in_phase("verdict");
    hands.keys("<enter>");
    for line in lines {
        hands.text(line).keys("<enter>");
    }
    hands
}

#[test]
fn a_room_forecasts_in_secret_line_by_line_and_sees_all_at_once() {
    let mut hands = in_phase("verdict");
    let wanted = levels(&hands);
    let speakers = deal_defense::domain::circle::speakers(session(&hands)).len();
    let line = format!("{} 70", "2".repeat(wanted));
    hands.keys("<enter>").text("2 2");
    assert!(hands.screen().contains(&format!("уровней 2 из {wanted}")), "{}", hands.screen());
    hands.keys("<enter>");
    assert_eq!(sealed(&hands, Secret::Forecasts), 0, "half a forecast is none");
    hands.keys("<ctrl-u>");
    for _ in 0..speakers {
        hands.text(&line).keys("<enter>");
    }
    assert_eq!(sealed(&hands, Secret::Forecasts), speakers);
    assert!(hands.desk().secret_line().is_none(), "all have given theirs");
    hands.keys("<home> <enter>").text(&line.replace("70", "90")).keys("<enter>");
    assert_eq!(sealed(&hands, Secret::Forecasts), speakers, "a second one replaces the first");
    hands.keys("<f9> <enter>");
    let given = &session(&hands).forecasts;
    assert_eq!(given.len(), speakers);
    assert!(given.iter().all(|it| it.issues.len() == wanted - 1 && it.level.is_known()));
    assert!(hands.screen().contains("от 70 до 90"), "{}", hands.screen());
}

#[test]
fn who_is_only_in_the_room_becomes_one_of_our_people_by_a_vote() {
    let mut hands = in_phase("verdict");
    let mut deal = hands.deal().clone();
    let session_at = deal.sessions.len() - 1;
    let open = std::sync::Arc::make_mut(&mut deal.sessions[session_at]);
    open.people.truncate(1);
    let guest = std::sync::Arc::make_mut(&mut open.people[0]);
    guest.person = deal_defense::domain::Known::NotAsked;
    guest.name = "Гость".into();
    guest.role = deal_defense::domain::choice::Pick::NotAsked;
    let before = deal.team.len();
    hands = Hands::on(deal, Language::Ru);
    hands.keys("5 <right>").screen();
    hands.keys("<enter>").text("3 нет мощностей").keys("<enter>");
    assert_eq!(hands.deal().team.len(), before + 1, "{}", hands.screen());
    let made: &Member = hands.deal().team.last().unwrap();
    assert_eq!(made.name.text(), "Гость");
    assert_eq!(session(&hands).sealed.votes[0].person.get(), Some(&made.id));
    hands.keys("u");
    assert_eq!(hands.deal().team.len(), before, "one step");
}

#[test]
fn votes_are_revealed_together_and_a_vote_against_asks_for_the_dissent() {
    let mut hands = in_phase("verdict");
    hands.keys("<right>").screen();
    let speakers = deal_defense::domain::circle::speakers(session(&hands)).len();
    hands.keys("<home> <enter>");
    for _ in 1..speakers {
        hands.text("1").keys("<enter>");
    }
    hands.text("против: нет мощностей");
    assert!(!hands.screen().contains("нет мощностей"), "{}", hands.screen());
    hands.keys("<enter> <f9> <enter>");
    let votes = &session(&hands).votes;
    assert_eq!(votes.len(), speakers);
    assert_eq!(votes.iter().filter(|it| it.vote.is(VoteKind::Against)).count(), 1);
    assert!(hands.screen().contains("нет мощностей"), "{}", hands.screen());
    let mut deal = hands.deal().clone();
    let at = deal.sessions.len() - 1;
    let open = std::sync::Arc::make_mut(&mut deal.sessions[at]);
    open.verdict.kind = deal_defense::domain::session::VerdictKind::Defended.into();
    let asked = deal_defense::domain::closing::demands(&deal, &deal.sessions[at], false);
    assert!(format!("{asked:?}").contains("verdict.dissent"), "{asked:?}");
}

#[test]
fn a_session_with_something_sealed_does_not_close_but_leads_to_the_reveal() {
    let mut hands = voting(&[]);
    hands.keys("<esc>");
    let wanted = levels(&hands);
    hands.keys("<home> <enter>").text(&format!("{} 50", "1".repeat(wanted))).keys("<enter> <esc>");
    assert_eq!(sealed(&hands, Secret::Forecasts), 1, "{}", hands.screen());
    let close = hands.say("cmd-close-session");
    hands.keys("<f2>").text(&close).keys("<enter>");
    let Some(Overlay::Ask(words, _)) = &hands.model.overlay else {
        panic!("no question: {}", hands.screen());
    };
    assert!(words.contains("Раскрыть 1 прогноз"), "{words}");
}

#[test]
fn what_was_typed_under_dots_stays_hidden_wherever_the_room_goes() {
    let mut hands = silent();
    hands.keys("2 <home> <down> c").text(WORD).keys("<pgdn>");
    assert!(!hands.screen().contains(WORD), "{}", hands.screen());
    hands.keys("2");
    if hands.desk().remark.is_some() {
        hands.keys("<enter>");
    }
    assert!(!hands.screen().contains(WORD), "{}", hands.screen());
    assert!(hands.deal().remarks.iter().all(|it| !it.text.text().contains(WORD)));
}

#[test]
fn a_remark_half_typed_as_the_silence_begins_is_kept_on_the_disk() {
    let mut hands = in_phase("clarifying_questions");
    hands.keys("2 <home> <down> c").text("Недописанное").keys("<pgdn> 2");
    let kept = hands.disk.drafts.values().any(|draft| draft.text.contains("Недописанное"));
    assert!(kept, "{:?}", hands.disk.drafts);
    assert!(!hands.screen().contains("Недописанное"), "{}", hands.screen());
}
