//! How a change of the map is said: what was changed, what stood there, what stands there now, and
//! whether a level moved.

use crate::domain::change::{Moved, Shift, value_of};
use crate::domain::field::{Field, Shape};
use crate::domain::known::Text;
use crate::domain::negotiation::ScaleType;
use crate::domain::remark::Remark;
use crate::domain::session::Change;
use crate::domain::shelf::Entity as _;
use crate::domain::{Id, Kind, Known};

use super::hole::Readers;
use super::outline::{Line, Span, Tone};
use super::voice::Voice;

/// The parts of a change, as words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// The thing that was changed.
    pub title: Line,
    /// Which of its fields; empty where it came or went.
    pub field: Line,
    /// What stood there.
    pub from: Line,
    /// What stands there now.
    pub to: Line,
    /// Where a level moved; empty where it is none.
    pub shift: Line,
}

impl Voice<'_> {
    /// A change in one line.
    pub fn change(&self, change: &Change) -> Line {
        let said = self.moved(&Moved::of(self.deal, change));
        if change.field.is_known() {
            let head = Line::join([said.title, said.field], " · ");
            let both = said.from.and(Span::own(" → ")).and(said.to);
            return Line::join([Line::join([head, both], ": "), said.shift], " · ");
        }
        let came = change.to.is_known();
        let kind = change.place(self.deal).map(|(kind, _)| self.kind(kind));
        let head = self.own(if came { "change-came" } else { "change-went" });
        Line::join([head, Line::join([kind.unwrap_or_default(), said.title], " ")], ": ")
    }

    /// The parts of a line of before and after.
    pub fn moved(&self, moved: &Moved) -> Said {
        let Moved { change, field, .. } = moved;
        let place = change.place(self.deal);
        let title = match &place {
            Some((Kind::Deal | Kind::Qualification, _)) => Line::default(),
            Some((kind, id)) => self.name(*kind, id),
            None => Span::free(change.title.text()).into(),
        };
        let id = place.map(|(_, id)| id).unwrap_or_default();
        let of = |text: &Text| match field {
            Some(field) => self.side(field, &id, text),
            None => Span::free(text.text()).into(),
        };
        let (from, to) = (of(&change.from), of(&change.to));
        Said {
            title,
            field: field.map(|it| self.field_word(it)).unwrap_or_default(),
            from: self.bare(*field, &id, change).unwrap_or(from),
            to,
            shift: moved.shift.map(|it| self.own(shift_word(it))).unwrap_or_default(),
        }
    }

    /// What stood or stands in a field.
    fn side(&self, field: &'static Field, id: &Id, text: &Text) -> Line {
        if self.readers == Readers::Room && field.is_secret(self.deal, id) {
            return self.own("hidden-on-wall");
        }
        match text {
            Known::NotAsked => self.own("change-nothing").toned(Tone::Quiet),
            text => self.said(field, id, value_of(field.shape, text)),
        }
    }

    /// The number that stood on a scale, where its unit is said with the one that stands there now.
    fn bare(&self, field: Option<&'static Field>, id: &Id, change: &Change) -> Option<Line> {
        let field = field.filter(|it| it.shape == Shape::Threshold && it.kind == Kind::Issue)?;
        let scale = &crate::domain::negotiation::Issue::find(self.deal, id)?.scale;
        if !scale.kind.is(ScaleType::Number)
            || !change.to.is_known()
            || field.is_secret(self.deal, id)
        {
            return None;
        }
        let bare = crate::domain::negotiation::Scale {
            kind: scale.kind,
            ..crate::domain::negotiation::Scale::default()
        };
        let text = change.from.get()?;
        Some(super::level::on_scale(self.texts, &bare, text).into())
    }

    /// The label of a field inside a sentence.
    fn field_word(&self, field: &Field) -> Line {
        let id = match (field.kind, field.key) {
            (Kind::Issue, "scale.fail") => "column-fail",
            (Kind::Issue, "scale.acceptable") => "column-acceptable",
            (Kind::Issue, "scale.ideal") => "column-ideal",
            _ => return Line::own(lower(&self.label(field).text())),
        };
        Line::own(lower(&self.texts.text(id)))
    }

    /// What a kind of item is called.
    fn kind(&self, kind: Kind) -> Line {
        self.own(&super::voice::message_id(&["one", kind.key()]))
    }

    /// What was changed because of a remark: changes as they are told, old words as they stand.
    pub fn edits(&self, remark: &Remark) -> Vec<Line> {
        let change = |id: &str| Change::find(self.deal, &Id::from(id));
        let line = |word: &String| match change(word) {
            Some(change) => self.change(change),
            None => Span::free(word.as_str()).into(),
        };
        remark.edits.iter().map(line).collect()
    }

    /// A field of a change in words; none where it is said like any other.
    pub(super) fn of_change(&self, key: &str, id: &Id) -> Option<Line> {
        let change = Change::find(self.deal, id)?;
        let said = || self.moved(&Moved::of(self.deal, change));
        match key {
            "from" if change.field.is_known() => Some(said().from),
            "to" if change.field.is_known() => Some(said().to),
            "field" => Some(said().field).filter(|it| !it.is_empty()),
            _ => None,
        }
    }
}

fn shift_word(shift: Shift) -> &'static str {
    match shift {
        Shift::Bolder => "change-bolder",
        Shift::Timider => "change-timider",
        Shift::Same => "change-same",
    }
}

/// A label as it stands inside a sentence; one in capitals stays.
fn lower(words: &str) -> String {
    let mut signs = words.chars();
    let first = signs.next();
    let rest = signs.as_str();
    match first {
        Some(first) if !rest.starts_with(char::is_uppercase) => {
            first.to_lowercase().chain(rest.chars()).collect()
        }
        _ => words.to_owned(),
    }
}
