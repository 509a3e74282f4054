//! The frame: what is drawn where, from the model alone.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use crate::app::desk::{Desk, Lens, Pane, StepState};
use crate::app::{Model, Overlay, hints};
use crate::domain::{Kind, Step};
use crate::ui::detail::{self, comparison, matrix};
use crate::ui::editor::form::FormView;
use crate::ui::editor::list::ListView;
use crate::ui::editor::quick::{self, Quick};
use crate::ui::editor::typing::Typing;
use crate::ui::frame::{self, Hint, SaveWords};
use crate::ui::overlay::{ask, mend_line};
use crate::ui::step::{Arrangement, Cell, Subject, spec};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// Where the mouse finds what, as it was drawn last.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hits {
    /// The rows of the list.
    pub list: Rect,
    /// The map of people.
    pub side: Rect,
    /// The detail or the form.
    pub form: Rect,
}

impl Model {
    /// Draws everything; returns where the cursor of a text stands.
    pub fn draw(&mut self, buf: &mut Buffer) -> Option<(u16, u16)> {
        let area = buf.area;
        self.size = (area.width, area.height);
        self.hits = Hits::default();
        let theme = self.settings.theme.clone();
        buf.set_style(area, theme.style(Role::Text));
        if area.width < frame::LEAST.0 || area.height < frame::LEAST.1 {
            let words = self.settings.texts.text("too-small");
            frame::too_small(buf, area, &words, theme.style(Role::Strong));
            return None;
        }
        let mut caret = match self.desk.take() {
            Some(mut desk) => {
                let caret = self.draw_desk(buf, area, &mut desk);
                self.desk = Some(desk);
                caret
            }
            None => self.draw_home(buf, area),
        };
        let screen = area;
        match &mut self.overlay {
            Some(Overlay::Choose(chooser, _)) => caret = chooser.draw(buf, screen, &theme),
            Some(Overlay::Ask(words, _)) => {
                let keys = self.settings.texts.text("ask-keys");
                ask::draw(buf, screen, &theme, words, &keys);
                caret = None;
            }
            Some(Overlay::Tell(words)) => {
                let keys = self.settings.texts.text("tell-keys");
                ask::draw(buf, screen, &theme, words, &keys);
                caret = None;
            }
            Some(Overlay::Decide(decide)) => {
                if let Some(desk) = &self.desk {
                    caret = decide.draw(buf, screen, &desk.lens(&self.settings).view());
                }
            }
            Some(Overlay::Blank) => {
                Clear.render(screen, buf);
                buf.set_style(screen, theme.style(Role::Text));
                caret = None;
            }
            Some(
                Overlay::Wall(_)
                | Overlay::WhatIf(_)
                | Overlay::Rehearse(_)
                | Overlay::Agenda(_)
                | Overlay::Alike(_),
            )
            | None => {}
        }
        caret
    }

    fn draw_home(&self, buf: &mut Buffer, area: Rect) -> Option<(u16, u16)> {
        let body = Rect { height: area.height - 1, ..area };
        self.home.draw(buf, body, self.settings.texts, &self.settings.theme);
        let hints = hints::hints(self.overlay.as_ref(), None, self.settings.chrome());
        self.draw_foot(buf, area, &hints, &SaveWords::Untouched);
        None
    }

    fn draw_foot(&self, buf: &mut Buffer, area: Rect, hints: &[Hint], save: &SaveWords) {
        let foot = Rect { y: area.bottom() - 1, height: 1, ..area };
        let notice = self.notice.as_ref().map(|notice| (notice.words.as_str(), notice.role));
        frame::foot(buf, foot, self.settings.chrome(), hints, notice, save);
    }

    fn draw_desk(&mut self, buf: &mut Buffer, area: Rect, desk: &mut Desk) -> Option<(u16, u16)> {
        let lens = desk.lens(&self.settings);
        desk.refresh(&lens);
        let view = lens.view();
        frame::head(buf, area, &view, desk.step, desk.read_only);
        let air = u16::from(area.height >= 30);
        let body = Rect { y: area.y + 2 + air, height: area.height - 3 - air, ..area };
        let body = match &desk.mending {
            Some(mending) => mend_line::draw(buf, body, &view, &mending.remark),
            None => body,
        };
        let caret = if let Some(Overlay::Wall(wall)) = &mut self.overlay {
            wall.draw(buf, body, &view);
            None
        } else if let Some(Overlay::WhatIf(trial)) = &mut self.overlay {
            trial.draw(buf, body, &view)
        } else if let Some(Overlay::Rehearse(rehearse)) = &mut self.overlay {
            rehearse.draw(buf, body, &view);
            None
        } else if let Some(Overlay::Agenda(agenda)) = &mut self.overlay {
            agenda.draw(buf, body, &view);
            None
        } else if let Some(Overlay::Alike(pair)) = &self.overlay {
            pair.draw(buf, body, &view);
            None
        } else if let Some(card) = &mut desk.card {
            card.refresh(&view, desk.revision);
            card.draw(buf, body, &view);
            None
        } else if desk.room.is_some() && desk.state().typing.is_none() {
            draw_room(buf, body, desk, &view)
        } else {
            self.draw_step(buf, body, desk, &lens)
        };
        let hints = hints::hints(self.overlay.as_ref(), Some((desk, &view)), view.chrome());
        self.draw_foot(buf, area, &hints, &desk.save);
        caret
    }

    fn draw_step(
        &mut self,
        buf: &mut Buffer,
        body: Rect,
        desk: &mut Desk,
        lens: &Lens,
    ) -> Option<(u16, u16)> {
        let view = lens.view();
        if let Some(typing) = desk.state().typing.as_ref().filter(|typing| typing.full) {
            return full_field(buf, body, &view, typing);
        }
        let remark = desk.remark.as_ref().map_or(0, |remark| remark.height(body.width));
        let rest = Rect { height: body.height - remark.min(body.height), ..body };
        let mut caret = self.draw_panes(buf, rest, desk, lens);
        if let Some(remark) = &desk.remark {
            let area = Rect { y: rest.bottom(), height: body.height - rest.height, ..body };
            caret = remark.draw(buf, area, &view);
        }
        caret
    }

    fn draw_panes(
        &mut self,
        buf: &mut Buffer,
        area: Rect,
        desk: &mut Desk,
        lens: &Lens,
    ) -> Option<(u16, u16)> {
        let view = lens.view();
        let bare = is_page(desk) && area.height < 30;
        let area = if bare { area } else { draw_lead(buf, area, &view, &desk.state().lead) };
        let panes = Panes::divide(area, desk);
        self.hits =
            Hits { list: panes.list, side: panes.side.unwrap_or_default(), form: panes.detail };
        panes.rules(buf, area, &view);
        let mut caret = draw_list(buf, panes.list, desk, &view);
        if let Some(side) = panes.side {
            let focused = desk.state().pane == Pane::Side;
            matrix::draw(buf, side, &view, desk.state().person.as_ref(), focused);
        }
        caret = draw_detail(buf, panes.detail, desk, &view).or(caret);
        if let Some(place) = draw_quick(buf, &panes, desk, &view) {
            caret = Some(place);
        }
        let list = ListView {
            rows: &desk.state().rows,
            spec: spec(desk.step),
            columns: &desk.state().columns,
            focused: false,
            by_cell: false,
            gap: 0,
        };
        if list.has_titles() {
            self.hits.list.y += 1;
            self.hits.list.height = self.hits.list.height.saturating_sub(1);
        }
        caret
    }
}

/// The wall of the session, above it the box of a remark that is typed.
fn draw_room(buf: &mut Buffer, body: Rect, desk: &mut Desk, view: &View) -> Option<(u16, u16)> {
    let remark = desk.remark.as_ref().map_or(0, |remark| remark.height(body.width));
    let rest = Rect { height: body.height - remark.min(body.height), ..body };
    let caret = desk.room.as_mut().and_then(|room| room.draw(buf, rest, view));
    let area = Rect { y: rest.bottom(), height: body.height - rest.height, ..body };
    match &desk.remark {
        Some(remark) => remark.draw(buf, area, view),
        None => caret,
    }
}

/// Whether what is open is the page of an issue: it takes the whole body.
fn is_page(desk: &Desk) -> bool {
    let state = desk.state();
    let first = state.frames.first().filter(|_| state.pane == Pane::Form);
    desk.step == Step::Negotiation && first.is_some_and(|frame| frame.kind == Kind::Issue)
}

/// The areas of a step.
struct Panes {
    list: Rect,
    side: Option<Rect>,
    detail: Rect,
    upright: bool,
}

impl Panes {
    fn divide(area: Rect, desk: &Desk) -> Self {
        if is_page(desk) {
            let list = Rect { height: 0, ..area };
            return Self { list, side: None, detail: area, upright: false };
        }
        let in_form = desk.state().pane == Pane::Form;
        match spec(desk.step).arrangement {
            Arrangement::Beside(share) => {
                let share = if in_form && area.width < 100 { share * 3 / 4 } else { share };
                let width = (u32::from(area.width) * u32::from(share) / 100) as u16;
                let list = Rect { width: width.saturating_sub(1), ..area };
                let detail = Rect { x: area.x + width + 1, width: area.width - width - 1, ..area };
                Self { list, side: None, detail, upright: true }
            }
            Arrangement::Above(share) => {
                let share = if in_form { share * 45 / 100 } else { share };
                let least = 5.min(area.height);
                let mut height = (u32::from(area.height) * u32::from(share) / 100) as u16;
                height = height.clamp(least, area.height.saturating_sub(4).max(least));
                let rows =
                    u16::try_from(desk.state().rows.len()).unwrap_or(u16::MAX).saturating_add(2);
                if desk.step != Step::Stakeholders {
                    height = height.min(rows.max(least));
                }
                let upper = Rect { height, ..area };
                let detail = Rect {
                    y: area.y + height + 1,
                    height: area.height.saturating_sub(height + 1),
                    ..area
                };
                let people = desk.step == Step::Stakeholders
                    && !desk.deal.stakeholders.is_empty()
                    && !in_form;
                if !people {
                    return Self { list: upper, side: None, detail, upright: false };
                }
                let width = people_width(area.width);
                let list = Rect { width: width.saturating_sub(1), ..upper };
                let side = Rect { x: area.x + width + 1, width: area.width - width - 1, ..upper };
                Self { list, side: Some(side), detail, upright: false }
            }
        }
    }

    /// The lines between the areas.
    fn rules(&self, buf: &mut Buffer, area: Rect, view: &View) {
        let style = view.theme.style(Role::Rule);
        if self.upright {
            for y in area.y..area.bottom() {
                text::put(buf, self.list.right(), y, 1, "│", style);
            }
            return;
        }
        if self.detail.y > area.y && self.detail.y <= area.bottom() {
            let line = "─".repeat(usize::from(area.width));
            text::put(buf, area.x, self.detail.y - 1, area.width, &line, style);
        }
        if let Some(side) = self.side {
            for y in side.y..side.bottom() {
                text::put(buf, side.x - 1, y, 1, "│", style);
            }
        }
    }
}

/// The cells of the list of people: in a narrow window names only, so that the map can name them too.
fn people_width(whole: u16) -> u16 {
    match whole {
        ..90 => whole * 43 / 100,
        90..120 => whole * 53 / 100,
        _ => (whole * 58 / 100).max(whole.saturating_sub(70)),
    }
}

/// Draws the lines above the list; returns what is left of the area.
fn draw_lead(buf: &mut Buffer, area: Rect, view: &View, lines: &[Vec<Cell>]) -> Rect {
    let room = usize::from(area.height.saturating_sub(10).min(3));
    let lines = &lines[..lines.len().min(room)];
    for (at, line) in lines.iter().enumerate() {
        let y = area.y + at as u16;
        let mut x = area.x + 1;
        let widths = lead_widths(line, area.width.saturating_sub(2));
        for (at, (cell, width)) in line.iter().zip(widths).enumerate() {
            let words = cell.text.replace('\n', " ");
            x += text::put(buf, x, y, width, &words, view.theme.style(cell.role));
            x += gap_after(line, at);
        }
    }
    if lines.is_empty() {
        return area;
    }
    let used = lines.len() as u16;
    let line = "─".repeat(usize::from(area.width));
    text::put(buf, area.x, area.y + used, area.width, &line, view.theme.style(Role::Rule));
    Rect { y: area.y + used + 1, height: area.height - used - 1, ..area }
}

/// The cells between a cell of such a line and the next: a label stands close to its value, and
/// away from what comes before.
fn gap_after(line: &[Cell], at: usize) -> u16 {
    let labels = |at: usize| line.get(at).is_some_and(|cell| cell.text.ends_with(':'));
    match (labels(at), labels(at + 1)) {
        (true, _) => 1,
        (false, true) => 3,
        (false, false) => 2,
    }
}

/// How wide the cells of such a line are: where room is short, the longest values give way.
fn lead_widths(line: &[Cell], room: u16) -> Vec<u16> {
    let width = |cell: &Cell| text::width(&cell.text).min(usize::from(room)) as u16;
    let mut widths: Vec<u16> = line.iter().map(width).collect();
    let gaps: u16 = (1..line.len()).map(|at| gap_after(line, at - 1)).sum();
    let room = room.saturating_sub(gaps);
    while widths.iter().map(|it| u32::from(*it)).sum::<u32>() > u32::from(room) {
        let values = widths.iter_mut().zip(line).filter(|(_, cell)| !cell.text.ends_with(':'));
        let longest = values.map(|(width, _)| width).max();
        let Some(longest) = longest.filter(|width| **width > 1) else { break };
        *longest -= 1;
    }
    widths
}

fn draw_list(buf: &mut Buffer, area: Rect, desk: &mut Desk, view: &View) -> Option<(u16, u16)> {
    if area.height == 0 {
        return None;
    }
    let step = desk.step;
    let spec = spec(step);
    let state = desk.state_mut();
    let list = ListView {
        rows: &state.rows,
        spec,
        columns: &state.columns,
        focused: state.pane == Pane::List && state.quick.is_none(),
        by_cell: step == Step::Negotiation,
        gap: if state.pane == Pane::List { quick_lines(state) } else { 0 },
    };
    let titles = u16::from(list.has_titles());
    let edited = state.typing.as_ref().filter(|_| state.pane == Pane::List && list.by_cell);
    // What is said below the cell has a line of its own.
    let taken = titles + list.gap + u16::from(edited.is_some_and(|it| it.note().is_some()));
    state.list.scroll(state.rows.len(), usize::from(area.height.saturating_sub(taken)));
    list.draw(buf, area, view, &state.list);
    let y = area.y + titles + (state.list.cursor - state.list.top) as u16;
    let places =
        crate::ui::editor::table::Places::divide(&state.columns, area.width.saturating_sub(2));
    let (x, width) = places.of(state.list.column.max(2));
    draw_cell(buf, Rect { x: area.x + 1 + x, y, width, height: 1 }, area, view, edited?)
}

/// The cell that is typed, and below it, as wide as it needs, what is said of it.
fn draw_cell(
    buf: &mut Buffer,
    cell: Rect,
    list: Rect,
    view: &View,
    typing: &Typing,
) -> Option<(u16, u16)> {
    Clear.render(cell, buf);
    buf.set_style(cell, view.theme.style(Role::Input));
    if let Some((words, role)) = typing.note().filter(|_| cell.bottom() < list.bottom()) {
        let line = Rect { y: cell.bottom(), height: 1, ..list };
        Clear.render(line, buf);
        buf.set_style(line, view.theme.style(Role::Text));
        let width = (text::width(words) as u16).min(list.width.saturating_sub(2));
        let x = cell.x.min(list.right().saturating_sub(width + 1));
        text::put(buf, x, line.y, width, words, view.theme.style(role));
    }
    typing.draw(buf, cell, view)
}

fn draw_detail(buf: &mut Buffer, area: Rect, desk: &mut Desk, view: &View) -> Option<(u16, u16)> {
    let revision = desk.revision;
    let page = is_page(desk);
    let state = desk.state_mut();
    let quick = quick_lines(state);
    let issue = state.frames.first().filter(|_| page).map(|frame| frame.id.clone());
    let area = match &issue {
        Some(id) => detail::issue::top(buf, area, view, id),
        None => area,
    };
    if state.pane == Pane::Form
        && let Some(frame) = state.frames.last_mut()
    {
        let title = match frame.part {
            Some(part) => view.say(part.title).into_owned(),
            None => view.name(frame.kind, &frame.id).replace('\n', " "),
        };
        // The page of an issue has said its name above the ladder.
        let titled = u16::from(issue.is_none_or(|id| id != frame.id));
        if titled > 0 {
            let style = view.theme.style(Role::Strong);
            text::put(buf, area.x + 1, area.y, area.width.saturating_sub(2), &title, style);
        }
        let taken = titled + quick;
        let rest = Rect { y: area.y + titled, height: area.height.saturating_sub(taken), ..area };
        let typing = state.typing.as_mut();
        return FormView { focused: true, typing, revision }.draw(buf, rest, view, frame);
    }
    let subject = state.subject().cloned()?;
    if let Subject::Item(Kind::Criterion, criterion) = &subject {
        let typing = state.typing.as_ref();
        let column = state.list.column;
        let focus = comparison::Focus { criterion, column, typing };
        return comparison::draw(buf, area, view, focus);
    }
    detail::draw(buf, area, view, &subject, &mut state.peek, revision);
    None
}

/// The lines that the row being filled takes.
fn quick_lines(state: &StepState) -> u16 {
    state.quick.as_ref().map_or(0, Quick::height)
}

/// The quick row stands in the list itself, under the cursor, or in the form's last line.
fn draw_quick(buf: &mut Buffer, panes: &Panes, desk: &Desk, view: &View) -> Option<(u16, u16)> {
    let state = desk.state();
    let quick = state.quick.as_ref()?;
    let area = if state.pane == Pane::Form { panes.detail } else { panes.list };
    let titles = u16::from(!spec(desk.step).titles.is_empty() && state.pane != Pane::Form);
    let line = (state.list.cursor - state.list.top) as u16 + titles + 1;
    let last = area.height.saturating_sub(quick.height());
    let line = if state.pane == Pane::Form { last } else { line.min(last) };
    // Beside the map the row takes the map's cells too: three fields need them.
    let wide = match panes.side {
        Some(side) if state.pane != Pane::Form => Rect { width: side.right() - area.x, ..area },
        _ => area,
    };
    let row =
        Rect { x: wide.x + 1, y: wide.y + line, width: wide.width.saturating_sub(1), height: 1 };
    let clear = " ".repeat(usize::from(row.width));
    text::put(buf, row.x, row.y, row.width, &clear, view.theme.style(Role::Text));
    quick::draw_below(buf, Rect { y: row.y + 1, ..row }, view, quick);
    quick.draw(buf, row, view)
}

/// The field alone, with the item's name above.
fn full_field(buf: &mut Buffer, area: Rect, view: &View, typing: &Typing) -> Option<(u16, u16)> {
    let name = view.name(typing.field.kind, &typing.id).replace('\n', " ");
    let title = format!("{name} · {}", view.label(typing.field));
    text::put(
        buf,
        area.x + 2,
        area.y,
        area.width.saturating_sub(4),
        &title,
        view.theme.style(Role::Strong),
    );
    let field = Rect {
        x: area.x + 2,
        y: area.y + 2,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    };
    typing.draw(buf, field, view)
}
