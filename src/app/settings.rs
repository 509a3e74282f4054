//! Language, colours, keys, and the person at the keyboard.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime};

use crate::domain::course::Now;
use crate::domain::remark::Voice;
use crate::input::Keymap;
use crate::l10n::{Language, Texts};
use crate::ui::chrome::Chrome;
use crate::ui::theme::{Depth, Look, Theme};

/// A setting that is changed while the program runs, and outlives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The language of the screen.
    Language(Language),
    /// The look of the screen.
    Look(Look),
    /// Whether clicks and the wheel count.
    Mouse(bool),
}

/// What a person has chosen.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The texts of the language.
    pub texts: Texts,
    /// The colours.
    pub theme: Arc<Theme>,
    /// The look to go back to from the projector.
    pub before_projector: Option<Look>,
    /// The keys.
    pub keymap: Arc<Keymap>,
    /// Whether the mouse is used.
    pub mouse: bool,
    /// The function of the person at the keyboard.
    pub voice: Option<Voice>,
    /// The day it is.
    pub today: NaiveDate,
    /// The moment of what happened last.
    pub now: Now,
}

impl Settings {
    /// Settings of a language and a look.
    pub fn new(language: Language, look: Look, depth: Depth, today: NaiveDate) -> Self {
        Self {
            texts: Texts::new(language),
            theme: Arc::new(Theme::new(look, depth)),
            before_projector: None,
            keymap: Arc::new(Keymap::default()),
            mouse: true,
            voice: None,
            today,
            now: today.and_time(NaiveTime::MIN).and_utc().fixed_offset(),
        }
    }

    /// What every screen is drawn with.
    pub fn chrome(&self) -> Chrome<'_> {
        Chrome { texts: self.texts, theme: &self.theme, keymap: &self.keymap }
    }

    /// Puts on another look.
    pub fn set_look(&mut self, look: Look) {
        self.theme = Arc::new(Theme::new(look, self.theme.depth()));
    }

    /// The next look in a round.
    pub fn next_look(&mut self) -> Look {
        let at = Look::ALL.iter().position(|look| *look == self.theme.look()).unwrap_or(0);
        let look = Look::ALL[(at + 1) % Look::ALL.len()];
        self.before_projector = None;
        self.set_look(look);
        look
    }

    /// The look for the room, or back to the one before.
    pub fn toggle_projector(&mut self) {
        if let Some(look) = self.before_projector.take() {
            return self.set_look(look);
        }
        self.before_projector = Some(self.theme.look());
        self.set_look(Look::Projector);
    }

    /// The other language.
    pub fn toggle_language(&mut self) -> Language {
        let other = match self.texts.language() {
            Language::Ru => Language::En,
            Language::En => Language::Ru,
        };
        self.texts = Texts::new(other);
        other
    }
}
