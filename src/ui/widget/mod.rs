//! Pieces that every screen is made of. They know nothing of deals.

pub mod bar;
pub mod filter;
pub mod large;
pub mod matrix;
mod put;
pub mod scale;
pub mod text;
pub mod text_field;
pub mod wrap;
