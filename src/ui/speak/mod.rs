//! How values are said: words of choices, dates, money, names, levels.

mod level;
mod name;
mod value;

use std::borrow::Cow;

use crate::domain::choice::{Choice, Pick, UNKNOWN};
use crate::domain::field::Field;
use crate::domain::shelf::Entity;
use crate::domain::{Deal, Id, Kind, Money};
use crate::l10n::Arg;
use crate::report::hole::Readers;
use crate::report::voice::Voice;
use crate::ui::view::View;

pub use crate::report::voice::{brief, choice_id, family, label_id, message_id};
pub use level::LevelColumn;

impl<'a> View<'a> {
    /// The same deal, told as in a report.
    pub fn voice(&self) -> Voice<'a> {
        let (deal, method, texts) = (self.deal, self.method, self.texts);
        let readers = if self.is_for_room() { Readers::Room } else { Readers::Us };
        Voice { deal, method, texts, readers, negotiation: None }
    }
}

impl View<'_> {
    /// The word of a choice for people.
    pub fn word(&self, choice: &str, word: &str) -> Cow<'static, str> {
        if word == UNKNOWN {
            return self.say("c-unknown");
        }
        self.say(&choice_id(choice, word))
    }

    /// The short word of a choice, for columns.
    pub fn short(&self, choice: &str, word: &str) -> Cow<'static, str> {
        if word == UNKNOWN {
            return self.say("c-unknown");
        }
        let id = choice_id(choice, word);
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

    /// What a rule of the sieve is called; its word where this version does not know it.
    pub fn rule(&self, code: &str) -> String {
        rule(self.texts, code)
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
