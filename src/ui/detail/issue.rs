//! An issue at a glance: the ladder of its levels and what stands behind it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Pair, ladder};
use crate::domain::negotiation::Issue;
use crate::domain::{Id, Kind};
use crate::ui::editor::{facts, money};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// Draws the glance.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View, id: &Id) {
    let Some(issue) = view.item::<Issue>(id) else { return };
    head(buf, area, view, issue);
    let mut y = area.y + 1;
    y = super::holes(
        buf,
        Rect { y, height: area.height.saturating_sub(1).min(2), ..area },
        view,
        id,
    );
    let room = area.bottom().saturating_sub(y);
    if room >= 5 {
        let height = if room > 16 { 4 } else { 3 };
        let line = Rect { x: area.x + 2, y, width: area.width.saturating_sub(4), height };
        y += ladder::draw(buf, line, view, issue);
    }
    let width = area.width.saturating_sub(2);
    let rows = |behind: &[(String, String, Role)]| {
        let label = super::label_width(behind.iter().map(|it| &*it.0), width / 2);
        let tall = |(words, value, role): &(String, String, Role)| {
            Pair { label: words, value, role: *role }.height(width, label)
        };
        (label, behind.iter().map(tall).sum::<u16>())
    };
    let room = area.bottom().saturating_sub(y);
    let whole = behind(view, issue, usize::MAX);
    let behind = if rows(&whole).1 <= room { whole } else { behind(view, issue, 1) };
    let (label, tall) = rows(&behind);
    y += u16::from(tall < room);
    for (words, value, role) in &behind {
        let pair = Pair { label: words, value, role: *role };
        let height = if tall <= room { pair.height(width, label) } else { 1 };
        let height = height.min(area.bottom().saturating_sub(y));
        pair.draw(buf, Rect { x: area.x + 1, y, width, height }, view, label);
        y += height;
    }
    let y = (y + 1).min(area.bottom());
    super::remarks(buf, Rect { y, height: area.bottom() - y, ..area }, view, id);
}

/// The top of the page of an issue: what it is called, its ladder and a line below it; what is left
/// of the area.
pub fn top(buf: &mut Buffer, area: Rect, view: &View, id: &Id) -> Rect {
    let Some(issue) = view.item::<Issue>(id) else { return area };
    head(buf, area, view, issue);
    let room = area.height.saturating_sub(10).min(5);
    let line =
        Rect { x: area.x + 2, y: area.y + 1, width: area.width.saturating_sub(4), height: room };
    let y = area.y + 1 + ladder::draw(buf, line, view, issue);
    let rule = "─".repeat(usize::from(area.width));
    text::put(buf, area.x, y, area.width, &rule, view.theme.style(Role::Rule));
    Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area }
}

fn head(buf: &mut Buffer, area: Rect, view: &View, issue: &Issue) {
    let unit = issue.scale.unit.text();
    let name = view.name(Kind::Issue, &issue.id);
    let title = if unit.is_empty() { name } else { format!("{name}, {unit}") };
    let mut x = area.x + 1;
    let end = area.right().saturating_sub(1);
    x += text::put(buf, x, area.y, end.saturating_sub(x), &title, view.theme.style(Role::Strong))
        + 2;
    let words = [view.picked(issue.scale.better), view.picked(issue.weight)];
    let words: Vec<_> = words.iter().filter(|it| !it.is_empty()).map(AsRef::as_ref).collect();
    x += text::put(
        buf,
        x,
        area.y,
        end.saturating_sub(x),
        &words.join(" · "),
        view.theme.style(Role::Muted),
    ) + 2;
    let (task, role) = if issue.task.has_text() {
        (view.task_title(issue.task.text()), Role::Accent)
    } else {
        (view.say("map-no-task").into_owned(), Role::Warn)
    };
    text::put(buf, x, area.y, end.saturating_sub(x), &task, view.theme.style(role));
}

/// What stands behind an issue, the most telling first; of each list so many.
fn behind(view: &View, issue: &Issue, most: usize) -> Vec<(String, String, Role)> {
    let mut pairs = Vec::new();
    let mut add = |id: &str, value: String, role: Role| {
        let label = if id.is_empty() { String::new() } else { view.say(id).into_owned() };
        pairs.push((label, value.replace('\n', " "), role));
    };
    let theirs = &issue.their_interest.text;
    if theirs.has_text() {
        add("glance-their-interest", theirs.text().to_owned(), Role::Text);
    } else {
        add("glance-their-interest", view.say("c-unknown").into_owned(), Role::Unknown);
    }
    if issue.our_interest.has_text() {
        add("glance-our-interest", issue.our_interest.text().to_owned(), Role::Text);
    }
    for (id, kind) in [
        ("glance-argument", Kind::Argument),
        ("glance-concession", Kind::Concession),
        ("glance-objection", Kind::Objection),
        ("glance-question", Kind::Question),
    ] {
        for (at, item) in view.deal.ids(kind, &issue.id).iter().take(most).enumerate() {
            add(if at == 0 { id } else { "" }, facts::item_line(view, kind, item), Role::Text);
        }
    }
    if matches!(
        issue.kind.get(),
        Some(
            crate::domain::negotiation::IssueKind::Price
                | crate::domain::negotiation::IssueKind::Advance
        )
    ) {
        add("glance-cash", money::cash(view), Role::Warn);
    }
    pairs
}
