//! The map of influence and attitude: rows high to low, columns against to for, unknown apart.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::domain::Id;
use crate::domain::choice::{Choice, Pick};
use crate::domain::stakeholder::{Attitude, Influence, Stakeholder};
use crate::ui::speak::family;
use crate::ui::step::stakeholders::attitude_sign;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::matrix::{Grid, shown_names};
use crate::ui::widget::text;

/// The columns: five attitudes and unknown.
pub const ATTITUDES: [Pick<Attitude>; 6] = [
    Pick::Is(Attitude::Opponent),
    Pick::Is(Attitude::RatherAgainst),
    Pick::Is(Attitude::Neutral),
    Pick::Is(Attitude::RatherFor),
    Pick::Is(Attitude::Champion),
    Pick::Unknown,
];

/// The rows: three influences and unknown.
pub const INFLUENCES: [Pick<Influence>; 4] = [
    Pick::Is(Influence::High),
    Pick::Is(Influence::Medium),
    Pick::Is(Influence::Low),
    Pick::Unknown,
];

/// The column and row of a person.
pub fn cell_of(person: &Stakeholder) -> (usize, usize) {
    let column = person.attitude.get().map_or(5, |attitude| attitude as usize);
    let row = match person.influence.get() {
        Some(Influence::High) => 0,
        Some(Influence::Medium) => 1,
        Some(Influence::Low) => 2,
        None => 3,
    };
    (column, row)
}

/// The people of each cell, in the order of the deal.
fn people_at<'a>(view: &View<'a>, column: usize, row: usize) -> Vec<&'a Stakeholder> {
    view.holes.people_at(view.deal, column, row)
}

/// The place of every person on the map, for the arrows.
pub fn places(view: &View) -> Vec<(Id, Position)> {
    let mut places = Vec::new();
    for row in 0..INFLUENCES.len() {
        for column in 0..ATTITUDES.len() {
            for (at, person) in people_at(view, column, row).iter().enumerate() {
                let place = Position::new(column as u16 * 12, row as u16 * 12 + at as u16);
                places.push((person.id.clone(), place));
            }
        }
    }
    places
}

/// Where the grid stands in the area of the map.
fn grid(area: Rect, rows: u16) -> (Rect, Grid) {
    let inner = Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(2),
        height: area.height.saturating_sub(2),
    };
    (inner, Grid::new(inner, ATTITUDES.len() as u16, rows))
}

fn row_count(view: &View) -> u16 {
    let unknown = (0..ATTITUDES.len())
        .any(|column| !people_at(view, column, INFLUENCES.len() - 1).is_empty());
    3 + u16::from(unknown)
}

/// The person under a place of the screen.
pub fn person_at(view: &View, area: Rect, place: Position, focus: Option<&Id>) -> Option<Id> {
    let (_, grid) = grid(area, row_count(view));
    let (column, row) = grid.at(place)?;
    let cell = grid.cell(column, row);
    let people = people_at(view, usize::from(column), usize::from(row));
    let focused = people.iter().position(|person| Some(&person.id) == focus);
    let (shown, _) = shown_names(people.len(), cell.height, focused);
    let at = shown.start + usize::from(place.y - cell.y);
    people.get(at.min(people.len().saturating_sub(1))).map(|person| person.id.clone())
}

/// All the people of a person's cell, where it is too full to show them.
pub fn crowd(view: &View, area: Rect, id: &Id) -> Option<Vec<Id>> {
    let (column, row) = cell_of(view.item::<Stakeholder>(id)?);
    let (_, grid) = grid(area, row_count(view));
    let people = people_at(view, column, row);
    let here = people.iter().position(|person| person.id == *id);
    let (_, more) = shown_names(people.len(), grid.cell(column as u16, row as u16).height, here);
    (more > 0).then(|| people.iter().map(|person| person.id.clone()).collect())
}

/// Whether a place of the screen is the sign that a cell holds more.
pub fn is_more(view: &View, area: Rect, place: Position, focus: Option<&Id>) -> bool {
    let (_, grid) = grid(area, row_count(view));
    let Some((column, row)) = grid.at(place) else { return false };
    let cell = grid.cell(column, row);
    let people = people_at(view, usize::from(column), usize::from(row));
    let here = people.iter().position(|person| Some(&person.id) == focus);
    let (shown, more) = shown_names(people.len(), cell.height, here);
    more > 0 && usize::from(place.y - cell.y) >= shown.len()
}

/// Draws the map with one person in focus.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View, focus: Option<&Id>, focused: bool) {
    let title = view.say("matrix-title");
    let role = if focused { Role::AccentBold } else { Role::Muted };
    text::put(
        buf,
        area.x + 2,
        area.y,
        area.width.saturating_sub(2),
        &title,
        view.theme.style(role),
    );
    let rows = row_count(view);
    let (_, grid) = grid(area, rows);
    for row in 0..rows {
        let cell = grid.cell(0, row);
        let letter = INFLUENCES[usize::from(row)].word().map_or("?".into(), |word| {
            if word == "unknown" { "?".into() } else { view.short(Influence::NAME, word) }
        });
        let letter: String = letter.chars().take(1).collect();
        text::put(buf, area.x, cell.y, 1, &letter, view.theme.style(Role::Muted));
        for column in 0..ATTITUDES.len() as u16 {
            draw_cell(buf, view, &grid, (column, row), focus, focused);
        }
    }
    let signs = ["−−", "−", "=", "+", "++", "?"];
    for (column, sign) in signs.iter().enumerate() {
        let cell = grid.cell(column as u16, 0);
        let x = cell.x + cell.width.saturating_sub(text::width(sign) as u16) / 2;
        text::put(buf, x, area.bottom().saturating_sub(1), 2, sign, view.theme.style(Role::Muted));
    }
}

fn draw_cell(
    buf: &mut Buffer,
    view: &View,
    grid: &Grid,
    at: (u16, u16),
    focus: Option<&Id>,
    focused: bool,
) {
    let (column, row) = at;
    let cell = grid.cell(column, row);
    if column < 5 && row < 3 {
        buf.set_style(cell, view.theme.heat(2 - usize::from(row), column as i8 - 2));
    }
    let people = people_at(view, usize::from(column), usize::from(row));
    let here = people.iter().position(|person| Some(&person.id) == focus);
    let (shown, more) = shown_names(people.len(), cell.height, here);
    let mut y = cell.y;
    for (at, person) in people.iter().enumerate().take(shown.end).skip(shown.start) {
        let name = short_name(view, person);
        let (_, role) = attitude_sign(person);
        let mut style = view.theme.style(role);
        if Some(at) == here {
            style = view.theme.style(if focused { Role::AccentStrong } else { Role::Selected });
        }
        text::put(buf, cell.x, y, cell.width.saturating_sub(1), &name, style);
        y += 1;
    }
    if more > 0 {
        text::put(buf, cell.x, y, cell.width, &format!("+{more}"), view.theme.style(Role::Muted));
    }
}

/// The family name, with a star where the person lobbies in fact.
fn short_name(view: &View, person: &Stakeholder) -> String {
    let star = if person.lobbies.is_proven() { "★" } else { "" };
    let name = if person.name.has_text() {
        family(person.name.text()).to_owned()
    } else {
        view.name(crate::domain::Kind::Stakeholder, &person.id)
    };
    format!("{star}{name}")
}
