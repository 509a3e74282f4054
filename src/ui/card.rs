//! The one-minute card on the screen: who decides and what was decided first, every row of the card
//! without scrolling, whole texts where there is room.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::input::Command;
use crate::l10n::Language;
use crate::report::card::{APART, Card, Row};
use crate::report::outline::{Line, Tone};
use crate::report::voice::Voice;
use crate::ui::editor::facts;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// The cells before the values.
const LABEL: u16 = 21;
/// The most cells of a line of text: longer ones are hard to read.
const WIDEST: u16 = 140;

/// The card over the steps.
#[derive(Debug, Default)]
pub struct CardView {
    /// The row of the cursor.
    pub cursor: usize,
    /// Whether the row of the cursor stands alone, large.
    pub large: bool,
    /// The first line in sight of a row that stands alone.
    pub top: usize,
    card: Card,
    key: Option<(u64, Language, bool)>,
    /// Which row stands on which line of the screen.
    places: Vec<(u16, usize)>,
}

impl CardView {
    /// The card with the cursor on a row.
    pub fn at(cursor: usize) -> Self {
        Self { cursor, ..Self::default() }
    }

    /// Makes the rows anew where the deal or the language changed.
    pub fn refresh(&mut self, view: &View, revision: u64) {
        let key = Some((revision, view.language(), view.is_for_room()));
        if self.key != key {
            let (deal, method, texts) = (view.deal, view.method, view.texts);
            let readers = facts::readers(view);
            let voice = Voice { deal, method, texts, readers, negotiation: None };
            self.card = Card::of(&voice, &view.holes.holes);
            self.key = key;
        }
        self.cursor = self.cursor.min(self.card.rows.len().saturating_sub(1));
    }

    /// The row of the cursor.
    pub fn row(&self) -> Option<&Row> {
        self.card.rows.get(self.cursor)
    }

    /// Moves the cursor, or the text of a row that stands alone.
    pub fn step(&mut self, by: isize) {
        if self.large {
            self.top = self.top.saturating_add_signed(by);
        } else {
            let last = self.card.rows.len().saturating_sub(1);
            self.cursor = self.cursor.saturating_add_signed(by).min(last);
        }
    }

    /// The row on a line of the screen.
    pub fn row_at(&self, line: u16) -> Option<usize> {
        self.places.iter().find(|(at, _)| *at == line).map(|(_, row)| *row)
    }

    /// Draws the card.
    pub fn draw(&mut self, buf: &mut Buffer, area: Rect, view: &View) {
        self.places.clear();
        if self.large {
            return self.draw_alone(buf, area, view);
        }
        let body = Rect { height: area.height.saturating_sub(1), ..area };
        let width = area.width.saturating_sub(LABEL + 1).min(WIDEST);
        let (rows, mut y) = (&self.card.rows, body.y);
        let Share { heights, rules } =
            Share::of(rows, usize::from(width), usize::from(body.height));
        let first = self.cursor.saturating_sub(usize::from(body.height).saturating_sub(1));
        for (at, row) in rows.iter().enumerate().skip(if rules { 0 } else { first }) {
            if y >= body.bottom() {
                break;
            }
            let begins = at > 0 && rows[at - 1].item.group() != row.item.group();
            if rules && begins {
                let line = "─".repeat(usize::from(area.width));
                text::put(buf, area.x, y, area.width, &line, view.theme.style(Role::Rule));
                y += 1;
            }
            let height = (heights[at] as u16).min(body.bottom() - y);
            let lines = Rect { y, height, ..body };
            self.places.extend((y..y + height).map(|line| (line, at)));
            let is_first = !at.checked_sub(1).is_some_and(|it| rows[it].item == row.item);
            draw_row(buf, lines, view, row, width, Look { focused: at == self.cursor, is_first });
            y += height;
        }
        draw_keys(buf, Rect { y: body.bottom(), height: 1, ..area }, view);
    }

    /// The row of the cursor alone, whole.
    fn draw_alone(&mut self, buf: &mut Buffer, area: Rect, view: &View) {
        let Some(row) = self.row() else { return };
        let width = area.width.saturating_sub(8).min(110);
        let x = area.x + (area.width - width) / 2;
        let label = view.say(row.item.label());
        let whole = row.parts.iter().chain(&row.more).flat_map(|line| {
            let ground = if row.parts.contains(line) { Role::Strong } else { Role::Text };
            wrapped(line, usize::from(width))
                .map(move |part| (part, ground))
                .chain([(Line::default(), ground)])
        });
        let lines: Vec<(Line, Role)> = whole.collect();
        let height = usize::from(area.height.saturating_sub(3));
        let top = self.top.min(lines.len().saturating_sub(height));
        text::put(buf, x, area.y + 1, width, &label, view.theme.style(Role::Accent));
        for (at, (line, ground)) in lines.iter().skip(top).take(height).enumerate() {
            put_line(buf, (x, area.y + 3 + at as u16), width, view, line, *ground);
        }
        let more = top + height < lines.len();
        crate::ui::editor::list::more_signs(buf, area, view, top > 0, more);
        self.top = top;
    }
}

fn groups(rows: &[Row]) -> usize {
    rows.windows(2).filter(|two| two[0].item.group() != two[1].item.group()).count()
}

/// The lines of the screen, shared among the rows.
struct Share {
    /// How many lines each row gets.
    heights: Vec<usize>,
    /// Whether lines between the groups have room.
    rules: bool,
}

impl Share {
    /// A line for each row, then the whole of the texts the judgement hangs on, then lines between
    /// the groups, then the other texts in the order of the card, then what is told beside them.
    fn of(rows: &[Row], width: usize, height: usize) -> Self {
        let whole: Vec<usize> =
            rows.iter().map(|row| wrapped(&row.whole(), width).count()).collect();
        let mut heights = vec![1; rows.len()];
        let mut free = height.saturating_sub(rows.len());
        let decisive = |at: &usize| rows[*at].item.is_decisive();
        let (first, others): (Vec<usize>, Vec<usize>) = (0..rows.len()).partition(decisive);
        let mut grow = |places: &[usize], free: &mut usize| {
            for &at in places {
                let wants = whole[at] - 1;
                // A row of several parts is told by a share of each, or whole.
                let flows = rows[at].parts.len() == 1 || rows[at].item.flows();
                let gets = if flows || wants <= *free { wants.min(*free) } else { 0 };
                heights[at] += gets;
                *free -= gets;
            }
        };
        grow(&first, &mut free);
        let rules = free >= groups(rows);
        free -= if rules { groups(rows) } else { 0 };
        grow(&others, &mut free);
        let deepest = rows.iter().map(|row| row.more.len()).max().unwrap_or(0);
        for depth in 0..deepest {
            for (at, row) in rows.iter().enumerate() {
                let Some(line) = row.more.get(depth) else { continue };
                let before: usize =
                    row.more[..depth].iter().map(|it| wrapped(it, width).count()).sum();
                let wants = wrapped(line, width).count();
                if heights[at] == whole[at] + before && wants <= free {
                    heights[at] += wants;
                    free -= wants;
                }
            }
        }
        Self { heights, rules }
    }
}

/// How a row looks beside the others.
#[derive(Clone, Copy)]
struct Look {
    focused: bool,
    is_first: bool,
}

fn draw_row(buf: &mut Buffer, area: Rect, view: &View, row: &Row, width: u16, look: Look) {
    if look.focused {
        buf.set_style(area, view.theme.style(Role::Selected));
        for y in area.y..area.bottom() {
            text::put(buf, area.x, y, 1, "▌", view.theme.style(Role::CursorMark));
        }
    }
    if look.is_first {
        let label = view.say(row.item.label());
        let style = ink(view, if row.item.group() == 0 { Role::Accent } else { Role::Muted });
        text::put(buf, area.x + 2, area.y, LABEL - 3, &label, style);
    }
    let x = area.x + LABEL;
    let ground = if row.item.group() == 0 { Role::Strong } else { Role::Text };
    let height = usize::from(area.height);
    let whole: Vec<Line> = wrapped(&row.whole(), usize::from(width)).collect();
    if height < whole.len() && row.parts.len() > 1 && !(row.item.flows() && height > 1) {
        return put_parts(buf, (x, area.y), width, view, row, ground);
    }
    let beside = row.more.iter().flat_map(|line| wrapped(line, usize::from(width)));
    let lines = whole.iter().cloned().map(|line| (line, ground));
    let lines = lines.chain(beside.map(|line| (line, Role::Muted)));
    for (at, (line, ground)) in lines.take(height).enumerate() {
        let place = (x, area.y + at as u16);
        if at + 1 == height && height < whole.len() {
            // The rest of the text, to be cut where the line ends.
            let rest = Line::join(whole[at..].iter().cloned(), " ");
            put_line(buf, place, width, view, &rest, ground);
        } else {
            put_line(buf, place, width, view, &line, ground);
        }
    }
}

/// The parts of a row on one line, each with its share.
fn put_parts(
    buf: &mut Buffer,
    place: (u16, u16),
    width: u16,
    view: &View,
    row: &Row,
    ground: Role,
) {
    let widths: Vec<u16> =
        row.parts.iter().map(|part| text::width(&flat(part).text()) as u16).collect();
    let apart = text::width(APART) as u16;
    let room = width.saturating_sub(apart * (widths.len() as u16 - 1));
    let mut x = place.0;
    for (part, share) in row.parts.iter().zip(shares(&widths, room)) {
        if x > place.0 {
            x += text::put(buf, x, place.1, apart, APART, ink(view, Role::Muted));
        }
        x += put_line(buf, (x, place.1), share, view, part, ground);
    }
}

/// Shares a room among parts: what one does not need the others get.
fn shares(widths: &[u16], room: u16) -> Vec<u16> {
    let mut shares = vec![0; widths.len()];
    let mut order: Vec<usize> = (0..widths.len()).collect();
    order.sort_by_key(|at| widths[*at]);
    let mut left = room;
    for (done, at) in order.iter().enumerate() {
        let fair = left / (order.len() - done) as u16;
        shares[*at] = widths[*at].min(fair);
        left -= shares[*at];
    }
    shares
}

fn ink(view: &View, role: Role) -> Style {
    Style { bg: None, ..view.theme.style(role) }
}

/// The line without line breaks.
fn flat(line: &Line) -> Line {
    let mut line = line.clone();
    for span in &mut line.0 {
        span.text = span.text.replace(['\n', '\t'], " ");
    }
    line
}

/// The lines of a line wrapped at words, each with the strings it holds.
fn wrapped(line: &Line, width: usize) -> impl Iterator<Item = Line> + use<> {
    let line = flat(line);
    let text = line.text();
    let mut starts = Vec::new();
    let mut at = 0;
    for span in &line.0 {
        starts.push(at);
        at += span.text.len();
    }
    let ranges: Vec<(usize, usize)> = text::wrap(&text, width.max(1))
        .into_iter()
        .map(|part| {
            let start = part.as_ptr() as usize - text.as_ptr() as usize;
            (start, start + part.len())
        })
        .collect();
    ranges.into_iter().map(move |(from, to)| {
        let cut = |(span, start): (&crate::report::outline::Span, &usize)| {
            let (a, b) =
                (from.max(*start) - start, to.min(start + span.text.len()).checked_sub(*start)?);
            let text = span.text.get(a..b).filter(|it| !it.is_empty())?;
            Some(crate::report::outline::Span { text: text.to_owned(), ..span.clone() })
        };
        Line(line.0.iter().zip(&starts).filter_map(cut).collect())
    })
}

/// Writes a line into so many cells, cut with «…»; returns the cells used.
fn put_line(
    buf: &mut Buffer,
    (x, y): (u16, u16),
    width: u16,
    view: &View,
    line: &Line,
    ground: Role,
) -> u16 {
    let line = flat(line);
    let role = |tone: Tone| match tone {
        Tone::Plain => ground,
        Tone::Strong => Role::Strong,
        Tone::Quiet => Role::Muted,
        Tone::Good | Tone::Ideal => Role::Good,
        Tone::Warn | Tone::Acceptable => Role::Warn,
        Tone::Unknown => Role::Unknown,
        Tone::Fail => Role::Danger,
    };
    let spans: Vec<(&str, Style)> =
        line.0.iter().map(|span| (span.text.as_str(), ink(view, role(span.tone)))).collect();
    text::put_spans(buf, x, y, width, &spans)
}

/// The keys of the decision.
fn draw_keys(buf: &mut Buffer, area: Rect, view: &View) {
    let keys = [
        (Command::CardWork, "card-key-work"),
        (Command::CardPostpone, "card-key-postpone"),
        (Command::CardForget, "card-key-forget"),
        (Command::CardUnclear, "card-key-unclear"),
    ];
    let mut x = area.x + 2;
    let room = |x: u16| area.right().saturating_sub(x + 1);
    for (command, words) in keys {
        x += text::put(buf, x, area.y, room(x), &view.key_name(command), ink(view, Role::Key)) + 1;
        x += text::put(buf, x, area.y, room(x), &view.say(words), ink(view, Role::Muted)) + 3;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::card::Item;

    #[test]
    fn a_narrow_line_leaves_every_part_its_share() {
        assert_eq!(shares(&[400, 5, 300], 55), [25, 5, 25]);
        assert_eq!(shares(&[4, 5], 55), [4, 5]);
    }

    #[test]
    fn spare_lines_go_to_what_is_judged_by_before_anything_parts_the_groups() {
        let row = |item, words: &str| Row {
            item,
            parts: vec![Line::own(words)],
            more: Vec::new(),
            jump: crate::domain::sieve::Jump::List {
                kind: crate::domain::Kind::Deal,
                parent: crate::domain::Id::new("d"),
            },
        };
        let rows = [
            row(Item::Company, "a company of six words here"),
            row(Item::WhyNow, "why now in six words here"),
            row(Item::Unknown, "what nobody knows about the deal"),
        ];
        let heights = |height| Share::of(&rows, 20, height).heights;
        assert_eq!(heights(4), [1, 2, 1]);
        assert_eq!(heights(5), [1, 2, 2]);
        assert_eq!((heights(6), Share::of(&rows, 20, 6).rules), (vec![1, 2, 2], true));
        assert_eq!(heights(7), [2, 2, 2]);
    }

    #[test]
    fn a_wrapped_line_keeps_its_words_and_their_tones() {
        let line = Line::own("one two").toned(Tone::Warn).and(Line::own(" three four"));
        let parts: Vec<Line> = wrapped(&line, 9).collect();
        let texts: Vec<String> = parts.iter().map(Line::text).collect();
        assert_eq!(texts, ["one two", "three", "four"]);
        assert_eq!(parts[0].0[0].tone, Tone::Warn);
    }
}
