//! A goal that can be checked: who does what by when. The pattern with two examples stands beside
//! the field while it is edited, and a verb with which nothing can be checked is named at once.

use crate::domain::Kind;
use crate::domain::field::Field;
use crate::l10n::Arg;
use crate::ui::view::View;

/// Which goal a field holds: the word of its texts.
fn goal(field: &Field) -> Option<&'static str> {
    match (field.kind, field.key) {
        (Kind::Deal, "goal.result") => Some("goal"),
        (Kind::Negotiation, "aim") => Some("aim"),
        _ => None,
    }
}

/// The pattern of a goal and two examples, those of the deal's architecture where it has some.
pub fn pattern(view: &View, field: &Field) -> Option<String> {
    let goal = goal(field)?;
    let own = view.deal.architecture.word().unwrap_or_default();
    let example = |number: u8| {
        let common = format!("{goal}-example-{number}");
        let own = format!("{common}-{own}");
        view.say(if view.texts.has(&own) { &own } else { &common })
    };
    Some([view.say("goal-pattern"), example(1), example(2)].join("\n"))
}

/// What is wrong with a goal as far as it is typed.
pub fn doubt(view: &View, field: &Field, text: &str) -> Option<String> {
    goal(field)?;
    let word = view.method.vague_verbs.find(text)?;
    Some(view.with("goal-vague", &[("word", Arg::Text(word))]))
}
