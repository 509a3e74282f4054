//! An issue that is moved: a small ladder with the place it is tried at, the level there, and what the
//! move is worth on either side.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::level::Point;
use crate::domain::negotiation::{Better, Issue, Scale, ScaleType};
use crate::domain::session::Reached;
use crate::domain::trade::Worth;
use crate::domain::what_if::Tried;
use crate::domain::{Kind, Money};
use crate::ui::step::negotiation::weight_cell;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::bar::draw_levels;
use crate::ui::widget::{scale, text};

/// The widths of the columns.
#[derive(Clone, Copy, Debug)]
pub struct Columns {
    title: u16,
    bar: u16,
    place: u16,
    level: u16,
    worth: u16,
}

impl Columns {
    /// Divides a width.
    pub fn divide(width: u16, view: &View) -> Self {
        let levels = [Some(Reached::Fail), Some(Reached::Acceptable), Some(Reached::Ideal), None];
        let words = levels.map(|it| text::width(&view.reached(it)) as u16);
        let level = words.into_iter().max().unwrap_or(0) + 2;
        let worth = if width < 90 { 11 } else { 12 };
        // The sign of the weight, and a cell between two columns.
        let rest = width.saturating_sub(level + 2 * worth + 2 + 5);
        let (title, place) = (rest * 32 / 100, rest * 40 / 100);
        Self { title, bar: rest.saturating_sub(title + place), place, level, worth }
    }

    /// Where each column begins.
    fn starts(self) -> [u16; 6] {
        let mut at = 2;
        let widths = [self.title, self.bar, self.place, self.level, self.worth, self.worth];
        widths.map(|width| {
            let start = at;
            at += width + 1;
            start
        })
    }

    /// Where the place stands in a row.
    pub fn place(self, row: Rect) -> Rect {
        let [_, _, place, ..] = self.starts();
        Rect { x: row.x + place, width: self.place, ..row }
    }

    /// Draws the titles.
    pub fn titles(self, buf: &mut Buffer, area: Rect, view: &View) {
        let style = view.theme.style(Role::Muted);
        let [title, bar, place, level, ours, theirs] = self.starts();
        let legend = view.say("what-if-legend");
        if text::width(&legend) <= usize::from(self.bar) {
            text::put(buf, area.x + bar, area.y, self.bar, &legend, style);
        }
        for (x, width, id) in [
            (title, self.title, "column-issue"),
            (place, self.place, "what-if-tried"),
            (level, self.level, "what-if-level"),
        ] {
            text::put(buf, area.x + x, area.y, width, &view.say(id), style);
        }
        for (x, id) in [(ours, "what-if-ours"), (theirs, "what-if-theirs")] {
            let end = area.x + x + self.worth;
            text::put_right(buf, end, area.y, self.worth, &view.say(id), style);
        }
    }
}

/// A row of a trial.
pub struct TriedRow<'a> {
    /// The issue.
    pub issue: &'a Issue,
    /// Where it stands and where it is tried.
    pub tried: &'a Tried,
    /// The level there.
    pub level: Option<Reached>,
    /// What the move is worth.
    pub worth: Option<&'a Worth>,
    /// Whether the cursor stands on it.
    pub focused: bool,
}

impl TriedRow<'_> {
    /// Draws it.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View, columns: Columns) {
        let [title, bar, place, level, ours, theirs] = columns.starts();
        let ink = |role| view.theme.style(role);
        let weight = weight_cell(self.issue);
        text::put(buf, area.x, area.y, 1, &weight.text, ink(weight.role));
        let name = view.name(Kind::Issue, &self.issue.id);
        let role = if self.focused { Role::Strong } else { Role::Text };
        text::put(buf, area.x + title, area.y, columns.title, &name, ink(role));
        self.ladder(buf, Rect { x: area.x + bar, width: columns.bar, ..area }, view);
        let (words, role) = self.place(view);
        text::put(buf, area.x + place, area.y, columns.place, &words, ink(role));
        let (words, role) = level_words(view, self.level);
        text::put(buf, area.x + level, area.y, columns.level, &words, ink(role));
        let sides = [self.worth.and_then(|it| it.ours.as_ref()), self.theirs()];
        for (x, (money, is_ours)) in
            [ours, theirs].into_iter().zip(sides.into_iter().zip([true, false]))
        {
            let (words, role) = worth_words(view, money, is_ours, self.tried.is_moved());
            let end = area.x + x + columns.worth;
            text::put_right(buf, end, area.y, columns.worth, &words, ink(role));
        }
    }

    fn theirs(&self) -> Option<&Money> {
        self.worth.and_then(|it| it.theirs.as_ref())
    }

    /// Where it stands, and where it is tried.
    fn place(&self, view: &View) -> (String, Role) {
        let to = view.on_scale(&self.issue.scale, &self.tried.to);
        if to.is_empty() {
            return (view.say("level-not-set").into_owned(), Role::Placeholder);
        }
        if !self.tried.is_moved() {
            return (to, Role::Text);
        }
        let bare = Scale { unit: crate::domain::Known::NotAsked, ..self.issue.scale.clone() };
        let from = view.on_scale(&bare, &self.tried.from);
        let words = if self.issue.scale.kind.is(ScaleType::Text) || from.is_empty() {
            format!("→ {to}")
        } else {
            format!("{from} → {to}")
        };
        (words, Role::Accent)
    }

    /// The levels as a bar with the place in it.
    fn ladder(&self, buf: &mut Buffer, area: Rect, view: &View) {
        let scale = &self.issue.scale;
        let Some((levels, from, to)) = (if scale.kind.is(ScaleType::Text) {
            self.thirds(area.width)
        } else {
            self.measured(area.width)
        }) else {
            return;
        };
        draw_levels(buf, area, &levels, ["", "", ""], view.theme);
        let style = view.theme.style(Role::Strong);
        if let Some(from) = from.filter(|from| *from != to) {
            text::put(buf, area.x + from, area.y, 1, "◇", style);
        }
        text::put(buf, area.x + to, area.y, 1, "◆", style);
    }

    /// A scale in words: a third each.
    fn thirds(&self, width: u16) -> Option<Bar> {
        let at = |place: &str| {
            let level = self.issue.scale.level_at(place)?;
            let third = [Reached::Fail, Reached::Acceptable, Reached::Ideal]
                .iter()
                .position(|it| *it == level)?;
            Some(width * (2 * third as u16 + 1) / 6)
        };
        let parts = [0..width / 3, width / 3..width * 2 / 3, width * 2 / 3..width];
        Some((parts, at(&self.tried.from), at(&self.tried.to)?))
    }

    fn measured(&self, width: u16) -> Option<Bar> {
        let scale = &self.issue.scale;
        let at = |place: &str| scale.point(place).map(magnitude);
        let (acceptable, ideal) = (at(scale.acceptable.text()), at(scale.ideal.text()));
        let (from, to) = (at(&self.tried.from), at(&self.tried.to)?);
        let values: Vec<f64> = [acceptable, ideal, from, Some(to)].into_iter().flatten().collect();
        let up = !matches!(scale.better.get(), Some(Better::Less | Better::Earlier));
        let line = scale::Scale::around(&values, up, width);
        Some((line.levels(acceptable, ideal), from.map(|it| line.column(it)), line.column(to)))
    }
}

/// The parts of a ladder, where the issue stands on it, and where it is tried.
type Bar = ([std::ops::Range<u16>; 3], Option<u16>, u16);

fn magnitude(point: Point) -> f64 {
    match point {
        Point::Number(number) => number.to_f64().unwrap_or(0.0),
        Point::Day(day) => f64::from(chrono::Datelike::num_days_from_ce(&day)),
    }
}

/// A level with its sign.
pub fn level_words(view: &View, level: Option<Reached>) -> (String, Role) {
    let (sign, role) = match level {
        Some(Reached::Fail) => ("✗", Role::Danger),
        Some(Reached::Acceptable) => ("○", Role::Warn),
        Some(Reached::Ideal) => ("●", Role::Good),
        Some(Reached::NotDiscussed) | None => ("?", Role::Unknown),
    };
    (format!("{sign} {}", view.reached(level)), role)
}

/// What a move is worth to a side; ours is not for a room.
fn worth_words(view: &View, money: Option<&Money>, ours: bool, moved: bool) -> (String, Role) {
    match money {
        _ if !moved => (String::new(), Role::Muted),
        Some(_) if ours && view.is_for_room() => ("•••".to_owned(), Role::Muted),
        Some(money) => {
            let role = match money.amount.cmp(&Decimal::ZERO) {
                std::cmp::Ordering::Less => Role::Danger,
                std::cmp::Ordering::Equal => Role::Muted,
                std::cmp::Ordering::Greater => Role::Good,
            };
            (signed(view, money), role)
        }
        None => ("?".to_owned(), Role::Unknown),
    }
}

/// An amount with its sign, in short.
pub fn signed(view: &View, money: &Money) -> String {
    let short = view.money_short(money);
    if money.amount > Decimal::ZERO { format!("+{short}") } else { short }
}
