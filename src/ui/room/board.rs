//! A board on the wall: lines one below another, some of which stand for an item and take the
//! cursor.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::{Id, Kind};
use crate::ui::editor::list::{more_signs, stepped};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// Words in a colour.
pub type Words = (String, Role);

/// What a line stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// What the item is.
    pub kind: Kind,
    /// Which.
    pub id: Id,
    /// The key of its field, where the line is about one.
    pub key: &'static str,
}

/// A line of a board.
#[derive(Clone, Debug, Default)]
pub struct BoardLine {
    /// What stands at the left edge: a number, a sign.
    pub mark: Option<Words>,
    /// The words, wrapped where they are longer than the wall is wide.
    pub words: Vec<Words>,
    /// What is said below them, smaller.
    pub below: Vec<Words>,
    /// What it stands for.
    pub item: Option<Target>,
    /// Whether there is air below it where the wall has room.
    pub is_airy: bool,
}

impl BoardLine {
    /// Words in one colour.
    pub fn new(words: impl Into<String>, role: Role) -> Self {
        Self { words: vec![(words.into(), role)], ..Self::default() }
    }

    /// A heading over the lines below.
    pub fn heading(words: impl Into<String>) -> Self {
        Self { is_airy: true, ..Self::new(words, Role::AccentBold) }
    }

    /// An empty line.
    pub fn gap() -> Self {
        Self::default()
    }

    /// A sign at the left edge.
    #[must_use]
    pub fn marked(self, mark: impl Into<String>, role: Role) -> Self {
        Self { mark: Some((mark.into(), role)), ..self }
    }

    /// More words behind those that are there.
    #[must_use]
    pub fn and(mut self, words: impl Into<String>, role: Role) -> Self {
        let words = words.into();
        if !words.is_empty() {
            self.words.push((words, role));
        }
        self
    }

    /// Words below.
    #[must_use]
    pub fn over(mut self, words: impl Into<String>, role: Role) -> Self {
        let words = words.into();
        if !words.is_empty() {
            self.below.push((words, role));
        }
        self
    }

    /// It stands for an item.
    #[must_use]
    pub fn of(self, kind: Kind, id: &Id) -> Self {
        self.of_field(kind, id, "")
    }

    /// It stands for a field of an item.
    #[must_use]
    pub fn of_field(self, kind: Kind, id: &Id, key: &'static str) -> Self {
        Self { item: Some(Target { kind, id: id.clone(), key }), ..self }
    }

    /// With air below it.
    #[must_use]
    pub fn airy(self) -> Self {
        Self { is_airy: true, ..self }
    }
}

/// A small table below the lines: a name a row, and a count in each column.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// What it is called.
    pub title: String,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Its rows; 0 is a blank.
    pub rows: Vec<(String, Vec<usize>)>,
}

impl Grid {
    /// The cells of the names, and of each column.
    const NAME: u16 = 19;
    const CELL: u16 = 11;
    /// The lines that must be left for what stands above.
    const ABOVE: u16 = 10;

    fn height(&self) -> u16 {
        if self.rows.is_empty() { 0 } else { self.rows.len() as u16 + 1 }
    }

    /// As many rows as find room, and as many columns; what finds none is said by «…».
    fn draw(&self, buf: &mut Buffer, area: Rect, view: &View) {
        text::put(buf, area.x, area.y, Self::NAME, &self.title, view.theme.style(Role::Strong));
        let room = area.width.saturating_sub(Self::NAME + 1);
        if room < Self::CELL {
            return;
        }
        let shown = usize::from(room / Self::CELL).max(1).min(self.columns.len());
        let cell = (room / (shown.max(1) as u16)).min(16);
        let at = |column: usize| area.x + Self::NAME + 1 + cell * column as u16;
        for (column, name) in self.columns.iter().take(shown).enumerate() {
            let style = view.theme.style(Role::Muted);
            text::put(buf, at(column), area.y, cell - 1, name, style);
        }
        let height = usize::from(area.height.saturating_sub(1));
        for (row, (name, counts)) in self.rows.iter().take(height).enumerate() {
            let y = area.y + 1 + row as u16;
            text::put(buf, area.x, y, Self::NAME, name, view.theme.style(Role::Text));
            for (column, count) in counts.iter().take(shown).enumerate() {
                let (words, role) = match count {
                    0 => ("·".to_owned(), Role::Muted),
                    count => (count.to_string(), Role::Strong),
                };
                text::put(buf, at(column) + 1, y, cell - 1, &words, view.theme.style(role));
            }
        }
    }
}

/// The lines of a scene.
#[derive(Clone, Debug, Default)]
pub struct Board {
    /// The lines.
    pub lines: Vec<BoardLine>,
    /// What stands below them whatever their number, with a rule above.
    pub foot: Vec<BoardLine>,
    /// A table above them, where the wall has room for it.
    pub grid: Grid,
    /// The cells of the marks.
    pub margin: u16,
}

/// Where the cursor stands on a board.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// What is in focus.
    pub focus: Option<Target>,
    items: Vec<Target>,
    top: usize,
}

/// A line of the screen.
struct Laid<'a> {
    mark: Option<&'a Words>,
    words: Vec<(String, Role)>,
    item: Option<usize>,
}

impl State {
    /// Moves the cursor by so many items.
    pub fn step(&mut self, by: isize) {
        let at = self.at().unwrap_or(0);
        let to = stepped(at, by, self.items.len(), |_| true);
        self.focus = self.items.get(to).cloned();
    }

    fn at(&self) -> Option<usize> {
        self.items.iter().position(|it| Some(it) == self.focus.as_ref())
    }

    /// Puts the cursor on an item.
    pub fn go(&mut self, kind: Kind, id: &Id) {
        self.focus = Some(Target { kind, id: id.clone(), key: "" });
    }

    /// Keeps the cursor on something of a board.
    pub fn settle(&mut self, board: &Board) {
        self.items = board.lines.iter().filter_map(|it| it.item.clone()).collect();
        if self.at().is_none() {
            self.focus = self.items.first().cloned();
        }
    }

    /// Draws a board.
    pub fn draw(&mut self, buf: &mut Buffer, area: Rect, view: &View, board: &Board) {
        self.settle(board);
        let foot = self.lay(&board.foot, area.width, 0, false);
        let foot_height = foot.len().min(usize::from(area.height) / 2) as u16;
        let rule = u16::from(foot_height > 0);
        let grid = board.grid.height();
        let fits = grid > 0 && area.height >= Grid::ABOVE + grid + foot_height + rule;
        let grid = if fits { grid } else { 0 };
        let below = foot_height + rule + grid;
        let upper = Rect { height: area.height.saturating_sub(below), ..area };
        self.draw_lines(buf, upper, view, board);
        if foot_height > 0 {
            let y = upper.bottom();
            let line = "─".repeat(usize::from(area.width));
            text::put(buf, area.x, y, area.width, &line, view.theme.style(Role::Rule));
            if fits {
                board.grid.draw(buf, Rect { y: y + 1, height: grid, ..area }, view);
            }
            for (at, line) in foot.iter().take(usize::from(foot_height)).enumerate() {
                let row = Rect { y: y + 1 + grid + at as u16, height: 1, ..area };
                put(buf, row, view, 0, line);
            }
        }
    }

    fn draw_lines(&mut self, buf: &mut Buffer, area: Rect, view: &View, board: &Board) {
        let height = usize::from(area.height);
        let airy = self.lay(&board.lines, area.width, board.margin, true);
        let lines = if airy.len() <= height {
            airy
        } else {
            self.lay(&board.lines, area.width, board.margin, false)
        };
        let focus = self.at();
        let of_focus = |line: &Laid| focus.is_some() && line.item == focus;
        let first = lines.iter().position(of_focus).unwrap_or(0);
        let last = lines.iter().rposition(of_focus).unwrap_or(0);
        if last >= self.top + height {
            self.top = last + 1 - height;
        }
        if first < self.top || focus == Some(0) {
            self.top = if focus == Some(0) && last < height { 0 } else { first };
        }
        self.top = self.top.min(lines.len().saturating_sub(height));
        for (at, line) in lines.iter().skip(self.top).take(height).enumerate() {
            let row = Rect { y: area.y + at as u16, height: 1, ..area };
            if of_focus(line) {
                buf.set_style(row, view.theme.style(Role::Selected));
                let x = row.x.saturating_sub(1);
                text::put(buf, x, row.y, 1, "▌", view.theme.style(Role::CursorMark));
            }
            put(buf, row, view, board.margin, line);
        }
        more_signs(buf, area, view, self.top > 0, self.top + height < lines.len());
    }

    fn lay<'a>(
        &self,
        lines: &'a [BoardLine],
        width: u16,
        margin: u16,
        airy: bool,
    ) -> Vec<Laid<'a>> {
        let room = usize::from(width.saturating_sub(margin)).max(8);
        let mut laid = Vec::new();
        for line in lines {
            let item = line.item.as_ref();
            let item = item.and_then(|item| self.items.iter().position(|other| other == item));
            let mut mark = line.mark.as_ref();
            for words in wrapped(&line.words, room).into_iter().chain(wrapped(&line.below, room)) {
                laid.push(Laid { mark: mark.take(), words, item });
            }
            if line.words.is_empty() && line.below.is_empty() {
                laid.push(Laid { mark: mark.take(), words: Vec::new(), item });
            }
            if airy && line.is_airy {
                laid.push(Laid { mark: None, words: Vec::new(), item: None });
            }
        }
        laid
    }
}

/// Words of several colours as lines of a width; each piece that finds no room begins a new one.
fn wrapped(words: &[Words], room: usize) -> Vec<Vec<Words>> {
    let mut lines: Vec<Vec<Words>> = Vec::new();
    let mut left = 0;
    for (words, role) in words {
        let words = words.replace('\n', " ");
        let width = text::width(&words);
        if width + 3 <= left && !lines.is_empty() {
            left -= width + 3;
            if let Some(line) = lines.last_mut() {
                line.push((words, *role));
            }
            continue;
        }
        for piece in text::wrap(&words, room) {
            left = room.saturating_sub(text::width(piece));
            lines.push(vec![(piece.to_owned(), *role)]);
        }
    }
    lines
}

fn put(buf: &mut Buffer, row: Rect, view: &View, margin: u16, line: &Laid) {
    if let Some((mark, role)) = line.mark {
        text::put(buf, row.x, row.y, margin.max(1), mark, view.theme.style(*role));
    }
    let mut x = row.x + margin;
    for (words, role) in &line.words {
        let room = row.right().saturating_sub(x);
        x += text::put(buf, x, row.y, room, words, view.theme.style(*role)) + 3;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_beside_each_other_while_they_find_room() {
        let words = [("Финансы", Role::Accent), ("риск", Role::Muted), ("важно", Role::Warn)];
        let words: Vec<Words> = words.map(|(it, role)| (it.to_owned(), role)).to_vec();
        let rows = |room| -> Vec<usize> { wrapped(&words, room).iter().map(Vec::len).collect() };
        assert_eq!(rows(40), [3]);
        assert_eq!(rows(16), [2, 1]);
    }

    #[test]
    fn the_cursor_stays_on_its_item_when_lines_come_and_go() {
        let target = |id: &str| Target { kind: Kind::Remark, id: Id::new(id), key: "" };
        let items = ["a", "b", "c"].map(target).to_vec();
        let mut state = State { items, focus: None, top: 0 };
        state.go(Kind::Remark, &Id::new("b"));
        state.step(1);
        assert_eq!(state.focus.as_ref().unwrap().id.as_str(), "c");
        state.step(5);
        assert_eq!(state.focus.as_ref().unwrap().id.as_str(), "c");
    }
}
