//! Drawing a form: its rows in one column or two, and the lines beneath them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::ui::editor::facts;
use crate::ui::editor::goal;
use crate::ui::editor::list::more_signs;
use crate::ui::editor::typing::Typing;
use crate::ui::step::severity_role;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

use super::laid::LaidRow;
use super::{FormRow, Frame};

/// What is drawn of a form besides its rows.
pub struct FormView<'a> {
    /// Whether the keys go to it.
    pub focused: bool,
    /// The field that is edited.
    pub typing: Option<&'a mut Typing>,
    /// The revision of the deal, by which rows are kept.
    pub revision: u64,
}

impl FormView<'_> {
    /// Draws the form and says where the cursor of the edited text stands.
    pub fn draw(
        mut self,
        buf: &mut Buffer,
        area: Rect,
        view: &View,
        frame: &mut Frame,
    ) -> Option<(u16, u16)> {
        if !self.focused && area.width >= TWO_COLUMNS {
            draw_columns(buf, area, view, frame, self.revision);
            return None;
        }
        frame.lay(view, self.revision, area.width.saturating_sub(2), !self.focused);
        frame.cursor = frame.cursor.min(frame.laid.rows.len().saturating_sub(1));
        let label = frame.laid.label;
        let room = area.width.saturating_sub(label + 4);
        let pattern = self.typing.as_ref().and_then(|typing| goal::pattern(view, typing.field));
        let why_lines = if self.focused { beneath(view, frame, area, pattern) } else { Vec::new() };
        let why = why_lines.len() as u16;
        let height = usize::from(area.height - why);
        let half = usize::from(buf.area.height / 2);
        let edited = self.edited_height(frame, room, height.min(half.max(2)));
        frame.scroll(height, edited);
        let mut caret = None;
        let mut line = 0;
        let cursor = frame.cursor;
        for (at, row) in frame.laid.rows.iter().enumerate() {
            let tall = if at == cursor { edited.unwrap_or(row.height()) } else { row.height() };
            if line + tall > frame.top && line < frame.top + height {
                let skip = frame.top.saturating_sub(line);
                let y = area.y + (line + skip - frame.top) as u16;
                let left = (height + frame.top - line - skip) as u16;
                let typing =
                    if at == cursor && edited.is_some() { self.typing.take() } else { None };
                let rect = Rect { y, height: (tall - skip).min(usize::from(left)) as u16, ..area };
                let on_cursor = self.focused && at == cursor;
                let strip = Strip { view, rect, label, skip, on_cursor };
                caret = strip.draw(buf, row, typing).or(caret);
            }
            line += tall;
        }
        let body = Rect { height: area.height - why, ..area };
        more_signs(buf, body, view, frame.top > 0, line > frame.top + height);
        for (at, (line, role)) in why_lines.iter().enumerate() {
            let y = body.bottom() + at as u16;
            let width = area.width.saturating_sub(2);
            text::put(buf, area.x + 1, y, width, line, view.theme.style(*role));
        }
        caret
    }

    /// The lines of the field that is typed: at most so many, its label whole.
    fn edited_height(&mut self, frame: &Frame, room: u16, most: usize) -> Option<usize> {
        let typing = self.typing.as_mut()?;
        let row = frame.laid.rows.get(frame.cursor)?;
        let FormRow::Field(field) = row.row else { return None };
        (typing.field == field && typing.id == frame.id)
            .then(|| typing.height(room).min(most).max(row.label.len()))
    }
}

/// The lines under a form: why the field of the cursor is asked for or what is wrong with it, then
/// the tool and the typical error that belong to it.
///
/// The pattern of a goal that is typed takes their place, and up to half of the form.
fn beneath(view: &View, frame: &Frame, area: Rect, pattern: Option<String>) -> Vec<(String, Role)> {
    if area.height <= 4 {
        return Vec::new();
    }
    let width = usize::from(area.width.saturating_sub(2)).max(1);
    if let Some(pattern) = pattern {
        let most = usize::from(area.height / 2);
        return wrapped(&pattern, width, most).map(|line| (line, Role::Muted)).collect();
    }
    let most = usize::from(area.height / 4).max(1);
    let mut lines = Vec::new();
    if let Some((words, role)) = why_of(view, frame) {
        lines.extend(wrapped(&words, width, most).map(|line| (line, role)));
    }
    if area.height > 10
        && let Some(FormRow::Field(field)) = frame.laid.rows.get(frame.cursor).map(|it| &it.row)
    {
        let aid = view.aid(field, &frame.id);
        if !aid.is_empty() {
            lines.extend(wrapped(&aid, width, most).map(|line| (line, Role::Accent)));
        }
    }
    lines
}

/// A text in so many lines; the last says by its sign that there is more.
fn wrapped(words: &str, width: usize, most: usize) -> impl Iterator<Item = String> {
    let lines = text::wrap(words, width);
    let more = lines.len() > most;
    let kept: Vec<String> = lines
        .iter()
        .take(most)
        .enumerate()
        .map(|(at, line)| {
            if more && at + 1 == most {
                let start = line.as_ptr() as usize - words.as_ptr() as usize;
                text::fit(&words[start..], width).into_owned()
            } else {
                (*line).to_owned()
            }
        })
        .collect();
    kept.into_iter()
}

/// Why the field of the cursor is asked for, or what is wrong with it.
fn why_of(view: &View, frame: &Frame) -> Option<(String, Role)> {
    let FormRow::Field(field) = frame.laid.rows.get(frame.cursor)?.row else { return None };
    let hole = view.holes.hole_at_field(field.kind, &frame.id, field.key).next();
    Some(match hole {
        Some(hole) => (format!("⚠ {}", facts::hole_text(view, hole)), severity_role(hole.severity)),
        None => (view.why(field).into_owned(), Role::Muted),
    })
}

/// From this width on a form that is only looked at stands in two columns.
const TWO_COLUMNS: u16 = 96;

/// Draws a form that is only looked at in two columns, as far as they go.
fn draw_columns(buf: &mut Buffer, area: Rect, view: &View, frame: &mut Frame, revision: u64) {
    let width = area.width / 2;
    frame.lay(view, revision, width.saturating_sub(2), true);
    let all = frame.laid.height();
    let bottom = usize::from(area.height).min(all.div_ceil(2).max(4));
    let (mut column, mut line) = (0, 0);
    let mut left_out = false;
    for row in &frame.laid.rows {
        if line + row.height() > bottom && column == 0 && line > 0 && all > bottom {
            (column, line) = (1, 0);
        }
        let room = usize::from(area.height).saturating_sub(line);
        left_out |= row.height() > room;
        if room == 0 {
            break;
        }
        let height = row.height().min(room) as u16;
        let rect = Rect { x: area.x + column * width, y: area.y + line as u16, width, height };
        let label = frame.laid.label;
        Strip { view, rect, label, skip: 0, on_cursor: false }.draw(buf, row, None);
        line += row.height();
    }
    more_signs(buf, area, view, false, left_out);
}

/// Where a row is drawn, and how.
struct Strip<'a> {
    view: &'a View<'a>,
    rect: Rect,
    /// The cells of the labels.
    label: u16,
    /// So many of its lines stand above the form.
    skip: usize,
    /// Whether the cursor is seen on it.
    on_cursor: bool,
}

impl Strip<'_> {
    /// Draws the row, or what is typed in the place of its value; where the cursor of that stands.
    fn draw(
        &self,
        buf: &mut Buffer,
        row: &LaidRow,
        typing: Option<&mut Typing>,
    ) -> Option<(u16, u16)> {
        let Self { rect, label, .. } = *self;
        let ground = self.ground(buf, typing.is_some());
        let has_label = row.label.iter().any(|line| !line.is_empty());
        let is_wide = matches!(row.row, FormRow::Folded(_));
        let room = if is_wide { rect.width.saturating_sub(2) } else { label };
        let role = row.warn.filter(|_| has_label).unwrap_or(match row.row {
            FormRow::List(..) => Role::Strong,
            FormRow::Folded(_) => Role::Accent,
            _ => Role::Muted,
        });
        let style = self.view.theme.style(role).patch(ground);
        self.lines(buf, Rect { x: rect.x + 1, width: room, ..rect }, &row.label, style);
        let width = rect.width.saturating_sub(label + 4);
        let value = Rect { x: rect.x + label + 3, width, ..rect };
        if let Some(typing) = typing {
            return typing.draw(buf, value, self.view);
        }
        let role = if has_label { row.role } else { row.warn.unwrap_or(row.role) };
        self.lines(buf, value, &row.lines, self.view.theme.style(role).patch(ground));
        None
    }

    /// The ground of the row; that of the cursor is drawn, unless a text is typed on it.
    fn ground(&self, buf: &mut Buffer, is_typed: bool) -> Style {
        if !self.on_cursor || is_typed {
            return Style::new();
        }
        let theme = self.view.theme;
        let ground = theme.style(Role::Selected);
        buf.set_style(self.rect, ground);
        text::put(buf, self.rect.x, self.rect.y, 1, "▌", theme.style(Role::CursorMark));
        Style { fg: None, ..ground }
    }

    fn lines(&self, buf: &mut Buffer, area: Rect, lines: &[String], style: Style) {
        let shown = lines.iter().skip(self.skip).take(usize::from(area.height));
        for (at, line) in shown.enumerate() {
            text::put(buf, area.x, area.y + at as u16, area.width, line, style);
        }
    }
}
