//! A hole: what is missing or does not hold, how heavy it is, and where to mend it.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::Rule;
use crate::domain::choice::choice;
use crate::domain::field::{Field, field};
use crate::domain::known::Text;
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Id, Kind, Money, Step};

choice! {
    /// How heavy a hole is, the worst first.
    Severity = "severity" { Blocks = "blocks", Serious = "serious", Note = "note" }
}

/// A value in the message of a hole, not yet put into words.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text of the deal.
    Text(String),
    /// A person of the client; the name is the position where no name is known, and may be empty.
    Person {
        /// Who.
        id: Id,
        /// The name.
        name: String,
    },
    /// A word that a message chooses by.
    Word(&'static str),
    /// Words of a choice, under the name of the choice.
    Words(&'static str, Vec<&'static str>),
    /// A field, to be named.
    Field(&'static Field),
    /// Numbers of target tasks.
    Tasks(Vec<String>),
    /// A count.
    Count(u64),
    /// A number.
    Number(Decimal),
    /// An amount of money.
    Money(Money),
    /// An amount of our own that a room must not see.
    Ours(Money),
    /// A day.
    Day(NaiveDate),
}

impl Arg {
    /// A person by name, else by position.
    pub fn person(person: &Stakeholder) -> Self {
        let name = if person.name.has_text() { person.name.text() } else { person.position.text() };
        Self::Person { id: person.id.clone(), name: name.trim().to_owned() }
    }

    /// The first line of a text, without quotation marks around the whole of it: the message
    /// puts its own.
    pub fn text(text: &Text) -> Self {
        let line = text.text().trim().lines().next().unwrap_or_default().trim();
        let inner = [('«', '»'), ('“', '”'), ('"', '"')].into_iter().find_map(|(open, close)| {
            let inner = line.strip_prefix(open)?.strip_suffix(close)?;
            (!inner.contains([open, close])).then_some(inner)
        });
        Self::Text(inner.unwrap_or(line).to_owned())
    }

    /// How many.
    pub fn count(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

/// Where a hole is mended.
#[derive(Clone, Debug, PartialEq)]
pub enum Jump {
    /// A field of an item.
    Field {
        /// What the item is.
        kind: Kind,
        /// The item.
        id: Id,
        /// The field.
        field: &'static Field,
    },
    /// The list in which something is missing.
    List {
        /// What is missing.
        kind: Kind,
        /// Whose list; the deal's own id for a list of the deal.
        parent: Id,
    },
}

/// A hole.
#[derive(Clone, Debug, PartialEq)]
pub struct Hole {
    /// The word of its rule.
    pub code: &'static str,
    /// How heavy it is.
    pub severity: Severity,
    /// The step of the walk on which it is shown.
    pub step: Step,
    /// What the item is; the deal or the qualification where there is none.
    pub kind: Kind,
    /// The item, where it stands in the file under an id.
    pub item: Option<Id>,
    /// The key of the file.
    pub field: &'static str,
    /// Where to mend it.
    pub jump: Jump,
    /// The values of its message.
    pub args: Vec<(&'static str, Arg)>,
}

impl Hole {
    /// Whether it keeps a session from the verdicts that free the levels. Missing marks of the NDA
    /// block the defense, but not its verdict: names are hidden then.
    pub fn withholds_verdict(&self) -> bool {
        self.severity == Severity::Blocks && self.code != super::NDA_UNCONFIRMED
    }

    /// The value of a name in the message.
    pub fn arg(&self, name: &str) -> Option<&Arg> {
        let found = self.args.iter().find(|(key, _)| *key == name);
        found.map(|(_, arg)| arg)
    }
}

/// What a rule found, before its code, severity and step are added.
#[derive(Clone, Debug)]
pub struct Draft {
    kind: Kind,
    id: Id,
    field: &'static str,
    spot: Spot,
    step: Option<Step>,
    args: Vec<(&'static str, Arg)>,
}

#[derive(Clone, Copy, Debug)]
enum Spot {
    Field,
    List(Kind),
}

impl Draft {
    /// Something is wrong with the field under this path of an item.
    pub(super) fn at(kind: Kind, id: &Id, path: &'static str) -> Self {
        Self { kind, id: id.clone(), field: path, spot: Spot::Field, step: None, args: Vec::new() }
    }

    /// Something is missing in the list that this item has under this key.
    pub(super) fn list(kind: Kind, id: &Id, key: &'static str, missing: Kind) -> Self {
        Self { spot: Spot::List(missing), ..Self::at(kind, id, key) }
    }

    /// It is shown on this step.
    pub(super) fn on(self, step: Step) -> Self {
        Self { step: Some(step), ..self }
    }

    /// Its message has this value.
    pub(super) fn naming(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// The hole; none when the table of fields has no such field.
    pub(super) fn settle(self, rule: &Rule) -> Option<Hole> {
        let Self { kind, id, .. } = self;
        let inside = !matches!(kind, Kind::Deal | Kind::Qualification);
        let item = (inside && id.is_written()).then(|| id.clone());
        let (field, jump) = match self.spot {
            Spot::Field => {
                let field = field(kind, self.field)?;
                (field.file_key(), Jump::Field { kind, id, field })
            }
            Spot::List(kind) => (self.field, Jump::List { kind, parent: id }),
        };
        Some(Hole {
            code: rule.code,
            severity: rule.severity,
            step: self.step.unwrap_or(rule.step),
            kind,
            item,
            field,
            jump,
            args: self.args,
        })
    }
}
