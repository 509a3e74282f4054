//! An organisation at a glance: where it stands, and everyone in it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::domain::choice::Choice;
use crate::domain::stakeholder::{Organisation, Stakeholder};
use crate::domain::{Id, Kind};
use crate::ui::editor::table::{Column, Line, Places};
use crate::ui::step::Cell;
use crate::ui::step::stakeholders::attitude_sign;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// Attitude, name, position, role, next action.
const COLUMNS: [Column; 5] = [
    Column::fixed(2, 0),
    Column::grow(15, 1, 0),
    Column::grow(18, 3, 1),
    Column::grow(16, 2, 2),
    Column::grow(20, 3, 3),
];

/// Draws the glance.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View, id: &Id) {
    let Some(organisation) = view.item::<Organisation>(id) else { return };
    let width = area.width.saturating_sub(2);
    let mut x = area.x + 1;
    let name = view.name(Kind::Organisation, id);
    x += text::put(buf, x, area.y, width, &name, view.theme.style(Role::Strong)) + 2;
    let parent = organisation.part_of.get().map(|id| view.name(Kind::Organisation, id));
    let beside = [
        view.picked(organisation.kind),
        view.picked(organisation.level),
        parent.unwrap_or_default().into(),
    ];
    let beside: Vec<_> = beside.iter().filter(|it| !it.is_empty()).map(AsRef::as_ref).collect();
    let room = area.right().saturating_sub(x + 1);
    text::put(buf, x, area.y, room, &beside.join(" · "), view.theme.style(Role::Muted));
    let mut y =
        super::holes(buf, Rect { y: area.y + 1, height: 2.min(area.height - 1), ..area }, view, id);
    y += u16::from(area.height > 7);
    let people = view.deal.stakeholders.iter().filter(|it| it.organisation.get() == Some(id));
    let places = Places::divide(&COLUMNS, width);
    for person in people {
        if y >= area.bottom() {
            return;
        }
        let cells = cells(view, person);
        let line = Line {
            columns: &COLUMNS,
            places: &places,
            cells: &cells,
            indent: 0,
            ground: Style::new(),
        };
        line.draw(buf, view.theme, area.x + 1, y, width);
        y += 1;
    }
}

fn cells(view: &View, person: &Stakeholder) -> Vec<Cell> {
    let (sign, role) = attitude_sign(person);
    let roles: Vec<_> = person.roles.iter().map(|role| view.short("role", role.word())).collect();
    let position = if person.name.has_text() { person.position.text() } else { "" };
    vec![
        Cell::new(sign, role),
        Cell::new(view.brief_name(&person.id), Role::Strong),
        Cell::muted(position),
        Cell::value(view, roles.join(", ")),
        Cell::plain(person.next_action.what.text().replace('\n', " ")),
    ]
}
