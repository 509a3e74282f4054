//! Words for a room that reads from afar: in letters made of blocks where they find room, else in
//! short lines with space between them.

mod letters;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::text;
use letters::ROWS;

/// The longest line of plain letters that is taken in at one glance.
pub const GLANCE: u16 = 46;
/// The cells from one line of large letters to the next: two dots a cell, and one free.
const LINE: u16 = ROWS as u16 / 2 + 1;
/// The dots between two words.
const BETWEEN: usize = 4;

/// A word in large letters: its rows of dots.
type Word = [String; ROWS];

/// Draws words in the middle of an area, as large as they find room there; what finds none is left
/// out, and «…» says so.
pub fn draw(buf: &mut Buffer, area: Rect, words: &str, style: Style) {
    match in_blocks(words, area.width, area.height) {
        Some(lines) => draw_blocks(buf, area, &lines, style),
        None => draw_plain(buf, area, words, style),
    }
}

/// Whether words find room in large letters.
pub fn fits(words: &str, area: Rect) -> bool {
    in_blocks(words, area.width, area.height).is_some()
}

/// From one line to the next, so that as many lines as there are stand as loose as they can.
pub fn spacing(lines: usize, height: u16) -> u16 {
    if lines * 2 <= usize::from(height) + 1 { 2 } else { 1 }
}

/// Puts one line into the middle of a row.
pub fn put_centred(buf: &mut Buffer, row: Rect, words: &str, style: Style) {
    let taken = (text::width(words) as u16).min(row.width);
    text::put(buf, row.x + (row.width - taken) / 2, row.y, row.width, words, style);
}

/// The lines in large letters; nothing where a sign has no drawing or they find no room.
fn in_blocks(words: &str, width: u16, height: u16) -> Option<Vec<Word>> {
    let mut lines: Vec<Word> = Vec::new();
    for word in words.split_whitespace() {
        let word = in_dots(word)?;
        if word[0].len() > usize::from(width) {
            return None;
        }
        let goes_on =
            |line: &&mut Word| line[0].len() + BETWEEN + word[0].len() <= usize::from(width);
        match lines.last_mut().filter(goes_on) {
            Some(line) => append(line, &word, BETWEEN),
            None => lines.push(word),
        }
    }
    (lines.len() * usize::from(LINE) <= usize::from(height) + 1).then_some(lines)
}

fn in_dots(word: &str) -> Option<Word> {
    let mut dots = Word::default();
    for sign in word.chars().flat_map(char::to_uppercase) {
        let letter = letters::rows(sign)?.map(str::to_owned);
        let between = usize::from(!dots[0].is_empty());
        append(&mut dots, &letter, between);
    }
    Some(dots)
}

fn append(line: &mut Word, more: &Word, between: usize) {
    for (row, more) in line.iter_mut().zip(more) {
        row.push_str(&".".repeat(between));
        row.push_str(more);
    }
}

fn draw_blocks(buf: &mut Buffer, area: Rect, lines: &[Word], style: Style) {
    let taken = (lines.len() as u16 * LINE).saturating_sub(1);
    let top = area.y + area.height.saturating_sub(taken) / 2;
    for (at, line) in lines.iter().enumerate() {
        for (pair, rows) in line.chunks(2).enumerate() {
            let blocks: String = rows[0]
                .bytes()
                .zip(rows[1].bytes())
                .map(|(upper, lower)| block(upper, lower))
                .collect();
            let y = top + at as u16 * LINE + pair as u16;
            put_centred(buf, Rect { y, height: 1, ..area }, &blocks, style);
        }
    }
}

fn block(upper: u8, lower: u8) -> char {
    match (upper == b'#', lower == b'#') {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    }
}

/// Lines of plain letters and from one to the next.
fn in_lines(words: &str, width: u16, height: u16) -> (Vec<String>, u16) {
    let wrapped = |width: usize| -> Vec<String> {
        text::wrap(words, width.max(1)).into_iter().map(str::to_owned).collect()
    };
    let width = usize::from(width);
    let lines = [usize::from(GLANCE).min(width), width].map(wrapped);
    match lines {
        [short, _] if spacing(short.len(), height) == 2 => (short, 2),
        [_, wide] => {
            let step = spacing(wide.len(), height);
            (wide, step)
        }
    }
}

fn draw_plain(buf: &mut Buffer, area: Rect, words: &str, style: Style) {
    let (mut lines, step) = in_lines(words, area.width, area.height);
    let shown = usize::from(area.height.div_ceil(step));
    if lines.len() > shown {
        lines.truncate(shown);
        if let Some(last) = lines.last_mut() {
            *last = text::fit(&format!("{last} …"), usize::from(area.width)).into_owned();
        }
    }
    let taken = (lines.len() as u16 * step).saturating_sub(step - 1);
    let top = area.y + area.height.saturating_sub(taken) / 2;
    for (at, line) in lines.iter().enumerate() {
        let row = Rect { y: top + at as u16 * step, height: 1, ..area };
        put_centred(buf, row, line, style);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(words: &str, width: u16, height: u16) -> String {
        let area = Rect::new(0, 0, width, height);
        let mut buf = Buffer::empty(area);
        draw(&mut buf, area, words, Style::default());
        let row = |y| (0..width).map(|x| buf[(x, y)].symbol()).collect::<String>();
        (0..height).map(row).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn every_letter_of_both_alphabets_has_a_drawing_of_even_rows() {
        let letters = ('а'..='я').chain(['ё']).chain('a'..='z').chain('0'..='9');
        let signs = "«».,:;!?-–—()%/+№'’\"…&$₽€".chars();
        for sign in letters.chain(signs) {
            let dots = in_dots(&sign.to_string()).unwrap_or_else(|| panic!("{sign} has none"));
            assert!(
                !dots[0].is_empty() && dots.iter().all(|row| row.len() == dots[0].len()),
                "{sign}"
            );
            assert!(dots.iter().any(|row| row.contains('#')), "{sign}");
        }
    }

    #[test]
    fn short_words_are_drawn_in_blocks_and_long_ones_in_letters() {
        let large = drawn("«Дорого»", 60, 10);
        assert!(large.contains('█') && !large.contains('Д'), "{large}");
        let long = "Дорого, и денег до конца года нет, приходите с другой ценой";
        assert!(drawn(long, 60, 6).contains("Дорого"));
        assert!(drawn("日本", 60, 10).contains('日'), "a sign without a drawing");
    }

    #[test]
    fn nothing_is_drawn_beside_the_room_and_what_finds_none_is_said() {
        let long = "Денег нет ".repeat(30);
        assert!(drawn(&long, 30, 3).contains('…'));
        assert!(!drawn(&long, 40, 30).contains('…'));
        drawn("Слово", 3, 1);
        drawn("", 10, 2);
    }
}
