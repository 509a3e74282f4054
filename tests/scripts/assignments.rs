//! Work assignments on the walk: counted in the header while they are overdue, by function in step 6.

use deal_defense::domain::Deal;
use deal_defense::l10n::Language;

use crate::desk::Hands;

const DEAL: &str = r#"{"id": "de", "title": "Насосная станция у северной проходной комбината",
    "economics": {"contract_amount": {"amount": "84000000", "currency": "RUB"}},
    "team": [{"id": "tm", "name": "Юрин Олег", "function": "legal"}],
    "assignments": [
      {"id": "a", "what": "Сдано", "person": "tm", "due": "2026-11-02", "report": {"state": "done"}},
      {"id": "b", "what": "Впереди", "person": "tm", "due": "2027-11-02"},
      {"id": "c", "what": "Ничьё", "due": "2026-11-02"},
      {"id": "d", "what": "Просрочено", "person": "tm", "due": "2026-11-03"}]}"#;

fn hands(language: Language, size: (u16, u16)) -> Hands {
    let deal: Deal = serde_json::from_str(DEAL).unwrap();
    let mut hands = Hands::on(deal, language);
    hands.size = size;
    hands.frame();
    hands
}

fn header(hands: &mut Hands) -> String {
    hands.screen().lines().next().unwrap_or_default().to_owned()
}

#[test]
fn the_header_counts_overdue_assignments_in_fewer_words_where_it_is_narrow() {
    for (language, size, words) in [
        (Language::Ru, (120, 36), "просрочено заданий: 2"),
        (Language::En, (120, 36), "2 assignments overdue"),
        (Language::Ru, (60, 16), "  просрочено: 2"),
        (Language::En, (60, 16), "  2 overdue"),
    ] {
        let mut hands = hands(language, size);
        let header = header(&mut hands);
        assert!(header.trim_end().ends_with(words), "{header}");
    }
}

#[test]
fn a_report_takes_an_assignment_out_of_the_header() {
    let mut hands = hands(Language::Ru, (120, 36));
    hands
        .keys("6")
        .row("the overdue one", |row| row.item().is_some_and(|(_, id)| id.as_str() == "d"));
    let state =
        deal_defense::domain::field::field(deal_defense::domain::Kind::Assignment, "report.state");
    hands.keys("<enter>").field(state.unwrap()).keys("<enter> <enter>");
    let header = header(&mut hands);
    assert!(header.contains("просрочено заданий: 1"), "{header}");
}

#[test]
fn step_6_has_assignments_by_function_and_what_presses_first() {
    let mut hands = hands(Language::Ru, (100, 40));
    let screen = hands.keys("6").screen();
    let places = ["Юристы", "Просрочено", "Впереди", "Сдано", "Отдел не указан", "Ничьё"]
        .map(|words| screen.find(words).unwrap_or_else(|| panic!("{words}: {screen}")));
    assert!(places.is_sorted(), "{screen}");
}
