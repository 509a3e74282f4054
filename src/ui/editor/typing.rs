//! A field that is being typed: the text, what was understood of it, and the old value.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::comparison::BEST_SCORE;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, Shape, field};
use crate::domain::negotiation::{Scale, ScaleType};
use crate::domain::{Id, Kind, Known, Value};
use crate::l10n::{Arg, Toward};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;
use crate::ui::widget::text_field::{Mode, TextField};

use super::goal;

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
    /// What is wrong with words that the field takes all the same.
    doubt: Option<String>,
}

/// What was understood of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// The value, or why there is none.
    pub value: Result<Value, String>,
    /// What to say beside the field.
    pub note: String,
    /// The unit that was typed with a level of an issue that has none yet.
    pub unit: Option<String>,
}

impl Heard {
    fn plain(value: Result<Value, String>, note: String) -> Self {
        Self { value, note, unit: None }
    }
}

impl Typing {
    /// Opens a field with what it holds.
    pub fn open(view: &View, field: &'static Field, id: Id, ensure: Vec<Edit>) -> Self {
        let preview = super::to_be::preview(view, field.kind, &id, &ensure);
        let view = &preview.as_ref().map_or(*view, |deal| View { deal, ..*view });
        let opening = opening(view, field, &id);
        let mode = if field.shape == Shape::Prose { Mode::Lines } else { Mode::Line };
        let input = TextField::new(mode, opening.clone());
        let heard = Heard::plain(Ok(Value::Empty), String::new());
        let mut typing =
            Self { field, id, ensure, input, opening, full: false, heard, doubt: None };
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
        self.doubt = goal::doubt(view, self.field, self.input.text());
    }

    /// The value that was understood.
    pub fn value(&self) -> &Result<Value, String> {
        &self.heard.value
    }

    /// The unit that was typed with the value, as an edit of the issue.
    pub fn unit(&self) -> Option<Edit> {
        let unit = Value::Text(self.heard.unit.clone()?);
        let field = field(Kind::Issue, "scale.unit")?;
        Some(Edit::Set { id: self.id.clone(), field, value: unit })
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
            _ => self.doubt.as_deref().map(|doubt| (doubt, Role::Warn)),
        }
    }

    /// Draws the field and says where the cursor stands.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View) -> Option<(u16, u16)> {
        if view.hides(self.field, &self.id) {
            let style = view.theme.style(Role::Muted);
            text::put(buf, area.x, area.y, area.width, &view.say("hidden-on-wall"), style);
            return None;
        }
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
                bare.unit = Known::NotAsked;
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
        return Heard::plain(Ok(Value::Empty), String::new());
    }
    match field.shape {
        Shape::Day => day(view, field, text),
        Shape::Money => money(view, text),
        Shape::Number => number(view, text),
        Shape::Whole => whole(view, text),
        Shape::Score => score(view, text),
        Shape::Threshold => threshold(view, field, id, text),
        _ => Heard::plain(Ok(Value::Text(text.to_owned())), String::new()),
    }
}

fn day(view: &View, field: &Field, text: &str) -> Heard {
    match view.texts.read_date(text, view.today, toward(field)) {
        Ok(day) => Heard::plain(
            Ok(Value::Day(day)),
            view.texts.date_with_weekday(day, chrono::Datelike::year(&view.today)),
        ),
        Err(fault) => Heard::plain(Err(fault.say(view.texts)), String::new()),
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
        Ok(typed) => Heard::plain(
            Ok(Value::Money(crate::domain::Money::new(typed.amount, typed.currency.clone()))),
            view.texts.money(typed.amount, &typed.currency),
        ),
        Err(fault) => Heard::plain(Err(fault.say(view.texts)), String::new()),
    }
}

fn number(view: &View, text: &str) -> Heard {
    match view.texts.read_number(text) {
        Ok(number) => Heard::plain(Ok(Value::Number(number)), view.decimal(number)),
        Err(fault) => Heard::plain(Err(fault.say(view.texts)), String::new()),
    }
}

fn whole(view: &View, text: &str) -> Heard {
    let read = view.texts.read_number(text).ok().and_then(|number| u32::try_from(number).ok());
    match read {
        Some(number) => Heard::plain(Ok(Value::Whole(number)), number.to_string()),
        None => Heard::plain(Err(view.say("typing-whole").into_owned()), String::new()),
    }
}

/// A score stands on the scale of the comparison.
fn score(view: &View, text: &str) -> Heard {
    let heard = whole(view, text);
    let is_score = matches!(heard.value, Ok(Value::Whole(number)) if number <= BEST_SCORE);
    if is_score {
        return heard;
    }
    Heard { value: Err(view.say("typing-score").into_owned()), note: String::new(), ..heard }
}

fn threshold(view: &View, field: &Field, id: &Id, text: &str) -> Heard {
    let plain = Heard::plain(Ok(Value::Text(text.to_owned())), String::new());
    let Some(scale) = scale_of(view, field, id) else { return plain };
    if scale.kind.is(ScaleType::Number)
        && field.kind == Kind::Issue
        && let Some(heard) = with_unit(view, scale, text)
    {
        return heard;
    }
    match scale.kind.get() {
        Some(ScaleType::Number) => match view.texts.read_in_unit(text, scale.unit.text()) {
            Ok(number) => Heard::plain(
                Ok(Value::Text(number.normalize().to_string())),
                view.on_scale(scale, &number.to_string()),
            ),
            Err(fault) => Heard::plain(Err(fault.say(view.texts)), String::new()),
        },
        Some(ScaleType::Date) => match view.texts.read_date(text, view.today, Toward::Future) {
            Ok(day) => Heard::plain(
                Ok(Value::Text(day.to_string())),
                view.texts.date_with_weekday(day, chrono::Datelike::year(&view.today)),
            ),
            Err(fault) => Heard::plain(Err(fault.say(view.texts)), String::new()),
        },
        Some(ScaleType::Text) | None => plain,
    }
}

/// A level with its unit, on a scale that has none yet: the unit becomes the scale's.
fn with_unit(view: &View, scale: &Scale, text: &str) -> Option<Heard> {
    if scale.unit.has_text() {
        return None;
    }
    let (number, unit) = view.texts.read_with_unit(text)?;
    let number = number.normalize().to_string();
    let unit_known = Known::Is(unit.clone());
    let told = view.on_scale(&Scale { unit: unit_known, ..scale.clone() }, &number);
    let note = view.with("typing-unit", &[("value", Arg::Text(&told)), ("unit", Arg::Text(&unit))]);
    Some(Heard { value: Ok(Value::Text(number)), note, unit: Some(unit) })
}

/// The scale on which a threshold, a move or a result stands.
fn scale_of<'a>(view: &View<'a>, field: &Field, id: &Id) -> Option<&'a Scale> {
    view.issue_of(field.kind, id).map(|issue| &issue.scale)
}
