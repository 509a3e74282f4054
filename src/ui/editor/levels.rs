//! A level of an issue as it is typed: what kind of scale it makes where there is none yet, the unit
//! and the direction that come with it, and what is doubtful about it.

use crate::domain::choice::{Choice as _, Pick};
use crate::domain::edit::Edit;
use crate::domain::field::{Field, field};
use crate::domain::level::{LevelDoubt, reserve_left};
use crate::domain::negotiation::{Better, Issue, Scale, ScaleType};
use crate::domain::{Id, Kind, Known, Value};
use crate::l10n::{Arg, Toward};
use crate::ui::view::View;

use super::typing::Heard;

/// The keys of the levels that make a scale what it is.
const LEVELS: [&str; 3] = ["scale.fail", "scale.acceptable", "scale.ideal"];

/// What kind of scale these levels stand on: numbers if all of them are numbers, days if all are
/// days, else words; none where there are none.
pub fn kind_of<'a>(
    view: &View,
    unit: &str,
    levels: impl Iterator<Item = &'a str> + Clone,
) -> Option<ScaleType> {
    let mut levels = levels.map(str::trim).filter(|text| !text.is_empty()).peekable();
    levels.peek()?;
    let is_number = |text: &str| {
        view.texts.read_with_unit(text).is_some() || view.texts.read_in_unit(text, unit).is_ok()
    };
    Some(if levels.clone().all(is_number) {
        ScaleType::Number
    } else if levels.all(|text| day_of(view, text).is_some()) {
        ScaleType::Date
    } else {
        ScaleType::Text
    })
}

/// The day of a text that has a figure in it.
pub fn day_of(view: &View, text: &str) -> Option<chrono::NaiveDate> {
    let has_figure = text.contains(|sign: char| sign.is_ascii_digit());
    has_figure.then(|| view.texts.read_date(text, view.today, Toward::Future).ok()).flatten()
}

/// Understands a threshold of an issue, a move or a result.
pub fn hear(view: &View, at: &Field, id: &Id, text: &str) -> Heard {
    let Some(issue) = view.issue_of(at.kind, id) else { return Heard::text(text) };
    if at.kind != Kind::Issue {
        return on_scale(view, &issue.scale, text);
    }
    let mut scale = issue.scale.clone();
    let mut beside = Vec::new();
    if issue.scale.kind == Pick::NotAsked && LEVELS.contains(&at.key) {
        let others = LEVELS.iter().filter(|key| **key != at.key).map(|key| level(issue, key));
        if let Some(kind) = kind_of(view, scale.unit.text(), others.chain([text])) {
            scale.kind = Pick::Is(kind);
            beside.push(("scale.type", Value::Word(kind.word())));
        }
    }
    let (mut heard, unit) = with_unit(view, &scale, text);
    if let Some(unit) = unit {
        scale.unit = Known::Is(unit.clone());
        beside.push(("scale.unit", Value::Text(unit)));
    }
    // A measured scale fails below acceptable: there is no other place for the number.
    let key = if at.key == "scale.fail" && scale.is_measured() && !issue.scale.is_measured() {
        heard.field = field(Kind::Issue, "scale.acceptable");
        "scale.acceptable"
    } else {
        at.key
    };
    if let Ok(Value::Text(value)) = &heard.value {
        let there = Issue { scale, ..issue.clone() }.with_level(key, value);
        if let Some(better) = direction(&there.scale) {
            beside.push(("scale.better", Value::Word(better.word())));
            let better = view.word(Better::NAME, better.word());
            heard.note = format!("{} · {better}", heard.note);
        }
        heard.doubt = doubt(view, &there);
    }
    let edit = |(key, value)| {
        field(Kind::Issue, key).map(|field| Edit::Set { id: id.clone(), field, value })
    };
    heard.beside = beside.into_iter().filter_map(edit).collect();
    heard
}

fn level<'a>(issue: &'a Issue, key: &str) -> &'a str {
    match key {
        "scale.fail" => issue.scale.fail.text(),
        "scale.acceptable" => issue.scale.acceptable.text(),
        _ => issue.scale.ideal.text(),
    }
}

/// The direction that the levels show where nobody has chosen one.
pub fn direction(scale: &Scale) -> Option<Better> {
    (scale.better == Pick::NotAsked).then(|| scale.implied_better()).flatten()
}

/// The same on its scale; where that has no unit yet, the one typed with the number is its unit.
fn with_unit(view: &View, scale: &Scale, text: &str) -> (Heard, Option<String>) {
    let is_bare = scale.kind.is(ScaleType::Number) && !scale.unit.has_text();
    let Some((number, unit)) = is_bare.then(|| view.texts.read_with_unit(text)).flatten() else {
        return (on_scale(view, scale, text), None);
    };
    let number = number.normalize().to_string();
    let told = view.on_scale(&Scale { unit: Known::Is(unit.clone()), ..scale.clone() }, &number);
    let note = view.with("typing-unit", &[("value", Arg::Text(&told)), ("unit", Arg::Text(&unit))]);
    (Heard::plain(Ok(Value::Text(number)), note), Some(unit))
}

fn on_scale(view: &View, scale: &Scale, text: &str) -> Heard {
    match scale.kind.get() {
        Some(ScaleType::Number) => match number(view, scale, text) {
            Ok(number) => {
                let told = view.on_scale(scale, &number);
                Heard::plain(Ok(Value::Text(number)), told)
            }
            Err(fault) => Heard::plain(Err(fault), String::new()),
        },
        Some(ScaleType::Date) => match view.texts.read_date(text, view.today, Toward::Future) {
            Ok(day) => Heard::plain(
                Ok(Value::Text(day.to_string())),
                view.texts.date_with_weekday(day, chrono::Datelike::year(&view.today)),
            ),
            Err(fault) => Heard::plain(Err(fault.say(view.texts)), String::new()),
        },
        Some(ScaleType::Text) | None => Heard::text(text),
    }
}

/// A number in the unit of the scale; one of another unit is no place on it.
pub fn number(view: &View, scale: &Scale, text: &str) -> Result<String, String> {
    let unit = scale.unit.text();
    view.texts.read_in_unit(text, unit).map(|number| number.normalize().to_string()).map_err(
        |fault| match view.texts.read_with_unit(text) {
            Some((_, other)) if !unit.is_empty() => {
                let args = [("unit", Arg::Text(unit)), ("other", Arg::Text(&other))];
                view.with("doubt-foreign-unit", &args)
            }
            _ => fault.say(view.texts),
        },
    )
}

/// What is doubtful about the levels of an issue as they would stand, in a sentence.
fn doubt(view: &View, issue: &Issue) -> Option<String> {
    let scale = &issue.scale;
    let crossed = match issue.level_doubt()? {
        LevelDoubt::Crossed("stop") => ("doubt-stop", &scale.stop),
        LevelDoubt::Crossed("ideal") => ("doubt-ideal", &scale.ideal),
        LevelDoubt::Crossed(_) => ("doubt-opening", &issue.opening),
        LevelDoubt::NoUnit => return Some(view.say("doubt-no-unit").into_owned()),
        LevelDoubt::NoDirection => return Some(view.say("doubt-no-direction").into_owned()),
    };
    let bare = Scale { unit: Known::NotAsked, ..scale.clone() };
    let value = view.on_scale(&bare, crossed.1.text());
    let acceptable = view.on_scale(scale, scale.acceptable.text());
    let args = [("value", Arg::Text(&value)), ("acceptable", Arg::Text(&acceptable))];
    Some(view.with(crossed.0, &args))
}

/// Whether a concession costs more than the others leave of the margin reserve.
pub fn cost_doubt(view: &View, at: &Field, id: &Id, value: &Value) -> Option<String> {
    let (Kind::Concession, "cost", Value::Money(cost)) = (at.kind, at.key, value) else {
        return None;
    };
    let left = reserve_left(view.deal, id)?;
    let is_over = left.currency == cost.currency && cost.amount > left.amount;
    (is_over && !view.hides(at, id))
        .then(|| view.with("doubt-reserve", &[("left", Arg::Text(&view.money(&left)))]))
}
