//! Pages of the deal beside its file: which part, and written as what.

use crate::app::page::PageOrder;
use crate::app::{Effect, Model, Purpose};
use crate::report::{PageFormat, Part};
use crate::ui::overlay;

use super::choose;

/// Asks which page it is to be.
pub fn open(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let stem = desk.path.file_stem().unwrap_or_default().to_string_lossy();
    let chooser = overlay::export::pages(model.settings.texts, &stem);
    choose::show(model, chooser, Purpose::Export);
}

/// Asks the world for a page; it says where the page lies when it is done.
pub fn write(model: &mut Model, part: Part, format: PageFormat) {
    let Some(desk) = &model.desk else { return };
    let order = PageOrder::of(desk, model.settings.texts, part, format);
    model.effects.push(Effect::Page(Box::new(order)));
}
