//! What if: places tried on the issues of the map, and what comes of them in the same frame. The
//! deal stays as it is until the trial is taken as a package.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Clear, Widget};

use crate::domain::Id;
use crate::domain::negotiation::{Issue, Negotiation, Package};
use crate::domain::what_if::{Outcome, Trial};
use crate::l10n::Arg;
use crate::ui::detail::trade::outcome::Beside;
use crate::ui::detail::trade::row::{Columns, TriedRow};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;
use crate::ui::widget::text_field::TextField;

/// A trial on the screen.
#[derive(Clone, Debug)]
pub struct WhatIf {
    /// The negotiation.
    pub negotiation: Id,
    /// The package that is tried, where it is one of the map.
    pub package: Option<Id>,
    /// What is tried.
    pub trial: Trial,
    /// The issue of the cursor, by its place in the map.
    pub cursor: usize,
    /// The place of this issue that is being typed.
    pub typed: Option<TextField>,
    /// The first issue in sight.
    top: usize,
    /// Where the issues stand on the screen.
    rows: Rect,
}

/// The lines that the outcome needs at least: four sentences, four months, two sentences more.
const OUTCOME: u16 = 10;

impl WhatIf {
    /// The map as it stands, or as a package moves it, with the cursor on an issue.
    pub fn new(map: &Negotiation, package: Option<&Package>, issue: Option<&Id>) -> Self {
        let trial = Trial::of(map, package);
        let moved = || trial.tried.iter().position(crate::domain::what_if::Tried::is_moved);
        let at = trial.tried.iter().position(|it| Some(&it.issue) == issue).or_else(moved);
        Self {
            negotiation: map.id.clone(),
            package: package.map(|it| it.id.clone()),
            cursor: at.unwrap_or(0),
            trial,
            typed: None,
            top: 0,
            rows: Rect::default(),
        }
    }

    /// The issue of the cursor.
    pub fn issue<'a>(&self, map: &'a Negotiation) -> Option<&'a Issue> {
        let tried = self.trial.tried.get(self.cursor)?;
        map.issues.iter().find(|it| it.id == tried.issue).map(AsRef::as_ref)
    }

    /// Tries the issue of the cursor at a place.
    pub fn put(&mut self, place: String) {
        if let Some(tried) = self.trial.tried.get_mut(self.cursor) {
            tried.to = place;
        }
    }

    /// Goes so many issues down.
    pub fn go(&mut self, by: isize) {
        if by != 0 {
            self.typed = None;
        }
        let last = self.trial.tried.len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }

    /// Puts the cursor on the issue that was clicked.
    pub fn click(&mut self, place: Position) {
        if self.rows.contains(place) {
            self.typed = None;
            let at = self.top + usize::from(place.y - self.rows.y);
            self.cursor = at.min(self.trial.tried.len().saturating_sub(1));
        }
    }

    /// Draws the trial over the step; returns where the cursor of a typed place stands.
    pub fn draw(&mut self, buf: &mut Buffer, area: Rect, view: &View) -> Option<(u16, u16)> {
        Clear.render(area, buf);
        buf.set_style(area, view.theme.style(Role::Text));
        let map = view.item::<Negotiation>(&self.negotiation)?;
        self.trial.follow(map);
        self.go(0);
        let outcome = Beside::of(view, map, &self.trial);
        self.title(buf, area, view, map);
        let columns = Columns::divide(area.width.saturating_sub(2), view);
        columns.titles(buf, Rect { x: area.x + 1, y: area.y + 1, height: 1, ..area }, view);
        let room = area.height.saturating_sub(3 + OUTCOME).max(3).min(area.height);
        let rows = room.min(self.trial.tried.len() as u16);
        self.rows = Rect { y: area.y + 2, height: rows, ..area };
        self.issues(buf, view, map, outcome.now(), columns);
        let rule = area.y + 2 + rows;
        let line = "─".repeat(usize::from(area.width));
        text::put(buf, area.x, rule, area.width, &line, view.theme.style(Role::Rule));
        let below = Rect { y: rule + 1, height: area.bottom().saturating_sub(rule + 1), ..area };
        outcome.draw(buf, below, view);
        self.draw_typed(buf, view, columns)
    }

    /// The typed place, over the one that is tried.
    fn draw_typed(&self, buf: &mut Buffer, view: &View, columns: Columns) -> Option<(u16, u16)> {
        let typed = self.typed.as_ref()?;
        let y = self.rows.y + self.cursor.checked_sub(self.top)? as u16;
        let place = columns.place(Rect { x: self.rows.x + 1, y, height: 1, ..self.rows });
        Clear.render(place, buf);
        typed.draw(buf, place, view.theme, true).map(|place| (place.x, place.y))
    }

    fn title(&self, buf: &mut Buffer, area: Rect, view: &View, map: &Negotiation) {
        let package = self.package.as_ref().and_then(|id| map.package(id));
        let name = package.map_or(map.title.text(), |it| it.title.text());
        let id = if package.is_some() { "what-if-package" } else { "what-if-map" };
        let title = view.with(id, &[("name", Arg::Text(name))]);
        let hint =
            view.say(if self.trial.is_moved() { "what-if-unwritten" } else { "what-if-how" });
        let width = area.width.saturating_sub(2);
        let right = area.right().saturating_sub(1);
        let style = view.theme.style(Role::Muted);
        let taken = text::put_right(buf, right, area.y, width / 2, &hint, style);
        let room = width.saturating_sub(taken + 2);
        text::put(buf, area.x + 1, area.y, room, &title, view.theme.style(Role::Strong));
    }

    fn issues(
        &mut self,
        buf: &mut Buffer,
        view: &View,
        map: &Negotiation,
        outcome: &Outcome,
        columns: Columns,
    ) {
        let area = self.rows;
        let height = usize::from(area.height);
        self.top = self.top.min(self.cursor).max((self.cursor + 1).saturating_sub(height));
        let rows = self.trial.tried.iter().enumerate().skip(self.top).take(height);
        for (line, (at, tried)) in rows.enumerate() {
            let Some(issue) = map.issues.iter().find(|it| it.id == tried.issue) else { continue };
            let place = Rect { y: area.y + line as u16, height: 1, ..area };
            if at == self.cursor {
                buf.set_style(place, view.theme.style(Role::Selected));
                text::put(buf, place.x, place.y, 1, "▌", view.theme.style(Role::CursorMark));
            }
            let row = TriedRow {
                issue,
                tried,
                level: outcome.levels.get(at).copied().flatten(),
                worth: outcome.worths.get(at),
                focused: at == self.cursor,
            };
            row.draw(buf, Rect { x: place.x + 1, ..place }, view, columns);
        }
        let more = self.top + height < self.trial.tried.len();
        crate::ui::editor::list::more_signs(buf, area, view, self.top > 0, more);
    }
}
