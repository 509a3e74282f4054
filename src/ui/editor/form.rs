//! The form of an item: its fields, required ones first, then the lists that hang on it.
//!
//! Empty optional fields fold into one row. Values are wrapped, never cut.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::edit::Edit;
use crate::domain::field::{Field, fields_of};
use crate::domain::qualify::{Process, QualifyStep};
use crate::domain::shelf::SHELVES;
use crate::domain::{Id, Kind, Value};
use crate::l10n::Arg;
use crate::ui::speak::message_id;
use crate::ui::step::{Part, severity_role};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

use super::facts;
use super::goal;
use super::typing::Typing;

/// A row of a form.
#[derive(Clone, Debug, PartialEq)]
pub enum FormRow {
    /// A field.
    Field(&'static Field),
    /// So many empty optional fields.
    Folded(usize),
    /// A list that hangs on the item: what it holds, how many.
    List(Kind, usize),
    /// An item of such a list.
    Item(Kind, Id),
    /// A step of the qualification; it leads to what it lacks.
    Step(QualifyStep),
    /// Something to read.
    Fact(&'static str),
}

impl FormRow {
    /// Whether the cursor can stand on it.
    pub fn takes_cursor(&self) -> bool {
        !matches!(self, Self::Fact(_))
    }
}

/// An open form.
#[derive(Clone, Debug)]
pub struct Frame {
    /// What it shows.
    pub kind: Kind,
    /// The item.
    pub id: Id,
    /// The part of the entity, where it does not show the whole.
    pub part: Option<&'static Part>,
    /// The row of the cursor.
    pub cursor: usize,
    /// The first line in sight.
    pub top: usize,
    /// Whether empty optional fields are shown.
    pub unfolded: bool,
    /// What must be added to the deal before the first edit: the item itself, where it is new.
    pub ensure: Vec<Edit>,
    laid: Laid,
}

/// The rows of a form as text, kept until the deal, the width or the language changes.
#[derive(Clone, Debug, Default)]
struct Laid {
    key: Option<(u64, u16, bool, bool, &'static str, bool)>,
    rows: Vec<LaidRow>,
    /// The cells of the labels.
    label: u16,
}

#[derive(Clone, Debug)]
struct LaidRow {
    row: FormRow,
    /// The lines of the label.
    label: Vec<String>,
    lines: Vec<String>,
    role: Role,
    warn: Option<Role>,
}

/// A row before it is wrapped.
struct Bare {
    row: FormRow,
    label: String,
    value: String,
    role: Role,
    warn: Option<Role>,
}

impl Bare {
    fn lay(self, label: u16, room: usize) -> LaidRow {
        let wrapped = |text: &str, width: usize| {
            text::wrap(text, width).into_iter().map(str::to_owned).collect()
        };
        let own = if matches!(self.row, FormRow::Folded(_)) {
            usize::from(label) + room
        } else {
            usize::from(label)
        };
        let lines = wrapped(&self.value, room);
        LaidRow {
            label: wrapped(&self.label, own),
            lines,
            row: self.row,
            role: self.role,
            warn: self.warn,
        }
    }
}

impl Frame {
    /// The form of an item.
    pub fn new(kind: Kind, id: Id) -> Self {
        Self {
            kind,
            id,
            part: None,
            cursor: 0,
            top: 0,
            unfolded: false,
            ensure: Vec::new(),
            laid: Laid::default(),
        }
    }

    /// The form of a part.
    pub fn part(part: &'static Part, deal: Id) -> Self {
        // A question shows the answer with all that belongs to it.
        Self { part: Some(part), unfolded: part.set.is_some(), ..Self::new(part.kind, deal) }
    }

    /// The form of an item that is added with the first edit.
    pub fn to_be(kind: Kind, id: Id, ensure: Vec<Edit>) -> Self {
        Self { ensure, ..Self::new(kind, id) }
    }

    fn fields(&self) -> Vec<&'static Field> {
        match self.part {
            Some(part) => part.fields().collect(),
            None => fields_of(self.kind).iter().collect(),
        }
    }

    /// The rows as the deal stands.
    pub fn rows(&self, view: &View) -> Vec<FormRow> {
        match self.preview(view) {
            Some(deal) => self.rows_of(&View { deal: &deal, ..*view }),
            None => self.rows_of(view),
        }
    }

    /// The deal as it will be with the new item, while it is not in it.
    fn preview(&self, view: &View) -> Option<crate::domain::Deal> {
        super::to_be::preview(view, self.kind, &self.id, &self.ensure)
    }

    fn rows_of(&self, view: &View) -> Vec<FormRow> {
        let mut rows: Vec<FormRow> = facts::keys(view, self.kind, &self.id, self.part)
            .into_iter()
            .map(FormRow::Fact)
            .collect();
        if self.part.is_some_and(|part| part.title == "part-qualification") {
            rows.extend(Process::of(view.deal).steps.iter().map(|it| FormRow::Step(it.step)));
        }
        let mut folded = 0;
        for field in self.fields() {
            let is_new = !view.deal.has(field.kind, &self.id);
            let shown = is_new || (field.shown)(view.deal, &self.id);
            let filled = (field.read)(view.deal, &self.id) != Value::Empty;
            if shown && (view.needs(field, &self.id) || filled || self.unfolded) {
                rows.push(FormRow::Field(field));
            } else if shown {
                folded += 1;
            }
        }
        if folded > 0 {
            rows.push(FormRow::Folded(folded));
        }
        if self.part.is_none() {
            self.lists(view, &mut rows);
        }
        rows
    }

    fn lists(&self, view: &View, rows: &mut Vec<FormRow>) {
        let own = SHELVES.iter().filter(|shelf| {
            shelf.parent == self.kind
                && !matches!(shelf.kind, Kind::Issue | Kind::IssueResult)
                && (shelf.kind != Kind::Correction || is_closed_session(view, &self.id))
        });
        for shelf in own {
            let ids = (shelf.ids)(view.deal, &self.id).unwrap_or_default();
            rows.push(FormRow::List(shelf.kind, ids.len()));
            rows.extend(ids.into_iter().map(|id| FormRow::Item(shelf.kind, id)));
        }
    }

    /// The row of the cursor.
    pub fn current(&self, view: &View) -> Option<FormRow> {
        self.rows(view).get(self.cursor).cloned()
    }

    /// Puts the cursor on a field; unfolds where it is folded.
    pub fn seek(&mut self, view: &View, field: &'static Field) -> bool {
        for unfold in [false, true] {
            self.unfolded |= unfold;
            if let Some(at) = self.rows(view).iter().position(|row| *row == FormRow::Field(field)) {
                self.cursor = at;
                return true;
            }
        }
        false
    }

    /// Puts the cursor on an item of a list, or on the heading of the list.
    pub fn seek_item(&mut self, view: &View, kind: Kind, id: Option<&Id>) {
        let rows = self.rows(view);
        let found = rows.iter().position(|row| match (row, id) {
            (FormRow::Item(_, other), Some(id)) => other == id,
            (FormRow::List(other, _), None) => *other == kind,
            _ => false,
        });
        self.cursor = found.unwrap_or(self.cursor);
    }

    /// Puts the cursor on the first required field that is empty, else on the first field.
    pub fn seek_first_unfilled(&mut self, view: &View) {
        let rows = self.rows(view);
        let now = Process::of(view.deal).current().map(|report| report.step);
        let is_question = self.part.is_some_and(|part| part.set.is_some());
        let first = rows.iter().position(|row| match row {
            FormRow::Field(field) => {
                (is_question || view.needs(field, &self.id))
                    && (field.read)(view.deal, &self.id) == Value::Empty
            }
            FormRow::Step(step) => Some(*step) == now,
            _ => false,
        });
        let any = rows.iter().position(|row| matches!(row, FormRow::Field(_)));
        self.cursor = first.or(any).unwrap_or(0);
    }

    /// Moves the cursor by so many rows.
    pub fn step(&mut self, view: &View, by: isize) {
        let rows = self.rows(view);
        let mut left = by.unsigned_abs();
        let mut at = self.cursor;
        while left > 0 {
            let next = if by > 0 { at + 1 } else { at.wrapping_sub(1) };
            if next >= rows.len() {
                break;
            }
            at = next;
            if rows[at].takes_cursor() {
                self.cursor = at;
                left -= 1;
            }
        }
        if !rows.get(self.cursor).is_some_and(FormRow::takes_cursor) {
            self.cursor = rows.iter().position(FormRow::takes_cursor).unwrap_or(0);
        }
    }

    /// The next field from the cursor on, in a direction.
    pub fn neighbour(&self, view: &View, by: isize) -> Option<usize> {
        let rows = self.rows(view);
        let mut at = self.cursor;
        loop {
            at = if by > 0 { at + 1 } else { at.wrapping_sub(1) };
            if let FormRow::Field(_) = rows.get(at)? {
                return Some(at);
            }
        }
    }

    /// Makes the rows ready for a width, without the one that the title says where it is only a `peek`; nothing is done while nothing changed.
    fn lay(&mut self, view: &View, revision: u64, width: u16, peek: bool) {
        let room = view.is_for_room();
        let key = Some((revision, width, self.unfolded, peek, view.language().tag(), room));
        if self.laid.key == key {
            return;
        }
        let preview = self.preview(view);
        let view = &preview.as_ref().map_or(*view, |deal| View { deal, ..*view });
        let bare: Vec<_> =
            self.rows_of(view).into_iter().map(|row| self.bare_row(view, row)).collect();
        let title = view.name(self.kind, &self.id);
        let says_title = |row: &Bare| {
            self.part.is_none() && matches!(row.row, FormRow::Field(_)) && row.value == title
        };
        let bare: Vec<_> = bare.into_iter().filter(|row| !peek || !says_title(row)).collect();
        let label = label_width(&bare, width);
        let room = usize::from(width.saturating_sub(label + 2)).max(8);
        let rows = bare.into_iter().map(|row| row.lay(label, room)).collect();
        self.laid = Laid { key, rows, label };
    }

    fn bare_row(&self, view: &View, row: FormRow) -> Bare {
        let mut warn = None;
        let (label, value, role) = match &row {
            FormRow::Field(field) => {
                let hole = view.holes.hole_at_field(field.kind, &self.id, field.key).next();
                warn = hole.map(|hole| severity_role(hole.severity));
                let (value, role) = self.value(view, field);
                (view.label(field).into_owned(), value, role)
            }
            FormRow::Folded(count) => {
                let text = view.with("form-folded", &[("count", Arg::from(*count))]);
                (text, String::new(), Role::Muted)
            }
            FormRow::List(kind, count) => {
                let title = view.say(&message_id(&["list", kind.key()])).into_owned();
                let hint = if *count == 0 {
                    view.say(&message_id(&["empty", kind.key()]))
                } else {
                    "".into()
                };
                (title, hint.into_owned(), Role::Placeholder)
            }
            FormRow::Item(kind, id) => {
                warn = view.holes.at(id).map(|(_, severity)| severity_role(severity));
                (String::new(), format!("• {}", facts::item_line(view, *kind, id)), Role::Text)
            }
            FormRow::Step(step) => facts::step(view, *step),
            FormRow::Fact(key) => {
                let (label, value) = facts::fact(view, key, self.kind, &self.id, self.part);
                (label, value, Role::Muted)
            }
        };
        Bare { row, label, value, role, warn }
    }

    fn value(&self, view: &View, field: &'static Field) -> (String, Role) {
        let value = (field.read)(view.deal, &self.id);
        match value {
            Value::Empty if view.needs(field, &self.id) => {
                (view.say("value-empty-needed").into_owned(), Role::Placeholder)
            }
            Value::Empty => (view.say("value-empty").into_owned(), Role::Muted),
            Value::Unknown => (view.say("c-unknown").into_owned(), Role::Unknown),
            _ => (view.value(field, &self.id), Role::Text),
        }
    }

    /// The row over a line of the drawn form.
    pub fn row_at(&self, line: usize) -> Option<usize> {
        let mut y = 0;
        for (at, row) in self.laid.rows.iter().enumerate() {
            y += row.height();
            if self.top + line < y {
                return Some(at);
            }
        }
        None
    }
}

impl LaidRow {
    fn height(&self) -> usize {
        self.lines.len().max(self.label.len()).max(1)
    }
}

/// Corrections are made only in a session that is closed.
fn is_closed_session(view: &View, id: &Id) -> bool {
    view.item::<crate::domain::session::Session>(id).is_some_and(|session| !session.is_open())
}

/// The cells that the labels of a form need, at most two fifths of its width; longer ones wrap.
fn label_width(rows: &[Bare], width: u16) -> u16 {
    let labels = rows.iter().filter(|row| !matches!(row.row, FormRow::Folded(_)));
    let longest = labels.map(|row| text::width(&row.label) as u16).max().unwrap_or(0);
    longest.clamp(10, (width * 2 / 5).clamp(10, 28))
}

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
        let edited = self.edited_height(frame, room, height);
        scroll(frame, height, edited);
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
                caret = draw_row(buf, rect, view, row, label, skip, on_cursor, typing).or(caret);
            }
            line += tall;
        }
        let body = Rect { height: area.height - why, ..area };
        super::list::more_signs(buf, body, view, frame.top > 0, line > frame.top + height);
        for (at, (line, role)) in why_lines.iter().enumerate() {
            let y = body.bottom() + at as u16;
            let width = area.width.saturating_sub(2);
            text::put(buf, area.x + 1, y, width, line, view.theme.style(*role));
        }
        caret
    }

    fn edited_height(&mut self, frame: &Frame, room: u16, height: usize) -> Option<usize> {
        let typing = self.typing.as_mut()?;
        let FormRow::Field(field) = frame.laid.rows.get(frame.cursor)?.row else { return None };
        (typing.field == field && typing.id == frame.id)
            .then(|| (typing.height(room)).min((height / 2).max(2)))
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
        Some(hole) => {
            (format!("⚠ {}", super::facts::hole_text(view, hole)), severity_role(hole.severity))
        }
        None => (view.why(field).into_owned(), Role::Muted),
    })
}

/// From this width on a form that is only looked at stands in two columns.
const TWO_COLUMNS: u16 = 96;

/// Draws a form that is only looked at in two columns, as far as they go.
fn draw_columns(buf: &mut Buffer, area: Rect, view: &View, frame: &mut Frame, revision: u64) {
    let width = area.width / 2;
    frame.lay(view, revision, width.saturating_sub(2), true);
    let all: usize = frame.laid.rows.iter().map(LaidRow::height).sum();
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
        draw_row(buf, rect, view, row, frame.laid.label, 0, false, None);
        line += row.height();
    }
    super::list::more_signs(buf, area, view, false, left_out);
}

/// Keeps the row of the cursor in a window of so many lines.
fn scroll(frame: &mut Frame, height: usize, edited: Option<usize>) {
    let before: usize = frame.laid.rows.iter().take(frame.cursor).map(LaidRow::height).sum();
    let own = frame.laid.rows.get(frame.cursor).map_or(1, LaidRow::height);
    let own = edited.unwrap_or(own);
    let all: usize =
        frame.laid.rows.iter().map(LaidRow::height).sum::<usize>() + edited.unwrap_or(0);
    if before + own > frame.top + height {
        frame.top = (before + own).saturating_sub(height);
    }
    if before < frame.top || own > height {
        frame.top = before;
    }
    frame.top = frame.top.min(all.saturating_sub(1));
}

#[allow(clippy::too_many_arguments, reason = "a row is drawn from what the form knows")]
fn draw_row(
    buf: &mut Buffer,
    rect: Rect,
    view: &View,
    row: &LaidRow,
    label: u16,
    skip: usize,
    on_cursor: bool,
    typing: Option<&mut Typing>,
) -> Option<(u16, u16)> {
    let theme = view.theme;
    let mut ground = ratatui::style::Style::new();
    if on_cursor && typing.is_none() {
        ground = theme.style(Role::Selected);
        buf.set_style(rect, ground);
        ground.fg = None;
        text::put(buf, rect.x, rect.y, 1, "▌", theme.style(Role::CursorMark));
    }
    let x = rect.x + 1;
    let label_role = match row.row {
        FormRow::List(..) => Role::Strong,
        FormRow::Folded(_) => Role::Accent,
        _ => Role::Muted,
    };
    let has_label = row.label.iter().any(|line| !line.is_empty());
    let label_role = row.warn.filter(|_| has_label).unwrap_or(label_role);
    let wide = matches!(row.row, FormRow::Folded(_));
    let room = if wide { rect.width.saturating_sub(2) } else { label };
    for (at, line) in row.label.iter().skip(skip).take(usize::from(rect.height)).enumerate() {
        text::put(buf, x, rect.y + at as u16, room, line, theme.style(label_role).patch(ground));
    }
    let value = Rect { x: x + label + 2, width: rect.width.saturating_sub(label + 4), ..rect };
    if let Some(typing) = typing {
        return typing.draw(buf, value, view);
    }
    let role = if has_label { row.role } else { row.warn.unwrap_or(row.role) };
    for (at, line) in row.lines.iter().skip(skip).take(usize::from(rect.height)).enumerate() {
        let y = rect.y + at as u16;
        text::put(buf, value.x, y, value.width, line, theme.style(role).patch(ground));
    }
    None
}
