//! What fields hold, for people.

use crate::domain::field::{Field, MethodList, Shape};
use crate::domain::remark::Remark;
use crate::domain::{Id, Kind, Value};
use crate::l10n::Arg;
use crate::report::outline::Line;
use crate::ui::view::View;

impl View<'_> {
    /// What a field of an item holds, for people; empty when nothing stands there.
    pub fn value(&self, field: &Field, id: &Id) -> String {
        let value = (field.read)(self.deal, id);
        if self.hides(field, id) && value.is_known() {
            return self.say("hidden-on-wall").into_owned();
        }
        if field.kind == Kind::Change && matches!(field.key, "from" | "to" | "field") {
            return self.told(field, id);
        }
        if field.kind == Kind::Remark && field.key == "edits" {
            let remark = self.item::<Remark>(id);
            let edits = remark.map(|it| self.voice().edits(it)).unwrap_or_default();
            return edits.iter().map(Line::text).collect::<Vec<_>>().join("\n");
        }
        if field.shape == Shape::Threshold
            && let Value::Text(text) = &value
        {
            return self.threshold(field, id, text);
        }
        if let (Shape::Checks, Value::Links(done)) = (field.shape, &value) {
            return self.checks(id, done);
        }
        self.value_text(field.shape, &value)
    }

    /// A value for people; empty when nothing stands there.
    pub fn value_text(&self, shape: Shape, value: &Value) -> String {
        match value {
            Value::Empty => String::new(),
            Value::Unknown => self.say("c-unknown").into_owned(),
            Value::Text(text) => match shape {
                Shape::Method(MethodList::Tasks) => self.task_title(text),
                Shape::Method(MethodList::Controls) => self.control_title(text),
                Shape::Method(MethodList::Errors) => self.error_title(text),
                Shape::Method(MethodList::Sessions) => self.session_kind(text),
                Shape::Method(MethodList::Phases) => self.phase_title(text),
                Shape::Method(MethodList::Rules) => self.rule(text),
                Shape::Method(MethodList::Methods) if *self.method.id == **text => {
                    self.both(&self.method.title).to_owned()
                }
                _ => text.clone(),
            },
            Value::Word(word) => match shape {
                Shape::Choice(name, _) | Shape::Choices(name, _) => {
                    self.word(name, word).into_owned()
                }
                _ => (*word).to_owned(),
            },
            Value::Words(words) => match shape {
                Shape::Choices(name, _) | Shape::Choice(name, _) => {
                    words.iter().map(|word| self.word(name, word)).collect::<Vec<_>>().join(", ")
                }
                _ => words.join(", "),
            },
            Value::Day(day) => self.texts.date(*day),
            Value::Money(money) => self.money(money),
            Value::Number(number) => self.decimal(*number),
            Value::Whole(number) => match shape {
                Shape::Method(MethodList::Stages) => {
                    format!("{number} · {}", self.stage_title(*number))
                }
                _ => number.to_string(),
            },
            Value::Flag(flag) => {
                self.say(if *flag { "c-yes-no-yes" } else { "c-yes-no-no" }).into_owned()
            }
            Value::Link(id) => match shape {
                Shape::Link(kind) if self.deal.has(kind, id) => self.name(kind, id),
                _ => self.say("dangling").into_owned(),
            },
            Value::Links(ids) => match shape {
                Shape::Checks => {
                    let checks = ids.iter().map(|id| self.check_title(id.as_str()));
                    checks.collect::<Vec<_>>().join("; ")
                }
                Shape::Links(kind) => ids
                    .iter()
                    .map(|id| {
                        if self.deal.has(kind, id) {
                            self.name(kind, id)
                        } else {
                            self.say("dangling").into_owned()
                        }
                    })
                    .collect::<Vec<_>>()
                    .join("; "),
                _ => String::new(),
            },
            Value::Moment(moment) => self.moment(*moment),
        }
    }

    /// A part of a change, said in the language of the screen.
    fn told(&self, field: &Field, id: &Id) -> String {
        match (field.read)(self.deal, id) {
            Value::Empty => String::new(),
            _ => self.voice().value(field, id).text(),
        }
    }

    /// How many check points of a task are met; those that the method does not know are not
    /// counted.
    fn checks(&self, id: &Id, done: &[Id]) -> String {
        let task = self.item::<crate::domain::deal::Task>(id);
        let task = task.and_then(|it| self.method.task(it.task.text()));
        let Some(task) = task else { return String::new() };
        let met =
            task.check_points().filter(|(check, _)| done.iter().any(|it| it.as_str() == check));
        self.with(
            "checks-met",
            &[("done", Arg::from(met.count())), ("all", Arg::from(task.checks.len()))],
        )
    }
}
