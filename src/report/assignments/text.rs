//! Assignments to be read: by function, then by person and day.

use super::{Entry, flat};
use crate::l10n::Texts;
use crate::l10n::words::capital;
use crate::report::outline::{Fill, Line, say};

/// The list; deals are named where there are several.
pub fn write(texts: Texts, entries: &[Entry], deals: &[Line]) -> String {
    let mut lines = vec![head(texts, entries, deals)];
    let (mut function, mut person) = (None, None);
    for entry in entries {
        let (its_function, its_person) = (entry.function(), flat(&entry.person()));
        let is_new = function != Some(its_function);
        if is_new {
            lines.push(String::new());
            lines.push(capital(&flat(&entry.function_name())));
            function = Some(its_function);
        }
        if is_new || person.as_ref() != Some(&its_person) {
            lines.push(format!("  {its_person}"));
            person = Some(its_person);
        }
        lines.extend(one(entry, deals.len() > 1));
    }
    lines.join("\n")
}

/// Which deals, how many assignments, how many of them wait.
fn head(texts: Texts, entries: &[Entry], deals: &[Line]) -> String {
    let count = |id, count: usize| say(texts, id, &[("count", Fill::Count(count as i64))]);
    let title = match deals {
        [deal] => deal.clone(),
        _ => Line::own(texts.text("assignments-title")),
    };
    let parts = if entries.is_empty() {
        vec![title, Line::own(texts.text("assignments-none"))]
    } else {
        let open = entries.iter().filter(|it| !it.it.is_reported()).count();
        let late = entries.iter().filter(|it| it.it.is_overdue(it.today)).count();
        vec![
            title,
            count("assignments-count", entries.len()),
            count("assignments-open", open),
            count("assignments-overdue", late),
        ]
    };
    flat(&Line::join(parts, " · "))
}

/// An assignment: its day and state, what is to be done, what else one must know.
fn one(entry: &Entry, with_deal: bool) -> Vec<String> {
    let voice = &entry.voice;
    let day = match entry.due() {
        Some(_) => voice.day(&entry.it.due),
        None => voice.own("assignments-no-day"),
    };
    let first = Line::join([day, entry.state()], " · ");
    let deal = if with_deal { voice.deal_title() } else { Line::default() };
    let row = |key| (entry.label(key), entry.held(key));
    let mut more = if entry.it.is_reported() {
        vec![row("report.hindered")]
    } else {
        let waits = (entry.label("waits_for"), entry.waits_for());
        vec![row("sign_of_done"), row("helpers"), waits]
    };
    more.push((voice.own("column-deal"), deal));
    let more = more.into_iter().filter(|(_, held)| !held.is_empty());
    let mut lines = vec![
        format!("    {} {}", entry.sign(), flat(&first)),
        format!("      {}", flat(&entry.what())),
    ];
    lines.extend(more.map(|(label, held)| format!("      {}: {}", flat(&label), flat(&held))));
    lines
}
