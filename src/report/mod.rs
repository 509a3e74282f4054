//! How what is true of a deal is told outside the screen.

pub mod hole;
