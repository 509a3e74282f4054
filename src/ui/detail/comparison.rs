//! The comparison: criteria by sides, each cell a score from 0 to 5, edited in place; below the
//! weighted total of each side with the count of what is not known.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::comparison::{Criterion, RivalScore, Side, sides, total};
use crate::domain::deal::{Competitor, CompetitorKind};
use crate::domain::words::Weight;
use crate::domain::{Id, Kind, Known};
use crate::l10n::Arg;
use crate::ui::editor::list::more_signs;
use crate::ui::editor::typing::Typing;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// Where the cursor stands, and what is typed there.
pub struct Focus<'a> {
    /// The criterion.
    pub criterion: &'a Id,
    /// The column: 0 the whole row, 1 we, then the rivals.
    pub column: usize,
    /// The score that is typed.
    pub typing: Option<&'a Typing>,
}

/// The cells of a column of scores with the gap before it.
const CELL: u16 = 5;
/// The cells that a criterion's title keeps.
const TITLE: u16 = 14;

/// What is drawn, worked out once a frame.
struct Table<'a> {
    view: &'a View<'a>,
    focus: Focus<'a>,
    sides: Vec<Side>,
    /// The sides in sight.
    shown: std::ops::Range<usize>,
    title: u16,
}

/// Draws the table and says where the cursor of the typed score stands.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View, focus: Focus) -> Option<(u16, u16)> {
    let sides = sides(view.deal);
    let width = area.width.saturating_sub(2);
    let fits = usize::from(width.saturating_sub(TITLE + 2) / CELL).max(1);
    let first = focus.column.saturating_sub(fits);
    let shown = first..sides.len().min(first + fits);
    let title = width.saturating_sub(2 + CELL * shown.len() as u16);
    let table = Table { view, focus, sides, shown, title };
    table.draw(buf, area)
}

impl Table<'_> {
    fn draw(&self, buf: &mut Buffer, area: Rect) -> Option<(u16, u16)> {
        let view = self.view;
        let strong = view.theme.style(Role::Strong);
        text::put(
            buf,
            area.x + 1,
            area.y,
            area.width.saturating_sub(2),
            &view.say("compare-title"),
            strong,
        );
        let y = area.y + 1;
        self.heads(buf, area, y);
        let room = area.bottom().saturating_sub(y + 1);
        let totals = self.sides.len() as u16 + 1;
        let rows = room.saturating_sub(totals).max(3).min(room);
        let body = Rect { y: y + 1, height: rows.min(view.deal.criteria.len() as u16), ..area };
        let caret = self.rows(buf, body);
        let below =
            Rect { y: body.bottom(), height: area.bottom().saturating_sub(body.bottom()), ..area };
        self.below(buf, below);
        caret
    }

    /// The sign of a side: rivals are numbered, leaving all as it is has its own.
    fn sign(&self, at: usize) -> String {
        match &self.sides[at] {
            Side::Us => self.view.say("compare-us").into_owned(),
            Side::Rival(id) if is_as_is(self.view, id) => "=".to_owned(),
            Side::Rival(_) => at.to_string(),
        }
    }

    fn column(&self, area: Rect, at: usize) -> u16 {
        area.x + 3 + self.title + CELL * (at - self.shown.start) as u16 + 1
    }

    fn heads(&self, buf: &mut Buffer, area: Rect, y: u16) {
        let style = self.view.theme.style(Role::Muted);
        text::put(buf, area.x + 3, y, self.title, &self.view.say("compare-criterion"), style);
        for at in self.shown.clone() {
            let x = self.column(area, at);
            text::put_right(buf, x + CELL - 1, y, CELL - 1, &self.sign(at), style);
        }
    }

    fn rows(&self, buf: &mut Buffer, area: Rect) -> Option<(u16, u16)> {
        let criteria = &self.view.deal.criteria;
        let at = criteria.iter().position(|it| it.id == *self.focus.criterion).unwrap_or(0);
        let height = usize::from(area.height).max(1);
        let top = (at + 1).saturating_sub(height);
        let mut caret = None;
        for (line, criterion) in criteria.iter().enumerate().skip(top).take(height) {
            let y = area.y + (line - top) as u16;
            caret = self.row(buf, Rect { y, height: 1, ..area }, criterion).or(caret);
        }
        more_signs(buf, area, self.view, top > 0, top + height < criteria.len());
        caret
    }

    fn row(&self, buf: &mut Buffer, area: Rect, criterion: &Criterion) -> Option<(u16, u16)> {
        let view = self.view;
        let here = criterion.id == *self.focus.criterion;
        let role = if here { Role::Strong } else { Role::Text };
        let (sign, ink) = weight_sign(criterion);
        text::put(buf, area.x + 1, area.y, 1, sign, view.theme.style(ink));
        let name = view.name(Kind::Criterion, &criterion.id).replace('\n', " ");
        text::put(buf, area.x + 3, area.y, self.title, &name, view.theme.style(role));
        let mut caret = None;
        for at in self.shown.clone() {
            let cell = Rect { x: self.column(area, at), width: CELL - 1, ..area };
            let in_cell = here && self.focus.column == at + 1;
            if in_cell {
                buf.set_style(cell, view.theme.style(Role::Selection));
            }
            if let Some(typing) = self.focus.typing.filter(|_| in_cell) {
                buf.set_style(cell, view.theme.style(Role::Input));
                caret = typing.draw(buf, cell, view);
            } else {
                let (words, role) = score(criterion, &self.sides[at]);
                let mut style = view.theme.style(role);
                if in_cell {
                    style.bg = view.theme.style(Role::Selection).bg;
                }
                text::put_right(buf, cell.right(), area.y, cell.width, &words, style);
            }
        }
        caret
    }

    /// The totals, then what the cell in focus rests on.
    fn below(&self, buf: &mut Buffer, area: Rect) {
        let view = self.view;
        let style = view.theme.style(Role::Rule);
        let line = "─".repeat(usize::from(area.width.saturating_sub(2)));
        if area.height > 0 {
            text::put(buf, area.x + 1, area.y, area.width.saturating_sub(2), &line, style);
        }
        let mut y = area.y + 1;
        for (at, side) in self.sides.iter().enumerate() {
            if y >= area.bottom() {
                return;
            }
            let end = area.right().saturating_sub(1);
            let (words, role) = total_words(view, side);
            let taken =
                text::put_right(buf, end, y, area.width * 3 / 5, &words, view.theme.style(role));
            let room = area.width.saturating_sub(taken + 4);
            let name = match side {
                Side::Us => self.sign(at),
                Side::Rival(id) => format!("{} {}", self.sign(at), view.name(Kind::Competitor, id)),
            };
            text::put(buf, area.x + 1, y, room, &name, view.theme.style(Role::Text));
            y += 1;
        }
        let rest = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        super::paragraph(buf, rest, view, &self.rests_on());
    }

    /// What the score of the cell in focus rests on.
    fn rests_on(&self) -> Vec<(String, Role)> {
        let view = self.view;
        let Some(criterion) = view.item::<Criterion>(self.focus.criterion) else {
            return Vec::new();
        };
        let side = self.focus.column.checked_sub(1).and_then(|at| self.sides.get(at));
        let proof = match side {
            None => criterion.source.text(),
            Some(Side::Us) => criterion.ours_evidence.text(),
            Some(Side::Rival(id)) => {
                criterion.of_rival(id).map_or("", |it: &RivalScore| it.evidence.text())
            }
        };
        let id = match (side, proof.is_empty()) {
            (None, true) => "compare-no-source",
            (Some(_), true) => "compare-no-proof",
            (None, false) => "compare-source",
            (Some(_), false) => "compare-proof",
        };
        vec![(view.with(id, &[("text", Arg::Text(proof))]), Role::Muted)]
    }
}

fn is_as_is(view: &View, id: &Id) -> bool {
    view.item::<Competitor>(id).is_some_and(|it| it.kind.is(CompetitorKind::AsIs))
}

/// How much a criterion weighs, by the signs of the map.
pub fn weight_sign(criterion: &Criterion) -> (&'static str, Role) {
    match criterion.weight.get() {
        Some(Weight::Compulsory) => ("!", Role::Warn),
        Some(Weight::Important) => ("·", Role::Muted),
        Some(Weight::Desirable) | None => ("", Role::Muted),
    }
}

/// Our own score in a column: "us 4".
pub fn our_score(view: &View, criterion: &Criterion) -> String {
    format!("{} {}", view.say("compare-us"), score(criterion, &Side::Us).0)
}

fn score(criterion: &Criterion, side: &Side) -> (String, Role) {
    let written = match side {
        Side::Us => Some(&criterion.ours),
        Side::Rival(id) => criterion.of_rival(id).map(|it| &it.score),
    };
    match written {
        Some(Known::Is(score)) => (score.to_string(), Role::Text),
        Some(Known::Unknown) => ("?".to_owned(), Role::Unknown),
        Some(Known::NotAsked) | None => ("—".to_owned(), Role::Placeholder),
    }
}

/// "31 of 40; not known 1".
pub fn total_words(view: &View, side: &Side) -> (String, Role) {
    let total = total(view.deal, side);
    if total.best == 0 {
        return (view.say("c-unknown").into_owned(), Role::Unknown);
    }
    let args = [
        ("reached", Arg::Count(i64::from(total.reached))),
        ("best", Arg::Count(i64::from(total.best))),
    ];
    let reached = view.with("compare-total", &args);
    let words = if total.unknown == 0 {
        view.with("compare-all-known", &[("total", Arg::Text(&reached))])
    } else {
        let open = view.with("compare-unknown", &[("count", Arg::from(total.unknown))]);
        format!("{reached} · {open}")
    };
    (words, Role::Text)
}
