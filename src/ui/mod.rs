//! What is drawn and edited: theme, widgets, editors, the steps of the walk, what lies over them.

pub mod card;
pub mod chrome;
pub mod detail;
pub mod editor;
pub mod frame;
pub mod overlay;
pub mod question;
pub mod room;
pub mod speak;
pub mod step;
pub mod theme;
pub mod view;
pub mod widget;
