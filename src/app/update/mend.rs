//! What comes of a remark: a change of the very thing it is about, an assignment, a question of the
//! map, a count of votes.

use crate::app::desk::Desk;
use crate::app::place::Place;
use crate::app::{Model, Overlay, Purpose};
use crate::domain::field::{Field, field, fields_of};
use crate::domain::remark::{About, Remark};
use crate::domain::session::Session;
use crate::domain::shelf::Entity as _;
use crate::domain::{Deal, Id, Kind, Step, Value, current};
use crate::input::Command;
use crate::l10n::Arg;
use crate::ui::editor::quick::Quick;
use crate::ui::overlay::chooser::Chooser;

use super::{edit, typing, walk};

/// The remark for which the map is being changed, and how long the way back from it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mending {
    /// The remark.
    pub remark: Id,
    /// The length of the trail while it lasts.
    depth: usize,
}

/// Goes from the remark in focus to what it is about; what is changed there is tied to the remark.
pub fn start(model: &mut Model) {
    let Some(remark) = remark_in_focus(model) else { return model.say("mend-where") };
    let Some(desk) = &model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    let place = object(&desk.deal, &remark);
    walk::jump(model, &place);
    let Some(desk) = &mut model.desk else { return };
    desk.mending = Some(Mending { remark, depth: desk.trail.len() });
}

/// The remark in focus, its row in sight; from the wall the way leads over the list.
fn remark_in_focus(model: &mut Model) -> Option<Id> {
    let desk = model.desk.as_ref()?;
    let lens = desk.lens(&model.settings);
    let (kind, id) = walk::item_in_focus(desk, &lens.view())?;
    if kind != Kind::Remark {
        return None;
    }
    if desk.room.is_some() {
        walk::jump(model, &Place::item(Kind::Remark, id.clone()));
    }
    Some(id)
}

/// The place of what a remark is about: its field, the thing itself, or only the step.
pub fn object(deal: &Deal, remark: &Id) -> Place {
    let about = Remark::find(deal, remark).and_then(Remark::object);
    let step = about.and_then(|it| it.step.get()).unwrap_or(Step::Negotiation);
    let place = about.and_then(|about| {
        let id = about.item.get()?;
        let kind = deal.kind_of(id)?;
        Some(match pointed(kind, about) {
            Some(field) => Place::field(field, id.clone()),
            None => Place::item(kind, id.clone()),
        })
    });
    place.unwrap_or_else(|| Place { step, ..Place::item(Kind::Deal, deal.id.clone()) })
}

fn pointed(kind: Kind, about: &About) -> Option<&'static Field> {
    let key = about.field.get()?;
    fields_of(kind).iter().find(|it| it.file_key() == key)
}

impl Desk {
    /// The map is not changed for a remark any more once the way back has passed it.
    pub fn settle_mending(&mut self) {
        let length = self.trail.len();
        self.mending = self.mending.take().filter(|it| it.depth <= length);
    }

    /// Lets the way back lead to the remark at once; says whether one is being answered.
    pub fn ends_mending(&mut self) -> bool {
        let Some(mending) = self.mending.take() else { return false };
        self.trail.truncate(mending.depth);
        true
    }
}

/// The remark becomes an assignment: what it says is the reason, person and day are asked.
pub fn assign(model: &mut Model) -> bool {
    let Some(remark) = remark_in_focus(model) else { return false };
    let Some(desk) = &model.desk else { return false };
    let better = Remark::find(&desk.deal, &remark).map(|it| it.better.text().to_owned());
    let mut row = Quick::new(Kind::Assignment, desk.deal.id.clone());
    row.remark = Some(remark);
    if let Some(better) = better.filter(|it| !it.is_empty()) {
        row.replace(&better.replace('\n', " "));
        row.turn(1);
    }
    fill(model, row);
    true
}

/// The remark becomes a question of the map, on the issue it is about.
pub fn ask(model: &mut Model) -> bool {
    let Some(remark) = remark_in_focus(model) else { return false };
    let Some(desk) = &model.desk else { return false };
    let Some(parent) = map_of(&desk.deal, &remark) else {
        model.say("ask-no-map");
        return true;
    };
    let words = Remark::find(&desk.deal, &remark).map(|it| it.text.text().replace('\n', " "));
    let mut row = Quick::new(Kind::Question, parent);
    row.remark = Some(remark);
    row.replace(&words.unwrap_or_default());
    fill(model, row);
    true
}

fn fill(model: &mut Model, row: Quick) {
    let Some(desk) = &mut model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    desk.state_mut().quick = Some(row);
    typing::listen_row(model);
}

/// The issue a remark is about, else the negotiation of its session, else the one prepared.
fn map_of(deal: &Deal, remark: &Id) -> Option<Id> {
    let it = Remark::find(deal, remark)?;
    let about = it.object().and_then(|about| about.item.get());
    let kind = about.and_then(|id| deal.kind_of(id));
    let up = |wanted| deal.ancestor(kind?, about?, wanted);
    let of_session = || {
        let session = Session::find(deal, it.session.get()?)?;
        session.negotiation.get().cloned()
    };
    up(Kind::Issue)
        .or_else(|| up(Kind::Negotiation))
        .or_else(of_session)
        .or_else(|| current::negotiation(deal).map(|it| it.id.clone()))
}

/// Asks how many in the room voted for the remark in focus.
pub fn votes(model: &mut Model) {
    let focus = |model: &Model| {
        let desk = model.desk.as_ref()?;
        walk::item_in_focus(desk, &desk.lens(&model.settings).view())
    };
    let Some((Kind::Remark, id)) = focus(model) else { return model.say("votes-where") };
    let Some(desk) = &model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    let texts = model.settings.texts;
    let remark = Remark::find(&desk.deal, &id);
    let number = remark.and_then(|it| it.number.get()).map(ToString::to_string);
    let number = number.unwrap_or_default();
    let title = texts.with("votes-title", &[("number", Arg::Text(&number))]);
    let mut chooser = Chooser::new(title, Vec::new());
    chooser.about = remark.map(|it| it.text.text().replace('\n', " ")).unwrap_or_default();
    chooser.adds = Some(texts.text("votes-put").into_owned());
    model.overlay = Some(Overlay::Choose(Box::new(chooser), Purpose::Votes(id)));
}

/// The votes that were typed.
pub fn voted(model: &mut Model, remark: &Id, typed: &str) {
    let Some(field) = field(Kind::Remark, "votes") else { return };
    match typed.trim().parse() {
        Ok(count) => {
            edit::set(model, remark, field, Value::Whole(count), &[]);
        }
        Err(_) => model.say("votes-number"),
    }
}

/// Says what an answer can become, by its word.
pub fn say_next(model: &mut Model, answer: &str) {
    let texts = model.settings.texts;
    let key = |command| model.settings.chrome().key_name(command);
    let (edit, assign) = (key(Command::Mend), key(Command::Assign));
    let ask = key(Command::AskAbout);
    let words = match answer {
        "accepted" | "partly" => texts.with(
            "answer-then-edit",
            &[("edit", Arg::Text(&edit)), ("assign", Arg::Text(&assign))],
        ),
        "check_client" => texts
            .with("answer-then-ask", &[("ask", Arg::Text(&ask)), ("assign", Arg::Text(&assign))]),
        _ => return,
    };
    model.tell(words);
}

/// Does something for a remark: what it changes of the map is tied to it.
pub fn for_remark<T>(
    model: &mut Model,
    remark: Option<&Id>,
    make: impl FnOnce(&mut Model) -> T,
) -> T {
    let Some(remark) = remark else { return make(model) };
    let tied = Mending { remark: remark.clone(), depth: usize::MAX };
    let before = model.desk.as_mut().and_then(|desk| desk.mending.replace(tied));
    let outcome = make(model);
    if let Some(desk) = &mut model.desk {
        desk.mending = before;
    }
    outcome
}
