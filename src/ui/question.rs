//! A hard question in words, as somebody asks it aloud.

use chrono::Datelike;

use crate::domain::choice::Choice;
use crate::domain::remark::Voice;
use crate::domain::sieve::Arg;
use crate::domain::sieve::questions::{Anchor, Question};
use crate::domain::stakeholder::Stakeholder;
use crate::l10n::{Arg as Word, Language};
use crate::report::hole;
use crate::ui::editor::facts;
use crate::ui::view::View;

/// The question.
pub fn text(view: &View, question: &Question) -> String {
    let mut values: Vec<(&str, Arg)> =
        question.args.iter().map(|(name, arg)| (*name, aloud(view, arg))).collect();
    values.push(("lead", Arg::Text(anchored(view, "ask-lead", question.anchor.as_ref()))));
    values.push(("by", Arg::Text(anchored(view, "ask-by", question.anchor.as_ref()))));
    let id = format!("ask-{}", question.code);
    let said = hole::fill(view.texts, &id, &values, facts::readers(view));
    crate::l10n::words::capital(&said)
}

/// Who would ask it.
pub fn voice(view: &View, question: &Question) -> String {
    view.word(Voice::NAME, question.voice.word()).into_owned()
}

/// Values as one says them: the family name alone, a task by its title, a day in words.
fn aloud(view: &View, arg: &Arg) -> Arg {
    match arg {
        Arg::Person { id, name } => Arg::Person { id: id.clone(), name: called(view, id, name) },
        Arg::Tasks(tasks) => {
            let title = |number: &String| match view.method.task(number) {
                Some(task) => view.both(&task.title).to_owned(),
                None => number.clone(),
            };
            Arg::Text(tasks.iter().map(title).collect::<Vec<_>>().join("; "))
        }
        Arg::Day(day) => Arg::Text(said(view, *day)),
        other => other.clone(),
    }
}

/// Russians are spoken of by the family name, which stands first; the English name stays whole.
fn called(view: &View, id: &crate::domain::Id, name: &str) -> String {
    let is_name = view.item::<Stakeholder>(id).is_some_and(|it| it.name.has_text());
    let family = name.split_whitespace().next().unwrap_or(name);
    if is_name && view.language() == Language::Ru { family.to_owned() } else { name.to_owned() }
}

fn said(view: &View, day: chrono::NaiveDate) -> String {
    view.texts.date_in_words(day, view.today.year())
}

/// What the question hangs on, in a phrase; nothing where it hangs on its own values.
fn anchored(view: &View, id: &str, anchor: Option<&Anchor>) -> String {
    let (at, day, amount) = match anchor {
        Some(Anchor::Meeting(day)) => ("meeting", said(view, *day), String::new()),
        Some(Anchor::Decision(day)) => ("decision", said(view, *day), String::new()),
        Some(Anchor::Worth(worth)) => ("worth", String::new(), view.money_short(worth)),
        None => ("none", String::new(), String::new()),
    };
    let mut args = vec![("at", Word::Text(at)), ("day", Word::Text(&day))];
    if id == "ask-lead" {
        args.push(("amount", Word::Text(&amount)));
    }
    view.with(id, &args)
}
