//! The cash of a deal as bars, a line a month: what is on hand, the worst month by sign and words,
//! our own funds as a line, the other orders that run meanwhile by their own sign.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::Money;
use crate::domain::cash::Cash;
use crate::domain::economics::Uncounted;
use crate::ui::editor::money;
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// A line of the chart: the months from one to another, in which the balance is the same.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Bar {
    first: u32,
    last: u32,
    own: Decimal,
    whole: Decimal,
    moved: Option<(Decimal, Decimal)>,
}

/// Every month between the first and the last; months in which nothing moves stand together.
fn bars(cash: &Cash) -> Vec<Bar> {
    let mut bars: Vec<Bar> = Vec::new();
    for month in &cash.whole().months {
        if let Some(before) = bars.last().copied()
            && before.last + 1 < month.month
        {
            bars.push(Bar { first: before.last + 1, last: month.month - 1, moved: None, ..before });
        }
        bars.push(Bar {
            first: month.month,
            last: month.month,
            own: cash.own.balance_at(month.month),
            whole: month.balance,
            moved: Some((month.incoming, month.outgoing)),
        });
    }
    bars
}

impl Bar {
    fn label(&self) -> String {
        if self.first == self.last {
            self.first.to_string()
        } else {
            format!("{}–{}", self.first, self.last)
        }
    }
}

/// Cells over amounts: from the lowest to the highest that is shown, nothing always among them.
struct Axis {
    lowest: f64,
    span: f64,
    cells: u16,
}

impl Axis {
    fn over(amounts: impl Iterator<Item = Decimal>, cells: u16) -> Self {
        let amounts: Vec<f64> = amounts.filter_map(|it| it.to_f64()).collect();
        let lowest = amounts.iter().copied().fold(0.0, f64::min);
        let highest = amounts.iter().copied().fold(0.0, f64::max);
        Self { lowest, span: (highest - lowest).max(f64::MIN_POSITIVE), cells }
    }

    /// The cell of an amount.
    fn cell(&self, amount: Decimal) -> u16 {
        let share = (amount.to_f64().unwrap_or(0.0) - self.lowest) / self.span;
        (share * f64::from(self.cells.saturating_sub(1))).round() as u16
    }
}

/// Draws the chart of the deal as it stands and what it says below; hidden from a room.
pub fn draw(buf: &mut Buffer, area: Rect, view: &View) {
    draw_of(buf, area, view, &view.deal.cash());
}

/// The same of cash that was reckoned otherwise.
pub fn draw_of(buf: &mut Buffer, area: Rect, view: &View, cash: &Result<Cash, Uncounted>) {
    if view.is_for_room() {
        let words = (view.say("hidden-on-wall").into_owned(), Role::Muted);
        return super::paragraph(buf, area, view, &[words]);
    }
    let cash = match cash {
        Ok(cash) => cash,
        Err(why) => {
            let words = (money::uncounted(view, why), Role::Warn);
            return super::paragraph(buf, area, view, &[words]);
        }
    };
    let below = below(view, cash);
    let width = usize::from(area.width.saturating_sub(2)).max(1);
    let taken: usize = below.iter().map(|(words, _)| text::wrap(words, width).len()).sum();
    let bars = bars(cash);
    let room = usize::from(area.height).saturating_sub(taken).max(2);
    let chart = Rect { height: bars.len().min(room) as u16, ..area };
    draw_bars(buf, chart, view, cash, &bars);
    let rest =
        Rect { y: chart.bottom(), height: area.bottom().saturating_sub(chart.bottom()), ..area };
    super::paragraph(buf, rest, view, &below);
}

/// The worst month, the funds and the other orders, in words.
fn below(view: &View, cash: &Cash) -> Vec<(String, Role)> {
    let mut words = vec![money::worst(view, cash), money::funds(view, cash)];
    words.extend(money::load(view, cash));
    words
}

/// The lines that are in sight: all, else those around the worst month.
fn window(bars: &[Bar], worst: Option<u32>, height: usize) -> std::ops::Range<usize> {
    let at = bars.iter().position(|bar| Some(bar.first) == worst).unwrap_or(0);
    let top = (at + 1).saturating_sub(height).min(bars.len().saturating_sub(height));
    top..(top + height).min(bars.len())
}

fn draw_bars(buf: &mut Buffer, area: Rect, view: &View, cash: &Cash, bars: &[Bar]) {
    let short = |amount| view.money_short(&Money::new(amount, cash.currency.clone()));
    let labels: Vec<String> = bars
        .iter()
        .map(|bar| view.with("cash-month", &[("month", crate::l10n::Arg::Text(&bar.label()))]))
        .collect();
    let amounts: Vec<String> = bars.iter().map(|bar| short(bar.whole)).collect();
    let widest =
        |texts: &[String]| texts.iter().map(|it| text::width(it)).max().unwrap_or(0) as u16;
    let (label, amount) = (widest(&labels), widest(&amounts));
    let moved = if area.width >= WITH_MOVES { moves_width(bars, &short) } else { 0 };
    let x = area.x + 1 + label + 1 + moved;
    let cells = area.right().saturating_sub(x + amount + 4);
    let funds = view.deal.economics.available_funds.get();
    let funds = funds.filter(|it| it.currency == cash.currency).map(|it| -it.amount);
    let shown = bars.iter().flat_map(|bar| [bar.own, bar.whole]);
    let axis = Axis::over(shown.chain(funds), cells);
    let worst = cash.whole().gap_month;
    let window = window(bars, worst, usize::from(area.height));
    let (above, more) = (window.start > 0, window.end < bars.len());
    for (line, at) in window.enumerate() {
        let (bar, y) = (&bars[at], area.y + line as u16);
        let is_worst = worst.is_some_and(|month| bar.first == month);
        let role = if is_worst { Role::Strong } else { Role::Muted };
        let style = view.theme.style(role);
        text::put_right(buf, area.x + 1 + label, y, label, &labels[at], style);
        if moved > 0 {
            text::put(buf, area.x + 2 + label, y, moved, &moves(bar, &short), style);
        }
        draw_bar(buf, Rect { x, y, width: cells, height: 1 }, view, &axis, bar, funds);
        let ink = if bar.whole < Decimal::ZERO { Role::Danger } else { Role::Text };
        let end = x + cells + 1 + amount;
        text::put_right(buf, end, y, amount, &amounts[at], view.theme.style(ink));
        if is_worst {
            text::put(buf, end + 1, y, 1, "◄", view.theme.style(Role::Danger));
        }
    }
    crate::ui::editor::list::more_signs(buf, area, view, above, more);
}

/// From this width on what comes and goes in a month stands beside it.
const WITH_MOVES: u16 = 64;

fn moves(bar: &Bar, short: &impl Fn(Decimal) -> String) -> String {
    let Some((incoming, outgoing)) = bar.moved else { return String::new() };
    let sign = |sign: &str, amount: Decimal| {
        if amount.is_zero() { String::new() } else { format!("{sign}{}", short(amount)) }
    };
    format!("{} {}", sign("+", incoming), sign("−", outgoing)).trim().to_owned()
}

fn moves_width(bars: &[Bar], short: &impl Fn(Decimal) -> String) -> u16 {
    bars.iter().map(|bar| text::width(&moves(bar, short))).max().unwrap_or(0) as u16 + 2
}

fn draw_bar(
    buf: &mut Buffer,
    area: Rect,
    view: &View,
    axis: &Axis,
    bar: &Bar,
    funds: Option<Decimal>,
) {
    if area.width == 0 {
        return;
    }
    let role = if bar.whole < Decimal::ZERO { Role::Danger } else { Role::Good };
    let (zero, end, own) = (axis.cell(Decimal::ZERO), axis.cell(bar.whole), axis.cell(bar.own));
    for cell in zero.min(end)..=zero.max(end) {
        let is_own = (zero.min(own)..=zero.max(own)).contains(&cell);
        let sign = if is_own { "█" } else { "░" };
        text::put(buf, area.x + cell, area.y, 1, sign, view.theme.style(role));
    }
    if let Some(funds) = funds {
        let x = area.x + axis.cell(funds);
        text::put(buf, x, area.y, 1, "┊", view.theme.style(Role::Accent));
    }
    text::put(buf, area.x + zero, area.y, 1, "│", view.theme.style(Role::Muted));
}
