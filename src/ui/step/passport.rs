//! The passport: who decides and who lobbies for us first, then the deal, its qualification, rivals,
//! money, means, the purchase and our people.

use crate::domain::choice::Choice;
use crate::domain::comparison::Criterion;
use crate::domain::deal::{Competitor, Direction, Mean, Member, Payment};
use crate::domain::economics::Guarantee;
use crate::domain::field::field;
use crate::domain::lobby;
use crate::domain::procedure::{Seat, SeatKind};
use crate::domain::qualify::Process;
use crate::domain::sieve::{Hole, Jump};
use crate::domain::{Id, Kind};
use crate::input::Command;
use crate::l10n::Arg;
use crate::ui::detail::comparison;
use crate::ui::editor::money;
use crate::ui::editor::table::Column;
use crate::ui::step::part::PASSPORT;
use crate::ui::step::{Arrangement, Cell, Part, Row, Spec, Subject, hole_cell, remark_cell, sheet};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The look of the step.
pub static SPEC: Spec = Spec {
    arrangement: Arrangement::Beside(48),
    columns: &[
        Column::fixed(1, 0),
        Column::grow(14, 3, 0),
        Column::right(14, 2),
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
        let on_paper = names(&lobby::deciders_on_paper(view.deal));
        let words = if on_paper.is_empty() {
            view.say("c-unknown").into_owned()
        } else {
            view.with("who-on-paper", &[("who", Arg::Text(&on_paper))])
        };
        Cell::new(words, Role::Unknown)
    } else {
        Cell::new(names(&deciders), Role::Strong)
    });
    line.push(Cell::muted(view.say("who-lobbies")));
    line.push(if champions.is_empty() {
        let unproven = names(&lobby::unproven_champions(view.deal));
        let words = if unproven.is_empty() {
            view.say("who-nobody").into_owned()
        } else {
            view.with("who-unproven", &[("who", Arg::Text(&unproven))])
        };
        Cell::new(words, Role::Warn)
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
    for kind in [Kind::Competitor, Kind::Criterion] {
        list(view, &mut rows, kind, &deal.ids(kind, &deal.id));
    }
    payments(view, &mut rows);
    for kind in [Kind::Guarantee, Kind::Mean, Kind::Seat, Kind::Member, Kind::DateMove] {
        list(view, &mut rows, kind, &deal.ids(kind, &deal.id));
    }
    let off = deal.ids(Kind::RuleOff, &deal.id);
    if !off.is_empty() {
        list(view, &mut rows, Kind::RuleOff, &off);
    }
    rows
}

/// The payments in the order of their months, with what they come to above them.
fn payments(view: &View, rows: &mut Vec<Row>) {
    let mut payments: Vec<&Payment> = view.deal.payments.iter().map(AsRef::as_ref).collect();
    payments.sort_by_key(|it| it.month.get().copied().unwrap_or(u32::MAX));
    let ids: Vec<Id> = payments.into_iter().map(|it| it.id.clone()).collect();
    list(view, rows, Kind::Payment, &ids);
    if !ids.is_empty() {
        let at = rows.len() - ids.len();
        rows.insert(at, cash_row(view));
    } else if view.method.architecture(view.deal.architecture).is_some() {
        let cells = vec![Cell::new(view.say("usual-row"), Role::Accent)];
        rows.push(Row { subject: Subject::UsualPayments, depth: 1, cells });
    }
}

/// What the payments come to.
fn cash_row(view: &View) -> Row {
    let fact = if view.is_for_room() {
        Cell::muted(view.say("hidden-short"))
    } else {
        match view.deal.cash() {
            Ok(cash) if cash.whole().gap_month.is_none() => Cell::muted(view.say("cash-no-gap")),
            Ok(cash) => {
                let lacks = view.deal.economics.available_funds.get();
                let lacks = lacks.is_some_and(|funds| cash.lack(funds).is_some());
                let mut gap = cash.gap();
                gap.amount = -gap.amount;
                let role = if lacks { Role::Danger } else { Role::Muted };
                Cell::new(view.money_short(&gap), role)
            }
            Err(_) => Cell::new(view.say("cash-uncounted"), Role::Warn),
        }
    };
    let cells = vec![Cell::plain(""), Cell::plain(view.say("cash-title")), fact, Cell::plain("")];
    Row { subject: Subject::Cash, depth: 1, cells }
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
    if let Some(report) = Process::of(view.deal).current() {
        return view.say(&format!("qualification-row-{}", report.step.word())).into_owned();
    }
    let decision = view.picked(view.deal.qualification.decision.kind);
    view.with("qualification-row-done", &[("decision", Arg::Text(&decision))])
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
        "part-value" => value_fact(view),
        "part-procedure" => {
            let next = money::next_day(view, &view.deal.procedure);
            Cell::muted(next.unwrap_or_default())
        }
        _ => Cell::plain(""),
    }
}

/// The loss that the client accepted, or that nobody did.
fn value_fact(view: &View) -> Cell {
    let case = &view.deal.value;
    match case.loss.amount.get() {
        Some(_) if !case.is_accepted() => Cell::new(view.say("value-open"), Role::Warn),
        Some(money) => Cell::muted(view.money_short(money)),
        None => Cell::plain(""),
    }
}

/// A list under its heading; an empty one is a single line.
fn list(view: &View, rows: &mut Vec<Row>, kind: Kind, ids: &[Id]) {
    let title = view.say(&crate::ui::speak::message_id(&["list", kind.key()]));
    if ids.is_empty() {
        let empty = Row::empty(view, kind, &view.deal.id).flush();
        let key = view.key_name(Command::New);
        let args = [("title", Arg::Text(&title)), ("key", Arg::Text(&key))];
        let cells = vec![Cell::muted(view.with("passport-empty", &args))];
        rows.push(Row { cells, ..empty });
        return;
    }
    rows.push(Row::heading(title));
    for id in ids {
        let cells = vec![
            hole_cell(view, id),
            Cell::plain(name(view, kind, id)),
            fact(view, kind, id),
            remark_cell(view, id),
        ];
        rows.push(Row::item(kind, id, cells));
    }
}

/// The one figure of an item that a list needs.
fn fact(view: &View, kind: Kind, id: &Id) -> Cell {
    match kind {
        Kind::Competitor => view
            .item::<Competitor>(id)
            .and_then(|it| it.price.get())
            .map_or_else(|| Cell::plain(""), |money| Cell::muted(view.money_short(money))),
        Kind::Payment => payment_fact(view, id),
        Kind::Member => view
            .item::<Member>(id)
            .map_or_else(|| Cell::plain(""), |it| Cell::muted(view.picked(it.function))),
        Kind::Mean => view.item::<Mean>(id).map_or_else(|| Cell::plain(""), |it| lack(view, it)),
        Kind::Criterion => Cell::muted(
            view.item::<Criterion>(id)
                .map_or_else(String::new, |it| comparison::our_score(view, it)),
        ),
        Kind::Guarantee => guarantee_fact(view, id),
        Kind::Seat => Cell::muted(
            view.item::<Seat>(id)
                .and_then(|it| it.seat.word())
                .map_or_else(Default::default, |word| view.short(SeatKind::NAME, word)),
        ),
        _ => Cell::plain(""),
    }
}

/// What is lacking, and above all when nobody gets it.
fn lack(view: &View, mean: &Mean) -> Cell {
    if !mean.lack.has_text() {
        return Cell::plain("");
    }
    match (mean.who.is_known(), mean.until.get()) {
        (false, _) => Cell::new(view.say("mean-nobody"), Role::Danger),
        (true, None) => Cell::new(view.say("mean-lacks"), Role::Warn),
        (true, Some(day)) => {
            let day = view.texts.date_short(*day);
            Cell::new(view.with("mean-until", &[("day", Arg::Text(&day))]), Role::Warn)
        }
    }
}

/// A field of an item as a short word; hidden from a room where it is ours.
fn guarded(view: &View, kind: Kind, id: &Id, key: &str, words: impl Fn() -> String) -> String {
    let hidden = field(kind, key).is_some_and(|field| view.hides(field, id));
    if hidden { view.say("hidden-short").into_owned() } else { words() }
}

fn guarantee_fact(view: &View, id: &Id) -> Cell {
    let Some(guarantee) = view.item::<Guarantee>(id) else { return Cell::plain("") };
    match guarantee.cost.get() {
        Some(cost) => {
            Cell::muted(guarded(view, Kind::Guarantee, id, "cost", || view.money_short(cost)))
        }
        None => Cell::new(view.say("guarantee-unpriced"), Role::Warn),
    }
}

fn payment_fact(view: &View, id: &Id) -> Cell {
    let Some(payment) = view.item::<Payment>(id) else { return Cell::plain("") };
    let amount = guarded(view, Kind::Payment, id, "amount", || {
        match (payment.amount.get(), payment.share.get()) {
            (Some(money), _) => view.money_short(money),
            (None, Some(share)) => view.percent(*share),
            (None, None) => String::new(),
        }
    });
    let other = if payment.parallel.is_true() { "░ " } else { "" };
    if payment.direction.is(Direction::Out) {
        Cell::new(format!("{other}−{amount}"), Role::Muted)
    } else {
        Cell::new(format!("{other}+{amount}"), Role::Good)
    }
}

/// The name of an item; before that of a payment its month, by which they stand in order, before
/// that of a criterion the sign of its weight.
fn name(view: &View, kind: Kind, id: &Id) -> String {
    let seat = (kind == Kind::Seat).then(|| view.item::<Seat>(id)).flatten();
    let name = match seat.and_then(|it| it.person.get()) {
        Some(person) => view.brief_name(person),
        None => view.name(kind, id).replace('\n', " "),
    };
    let payment = (kind == Kind::Payment).then(|| view.item::<Payment>(id)).flatten();
    let criterion = (kind == Kind::Criterion).then(|| view.item::<Criterion>(id)).flatten();
    match (payment.and_then(|it| it.month.get()), criterion.map(comparison::weight_sign)) {
        (Some(month), _) => format!("{month} · {name}"),
        (None, Some((sign, _))) if !sign.is_empty() => format!("{sign} {name}"),
        _ => name,
    }
}
