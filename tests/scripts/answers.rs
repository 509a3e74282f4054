//! Answers and what comes of them: changes that tell themselves, edits and assignments tied to
//! their remarks.

use deal_defense::domain::field::field;
use deal_defense::domain::remark::Remark;
use deal_defense::domain::session::Change;
use deal_defense::domain::{Deal, Id, Kind, Known, current};
use deal_defense::l10n::Language;
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::step::{Row, Subject};
use deal_defense::ui::view::View;

use crate::desk::{Hands, sample};

/// A sample with an open session.
fn in_session(language: Language) -> Hands {
    let mut hands = Hands::on(sample("switchgear", language), language);
    hands.keys("5 <home> <enter> <enter> <esc>");
    assert!(current::session(hands.deal()).is_some());
    hands
}

fn changes(deal: &Deal) -> Vec<Change> {
    let session = current::session(deal).or(deal.sessions.last().map(AsRef::as_ref));
    session.map(|it| it.changes.iter().map(|it| (**it).clone()).collect()).unwrap_or_default()
}

/// Types a level of the first issue of the map.
fn type_level(hands: &mut Hands, to: &str) {
    let map = current::negotiation(hands.deal()).unwrap();
    let issue = map.issues[0].id.clone();
    let level = field(Kind::Issue, "scale.acceptable").unwrap();
    hands
        .keys("4")
        .row("an issue", |row| *row == Subject::Item(Kind::Issue, issue.clone()))
        .keys("<tab> <tab>");
    assert_eq!(hands.state().typing.as_ref().map(|it| it.field), Some(level));
    hands.keys("<ctrl-u>").text(to).keys("<enter> <esc>");
}

#[test]
fn a_change_of_the_map_tells_itself_and_one_undo_takes_both_back() {
    for language in [Language::Ru, Language::En] {
        let mut hands = in_session(language);
        let before = hands.deal().negotiations.clone();
        type_level(&mut hands, "77");
        let told = changes(hands.deal());
        assert_eq!(told.len(), 1, "{told:?}");
        assert_eq!(told[0].to.text(), "77");
        hands.keys("u");
        assert_eq!((changes(hands.deal()).len(), &hands.deal().negotiations), (0, &before));
    }
}

#[test]
fn whoever_changes_what_a_verdict_froze_sees_it_and_one_key_asks_why() {
    for language in [Language::Ru, Language::En] {
        let mut hands = Hands::on(sample("switchgear", language), language);
        let closed = hands.deal().sessions[0].clone();
        let map = hands.deal().negotiations[0].id.clone();
        assert_eq!(closed.negotiation.get(), Some(&map));
        let row = Subject::Item(Kind::Negotiation, map.clone());
        hands.keys("4").row("the defended map", |it| *it == row).keys("<enter> <esc>");
        let issue = hands.deal().negotiations[0].issues[0].id.clone();
        hands.row("an issue", |row| *row == Subject::Item(Kind::Issue, issue.clone()));
        hands.keys("<tab> <tab> <ctrl-u>").text("77").keys("<enter>");
        assert_eq!(hands.deal().sessions[0].changes.len(), closed.changes.len() + 1);
        let said = hands.notice();
        let day = hands.model.settings.texts.date(*closed.date.get().unwrap());
        assert!(said.contains(&day), "{said}");
        hands.keys("<esc> Y").text("because").keys("<enter>");
        assert_eq!(hands.deal().sessions[0].changes.last().unwrap().why.text(), "because");
        let row = hands.screen();
        assert!(row.contains("77"), "{row}");
        hands.keys("<esc> <backspace>");
        assert_eq!(hands.desk().step, deal_defense::domain::Step::Negotiation);
    }
}

/// A session with one remark on an issue of its map, the cursor on the remark's row.
fn with_remark(language: Language) -> (Hands, Id) {
    let mut hands = in_session(language);
    let map = current::negotiation(hands.deal()).unwrap();
    let issue = map.issues[0].id.clone();
    hands
        .keys("4")
        .row("an issue", |row| *row == Subject::Item(Kind::Issue, issue.clone()))
        .keys("c")
        .text("Too low")
        .keys("<enter>");
    let remark = hands.deal().remarks.last().unwrap().id.clone();
    on_remark(&mut hands, &remark);
    (hands, issue)
}

fn on_remark(hands: &mut Hands, remark: &Id) {
    let row = Subject::Item(Kind::Remark, remark.clone());
    hands.keys("6").row("the remark", |it| *it == row);
}

#[test]
fn a_change_made_for_a_remark_is_tied_to_it_until_one_is_back() {
    for language in [Language::Ru, Language::En] {
        for back in ["<backspace>", "<esc>"] {
            let (mut hands, issue) = with_remark(language);
            let remark = hands.deal().remarks.last().unwrap().clone();
            hands.keys("A");
            let subject = hands.state().subject().cloned();
            assert_eq!(subject, Some(Subject::Item(Kind::Issue, issue.clone())));
            let number = remark.number.get().unwrap().to_string();
            assert!(hands.screen().contains(&format!(" {number} «Too low»")), "{}", hands.screen());
            hands.keys("<tab> <tab> <ctrl-u>").text("77").keys("<enter> <esc>").keys(back);
            let told = changes(hands.deal());
            assert_eq!(told[0].remark.get(), Some(&remark.id));
            let tied = hands.deal().remarks.last().unwrap().edits.clone();
            assert_eq!(tied, [told[0].id.as_str()]);
            assert_eq!(
                hands.state().subject().and_then(Subject::item),
                Some((Kind::Remark, &remark.id))
            );
            type_level(&mut hands, "78");
            assert_eq!(changes(hands.deal())[1].remark.get(), None, "nothing is tied any more");
        }
    }
}

#[test]
fn a_remark_becomes_an_assignment_that_knows_why_or_a_question_of_its_issue() {
    let (mut hands, issue) = with_remark(Language::En);
    let remark = hands.deal().remarks.last().unwrap().id.clone();
    hands.keys("d").text("Ask the plant").keys("<enter> <esc>");
    let assignment = hands.deal().assignments.last().unwrap().clone();
    assert_eq!((assignment.why.text(), assignment.remark.get()), ("Too low", Some(&remark)));
    assert_eq!(
        hands.deal().remarks.last().unwrap().assignments,
        std::slice::from_ref(&assignment.id)
    );
    on_remark(&mut hands, &remark);
    hands.keys("s <enter> <esc>");
    let map = current::negotiation(hands.deal()).unwrap();
    let asked = map.issues.iter().find(|it| it.id == issue).unwrap().questions.last().unwrap();
    assert_eq!(asked.text.text(), "Too low");
    assert_eq!(changes(hands.deal()).last().unwrap().remark.get(), Some(&remark));
}

#[test]
fn votes_are_typed_as_a_count_where_one_is() {
    let (mut hands, _) = with_remark(Language::Ru);
    hands.keys("v").text("12").keys("<enter>");
    assert_eq!(hands.deal().remarks.last().unwrap().votes.get(), Some(&12));
    hands.keys("v").text("many").keys("<enter>");
    assert_eq!(hands.deal().remarks.last().unwrap().votes.get(), Some(&12));
    assert_eq!(hands.notice(), hands.say("votes-number"));
}

/// An open session in which the same was said twice in other words.
fn with_pair() -> (Hands, Id, Id) {
    let mut hands = in_session(Language::Ru);
    hands.keys("4 <home>");
    for words in [
        "Финансового директора никто не видел, а он держит бюджет",
        "Кто проверял расчёт монтажа у подрядчика?",
        "С финансовым директором, который держит бюджет, никто не встречался",
    ] {
        hands.keys("c").text(words).keys("<enter>");
    }
    let said = &hands.deal().remarks;
    let [.., first, _, second] = &said[..] else { unreachable!() };
    let (first, second) = (first.id.clone(), second.id.clone());
    hands.keys("5");
    (hands, first, second)
}

fn remark<'a>(hands: &'a Hands, id: &Id) -> &'a Remark {
    hands.deal().remarks.iter().find(|it| it.id == *id).unwrap()
}

#[test]
fn remarks_that_say_the_same_are_offered_and_merged_only_when_asked() {
    let (mut hands, first, second) = with_pair();
    let pair = Subject::Alike(first.clone(), second.clone());
    assert!(!remark(&hands, &second).is_merged(), "nothing is merged unasked");
    hands.row("the pair", |row| *row == pair).keys("<enter>");
    let screen = hands.screen();
    assert!(screen.contains("Финансового директора никто") && screen.contains("№14"), "{screen}");
    hands.keys("<enter>");
    let merged = remark(&hands, &second);
    assert_eq!(merged.merged_into.get(), Some(&first));
    assert!(merged.text.has_text() && !merged.is_unanswered());
    assert!(!hands.state().rows.iter().any(|row| row.subject == pair));
    let place = |hands: &Hands, id: &Id| {
        let of = |row: &Row| row.subject.item() == Some((Kind::Remark, id));
        let at = hands.state().rows.iter().position(of).unwrap();
        (at, hands.state().rows[at].depth)
    };
    let (kept, joined) = (place(&hands, &first), place(&hands, &second));
    assert_eq!((joined.0, joined.1), (kept.0 + 1, kept.1 + 1), "it stands under the other");
    hands.keys("u");
    assert!(!remark(&hands, &second).is_merged());
    assert!(hands.state().rows.iter().any(|row| row.subject == pair));
}

#[test]
fn what_was_found_to_be_different_is_not_offered_again() {
    let (mut hands, first, second) = with_pair();
    let pair = Subject::Alike(first.clone(), second.clone());
    hands.row("the pair", |row| *row == pair).keys("<enter> x");
    assert_eq!(remark(&hands, &first).distinct_from, [second]);
    assert!(!hands.state().rows.iter().any(|row| row.subject == pair));
}

#[test]
fn questions_of_fact_stand_apart_from_judgements_and_who_was_not_heard_is_named() {
    let mut hands = in_session(Language::Ru);
    hands.keys("4 <home> c").text("Кто проверял?").keys("<tab> 1 <enter> c");
    hands.text("Опоздаем").keys("<tab> 4 <enter> 5");
    let screen = hands.screen();
    let at = |words: &str| screen.find(words).unwrap_or_else(|| panic!("{words}\n{screen}"));
    assert!(at("Уточняющие вопросы: 2") < at("Кто проверял?"));
    assert!(at("Кто проверял?") < at("Опоздаем"));
    assert!(screen.contains("ещё не говорили"), "{screen}");
}

#[test]
fn the_log_is_read_in_four_ways_searched_and_come_back_to() {
    for language in [Language::Ru, Language::En] {
        let mut hands = Hands::on(sample("switchgear", language), language);
        let said = hands.deal().remarks[3].clone();
        let word = said.text.text().to_owned();
        hands.keys("y");
        for title in ["log-by-session", "log-by-object", "log-by-function", "log-by-fate"] {
            assert_eq!(hands.chooser().title, hands.say(title));
            hands.keys("<tab>");
        }
        assert!(hands.seeks(|it| matches!(it, Payload::Item(Kind::Session, _))), "a verdict");
        assert!(hands.seeks(|it| matches!(it, Payload::Item(Kind::Assignment, _))));
        hands.text(&word).keys("<enter>");
        assert_eq!(hands.state().subject().and_then(Subject::item), Some((Kind::Remark, &said.id)));
        hands.keys("<backspace>");
        assert_eq!(hands.chooser().query.text(), word, "the list comes back as it was");
        hands.keys("<esc>");
        assert!(hands.model.overlay.is_none());
    }
}

#[test]
fn the_log_of_five_hundred_remarks_opens_at_once() {
    let mut deal = sample("switchgear", Language::Ru);
    let one = deal.remarks[0].clone();
    for at in 0..500 {
        let id = Id::new(format!("r{at}"));
        let remark = Remark { id, ..(*one).clone() };
        deal.remarks.push(std::sync::Arc::new(remark));
    }
    let mut hands = Hands::on(deal, Language::Ru);
    let begun = std::time::Instant::now();
    hands.keys("y <tab> <tab>").text("дуга");
    // A build for tests on a busy machine; in a build for people it is a tenth of that.
    assert!(begun.elapsed().as_millis() < 6000, "{:?}", begun.elapsed());
}

#[test]
fn a_remark_takes_why_and_what_is_better_and_enter_saves_from_anywhere() {
    let mut hands = in_session(Language::Ru);
    hands.keys("4 <home> c").text("Опоздаем").keys("<tab> 4 <tab> 1 <tab> 3 <tab>");
    hands.text("Завод грузит в январе").keys("<tab>").text("Попросить график");
    assert!(hands.screen().contains("событие и его последствие"), "{}", hands.screen());
    hands.keys("<tab> <tab> 2 <enter>");
    let said = hands.deal().remarks.last().unwrap();
    assert_eq!(
        (said.because.text(), said.better.text()),
        ("Завод грузит в январе", "Попросить график")
    );
    assert_eq!((said.basis.word(), said.by.get()), (Some("fact"), None));
}

#[test]
fn a_contradiction_takes_two_things_and_an_error_the_key_of_a_typical_one() {
    let mut hands = in_session(Language::En);
    hands.keys("2 <home> c").text("They clash").keys("<tab> 6 <tab> <tab> <tab> <tab> <tab> 2");
    hands.keys("<tab> 4 <enter>");
    let about = &hands.deal().remarks.last().unwrap().about;
    assert_eq!(about.len(), 2, "{about:?}");
    assert_ne!(about[0].item, about[1].item);
    hands.keys("c").text("Again").keys("<tab> 5 <shift-tab> <shift-tab> 2 <enter>");
    let said = hands.deal().remarks.last().unwrap();
    assert!(said.error.text().contains('-'), "{said:?}");
    assert_eq!(said.about.len(), 1);
}

#[test]
fn what_is_for_another_day_waits_in_the_queue_of_the_deal() {
    let mut hands = in_session(Language::Ru);
    hands.keys("4 <home> o").text("Про сервис отдельно").keys("<enter> c").text("Сейчас");
    hands.keys("<enter> 5");
    let [.., queued, now] = &hands.deal().remarks[..] else { unreachable!() };
    assert!(queued.session.get().is_none() && now.session.get().is_some());
    assert!(hands.state().rows.iter().any(|row| row.cells[0].text.contains("Очередь сделки")));
}

#[test]
fn the_wall_hides_our_own_money_in_changes_too() {
    let mut deal = sample("switchgear", Language::Ru);
    let change = Change {
        id: Id::new("01change"),
        step: deal_defense::domain::Step::Passport.into(),
        item: Known::Is(deal.id.clone()),
        field: Known::from("economics.cost"),
        from: Known::from("61234567 RUB"),
        to: Known::from("61234999 RUB"),
        ..Change::default()
    };
    let session = std::sync::Arc::make_mut(&mut deal.sessions[0]);
    session.changes.push(std::sync::Arc::new(change.clone()));
    let hands = Hands::on(deal, Language::Ru);
    let lens = hands.lens();
    let ours = lens.view().voice().change(&change).text();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    assert!(digits(&ours).contains("61234567"), "{ours}");
    let room = View { on_wall: true, ..lens.view() };
    assert!(!digits(&room.voice().change(&change).text()).contains("61234"), "it is hidden");
}
