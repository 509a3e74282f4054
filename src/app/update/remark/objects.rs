//! What a remark box begins with beside its words: what it can be about, whose voice it has; and
//! what of it becomes edits.

use crate::app::desk::Desk;
use crate::domain::choice::{Choice as _, Pick};
use crate::domain::edit::Edit;
use crate::domain::field::MethodList;
use crate::domain::negotiation::Negotiation;
use crate::domain::remark::{About, RemarkKind};
use crate::domain::session::{Presence, Session};
use crate::domain::shelf::Entity as _;
use crate::domain::{Id, Kind, Known, Step, Value, current};
use crate::ui::overlay::method_entries;
use crate::ui::overlay::remark_box::more::More;
use crate::ui::overlay::remark_box::{Memory, RemarkBox};
use crate::ui::view::View;

use super::super::edit;

/// The steps that a remark can be about as a whole.
const STEPS: [Step; 4] = [Step::Passport, Step::Stakeholders, Step::Stage, Step::Negotiation];

/// What the box begins with: in a round the voice is that of the one who has the floor.
pub fn begin(view: &View, desk: &Desk, about: &About) -> (Memory, More) {
    let session = current::session(view.deal);
    let speaker = session.and_then(speaker);
    let voice = speaker.and_then(Presence::voice);
    let memory = Memory { voice: voice.unwrap_or(desk.memory.voice), ..desk.memory };
    let more = More {
        objects: objects(view, session, desk.negotiation.as_ref(), about),
        errors: method_entries(view, MethodList::Errors)
            .into_iter()
            .map(|(key, title)| (key.clone(), format!("{key} {title}")))
            .collect(),
        author: speaker.and_then(|it| author(view, it)),
        ..More::default()
    };
    (memory, more)
}

/// Who has the floor.
fn speaker(session: &Session) -> Option<&Presence> {
    let id = session.clock.speaker.get()?;
    session.people.iter().find(|it| it.id == *id).map(AsRef::as_ref)
}

fn author(view: &View, person: &Presence) -> Option<(Id, String)> {
    let member = person.person.get().filter(|id| view.deal.has(Kind::Member, id))?;
    Some((member.clone(), view.brief_member(member)))
}

/// What a remark can be about: what was in focus, the issues of the map, the people, the tasks, a
/// step as a whole.
fn objects(
    view: &View,
    session: Option<&Session>,
    chosen: Option<&Id>,
    first: &About,
) -> Vec<About> {
    let deal = view.deal;
    let map = session.and_then(|it| it.negotiation.get()).or(chosen);
    let map = map.and_then(|id| Negotiation::find(deal, id)).or_else(|| current::negotiation(deal));
    let issues = map.map(|it| deal.ids(Kind::Issue, &it.id)).unwrap_or_default();
    let of = |kind: Kind, ids: Vec<Id>| ids.into_iter().map(move |id| (kind, id));
    let all = of(Kind::Issue, issues)
        .chain(of(Kind::Stakeholder, deal.ids(Kind::Stakeholder, &deal.id)))
        .chain(of(Kind::Task, deal.ids(Kind::Task, &deal.id)));
    let items = all.filter(|(_, id)| first.item.get() != Some(id)).map(|(kind, id)| About {
        step: Pick::Is(kind.step()),
        title: Known::Is(view.name(kind, &id).replace('\n', " ")),
        item: Some(id).filter(Id::is_written).into(),
        field: Known::NotAsked,
    });
    let steps = STEPS.into_iter().map(|step| About {
        step: Pick::Is(step),
        title: Known::Is(view.say(&format!("step-{}", step.key())).into_owned()),
        ..About::default()
    });
    std::iter::once(first.clone()).chain(items).chain(steps).collect()
}

/// The edits of what was filled beyond the words.
pub fn more(remark: &RemarkBox, id: &Id) -> Vec<Edit> {
    let more = &remark.more;
    let words = |text: &str| Some(text.trim().to_owned()).filter(|it| !it.is_empty());
    let cites = remark.memory.kind == RemarkKind::Error;
    let by = more.author.as_ref().filter(|_| more.named);
    let values = [
        ("because", words(more.because.text()).map(Value::Text)),
        ("better", words(more.better.text()).map(Value::Text)),
        ("basis", more.basis.map(|it| Value::Word(it.word()))),
        ("error", more.error_key().filter(|_| cites).map(|it| Value::Text(it.to_owned()))),
        ("by", by.map(|(id, _)| Value::Link(id.clone()))),
    ];
    let filled = values.into_iter().filter_map(|(key, value)| Some((key, value?)));
    filled.filter_map(|(key, value)| edit::set_edit(Kind::Remark, id, key, value)).collect()
}
