//! The detail beside a list: what one must know of the row in focus without opening it.

pub mod cash;
pub mod comparison;
pub mod issue;
mod ladder;
pub mod matrix;
mod organisation;
mod person;
mod start;
pub mod trade;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::domain::choice::Choice;
use crate::domain::deal::Direction;
use crate::domain::qualify::SheetSet;
use crate::domain::{Id, Kind};
use crate::l10n::Arg;
use crate::ui::editor::facts;
use crate::ui::editor::form::{FormView, Frame};
use crate::ui::overlay::alike::Alike;
use crate::ui::step::{Subject, severity_role};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// Draws the detail of a row; `peek` keeps the laid form between frames.
pub fn draw(
    buf: &mut Buffer,
    area: Rect,
    view: &View,
    subject: &Subject,
    peek: &mut Option<Frame>,
    revision: u64,
) {
    if area.height == 0 {
        return;
    }
    match subject {
        Subject::Item(Kind::Stakeholder, id) => person::draw(buf, area, view, id),
        Subject::Item(Kind::Issue, id) => issue::draw(buf, area, view, id),
        Subject::Item(Kind::Package, id) => trade::draw(buf, area, view, id),
        Subject::Item(Kind::Organisation, id) => organisation::draw(buf, area, view, id),
        Subject::Item(Kind::Payment, id) => payment(buf, area, view, id, peek, revision),
        Subject::Item(kind, id) => {
            let rest = title(buf, area, view, *kind, id);
            form(buf, rest, view, Frame::new(*kind, id.clone()), peek, revision);
        }
        Subject::Cash => {
            let style = view.theme.style(Role::Strong);
            let width = area.width.saturating_sub(2);
            text::put(buf, area.x + 1, area.y, width, &view.say("cash-title"), style);
            cash::draw(buf, Rect { y: area.y + 1, height: area.height - 1, ..area }, view);
        }
        Subject::UsualPayments => usual(buf, area, view),
        Subject::Part(part) => {
            let frame = Frame::part(part, view.deal.id.clone());
            titled(buf, area, view, part.title, frame, peek, revision);
        }
        Subject::Block(id, block) => {
            let part = crate::ui::step::part::of_block(*block);
            let frame = Frame::part(part, id.clone());
            titled(buf, area, view, part.title, frame, peek, revision);
        }
        Subject::Sheet(set) => sheet(buf, area, view, *set),
        Subject::Task(number) => task(buf, area, view, number),
        Subject::Control(number) => {
            paragraph(
                buf,
                area,
                view,
                &[
                    (view.control_title(number), Role::Strong),
                    (view.say("control-how").into_owned(), Role::Muted),
                ],
            );
        }
        Subject::Alike(first, second) => {
            let pair = Alike { first: first.clone(), second: second.clone() };
            pair.draw(buf, area, view);
        }
        Subject::Line(about, id) => {
            let words = view.method.tool(id).map_or(id.as_str(), |it| view.both(&it.title));
            paragraph(
                buf,
                area,
                view,
                &[(words.to_owned(), Role::Strong), (view.say(about).into_owned(), Role::Muted)],
            );
        }
        Subject::Error(id) => {
            paragraph(
                buf,
                area,
                view,
                &[
                    (view.error_title(id), Role::Strong),
                    (view.say("error-how").into_owned(), Role::Muted),
                ],
            );
        }
        Subject::Empty(kind, _) => {
            let why = view.say(&crate::ui::speak::message_id(&["empty-why", kind.key()]));
            paragraph(buf, area, view, &[(why.into_owned(), Role::Muted)]);
        }
        Subject::Result(_, issue) => {
            let name = view.name(Kind::Issue, issue);
            paragraph(
                buf,
                area,
                view,
                &[(name, Role::Strong), (view.say("review-how").into_owned(), Role::Muted)],
            );
        }
        Subject::Start => start::draw(buf, area, view),
        Subject::Finish(_) => {
            paragraph(
                buf,
                area,
                view,
                &[(view.say("verdict-close-how").into_owned(), Role::Muted)],
            );
        }
        Subject::Heading => {}
    }
}

/// A form under its title.
fn titled(
    buf: &mut Buffer,
    area: Rect,
    view: &View,
    title: &str,
    frame: Frame,
    peek: &mut Option<Frame>,
    revision: u64,
) {
    let style = view.theme.style(Role::Strong);
    text::put(buf, area.x + 1, area.y, area.width.saturating_sub(2), &view.say(title), style);
    let rest = Rect { y: area.y + 1, height: area.height - 1, ..area };
    form(buf, rest, view, frame, peek, revision);
}

fn form(
    buf: &mut Buffer,
    area: Rect,
    view: &View,
    fresh: Frame,
    peek: &mut Option<Frame>,
    revision: u64,
) {
    let same = peek
        .as_ref()
        .is_some_and(|old| old.kind == fresh.kind && old.id == fresh.id && old.part == fresh.part);
    let frame = if same { peek.get_or_insert(fresh) } else { peek.insert(fresh) };
    FormView { focused: false, typing: None, revision }.draw(buf, area, view, frame);
}

/// A payment, and below it what the whole schedule comes to.
fn payment(
    buf: &mut Buffer,
    area: Rect,
    view: &View,
    id: &Id,
    peek: &mut Option<Frame>,
    revision: u64,
) {
    let rest = title(buf, area, view, Kind::Payment, id);
    let fields = rest.height.min(PAYMENT_ROWS);
    let frame = Frame::new(Kind::Payment, id.clone());
    form(buf, Rect { height: fields, ..rest }, view, frame, peek, revision);
    let chart = Rect { y: rest.y + fields, height: rest.height - fields, ..rest };
    if chart.height > 4 {
        cash::draw(buf, chart, view);
    }
}

/// The rows of a payment's fields: direction, month, share or amount, what is folded, a line of air.
const PAYMENT_ROWS: u16 = 5;

/// The title of an item with its holes; returns what is left of the area.
pub fn title(buf: &mut Buffer, area: Rect, view: &View, kind: Kind, id: &Id) -> Rect {
    let width = area.width.saturating_sub(2);
    let remarks = view.holes.remarks_on(id);
    let count = if remarks > 0 {
        view.with("remarks-count", &[("count", Arg::from(remarks))])
    } else {
        String::new()
    };
    let taken = text::put_right(
        buf,
        area.right().saturating_sub(1),
        area.y,
        width / 3,
        &count,
        view.theme.style(Role::Accent),
    );
    let room = width.saturating_sub(if taken > 0 { taken + 2 } else { 0 });
    let name = view.name(kind, id).replace('\n', " ");
    let lines = text::wrap(&name, usize::from(room).max(1));
    let most = if area.height > 6 { 3 } else { 1 };
    let mut y = area.y;
    for (at, line) in lines.iter().take(most).enumerate() {
        let rest = if at + 1 == most && lines.len() > most {
            text::fit(&name[name.find(line).unwrap_or(0)..], usize::from(room)).into_owned()
        } else {
            (*line).to_owned()
        };
        text::put(buf, area.x + 1, y, room, &rest, view.theme.style(Role::Strong));
        y += 1;
    }
    y = holes(buf, Rect { y, height: area.bottom().saturating_sub(y).min(2), ..area }, view, id);
    Rect { y, height: area.bottom().saturating_sub(y), ..area }
}

/// The holes at an item, a line each, as far as the area goes; returns the row after them.
pub fn holes(buf: &mut Buffer, area: Rect, view: &View, id: &Id) -> u16 {
    let mut y = area.y;
    for hole in view.holes.holes_at(id) {
        if y >= area.bottom() {
            break;
        }
        let words = format!("⚠ {}", facts::hole_text(view, hole));
        text::put(
            buf,
            area.x + 1,
            y,
            area.width.saturating_sub(2),
            &words,
            view.theme.style(severity_role(hole.severity)),
        );
        y += 1;
    }
    y
}

/// The questions of a set with their answers, what is open first.
fn sheet(buf: &mut Buffer, area: Rect, view: &View, set: SheetSet) {
    let mut words = vec![
        (view.word(SheetSet::NAME, set.word()).into_owned(), Role::Strong),
        (view.say("sheet-how").into_owned(), Role::Muted),
    ];
    words.extend(crate::ui::step::sheet::summary(view, set));
    paragraph(buf, area, view, &words);
}

/// The usual payment schedule: its rows, and where such deals lose money.
fn usual(buf: &mut Buffer, area: Rect, view: &View) {
    let Some(pattern) = view.method.architecture(view.deal.architecture) else { return };
    let mut words = vec![(view.both(&pattern.payments.title).to_owned(), Role::Strong)];
    words.extend(pattern.payments.rows.iter().map(|row| {
        let share = row.share.get().map_or_else(String::new, |share| view.percent(*share));
        let sign = if row.direction.is(Direction::Out) { "−" } else { "+" };
        let month = view.with("payment-month", &[("month", Arg::Count(i64::from(row.month)))]);
        (format!("{sign}{share} · {month} · {}", view.both(&row.title)), Role::Text)
    }));
    words.push((view.both(&pattern.trap).to_owned(), Role::Warn));
    paragraph(buf, area, view, &words);
}

fn task(buf: &mut Buffer, area: Rect, view: &View, number: &str) {
    let Some(task) = view.method.task(number) else { return };
    let mut words = vec![
        (view.task_title(number), Role::Strong),
        (view.both(&task.why).to_owned(), Role::Text),
        (facts::task_lead(view, task), Role::Muted),
    ];
    words.extend(task.checks.iter().map(|check| (format!("· {}", view.both(check)), Role::Muted)));
    words.push((view.say("task-how").into_owned(), Role::Accent));
    paragraph(buf, area, view, &words);
}

/// Wrapped texts one under another.
pub fn paragraph(buf: &mut Buffer, area: Rect, view: &View, texts: &[(String, Role)]) {
    let width = usize::from(area.width.saturating_sub(2)).max(1);
    let mut y = area.y;
    for (words, role) in texts {
        for line in text::wrap(words, width) {
            if y >= area.bottom() {
                return;
            }
            text::put(buf, area.x + 1, y, width as u16, line, view.theme.style(*role));
            y += 1;
        }
    }
}

/// A label and its value, wrapped.
pub struct Pair<'a> {
    /// The label.
    pub label: &'a str,
    /// The value.
    pub value: &'a str,
    /// The colour of the value.
    pub role: Role,
}

impl Pair<'_> {
    /// The lines of label and value.
    fn lines(&self, width: u16, label: u16) -> (Vec<&str>, Vec<&str>) {
        let room = usize::from(width.saturating_sub(label + 2)).max(1);
        (text::wrap(self.label, usize::from(label).max(1)), text::wrap(self.value, room))
    }

    /// The rows it takes, the label in so many cells.
    pub fn height(&self, width: u16, label: u16) -> u16 {
        let (words, value) = self.lines(width, label);
        words.len().max(value.len()).max(1) as u16
    }

    /// Draws the pair as far as the area goes; its last line says by «…» that there is more.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View, label: u16) {
        let (words, value) = self.lines(area.width, label);
        let x = area.x + label + 2;
        let room = area.right().saturating_sub(x);
        let (muted, style) = (view.theme.style(Role::Muted), view.theme.style(self.role));
        for at in 0..usize::from(area.height) {
            let y = area.y + at as u16;
            let is_last = at + 1 == usize::from(area.height);
            text::put(buf, area.x, y, label, line_of(self.label, &words, at, is_last), muted);
            text::put(buf, x, y, room, line_of(self.value, &value, at, is_last), style);
        }
    }
}

/// A line of a wrapped text; the last one that has room is all the rest, to be cut where it ends.
fn line_of<'a>(whole: &'a str, lines: &[&'a str], at: usize, is_last: bool) -> &'a str {
    match lines.get(at) {
        Some(line) if is_last && lines.len() > at + 1 => {
            &whole[line.as_ptr() as usize - whole.as_ptr() as usize..]
        }
        Some(line) => line,
        None => "",
    }
}

/// The label width that pairs of these labels need.
pub fn label_width<'a>(labels: impl Iterator<Item = &'a str>, width: u16) -> u16 {
    let longest = labels.map(|label| text::width(label) as u16).max().unwrap_or(0);
    longest.clamp(8, (width * 9 / 20).max(8))
}

/// What was said of an item: as many remarks as there is room for.
pub fn remarks(buf: &mut Buffer, area: Rect, view: &View, id: &Id) {
    let mut y = area.y;
    for remark in view.holes.remarks_at(view.deal, id).rev() {
        let voice = view.picked(remark.function);
        let said = remark.text.text().replace('\n', " ");
        let words = format!("{} · {voice}", view.with("quoted", &[("text", Arg::Text(&said))]));
        let lines = text::wrap(&words, usize::from(area.width.saturating_sub(2)).max(1));
        if usize::from(area.bottom().saturating_sub(y)) < lines.len() {
            return;
        }
        for line in lines {
            text::put(
                buf,
                area.x + 1,
                y,
                area.width.saturating_sub(2),
                line,
                view.theme.style(Role::Accent),
            );
            y += 1;
        }
    }
}
