//! Changes of the map tell themselves: each commit takes along what the logs of sessions say of it,
//! and whoever changes what a verdict froze sees that and can say why.

use crate::app::place::Place;
use crate::app::{Model, Notice};
use crate::domain::change::{Pen, told};
use crate::domain::edit::Edit;
use crate::domain::field::{Field, field};
use crate::domain::session::Session;
use crate::domain::shelf::Entity as _;
use crate::domain::{Kind, current};
use crate::input::Command;
use crate::l10n::Arg;
use crate::ui::theme::Role;

use super::walk;

/// The same edits with those that tell what they change, one step of the history together.
pub fn with_changes(model: &mut Model, edits: Vec<Edit>) -> Vec<Edit> {
    let at = (model.now)();
    let Some(desk) = &model.desk else { return edits };
    let deal = &desk.deal;
    let listens = current::session(deal).is_some()
        || desk.mending.is_some()
        || deal.negotiations.iter().any(|it| current::plan_session(deal, &it.id).is_some());
    let Some(after) = listens.then(|| deal.apply(&edits).ok()).flatten() else { return edits };
    let remark = desk.mending.as_ref().map(|it| &it.remark);
    let remark = remark.filter(|id| after.has(Kind::Remark, id));
    let mut pen = Pen { at, remark, ids: &mut *model.ids };
    let changes = told(deal, &after, &edits, &mut pen);
    edits.into_iter().chain(changes).collect()
}

/// Says, once these edits are made, that they changed what a verdict had frozen.
pub fn say_frozen(model: &mut Model, edits: &[Edit]) {
    let Some(desk) = &model.desk else { return };
    let told = edits.iter().find_map(|edit| match edit {
        Edit::Tell { session, change } => {
            Session::find(&desk.deal, session).filter(|it| !it.is_open()).zip(Some(change))
        }
        _ => None,
    });
    let Some((session, change)) = told else { return };
    if change.remark.is_known() {
        return;
    }
    let texts = model.settings.texts;
    let key = desk.lens(&model.settings).view().key_name(Command::WhyChanged);
    let words = match session.date.get().map(|day| texts.date(*day)) {
        Some(day) => {
            texts.with("change-frozen", &[("day", Arg::Text(&day)), ("key", Arg::Text(&key))])
        }
        None => texts.with("change-frozen-bare", &[("key", Arg::Text(&key))]),
    };
    if !model.waiting.iter().any(|it| it.words == words) {
        model.waiting.push_back(Notice { words, role: Role::Warn });
    }
}

/// Opens the reason of the last change of what a verdict froze.
pub fn why(model: &mut Model) {
    let Some(desk) = &model.desk else { return };
    let closed = desk.deal.sessions.iter().filter(|it| !it.is_open());
    let open = closed.flat_map(|it| &it.changes).filter(|it| !it.why.has_text());
    let Some(id) = open.max_by_key(|it| it.at.get().copied()).map(|it| it.id.clone()) else {
        return model.say("change-no-why");
    };
    let Some(why) = field(Kind::Change, "why") else { return };
    model.waiting.clear();
    walk::jump(model, &Place::field(why, id.clone()));
    walk::begin(model, why, id, Vec::new());
}

/// Whether a field belongs to a change that tells itself: only its reason is typed.
pub fn tells_itself(field: &Field) -> bool {
    field.kind == Kind::Change && field.key != "why"
}
