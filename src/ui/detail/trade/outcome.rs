//! What would come of a trial: the overall level and why, the margin, what is left of the reserve,
//! the cash month by month.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rust_decimal::Decimal;

use crate::domain::negotiation::Negotiation;
use crate::domain::session::Reached;
use crate::domain::trade::Balance;
use crate::domain::what_if::{Outcome, Trial};
use crate::domain::words::Weight;
use crate::domain::{Kind, Money};
use crate::l10n::Arg;
use crate::ui::detail::{Pair, cash, label_width, paragraph};
use crate::ui::editor::money;
use crate::ui::theme::Role;
use crate::ui::view::View;

use super::row::{level_words, signed};

/// The lines of the outcome in words.
pub const WORDS: u16 = 4;

/// What comes of a trial, beside what would come of it with nothing moved.
pub struct Beside<'a> {
    map: &'a Negotiation,
    now: Outcome,
    before: Outcome,
}

impl<'a> Beside<'a> {
    /// The outcome of a trial of a map.
    pub fn of(view: &View, map: &'a Negotiation, trial: &Trial) -> Self {
        let now = trial.outcome(view.deal, map);
        let before = trial.unmoved().outcome(view.deal, map);
        Self { map, now, before }
    }

    /// What comes of it.
    pub fn now(&self) -> &Outcome {
        &self.now
    }

    /// Draws the outcome, and below it the cash month by month.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, view: &View) {
        let rest = self.draw_words(buf, area, view);
        let stays = self.now.cash_stays && rest.height > 1;
        if stays {
            let words = view.say("what-if-cash-stays").into_owned();
            paragraph(buf, Rect { height: 1, ..rest }, view, &[(words, Role::Warn)]);
        }
        let taken = u16::from(stays);
        let rest = Rect { y: rest.y + taken, height: rest.height - taken, ..rest };
        cash::draw_of(buf, rest, view, &self.now.cash);
    }

    /// Draws the outcome in words; returns what is left of the area.
    pub fn draw_words(&self, buf: &mut Buffer, area: Rect, view: &View) -> Rect {
        let told: [_; WORDS as usize] = [
            ("what-if-overall", overall(view, self.map, &self.now)),
            ("what-if-margin", ours(view, || margin(view, &self.now, &self.before))),
            ("what-if-reserve", ours(view, || reserve(view, &self.now))),
            (
                "what-if-theirs",
                (said(view, "trade-balance-theirs", &self.now.balances[1]), Role::Text),
            ),
        ];
        let labels: Vec<_> = told.iter().map(|(id, _)| view.say(id)).collect();
        let width = area.width.saturating_sub(2);
        let label = label_width(labels.iter().map(AsRef::as_ref), width);
        let mut y = area.y;
        for (words, (_, (value, role))) in labels.iter().zip(&told) {
            if y >= area.bottom() {
                break;
            }
            let pair = Pair { label: words, value, role: *role };
            pair.draw(buf, Rect { x: area.x + 1, y, width, height: 1 }, view, label);
            y += 1;
        }
        Rect { y, height: area.bottom().saturating_sub(y), ..area }
    }
}

/// What is our own money, as a room does not see it.
fn ours(view: &View, words: impl FnOnce() -> (String, Role)) -> (String, Role) {
    if view.is_for_room() {
        return (view.say("hidden-on-wall").into_owned(), Role::Muted);
    }
    words()
}

/// The overall level, and the compulsory issues that it hangs on.
fn overall(view: &View, map: &Negotiation, it: &Outcome) -> (String, Role) {
    let (level, role) = level_words(view, it.overall);
    let hangs = |level: Option<Reached>| match it.overall {
        Some(Reached::Fail) => level == Some(Reached::Fail),
        None => level.is_none(),
        Some(_) => false,
    };
    let names: Vec<String> = map
        .issues
        .iter()
        .zip(&it.levels)
        .filter(|(issue, level)| issue.weight.is(Weight::Compulsory) && hangs(**level))
        .map(|(issue, _)| view.name(Kind::Issue, &issue.id))
        .collect();
    let beside: Vec<String> = map
        .issues
        .iter()
        .zip(&it.levels)
        .filter(|(issue, level)| {
            !issue.weight.is(Weight::Compulsory) && **level == Some(Reached::Fail)
        })
        .map(|(issue, _)| view.name(Kind::Issue, &issue.id))
        .collect();
    if names.is_empty() && !beside.is_empty() && it.overall.is_some() {
        let args = [("issues", Arg::Text(&beside.join(", ")))];
        (format!("{level} · {}", view.with("what-if-beside", &args)), role)
    } else if !names.is_empty() {
        (format!("{level}: {}", names.join(", ")), role)
    } else if it.overall.is_none() {
        (format!("{level}: {}", view.say("what-if-no-compulsory")), role)
    } else {
        (level, role)
    }
}

fn margin(view: &View, it: &Outcome, before: &Outcome) -> (String, Role) {
    let margin = match &it.margin {
        Err(why) => return (money::uncounted(view, why), Role::Warn),
        Ok(margin) => margin,
    };
    let amount = view.money_short(&margin.money);
    let mut words = match margin.percent {
        Some(percent) => {
            let percent = view.percent(percent.round_dp(1));
            let args = [("amount", Arg::Text(&amount)), ("percent", Arg::Text(&percent))];
            view.with("margin-is", &args)
        }
        None => amount,
    };
    if let Ok(before) = &before.margin
        && before.money != margin.money
    {
        let before = view.money_short(&before.money);
        words.push_str(&view.with("what-if-was", &[("amount", Arg::Text(&before))]));
    }
    let role = if margin.money.amount < Decimal::ZERO { Role::Danger } else { Role::Text };
    (words, role)
}

/// What the moves cost and bring us, and what they leave of the reserve.
fn reserve(view: &View, it: &Outcome) -> (String, Role) {
    let moves = balance(view, &it.balances[0]);
    let Some(left) = &it.reserve else {
        let words = format!("{moves} · {}", view.say("what-if-no-reserve"));
        return (words, Role::Muted);
    };
    let over = left.amount < Decimal::ZERO;
    let id = if over { "what-if-over" } else { "what-if-left" };
    let amount = view.money_short(&Money::new(left.amount.abs(), left.currency.clone()));
    // What is left stands first: a narrow screen cuts the end.
    let words = format!("{} · {moves}", view.with(id, &[("amount", Arg::Text(&amount))]));
    (words, if over { Role::Danger } else { Role::Text })
}

/// What moves cost and bring us, in one sentence.
pub fn balance(view: &View, it: &Balance) -> String {
    said(view, "trade-balance", it)
}

fn said(view: &View, id: &str, it: &Balance) -> String {
    let short = |amount: Decimal| view.money_short(&Money::new(amount, it.currency.clone()));
    let mut words = if it.is_priced() {
        let sum = signed(view, &Money::new(it.value(), it.currency.clone()));
        let (costs, brings) = (short(it.costs), short(it.brings));
        let args = [
            ("costs", Arg::Text(&costs)),
            ("brings", Arg::Text(&brings)),
            ("sum", Arg::Text(&sum)),
        ];
        view.with(id, &args)
    } else if it.unpriced == 0 {
        view.say("trade-nothing").into_owned()
    } else {
        String::new()
    };
    if it.unpriced > 0 {
        let between = if words.is_empty() { "" } else { " · " };
        words.push_str(between);
        words.push_str(&view.with("trade-unpriced", &[("count", Arg::from(it.unpriced))]));
    }
    words
}
