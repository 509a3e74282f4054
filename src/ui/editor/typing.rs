//! A field that is being typed: the text, what was understood of it, and the old value.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::edit::Edit;
use crate::domain::field::{Field, Shape};
use crate::domain::negotiation::{Issue, Scale, ScaleType};
use crate::domain::review::IssueResult;
use crate::domain::{Id, Kind, Value};
use crate::l10n::Toward;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;
use crate::ui::widget::text_field::{Mode, TextField};

/// A field that is being typed.
#[derive(Clone, Debug)]
pub struct Typing {
    /// The field.
    pub field: &'static Field,
    /// Its item.
    pub id: Id,
    /// What must be added to the deal first.
    pub ensure: Vec<Edit>,
    /// The text.
    pub input: TextField,
    /// The text it began with.
    pub opening: String,
    /// Whether it takes the whole screen.
    pub full: bool,
    heard: Heard,
}

/// What was understood of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// The value, or why there is none.
    pub value: Result<Value, String>,
    /// What to say beside the field.
    pub note: String,
}

impl Typing {
    /// Opens a field with what it holds.
    pub fn open(view: &View, field: &'static Field, id: Id, ensure: Vec<Edit>) -> Self {
        let preview = super::to_be::preview(view, field.kind, &id, &ensure);
        let view = &preview.as_ref().map_or(*view, |deal| View { deal, ..*view });
        let opening = opening(view, field, &id);
        let mode = if field.shape == Shape::Prose { Mode::Lines } else { Mode::Line };
        let input = TextField::new(mode, opening.clone());
        let heard = Heard { value: Ok(Value::Empty), note: String::new() };
        let mut typing = Self { field, id, ensure, input, opening, full: false, heard };
        typing.listen(view);
        typing
    }

    /// Whether the text is another than at the opening.
    pub fn is_changed(&self) -> bool {
        self.input.text() != self.opening
    }

    /// Understands the text anew, after a key.
    pub fn listen(&mut self, view: &View) {
        let preview = super::to_be::preview(view, self.field.kind, &self.id, &self.ensure);
        let view = &preview.as_ref().map_or(*view, |deal| View { deal, ..*view });
        self.heard = hear(view, self.field, &self.id, self.input.text());
    }

    /// The value that was understood.
    pub fn value(&self) -> &Result<Value, String> {
        &self.heard.value
    }

    /// The lines it takes at a width.
    pub fn height(&self, width: u16) -> usize {
        self.input.height(width) + usize::from(self.note().is_some())
    }

    fn note(&self) -> Option<(&str, Role)> {
        match &self.heard.value {
            Err(fault) if self.is_changed() => Some((fault, Role::Danger)),
            _ if !self.heard.note.is_empty() && self.is_changed() => {
                Some((&self.heard.note, Role::Good))
            }
            _ => None,
        }
    }

    /// Draws the field and says where the cursor stands.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View) -> Option<(u16, u16)> {
        let note = self.note().filter(|_| area.height > 1);
        let input = Rect { height: area.height - u16::from(note.is_some()), ..area };
        if let Some((note, role)) = note {
            text::put(buf, area.x, input.bottom(), area.width, note, view.theme.style(role));
        }
        self.input.draw(buf, input, view.theme, true).map(|place| (place.x, place.y))
    }
}

/// The text with which a field opens.
fn opening(view: &View, field: &Field, id: &Id) -> String {
    let value = (field.read)(view.deal, id);
    match (&value, field.shape) {
        (Value::Unknown, _) => String::new(),
        (Value::Text(text), Shape::Threshold) => match scale_of(view, field, id) {
            Some(scale) if scale.kind.is(ScaleType::Text) => text.clone(),
            Some(scale) => {
                let mut bare = scale.clone();
                bare.unit = crate::domain::Known::NotAsked;
                view.on_scale(&bare, text)
            }
            None => text.clone(),
        },
        (Value::Text(text), _) => text.clone(),
        _ => view.value_text(field.shape, &value),
    }
}

/// Understands a text as the value of a field.
pub fn hear(view: &View, field: &Field, id: &Id, text: &str) -> Heard {
    let text = text.trim();
    if text.is_empty() {
        return Heard { value: Ok(Value::Empty), note: String::new() };
    }
    match field.shape {
        Shape::Day => day(view, field, text),
        Shape::Money => money(view, text),
        Shape::Number => number(view, text),
        Shape::Whole => whole(view, text),
        Shape::Threshold => threshold(view, field, id, text),
        _ => Heard { value: Ok(Value::Text(text.to_owned())), note: String::new() },
    }
}

fn day(view: &View, field: &Field, text: &str) -> Heard {
    match view.texts.read_date(text, view.today, toward(field)) {
        Ok(day) => Heard {
            value: Ok(Value::Day(day)),
            note: view.texts.date_with_weekday(day, chrono::Datelike::year(&view.today)),
        },
        Err(fault) => Heard { value: Err(fault.say(view.texts)), note: String::new() },
    }
}

/// Whether a day without a year means the past or what comes.
fn toward(field: &Field) -> Toward {
    let last = field.key.rsplit('.').next().unwrap_or(field.key);
    let past = matches!(
        last,
        "source_date" | "on" | "approved_on" | "started" | "finished" | "closed" | "from"
    ) || matches!(field.key, "lobbies.date" | "worry_answered.date")
        || matches!(field.kind, Kind::Evidence | Kind::Contact);
    if past { Toward::Past } else { Toward::Future }
}

fn money(view: &View, text: &str) -> Heard {
    match view.texts.read_money(text, &crate::ui::speak::currency(view.deal)) {
        Ok(typed) => Heard {
            note: view.texts.money(typed.amount, &typed.currency),
            value: Ok(Value::Money(crate::domain::Money::new(typed.amount, typed.currency))),
        },
        Err(fault) => Heard { value: Err(fault.say(view.texts)), note: String::new() },
    }
}

fn number(view: &View, text: &str) -> Heard {
    match view.texts.read_number(text) {
        Ok(number) => Heard { note: view.decimal(number), value: Ok(Value::Number(number)) },
        Err(fault) => Heard { value: Err(fault.say(view.texts)), note: String::new() },
    }
}

fn whole(view: &View, text: &str) -> Heard {
    let read = view.texts.read_number(text).ok().and_then(|number| u32::try_from(number).ok());
    match read {
        Some(number) => Heard { note: number.to_string(), value: Ok(Value::Whole(number)) },
        None => Heard { value: Err(view.say("typing-whole").into_owned()), note: String::new() },
    }
}

fn threshold(view: &View, field: &Field, id: &Id, text: &str) -> Heard {
    let plain = Heard { value: Ok(Value::Text(text.to_owned())), note: String::new() };
    let Some(scale) = scale_of(view, field, id) else { return plain };
    match scale.kind.get() {
        Some(ScaleType::Number) => match view.texts.read_in_unit(text, scale.unit.text()) {
            Ok(number) => Heard {
                note: view.on_scale(scale, &number.to_string()),
                value: Ok(Value::Text(number.normalize().to_string())),
            },
            Err(fault) => Heard { value: Err(fault.say(view.texts)), note: String::new() },
        },
        Some(ScaleType::Date) => match view.texts.read_date(text, view.today, Toward::Future) {
            Ok(day) => Heard {
                note: view.texts.date_with_weekday(day, chrono::Datelike::year(&view.today)),
                value: Ok(Value::Text(day.to_string())),
            },
            Err(fault) => Heard { value: Err(fault.say(view.texts)), note: String::new() },
        },
        Some(ScaleType::Text) | None => plain,
    }
}

/// The scale on which a threshold or a result stands.
fn scale_of<'a>(view: &View<'a>, field: &Field, id: &Id) -> Option<&'a Scale> {
    let issue = match field.kind {
        Kind::IssueResult => view.item::<IssueResult>(id)?.issue.get()?.clone(),
        _ => id.clone(),
    };
    view.item::<Issue>(&issue).map(|issue| &issue.scale)
}
