//! The table of fields: every entity described once.
//!
//! A row drives the form, the detail pane, the columns, the jump targets of holes, search and the
//! reports. A new field is one row here and two messages.

mod defense;
mod negotiation;
mod passport;
mod people;
mod review;
mod secret;
mod stage;

use super::choice::Choice;
use super::known::Known;
use super::value::{Mismatch, Value};
use super::{Deal, Id, Kind, Step};

/// What kind of thing a field holds, and so how it is edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text of one line.
    Line,
    /// A text of several lines.
    Prose,
    /// One word of a choice: the choice's name and its words.
    Choice(&'static str, &'static [&'static str]),
    /// Several words of a choice.
    Choices(&'static str, &'static [&'static str]),
    /// A day.
    Day,
    /// An amount of money.
    Money,
    /// A decimal number.
    Number,
    /// A whole number.
    Whole,
    /// A score from 0 to [`BEST_SCORE`](crate::domain::comparison::BEST_SCORE).
    Score,
    /// Yes or no.
    Flag,
    /// The name of an item of this kind, or another name that is typed.
    Name(Kind),
    /// Another item.
    Link(Kind),
    /// Several other items.
    Links(Kind),
    /// Several of the check points that the method has for a target task.
    Checks,
    /// A number or id of the method.
    Method(MethodList),
    /// A threshold of an issue's scale: a number, a day or words, as the scale says.
    Threshold,
    /// A moment; it is read, never typed.
    Moment,
}

/// Which list of the method a field picks from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MethodList {
    /// Target tasks.
    Tasks,
    /// Stage controls.
    Controls,
    /// Typical errors.
    Errors,
    /// Kinds of sessions.
    Sessions,
    /// Phases of sessions.
    Phases,
    /// Stages, as numbers.
    Stages,
    /// Methods by id.
    Methods,
    /// Rules of the sieve.
    Rules,
}

/// When a field must be filled.
#[derive(Clone, Copy)]
pub enum Need {
    /// At once.
    Always,
    /// From this stage on.
    FromStage(u32),
    /// While this is true of the item.
    When(fn(&Deal, &Id) -> bool),
    /// It may stay empty.
    Never,
}

/// A row of the table.
pub struct Field {
    /// The entity it belongs to.
    pub kind: Kind,
    /// The path of keys in the item, such as `next_action.what`.
    pub key: &'static str,
    /// How it is edited.
    pub shape: Shape,
    /// When it must be filled.
    pub need: Need,
    /// Whether it belongs on the form of this item as it stands.
    pub shown: fn(&Deal, &Id) -> bool,
    /// Reads it; empty when there is no such item.
    pub read: fn(&Deal, &Id) -> Value,
    /// Writes it; nothing happens when there is no such item.
    pub(super) write: fn(&mut Deal, &Id, Value) -> Result<(), Mismatch>,
}

impl PartialEq for Field {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.key == other.key
    }
}

impl Eq for Field {}

impl std::fmt::Debug for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.kind.word(), self.key)
    }
}

impl Field {
    /// The key of the file under which a hole names the field: the first of the path, or the last
    /// where several fields share the first.
    pub fn file_key(&self) -> &'static str {
        let (first, rest) = self.key.split_once('.').unwrap_or((self.key, ""));
        match first {
            "scale" | "goal" | "economics" | "dates" | "status" | "value" | "procedure" => rest,
            _ => first,
        }
    }

    /// The step on which it is edited.
    pub fn step(&self) -> Step {
        match self.kind {
            Kind::Session if self.key.starts_with("verdict.") => Step::Verdict,
            Kind::Deal if self.key == "stage" => Step::Stage,
            kind => kind.step(),
        }
    }

    /// Whether it must be filled in this item of the deal.
    pub fn is_needed(&self, deal: &Deal, id: &Id) -> bool {
        match self.need {
            Need::Always => true,
            Need::FromStage(stage) => deal.stage >= stage,
            Need::When(holds) => holds(deal, id),
            Need::Never => false,
        }
    }
}

/// The fields of an entity, in the order of its form.
pub fn fields_of(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Deal => passport::DEAL,
        Kind::Qualification => passport::QUALIFICATION,
        Kind::DateMove => passport::DATE_MOVE,
        Kind::Competitor => passport::COMPETITOR,
        Kind::Payment => passport::PAYMENT,
        Kind::Mean => passport::MEAN,
        Kind::Criterion => passport::CRITERION,
        Kind::RivalScore => passport::RIVAL_SCORE,
        Kind::Guarantee => passport::GUARANTEE,
        Kind::Seat => passport::SEAT,
        Kind::Member => passport::MEMBER,
        Kind::RuleOff => passport::RULE_OFF,
        Kind::Organisation => people::ORGANISATION,
        Kind::Stakeholder => people::STAKEHOLDER,
        Kind::PersonLink => people::PERSON_LINK,
        Kind::Contact => people::CONTACT,
        Kind::Task => stage::TASK,
        Kind::Evidence => stage::EVIDENCE,
        Kind::Control => stage::CONTROL,
        Kind::StageMove => stage::STAGE_MOVE,
        Kind::StageError => stage::STAGE_ERROR,
        Kind::Negotiation => negotiation::NEGOTIATION,
        Kind::Round => negotiation::ROUND,
        Kind::Delegate => negotiation::DELEGATE,
        Kind::ServedTask => negotiation::SERVED_TASK,
        Kind::Tactic => negotiation::TACTIC,
        Kind::Visit => negotiation::VISIT,
        Kind::Package => negotiation::PACKAGE,
        Kind::Move => negotiation::MOVE,
        Kind::Issue => negotiation::ISSUE,
        Kind::Argument => negotiation::ARGUMENT,
        Kind::Question => negotiation::QUESTION,
        Kind::Concession => negotiation::CONCESSION,
        Kind::Objection => negotiation::OBJECTION,
        Kind::Session => defense::SESSION,
        Kind::Presence => defense::PRESENCE,
        Kind::Phase => defense::PHASE,
        Kind::Forecast => defense::FORECAST,
        Kind::Vote => defense::VOTE,
        Kind::Condition => defense::CONDITION,
        Kind::Correction => defense::CORRECTION,
        Kind::Guess => defense::GUESS,
        Kind::Change => defense::CHANGE,
        Kind::Remark => defense::REMARK,
        Kind::Assignment => defense::ASSIGNMENT,
        Kind::Review => review::REVIEW,
        Kind::IssueResult => review::ISSUE_RESULT,
        Kind::ErrorSeen => review::ERROR_SEEN,
    }
}

/// The field of an entity with this path of keys.
pub fn field(kind: Kind, key: &str) -> Option<&'static Field> {
    fields_of(kind).iter().find(|field| field.key == key)
}

/// The shape that a type of field has of itself; texts and links say more in their row.
pub trait Shaped {
    /// The shape.
    const SHAPE: Shape;
}

impl Shaped for Known<chrono::NaiveDate> {
    const SHAPE: Shape = Shape::Day;
}
impl Shaped for Known<super::Money> {
    const SHAPE: Shape = Shape::Money;
}
impl Shaped for Known<rust_decimal::Decimal> {
    const SHAPE: Shape = Shape::Number;
}
impl Shaped for Known<u32> {
    const SHAPE: Shape = Shape::Whole;
}
impl Shaped for Known<bool> {
    const SHAPE: Shape = Shape::Flag;
}
impl Shaped for Known<chrono::DateTime<chrono::FixedOffset>> {
    const SHAPE: Shape = Shape::Moment;
}
impl Shaped for super::known::Text {
    const SHAPE: Shape = Shape::Prose;
}
impl Shaped for super::known::Link {
    const SHAPE: Shape = Shape::Line;
}
impl Shaped for Vec<super::Id> {
    const SHAPE: Shape = Shape::Line;
}
impl<T: Choice> Shaped for super::choice::Pick<T> {
    const SHAPE: Shape = Shape::Choice(T::NAME, T::WORDS);
}
impl<T: Choice> Shaped for super::choice::Picks<T> {
    const SHAPE: Shape = Shape::Choices(T::NAME, T::WORDS);
}

/// Declares the rows of an entity: `"key" path: shape, need [, shown when];`.
///
/// The shape is `own` (of the type itself), `line`, `prose`, `score`, `threshold`, `name(Kind)`, `one(Kind)`,
/// `many(Kind)` or `method(List)`; the need is `must`, `from(stage)`, `when(what holds)` or `may`.
macro_rules! fields {
    ($table:ident : $type:ty, $kind:ident {
        $($key:literal $($path:ident).+ : $shape:ident $(($sarg:ident))? , $need:ident $(($narg:tt))? $(, $when:expr)? ;)+
    }) => {
        pub(super) static $table: &[$crate::domain::field::Field] = &[$(
            $crate::domain::field::Field {
                kind: $crate::domain::Kind::$kind,
                key: $key,
                shape: fields!(@shape $type, [$($path).+] $shape $(($sarg))?),
                need: fields!(@need $need $(($narg))?),
                shown: fields!(@shown $type $(, $when)?),
                read: |deal, id| {
                    <$type as $crate::domain::shelf::Entity>::find(deal, id)
                        .map_or($crate::domain::Value::Empty, |item| {
                            $crate::domain::value::Slot::read(&item.$($path).+)
                        })
                },
                write: |deal, id, value| {
                    match <$type as $crate::domain::shelf::Entity>::find_mut(deal, id) {
                        Some(item) => {
                            $crate::domain::value::Slot::write(&mut item.$($path).+, value)
                        }
                        None => Ok(()),
                    }
                },
            }
        ),+];
    };
    (@shape $type:ty, [$($path:ident).+] own) => {
        $crate::domain::field::own_shape(|item: &$type| &item.$($path).+)
    };
    (@shape $type:ty, [$($path:ident).+] line) => { $crate::domain::field::Shape::Line };
    (@shape $type:ty, [$($path:ident).+] prose) => { $crate::domain::field::Shape::Prose };
    (@shape $type:ty, [$($path:ident).+] threshold) => { $crate::domain::field::Shape::Threshold };
    (@shape $type:ty, [$($path:ident).+] score) => { $crate::domain::field::Shape::Score };
    (@shape $type:ty, [$($path:ident).+] flag) => { $crate::domain::field::Shape::Flag };
    (@shape $type:ty, [$($path:ident).+] name($k:ident)) => {
        $crate::domain::field::Shape::Name($crate::domain::Kind::$k)
    };
    (@shape $type:ty, [$($path:ident).+] one($k:ident)) => {
        $crate::domain::field::Shape::Link($crate::domain::Kind::$k)
    };
    (@shape $type:ty, [$($path:ident).+] many($k:ident)) => {
        $crate::domain::field::Shape::Links($crate::domain::Kind::$k)
    };
    (@shape $type:ty, [$($path:ident).+] checks) => { $crate::domain::field::Shape::Checks };
    (@shape $type:ty, [$($path:ident).+] method($l:ident)) => {
        $crate::domain::field::Shape::Method($crate::domain::field::MethodList::$l)
    };
    (@need must) => { $crate::domain::field::Need::Always };
    (@need may) => { $crate::domain::field::Need::Never };
    (@need when($holds:ident)) => {
        $crate::domain::field::Need::When(|deal, id| {
            <_ as $crate::domain::shelf::Entity>::find(deal, id).is_some_and(|it| $holds(deal, it))
        })
    };
    (@need from($stage:tt)) => { $crate::domain::field::Need::FromStage($stage) };
    (@shown $type:ty) => { |_, _| true };
    (@shown $type:ty, $when:expr) => {
        |deal, id| {
            let when: fn(&$type) -> bool = $when;
            <$type as $crate::domain::shelf::Entity>::find(deal, id).is_some_and(when)
        }
    };
}
use fields;

const fn own_shape<E, T: Shaped>(_: fn(&E) -> &T) -> Shape {
    T::SHAPE
}
