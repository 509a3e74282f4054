//! A stakeholder at a glance: role, contact, the way to him, what he wants, what he fears.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Pair;
use crate::domain::field::field;
use crate::domain::stakeholder::{ContactDepth, Stakeholder};
use crate::domain::{Id, Kind, lobby};
use crate::ui::editor::facts;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// The fields of the left and the right column.
const COLUMNS: [[&str; 5]; 2] = [
    ["roles", "contact_depth", "attitude", "veto", "next_action.what"],
    ["result_wanted", "worry", "our_person", "lobbies.value", "next_action.date"],
];

/// Draws the glance.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View, id: &Id) {
    let Some(person) = view.item::<Stakeholder>(id) else { return };
    let mut y = head(buf, area, view, person);
    let half = area.width / 2;
    let label = (half * 2 / 5).clamp(10, 20);
    for row in 0..COLUMNS[0].len() {
        if y >= area.bottom() {
            return;
        }
        for (side, keys) in COLUMNS.iter().enumerate() {
            let x = area.x + 1 + half * side as u16;
            let rect = Rect { x, y, width: half.saturating_sub(2), height: 1 };
            pair(buf, rect, view, id, keys[row], label);
        }
        y += 1;
    }
    if y < area.bottom() && !person.contact_depth.get().is_some_and(ContactDepth::is_contact) {
        let way = way(view, id);
        let rect = Rect { x: area.x + 1, y, width: area.width.saturating_sub(2), height: 1 };
        Pair { label: &view.say("fact-way"), value: &way, role: Role::Text }.draw(buf, rect, view, label);
        y += 1;
    }
    mends(buf, Rect { y, height: area.bottom().saturating_sub(y), ..area }, view, id);
}

fn head(buf: &mut Buffer, area: Rect, view: &View, person: &Stakeholder) -> u16 {
    let room = area.width.saturating_sub(2);
    let mut x = area.x + 1;
    x += text::put(buf, x, area.y, room, &view.name(Kind::Stakeholder, &person.id), view.theme.style(Role::Strong)) + 2;
    let organisation = person.organisation.get().map(|id| view.name(Kind::Organisation, id)).unwrap_or_default();
    let position = if person.name.has_text() { person.position.text() } else { "" };
    let beside = [position, &organisation].iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>().join(" · ");
    let remarks = view.holes.remarks_on(&person.id);
    let end = area.right().saturating_sub(1);
    let mut limit = end;
    if remarks > 0 {
        let words = view.with("remarks-count", &[("count", crate::l10n::Arg::from(remarks))]);
        limit -= text::put_right(buf, end, area.y, room / 3, &words, view.theme.style(Role::Accent)) + 2;
    }
    text::put(buf, x, area.y, limit.saturating_sub(x), &beside, view.theme.style(Role::Muted));
    area.y + if area.height > 9 { 2 } else { 1 }
}

fn pair(buf: &mut Buffer, rect: Rect, view: &View, id: &Id, key: &str, label: u16) {
    let Some(field) = field(Kind::Stakeholder, key) else { return };
    let value = view.value(field, id).replace('\n', " ");
    let (value, role) = if value.is_empty() {
        (view.say("value-empty").into_owned(), Role::Placeholder)
    } else if value == view.say("c-unknown") {
        (value, Role::Unknown)
    } else {
        (value, Role::Text)
    };
    Pair { label: &view.label(field), value: &value, role }.draw(buf, rect, view, label);
}

fn way(view: &View, id: &Id) -> String {
    lobby::way_to(view.deal, id).map_or_else(
        || view.say("way-unknown").into_owned(),
        |way| way.iter().map(|id| view.brief_name(id)).collect::<Vec<_>>().join(" → "),
    )
}

/// The holes of the person, each with what to do now.
fn mends(buf: &mut Buffer, area: Rect, view: &View, id: &Id) {
    let mut y = area.y + u16::from(area.height > 4);
    for hole in view.holes.holes_at(id) {
        let lines = [
            (format!("⚠ {}", facts::hole_text(view, hole)), crate::ui::step::severity_role(hole.severity)),
            (format!("  {}", facts::hole_mend(view, hole)), Role::Text),
        ];
        for (words, role) in lines {
            if y < area.bottom() {
                text::put(buf, area.x + 1, y, area.width.saturating_sub(2), &words, view.theme.style(role));
                y += 1;
            }
        }
    }
}
