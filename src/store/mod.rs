//! The room `store`: a deal as a file.

pub mod emit;
pub mod json;
pub mod merge;
pub mod read;
pub mod target;
pub mod write;
