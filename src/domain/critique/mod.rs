//! What is true of the remarks of a session as a whole: which say the same, who looked at what, which
//! are the strongest, and what speaks of theatre.

pub mod alike;
pub mod coverage;
pub mod offer;
pub mod strongest;
pub mod theatre;

use super::remark::Remark;
use super::{Deal, Id};

/// The remarks of a session, those that were merged among them.
fn remarks_of<'a>(deal: &'a Deal, session: &'a Id) -> impl Iterator<Item = &'a Remark> {
    let all = deal.remarks.iter().map(AsRef::as_ref);
    all.filter(move |remark: &&Remark| remark.session.get() == Some(session))
}
