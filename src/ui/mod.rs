//! What the screen shows and edits: colours, widgets, editors, the seven steps.

pub mod theme;
pub mod widget;
