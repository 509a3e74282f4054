//! The scale of an issue that has only its row: its levels say of what kind it is, in which unit,
//! and which way it runs.

use crate::domain::choice::{Choice as _, Pick};
use crate::domain::field::{Field, Shape, field};
use crate::domain::negotiation::{Issue, Scale, ScaleType};
use crate::domain::{Kind, Known, Value};
use crate::ui::editor::levels;
use crate::ui::view::View;

/// The scale as far as the row has been read.
pub(super) struct RowScale(Issue);

impl RowScale {
    /// The scale that the cells of a row speak of.
    pub(super) fn of(view: &View, fields: &[&'static Field], cells: &[&str]) -> Self {
        let cells = fields.iter().zip(cells.iter().map(|cell| cell.trim()));
        let unit = cells.clone().find(|(field, _)| field.key == "scale.unit");
        let unit = unit.map_or("", |(_, unit)| unit);
        let is_blank = |text: &str| ["", "-", "–", "—", &view.say("c-unknown")].contains(&text);
        let levels =
            cells.filter(|(field, text)| field.shape == Shape::Threshold && !is_blank(text));
        let unit_alone = (!is_blank(unit)).then_some(ScaleType::Number);
        let kind = levels::kind_of(view, unit, levels.map(|(_, text)| text)).or(unit_alone);
        let mut issue = Issue::default();
        issue.scale.kind = kind.map_or(Pick::NotAsked, Pick::Is);
        if !is_blank(unit) {
            issue.scale.unit = Known::Is(unit.to_owned());
        }
        Self(issue)
    }

    /// Understands one of its levels.
    pub(super) fn read(&mut self, view: &View, at: &Field, text: &str) -> Result<Value, String> {
        if text == view.say("c-unknown") {
            return Ok(Value::Unknown);
        }
        let value = self.level(view, text)?;
        self.0 = self.0.with_level(at.key, &value);
        Ok(Value::Text(value))
    }

    fn level(&mut self, view: &View, text: &str) -> Result<String, String> {
        let scale = &mut self.0.scale;
        match scale.kind.get() {
            Some(ScaleType::Date) => {
                Ok(levels::day_of(view, text).map_or_else(|| text.to_owned(), |it| it.to_string()))
            }
            Some(ScaleType::Number) if !scale.unit.has_text() => {
                match view.texts.read_with_unit(text) {
                    Some((number, unit)) => {
                        scale.unit = Known::Is(unit);
                        Ok(number.normalize().to_string())
                    }
                    None => levels::number(view, scale, text),
                }
            }
            Some(ScaleType::Number) => levels::number(view, scale, text),
            Some(ScaleType::Text) | None => Ok(text.to_owned()),
        }
    }

    /// What it says of the issue: kind, unit, direction.
    pub(super) fn sets(self) -> impl Iterator<Item = (&'static Field, Value)> {
        let Scale { kind, unit, .. } = &self.0.scale;
        let unit = unit.has_text().then(|| Value::Text(unit.text().to_owned()));
        let better = levels::direction(&self.0.scale).map(|it| Value::Word(it.word()));
        let all = [
            ("scale.type", kind.word().map(Value::Word)),
            ("scale.unit", unit),
            ("scale.better", better),
        ];
        all.into_iter().filter_map(|(key, value)| Some((field(Kind::Issue, key)?, value?)))
    }
}
