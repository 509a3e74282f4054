//! The home screen: recent deals, samples, a new deal, a file.

use std::path::PathBuf;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::l10n::Texts;
use crate::ui::theme::{Role, Theme};
use crate::ui::widget::text;

/// A deal that was open before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// The file.
    pub path: PathBuf,
    /// The deal's title.
    pub title: String,
    /// When it was open last, for people.
    pub opened: String,
}

/// A sample deal that ships with the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Sample {
    /// Electrical equipment through a design institute.
    #[default]
    Switchgear,
    /// Engineered equipment.
    Mining,
    /// Software for a large client.
    Saas,
}

impl Sample {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Switchgear, Self::Mining, Self::Saas];

    /// Its word on the command line and in the names of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Switchgear => "switchgear",
            Self::Mining => "mining",
            Self::Saas => "saas",
        }
    }
}

/// A row of the home screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// A deal that was open before.
    Recent(usize),
    /// A sample.
    Sample(Sample),
    /// A new deal.
    New,
    /// A file.
    File,
}

/// The home screen.
#[derive(Debug, Default)]
pub struct Home {
    /// What was open before.
    pub recent: Vec<Recent>,
    /// The row of the cursor.
    pub cursor: usize,
    /// A deal is being opened; another is not, until it is there.
    pub opening: bool,
}

impl Home {
    /// The rows.
    pub fn rows(&self) -> Vec<Row> {
        let recent = (0..self.recent.len().min(9)).map(Row::Recent);
        let samples = Sample::ALL.into_iter().map(Row::Sample);
        recent.chain(samples).chain([Row::New, Row::File]).collect()
    }

    /// The row of the cursor.
    pub fn current(&self) -> Option<Row> {
        self.rows().get(self.cursor).cloned()
    }

    /// Moves the cursor.
    pub fn step(&mut self, by: isize) {
        let last = self.rows().len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }

    /// The row under a line of the screen that has so many lines for the list.
    pub fn row_at(&self, line: u16, height: u16) -> Option<usize> {
        let line = line.checked_add(self.shift(height))?;
        self.lines().iter().position(|(at, _)| *at == line)
    }

    /// How many lines are above the first in sight: the row of the cursor is always seen.
    fn shift(&self, height: u16) -> u16 {
        let focus = self.lines().get(self.cursor).map_or(0, |(y, _)| *y);
        (focus + 2).saturating_sub(height)
    }

    fn lines(&self) -> Vec<(u16, Row)> {
        let mut y = 4;
        let mut lines = Vec::new();
        let mut group = None;
        for row in self.rows() {
            let kind = std::mem::discriminant(&row);
            if group.is_some_and(|group| group != kind) && row != Row::File {
                y += 2;
            }
            group = Some(kind);
            lines.push((y, row));
            y += 1;
        }
        lines
    }

    /// Draws the screen.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, texts: Texts, theme: &Theme) {
        let say = |id: &str| texts.text(id);
        let width = area.width.saturating_sub(8);
        text::put(
            buf,
            area.x + 4,
            area.y + 1,
            width,
            &say("home-title"),
            theme.style(Role::Strong),
        );
        text::put(
            buf,
            area.x + 4,
            area.y + 2,
            width,
            &say("home-subtitle"),
            theme.style(Role::Muted),
        );
        let lines = self.lines();
        let shift = self.shift(area.height);
        let mut group = None;
        for (at, (y, row)) in lines.iter().enumerate() {
            let Some(y) = (area.y + y).checked_sub(shift).filter(|y| *y > 2 && *y < area.bottom())
            else {
                continue;
            };
            let title = match row {
                Row::Recent(_) => "home-recent",
                Row::Sample(_) => "home-samples",
                Row::New | Row::File => "home-begin",
            };
            if group != Some(title) && y > 3 {
                text::put(buf, area.x + 4, y - 1, width, &say(title), theme.style(Role::Accent));
            }
            group = Some(title);
            let rect = Rect { x: area.x + 3, y, width: area.width.saturating_sub(6), height: 1 };
            if at == self.cursor {
                buf.set_style(rect, theme.style(Role::Selected));
                text::put(buf, rect.x, y, 1, "▌", theme.style(Role::CursorMark));
            }
            self.draw_row(buf, rect, texts, theme, row);
        }
    }

    fn draw_row(&self, buf: &mut Buffer, rect: Rect, texts: Texts, theme: &Theme, row: &Row) {
        let (name, hint) = match row {
            Row::Recent(at) => {
                let recent = &self.recent[*at];
                let place =
                    recent.path.parent().map(|it| it.display().to_string()).unwrap_or_default();
                (recent.title.clone(), format!("{} · {place}", recent.opened))
            }
            Row::Sample(sample) => {
                let id = format!("sample-{}", sample.word());
                (texts.text(&id).into_owned(), texts.attr(&id, "about").into_owned())
            }
            Row::New => {
                (texts.text("home-new").into_owned(), texts.text("home-new-about").into_owned())
            }
            Row::File => {
                (texts.text("home-file").into_owned(), texts.text("home-file-about").into_owned())
            }
        };
        let ink = |role| ratatui::style::Style { bg: None, ..theme.style(role) };
        let used = text::put(buf, rect.x + 2, rect.y, rect.width - 4, &name, ink(Role::Text));
        let room = rect.width.saturating_sub(used + 6);
        text::put_right(buf, rect.right() - 1, rect.y, room, &hint, ink(Role::Muted));
    }
}
