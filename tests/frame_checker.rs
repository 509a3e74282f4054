//! The checker of frames: it finds what a person should not see and nothing else.

#[path = "support/frame_check.rs"]
mod frame_check;

use frame_check::{Checker, Fault, Language, lines};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

fn faults(language: Language, own: &[&str], line: &str) -> Vec<(Fault, String)> {
    let checker = Checker::new(language, own.iter().copied());
    let findings = checker.check_lines(&[line.to_owned()], 60);
    findings.into_iter().map(|finding| (finding.fault, finding.text)).collect()
}

fn in_russian(line: &str) -> Vec<Fault> {
    let own = ["Ethernet для «Фабрики № 2»", "ООО iСистемы"];
    faults(Language::Russian, &own, line).into_iter().map(|(fault, _)| fault).collect()
}

#[test]
fn a_good_russian_frame_has_no_faults() {
    for line in [
        " C (С) замечание   Enter править   Alt-↑/↓ место   F4 дыры ",
        "Ячейки для фабрики  84,0 млн ₽  этап 6 · 03.12.2026 14:02:11",
        "кто-нибудь из Ethernet, Ether… и iСистемы",
        "Ctrl-PageDown дальше, 7–9 %, № 5, ★ ⚠3",
    ] {
        assert_eq!(in_russian(line), [], "{line}");
    }
}

#[test]
fn names_of_the_machinery_are_found() {
    assert_eq!(in_russian("⟦имя⟧ поле"), [Fault::MessageId]);
    assert!(in_russian("f-stakeholder-name").contains(&Fault::MessageId));
    assert!(in_russian("роль: economic_buyer").contains(&Fault::FormatWord));
    assert_eq!(in_russian("до 2026-12-03 ждём"), [Fault::IsoDate]);
    assert!(in_russian("сумма null").contains(&Fault::RawValue));
    assert!(in_russian("сумма Some(84)").contains(&Fault::RawValue));
    assert!(in_russian("сумма None").contains(&Fault::RawValue));
}

#[test]
fn the_other_language_is_found_unless_it_is_the_deals_own() {
    assert_eq!(in_russian("вопрос Price открыт"), [Fault::OtherLanguage]);
    assert_eq!(in_russian("Cделка"), [Fault::MixedAlphabets]);
    let own = ["Ячейки для фабрики"];
    assert_eq!(faults(Language::English, &own, " Ячейки для фабрики · stage 6, follow-up "), []);
    assert_eq!(faults(Language::English, &own, " None yet: add one, face-to-face "), []);
    let found = faults(Language::English, &own, "Этап 6 of Ячей…");
    assert_eq!(found, [(Fault::OtherLanguage, "Этап".to_owned())]);
    assert_eq!(
        faults(Language::English, &own, " Budget  None   "),
        [(Fault::RawValue, "None".to_owned())]
    );
}

#[test]
fn a_text_that_runs_into_an_edge_is_found_unless_it_is_whole() {
    let checker = Checker::new(Language::Russian, ["Лебедев"]).knowing(["решает"]);
    let cut = |line: &str| checker.check_lines(&[line.to_owned()], 12).len();
    assert_eq!(cut("держит бюдже"), 1);
    assert_eq!(cut("держит бюдж…"), 0);
    assert_eq!(cut("кто   решает"), 0);
    assert_eq!(cut("от   Лебедев"), 0);
    assert_eq!(cut("держит│ да  "), 1);
    assert_eq!(cut("держит │ да "), 0);
}

#[test]
fn a_wide_sign_does_not_shift_the_line() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
    buffer.set_string(0, 0, "日本ab", Style::new());
    assert_eq!(lines(&buffer), ["日本ab"]);
}
