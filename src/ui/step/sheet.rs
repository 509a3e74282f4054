//! The qualification sheet in the passport's list: its two sets, each unfolding into its questions.
//!
//! Questions stand by what is still unknown. Their order is made when a set is unfolded or come
//! back to, and stays while they are answered: nothing moves under the fingers.

use crate::domain::choice::Choice;
use crate::domain::qualify::{SheetSet, Standing, standing};
use crate::l10n::Arg;
use crate::ui::step::part::QUESTIONS;
use crate::ui::step::{Cell, Part, Row, Subject};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The set that is unfolded, with its questions in the order they stand.
#[derive(Clone, Debug)]
pub struct Unfolded {
    /// Which set.
    pub set: SheetSet,
    order: Vec<&'static Part>,
    /// Whether the order is made anew with the next list.
    pub is_stale: bool,
}

impl Unfolded {
    /// Unfolds a set.
    pub fn new(view: &View, set: SheetSet) -> Self {
        let mut order: Vec<_> = questions(set).collect();
        order.sort_by_key(|part| standing(view.deal, part.key()).group());
        Self { set, order, is_stale: false }
    }
}

fn questions(set: SheetSet) -> impl Iterator<Item = &'static Part> {
    QUESTIONS.iter().filter(move |part| part.set == Some(set))
}

/// The two sets, folded.
pub fn rows(view: &View) -> impl Iterator<Item = Row> {
    [SheetSet::Start, SheetSet::Finish].into_iter().map(|set| set_row(view, set))
}

fn set_row(view: &View, set: SheetSet) -> Row {
    let worst = questions(set)
        .filter_map(|part| super::passport::part_hole(view, part))
        .min_by_key(|hole| hole.severity);
    let all = questions(set).count();
    let without = [Standing::Unknown, Standing::Missing, Standing::Optional];
    let is_open = |it: &&'static Part| without.contains(&standing(view.deal, it.key()));
    let open = questions(set).filter(is_open).count();
    let args = [("done", Arg::from(all - open)), ("all", Arg::from(all))];
    let title = view.word(SheetSet::NAME, set.word());
    Row {
        subject: Subject::Sheet(set),
        depth: 0,
        cells: vec![
            super::passport::sign(worst),
            Cell::plain(format!("▸ {title}")),
            Cell::muted(view.with("sheet-count", &args)),
        ],
    }
}

/// Puts the questions under the set that is unfolded.
pub fn unfold(rows: &mut Vec<Row>, view: &View, open: &mut Unfolded) {
    if open.is_stale {
        *open = Unfolded::new(view, open.set);
    }
    let set = Subject::Sheet(open.set);
    let Some(at) = rows.iter().position(|row| row.subject == set) else { return };
    if let Some(title) = rows[at].cells.get_mut(1) {
        title.text = title.text.replacen('▸', "▾", 1);
    }
    let questions: Vec<Row> = open.order.iter().map(|part| question_row(view, part)).collect();
    rows.splice(at + 1..=at, questions);
}

fn question_row(view: &View, part: &'static Part) -> Row {
    let standing = standing(view.deal, part.key());
    let (sign, role) = sign_of(standing);
    let cells = vec![
        super::passport::sign(super::passport::part_hole(view, part)),
        Cell::plain(format!(" {sign} {}", view.say(part.title))),
        Cell::new(view.word(Standing::NAME, standing.word()), role),
    ];
    Row { subject: Subject::Part(part), depth: 0, cells }
}

/// A line for each question: how it stands, what is answered and how sure that is.
pub fn summary(view: &View, set: SheetSet) -> Vec<(String, Role)> {
    let id = &view.deal.id;
    let line = |part: &'static Part| {
        let (sign, role) = sign_of(standing(view.deal, part.key()));
        let value = part.fields().next().map_or_else(String::new, |field| view.value(field, id));
        let words = format!("{sign} {}: {}", view.say(part.title), value.replace('\n', " "));
        (words, role)
    };
    Unfolded::new(view, set).order.into_iter().map(line).collect()
}

fn sign_of(standing: Standing) -> (&'static str, Role) {
    match standing {
        Standing::Unknown => ("?", Role::Unknown),
        Standing::Missing => ("○", Role::Warn),
        Standing::Optional => ("·", Role::Muted),
        Standing::Unweighed | Standing::NoConclusion | Standing::Assumption => ("≈", Role::Accent),
        Standing::Settled => ("✓", Role::Good),
    }
}
