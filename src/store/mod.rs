//! The room `store`: a deal as a file.

pub mod json;
