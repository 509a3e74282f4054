//! The money of a deal in words: gap, margin, reserve, the value case, the days of the purchase.

use rust_decimal::Decimal;

use crate::domain::case::{ClientFigure, Period};
use crate::domain::cash::{Cash, Flow};
use crate::domain::economics::Uncounted;
use crate::domain::field::{Field, field};
use crate::domain::procedure::Procedure;
use crate::domain::{Kind, Money};
use crate::input::Command;
use crate::l10n::Arg;
use crate::ui::theme::Role;
use crate::ui::view::View;

/// Words of our own money: what they say, or that a room does not see it.
fn ours(view: &View, words: impl Fn() -> String) -> String {
    if view.is_for_room() { view.say("hidden-on-wall").into_owned() } else { words() }
}

/// Why something cannot be counted: which field is missing, and the key that leads there.
pub fn uncounted(view: &View, why: &Uncounted) -> String {
    let missing = |key: &str| {
        let label = field(Kind::Deal, key).map_or_else(Default::default, |it| view.label(it));
        let key = view.key_name(Command::Open);
        view.with("cash-missing", &[("field", Arg::Text(&label)), ("key", Arg::Text(&key))])
    };
    match why {
        Uncounted::NoRows => {
            let key = view.key_name(Command::New);
            view.with("cash-no-rows", &[("key", Arg::Text(&key))])
        }
        Uncounted::NoPrice => missing("economics.contract_amount"),
        Uncounted::NoCost => missing("economics.cost"),
        Uncounted::Mixed(one, other) => {
            view.with("cash-mixed", &[("one", Arg::Text(one)), ("other", Arg::Text(other))])
        }
        Uncounted::TooLarge => view.say("cash-too-large").into_owned(),
    }
}

fn gap_of(view: &View, cash: &Cash, flow: &Flow, id: &str) -> Option<String> {
    let month = flow.gap_month?.to_string();
    let amount = view.money_short(&Money::new(flow.gap, cash.currency.clone()));
    Some(view.with(id, &[("amount", Arg::Text(&amount)), ("month", Arg::Text(&month))]))
}

/// The worst month.
pub fn worst(view: &View, cash: &Cash) -> (String, Role) {
    match gap_of(view, cash, cash.whole(), "cash-worst") {
        Some(words) => (words, Role::Danger),
        None => (view.say("cash-no-gap").into_owned(), Role::Good),
    }
}

/// Our funds against the gap.
pub fn funds(view: &View, cash: &Cash) -> (String, Role) {
    let Some(funds) = view.deal.economics.available_funds.get() else {
        return (view.say("cash-funds-unknown").into_owned(), Role::Unknown);
    };
    if funds.currency != cash.currency {
        let why = Uncounted::Mixed(cash.currency.clone(), funds.currency.clone());
        return (uncounted(view, &why), Role::Warn);
    }
    let have = view.money_short(funds);
    match cash.lack(funds).map(|lack| view.money_short(&lack)) {
        Some(lack) => {
            let args = [("have", Arg::Text(&have)), ("lack", Arg::Text(&lack))];
            (view.with("cash-funds-lack", &args), Role::Danger)
        }
        None => (view.with("cash-funds-enough", &[("have", Arg::Text(&have))]), Role::Text),
    }
}

/// What the other orders do to the gap; nothing where there are none.
pub fn load(view: &View, cash: &Cash) -> Option<(String, Role)> {
    cash.loaded.as_ref()?;
    let words = gap_of(view, cash, &cash.own, "cash-load")
        .unwrap_or_else(|| view.say("cash-load-none").into_owned());
    Some((words, Role::Muted))
}

/// The largest gap of the payment schedule against the funds we have, in one sentence.
pub fn cash(view: &View) -> String {
    ours(view, || match view.deal.cash() {
        Err(why) => uncounted(view, &why),
        Ok(cash) => {
            let gap = gap_of(view, &cash, cash.whole(), "cash-gap");
            let Some(mut text) = gap else { return view.say("cash-no-gap").into_owned() };
            if let Some(funds) = view.deal.economics.available_funds.get() {
                let funds = view.money_short(funds);
                text.push_str(&view.with("cash-have", &[("amount", Arg::Text(&funds))]));
            }
            text
        }
    })
}

/// What the deal leaves us, and what was taken off.
pub fn margin(view: &View) -> String {
    ours(view, || match view.deal.margin() {
        Err(why) => uncounted(view, &why),
        Ok(margin) => {
            let short = |amount: Decimal| {
                view.money_short(&Money::new(amount, margin.money.currency.clone()))
            };
            let percent = margin.percent.map_or_else(
                || view.say("c-unknown").into_owned(),
                |percent| view.percent(percent.round_dp(1)),
            );
            let amount = short(margin.money.amount);
            let args = [("amount", Arg::Text(&amount)), ("percent", Arg::Text(&percent))];
            let mut text = view.with("margin-is", &args);
            let mut add = |id: &str, amount: Option<Decimal>| {
                if let Some(amount) = amount.map(short) {
                    text.push_str(&view.with(id, &[("amount", Arg::Text(&amount))]));
                }
            };
            add("margin-tax", margin.tax);
            add("margin-guarantees", Some(margin.guarantees).filter(|it| !it.is_zero()));
            if margin.unpriced > 0 {
                let count = [("count", Arg::from(margin.unpriced))];
                text.push_str(&view.with("margin-unpriced", &count));
            }
            text
        }
    })
}

/// The reserve against what is planned to be given away.
pub fn reserve(view: &View) -> String {
    ours(view, || {
        let Some(reserve) = view.deal.reserve() else {
            return view.say("reserve-none").into_owned();
        };
        let currency = &reserve.reserve.currency;
        let planned = view.money_short(&Money::new(reserve.planned, currency.clone()));
        let left = reserve.left();
        let id = if left.amount < Decimal::ZERO { "reserve-over" } else { "reserve-left" };
        let left = view.money_short(&Money::new(left.amount.abs(), currency.clone()));
        view.with(id, &[("planned", Arg::Text(&planned)), ("left", Arg::Text(&left))])
    })
}

/// An amount of the client with its time: "12 million a year".
fn figure(view: &View, figure: &ClientFigure) -> Option<String> {
    let (money, per) = match (figure.a_year(), figure.amount.get()) {
        (Some(year), _) => (year, Some(Period::Year)),
        (None, money) => (money?.clone(), figure.per.get()),
    };
    let amount = view.money_short(&money);
    let args = [("amount", Arg::Text(&amount))];
    Some(match per {
        Some(Period::Year) => view.with("value-a-year", &args),
        Some(Period::Once) => view.with("value-once", &args),
        _ => amount,
    })
}

/// The value case at a glance: the loss, and who of the client accepted it.
pub fn value(view: &View) -> String {
    let case = &view.deal.value;
    let Some(loss) = figure(view, &case.loss) else {
        return view.say("value-unknown").into_owned();
    };
    let mut words = view.with("value-loss", &[("loss", Arg::Text(&loss))]);
    if let Some(effect) = figure(view, &case.effect) {
        words.push_str(&view.with("value-effect", &[("effect", Arg::Text(&effect))]));
    }
    match (case.accepted_by.get(), case.accepted_on.get()) {
        (Some(who), Some(day)) => {
            let (who, day) = (view.brief_name(who), view.texts.date(*day));
            let args = [("who", Arg::Text(&who)), ("day", Arg::Text(&day))];
            words.push_str(&view.with("value-accepted", &args));
        }
        (Some(who), None) => {
            let who = view.brief_name(who);
            words.push_str(&view.with("value-accepted-when", &[("who", Arg::Text(&who))]));
        }
        _ => words.push_str(&view.say("value-not-accepted")),
    }
    words
}

/// The days of the purchase: what was last, what is next.
pub fn procedure(view: &View) -> String {
    let procedure = &view.deal.procedure;
    let said = |id: &str, found: Option<(&'static str, chrono::NaiveDate)>| {
        let (key, day) = found?;
        let what = milestone(view, key);
        let days = (day - view.today).num_days();
        let on = view.texts.date(day);
        let args =
            [("what", Arg::Text(&what)), ("day", Arg::Text(&on)), ("days", Arg::Count(days.abs()))];
        Some(view.with(id, &args))
    };
    let last = said("procedure-last", procedure.last(view.today));
    let next = said("procedure-next", procedure.next(view.today));
    let words: Vec<String> = last.into_iter().chain(next).collect();
    if words.is_empty() { view.say("procedure-no-days").into_owned() } else { words.join("; ") }
}

/// The next day of the purchase, for a column.
pub fn next_day(view: &View, procedure: &Procedure) -> Option<String> {
    procedure.next(view.today).map(|(_, day)| view.texts.date_short(day))
}

fn milestone(view: &View, key: &str) -> String {
    let path = format!("procedure.{key}");
    let found: Option<&'static Field> = field(Kind::Deal, &path);
    found.map_or_else(String::new, |it| view.label(it).into_owned())
}
