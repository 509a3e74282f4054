//! The promises of the field.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;

use super::{EditKey, Handled, Mode, Motion, TextField, Wrapped};
use crate::ui::theme::Theme;

fn typed(mode: Mode, text: &str) -> TextField {
    let mut field = TextField::new(mode, "");
    for letter in text.graphemes(true) {
        match letter {
            "\n" => field.handle(EditKey::NewLine),
            letter => field.handle(EditKey::Insert(letter)),
        };
    }
    field
}

fn screen(field: &TextField, width: u16, height: u16) -> (Vec<String>, Option<Position>) {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    let cursor = field.draw(&mut buffer, area, &Theme::default(), true);
    let line = |y| (0..width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    ((0..height).map(line).collect(), cursor)
}

#[test]
fn undo_takes_back_a_word_and_redo_brings_it_again() {
    let mut field = typed(Mode::Line, "не знаем имени");
    field.handle(EditKey::Undo);
    assert_eq!(field.text(), "не знаем ");
    field.handle(EditKey::Undo);
    assert_eq!(field.text(), "не ");
    field.handle(EditKey::Redo);
    assert_eq!(field.text(), "не знаем ");
    assert_eq!(field.cursor(), field.text().len());
}

#[test]
fn a_paste_is_one_step_and_its_line_breaks_fit_the_field() {
    let mut field = typed(Mode::Line, "а ");
    field.handle(EditKey::Paste("б\r\nв\rг\n"));
    assert_eq!(field.text(), "а б в г");
    field.handle(EditKey::Undo);
    assert_eq!(field.text(), "а ");
    let mut field = typed(Mode::Lines, "а");
    field.handle(EditKey::Paste("б\r\nв\rг"));
    assert_eq!(field.text(), "аб\nв\nг");
}

#[test]
fn erased_letters_come_back_by_words() {
    let mut field = typed(Mode::Line, "раз два");
    for _ in 0..5 {
        field.handle(EditKey::Delete(Motion::Left));
    }
    assert_eq!(field.text(), "ра");
    field.handle(EditKey::Undo);
    assert_eq!(field.text(), "раз ");
    field.handle(EditKey::Undo);
    assert_eq!(field.text(), "раз два");
}

#[test]
fn a_mark_typed_after_its_letter_is_one_character_with_it() {
    let mut field = typed(Mode::Line, "кра");
    field.handle(EditKey::Insert("и"));
    field.handle(EditKey::Insert("\u{306}"));
    assert_eq!(field.text(), "край");
    field.handle(EditKey::Delete(Motion::Left));
    assert_eq!(field.text(), "кра");
}

#[test]
fn rows_are_walked_as_drawn_and_the_column_is_kept() {
    let mut field = TextField::new(Mode::Lines, "один два три\nа\nчетыре пять");
    let (lines, cursor) = screen(&field, 9, 5);
    assert_eq!(lines, ["один два ", "три      ", "а        ", "четыре   ", "пять     "]);
    assert_eq!(cursor, Some(Position::new(4, 4)));
    for _ in 0..3 {
        assert_eq!(field.handle(EditKey::Move(Motion::Up)), Handled::Moved);
    }
    assert_eq!(screen(&field, 9, 5).1, Some(Position::new(3, 1)));
    field.handle(EditKey::Move(Motion::Up));
    assert_eq!(screen(&field, 9, 5).1, Some(Position::new(4, 0)));
    assert_eq!(field.handle(EditKey::Move(Motion::Up)), Handled::Ignored);
    field.handle(EditKey::Move(Motion::LineEnd));
    assert_eq!(screen(&field, 9, 5).1, Some(Position::new(8, 0)));
    field.handle(EditKey::Move(Motion::LineEnd));
    assert_eq!(&field.text()[..field.cursor()], "один два три");
}

#[test]
fn a_text_longer_than_the_area_scrolls_and_says_so() {
    let mut field = TextField::new(Mode::Lines, "1\n2\n3\n4\n5");
    assert_eq!(screen(&field, 4, 3).0, ["3  ▲", "4   ", "5   "]);
    field.handle(EditKey::Move(Motion::TextStart));
    assert_eq!(screen(&field, 4, 3).0, ["1   ", "2   ", "3  ▼"]);
    field.handle(EditKey::Move(Motion::PageDown));
    assert_eq!(screen(&field, 4, 3).0, ["1   ", "2   ", "3  ▼"]);
    field.handle(EditKey::Move(Motion::PageDown));
    assert_eq!(screen(&field, 4, 3).0, ["3  ▲", "4   ", "5   "]);
    assert_eq!(screen(&field, 4, 1).0, ["5  ▲"]);
}

#[test]
fn words_are_crossed_and_deleted_whole() {
    let mut field = TextField::new(Mode::Line, "цена 84,5 млн!");
    field.handle(EditKey::Delete(Motion::WordLeft));
    assert_eq!(field.text(), "цена 84,5 млн");
    field.handle(EditKey::Delete(Motion::WordLeft));
    assert_eq!(field.text(), "цена 84,5 ");
    field.handle(EditKey::Move(Motion::TextStart));
    field.handle(EditKey::Move(Motion::WordRight));
    assert_eq!(&field.text()[field.cursor()..], "84,5 ");
}

#[test]
fn marked_text_is_replaced_by_what_is_typed_in_one_step() {
    let mut field = TextField::new(Mode::Line, "Котов П. А.");
    field.handle(EditKey::SelectAll);
    assert_eq!(field.selection(), Some(0..field.text().len()));
    field.handle(EditKey::Insert("О"));
    field.handle(EditKey::Insert("р"));
    assert_eq!(field.text(), "Ор");
    field.handle(EditKey::Undo);
    assert_eq!(field.text(), "Котов П. А.");
}

#[test]
fn a_click_puts_the_cursor_on_the_letter() {
    let mut field = TextField::new(Mode::Lines, "один два три");
    let area = Rect::new(3, 2, 9, 2);
    field.click(area, Position::new(4, 3));
    assert_eq!(&field.text()[field.cursor()..], "ри");
    assert_eq!(field.click(area, Position::new(2, 3)), Handled::Ignored);
}

fn key() -> impl Strategy<Value = EditKey<'static>> {
    use Motion::{Down, Left, LineEnd, LineStart, Right, TextStart, Up, WordLeft, WordRight};
    let motion = prop::sample::select(vec![
        Left, Right, WordLeft, WordRight, Up, Down, LineStart, LineEnd, TextStart,
    ]);
    let text = prop::sample::select(vec![
        "я",
        " ",
        "слово",
        "-",
        "и",
        "\u{306}",
        "日本",
        "👍🏽",
        "\u{200d}",
        "🇷🇺",
        "длинное слово",
    ]);
    prop_oneof![
        4 => text.clone().prop_map(EditKey::Insert),
        1 => text.prop_map(EditKey::Paste),
        1 => Just(EditKey::NewLine),
        3 => motion.clone().prop_map(EditKey::Move),
        1 => motion.clone().prop_map(EditKey::Select),
        3 => motion.prop_map(EditKey::Delete),
        1 => Just(EditKey::Undo),
        1 => Just(EditKey::Redo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]
    #[test]
    fn no_keys_lose_the_rows_the_cursor_or_the_way_back(
        keys in prop::collection::vec(key(), 0..60), width in 3u16..14,
    ) {
        let mut field = TextField::new(Mode::Lines, "раз два три четыре\nпять");
        field.height(width);
        for key in keys {
            field.handle(key);
            let fresh = Wrapped::new(field.text(), usize::from(width - 1));
            prop_assert_eq!(&*field.layout(width), &fresh);
            prop_assert_eq!(super::motion::floor(field.text(), field.cursor()), field.cursor());
            let (_, cursor) = screen(&field, width, 3);
            prop_assert!(cursor.is_some_and(|place| place.x < width && place.y < 3));
        }
        while field.handle(EditKey::Undo) != Handled::Ignored {}
        prop_assert_eq!(field.text(), "раз два три четыре\nпять");
    }
}
