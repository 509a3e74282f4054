//! How ready the information is, a row a block: the sign and the word say it, not the colour alone.

use crate::domain::choice::{Choice as _, Pick};
use crate::domain::negotiation::Negotiation;
use crate::domain::readiness::Block;
use crate::domain::words::Certainty;
use crate::l10n::Arg;
use crate::ui::step::{Cell, Row, Subject};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The heading with the count, then the six blocks.
pub(super) fn rows(view: &View, negotiation: &Negotiation) -> Vec<Row> {
    let mut rows = vec![super::section::heading(&heading(view, negotiation))];
    rows.extend(Block::ALL.into_iter().map(|block| row(view, negotiation, block)));
    rows
}

fn heading(view: &View, negotiation: &Negotiation) -> String {
    let tally = negotiation.readiness.tally();
    let args = [
        ("known", Arg::from(tally.known)),
        ("all", Arg::from(Block::ALL.len())),
        ("assumed", Arg::from(tally.assumed)),
        ("unknown", Arg::from(tally.unknown)),
        ("open", Arg::from(tally.open)),
        ("share", Arg::from(tally.percent())),
    ];
    view.with(if tally.open > 0 { "readiness-open" } else { "readiness" }, &args)
}

fn row(view: &View, negotiation: &Negotiation, block: Block) -> Row {
    let ready = negotiation.readiness.of(block);
    let (sign, words, role) = match ready.certainty {
        Pick::Is(Certainty::Fact) => ("✓", "ready-fact", Role::Good),
        Pick::Is(Certainty::Assumption) => ("≈", "ready-assumption", Role::Accent),
        Pick::Unknown => ("?", "ready-unknown", Role::Unknown),
        Pick::NotAsked => ("○", "ready-open", Role::Warn),
    };
    let cells = vec![
        Cell::plain(""),
        Cell::new(sign, role),
        Cell::plain(view.word(Block::NAME, block.word())),
        Cell::new(view.say(words), role),
        Cell::muted(ready.note.text().replace('\n', " ")),
    ];
    Row { subject: Subject::Block(negotiation.id.clone(), block), depth: 0, cells }
}
