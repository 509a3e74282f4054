//! Remarks of the open session that may say the same, offered for merging a row a pair; and merged
//! remarks under the one that speaks for them.

use crate::domain::critique::alike::Pair;
use crate::domain::critique::offer::{in_order, merged};
use crate::domain::remark::Remark;
use crate::l10n::Arg;
use crate::ui::step::{Cell, Row, Subject};
use crate::ui::theme::Role;
use crate::ui::view::View;
use crate::ui::widget::text;

/// The signs of a text that stand in a pair's row.
const SHORT: usize = 34;

/// The pairs under their heading; nothing where none is offered.
pub fn rows(view: &View, columns_before: usize) -> Vec<Row> {
    let pairs = view.holes.alike.pairs();
    if pairs.is_empty() {
        return Vec::new();
    }
    let heading = view.with("alike-heading", &[("count", Arg::from(pairs.len()))]);
    let rows = pairs.iter().filter_map(|pair| row(view, pair, columns_before));
    std::iter::once(Row::heading(heading)).chain(rows).collect()
}

fn row(view: &View, pair: &Pair, columns_before: usize) -> Option<Row> {
    let (first, second) = in_order(view.deal, &pair.first, &pair.second)?;
    let words = format!("{} ↔ {}", short(first), short(second));
    let mut cells = vec![Cell::plain(""); columns_before];
    cells.push(Cell::new("≈", Role::Accent));
    cells.push(Cell::plain(words));
    let subject = Subject::Alike(first.id.clone(), second.id.clone());
    Some(Row { subject, depth: 1, cells })
}

fn short(remark: &Remark) -> String {
    let words = remark.text.text().replace('\n', " ");
    format!("{} «{}»", number(remark), text::fit(&words, SHORT))
}

/// The number of a remark.
pub fn number(remark: &Remark) -> String {
    remark.number.get().map(ToString::to_string).unwrap_or_default()
}

/// The words of a remark, and the numbers of those for which it speaks.
pub fn words(view: &View, remark: &Remark) -> String {
    let words = remark.text.text().replace('\n', " ");
    let own: Vec<String> = merged(view.deal, &remark.id).into_iter().map(number).collect();
    if own.is_empty() {
        return words;
    }
    let also = view.with("alike-also", &[("numbers", Arg::Text(&own.join(", ")))]);
    format!("{words} · {also}")
}

/// A remark's row and under it those for which it speaks.
pub fn nested(view: &View, remark: &Remark, row: &dyn Fn(&View, &Remark) -> Row) -> Vec<Row> {
    let mut rows = vec![row(view, remark)];
    for it in merged(view.deal, &remark.id) {
        rows.extend(nested_under(view, it, row, 2));
    }
    rows
}

fn nested_under(
    view: &View,
    remark: &Remark,
    row: &dyn Fn(&View, &Remark) -> Row,
    depth: u16,
) -> Vec<Row> {
    let own = Row { depth, ..row(view, remark) };
    if depth > 4 {
        return vec![own];
    }
    let below = merged(view.deal, &remark.id);
    let below = below.into_iter().flat_map(|it| nested_under(view, it, row, depth + 1));
    std::iter::once(own).chain(below).collect()
}

/// Whether a remark stands for itself: not under another that is there.
pub fn stands_alone(view: &View, remark: &Remark) -> bool {
    remark.merged_into.get().and_then(|id| view.item::<Remark>(id)).is_none()
}

/// What a remark speaks for, in full.
pub fn also(view: &View, remark: &Remark) -> String {
    let all = merged(view.deal, &remark.id);
    let lines = all.into_iter().map(|it| format!("№{}: {}", number(it), it.text.text()));
    lines.collect::<Vec<_>>().join("; ")
}
