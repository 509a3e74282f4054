//! Items that come into being with their first value: what is shown and understood of them is read
//! from the deal as it will be.

use crate::domain::edit::Edit;
use crate::domain::{Deal, Id, Kind};
use crate::ui::view::View;

/// The deal with the new item; nothing while there is none to be made.
pub fn preview(view: &View, kind: Kind, id: &Id, ensure: &[Edit]) -> Option<Deal> {
    let is_new = !ensure.is_empty() && !view.deal.has(kind, id);
    is_new.then(|| view.deal.apply(ensure).ok()).flatten()
}
