//! A place that is typed into a trial, as it is typed into a cell of the map.

use crate::app::update::typing;
use crate::app::{Model, Overlay};
use crate::domain::field::field;
use crate::domain::negotiation::{Negotiation, ScaleType};
use crate::domain::{Kind, Value};
use crate::input::{Chord, Key};
use crate::ui::editor::typing::hear;
use crate::ui::widget::text_field::{Mode, TextField};

use super::go;

/// Whether a sign begins a number or a day.
fn begins(sign: char) -> bool {
    sign.is_ascii_digit() || matches!(sign, '-' | '+')
}

/// Takes a key into the text that is typed, or begins one; says whether it did.
pub(super) fn key(model: &mut Model, chord: Chord, text: Option<char>) -> bool {
    let begun = matches!(&model.overlay, Some(Overlay::WhatIf(open)) if open.typed.is_some());
    let starts = text.is_some_and(begins) && is_measured(model);
    if !(begun || starts) {
        return false;
    }
    match chord.key {
        Key::Enter => keep(model),
        Key::Up | Key::Down | Key::Tab => {
            if keep(model) {
                let back = chord.key == Key::Up || chord.shift;
                go(model, if back { -1 } else { 1 });
            }
            true
        }
        Key::Esc => with(model, |typed| *typed = None),
        _ => with(model, |typed| {
            let input = typed.get_or_insert_with(|| TextField::new(Mode::Line, ""));
            typing::feed(input, chord, text);
        }),
    };
    true
}

fn with(model: &mut Model, change: impl FnOnce(&mut Option<TextField>)) -> bool {
    if let Some(Overlay::WhatIf(open)) = &mut model.overlay {
        change(&mut open.typed);
    }
    true
}

/// Whether the issue of the cursor has a scale of numbers or days.
fn is_measured(model: &Model) -> bool {
    let Some(Overlay::WhatIf(open)) = &model.overlay else { return false };
    let map = model.desk.as_ref().map(|desk| desk.deal.negotiations.iter());
    let map = map.and_then(|mut it| it.find(|map| map.id == open.negotiation));
    let issue = map.and_then(|map| open.issue(map));
    issue.is_some_and(|it| it.scale.kind.is(ScaleType::Number) || it.scale.kind.is(ScaleType::Date))
}

/// The typed place is tried; says whether it was understood.
fn keep(model: &mut Model) -> bool {
    let Some(desk) = &model.desk else { return true };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(Overlay::WhatIf(open)) = &mut model.overlay else { return true };
    let Some(map) = view.item::<Negotiation>(&open.negotiation) else { return true };
    let (Some(issue), Some(typed)) = (open.issue(map), &open.typed) else { return true };
    let Some(field) = field(Kind::Issue, "scale.ideal") else { return true };
    let heard = hear(&view, field, &issue.id, typed.text());
    match heard.value {
        Ok(Value::Text(place)) => open.put(place),
        Ok(_) => {}
        Err(fault) => {
            model.warn(fault);
            return false;
        }
    }
    open.typed = None;
    true
}
