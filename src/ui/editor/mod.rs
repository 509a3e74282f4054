//! Editors: list, form, quick rows. State beside the deal, rows from the view, one draw each.

pub mod facts;
pub mod form;
pub mod goal;
pub mod levels;
pub mod list;
pub mod money;
pub mod quick;
pub mod table;
pub mod to_be;
pub mod typing;
