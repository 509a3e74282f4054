//! How the levels of an issue are said.

use std::borrow::Cow;

use crate::domain::choice::Choice;
use crate::domain::field::Field;
use crate::domain::negotiation::{Better, Issue, Move, Scale, ScaleType};
use crate::domain::review::IssueResult;
use crate::domain::session::Reached;
use crate::domain::{Blank, Id, Kind, Known};
use crate::l10n::Arg;
use crate::ui::view::View;

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

impl<'a> View<'a> {
    /// The issue on whose scale an item's thresholds stand.
    pub fn issue_of(&self, kind: Kind, id: &Id) -> Option<&'a Issue> {
        let issue = match kind {
            Kind::Issue => id,
            Kind::Move => self.item::<Move>(id)?.issue.get()?,
            Kind::IssueResult => self.item::<IssueResult>(id)?.issue.get()?,
            _ => return None,
        };
        self.item(issue)
    }
}

impl View<'_> {
    /// A threshold in the unit of its issue's scale.
    pub(super) fn threshold(&self, field: &Field, id: &Id, text: &str) -> String {
        let issue = self.issue_of(field.kind, id);
        issue.map_or_else(|| text.to_owned(), |issue| self.on_scale(&issue.scale, text))
    }

    /// A value of a scale with its unit.
    pub fn on_scale(&self, scale: &Scale, text: &str) -> String {
        match scale.kind.get() {
            Some(ScaleType::Number) => match text.parse() {
                Ok(number) => {
                    let number = self.decimal(number);
                    let unit = scale.unit.text();
                    if unit.is_empty() { number } else { format!("{number} {unit}") }
                }
                Err(_) => text.to_owned(),
            },
            Some(ScaleType::Date) => {
                text.parse().map_or_else(|_| text.to_owned(), |day| self.texts.date(day))
            }
            Some(ScaleType::Text) | None => text.to_owned(),
        }
    }

    /// What a cell of the map says: "below 30 %", "from 30 %", "up to 10 %".
    pub fn level_phrase(&self, scale: &Scale, column: LevelColumn) -> String {
        let own = match column {
            LevelColumn::Fail => &scale.fail,
            LevelColumn::Acceptable => &scale.acceptable,
            LevelColumn::Ideal => &scale.ideal,
        };
        let measured = !matches!(scale.kind.get(), Some(ScaleType::Text) | None);
        if !measured || own.is_unknown() {
            return match own {
                Known::Unknown => self.say("c-unknown").into_owned(),
                other => other.text().to_owned(),
            };
        }
        let threshold = if column == LevelColumn::Ideal { &scale.ideal } else { &scale.acceptable };
        if threshold.is_unknown() {
            return self.say("c-unknown").into_owned();
        }
        if threshold.is_blank() {
            return String::new();
        }
        let value = self.on_scale(scale, threshold.text());
        let direction = match scale.better.get() {
            Some(Better::Less) => "less",
            Some(Better::Earlier) => "earlier",
            Some(Better::Later) => "later",
            Some(Better::More) | None => "more",
        };
        let side = if column == LevelColumn::Fail { "worse" } else { "from" };
        self.with(&format!("level-{side}-{direction}"), &[("value", Arg::Text(&value))])
    }

    /// The word of a level reached.
    pub fn reached(&self, level: Option<Reached>) -> Cow<'static, str> {
        level.map_or_else(
            || self.say("level-not-determined"),
            |level| self.word(Reached::NAME, level.word()),
        )
    }
}
