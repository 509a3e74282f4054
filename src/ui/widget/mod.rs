//! Pieces that every screen is made of. They know nothing of deals.

pub mod bar;
pub mod columns;
pub mod filter;
pub mod matrix;
pub mod text;
pub mod text_field;
pub mod window;
pub mod wrap;
