//! How the levels of an issue are said, on the screen and on paper alike.

use crate::domain::negotiation::{Better, Scale, ScaleType};
use crate::domain::{Blank as _, Known};
use crate::l10n::{Texts, number};

use super::outline::{Fill, Line, Origin, Span, Tone, say};

/// Which of the levels a phrase speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelColumn {
    /// Worse than acceptable.
    Fail,
    /// We agree without calling anyone.
    Acceptable,
    /// Ambitious but defensible.
    Ideal,
}

impl LevelColumn {
    /// All three, the worst first.
    pub const ALL: [Self; 3] = [Self::Fail, Self::Acceptable, Self::Ideal];

    /// The id of its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Fail => "column-fail",
            Self::Acceptable => "column-acceptable",
            Self::Ideal => "column-ideal",
        }
    }

    /// How it is set off.
    pub fn tone(self) -> Tone {
        match self {
            Self::Fail => Tone::Fail,
            Self::Acceptable => Tone::Acceptable,
            Self::Ideal => Tone::Ideal,
        }
    }
}

/// A value of a scale with its unit.
pub fn on_scale(texts: Texts, scale: &Scale, text: &str) -> Span {
    match scale.kind.get() {
        Some(ScaleType::Number) => match text.parse() {
            Ok(number) => {
                let number = number::decimal(texts.language(), number);
                let unit = scale.unit.text();
                Span::free(if unit.is_empty() { number } else { format!("{number} {unit}") })
            }
            Err(_) => Span::free(text),
        },
        Some(ScaleType::Date) => match text.parse() {
            Ok(day) => Span::new(texts.date(day), Origin::Date),
            Err(_) => Span::free(text),
        },
        Some(ScaleType::Text) | None => Span::free(text),
    }
}

/// What a cell of the map says: "below 30 %", "from 30 %", "up to 10 %"; nothing where nothing is
/// set.
pub fn level_phrase(texts: Texts, scale: &Scale, column: LevelColumn) -> Line {
    let own = match column {
        LevelColumn::Fail => &scale.fail,
        LevelColumn::Acceptable => &scale.acceptable,
        LevelColumn::Ideal => &scale.ideal,
    };
    let unknown = || Line::own(texts.text("c-unknown")).toned(Tone::Unknown);
    let measured = !matches!(scale.kind.get(), Some(ScaleType::Text) | None);
    if !measured || own.is_unknown() {
        return match own {
            Known::Unknown => unknown(),
            other => Span::free(other.text()).into(),
        };
    }
    let threshold = if column == LevelColumn::Ideal { &scale.ideal } else { &scale.acceptable };
    if threshold.is_unknown() {
        return unknown();
    }
    if threshold.is_blank() {
        return Line::default();
    }
    let value = on_scale(texts, scale, threshold.text());
    let direction = match scale.better.get() {
        Some(Better::Less) => "less",
        Some(Better::Earlier) => "earlier",
        Some(Better::Later) => "later",
        Some(Better::More) | None => "more",
    };
    let side = if column == LevelColumn::Fail { "worse" } else { "from" };
    say(
        texts,
        &super::voice::message_id(&["level", side, direction]),
        &[("value", Fill::Span(value))],
    )
}
