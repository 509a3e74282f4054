//! The remark box: one line that grows to four, bound to what is in focus, above the bottom line.
//!
//! Typing is the text; `Tab` goes to kind, weight and function, where one key chooses; `Enter`
//! saves from anywhere, `Esc` leaves and keeps what was typed.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::domain::choice::Choice;
use crate::domain::remark::{About, RemarkKind, RemarkWeight, Voice};
use crate::l10n::Arg;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;
use crate::ui::widget::text_field::{Mode, TextField};

/// What the box remembers from one remark to the next.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// The last kind.
    pub kind: RemarkKind,
    /// The last weight.
    pub weight: RemarkWeight,
    /// The last function.
    pub voice: Voice,
}

impl Default for Memory {
    fn default() -> Self {
        Self { kind: RemarkKind::Question, weight: RemarkWeight::Important, voice: Voice::Sales }
    }
}

/// The parts of the box that the keys can go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The words.
    Text,
    /// The kind.
    Kind,
    /// The weight.
    Weight,
    /// The function.
    Voice,
}

/// An open remark box.
#[derive(Clone, Debug)]
pub struct RemarkBox {
    /// What the remark is about.
    pub about: About,
    /// The words.
    pub input: TextField,
    /// Kind, weight and function.
    pub memory: Memory,
    /// Where the keys go.
    pub part: Part,
}

impl RemarkBox {
    /// A box bound to something, with words kept from before.
    pub fn new(about: About, kept: &str, memory: Memory) -> Self {
        Self { about, input: TextField::new(Mode::Line, kept), memory, part: Part::Text }
    }

    /// From now on nobody reads what is typed.
    pub fn hide(&mut self) {
        self.input.hide();
        if !self.parts().contains(&self.part) {
            self.part = Part::Text;
        }
    }

    /// The parts: what is written in secret has its kind and weight only when it is revealed.
    fn parts(&self) -> &'static [Part] {
        if self.input.is_hidden() {
            return &[Part::Text, Part::Voice];
        }
        &[Part::Text, Part::Kind, Part::Weight, Part::Voice]
    }

    /// Goes to the next or previous part.
    pub fn turn(&mut self, by: isize) {
        let parts = self.parts();
        let at = parts.iter().position(|part| *part == self.part).unwrap_or(0) as isize;
        self.part = parts[(at + by).rem_euclid(parts.len() as isize) as usize];
    }

    /// A digit chooses in the part: 1 the first … 9, 0 the tenth.
    pub fn choose(&mut self, digit: char) {
        let Some(number) = digit.to_digit(10) else { return };
        let at = if number == 0 { 9 } else { number as usize - 1 };
        match self.part {
            Part::Text => {}
            Part::Kind => self.memory.kind = nth(at).unwrap_or(self.memory.kind),
            Part::Weight => self.memory.weight = nth(at).unwrap_or(self.memory.weight),
            Part::Voice => self.memory.voice = nth(at).unwrap_or(self.memory.voice),
        }
    }

    /// An arrow goes to the word beside.
    pub fn shift(&mut self, by: isize) {
        match self.part {
            Part::Text => {}
            Part::Kind => self.memory.kind = beside(self.memory.kind, by),
            Part::Weight => self.memory.weight = beside(self.memory.weight, by),
            Part::Voice => self.memory.voice = beside(self.memory.voice, by),
        }
    }

    /// The lines the box takes on a screen of this width.
    pub fn height(&self, width: u16) -> u16 {
        let text = self.input.height(width.saturating_sub(4)).min(4) as u16;
        let choices = u16::from(self.part != Part::Text);
        text + 2 + choices
    }

    /// Draws the box and says where the cursor stands.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View) -> Option<(u16, u16)> {
        Clear.render(area, buf);
        buf.set_style(area, view.theme.style(Role::Overlay));
        let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
        let title = self.about.title.text();
        let title = view.with("remark-about", &[("what", Arg::Text(title))]);
        text::put(buf, inner.x, area.y, inner.width, &title, view.theme.style(Role::Strong));
        let choices = u16::from(self.part != Part::Text);
        let input =
            Rect { y: area.y + 1, height: area.height.saturating_sub(2 + choices), ..inner };
        let hint = view.say(if self.input.is_hidden() { "secret-hint" } else { "remark-hint" });
        let caret = self.input.draw_or(buf, input, view.theme, self.part == Part::Text, &hint);
        let mut y = input.bottom();
        if choices > 0 {
            self.draw_choices(buf, Rect { y, height: 1, ..inner }, view);
            y += 1;
        }
        self.draw_parts(buf, Rect { y, height: 1, ..inner }, view);
        caret.map(|place| (place.x, place.y))
    }

    fn draw_parts(&self, buf: &mut Buffer, area: Rect, view: &View) {
        let parts = [
            (Part::Kind, "remark-kind", view.word(RemarkKind::NAME, self.memory.kind.word())),
            (
                Part::Weight,
                "remark-weight",
                view.word(RemarkWeight::NAME, self.memory.weight.word()),
            ),
            (Part::Voice, "remark-voice", view.word(Voice::NAME, self.memory.voice.word())),
        ];
        let mut x = area.x;
        for (part, label, word) in parts.into_iter().filter(|it| self.parts().contains(&it.0)) {
            let here = part == self.part;
            let role = if here { Role::AccentStrong } else { Role::Accent };
            let room = area.right().saturating_sub(x);
            x += text::put(
                buf,
                x,
                area.y,
                room,
                &format!("{} ", view.say(label)),
                view.theme.style(Role::Muted),
            );
            let room = area.right().saturating_sub(x);
            x += text::put(buf, x, area.y, room, &format!(" {word} "), view.theme.style(role)) + 2;
        }
    }

    /// The words of the part in focus with the digits that choose them.
    fn draw_choices(&self, buf: &mut Buffer, area: Rect, view: &View) {
        let (name, words, current) = match self.part {
            Part::Text => return,
            Part::Kind => (RemarkKind::NAME, RemarkKind::WORDS, self.memory.kind.word()),
            Part::Weight => (RemarkWeight::NAME, RemarkWeight::WORDS, self.memory.weight.word()),
            Part::Voice => (Voice::NAME, Voice::WORDS, self.memory.voice.word()),
        };
        let at = words.iter().position(|word| *word == current).unwrap_or(0);
        let labels: Vec<String> = words
            .iter()
            .enumerate()
            .map(|(at, word)| format!("{} {}", (at + 1) % 10, view.word(name, word)))
            .collect();
        let total: usize = labels.iter().map(|label| text::width(label) + 2).sum();
        let first = if total <= usize::from(area.width) { 0 } else { at.saturating_sub(1) };
        let mut x = area.x;
        let more = view.theme.style(Role::Muted);
        if first > 0 {
            x += text::put(buf, x, area.y, 1, "…", more) + 1;
        }
        for (index, label) in labels.iter().enumerate().skip(first) {
            let role = if index == at { Role::AccentBold } else { Role::Muted };
            let room = usize::from(area.right().saturating_sub(x));
            let rest = if index + 1 < labels.len() { 3 } else { 0 };
            if room < text::width(label) + rest {
                text::put(buf, x, area.y, 1, "…", more);
                break;
            }
            x += text::put(buf, x, area.y, room as u16, label, view.theme.style(role)) + 2;
        }
    }
}

fn nth<T: Choice>(at: usize) -> Option<T> {
    T::WORDS.get(at).and_then(|word| T::from_word(word))
}

fn beside<T: Choice>(choice: T, by: isize) -> T {
    let at = T::WORDS.iter().position(|word| *word == choice.word()).unwrap_or(0) as isize;
    let at = (at + by).rem_euclid(T::WORDS.len() as isize) as usize;
    nth(at).unwrap_or(choice)
}
