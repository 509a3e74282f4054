//! The register of concessions: every give with its get, what it costs, what is wrong with it; above
//! them the sum against the reserve of the margin.

use rust_decimal::Decimal;

use crate::domain::choice::Choice as _;
use crate::domain::field::field;
use crate::domain::negotiation::Negotiation;
use crate::domain::register::{Entry, Flaw, Register};
use crate::domain::{Kind, Money};
use crate::l10n::Arg;
use crate::ui::step::{Cell, Row, hole_cell, remark_cell};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The section of the list; nothing while no concession is planned.
pub fn rows(view: &View, map: &Negotiation) -> Vec<Row> {
    let register = Register::of(map, &view.deal.economics);
    if register.entries.is_empty() {
        return Vec::new();
    }
    let entries = register.entries.iter().map(|it| entry(view, it));
    std::iter::once(Row::heading(heading(view, &register))).chain(entries).collect()
}

/// How many concessions there are, what they cost against the reserve, what is wrong with them.
fn heading(view: &View, register: &Register) -> String {
    let count = [("count", Arg::from(register.entries.len()))];
    let mut parts = vec![view.with("register-count", &count)];
    if !view.is_for_room() {
        parts.extend(register.cost.as_ref().filter(|it| !it.amount.is_zero()).map(|cost| {
            view.with("register-cost", &[("amount", Arg::Text(&view.money_short(cost)))])
        }));
        parts.extend(register.reserve.as_ref().map(|(_, left)| {
            let id = if left.amount < Decimal::ZERO { "what-if-over" } else { "what-if-left" };
            let left = Money::new(left.amount.abs(), left.currency.clone());
            view.with(id, &[("amount", Arg::Text(&view.money_short(&left)))])
        }));
    }
    if register.uncounted > 0 {
        let count = [("count", Arg::from(register.uncounted))];
        parts.push(view.with("register-uncounted", &count));
    }
    for flaw in [Flaw::Free, Flaw::Growing, Flaw::PastLimit] {
        let count = register.count(flaw);
        if count > 0 {
            parts.push(format!("{}: {count}", flaw_words(view, flaw)));
        }
    }
    parts.join(" · ")
}

fn flaw_words(view: &View, flaw: Flaw) -> String {
    view.word(Flaw::NAME, flaw.word()).into_owned()
}

fn entry(view: &View, it: &Entry) -> Row {
    let id = &it.concession.id;
    let get = if it.concession.get.has_text() {
        Cell::plain(format!("⇄ {}", it.concession.get.text()))
    } else {
        Cell::new(flaw_words(view, Flaw::Free), Role::Warn)
    };
    let beside = it.flaws.iter().find(|flaw| !matches!(flaw, Flaw::Free));
    let beside = match beside {
        Some(Flaw::Unpriced) | None => worth(view, it),
        Some(flaw) => Cell::new(flaw_words(view, *flaw), Role::Warn),
    };
    let cells = vec![
        hole_cell(view, id),
        Cell::plain(""),
        Cell::plain(view.name(Kind::Concession, id)),
        get,
        cost(view, it),
        beside,
        remark_cell(view, id),
    ];
    Row::item(Kind::Concession, id, cells).flush()
}

/// What it costs us, unless a room reads it.
fn cost(view: &View, it: &Entry) -> Cell {
    let id = &it.concession.id;
    let hidden = field(Kind::Concession, "cost").is_some_and(|field| view.hides(field, id));
    match it.concession.cost.get() {
        Some(_) if hidden => Cell::muted("•••"),
        Some(cost) => Cell::plain(
            view.with("register-ours", &[("amount", Arg::Text(&view.money_short(cost)))]),
        ),
        None => Cell::new(flaw_words(view, Flaw::Unpriced), Role::Unknown),
    }
}

/// What it is worth to them.
fn worth(view: &View, it: &Entry) -> Cell {
    let word = view.picked(it.concession.value);
    if word.is_empty() {
        return Cell::plain("");
    }
    Cell::muted(view.with("register-theirs", &[("value", Arg::Text(&word))]))
}
