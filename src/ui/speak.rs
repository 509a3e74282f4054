//! How values are said: words of choices, dates, money, names, levels.

use std::borrow::Cow;

use crate::domain::choice::{Choice, Pick, UNKNOWN};
use crate::domain::field::{Field, MethodList, Shape};
use crate::domain::negotiation::{Better, Issue, Scale, ScaleType};
use crate::domain::session::Reached;
use crate::domain::shelf::Entity;
use crate::domain::{Blank, Deal, Id, Kind, Known, Money, Value};
use crate::l10n::Arg;
use crate::ui::view::View;

pub use crate::report::voice::{brief, label_id, message_id};

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

impl View<'_> {
    /// The word of a choice for people.
    pub fn word(&self, choice: &str, word: &str) -> Cow<'static, str> {
        if word == UNKNOWN {
            return self.say("c-unknown");
        }
        self.say(&message_id(&["c", choice, word]))
    }

    /// The short word of a choice, for columns.
    pub fn short(&self, choice: &str, word: &str) -> Cow<'static, str> {
        if word == UNKNOWN {
            return self.say("c-unknown");
        }
        let id = message_id(&["c", choice, word]);
        if self.texts.has(&format!("{id}.short")) {
            self.texts.attr(&id, "short")
        } else {
            self.say(&id)
        }
    }

    /// What is chosen, for people; nothing when nobody has chosen.
    pub fn picked<T: Choice>(&self, pick: Pick<T>) -> Cow<'static, str> {
        pick.word().map_or(Cow::Borrowed(""), |word| self.word(T::NAME, word))
    }

    /// The label of a field.
    pub fn label(&self, field: &Field) -> Cow<'static, str> {
        self.say(&label_id(field))
    }

    /// Why a field is asked for.
    pub fn why(&self, field: &Field) -> Cow<'static, str> {
        self.texts.attr(&label_id(field), "why")
    }

    /// The tool and the typical error that the method knows for a field; empty where it knows none.
    pub fn aid(&self, field: &Field, id: &Id) -> String {
        let (tool, error) = match field.kind {
            Kind::Task => {
                let task = self.item::<crate::domain::deal::Task>(id);
                let task = task.and_then(|it| self.method.task(it.task.text()));
                task.map_or((None, None), |it| (it.tool.as_deref(), it.error.as_deref()))
            }
            Kind::Qualification => {
                let (first, rest) = field.key.split_once('.').unwrap_or((field.key, ""));
                let key = if first == "decision" && !rest.is_empty() { rest } else { first };
                let line = self.method.questionnaire.iter().find(|it| &*it.key == key);
                line.map_or((None, None), |it| (it.tool.as_deref(), it.error.as_deref()))
            }
            kind => {
                let name = format!("{}.{}", kind.word(), field.key);
                let aid = self.method.field_aids.iter().find(|it| *it.id == *name);
                aid.map_or((None, None), |it| (it.tool.as_deref(), it.error.as_deref()))
            }
        };
        let tool = tool
            .and_then(|id| self.method.tool(id))
            .map(|it| self.with("aid-tool", &[("title", Arg::Text(self.both(&it.title)))]));
        let error = error
            .and_then(|id| self.method.error(id))
            .map(|it| self.with("aid-error", &[("title", Arg::Text(self.both(&it.title)))]));
        tool.into_iter().chain(error).collect::<Vec<_>>().join(" · ")
    }

    /// What an item is called; a text for the nameless.
    pub fn name(&self, kind: Kind, id: &Id) -> String {
        let name = self.own_name(kind, id);
        if name.trim().is_empty() {
            self.say(&message_id(&["nameless", kind.key()])).into_owned()
        } else {
            name
        }
    }

    fn own_name(&self, kind: Kind, id: &Id) -> String {
        let key = match kind {
            Kind::Deal => return self.deal.title.clone(),
            Kind::Qualification => return self.say("kind-qualification").into_owned(),
            Kind::Stakeholder => {
                let Some(person) = self.item::<crate::domain::stakeholder::Stakeholder>(id) else {
                    return String::new();
                };
                let name = person.name.text();
                return if name.is_empty() { person.position.text() } else { name }.to_owned();
            }
            Kind::Task => {
                let Some(task) = self.item::<crate::domain::deal::Task>(id) else {
                    return String::new();
                };
                return match task.task.get() {
                    Some(number) => self.task_title(number),
                    None => task.title.text().to_owned(),
                };
            }
            Kind::ServedTask => {
                let task = self.item::<crate::domain::negotiation::ServedTask>(id);
                return task.map_or_else(String::new, |task| self.task_title(task.task.text()));
            }
            Kind::Control => {
                let control = self.item::<crate::domain::deal::Control>(id);
                return control
                    .map_or_else(String::new, |it| self.control_title(it.control.text()));
            }
            Kind::Phase => {
                let phase = self.item::<crate::domain::session::Phase>(id);
                return phase.map_or_else(String::new, |it| self.phase_title(it.phase.text()));
            }
            Kind::ErrorSeen => {
                let seen = self.item::<crate::domain::review::ErrorSeen>(id);
                return seen.map_or_else(String::new, |it| self.error_title(it.error.text()));
            }
            Kind::StageError => {
                let seen = self.item::<crate::domain::deal::StageError>(id);
                return seen.map_or_else(String::new, |it| self.error_title(it.error.text()));
            }
            Kind::PersonLink => return self.tie(id),
            Kind::StageMove => return self.stage_move(id),
            Kind::Session => return self.session_name(id),
            Kind::Review => return self.linked(kind, "negotiation", id),
            Kind::IssueResult => return self.linked(kind, "issue", id),
            Kind::Delegate | Kind::Forecast | Kind::Vote | Kind::Seat => {
                return self.linked(kind, "person", id);
            }
            Kind::RivalScore => return self.linked(kind, "competitor", id),
            Kind::Guarantee => "kind",
            Kind::Round => "date",
            Kind::DateMove => "from",
            Kind::RuleOff => "rule",
            Kind::Mean => return self.mean_name(id),
            Kind::Contact | Kind::Assignment => "what",
            Kind::Concession => "give",
            Kind::Evidence
            | Kind::Tactic
            | Kind::Argument
            | Kind::Question
            | Kind::Objection
            | Kind::Condition
            | Kind::Correction
            | Kind::Remark => "text",
            Kind::Organisation | Kind::Competitor | Kind::Member | Kind::Presence => "name",
            Kind::Negotiation | Kind::Issue | Kind::Payment | Kind::Criterion => "title",
        };
        crate::domain::field::field(kind, key)
            .map_or_else(String::new, |field| self.value(field, id))
    }

    fn linked(&self, kind: Kind, key: &str, id: &Id) -> String {
        crate::domain::field::field(kind, key).map_or_else(String::new, |field| {
            if let (Shape::Link(target), Value::Link(other)) =
                (field.shape, (field.read)(self.deal, id))
            {
                self.name(target, &other)
            } else {
                String::new()
            }
        })
    }

    fn tie(&self, id: &Id) -> String {
        let Some(link) = self.item::<crate::domain::stakeholder::PersonLink>(id) else {
            return String::new();
        };
        let end =
            |link: &Known<Id>| link.get().map_or_else(|| "?".to_owned(), |id| self.brief_name(id));
        format!("{} → {}", end(&link.from), end(&link.to))
    }

    fn stage_move(&self, id: &Id) -> String {
        let Some(it) = self.item::<crate::domain::deal::StageMove>(id) else {
            return String::new();
        };
        let number =
            |stage: &Known<u32>| stage.get().map_or_else(|| "?".to_owned(), ToString::to_string);
        format!("{} → {}", number(&it.from), number(&it.to))
    }

    fn session_name(&self, id: &Id) -> String {
        let Some(session) = self.item::<crate::domain::session::Session>(id) else {
            return String::new();
        };
        let kind = self.picked(session.kind);
        match session.date.get() {
            Some(day) => format!("{kind} · {}", self.texts.date(*day)),
            None => kind.into_owned(),
        }
    }

    fn mean_name(&self, id: &Id) -> String {
        let Some(mean) = self.item::<crate::domain::deal::Mean>(id) else {
            return String::new();
        };
        if mean.title.has_text() {
            mean.title.text().to_owned()
        } else {
            self.picked(mean.kind).into_owned()
        }
    }

    /// The title of a target task by its number, with the number before it.
    pub fn task_title(&self, number: &str) -> String {
        match self.method.task(number) {
            Some(task) => format!("{number} {}", self.both(&task.title)),
            None => number.to_owned(),
        }
    }

    /// A check point of a target task by its id.
    pub fn check_title(&self, id: &str) -> String {
        self.method.check(id).map_or_else(|| id.to_owned(), |it| self.both(it).to_owned())
    }

    /// The title of a stage control.
    pub fn control_title(&self, number: &str) -> String {
        self.method
            .control(number)
            .map_or_else(|| number.to_owned(), |control| self.both(&control.title).to_owned())
    }

    /// The title of a typical error.
    pub fn error_title(&self, id: &str) -> String {
        self.method
            .error(id)
            .map_or_else(|| id.to_owned(), |error| self.both(&error.title).to_owned())
    }

    /// The title of a session's phase.
    pub fn phase_title(&self, id: &str) -> String {
        let mut phases = self.method.sessions.iter().flat_map(|agenda| &agenda.phases);
        phases
            .find(|phase| &*phase.id == id)
            .map_or_else(|| id.to_owned(), |phase| self.both(&phase.title).to_owned())
    }

    /// What a rule of the sieve is called; its word where this version does not know it.
    pub fn rule(&self, code: &str) -> String {
        rule(self.texts, code)
    }

    /// The title of a stage.
    pub fn stage_title(&self, number: u32) -> String {
        self.method
            .stage(number)
            .map_or_else(String::new, |stage| self.both(&stage.title).to_owned())
    }

    /// A text of the method in the screen's language.
    pub fn both<'t>(&self, text: &'t crate::domain::method::Both) -> &'t str {
        match self.language() {
            crate::l10n::Language::Ru => &text.ru,
            crate::l10n::Language::En => &text.en,
        }
    }

    /// A number as the language writes it.
    pub fn decimal(&self, number: rust_decimal::Decimal) -> String {
        crate::l10n::number::decimal(self.language(), number)
    }

    /// A share as the language writes it.
    pub fn percent(&self, number: rust_decimal::Decimal) -> String {
        crate::l10n::number::percent(self.language(), number)
    }

    /// A moment: the day and the time of day where it was.
    pub fn moment(&self, moment: chrono::DateTime<chrono::FixedOffset>) -> String {
        format!("{} {}", self.texts.date(moment.date_naive()), moment.format("%H:%M"))
    }

    /// Money in full.
    pub fn money(&self, money: &Money) -> String {
        self.texts.money(money.amount, &money.currency)
    }

    /// Money as short as one says it.
    pub fn money_short(&self, money: &Money) -> String {
        self.texts.money_short(money.amount, &money.currency)
    }

    /// What a field of an item holds, for people; empty when nothing stands there.
    pub fn value(&self, field: &Field, id: &Id) -> String {
        let value = (field.read)(self.deal, id);
        if self.hides(field, id) && value.is_known() {
            return self.say("hidden-on-wall").into_owned();
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

    /// A threshold in the unit of its issue's scale.
    fn threshold(&self, field: &Field, id: &Id, text: &str) -> String {
        let issue = match field.kind {
            Kind::Issue => self.item::<Issue>(id),
            Kind::IssueResult => self
                .item::<crate::domain::review::IssueResult>(id)
                .and_then(|result| result.issue.get())
                .and_then(|issue| self.item::<Issue>(issue)),
            _ => None,
        };
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

    /// The family name and initials of a person, or the position where no name is known.
    pub fn brief_name(&self, id: &Id) -> String {
        brief(&self.name(Kind::Stakeholder, id), self.item_has_name(id))
    }

    fn item_has_name(&self, id: &Id) -> bool {
        self.item::<crate::domain::stakeholder::Stakeholder>(id)
            .is_some_and(|person| person.name.has_text())
    }
}

/// Words at the beginning of a sentence.
pub fn capital(words: &str) -> String {
    let mut signs = words.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

/// What a rule of the sieve is called.
pub fn rule(texts: crate::l10n::Texts, code: &str) -> String {
    crate::report::hole::rule(texts, code)
}

/// The deal's own currency, for amounts typed without one.
pub fn currency(deal: &Deal) -> String {
    let amounts = [
        &deal.economics.contract_amount,
        &deal.qualification.amount.value,
        &deal.economics.cost,
        &deal.economics.available_funds,
    ];
    amounts
        .into_iter()
        .find_map(|amount| amount.get())
        .map_or_else(|| "RUB".to_owned(), |money| money.currency.clone())
}

/// Every item of a kind with its parent, in the order of the file.
pub fn all_ids<T: Entity>(deal: &Deal) -> Vec<Id> {
    let mut ids = Vec::new();
    T::each(deal, &mut |item| ids.push(item.id().clone()));
    ids
}
