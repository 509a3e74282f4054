//! The room `input`.
