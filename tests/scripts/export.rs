//! Pages from inside the program: what can be chosen, and what is asked of the world.

use deal_defense::app::Effect;
use deal_defense::app::page::PageOrder;
use deal_defense::l10n::Language;
use deal_defense::report::{PageFormat, Part};
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::step::Subject;

use crate::desk::{Hands, sample, squeezed};

fn orders(hands: &Hands) -> Vec<&PageOrder> {
    let orders = hands.asked.iter().filter_map(|effect| match effect {
        Effect::Page(order) => Some(&**order),
        _ => None,
    });
    orders.collect()
}

#[test]
fn every_part_can_be_had_in_every_format_and_the_name_of_the_file_is_said_before() {
    for language in [Language::Ru, Language::En] {
        let mut hands = Hands::on(sample("switchgear", language), language);
        hands.size = (120, 36);
        hands.keys("e");
        let screen = squeezed(&hands.screen());
        for part in Part::ALL {
            for format in PageFormat::ALL {
                let file = part.file_name("deal", format);
                assert!(screen.contains(&file), "{file}\n{screen}");
                assert!(!screen.contains('⟦'), "{screen}");
            }
        }
        hands.keys("<esc>");
        assert!(orders(&hands).is_empty(), "nothing was chosen");
    }
}

#[test]
fn the_chosen_page_is_written_beside_the_drawing_from_the_deal_as_it_is() {
    for part in Part::ALL {
        for format in PageFormat::ALL {
            let mut hands = Hands::sample("switchgear");
            hands.keys("e");
            hands.choose("the page", |it| *it == Payload::Page(part, format)).keys("<enter>");
            let asked = orders(&hands);
            let [order] = asked[..] else { panic!("one page: {asked:?}") };
            assert_eq!((order.part, order.format), (part, format));
            assert!(!order.write().is_empty());
        }
    }
}

#[test]
fn the_commands_of_the_palette_ask_for_the_same_pages() {
    for (name, part, format) in [
        ("Выгрузить карточку текстом", Part::Card, PageFormat::Markdown),
        ("Выгрузить анкету страницей", Part::Qualification, PageFormat::Html),
    ] {
        let mut hands = Hands::sample("switchgear");
        hands.keys("<f2>").text(name).keys("<enter>");
        let asked = orders(&hands);
        let [order] = asked[..] else { panic!("one page: {asked:?}") };
        assert_eq!((order.part, order.format), (part, format));
        let page = String::from_utf8(order.write()).unwrap();
        assert!(page.contains("Ячейки для обогатительной фабрики"), "{page}");
    }
}

#[test]
fn the_extract_is_of_the_session_under_the_cursor_else_of_the_last_closed_one() {
    let extract = |prepare: &dyn Fn(&mut Hands)| {
        let mut hands = Hands::sample("switchgear");
        hands.keys("5 <home> <enter> <enter>");
        prepare(&mut hands);
        hands.keys("e");
        let page = Payload::Page(Part::Minutes, PageFormat::Markdown);
        hands.choose("the extract", |it| *it == page).keys("<enter>");
        let asked = orders(&hands);
        String::from_utf8(asked.last().unwrap().write()).unwrap()
    };
    let last = extract(&|hands| {
        hands.keys("1");
    });
    assert!(last.contains("20.11.2026") && !last.contains("Сессия не закрыта"), "{last}");
    let open = extract(&|hands| {
        hands.keys("6").row("the open session", |row| matches!(row, Subject::Finish(_)));
    });
    assert!(open.contains("Сессия не закрыта"), "{open}");
}
