//! What fields hold, in words.

use super::Voice;
use crate::domain::field::{Field, MethodList, Shape};
use crate::domain::negotiation::{Issue, Move};
use crate::domain::remark::Remark;
use crate::domain::review::IssueResult;
use crate::domain::shelf::Entity as _;
use crate::domain::{Id, Kind, Known, Value};
use crate::l10n::number;
use crate::report::level::on_scale;
use crate::report::outline::{Line, Origin, Span};

impl Voice<'_> {
    /// What a field of an item holds; says so when nobody knows or nobody has asked.
    pub fn value(&self, field: &Field, id: &Id) -> Line {
        let told = match field.kind {
            Kind::Change => self.of_change(field.key, id),
            Kind::Remark if field.key == "edits" => {
                Remark::find(self.deal, id).map(|it| Line::join(self.edits(it), "; "))
            }
            _ => None,
        };
        told.filter(|line| !line.is_empty())
            .unwrap_or_else(|| self.said(field, id, (field.read)(self.deal, id)))
    }

    /// What a value of a field says.
    pub fn said(&self, field: &Field, id: &Id, value: Value) -> Line {
        match value {
            Value::Empty => self.not_asked(),
            Value::Unknown => self.unknown(),
            Value::Text(text) => self.written(field, id, text),
            Value::Word(word) => match field.shape {
                Shape::Choice(name, _) => self.word(name, word),
                _ => Line::own(word),
            },
            Value::Words(words) => match field.shape {
                Shape::Choices(name, _) => {
                    Line::join(words.iter().map(|word| self.word(name, word)), ", ")
                }
                _ => Line::own(words.join(", ")),
            },
            Value::Day(day) => self.day(&Known::Is(day)),
            Value::Money(money) => self.money(&money).into(),
            Value::Number(amount) => {
                Span::free(number::decimal(self.texts.language(), amount)).into()
            }
            Value::Whole(number) => self.whole(field.shape, number),
            Value::Flag(flag) => self.own(if flag { "c-yes-no-yes" } else { "c-yes-no-no" }),
            Value::Link(id) => match field.shape {
                Shape::Link(kind) => self.name(kind, &id),
                _ => self.own("dangling"),
            },
            Value::Links(ids) => match field.shape {
                Shape::Links(kind) => self.names(kind, &ids),
                Shape::Checks => Line::join(ids.iter().map(|id| self.check(id)), "; "),
                _ => self.own("dangling"),
            },
            Value::Moment(moment) => {
                let day = self.texts.date(moment.date_naive());
                let time = moment.format("%H:%M");
                Span::new(format!("{day} {time}"), Origin::Date).into()
            }
        }
    }

    fn written(&self, field: &Field, id: &Id, text: String) -> Line {
        match field.shape {
            Shape::Threshold => self.threshold(field.kind, id, &text),
            Shape::Method(list) => self.listed(list, &text),
            _ => self.text(&Known::Is(text)),
        }
    }

    /// A number or an id of the method with what the method calls it.
    fn listed(&self, list: MethodList, word: &str) -> Line {
        let method = self.method;
        let title = match list {
            MethodList::Tasks => return self.task(word),
            MethodList::Controls => method.control(word).map(|it| self.both(&it.title)),
            MethodList::Errors => method.error(word).map(|it| self.both(&it.title)),
            MethodList::Sessions => method.agenda(word).map(|it| self.both(&it.title)),
            MethodList::Phases => {
                let mut phases = method.sessions.iter().flat_map(|agenda| &agenda.phases);
                phases.find(|phase| *phase.id == *word).map(|it| self.both(&it.title))
            }
            MethodList::Methods => (*method.id == *word).then(|| self.both(&method.title)),
            MethodList::Rules => Some(Line::own(crate::report::hole::rule(self.texts, word))),
            MethodList::Stages => None,
        };
        Self::of_method(word, title, false)
    }

    fn whole(&self, shape: Shape, number: u32) -> Line {
        let title = match shape {
            Shape::Method(MethodList::Stages) => self.method.stage(number),
            _ => None,
        };
        let number = Line::from(Span::free(number.to_string()));
        let title = title.map_or_else(Line::default, |stage| self.both(&stage.title));
        Line::join([number, title], " · ")
    }

    fn check(&self, id: &Id) -> Line {
        let title = self.method.check(id.as_str()).map(|it| self.both(it));
        Self::of_method(id.as_str(), title, false)
    }

    /// A place on the scale of its issue.
    fn threshold(&self, kind: Kind, id: &Id, text: &str) -> Line {
        let issue = match kind {
            Kind::IssueResult => IssueResult::find(self.deal, id).and_then(|it| it.issue.get()),
            Kind::Move => Move::find(self.deal, id).and_then(|it| it.issue.get()),
            _ => Some(id),
        };
        match issue.and_then(|id| Issue::find(self.deal, id)) {
            Some(issue) => on_scale(self.texts, &issue.scale, text).into(),
            None => Span::free(text).into(),
        }
    }
}
