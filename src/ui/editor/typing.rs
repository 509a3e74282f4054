//! A field that is being typed: the text, what was understood of it, and the old value.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::comparison::BEST_SCORE;
use crate::domain::edit::Edit;
use crate::domain::field::{Field, Shape};
use crate::domain::negotiation::{Scale, ScaleType};
use crate::domain::{Id, Kind, Known, Value};
use crate::l10n::Toward;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;
use crate::ui::widget::text_field::{Mode, TextField};

use super::{goal, levels};

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
    /// What a level of an issue says of its scale beside: kind, unit, direction.
    pub beside: Vec<Edit>,
    /// The field it belongs into, where that is another.
    pub field: Option<&'static Field>,
    /// What is doubtful about a value that the field takes all the same.
    pub doubt: Option<String>,
}

impl Heard {
    pub(super) fn plain(value: Result<Value, String>, note: String) -> Self {
        Self { value, note, beside: Vec::new(), field: None, doubt: None }
    }

    /// A text that is taken as it is.
    pub(super) fn text(text: &str) -> Self {
        Self::plain(Ok(Value::Text(text.to_owned())), String::new())
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
        if let Some(doubt) = goal::doubt(view, self.field, self.input.text()) {
            self.heard.doubt = Some(doubt);
        }
    }

    /// The value that was understood.
    pub fn value(&self) -> &Result<Value, String> {
        &self.heard.value
    }

    /// The field that takes the value.
    pub fn target(&self) -> &'static Field {
        self.heard.field.unwrap_or(self.field)
    }

    /// What goes into the deal with the value: kind, unit and direction of a scale.
    pub fn beside(&self) -> &[Edit] {
        &self.heard.beside
    }

    /// What was understood of the text, in words.
    pub fn told(&self) -> &str {
        &self.heard.note
    }

    /// The lines it takes at a width.
    pub fn height(&self, width: u16) -> usize {
        self.input.height(width) + usize::from(self.note().is_some())
    }

    /// What is said below the text, the gravest first.
    pub fn note(&self) -> Option<(&str, Role)> {
        match (&self.heard.value, &self.heard.doubt) {
            (Err(fault), _) if self.is_changed() => Some((fault, Role::Danger)),
            (Ok(_), Some(doubt)) => Some((doubt, Role::Warn)),
            _ if !self.heard.note.is_empty() && self.is_changed() => {
                Some((&self.heard.note, Role::Good))
            }
            _ => None,
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
        Shape::Money => money(view, field, id, text),
        Shape::Number => number(view, text),
        Shape::Whole => whole(view, text),
        Shape::Score => score(view, text),
        Shape::Threshold => levels::hear(view, field, id, text),
        _ => Heard::text(text),
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

fn money(view: &View, field: &Field, id: &Id, text: &str) -> Heard {
    match view.texts.read_money(text, &crate::ui::speak::currency(view.deal)) {
        Ok(typed) => {
            let told = view.texts.money(typed.amount, &typed.currency);
            let money = crate::domain::Money::new(typed.amount, typed.currency);
            let value = Value::Money(money);
            let doubt = levels::cost_doubt(view, field, id, &value);
            Heard { doubt, ..Heard::plain(Ok(value), told) }
        }
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

/// The scale on which a threshold, a move or a result stands.
fn scale_of<'a>(view: &View<'a>, field: &Field, id: &Id) -> Option<&'a Scale> {
    view.issue_of(field.kind, id).map(|issue| &issue.scale)
}
