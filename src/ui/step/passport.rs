//! The passport: who decides and who lobbies for us first, then the deal, its qualification, rivals,
//! payments, means and our people.

use crate::domain::choice::Choice;
use crate::domain::lobby;
use crate::domain::qualify::Process;
use crate::domain::sieve::{Hole, Jump};
use crate::domain::{Id, Kind};
use crate::l10n::Arg;
use crate::ui::editor::table::Column;
use crate::ui::step::part::PASSPORT;
use crate::ui::step::{Arrangement, Cell, Part, Row, Spec, Subject, hole_cell, remark_cell, sheet};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The look of the step.
pub static SPEC: Spec = Spec {
    arrangement: Arrangement::Beside(45),
    columns: &[
        Column::fixed(1, 0),
        Column::grow(14, 3, 0),
        Column::right(12, 2),
        Column::right(9, 3),
        Column::right(3, 1),
    ],
    titles: &[],
    adds: Kind::Competitor,
};

/// Who decides, who lobbies.
pub fn lead(view: &View) -> Vec<Vec<Cell>> {
    let mut lines = vec![who_line(view)];
    let deal = view.deal;
    let mut facts = Vec::new();
    let company = deal.qualification.company.value.text();
    if !company.is_empty() {
        facts.push(company.to_owned());
    }
    if let Some(day) = deal.dates.decision.get() {
        let day = view.texts.date(*day);
        facts.push(view.with("passport-decides-on", &[("day", Arg::Text(&day))]));
    }
    if !deal.dates.moves.is_empty() {
        let count = deal.dates.moves.len() as i64;
        facts.push(view.with("passport-moved", &[("count", Arg::Count(count))]));
    }
    if !facts.is_empty() {
        lines.push(vec![Cell::muted(facts.join(" · "))]);
    }
    lines
}

/// "Who lobbies: Lebedev (proven). Who decides: not known."
pub fn who_line(view: &View) -> Vec<Cell> {
    let names =
        |ids: &[&Id]| ids.iter().map(|id| view.brief_name(id)).collect::<Vec<_>>().join(", ");
    let deciders = lobby::deciders(view.deal);
    let champions = lobby::proven_champions(view.deal);
    let mut line = vec![Cell::muted(view.say("who-decides"))];
    line.push(if deciders.is_empty() {
        Cell::new(view.say("c-unknown"), Role::Unknown)
    } else {
        Cell::new(names(&deciders), Role::Strong)
    });
    line.push(Cell::muted(view.say("who-lobbies")));
    line.push(if champions.is_empty() {
        Cell::new(view.say("who-nobody"), Role::Warn)
    } else {
        Cell::new(format!("★ {}", names(&champions)), Role::Good)
    });
    line
}

/// The parts and the lists of the passport.
pub fn rows(view: &View) -> Vec<Row> {
    let mut rows = Vec::new();
    for part in PASSPORT {
        rows.push(part_row(view, part));
        if part.title == "part-scoring" {
            rows.extend(sheet::rows(view));
        }
    }
    let deal = view.deal;
    list(view, &mut rows, Kind::Competitor, &deal.ids(Kind::Competitor, &deal.id));
    list(view, &mut rows, Kind::Payment, &deal.ids(Kind::Payment, &deal.id));
    list(view, &mut rows, Kind::Mean, &deal.ids(Kind::Mean, &deal.id));
    list(view, &mut rows, Kind::Member, &deal.ids(Kind::Member, &deal.id));
    list(view, &mut rows, Kind::DateMove, &deal.ids(Kind::DateMove, &deal.id));
    let off = deal.ids(Kind::RuleOff, &deal.id);
    if !off.is_empty() {
        list(view, &mut rows, Kind::RuleOff, &off);
    }
    rows
}

fn part_row(view: &View, part: &'static Part) -> Row {
    let mut cells = vec![sign(part_hole(view, part)), Cell::plain(view.say(part.title))];
    match part.title {
        // The points and the count of what nobody knows are never parted: they take the whole row.
        "part-scoring" => {
            let said = view.with("scoring-row", &[("score", Arg::Text(&score(view)))]);
            cells[1] = Cell::plain(said);
        }
        "part-qualification" => {
            cells[1] = Cell::new(qualification_row(view), Role::Strong);
        }
        _ => cells.push(part_fact(view, part)),
    }
    Row { subject: Subject::Part(part), depth: 0, cells }
}

/// Which step the qualification is at, or what it came to.
fn qualification_row(view: &View) -> String {
    match Process::of(view.deal).current() {
        Some(report) => view.say(&format!("qualification-row-{}", report.step.word())).into_owned(),
        None => {
            let decision = view.picked(view.deal.qualification.decision.kind);
            view.with("qualification-row-done", &[("decision", Arg::Text(&decision))])
        }
    }
}

/// The worst hole at a field of a part.
pub fn part_hole<'a>(view: &View<'a>, part: &Part) -> Option<&'a Hole> {
    view.holes.holes.iter().find(|hole| match &hole.jump {
        Jump::Field { field, .. } => part.holds(field),
        Jump::List { .. } => false,
    })
}

/// The sign of a hole before a row.
pub fn sign(hole: Option<&Hole>) -> Cell {
    hole.map_or_else(
        || Cell::plain(""),
        |hole| Cell::new("⚠", crate::ui::step::severity_role(hole.severity)),
    )
}

/// "9 of 14, unknown: 3".
pub fn score(view: &View) -> String {
    let (points, unknown) = view.deal.qualification.scoring.points();
    let args = [
        ("points", Arg::Count(i64::from(points))),
        ("of", Arg::Count(i64::from(view.method.thresholds.score_max))),
        ("unknown", Arg::Count(i64::from(unknown))),
    ];
    view.with("passport-score", &args)
}

/// What a part says of itself in one short word.
fn part_fact(view: &View, part: &Part) -> Cell {
    let sheet = &view.deal.qualification;
    match part.title {
        "part-economics" => view
            .deal
            .economics
            .contract_amount
            .get()
            .map_or_else(|| Cell::plain(""), |money| Cell::muted(view.money_short(money))),
        "part-close" => Cell::muted(view.picked(sheet.decision.kind)),
        _ => Cell::plain(""),
    }
}

fn list(view: &View, rows: &mut Vec<Row>, kind: Kind, ids: &[Id]) {
    rows.push(Row::heading(view.say(&crate::ui::speak::message_id(&["list", kind.key()]))));
    if ids.is_empty() {
        rows.push(Row::empty(view, kind, &view.deal.id));
    }
    for id in ids {
        let cells = vec![
            hole_cell(view, id),
            Cell::plain(view.name(kind, id)),
            fact(view, kind, id),
            month(view, kind, id),
            remark_cell(view, id),
        ];
        rows.push(Row::item(kind, id, cells));
    }
}

/// The one figure of an item that a list needs.
fn fact(view: &View, kind: Kind, id: &Id) -> Cell {
    match kind {
        Kind::Competitor => view
            .item::<crate::domain::deal::Competitor>(id)
            .and_then(|it| it.price.get())
            .map_or_else(|| Cell::plain(""), |money| Cell::muted(view.money_short(money))),
        Kind::Payment => payment_fact(view, id),
        Kind::Member => view
            .item::<crate::domain::deal::Member>(id)
            .map_or_else(|| Cell::plain(""), |it| Cell::muted(view.picked(it.function))),
        Kind::Mean => {
            let lacks =
                view.item::<crate::domain::deal::Mean>(id).is_some_and(|it| it.lack.has_text());
            if lacks { Cell::new(view.say("mean-lacks"), Role::Warn) } else { Cell::plain("") }
        }
        _ => Cell::plain(""),
    }
}

fn payment_fact(view: &View, id: &Id) -> Cell {
    let Some(payment) = view.item::<crate::domain::deal::Payment>(id) else {
        return Cell::plain("");
    };
    let outgoing = payment.direction.is(crate::domain::deal::Direction::Out);
    let amount = match (payment.share.get(), payment.amount.get()) {
        (Some(share), _) => view.percent(*share),
        (None, Some(money)) => view.money_short(money),
        (None, None) => String::new(),
    };
    if outgoing {
        Cell::new(format!("−{amount}"), Role::Muted)
    } else {
        Cell::new(format!("+{amount}"), Role::Good)
    }
}

/// The month of a payment.
fn month(view: &View, kind: Kind, id: &Id) -> Cell {
    if kind != Kind::Payment {
        return Cell::plain("");
    }
    let month =
        view.item::<crate::domain::deal::Payment>(id).and_then(|payment| payment.month.get());
    month.map_or_else(
        || Cell::plain(""),
        |month| {
            Cell::muted(view.with("payment-month", &[("month", Arg::Count(i64::from(*month)))]))
        },
    )
}
