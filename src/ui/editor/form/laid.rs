//! The rows of a form as text of a width, kept until something changes.

use crate::domain::Value;
use crate::domain::field::Field;
use crate::l10n::Arg;
use crate::ui::editor::facts;
use crate::ui::speak::message_id;
use crate::ui::step::severity_role;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

use super::{FormRow, Frame};

/// The rows of a form as text, kept until the deal, the width or the language changes.
#[derive(Clone, Debug, Default)]
pub(super) struct Laid {
    key: Option<(u64, u16, bool, bool, &'static str, bool)>,
    pub(super) rows: Vec<LaidRow>,
    /// The cells of the labels.
    pub(super) label: u16,
}

/// A row as text.
#[derive(Clone, Debug)]
pub(super) struct LaidRow {
    pub(super) row: FormRow,
    /// The lines of the label.
    pub(super) label: Vec<String>,
    /// The lines of the value.
    pub(super) lines: Vec<String>,
    pub(super) role: Role,
    pub(super) warn: Option<Role>,
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

impl Laid {
    /// The lines of all rows.
    pub(super) fn height(&self) -> usize {
        self.rows.iter().map(LaidRow::height).sum()
    }
}

impl Frame {
    /// Makes the rows ready for a width, without the one that the title says where it is only a
    /// `peek`; nothing is done while nothing changed.
    pub(super) fn lay(&mut self, view: &View, revision: u64, width: u16, peek: bool) {
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

    /// Keeps the row of the cursor in a window of so many lines.
    pub(super) fn scroll(&mut self, height: usize, edited: Option<usize>) {
        let rows = &self.laid.rows;
        let before: usize = rows.iter().take(self.cursor).map(LaidRow::height).sum();
        let own = edited.or_else(|| rows.get(self.cursor).map(LaidRow::height)).unwrap_or(1);
        let all: usize = self.laid.height() + edited.unwrap_or(0);
        if before + own > self.top + height {
            self.top = (before + own).saturating_sub(height);
        }
        if before < self.top || own > height {
            self.top = before;
        }
        self.top = self.top.min(all.saturating_sub(1));
    }
}

impl LaidRow {
    pub(super) fn height(&self) -> usize {
        self.lines.len().max(self.label.len()).max(1)
    }
}

/// The cells that the labels of a form need, at most two fifths of its width; longer ones wrap.
fn label_width(rows: &[Bare], width: u16) -> u16 {
    let labels = rows.iter().filter(|row| !matches!(row.row, FormRow::Folded(_)));
    let longest = labels.map(|row| text::width(&row.label) as u16).max().unwrap_or(0);
    longest.clamp(10, (width * 2 / 5).clamp(10, 28))
}
