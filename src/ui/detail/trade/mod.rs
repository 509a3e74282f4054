//! A package at a glance: what moves in it, what that costs and brings either side, and where it
//! would leave the deal. The same rows stand in a trial.

pub mod outcome;
pub mod row;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::negotiation::{Negotiation, Package};
use crate::domain::what_if::Trial;
use crate::domain::{Id, Kind, trade};
use crate::input::Command;
use crate::l10n::Arg;
use crate::ui::theme::Role;
use crate::ui::view::View;

use outcome::Beside;
use row::{Columns, TriedRow};

/// Draws the glance.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View, id: &Id) {
    let rest = super::title(buf, area, view, Kind::Package, id);
    let Some(package) = view.item::<Package>(id) else { return };
    let map = view.deal.negotiations.iter().find(|it| it.package(id).is_some());
    let Some(map) = map else { return };
    let rest = condition(buf, rest, view, package);
    if package.moves.is_empty() {
        return none(buf, rest, view);
    }
    let rest = moves(buf, rest, view, map, package);
    Beside::of(view, map, &Trial::of(map, Some(package))).draw_words(buf, rest, view);
}

/// What a package costs and brings us, in one sentence; nothing while nothing moves in it.
pub fn worth_of(view: &View, id: &Id) -> Option<String> {
    let map = view.deal.negotiations.iter().find(|it| it.package(id).is_some())?;
    let moves = trade::moves(map, map.package(id)?, view.deal.price());
    let [ours, _] = trade::balances(&moves);
    let shown = !moves.is_empty() && !view.is_for_room();
    shown.then(|| outcome::balance(view, &ours))
}

/// The condition on which it is offered.
fn condition(buf: &mut Buffer, area: Rect, view: &View, package: &Package) -> Rect {
    if !package.condition.has_text() || area.height == 0 {
        return area;
    }
    let words = package.condition.text().replace('\n', " ");
    super::paragraph(buf, Rect { height: 1, ..area }, view, &[(words, Role::Text)]);
    Rect { y: area.y + 1, height: area.height - 1, ..area }
}

/// What to do about a package in which nothing moves.
fn none(buf: &mut Buffer, area: Rect, view: &View) {
    let (open, trial) = (view.key_name(Command::Open), view.key_name(Command::WhatIf));
    let args = [("open", Arg::Text(&open)), ("trial", Arg::Text(&trial))];
    super::paragraph(buf, area, view, &[(view.with("package-empty", &args), Role::Muted)]);
}

/// The issues that the package holds, as far as there is room; returns what is left of the area.
fn moves(buf: &mut Buffer, area: Rect, view: &View, map: &Negotiation, package: &Package) -> Rect {
    let columns = Columns::divide(area.width.saturating_sub(2), view);
    let trial = Trial::of(map, Some(package));
    let held = |id: &Id| package.moves.iter().any(|it| it.issue.get() == Some(id));
    columns.titles(buf, Rect { x: area.x + 1, height: 1, ..area }, view);
    let mut y = area.y + 1;
    for (issue, tried) in map.issues.iter().zip(&trial.tried).filter(|(it, _)| held(&it.id)) {
        if y + outcome::WORDS >= area.bottom() {
            break;
        }
        let worth = issue.worth(&tried.from, &tried.to, view.deal.price());
        let level = issue.scale.level_at(&tried.to);
        let row = TriedRow { issue, tried, level, worth: Some(&worth), focused: false };
        row.draw(buf, Rect { x: area.x + 1, y, height: 1, ..area }, view, columns);
        y += 1;
    }
    Rect { y, height: area.bottom().saturating_sub(y), ..area }
}
