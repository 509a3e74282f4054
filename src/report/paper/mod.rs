//! An outline on sheets of paper: letters measured, lines broken, blocks placed page by page.
//!
//! What is placed here is drawn by the writer of PDF; the one-page map is cut by the same measure.

pub mod cut;
pub mod face;
mod flow;
pub mod grid;
pub mod style;
pub mod wrap;

pub use flow::{Page, Piece, lay_out};
pub use style::Style;
