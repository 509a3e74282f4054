//! A person at the keyboard of the pure program: keys in, deal and screen out, no disk between.
//!
//! It works the stage of the frames, without drawing after each key, and finds its way by what it
//! sees.

#![allow(dead_code, reason = "each journey uses its own part")]

#[path = "stage.rs"]
pub mod stage;

use std::ops::{Deref, DerefMut};

use deal_defense::app::desk::{Desk, Lens, Pane, StepState};
use deal_defense::app::{Msg, Overlay, Purpose};
use deal_defense::domain::field::Field;
use deal_defense::domain::sieve::Hole;
use deal_defense::domain::{Deal, Id, Value};
use deal_defense::input::{Chord, Input, Key, MouseKind};
use deal_defense::l10n::Language;
use deal_defense::ui::editor::form::{FormRow, Frame};
use deal_defense::ui::overlay::chooser::{Chooser, Payload};
use deal_defense::ui::theme::Look;
use deal_defense::ui::widget::text;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use stage::Stage;
use stage::script::{Stroke, strokes};

pub use stage::disk::Manner;
pub use stage::{SAMPLE_DAY as TODAY, sample};

/// A person at the keyboard of the stage.
pub struct Hands {
    stage: Stage,
    /// Keys that were not text.
    pub keys: usize,
    /// Signs of text.
    pub signs: usize,
}

impl Deref for Hands {
    type Target = Stage;

    fn deref(&self) -> &Stage {
        &self.stage
    }
}

impl DerefMut for Hands {
    fn deref_mut(&mut self) -> &mut Stage {
        &mut self.stage
    }
}

impl Hands {
    /// A deal on the desk, in a language.
    pub fn on(deal: Deal, language: Language) -> Self {
        let mut stage = Stage::home(language, Look::Dark);
        stage.open(deal, "/deal.json".to_owned());
        Self { stage, keys: 0, signs: 0 }
    }

    /// A sample on the desk, in Russian.
    pub fn sample(name: &str) -> Self {
        Self::on(sample(name, Language::Ru), Language::Ru)
    }

    /// Something happens.
    pub fn tell(&mut self, msg: Msg) {
        self.stage.send(msg);
    }

    // -- typing

    /// One key, as a terminal hands it over.
    pub fn press(&mut self, chord: Chord) -> &mut Self {
        let letter = matches!(chord.key, Key::Char(sign) if self.model.overlay.is_none() || !sign.is_ascii_digit());
        if letter && !chord.ctrl && !chord.alt && self.is_text() {
            self.signs += 1;
        } else {
            self.keys += 1;
        }
        self.tell(Msg::Input(Input::press(chord)));
        self
    }

    /// Whether a letter would go into a text of the deal.
    fn is_text(&self) -> bool {
        let Some(desk) = &self.model.desk else { return false };
        match &self.model.overlay {
            Some(Overlay::Choose(_, Purpose::Fill(_))) => return true,
            Some(_) => return false,
            None => {}
        }
        match &desk.remark {
            Some(remark) => remark.part == deal_defense::ui::overlay::remark_box::Part::Text,
            None => desk.is_typing(),
        }
    }

    /// Keys as people name them, `"n <tab> Котов <enter>"`; words are typed, blanks between not.
    pub fn keys(&mut self, script: &str) -> &mut Self {
        for stroke in strokes(script) {
            match stroke {
                Stroke::Key(chord) => self.press(chord),
                Stroke::Text(text) => self.text(text),
            };
        }
        self
    }

    /// A text with its blanks.
    pub fn text(&mut self, text: &str) -> &mut Self {
        for sign in text.chars() {
            self.press(Chord::char(sign));
        }
        self
    }

    /// A paste, marked as such.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.keys += 1;
        self.tell(Msg::Input(Input::paste(text)));
        self
    }

    /// A click of the left button.
    pub fn click(&mut self, column: u16, row: u16) -> &mut Self {
        for kind in [MouseKind::Down, MouseKind::Up] {
            self.tell(Msg::Input(Input::Mouse { kind, column, row }));
        }
        self.screen();
        self
    }

    // -- looking

    /// The screen as text, a line a row.
    pub fn screen(&mut self) -> String {
        self.frame().0
    }

    /// The screen and where its cursor stands.
    pub fn frame(&mut self) -> (String, Option<(u16, u16)>) {
        let mut buf = Buffer::empty(Rect::new(0, 0, self.size.0, self.size.1));
        let caret = self.stage.model.draw(&mut buf);
        let mut lines = String::new();
        for y in 0..self.size.1 {
            let mut skip = 0_usize;
            for x in 0..self.size.0 {
                let sign = buf[(x, y)].symbol();
                if skip == 0 {
                    lines.push_str(sign);
                }
                skip = text::width(sign).max(1).saturating_sub(1).max(skip.saturating_sub(1));
            }
            lines.push('\n');
        }
        (lines, caret)
    }

    pub fn desk(&self) -> &Desk {
        self.model.desk.as_ref().expect("a deal on the desk")
    }

    pub fn deal(&self) -> &Deal {
        &self.desk().deal
    }

    pub fn state(&self) -> &StepState {
        self.desk().state()
    }

    pub fn lens(&self) -> Lens {
        self.desk().lens(&self.model.settings)
    }

    pub fn holes(&self) -> &[Hole] {
        &self.desk().marks.holes
    }

    /// The line at the bottom.
    pub fn notice(&self) -> String {
        self.model.notice.as_ref().map(|notice| notice.words.clone()).unwrap_or_default()
    }

    /// What a message says in the language of the screen.
    pub fn say(&self, id: &str) -> String {
        self.model.settings.texts.text(id).into_owned()
    }

    /// The list over the step.
    pub fn chooser(&self) -> &Chooser {
        match &self.model.overlay {
            Some(Overlay::Choose(chooser, _)) => chooser,
            other => panic!("no list lies over the step: {other:?}; {}", self.notice()),
        }
    }

    pub fn has_question(&self) -> bool {
        matches!(self.model.overlay, Some(Overlay::Ask(..)))
    }

    /// The open form.
    pub fn form(&self) -> Option<&Frame> {
        (self.state().pane == Pane::Form).then(|| self.state().frames.last()).flatten()
    }

    /// The row of the form under the cursor.
    pub fn form_row(&self) -> Option<FormRow> {
        let lens = self.lens();
        self.form()?.current(&lens.view())
    }

    /// The text of the field that is edited.
    pub fn typed(&self) -> Option<&str> {
        self.state().typing.as_ref().map(|typing| typing.input.text())
    }

    /// What a field holds, by its kind and key.
    pub fn value(&self, field: &'static Field, id: &Id) -> Value {
        (field.read)(self.deal(), id)
    }

    // -- going somewhere by keys alone

    /// Walks the cursor of the list over the step until a row chooses what pleases.
    pub fn choose(&mut self, what: &str, pleases: impl Fn(&Payload) -> bool) -> &mut Self {
        assert!(self.seeks(pleases), "no row of the list chooses {what}\n{}", self.screen());
        self
    }

    /// The same; says whether there is such a row.
    pub fn seeks(&mut self, pleases: impl Fn(&Payload) -> bool) -> bool {
        for _ in 0..60 {
            self.press(Chord::plain(Key::PageUp));
        }
        for _ in 0..600 {
            let chosen = self.chooser().chosen();
            if chosen.as_ref().is_some_and(&pleases) {
                return true;
            }
            self.press(Chord::plain(Key::Down));
            if self.chooser().chosen() == chosen {
                return false;
            }
        }
        false
    }

    /// Moves the cursor of the step's list to the first row that pleases.
    pub fn row(
        &mut self,
        what: &str,
        pleases: impl Fn(&deal_defense::ui::step::Subject) -> bool,
    ) -> &mut Self {
        self.keys("<home>");
        for _ in 0..300 {
            if self.state().subject().is_some_and(&pleases) {
                return self;
            }
            let before = self.state().list.cursor;
            self.keys("<down>");
            let after = self.state().list.cursor;
            assert_ne!(before, after, "no row is {what}\n{}", self.screen());
        }
        panic!("no row is {what}");
    }

    /// Moves the cursor of the form to a field; unfolds what is folded.
    pub fn field(&mut self, field: &'static Field) -> &mut Self {
        let mut again = true;
        for _ in 0..400 {
            match self.form_row() {
                Some(FormRow::Field(here)) if here == field => return self,
                Some(FormRow::Folded(_)) => {
                    self.press(Chord::plain(Key::Enter));
                    self.press(Chord::plain(Key::Home));
                    continue;
                }
                _ => {}
            }
            let before = self.form().map(|form| form.cursor);
            self.press(Chord::plain(Key::Down));
            let after = self.form().map(|form| form.cursor);
            if before == after {
                assert!(again, "no row of the form is {field:?}\n{}", self.screen());
                again = false;
                self.press(Chord::plain(Key::Home));
            }
        }
        panic!("no row of the form is {field:?}");
    }
}

/// Blanks and breaks as one blank.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
