//! What a remark says beyond its words: why, what would be better, what it is about, on what it
//! rests, and whose it is. All of it is asked for, nothing of it is forced.

use crate::domain::Id;
use crate::domain::choice::Choice as _;
use crate::domain::remark::{About, Basis};
use crate::ui::view::View;
use crate::ui::widget::text_field::{Mode, TextField};

/// The further parts of a remark.
#[derive(Clone, Debug)]
pub struct More {
    /// Why.
    pub because: TextField,
    /// What would be better.
    pub better: TextField,
    /// On what it rests.
    pub basis: Option<Basis>,
    /// The typical error it cites, among those of the method.
    pub error: Option<usize>,
    /// The typical errors of the method: key and title.
    pub errors: Vec<(String, String)>,
    /// What it can be about; the first is what was in focus.
    pub objects: Vec<About>,
    /// What it is about.
    pub object: usize,
    /// The other thing, for a contradiction.
    pub second: Option<usize>,
    /// Who has the floor.
    pub author: Option<(Id, String)>,
    /// Whether the author agrees to be named.
    pub named: bool,
    /// Whether it waits in the queue of the deal.
    pub queued: bool,
}

impl Default for More {
    fn default() -> Self {
        Self {
            because: TextField::new(Mode::Line, ""),
            better: TextField::new(Mode::Line, ""),
            basis: None,
            error: None,
            errors: Vec::new(),
            objects: Vec::new(),
            object: 0,
            second: None,
            author: None,
            named: false,
            queued: false,
        }
    }
}

impl More {
    /// What it is about, both things of a contradiction.
    pub fn about(&self, first: &About, two: bool) -> Vec<About> {
        let second = self.second.filter(|at| two && *at != self.object);
        let second = second.and_then(|at| self.objects.get(at)).cloned();
        std::iter::once(first.clone()).chain(second).collect()
    }

    /// The key of the typical error.
    pub fn error_key(&self) -> Option<&str> {
        self.errors.get(self.error?).map(|(key, _)| key.as_str())
    }

    /// The things it can be about, as they are called.
    pub fn object_names(&self) -> Vec<String> {
        self.objects.iter().map(|it| it.title.text().to_owned()).collect()
    }
}

/// The words of what may be left open, an open one first.
pub fn basis_words(view: &View) -> Vec<String> {
    let words = Basis::WORDS.iter().map(|word| view.word(Basis::NAME, word).into_owned());
    std::iter::once(view.say("remark-open").into_owned()).chain(words).collect()
}

/// The place beside one of so many, round again at the end.
pub fn beside(at: usize, by: isize, count: usize) -> usize {
    (at as isize + by).rem_euclid(count.max(1) as isize) as usize
}

/// The same for what may be left open: nothing stands before the first.
pub fn beside_open(at: Option<usize>, by: isize, count: usize) -> Option<usize> {
    beside(at.map_or(0, |at| at + 1), by, count + 1).checked_sub(1)
}
