//! The table of fields: every row of it can be brought on the screen uncut at 80 by 24, changed,
//! made unknown and taken back, by keys alone.

use deal_defense::app::Overlay;
use deal_defense::app::desk::Pane;
use deal_defense::domain::choice::Choice;
use deal_defense::domain::edit::Edit;
use deal_defense::domain::field::{Field, Shape, field, fields_of};
use deal_defense::domain::shelf::SHELVES;
use deal_defense::domain::{Deal, Id, Kind, Step, Value};
use deal_defense::l10n::Language;
use deal_defense::ui::editor::form::FormRow;
use deal_defense::ui::overlay::chooser::Payload;
use deal_defense::ui::step::Subject;
use deal_defense::ui::step::part::part_of;
use deal_defense::ui::view::View;

use crate::desk::{Hands, sample, squeezed};

/// Fields that no key changes, and why.
const READ: &[(Kind, &str, &str)] = &[
    (Kind::Session, "closed", "closing a session writes it"),
    (Kind::Correction, "at", "the moment is taken when the correction is written"),
    (Kind::Change, "title", "a change tells itself"),
    (Kind::Change, "from", "a change tells itself"),
    (Kind::Change, "to", "a change tells itself"),
    (Kind::Change, "remark", "a change tells itself"),
    (Kind::Change, "by", "a change tells itself"),
    (Kind::Change, "step", "a change tells itself"),
    (Kind::Change, "field", "a change tells itself"),
    (Kind::Change, "at", "the moment is taken when something is changed"),
    (Kind::Remark, "at", "the moment is taken when the remark is written"),
    (Kind::Remark, "answer.at", "the moment is taken when the remark is answered"),
];

/// What must stand in an item before the field belongs on its form.
fn conditions(kind: Kind, key: &str) -> &'static [(&'static str, Value)] {
    match (kind, key) {
        (Kind::Session, "verdict.rework" | "verdict.repeat_on") => {
            &[("verdict.kind", Value::Word("again"))]
        }
        (Kind::Session, "verdict.return_event") => &[("verdict.kind", Value::Word("postpone"))],
        (Kind::Session, "verdict.tell_client") => &[("verdict.kind", Value::Word("leave"))],
        (Kind::Deal, "status.on" | "status.reason") => &[("status.state", Value::Word("won"))],
        (Kind::Qualification, "decision.control_reason") => {
            &[("decision.control", Value::Word("yes"))]
        }
        (Kind::Qualification, "decision.return_date" | "decision.return_event") => {
            &[("decision.kind", Value::Word("postpone"))]
        }
        (Kind::Qualification, "decision.questions" | "decision.questions_by") => {
            &[("decision.kind", Value::Word("unclear"))]
        }
        (Kind::Qualification, "decision.despite") => &[("decision.despite", Value::Unknown)],
        (Kind::Organisation, "kind") => &[("level", Value::Word("external"))],
        (Kind::Payment | Kind::Guarantee, "amount") => &[("share", Value::Empty)],
        (Kind::Payment | Kind::Guarantee, "share") => &[("amount", Value::Empty)],
        (Kind::Mean, "title") => &[("kind", Value::Word("own"))],
        (Kind::Task, "title" | "stage") => &[("task", Value::Empty)],
        (Kind::Task, "reason") => &[("state", Value::Word("not_needed"))],
        (Kind::Objection | Kind::Tactic, "held" | "failed") => {
            &[("held", Value::Whole(2)), ("failed", Value::Whole(1))]
        }
        (Kind::Issue, "scale.fail") => &[("scale.type", Value::Word("text"))],
        _ => &[],
    }
}

/// The items that are under a closed session, and so are not changed any more.
fn is_closed(deal: &Deal, kind: Kind, id: &Id) -> bool {
    let name = match kind {
        Kind::Session => "result",
        Kind::Remark => "text",
        Kind::Correction => return false,
        _ => {
            return parent_of(deal, kind, id).is_some_and(|(kind, id)| is_closed(deal, kind, &id));
        }
    };
    let probe = Edit::Set {
        id: id.clone(),
        field: field(kind, name).unwrap(),
        value: Value::Text("проба".into()),
    };
    deal.apply(&[probe]).is_err()
}

fn parent_of(deal: &Deal, kind: Kind, id: &Id) -> Option<(Kind, Id)> {
    deal.shelved(kind, id).map(|it| (it.shelf.parent, it.parent))
}

fn every(deal: &Deal, kind: Kind) -> Vec<Id> {
    if matches!(kind, Kind::Deal | Kind::Qualification) {
        return vec![deal.id.clone()];
    }
    let mut found = Vec::new();
    for shelf in SHELVES.iter().filter(|shelf| shelf.kind == kind) {
        for parent in every(deal, shelf.parent) {
            found.extend((shelf.ids)(deal, &parent).unwrap_or_default());
        }
    }
    found
}

/// The switchgear sample with an open session and one item more of every kind that it has none of.
fn ground() -> Deal {
    let mut deal = sample("switchgear", Language::Ru);
    let mut hands = Hands::on(deal.clone(), Language::Ru);
    hands.keys("5 <home> <enter> <enter>");
    deal = hands.deal().clone();
    let mut count = 0;
    for shelf in SHELVES {
        let open = every(&deal, shelf.kind).iter().any(|id| !is_closed(&deal, shelf.kind, id));
        if open {
            continue;
        }
        let parents = every(&deal, shelf.parent);
        let parent = parents
            .iter()
            .find(|id| !is_closed(&deal, shelf.parent, id) || shelf.kind == Kind::Correction);
        let parent =
            parent.unwrap_or_else(|| panic!("nothing to put {:?} into", shelf.kind)).clone();
        count += 1;
        let id = Id::from(format!("01zy{count:022}").as_str());
        let add = Edit::Add { kind: shelf.kind, parent, at: usize::MAX, id };
        deal = deal.apply(&[add]).unwrap_or_else(|why| panic!("{:?}: {why}", shelf.kind));
    }
    deal
}

/// An item on whose form the field stands, and the deal in which it does.
fn item_of(ground: &Deal, field: &'static Field) -> (Deal, Id) {
    let open = |id: &Id| !is_closed(ground, field.kind, id) || field.key == "closed";
    let items: Vec<Id> = every(ground, field.kind).into_iter().filter(|id| open(id)).collect();
    let filled = |id: &&Id| (field.shown)(ground, id) && (field.read)(ground, id).is_known();
    if let Some(id) =
        items.iter().find(filled).or_else(|| items.iter().find(|id| (field.shown)(ground, id)))
    {
        return (ground.clone(), id.clone());
    }
    let id = items.first().unwrap_or_else(|| panic!("{field:?}: no item is open")).clone();
    let edits: Vec<Edit> = conditions(field.kind, field.key)
        .iter()
        .map(|(key, value)| Edit::Set {
            id: id.clone(),
            field: deal_defense::domain::field::field(field.kind, key).unwrap(),
            value: value.clone(),
        })
        .collect();
    if field.key == "answer.at" {
        let mut hands = Hands::on(ground.clone(), Language::Ru);
        hands
            .keys("6")
            .row("the remark", |row| *row == Subject::Item(Kind::Remark, id.clone()))
            .keys("a 1");
        return (hands.deal().clone(), id);
    }
    let deal = ground.apply(&edits).unwrap();
    assert!((field.shown)(&deal, &id), "{field:?} is never shown");
    (deal, id)
}

/// Goes to the field of the item by keys: a part by its step, an item by the search.
fn go(hands: &mut Hands, field: &'static Field, id: &Id) {
    if let Some(part) = part_of(field) {
        hands.keys(if field.step() == Step::Stage { "3" } else { "1" });
        if let Some(set) = part.set {
            hands.row(part.title, |subject| *subject == Subject::Sheet(set)).keys("<enter>");
        }
        hands.row(part.title, |subject| *subject == Subject::Part(part)).keys("<enter>");
    } else {
        hands.keys("<f3>");
        let kind = field.kind;
        hands
            .choose(&format!("{kind:?} {id}"), |it| *it == Payload::Item(kind, id.clone()))
            .keys("<enter>");
        if hands.state().pane == Pane::List {
            // Enter on a marked error takes the mark off; Tab leads into it.
            hands.keys(if kind == Kind::StageError { "<tab>" } else { "<enter>" });
        }
    }
    let form = hands.form().unwrap_or_else(|| panic!("{field:?}: no form is open"));
    assert_eq!((form.kind, &form.id), (field.kind, id), "{field:?}: another form");
    hands.field(field);
}

/// Everything that is seen of the item on the wall.
fn wall(hands: &mut Hands) -> String {
    hands.keys("z");
    let mut seen = Vec::new();
    for _ in 0..200 {
        let screen = hands.screen();
        let lines: Vec<String> =
            screen.lines().map(|line| line.trim_end_matches([' ', '▴', '▾']).to_owned()).collect();
        let body = &lines[2..lines.len() - 1];
        seen.extend_from_slice(if seen.is_empty() { body } else { &body[body.len() - 1..] });
        hands.keys("<down>");
        if hands.screen() == screen {
            break;
        }
    }
    hands.keys("<esc>");
    squeezed(&seen.join(" "))
}

/// Types or chooses another value; says which it must be now.
fn change(hands: &mut Hands, field: &'static Field, id: &Id) -> Value {
    let old = hands.value(field, id);
    hands.keys("<enter>");
    let typed = |hands: &mut Hands, text: &str| {
        assert!(hands.typed().is_some(), "{field:?}: nothing is typed here: {}", hands.notice());
        hands.keys("<ctrl-a>").text(text).keys("<enter>");
    };
    match field.shape {
        Shape::Line | Shape::Prose => {
            typed(hands, "Новые слова");
            Value::Text("Новые слова".into())
        }
        Shape::Day => {
            typed(hands, "3.12.2026");
            Value::Day("2026-12-03".parse().unwrap())
        }
        Shape::Money => {
            typed(hands, "84,5 млн");
            let Value::Money(money) = hands.value(field, id) else { panic!("{field:?}") };
            assert_eq!(money.amount.to_string().trim_end_matches(".0"), "84500000", "{field:?}");
            Value::Money(money)
        }
        Shape::Number => {
            typed(hands, "12,5");
            Value::Number("12.5".parse().unwrap())
        }
        Shape::Whole => {
            typed(hands, "7");
            Value::Whole(7)
        }
        Shape::Score => {
            let other = if old == Value::Whole(3) { 4 } else { 3 };
            typed(hands, &other.to_string());
            Value::Whole(other)
        }
        Shape::Threshold => {
            typed(hands, "42");
            if let Some(typing) = &hands.state().typing {
                assert!(typing.value().is_err());
                typed(hands, "3.12.2026");
                return Value::Text("2026-12-03".into());
            }
            Value::Text("42".into())
        }
        Shape::Choices(..) | Shape::Links(_) | Shape::Checks => {
            let has = |payload: &Payload| match (payload, &old) {
                (Payload::Value(Value::Word(word)), Value::Words(words)) => words.contains(word),
                (Payload::Value(Value::Link(link)), Value::Links(links)) => links.contains(link),
                (Payload::Value(_), _) => false,
                _ => true,
            };
            hands.keys("<space> <enter>");
            if hands.value(field, id) != old {
                return hands.value(field, id);
            }
            hands.keys("<enter>");
            hands.choose("something not marked", |payload| !has(payload)).keys("<space> <enter>");
            let value = hands.value(field, id);
            assert_ne!(value, old, "{field:?}");
            value
        }
        // A decision asks for what belongs to it before it stands.
        Shape::Choice(..) if field.key == "decision.kind" => {
            hands.choose("forget", |it| *it == Payload::Value(Value::Word("forget")));
            hands.keys("<enter>");
            for _ in 0..5 {
                if matches!(hands.model.overlay, Some(Overlay::Decide(_))) {
                    hands.text("Причина").keys("<enter>");
                }
            }
            Value::Word("forget")
        }
        Shape::Choice(..) | Shape::Flag | Shape::Link(_) | Shape::Method(_) | Shape::Name(_) => {
            if !hands.seeks(|it| matches!(it, Payload::Value(value) if *value != old)) {
                hands.keys("<esc>");
                return old;
            }
            let Some(Payload::Value(value)) = hands.chooser().chosen() else { panic!("{field:?}") };
            hands.keys("<enter>");
            if (field.kind, field.key) == (Kind::Deal, "stage") {
                // A stage is never changed without its entry: act and reason are asked for.
                hands.text("Позвал").keys("<enter>").text("Пора").keys("<enter>");
            }
            // One scoring question leads on to the next.
            if matches!(hands.model.overlay, Some(Overlay::Choose(..))) {
                hands.keys("<esc>");
            }
            hands.field(field);
            value
        }
        Shape::Moment => unreachable!("{field:?} is only read"),
    }
}

#[test]
fn every_field_of_the_qualification_is_reached_seen_whole_changed_made_unknown_and_taken_back_by_keys()
 {
    try_kinds(|kind| kind == Kind::Qualification);
}

#[test]
fn every_other_field_is_reached_seen_whole_changed_made_unknown_and_taken_back_by_keys() {
    try_kinds(|kind| kind != Kind::Qualification);
}

fn try_kinds(of: impl Fn(Kind) -> bool) {
    let ground = ground();
    let mut wrong = Vec::new();
    for kind in
        Kind::WORDS.iter().map(|word| Kind::from_word(word).unwrap()).filter(|kind| of(*kind))
    {
        let mut at: Option<(Hands, Deal, Id, Option<&str>)> = None;
        for field in fields_of(kind) {
            let (deal, id) = item_of(&ground, field);
            let part = part_of(field).map(|part| part.title);
            let here = at
                .take()
                .filter(|(_, other, item, title)| *other == deal && *item == id && *title == part);
            let reused = here.is_some();
            let mut hands =
                here.map_or_else(|| Hands::on(deal.clone(), Language::Ru), |(hands, ..)| hands);
            let tried = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                if !reused {
                    go(&mut hands, field, &id);
                    seen_whole(&mut hands, kind, &id, part);
                }
                try_field(&mut hands, &deal, field, &id);
            }));
            match tried {
                Ok(()) => at = Some((hands, deal, id, part)),
                Err(why) => {
                    let why = why.downcast_ref::<String>().cloned().unwrap_or_else(|| {
                        why.downcast_ref::<&str>().map_or_else(String::new, |it| (*it).to_owned())
                    });
                    wrong.push(format!("{field:?}: {why}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} fields:\n{}", wrong.len(), wrong.join("\n"));
}

fn try_field(hands: &mut Hands, deal: &Deal, field: &'static Field, id: &Id) {
    hands.field(field);
    if READ.iter().any(|(kind, key, _)| (*kind, *key) == (field.kind, field.key)) {
        hands.keys("<enter>");
        assert!(hands.typed().is_none(), "it is only read");
        return;
    }
    let value = change(hands, field, id);
    assert_eq!(hands.value(field, id), value, "changed; {}", hands.notice());
    if value == (field.read)(deal, id) {
        return;
    }
    assert_eq!(hands.state().pane, Pane::Form, "one stays on the form");
    if matches!(field.shape, Shape::Prose) {
        let words =
            "Мысль, которая не помещается в одну строку и переносится по словам. ".repeat(12);
        hands.keys("<enter> <ctrl-a>").paste(words.trim()).keys("<enter>");
        seen_whole(hands, field.kind, id, part_of(field).map(|part| part.title));
        hands.keys("u");
    }
    hands.keys("u");
    assert_eq!(hands.deal(), deal, "one step takes it back; {}", hands.notice());
    assert_eq!(hands.form_row(), Some(FormRow::Field(field)), "the cursor is there");
    hands.keys("<f6>");
    let unknown = hands.value(field, id);
    if hands.notice() == hands.say("refusal-mismatch") {
        assert!(
            NEVER_UNKNOWN.contains(&(field.kind, field.key))
                || matches!(field.shape, Shape::Links(_) | Shape::Choices(..) | Shape::Checks),
            "unknown is refused: {field:?}"
        );
    } else {
        assert_eq!(unknown, Value::Unknown);
        hands.keys("u");
    }
    assert_eq!(hands.deal(), deal);
}

/// Fields that cannot be unknown: the deal itself knows them. Nor can lists: they have no word
/// for it in the file.
const NEVER_UNKNOWN: &[(Kind, &str)] = &[
    (Kind::Deal, "title"),
    (Kind::Deal, "stage"),
    (Kind::Deal, "fictional"),
    (Kind::Remark, "edits"),
];

fn seen_whole(hands: &mut Hands, kind: Kind, id: &Id, part: Option<&str>) {
    let seen = wall(hands);
    for field in
        fields_of(kind).iter().filter(|field| part_of(field).map(|part| part.title) == part)
    {
        let lens = hands.lens();
        let view = View { on_wall: true, ..lens.view() };
        let words = squeezed(&view.value(field, id));
        assert!(seen.contains(&words), "not whole on the wall: {words}\n{seen}");
    }
}
