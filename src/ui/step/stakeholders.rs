//! The stakeholders: a list by organisation, and the map of influence and attitude beside it.

use crate::domain::choice::Choice;
use crate::domain::stakeholder::{Attitude, Influence, Organisation, Stakeholder, Tier};
use crate::domain::words::YesNo;
use crate::domain::{Id, Kind};
use crate::ui::editor::table::Column;
use crate::ui::step::{Arrangement, Cell, Row, Spec, hole_cell, remark_cell};
use crate::ui::theme::Role;
use crate::ui::view::View;

/// The look of the step.
pub static SPEC: Spec = Spec {
    arrangement: Arrangement::Above(57),
    columns: &[
        Column::fixed(1, 0),
        Column::fixed(2, 0),
        Column::grow(17, 2, 0),
        Column::grow(14, 4, 3),
        Column::grow(10, 3, 2),
        Column::fixed(3, 0),
        Column::right(3, 1),
    ],
    titles: &[],
    adds: Kind::Stakeholder,
};

/// People by organisation, the highest level first, outsiders last; then ties and contacts.
pub fn rows(view: &View) -> Vec<Row> {
    let mut rows = Vec::new();
    let deal = view.deal;
    if deal.stakeholders.is_empty() {
        rows.push(Row::empty(view, Kind::Stakeholder, &deal.id));
    }
    for organisation in ordered(view) {
        let here: Vec<_> = deal
            .stakeholders
            .iter()
            .filter(|person| person.organisation.get() == Some(&organisation.id))
            .collect();
        if here.is_empty() {
            continue;
        }
        rows.push(organisation_row(view, organisation));
        rows.extend(here.into_iter().map(|person| person_row(view, person)));
    }
    let homeless: Vec<_> = deal
        .stakeholders
        .iter()
        .filter(|person| {
            !person.organisation.get().is_some_and(|id| deal.has(Kind::Organisation, id))
        })
        .collect();
    if !homeless.is_empty() {
        rows.push(Row::heading(view.say("people-without-organisation")));
        rows.extend(homeless.into_iter().map(|person| person_row(view, person)));
    }
    rest(view, &mut rows);
    rows
}

/// Organisations nobody belongs to yet, ties, contacts.
fn rest(view: &View, rows: &mut Vec<Row>) {
    let deal = view.deal;
    let lonely: Vec<_> = deal
        .organisations
        .iter()
        .filter(|it| {
            !deal.stakeholders.iter().any(|person| person.organisation.get() == Some(&it.id))
        })
        .collect();
    if !lonely.is_empty() {
        rows.push(Row::heading(view.say("list-organisation-empty")));
        rows.extend(lonely.into_iter().map(|it| organisation_row(view, it)));
    }
    for kind in [Kind::PersonLink, Kind::Contact] {
        let ids = deal.ids(kind, &deal.id);
        let title = view.say(&crate::ui::speak::message_id(&["list", kind.key()]));
        rows.push(Row::heading(title));
        if ids.is_empty() {
            rows.push(Row::empty(view, kind, &deal.id));
        }
        for id in &ids {
            rows.push(Row::item(kind, id, side_cells(view, kind, id)));
        }
    }
}

fn side_cells(view: &View, kind: Kind, id: &Id) -> Vec<Cell> {
    let mut cells = vec![hole_cell(view, id), Cell::plain(""), Cell::plain(view.name(kind, id))];
    match kind {
        Kind::PersonLink => {
            if let Some(link) = view.item::<crate::domain::stakeholder::PersonLink>(id) {
                cells.push(Cell::muted(view.picked(link.kind)));
                cells.push(Cell::muted(view.picked(link.strength)));
            }
        }
        _ => {
            if let Some(contact) = view.item::<crate::domain::deal::Contact>(id) {
                let day = contact.on.get().map_or_else(String::new, |day| view.texts.date(*day));
                cells.push(Cell::muted(day));
            }
        }
    }
    cells.resize_with(6, || Cell::plain(""));
    cells.push(remark_cell(view, id));
    cells
}

/// Organisations from the owner down, outsiders last.
fn ordered<'a>(view: &View<'a>) -> Vec<&'a Organisation> {
    let mut all: Vec<&Organisation> = view.deal.organisations.iter().map(AsRef::as_ref).collect();
    all.sort_by_key(|it| match it.level.get() {
        Some(Tier::Owner) => 0,
        Some(Tier::Managing) => 1,
        Some(Tier::Division) => 2,
        Some(Tier::Site) | None => 3,
        Some(Tier::External) => 4,
    });
    all
}

fn organisation_row(view: &View, organisation: &Organisation) -> Row {
    let name = organisation.name.text();
    let level = organisation
        .kind
        .word()
        .map_or_else(|| view.picked(organisation.level), |_| view.picked(organisation.kind));
    let text =
        if level.is_empty() { format!("▾ {name}") } else { format!("▾ {name} · {level}") };
    Row {
        subject: crate::ui::step::Subject::Item(Kind::Organisation, organisation.id.clone()),
        depth: 0,
        cells: vec![Cell::muted(text)],
    }
}

fn person_row(view: &View, person: &Stakeholder) -> Row {
    let (sign, role) = attitude_sign(person);
    let name = view.brief_name(&person.id);
    let main = if person.lobbies.value.is(YesNo::Yes) && person.lobbies.is_proven() {
        Cell::new(format!("★ {name}"), Role::Good)
    } else {
        Cell::new(name, Role::Strong)
    };
    let roles = person.roles.iter().map(|role| view.short("role", role.word())).collect::<Vec<_>>();
    let roles = match &roles[..] {
        [first, more @ ..] if !more.is_empty() => format!("{first} +{}", more.len()),
        roles => roles.concat(),
    };
    let cells = vec![
        hole_cell(view, &person.id),
        Cell::new(sign, role),
        main,
        Cell::muted(if person.name.has_text() {
            person.position.text().to_owned()
        } else {
            view.say("name-not-known").into_owned()
        }),
        Cell::value(view, roles),
        influence_cell(person),
        remark_cell(view, &person.id),
    ];
    Row::item(Kind::Stakeholder, &person.id, cells)
}

/// The sign of an attitude: − −, −, =, +, + +, ?.
pub fn attitude_sign(person: &Stakeholder) -> (&'static str, Role) {
    match person.attitude.get() {
        Some(Attitude::Opponent) => ("−−", Role::Danger),
        Some(Attitude::RatherAgainst) => ("−", Role::Danger),
        Some(Attitude::Neutral) => ("=", Role::Text),
        Some(Attitude::RatherFor) => ("+", Role::Good),
        Some(Attitude::Champion) => ("++", Role::Good),
        None => ("?", Role::Unknown),
    }
}

fn influence_cell(person: &Stakeholder) -> Cell {
    match person.influence.get() {
        Some(Influence::High) => Cell::new("▮▮▮", Role::Accent),
        Some(Influence::Medium) => Cell::new("▮▮", Role::Accent),
        Some(Influence::Low) => Cell::new("▮", Role::Accent),
        None => Cell::new("?", Role::Unknown),
    }
}
