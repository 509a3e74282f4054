//! An assignment that comes of a remark: both point at each other, and it takes over why and whose
//! it is.

use crate::domain::choice::Choice as _;
use crate::domain::edit::Edit;
use crate::domain::field::field;
use crate::domain::remark::Remark;
use crate::domain::words::Function;
use crate::domain::{Id, Kind, Value};
use crate::ui::view::View;

/// The edits that tie an assignment to the remark it comes of.
pub fn edits(view: &View, remark: &Id, id: &Id) -> Vec<Edit> {
    let Some(it) = view.item::<Remark>(remark) else { return Vec::new() };
    let set = |kind, key, id: &Id, value| {
        field(kind, key).map(|field| Edit::Set { id: id.clone(), field, value })
    };
    let function = it.function.word().and_then(Function::from_word).map(Function::word);
    let of_assignment = [
        Some(("remark", Value::Link(remark.clone()))),
        Some(("why", Value::Text(it.text.text().to_owned()))),
        function.map(|word| ("function", Value::Word(word))),
        it.session.get().map(|session| ("session", Value::Link(session.clone()))),
    ];
    let all: Vec<Id> = it.assignments.iter().cloned().chain([id.clone()]).collect();
    let of_assignment = of_assignment.into_iter().flatten();
    of_assignment
        .filter_map(|(key, value)| set(Kind::Assignment, key, id, value))
        .chain(set(Kind::Remark, "assignments", remark, Value::Links(all)))
        .collect()
}
