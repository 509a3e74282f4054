//! The stage: what is declared and what is proven, on the screen and by keys.

use deal_defense::domain::Kind;
use deal_defense::l10n::Language;
use deal_defense::ui::editor::form::FormRow;
use deal_defense::ui::step::Subject;

use crate::desk::{Hands, sample};

#[test]
fn a_deleted_evidence_makes_the_proven_stage_fall_in_the_header_and_comes_back_by_undo() {
    let mut hands = Hands::on(sample("switchgear", Language::Ru), Language::Ru);
    hands.size = (120, 36);
    assert!(hands.screen().contains("заявлен 6, доказан 5"), "{}", hands.screen());
    hands.keys("3");
    let id = hands.deal().controls.iter().find(|it| it.control.text() == "2-2").unwrap().id.clone();
    hands.row("the budget holder", |subject| *subject == Subject::Item(Kind::Control, id.clone()));
    hands.keys("<enter>");
    for _ in 0..20 {
        if matches!(hands.form_row(), Some(FormRow::Item(Kind::Evidence, _))) {
            break;
        }
        hands.keys("<down>");
    }
    hands.keys("x");
    if hands.has_question() {
        hands.keys("<enter>");
    }
    let screen = hands.screen();
    assert!(screen.contains("заявлен 6, доказан 2"), "{screen}");
    assert!(screen.contains("■■■□□□○·") || screen.contains("■ ■ ■ □ □ □ ○ ·"), "{screen}");
    assert!(screen.contains("держатель бюджета не подтверждён"), "{screen}");
    hands.keys("u");
    assert!(hands.screen().contains("заявлен 6, доказан 5"), "{}", hands.screen());
}
