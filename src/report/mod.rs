//! The room `report`.

pub mod picture;
