//! How the levels of an issue are said.

use std::borrow::Cow;

use crate::domain::choice::Choice;
use crate::domain::field::Field;
use crate::domain::negotiation::{Issue, Move, Scale};
use crate::domain::review::IssueResult;
use crate::domain::session::Reached;
use crate::domain::{Id, Kind};
use crate::report::level;
use crate::ui::view::View;

pub use crate::report::level::LevelColumn;

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
        level::on_scale(self.texts, scale, text).text
    }

    /// What a cell of the map says: "below 30 %", "from 30 %", "up to 10 %".
    pub fn level_phrase(&self, scale: &Scale, column: LevelColumn) -> String {
        level::level_phrase(self.texts, scale, column).text()
    }

    /// The word of a level reached.
    pub fn reached(&self, level: Option<Reached>) -> Cow<'static, str> {
        level.map_or_else(
            || self.say("level-not-determined"),
            |level| self.word(Reached::NAME, level.word()),
        )
    }
}
