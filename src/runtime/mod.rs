//! The room `runtime`.

pub mod os;
