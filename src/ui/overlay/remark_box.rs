//! The remark box: one line that grows to four, bound to what is in focus, above the bottom line.
//!
//! Typing is the text; `Tab` goes to kind, weight and function, where one key chooses, then to what
//! is asked for and not forced; `Enter` saves from anywhere, `Esc` leaves and keeps what was typed.

mod draw;
pub mod more;

use crate::domain::choice::Choice;
use crate::domain::remark::{About, Basis, RemarkKind, RemarkWeight, Voice};
use crate::ui::view::View;
use crate::ui::widget::text_field::{Mode, TextField};

use more::{More, basis_words, beside, beside_open};

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
    /// Why.
    Because,
    /// What would be better.
    Better,
    /// What it is about.
    About,
    /// The other thing, for a contradiction.
    Second,
    /// On what it rests.
    Basis,
    /// The typical error.
    Error,
    /// Whether the author is named.
    Author,
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
    /// What is asked for beyond that.
    pub more: More,
    /// Where the keys go.
    pub part: Part,
}

impl RemarkBox {
    /// A box bound to something, with words kept from before.
    pub fn new(about: About, kept: &str, memory: Memory) -> Self {
        let more = More { objects: vec![about.clone()], ..More::default() };
        let input = TextField::new(Mode::Line, kept);
        Self { about, input, memory, more, part: Part::Text }
    }

    /// From now on nobody reads what is typed.
    pub fn hide(&mut self) {
        self.input.hide();
        if !self.parts().contains(&self.part) {
            self.part = Part::Text;
        }
    }

    /// The parts: what is written in secret has its kind and weight only when it is revealed.
    fn parts(&self) -> Vec<Part> {
        if self.input.is_hidden() {
            return vec![Part::Text, Part::Voice];
        }
        let mut parts = vec![Part::Text, Part::Kind, Part::Weight, Part::Voice];
        parts.extend([Part::Because, Part::Better]);
        parts.extend((self.more.objects.len() > 1).then_some(Part::About));
        parts.extend(self.has_second().then_some(Part::Second));
        parts.push(Part::Basis);
        let cites = self.memory.kind == RemarkKind::Error && !self.more.errors.is_empty();
        parts.extend(cites.then_some(Part::Error));
        parts.extend(self.more.author.is_some().then_some(Part::Author));
        parts
    }

    /// Whether it is about two things.
    pub fn has_second(&self) -> bool {
        self.memory.kind == RemarkKind::Contradiction && self.more.objects.len() > 1
    }

    /// The words that are typed now, where the keys go into words.
    pub fn words(&mut self) -> Option<&mut TextField> {
        match self.part {
            Part::Text => Some(&mut self.input),
            Part::Because => Some(&mut self.more.because),
            Part::Better => Some(&mut self.more.better),
            _ => None,
        }
    }

    /// Goes to the next or previous part.
    pub fn turn(&mut self, by: isize) {
        let parts = self.parts();
        let at = parts.iter().position(|part| *part == self.part).unwrap_or(0);
        self.part = parts[beside(at, by, parts.len())];
    }

    /// A digit chooses in the part: 1 the first … 9, 0 the tenth.
    pub fn choose(&mut self, digit: char) {
        let Some(number) = digit.to_digit(10) else { return };
        let at = if number == 0 { 9 } else { number as usize - 1 };
        match self.part {
            Part::Kind => self.memory.kind = nth(at).unwrap_or(self.memory.kind),
            Part::Weight => self.memory.weight = nth(at).unwrap_or(self.memory.weight),
            Part::Voice => self.memory.voice = nth(at).unwrap_or(self.memory.voice),
            Part::About if at < self.more.objects.len() => self.point(at),
            Part::Second => self.more.second = at.checked_sub(1),
            Part::Basis => self.more.basis = at.checked_sub(1).and_then(nth),
            Part::Error => self.more.error = at.checked_sub(1),
            Part::Author => self.more.named = at == 1,
            _ => {}
        }
    }

    /// An arrow goes to the word beside.
    pub fn shift(&mut self, by: isize) {
        let more = &mut self.more;
        match self.part {
            Part::Text | Part::Because | Part::Better => {}
            Part::Kind => self.memory.kind = choice_beside(self.memory.kind, by),
            Part::Weight => self.memory.weight = choice_beside(self.memory.weight, by),
            Part::Voice => self.memory.voice = choice_beside(self.memory.voice, by),
            Part::About => {
                let at = beside(more.object, by, more.objects.len());
                self.point(at);
            }
            Part::Second => more.second = beside_open(more.second, by, more.objects.len()),
            Part::Basis => {
                let at = more.basis.and_then(place_of);
                more.basis = beside_open(at, by, Basis::WORDS.len()).and_then(nth);
            }
            Part::Error => more.error = beside_open(more.error, by, more.errors.len()),
            Part::Author => more.named ^= true,
        }
    }

    fn point(&mut self, at: usize) {
        self.more.object = at;
        self.about = self.more.objects[at].clone();
    }

    /// The words of the part in focus, and which of them is chosen; none where words are typed.
    pub fn options(&self, view: &View) -> Option<(Vec<String>, usize)> {
        let more = &self.more;
        let open = |names: Vec<String>| {
            std::iter::once(view.say("remark-open").into_owned()).chain(names).collect()
        };
        let at_open = |at: Option<usize>| at.map_or(0, |at| at + 1);
        Some(match self.part {
            Part::Text | Part::Because | Part::Better => return None,
            Part::Kind => all(view, self.memory.kind),
            Part::Weight => all(view, self.memory.weight),
            Part::Voice => all(view, self.memory.voice),
            Part::About => (more.object_names(), more.object),
            Part::Second => (open(more.object_names()), at_open(more.second)),
            Part::Basis => (basis_words(view), at_open(more.basis.and_then(place_of))),
            Part::Error => {
                let titles = more.errors.iter().map(|(_, title)| title.clone()).collect();
                (open(titles), at_open(more.error))
            }
            Part::Author => {
                let name = more.author.as_ref().map(|(_, name)| name.clone()).unwrap_or_default();
                (vec![view.say("remark-unnamed").into_owned(), name], usize::from(more.named))
            }
        })
    }

    /// The lines the box takes on a screen of this width.
    pub fn height(&self, width: u16) -> u16 {
        let text = self.input.height(width.saturating_sub(4)).min(4) as u16;
        let choices = u16::from(self.part != Part::Text);
        let more = u16::from(!self.input.is_hidden());
        text + 2 + choices + more
    }
}

fn all<T: Choice>(view: &View, chosen: T) -> (Vec<String>, usize) {
    let words = T::WORDS.iter().map(|word| view.word(T::NAME, word).into_owned()).collect();
    (words, place_of(chosen).unwrap_or(0))
}

fn place_of<T: Choice>(choice: T) -> Option<usize> {
    T::WORDS.iter().position(|word| *word == choice.word())
}

fn nth<T: Choice>(at: usize) -> Option<T> {
    T::WORDS.get(at).and_then(|word| T::from_word(word))
}

fn choice_beside<T: Choice>(choice: T, by: isize) -> T {
    let at = place_of(choice).unwrap_or(0);
    nth(beside(at, by, T::WORDS.len())).unwrap_or(choice)
}
