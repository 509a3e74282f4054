//! Starter issues and usual tactics of the method: several are marked and taken as one step.

use crate::app::history::{Act, Done};
use crate::app::place::Place;
use crate::app::{Model, Overlay, Purpose};
use crate::domain::method::StarterIssue;
use crate::domain::negotiation::Negotiation;
use crate::domain::{Id, Kind, Step, Value};
use crate::l10n::Arg;
use crate::ui::overlay::chooser::{Chooser, Entry, Payload};
use crate::ui::step::negotiation;
use crate::ui::view::View;

use super::{edit, item};

/// Offers what the method has of a kind, issues or tactics, for the negotiation that is looked at.
pub fn offer(model: &mut Model, kind: Kind) {
    let Some(desk) = &mut model.desk else { return };
    if desk.read_only {
        return model.say("read-only");
    }
    desk.turn_to(Step::Negotiation);
    let lens = desk.lens(&model.settings);
    desk.refresh(&lens);
    let view = lens.view();
    let Some(map) = negotiation::chosen(&view, desk.negotiation.as_ref()) else {
        return item::new(model);
    };
    let (title, entries) = match kind {
        Kind::Tactic => ("starters-tactics", tactics(&view, map)),
        _ => ("starters-issues", issues(&view, map)),
    };
    if entries.is_empty() {
        return model.say("starters-none");
    }
    let id = map.id.clone();
    let mut chooser =
        Chooser::new(view.say(title), entries).with_empty(view.say("chooser-nothing"));
    chooser.mark_many(&Value::Empty);
    model.overlay = Some(Overlay::Choose(Box::new(chooser), Purpose::Starters(kind, id)));
}

/// Those of the deal's stage first; what stands on the map already is left out.
fn issues(view: &View, map: &Negotiation) -> Vec<Entry> {
    let architecture = view.deal.architecture.word();
    let fits = |it: &&StarterIssue| {
        it.architecture.is_none() || it.architecture.as_deref() == architecture
    };
    // Where the method has several issues of a kind, each is known by its title.
    let is_only = |it: &StarterIssue| {
        view.method.starter_issues.iter().filter(|other| other.kind == it.kind).count() == 1
    };
    let is_there = |it: &StarterIssue| {
        let named = [&*it.title.ru, &*it.title.en];
        map.issues.iter().any(|issue| {
            let same_kind = it.kind.get().is_some_and(|kind| issue.kind.is(kind));
            same_kind && (is_only(it) || named.contains(&issue.title.text()))
        })
    };
    let all = view.method.starter_issues.iter().enumerate();
    let mut all: Vec<_> = all.filter(|(_, it)| fits(it) && !is_there(it)).collect();
    all.sort_by_key(|(_, it)| !is_of_stage(view, it));
    all.into_iter()
        .map(|(at, it)| {
            let trade = view.with("starters-trade", &[("trade", Arg::Text(view.both(&it.trade)))]);
            let entry = Entry::new(view.both(&it.title), number(at))
                .hint(view.both(&it.measure))
                .detail(trade);
            if is_of_stage(view, it) { entry } else { entry.muted() }
        })
        .collect()
}

/// Whether the issue comes up on the stage of the deal: between the first and the last of its stages.
fn is_of_stage(view: &View, it: &StarterIssue) -> bool {
    let (first, last) = (it.stages.iter().min(), it.stages.iter().max());
    first.zip(last).is_some_and(|(first, last)| (*first..=*last).contains(&view.deal.stage))
}

fn tactics(view: &View, map: &Negotiation) -> Vec<Entry> {
    let is_there = |title: &str| map.tactics.iter().any(|it| it.text.text() == title);
    let all = view.method.tactics.iter().enumerate();
    all.filter(|(_, it)| !is_there(view.both(&it.title)))
        .map(|(at, it)| Entry::new(view.both(&it.title), number(at)).detail(view.both(&it.answer)))
        .collect()
}

/// A row is chosen by its place in the method.
fn number(at: usize) -> Payload {
    Payload::Value(Value::Link(Id::new(at.to_string())))
}

/// Takes the marked ones, in the order of the method.
pub fn take(model: &mut Model, kind: Kind, negotiation: &Id, marked: &Value) {
    let Value::Links(marked) = marked else { return };
    let places: Vec<usize> = marked.iter().filter_map(|id| id.as_str().parse().ok()).collect();
    let Some(desk) = &model.desk else { return };
    let lens = desk.lens(&model.settings);
    let before = desk.here(&lens);
    let mut edits = Vec::new();
    let mut first = None;
    for at in &places {
        let values = match kind {
            Kind::Tactic => tactic_values(&lens.view(), *at),
            _ => issue_values(&lens.view(), *at),
        };
        let Some((id, made)) = edit::new_item(model, kind, negotiation) else { return };
        edits.extend(made);
        let set = |(key, value)| edit::set_edit(kind, &id, key, value);
        edits.extend(values.into_iter().filter_map(set));
        first.get_or_insert(id);
    }
    let Some(first) = first else { return };
    let place = Place::item(kind, first);
    let done =
        Done { act: Act::Starters, name: places.len().to_string(), before, place: place.clone() };
    if edit::try_commit(model, &edits, done)
        && let Some(desk) = &mut model.desk
    {
        let lens = desk.lens(&model.settings);
        desk.go(&lens, &place);
        let args = [("count", Arg::from(places.len()))];
        model.tell(model.settings.texts.with("starters-taken", &args));
    }
}

type Values = Vec<(&'static str, Value)>;

fn issue_values(view: &View, at: usize) -> Values {
    let Some(it) = view.method.starter_issues.get(at) else { return Vec::new() };
    let text = |text: &str| Value::Text(text.to_owned());
    let mut values = vec![("title", text(view.both(&it.title)))];
    let words = [
        ("kind", it.kind.word()),
        ("scale.type", it.scale.word()),
        ("scale.better", it.better.word()),
    ];
    values.extend(words.into_iter().filter_map(|(key, word)| Some((key, Value::Word(word?)))));
    values.extend(it.unit.as_ref().map(|unit| ("scale.unit", text(view.both(unit)))));
    values
}

fn tactic_values(view: &View, at: usize) -> Values {
    let Some(it) = view.method.tactics.get(at) else { return Vec::new() };
    let text = |text: &str| Value::Text(text.to_owned());
    vec![("text", text(view.both(&it.title))), ("answer", text(view.both(&it.answer)))]
}
