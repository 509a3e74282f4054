//! The room `store`: a deal as a file.

pub mod drafts;
pub mod emit;
pub mod json;
pub mod lock;
pub mod merge;
pub mod read;
pub mod recent;
pub mod save;
pub mod target;
pub mod write;
