//! One thing alone on the screen, for a room that reads it from five metres.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::domain::field::fields_of;
use crate::domain::shelf::SHELVES;
use crate::domain::{Id, Kind, Value};
use crate::ui::editor::facts;
use crate::ui::speak::message_id;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// A thing on the wall.
#[derive(Clone, Debug)]
pub struct Wall {
    /// What it is.
    pub kind: Kind,
    /// Which.
    pub id: Id,
    /// The part, for the deal and its qualification.
    pub part: Option<&'static crate::ui::step::Part>,
    /// The first line in sight.
    pub top: usize,
}

/// The cells of the labels, in a window that is wide enough.
const LABEL: u16 = 26;

struct Line {
    label: String,
    text: String,
    role: Role,
    indent: u16,
}

impl Wall {
    fn lines(&self, view: &View, width: usize) -> Vec<Line> {
        let mut lines = Vec::new();
        let beside = LABEL.min(width as u16 / 3);
        let mut put = |label: &str, words: &str, role: Role, indent: u16| {
            let is_long = text::width(label) + 2 > usize::from(indent);
            if is_long && !label.is_empty() {
                lines.push(Line {
                    label: String::new(),
                    text: label.to_owned(),
                    role: Role::Muted,
                    indent: 0,
                });
            }
            let wrapped = text::wrap(words, width.saturating_sub(usize::from(indent)).max(10));
            for (at, line) in wrapped.into_iter().enumerate() {
                let label = if at == 0 && !is_long { label.to_owned() } else { String::new() };
                lines.push(Line { label, text: line.to_owned(), role, indent });
            }
        };

        let title = match self.part {
            Some(part) => view.say(part.title).into_owned(),
            None => view.name(self.kind, &self.id),
        };
        put("", &title, Role::Strong, 0);
        put("", "", Role::Text, 0);
        for hole in view.holes.holes_at(&self.id) {
            put(
                "",
                &format!("⚠ {}", facts::hole_text(view, hole)),
                crate::ui::step::severity_role(hole.severity),
                0,
            );
        }
        for key in facts::keys(view, self.kind, &self.id, self.part) {
            let (label, words) = facts::fact(view, key, self.kind, &self.id, self.part);
            put(&label, &words, Role::Text, beside);
        }
        let fields = fields_of(self.kind)
            .iter()
            .filter(|field| self.part.is_none_or(|part| part.holds(field)));
        for field in fields {
            let value = (field.read)(view.deal, &self.id);
            let is_title = self.part.is_none() && title == view.value(field, &self.id);
            if value == Value::Empty || is_title {
                continue;
            }
            let role = if value == Value::Unknown { Role::Unknown } else { Role::Text };
            put(&view.label(field), &view.value(field, &self.id), role, beside);
        }
        for shelf in SHELVES.iter().filter(|shelf| {
            shelf.parent == self.kind && self.part.is_none() && self.kind != Kind::Deal
        }) {
            let ids = (shelf.ids)(view.deal, &self.id).unwrap_or_default();
            if ids.is_empty() {
                continue;
            }
            put("", &view.say(&message_id(&["list", shelf.kind.key()])), Role::Accent, 0);
            for id in ids {
                put("", &format!("• {}", facts::item_line(view, shelf.kind, &id)), Role::Text, 2);
            }
        }
        lines
    }

    /// Draws the thing over the whole screen but its first and last line.
    pub fn draw(&mut self, buf: &mut Buffer, area: Rect, view: &View) {
        let view = &View { on_wall: true, ..*view };
        Clear.render(area, buf);
        buf.set_style(area, view.theme.style(Role::Text));
        let width = area.width.saturating_sub(8).min(110);
        let x = area.x + (area.width - width) / 2;
        let lines = self.lines(view, usize::from(width));
        let loose = lines.len() * 2 <= usize::from(area.height);
        let step = if loose { 2 } else { 1 };
        let height = usize::from(area.height.saturating_sub(1)) / step;
        self.top = self.top.min(lines.len().saturating_sub(height));
        for (at, line) in lines.iter().skip(self.top).take(height).enumerate() {
            let y = area.y + 1 + (at * step) as u16;
            text::put(buf, x, y, line.indent, &line.label, view.theme.style(Role::Muted));
            text::put(
                buf,
                x + line.indent,
                y,
                width - line.indent,
                &line.text,
                view.theme.style(line.role),
            );
        }
        crate::ui::editor::list::more_signs(
            buf,
            area,
            view,
            self.top > 0,
            self.top + height < lines.len(),
        );
    }
}
