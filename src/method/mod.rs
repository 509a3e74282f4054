//! What the product knows about selling: methods shipped with it and a company's own, loaded and
//! checked.

mod check;
mod load;
mod overlay;

pub use check::{Fault, FaultKind, check};
pub use load::{Chosen, LoadError, Notice, Place, Shelved, built_in, choose, library, read};
