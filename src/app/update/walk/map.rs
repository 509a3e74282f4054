//! The map of people: to the nearest in a direction, and a person to another cell.

use crate::app::desk::Desk;
use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::{Model, Overlay, Purpose};
use crate::domain::choice::{Choice, Pick};
use crate::domain::edit::Edit;
use crate::domain::field::field;
use crate::domain::stakeholder::Stakeholder;
use crate::domain::{Id, Kind, Step, Value};
use crate::ui::detail::matrix;
use crate::ui::overlay::chooser::{Chooser, Entry, Payload};
use crate::ui::step::Subject;
use crate::ui::widget::matrix::{Direction, nearest};

use super::edit;
use super::open::open_person;

/// On the map the arrow goes to the nearest person in its direction; the list follows.
pub(super) fn to_nearest(model: &mut Model, direction: Direction) {
    let Some(desk) = &mut model.desk else { return };
    let lens = desk.lens(&model.settings);
    let places = matrix::places(&lens.view());
    let here = desk.state().person.clone();
    let Some(from) =
        places.iter().find(|(id, _)| Some(id) == here.as_ref()).map(|(_, place)| *place)
    else {
        if let Some((id, _)) = places.first() {
            show_person(desk, id);
        }
        return;
    };
    let points: Vec<_> = places.iter().map(|(_, place)| *place).collect();
    if let Some(at) = nearest(from, direction, &points) {
        show_person(desk, &places[at].0);
    }
}

/// Puts list and map on a person.
pub fn show_person(desk: &mut Desk, id: &Id) {
    let state = desk.state_mut();
    let subject = Subject::Item(Kind::Stakeholder, id.clone());
    if let Some(at) = state.rows.iter().position(|row| row.subject == subject) {
        state.list.go(&state.rows, at);
    }
    state.person = Some(id.clone());
    state.settle_matrix();
}

pub(super) fn shift_person(model: &mut Model, across: isize, down: isize) {
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(id) = desk.state().person.clone() else { return };
    let Some(person) = view.item::<Stakeholder>(&id) else { return };
    let (column, row) = matrix::cell_of(person);
    let to_column = column.saturating_add_signed(across).min(matrix::ATTITUDES.len() - 1);
    let to_row = row.saturating_add_signed(down).min(matrix::INFLUENCES.len() - 1);
    let (key, value) = if across == 0 {
        ("influence", pick_value(matrix::INFLUENCES[to_row]))
    } else {
        ("attitude", pick_value(matrix::ATTITUDES[to_column]))
    };
    let Some(field) = field(Kind::Stakeholder, key) else { return };
    if (column, row) == (to_column, to_row) {
        return;
    }
    let place = Place { step: Step::Stakeholders, ..Place::item(Kind::Stakeholder, id.clone()) };
    let name = view.brief_name(&id);
    let done = Done { act: Act::Moved, name, place: place.clone(), before: place };
    let label = view.label(field).into_owned();
    if edit::try_commit(model, &[Edit::Set { id: id.clone(), field, value }], done)
        && let Some(desk) = &mut model.desk
    {
        show_person(desk, &id);
        let lens = desk.lens(&model.settings);
        let word = lens.view().value(field, &id);
        model.tell(format!("{label}: {word}"));
    }
}

fn pick_value<T: Choice>(pick: Pick<T>) -> Value {
    match pick {
        Pick::Is(choice) => Value::Word(choice.word()),
        Pick::Unknown | Pick::NotAsked => Value::Unknown,
    }
}

/// `Enter` on a cell too full to show its people: a list of them. Says whether it is one.
pub fn open_crowd(model: &mut Model) -> bool {
    let Some(desk) = &model.desk else { return false };
    let Some(id) = desk.state().person.clone() else { return false };
    let lens = desk.lens(&model.settings);
    let view = lens.view();
    let Some(people) = matrix::crowd(&view, model.hits.side, &id) else { return false };
    let Some(person) = view.item::<Stakeholder>(&id) else { return false };
    let told =
        [("influence", view.picked(person.influence)), ("attitude", view.picked(person.attitude))];
    let unknown = view.say("c-unknown");
    let title = told.into_iter().filter_map(|(key, word)| {
        let word = if word.is_empty() { &unknown } else { &word };
        Some(format!("{}: {word}", view.label(field(Kind::Stakeholder, key)?)))
    });
    let title: Vec<String> = title.collect();
    let entries = people.iter().map(|id| {
        let position = view.item::<Stakeholder>(id).map_or("", |it| it.position.text());
        Entry::new(view.name(Kind::Stakeholder, id), Payload::Item(Kind::Stakeholder, id.clone()))
            .hint(position.to_owned())
    });
    let mut chooser = Chooser::new(title.join(" · "), entries.collect());
    chooser.go(people.iter().position(|it| *it == id).unwrap_or(0));
    model.overlay = Some(Overlay::Choose(Box::new(chooser), Purpose::Cell));
    true
}

/// Into the form of one of them.
pub fn open_one(model: &mut Model, id: &Id) {
    if let Some(desk) = &mut model.desk {
        show_person(desk, id);
        open_person(model);
    }
}
