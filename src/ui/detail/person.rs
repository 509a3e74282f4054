//! A stakeholder at a glance: role, contact, the way to him, what he wants, what he fears.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Pair;
use crate::domain::field::field;
use crate::domain::stakeholder::{ContactDepth, Stakeholder};
use crate::domain::{Id, Kind};
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
    let facts = COLUMNS.map(|keys| keys.map(|key| fact(view, id, key)));
    let labels =
        facts.each_ref().map(|facts| super::label_width(facts.iter().map(|it| &*it.0), half));
    let label = labels[0];
    let pairs = |row: usize| {
        facts.each_ref().map(|facts| {
            let (label, value, role) = &facts[row];
            Pair { label, value, role: *role }
        })
    };
    let width = half.saturating_sub(2);
    let tall = |row: usize| {
        pairs(row)
            .iter()
            .zip(labels)
            .map(|(pair, label)| pair.height(width, label))
            .max()
            .unwrap_or(1)
    };
    // The worst hole and what to do about it are seen in any case.
    let reserved = if view.holes.at(id).is_some() { 3 } else { 1 };
    let rows = facts[0].len();
    let fits = y + (0..rows).map(tall).sum::<u16>() + reserved <= area.bottom();
    for row in 0..rows {
        let height = if fits { tall(row) } else { 1 }.min(area.bottom().saturating_sub(y));
        for (side, (pair, label)) in pairs(row).iter().zip(labels).enumerate() {
            let x = area.x + 1 + half * side as u16;
            pair.draw(buf, Rect { x, y, width, height }, view, label);
        }
        y += height;
    }
    if y < area.bottom() && !person.contact_depth.get().is_some_and(ContactDepth::is_contact) {
        let way = way(view, id);
        let rect = Rect { x: area.x + 1, y, width: area.width.saturating_sub(2), height: 1 };
        Pair { label: &view.say("fact-way"), value: &way, role: Role::Text }
            .draw(buf, rect, view, label);
        y += 1;
    }
    y = mends(buf, Rect { y, height: area.bottom().saturating_sub(y), ..area }, view, id);
    let y = (y + 1).min(area.bottom());
    super::remarks(buf, Rect { y, height: area.bottom() - y, ..area }, view, id);
}

fn head(buf: &mut Buffer, area: Rect, view: &View, person: &Stakeholder) -> u16 {
    let room = area.width.saturating_sub(2);
    let mut x = area.x + 1;
    x += text::put(
        buf,
        x,
        area.y,
        room,
        &view.name(Kind::Stakeholder, &person.id),
        view.theme.style(Role::Strong),
    ) + 2;
    let organisation =
        person.organisation.get().map(|id| view.name(Kind::Organisation, id)).unwrap_or_default();
    let position = if person.name.has_text() { person.position.text() } else { "" };
    let beside = [position, &organisation]
        .iter()
        .filter(|it| !it.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" · ");
    let remarks = view.holes.remarks_on(&person.id);
    let end = area.right().saturating_sub(1);
    let mut limit = end;
    if remarks > 0 {
        let words = view.with("remarks-count", &[("count", crate::l10n::Arg::from(remarks))]);
        limit -=
            text::put_right(buf, end, area.y, room / 3, &words, view.theme.style(Role::Accent)) + 2;
    }
    text::put(buf, x, area.y, limit.saturating_sub(x), &beside, view.theme.style(Role::Muted));
    area.y + if area.height > 9 { 2 } else { 1 }
}

/// A field of the person: its label, what stands in it, and in which colour.
fn fact(view: &View, id: &Id, key: &str) -> (String, String, Role) {
    let Some(field) = field(Kind::Stakeholder, key) else {
        return (String::new(), String::new(), Role::Text);
    };
    let value = view.value(field, id).replace('\n', " ");
    let (value, role) = if value.is_empty() {
        (view.say("value-empty").into_owned(), Role::Placeholder)
    } else if value == view.say("c-unknown") {
        (value, Role::Unknown)
    } else {
        (value, Role::Text)
    };
    (view.label(field).into_owned(), value, role)
}

fn way(view: &View, id: &Id) -> String {
    view.holes.ways.to(id).map_or_else(
        || view.say("way-unknown").into_owned(),
        |way| way.iter().map(|id| view.brief_name(id)).collect::<Vec<_>>().join(" → "),
    )
}

/// The holes of the person, each with what to do now; returns the row after them.
fn mends(buf: &mut Buffer, area: Rect, view: &View, id: &Id) -> u16 {
    let mut y = area.y + u16::from(area.height > 4);
    let width = usize::from(area.width.saturating_sub(4)).max(1);
    for hole in view.holes.holes_at(id) {
        let parts = [
            ("⚠", facts::hole_text(view, hole), crate::ui::step::severity_role(hole.severity)),
            (" ", facts::hole_mend(view, hole), Role::Text),
        ];
        for (sign, words, role) in parts {
            for (at, line) in text::wrap(&words, width).iter().enumerate() {
                if y >= area.bottom() {
                    return y;
                }
                let sign = if at == 0 { sign } else { " " };
                let style = view.theme.style(role);
                text::put(
                    buf,
                    area.x + 1,
                    y,
                    area.width.saturating_sub(2),
                    &format!("{sign} {line}"),
                    style,
                );
                y += 1;
            }
        }
    }
    y
}
